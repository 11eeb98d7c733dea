//! Seeds of weeks that once failed, by what went wrong; those from before there were letters without them.

/// A phone let a second one into its own `me`, and then came into another `me` itself: when it left the
/// empty one, the second phone was shut out of the only space of its own that it had.
#[test]
fn a_phone_that_came_in_here_comes_along() {
    assert_eq!(super::run_plain(114), Ok(()));
}

/// Words and minutes were taken down for a space that the phone only asked to be let into, and waited to
/// be sent for ever.
#[test]
fn nothing_waits_for_a_space_that_nobody_let_the_phone_into() {
    for seed in [82, 296, 333] {
        assert_eq!(super::run_plain(seed), Ok(()), "seed {seed}");
    }
}

/// A phone came in by a sheet of a `me` that another phone was about to leave: some phones moved everything
/// from one `me` to the other and some moved it back, for ever.
#[test]
fn phones_that_are_in_two_of_their_own_spaces_go_the_same_way() {
    assert_eq!(super::run_plain(10_082), Ok(()));
}

/// A phone came in by a sheet, the server was put back to before that, and another phone burnt the sheet
/// there: the first one asked for its own space for ever, and nobody was told.
#[test]
fn a_phone_whose_sheet_a_restore_burnt_is_told_and_let_in_again() {
    assert_eq!(super::run(1_059, false), Ok(()));
}
