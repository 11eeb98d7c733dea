//! One VEVENT or VTODO: its lines as plain values. Must not know other components.

use chrono_tz::Tz;

use super::alarm;
use super::error::{LineFault, LineRule};
use super::flat::Flat;
use super::line::Line;
use super::read::Reading;
use super::rule;
use super::time;
use super::tree::Part;
use crate::error::Invalid;
use crate::limits::MAX_UID_CHARS;
use crate::repeat::Repeat;
use crate::when::When;

/// What stands between the words of a person and those that repeat other fields.
pub(super) const DETAILS: &str = "\u{2014}\u{2014}\u{2014}";

/// One component, read.
pub(super) struct Found<'a> {
    pub(super) part: &'a Part,
    pub(super) uid: String,
    pub(super) flat: Flat,
    /// The day in the series for a changed turn.
    pub(super) turn: Option<&'a Line>,
}

impl Reading {
    /// Reads one component.
    pub(super) fn one<'a>(&mut self, part: &'a Part) -> Result<Found<'a>, LineFault> {
        // A series may name turns beside its rule; nothing else has any.
        let rdate = part.line_of("RDATE");
        let rdate = rdate.filter(|_| part.line_of("RECURRENCE-ID").is_some());
        if let Some(line) = part.line_of("EXRULE").or(rdate) {
            return Err(line.fault(LineRule::NotTaken));
        }
        for name in [
            "UID",
            "DTSTART",
            "DTEND",
            "DUE",
            "RRULE",
            "SUMMARY",
            "RECURRENCE-ID",
        ] {
            if let Some(second) = part.all(name).nth(1) {
                return Err(second.fault(LineRule::Twice));
            }
        }
        for name in ["ATTENDEE", "ORGANIZER", "ATTACH"] {
            self.left.extend(part.line_of(name).map(|line| line.name));
        }
        let uid = part
            .line_of("UID")
            .ok_or(part.fault(LineRule::Missing("UID")))?;
        let name = uid.text();
        if name.is_empty() || name.chars().count() > MAX_UID_CHARS {
            return Err(uid.fault(LineRule::TooLong {
                limit: MAX_UID_CHARS,
            }));
        }
        let mut flat = self.words(part)?;
        self.times(part, &mut flat)?;
        let (remind, left) = alarm::read(part, &self.zones)?;
        flat.remind = remind.or(flat.remind);
        if left {
            self.left.insert("VALARM");
        }
        let turn = part.line_of("RECURRENCE-ID");
        if let Some(line) = turn.filter(|line| line.param("RANGE").is_some()) {
            return Err(line.fault(LineRule::NotTaken));
        }
        Ok(Found {
            part,
            uid: name,
            flat,
            turn,
        })
    }

    /// Everything but times.
    fn words(&mut self, part: &Part) -> Result<Flat, LineFault> {
        let text = |name| {
            part.line_of(name)
                .map(Line::text)
                .filter(|text| !text.trim().is_empty())
        };
        let line = |name| text(name).map(|text| one_line(&text));
        let said = |name: &str| {
            part.line_of(name)
                .map(|line| line.raw.trim().to_ascii_uppercase())
        };
        let title = line("SUMMARY");
        if title.is_none() {
            return Err(part.fault(LineRule::Missing("SUMMARY")));
        }
        let status = said("STATUS");
        let state = said("X-ONDERWEG-STATE");
        let task = part.name == "VTODO";
        let is = |status: &Option<String>, word| status.as_deref() == Some(word);
        let labels = part.all("CATEGORIES").flat_map(Line::texts);
        let labels = labels
            .map(|label| one_line(&label))
            .filter(|label| !label.is_empty());
        let body = text("DESCRIPTION").map(|body| match said("X-ONDERWEG-DETAILS") {
            Some(lines) => without_details(&body, lines.parse().unwrap_or(1)),
            None => body,
        });
        Ok(Flat {
            task,
            title,
            body: body.filter(|body| !body.is_empty()),
            place: line("LOCATION").filter(|_| !task),
            bring: text("X-ONDERWEG-BRING"),
            helper: line("X-ONDERWEG-HELPER"),
            interpreter: line("X-ONDERWEG-INTERPRETER"),
            travel: line("X-ONDERWEG-TRAVEL"),
            remind: line("X-ONDERWEG-REMIND"),
            cancelled: !task && is(&status, "CANCELLED"),
            done: (task && is(&status, "COMPLETED")) || is(&state, "DONE"),
            archived: (task && is(&status, "CANCELLED")) || is(&state, "ARCHIVED"),
            labels: labels.collect(),
            neutral: said("X-ONDERWEG-NEUTRAL").is_some(),
            ..Flat::default()
        })
    }

    fn times(&mut self, part: &Part, flat: &mut Flat) -> Result<(), LineFault> {
        let read = |line: &Line| time::when(line, &self.zones).map_err(|rule| line.fault(rule));
        let repeats = part.line_of("RRULE");
        // A single time in UTC is looked at here; a series in UTC goes by UTC.
        let single = repeats.is_none() && part.line_of("RECURRENCE-ID").is_none();
        let here = |when: When| {
            let in_utc = matches!(when, When::At { zone: Tz::UTC, .. });
            if single && in_utc {
                time::moved_to(when, self.zones.here)
            } else {
                when
            }
        };
        if flat.task {
            if let Some(line) = repeats {
                return Err(line.fault(LineRule::NotTaken));
            }
            flat.due = part.line_of("DUE").map(read).transpose()?.map(here);
            return Ok(());
        }
        let line = part.line_of("DTSTART");
        let line = line.ok_or(part.fault(LineRule::Missing("DTSTART")))?;
        let start = read(line)?;
        flat.end = self.end(part, &start)?.map(here);
        if let Some(line) = repeats {
            let rule = rule::read(&line.raw, &start).map_err(|error| line.fault(error))?;
            let own = own_start(part, &start, &rule);
            if let Some(back) = own
                .day()
                .zip(start.day())
                .map(|(own, first)| (own - first).num_days())
            {
                flat.end = flat.end.as_ref().and_then(|end| end.plus_days(back));
            }
            let start = own;
            if rule::first_turn(&rule, &start).is_none() {
                return Err(line.fault(LineRule::NeverTurns));
            }
            flat.repeat = Some(rule.to_string());
            flat.start = Some(start);
        } else {
            flat.start = Some(here(start));
        }
        Ok(())
    }

    fn end(&self, part: &Part, start: &When) -> Result<Option<When>, LineFault> {
        let (line, end) = match (part.line_of("DTEND"), part.line_of("DURATION")) {
            (Some(line), _) => (line, time::when(line, &self.zones)),
            (None, Some(line)) => {
                let length = time::length(&line.raw).map_err(|rule| line.fault(rule))?;
                let ahead = Some(length).filter(|length| !length.before);
                let end = ahead.and_then(|length| time::plus(start, length));
                (line, end.ok_or(LineRule::Length))
            }
            (None, None) => return Ok(None),
        };
        let end = end.map_err(|rule| line.fault(rule))?;
        let own = part.line_of("X-ONDERWEG-END").map(Line::text);
        let own = own.and_then(|text| When::parse(&text).ok());
        if let Some(own) = own.filter(|own| written_end(start, own) == Some(end.clone())) {
            return Ok(Some(own));
        }
        ended(start, end).map_err(|rule| line.fault(rule))
    }
}

/// The start that the series was written with, where another first turn stands in DTSTART.
fn own_start(part: &Part, start: &When, rule: &Repeat) -> When {
    let own = part.line_of("X-ONDERWEG-START").map(Line::text);
    let own = own.and_then(|text| When::parse(&text).ok());
    let fits = |own: &When| {
        let ahead = rule::first_turn(rule, own).zip(own.day());
        let first = ahead.and_then(|(first, day)| own.plus_days((first - day).num_days()));
        first.as_ref() == Some(start)
    };
    own.filter(fits).unwrap_or_else(|| start.clone())
}

/// The end as an entry has it: days end with their day, not with the next one.
fn ended(start: &When, end: When) -> Result<Option<When>, LineRule> {
    let before = LineRule::Invalid(Invalid::EndBeforeStart);
    match (start, end) {
        (When::Day(begun), When::Day(end)) => {
            let last = end.pred_opt().unwrap_or(end);
            Ok((last > *begun).then_some(When::Day(last)))
        }
        (start, end) => {
            let zone = match start {
                When::At { zone, .. } => *zone,
                When::Day(_) | When::Unreadable(_) => Tz::UTC,
            };
            match (start.instant_ms(zone), end.end_ms(zone)) {
                (Some(start), Some(end)) if end < start => Err(before),
                _ => Ok(Some(end)),
            }
        }
    }
}

/// The end as a calendar has it: of the same sort as the start, days without the last one.
pub(super) fn written_end(start: &When, end: &When) -> Option<When> {
    Some(match (start, end) {
        (When::Day(_), When::Day(end)) => When::Day(end.succ_opt()?),
        (When::Day(_), When::At { local, .. }) => When::Day(local.date().succ_opt()?),
        (When::At { zone, .. }, When::Day(end)) => When::At {
            local: end.succ_opt()?.and_time(chrono::NaiveTime::MIN),
            zone: *zone,
        },
        (_, end) => end.clone(),
    })
}

/// Whether the end reads back as it is.
pub(super) fn end_is_plain(start: &When, end: &When) -> bool {
    let written = written_end(start, end);
    written.is_some_and(|written| ended(start, written).as_ref() == Ok(&Some(end.clone())))
}

/// What stands above the line between, the how-many-th from the end `lines` says: what is repeated below
/// may hold such lines, too.
fn without_details(body: &str, lines: usize) -> String {
    let all: Vec<&str> = body.split('\n').collect();
    let between = all.iter().enumerate().rev();
    let mut between = between.filter(|(_, line)| **line == DETAILS);
    match between.nth(lines.saturating_sub(1)) {
        Some((at, _)) => all.get(..at).unwrap_or_default().join("\n"),
        None => body.to_owned(),
    }
}

/// Lines as one: what stands on them, with a comma between.
fn one_line(text: &str) -> String {
    let lines = text.split(['\n', '\t']).map(str::trim);
    let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
    lines.join(", ")
}
