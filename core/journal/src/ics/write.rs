//! Appointments and tasks as a calendar (RFC 5545). Must not know languages: words come from outside.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

use super::alarm;
use super::component::{DETAILS, end_is_plain, written_end};
use super::flat::Flat;
use super::line::{Writer, escape};
use super::rule;
use super::time::{stamp, written};
use super::zone;
use crate::more;
use crate::read::{Entry, State};
use crate::remind::reminders;
use crate::repeat::Repeat;
use crate::when::When;

/// What a calendar says in words of its own.
pub trait IcsWords {
    /// Stands for a title that is left out.
    fn title(&self, task: bool) -> String;
    /// What a reminder says that says nothing.
    fn alarm(&self) -> String;
    /// What it says when it is time to leave.
    fn leave(&self) -> String;
    /// What stands in other fields, to be read by people: what to bring, how long the way is, who comes
    /// along. Empty if there is nothing of that.
    fn details(&self, flat: &Flat) -> String;
}

/// What to leave out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct IcsStyle {
    /// Every word that somebody wrote: times alone.
    pub neutral: bool,
    /// Say who comes along and who interprets.
    pub people: bool,
}

/// An entry to write.
#[derive(Debug)]
pub struct IcsOut<'a> {
    /// What calendars call it.
    pub uid: String,
    /// The entry.
    pub entry: &'a Entry,
    /// What was changed of single turns.
    pub turns: Vec<&'a Entry>,
}

/// A calendar of these entries, and how many of them are in it. What has no time that can be told is left out, and
/// so is a series without a turn.
pub fn write_ics(outs: &[IcsOut<'_>], style: IcsStyle, words: &dyn IcsWords) -> (Vec<u8>, u64) {
    let mut parts = Writer::default();
    let mut zones = BTreeMap::new();
    let mut count = 0;
    let mut write = Write {
        writer: &mut parts,
        zones: &mut zones,
        style,
        words,
    };
    for out in outs {
        count += u64::from(write.one(out).is_some());
    }
    let mut head = Writer::default();
    head.put("BEGIN", "VCALENDAR");
    head.put("VERSION", "2.0");
    head.put("PRODID", "-//Onderweg//Onderweg 0.1//EN");
    head.put("CALSCALE", "GREGORIAN");
    for (first, last, tz) in zones.into_values() {
        zone::write(&mut head, tz, first, last);
    }
    let mut bytes = head.into_bytes();
    bytes.extend(parts.into_bytes());
    bytes.extend(b"END:VCALENDAR\r\n");
    (bytes, count)
}

/// When the turn of a day begins by its series.
pub(super) fn turn_start(start: &When, date: NaiveDate) -> Option<When> {
    start.plus_days((date - start.day()?).num_days())
}

struct Write<'a> {
    writer: &'a mut Writer,
    /// The years in which a zone is used, by its name.
    zones: &'a mut BTreeMap<&'static str, (i32, i32, Tz)>,
    style: IcsStyle,
    words: &'a dyn IcsWords,
}

impl Write<'_> {
    fn one(&mut self, out: &IcsOut<'_>) -> Option<()> {
        let mut flat = Flat::of(out.entry);
        if !self.style.people {
            (flat.helper, flat.interpreter) = (None, None);
        }
        if flat.task {
            self.task(out, &flat)
        } else {
            self.series(out, &flat)
        }
    }

    fn task(&mut self, out: &IcsOut<'_>, flat: &Flat) -> Option<()> {
        let (name, value) = written("DUE", flat.due.as_ref()?)?;
        self.uses(flat.due.as_ref());
        self.writer.put("BEGIN", "VTODO");
        self.stamps(out, None);
        self.writer.put(&name, value);
        self.writer.put(
            "STATUS",
            if flat.done {
                "COMPLETED"
            } else {
                "NEEDS-ACTION"
            },
        );
        if let Some(done) = out.entry.done.set.filter(|_| flat.done) {
            self.writer.put("COMPLETED", stamp(done.when_ms));
        }
        self.text(flat);
        self.alarms(flat);
        self.writer.put("END", "VTODO");
        Some(())
    }

    fn series(&mut self, out: &IcsOut<'_>, flat: &Flat) -> Option<()> {
        let own = flat.start.as_ref()?;
        let rule = flat
            .repeat
            .as_ref()
            .and_then(|rule| Repeat::parse(rule).ok());
        let ahead = match &rule {
            Some(rule) => (rule::first_turn(rule, own)? - own.day()?).num_days(),
            None => 0,
        };
        // A calendar counts its start as a turn; here it is one only where the rule holds it.
        let first = Flat {
            start: Some(own.plus_days(ahead)?),
            end: flat.end.as_ref().and_then(|end| end.plus_days(ahead)),
            ..flat.clone()
        };
        written("DTSTART", own)?;
        self.writer.put("BEGIN", "VEVENT");
        self.stamps(out, None);
        self.times(&first);
        let mut overrides = Vec::new();
        if let Some(rule) = &rule {
            self.writer.put("RRULE", rule::written(rule, own));
            if ahead != 0 {
                self.writer.put("X-ONDERWEG-START", own);
            }
            overrides = self.turns(out, flat, rule);
        }
        self.text(&first);
        self.alarms(&first);
        self.writer.put("END", "VEVENT");
        for (date, changed, turn) in overrides {
            let of = own.plus_days((date - own.day()?).num_days())?;
            let (name, value) = written("RECURRENCE-ID", &of)?;
            self.writer.put("BEGIN", "VEVENT");
            self.stamps(out, Some(changed));
            self.writer.put(&name, value);
            self.times(&turn);
            self.text(&turn);
            self.alarms(&turn);
            self.writer.put("END", "VEVENT");
        }
        Some(())
    }

    /// Writes turns that are only called off; returns those that need a component of their own.
    fn turns<'a>(
        &mut self,
        out: &IcsOut<'a>,
        flat: &Flat,
        rule: &Repeat,
    ) -> Vec<(NaiveDate, &'a Entry, Flat)> {
        let called_off = Flat {
            cancelled: true,
            ..Flat::default()
        };
        let mut overrides = Vec::new();
        for changed in &out.turns {
            let Some((date, start)) = changed.date.zip(flat.start.as_ref()) else {
                continue;
            };
            let kept = matches!(changed.state, State::Open | State::Done);
            let Some(mut turn) = flat.turn(date, &Flat::of(changed)) else {
                continue;
            };
            let held = rule.has(start, date);
            if !kept || !flat.row().has_turn(date, Some(&changed.summary())) {
                continue;
            }
            if !self.style.people {
                (turn.helper, turn.interpreter) = (None, None);
            }
            let alone = turn.only(flat, date);
            if !held {
                // The rule was another when it was changed: it is a turn beside the rule.
                let of = turn_start(start, date);
                if let Some((name, value)) = of.and_then(|of| written("RDATE", &of)) {
                    self.writer.put(&name, value);
                    overrides.push((date, *changed, turn));
                }
            } else if alone == called_off {
                let of = turn_start(start, date);
                if let Some((name, value)) = of.and_then(|of| written("EXDATE", &of)) {
                    self.writer.put(&name, value);
                }
            } else if alone != Flat::default() {
                overrides.push((date, *changed, turn));
            }
        }
        overrides.sort_by_key(|(date, ..)| *date);
        overrides
    }

    /// What it is called, and when it was made and changed.
    fn stamps(&mut self, out: &IcsOut<'_>, turn: Option<&Entry>) {
        self.writer.text("UID", &out.uid);
        let entry = turn.unwrap_or(out.entry);
        if let Some(changed) = entry.changed.max(out.entry.changed) {
            self.writer.put("DTSTAMP", stamp(changed.when_ms));
            self.writer.put("LAST-MODIFIED", stamp(changed.when_ms));
        }
        if let Some(created) = entry.created {
            self.writer.put("CREATED", stamp(created.when_ms));
        }
        let acts = out.entry.acts + turn.map_or(1, |turn| turn.acts) - 1;
        self.writer.put("SEQUENCE", acts.saturating_sub(1));
    }

    fn times(&mut self, flat: &Flat) {
        let Some(start) = &flat.start else { return };
        let put = |writer: &mut Writer, line: Option<(String, String)>| {
            if let Some((name, value)) = line {
                writer.put(&name, value);
            }
        };
        put(self.writer, written("DTSTART", start));
        self.uses(Some(start));
        if let Some(end) = &flat.end {
            let said = written_end(start, end);
            self.uses(said.as_ref());
            put(self.writer, said.and_then(|end| written("DTEND", &end)));
            if !end_is_plain(start, end) {
                self.writer.put("X-ONDERWEG-END", end);
            }
        }
        self.writer.put(
            "STATUS",
            if flat.cancelled {
                "CANCELLED"
            } else {
                "CONFIRMED"
            },
        );
    }

    fn uses(&mut self, when: Option<&When>) {
        if let Some(When::At { local, zone }) = when
            && *zone != Tz::UTC
        {
            let year = local.year();
            let years = self.zones.entry(zone.name()).or_insert((year, year, *zone));
            (years.0, years.1) = (years.0.min(year), years.1.max(year));
        }
    }

    fn text(&mut self, flat: &Flat) {
        if flat.done && !flat.task {
            self.writer.put("X-ONDERWEG-STATE", "DONE");
        } else if flat.archived {
            self.writer.put("X-ONDERWEG-STATE", "ARCHIVED");
        }
        if let Some(travel) = &flat.travel {
            self.writer.put("X-ONDERWEG-TRAVEL", travel);
        }
        if self.style.neutral {
            self.writer.text("SUMMARY", &self.words.title(flat.task));
            self.writer.put("X-ONDERWEG-NEUTRAL", 1);
            return;
        }
        let title = flat
            .title
            .clone()
            .unwrap_or_else(|| self.words.title(flat.task));
        self.writer.text("SUMMARY", &title);
        for (name, value) in [
            ("LOCATION", &flat.place),
            ("X-ONDERWEG-BRING", &flat.bring),
            ("X-ONDERWEG-HELPER", &flat.helper),
            ("X-ONDERWEG-INTERPRETER", &flat.interpreter),
        ] {
            if let Some(value) = value {
                self.writer.text(name, value);
            }
        }
        let labels: Vec<_> = flat.labels.iter().map(|label| escape(label)).collect();
        if !labels.is_empty() {
            self.writer.put("CATEGORIES", labels.join(","));
        }
        let (body, details) = (
            flat.body.as_deref().unwrap_or_default(),
            self.words.details(flat),
        );
        match (body, details.is_empty()) {
            ("", true) => {}
            (body, true) => self.writer.text("DESCRIPTION", body),
            (body, false) => {
                let gap = if body.is_empty() { "" } else { "\n" };
                self.writer
                    .text("DESCRIPTION", &format!("{body}{gap}{DETAILS}\n{details}"));
                let between = details.split('\n').filter(|line| *line == DETAILS);
                self.writer.put("X-ONDERWEG-DETAILS", between.count() + 1);
            }
        }
    }

    fn alarms(&mut self, flat: &Flat) {
        let title = match (self.style.neutral, &flat.title) {
            (false, Some(title)) => title.clone(),
            _ => self.words.alarm(),
        };
        let leads = flat
            .remind
            .as_ref()
            .and_then(|list| reminders(list, more::REMIND).ok());
        for lead in leads.unwrap_or_default() {
            alarm::write(self.writer, lead, &title, None, flat.task);
        }
        if let Some(lead) = alarm::leave(flat.travel.as_ref(), flat.start.as_ref()) {
            alarm::write(self.writer, lead, &self.words.leave(), Some("LEAVE"), false);
        }
    }
}
