//! Fuzzes the decoder `manifest`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("manifest");
