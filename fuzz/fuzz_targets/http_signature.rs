//! Fuzzes the decoder `http_signature`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("http_signature");
