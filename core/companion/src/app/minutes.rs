//! Minutes of practice together: each person writes down their own, where they choose.

use std::collections::BTreeSet;

use onderweg_journal::{Practice, Record, Stamp, Tz};
use onderweg_protocol::ids::{DeviceId, SpaceId};
use serde::Serialize;

use super::item::as_text;
use super::names::Names;
use super::practice::{Log, logs};
use super::status::local_date;
use super::{By, Companion};
use crate::error::Result;
use crate::store::Tx;

/// Minutes of practice together, of one person in one space and month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PracticeMinutes {
    /// In which space they were written down.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What it is called.
    pub space_name: Option<String>,
    /// Who wrote them down; `when_ms` is when last.
    pub by: By,
    /// The month, as `2026-11`.
    pub month: String,
    /// How many.
    pub minutes: u64,
}

impl Companion {
    /// Writes down minutes of practice together, on a day that is not to come, where the members of
    /// a space can read them; in one's own space nobody else can.
    ///
    /// # Errors
    ///
    /// [`crate::error::Error::Invalid`] for no minutes or more than four hours; [`crate::error::Error::Write`].
    pub fn add_minutes(&mut self, space: SpaceId, minutes: i64, at_ms: Option<i64>) -> Result<()> {
        let at_ms = at_ms.unwrap_or(self.now_ms()).min(self.now_ms());
        let record = Record::minutes(minutes, at_ms)?;
        self.record(space, record)?;
        self.inside().memo.practice.forget();
        Ok(())
    }

    /// Minutes of practice together, by month, the newest first. Each person counts what they wrote
    /// down; nobody's are added to another's.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn minutes(&mut self) -> Result<Vec<PracticeMinutes>> {
        let (me, zone) = (self.device(), self.zone);
        self.look(|tx| {
            let names = Names::load(tx, zone)?;
            let mut lines: Vec<PracticeMinutes> = Vec::new();
            for (space, stamp, minutes) in all_minutes(tx, zone)? {
                let by = names.by(&space, &stamp, &me);
                let person = |device: &DeviceId| names.person(&space, device);
                let date = local_date(stamp.when_ms, zone);
                let month = date.format("%Y-%m").to_string();
                let same = |line: &&mut PracticeMinutes| {
                    let one = line.by.device == by.device
                        || person(&line.by.device).is_some()
                            && person(&line.by.device) == person(&by.device);
                    line.space == space && line.month == month && one
                };
                match lines.iter_mut().find(same) {
                    Some(line) => {
                        line.minutes += u64::from(minutes);
                        line.by.when_ms = line.by.when_ms.max(stamp.when_ms);
                    }
                    None => lines.push(PracticeMinutes {
                        space,
                        space_name: names.space(&space).map(str::to_owned),
                        by,
                        month,
                        minutes: u64::from(minutes),
                    }),
                }
            }
            lines.sort_by(|one, next| next.month.cmp(&one.month).then(one.space.cmp(&next.space)));
            Ok(lines)
        })
    }
}

/// All minutes that anybody wrote down: where, who and when, and how many.
pub(super) fn all_minutes(tx: &mut Tx<'_>, zone: Tz) -> Result<Vec<(SpaceId, Stamp, u8)>> {
    let logs = logs(tx, zone, None)?;
    let spaces: BTreeSet<SpaceId> = logs.iter().map(|log| log.space).collect();
    let mut all = Vec::new();
    for space in spaces {
        let here = logs.iter().filter(|log| log.space == space);
        let here: Vec<_> = here.map(Log::as_log).collect();
        let read = Practice::read(&here).minutes.into_iter();
        all.extend(
            read.map(|(author, when_ms, minutes)| (space, Stamp { author, when_ms }, minutes)),
        );
    }
    Ok(all)
}
