//! Fuzzes the decoder `wrapped`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("wrapped");
