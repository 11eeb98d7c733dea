//! Phones for the tests: an author, an actor, and changes that travel by hand.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use onderweg_journal::{
    Actor, ActorRule, Applied, Author, ChangeBytes, Command, Document, Kind, LineId, Set, When,
};

pub(crate) fn author(n: u8) -> Author {
    Author([n; 16])
}

pub(crate) fn actor(n: u8) -> Actor {
    Actor::new(author(n), [n; 8])
}

pub(crate) fn task(n: u8, title: &str) -> Document {
    let sets = [Set::Title(title.into())];
    Document::create(&Kind::Task, actor(n), &sets, 1_000)
        .unwrap()
        .0
}

pub(crate) fn job(n: u8, title: &str) -> Document {
    let sets = [Set::Title(title.into())];
    Document::create(&Kind::Job, actor(n), &sets, 1_000)
        .unwrap()
        .0
}

/// Writes a field that only some kinds have.
pub(crate) fn set(field: &str, value: &str) -> Command {
    let zone = onderweg_journal::Tz::UTC;
    Command::Set(Set::parse(field, value, zone).unwrap())
}

pub(crate) fn title(text: &str) -> Command {
    Command::Set(Set::Title(text.into()))
}

pub(crate) fn due(text: &str) -> Command {
    Command::Set(Set::Due(When::parse(text).unwrap()))
}

pub(crate) fn line(text: &str) -> LineId {
    LineId::parse(text).unwrap()
}

pub(crate) fn act(document: &mut Document, n: u8, command: Command, ms: i64) -> ChangeBytes {
    document.act(actor(n), &command, ms).unwrap().unwrap()
}

/// Gives everything `from` has to `to`.
pub(crate) fn sync(from: &Document, to: &mut Document) -> Applied {
    let changes = from.changes();
    let bytes: Vec<&[u8]> = changes.iter().map(|(_, bytes)| bytes.as_slice()).collect();
    to.apply(&bytes, ActorRule::Vouched)
}

/// Both have everything afterwards, and read the same.
pub(crate) fn meet(a: &mut Document, b: &mut Document) {
    sync(a, b);
    sync(b, a);
    assert_eq!(a.heads(), b.heads());
    assert_eq!(a.canonical_json(), b.canonical_json());
}

/// Cases of a property test: `ONDERWEG_DEEP=20` makes twenty times as many.
pub(crate) fn cases(usual: u32) -> proptest::test_runner::Config {
    let deep = std::env::var("ONDERWEG_DEEP").ok();
    let times = deep.and_then(|times| times.parse().ok()).unwrap_or(1);
    proptest::test_runner::Config::with_cases(usual.saturating_mul(times))
}
