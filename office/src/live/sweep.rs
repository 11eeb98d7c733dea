//! Syncing the homes with the relay, and noting what came.

use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{Happened as Did, SyncOptions};
use onderweg_protocol::ids::EntryId;

use super::{Due, Office, unavailable};
use crate::desk::{CaseId, Happened, Result, StaffId};
use crate::homes::lock;
use crate::register::{Case, News};

impl Office {
    /// Syncs every home once; a case that fails does not stop the others. Returns how many failed.
    ///
    /// # Errors
    ///
    /// [`crate::DeskError::Unavailable`] if the register does not answer.
    pub fn sweep(&self, cancel: &AtomicBool) -> Result<usize> {
        let cases = lock(&self.register).cases(None).map_err(unavailable)?;
        let mut failed = 0;
        for case in cases {
            if cancel.load(std::sync::atomic::Ordering::Relaxed) {
                break;
            }
            failed += usize::from(self.sync_case(&case, cancel).is_err());
        }
        Ok(failed)
    }

    /// Syncs the homes of what is due; returns how many failed.
    ///
    /// # Errors
    ///
    /// [`crate::DeskError::Unavailable`] if the register does not answer.
    pub fn sync_due(&self, due: &Due, cancel: &AtomicBool) -> Result<usize> {
        if due.all {
            return self.sweep(cancel);
        }
        if due.spaces.is_empty() {
            return Ok(0);
        }
        let cases = lock(&self.register).cases(None).map_err(unavailable)?;
        let hinted = |case: &&Case| case.space.is_some_and(|space| due.spaces.contains(&space));
        let mut failed = 0;
        for case in cases.iter().filter(hinted) {
            failed += usize::from(self.sync_case(case, cancel).is_err());
        }
        Ok(failed)
    }

    /// Syncs one home, as soon as its caseworker wrote something.
    ///
    /// # Errors
    ///
    /// [`crate::DeskError`]; what was written is kept and sent at the next sweep.
    pub fn sync_now(&self, staff: StaffId, case: CaseId) -> Result<()> {
        let case = self.case(staff, case)?;
        self.sync_case(&case, &AtomicBool::new(false))
    }

    fn sync_case(&self, case: &Case, cancel: &AtomicBool) -> Result<()> {
        let Some(space) = case.space else {
            return Ok(());
        };
        if case.closed_ms.is_some() {
            return Ok(());
        }
        let home = self.homes.get(&case.home).map_err(unavailable)?;
        let mut road = self.road(&self.setup.relay)?;
        let mut companion = lock(&home);
        let options = SyncOptions {
            budget: None,
            metered: false,
            background: false,
            cancel,
        };
        let mut synced = companion.sync(&mut *road, &options).map_err(unavailable)?;
        if companion.introduce_myself().map_err(unavailable)? {
            // The person learns who reads there without waiting for the next sweep.
            let told = companion.sync(&mut *road, &options).map_err(unavailable)?;
            synced.events.extend(told.events);
            synced.heard = told.heard;
        }
        // Who reads a case stands on its page, whoever told it.
        let shown = companion.notices_shown(&synced.heard);
        shown.map_err(unavailable)?;
        let reach = companion.reach(space).map_err(unavailable)?;
        drop(companion);
        let now = self.now_ms();
        let mut news = Vec::new();
        for event in synced
            .events
            .iter()
            .filter(|event| event.by.iter().any(|by| !by.own))
        {
            let what = event.what.iter().filter_map(|what| happened(*what));
            news.extend(what.map(|what| News {
                entry: EntryId(event.entry.0),
                at_ms: now,
                what,
            }));
        }
        let mut register = lock(&self.register);
        register.add_news(case.id, &news).map_err(unavailable)?;
        register
            .heard(case.id, reach.member, reach.gone, reach.heard, now)
            .map_err(unavailable)
    }
}

/// An erasure leaves nothing to show.
fn happened(what: Did) -> Option<Happened> {
    Some(match what {
        Did::Added => Happened::Added,
        Did::Edited => Happened::Edited,
        Did::Done => Happened::Done,
        Did::Reopened => Happened::Reopened,
        Did::Archived => Happened::Archived,
        Did::Deleted => Happened::Deleted,
        Did::Restored => Happened::Restored,
        // An office is in case spaces alone: nothing is passed on from there.
        Did::Moved | Did::Passed => Happened::Moved,
        Did::Erased => return None,
    })
}
