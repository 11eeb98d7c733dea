//! Parts of the page of one person, in words.

use onderweg_text::Words;

use super::kind;
use crate::desk::{
    self, Appointment, Deed, Delivery, Domain, Goal, Happened, Line, Look, Question, Row, Stands,
    Who,
};
use crate::web::dates::{Days, Part};

/// A question with its form.
pub(super) struct Asking {
    pub(super) entry: String,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) by: String,
    pub(super) since: String,
    pub(super) new: bool,
    /// Who reads the answer.
    pub(super) letter: Option<String>,
    pub(super) reaches: String,
    pub(super) answer: String,
    pub(super) wrong: Option<String>,
}

impl Asking {
    pub(super) fn new(question: &Question, person: &str, days: &Days<'_>) -> Self {
        let w = days.w;
        let reaches = match &question.by {
            Who::Named(by) if by != person => w.office_reaches_not_buddy(by, person),
            Who::Named(_) | Who::You | Who::Nameless => w.office_reaches(person),
        };
        Self {
            entry: question.entry.to_string(),
            title: question.title.clone(),
            body: question.body.clone(),
            by: name(&question.by, w),
            since: days.moment(&question.since),
            new: question.new,
            letter: with_letters(question.letters, w),
            reaches,
            answer: String::new(),
            wrong: None,
        }
    }
}

/// That it came with letters, and why they do not open here.
fn with_letters(count: u64, w: &Words) -> Option<String> {
    match count {
        0 => None,
        1 => Some(w.letter_in_office()),
        _ => Some(w.letters_in_office(count)),
    }
}

/// An appointment.
pub(super) struct Meeting {
    pub(super) entry: String,
    pub(super) leaf: Vec<Part>,
    pub(super) when: String,
    pub(super) from: Option<String>,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) by: Option<String>,
    pub(super) on_phone: bool,
}

impl Meeting {
    pub(super) fn new(appointment: &Appointment, days: &Days<'_>) -> Self {
        let w = days.w;
        Self {
            entry: appointment.entry.to_string(),
            leaf: days.leaf(appointment.day),
            when: days.when(appointment.day, appointment.from),
            from: hours(appointment, days),
            title: appointment.title.clone(),
            body: appointment.body.clone(),
            by: match &appointment.by {
                Who::Named(by) => Some(w.office_added_by(by)),
                Who::You | Who::Nameless => None,
            },
            on_phone: appointment.delivery != Delivery::NotYet,
        }
    }
}

fn hours(appointment: &Appointment, days: &Days<'_>) -> Option<String> {
    let from = days.time(appointment.from?);
    Some(match appointment.until {
        Some(until) => days.w.office_hours(&from, &days.time(until)),
        None => from,
    })
}

/// Any other entry.
pub(super) struct Step {
    pub(super) entry: String,
    pub(super) icon: &'static str,
    pub(super) tone: &'static str,
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) done: bool,
    pub(super) new: bool,
    pub(super) due: Option<String>,
    /// What it is and what matters of its kind; nothing where icon and place say it.
    pub(super) facts: Vec<String>,
    pub(super) lines: Option<String>,
    /// Who wrote which of several values.
    pub(super) both: Vec<(String, String)>,
    /// That it came with a letter, and why it does not open here.
    pub(super) letter: Option<String>,
    pub(super) not_yet: bool,
    /// How it stands, where that is more than done or not.
    pub(super) stands: Option<String>,
    /// How many of its tasks are done.
    pub(super) tasks: Option<String>,
    /// The forms of a step that asks.
    pub(super) ask: Option<Answering>,
}

/// Confirm, or send back with a word.
pub(super) struct Answering {
    /// What was typed.
    pub(super) word: String,
    pub(super) wrong: Option<String>,
    pub(super) label: String,
    /// Whether the form of the word is open.
    pub(super) open: bool,
}

/// A goal with its steps.
pub(super) struct Aim {
    /// Its place on the page and its title; none for steps without a goal.
    pub(super) goal: Option<(String, String)>,
    pub(super) steps: Vec<Step>,
}

/// A domain with its goals.
pub(super) struct Field {
    pub(super) icon: &'static str,
    pub(super) name: String,
    pub(super) review: Option<String>,
    pub(super) aims: Vec<Aim>,
}

impl Field {
    pub(super) fn new(domain: &Domain, person: &str, days: &Days<'_>) -> Self {
        let w = days.w;
        let word = domain.domain.as_deref().unwrap_or_default();
        Self {
            icon: match word {
                "social-network" => "users-round",
                "education" => "graduation-cap",
                "independent-living" => "key-round",
                "language" => "languages",
                "leisure" => "bike",
                "psychological-support" => "heart-handshake",
                _ => "flag",
            },
            name: onderweg_companion::words::domain(word, w),
            review: domain
                .review
                .map(|day| w.office_plan_review(&days.day(day))),
            aims: (domain.goals.iter())
                .map(|goal| Aim::new(goal, person, days))
                .collect(),
        }
    }
}

impl Aim {
    fn new(goal: &Goal, person: &str, days: &Days<'_>) -> Self {
        let title = |row: &Row| (row.entry.to_string(), row.title.clone());
        Self {
            goal: goal.row.as_ref().map(title),
            steps: (goal.steps.iter())
                .map(|step| Step::planned(step, person, days))
                .collect(),
        }
    }
}

impl Step {
    fn planned(step: &desk::Step, person: &str, days: &Days<'_>) -> Self {
        let w = days.w;
        let done = step.tasks.iter().filter(|task| task.done).count() as u64;
        let all = step.tasks.len() as u64;
        let (icon, tone) = match &step.stands {
            Stands::Open => ("circle", "quiet"),
            Stands::Asks => ("circle-check", "quiet"),
            Stands::SentBack(_) => ("undo-2", "warn"),
            Stands::Done | Stands::Confirmed => ("circle-check", "good"),
        };
        let plain = Self::new(&step.row, days);
        Self {
            icon: if plain.both.is_empty() {
                icon
            } else {
                plain.icon
            },
            tone: if plain.both.is_empty() {
                tone
            } else {
                plain.tone
            },
            done: matches!(step.stands, Stands::Done | Stands::Confirmed),
            stands: match &step.stands {
                Stands::Open | Stands::Done => None,
                Stands::Asks => Some(w.office_step_asks()),
                Stands::SentBack(word) => Some(w.office_step_sent_back(word)),
                Stands::Confirmed => Some(w.office_step_confirmed()),
            },
            tasks: (all > 0).then(|| w.office_step_tasks(all, done)),
            ask: (step.stands == Stands::Asks).then(|| Answering {
                word: String::new(),
                wrong: None,
                label: w.office_label_back(person),
                open: false,
            }),
            ..plain
        }
    }

    pub(super) fn new(row: &Row, days: &Days<'_>) -> Self {
        let w = days.w;
        let (icon, tone) = kind::icon(row);
        let (done, all) = row.lines;
        Self {
            entry: row.entry.to_string(),
            icon,
            tone,
            kind: kind::name(row, w),
            title: row.title.clone(),
            done: row.done,
            new: row.new,
            due: row
                .due
                .filter(|_| !row.done)
                .map(|due| w.office_by_day(&days.day(due))),
            facts: kind::facts(row, days),
            lines: (all > 0).then(|| w.office_lines(all, done)),
            both: row
                .both
                .iter()
                .map(|(who, value)| (name(who, w), value.clone()))
                .collect(),
            not_yet: row.delivery == Delivery::NotYet,
            letter: with_letters(row.letters, w),
            stands: None,
            tasks: None,
            ask: None,
        }
    }
}

/// A line of the history.
pub(super) struct Happening {
    pub(super) at: String,
    pub(super) by: String,
    pub(super) what: Vec<String>,
    pub(super) title: String,
    pub(super) new: bool,
}

impl Happening {
    pub(super) fn new(line: &Line, days: &Days<'_>) -> Self {
        Self {
            at: days.moment(&line.at),
            by: name(&line.by, days.w),
            what: line
                .what
                .iter()
                .map(|what| happened(*what, days.w))
                .collect(),
            title: line.title.clone(),
            new: line.new,
        }
    }
}

/// A look at the file.
pub(super) struct Looked {
    pub(super) at: String,
    pub(super) who: String,
    pub(super) deed: String,
    pub(super) on_phone: bool,
}

impl Looked {
    pub(super) fn new(look: &Look, days: &Days<'_>) -> Self {
        Self {
            at: days.moment(&look.at),
            who: look.who.clone(),
            deed: deed(look.deed, days.w),
            on_phone: look.delivery != Delivery::NotYet,
        }
    }
}

fn name(who: &Who, w: &Words) -> String {
    match who {
        Who::You => w.office_you(),
        Who::Named(name) => name.clone(),
        Who::Nameless => w.office_nameless(),
    }
}

fn happened(what: Happened, w: &Words) -> String {
    match what {
        Happened::Added => w.office_did_added(),
        Happened::Edited => w.office_did_edited(),
        Happened::Done => w.office_did_done(),
        Happened::Reopened => w.office_did_reopened(),
        Happened::Archived => w.office_did_archived(),
        Happened::Deleted => w.office_did_deleted(),
        Happened::Restored => w.office_did_restored(),
        Happened::Moved => w.office_did_moved(),
    }
}

fn deed(deed: Deed, w: &Words) -> String {
    match deed {
        Deed::Offered => w.office_deed_offered(),
        Deed::Renewed => w.office_account_deed(),
        Deed::Opened => w.office_deed_opened(),
        Deed::Answered => w.office_deed_answered(),
        Deed::AddedAppointment => w.office_deed_appointment(),
        Deed::AddedTask => w.office_deed_task(),
        Deed::Confirmed => w.office_deed_confirmed(),
        Deed::SentBack => w.office_deed_sent_back(),
        Deed::Seen => w.office_deed_seen(),
        Deed::Refused => w.office_deed_refused(),
    }
}
