//! Fuzzes the decoder `chunk`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("chunk");
