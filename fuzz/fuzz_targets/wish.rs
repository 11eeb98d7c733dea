//! Fuzzes the decoder `wish`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("wish");
