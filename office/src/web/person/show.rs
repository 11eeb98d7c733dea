//! Puts the page of one person together.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::Typed;
use super::view::{Asking, Field, Happening, Looked, Meeting, Step};
use crate::desk::{File, NewAppointment, Standing};
use crate::web::dates::Days;
use crate::web::faults::{self, Wrong};
use crate::web::frame::{Frame, page};
use crate::web::state::Office;
use crate::web::visitor::Colleague;

/// Lines of history on one page.
const LINES: usize = 25;
/// Looks that stand open; the whole list is behind them.
const LOOKS: usize = 3;

/// Where one is in the history.
struct Pager {
    words: String,
    newer: Option<String>,
    older: Option<String>,
}

/// The form of a new appointment.
struct AppointmentForm {
    open: bool,
    typed: NewAppointment,
    wrong: Vec<Wrong>,
}

impl AppointmentForm {
    fn wrong(&self, id: &str) -> Option<&str> {
        faults::of(&self.wrong, id)
    }

    fn several(&self) -> bool {
        self.wrong.len() > 1
    }

    /// Whether the cursor begins here: at the one field that is wrong.
    fn focus(&self, id: &str) -> bool {
        !self.several() && self.wrong(id).is_some()
    }
}

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage {
    f: Frame,
    href: String,
    name: String,
    about: String,
    standing: Standing,
    place: String,
    next: Option<(String, String)>,
    looks: Vec<Looked>,
    looks_open: usize,
    whole_list: String,
    not_visible: String,
    questions: Vec<Asking>,
    plan: Vec<Field>,
    steps: Vec<Step>,
    done: Vec<Step>,
    done_words: String,
    steps_words: String,
    meetings: Vec<Meeting>,
    meetings_words: String,
    form: AppointmentForm,
    shared_why: String,
    history: Vec<Happening>,
    pager: Option<Pager>,
}

/// The page, as it goes out.
pub(super) fn page_of(
    office: &Office,
    who: &Colleague,
    file: &File,
    status: StatusCode,
    at: usize,
    typed: &Typed,
    notice: Option<&str>,
) -> Response {
    let f = Frame::told(office, who, file.person.name.clone(), notice);
    let w = std::sync::Arc::clone(&f.w);
    let days = Days::new(&w, &file.now);
    let name = file.person.name.clone();
    let href = format!("/office/people/{}", file.person.case.0);
    let steps = file.rows.iter().map(|row| Step::new(row, &days));
    let (done, steps): (Vec<_>, Vec<_>) = steps.partition(|step| step.done);
    let plan = plan(file, typed, &days);
    let planned = || plan.iter().flat_map(|f| &f.aims).flat_map(|aim| &aim.steps);
    let all_done = number(done.len() + planned().filter(|step| step.done).count());
    let all = number(done.len() + steps.len() + planned().count());
    let (history, pager) = history(file, &days, at, &href);
    let template = PersonPage {
        about: about(file, &days),
        standing: file.person.standing,
        place: w.office_place(number(file.place.1), number(file.place.0)),
        next: file
            .next
            .as_ref()
            .map(|(case, name)| (format!("/office/people/{}", case.0), w.office_next(name))),
        looks: file
            .looks
            .iter()
            .map(|look| Looked::new(look, &days))
            .collect(),
        looks_open: LOOKS,
        whole_list: w.office_looks_all(&name),
        not_visible: w.office_not_visible_why(&name),
        questions: questions(file, typed, &days),
        steps_words: w.office_steps_done(all, all_done),
        plan,
        done_words: w.office_show_done(number(done.len())),
        steps,
        done,
        meetings_words: w.office_to_come(number(file.appointments.len())),
        meetings: file
            .appointments
            .iter()
            .map(|appointment| Meeting::new(appointment, &days))
            .collect(),
        form: form(typed, &w),
        shared_why: match file.person.standing {
            Standing::Waiting => w.office_waiting_why(&name),
            Standing::Closed => w.office_closed_why(&name),
            Standing::Open => String::new(),
        },
        history,
        pager,
        href,
        name,
        f,
    };
    page(status, template.f.tag, &template)
}

fn about(file: &File, days: &Days<'_>) -> String {
    let w = days.w;
    match (file.person.standing, &file.since) {
        (Standing::Open, Some(since)) => w.office_open_since(&days.day(since.date_naive())),
        (Standing::Open, None) => w.office_about_open(),
        (Standing::Waiting, _) => w.office_about_waiting(),
        (Standing::Closed, _) => w.office_about_closed(),
    }
}

fn questions(file: &File, typed: &Typed, days: &Days<'_>) -> Vec<Asking> {
    let wrong = faults::all(&typed.faults, days.w);
    let one = |question| {
        let mut asking = Asking::new(question, &file.person.name, days);
        if let Some((entry, answer)) = &typed.answer
            && *entry == asking.entry
        {
            answer.clone_into(&mut asking.answer);
            asking.wrong = faults::of(&wrong, "f-answer").map(str::to_owned);
        }
        asking
    };
    file.questions.iter().map(one).collect()
}

/// The plan; what was typed into the form of a step stands there again.
fn plan(file: &File, typed: &Typed, days: &Days<'_>) -> Vec<Field> {
    let one = |domain| Field::new(domain, &file.person.name, days);
    let mut plan: Vec<Field> = file.plan.iter().map(one).collect();
    let Some((entry, word)) = &typed.back else {
        return plan;
    };
    let wrong = faults::all(&typed.faults, days.w);
    let aims = plan.iter_mut().flat_map(|field| &mut field.aims);
    for step in aims.flat_map(|aim| &mut aim.steps) {
        if let Some(ask) = step.ask.as_mut().filter(|_| step.entry == *entry) {
            word.clone_into(&mut ask.word);
            ask.wrong = faults::of(&wrong, "f-back").map(str::to_owned);
            ask.open = true;
        }
    }
    plan
}

fn form(typed: &Typed, w: &onderweg_text::Words) -> AppointmentForm {
    let wrong = match typed.appointment {
        Some(_) => faults::all(&typed.faults, w),
        None => Vec::new(),
    };
    AppointmentForm {
        open: typed.appointment.is_some(),
        typed: typed.appointment.clone().unwrap_or_default(),
        wrong,
    }
}

fn history(file: &File, days: &Days<'_>, at: usize, href: &str) -> (Vec<Happening>, Option<Pager>) {
    let all = file.history.len();
    let pages = all.div_ceil(LINES).max(1);
    let at = at.clamp(1, pages);
    let from = (at - 1) * LINES;
    let lines: Vec<Happening> = file
        .history
        .iter()
        .skip(from)
        .take(LINES)
        .map(|line| Happening::new(line, days))
        .collect();
    let to = |page: usize| format!("{href}?page={page}#history");
    let pager = (pages > 1).then(|| Pager {
        words: days
            .w
            .office_pager(number(all), number(from + 1), number(from + lines.len())),
        newer: (at > 1).then(|| to(at - 1)),
        older: (at < pages).then(|| to(at + 1)),
    });
    (lines, pager)
}

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
