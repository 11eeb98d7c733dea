//! Fuzzes the decoder `joining`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("joining");
