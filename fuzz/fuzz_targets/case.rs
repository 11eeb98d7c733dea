//! Fuzzes the decoder `case`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("case");
