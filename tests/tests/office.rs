//! The office over HTTP with a real relay: the newcomer's yes, the question, the answer, delivery,
//! the looks that the person sees; and what each folder holds.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use chrono_tz::Europe::Brussels;
use onderweg_companion::app::EntryRef;
use onderweg_companion::clock::Clock;
use onderweg_companion::error::{Error, PassError};
use onderweg_companion::http::Http;
use onderweg_companion::journal::{Command, Kind, Set};
use onderweg_companion::store::Shelf;
use onderweg_companion::transport::{Call, Reply, Transport, TransportError};
use onderweg_office::desk::{
    Deed, Delivery, DeskError, Fault, Field, Monday, NewAppointment, StaffId, Standing, Wait, Who,
};
use onderweg_office::serve::sweep_until;
use onderweg_office::{Chain, Desk, Office, Roads, Setup, api, listen_until};
use onderweg_protocol::ids::{Incarnation, SpaceId};
use onderweg_server::store::{ProgrammeRole, SqliteStore};
use onderweg_server::{Codes, Config, serve};
use onderweg_tests::canary;
use onderweg_tests::person::{HandClock, Person};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

const LIEN: StaffId = StaffId(1);
const OTHER: StaffId = StaffId(2);

/// A relay and an office, each with a folder and a port of its own.
struct City {
    folder: TempDir,
    runtime: Runtime,
    relay: String,
    office_url: String,
    clock: HandClock,
    office: Arc<Office>,
    drawn: u8,
}

impl City {
    fn new() -> Self {
        Self::with(roads())
    }

    fn with(roads: Roads) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let runtime = Runtime::new().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let relay = format!("http://{}", listener.local_addr().unwrap());
        let config = Config::new(folder.path().join("relay"));
        runtime.spawn(async move {
            serve(config, listener, std::future::pending())
                .await
                .unwrap();
        });
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let office_url = format!("http://{}", listener.local_addr().unwrap());
        let clock = HandClock::default();
        let setup = setup(&relay, &office_url, &clock, roads);
        let keys = folder.path().join("keys");
        let office = Office::open(&folder.path().join("office"), &keys, setup).unwrap();
        let office = Arc::new(office);
        let router = api::router(Arc::clone(&office));
        runtime.spawn(async move {
            axum::serve(listener, router).await.unwrap();
        });
        let mut city = Self {
            folder,
            runtime,
            relay,
            office_url,
            clock,
            office,
            drawn: 0,
        };
        let code = city.code("office", ProgrammeRole::Office);
        city.office.enrol_desk(&code).unwrap();
        assert!(city.office.is_enrolled().unwrap());
        city
    }

    fn code(&mut self, name: &str, role: ProgrammeRole) -> String {
        self.drawn += 1;
        let data = self.folder.path().join("relay");
        let store = loop {
            match SqliteStore::beside(&data, Incarnation([9; 16])) {
                Ok(store) => break store,
                // The relay is just making it.
                Err(_) => std::thread::sleep(Duration::from_millis(20)),
            }
        };
        let now = std::time::SystemTime::now();
        let now = now
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap()
            .as_millis();
        let now = u64::try_from(now).unwrap();
        let code = Codes::issue(&store, name, role, now, [self.drawn; 32]);
        code.unwrap().text().to_string()
    }

    fn person(&self, name: &str, seed: u64) -> Person {
        Person::open(&self.folder.path().join(name), &self.relay, seed)
    }

    /// A newcomer who scanned both parts of a card.
    fn newcomer(&self, name: &str, seed: u64) -> (Person, onderweg_office::desk::CaseId, SpaceId) {
        let card = self.office.offer(LIEN, name).unwrap();
        let mut person = self.person(name, seed);
        person.enrol(&card.server, &card.account, name);
        let mut road = self.road_to_office(&card.offer);
        let opened = person.app.open_case(&card.offer, &mut *road).unwrap();
        assert_eq!(opened.caseworker, "Lien Verhaegen");
        person.sync().unwrap();
        self.sweep();
        person.sync().unwrap();
        (person, card.case, opened.space)
    }

    fn road_to_office(&self, offer: &str) -> Box<dyn Transport> {
        let address = onderweg_companion::app::Companion::case_office(offer).unwrap();
        assert_eq!(address, self.office_url);
        Box::new(Http::new(&address).unwrap())
    }

    fn sweep(&self) {
        assert_eq!(self.office.sweep(&AtomicBool::new(false)).unwrap(), 0);
    }
}

fn roads() -> Roads {
    Arc::new(|address| {
        let http = Http::new(address).ok()?;
        Some(Box::new(http) as Box<dyn Transport>)
    })
}

/// A way that carries no streams: a proxy that buffers, an older relay.
struct NoStream(Http);

impl Transport for NoStream {
    fn authority(&self) -> &str {
        self.0.authority()
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        self.0.send(call)
    }
}

/// The office's own threads: what `serve` runs beside the pages.
struct Running {
    stop: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl Running {
    fn new(office: &Arc<Office>, sweep: Duration) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let (swept, told) = (Arc::clone(office), Arc::clone(&stop));
        let sweeper = std::thread::spawn(move || sweep_until(&swept, &told, sweep));
        let (heard, told) = (Arc::downgrade(office), Arc::clone(&stop));
        let listener = std::thread::spawn(move || listen_until(&heard, &told));
        Self {
            stop,
            threads: vec![sweeper, listener],
        }
    }

    fn end(self) {
        self.stop.store(true, Ordering::Relaxed);
        for thread in self.threads {
            thread.join().unwrap();
        }
    }
}

/// Looks at the Monday page until it is so; a minute and a half is for very slow machines.
fn until(city: &City, so: impl Fn(&Monday) -> bool) {
    let begun = std::time::Instant::now();
    while !so(&city.office.monday(LIEN).unwrap()) {
        assert!(begun.elapsed() < Duration::from_secs(90), "never came");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Four questions one after the other, each waited for. The first sweep and the one when the stream
/// begins bring two at most.
fn questions_arrive(city: &City, samira: &mut Person, space: SpaceId) {
    for number in 1..=4_u64 {
        let sets = [
            Set::Title(format!("Question {number}")),
            Set::ForProfessional(true),
        ];
        samira.app.add(space, &Kind::Note, &sets).unwrap();
        samira.sync().unwrap();
        until(city, |monday| monday.people[0].questions == number);
    }
}

fn setup(relay: &str, office: &str, clock: &HandClock, roads: Roads) -> Setup {
    let clock = clock.clone();
    Setup {
        programme: "CURANT Antwerp".into(),
        server: relay.into(),
        relay: relay.into(),
        office: office.into(),
        zone: Brussels,
        clock: Arc::new(move || clock.now_ms()),
        roads,
        names: Arc::new(|staff| (staff == LIEN).then(|| "Lien Verhaegen".to_owned())),
    }
}

fn tomorrow(clock: &HandClock) -> NewAppointment {
    let day = chrono::DateTime::from_timestamp_millis(clock.now_ms() + 24 * 3_600_000).unwrap();
    NewAppointment {
        title: "VDAB, help with the form".into(),
        day: day.format("%d/%m/%Y").to_string(),
        from: "09:30".into(),
        place: "VDAB, Copernicuslaan".into(),
        bring: "the letter".into(),
    }
}

#[test]
fn the_office_says_that_there_is_a_letter_and_opens_none() {
    let city = City::new();
    let (mut samira, case, space) = city.newcomer("Samira", 1);
    let me = samira.app.me().unwrap();
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x20\0\0\0\x20\x08\x02\0\0\0crc.\
        \0\0\0\x02IDAT..crc.\0\0\0\0IENDcrc.";
    let sets = [
        Set::Title("Answer the commune".into()),
        Set::ForProfessional(true),
    ];
    let at = samira.app.add_letter(me, &sets, picture, Some(picture));
    // The one yes takes the letter along, sealed anew for the case.
    let copy = samira.app.move_to(at.unwrap(), space).unwrap();
    let letter = samira.app.letter(copy).unwrap();
    assert_eq!((letter.here, letter.thumb_here), (1, true));
    let synced = samira.sync().unwrap();
    assert_eq!(synced.letters.unwrap().sent, 4);
    city.sweep();
    let file = city.office.file(LIEN, case).unwrap();
    assert_eq!(file.questions[0].letters, 1);
    assert!(file.rows.iter().all(|row| row.letters == 0));
}

#[test]
fn a_question_is_answered_and_an_appointment_reaches_the_phone() {
    let city = City::new();
    let (mut samira, case, space) = city.newcomer("Samira", 1);
    let monday = city.office.monday(LIEN).unwrap();
    assert_eq!(monday.people[0].standing, Standing::Open);
    assert!(monday.waits.is_empty());

    // One yes: a flagged entry moves from her own space to the case space.
    let me = samira.app.me().unwrap();
    let sets = [
        Set::Title("Which form is hers?".into()),
        Set::Body("A letter from the VDAB.".into()),
        Set::ForProfessional(true),
    ];
    let entry = samira.app.add(me, &Kind::Note, &sets).unwrap();
    let private = [Set::Title("nobody reads this".into())];
    samira.app.add(me, &Kind::Note, &private).unwrap();
    let copy = samira.app.move_to(entry, space).unwrap();
    samira.sync().unwrap();
    city.sweep();
    let monday = city.office.monday(LIEN).unwrap();
    let Wait::Question(question) = &monday.waits[0].what else {
        panic!("{monday:?}");
    };
    assert_eq!(question.title, "Which form is hers?");
    assert_eq!(question.by, Who::Named("Samira".into()));
    assert_eq!(monday.people[0].questions, 1);

    city.office
        .answer(LIEN, case, question.entry, "The blue one.")
        .unwrap();
    assert_eq!(
        city.office.answer(LIEN, case, question.entry, "Twice."),
        Err(DeskError::Changed)
    );
    let appointment = city
        .office
        .add_appointment(LIEN, case, &tomorrow(&city.clock))
        .unwrap();
    let delivery = |city: &City| {
        let file = city.office.file(LIEN, case).unwrap();
        let found = file
            .appointments
            .iter()
            .find(|one| one.entry == appointment);
        found.unwrap().delivery
    };
    assert_eq!(delivery(&city), Delivery::NotYet);
    assert_eq!(city.office.monday(LIEN).unwrap().people[0].undelivered, 1);
    city.sweep();
    assert_eq!(
        delivery(&city),
        Delivery::NotYet,
        "on the server is not on the phone"
    );
    // Reading it there is one sync, telling so another.
    samira.sync().unwrap();
    samira.sync().unwrap();
    city.sweep();
    assert_eq!(delivery(&city), Delivery::OnPhone);
    assert_eq!(city.office.monday(LIEN).unwrap().people[0].undelivered, 0);

    let shown = samira
        .app
        .show(EntryRef {
            space,
            entry: copy.entry,
        })
        .unwrap();
    let body = shown.document["body"].as_str().unwrap();
    assert!(body.starts_with("A letter from the VDAB."), "{body}");
    assert!(
        body.contains("Lien Verhaegen") && body.ends_with("The blue one."),
        "{body}"
    );
    assert_eq!(shown.document["state"], "done");
    assert_eq!(
        samira
            .titles()
            .iter()
            .filter(|title| title.contains("VDAB"))
            .count(),
        1
    );
}

#[test]
fn a_buddys_question_goes_to_the_office_and_its_answer_back_to_the_house() {
    let mut city = City::new();
    let (mut samira, case, space) = city.newcomer("Samira", 1);
    let mut jonas = city.person("jonas", 2);
    let code = city.code("Jonas", ProgrammeRole::Buddy);
    jonas.enrol(&city.relay, &code, "Jonas");
    let house = samira.app.create_space("house").unwrap();
    samira.admit(house, &mut jonas);

    let sets = [
        Set::Title("Which form is hers?".into()),
        Set::Body("A letter from the VDAB.".into()),
        Set::ForProfessional(true),
    ];
    let asked = jonas.app.add(house, &Kind::Note, &sets).unwrap();
    jonas.sync().unwrap();
    // His phone can pass nothing to a space that it is not in, by no way.
    assert_eq!(
        jonas.app.pass_on(asked, Some(space)).unwrap_err(),
        PassError::NoCase.into()
    );
    assert!(jonas.app.move_to(asked, space).is_err());
    assert!(samira.sync().unwrap().events.iter().any(|event| event.asks));
    city.sweep();
    assert!(city.office.monday(LIEN).unwrap().waits.is_empty());

    let questions = samira.app.questions().unwrap();
    assert_eq!(questions.entries[0].entry, asked.entry);
    assert_eq!(questions.cases[0].caseworkers, ["Lien Verhaegen"]);
    let passed = samira.app.pass_on(asked, None).unwrap();
    samira.sync().unwrap();
    samira.sync().unwrap();
    city.sweep();
    let file = city.office.file(LIEN, case).unwrap();
    let question = &file.questions[0];
    assert_eq!(question.title, "Which form is hers?");
    assert_eq!(question.by, Who::Named("Jonas".into()), "who asked");
    let line = &file.history[0];
    assert_eq!(line.by, Who::Named("Samira".into()), "who passed it on");
    jonas.sync().unwrap();
    let closed = jonas.app.list(Shelf::Closed, Some(house)).unwrap();
    assert!(closed[0].passed, "it did not just vanish");

    city.office
        .answer(LIEN, case, passed.entry, "The blue one.")
        .unwrap();
    city.sweep();
    let events = samira.sync().unwrap().events;
    assert_eq!(events[0].by[0].name.as_deref(), Some("Lien Verhaegen"));
    jonas.sync().unwrap();
    assert!(jonas.titles().is_empty(), "the answer is hers to share");

    let answered = EntryRef {
        space,
        entry: passed.entry,
    };
    let shared = samira.app.share_from_case(answered, house).unwrap();
    assert_eq!(shared.readers, [Some("Jonas".to_owned())]);
    samira.sync().unwrap();
    jonas.sync().unwrap();
    let at = EntryRef {
        space: house,
        entry: shared.entry,
    };
    let read = jonas.app.show(at).unwrap().document;
    let body = read["body"].as_str().unwrap();
    assert!(body.contains("Lien Verhaegen"), "{body}");
    assert!(body.ends_with("The blue one."), "{body}");
    assert_eq!(read["asker"], "Jonas");
    city.sweep();
    let file = city.office.file(LIEN, case).unwrap();
    assert!(file.rows[0].done, "the office keeps its own");
}

#[test]
fn a_new_account_code_lets_a_phone_in_and_opens_nothing() {
    let city = City::new();
    let (mut samira, case, space) = city.newcomer("Samira", 1);
    let private = [Set::Title("private".into())];
    let me = samira.app.me().unwrap();
    samira.app.add(me, &Kind::Task, &private).unwrap();
    samira.sync().unwrap();
    let refused = city.office.account_code(OTHER, case).unwrap_err();
    assert_eq!(refused, DeskError::NotOpen, "of somebody else's person");
    let card = city.office.account_code(LIEN, case).unwrap();
    assert_eq!(card.offer, "");

    let mut new = city.person("new", 2);
    new.enrol(&card.server, &card.account, "Samira");
    new.sync().unwrap();
    assert!(new.titles().is_empty(), "an account is no key");
    let spaces = new.app.spaces().unwrap();
    assert!(
        spaces
            .iter()
            .all(|known| known.space != space && known.space != me)
    );
    let mut other = city.person("other", 3);
    let mut road = Http::new(&card.server).unwrap();
    let used = other
        .app
        .enrol(&mut road, &card.server, &card.account, None);
    assert!(used.is_err(), "it works once");

    // With the account the sheet does the rest, and the person reads that a code was made.
    let sheet = samira.app.print_sheet().unwrap();
    samira.sync().unwrap();
    samira.sync().unwrap();
    new.app
        .recover(&mut road, &card.server, &sheet.code)
        .unwrap();
    new.sync().unwrap();
    assert!(new.titles().contains(&"private".to_owned()));
    city.office.file(LIEN, case).unwrap();
    city.sweep();
    new.sync().unwrap();
    let looks = new.app.looks(space).unwrap();
    assert!(looks.iter().any(|look| look.deed == "renewed"), "{looks:?}");
}

#[test]
fn what_changed_since_the_last_look_and_who_looked() {
    let city = City::new();
    let (mut samira, case, space) = city.newcomer("Samira", 1);
    city.office.mark_all_seen(LIEN).unwrap();
    city.clock.pass(60_000);
    let task = [Set::Title("Diploma sent".into())];
    let task = samira.app.add(space, &Kind::Task, &task).unwrap();
    samira.app.act(task, &[Command::Done]).unwrap();
    samira.sync().unwrap();
    city.sweep();
    let person = &city.office.monday(LIEN).unwrap().people[0];
    assert!(!person.changed.is_empty());
    city.clock.pass(60_000);
    let file = city.office.file(LIEN, case).unwrap();
    assert!(file.rows[0].new && file.rows[0].done);
    assert!(
        file.history
            .iter()
            .any(|line| line.new && line.title == "Diploma sent")
    );
    assert!(
        city.office.monday(LIEN).unwrap().people[0]
            .changed
            .is_empty(),
        "seen by opening"
    );

    city.sweep();
    samira.sync().unwrap();
    let looks = samira.app.looks(space).unwrap();
    let deeds: Vec<_> = looks.iter().map(|look| look.deed.as_str()).collect();
    assert_eq!(deeds, ["opened", "offered"], "newest first");
    assert_eq!(looks[0].by.name.as_deref(), Some("Lien Verhaegen"));
    assert!(
        !samira.titles().contains(&"look".to_owned()),
        "it stands in no list"
    );
    samira.sync().unwrap();
    city.sweep();
    city.clock.pass(1);
    let file = city.office.file(LIEN, case).unwrap();
    assert_eq!(file.looks[0].delivery, Delivery::NotYet);
    assert_eq!(file.looks.last().unwrap().delivery, Delivery::OnPhone);
    assert!(matches!(
        city.office.chain().unwrap(),
        Chain::Whole { lines: 4.. }
    ));
}

#[test]
fn a_hint_brings_what_a_phone_sent_without_a_sweep() {
    let city = City::new();
    let (mut samira, case, space) = city.newcomer("Samira", 1);
    let running = Running::new(&city.office, Duration::from_secs(3600));
    questions_arrive(&city, &mut samira, space);
    // A case that is made while the stream is open is heard too.
    let card = city.office.offer(LIEN, "Yonas").unwrap();
    let mut yonas = city.person("yonas", 2);
    yonas.enrol(&card.server, &card.account, "Yonas");
    let mut road = city.road_to_office(&card.offer);
    let opened = yonas.app.open_case(&card.offer, &mut *road).unwrap();
    yonas.sync().unwrap();
    let of = |monday: &Monday, case| {
        let found = monday.people.iter().find(|one| one.case == case);
        found.unwrap().clone()
    };
    until(&city, |monday| {
        of(monday, card.case).standing == Standing::Open
    });
    let sets = [Set::Title("His".into()), Set::ForProfessional(true)];
    yonas.app.add(opened.space, &Kind::Note, &sets).unwrap();
    yonas.sync().unwrap();
    until(&city, |monday| of(monday, card.case).questions == 1);

    // What the office writes goes out at once, and that it arrived comes back by a hint.
    let appointment = tomorrow(&city.clock);
    city.office
        .add_appointment(LIEN, case, &appointment)
        .unwrap();
    let begun = std::time::Instant::now();
    while !samira.titles().contains(&appointment.title) {
        assert!(begun.elapsed() < Duration::from_secs(90), "never came");
        samira.sync().unwrap();
    }
    samira.sync().unwrap();
    until(&city, |monday| of(monday, case).undelivered == 0);
    running.end();
}

#[test]
fn without_a_stream_the_sweep_brings_it() {
    let city = City::with(Arc::new(|address| {
        let http = NoStream(Http::new(address).ok()?);
        Some(Box::new(http) as Box<dyn Transport>)
    }));
    let (mut samira, _, space) = city.newcomer("Samira", 1);
    let running = Running::new(&city.office, Duration::from_millis(300));
    questions_arrive(&city, &mut samira, space);
    running.end();
}

#[test]
fn somebody_elses_file_and_no_file_are_the_same() {
    let city = City::new();
    let (_, case, _) = city.newcomer("Samira", 1);
    let nowhere = onderweg_office::desk::CaseId(999);
    for case in [case, nowhere] {
        assert_eq!(
            city.office.file(OTHER, case).unwrap_err(),
            DeskError::NotOpen
        );
        let appointment = tomorrow(&city.clock);
        let added = city.office.add_appointment(OTHER, case, &appointment);
        assert_eq!(added.unwrap_err(), DeskError::NotOpen);
    }
    assert!(city.office.monday(OTHER).unwrap().people.is_empty());
    let looks = city.office.file(LIEN, case).unwrap().looks;
    assert!(
        looks.iter().any(|look| look.deed == Deed::Refused),
        "the attempt is logged"
    );
}

#[test]
fn a_card_is_good_for_one_space_and_only_the_programme_vouches() {
    let city = City::new();
    let card = city.office.offer(LIEN, "Yonas").unwrap();
    let mut yonas = city.person("yonas", 5);
    yonas.enrol(&card.server, &card.account, "Yonas");
    let mut road = city.road_to_office(&card.offer);
    let first = yonas.app.open_case(&card.offer, &mut *road).unwrap();
    let again = yonas.app.open_case(&card.offer, &mut *road).unwrap();
    assert_eq!(first, again);
    // A photographed card is of no use any more.
    let mut thief = city.person("thief", 6);
    let account = city.office.offer(LIEN, "Another").unwrap().account;
    thief.enrol(&card.server, &account, "Another");
    let spaces = thief.app.spaces().unwrap().len();
    assert!(matches!(
        thief.app.open_case(&card.offer, &mut *road),
        Err(Error::Server(_))
    ));
    assert_eq!(
        thief.app.spaces().unwrap().len(),
        spaces,
        "nothing was founded"
    );
    // An office without the programme's key, at the same address as the card says.
    let mut offer = onderweg_protocol::case::CaseOffer::from_text(&card.offer).unwrap();
    offer.programme = [7; 32];
    let fake = offer.to_text();
    assert!(matches!(
        yonas.app.open_case(&fake, &mut *road),
        Err(Error::Server(_) | Error::Grant(_))
    ));
    assert!(matches!(
        yonas.app.open_case("OW1:nonsense", &mut *road),
        Err(Error::Offer(_))
    ));
}

#[test]
fn a_form_says_everything_that_is_wrong() {
    let city = City::new();
    let (_, case, _) = city.newcomer("Samira", 1);
    let wrong = NewAppointment {
        title: " ".into(),
        day: "31/02/2026".into(),
        from: "25:00".into(),
        place: "x".repeat(301),
        ..NewAppointment::default()
    };
    let refused = city.office.add_appointment(LIEN, case, &wrong);
    let Err(DeskError::Form(faults)) = refused else {
        panic!("{refused:?}");
    };
    for fault in [
        (Field::Title, Fault::Empty),
        (Field::Day, Fault::NotADay),
        (Field::From, Fault::NotATime),
        (Field::Place, Fault::TooLong),
    ] {
        assert!(faults.contains(&fault), "{fault:?}");
    }
    let past = NewAppointment {
        title: "x".into(),
        day: "2001-01-01".into(),
        ..NewAppointment::default()
    };
    let refused = city.office.add_appointment(LIEN, case, &past);
    assert_eq!(
        refused,
        Err(DeskError::Form(vec![(Field::Day, Fault::Past)]))
    );
    assert!(matches!(
        city.office.offer(LIEN, " "),
        Err(DeskError::Form(_))
    ));
}

#[test]
fn nothing_readable_lies_in_any_folder_and_no_key_beside_the_data() {
    let city = City::new();
    let (mut samira, case, space) = city.newcomer("CANARYNAME", 1);
    let sets = [
        Set::Title("CANARYTITLE".into()),
        Set::Body("CANARYBODY".into()),
        Set::ForProfessional(true),
    ];
    let entry = samira.app.add(space, &Kind::Note, &sets).unwrap();
    samira.sync().unwrap();
    city.sweep();
    city.office
        .answer(LIEN, case, entry.entry, "CANARYANSWER")
        .unwrap();
    city.sweep();
    let folder = |name: &str| city.folder.path().join(name);
    let (relay, office, keys) = (folder("relay"), folder("office"), folder("keys"));
    // The relay knows what the office calls an account; content it never has.
    for word in ["CANARYTITLE", "CANARYBODY", "CANARYANSWER"] {
        for place in [&relay, &office] {
            assert_eq!(
                hits(place, word.as_bytes()),
                Vec::<PathBuf>::new(),
                "{word}"
            );
        }
    }
    assert_eq!(hits(&office, b"CANARYNAME"), Vec::<PathBuf>::new());
    for entry in std::fs::read_dir(&keys).unwrap() {
        let key = std::fs::read(entry.unwrap().path()).unwrap();
        for place in [&relay, &office] {
            assert_eq!(
                hits(place, &key),
                Vec::<PathBuf>::new(),
                "a key outside its folder"
            );
        }
    }
    drop(city.runtime);
}

fn hits(folder: &Path, word: &[u8]) -> Vec<PathBuf> {
    canary::files(folder)
        .into_iter()
        .filter(|file| {
            let bytes = std::fs::read(file).unwrap();
            bytes.windows(word.len()).any(|window| window == word)
        })
        .collect()
}
