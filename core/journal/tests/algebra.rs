//! Cutting, comparing, copying documents, and writing acts again.

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

fn hash(change: &ChangeBytes) -> ChangeHash {
    measure(change.as_slice()).unwrap().hash
}

#[test]
fn changes_come_with_what_they_stand_on_first() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    act(&mut a, 1, title("one"), 1);
    act(&mut b, 2, title("two"), 2);
    meet(&mut a, &mut b);
    act(&mut a, 1, title("three"), 3);
    let mut seen = BTreeSet::new();
    for (meta, bytes) in a.changes() {
        assert!(meta.deps.iter().all(|dep| seen.contains(dep)));
        assert_eq!(meta, measure(bytes.as_slice()).unwrap());
        assert_eq!(a.change(&meta.hash), Some(bytes));
        seen.insert(meta.hash);
    }
    let since: Vec<ChangeHash> = a
        .changes_since(&b.heads())
        .into_iter()
        .map(|(meta, _)| meta.hash)
        .collect();
    assert_eq!(since, a.outside(&b.heads()));
    assert_eq!(since.len(), 1);
    assert_eq!(a.ancestors(&b.heads()), b.hashes().into_iter().collect());
    assert_eq!(a.outside(&[]).len(), 4);
    assert_eq!(a.outside(&a.heads()), []);
    assert_eq!(
        a.outside(&[ChangeHash([9; 32])]).len(),
        4,
        "unknown heads hold nothing"
    );
}

#[test]
fn keeping_only_some_changes_drops_what_stands_on_others() {
    let mut a = task(1, "milk");
    let created = a.heads()[0];
    let mut b = a.clone();
    let removed = hash(&act(&mut b, 2, title("theirs"), 1));
    let own = hash(&act(&mut a, 1, Command::Done, 2));
    meet(&mut a, &mut b);
    let after = hash(&act(&mut a, 1, title("both"), 3));
    let mut keep: BTreeSet<ChangeHash> = a.hashes().into_iter().collect();
    keep.remove(&removed);
    let kept = a.keep_only(&keep);
    assert_eq!(kept.fallen, [after]);
    assert_eq!(kept.document.hashes(), [created, own]);
    let entry = kept.document.entry();
    assert_eq!(entry.title.value.as_deref(), Some("milk"));
    assert_eq!(entry.state, State::Done);
    let all = a.keep_only(&a.hashes().into_iter().collect());
    assert_eq!(all.document.canonical_json(), a.canonical_json());
    assert!(a.keep_only(&BTreeSet::new()).document.is_empty());
}

#[test]
fn a_copy_says_the_same_without_history_and_keeps_what_lost() {
    let sets = [
        Set::Title("milk".into()),
        Set::Body("two litres".into()),
        Set::Label("shop".into()),
        Set::Line {
            id: line("a"),
            text: "oat".into(),
        },
    ];
    let (mut a, _) = Document::create(&Kind::Task, actor(1), &sets, 0).unwrap();
    act(&mut a, 1, title("a secret of the past"), 1);
    let mut b = a.clone();
    act(&mut a, 1, title("oat milk"), 2);
    act(&mut b, 2, title("cow milk"), 3);
    meet(&mut a, &mut b);
    act(&mut a, 1, Command::Done, 4);
    let (mut copy, changes) = a.copy_state(actor(3), 5).unwrap();
    assert_eq!(changes.len(), 1);
    let bytes = copy.save();
    let secret = b"a secret of the past".as_slice();
    assert!(!bytes.windows(secret.len()).any(|window| window == secret));
    let (was, now) = (a.entry(), copy.entry());
    assert_eq!(was.title.value, now.title.value);
    assert_eq!(was.title.others, now.title.others, "with authors and times");
    assert_eq!((was.body.text, was.state), (now.body.text, now.state));
    assert_eq!(now.lines.len(), 1);
    assert_eq!(now.created.unwrap().author, author(3));
    let (again, _) = copy.copy_state(actor(4), 6).unwrap();
    assert_eq!(again.entry().title.others, now.title.others);
    act(&mut copy, 3, title("milk"), 6);
    assert!(!copy.entry().has_conflict(), "setting the field settles it");
}

#[test]
fn a_body_that_merging_made_too_long_is_copied_in_parts() {
    let (mut a, _) = Document::create(&Kind::Note, actor(1), &[], 0).unwrap();
    let mut b = a.clone();
    act(&mut a, 1, Command::EditBody("a".repeat(8_000)), 1);
    act(&mut b, 2, Command::EditBody("b".repeat(8_000)), 2);
    meet(&mut a, &mut b);
    let (copy, changes) = a.copy_state(actor(3), 3).unwrap();
    assert_eq!(changes.len(), 2);
    assert_eq!(copy.entry().body.text, a.entry().body.text);
    let mut received = Document::empty();
    assert_eq!(sync(&copy, &mut received).applied.len(), 2);
    let longer = Command::EditBody("c".repeat(16_001));
    assert!(a.act(actor(1), &longer, 4).is_err());
    act(&mut a, 1, Command::EditBody("a".repeat(9_000)), 5);
    act(&mut a, 1, Command::EditBody("a".repeat(100)), 6);
}

#[test]
fn the_largest_honest_entry_can_be_copied_and_sent() {
    let (mut a, _) = Document::create(&Kind::Note, actor(1), &[], 0).unwrap();
    for n in 0..200 {
        let id = LineId::parse(&format!("l{n}")).unwrap();
        act(
            &mut a,
            1,
            Command::AddLine {
                id,
                text: "𐎠".repeat(500),
            },
            n,
        );
    }
    let one_more = Command::AddLine {
        id: line("more"),
        text: "x".into(),
    };
    assert!(matches!(
        a.act(actor(1), &one_more, 1),
        Err(ActError::Invalid(Invalid::TooMany { .. }))
    ));
    let (copy, changes) = a.copy_state(actor(2), 1).unwrap();
    assert!(changes.len() > 1);
    assert_eq!(copy.entry().lines.len(), 200);
    assert!(sync(&copy, &mut Document::empty()).refused.is_empty());
}

#[test]
fn a_late_copy_holds_only_the_words_of_the_late_changes() {
    let sets = [
        Set::Title("household secret".into()),
        Set::Body("the door code is 1234".into()),
    ];
    let (a, _) = Document::create(&Kind::Task, actor(1), &sets, 0).unwrap();
    let mut b = a.clone();
    let mut late = vec![
        act(&mut b, 2, title("call the landlord"), 1),
        act(
            &mut b,
            2,
            Command::EditBody("the door code is 1234, ask Sara too".into()),
            2,
        ),
        act(
            &mut b,
            2,
            Command::EditBody("the door code is 1234, ask Sara".into()),
            3,
        ),
        act(
            &mut b,
            2,
            Command::AddLine {
                id: line("a"),
                text: "the key".into(),
            },
            4,
        ),
        act(&mut b, 2, title("call the landlord today"), 5),
    ];
    late.push(act(&mut b, 2, Command::Done, 6));
    let late: Vec<ChangeHash> = late.iter().map(hash).collect();
    assert_eq!(b.outside(&a.heads()), late);
    let (copy, changes) = b.late_copy(&late, actor(2), 7).unwrap().unwrap();
    assert_eq!(changes.len(), 1);
    let entry = copy.entry();
    assert_eq!(entry.kind.value, Some(Kind::Note));
    assert!(entry.late && entry.state == State::Open);
    assert_eq!(
        entry.title.value.as_deref(),
        Some("call the landlord today")
    );
    assert!(!entry.has_conflict());
    assert_eq!(entry.body.text, ", ask Sara");
    assert_eq!(entry.lines[0].text.value.as_deref(), Some("the key"));
    let bytes = copy.save();
    for secret in ["household secret", "1234"] {
        let found = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
        assert!(!found, "{secret}");
    }
    assert!(b.late_copy(&late[5..], actor(2), 7).unwrap().is_none());
}

#[test]
fn late_words_that_did_not_see_each_other_are_both_kept() {
    let a = task(1, "milk");
    let (mut b, mut c) = (a.clone(), a.clone());
    let one = hash(&act(&mut b, 2, title("one"), 1));
    let two = hash(&act(&mut c, 3, title("two"), 2));
    meet(&mut b, &mut c);
    let (copy, _) = b.late_copy(&[one, two], actor(2), 3).unwrap().unwrap();
    assert_eq!(copy.entry().title.value.as_deref(), Some("two"));
    assert_eq!(copy.entry().title.others[0].value.as_deref(), Some("one"));
}

#[test]
fn acts_are_written_again_on_a_document_that_lacks_them() {
    let mut base = task(1, "milk");
    act(&mut base, 2, Command::EditBody("one two three".into()), 1);
    let mut old = base.clone();
    let own = [
        act(&mut old, 3, title("oat milk"), 10),
        act(
            &mut old,
            3,
            Command::EditBody("one 2 three four".into()),
            11,
        ),
        act(&mut old, 3, Command::Clear(FieldName::Title), 12),
        act(&mut old, 3, Command::EditBody("2 three four".into()), 13),
    ]
    .map(|change| hash(&change));
    let new = Actor::new(author(3), [99; 8]);
    let out = reauthor(&mut base, &old, &own, new).unwrap();
    assert_eq!(out.changes.len(), 4);
    assert_eq!(
        out.renamed.keys().copied().collect::<BTreeSet<_>>(),
        own.into()
    );
    assert_eq!(base.canonical_json(), old.canonical_json());
    for change in &out.changes {
        let meta = measure(change.as_slice()).unwrap();
        assert_eq!(meta.actor, new);
        assert!(base.contains(&meta.hash));
    }
    assert_eq!(base.history().len(), old.history().len());
    let times: Vec<i64> = base.history().iter().map(|act| act.when_ms).collect();
    assert_eq!(times[2..], [10, 11, 12, 13]);
    act(&mut base, 3, title("goes on"), 20);
}

#[test]
fn a_creation_is_written_again_too() {
    let mut old = task(1, "milk");
    act(&mut old, 1, Command::EditBody("two litres".into()), 2);
    act(&mut old, 1, Command::Done, 3);
    let mut base = Document::empty();
    let new = Actor::new(author(1), [99; 8]);
    reauthor(&mut base, &old, &old.hashes(), new).unwrap();
    assert_eq!(base.canonical_json(), old.canonical_json());
    assert!(base.hashes().iter().all(|hash| !old.contains(hash)));
}

#[test]
fn own_acts_survive_the_acts_that_they_stood_on() {
    let sets = [Set::Title("milk".into()), Set::Body("one three".into())];
    let (mut a, _) = Document::create(&Kind::Task, actor(1), &sets, 0).unwrap();
    let mut removed = a.clone();
    act(&mut removed, 2, title("theirs"), 1);
    act(
        &mut removed,
        2,
        Command::EditBody("one two three".into()),
        2,
    );
    sync(&removed, &mut a);
    let own = [
        act(&mut a, 1, title("mine, after theirs"), 3),
        act(
            &mut a,
            1,
            Command::EditBody("one two and a half three!".into()),
            4,
        ),
    ]
    .map(|change| hash(&change));
    let keep: BTreeSet<ChangeHash> = a
        .changes()
        .into_iter()
        .filter(|(meta, _)| meta.actor.author() != author(2))
        .map(|(meta, _)| meta.hash)
        .collect();
    let kept = a.keep_only(&keep);
    assert_eq!(kept.fallen, own);
    let mut base = kept.document;
    let out = reauthor(&mut base, &a, &own, Actor::new(author(1), [99; 8])).unwrap();
    assert_eq!(out.changes.len(), 2);
    let entry = base.entry();
    assert_eq!(entry.title.value.as_deref(), Some("mine, after theirs"));
    assert!(
        !entry.title.is_conflict(),
        "it replaced what theirs had replaced"
    );
    assert_eq!(entry.body.text, "one and a half three!");
}

#[test]
fn own_words_survive_when_somebody_elses_creation_goes() {
    let mut a = task(2, "theirs");
    act(&mut a, 2, Command::EditBody("their words".into()), 1);
    let own = [
        act(&mut a, 1, title("mine"), 3),
        act(
            &mut a,
            1,
            Command::EditBody("their words and mine".into()),
            4,
        ),
        act(
            &mut a,
            1,
            Command::EditBody("their words and mine, twice".into()),
            5,
        ),
    ]
    .map(|change| hash(&change));
    let mut base = Document::empty();
    reauthor(&mut base, &a, &own, Actor::new(author(1), [99; 8])).unwrap();
    let entry = base.entry();
    assert_eq!(entry.title.value.as_deref(), Some("mine"));
    assert_eq!(entry.body.text, " and mine, twice");
}

#[test]
fn acts_that_did_not_see_each_other_stay_so() {
    let mut base = task(1, "milk");
    let (mut a, mut b) = (base.clone(), base.clone());
    let one = Actor::new(author(3), [1; 8]);
    let two = Actor::new(author(3), [2; 8]);
    a.act(one, &title("one"), 1).unwrap();
    b.act(two, &title("two"), 2).unwrap();
    meet(&mut a, &mut b);
    let own = a.outside(&base.heads());
    let new = Actor::new(author(3), [99; 8]);
    let out = reauthor(&mut base, &a, &own, new).unwrap();
    let actors: BTreeSet<Actor> = out
        .changes
        .iter()
        .map(|change| measure(change.as_slice()).unwrap().actor)
        .collect();
    assert_eq!(actors.len(), 2);
    assert!(actors.contains(&new) && actors.iter().all(|a| a.author() == author(3)));
    let title = base.entry().title;
    let mut values = vec![title.value.unwrap(), title.others[0].value.clone().unwrap()];
    values.sort();
    assert_eq!(values, ["one", "two"]);
}

#[test]
fn acts_that_the_base_has_and_unknown_ones() {
    let mut base = task(1, "milk");
    let mut old = base.clone();
    act(&mut old, 1, Command::Done, 1);
    let all = old.hashes();
    let out = reauthor(&mut base, &old, &all, Actor::new(author(1), [9; 8])).unwrap();
    assert_eq!(out.changes.len(), 1, "the creation stands already");
    let unknown = ChangeHash([7; 32]);
    assert_eq!(
        reauthor(&mut base, &old, &[unknown], actor(1)).unwrap_err(),
        ReauthorError::Unknown(unknown)
    );
}

#[test]
fn a_used_actor_is_not_used_twice_for_what_it_did_not_see() {
    let mut base = task(1, "milk");
    let mut old = base.clone();
    let late = hash(&act(&mut old, 2, title("late"), 1));
    let new = Actor::new(author(3), [99; 8]);
    base.act(new, &Command::Done, 2).unwrap();
    let out = reauthor(&mut base, &old, &[late], new).unwrap();
    let actor = measure(out.changes[0].as_slice()).unwrap().actor;
    assert!(actor != new && actor.author() == author(3));
    assert_eq!(base.entry().state, State::Done);
    assert_eq!(base.entry().title.value.as_deref(), Some("late"));
}
