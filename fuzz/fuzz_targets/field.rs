//! Fuzzes the decoder `field`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("field");
