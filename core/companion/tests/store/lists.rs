//! Lists, search, alarms, meter, notes, and rebuilding what is computed.

use onderweg_companion::store::{AlarmKind, AlarmWhy, Row, Shelf, Under};
use onderweg_journal::{Command, Kind, Set};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::EntryId;
use onderweg_sync::store::{MemberTx, StoreError};

use crate::support::{DAY, NOW, Phone, ZONE, day, title};

fn titles(rows: &[Row]) -> Vec<&str> {
    let mut titles: Vec<_> = rows.iter().map(|row| row.summary.title.as_str()).collect();
    titles.sort_unstable();
    titles
}

fn live(phone: &mut Phone) -> Vec<Row> {
    phone.tx(|tx| tx.summaries(Shelf::Live, ZONE))
}

#[test]
fn what_is_old_leaves_the_list_and_returns_when_the_clock_was_wrong() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let done = phone.task(space, "done");
    phone.act(|tx| tx.act(space, done, &[Command::Done]));
    phone.task(space, "open");
    let binned = phone.task(space, "binned");
    phone.act(|tx| tx.act(space, binned, &[Command::Delete]));
    assert_eq!(titles(&live(&mut phone)), ["done", "open"]);
    phone.now = NOW + 700 * DAY;
    assert_eq!(titles(&live(&mut phone)), ["open"]);
    let closed = phone.tx(|tx| tx.summaries(Shelf::Closed, ZONE));
    assert_eq!(titles(&closed), ["binned", "done"]);
    phone.now = NOW + DAY;
    assert_eq!(titles(&live(&mut phone)), ["done", "open"]);
    phone.now = NOW + 31 * DAY;
    assert_eq!(titles(&live(&mut phone)), ["open"]);
}

#[test]
fn summaries_are_the_same_when_they_are_computed_again() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    for n in 0..20 {
        let entry = phone.task(space, &format!("task {n}"));
        if n % 3 == 0 {
            phone.act(|tx| tx.act(space, entry, &[Command::Done]));
        }
        if n % 4 == 0 {
            phone.act(|tx| tx.act(space, entry, &[Command::Archive]));
        }
    }
    let all = |phone: &mut Phone| {
        let closed = phone.tx(|tx| tx.summaries(Shelf::Closed, ZONE));
        (live(phone), closed)
    };
    let before = all(&mut phone);
    assert_eq!(phone.tx(|tx| tx.rebuild_summaries()), 20);
    assert_eq!(all(&mut phone), before);
    assert_eq!(before.0.len() + before.1.len(), 20);
}

#[test]
fn search_finds_words_in_any_writing_and_forgets_what_is_gone() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let cafe = phone.task(space, "Café bij de Écluse");
    let arabic = phone.act(|tx| {
        let sets = [title("موعد"), Set::Body("الطَّبيب في المدينة".into())];
        tx.create(space, &Kind::Appointment, &sets)
    });
    let find = |phone: &mut Phone, query: &str| -> Vec<EntryId> {
        let found = phone.tx(|tx| tx.search(query));
        found.into_iter().map(|(_, entry)| entry).collect()
    };
    assert_eq!(find(&mut phone, "CAFE"), [cafe]);
    assert_eq!(find(&mut phone, "eclus caf"), [cafe]);
    assert_eq!(find(&mut phone, "الطبيب"), [arabic]);
    assert_eq!(find(&mut phone, "المدينه"), [arabic]);
    assert_eq!(find(&mut phone, "cafe الطبيب"), []);
    assert_eq!(find(&mut phone, " \" * ( OR"), []);
    assert_eq!(find(&mut phone, ""), []);
    phone.act(|tx| tx.act(space, cafe, &[Command::Set(title("Bakker"))]));
    assert_eq!(find(&mut phone, "cafe"), []);
    assert_eq!(find(&mut phone, "bakker"), [cafe]);
    phone.tx(|tx| tx.erase(space, cafe, &Default::default()));
    assert!(!find(&mut phone, "bakker").contains(&cafe));
}

#[test]
fn a_search_after_an_undone_write_tells_the_truth() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let milk = phone.task(space, "milk");
    assert_eq!(phone.tx(|tx| tx.search("milk")), [(space, milk)]);
    let undone: Result<(), StoreError> = phone.session().write(|tx| {
        tx.act(space, milk, &[Command::Set(title("bread"))])
            .unwrap();
        assert_eq!(tx.search("bread")?, [(space, milk)]);
        Err(StoreError::Failed("on purpose".into()))
    });
    assert!(undone.is_err());
    assert_eq!(phone.tx(|tx| tx.search("bread")), []);
    assert_eq!(phone.tx(|tx| tx.search("milk")), [(space, milk)]);
}

#[test]
fn alarms_are_the_next_64_and_ring_while_locked() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    for n in 0..70 {
        let at = day(&format!("2027-{:02}-{:02}", 1 + n / 28, 1 + n % 28));
        phone.act(|tx| tx.create(space, &Kind::Task, &[title("secret"), Set::Due(at)]));
    }
    let alarms = phone.tx(|tx| tx.alarms(ZONE));
    assert_eq!(alarms.len(), 64);
    assert!(alarms.is_sorted());
    assert!(
        alarms
            .iter()
            .all(|alarm| alarm.at_ms > NOW && alarm.kind == AlarmKind::Task)
    );
    let sooner = phone.act(|tx| {
        let start = Set::Start(day("2026-12-24T10:00[Europe/Brussels]"));
        tx.create(space, &Kind::Appointment, &[start])
    });
    let second = alarms[1].entry;
    phone.act(|tx| tx.act(space, second, &[Command::Done]));
    phone.store.lock();
    let locked = phone.tx(|tx| tx.alarms(ZONE));
    assert_eq!(
        (locked[0].entry, locked[0].kind),
        (sooner, AlarmKind::Appointment)
    );
    assert!(locked.iter().all(|alarm| alarm.entry != second));
    phone.now = alarms[5].at_ms;
    let later = phone.tx(|tx| tx.alarms(ZONE));
    assert!(later.iter().all(|alarm| alarm.at_ms > alarms[5].at_ms));
}

#[test]
fn each_reminder_is_an_alarm_and_all_of_them_move_with_the_entry() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let set = |field: &str, value: &str| Set::parse(field, value, ZONE).unwrap();
    let doctor = phone.act(|tx| {
        let sets = [
            title("doctor"),
            set("start", "2026-12-24T10:00"),
            set("remind", "1d, 2h"),
            set("travel", "40"),
        ];
        tx.create(space, &Kind::Appointment, &sets)
    });
    let before = |phone: &mut Phone| -> Vec<(AlarmWhy, u32)> {
        let alarms = phone.tx(|tx| tx.alarms(ZONE));
        assert!(alarms.iter().all(|alarm| alarm.entry == doctor));
        (alarms.iter().map(|a| (a.why, a.before_min))).collect()
    };
    let all = [
        (AlarmWhy::Reminder, 1440),
        (AlarmWhy::Reminder, 120),
        (AlarmWhy::Leave, 40),
        (AlarmWhy::Now, 0),
    ];
    assert_eq!(before(&mut phone), all);
    phone.act(|tx| tx.act(space, doctor, &[Command::Set(set("remind", "2h"))]));
    phone.store.lock();
    assert_eq!(before(&mut phone), all[1..], "while locked");
}

#[test]
fn alarms_of_a_series_follow_what_is_changed_of_one_turn() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let set = |field: &str, value: &str| Set::parse(field, value, ZONE).unwrap();
    let talk = phone.act(|tx| {
        let sets = [
            title("talk"),
            set("start", "2026-12-01T15:00"),
            set("repeat", "FREQ=WEEKLY;COUNT=3"),
        ];
        tx.create(space, &Kind::Appointment, &sets)
    });
    let rung = |phone: &mut Phone| -> Vec<i64> {
        let alarms = phone.tx(|tx| tx.alarms(ZONE));
        assert!(alarms.iter().all(|alarm| alarm.entry == talk));
        assert!(alarms.iter().all(|alarm| alarm.turn.is_some()));
        alarms.iter().map(|alarm| alarm.at_ms).collect()
    };
    let at = |text: &str| day(text).instant_ms(ZONE).unwrap();
    let [first, second, third] =
        ["01", "08", "15"].map(|d| at(&format!("2026-12-{d}T15:00[Europe/Brussels]")));
    assert_eq!(rung(&mut phone), [first, second, third]);
    let date = day("2026-12-08").day().unwrap();
    let turn = phone.act(|tx| tx.create_occurrence(space, talk, date, &[]));
    phone.act(|tx| {
        tx.act(
            space,
            turn,
            &[Command::Set(set("start", "2026-12-09T10:00"))],
        )
    });
    phone.store.lock();
    let moved = at("2026-12-09T10:00[Europe/Brussels]");
    assert_eq!(rung(&mut phone), [first, moved, third], "while locked");
}

#[test]
fn traffic_is_counted_by_month() {
    let mut phone = Phone::new(1);
    phone.tx(|tx| tx.add_traffic(100, 2_000));
    phone.tx(|tx| tx.add_traffic(1, 2));
    phone.now = NOW + 31 * DAY;
    phone.tx(|tx| tx.add_traffic(5, 6));
    let months = phone.tx(|tx| tx.meter());
    let told: Vec<_> = months
        .iter()
        .map(|m| (m.month.as_str(), m.up, m.down))
        .collect();
    assert_eq!(told, [("2026-12", 5, 6), ("2026-11", 101, 2_002)]);
}

#[test]
fn notes_open_with_the_key_they_were_sealed_under() {
    let mut phone = Phone::new(1);
    phone.tx(|tx| {
        tx.put_note(Under::Transit, "relay/url", b"https://example.org")?;
        tx.put_note(Under::Content, "person/1", b"Sara")?;
        tx.put_note(Under::Content, "person/2", b"Ali")?;
        tx.put_note(Under::Content, "person/2", b"Omar")?;
        tx.put_note(Under::Content, "people", b"-")
    });
    let people = phone.tx(|tx| tx.notes(Under::Content, "person/"));
    let names = [
        ("person/1".to_owned(), b"Sara".to_vec()),
        ("person/2".to_owned(), b"Omar".to_vec()),
    ];
    assert_eq!(people, names);
    phone.store.lock();
    let url = phone.tx(|tx| tx.note(Under::Transit, "relay/url"));
    assert_eq!(url.as_deref(), Some(b"https://example.org".as_slice()));
    let closed = phone
        .session()
        .write(|tx| tx.note(Under::Content, "person/1"));
    assert_eq!(closed, Err(StoreError::Locked));
    phone.tx(|tx| tx.drop_note(Under::Transit, "relay/url"));
    assert_eq!(phone.tx(|tx| tx.note(Under::Transit, "relay/url")), None);
}

#[test]
fn entries_are_found_by_the_start_of_their_id() {
    let mut phone = Phone::new(1);
    let space = phone.found(SpaceKind::Me);
    let entry = phone.task(space, "milk");
    let id = entry.to_string();
    assert_eq!(phone.tx(|tx| tx.find(&id)), [(space, entry)]);
    assert_eq!(
        phone.tx(|tx| tx.find(&id[..6].to_uppercase())),
        [(space, entry)]
    );
    assert_eq!(phone.tx(|tx| tx.find("zz%")), []);
}
