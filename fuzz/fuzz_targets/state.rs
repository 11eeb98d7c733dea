//! Fuzzes the decoder `state`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("state");
