//! Fuzzes the decoder `sync_request`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("sync_request");
