//! Fuzzes the decoder `sync_answer`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("sync_answer");
