//! Fuzzes the decoder `calendar`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("calendar");
