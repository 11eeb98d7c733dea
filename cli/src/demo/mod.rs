//! A week in a CURANT house: four phone cores, the programme server and the office, all on this
//! machine and over HTTP. Nothing is pretended but the clock.
//!
//! Read in this order: [`town`] (server and office), [`person`] (a phone), [`week`] (what happens),
//! [`proof`] (what is counted afterwards). What is said stands in `words::demo`.

mod clock;
mod house;
mod pack;
mod person;
mod proof;
mod road;
mod teller;
mod town;
mod week;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{Canonical, Plan};
use onderweg_companion::text::Words;
use serde::Serialize;

use crate::args::Demo;
use crate::home::Phone;
use crate::out::said;
use crate::problem::{Problem, Result, Rule};
use crate::reader::Reader;
use crate::words;

use clock::MovedClock;
use person::Person;
pub(crate) use proof::Searched;
use teller::Teller;
use town::Town;
use week::Week;

/// Days of the week.
const DAYS: u64 = 7;

/// Why the week ended early.
pub(crate) enum End {
    /// Somebody asked for it.
    Stopped,
    /// Something failed.
    Failed(Problem),
}

impl<E: Into<Problem>> From<E> for End {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// What was counted: the members of the last line under `--json`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Counted {
    /// Every shared space is the same on everyone's phone, byte for byte, and nothing is unsent.
    pub(crate) converged: bool,
    /// Documents of the shared spaces, each once.
    pub(crate) entries: u64,
    /// Fields of which two values are kept because two people changed them at the same time.
    pub(crate) conflicts_kept: u64,
    /// Sealed chunks on the server.
    pub(crate) chunks: u64,
    /// Bytes that the phones sent, in HTTP.
    pub(crate) bytes_up: u64,
    /// Bytes that the phones received, in HTTP.
    pub(crate) bytes_down: u64,
    /// How often something that a person wrote was found in the server's files or on its network.
    pub(crate) server_plaintext_hits: u64,
    /// Whether the same search found what the server does hold in plain text.
    pub(crate) search_works: bool,
}

impl Counted {
    /// Whether everything is as it must be.
    pub(crate) fn is_well(&self) -> bool {
        self.converged && self.server_plaintext_hits == 0 && self.search_works
    }
}

/// How to sign in to the office.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Door {
    /// Its address.
    pub(crate) office: String,
    /// The caseworker's address.
    pub(crate) address: String,
    /// Their password.
    pub(crate) password: String,
    /// The code of their second factor as it is now.
    pub(crate) code: String,
}

/// Plays the week. `counted` is told what was counted, and how to sign in where the office stays open.
pub(crate) fn run(
    phone: &Phone,
    what: &Demo,
    counted: &mut dyn FnMut(&Counted, Option<&Door>),
) -> std::result::Result<Counted, End> {
    let place = Place::new(what.keep.clone())?;
    let stop = Arc::new(AtomicBool::new(false));
    let clock = MovedClock::default();
    let teller = Teller::new(phone.words(), phone.json(), DAYS, Arc::clone(&stop));
    let mut week = Week::new(&place.folder, clock, &teller, &stop)?;
    week.play()?;
    teller.week_is_over();
    let result = tell_the_end(&mut week, &teller, &place)?;
    let (town, house) = week.end();
    // Their folders are free from now on: anybody may look into them with `onderweg --home`.
    drop(house);
    if what.once {
        counted(&result, None);
    } else {
        let door = door(&town)?;
        counted(&result, Some(&door));
        leave_open(&town, &teller, &stop, door)?;
    }
    town.stop()?;
    Ok(result)
}

/// Where everything lies.
struct Place {
    folder: PathBuf,
    /// Removed at the end, unless it is to be kept.
    passing: Option<tempfile::TempDir>,
}

impl Place {
    fn new(keep: Option<PathBuf>) -> Result<Self> {
        let failed = Problem::file("keep");
        if let Some(folder) = keep {
            let is_new = match std::fs::read_dir(&folder) {
                Ok(mut inside) => inside.next().is_none(),
                Err(error) => error.kind() == std::io::ErrorKind::NotFound,
            };
            if !is_new {
                return Err(Problem::value("keep", Rule::NewFolder));
            }
            std::fs::create_dir_all(&folder).map_err(&failed)?;
            return Ok(Self {
                folder,
                passing: None,
            });
        }
        let passing = tempfile::Builder::new().prefix("onderweg-").tempdir();
        let passing = passing.map_err(&failed)?;
        Ok(Self {
            folder: passing.path().to_owned(),
            passing: Some(passing),
        })
    }
}

/// What each person sees, what the server could read, what was counted.
fn tell_the_end(
    week: &mut Week<'_>,
    teller: &Teller<'_>,
    place: &Place,
) -> std::result::Result<Counted, End> {
    let words = teller.words;
    for person in week.house.everyone() {
        let (name, language) = (person.who.name, person.reads().language.name());
        let agenda = agenda(person)?;
        teller.block(&words::demo_agenda(name, language, &agenda, words))?;
    }
    let spaces = week.shared()?;
    let tally = week.town.tally()?;
    let searched = week.search()?;
    let wire = week.crossed();
    let entries: usize = spaces.iter().map(|space| space.first().len()).sum();
    let conflicts: u64 = spaces.iter().map(|space| conflicts(space.first())).sum();
    let result = Counted {
        converged: spaces.iter().all(Shared::is_same) && week.house.is_all_sent()?,
        entries: entries as u64,
        conflicts_kept: conflicts,
        chunks: tally.chunks,
        bytes_up: wire.0,
        bytes_down: wire.1,
        server_plaintext_hits: searched.hits,
        search_works: searched.sees,
    };
    let same = spaces.iter().map(|space| {
        let devices = space.on.len() as u64;
        words::demo_space(&space.name, devices, space.is_same(), words)
    });
    let same: Vec<_> = same.collect();
    for text in [
        words::demo_server_view(&tally, words),
        words::demo_search(week.written(), &searched, words),
        words::demo_held(same, &result, words),
    ] {
        teller.block(&text)?;
    }
    if place.passing.is_none() {
        teller.block(&words::demo_kept(&place.folder, week::HOUSE, words))?;
    }
    Ok(result)
}

/// A shared space as it is on each phone that has it.
struct Shared {
    name: String,
    on: Vec<Vec<Canonical>>,
}

impl Shared {
    fn first(&self) -> &[Canonical] {
        self.on.first().map_or(&[], Vec::as_slice)
    }

    fn is_same(&self) -> bool {
        self.on
            .windows(2)
            .all(|pair| matches!(pair, [a, b] if a == b))
    }
}

/// How many fields of these documents hold two values.
fn conflicts(documents: &[Canonical]) -> u64 {
    let count = |one: &Canonical| {
        let whole: serde_json::Value = serde_json::from_str(&one.json).unwrap_or_default();
        let kept = whole.get("conflicts").and_then(|kept| kept.as_array());
        kept.map_or(0, |kept| kept.len() as u64)
    };
    documents.iter().map(count).sum()
}

/// A person's agenda in their own words.
fn agenda(person: &mut Person) -> Result<String> {
    let own = Words::new(person.reads());
    let plan: Plan = person.app.agenda()?;
    let app = &person.app;
    let reader = Reader {
        words: &own,
        zone: app.zone().name(),
        today: app.today(),
        wall: &|ms| app.wall(ms),
    };
    Ok(said(&words::plan(&plan, &reader), &own))
}

fn door(town: &Town) -> Result<Door> {
    Ok(Door {
        office: format!("{}/office", town.office_url),
        address: town::ADDRESS.to_owned(),
        password: town.password.clone(),
        code: town.second_factor()?,
    })
}

/// The office stays open until somebody asks for the end; the code is told anew whenever it changes.
fn leave_open(
    town: &Town,
    teller: &Teller<'_>,
    stop: &AtomicBool,
    mut door: Door,
) -> std::result::Result<(), End> {
    let words = teller.words;
    teller.print(&words::demo_door(&door, words));
    if teller.is_looked_at() {
        // Where there is no browser, the address was printed.
        let _ = open::that_detached(&door.office);
    }
    let line = teller.last_line();
    line.set_message(said(&words.demo_code(&door.code), words));
    town.wait(stop, || {
        if let Ok(code) = town.second_factor()
            && code != door.code
        {
            door.code = code;
            line.set_message(said(&words.demo_code(&door.code), words));
        }
    });
    line.finish_and_clear();
    Ok(())
}
