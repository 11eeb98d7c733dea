//! What happens in the week. Every act is the core's or the office's own; only the clock is moved.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::PoisonError;
use std::sync::atomic::AtomicBool;

use chrono::TimeDelta;
use onderweg_companion::app::{Companion, EntryRef};
use onderweg_companion::clock::Clock;
use onderweg_companion::http::Http;
use onderweg_companion::journal::{Command, Kind, NaiveDate, Set, When};
use onderweg_companion::protocol::ids::{EntryId, SpaceId};
use onderweg_companion::text::{Calendar, Words};
use onderweg_companion::words::bytes;
use onderweg_office::Desk;
use onderweg_office::desk::{CaseId, NewAppointment, Wait};
use onderweg_server::store::ProgrammeRole;

use super::clock::MovedClock;
use super::person::{Person, Who, ZONE};
use super::proof::{Searched, Written, search};
use super::road::Wire;
use super::teller::Teller;
use super::town::{CASEWORKER, Town};
use super::{End, Shared};
use crate::out::line;
use crate::problem::{Problem, Result};

type Told = std::result::Result<(), End>;

/// What the house is called.
pub(super) const HOUSE: &str = "Lindestraat 12";
/// What the office calls the account of the first newcomer: the server knows these names.
const ACCOUNT: &str = "unit 12, room 1";

const SAMIRA: Who = Who {
    name: "Samira",
    folder: "samira",
    language: "ar",
    calendar: Calendar::Gregorian,
};
const JASPER: Who = Who {
    name: "Jasper",
    folder: "jasper",
    language: "nl",
    calendar: Calendar::Gregorian,
};
const YONAS: Who = Who {
    name: "Yonas",
    folder: "yonas",
    language: "en",
    calendar: Calendar::Ethiopic,
};
const EMMA: Who = Who {
    name: "Emma",
    folder: "emma",
    language: "nl",
    calendar: Calendar::Gregorian,
};

/// Who lives in the house.
pub(super) struct House {
    samira: Person,
    jasper: Person,
    yonas: Person,
    emma: Person,
}

impl House {
    pub(super) fn everyone(&mut self) -> [&mut Person; 4] {
        [
            &mut self.samira,
            &mut self.jasper,
            &mut self.yonas,
            &mut self.emma,
        ]
    }

    /// Whether nothing of what the members wrote is only on their phones.
    pub(super) fn is_all_sent(&mut self) -> Result<bool> {
        let mut unsent = 0;
        for person in self.everyone() {
            unsent += person.app.status()?.unsent;
        }
        Ok(unsent == 0)
    }
}

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
            folder: folder.to_owned(),
        })
    }

    /// All seven days; afterwards the clock tells the real time.
    pub(super) fn play(&mut self) -> Told {
        let days: [fn(&mut Self) -> Told; 7] = [
            Self::moving_in,
            Self::no_network,
            Self::a_question,
            Self::together_again,
            Self::the_server_is_lost,
            Self::somebody_moves_out,
            Self::sunday,
        ];
        for (n, day) in (1..).zip(days) {
            self.begin(n)?;
            day(self)?;
            self.teller.day_is_over();
        }
        self.clock.come_back();
        self.settle()
    }

    /// Monday: accounts, a house, a card, the first entries.
    fn moving_in(&mut self) -> Told {
        self.accounts()?;
        self.the_house()?;
        self.a_yes()?;
        self.first_entries()?;
        self.everyone_syncs()
    }

    fn accounts(&mut self) -> Told {
        let words = self.words();
        let card = self.town.desk.offer(self.town.lien, ACCOUNT);
        let card = card.map_err(|error| Problem::Server(error.to_string()))?;
        self.case = card.case;
        self.teller.say(&words.demo_card(CASEWORKER, SAMIRA.name))?;
        let House {
            samira,
            jasper,
            yonas,
            emma,
        } = &mut self.house;
        let url = self.town.url.clone();
        samira.enrol(&url, &card.account)?;
        for (n, person, role) in [
            (2, jasper, ProgrammeRole::Buddy),
            (3, yonas, ProgrammeRole::Newcomer),
            (4, emma, ProgrammeRole::Buddy),
        ] {
            let code = self.town.code(&format!("unit 12, room {n}"), role)?;
            person.enrol(&url, &code)?;
        }
        self.teller.say(&words.demo_accounts(4))?;
        samira.sync()?;
        self.offer = card.offer;
        Ok(())
    }

    fn the_house(&mut self) -> Told {
        let words = self.words();
        let House {
            samira,
            jasper,
            yonas,
            emma,
        } = &mut self.house;
        self.circle = samira.app.create_space(&self.written.words(HOUSE))?;
        self.teller.say(&words.demo_founded(HOUSE, SAMIRA.name))?;
        for guest in [jasper, yonas, emma] {
            let name = guest.who.name;
            let Some(digits) = samira.admit(self.circle, guest)? else {
                return Err(Problem::Server("the six digits differ".into()).into());
            };
            self.teller.say(&words.demo_joined(&digits, name))?;
        }
        Ok(())
    }

    fn a_yes(&mut self) -> Told {
        let samira = &mut self.house.samira;
        let address = Companion::case_office(&self.offer)?;
        let mut road = Http::new(&address)?;
        self.case_space = samira.app.open_case(&self.offer, &mut road)?.space;
        samira.sync()?;
        self.town.sweep()?;
        samira.sync()?;
        self.teller
            .say(&self.words().demo_yes(CASEWORKER, SAMIRA.name))
    }

    fn first_entries(&mut self) -> Told {
        self.at(1, 18, 0);
        let House {
            samira,
            jasper,
            yonas,
            ..
        } = &mut self.house;
        let written = &mut self.written;
        let visit = [
            Set::Title(written.words("VDAB: diploma laten vergelijken")),
            Set::Start(when(self.today, 3, 10, 0)),
            Set::Place(written.words("Copernicuslaan 1, Antwerpen")),
            Set::Bring(written.words("kopie van het diploma, identiteitskaart")),
            Set::Helper(JASPER.name.to_owned()),
        ];
        self.visit = jasper.add(self.circle, &Kind::Appointment, &visit)?;
        let shopping = [
            Set::Title(written.words("Vuilniszakken en afwasmiddel kopen")),
            Set::Due(day(self.today, 1)),
        ];
        jasper.add(self.circle, &Kind::Task, &shopping)?;
        let test = [
            Set::Title(written.words("Dutch test at Atlas, level A2")),
            Set::Start(when(self.today, 5, 9, 0)),
            Set::Place(written.words("Carnotstraat 110")),
        ];
        let me = yonas.app.me()?;
        yonas.add(me, &Kind::Appointment, &test)?;
        let letter = [
            Set::Title(written.words("رسالة إلى أمي")),
            Set::Body(written.words("أكتب لها كل يوم أحد عن البيت الجديد")),
        ];
        let me = samira.app.me()?;
        samira.add(me, &Kind::Note, &letter)?;
        self.wrote(JASPER, "VDAB: diploma laten vergelijken")?;
        self.wrote(JASPER, "Vuilniszakken en afwasmiddel kopen")?;
        self.teller.say(&self.words().demo_private(YONAS.name))?;
        self.teller.say(&self.words().demo_private(SAMIRA.name))
    }

    /// Tuesday: two phones have no network; the same appointment is changed on two of them.
    fn no_network(&mut self) -> Told {
        let words = self.words();
        for name in [SAMIRA.name, YONAS.name] {
            self.teller.say(&words.demo_offline(name))?;
        }
        let House { samira, yonas, .. } = &mut self.house;
        (samira.road.signal, yonas.road.signal) = (false, false);
        samira.set(self.visit, &[Set::Start(when(self.today, 3, 14, 0))])?;
        self.changed(SAMIRA, 14)?;
        self.at(2, 12, 30);
        let jasper_sets = [
            Set::Start(when(self.today, 3, 11, 30)),
            Set::Bring(self.written.words("diploma (origineel), pasfoto")),
        ];
        self.house.jasper.set(self.visit, &jasper_sets)?;
        self.changed(JASPER, 11)?;
        let yonas = &mut self.house.yonas;
        let words = [
            Set::Title(self.written.words("Ask at the bakery about a trial day")),
            Set::Due(day(self.today, 2)),
        ];
        yonas.add(self.circle, &Kind::Task, &words)?;
        self.wrote(YONAS, "Ask at the bakery about a trial day")?;
        self.everyone_syncs()
    }

    /// Wednesday: a question that a buddy must not answer; at night the server is backed up.
    fn a_question(&mut self) -> Told {
        let question = [
            Set::Title(self.written.words("Welk formulier voor de mutualiteit?")),
            Set::Body(
                self.written
                    .words("Er kwamen er twee, ik durf niet te kiezen."),
            ),
            Set::ForProfessional(true),
        ];
        self.question = self.house.jasper.add(self.circle, &Kind::Note, &question)?;
        let words = self.words();
        self.teller
            .say(&words.demo_flagged(JASPER.name, "Welk formulier voor de mutualiteit?"))?;
        let cleaning = [
            Set::Title(self.written.words("Keuken: ovenplaat schrobben")),
            Set::Due(day(self.today, 2)),
            Set::Assignee(EMMA.name.to_owned()),
        ];
        self.house.emma.add(self.circle, &Kind::Task, &cleaning)?;
        self.wrote(EMMA, "Keuken: ovenplaat schrobben")?;
        self.everyone_syncs()?;
        self.at(3, 23, 0);
        self.town.back_up()?;
        self.teller.say(&words.demo_backup())
    }

    /// Thursday: the network is back. Both values are kept; one yes passes the question on.
    fn together_again(&mut self) -> Told {
        let words = self.words();
        for person in [&mut self.house.samira, &mut self.house.yonas] {
            person.road.signal = true;
            let Some(synced) = person.sync()? else {
                return Err(Problem::Server("the server does not answer".into()).into());
            };
            let (up, down) = (bytes(synced.up, words), bytes(synced.down, words));
            let name = person.who.name;
            self.teller.say(&words.demo_online(&down, name, &up))?;
        }
        self.everyone_syncs()?;
        self.tell_both()?;
        self.pass_on()?;
        self.everyone_syncs()
    }

    /// Both times of the appointment, as the first newcomer's phone has them.
    fn tell_both(&mut self) -> Told {
        let shown = self.house.samira.app.show(self.visit)?;
        let app = &self.house.samira.app;
        let reader = crate::reader::Reader {
            words: self.teller.words,
            zone: ZONE.name(),
            today: app.today(),
            wall: &|ms| app.wall(ms),
        };
        let both = crate::words::both(&shown, &reader);
        let title = "VDAB: diploma laten vergelijken";
        self.teller
            .say(&crate::words::demo_both(title, &both, self.teller.words))
    }

    /// One entry of one's own and one question go to the caseworker; what is private stays.
    fn pass_on(&mut self) -> Told {
        let words = self.words();
        let samira = &mut self.house.samira;
        let letter = [
            Set::Title(self.written.words("خطاب من صندوق التأمين الصحي")),
            Set::Body(self.written.words("يطلبون توقيعي قبل نهاية الشهر")),
        ];
        let me = samira.app.me()?;
        let letter = samira.add(me, &Kind::Task, &letter)?;
        samira.app.move_to(letter, self.case_space)?;
        self.teller.say(&words.demo_moved(
            CASEWORKER,
            SAMIRA.name,
            "خطاب من صندوق التأمين الصحي",
        ))?;
        self.question = samira.app.move_to(self.question, self.case_space)?;
        self.teller
            .say(&words.demo_passed(JASPER.name, CASEWORKER, SAMIRA.name))
    }

    /// Friday: the server's disk is lost; what it had since Wednesday comes back from the phones.
    fn the_server_is_lost(&mut self) -> Told {
        let words = self.words();
        let before = self.town.tally()?.chunks;
        self.town.lose()?;
        self.teller.say(&words.demo_lost())?;
        let job = [
            Set::Title(
                self.written
                    .words("Bakery: trial day agreed, bring an apron"),
            ),
            Set::Start(when(self.today, 2, 6, 0)),
        ];
        let yonas = &mut self.house.yonas;
        yonas.add(self.circle, &Kind::Appointment, &job)?;
        let reached = yonas.sync()?.is_some();
        if reached {
            return Err(Problem::Server("a lost server answered".into()).into());
        }
        let kept = yonas.app.status()?.unsent;
        self.teller.say(&words.demo_unreachable(kept, YONAS.name))?;
        self.at(5, 16, 0);
        self.town.restore()?;
        let restored = self.town.tally()?.chunks;
        let missing = before.saturating_sub(restored);
        self.teller.say(&words.demo_restored(missing))?;
        self.settle()?;
        let healed = self.town.tally()?.chunks;
        self.teller.say(&words.demo_healed(healed))?;
        self.answer()
    }

    /// The caseworker's ten minutes.
    fn answer(&mut self) -> Told {
        let words = self.words();
        let (desk, lien) = (Arc::clone(&self.town.desk), self.town.lien);
        let failed = |error: onderweg_office::DeskError| Problem::Server(error.to_string());
        let monday = desk.monday(lien).map_err(failed)?;
        let question = monday.waits.iter().find_map(|waiting| match &waiting.what {
            Wait::Question(question) => Some(question.entry),
            Wait::NotOnPhone(_) => None,
        });
        let Some(question) = question else {
            return Err(Problem::Server("no question reached the office".into()).into());
        };
        desk.file(lien, self.case).map_err(failed)?;
        let answer = "Het blauwe formulier. Het andere is voor kinderen.";
        let answer = self.written.words(answer);
        desk.answer(lien, self.case, question, &answer)
            .map_err(failed)?;
        self.teller
            .say(&words.demo_answered(CASEWORKER, JASPER.name))?;
        let talk = NewAppointment {
            title: self.written.words("Gesprek op kantoor: de mutualiteit"),
            day: in_days(self.today, 4).to_string(),
            from: "15:00".into(),
            place: self.written.words("Sint-Jacobsmarkt 7"),
            bring: self.written.words("de twee brieven"),
        };
        desk.add_appointment(lien, self.case, &talk)
            .map_err(failed)?;
        self.teller
            .say(&words.demo_appointment(CASEWORKER, SAMIRA.name))?;
        self.settle()
    }

    /// Saturday: a housemate moves out, and reads nothing that is written afterwards.
    fn somebody_moves_out(&mut self) -> Told {
        let words = self.words();
        let samira = &mut self.house.samira;
        let emma = samira.app.find_person(self.circle, EMMA.name)?;
        samira.app.remove(self.circle, emma)?;
        samira.sync()?;
        self.teller
            .say(&words.demo_removed(EMMA.name, SAMIRA.name))?;
        self.house.jasper.sync()?;
        let code = "Nieuwe code van de fietsenberging: 4471";
        let sets = [Set::Title(self.written.words(code))];
        let space = self.circle;
        self.house.jasper.add(space, &Kind::Note, &sets)?;
        self.everyone_syncs()?;
        self.settle()?;
        self.wrote(JASPER, code)?;
        let seen = self.house.emma.app.search("fietsenberging")?;
        if !seen.is_empty() {
            return Err(Problem::Server("who was shut out reads on".into()).into());
        }
        self.teller.say(&words.demo_reads_nothing(EMMA.name))
    }

    /// Sunday: what was promised is done.
    fn sunday(&mut self) -> Told {
        let words = self.words();
        let yonas = &mut self.house.yonas;
        let items = yonas.app.search("Vuilniszakken")?;
        for item in items.iter().filter(|item| item.space == self.circle) {
            let at = EntryRef {
                space: item.space,
                entry: item.entry,
            };
            yonas.app.act(at, &[Command::Done])?;
        }
        let title = "Vuilniszakken en afwasmiddel kopen";
        self.teller.say(&words.demo_done(YONAS.name, title))?;
        self.settle()?;
        let file = self.town.desk.file(self.town.lien, self.case);
        let file = file.map_err(|error| Problem::Server(error.to_string()))?;
        let arrived = file
            .appointments
            .iter()
            .any(|one| one.delivery == onderweg_office::desk::Delivery::OnPhone);
        if arrived {
            self.teller
                .say(&words.demo_on_phone(CASEWORKER, SAMIRA.name))?;
        }
        Ok(())
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
