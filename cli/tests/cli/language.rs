//! The same home in three languages; who chooses, and who does not: a sync.

use crate::phone::{Phone, Said, house, program, said};

const FSI: char = '\u{2068}';

fn phone() -> (tempfile::TempDir, Phone) {
    let folder = tempfile::TempDir::new().unwrap();
    let phone = Phone::new(folder.path(), "sara");
    (folder, phone)
}

fn has(said: &Said, all: &[&str]) {
    let text = format!("{}{}", said.out, said.err).replace([FSI, '\u{2069}', '\u{200F}'], "");
    for words in all {
        assert!(text.contains(words), "{words} in {text}");
    }
}

/// Isolates open and close within each line.
fn closed(said: &Said) {
    for line in said.out.lines().chain(said.err.lines()) {
        let count = |isolate| line.chars().filter(|c| *c == isolate).count();
        assert_eq!(count(FSI), count('\u{2069}'), "{line}");
    }
}

#[test]
fn one_home_is_shown_in_every_language() {
    let (_folder, phone) = phone();
    let milk = phone.task(
        "Buy milk",
        &["--due", "2026-12-01", "--line", "whole", "--professional"],
    );
    phone.task("جلسة سارة", &[]);
    for (tag, words) in [
        ("en", ["only here", "No date", "for the professional"]),
        ("nl", ["alleen hier", "Geen datum", "voor de begeleider"]),
        ("ar", ["هنا فقط", "بلا تاريخ", "للمختص"]),
    ] {
        let agenda = phone.say(&["--lang", tag, "agenda"]);
        has(&agenda, &words);
        has(&agenda, &["Buy milk", "جلسة سارة", "[me]", "0/1"]);
        closed(&agenda);
    }
    for (tag, words) in [
        ("nl", ["titel: Buy milk", "soort: taak", "toestand: open"]),
        ("ar", ["العنوان: Buy milk", "النوع: مهمة", "الحالة: مفتوح"]),
    ] {
        let shown = phone.say(&["--lang", tag, "show", &milk]);
        has(&shown, &words);
        closed(&shown);
    }
    let past = phone.say(&["history", &milk, "--lang", "nl"]);
    has(&past, &["jij", "regel erbij: whole", "di 1 dec"]);
    has(
        &phone.say(&["--lang", "nl", "status"]),
        &["Deze telefoon heeft geen server", "1 persoon, 1 telefoon"],
    );
    has(
        &phone.say(&["--lang", "ar", "status"]),
        &["ليس لهذا الهاتف خادم", "شخص واحد، هاتف واحد"],
    );
}

#[test]
fn a_line_has_isolates_only_where_directions_meet() {
    let (_folder, phone) = phone();
    phone.task("Buy milk", &[]);
    phone.task("جلسة سارة", &[]);
    for tag in ["en", "nl", "fr", "so", "ti", "tr", "uk"] {
        let list = phone.say(&["--lang", tag, "list"]).out;
        for line in list.lines() {
            assert_eq!(line.contains(FSI), line.contains("سارة"), "{line}");
        }
    }
    let list = phone.say(&["--lang", "ar", "list"]).out;
    assert!(list.lines().all(|line| line.contains(FSI)), "{list}");
    let hostile = phone.task("a\u{202e}b", &[]);
    for tag in ["en", "nl", "ar", "fa-AF", "ps", "ti", "ar-XB"] {
        let shown = phone.say(&["--lang", tag, "show", &hostile]);
        assert!(!shown.out.contains('\u{202e}'), "{shown:?}");
        closed(&shown);
    }
}

#[test]
fn programs_get_the_same_in_every_language() {
    let (_folder, phone) = phone();
    let id = phone.task("Buy milk", &["--due", "2026-12-01"]);
    phone.run(&["settings", "--language", "ar"]).data();
    for command in [
        &["list"][..],
        &["agenda"],
        &["show", &id],
        &["history", &id],
        &["status"],
        &["doctor"],
        &["edit", &id],
        &["add", "task", ""],
        &["sync"],
        &["show", "ffff"],
        &["list", "--zone", "Mars/Base"],
    ] {
        let english = phone.run(command);
        for tag in ["en", "nl", "ar", "ti"] {
            let arguments = [&["--lang", tag], command].concat();
            let other = phone.run(&arguments);
            let same = (&english.exit, &english.out, &english.err);
            assert_eq!((&other.exit, &other.out, &other.err), same, "{arguments:?}");
        }
        assert!(!format!("{english:?}").contains(FSI), "{english:?}");
    }
    let refused = phone.run(&["add", "task", ""]).err;
    assert!(refused.contains("title is empty"), "{refused}");
    assert!(
        refused.contains("Correct title and try again. Nothing was changed."),
        "{refused}"
    );
}

#[test]
fn failures_and_advice_are_said_in_the_language_of_the_reader() {
    let (_folder, phone) = phone();
    phone.task("Buy milk", &[]);
    let cases: [(&[&str], &str, &str); 5] = [
        (
            &["add", "task", ""],
            "Er staat niets in “titel”. Verbeter “titel” en probeer het opnieuw.",
            "لا يوجد شيء في «العنوان». يُرجى تصحيح «العنوان» ثم إعادة المحاولة.",
        ),
        (
            &["show", "ffff"],
            "Dat item bestaat niet.",
            "هذا العنصر غير موجود.",
        ),
        (
            &["sync"],
            "nog geen account op een server. Vraag een code aan het kantoor, en dan: onderweg enrol URL CODE",
            "ليس لهذا الهاتف حساب على خادم بعد. يُرجى طلب رمز من المكتب، ثم: onderweg enrol URL CODE",
        ),
        (
            &["list", "--zone", "Mars/Base"],
            "zone: geen tijdzone; schrijf bijvoorbeeld Europe/Brussels",
            "zone: ليست منطقة زمنية. مثال: Europe/Brussels",
        ),
        (&["lock"], "Er is nog geen pincode.", "لا يوجد رقم سري بعد."),
    ];
    for (command, dutch, arabic) in cases {
        for (tag, words) in [("nl", dutch), ("ar", arabic)] {
            let refused = phone.say(&[&["--lang", tag], command].concat());
            assert_ne!(refused.exit, 0);
            let one_line = Said {
                err: refused.err.replace('\n', " "),
                ..refused
            };
            has(&one_line, &[words]);
        }
    }
}

#[test]
fn the_first_of_option_setting_and_system_counts() {
    let (_folder, phone) = phone();
    phone.task("Buy milk", &[]);
    let dutch = |said: Said| has(&said, &["(alleen hier)"]);
    let english = |said: Said| has(&said, &["(only here)"]);
    let arabic = |said: Said| has(&said, &["(هنا فقط)"]);
    english(phone.say(&["list"]));
    dutch(phone.say_with(&[("LANG", "nl_BE.UTF-8")], &["list"]));
    arabic(phone.say_with(&[("LANG", "nl_BE"), ("LC_MESSAGES", "ar_SY")], &["list"]));
    dutch(phone.say_with(&[("LC_ALL", "nl"), ("LC_MESSAGES", "ar")], &["list"]));
    english(phone.say_with(&[("LC_ALL", "C.UTF-8"), ("LANG", "ar")], &["list"]));
    english(phone.say_with(&[("LANG", "zh_CN.UTF-8")], &["list"]));
    let set = phone.say(&["settings", "--language", "nl"]);
    has(&set, &["Taal: Nederlands", "Cijfers: Europees (012)"]);
    dutch(phone.say(&["list"]));
    dutch(phone.say_with(&[("LC_ALL", "ar")], &["list"]));
    arabic(phone.say_with(&[("ONDERWEG_LANG", "ar")], &["list"]));
    english(phone.say_with(&[("ONDERWEG_LANG", "ar")], &["list", "--lang", "en"]));
    dutch(phone.say(&["list"]));
    has(
        &phone.say_with(&[("LANG", "ar")], &["settings", "--language", "system"]),
        &["اللغة: العربية (لغة النظام)"],
    );
    has(
        &phone.say(&["settings", "--lang", "nl"]),
        &["Taal: English (zoals het systeem)"],
    );
    english(phone.say(&["list"]));
    for wrong in [["--lang", "zh"], ["--lang", ""], ["--lang", "xx-!"]] {
        assert_eq!(phone.say(&[&wrong[..], &["list"]].concat()).exit, 2);
    }
    let wrong = phone.say(&["settings", "--digits", "roman"]);
    assert_eq!(wrong.exit, 2);
    let none = said(program().args(["list", "--lang", "nl"]).output().unwrap());
    has(
        &none,
        &["home: zeg welke map de telefoon is: --home DIR, of ONDERWEG_HOME"],
    );
}

#[test]
fn digits_and_calendar_are_choices_of_their_own() {
    let (_folder, phone) = phone();
    phone.task("Buy milk", &["--due", "2099-12-01", "--line", "whole"]);
    has(&phone.say(&["list"]), &["Tue 1 Dec 2099", "0/1"]);
    phone.run(&["settings", "--digits", "arabic"]).data();
    has(&phone.say(&["list"]), &["٢٠٩٩", "٠/١", "(only here)"]);
    let set = phone.run(&["settings", "--calendar", "solar-hijri"]).data();
    assert_eq!(set["digits"], "arabic");
    assert_eq!(set["calendar"], "solar-hijri");
    assert_eq!(set["language"], serde_json::Value::Null);
    has(&phone.say(&["list"]), &["٢٠٩٩", "١٤٧٨"]);
    let set = phone.run(&["settings", "--language", "ar"]).data();
    assert_eq!(set["digits"], "arabic");
    phone.run(&[
        "settings",
        "--digits",
        "european",
        "--calendar",
        "gregorian",
    ]);
    has(&phone.say(&["list"]), &["2099", "هنا فقط"]);
}

/// Failure 17: language of the app, language of the system, digits and calendar are four choices, and
/// neither a sync nor one of the others changes one.
#[test]
fn failure_17_four_choices_change_alone_and_stay_through_syncs() {
    let (_folder, _server, sara, ben) = house();
    let chosen = |phone: &Phone| {
        let set = phone.run(&["settings"]).data();
        ["language", "digits", "calendar"].map(|name| set[name].clone())
    };
    let mut expected = chosen(&sara);
    for (at, option, value) in [
        (0, "--language", "ti"),
        (1, "--digits", "eastern-arabic"),
        (2, "--calendar", "ethiopic"),
        (0, "--language", "ps"),
        (2, "--calendar", "solar-hijri"),
        (1, "--digits", "european"),
    ] {
        sara.run(&["settings", option, value]).data();
        expected[at] = value.into();
        assert_eq!(chosen(&sara), expected, "{option} {value}");
        ben.run(&["settings", "--language", "nl", "--digits", "arabic"])
            .data();
        sara.task("Buy milk", &["--to", "house"]);
        for phone in [&sara, &ben, &sara] {
            phone.run(&["sync"]).data();
        }
        let system = sara.say_with(&[("LANG", "fr_BE.UTF-8")], &["--json", "settings"]);
        assert_eq!(system.json()["data"]["digits"], expected[1]);
        assert_eq!(chosen(&sara), expected, "after a sync");
    }
}

#[test]
fn a_locked_phone_speaks_the_language_of_its_person() {
    let (_folder, phone) = phone();
    phone.task("Buy milk", &[]);
    phone.run(&["settings", "--language", "nl"]).data();
    phone
        .with("ONDERWEG_NEW_PIN", "2468", &["pin", "set"])
        .data();
    has(&phone.say(&["status"]), &["Vergrendeld."]);
    has(
        &phone.say(&["list"]),
        &["de app is vergrendeld", "Geef de pincode:"],
    );
    let wrong = phone.say_with(&[("ONDERWEG_PIN", "1111")], &["list"]);
    has(&wrong, &["De pincode is fout."]);
    has(
        &phone.say(&["settings", "--language", "ar"]),
        &["اللغة: العربية"],
    );
}

#[test]
fn a_sync_changes_no_choice_of_anybody() {
    let (_folder, _server, sara, ben) = house();
    let choose = |phone: &Phone, language, digits, calendar| {
        let choices = [
            "--language",
            language,
            "--digits",
            digits,
            "--calendar",
            calendar,
        ];
        phone.run(&[&["settings"][..], &choices].concat()).data()
    };
    let hers = choose(&sara, "ar", "arabic", "solar-hijri");
    let his = choose(&ben, "nl", "european", "ethiopic");
    assert_ne!(hers, his);
    for round in 0..3 {
        for phone in [&sara, &ben] {
            phone.task(&format!("round {round}"), &["--to", "house"]);
            phone.run(&["sync", "--lang", "en"]).data();
        }
    }
    sara.run(&["sync"]).data();
    assert_eq!(sara.run(&["settings"]).data(), hers);
    assert_eq!(ben.run(&["settings"]).data(), his);
    has(&sara.say(&["sync"]), &["أُرسل كل شيء."]);
    let id = sara.task("Buy milk", &["--to", "house"]);
    sara.run(&["sync"]).data();
    ben.run(&["sync"]).data();
    ben.run(&["done", &id]).data();
    ben.run(&["sync"]).data();
    has(&sara.say(&["sync"]), &["Buy milk: إنجاز (Ben)"]);
    sara.run(&["reopen", &id]).data();
    sara.run(&["sync"]).data();
    has(&ben.say(&["sync"]), &["Buy milk: weer geopend door Sara"]);
}
