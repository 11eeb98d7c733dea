//! Fuzzes the decoder `opened`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("opened");
