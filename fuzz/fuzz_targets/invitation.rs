//! Fuzzes the decoder `invitation`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("invitation");
