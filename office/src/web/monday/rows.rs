//! Rows of the Monday page, in words.

use onderweg_text::Words;

use crate::desk::{Appointment, Delivery, Happened, Person, Standing, Wait, Waiting, Who};
use crate::web::dates::Days;

/// So much of somebody's words fits into a row.
const WORDS: usize = 180;

/// A line of "Waits for you".
pub(super) struct WaitRow {
    pub(super) icon: &'static str,
    pub(super) href: String,
    pub(super) name: String,
    pub(super) kind: String,
    /// Said by us.
    pub(super) lead: String,
    /// Somebody's words: shown as they stand.
    pub(super) title: String,
    pub(super) body: String,
    /// Said by us, after it.
    pub(super) hint: String,
    pub(super) act_href: String,
    pub(super) act_icon: Option<&'static str>,
    pub(super) act: String,
}

impl WaitRow {
    pub(super) fn new(waiting: &Waiting, days: &Days<'_>) -> Self {
        let w = days.w;
        let href = format!("/office/people/{}", waiting.case.0);
        let name = waiting.name.clone();
        match &waiting.what {
            Wait::Question(question) => Self {
                icon: "message-circle-question-mark",
                act_href: format!("{href}#q-{}", question.entry),
                href,
                kind: match &question.by {
                    Who::Named(by) if *by != name => w.office_question_from(by),
                    Who::Named(_) | Who::You | Who::Nameless => w.office_question(),
                },
                name,
                lead: String::new(),
                title: question.title.clone(),
                body: cut(&question.body),
                hint: String::new(),
                act_icon: Some("reply"),
                act: w.office_answer(),
            },
            Wait::Ask(ask) => Self {
                icon: "circle-check",
                act_href: format!("{href}#e-{}", ask.entry),
                href,
                kind: w.office_step_asks(),
                name,
                lead: days.moment(&ask.since),
                title: ask.title.clone(),
                body: String::new(),
                hint: String::new(),
                act_icon: None,
                act: w.office_open(),
            },
            Wait::NotOnPhone(appointment) => Self {
                icon: "smartphone",
                act_href: format!("{href}#a-{}", appointment.entry),
                href,
                kind: w.office_not_on_phone(),
                lead: days.when(appointment.day, appointment.from),
                title: appointment.title.clone(),
                body: String::new(),
                hint: w.office_wait_call(&name),
                name,
                act_icon: None,
                act: w.office_open(),
            },
        }
    }
}

/// A row of the table.
pub(super) struct PersonRow {
    pub(super) href: String,
    pub(super) name: String,
    pub(super) standing: Option<String>,
    pub(super) changed: Vec<String>,
    pub(super) questions: Option<String>,
    pub(super) asks: Option<String>,
    pub(super) undelivered: Option<String>,
    pub(super) next: Option<Next>,
    pub(super) silent: Option<String>,
}

/// The next appointment.
pub(super) struct Next {
    pub(super) when: String,
    pub(super) title: String,
    pub(super) on_phone: bool,
}

impl PersonRow {
    pub(super) fn new(person: &Person, days: &Days<'_>) -> Self {
        let w = days.w;
        Self {
            href: format!("/office/people/{}", person.case.0),
            name: person.name.clone(),
            standing: standing(person.standing, w),
            changed: person
                .changed
                .iter()
                .map(|(what, count)| changed(*what, *count, w))
                .collect(),
            questions: (person.questions > 0).then(|| w.office_chip_questions(person.questions)),
            asks: (person.asks > 0).then(|| w.office_chip_asks(person.asks)),
            undelivered: (person.undelivered > 0)
                .then(|| w.office_chip_undelivered(person.undelivered)),
            next: person.next.as_ref().map(|next| Next::new(next, days)),
            silent: person
                .silent_since
                .map(|day| w.office_not_since(&days.day(day))),
        }
    }
}

impl Next {
    fn new(next: &Appointment, days: &Days<'_>) -> Self {
        Self {
            when: days.when(next.day, next.from),
            title: next.title.clone(),
            on_phone: next.delivery != Delivery::NotYet,
        }
    }
}

/// What is said of a file that is not open.
pub(super) fn standing(standing: Standing, w: &Words) -> Option<String> {
    match standing {
        Standing::Waiting => Some(w.office_standing_waiting()),
        Standing::Open => None,
        Standing::Closed => Some(w.office_standing_closed()),
    }
}

fn changed(what: Happened, count: u64, w: &Words) -> String {
    match what {
        Happened::Added => w.office_changed_added(count),
        Happened::Edited => w.office_changed_edited(count),
        Happened::Done => w.office_changed_done(count),
        Happened::Reopened => w.office_changed_reopened(count),
        Happened::Archived => w.office_changed_archived(count),
        Happened::Deleted => w.office_changed_deleted(count),
        Happened::Restored => w.office_changed_restored(count),
        Happened::Moved => w.office_changed_moved(count),
    }
}

fn cut(words: &str) -> String {
    let mut letters = words.chars();
    let mut kept: String = letters.by_ref().take(WORDS).collect();
    if letters.next().is_some() {
        kept.push('…');
    }
    kept
}
