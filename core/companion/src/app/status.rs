//! What is sent and what is not, honestly, also while locked.

use chrono::DateTime;
use onderweg_journal::{NaiveDate, NaiveDateTime, Tz};
use onderweg_protocol::ids::DeviceId;
use serde::Serialize;

use super::item::as_text;
use super::{Companion, SpaceView, memory};
use crate::error::{Error, Result};

/// How this phone stands with its server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Status {
    /// This phone.
    #[serde(serialize_with = "as_text")]
    pub device: DeviceId,
    /// The server's address; `None` before enrolment.
    pub server: Option<String>,
    /// Whether there is a PIN.
    pub has_pin: bool,
    /// Whether content is closed now.
    pub locked: bool,
    /// Changes that the server has not acknowledged.
    pub unsent: u64,
    /// When everything was last on the server, by this phone's clock.
    pub all_sent_ms: Option<i64>,
    /// When the server last answered, by this phone's clock.
    pub answered_ms: Option<i64>,
    /// The code of the last failure, until the next success.
    pub trouble: Option<String>,
    /// When the app tries again by itself; in the past if at once.
    pub next_try_ms: i64,
    /// Whether a network that costs money may be used.
    pub uses_metered: bool,
    /// The month of the two numbers below, where the person is.
    pub month: String,
    /// Bytes sent in it.
    pub month_up: u64,
    /// Bytes received in it.
    pub month_down: u64,
    /// The spaces.
    pub spaces: Vec<SpaceView>,
}

impl Companion {
    /// What is sent, since when not, and what it cost this month.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn status(&mut self) -> Result<Status> {
        let spaces = self.spaces()?;
        let uses_metered = self.uses_metered()?;
        let date = local_date(self.now_ms(), self.zone);
        let month = date.format("%Y-%m").to_string();
        let (server, sending, unsent, meter) = self.read(|tx| {
            Ok::<_, Error>((
                memory::server(tx)?,
                memory::sending(tx)?,
                tx.unsent_count()?,
                tx.meter()?,
            ))
        })?;
        let spent = meter.into_iter().find(|spent| spent.month == month);
        let (month_up, month_down) = spent.map_or((0, 0), |spent| (spent.up, spent.down));
        let time = |ms: i64| (ms != 0).then_some(ms);
        Ok(Status {
            device: self.device(),
            server,
            has_pin: self.has_pin()?,
            locked: self.is_locked(),
            unsent,
            all_sent_ms: time(sending.all_sent_ms),
            answered_ms: time(sending.answered_ms),
            trouble: Some(sending.trouble).filter(|code| !code.is_empty()),
            next_try_ms: sending.not_before_ms,
            uses_metered,
            month,
            month_up,
            month_down,
            spaces,
        })
    }

    /// The address of this phone's server.
    ///
    /// # Errors
    ///
    /// [`Error::NotEnrolled`] before enrolment.
    pub fn server(&mut self) -> Result<String> {
        self.read(memory::server)?.ok_or(Error::NotEnrolled)
    }
}

impl Companion {
    /// A time as it stands on the wall where the person is: `2026-11-22 09:30`.
    #[must_use]
    pub fn wall_time(&self, ms: i64) -> String {
        self.wall(ms).format("%Y-%m-%d %H:%M").to_string()
    }

    /// The date and the time on the wall where the person is, for writing them in their language.
    #[must_use]
    pub fn wall(&self, ms: i64) -> NaiveDateTime {
        local(ms, self.zone)
    }
}

/// The wall's time of an instant. Stamps come from other people's phones: what lies beyond the years 1 to
/// 9999 counts as their end, because calendars end somewhere.
#[must_use]
pub fn local(ms: i64, zone: Tz) -> NaiveDateTime {
    const FIRST: i64 = -62_135_510_400_000;
    const LAST: i64 = 253_402_214_400_000;
    let at = DateTime::from_timestamp_millis(ms.clamp(FIRST, LAST)).unwrap_or_default();
    at.with_timezone(&zone).naive_local()
}

/// The day that it is in a zone at an instant; the first of 1970 for times that no calendar has.
pub(super) fn local_date(ms: i64, zone: Tz) -> NaiveDate {
    match DateTime::from_timestamp_millis(ms) {
        Some(_) => local(ms, zone).date(),
        None => NaiveDate::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_of_no_calendar_is_shown_and_harms_nothing() {
        for zone in [
            Tz::Europe__Brussels,
            Tz::Pacific__Kiritimati,
            Tz::Etc__GMTPlus12,
        ] {
            for ms in [i64::MIN, 8_210_266_876_799_999, i64::MAX] {
                assert!(local(ms, zone).to_string().len() > 9);
            }
        }
        assert_eq!(
            local(0, Tz::Europe__Brussels).to_string(),
            "1970-01-01 01:00:00"
        );
    }

    #[test]
    fn a_day_begins_where_the_person_is() {
        let ms = 1_795_303_800_000; // 2026-11-21T23:30Z
        assert_eq!(local_date(ms, Tz::UTC).to_string(), "2026-11-21");
        assert_eq!(
            local_date(ms, Tz::Europe__Brussels).to_string(),
            "2026-11-22"
        );
        assert_eq!(local_date(i64::MAX, Tz::UTC).to_string(), "1970-01-01");
    }
}
