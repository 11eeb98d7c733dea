//! Fuzzes the decoder `blob`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("blob");
