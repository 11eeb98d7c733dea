//! Create, act, save, load, apply, read.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "these are tests"
)]

mod common;

use common::*;
use onderweg_journal::*;

#[test]
fn an_entry_comes_back_as_it_was_saved() {
    let sets = [
        Set::Title("Visit the town hall".into()),
        Set::Body("Take the letter.".into()),
        Set::Start(When::parse("2026-11-23T10:00[Europe/Brussels]").unwrap()),
        Set::End(When::parse("2026-11-23T11:00[Europe/Brussels]").unwrap()),
        Set::Place("Grote Markt 1".into()),
        Set::Bring("passport".into()),
        Set::Assignee("amina".into()),
        Set::Helper("joris".into()),
        Set::Label("papers".into()),
        Set::ForProfessional(true),
        Set::Line {
            id: line("a1"),
            text: "copy the passport".into(),
        },
        Set::Line {
            id: line("a0"),
            text: "print the form".into(),
        },
    ];
    let (document, change) = Document::create(&Kind::Appointment, actor(1), &sets, 5_000).unwrap();
    assert!(change.as_slice().len() < 700, "{}", change.as_slice().len());
    let back = Document::load(&document.save()).unwrap();
    let entry = back.entry();
    assert_eq!(entry, document.entry());
    assert_eq!(entry.kind.value, Some(Kind::Appointment));
    assert_eq!(entry.title.value.as_deref(), Some("Visit the town hall"));
    assert_eq!(entry.body.text, "Take the letter.");
    assert_eq!(entry.labels_on().collect::<Vec<_>>(), ["papers"]);
    let lines: Vec<&str> = entry.lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(lines, ["a1", "a0"], "in the order they were added");
    assert_eq!(
        entry.created,
        Some(Stamp {
            author: author(1),
            when_ms: 5_000
        })
    );
    assert!(!entry.has_conflict());
    assert!(entry.for_professional.is_on());
}

#[test]
fn acts_that_change_nothing_make_no_change() {
    let mut document = task(1, "milk");
    let none = |document: &mut Document, command: Command| {
        assert_eq!(
            document.act(actor(1), &command, 2_000).unwrap(),
            None,
            "{command:?}"
        );
    };
    for command in [
        title("milk"),
        Command::Clear(FieldName::Place),
        Command::EditBody(String::new()),
        Command::Reopen,
        Command::Restore,
        Command::FlagForProfessional(false),
        Command::SetLabel {
            label: "x".into(),
            on: false,
        },
    ] {
        none(&mut document, command);
    }
    for command in [
        Command::Done,
        Command::Archive,
        Command::Delete,
        Command::EditBody("two litres".into()),
        Command::SetLabel {
            label: "x".into(),
            on: true,
        },
        Command::AddLine {
            id: line("a"),
            text: "one".into(),
        },
        Command::CheckLine {
            id: line("a"),
            done: true,
        },
        Command::RemoveLine { id: line("a") },
    ] {
        act(&mut document, 1, command.clone(), 3_000);
        none(&mut document, command);
    }
}

#[test]
fn a_refused_act_leaves_the_document_as_it_was() {
    let mut document = task(1, "milk");
    let before = document.save();
    let both = [Command::Done, title(&"x".repeat(201))];
    assert!(document.act_all(actor(2), &both, 2_000).is_err());
    assert_eq!(document.save(), before);
    let end = |text: &str| Command::Set(Set::End(When::parse(text).unwrap()));
    let start = Command::Set(Set::Start(When::parse("2026-11-22").unwrap()));
    act(&mut document, 1, start, 2_000);
    assert_eq!(
        document.act(actor(1), &end("2026-11-21"), 2_000),
        Err(ActError::Invalid(Invalid::EndBeforeStart))
    );
    act(&mut document, 1, end("2026-11-22"), 2_000);
    let missing = Command::CheckLine {
        id: line("zz"),
        done: true,
    };
    assert_eq!(
        document.act(actor(1), &missing, 1),
        Err(ActError::NoSuchLine)
    );
}

#[test]
fn a_conflict_shows_every_value_and_author() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    act(&mut a, 1, title("oat milk"), 2_000);
    act(&mut b, 2, title("cow milk"), 3_000);
    meet(&mut a, &mut b);
    let field = a.entry().title;
    assert_eq!(field.value.as_deref(), Some("cow milk"));
    assert_eq!(
        field.set,
        Some(Stamp {
            author: author(2),
            when_ms: 3_000
        })
    );
    assert_eq!(
        field.others,
        [Other {
            value: Some("oat milk".to_owned()),
            set: Some(Stamp {
                author: author(1),
                when_ms: 2_000
            })
        }]
    );
    let json = a.canonical_json();
    assert!(json.contains(r#""conflicts":[{"field":"title""#), "{json}");
    act(&mut b, 2, title("cow milk"), 4_000);
    meet(&mut a, &mut b);
    assert!(!a.entry().has_conflict(), "saying it again settles it");
    assert_eq!(a.entry().title.value.as_deref(), Some("cow milk"));
}

#[test]
fn words_win_over_emptiness() {
    for (x, y) in [(1, 2), (2, 1)] {
        let mut a = task(1, "milk");
        let mut b = a.clone();
        act(&mut a, x, Command::Clear(FieldName::Title), 2_000);
        act(&mut b, y, title("cow milk"), 2_000);
        meet(&mut a, &mut b);
        let field = a.entry().title;
        assert_eq!(field.value.as_deref(), Some("cow milk"));
        assert_eq!(field.others.len(), 1);
        assert_eq!(field.others[0].value, None);
    }
}

#[test]
fn bodies_merge_and_say_when_both_changed_one_place() {
    let sets = [Set::Body("one two three four five six".into())];
    let (mut a, _) = Document::create(&Kind::Note, actor(1), &sets, 0).unwrap();
    let mut b = a.clone();
    act(
        &mut a,
        1,
        Command::EditBody("ONE two three four five six".into()),
        1,
    );
    act(
        &mut b,
        2,
        Command::EditBody("one two three four five SIX".into()),
        2,
    );
    meet(&mut a, &mut b);
    let body = a.entry().body;
    assert_eq!(body.text, "ONE two three four five SIX");
    assert!(!body.changed_by_both(), "two places are no conflict");

    let mut c = a.clone();
    act(
        &mut a,
        1,
        Command::EditBody("ONE two 3 four five SIX".into()),
        3,
    );
    act(
        &mut c,
        2,
        Command::EditBody("ONE two THREE! four five SIX".into()),
        4,
    );
    meet(&mut a, &mut c);
    let body = a.entry().body;
    assert!(
        body.text.contains('3') && body.text.contains("THREE!"),
        "{}",
        body.text
    );
    let texts: Vec<&str> = body.sides.iter().map(|side| side.text.as_str()).collect();
    assert_eq!(
        texts,
        ["ONE two 3 four five SIX", "ONE two THREE! four five SIX"]
    );
    assert_eq!(body.sides[0].authors, [author(1)]);
    assert_eq!(body.sides[1].authors, [author(2)]);
    assert_eq!(a.entry().conflicts()[0].field, "body");

    act(
        &mut a,
        1,
        Command::EditBody("ONE two three four five SIX".into()),
        5,
    );
    assert!(
        !a.entry().body.changed_by_both(),
        "an edit that saw both settles it"
    );
}

#[test]
fn two_who_write_at_the_end_are_shown_both() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    act(&mut a, 1, Command::EditBody("soy".into()), 1);
    act(&mut b, 2, Command::EditBody("oat".into()), 2);
    meet(&mut a, &mut b);
    assert_eq!(a.entry().body.sides.len(), 2);
}

#[test]
fn changes_apply_in_any_order_and_any_number_of_times() {
    let mut a = task(1, "milk");
    for n in 0..5 {
        act(&mut a, 1, title(&format!("milk {n}")), n);
    }
    let changes = a.changes();
    let mut bytes: Vec<&[u8]> = changes.iter().map(|(_, b)| b.as_slice()).collect();
    bytes.reverse();
    bytes.push(bytes[0]);
    let mut b = Document::empty();
    let applied = b.apply(&bytes, ActorRule::From(author(1)));
    assert_eq!(applied.applied.len(), 6);
    assert_eq!(applied.refused, []);
    let again = b.apply(&bytes, ActorRule::From(author(1)));
    assert_eq!(again.known.len(), 7);
    assert_eq!(a.canonical_json(), b.canonical_json());
    assert_eq!(a.hashes(), b.hashes());
}

#[test]
fn what_waits_is_given_back_and_not_saved() {
    let mut a = task(1, "milk");
    act(&mut a, 1, title("two"), 1);
    let last = act(&mut a, 1, title("three"), 2);
    let changes = a.changes();
    let mut b = Document::empty();
    let applied = b.apply(&[last.as_slice()], ActorRule::Vouched);
    assert_eq!(applied.applied, []);
    assert_eq!(applied.waiting.len(), 1);
    assert_eq!(applied.waiting[0].missing, [changes[1].0.hash]);
    assert!(b.is_empty());
    let bytes = applied.waiting[0].bytes.clone();
    let rest = [
        changes[0].1.as_slice(),
        changes[1].1.as_slice(),
        bytes.as_slice(),
    ];
    assert_eq!(b.apply(&rest, ActorRule::Vouched).applied.len(), 3);
    assert_eq!(
        Document::load(&b.save()).unwrap().canonical_json(),
        a.canonical_json()
    );
}

#[test]
fn a_change_by_somebody_else_is_refused() {
    let a = task(1, "milk");
    let bytes = a.changes().remove(0).1;
    let mut b = Document::empty();
    let applied = b.apply(&[bytes.as_slice()], ActorRule::From(author(2)));
    assert_eq!(applied.refused[0].reason, Refusal::WrongActor);
    assert!(b.is_empty());
}

#[test]
fn a_wedge_is_refused_and_the_first_stands() {
    let mut a = task(1, "milk");
    let mut copy = a.clone();
    let mut reader = a.clone();
    let first = act(&mut a, 1, title("from the phone"), 2);
    let second = act(&mut copy, 1, title("from its copy"), 3);
    reader.apply(&[first.as_slice()], ActorRule::From(author(1)));
    let applied = reader.apply(&[second.as_slice()], ActorRule::From(author(1)));
    let held = measure(first.as_slice()).unwrap().hash;
    assert_eq!(
        applied.refused[0].reason,
        Refusal::Wedge {
            actor: actor(1),
            seq: 2,
            held
        }
    );
    assert_eq!(reader.canonical_json(), a.canonical_json());
    let mut both = task(1, "milk");
    let applied = both.apply(&[first.as_slice(), second.as_slice()], ActorRule::Vouched);
    assert_eq!((applied.applied.len(), applied.refused.len()), (1, 1));
}

#[test]
fn an_occurrence_made_twice_is_one() {
    let series = EntryId([3; 16]);
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let turn = |n| {
        Document::occurrence(actor(n), series, day, &[], 1_000)
            .unwrap()
            .0
    };
    let (mut a, mut b) = (turn(1), turn(2));
    act(&mut a, 1, Command::Done, 2_000);
    act(&mut b, 2, Command::Done, 3_000);
    meet(&mut a, &mut b);
    let entry = a.entry();
    assert_eq!(entry.state, State::Done);
    assert_eq!(entry.done.authors().count(), 2, "both are named");
    assert!(!entry.has_conflict());
    assert_eq!((entry.series, entry.date), (Some(series), Some(day)));
    assert_eq!(
        a.act(actor(1), &Command::EditBody("x".into()), 4_000),
        Err(ActError::NoBody)
    );
}

#[test]
fn unknown_kinds_and_fields_survive() {
    use automerge::transaction::Transactable;
    let mut newer =
        automerge::AutoCommit::new().with_actor(automerge::ActorId::from(actor(9).bytes()));
    newer
        .put(automerge::ROOT, "kind", "course-session")
        .unwrap();
    newer.put(automerge::ROOT, "title", 42).unwrap();
    newer.put(automerge::ROOT, "due", "2026-W47").unwrap();
    newer.put(automerge::ROOT, "colour", "red").unwrap();
    newer.put(automerge::ROOT, "check/a/colour", "red").unwrap();
    let notes = newer
        .put_object(automerge::ROOT, "minutes", automerge::ObjType::Text)
        .unwrap();
    newer.splice_text(&notes, 0, 0, "we agreed").unwrap();
    newer.commit();
    let bytes = newer.get_changes(&[]).remove(0).raw_bytes().to_vec();
    let mut document = Document::empty();
    let applied = document.apply(&[&bytes], ActorRule::Vouched);
    assert_eq!(applied.applied.len(), 1, "{applied:?}");
    act(&mut document, 1, Command::Done, 5);
    let entry = Document::load(&document.save()).unwrap().entry();
    assert_eq!(
        entry.kind.value,
        Some(Kind::Unknown("course-session".into()))
    );
    assert_eq!(entry.title.value.as_deref(), Some("42"));
    assert_eq!(entry.due.value, Some(When::Unreadable("2026-W47".into())));
    let unknown: Vec<_> = entry.unknown.keys().map(String::as_str).collect();
    assert_eq!(unknown, ["check/a/colour", "colour", "minutes"]);
    let (copy, _) = document.copy_state(actor(1), 6).unwrap();
    assert_eq!(
        copy.entry().unknown["minutes"]
            .value
            .as_ref()
            .unwrap()
            .to_string(),
        "we agreed"
    );
}

#[test]
fn a_copy_names_who_asked_and_a_move_says_to_whom() {
    let sets = [Set::Title("Which form?".into()), Set::ForProfessional(true)];
    let (mut source, _) = Document::create(&Kind::Note, actor(1), &sets, 1).unwrap();
    let (copy, changes) = source.copy_asked(Some(" Be\0n "), actor(2), 2).unwrap();
    assert_eq!(changes.len(), 1);
    assert_eq!(copy.entry().asker.value.as_deref(), Some("Ben"));
    assert!(copy.canonical_json().contains("\"asker\":\"Ben\""));
    // The first name stays; an empty one is none.
    let (again, _) = copy.copy_asked(Some("Sara"), actor(3), 3).unwrap();
    assert_eq!(again.entry().asker.value.as_deref(), Some("Ben"));
    let (nobody, _) = source.copy_asked(Some("\n"), actor(2), 2).unwrap();
    assert_eq!(nobody.entry().asker.value, None);

    act(&mut source, 2, Command::MarkPassed, 4);
    assert!(!source.summary().passed, "not before it is gone");
    let heads = source.heads();
    let moved = Command::MoveTo {
        space: [9; 16],
        entry: EntryId([8; 16]),
        heads,
    };
    act(&mut source, 2, moved, 5);
    assert!(source.summary().passed && source.entry().passed);
    assert!(source.canonical_json().contains("\"passed\":true"));
    let (copy, _) = source.copy_state(actor(3), 6).unwrap();
    assert!(!copy.entry().passed, "the mark stays behind");
}

#[test]
fn errors_and_debug_hold_nothing_that_was_written() {
    let marker = "qzxmarker";
    let sets = [
        Set::Title(marker.into()),
        Set::Body(marker.into()),
        Set::Label(marker.into()),
    ];
    let (mut document, change) = Document::create(&Kind::Note, actor(1), &sets, 0).unwrap();
    let mut seen = format!("{document:?} {change:?} {:?}", document.entry().body);
    seen += &format!("{:?}", document.history());
    let mut other = document.clone();
    act(
        &mut other,
        2,
        Command::SetLabel {
            label: marker.into(),
            on: false,
        },
        1,
    );
    act(
        &mut document,
        1,
        Command::SetLabel {
            label: marker.into(),
            on: false,
        },
        1,
    );
    sync(&other, &mut document);
    let undo = document.undo(actor(1), &[author(1)].into(), 2).unwrap_err();
    seen += &format!("{undo} {undo:?}");
    let mut broken = change.into_vec();
    let last = broken.len() - 1;
    broken[last] ^= 1;
    seen += &format!("{:?}", document.apply(&[&broken], ActorRule::Vouched));
    let mut saved = document.save();
    let middle = saved.len() / 2;
    saved[middle] ^= 1;
    let error = Document::load(&saved).unwrap_err();
    seen += &format!("{error} {error:?}");
    assert!(!seen.contains(marker), "{seen}");
}
