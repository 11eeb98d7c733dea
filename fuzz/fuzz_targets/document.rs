//! Fuzzes the decoder `document`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("document");
