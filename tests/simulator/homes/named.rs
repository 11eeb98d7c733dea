//! Seeds of weeks that once failed, by what went wrong.

/// A phone let a second one into its own `me`, and then came into another `me` itself: when it left the
/// empty one, the second phone was shut out of the only space of its own that it had.
#[test]
fn a_phone_that_came_in_here_comes_along() {
    assert_eq!(super::run(114, false), Ok(()));
}

/// Words and minutes were taken down for a space that the phone only asked to be let into, and waited to
/// be sent for ever.
#[test]
fn nothing_waits_for_a_space_that_nobody_let_the_phone_into() {
    for seed in [82, 296, 333] {
        assert_eq!(super::run(seed, false), Ok(()), "seed {seed}");
    }
}
