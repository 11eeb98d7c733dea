//! Fuzzes the decoder `practice`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("practice");
