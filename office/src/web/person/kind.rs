//! What an entry is, in words and by its icon, and what matters of its kind.

use onderweg_companion::words;
use onderweg_text::Words;

use crate::desk::{EntryKind, Fact, Row};
use crate::web::dates::Days;

/// The icon and its tone.
pub(super) fn icon(row: &Row) -> (&'static str, &'static str) {
    if !row.both.is_empty() {
        return ("git-merge", "teal");
    }
    match (row.kind, row.done) {
        (EntryKind::Goal, _) => ("flag", "quiet"),
        (_, true) => ("circle-check", "good"),
        (EntryKind::Task | EntryKind::Step, false) => ("circle", "quiet"),
        (EntryKind::Appointment | EntryKind::Bins | EntryKind::Rota, false) => {
            ("calendar", "quiet")
        }
        (EntryKind::Talk, false) => ("messages-square", "quiet"),
        (EntryKind::Job, false) => ("briefcase", "quiet"),
        (EntryKind::Card, false) => ("graduation-cap", "quiet"),
        (EntryKind::Shopping, false) => ("shopping-basket", "quiet"),
        (EntryKind::Repair, false) => ("wrench", "quiet"),
        (EntryKind::Agreement, false) => ("signature", "quiet"),
        (EntryKind::Note | EntryKind::Other, false) => ("file-text", "quiet"),
    }
}

/// What it is called.
pub(super) fn name(row: &Row, w: &Words) -> String {
    match (row.kind, row.done) {
        (EntryKind::Task, true) => w.office_kind_done(),
        (EntryKind::Task, false) => w.office_kind_task(),
        (EntryKind::Appointment, _) => w.office_kind_appointment(),
        (EntryKind::Note, _) => w.office_kind_note(),
        (EntryKind::Talk, _) => w.kind_talk(),
        (EntryKind::Goal, _) => w.kind_goal(),
        (EntryKind::Step, _) => w.kind_step(),
        (EntryKind::Job, _) => w.kind_job(),
        (EntryKind::Card, _) => w.practice_kind(),
        (EntryKind::Rota, _) => w.kind_rota(),
        (EntryKind::Shopping, _) => w.kind_shopping(),
        (EntryKind::Repair, _) => w.kind_repair(),
        (EntryKind::Bins, _) => w.kind_bins(),
        (EntryKind::Agreement, _) => w.kind_agreement(),
        (EntryKind::Other, _) => w.kind_other(),
    }
}

/// What it is, and what matters of it. What is to be done, and the plan, say it by their icon alone.
pub(super) fn facts(row: &Row, days: &Days<'_>) -> Vec<String> {
    let plain = matches!(
        row.kind,
        EntryKind::Task | EntryKind::Step | EntryKind::Goal
    );
    let kind = (!plain).then(|| name(row, days.w));
    let facts = row.facts.iter().map(|fact| said(fact, days));
    kind.into_iter().chain(facts).collect()
}

fn said(fact: &Fact, days: &Days<'_>) -> String {
    let w = days.w;
    let labelled = |field: &str, value: &str| w.office_fact(&words::field(field, w), value);
    match fact {
        Fact::Stage(stage) => words::stage(stage, w),
        Fact::Result(result) => words::result(result, w),
        Fact::Employer(employer) => labelled("employer", employer),
        Fact::Next(next) => labelled("next", next),
        Fact::HelpedBy(who) => labelled("helped_by", who),
        Fact::Starts(day, from) => days.when(*day, *from),
        Fact::Cancelled => w.calendar_cancelled(),
        Fact::Told(day, who) if who.is_empty() => w.house_told(&days.day(*day)),
        Fact::Told(day, who) => w.house_told_who(&days.day(*day), who),
        Fact::MendedBy(who) => w.house_mended_by(who),
    }
}
