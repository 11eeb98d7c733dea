//! Bytes sent and received, month by month. Must not know what they were.

use chrono::{DateTime, Datelike};
use onderweg_sync::store::Stored;
use rusqlite::params;

use super::tx::Tx;

/// Traffic of one month, by UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    /// `2026-11`.
    pub month: String,
    /// Bytes sent.
    pub up: u64,
    /// Bytes received.
    pub down: u64,
}

impl Tx<'_> {
    /// Counts bytes to the present month.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn add_traffic(&mut self, up: u64, down: u64) -> Stored<()> {
        self.step()?;
        let now = DateTime::from_timestamp_millis(self.now_ms).unwrap_or_default();
        let month = i64::from(now.year()) * 12 + i64::from(now.month0());
        let bytes = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        self.exec(
            "INSERT INTO meter (month, up, down) VALUES (?1, ?2, ?3)
             ON CONFLICT (month) DO UPDATE SET up = up + excluded.up, down = down + excluded.down",
            params![month, bytes(up), bytes(down)],
        )?;
        Ok(())
    }

    /// All months with traffic, newest first. Readable while locked.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn meter(&mut self) -> Stored<Vec<Month>> {
        self.step()?;
        self.all(
            "SELECT month, up, down FROM meter ORDER BY month DESC",
            [],
            |row| {
                let month: i64 = row.get(0)?;
                let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
                let bytes = |at| row.get::<_, i64>(at).map(i64::unsigned_abs);
                Ok(Month {
                    month: format!("{year:04}-{month:02}"),
                    up: bytes(1)?,
                    down: bytes(2)?,
                })
            },
        )
    }
}
