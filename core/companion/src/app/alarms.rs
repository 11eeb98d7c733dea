//! The next 64 alarms, for the phone to ring. The core schedules nothing by itself.

use onderweg_journal::NaiveDate;
use onderweg_protocol::ids::{EntryId, SpaceId};
use serde::Serialize;

use super::Companion;
use super::item::as_text;
use crate::error::Result;
use crate::store::{AlarmKind, AlarmWhy};

/// One alarm. Neutral unless the title was asked for: it may ring on a locked phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ring {
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// `task`, `appointment`, `rota` (a turn of this person's begins) or `other`.
    pub kind: &'static str,
    /// `now` (it begins or is due), `reminder` or `leave`.
    pub why: &'static str,
    /// The day of the turn in its series; `None` for what happens once.
    pub turn: Option<String>,
    /// How many minutes before the start.
    pub before_minutes: u32,
    /// Whose entry it is, for opening it at a tap.
    #[serde(serialize_with = "as_text")]
    pub entry: EntryId,
    /// Where that is.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// The entry's title; `None` in [`Companion::alarms`].
    pub title: Option<String>,
}

impl Companion {
    /// The next 64 alarms after now. While locked, those known at the lock.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn alarms(&mut self) -> Result<Vec<Ring>> {
        let zone = self.zone;
        let alarms = self.look(|tx| Ok(tx.alarms(zone)?))?;
        let ring = |alarm: crate::store::Alarm| Ring {
            at_ms: alarm.at_ms,
            kind: match alarm.kind {
                AlarmKind::Task => "task",
                AlarmKind::Appointment => "appointment",
                AlarmKind::Rota => "rota",
                AlarmKind::Other => "other",
            },
            why: match alarm.why {
                AlarmWhy::Now => "now",
                AlarmWhy::Reminder => "reminder",
                AlarmWhy::Leave => "leave",
            },
            before_minutes: alarm.before_min,
            turn: (alarm.turn)
                .and_then(NaiveDate::from_num_days_from_ce_opt)
                .map(|day| day.to_string()),
            entry: alarm.entry,
            space: alarm.space,
            title: None,
        };
        Ok(alarms.into_iter().map(ring).collect())
    }

    /// The same, each with the title of its entry: for a phone that is open.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn alarms_in_full(&mut self) -> Result<Vec<Ring>> {
        self.secret()?;
        let rings = self.alarms()?;
        self.look(|tx| {
            let mut named = rings.clone();
            for ring in &mut named {
                let row = tx.summary(ring.space, ring.entry)?;
                ring.title = row.map(|row| row.title);
            }
            Ok(named)
        })
    }
}
