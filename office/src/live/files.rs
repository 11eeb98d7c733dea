//! Reading: the Monday page and one file, from what the homes hold.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};
use onderweg_companion::app::{Canonical, EntryRef, Item, Reach, Trajectory};
use onderweg_companion::store::Shelf;
use onderweg_journal::When;
use onderweg_protocol::ids::EntryId;

use super::shown::{
    Words, both_of, clock_of, delivery, is_appointment, is_question, letters, person_key, row,
    waiting_key, what_of, who, words_of,
};
use super::{Office, plan, unavailable};
use crate::desk::{
    Appointment, Ask, CaseId, Deed, Delivery, File, Happened, Line, Look, Monday, Person, Question,
    Result, Row, StaffId, Standing, Wait, Waiting, Who,
};
use crate::homes::lock;
use crate::register::Case;

/// An appointment that is not on the phone waits for the caseworker from this long before it begins.
const SOON: i64 = 48 * 3_600_000;
/// Days without a word after which a page says since when.
const SILENT: i64 = 7;
/// Lines of history and of looks on one page.
const LINES: usize = 60;

/// Everything that is read of one case for a page.
pub(super) struct Read {
    items: Vec<Item>,
    reach: Reach,
    words: BTreeMap<EntryId, Words>,
    plan: Option<Trajectory>,
}

impl Office {
    /// The case space in its canonical form: what the person's phone has, byte for byte, once both
    /// have the same changes. Counts as no look: nothing of it is shown to anybody.
    ///
    /// # Errors
    ///
    /// [`crate::DeskError`].
    pub fn canonical(&self, staff: StaffId, case: CaseId) -> Result<Vec<Canonical>> {
        let (_, home, space) = self.open_case(staff, case)?;
        lock(&home).canonical(space).map_err(unavailable)
    }

    pub(super) fn show_monday(&self, staff: StaffId) -> Result<Monday> {
        let (cases, marked) = {
            let register = lock(&self.register);
            let cases = register.cases(Some(staff)).map_err(unavailable)?;
            (cases, register.marked(staff).map_err(unavailable)?)
        };
        let mut waits = Vec::new();
        let mut people = Vec::new();
        for case in &cases {
            let read = self.read_case(case)?;
            let person = self.person(case, &read)?;
            waits.extend(self.waits(case, &read)?);
            people.push(person);
        }
        waits.sort_by_key(|waiting| waiting_key(&waiting.what));
        people.sort_by_key(person_key);
        Ok(Monday {
            now: self.moment(self.now_ms()),
            since: marked.map(|ms| self.moment(ms)),
            waits,
            people,
        })
    }

    pub(super) fn show_file(&self, staff: StaffId, id: CaseId) -> Result<File> {
        let case = self.case(staff, id)?;
        let read = self.read_case(&case)?;
        let person = self.person(&case, &read)?;
        let questions = self.questions(&case, &read)?;
        let appointments = self.appointments(&read);
        let (rows, history) = self.rows_and_history(&case, &read)?;
        let (plan, rows) = plan::laid_out(read.plan.as_ref(), rows);
        let order = self.show_monday(staff)?.people;
        let place = order.iter().position(|one| one.case == id).unwrap_or(0);
        let next = order.get(place + 1).map(|one| (one.case, one.name.clone()));
        let now = self.now_ms();
        let looks = {
            let mut register = lock(&self.register);
            register
                .note(staff, id, Deed::Opened, now)
                .map_err(unavailable)?;
            register.see(id, now).map_err(unavailable)?;
            register.looks(id, 50).map_err(unavailable)?
        };
        let told = self.tell_looks(&case, &looks);
        Ok(File {
            now: self.moment(now),
            person,
            since: case.opened_ms.map(|ms| self.moment(ms)),
            place: (place + 1, order.len()),
            next,
            questions,
            appointments,
            plan,
            rows,
            history,
            looks: looks
                .into_iter()
                .map(|look| Look {
                    at: self.moment(look.at_ms),
                    who: self.name(look.staff),
                    deed: look.deed,
                    delivery: told(look.n),
                })
                .collect(),
        })
    }

    fn read_case(&self, case: &Case) -> Result<Read> {
        let (Standing::Open, Some(space)) = (case.standing(), case.space) else {
            return Ok(Read {
                items: Vec::new(),
                reach: Reach::default(),
                words: BTreeMap::new(),
                plan: None,
            });
        };
        let home = self.homes.get(&case.home).map_err(unavailable)?;
        let mut companion = lock(&home);
        let items = companion
            .list(Shelf::Live, Some(space))
            .map_err(unavailable)?;
        let reach = companion.reach(space).map_err(unavailable)?;
        let mut words = BTreeMap::new();
        for item in items
            .iter()
            .filter(|item| is_question(item) || is_appointment(item))
        {
            words.insert(item.entry, words_of(&mut companion, space, item.entry)?);
        }
        Ok(Read {
            items,
            reach,
            words,
            plan: Some(companion.trajectory(Some(space)).map_err(unavailable)?),
        })
    }

    fn person(&self, case: &Case, read: &Read) -> Result<Person> {
        let news = lock(&self.register)
            .news(case.id, case.seen_ms)
            .map_err(unavailable)?;
        let mut changed: BTreeMap<Happened, u64> = BTreeMap::new();
        for one in &news {
            *changed.entry(one.what).or_insert(0) += 1;
        }
        let now = self.now_ms();
        let appointments = self.appointments(read);
        let late = appointments
            .iter()
            .filter(|one| self.is_late(one, now))
            .count();
        let today = self.moment(now).date_naive();
        let heard = case.heard_ms.or(case.opened_ms);
        let heard = heard.map(|ms| self.moment(ms).date_naive());
        let silent_since =
            heard.filter(|day| today.signed_duration_since(*day) >= Duration::days(SILENT));
        Ok(Person {
            case: case.id,
            name: case.name.clone(),
            standing: case.standing(),
            changed: changed.into_iter().collect(),
            changed_at: news.last().map(|one| self.moment(one.at_ms)),
            questions: read.items.iter().filter(|item| is_question(item)).count() as u64,
            asks: read.plan.as_ref().map_or(0, |plan| plan.asked),
            undelivered: late as u64,
            next: appointments.into_iter().next(),
            silent_since,
        })
    }

    fn waits(&self, case: &Case, read: &Read) -> Result<Vec<Waiting>> {
        let now = self.now_ms();
        let questions = self.questions(case, read)?.into_iter().map(Wait::Question);
        let late = self
            .appointments(read)
            .into_iter()
            .filter(|one| self.is_late(one, now));
        let asks = read.plan.iter().flat_map(plan::asks);
        let asks = asks.map(|(item, since)| {
            Wait::Ask(Ask {
                entry: item.entry,
                title: item.title.clone(),
                since: self.moment(since),
            })
        });
        let all = questions.chain(asks).chain(late.map(Wait::NotOnPhone));
        Ok(all
            .map(|what| Waiting {
                case: case.id,
                name: case.name.clone(),
                what,
            })
            .collect())
    }

    fn is_late(&self, appointment: &Appointment, now_ms: i64) -> bool {
        let begins = appointment
            .day
            .and_time(appointment.from.unwrap_or_default());
        let begins = begins.and_local_timezone(self.setup.zone).earliest();
        let left = begins.map_or(i64::MAX, |at| at.timestamp_millis().saturating_sub(now_ms));
        appointment.delivery == Delivery::NotYet && left <= SOON
    }

    fn questions(&self, case: &Case, read: &Read) -> Result<Vec<Question>> {
        let mut questions = Vec::new();
        for item in read.items.iter().filter(|item| is_question(item)) {
            let arrived = lock(&self.register)
                .arrived(case.id, item.entry)
                .map_err(unavailable)?;
            let since = arrived.or(case.opened_ms).unwrap_or_default();
            let words = read.words.get(&item.entry);
            let asker = words.and_then(|words| words.asker.clone()).map(Who::Named);
            questions.push(Question {
                entry: item.entry,
                title: item.title.clone(),
                body: words.map(|words| words.body.clone()).unwrap_or_default(),
                by: asker.unwrap_or_else(|| item.created.as_ref().map_or(Who::Nameless, who)),
                since: self.moment(since),
                new: since > case.seen_ms,
                letters: letters(item),
            });
        }
        questions.sort_by_key(|question| question.since);
        Ok(questions)
    }

    fn appointments(&self, read: &Read) -> Vec<Appointment> {
        let today = self.moment(self.now_ms()).date_naive();
        let open = read
            .items
            .iter()
            .filter(|item| is_appointment(item) && item.state == "open");
        let mut found: Vec<Appointment> = open
            .filter_map(|item| {
                let start = When::parse(item.start.as_deref()?).ok()?;
                let day = start.day().filter(|day| *day >= today)?;
                Some(Appointment {
                    entry: item.entry,
                    title: item.title.clone(),
                    day,
                    from: clock_of(&start),
                    until: item
                        .end
                        .as_deref()
                        .and_then(|end| clock_of(&When::parse(end).ok()?)),
                    body: (read.words.get(&item.entry))
                        .map(|words| words.body.clone())
                        .unwrap_or_default(),
                    by: item.created.as_ref().map_or(Who::Nameless, who),
                    delivery: delivery(item, &read.reach),
                })
            })
            .collect();
        found.sort_by_key(|one| (one.day, one.from, one.entry));
        found
    }

    fn rows_and_history(&self, case: &Case, read: &Read) -> Result<(Vec<Row>, Vec<Line>)> {
        let Some(space) = case.space.filter(|_| case.standing() == Standing::Open) else {
            return Ok((Vec::new(), Vec::new()));
        };
        let news = lock(&self.register)
            .news(case.id, case.seen_ms)
            .map_err(unavailable)?;
        let is_new = |entry: EntryId| news.iter().any(|one| one.entry == entry);
        let home = self.homes.get(&case.home).map_err(unavailable)?;
        let mut companion = lock(&home);
        let (mut rows, mut history) = (Vec::new(), Vec::new());
        for item in &read.items {
            let at = EntryRef {
                space,
                entry: item.entry,
            };
            let past = companion.history(at).map_err(unavailable)?;
            for (n, act) in past.acts.iter().enumerate() {
                history.push(Line {
                    at: self.moment(act.by.when_ms),
                    by: who(&act.by),
                    what: vec![what_of(act, n == 0)],
                    title: item.title.clone(),
                    new: !act.by.own && is_new(item.entry),
                });
            }
            if !is_appointment(item) && !is_question(item) {
                let both = both_of(&mut companion, at, item)?;
                rows.push(row(item, both, &read.reach, is_new(item.entry)));
            }
        }
        rows.sort_by_key(|row| (row.done, row.due.unwrap_or(NaiveDate::MAX), row.entry));
        history.sort_by_key(|line| std::cmp::Reverse(line.at));
        history.truncate(LINES);
        Ok((rows, history))
    }
}
