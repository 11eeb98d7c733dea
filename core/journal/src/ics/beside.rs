//! Turns beside the rule of their series (`RDATE`): taken where the file says what such a turn is. Must not know
//! how they are kept.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::error::{LineFault, LineRule};
use super::flat::Flat;
use super::line::Line;
use super::read::day_in_series;
use super::time::{self, Zones};
use super::tree::Part;
use super::write::turn_start;
use crate::limits::MAX_ICS_ITEMS;
use crate::repeat::Repeat;

/// The days beside its rule that a series names, each with the line that names it.
#[derive(Default)]
pub(super) struct Beside<'a>(BTreeMap<NaiveDate, &'a Line>);

impl<'a> Beside<'a> {
    /// Reads them. `count` hears how many there are.
    pub(super) fn read(
        part: &'a Part,
        flat: &Flat,
        zones: &Zones,
        count: &mut usize,
    ) -> Result<Self, LineFault> {
        let rule = flat.repeat.as_ref();
        let rule = rule.and_then(|rule| Repeat::parse(rule).ok());
        let mut days = BTreeMap::new();
        for line in part.all("RDATE") {
            let series = rule.as_ref().zip(flat.start.as_ref());
            let (rule, start) = series.ok_or(line.fault(LineRule::NotTaken))?;
            let dates = time::whens(line, zones).map_err(|rule| line.fault(rule))?;
            *count = count.saturating_add(dates.len());
            if *count > MAX_ICS_ITEMS {
                break;
            }
            for of in dates {
                let date = day_in_series(start, of.clone());
                let begins = |date: &NaiveDate| {
                    let own = turn_start(start, *date);
                    let same = own
                        .is_some_and(|own| own.instant_ms(zones.here) == of.instant_ms(zones.here));
                    same && rule.spans(start, *date)
                };
                let date = date.filter(begins).ok_or(line.fault(LineRule::NotTaken))?;
                if !rule.has(start, date) {
                    days.insert(date, line);
                }
            }
        }
        Ok(Self(days))
    }

    pub(super) fn has(&self, date: NaiveDate) -> bool {
        self.0.contains_key(&date)
    }

    /// One of them is said.
    pub(super) fn said(&mut self, date: NaiveDate) {
        self.0.remove(&date);
    }

    /// Those of which the file says nothing: there would be no turn here.
    pub(super) fn faults(self) -> impl Iterator<Item = LineFault> {
        let lines: BTreeMap<u64, &Line> = self
            .0
            .into_values()
            .map(|line| (line.number, line))
            .collect();
        lines
            .into_values()
            .map(|line| line.fault(LineRule::NotTaken))
    }
}

/// A turn beside the rule as it is kept, if it takes place: it says when it is where it says nothing else, because
/// of a turn that says nothing only the rule knows.
pub(super) fn kept(mut flat: Flat, whole: &Flat) -> Option<Flat> {
    if flat == Flat::default() {
        flat.start.clone_from(&whole.start);
    }
    (!flat.cancelled).then_some(flat)
}
