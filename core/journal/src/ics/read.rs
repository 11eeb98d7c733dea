//! Calendars from outside: all of their appointments and tasks, or the lines that are in the way.
//! Must not know which entries there are.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::beside::{Beside, kept};
use super::component::Found;
use super::error::{IcsError, LineFault, LineRule};
use super::flat::Flat;
use super::line::{self, Line};
use super::time::{self, Zones};
use super::tree::{Part, tree};
use crate::error::Invalid;
use crate::limits::{MAX_ICS_BYTES, MAX_ICS_ITEMS};
use crate::repeat::Repeat;
use crate::set::Set;
use crate::when::When;

/// Faults that are named at most.
const MAX_FAULTS: usize = 100;

/// What a calendar says.
#[derive(Clone, PartialEq, Eq)]
pub struct IcsFile {
    /// Its appointments and tasks, in their order.
    pub items: Vec<IcsItem>,
    /// What stood there and is not taken, by names of properties and components.
    pub left: BTreeSet<&'static str>,
}

/// An appointment or a task.
#[derive(Clone, PartialEq, Eq)]
pub struct IcsItem {
    /// What the calendar calls it: the same again is the same again.
    pub uid: String,
    /// What is written of it, beside its state.
    pub sets: Vec<Set>,
    /// The same as plain values.
    pub flat: Flat,
    /// Turns that differ from their series, by their day.
    pub turns: BTreeMap<NaiveDate, IcsTurn>,
}

/// What is changed of one turn.
#[derive(Clone, PartialEq, Eq)]
pub struct IcsTurn {
    /// What is written of it, beside its state.
    pub sets: Vec<Set>,
    /// The same as plain values; the rest is as in the series.
    pub flat: Flat,
}

impl std::fmt::Debug for IcsFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "IcsFile({})", self.items.len())
    }
}

impl std::fmt::Debug for IcsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "IcsItem({})", self.sets.len())
    }
}

impl std::fmt::Debug for IcsTurn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "IcsTurn({})", self.sets.len())
    }
}

impl IcsFile {
    /// Reads a calendar; a time without a zone is in `zone`, and so is a single time in UTC.
    ///
    /// # Errors
    ///
    /// [`IcsError`]; [`IcsError::Lines`] holds the lines that are in the way.
    pub fn parse(bytes: &[u8], zone: Tz) -> Result<IcsFile, IcsError> {
        if bytes.len() > MAX_ICS_BYTES {
            let limit = MAX_ICS_BYTES;
            return Err(IcsError::TooLarge { limit });
        }
        let (lines, mut faults) = line::read(bytes)?;
        let begins =
            |line: &Line| line.name == "BEGIN" && line.raw.trim().eq_ignore_ascii_case("VCALENDAR");
        if !lines.iter().any(begins) {
            return Err(IcsError::NotCalendar);
        }
        let calendars = tree(lines, &mut faults);
        let mut reading = Reading {
            zones: Zones::of(&calendars, zone),
            left: BTreeSet::new(),
            faults,
        };
        let parts = calendars.iter().flat_map(|calendar| &calendar.parts);
        let items = reading.items(&parts.collect::<Vec<_>>())?;
        let Reading {
            left, mut faults, ..
        } = reading;
        if faults.is_empty() {
            return Ok(IcsFile { items, left });
        }
        faults.sort_by_key(|fault| fault.line);
        faults.truncate(MAX_FAULTS);
        Err(IcsError::Lines(faults))
    }
}

/// What is known while a file is read.
pub(super) struct Reading {
    pub(super) zones: Zones,
    pub(super) left: BTreeSet<&'static str>,
    faults: Vec<LineFault>,
}

impl Reading {
    fn items(&mut self, parts: &[&Part]) -> Result<Vec<IcsItem>, IcsError> {
        let mut found = Vec::new();
        for part in parts {
            match part.name {
                "VEVENT" | "VTODO" => match self.one(part) {
                    Ok(one) => found.push(one),
                    Err(fault) => self.faults.push(fault),
                },
                "VTIMEZONE" => {}
                "" => {
                    self.left.insert("X-");
                }
                other => {
                    self.left.insert(other);
                }
            }
        }
        let (turns, whole): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|one| one.turn.is_some());
        let mut count = whole.len() + turns.len();
        let mut items: Vec<IcsItem> = Vec::new();
        let (mut places, mut beside) = (BTreeMap::new(), Vec::new());
        for one in &whole {
            let days = Beside::read(one.part, &one.flat, &self.zones, &mut count);
            let item = days.and_then(|days| Ok((self.item(one, &mut count)?, days)));
            if count > MAX_ICS_ITEMS {
                let limit = MAX_ICS_ITEMS;
                return Err(IcsError::TooManyItems { limit });
            }
            match item {
                Ok((item, days)) => {
                    beside.push(days);
                    if places.insert(item.uid.clone(), items.len()).is_some() {
                        let line = one.part.line_of("UID");
                        let twice = line.map(|line| line.fault(LineRule::Twice));
                        self.faults.extend(twice);
                    }
                    items.push(item);
                }
                Err(fault) => {
                    // Its turns are not in the way: only the series is.
                    places.insert(one.uid.clone(), usize::MAX);
                    self.faults.push(fault);
                }
            }
        }
        for one in turns {
            let series = match places.get(&one.uid) {
                Some(&usize::MAX) => continue,
                Some(at) => items.get_mut(*at).zip(beside.get_mut(*at)),
                None => None,
            };
            if let Err(fault) = self.turn(&one, series) {
                self.faults.push(fault);
            }
        }
        self.faults
            .extend(beside.into_iter().flat_map(Beside::faults));
        Ok(items)
    }

    fn item(&mut self, one: &Found<'_>, count: &mut usize) -> Result<IcsItem, LineFault> {
        let mut turns = BTreeMap::new();
        let rule = one
            .flat
            .repeat
            .as_ref()
            .and_then(|rule| Repeat::parse(rule).ok());
        if let Some((rule, start)) = rule.zip(one.flat.start.as_ref()) {
            for line in one.part.all("EXDATE") {
                let dates = time::whens(line, &self.zones).map_err(|rule| line.fault(rule))?;
                *count = count.saturating_add(dates.len());
                if *count > MAX_ICS_ITEMS {
                    break;
                }
                let dates = dates
                    .into_iter()
                    .filter_map(|date| day_in_series(start, date));
                for date in dates.filter(|date| rule.has(start, *date)) {
                    let flat = Flat {
                        cancelled: true,
                        ..Flat::default()
                    };
                    let sets = flat.sets().map_err(|error| line.fault(error))?;
                    turns.insert(date, IcsTurn { sets, flat });
                }
            }
        }
        Ok(IcsItem {
            uid: one.uid.clone(),
            sets: sets(one.part, &one.flat)?,
            flat: one.flat.clone(),
            turns,
        })
    }

    fn turn(
        &mut self,
        one: &Found<'_>,
        series: Option<(&mut IcsItem, &mut Beside<'_>)>,
    ) -> Result<(), LineFault> {
        let Some(line) = one.turn else { return Ok(()) };
        let (series, beside) = series.ok_or(line.fault(LineRule::NoSeries))?;
        let of = time::when(line, &self.zones).map_err(|rule| line.fault(rule))?;
        let start = series.flat.start.as_ref();
        let date = start.and_then(|start| day_in_series(start, of));
        let rule = series
            .flat
            .repeat
            .as_ref()
            .and_then(|rule| Repeat::parse(rule).ok());
        let holds = rule.zip(start).zip(date);
        let held = |((rule, start), date): &((Repeat, &When), NaiveDate)| {
            rule.has(start, *date) || beside.has(*date)
        };
        let (_, date) = holds.filter(held).ok_or(line.fault(LineRule::NoTurn))?;
        let mut flat = one.flat.only(&series.flat, date);
        if beside.has(date) {
            beside.said(date);
            let Some(kept) = kept(flat, &one.flat) else {
                return Ok(());
            };
            flat = kept;
        }
        if one.flat.body != series.flat.body {
            self.left.insert("DESCRIPTION");
        }
        if one.flat.labels != series.flat.labels {
            self.left.insert("CATEGORIES");
        }
        flat.neutral = one.flat.neutral;
        if flat.neutral {
            flat.title = None;
        }
        let sets = sets(one.part, &flat)?;
        series.turns.insert(date, IcsTurn { sets, flat });
        Ok(())
    }
}

/// The day in the series that a calendar names by its time.
pub(super) fn day_in_series(start: &When, of: When) -> Option<NaiveDate> {
    match (start, of) {
        (When::At { zone, .. }, of @ When::At { .. }) => time::moved_to(of, *zone).day(),
        (_, of) => of.day(),
    }
}

/// What is written for a component; a value that no field takes is named by its property.
fn sets(part: &Part, flat: &Flat) -> Result<Vec<Set>, LineFault> {
    let sets = flat.sets();
    sets.map_err(|error| {
        let property = if let Invalid::TooLong { field, .. }
        | Invalid::Empty { field }
        | Invalid::Control { field }
        | Invalid::BadNumber { field, .. }
        | Invalid::BadReminders { field, .. } = error
        {
            property_of(field)
        } else {
            ""
        };
        match part.line_of(property) {
            Some(line) => line.fault(error),
            None => part.fault(error),
        }
    })
}

fn property_of(field: &str) -> &'static str {
    match field {
        "title" => "SUMMARY",
        "body" => "DESCRIPTION",
        "place" => "LOCATION",
        "bring" => "X-ONDERWEG-BRING",
        "helper" => "X-ONDERWEG-HELPER",
        "interpreter" => "X-ONDERWEG-INTERPRETER",
        "travel" => "X-ONDERWEG-TRAVEL",
        "remind" => "X-ONDERWEG-REMIND",
        "label" => "CATEGORIES",
        _ => "",
    }
}
