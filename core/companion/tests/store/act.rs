//! What a person does to entries.

use onderweg_companion::store::WriteError;
use onderweg_journal::{ActError, Command, FieldName, Invalid, Kind, State};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_space::author::Wish;
use onderweg_sync::state::State as SpaceState;
use onderweg_sync::store::{MemberTx, StoreError};

use crate::support::{Phone, date, title};

#[test]
fn an_act_is_document_summary_and_unsent_change_in_one() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let entry = phone.task(space, "milk");
    assert_eq!(phone.unsent(space).len(), 1);
    let row = phone.tx(|tx| tx.summary(space, entry)).unwrap();
    assert_eq!((row.title.as_str(), row.state), ("milk", State::Open));
    assert!(phone.act(|tx| tx.act(space, entry, &[Command::Done])));
    assert!(!phone.act(|tx| tx.act(space, entry, &[])));
    let row = phone.tx(|tx| tx.summary(space, entry)).unwrap();
    assert_eq!(row.state, State::Done);
    assert_eq!(phone.unsent(space).len(), 2);
    assert_eq!(phone.tx(|tx| tx.history(space, entry)).len(), 2);
}

#[test]
fn equal_entries_of_one_moment_stay_two() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let make = |phone: &mut Phone| {
        let milk = [title("milk")];
        let made = phone
            .session()
            .write(|tx| tx.create(space, &Kind::Task, &milk));
        made.unwrap()
    };
    let all = [make(&mut phone), make(&mut phone), make(&mut phone)];
    assert_ne!(all[0], all[1]);
    assert_ne!(all[1], all[2]);
    assert_eq!(phone.titles(space), ["milk", "milk", "milk"]);
}

#[test]
fn one_turn_of_a_series_has_one_entry() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let series = phone.task(space, "bins");
    let day = date("2026-11-23");
    let first = phone.act(|tx| tx.create_occurrence(space, series, day, &[]));
    let again = phone.act(|tx| tx.create_occurrence(space, series, day, &[title("x")]));
    assert_eq!(first, again);
    assert_eq!(first, EntryId::occurrence(&series, "2026-11-23"));
    let row = phone.tx(|tx| tx.summary(space, first)).unwrap();
    assert_eq!(row.date, Some(day));
    assert_eq!(row.title, "");
}

#[test]
fn undo_takes_back_the_last_own_act() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let entry = phone.task(space, "milk");
    phone.act(|tx| tx.act(space, entry, &[Command::Set(title("bread"))]));
    let kept = phone.act(|tx| tx.undo(space, entry));
    assert_eq!(kept, Some(Vec::new()));
    assert_eq!(phone.title(space, entry).as_deref(), Some("milk"));
    assert_eq!(phone.unsent(space).len(), 3);
}

#[test]
fn what_cannot_be_written_changes_nothing_and_says_why() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let entry = phone.task(space, "milk");
    let unknown = EntryId([9; 16]);
    let nowhere = SpaceId([9; 16]);
    let mut failing = |space, entry, command: Command| {
        let done = phone.session().write(|tx| tx.act(space, entry, &[command]));
        done.unwrap_err()
    };
    assert_eq!(failing(space, unknown, Command::Done), WriteError::NoEntry);
    assert_eq!(failing(nowhere, entry, Command::Done), WriteError::NoSpace);
    let long = Command::EditBody("x".repeat(8_001));
    let refused = failing(space, entry, long);
    let limit = Invalid::TooLong {
        field: "body",
        limit: 8_000,
        found: 8_001,
    };
    assert_eq!(refused, WriteError::Act(ActError::Invalid(limit)));
    assert_eq!(phone.unsent(space).len(), 1);
    let gone = SpaceState {
        gone: true,
        ..SpaceState::default()
    };
    phone.tx(|tx| tx.put_state(space, &gone));
    let clear = Command::Clear(FieldName::Title);
    let refused = phone.session().write(|tx| tx.act(space, entry, &[clear]));
    assert_eq!(refused, Err(WriteError::Gone));
    phone.store.lock();
    let closed = phone
        .session()
        .write(|tx| tx.create(space, &Kind::Note, &[]));
    assert_eq!(closed, Err(WriteError::Store(StoreError::Locked)));
}

#[test]
fn a_wish_to_erase_proves_who_made_the_entry() {
    let mut a = Phone::new(1);
    let mut b = Phone::new(2);
    let space = a.found(SpaceKind::Me);
    b.know(space);
    let entry = a.task(space, "milk");
    let sent = a.push(space);
    b.pull(space, a.id(), &sent);
    for phone in [&mut a, &mut b] {
        phone.act(|tx| tx.wish_erase(space, entry));
        phone.act(|tx| tx.wish_erase(space, entry));
    }
    let wishes = |phone: &mut Phone| phone.tx(|tx| tx.state(space)).unwrap().wishes;
    assert_eq!(
        wishes(&mut a),
        wishes(&mut b),
        "another own phone can prove it too"
    );
    let heads = a.heads(space, entry);
    let wishes = wishes(&mut a);
    let [Wish::Erase(erased, Some(origin), seen)] = wishes.as_slice() else {
        panic!("{} wishes", wishes.len());
    };
    assert_eq!((*erased, seen), (entry, &heads));
    assert_eq!(origin.entry(), entry);
    assert_eq!(origin.device, a.id());
}
