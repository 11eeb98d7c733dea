//! Fuzzes the decoder `summary`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("summary");
