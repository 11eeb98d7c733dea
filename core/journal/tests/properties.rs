//! Whatever people do and however changes travel: the same journal everywhere, nothing lost.

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
use proptest::prelude::*;

/// One act as numbers, so that failing cases shrink well.
type Step = (u8, u8, u8);

fn command(kind: u8, value: u8, body: &str) -> Command {
    let id = line(["a", "b"][usize::from(value % 2)]);
    let word = ["milk", "bread", "ماء", "café"][usize::from(value % 4)];
    match kind % 18 {
        0 => title(word),
        1 => Command::Clear(FieldName::Title),
        2 => Command::EditBody(format!("{word} {body}")),
        3 => Command::EditBody(format!("{body} {word}")),
        4 => Command::EditBody(body.chars().skip(usize::from(value)).collect()),
        5 => Command::AddLine {
            id,
            text: word.into(),
        },
        6 => Command::RemoveLine { id },
        7 => Command::CheckLine {
            id,
            done: value > 100,
        },
        8 => Command::SetLabel {
            label: word.into(),
            on: value > 100,
        },
        9 => Command::Done,
        10 => Command::Reopen,
        11 => Command::Archive,
        12 => Command::Delete,
        13 => Command::Restore,
        14 => Command::FlagForProfessional(value > 100),
        15 => due(["2026-11-22", "2026-11-23T09:30[Asia/Kabul]"][usize::from(value % 2)]),
        16 => Command::Set(Set::Assignee(word.into())),
        _ => Command::MoveTo {
            space: [value; 16],
            entry: EntryId([value; 16]),
            heads: vec![],
        },
    }
}

/// Lets three phones act; `sync` tells after which acts whom a phone hears from.
fn play(steps: &[Step], hear: &[(usize, u8, u8)]) -> Vec<Document> {
    let mut phones = vec![task(1, "milk"); 3];
    for (at, (who, kind, value)) in steps.iter().enumerate() {
        let phone = usize::from(who % 3);
        let body = phones[phone].entry().body.text;
        let command = command(*kind, *value, &body);
        let actor = actor(1 + who % 3);
        let now = i64::from(*value) * 1_000 - 50_000;
        // Refused acts (a line that is not there) change nothing.
        let _ = phones[phone].act(actor, &command, now);
        for (_, from, to) in hear.iter().filter(|(after, _, _)| *after == at) {
            let from = phones[usize::from(from % 3)].clone();
            sync(&from, &mut phones[usize::from(to % 3)]);
        }
    }
    phones
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>()), 1..24)
}

fn hearing() -> impl Strategy<Value = Vec<(usize, u8, u8)>> {
    prop::collection::vec((0..24usize, any::<u8>(), any::<u8>()), 0..12)
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn three_phones_converge_in_any_order_with_repeats(
        steps in steps(),
        hear in hearing(),
        order in prop::collection::vec(any::<prop::sample::Index>(), 1..60),
    ) {
        let phones = play(&steps, &hear);
        let all: Vec<ChangeBytes> =
            phones.iter().flat_map(Document::changes).map(|(_, bytes)| bytes).collect();
        let mut journals = BTreeSet::new();
        for (n, mut phone) in phones.into_iter().enumerate() {
            // One at a time in a random order with repeats, what waits is given again.
            let mut waiting = Vec::new();
            for index in order.iter().skip(n) {
                let bytes = index.get(&all);
                let applied = phone.apply(&[bytes.as_slice()], ActorRule::Vouched);
                prop_assert_eq!(&applied.refused, &[]);
                waiting.extend(applied.waiting.into_iter().map(|w| w.bytes));
            }
            waiting.extend(all.iter().cloned());
            let bytes: Vec<&[u8]> = waiting.iter().map(ChangeBytes::as_slice).collect();
            let applied = phone.apply(&bytes, ActorRule::Vouched);
            prop_assert_eq!(&applied.refused, &[]);
            prop_assert_eq!(&applied.waiting, &[]);
            let saved = Document::load(&phone.save()).unwrap();
            prop_assert_eq!(saved.canonical_json(), phone.canonical_json());
            journals.insert((phone.heads(), phone.canonical_json()));
        }
        prop_assert_eq!(journals.len(), 1);
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn what_another_phone_saved_can_be_taken_over(steps in steps(), hear in hearing()) {
        let mut phones = play(&steps, &hear);
        let mut all = phones.remove(0);
        for phone in &phones {
            sync(phone, &mut all);
        }
        let taken = Document::load_untrusted(&all.save()).unwrap();
        prop_assert_eq!(taken.heads(), all.heads());
        prop_assert_eq!(taken.summary(), all.summary());
        prop_assert_eq!(taken.changes(), all.changes());
    }

    #[test]
    fn no_word_is_lost_that_nobody_who_saw_it_replaced(steps in steps(), hear in hearing()) {
        let phones = play(&steps, &hear);
        let mut all = Document::empty();
        for phone in &phones {
            sync(phone, &mut all);
        }
        // What each phone shows as its title stands in the merged entry, or was replaced by a
        // change that had seen it.
        let merged = all.entry().title;
        for phone in &phones {
            let own = phone.entry().title;
            let later = all.outside(&phone.heads());
            let history = all.history();
            let replaced = history.iter().filter(|act| later.contains(&act.hash)).any(|act| {
                act.what.iter().any(|what| what.field == "title")
            });
            let shown = merged.value == own.value
                || merged.others.iter().any(|other| other.value == own.value);
            prop_assert!(shown || replaced);
        }
    }

    #[test]
    fn a_copy_reads_like_the_original(steps in steps(), hear in hearing()) {
        let phones = play(&steps, &hear);
        let mut all = Document::empty();
        for phone in &phones {
            sync(phone, &mut all);
        }
        let (copy, changes) = all.copy_state(actor(7), 9).unwrap();
        let mut received = Document::empty();
        let bytes: Vec<&[u8]> = changes.iter().map(ChangeBytes::as_slice).collect();
        prop_assert_eq!(received.apply(&bytes, ActorRule::From(author(7))).applied.len(), bytes.len());
        prop_assert_eq!(received.canonical_json(), copy.canonical_json());
        let (was, now) = (all.entry(), copy.entry());
        prop_assert_eq!(&was.title.value, &now.title.value);
        prop_assert_eq!(&was.body.text, &now.body.text);
        prop_assert_eq!(&was.due.value, &now.due.value);
        let lines = |entry: &[Line]| {
            entry.iter().map(|l| (l.id.clone(), l.text.value.clone())).collect::<Vec<_>>()
        };
        prop_assert_eq!(lines(&was.lines), lines(&now.lines));
        let words = |field: &Field<String>| {
            let others = field.others.iter().filter_map(|o| o.value.clone());
            others.collect::<BTreeSet<_>>()
        };
        prop_assert_eq!(words(&was.title), words(&now.title));
        if was.state != State::Moved {
            prop_assert_eq!(was.state, now.state);
        }
    }

    /// With one line of acts the result is the same to the byte.
    #[test]
    fn acts_written_again_read_the_same(steps in steps(), cut in any::<prop::sample::Index>()) {
        let line: Vec<Step> = steps.into_iter().map(|(_, kind, value)| (0, kind, value)).collect();
        let old = play(&line, &[]).remove(0);
        let hashes = old.hashes();
        let cut = cut.index(hashes.len());
        let keep = hashes[..cut].iter().copied().collect();
        let mut base = old.keep_only(&keep).document;
        let new = Actor::new(author(1), [99; 8]);
        let out = reauthor(&mut base, &old, &hashes[cut..], new).unwrap();
        prop_assert_eq!(out.changes.len(), hashes.len() - cut);
        prop_assert_eq!(base.canonical_json(), old.canonical_json());
        prop_assert_eq!(base.history().len(), old.history().len());
        prop_assert!(base.act(new, &title("goes on"), 1).is_ok());
    }

    /// With acts that did not see each other every value is still there.
    #[test]
    fn concurrent_acts_written_again_keep_every_value(
        steps in steps(), hear in hearing(), who in 1..4u8,
    ) {
        let phones = play(&steps, &hear);
        let mut all = Document::empty();
        for phone in &phones {
            sync(phone, &mut all);
        }
        // The unsent acts of one phone, with whatever stands on them, leave and come back.
        let gone: BTreeSet<ChangeHash> = all
            .changes()
            .into_iter()
            .filter(|(meta, _)| meta.actor.author() == author(who) && !meta.deps.is_empty())
            .map(|(meta, _)| meta.hash)
            .collect();
        let keep: BTreeSet<ChangeHash> =
            all.hashes().into_iter().filter(|hash| !gone.contains(hash)).collect();
        let mut base = all.keep_only(&keep).document;
        let lost = all.hashes().into_iter().filter(|h| !base.contains(h)).collect::<Vec<_>>();
        let new = Actor::new(author(who), [99; 8]);
        reauthor(&mut base, &all, &lost, new).unwrap();
        let (was, now) = (all.entry(), base.entry());
        let values = |field: &Field<String>| {
            let others = field.others.iter().map(|other| other.value.clone());
            others.chain([field.value.clone()]).collect::<BTreeSet<_>>()
        };
        prop_assert_eq!(values(&was.title), values(&now.title));
        prop_assert_eq!(values(&was.assignee), values(&now.assignee));
        let letters = |text: &str| {
            let mut letters: Vec<char> = text.chars().collect();
            letters.sort_unstable();
            letters
        };
        prop_assert_eq!(letters(&was.body.text), letters(&now.body.text));
        prop_assert_eq!(was.lines.len(), now.lines.len());
        prop_assert_eq!(was.labels.keys().collect::<Vec<_>>(), now.labels.keys().collect::<Vec<_>>());
        let mut other = base.clone();
        prop_assert!(sync(&base, &mut other).refused.is_empty());
    }

    #[test]
    fn undo_leaves_the_acts_of_others(steps in steps(), hear in hearing(), who in 1..4u8) {
        let phones = play(&steps, &hear);
        let mut phone = phones[usize::from(who - 1)].clone();
        for _ in 0..6 {
            let before = phone.history();
            match phone.undo(actor(who), &[author(who)].into(), 7) {
                Ok(Some(_)) => {
                    let after = phone.history();
                    prop_assert_eq!(after.len(), before.len() + 1);
                    prop_assert_eq!(&after[..before.len()], &before[..]);
                }
                Ok(None) | Err(UndoError::ChangedSince { .. }) => break,
                Err(other) => prop_assert!(false, "{other}"),
            }
        }
        let mut received = Document::empty();
        prop_assert!(sync(&phone, &mut received).refused.is_empty());
    }
}
