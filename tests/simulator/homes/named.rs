//! Seeds of weeks that once failed, by what went wrong.

/// A phone let a second one into its own `me`, and then came into another `me` itself: when it left the
/// empty one, the second phone was shut out of the only space of its own that it had.
#[test]
fn a_phone_that_came_in_here_comes_along() {
    assert_eq!(super::run(114, false), Ok(()));
}
