//! Fuzzes the decoder `piece`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("piece");
