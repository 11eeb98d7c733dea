//! Fuzzes the decoder `ids`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("ids");
