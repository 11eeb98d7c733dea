//! Taking one's things along, and calendars, as a screen calls them.

use onderweg_companion::app::IcsRead;
use onderweg_companion::error::Error;
use onderweg_companion::journal::{IcsStyle, Kind, Set, Tz};
use onderweg_companion::text::{Locale, Settings, Words};

use crate::town::{Town, house};

const TALK: &str = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:talk@example.org\r\nSUMMARY:Talk\r\n\
    DTSTART;TZID=Europe/Brussels:20990303T150000\r\nRRULE:FREQ=WEEKLY\r\n\
    EXDATE;TZID=Europe/Brussels:20990310T150000\r\nEND:VEVENT\r\n\
    BEGIN:VTODO\r\nUID:form@example.org\r\nSUMMARY:Form\r\nDUE;VALUE=DATE:20990301\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";

fn words() -> Words {
    Words::new(Settings::of(Locale::exactly("en").unwrap()))
}

fn counts(read: &IcsRead) -> (usize, usize, u64) {
    (read.added.len(), read.changed.len(), read.same)
}

#[test]
fn a_calendar_that_two_people_read_is_there_once() {
    let (_town, mut sara, mut ben, house) = house();
    let read = sara.app.import_ics(house, TALK.as_bytes()).unwrap();
    assert_eq!(counts(&read), (2, 0, 0));
    sara.sync();
    ben.sync();
    let read = ben.app.import_ics(house, TALK.as_bytes()).unwrap();
    assert_eq!(counts(&read), (0, 0, 2));
    let later = TALK.replace("T150000\r\nRRULE", "T160000\r\nRRULE");
    let read = ben.app.import_ics(house, later.as_bytes()).unwrap();
    assert_eq!(counts(&read), (0, 1, 1), "the file decides about its times");
    ben.sync();
    sara.sync();
    let (sent, count) = sara
        .app
        .export_ics(Some(house), IcsStyle::default(), &words())
        .unwrap();
    let sent = String::from_utf8(sent).unwrap();
    assert_eq!(count, 2);
    assert!(
        sent.contains("DTSTART;TZID=Europe/Brussels:20990303T160000"),
        "{sent}"
    );
    assert!(
        sent.contains("EXDATE;TZID=Europe/Brussels:20990310T160000"),
        "{sent}"
    );
    let (bens, _) = ben
        .app
        .export_ics(Some(house), IcsStyle::default(), &words())
        .unwrap();
    assert_eq!(
        String::from_utf8(bens).unwrap(),
        sent,
        "the same entries, the same bytes"
    );
}

#[test]
fn nothing_of_a_calendar_with_one_wrong_line_is_written() {
    let mut sara = Town::new().bare_phone();
    let me = sara.app.me().unwrap();
    let wrong = TALK.replace("VALUE=DATE:20990301", "VALUE=DATE:20990231");
    let refused = sara.app.import_ics(me, wrong.as_bytes());
    assert!(matches!(refused, Err(Error::Ics(_))), "{refused:?}");
    let (_, count) = sara
        .app
        .export_ics(None, IcsStyle::default(), &words())
        .unwrap();
    assert_eq!(count, 0);
}

#[test]
fn what_one_takes_along_is_what_one_may_read() {
    let (_town, mut sara, mut ben, house) = house();
    let mine = sara.app.me().unwrap();
    sara.task(mine, "only for sara");
    sara.task(house, "for the house");
    sara.sync();
    ben.sync();
    let mut steps = Vec::new();
    let taken = ben
        .app
        .export_all(&[], &words(), &mut |step| steps.push(step))
        .unwrap();
    assert_eq!(
        (taken.entries, steps.last().map(|step| step.done)),
        (1, Some(1))
    );
    let own = ben_me(&mut ben);
    let taken = ben.app.export_all(&[own], &words(), &mut |_| {}).unwrap();
    assert_eq!((taken.entries, taken.spaces), (0, 1));
    let whole = sara.app.export_all(&[], &words(), &mut |_| {}).unwrap();
    let to = ben_me(&mut ben);
    let back = ben.app.import_all(to, &whole.zip).unwrap();
    // What is in the house is here already.
    assert_eq!((back.entries.len(), back.here), (1, 1));
    let cut = whole.zip.split_at(whole.zip.len() / 2).0;
    assert!(matches!(
        ben.app.import_all(to, cut),
        Err(Error::Takeout(_))
    ));
}

fn ben_me(ben: &mut crate::town::Phone) -> onderweg_companion::protocol::ids::SpaceId {
    ben.app.me().unwrap()
}

#[test]
fn who_may_not_leave_copies_nothing_and_who_leaves_copies_once() {
    let (_town, mut sara, mut ben, house) = house();
    let title = Set::parse("title", "of ben", Tz::UTC).unwrap();
    ben.app.add(house, &Kind::Note, &[title]).unwrap();
    sara.task(house, "of sara");
    ben.sync();
    sara.sync();
    let refused = sara.app.leave_and_keep(house);
    assert!(
        matches!(refused, Err(Error::NotPermitted(_))),
        "{refused:?}"
    );
    let mine = sara.app.me().unwrap();
    let kept = sara.app.export_all(&[mine], &words(), &mut |_| {}).unwrap();
    assert_eq!(kept.entries, 0);
    assert_eq!(ben.app.leave_and_keep(house).unwrap().len(), 1);
    assert_eq!(
        ben.app.leave_and_keep(house).unwrap().len(),
        0,
        "asked again"
    );
    ben.sync();
    ben.sync();
    let to = ben_me(&mut ben);
    let kept = ben.app.export_all(&[to], &words(), &mut |_| {}).unwrap();
    assert_eq!(kept.entries, 1);
}
