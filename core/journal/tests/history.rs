//! Readable history, and taking back one's own last act.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "these are tests"
)]

mod common;

use std::collections::BTreeSet;

use common::*;
use onderweg_journal::*;

fn mine(n: u8) -> BTreeSet<Author> {
    [author(n)].into()
}

fn told(document: &Document) -> Vec<String> {
    let history = document.history().into_iter();
    history
        .flat_map(|act| {
            act.what.into_iter().map(move |what| {
                let show = |text: Option<String>| text.unwrap_or_else(|| "-".into());
                format!(
                    "{} {}: {} > {}",
                    act.who.0[0],
                    what.field,
                    show(what.from),
                    show(what.to)
                )
            })
        })
        .collect()
}

#[test]
fn history_tells_who_changed_what() {
    let mut a = task(1, "milk");
    act(&mut a, 2, title("oat milk"), 10);
    act(&mut a, 2, Command::EditBody("two litres".into()), 5);
    act(
        &mut a,
        1,
        Command::AddLine {
            id: line("a"),
            text: "one".into(),
        },
        20,
    );
    act(&mut a, 1, Command::Delete, 30);
    act(&mut a, 1, Command::Restore, 40);
    assert_eq!(
        told(&a),
        [
            "1 body: - > -",
            "1 kind: - > task",
            "1 title: - > milk",
            "2 title: milk > oat milk",
            "2 body: - > two litres",
            "1 check/a/text: - > one",
            "1 deleted: - > true",
            "1 deleted: true > false",
        ]
    );
    assert!(a.history().iter().all(|act| !act.undoes));
}

#[test]
fn an_act_stands_after_what_its_author_had_seen_whatever_the_clock() {
    let mut a = task(1, "milk");
    act(&mut a, 1, title("two"), 1_000_000);
    act(&mut a, 2, title("three"), -5);
    let times: Vec<i64> = a.history().iter().map(|act| act.when_ms).collect();
    assert_eq!(times, [1_000, 1_000_000, -5]);
    assert_eq!(a.entry().changed.unwrap().author, author(2));
}

#[test]
fn the_last_own_act_is_taken_back_then_the_one_before() {
    let mut a = task(1, "milk");
    act(&mut a, 1, title("oat milk"), 1);
    act(
        &mut a,
        2,
        Command::SetLabel {
            label: "shop".into(),
            on: true,
        },
        2,
    );
    act(&mut a, 1, Command::EditBody("two litres".into()), 3);
    let undone = a.undo(actor(1), &mine(1), 4).unwrap().unwrap();
    assert_eq!(undone.kept, Vec::<String>::new());
    assert_eq!(a.entry().body.text, "");
    assert_eq!(a.entry().title.value.as_deref(), Some("oat milk"));
    a.undo(actor(1), &mine(1), 5).unwrap().unwrap();
    assert_eq!(a.entry().title.value.as_deref(), Some("milk"));
    assert_eq!(a.entry().labels_on().count(), 1, "the act of another stays");
    assert_eq!(a.history().iter().filter(|act| act.undoes).count(), 2);
    let mut b = Document::empty();
    assert!(sync(&a, &mut b).refused.is_empty());
    assert_eq!(a.canonical_json(), b.canonical_json());
}

#[test]
fn what_somebody_changed_since_stays() {
    let mut a = task(1, "milk");
    let both = [title("oat milk"), Command::Set(Set::Place("market".into()))];
    a.act_all(actor(1), &both, 1).unwrap();
    act(&mut a, 2, title("cow milk"), 2);
    let undone = a.undo(actor(1), &mine(1), 3).unwrap().unwrap();
    assert_eq!(undone.kept, ["title"]);
    assert_eq!(a.entry().title.value.as_deref(), Some("cow milk"));
    assert_eq!(a.entry().place.value, None);

    let mut b = task(1, "milk");
    let mut c = b.clone();
    act(&mut b, 1, title("oat milk"), 1);
    act(&mut c, 2, title("cow milk"), 2);
    meet(&mut b, &mut c);
    let before = b.save();
    assert_eq!(
        b.undo(actor(1), &mine(1), 3),
        Err(UndoError::ChangedSince {
            fields: vec!["title".into()]
        })
    );
    assert_eq!(b.save(), before);
}

#[test]
fn undoing_brings_a_settled_conflict_back() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    act(&mut a, 1, title("oat milk"), 1);
    act(&mut b, 2, title("cow milk"), 2);
    meet(&mut a, &mut b);
    let before = a.entry().title;
    act(&mut a, 1, title("soy milk"), 3);
    a.undo(actor(1), &mine(1), 4).unwrap().unwrap();
    let after = a.entry().title;
    assert_eq!(after.value, before.value);
    assert_eq!(after.others, before.others);
}

#[test]
fn undoing_again_takes_back_an_earlier_act_on_the_same_field() {
    let mut a = task(1, "milk");
    for (n, word) in (1..).zip(["oat milk", "bread"]) {
        act(&mut a, 1, title(word), n);
    }
    for expected in ["oat milk", "milk"] {
        a.undo(actor(1), &mine(1), 4).unwrap().unwrap();
        assert_eq!(a.entry().title.value.as_deref(), Some(expected));
    }
    a.undo(actor(1), &mine(1), 5).unwrap().unwrap();
    assert_eq!(a.entry().state, State::Deleted);
    // What another wrote and took back itself still stands between.
    let mut b = task(1, "milk");
    act(&mut b, 1, title("oat milk"), 1);
    act(&mut b, 2, title("bread"), 2);
    b.undo(actor(2), &mine(2), 3).unwrap().unwrap();
    assert!(b.undo(actor(1), &mine(1), 4).is_err());
}

#[test]
fn undoing_a_creation_puts_it_in_the_bin() {
    let mut a = task(1, "milk");
    a.undo(actor(1), &mine(1), 1).unwrap().unwrap();
    assert_eq!(a.entry().state, State::Deleted);
    assert_eq!(a.undo(actor(1), &mine(2), 2).unwrap(), None);
    let mut b = task(1, "milk");
    act(&mut b, 2, title("theirs"), 1);
    assert!(matches!(
        b.undo(actor(1), &mine(1), 2),
        Err(UndoError::ChangedSince { .. })
    ));
    assert_eq!(b.undo(actor(3), &mine(3), 2).unwrap(), None);
}

#[test]
fn done_delete_and_lines_are_taken_back() {
    let mut a = task(1, "milk");
    for command in [
        Command::Done,
        Command::Delete,
        Command::Archive,
        Command::FlagForProfessional(true),
        Command::AddLine {
            id: line("a"),
            text: "one".into(),
        },
        Command::SetLabel {
            label: "x".into(),
            on: true,
        },
    ] {
        let before = a.entry();
        act(&mut a, 1, command, 1);
        a.undo(actor(1), &mine(1), 2).unwrap().unwrap();
        let after = a.entry();
        assert_eq!(after.state, before.state);
        assert_eq!(after.lines, before.lines);
        assert_eq!(after.labels_on().count(), 0);
        assert!(!after.for_professional.is_on());
    }
}
