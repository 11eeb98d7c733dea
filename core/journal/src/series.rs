//! The turns of a series as rows, each with what was changed of it alone. Must not make documents:
//! a turn that nobody touched has none.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use crate::ids::EntryId;
use crate::more;
use crate::read::State;
use crate::repeat::Repeat;
use crate::summary::Summary;
use crate::when::When;

/// A turn that lasts longer is looked for no further back.
const LONGEST_DAYS: u64 = 31;

impl Summary {
    /// How it repeats; none for what happens once, and for a rule that this version cannot read.
    #[must_use]
    pub fn repeat(&self) -> Option<Repeat> {
        self.start.as_ref()?.day()?;
        Repeat::parse(self.more.get(more::REPEAT)?).ok()
    }

    /// Whether it was called off and kept to be seen.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.more
            .get(more::CANCELLED)
            .is_some_and(|yes| yes == "true")
    }

    /// The rows of the turns that are not over before `from` and begin up to `to`, for a reader in
    /// `zone`, in the order of their days in the series. `changed` holds what is known of single
    /// turns by their day; [`Summary::has_turn`] says which of them are shown.
    #[must_use]
    pub fn turns(
        &self,
        id: EntryId,
        changed: &BTreeMap<NaiveDate, &Summary>,
        (from, to): (NaiveDate, NaiveDate),
        zone: Tz,
    ) -> Vec<Summary> {
        let Some((start, rule)) = self.start.as_ref().zip(self.repeat()) else {
            return Vec::new();
        };
        // A day more on both sides: the wall of the series may stand in another zone.
        let early = from.checked_sub_days(Days::new(LONGEST_DAYS + 1));
        let late = to.checked_add_days(Days::new(1));
        let mut dates = rule.turns(start, early.unwrap_or(from), late.unwrap_or(to));
        let moved = changed.iter().map(|(date, row)| (*date, *row));
        let moved = moved.filter(|(date, row)| self.has_turn(*date, Some(row)));
        dates.extend(moved.map(|(date, _)| date));
        dates.sort_unstable();
        dates.dedup();
        let turn = |date: NaiveDate| self.turn(id, date, changed.get(&date).copied());
        let begins = When::Day(from).instant_ms(zone);
        let shown = |turn: &Summary| {
            let begun = turn.day(zone).is_some_and(|day| day <= to);
            let over = turn.over_ms(zone);
            begun && over.is_some_and(|over| begins.is_none_or(|begins| over > begins))
        };
        dates.into_iter().filter_map(turn).filter(shown).collect()
    }

    /// Whether the series has a turn on this day: one of its rule, or one that was changed while its
    /// rule was another and that nobody called off. Somebody may count on that one; what lies before
    /// the start or after the end of the series is over with it.
    #[must_use]
    pub fn has_turn(&self, date: NaiveDate, changed: Option<&Summary>) -> bool {
        let Some((start, rule)) = self.start.as_ref().zip(self.repeat()) else {
            return false;
        };
        let stays = |row: &Summary| is_kept(row) && !row.is_cancelled() && says_something(row);
        rule.has(start, date) || (changed.is_some_and(stays) && rule.spans(start, date))
    }

    /// The row of one turn; none if its time cannot be told.
    #[must_use]
    pub fn turn(&self, id: EntryId, date: NaiveDate, changed: Option<&Summary>) -> Option<Summary> {
        let start = self.start.as_ref()?;
        let ahead = (date - start.day()?).num_days();
        let mut turn = Summary {
            start: Some(start.plus_days(ahead)?),
            end: self.end.as_ref().and_then(|end| end.plus_days(ahead)),
            series: Some(id),
            date: Some(date),
            ..self.clone()
        };
        turn.more.remove(more::REPEAT);
        // What was changed of a turn and thrown away is as if nobody had touched it.
        if let Some(changed) = changed.filter(|changed| is_kept(changed)) {
            turn.change(changed);
        }
        Some(turn)
    }

    /// Writes over it what was changed of this turn alone.
    fn change(&mut self, by: &Summary) {
        if !by.title.is_empty() {
            self.title.clone_from(&by.title);
        }
        let moved = by.start.as_ref().and_then(When::day);
        if let Some((to, was)) = moved.zip(self.start.as_ref().and_then(When::day)) {
            // An end that was not changed follows the start.
            let end = self.end.as_ref();
            let by_days = end.and_then(|end| end.plus_days((to - was).num_days()));
            self.end = by_days
                .zip(self.moved_by(by))
                .map(|(end, shift)| match end {
                    When::At { local, zone } => When::At {
                        local: local.checked_add_signed(shift).unwrap_or(local),
                        zone,
                    },
                    day @ (When::Day(_) | When::Unreadable(_)) => day,
                });
            self.start.clone_from(&by.start);
        }
        if by.end.is_some() {
            self.end.clone_from(&by.end);
        }
        if by.assignee.is_some() {
            self.assignee.clone_from(&by.assignee);
        }
        let more = by.more.iter();
        let more = more.filter(|(name, _)| *name != more::REPEAT);
        self.more
            .extend(more.map(|(name, value)| (name.clone(), value.clone())));
        self.state = by.state;
        self.finished_ms = by.finished_ms;
        self.conflict |= by.conflict;
        self.changed = by.changed.or(self.changed);
    }

    /// How much later on the clock a turn was moved; none between a day and a time.
    fn moved_by(&self, by: &Summary) -> Option<chrono::Duration> {
        match (self.start.as_ref()?.time(), by.start.as_ref()?.time()) {
            (Some(was), Some(now)) => Some(now - was),
            (None, None) => Some(chrono::Duration::zero()),
            (None, Some(_)) | (Some(_), None) => None,
        }
    }
}

/// Whether anything but its day stands in what is known of a turn.
fn says_something(row: &Summary) -> bool {
    let fields = row.start.is_some() || row.end.is_some() || row.assignee.is_some();
    let said = fields || !row.title.is_empty() || !row.more.is_empty();
    said || row.changed != row.created || row.state != State::Open
}

fn is_kept(changed: &Summary) -> bool {
    matches!(changed.state, State::Open | State::Done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Actor, Author, Command, Document, Kind, Set};

    const HERE: Tz = Tz::Europe__Brussels;
    const SERIES: EntryId = EntryId([9; 16]);

    fn actor() -> Actor {
        Actor::new(Author([1; 16]), [1; 8])
    }

    fn sets(sets: &[(&str, &str)]) -> Vec<Set> {
        let set = |(field, value): &(&str, &str)| Set::parse(field, value, HERE).unwrap();
        sets.iter().map(set).collect()
    }

    fn talk(more: &[(&str, &str)]) -> Summary {
        let mut all = sets(&[("title", "talk"), ("repeat", "FREQ=WEEKLY")]);
        all.extend(sets(more));
        let made = Document::create(&Kind::Appointment, actor(), &all, 0);
        made.unwrap().0.summary()
    }

    fn one(date: &str, what: &[(&str, &str)]) -> Document {
        let made = Document::turn(
            &Kind::Appointment,
            actor(),
            SERIES,
            day(date),
            &sets(what),
            1,
        );
        made.unwrap().0
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn shown(series: &Summary, changed: &[Summary], from: &str, to: &str, zone: Tz) -> Vec<String> {
        let changed = changed.iter().map(|row| (row.date.unwrap(), row)).collect();
        let turns = series.turns(SERIES, &changed, (day(from), day(to)), zone);
        let text = |turn: &Summary| {
            let end = turn.end.as_ref().map(|end| format!(" - {end}"));
            format!(
                "{}{}",
                turn.start.as_ref().unwrap(),
                end.unwrap_or_default()
            )
        };
        turns.iter().map(text).collect()
    }

    #[test]
    fn three_in_the_afternoon_stays_three_in_the_afternoon() {
        let series = talk(&[("start", "2026-10-22T15:00"), ("end", "2026-10-22T16:00")]);
        assert_eq!(
            shown(&series, &[], "2026-10-22", "2026-11-01", HERE),
            [
                "2026-10-22T15:00[Europe/Brussels] - 2026-10-22T16:00[Europe/Brussels]",
                "2026-10-29T15:00[Europe/Brussels] - 2026-10-29T16:00[Europe/Brussels]",
            ]
        );
        let ids = EntryId::occurrence(SERIES, day("2026-10-29"));
        assert_ne!(ids, SERIES);
    }

    #[test]
    fn a_reader_elsewhere_sees_the_day_that_it_is_there() {
        let series = talk(&[("start", "2026-12-01T01:00[Asia/Kabul]")]);
        // In Brussels that is the evening before.
        let turns = shown(&series, &[], "2026-11-30", "2026-12-06", HERE);
        assert_eq!(turns, ["2026-12-01T01:00[Asia/Kabul]"]);
    }

    #[test]
    fn one_turn_is_moved_called_off_or_done_alone() {
        let series = talk(&[
            ("start", "2026-12-01T15:00"),
            ("end", "2026-12-01T16:30"),
            ("remind", "1d"),
        ]);
        let moved = one("2026-12-08", &[("start", "2026-12-09T10:00")]);
        let off = one("2026-12-15", &[("cancelled", "yes")]);
        let mut done = one("2026-12-22", &[]);
        done.act(actor(), &Command::Done, 2).unwrap();
        let stray = one("2026-12-23", &[("cancelled", "yes")]);
        let changed = [&moved, &off, &done, &stray].map(Document::summary);
        let rows = changed.iter().map(|row| (row.date.unwrap(), row)).collect();
        let window = (day("2026-12-02"), day("2026-12-31"));
        let turns = series.turns(SERIES, &rows, window, HERE);
        let [first, second, third, fourth] = turns.as_slice() else {
            panic!("{} turns", turns.len());
        };
        let text = |when: &Option<When>| when.as_ref().unwrap().to_string();
        assert_eq!(text(&first.start), "2026-12-09T10:00[Europe/Brussels]");
        assert_eq!(text(&first.end), "2026-12-09T11:30[Europe/Brussels]");
        assert_eq!(first.date, Some(day("2026-12-08")));
        assert!(second.is_cancelled() && second.bells(HERE).is_empty());
        assert_eq!(third.state, State::Done);
        assert_eq!((fourth.state, fourth.bells(HERE).len()), (State::Open, 2));
    }

    #[test]
    fn a_turn_that_was_moved_from_afar_is_shown_where_it_is() {
        let series = talk(&[("start", "2026-12-01T15:00")]);
        let changed = one("2027-06-01", &[("start", "2026-12-03T10:00")]);
        let turns = shown(
            &series,
            &[changed.summary()],
            "2026-12-01",
            "2026-12-07",
            HERE,
        );
        assert_eq!(turns.len(), 2);
    }

    #[test]
    fn a_turn_that_was_changed_stays_when_the_series_moves_to_another_weekday() {
        let tuesdays = [
            ("start", "2026-12-01T15:00"),
            ("repeat", "FREQ=WEEKLY;BYDAY=TU"),
        ];
        let fridays = [
            ("start", "2026-12-01T15:00"),
            ("repeat", "FREQ=WEEKLY;BYDAY=FR"),
        ];
        let moved = one("2026-12-08", &[("start", "2026-12-08T10:00")]);
        let off = one("2026-12-15", &[("cancelled", "yes")]);
        let untouched = one("2026-12-22", &[]);
        let changed = [&moved, &off, &untouched].map(Document::summary);
        let days = |rule: &[(&str, &str)]| {
            let series = talk(rule);
            let rows = changed.iter().map(|row| (row.date.unwrap(), row)).collect();
            let turns = series.turns(SERIES, &rows, (day("2026-12-01"), day("2026-12-25")), HERE);
            let day = |turn: &Summary| turn.date.unwrap().to_string()[8..].to_owned();
            turns.iter().map(day).collect::<Vec<_>>()
        };
        assert_eq!(days(&tuesdays), ["01", "08", "15", "22"]);
        assert_eq!(days(&fridays), ["04", "08", "11", "18", "25"]);
        let ended = [
            ("start", "2026-12-01T15:00"),
            ("repeat", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261206"),
        ];
        assert_eq!(days(&ended), ["04"], "what lies after the end is over");
        let later = [
            ("start", "2026-12-09T15:00"),
            ("repeat", "FREQ=WEEKLY;BYDAY=FR"),
        ];
        assert_eq!(days(&later), ["11", "18", "25"]);
    }

    #[test]
    fn a_change_that_was_thrown_away_leaves_the_turn() {
        let series = talk(&[("start", "2026-12-01T15:00")]);
        let mut off = one("2026-12-08", &[("cancelled", "yes")]);
        off.act(actor(), &Command::Delete, 2).unwrap();
        let row = off.summary();
        let turn = series.turn(SERIES, day("2026-12-08"), Some(&row)).unwrap();
        assert!(!turn.is_cancelled() && turn.state == State::Open);
    }

    #[test]
    fn a_series_is_over_with_its_last_turn() {
        let endless = talk(&[("start", "2026-12-01T15:00")]);
        assert_eq!(endless.archive_at_ms(HERE), None);
        let mut three = endless.clone();
        let rule = "FREQ=WEEKLY;COUNT=3".to_owned();
        three.more.insert(more::REPEAT.to_owned(), rule);
        let last = When::parse("2026-12-15T15:00[Europe/Brussels]").unwrap();
        assert_eq!(three.over_ms(HERE), last.instant_ms(HERE));
    }
}
