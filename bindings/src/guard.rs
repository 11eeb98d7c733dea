//! The edge: no panic crosses it, and none of its text is written down. Knows no method.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use crate::failure::Failure;

thread_local! {
    /// How many calls of ours are under way on this thread.
    static INSIDE: Cell<u32> = const { Cell::new(0) };
}

/// Runs a call. A panic in it is [`Failure::Broken`], without its text; the next call works.
pub(crate) fn guarded<T>(call: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    caught(call).unwrap_or_else(|| Err(Failure::broken("panic")))
}

/// The same for what cannot fail: a panic gives nothing.
pub(crate) fn harmless<T: Default>(call: impl FnOnce() -> T) -> T {
    caught(call).unwrap_or_default()
}

fn caught<T>(call: impl FnOnce() -> T) -> Option<T> {
    quiet();
    INSIDE.set(INSIDE.get().saturating_add(1));
    let done = catch_unwind(AssertUnwindSafe(call));
    INSIDE.set(INSIDE.get().saturating_sub(1));
    done.ok()
}

/// The text of a panic can hold what a person wrote, and what is printed on a phone goes to a log
/// that other programs read: inside a call nothing is printed. Other threads are not ours to silence.
fn quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if INSIDE.get() == 0 {
                before(panic);
            }
        }));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_failure_without_its_text_and_the_next_call_works() {
        let nothing: Option<u8> = std::hint::black_box(None);
        let broken = guarded(|| Ok(nothing.expect("what somebody wrote")));
        assert_eq!(broken, Err(Failure::broken("panic")));
        assert!(!format!("{broken:?}").contains("somebody"));
        assert_eq!(guarded(|| Ok(1)), Ok(1));
        assert_eq!(harmless(|| nothing.expect("the same")), 0);
        assert_eq!(INSIDE.get(), 0);
    }
}
