//! Relay and office as two processes of the real program, with folders of their own; phones as real
//! processes too, and a caseworker at the pages over real HTTP. What each folder holds afterwards, and
//! what is left after the power went where it hurts most: just after somebody was told "done".

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use std::fs;
use std::path::{Path, PathBuf};

use onderweg_tests::bureau::{Browser, Bureau, OfficeProcess, Page, until};
use onderweg_tests::canary::{copy, files, found_in, holds, secret_in};
use onderweg_tests::town::{Home, ServerProcess};
use serde_json::Value;
use tempfile::TempDir;

const ADDRESS: &str = "lien@office.example";
const PASSWORD: &str = "CANARYPASSWORD of Lien";
const NOWHERE: Vec<PathBuf> = Vec::new();

/// What people wrote, and what they are called: none of it is readable in the office's data.
const SEALED: &[&str] = &[
    "CANARYPRIVATE",
    "CANARYTASK",
    "CANARYLETTER",
    "CANARYQUESTION",
    "CANARYWHY",
    "CANARYANSWER",
    "CANARYMEETING",
    "CANARYPLACE",
    "CANARYBRING",
    "CANARYSELF",
    "CANARYPASSWORD",
];
const STEPS: &[&str] = &[
    "CANARYGOAL",
    "CANARYBANKSTEP",
    "CANARYFLATSTEP",
    "CANARYWORD",
];
/// The relay does not know either who works at the office, nor for which programme.
const OF_THE_OFFICE: &[&str] = &["CANARYLIEN", "CANARYPROGRAMME", ADDRESS];
/// The names that `onderweg code` gives to accounts are the only words that the relay knows.
const OF_THE_DESK: &str = "office of the city";
/// What the office calls a person stays there, sealed; the relay gets a pseudonym.
const ON_THE_CARD: &str = "CANARYCARD";

/// A relay and an office, both running.
struct City {
    folder: TempDir,
    relay: ServerProcess,
    bureau: Bureau,
    office: OfficeProcess,
    browser: Browser,
    uri: String,
}

impl City {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let relay = ServerProcess::start(&folder.path().join("relay"));
        let code = relay.code_of(OF_THE_DESK, "office");
        let bureau = Bureau::new(folder.path(), "CANARYPROGRAMME");
        let made = bureau.staff(ADDRESS, PASSWORD, &["--name", "CANARYLIEN"]);
        let uri = made.data()["uri"].as_str().unwrap().to_owned();
        let office = bureau.start(&relay.url, "127.0.0.1:0", &["--code", &code]);
        let mut browser = Browser::at(office.address());
        let monday = browser.sign_in(ADDRESS, PASSWORD, &uri);
        assert!(monday.says("CANARYLIEN"), "{}", monday.text);
        Self {
            folder,
            relay,
            bureau,
            office,
            browser,
            uri,
        }
    }

    /// The power goes in both houses at once, and comes back.
    fn power_cut(&mut self) {
        self.office.kill();
        self.relay.kill();
        let (relay, office) = (self.relay.address(), self.office.address());
        self.relay = ServerProcess::start_at(&self.relay.data, &relay.to_string(), &[]);
        self.office = (self.bureau).start(&self.relay.url, &office.to_string(), &[]);
    }

    /// Starts the office again where it was.
    fn start_office(&mut self) {
        let at = self.office.address().to_string();
        self.office = self.bureau.start(&self.relay.url, &at, &[]);
    }

    /// A newcomer who scanned both parts of a card that was made on the page, and their case space.
    fn newcomer(&mut self) -> (Home, String, String) {
        let form = self.browser.get("/office/people/new");
        let name = format!("{ON_THE_CARD} unit 12");
        let card = (self.browser).send_well(&form, "/office/people/new", &[("name", &name)]);
        let server = card.between("<code dir=\"ltr\">", "</code>");
        assert_eq!(server, self.relay.url);
        let account = card.between("<p class=\"code\" dir=\"ltr\">", "</p>");
        let (_, rest) = card
            .text
            .split_once("<details class=\"more noprint\">")
            .unwrap();
        let (_, rest) = rest.split_once("dir=\"ltr\">").unwrap();
        let offer = rest.split_once('<').unwrap().0;
        let person = card.between("<a class=\"btn\" href=\"", "\"");

        let samira = Home::new(self.folder.path(), "samira");
        let enrol = ["enrol", &server, &account, "--name", "CANARYSELF"];
        samira.run(&enrol).data();
        let opened = samira.run(&["case", "open", offer]).data();
        assert_eq!(opened["caseworker"], "CANARYLIEN");
        assert_eq!(opened["programme"], "CANARYPROGRAMME");
        let space = opened["space"].as_str().unwrap().to_owned();
        (samira, space, person)
    }

    /// The Monday page, once it is as it should be.
    fn monday(&mut self, what: &str, is_so: impl Fn(&Page) -> bool) -> Page {
        until(what, || {
            let page = self.browser.get("/office");
            assert_eq!(page.status, 200, "the session goes on: {}", page.text);
            is_so(&page).then_some(page)
        })
    }
}

/// The entry of this title in this space, once the phone has it so.
fn arrives(phone: &Home, space: &str, title: &str, is_so: impl Fn(&Value) -> bool) -> Value {
    until(title, || {
        phone.run(&["sync"]).data();
        let lists = [
            vec!["list", "--space", space],
            vec!["list", "--space", space, "--closed"],
        ];
        let entries = lists.map(|list| phone.run(&list).data()["entries"].clone());
        let mut entries = entries.iter().flat_map(|list| list.as_array().unwrap());
        let found = entries.find(|entry| entry["title"] == title)?;
        let shown = phone
            .run(&["show", found["entry"].as_str().unwrap()])
            .data();
        is_so(&shown).then_some(shown)
    })
}

/// The item of a list on a page that holds this word.
fn item<'a>(page: &'a Page, word: &str) -> &'a str {
    let items = page.text.split("<li").find(|item| item.contains(word));
    items.unwrap_or_else(|| panic!("no {word} on {}", page.text))
}

#[test]
fn nothing_acknowledged_is_lost_and_no_folder_tells_anything() {
    let mut city = City::new();
    let (samira, space, person) = city.newcomer();

    // Her own words; a task that she moves; a question that she moves: one yes each.
    samira.note("CANARYPRIVATE", "me");
    let task = samira
        .run(&["add", "task", "CANARYTASK", "--body", "CANARYLETTER"])
        .data();
    let task = task["entry"].as_str().unwrap();
    samira.run(&["move", task, "--to", &space]).data();
    let question = [
        "add",
        "note",
        "CANARYQUESTION",
        "--body",
        "CANARYWHY",
        "--professional",
    ];
    let question = samira.run(&question).data();
    samira
        .run(&["move", question["entry"].as_str().unwrap(), "--to", &space])
        .data();
    samira.run(&["sync"]).data();

    // The relay answered that it has them.
    city.power_cut();
    let monday = city.monday("the question", |page| page.says("CANARYQUESTION"));
    assert!(monday.says("CANARYWHY") && monday.says(ON_THE_CARD));
    assert!(!monday.says("CANARYPRIVATE"));
    let page = city.browser.get(&person);
    assert!(page.says("CANARYTASK") && !page.says("CANARYPRIVATE"));

    // The page said that it was answered, and nothing was sent yet.
    let answers = format!("{person}/answers/");
    let answered = city
        .browser
        .send(&page, &answers, &[("answer", "CANARYANSWER, the blue one")]);
    assert_eq!(answered.status, 303, "{}", answered.text);
    city.power_cut();
    let page = city.browser.get(&person);
    assert!(!page.says(&answers), "it is answered: {}", page.text);

    // The same for an appointment.
    let far = [
        ("title", "CANARYMEETING"),
        ("day", "31/12/2999"),
        ("from", "09:30"),
        ("place", "CANARYPLACE 5"),
        ("bring", "CANARYBRING and a pen"),
    ];
    let added = city
        .browser
        .send(&page, &format!("{person}/appointments"), &far);
    assert_eq!(added.status, 303, "{}", added.text);
    city.power_cut();
    let page = city.browser.get(&person);
    assert!(item(&page, "CANARYPLACE").contains("not yet on the phone"));

    let shown = arrives(&samira, &space, "CANARYQUESTION", |shown| {
        shown["document"]["state"] == "done"
    });
    let body = shown["document"]["body"].as_str().unwrap();
    assert!(
        body.starts_with("CANARYWHY") && body.contains("CANARYLIEN"),
        "{body}"
    );
    assert!(body.ends_with("CANARYANSWER, the blue one"), "{body}");
    let shown = arrives(&samira, &space, "CANARYMEETING", |_| true);
    assert_eq!(shown["document"]["place"], "CANARYPLACE 5");

    // The phone tells with its next sync that it has them.
    samira.run(&["sync"]).data();
    city.monday("delivery", |page| {
        page.says("CANARYMEETING")
            && !item(page, ON_THE_CARD).is_empty()
            && !page.says("<span class=\"warn strong nowrap\">")
    });
    let page = city.browser.get(&person);
    let meeting = item(&page, "CANARYPLACE");
    assert!(
        meeting.contains("on the phone") && !meeting.contains("not yet"),
        "{meeting}"
    );
    city.power_cut();
    let page = city.browser.get(&person);
    assert!(
        !item(&page, "CANARYPLACE").contains("not yet"),
        "{}",
        page.text
    );

    let looks = until("the looks", || {
        samira.run(&["sync"]).data();
        let looks = samira.run(&["case", "looks", &space]).data();
        let looks = looks["looks"].as_array().unwrap().clone();
        let deeds = ["offered", "opened", "answered", "added-appointment"];
        let has = |deed: &&str| looks.iter().any(|look| look["deed"] == *deed);
        deeds.iter().all(has).then_some(looks)
    });
    assert!(
        looks.iter().all(|look| look["by"]["name"] == "CANARYLIEN"),
        "{looks:?}"
    );

    the_folders_tell_nothing(&city, &samira);
    assert_eq!(city.office.stop(), Some(0), "it stops in order");
    the_folders_tell_nothing(&city, &samira);
}

/// A step asks on the phone; the yes and the word come from the page, and both outlive a power cut.
#[test]
fn a_step_is_confirmed_and_another_comes_back_with_a_word() {
    let mut city = City::new();
    let (samira, space, person) = city.newcomer();
    let add = |arguments: &[&str]| {
        let data = samira.run(arguments).data();
        data["entry"].as_str().unwrap().to_owned()
    };
    let living = ["--domain", "independent-living", "--to", &space];
    let goal = add(&[&["add", "goal", "CANARYGOAL"], &living[..]].concat());
    let bank = add(&["add", "step", "CANARYBANKSTEP", "--goal", &goal]);
    let flat = add(&["add", "step", "CANARYFLATSTEP", "--goal", &goal]);
    for step in [&bank, &flat] {
        samira.run(&["step", "ask", step]).data();
    }
    // Nobody says yes to oneself.
    let own = samira.run(&["step", "confirm", &bank]);
    assert_eq!(own.error(), "not-the-office");
    samira.run(&["sync"]).data();
    city.monday("two steps that ask", |page| {
        page.says("CANARYBANKSTEP") && page.says("CANARYFLATSTEP")
    });
    let page = city.browser.get(&person);
    assert!(page.says("CANARYGOAL"), "{}", page.text);
    let yes = format!("{person}/steps/{bank}/confirm");
    let page = city.browser.send_well(&page, &yes, &[]);
    let back = format!("{person}/steps/{flat}/back");
    let empty = city.browser.send(&page, &back, &[("answer", "  ")]);
    assert_eq!(empty.status, 422, "a word is needed");
    city.browser
        .send_well(&page, &back, &[("answer", "CANARYWORD: which street?")]);
    city.power_cut();
    let page = city.browser.get(&person);
    assert!(!page.says(&yes) && !page.says(&back), "both are settled");

    let standing = |plan: &Value, step: &str| {
        let steps = plan["domains"].as_array().unwrap().iter();
        let steps = steps.flat_map(|domain| domain["goals"].as_array().unwrap());
        let mut steps = steps.flat_map(|goal| goal["steps"].as_array().unwrap());
        let found = steps.find(|one| one["step"]["entry"] == step).unwrap();
        (found["standing"].clone(), found["word"].clone())
    };
    let plan = until("the office's yes and word", || {
        samira.run(&["sync"]).data();
        let plan = samira.run(&["plan", "--space", &space]).data();
        (standing(&plan, &bank).0 == "confirmed" && standing(&plan, &flat).0 == "sent-back")
            .then_some(plan)
    });
    assert_eq!(standing(&plan, &flat).1, "CANARYWORD: which street?");
    assert_eq!(plan["asked"], 0);
    let shown = samira.run(&["show", &flat]).data();
    assert_eq!(shown["document"]["state"], "open", "it is to be done again");
    let looks = until("who confirmed", || {
        samira.run(&["sync"]).data();
        let looks = samira.run(&["case", "looks", &space]).data();
        let looks = looks["looks"].as_array().unwrap().clone();
        let has = |deed: &&str| looks.iter().any(|look| look["deed"] == *deed);
        ["confirmed", "sent-back"].iter().all(has).then_some(looks)
    });
    assert!(looks.iter().all(|look| look["by"]["name"] == "CANARYLIEN"));
    assert_eq!(found_in(&city.relay.data, STEPS), NOWHERE);
    assert_eq!(found_in(&city.bureau.data, STEPS), NOWHERE);
}

/// The office's data is put back as it was a while ago, as docs/operating.md says. Its keys stay.
#[test]
fn an_office_that_was_put_back_from_a_backup_heals_and_goes_on_telling() {
    let mut city = City::new();
    let (samira, space, person) = city.newcomer();
    let asks = [
        "add",
        "note",
        "CANARYQUESTION",
        "--to",
        &space,
        "--professional",
    ];
    samira.run(&asks).data();
    samira.run(&["sync"]).data();
    city.monday("the question", |page| page.says("CANARYQUESTION"));
    assert_eq!(city.office.stop(), Some(0));
    let backup = city.folder.path().join("backup");
    copy(&city.bureau.data, &backup);
    city.start_office();

    let page = city.browser.get(&person);
    let answers = format!("{person}/answers/");
    let answer = [("answer", "CANARYANSWER")];
    city.browser.send_well(&page, &answers, &answer);
    arrives(&samira, &space, "CANARYQUESTION", |shown| {
        shown["document"]["state"] == "done"
    });
    let told = |phone: &Home| {
        phone.run(&["sync"]).data();
        let looks = phone.run(&["case", "looks", &space]).data();
        looks["looks"].as_array().unwrap().len()
    };
    let before = until("the answer among the looks", || {
        Some(told(&samira)).filter(|n| *n >= 4)
    });

    assert_eq!(city.office.stop(), Some(0));
    fs::remove_dir_all(&city.bureau.data).unwrap();
    copy(&backup, &city.bureau.data);
    city.start_office();
    // What the office wrote since the backup comes back from the relay.
    city.monday("the answer of before", |page| !page.says("CANARYQUESTION"));
    let page = city.browser.get(&person);
    let meeting = [("title", "CANARYMEETING"), ("day", "31/12/2999")];
    city.browser
        .send_well(&page, &format!("{person}/appointments"), &meeting);
    let shown = arrives(&samira, &space, "CANARYMEETING", |_| true);
    assert_eq!(shown["document"]["state"], "open");
    // Opened, added, opened: told although the office counts from the backup on.
    until("what was done since then", || {
        Some(told(&samira)).filter(|n| *n >= before + 3)
    });
}

/// Somebody lost the phone with the code app while a session of theirs is open somewhere.
#[test]
fn a_lost_code_app_is_renewed_while_the_office_runs() {
    let mut city = City::new();
    let fresh = "another horse battery";
    let renewed = city.bureau.staff(ADDRESS, fresh, &["--renew"]).data();
    assert_eq!(renewed["staff"], 1);
    let uri = renewed["uri"].as_str().unwrap();
    assert_ne!(uri, city.uri);
    let page = city.browser.get("/office");
    assert_eq!(
        (page.status, page.location().as_str()),
        (303, "/office/sign-in")
    );
    let door = city.browser.get("/office/sign-in");
    let old = [("address", ADDRESS), ("password", PASSWORD)];
    assert_eq!(
        city.browser.send(&door, "/office/sign-in", &old).status,
        422
    );
    let monday = city.browser.sign_in(ADDRESS, fresh, uri);
    assert!(monday.says("CANARYLIEN"), "{}", monday.text);
    let nobody = city
        .bureau
        .staff("nobody@office.example", fresh, &["--renew"]);
    assert_eq!(nobody.error(), "server-side");
    let second = city.bureau.try_start(&city.relay.url);
    assert!(
        second.err.contains("another office uses this data folder"),
        "{second:?}"
    );
}

/// What was written is read nowhere but on the phone and on the pages; keys lie where they belong.
fn the_folders_tell_nothing(city: &City, phone: &Home) {
    let (relay, data) = (&city.relay.data, &city.bureau.data);
    for place in [relay, data] {
        assert_eq!(found_in(place, SEALED), NOWHERE);
    }
    assert_eq!(found_in(relay, OF_THE_OFFICE), NOWHERE);
    assert_eq!(found_in(data, &[ON_THE_CARD]), NOWHERE, "names are sealed");
    assert_eq!(found_in(relay, &[ON_THE_CARD]), NOWHERE, "a pseudonym is");
    let known = found_in(relay, &[OF_THE_DESK]);
    assert!(!known.is_empty(), "the search finds what is there");
    // Staff are known to the office by address and name, in one file.
    for file in found_in(data, &["CANARYLIEN", ADDRESS]) {
        let name = file.file_name().unwrap().to_str().unwrap();
        assert!(name.starts_with("office.db"), "{name}");
    }

    let mut secrets = city.bureau.secrets();
    let homes = secrets
        .iter()
        .filter(|(name, _)| name.starts_with("home-"))
        .count();
    assert_eq!(
        (homes, secrets.len()),
        (2, 4),
        "programme, sealing, desk, case"
    );
    secrets.push((
        "host.key".into(),
        fs::read(phone.folder.join("host.key")).unwrap(),
    ));
    secrets.push(("code app".into(), factor(&city.uri)));
    let cookies = city
        .browser
        .cookies()
        .map(|value| ("cookie".into(), value.into()));
    secrets.extend(cookies);
    for (name, secret) in &secrets {
        assert!(
            secret.len() >= 6 && secret.iter().any(|byte| *byte != 0),
            "{name}"
        );
        for place in [relay, data] {
            assert_eq!(secret_in(place, secret), NOWHERE, "{name}");
        }
        assert_eq!(
            secret_in(&phone.folder, secret).len(),
            usize::from(name == "host.key")
        );
    }
    for file in files(&city.bureau.keys) {
        assert_eq!(
            fs::metadata(&file).unwrap().len(),
            32,
            "a key, nothing else"
        );
    }
    the_log_tells_nothing(&city.bureau.log, &secrets);
}

fn the_log_tells_nothing(log: &Path, secrets: &[(String, Vec<u8>)]) {
    let log = fs::read(log).unwrap();
    for word in [SEALED, OF_THE_OFFICE, &[ON_THE_CARD]].concat() {
        assert!(!holds(&log, word), "{word} is in the log");
    }
    for (name, secret) in secrets {
        let held = onderweg_tests::canary::holds_secret(&log, secret);
        assert!(!held, "{name} is in the log");
    }
}

/// What the code app scanned, as the letters that it is written in.
fn factor(uri: &str) -> Vec<u8> {
    let (_, rest) = uri.split_once("secret=").unwrap();
    rest.split('&').next().unwrap().into()
}
