//! Who and what came into a space, or went, as a line of news.

use onderweg_text::{Words, tame};

use super::{called, short};
use crate::app::{Notice, What};

/// One line. `remove` makes the command that shuts a phone out, `renew` is the one for a new sheet:
/// what to do if it was somebody else.
#[must_use]
pub fn notice(
    notice: &Notice,
    remove: impl Fn(&str) -> String,
    renew: &str,
    words: &Words,
) -> String {
    let space = notice.space_name.as_deref();
    let space = space.map_or_else(|| short(&notice.space), tame);
    let name = match notice.own {
        true => words.keys_you(),
        false => called(notice.name.as_deref(), words),
    };
    let phone = notice.phone.as_ref().map(short).unwrap_or_default();
    let entry = notice.entry.as_ref().map(short).unwrap_or_default();
    match (notice.what, notice.own) {
        (What::Joined, _) => words.keys_notice_joined(&name, &space),
        (What::PhoneAdded, false) => words.keys_notice_phone(&name, &phone, &space),
        (What::PhoneAdded, true) => words.keys_notice_phone_own(&remove(&phone), &phone, &space),
        (What::SheetMade, false) => words.keys_notice_sheet(&name, &space),
        (What::SheetMade, true) => words.keys_notice_sheet_own(renew, &space),
        (What::SheetUsed, false) => words.keys_notice_used(&name, &phone, &space),
        (What::SheetUsed, true) => words.keys_notice_used_own(&remove(&phone), &phone, &space),
        (What::BroughtBack, false) => words.keys_notice_back(&name, &phone, &space),
        (What::BroughtBack, true) => words.keys_notice_back_own(&phone, &space),
        (What::PhoneRemoved, _) => words.keys_notice_phone_out(&name, &phone, &space),
        (What::Removed, _) => words.keys_notice_removed(&name, &space),
        (What::Left, _) => words.keys_notice_left(&name, &space),
        (What::PhotoKept, _) => words.letter_late_kept(&entry, &space),
        (What::PhotoLost, _) => words.letter_late_lost(&space),
        (What::Owner, _) => words.keys_notice_owner(&name, &space),
    }
}
