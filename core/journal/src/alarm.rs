//! When an entry rings, and why: at its time, at a reminder, when it is time to leave.
//! Must not say what for.

use chrono::{Duration, NaiveDateTime};
use chrono_tz::Tz;

use crate::kind::Kind;
use crate::more;
use crate::read::State;
use crate::remind::reminders;
use crate::summary::Summary;
use crate::when::{When, instant_ms};

/// When a day without a time rings: nine in the morning.
const DAY_ALARM_HOURS: i64 = 9;

/// How long before that the evening is: seven.
const EVENING_BEFORE_HOURS: i64 = 14;

/// Why it rings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It begins or is due.
    Now,
    /// A reminder, some time before.
    Reminder,
    /// It is time to leave.
    Leave,
}

/// One time to ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bell {
    /// When, in milliseconds since the epoch.
    pub at_ms: i64,
    /// Why.
    pub why: Why,
    /// How many minutes before the start, a day counted as 24 hours.
    pub before_min: u32,
}

impl Summary {
    /// When to ring, for what is open and not called off, in no order: at its time, at each reminder before, and when
    /// it is time to leave. What has a day and no time counts as nine in the morning where the
    /// reader is, and has no time to leave.
    #[must_use]
    pub fn bells(&self, zone: Tz) -> Vec<Bell> {
        let Some((local, zone, timed)) = self.rings_at(zone) else {
            return Vec::new();
        };
        // Rubbish goes out the evening before it is fetched.
        let evening = (self.kind == Some(Kind::Bins) && !timed)
            .then(|| local.checked_sub_signed(Duration::hours(EVENING_BEFORE_HOURS)));
        let start = instant_ms(evening.flatten().unwrap_or(local), zone);
        let mut bells = vec![Bell {
            at_ms: start,
            why: Why::Now,
            before_min: 0,
        }];
        let leads = self.more.get(more::REMIND);
        let leads = leads.and_then(|text| reminders(text, more::REMIND).ok());
        for lead in leads.unwrap_or_default() {
            let before_min = lead.in_minutes();
            let at_ms = lead.before_ms(local, zone).filter(|_| before_min > 0);
            bells.extend(at_ms.map(|at_ms| Bell {
                at_ms,
                why: Why::Reminder,
                before_min,
            }));
        }
        if let Some(travel) = self.travel_min().filter(|_| timed) {
            bells.push(Bell {
                at_ms: start - i64::from(travel) * 60_000,
                why: Why::Leave,
                before_min: travel,
            });
        }
        bells
    }

    /// How long the way is, in minutes.
    #[must_use]
    pub fn travel_min(&self) -> Option<u32> {
        self.more.get(more::TRAVEL)?.parse().ok()
    }

    fn rings_at(&self, here: Tz) -> Option<(NaiveDateTime, Tz, bool)> {
        // A rota rings by its turns.
        let rota = self.kind == Some(Kind::Rota) && !self.more.contains_key(more::ROTA_TURN);
        if self.state != State::Open || self.is_cancelled() || rota {
            return None;
        }
        match self.when()? {
            When::Day(day) => {
                let nine = day.and_hms_opt(0, 0, 0)? + Duration::hours(DAY_ALARM_HOURS);
                Some((nine, here, false))
            }
            When::At { local, zone } => Some((local, zone, true)),
            When::Unreadable(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Actor, Author, Command, Document, Kind, Set};

    const ZONE: Tz = Tz::Europe__Brussels;

    fn row(kind: Kind, sets: &[(&str, &str)]) -> Document {
        let sets: Vec<Set> = sets
            .iter()
            .map(|(field, value)| Set::parse(field, value, ZONE).unwrap())
            .collect();
        let actor = Actor::new(Author([1; 16]), [1; 8]);
        Document::create(&kind, actor, &sets, 0).unwrap().0
    }

    fn utc(text: &str) -> i64 {
        let at = text.parse::<NaiveDateTime>().unwrap();
        at.and_utc().timestamp_millis()
    }

    fn rung(document: &Document) -> Vec<(i64, Why, u32)> {
        let mut bells: Vec<_> = (document.summary().bells(ZONE).iter())
            .map(|bell| (bell.at_ms, bell.why, bell.before_min))
            .collect();
        bells.sort_unstable();
        bells
    }

    #[test]
    fn it_rings_at_the_time_or_in_the_morning() {
        let at = row(Kind::Task, &[("due", "2026-11-22T09:30[Asia/Kabul]")]);
        assert_eq!(rung(&at), [(utc("2026-11-22T05:00:00"), Why::Now, 0)]);
        let mut day = row(Kind::Task, &[("due", "2026-11-22")]);
        assert_eq!(rung(&day), [(utc("2026-11-22T08:00:00"), Why::Now, 0)]);
        let actor = Actor::new(Author([1; 16]), [1; 8]);
        day.act(actor, &Command::Done, 0).unwrap();
        assert_eq!(rung(&day), []);
    }

    #[test]
    fn bins_ring_the_evening_before() {
        let bins = row(Kind::Bins, &[("start", "2026-11-24")]);
        assert_eq!(rung(&bins), [(utc("2026-11-23T18:00:00"), Why::Now, 0)]);
        let rota = row(Kind::Rota, &[("start", "2026-11-24")]);
        assert_eq!(rung(&rota), []);
    }

    #[test]
    fn reminders_and_the_way_ring_each_for_themselves() {
        let talk = row(
            Kind::Appointment,
            &[
                ("start", "2026-03-29T15:00"),
                ("remind", "2h, 1d"),
                ("travel", "40"),
            ],
        );
        assert_eq!(
            rung(&talk),
            [
                (utc("2026-03-28T14:00:00"), Why::Reminder, 1440),
                (utc("2026-03-29T11:00:00"), Why::Reminder, 120),
                (utc("2026-03-29T12:20:00"), Why::Leave, 40),
                (utc("2026-03-29T13:00:00"), Why::Now, 0),
            ]
        );
    }

    #[test]
    fn a_day_has_reminders_and_no_time_to_leave() {
        let day = row(
            Kind::Appointment,
            &[("start", "2026-11-22"), ("remind", "1d"), ("travel", "40")],
        );
        assert_eq!(
            rung(&day),
            [
                (utc("2026-11-21T08:00:00"), Why::Reminder, 1440),
                (utc("2026-11-22T08:00:00"), Why::Now, 0),
            ]
        );
    }
}
