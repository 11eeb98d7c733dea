//! Fuzzes the decoder `data`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("data");
