//! Letters of an entry: each stands by itself, and an undo passes over those that are gone.

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

fn attach(name: &str) -> Command {
    let def = field_def(LETTER).unwrap();
    Command::Set(def.set(Value::Text(name.into())).unwrap())
}

fn off(name: &str) -> Command {
    Command::TakeOff(name.into())
}

/// The letters of a row.
fn row(document: &Document) -> Option<String> {
    document.summary().more.get(LETTER).cloned()
}

fn undo(document: &mut Document, n: u8) -> Result<Option<Undone>, UndoError> {
    document.undo(actor(n), &BTreeSet::from([author(n)]), 99)
}

#[test]
fn letters_of_two_stand_beside_each_other_and_go_one_by_one() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    act(&mut a, 1, attach("first"), 1);
    act(&mut b, 2, attach("second"), 2);
    meet(&mut a, &mut b);
    assert_eq!(row(&a).as_deref(), Some("first second"));
    assert_eq!(a.canonical_json(), b.canonical_json());
    assert!(a.entry().conflicts().is_empty() && !a.summary().conflict);
    // Each takes their own off, without having seen the other do so.
    act(&mut a, 1, off("first"), 3);
    assert_eq!(row(&a).as_deref(), Some("second"));
    act(&mut b, 2, off("second"), 3);
    meet(&mut a, &mut b);
    assert_eq!((row(&a), row(&b)), (None, None));
    let last = a.history().pop().unwrap().what;
    assert_eq!((last.len(), last[0].field.as_str()), (1, LETTER));
    assert!(last[0].from.is_some() && last[0].to.is_none());
}

#[test]
fn one_that_takes_the_place_of_another_is_one_step_of_the_history() {
    let mut a = task(1, "milk");
    act(&mut a, 1, attach("first"), 1);
    a.act_all(actor(1), &[off("first"), attach("second")], 2)
        .unwrap();
    let last = a.history().pop().unwrap().what;
    assert_eq!(last.len(), 1);
    let marks = [letter_mark("first"), letter_mark("second")];
    assert_eq!(last[0].from.as_ref(), Some(&marks[0]));
    assert_eq!(last[0].to.as_ref(), Some(&marks[1]));
    // Neither comes back what is gone, nor goes what is there.
    assert!(undo(&mut a, 1).is_err());
    assert_eq!(row(&a).as_deref(), Some("second"));
    act(
        &mut a,
        1,
        Command::Clear(FieldName::More(field_def(LETTER).unwrap())),
        3,
    );
    assert_eq!(row(&a), None);
}

#[test]
fn an_undo_passes_over_letters_that_are_gone() {
    let mut a = task(1, "milk");
    act(&mut a, 1, title("bread"), 1);
    act(&mut a, 1, attach("first"), 2);
    act(&mut a, 1, off("first"), 3);
    let undone = undo(&mut a, 1).unwrap().unwrap();
    assert_eq!(undone.kept, Vec::<String>::new());
    assert_eq!(a.summary().title, "milk");
    assert_eq!(row(&a), None);
    // One that is there is taken off by it, and nothing else.
    act(&mut a, 1, title("salt"), 4);
    act(&mut a, 1, attach("second"), 5);
    undo(&mut a, 1).unwrap().unwrap();
    assert_eq!((row(&a), a.summary().title.as_str()), (None, "salt"));
    undo(&mut a, 1).unwrap().unwrap();
    assert_eq!(a.summary().title, "milk");
}

#[test]
fn an_undo_takes_off_ones_own_letter_beside_anothers() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    act(&mut a, 1, attach("first"), 1);
    act(&mut b, 2, attach("second"), 2);
    meet(&mut a, &mut b);
    undo(&mut a, 1).unwrap().unwrap();
    assert_eq!(row(&a).as_deref(), Some("second"));
}

#[test]
fn the_letters_of_some_changes_are_those_that_still_stand() {
    let mut a = task(1, "milk");
    act(&mut a, 1, attach("first"), 1);
    let seen = a.heads();
    act(&mut a, 1, attach("second"), 2);
    act(&mut a, 1, attach("third"), 3);
    act(&mut a, 1, off("third"), 4);
    let late: Vec<ChangeHash> = a.outside(&seen).into_iter().collect();
    assert_eq!(a.letters_of(&late), ["second"]);
    let (task, _) = a.late_task(&late, actor(1), 9).unwrap();
    let row = task.summary();
    assert!(row.late && row.kind == Some(Kind::Task) && row.more.is_empty());
}
