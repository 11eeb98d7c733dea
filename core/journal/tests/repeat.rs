//! Series against another implementation (python-dateutil, `tests/vectors/repeat.py`), and what
//! holds whatever the rule, the zone and the reader.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "these are tests"
)]

mod common;

use std::collections::BTreeMap;

use common::actor;
use onderweg_journal::*;
use proptest::prelude::*;

#[test]
fn series_have_the_turns_that_dateutil_counts() {
    let text = include_str!("../../../tests/vectors/repeat.json");
    let read: serde_json::Value = serde_json::from_str(text).unwrap();
    let most = usize::try_from(read["most"].as_u64().unwrap()).unwrap();
    let cases = read["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 250);
    for case in cases {
        let rule = Repeat::parse(case["rule"].as_str().unwrap()).unwrap();
        let start = When::parse(case["start"].as_str().unwrap()).unwrap();
        let first = start.day().unwrap();
        let last = first.checked_add_days(Days::new(3650)).unwrap();
        let turns = rule.turns(&start, first, last);
        let found: Vec<String> = turns.iter().map(ToString::to_string).take(most).collect();
        let expected: Vec<&str> = case["days"].as_str().unwrap().split_whitespace().collect();
        assert_eq!(found, expected, "{case}");
    }
}

const ZONES: [Tz; 5] = [
    Tz::Europe__Brussels,
    Tz::Asia__Kabul,
    Tz::America__New_York,
    Tz::Pacific__Apia,
    Tz::UTC,
];

prop_compose! {
    fn rules()(
        freq in 0..3_usize,
        interval in 1..20_u16,
        days in proptest::collection::btree_set(0..7_usize, 0..4),
        nth in -5..6_i8,
        end in 0..3_u8,
        n in 1..60_u32,
    ) -> String {
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        let number = if freq == 2 && nth != 0 { nth.to_string() } else { String::new() };
        let days: Vec<_> = days.iter().map(|d| format!("{number}{}", names[*d])).collect();
        let days = if days.is_empty() { String::new() } else { format!(";BYDAY={}", days.join(",")) };
        let end = match end {
            0 => String::new(),
            1 => format!(";COUNT={n}"),
            _ => format!(";UNTIL=20{:02}0228T113000Z", 27 + n % 20),
        };
        format!("FREQ={};INTERVAL={interval}{days}{end}", ["DAILY", "WEEKLY", "MONTHLY"][freq])
    }
}

fn date(n: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1)
        .unwrap()
        .checked_add_days(Days::new(u64::try_from(n).unwrap()))
        .unwrap()
}

fn series(rule: &str, start: &str) -> Summary {
    let set = |field: &str, value: &str| Set::parse(field, value, Tz::UTC).unwrap();
    let sets = [
        set("title", "talk"),
        set("start", start),
        set("repeat", rule),
    ];
    let made = Document::create(&Kind::Appointment, actor(1), &sets, 0);
    made.unwrap().0.summary()
}

proptest! {
    #[test]
    fn a_rule_reads_back(rule in rules()) {
        let read = Repeat::parse(&rule).unwrap();
        prop_assert_eq!(Repeat::parse(&read.to_string()).unwrap(), read);
    }

    #[test]
    fn any_text_is_a_rule_or_an_error(text in "[A-Z=;,0-9+-]{0,60}") {
        if let Ok(rule) = Repeat::parse(&text) {
            prop_assert_eq!(Repeat::parse(&rule.to_string()), Ok(rule));
        }
    }

    #[test]
    fn a_piece_of_a_series_is_that_piece(
        rule in rules(),
        start in 0..1500_i32,
        from in 0..1500_i32,
        length in 0..200_i32,
    ) {
        let rule = Repeat::parse(&rule).unwrap();
        let at = When::parse(&format!("{}T15:00[Europe/Brussels]", date(start))).unwrap();
        let (from, to) = (date(from), date(from + length));
        let whole = rule.turns(&at, date(0), date(2000));
        let piece = rule.turns(&at, from, to);
        let expected: Vec<_> = whole.into_iter().filter(|d| (from..=to).contains(d)).collect();
        prop_assert!(piece.iter().all(|day| rule.has(&at, *day)));
        prop_assert_eq!(piece, expected);
    }

    #[test]
    fn turns_keep_their_time_on_the_wall(
        rule in rules(),
        start in 0..1500_i32,
        from in 0..1500_i32,
        minute in 0..1440_u32,
        zone in 0..5_usize,
        reader in 0..5_usize,
    ) {
        let time = format!("{:02}:{:02}", minute / 60, minute % 60);
        let zone = ZONES[zone];
        let row = series(&rule, &format!("{}T{time}[{}]", date(start), zone.name()));
        let days = (date(from), date(from + 60));
        let turns = row.turns(EntryId([7; 16]), &BTreeMap::new(), days, ZONES[reader]);
        for turn in &turns {
            let text = turn.start.as_ref().unwrap().to_string();
            prop_assert_eq!(text, format!("{}T{time}[{}]", turn.date.unwrap(), zone.name()));
            prop_assert!(turn.day(ZONES[reader]).unwrap() <= days.1);
        }
        // A series that was moved to another zone keeps days and times, and so the ids of turns.
        let moved = series(&rule.replace("T113000Z", ""), &format!("{}T{time}[Asia/Kabul]", date(start)));
        let stayed = series(&rule.replace("T113000Z", ""), &format!("{}T{time}[{}]", date(start), zone.name()));
        let all = |row: &Summary| row.repeat().unwrap().turns(row.start.as_ref().unwrap(), date(0), date(900));
        prop_assert_eq!(all(&moved), all(&stayed));
    }

    #[test]
    fn what_two_phones_change_of_one_turn_is_one_turn(days in 0..700_i32, swap in any::<bool>()) {
        let at = date(days);
        let id = EntryId([7; 16]);
        let set = |field: &str, value: &str| Set::parse(field, value, Tz::UTC).unwrap();
        let made = |n, sets: &[Set]| Document::turn(&Kind::Appointment, actor(n), id, at, sets, 1).unwrap();
        let (mut one, first) = made(1, &[set("cancelled", "yes")]);
        let (mut two, second) = made(2, &[set("place", "Room 4")]);
        let (a, b) = if swap { (&mut two, &mut one) } else { (&mut one, &mut two) };
        for document in [a, b] {
            document.apply(&[first.as_slice(), second.as_slice()], ActorRule::Vouched);
        }
        prop_assert_eq!(one.canonical_json(), two.canonical_json());
        let row = one.summary();
        prop_assert!(row.is_cancelled() && !row.conflict);
        prop_assert_eq!(row.date, Some(at));
        let entry = one.entry();
        prop_assert_eq!(entry.place.value.as_deref(), Some("Room 4"));
    }
}
