//! Fuzzes the decoder `takeout`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("takeout");
