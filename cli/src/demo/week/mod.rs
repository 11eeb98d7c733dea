//! What happens in the week. Every act is the core's or the office's own; only the clock is moved.

mod again;
mod agreement;
mod apart;
mod house;
mod letter;
mod lost;
mod pack;
mod plan;
mod takeout;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::PoisonError;
use std::sync::atomic::AtomicBool;

use chrono::TimeDelta;
use onderweg_companion::app::EntryRef;
use onderweg_companion::clock::Clock;
use onderweg_companion::journal::{NaiveDate, Set, When};
use onderweg_companion::protocol::ids::{EntryId, SpaceId};
use onderweg_companion::text::Words;
use onderweg_office::desk::CaseId;

use super::clock::MovedClock;
use super::house::{EMMA, House, JASPER, SAMIRA, YONAS};
use super::person::{Person, Who, ZONE};
use super::proof::{Searched, Written, search};
use super::road::Wire;
use super::teller::Teller;
use super::town::{CASEWORKER, Town};
use super::{End, Shared};
use crate::out::line;
use crate::problem::{Problem, Result};

type Told = std::result::Result<(), End>;
/// A part of a day.
type Scene<'a> = fn(&mut Week<'a>) -> Told;

/// What the house is called.
pub(super) const HOUSE: &str = "Lindestraat 12";
/// The job that one of them applies for.
const JOB: &str = "Baker at De Lelie";
/// What the office calls the account of a buddy: the server knows such names.
const ACCOUNT: &str = "unit 12, room 2";

/// The week while it is played.
pub(super) struct Week<'a> {
    pub(super) town: Town,
    pub(super) house: House,
    clock: MovedClock,
    teller: &'a Teller<'a>,
    written: Written,
    wire: Wire,
    today: NaiveDate,
    circle: SpaceId,
    case_space: SpaceId,
    case: CaseId,
    offer: String,
    visit: EntryRef,
    question: EntryRef,
    job: EntryRef,
    step: EntryRef,
    rota: EntryRef,
    /// The code of her recovery sheet.
    sheet: String,
    /// The phone that she lost.
    lost: Option<Person>,
    folder: PathBuf,
}

impl<'a> Week<'a> {
    /// Starts server and office, and unpacks four phones.
    pub(super) fn new(
        folder: &Path,
        clock: MovedClock,
        teller: &'a Teller<'a>,
        stop: &Arc<AtomicBool>,
    ) -> std::result::Result<Self, End> {
        let town = Town::start(folder, &clock)?;
        town.heed_signals(stop);
        let wire = Wire::default();
        let person = |who| Person::new(who, &folder.join("homes"), &clock, &town.url, &wire);
        let mut house = House {
            samira: person(SAMIRA)?,
            jasper: person(JASPER)?,
            yonas: person(YONAS)?,
            emma: person(EMMA)?,
        };
        let today = house.samira.app.today();
        let nothing = house.samira.app.me()?;
        let nowhere = EntryRef {
            space: nothing,
            entry: EntryId([0; 16]),
        };
        let words = teller.words;
        teller.block(&words.demo_title())?;
        teller.block(&words.demo_places(&town.office_url, &town.url))?;
        Ok(Self {
            town,
            house,
            clock,
            teller,
            written: Written::default(),
            wire,
            today,
            circle: nothing,
            case_space: nothing,
            case: CaseId(0),
            offer: String::new(),
            visit: nowhere,
            question: nowhere,
            job: nowhere,
            step: nowhere,
            rota: nowhere,
            sheet: String::new(),
            lost: None,
            folder: folder.to_owned(),
        })
    }

    /// All seven days; afterwards the clock tells the real time.
    pub(super) fn play(&mut self) -> Told {
        let days: [&[Scene<'a>]; 7] = [
            &[
                Self::moving_in,
                Self::the_pack,
                Self::a_sheet,
                Self::first_entries,
                Self::whose_turn,
                Self::an_agreement,
            ],
            &[Self::no_network, Self::cards],
            &[Self::a_question],
            &[
                Self::together_again,
                Self::a_letter,
                Self::other_words,
                Self::minutes,
            ],
            &[Self::the_server_is_lost],
            &[Self::a_phone_is_lost, Self::somebody_moves_out],
            &[Self::sunday, Self::take_along],
        ];
        for (n, scenes) in (1..).zip(days) {
            self.begin(n)?;
            for scene in scenes {
                scene(self)?;
            }
            self.everyone_syncs()?;
            self.teller.day_is_over();
        }
        self.clock.come_back();
        self.settle()
    }

    // ---- what all days need

    fn words(&self) -> &'a Words {
        self.teller.words
    }

    /// A day begins at nine.
    fn begin(&mut self, n: i64) -> Told {
        self.at(n, 9, 0);
        let words = self.words();
        let date = in_days(self.today, n - 8);
        let name = words.date_long(date);
        self.teller.block(&format!("\n{name}"))
    }

    fn at(&self, n: i64, hour: u32, minute: u32) {
        if let When::At { local, zone } = when(self.today, n - 8, hour, minute) {
            let at = local.and_local_timezone(zone).earliest();
            self.clock
                .set(at.map_or_else(|| self.clock.now_ms(), |at| at.timestamp_millis()));
        }
    }

    fn wrote(&self, who: Who, title: &str) -> Told {
        let words = self.words();
        self.teller.say(&words.demo_wrote(who.name, HOUSE, title))
    }

    fn changed(&self, who: Who, hour: u32) -> Told {
        let words = self.words();
        let minute = if hour == 11 { 30 } else { 0 };
        let When::At { local, .. } = when(self.today, 3, hour, minute) else {
            return Ok(());
        };
        let time = words.date_time(local, self.today);
        let title = "VDAB: diploma laten vergelijken";
        self.teller.say(&words.demo_changed(who.name, &time, title))
    }

    fn everyone_syncs(&mut self) -> Told {
        // What the last one sends, the first one fetches in the second turn.
        for _ in 0..2 {
            for person in self.house.everyone() {
                person.sync()?;
            }
            self.town.sweep()?;
        }
        self.teller.go_on()
    }

    /// Everybody syncs until nothing is on its way any more.
    fn settle(&mut self) -> Told {
        for _ in 0..3 {
            self.everyone_syncs()?;
        }
        Ok(())
    }

    // ---- what is counted

    /// Each shared space on everyone's phone who is in it.
    pub(super) fn shared(&mut self) -> Result<Vec<Shared>> {
        let House {
            samira,
            jasper,
            yonas,
            ..
        } = &mut self.house;
        let (circle, case) = (self.circle, self.case_space);
        let office = self.town.desk.canonical(self.town.lien, self.case);
        let office = office.map_err(|error| Problem::Server(error.to_string()))?;
        let house = Shared {
            name: HOUSE.to_owned(),
            on: vec![
                samira.app.canonical(circle)?,
                jasper.app.canonical(circle)?,
                yonas.app.canonical(circle)?,
            ],
        };
        let case = Shared {
            name: line(CASEWORKER),
            on: vec![samira.app.canonical(case)?, office],
        };
        Ok(vec![house, case])
    }

    /// Looks for what was written in the server's files, in its backup and in what crossed its network.
    pub(super) fn search(&self) -> Result<Searched> {
        let folders = ["server", "backup"].map(|name| self.folder.join(name));
        let wire = self.wire.lock().unwrap_or_else(PoisonError::into_inner);
        search(&folders, &wire.bytes, &self.written, ACCOUNT)
    }

    /// Bytes that the phones sent and received.
    pub(super) fn crossed(&self) -> (u64, u64) {
        let wire = self.wire.lock().unwrap_or_else(PoisonError::into_inner);
        (wire.up, wire.down)
    }

    /// How many texts people wrote.
    pub(super) fn written(&self) -> u64 {
        self.written.count()
    }

    /// The programme's side, and the phones.
    pub(super) fn end(self) -> (Town, House) {
        (self.town, self.house)
    }
}

/// A field of a job.
fn job_set(field: &str, value: &str) -> Result<Set> {
    Ok(Set::parse(field, value, ZONE)?)
}

fn in_days(today: NaiveDate, days: i64) -> NaiveDate {
    let moved = TimeDelta::try_days(days).unwrap_or_default();
    today.checked_add_signed(moved).unwrap_or(today)
}

fn day(today: NaiveDate, days: i64) -> When {
    When::Day(in_days(today, days))
}

fn when(today: NaiveDate, days: i64, hour: u32, minute: u32) -> When {
    let local = in_days(today, days).and_hms_opt(hour, minute, 0);
    When::At {
        local: local.unwrap_or_default(),
        zone: ZONE,
    }
}
