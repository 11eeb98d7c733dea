//! Monday to Wednesday: people move in, and two phones lose their network.

use onderweg_companion::app::Companion;
use onderweg_companion::http::Http;
use onderweg_companion::journal::{Kind, Set};
use onderweg_office::Desk;
use onderweg_server::store::ProgrammeRole;

use super::{ACCOUNT, HOUSE, JOB, Told, Week, day, job_set, when};
use crate::demo::house::{EMMA, House, JASPER, SAMIRA, YONAS};
use crate::demo::town::CASEWORKER;
use crate::problem::Problem;

impl Week<'_> {
    /// Monday: accounts, a house, a card, the first entries.
    pub(super) fn moving_in(&mut self) -> Told {
        self.accounts()?;
        self.the_house()?;
        self.a_yes()?;
        self.first_entries()?;
        self.whose_turn()?;
        self.everyone_syncs()
    }

    fn accounts(&mut self) -> Told {
        let words = self.words();
        let card = self.town.desk.offer(self.town.lien, SAMIRA.name);
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
        for (name, person, role) in [
            (ACCOUNT, jasper, ProgrammeRole::Buddy),
            ("unit 12, room 3", yonas, ProgrammeRole::Newcomer),
            ("unit 12, room 4", emma, ProgrammeRole::Buddy),
        ] {
            let code = self.town.code(name, role)?;
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
    pub(super) fn no_network(&mut self) -> Told {
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
        let job = [
            Set::Title(self.written.words(JOB)),
            job_set("stage", "found")?,
            job_set("next", &self.written.words("Ask about a trial day"))?,
            Set::Due(day(self.today, 2)),
        ];
        self.job = yonas.add(self.circle, &Kind::Job, &job)?;
        self.wrote(YONAS, JOB)?;
        self.everyone_syncs()
    }

    /// Wednesday: a question that a buddy must not answer; at night the server is backed up.
    pub(super) fn a_question(&mut self) -> Told {
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
}
