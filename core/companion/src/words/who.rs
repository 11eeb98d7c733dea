//! Who did something. What people call themselves is tamed here: it may hold anything.

use onderweg_text::{Words, tame};

use crate::app::By;

/// How many characters of an id are shown: enough to type, unique on one phone for long.
const SHORT: usize = 8;

/// The beginning of an id, as it is shown and typed.
#[must_use]
pub fn short(id: &impl std::fmt::Display) -> String {
    id.to_string().chars().take(SHORT).collect()
}

/// Who did it, as the one who acts: "you", a name, or a phone.
#[must_use]
pub fn who(by: &By, words: &Words) -> String {
    named(by, words).unwrap_or_else(|| words.person_you())
}

/// Who did it, after "by".
#[must_use]
pub fn by_whom(by: &By, words: &Words) -> String {
    named(by, words).unwrap_or_else(|| words.person_by_you())
}

/// `None` is the reader.
fn named(by: &By, words: &Words) -> Option<String> {
    match (&by.name, by.own) {
        (_, true) => None,
        (Some(name), false) => Some(tame(name)),
        (None, false) => Some(words.person_phone(&short(&by.device))),
    }
}

/// What somebody or a space is called, where a name may be missing.
#[must_use]
pub fn called(name: Option<&str>, words: &Words) -> String {
    name.map_or_else(|| words.person_no_name(), tame)
}

/// A person's part in a space or in the programme; one of a newer version by its own name.
#[must_use]
pub fn role(name: &str, words: &Words) -> String {
    match name {
        "owner" => words.person_owner(),
        "member" => words.person_member(),
        "newcomer" => words.person_newcomer(),
        "buddy" => words.person_buddy(),
        "peer" => words.person_peer(),
        "mentor" => words.person_mentor(),
        newer => tame(newer),
    }
}
