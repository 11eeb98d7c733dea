//! Fuzzes the decoder `pack`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("pack");
