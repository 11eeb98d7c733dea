//! Calendars, drawn at random: whatever stands in an appointment or a task comes back from the file
//! that was written of it, and no bytes do more than be refused.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it did not expect should stop loudly"
)]

mod common;

use common::{actor, cases};
use onderweg_journal::*;
use proptest::prelude::*;

const HERE: Tz = Tz::Europe__Brussels;
const MADE: i64 = 1_790_000_000_000;
const SERIES: EntryId = EntryId([9; 16]);
const ALL: IcsStyle = IcsStyle {
    neutral: false,
    people: true,
};

struct English;

impl IcsWords for English {
    fn title(&self, task: bool) -> String {
        if task { "To do" } else { "Appointment" }.to_owned()
    }
    fn alarm(&self) -> String {
        "Something is planned".to_owned()
    }
    fn leave(&self) -> String {
        "Time to leave".to_owned()
    }
    fn details(&self, flat: &Flat) -> String {
        let bring = flat.bring.as_ref();
        bring
            .map(|bring| format!("Bring: {bring}"))
            .unwrap_or_default()
    }
}

/// Days around both changes of the clock, around 29 February, at new year, and any other.
fn day() -> impl Strategy<Value = NaiveDate> {
    let fixed = prop_oneof![
        Just((2026, 3, 29)),
        Just((2026, 10, 25)),
        Just((2028, 2, 29)),
        Just((2027, 1, 1)),
        (2025..2032i32, 1..13u32, 1..29u32),
    ];
    fixed.prop_map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

fn zone() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        Just("Europe/Brussels"),
        Just("Asia/Kabul"),
        Just("America/New_York"),
        Just("Australia/Lord_Howe"),
        Just("Africa/Casablanca"),
        Just("Pacific/Apia"),
    ]
}

/// A day, or a time on it.
fn when() -> impl Strategy<Value = (NaiveDate, Option<(u32, &'static str)>)> {
    let minute = prop_oneof![0..1440u32, 60..240u32];
    (day(), prop::option::weighted(0.8, (minute, zone())))
}

fn text(day: NaiveDate, time: Option<(u32, &str)>) -> String {
    match time {
        Some((minute, zone)) => {
            format!("{day}T{:02}:{:02}[{zone}]", minute / 60, minute % 60)
        }
        None => day.to_string(),
    }
}

prop_compose! {
    fn rule()(
        freq in 0..3usize,
        interval in 1..5u16,
        days in proptest::collection::btree_set(0..7usize, 0..3),
        nth in -2..3i8,
        end in 0..3u8,
        n in 1..30u32,
    ) -> String {
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        let number = if freq == 2 && nth != 0 { nth.to_string() } else { String::new() };
        let days: Vec<_> = days.iter().map(|d| format!("{number}{}", names[*d])).collect();
        let days = if days.is_empty() { String::new() } else { format!(";BYDAY={}", days.join(",")) };
        let end = match end {
            0 => String::new(),
            1 => format!(";COUNT={n}"),
            _ => format!(";UNTIL=20{:02}0228", 26 + n % 9),
        };
        format!("FREQ={};INTERVAL={interval}{days}{end}", ["DAILY", "WEEKLY", "MONTHLY"][freq])
    }
}

fn words() -> impl Strategy<Value = String> {
    any_words().prop_map(|text| text.trim().to_owned())
}

fn any_words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z ,;:\\\\\"%=^-]{1,40}",
        "\\PC{1,60}",
        Just("خبّاز, እንጀራ; \\n".to_owned()),
        Just("———\nBring: nothing".to_owned()),
    ]
}

/// Fields by their names; of those that cannot be stored the entry has none.
fn fields() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let remind = prop_oneof![
        Just("1d, 2h"),
        Just("0m"),
        Just("4w, 90m, 15m, 1m"),
        Just("1w")
    ];
    let one = prop_oneof![
        words().prop_map(|text| ("body", text)),
        words().prop_map(|text| ("place", text)),
        words().prop_map(|text| ("bring", text)),
        words().prop_map(|text| ("helper", text)),
        words().prop_map(|text| ("interpreter", text)),
        words().prop_map(|text| ("label", text)),
        (1..300u32).prop_map(|minutes| ("travel", minutes.to_string())),
        remind.prop_map(|text| ("remind", text.to_owned())),
        Just(("cancelled", "yes".to_owned())),
    ];
    prop::collection::vec(one, 0..7)
}

fn sets(fields: &[(&str, String)]) -> Vec<Set> {
    let set = |(field, value): &(&str, String)| Set::parse(field, value, HERE).ok();
    fields
        .iter()
        .filter_map(set)
        .filter(|set| set.check().is_ok())
        .collect()
}

/// An entry with what happened to it, and single turns that were changed.
#[derive(Clone)]
struct Made {
    document: Document,
    turns: Vec<Document>,
}

impl std::fmt::Debug for Made {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.document.canonical_json())
    }
}

impl Made {
    fn written(&self) -> (String, u64) {
        let entry = self.document.entry();
        let turns: Vec<Entry> = self.turns.iter().map(Document::entry).collect();
        let out = IcsOut {
            uid: "onderweg-1".to_owned(),
            entry: &entry,
            turns: turns.iter().collect(),
        };
        let (bytes, count) = write_ics(&[out], ALL, &English);
        (String::from_utf8(bytes).unwrap(), count)
    }

    /// As a phone makes it that reads the file.
    fn again(item: &IcsItem) -> Made {
        let kind = if item.flat.task {
            Kind::Task
        } else {
            Kind::Appointment
        };
        let (mut document, _) = Document::create(&kind, actor(1), &item.sets, MADE).unwrap();
        finish(&mut document, item.flat.done, item.flat.archived);
        let turn = |(date, turn): (&NaiveDate, &IcsTurn)| {
            let made = Document::turn(&kind, actor(1), SERIES, *date, &turn.sets, MADE);
            let mut document = made.unwrap().0;
            finish(&mut document, turn.flat.done, false);
            document
        };
        let turns = item.turns.iter().map(turn).collect();
        Made { document, turns }
    }
}

fn finish(document: &mut Document, done: bool, archived: bool) {
    for (on, command) in [(done, Command::Done), (archived, Command::Archive)] {
        if on {
            document.act(actor(1), &command, MADE).unwrap();
        }
    }
}

prop_compose! {
    fn entry()(
        title in words(),
        (start, time) in when(),
        minutes in prop::option::of(1..3_000u32),
        rule in prop::option::weighted(0.6, rule()),
        task in prop::bool::weighted(0.2),
        (done, archived) in (prop::bool::weighted(0.2), prop::bool::weighted(0.1)),
        mut more in fields(),
        turns in prop::collection::vec((0..40usize, 0..5u8, words()), 0..4),
    ) -> Option<Made> {
        let named = Set::parse("title", &title, HERE).is_ok_and(|set| set.check().is_ok());
        more.insert(0, ("title", if named { title } else { "talk".to_owned() }));
        if task {
            more.retain(|(name, _)| ["title", "body", "label"].contains(name));
            more.push(("due", text(start, time)));
        } else {
            more.push(("start", text(start, time)));
            // On the wall of the start; a whole day has no end here.
            if let Some(((minute, zone), length)) = time.zip(minutes) {
                let end = minute + length;
                let day = start.checked_add_days(Days::new(u64::from(end / 1440))).unwrap();
                more.push(("end", text(day, Some((end % 1440, zone)))));
            }
            more.extend(rule.map(|rule| ("repeat", rule)));
        }
        let kind = if task { Kind::Task } else { Kind::Appointment };
        let mut document = Document::create(&kind, actor(1), &sets(&more), MADE).ok()?.0;
        finish(&mut document, done && task, archived);
        let row = document.summary();
        let days = row.start.as_ref().zip(row.repeat()).map(|(start, rule)| {
            let from = start.day().unwrap();
            rule.turns(start, from, from.checked_add_days(Days::new(400)).unwrap())
        });
        let days = days.unwrap_or_default();
        let mut made: std::collections::BTreeMap<NaiveDate, Document> = Default::default();
        for (at, what, word) in turns {
            let Some(date) = days.get(at) else { continue };
            let field = match what {
                0 => ("cancelled", "yes".to_owned()),
                1 => ("title", word),
                2 => ("place", word),
                3 => ("remind", "3h".to_owned()),
                _ => ("start", text(*date, time.map(|(minute, zone)| ((minute + 30) % 1440, zone)))),
            };
            let turn = Document::turn(&kind, actor(1), SERIES, *date, &sets(&[field]), MADE);
            made.extend(turn.ok().map(|(document, _)| (*date, document)));
        }
        Some(Made { document, turns: made.into_values().collect() })
    }
}

/// Without when it was made and how often it was changed: that is of the entry, not of the appointment.
fn timeless(text: &str) -> String {
    let stamp = |line: &&str| {
        let stamps = ["CREATED:", "DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:"];
        !stamps.iter().any(|stamp| line.starts_with(stamp))
    };
    text.split("\r\n")
        .filter(stamp)
        .collect::<Vec<_>>()
        .join("\n")
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn whatever_stands_in_an_entry_comes_back_from_its_calendar(made in entry()) {
        prop_assume!(made.is_some());
        let made = made.unwrap();
        let (text, count) = made.written();
        // A rule without a turn is no appointment.
        prop_assume!(count == 1);
        let file = match IcsFile::parse(text.as_bytes(), HERE) {
            Ok(file) => file,
            Err(error) => return Err(TestCaseError::fail(format!("{error}\n{text}"))),
        };
        prop_assert_eq!(file.items.len(), 1);
        let item = &file.items[0];
        prop_assert!(item.flat == Flat::of(&made.document.entry()), "{}", text);
        let again = Made::again(item);
        prop_assert!(Flat::of(&again.document.entry()) == item.flat);
        prop_assert_eq!(timeless(&again.written().0), timeless(&text));
    }

    #[test]
    fn a_calendar_with_anything_in_it_is_read_or_refused(
        made in entry(),
        at in any::<prop::sample::Index>(),
        what in prop_oneof![
            Just(String::new()),
            "[A-Z;:=,0-9TZ\\r\\n-]{0,12}",
            Just("BEGIN:VEVENT\r\n".to_owned()),
            Just("\r\n ".to_owned()),
        ],
        cut in 0..6usize,
    ) {
        prop_assume!(made.is_some());
        let mut bytes = made.unwrap().written().0.into_bytes();
        let at = at.index(bytes.len());
        let until = (at + cut).min(bytes.len());
        bytes.splice(at..until, what.into_bytes());
        if let Ok(file) = IcsFile::parse(&bytes, HERE) {
            // What is taken can be stored: all of it.
            for item in &file.items {
                let again = Made::again(item);
                prop_assert!(item.turns.len() == again.turns.len());
            }
        }
    }
}
