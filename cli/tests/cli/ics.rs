//! Calendars from the command line: out, in, and through two other programs.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::page::same;
use crate::phone::Phone;

/// Python with the packages of `test.sh`: where it says, or where it puts them.
fn python() -> PathBuf {
    if let Some(python) = std::env::var_os("ONDERWEG_PYTHON") {
        return python.into();
    }
    let home = || std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache"));
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(home);
    cache.unwrap().join("onderweg/venv/bin/python")
}

fn program(arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/calendars/programs.py");
    let mut run = Command::new(python());
    run.arg(script).args(arguments);
    run.stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut run = run.spawn().unwrap_or_else(|error| {
        panic!("{error}: Python with its packages; ./test.sh --only vectors installs it")
    });
    run.stdin.take().unwrap().write_all(input).unwrap();
    let done = run.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(done.status.success(), "{arguments:?}: {said}");
    done.stdout
}

fn full(phone: &Phone) -> String {
    let data = phone
        .run(&[
            "add",
            "appointment",
            "Talk, with Emma; خبّاز",
            "--start",
            "2026-03-03T15:00",
            "--end",
            "2026-03-03T16:00",
            "--place",
            "OCMW, Antwerp",
            "--bring",
            "passport\nletter; of the school",
            "--set",
            "repeat=FREQ=WEEKLY;UNTIL=20271231",
            "--set",
            "travel=40",
            "--set",
            "remind=1d, 90m",
            "--helper",
            "Emma",
            "--body",
            "first line\nsecond \\ line",
            "--label",
            "work, and more",
        ])
        .data();
    let id = data["entry"].as_str().unwrap().to_owned();
    phone.run(&["turn", &id, "2026-03-10", "--cancel"]).data();
    let moved = [
        "turn",
        &id,
        "2026-03-31",
        "--set",
        "start=2026-04-01T10:00",
        "--set",
        "place=there",
    ];
    phone.run(&moved).data();
    phone.run(&["turn", &id, "2026-03-24", "--done"]).data();
    id
}

/// A turn that was moved before its series went to another weekday: it stands beside the rule.
fn moved_series(phone: &Phone) {
    let gym = [
        "add",
        "appointment",
        "gym",
        "--start",
        "2026-05-05T18:00",
        "--set",
        "repeat=FREQ=WEEKLY;BYDAY=TU",
    ];
    let gym = phone.run(&gym).data();
    let gym = gym["entry"].as_str().unwrap();
    let moved = ["turn", gym, "2026-05-12", "--set", "start=2026-05-13T19:00"];
    phone.run(&moved).data();
    let fridays = ["edit", gym, "--set", "repeat=FREQ=WEEKLY;BYDAY=FR"];
    phone.run(&fridays).data();
}

/// Days, another zone, a task.
fn singles(phone: &Phone) {
    phone
        .run(&[
            "add",
            "appointment",
            "trip",
            "--start",
            "2028-02-28",
            "--end",
            "2028-02-29",
        ])
        .data();
    phone
        .run(&[
            "add",
            "appointment",
            "far",
            "--start",
            "2026-07-01T09:00[Asia/Kabul]",
            "--end",
            "2026-07-01T09:00[Europe/London]",
        ])
        .data();
    phone
        .run(&[
            "add",
            "task",
            "form",
            "--due",
            "2026-03-29T02:30",
            "--set",
            "remind=2d",
        ])
        .data();
}

/// Everything that makes appointments what they are, without when and by whom they were written.
fn content(ics: &str) -> Vec<String> {
    let stamps = ["DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE"];
    let plain = ics.replace("\r\n ", "");
    let lines = plain
        .split("\r\n")
        .filter(|line| !stamps.iter().any(|stamp| line.starts_with(stamp)));
    lines.map(str::to_owned).collect()
}

fn exported(phone: &Phone) -> String {
    let data = phone.run(&["ics", "export", "--people"]).data();
    data["ics"].as_str().unwrap().to_owned()
}

#[test]
fn a_calendar_goes_through_two_other_programs_and_comes_back_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    full(&sara);
    singles(&sara);
    moved_series(&sara);
    let ours = exported(&sara);
    assert!(
        ours.contains("\r\nRDATE;TZID=Europe/Brussels:20260512T180000\r\n"),
        "{ours}"
    );
    assert!(ours.split("\r\n").all(|line| line.len() <= 75), "{ours}");
    for name in ["icalendar", "vobject"] {
        let theirs = program(&["again", name], ours.as_bytes());
        let file = folder.path().join(format!("{name}.ics"));
        fs::write(&file, &theirs).unwrap();
        let ben = Phone::new(folder.path(), &format!("ben-{name}"));
        let data = ben.run(&["ics", "import", file.to_str().unwrap()]).data();
        assert_eq!(data["added"].as_array().unwrap().len(), 5, "{name}");
        assert_eq!(data["left"], Value::Array(Vec::new()), "{name}");
        assert_eq!(content(&exported(&ben)), content(&ours), "{name}");
        let again = ben.run(&["ics", "import", file.to_str().unwrap()]).data();
        assert_eq!(
            (
                again["same"].as_u64(),
                again["changed"].as_array().unwrap().len()
            ),
            (Some(5), 0),
            "{name}"
        );
        let home = sara.run(&["ics", "import", file.to_str().unwrap()]).data();
        assert_eq!(home["same"], 5, "written here: {name}");
    }
    assert_eq!(exported(&sara), ours, "nothing is doubled");
}

#[test]
fn zones_are_right_through_every_change_of_the_clocks() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    let zones = [
        "Europe/Brussels",
        "Europe/London",
        "Europe/Dublin",
        "America/New_York",
        "Asia/Kabul",
        "Asia/Tehran",
        "Africa/Addis_Ababa",
        "Australia/Lord_Howe",
        "Europe/Istanbul",
        "Africa/Casablanca",
    ];
    for zone in zones {
        for year in ["2026", "2034"] {
            let start = format!("{year}-02-01T10:00[{zone}]");
            sara.run(&["add", "appointment", "x", "--start", &start])
                .data();
        }
    }
    let said = program(&["zones"], exported(&sara).as_bytes());
    assert_eq!(
        String::from_utf8(said).unwrap().lines().count(),
        zones.len()
    );
}

#[test]
fn calendars_that_other_programs_made_come_in() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["icalendar", "vobject"] {
        let file = folder.path().join(format!("{name}.ics"));
        fs::write(&file, program(&["made", name], b"")).unwrap();
        let sara = Phone::new(folder.path(), &format!("sara-{name}"));
        let data = sara.run(&["ics", "import", file.to_str().unwrap()]).data();
        assert_eq!(data["added"].as_array().unwrap().len(), 3, "{name}");
        let ics = content(&exported(&sara)).join("\n");
        for line in [
            "SUMMARY:Gesprek\\, met Emma\\; خبّاز éé",
            "DESCRIPTION:first line\\nsecond\\, line",
            "LOCATION:OCMW\\, Antwerpen",
            "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260428T130000Z",
            ":20260401T150000",
            "CATEGORIES:a\\, b,work",
            "TRIGGER:-PT90M",
            "DTEND;VALUE=DATE:20280301",
            "STATUS:COMPLETED",
        ] {
            assert!(ics.contains(line), "{name}: {line} in {ics}");
        }
        assert_eq!(ics.matches("EXDATE").count(), 1, "{ics}");
    }
}

#[test]
fn what_was_read_before_is_changed_and_not_doubled() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    let file = folder.path().join("a.ics");
    let event = |lines: &str| {
        let text = format!(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@b\nSUMMARY:Dentist\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n"
        );
        fs::write(&file, text).unwrap();
        sara.run(&["ics", "import", file.to_str().unwrap()]).data()
    };
    let data = event("DTSTART:20991201T093000\nLOCATION:Kerkstraat 1\nDTEND:20991201T100000");
    same("ics import", &data);
    let id = data["added"][0].as_str().unwrap().to_owned();
    sara.run(&["edit", &id, "--set", "bring=card"]).data();
    let data = event("DTSTART:20991202T110000");
    assert_eq!(data["changed"][0].as_str(), Some(id.as_str()));
    let shown = sara.run(&["show", &id]).data();
    let shown = shown.to_string();
    assert!(
        shown.contains("2099-12-02T11:00") && !shown.contains("10:00"),
        "the file decides about times: {shown}"
    );
    assert!(
        shown.contains("Kerkstraat") && shown.contains("card"),
        "what it does not say stays: {shown}"
    );
    assert_eq!(event("DTSTART:20991202T110000")["same"], 1);
    sara.run(&["delete", &id]).data();
    assert_eq!(
        event("DTSTART:20991202T110000")["added"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_bad_calendar_adds_nothing_and_names_every_line() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    let file = folder.path().join("a.ics");
    let one = |uid: &str, lines: &str| {
        format!("BEGIN:VEVENT\nUID:{uid}\nSUMMARY:qzxmarker\n{lines}\nEND:VEVENT\n")
    };
    let text = format!(
        "BEGIN:VCALENDAR\n{}{}{}END:VCALENDAR\n",
        one("a", "DTSTART:20991201T093000"),
        one("b", "DTSTART:20991201\nRRULE:FREQ=YEARLY"),
        one("c", "DTSTART;TZID=Qzx:20991201T093000"),
    );
    fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap();
    let said = sara.run(&["ics", "import", file]);
    assert_eq!(said.error(3), "calendar");
    assert!(
        said.err.contains("line 11, RRULE: repeat: FREQ"),
        "{}",
        said.err
    );
    assert!(
        said.err.contains("line 16, DTSTART: the time zone"),
        "{}",
        said.err
    );
    assert!(!said.err.to_lowercase().contains("qzx"), "{}", said.err);
    let said = sara.say(&["--lang", "nl", "ics", "import", file]).err;
    assert!(
        said.contains("Regel 11, RRULE") && said.contains("Regel 16, DTSTART"),
        "{said}"
    );
    assert_eq!(
        sara.run(&["list"]).data()["entries"],
        Value::Array(Vec::new())
    );
}

#[test]
fn a_neutral_calendar_goes_out_and_no_file_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    full(&sara);
    let file = folder.path().join("a.ics");
    let file = file.to_str().unwrap();
    same("ics export", &sara.run(&["ics", "export"]).data());
    let data = sara
        .run(&["ics", "export", "--neutral", "--to", file])
        .data();
    assert_eq!(data["count"], 1);
    assert_eq!(sara.run(&["ics", "export", "--to", file]).error(3), "file");
    let text = fs::read_to_string(file).unwrap();
    for word in ["Emma", "OCMW", "passport", "first line", "work"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
    assert!(
        text.contains("SUMMARY:Appointment") && text.contains("TRIGGER:-P1D"),
        "{text}"
    );
    let said = sara
        .say(&["--lang", "ar", "ics", "export", "--neutral"])
        .out;
    assert!(said.contains("SUMMARY:موعد"), "{said}");
    // Read again where it came from, it takes no words away.
    let data = sara.run(&["ics", "import", file]).data();
    assert_eq!(data["added"].as_array().unwrap().len(), 0);
    assert!(sara.say(&["list"]).out.contains("Emma"));
}
