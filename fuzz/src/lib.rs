//! What every fuzz target does: one decoder, and an abort where it panics.

pub mod decoders;

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::sync::Once;

/// Gives `bytes` to the decoder of this name; its panic ends the process, so that the fuzzer keeps
/// the input. Panics that the decoder itself catches (Automerge inside the journal) do not count.
pub fn run(name: &str, bytes: &[u8]) {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| set_hook(Box::new(|_| {})));
    let decoder = decoders::named(name);
    if let Err(cause) = catch_unwind(AssertUnwindSafe(|| (decoder.run)(bytes))) {
        let text = cause.downcast_ref::<String>().cloned();
        let text = text.or_else(|| cause.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        eprintln!("{name}: {}", text.unwrap_or_default());
        std::process::abort();
    }
}

/// One fuzz target by its decoder's name.
#[macro_export]
macro_rules! target {
    ($name:literal) => {
        ::libfuzzer_sys::fuzz_target!(|bytes: &[u8]| $crate::run($name, bytes));
    };
}
