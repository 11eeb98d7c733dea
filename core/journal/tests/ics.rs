//! Calendars: what is written reads back, what other programs write is read, what is in the way is named.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use onderweg_journal::{
    Actor, Author, Command, Document, Entry, EntryId, Flat, IcsError, IcsFile, IcsOut, IcsStyle,
    IcsWords, Kind, Set, Tz, write_ics,
};

const HERE: Tz = Tz::Europe__Brussels;

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
        flat.bring
            .as_ref()
            .map(|bring| format!("Bring: {bring}"))
            .unwrap_or_default()
    }
}

fn actor() -> Actor {
    Actor::new(Author([1; 16]), [1; 8])
}

fn sets(sets: &[(&str, &str)]) -> Vec<Set> {
    let set = |(field, value): &(&str, &str)| Set::parse(field, value, HERE).unwrap();
    sets.iter().map(set).collect()
}

fn made(kind: Kind, fields: &[(&str, &str)]) -> Document {
    Document::create(&kind, actor(), &sets(fields), 1_790_000_000_000)
        .unwrap()
        .0
}

fn turn(date: &str, fields: &[(&str, &str)]) -> Document {
    let series = EntryId([9; 16]);
    let date = date.parse().unwrap();
    let kind = Kind::Appointment;
    Document::turn(
        &kind,
        actor(),
        series,
        date,
        &sets(fields),
        1_790_000_000_000,
    )
    .unwrap()
    .0
}

fn written(entries: &[(&Entry, &[Entry])], style: IcsStyle) -> String {
    let outs: Vec<_> = (entries.iter().zip(1..))
        .map(|((entry, turns), n): (_, u32)| IcsOut {
            uid: format!("onderweg-{n}"),
            entry,
            turns: turns.iter().collect(),
        })
        .collect();
    let (bytes, count) = write_ics(&outs, style, &English);
    assert_eq!(count, entries.len() as u64);
    String::from_utf8(bytes).unwrap()
}

fn read(text: &str) -> IcsFile {
    IcsFile::parse(text.as_bytes(), HERE).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// A calendar with these lines in one event.
fn event(lines: &str) -> String {
    let lines = lines.replace('\n', "\r\n");
    format!(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

fn faults(text: &str) -> Vec<String> {
    match IcsFile::parse(text.as_bytes(), HERE) {
        Err(IcsError::Lines(faults)) => faults.iter().map(ToString::to_string).collect(),
        other => panic!("{other:?}"),
    }
}

const ALL: IcsStyle = IcsStyle {
    neutral: false,
    people: true,
};

#[test]
fn an_appointment_comes_back_with_everything() {
    let long = "Room 3; ring twice, then wait\\nNot a line end.\n".repeat(20);
    let document = made(
        Kind::Appointment,
        &[
            ("title", "Talk, with Emma; bring \\ time خبّاز"),
            ("body", &long),
            ("start", "2026-12-01T15:00"),
            ("end", "2026-12-01T16:30[Europe/London]"),
            ("place", "OCMW, Antwerp"),
            ("bring", "passport\nletter; of the school"),
            ("helper", "Emma"),
            ("interpreter", "Sayed"),
            ("travel", "40"),
            ("remind", "1w, 1d, 24h, 90m, 0m"),
            (
                "repeat",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,1MO;UNTIL=20281231",
            ),
            ("label", "papers, important"),
            ("label", "a;b"),
        ],
    );
    let entry = document.entry();
    let text = written(&[(&entry, &[])], ALL);
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    let file = read(&text);
    assert_eq!(file.left.len(), 0);
    assert!(file.items[0].flat == Flat::of(&entry), "{text}");
    assert_eq!(file.items[0].uid, "onderweg-1");
}

#[test]
fn days_tasks_and_odd_ends_come_back() {
    for fields in [
        &[
            ("title", "trip"),
            ("start", "2028-02-28"),
            ("end", "2028-02-29"),
        ][..],
        &[
            ("title", "trip"),
            ("start", "2026-12-01"),
            ("end", "2026-12-01"),
        ],
        &[
            ("title", "trip"),
            ("start", "2026-12-01"),
            ("end", "2026-12-01T12:00"),
        ],
        &[
            ("title", "trip"),
            ("start", "2026-12-01T12:00"),
            ("end", "2026-12-01"),
        ],
        &[
            ("title", "night"),
            ("start", "2026-03-29T01:30"),
            ("end", "2026-03-29T03:30"),
        ],
        &[("title", "twice"), ("start", "2026-10-25T02:30")],
        &[
            ("title", "leap"),
            ("start", "2028-02-29"),
            ("repeat", "FREQ=MONTHLY;INTERVAL=12"),
        ],
        &[
            ("title", "late first"),
            ("start", "2026-12-01T15:00"),
            ("end", "2026-12-01T16:00"),
            ("repeat", "FREQ=WEEKLY;BYDAY=MO"),
        ],
        &[
            ("title", "off"),
            ("start", "2026-12-01T15:00"),
            ("cancelled", "yes"),
        ],
    ] {
        let entry = made(Kind::Appointment, fields).entry();
        let text = written(&[(&entry, &[])], ALL);
        assert!(read(&text).items[0].flat == Flat::of(&entry), "{text}");
    }
    let mut task = made(
        Kind::Task,
        &[("title", "form"), ("due", "2026-12-01"), ("remind", "2d")],
    );
    let text = written(&[(&task.entry(), &[])], ALL);
    assert!(
        text.contains("BEGIN:VTODO") && text.contains("TRIGGER;RELATED=END:-P2D"),
        "{text}"
    );
    assert!(
        read(&text).items[0].flat == Flat::of(&task.entry()),
        "{text}"
    );
    task.act(actor(), &Command::Done, 1_790_000_001_000)
        .unwrap();
    let text = written(&[(&task.entry(), &[])], ALL);
    assert!(
        text.contains("STATUS:COMPLETED") && text.contains("SEQUENCE:1"),
        "{text}"
    );
    assert!(read(&text).items[0].flat.done);
}

#[test]
fn turns_come_back_as_they_were_changed() {
    let series = made(
        Kind::Appointment,
        &[
            ("title", "talk"),
            ("start", "2026-03-03T15:00"),
            ("end", "2026-03-03T16:00"),
            ("place", "here"),
            ("repeat", "FREQ=WEEKLY"),
        ],
    );
    let mut done = turn("2026-03-24", &[]);
    done.act(actor(), &Command::Done, 1).unwrap();
    let turns = [
        turn("2026-03-10", &[("cancelled", "yes")]),
        // Over the change of the clocks.
        turn(
            "2026-03-31",
            &[("start", "2026-04-01T10:00"), ("place", "there")],
        ),
        done,
        turn(
            "2026-04-07",
            &[("end", "2026-04-07T17:00"), ("title", "long talk")],
        ),
        turn("2026-04-14", &[("cancelled", "yes"), ("title", "no talk")]),
        // Of a day that the rule does not hold.
        turn("2026-04-15", &[("cancelled", "yes")]),
    ];
    let turns: Vec<Entry> = turns.iter().map(Document::entry).collect();
    let text = written(&[(&series.entry(), &turns)], ALL);
    assert!(
        text.contains("\r\nEXDATE;TZID=Europe/Brussels:20260310T150000\r\n"),
        "{text}"
    );
    assert!(
        text.contains("\r\nRECURRENCE-ID;TZID=Europe/Brussels:20260331T150000\r\n"),
        "{text}"
    );
    assert!(
        text.contains("\r\nDTEND;TZID=Europe/Brussels:20260401T110000\r\n"),
        "{text}"
    );
    let file = read(&text);
    assert_eq!(file.items.len(), 1);
    let back = &file.items[0].turns;
    let days: Vec<_> = back.keys().map(ToString::to_string).collect();
    assert_eq!(
        days,
        [
            "2026-03-10",
            "2026-03-24",
            "2026-03-31",
            "2026-04-07",
            "2026-04-14"
        ]
    );
    for (date, turn) in back {
        let entry = turns
            .iter()
            .find(|entry| entry.date == Some(*date))
            .unwrap();
        let mut flat = Flat::of(entry);
        flat.archived = false;
        assert!(turn.flat == flat, "{date}: {text}");
    }
}

#[test]
fn turns_that_were_changed_before_the_rule_was_another_come_back() {
    let series = |rule| {
        let start = ("start", "2026-05-05T18:00");
        let end = ("end", "2026-05-05T19:00");
        made(
            Kind::Appointment,
            &[("title", "gym"), start, end, ("repeat", rule)],
        )
        .entry()
    };
    let mut done = turn("2026-05-19", &[]);
    done.act(actor(), &Command::Done, 1_790_000_000_001)
        .unwrap();
    let mut back = turn("2026-05-26", &[]);
    for title in [
        Command::Set(sets(&[("title", "x")]).remove(0)),
        Command::Clear(onderweg_journal::FieldName::Title),
    ] {
        back.act(actor(), &title, 1_790_000_000_002).unwrap();
    }
    let turns = [
        turn(
            "2026-05-12",
            &[("start", "2026-05-13T19:00"), ("place", "there")],
        ),
        done,
        back,
        // Called off, untouched, and after the last turn: no turns any more.
        turn("2026-06-02", &[("cancelled", "yes")]),
        turn("2026-06-09", &[]),
        turn("2026-06-30", &[("start", "2026-06-30T19:00")]),
    ];
    let turns: Vec<Entry> = turns.iter().map(Document::entry).collect();
    let fridays = series("FREQ=WEEKLY;BYDAY=FR;UNTIL=20260619");
    let text = written(&[(&fridays, &turns)], ALL);
    let count = |what: &str| text.matches(what).count();
    assert_eq!(
        (count("\r\nRDATE"), count("\r\nRECURRENCE-ID")),
        (3, 3),
        "{text}"
    );
    for line in ["RDATE", "RECURRENCE-ID"] {
        let line = format!("\r\n{line};TZID=Europe/Brussels:20260512T180000\r\n");
        assert!(text.contains(&line), "{text}");
    }
    let file = read(&text);
    let back = &file.items[0].turns;
    let days: Vec<_> = back.keys().map(ToString::to_string).collect();
    assert_eq!(days, ["2026-05-12", "2026-05-19", "2026-05-26"], "{text}");
    let flats: Vec<Flat> = turns.iter().map(Flat::of).collect();
    let mut found = back.values().map(|turn| &turn.flat);
    assert!(
        found.next() == flats.first() && found.next() == flats.get(1),
        "{text}"
    );
    // Of a turn that says nothing any more its time is said, so that it stays.
    let start = found.next().unwrap().start.as_ref().unwrap().to_string();
    assert_eq!(start, "2026-05-26T18:00[Europe/Brussels]");
    // Where the rule holds them again, they are turns like others.
    let tuesdays = series("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260619");
    assert!(!written(&[(&tuesdays, &turns)], ALL).contains("RDATE"));
}

#[test]
fn a_date_beside_the_rule_is_taken_with_its_turn_alone() {
    let series = |rdate: &str| {
        format!(
            "DTSTART;TZID=Europe/Brussels:20260303T150000\nRRULE:FREQ=WEEKLY;UNTIL=20260401\n{rdate}"
        )
    };
    let turn = |of: &str, more: &str| {
        format!(
            "\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nSUMMARY:x\nRECURRENCE-ID{of}\nDTSTART:20260311T100000{more}"
        )
    };
    let beside = series("RDATE;TZID=Europe/Brussels:20260312T150000");
    let said = turn(";TZID=Europe/Brussels:20260312T150000", "");
    let file = read(&event(&format!("{beside}{said}")));
    assert_eq!(file.items[0].turns.len(), 1);
    let off = turn(
        ";TZID=Europe/Brussels:20260312T150000",
        "\nSTATUS:CANCELLED",
    );
    let file = read(&event(&format!("{beside}{off}")));
    assert_eq!(file.items[0].turns.len(), 0, "called off, it is no turn");
    let held = series("RDATE:20260310T140000Z");
    assert_eq!(
        read(&event(&held)).items.len(),
        1,
        "the rule holds it anyway"
    );
    let refused = ["line 7, RDATE: this is not possible here; docs/calendars.md says what is"];
    for bad in [
        beside.clone(),
        // At another time of that day, after the end, before the start, a period.
        series("RDATE:20260312T120000") + &said,
        series("RDATE;TZID=Europe/Brussels:20260403T150000"),
        series("RDATE;TZID=Europe/Brussels:20260226T150000"),
        series("RDATE;TZID=Europe/Brussels:20260312T150000,20260313T150000") + &said,
    ] {
        assert_eq!(faults(&event(&bad)), refused, "{bad}");
    }
    let inside = event(&(series("X-A:b") + &said + "\nRDATE:20260311"));
    assert_eq!(
        faults(&inside),
        ["line 14, RDATE: this is not possible here; docs/calendars.md says what is"]
    );
}

#[test]
fn a_neutral_calendar_holds_no_word_that_somebody_wrote() {
    let marker = "qzxmarker";
    let entry = made(
        Kind::Appointment,
        &[
            ("title", marker),
            ("body", marker),
            ("place", marker),
            ("bring", marker),
            ("helper", marker),
            ("interpreter", marker),
            ("label", marker),
            ("start", "2026-12-01T15:00"),
            ("repeat", "FREQ=WEEKLY"),
            ("remind", "1d"),
        ],
    );
    let other = [turn("2026-12-08", &[("title", marker), ("place", marker)]).entry()];
    let neutral = IcsStyle {
        neutral: true,
        people: true,
    };
    let text = written(&[(&entry.entry(), &other)], neutral);
    assert!(!text.contains(marker), "{text}");
    assert!(
        text.contains("SUMMARY:Appointment") && text.contains("TRIGGER:-P1D"),
        "{text}"
    );
    let text = written(&[(&entry.entry(), &other)], IcsStyle::default());
    assert_eq!(
        text.matches(marker).count(),
        7,
        "names are left out: {text}"
    );
}

#[test]
fn every_form_of_time_is_read() {
    for (lines, start, end) in [
        (
            "DTSTART;TZID=Europe/Brussels:20260710T093000\nDURATION:PT90M",
            "2026-07-10T09:30[Europe/Brussels]",
            Some("2026-07-10T11:00[Europe/Brussels]"),
        ),
        (
            "DTSTART;TZID=\"Romance Standard Time\":20260710T093000",
            "2026-07-10T09:30[Europe/Paris]",
            None,
        ),
        (
            "DTSTART:20260710T073000Z\nDTEND:20260710T083000Z",
            "2026-07-10T09:30[Europe/Brussels]",
            Some("2026-07-10T10:30[Europe/Brussels]"),
        ),
        (
            "DTSTART:20261210T083000Z",
            "2026-12-10T09:30[Europe/Brussels]",
            None,
        ),
        (
            "DTSTART:20260710T093000",
            "2026-07-10T09:30[Europe/Brussels]",
            None,
        ),
        (
            "DTSTART;VALUE=DATE:20280228\nDTEND;VALUE=DATE:20280301",
            "2028-02-28",
            Some("2028-02-29"),
        ),
        (
            "DTSTART;VALUE=DATE:20280228\nDURATION:P1D",
            "2028-02-28",
            None,
        ),
        (
            "DTSTART:20260710T093000Z\nRRULE:FREQ=WEEKLY",
            "2026-07-10T09:30[UTC]",
            None,
        ),
    ] {
        let file = read(&event(lines));
        let flat = &file.items[0].flat;
        let text = |when: &Option<onderweg_journal::When>| when.as_ref().map(ToString::to_string);
        assert_eq!(text(&flat.start).as_deref(), Some(start), "{lines}");
        assert_eq!(text(&flat.end).as_deref(), end, "{lines}");
    }
}

#[test]
fn what_is_in_the_way_is_named_by_line_and_property() {
    for (lines, said) in [
        ("DTSTART:soon", "line 5, DTSTART: this is no date"),
        ("DTSTART:20260230", "line 5, DTSTART: this is no date"),
        (
            "DTSTART:20260710T253000",
            "line 5, DTSTART: this is no date",
        ),
        (
            "DTSTART;TZID=Customized Time Zone:20260710T093000",
            "line 5, DTSTART: the time zone",
        ),
        (
            "DTSTART:20260710\nRRULE:FREQ=YEARLY",
            "line 6, RRULE: repeat: FREQ is not possible",
        ),
        (
            "DTSTART:20260710\nRRULE:FREQ=DAILY;UNTIL=20260709",
            "line 6, RRULE: the rule has no turn",
        ),
        (
            "DTSTART:20260710\nRDATE:20260711",
            "line 6, RDATE: this is not possible here",
        ),
        (
            "DTSTART:20260710\nDTSTART:20260711",
            "line 6, DTSTART: it stands here twice",
        ),
        (
            "DTSTART:20260710T100000\nDTEND:20260710T090000",
            "line 6, DTEND: the end is before",
        ),
        (
            "DTSTART:20260710\nRECURRENCE-ID:20260710",
            "line 6, RECURRENCE-ID: the file does not hold",
        ),
        (
            "DTSTART:20260710\nDURATION:P1H",
            "line 6, DURATION: this is no length of time",
        ),
        (
            "DTSTART:20260710\nLOCATION:%",
            "line 6, LOCATION: place has 400 characters",
        ),
        ("qzx", "line 5: this is no line of a calendar"),
        ("SUMMARY:y", "line 5, SUMMARY: it stands here twice"),
        ("DESCRIPTION:y", "line 2, VEVENT: DTSTART is missing"),
        (
            "END:VEVENT\nEND:VEVENT",
            "line 6, END: BEGIN and END do not fit together",
        ),
        (
            "DTSTART:20260710\nBEGIN:VALARM\nTRIGGER:qzx\nEND:VALARM",
            "line 7, TRIGGER: this is no length",
        ),
        (
            "DTSTART:20260710\nX-ONDERWEG-TRAVEL:qzx",
            "line 6, X-ONDERWEG-TRAVEL: travel is a whole number",
        ),
    ] {
        let text = event(&lines.replace('%', &"x".repeat(400)));
        let found = faults(&text);
        assert!(
            found.iter().any(|fault| fault.starts_with(said)),
            "{lines}: {found:?}"
        );
        assert!(!found.concat().contains("qzx"), "{found:?}");
    }
}

#[test]
fn a_turn_of_another_day_or_of_nothing_is_refused() {
    let series = "DTSTART;TZID=Europe/Brussels:20260303T150000\nRRULE:FREQ=WEEKLY";
    let one = |of: &str| {
        format!(
            "{series}\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nSUMMARY:x\nRECURRENCE-ID{of}\nDTSTART:20260311T100000"
        )
    };
    assert_eq!(
        read(&event(&one(":20260310T140000Z"))).items[0].turns.len(),
        1
    );
    assert_eq!(
        read(&event(&one(";VALUE=DATE:20260310"))).items[0]
            .turns
            .len(),
        1
    );
    let found = faults(&event(&one(":20260311T150000")));
    assert_eq!(
        found,
        ["line 11, RECURRENCE-ID: the series has no turn on this day"]
    );
    let found = faults(&event(&one(";RANGE=THISANDFUTURE:20260310T140000Z")));
    assert!(found[0].starts_with("line 11, RECURRENCE-ID: this is not possible"));
}

#[test]
fn alarms_become_reminders_where_they_are_some() {
    let alarms = |triggers: &[&str]| {
        let alarm = |trigger: &&str| {
            format!("BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER{trigger}\nEND:VALARM\n")
        };
        let all: String = triggers.iter().map(alarm).collect();
        let file = read(&event(&format!(
            "DTSTART:20260710T090000\n{}",
            all.trim_end()
        )));
        (
            file.items[0].flat.remind.clone(),
            file.left.contains("VALARM"),
        )
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        alarms(&[":-PT15M", ":-P1D", ";RELATED=START:-PT1H30M"]),
        (some("1d, 90m, 15m"), false)
    );
    assert_eq!(alarms(&[":PT0S", ":-P1W"]), (some("1w, 0m"), false));
    assert_eq!(alarms(&[":PT15M"]), (None, true));
    assert_eq!(
        alarms(&[";VALUE=DATE-TIME:20260710T060000Z", ":-PT5M"]),
        (some("5m"), true)
    );
    assert_eq!(alarms(&[":-P29D"]), (None, true));
    let six = [":-PT1M", ":-PT2M", ":-PT3M", ":-PT4M", ":-PT5M", ":-PT6M"];
    assert_eq!(alarms(&six), (some("5m, 4m, 3m, 2m, 1m"), true));
}

#[test]
fn hostile_files_are_refused_and_cost_little() {
    let parse = |text: &str| IcsFile::parse(text.as_bytes(), HERE).unwrap_err();
    assert_eq!(parse(""), IcsError::NotCalendar);
    assert_eq!(parse("BEGIN:VEVENT\nEND:VEVENT"), IcsError::NotCalendar);
    assert!(matches!(
        parse(&"x".repeat(5 << 20)),
        IcsError::TooLarge { .. }
    ));
    assert!(matches!(
        parse(&"A:\n".repeat(1 << 20)),
        IcsError::TooManyLines { .. }
    ));
    let deep = "BEGIN:VCALENDAR\n".repeat(90_000);
    assert!(parse(&deep).to_string().contains("deep"));
    let dates = "20260304,".repeat(300_000);
    let series = format!("DTSTART:20260303\nRRULE:FREQ=DAILY\nEXDATE:{dates}20260305");
    assert!(
        parse(&event(&series)).to_string().contains("bytes"),
        "a line has its limit"
    );
    let lines = format!("\nEXDATE:{}20260305", "20260304,".repeat(3_000));
    let series = format!("DTSTART:20260303\nRRULE:FREQ=DAILY{}", lines.repeat(2));
    assert!(matches!(
        parse(&event(&series)),
        IcsError::TooManyItems { .. }
    ));
    // What stands behind the last date that may be is not looked at.
    let series = format!("DTSTART:20260303\nRRULE:FREQ=DAILY{lines},x");
    assert!(matches!(
        parse(&event(&series)),
        IcsError::TooManyItems { .. }
    ));
    // A name of a zone is not looked through from each of its steps.
    let path = "/a".repeat(120_000);
    let start = format!("DTSTART;TZID={path}/Europe/Brussels:20260303T090000");
    assert!(faults(&event(&start))[0].contains("time zone"));
    let events = "BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART:20260303\nEND:VEVENT\n".repeat(3_000);
    let error = parse(&format!("BEGIN:VCALENDAR\n{events}END:VCALENDAR"));
    assert!(matches!(error, IcsError::TooManyItems { .. }), "{error}");
}
