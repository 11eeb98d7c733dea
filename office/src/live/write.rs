//! Writing: an appointment, an answer, and the lines of the audit log that the person sees.

use chrono::{NaiveDate, NaiveTime};
use onderweg_companion::app::EntryRef;
use onderweg_journal::{Command, Kind, Set, When};
use onderweg_protocol::ids::EntryId;

use super::{Office, unavailable};
use crate::desk::{
    CaseId, Deed, Delivery, DeskError, Fault, Field, NewAppointment, Result, StaffId, Standing,
};
use crate::homes::lock;
use crate::register::{AuditEntry, Case};

/// Longest words of each field, in characters, as the journal has them.
const TITLE: usize = 200;
const PLACE: usize = 300;
const BRING: usize = 1_000;
const BODY: usize = 8_000;

impl Office {
    pub(super) fn write_appointment(
        &self,
        staff: StaffId,
        id: CaseId,
        new: &NewAppointment,
    ) -> Result<EntryId> {
        let (case, home, space) = self.open_case(staff, id)?;
        let sets = self.check(new)?;
        let entry = {
            let mut companion = lock(&home);
            let added = companion.add(space, &Kind::Appointment, &sets);
            added.map_err(unavailable)?.entry
        };
        self.wrote(staff, &case, Deed::AddedAppointment)?;
        Ok(entry)
    }

    pub(super) fn write_answer(
        &self,
        staff: StaffId,
        id: CaseId,
        entry: EntryId,
        words: &str,
    ) -> Result<()> {
        let (case, home, space) = self.open_case(staff, id)?;
        let words = words.trim();
        if words.is_empty() {
            return Err(DeskError::Form(vec![(Field::Answer, Fault::Empty)]));
        }
        let at = EntryRef { space, entry };
        {
            let mut companion = lock(&home);
            let shown = companion.show(at).map_err(|_| DeskError::Changed)?;
            let text = |field: &str| shown.document.get(field).and_then(|value| value.as_str());
            if text("state") != Some("open") {
                return Err(DeskError::Changed);
            }
            let day = self.moment(self.now_ms()).date_naive();
            let answer = format!("{}, {day}:\n{words}", self.name(staff));
            let body = match text("body").unwrap_or_default() {
                "" => answer,
                body => format!("{body}\n\n{answer}"),
            };
            if body.chars().count() > BODY {
                return Err(DeskError::Form(vec![(Field::Answer, Fault::TooLong)]));
            }
            companion
                .act(at, &[Command::EditBody(body), Command::Done])
                .map_err(unavailable)?;
        }
        self.wrote(staff, &case, Deed::Answered)
    }

    /// Written down, and on its way.
    pub(super) fn wrote(&self, staff: StaffId, case: &Case, deed: Deed) -> Result<()> {
        let now = self.now_ms();
        let noted = lock(&self.register).note(staff, case.id, deed, now);
        // Sent without waiting for the next sweep.
        if let Some(space) = case.space {
            self.work.add(space);
        }
        noted.map_err(unavailable)
    }

    /// What the fields say, or everything that is wrong with them.
    fn check(&self, new: &NewAppointment) -> Result<Vec<Set>> {
        let mut faults = Vec::new();
        let line = |field, text: &str, most: usize, faults: &mut Vec<_>| {
            let text = text.trim().to_owned();
            if text.chars().count() > most || text.contains('\n') {
                faults.push((field, Fault::TooLong));
            }
            text
        };
        let title = line(Field::Title, &new.title, TITLE, &mut faults);
        if title.is_empty() {
            faults.push((Field::Title, Fault::Empty));
        }
        let place = line(Field::Place, &new.place, PLACE, &mut faults);
        let bring = line(Field::Bring, &new.bring, BRING, &mut faults);
        let day = read_day(&new.day);
        let from = read_time(&new.from);
        let now = self.moment(self.now_ms());
        match day {
            None if new.day.trim().is_empty() => faults.push((Field::Day, Fault::Empty)),
            None => faults.push((Field::Day, Fault::NotADay)),
            Some(day) if day < now.date_naive() => faults.push((Field::Day, Fault::Past)),
            Some(_) => {}
        }
        if from.is_none() {
            faults.push((Field::From, Fault::NotATime));
        }
        let (Some(day), Some(from), true) = (day, from, faults.is_empty()) else {
            return Err(DeskError::Form(faults));
        };
        let start = match from {
            Some(time) => When::At {
                local: day.and_time(time),
                zone: self.setup.zone,
            },
            None => When::Day(day),
        };
        let mut sets = vec![Set::Title(title), Set::Start(start)];
        sets.extend(Some(place).filter(|text| !text.is_empty()).map(Set::Place));
        sets.extend(Some(bring).filter(|text| !text.is_empty()).map(Set::Bring));
        Ok(sets)
    }

    /// Writes what is new in the audit log of a file into its case space, so that the person has it.
    /// Returns how far each line has come. A home that does not answer now is told the next time.
    pub(super) fn tell_looks(
        &self,
        case: &Case,
        looks: &[AuditEntry],
    ) -> impl Fn(i64) -> Delivery + use<> {
        let told = self.try_to_tell(case, looks).unwrap_or((0, true));
        move |n| match told {
            (last, false) if n <= last => Delivery::OnPhone,
            _ => Delivery::NotYet,
        }
    }

    fn try_to_tell(&self, case: &Case, looks: &[AuditEntry]) -> Result<(i64, bool)> {
        let (Standing::Open, Some(space)) = (case.standing(), case.space) else {
            return Ok((0, true));
        };
        let home = self.homes.get(&case.home).map_err(unavailable)?;
        let mut companion = lock(&home);
        let mut lines: Vec<_> = looks
            .iter()
            .map(|look| (look.n, look.at_ms, look.deed.word()))
            .collect();
        lines.sort_unstable();
        let told = companion.tell_looks(space, &lines).map_err(unavailable)?;
        Ok((told.arrived, false))
    }
}

/// `2026-11-26`, `26/11/2026`, `26-11-2026` or `26.11.2026`.
fn read_day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    ["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(text, form).ok())
}

/// `09:30`, `9.30`; nothing is the whole day. The outer `None` is no time at all.
fn read_time(text: &str) -> Option<Option<NaiveTime>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    ["%H:%M", "%H.%M"]
        .iter()
        .find_map(|form| NaiveTime::parse_from_str(text, form).ok())
        .map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_read_as_people_here_write_them() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 26);
        for text in ["2026-11-26", "26/11/2026", " 26-11-2026 ", "26.11.2026"] {
            assert_eq!(read_day(text), day, "{text}");
        }
        for text in ["", "31/02/2026", "tomorrow", "26/11/26x", "\u{0}"] {
            assert_eq!(read_day(text), None, "{text}");
        }
        assert_eq!(read_time("09:30"), Some(NaiveTime::from_hms_opt(9, 30, 0)));
        assert_eq!(read_time("9.05"), Some(NaiveTime::from_hms_opt(9, 5, 0)));
        assert_eq!(read_time(" "), Some(None));
        for text in ["25:00", "noon", "12:60"] {
            assert_eq!(read_time(text), None, "{text}");
        }
    }
}
