//! Fuzzes the decoder `codes`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("codes");
