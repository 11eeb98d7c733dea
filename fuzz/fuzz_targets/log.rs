//! Fuzzes the decoder `log`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("log");
