//! Fuzzes the decoder `job_sheet`; see `src/decoders.rs`.
#![no_main]

onderweg_fuzz::target!("job_sheet");
