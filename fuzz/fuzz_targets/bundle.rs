//! Fuzzes the decoder `bundle`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("bundle");
