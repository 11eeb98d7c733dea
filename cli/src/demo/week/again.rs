//! Thursday to Sunday: what was apart comes together, a server is lost, somebody moves out.

use std::sync::Arc;

use onderweg_companion::app::EntryRef;
use onderweg_companion::journal::{Command, Kind, Set};
use onderweg_companion::words::{bytes, stage};
use onderweg_office::desk::{Delivery, NewAppointment, Wait};
use onderweg_office::{Desk, DeskError};

use super::letter::{PHOTO, SMALL};
use super::{JOB, Told, Week, in_days, job_set, when};
use crate::demo::house::{EMMA, JASPER, SAMIRA, YONAS};
use crate::demo::person::ZONE;
use crate::demo::town::CASEWORKER;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::words;

impl Week<'_> {
    /// Thursday: the network is back. Both values are kept; one yes passes the question on.
    pub(super) fn together_again(&mut self) -> Told {
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
        self.asks_for_a_yes()?;
        self.a_letter_of_application()
    }

    /// A housemate helps with a letter; the job is one stage further.
    fn a_letter_of_application(&mut self) -> Told {
        let words = self.words();
        let sent = [job_set("stage", "sent")?, job_set("helped_by", EMMA.name)?];
        self.house.yonas.set(self.job, &sent)?;
        let stage = stage("sent", words);
        self.teller
            .say(&words.demo_job_helped(EMMA.name, YONAS.name, &stage, JOB))
    }

    /// Both times of the appointment, as the first newcomer's phone has them.
    fn tell_both(&mut self) -> Told {
        let mut shown = self.house.samira.app.show(self.visit)?;
        // Told by nobody of the house: everybody has a name.
        for author in &mut shown.authors {
            author.own = false;
        }
        let app = &self.house.samira.app;
        let reader = Reader {
            words: self.teller.words,
            zone: ZONE.name(),
            today: app.today(),
            wall: &|ms| app.wall(ms),
        };
        let both = words::both(&shown, &reader);
        let title = "VDAB: diploma laten vergelijken";
        self.teller
            .say(&words::demo_both(title, &both, self.teller.words))
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
        let letter = samira
            .app
            .add_letter(me, &letter, PHOTO, Some(SMALL))
            .map_err(Problem::from)?;
        samira.app.move_to(letter, self.case_space)?;
        self.teller.say(&words.demo_moved(
            CASEWORKER,
            SAMIRA.name,
            "خطاب من صندوق التأمين الصحي",
        ))?;
        let passed = samira.app.pass_on(self.question, None)?;
        self.question = EntryRef {
            space: passed.case.space,
            entry: passed.entry,
        };
        self.teller
            .say(&words.demo_passed(JASPER.name, CASEWORKER, SAMIRA.name))
    }

    /// Friday: the server's disk is lost; what it had since Wednesday comes back from the phones.
    pub(super) fn the_server_is_lost(&mut self) -> Told {
        let words = self.words();
        let before = self.town.tally()?.chunks;
        self.town.lose()?;
        self.teller.say(&words.demo_lost())?;
        let trial = [
            job_set("stage", "trial")?,
            job_set("next", &self.written.words("Trial day, bring an apron"))?,
            Set::Due(when(self.today, 2, 6, 0)),
        ];
        let yonas = &mut self.house.yonas;
        yonas.set(self.job, &trial)?;
        let stage = stage("trial", words);
        self.teller.say(&words.demo_job(YONAS.name, &stage, JOB))?;
        let yonas = &mut self.house.yonas;
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
        let failed = |error: DeskError| Problem::Server(error.to_string());
        let monday = desk.monday(lien).map_err(failed)?;
        let question = monday.waits.iter().find_map(|waiting| match &waiting.what {
            Wait::Question(question) => Some(question.entry),
            Wait::Ask(_) | Wait::NotOnPhone(_) => None,
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
        self.gets_it()
    }

    /// Saturday: a housemate moves out, and reads nothing that is written afterwards.
    pub(super) fn somebody_moves_out(&mut self) -> Told {
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
        self.teller.say(&words.demo_reads_nothing(EMMA.name))?;
        self.nothing_new_on_the_lost_phone("fietsenberging")
    }

    /// Sunday: what was promised is done.
    pub(super) fn sunday(&mut self) -> Told {
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
        self.it_is_done()?;
        self.settle()?;
        let samira = &mut self.house.samira;
        samira.app.share_from_case(self.question, self.circle)?;
        self.settle()?;
        if self.house.jasper.app.search("blauwe formulier")?.is_empty() {
            return Err(Problem::Server("an answer that was shared did not come".into()).into());
        }
        self.teller
            .say(&words.demo_shared(JASPER.name, CASEWORKER, SAMIRA.name))?;
        let file = self.town.desk.file(self.town.lien, self.case);
        let file = file.map_err(|error| Problem::Server(error.to_string()))?;
        let arrived = file
            .appointments
            .iter()
            .any(|one| one.delivery == Delivery::OnPhone);
        if arrived {
            self.teller
                .say(&words.demo_on_phone(CASEWORKER, SAMIRA.name))?;
        }
        Ok(())
    }
}
