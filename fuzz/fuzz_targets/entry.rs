//! Fuzzes the decoder `entry`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("entry");
