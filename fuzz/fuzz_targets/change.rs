//! Fuzzes the decoder `change`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("change");
