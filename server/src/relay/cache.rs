//! Rosters that were folded lately. A hint, never a source of truth: the store's log decides.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use onderweg_protocol::ids::SpaceId;
use onderweg_protocol::roster::Roster;

use crate::store::{Result, SpaceRead, StoreError};

/// Bytes of the log read at once while folding.
const FOLD_PAGE: usize = 1024 * 1024;

/// At most `room` rosters; the one not used for longest goes first.
#[derive(Debug)]
pub(super) struct Rosters {
    room: usize,
    clock: u64,
    held: BTreeMap<SpaceId, (u64, Arc<Roster>)>,
}

impl Rosters {
    pub(super) fn new(room: usize) -> Self {
        Self {
            room: room.max(1),
            clock: 0,
            held: BTreeMap::new(),
        }
    }

    fn get(&mut self, space: SpaceId) -> Option<Arc<Roster>> {
        self.clock += 1;
        let clock = self.clock;
        self.held.get_mut(&space).map(|(used, roster)| {
            *used = clock;
            Arc::clone(roster)
        })
    }

    fn put(&mut self, roster: Arc<Roster>) {
        self.clock += 1;
        self.held.insert(roster.space(), (self.clock, roster));
        if self.held.len() > self.room {
            let oldest = self.held.iter().min_by_key(|(_, (used, _))| *used);
            if let Some(space) = oldest.map(|(space, _)| *space) {
                self.held.remove(&space);
            }
        }
    }
}

fn lock(rosters: &Mutex<Rosters>) -> MutexGuard<'_, Rosters> {
    rosters.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Keeps a roster for the next request. Only after its transaction was committed.
pub(super) fn keep(rosters: &Mutex<Rosters>, roster: Arc<Roster>) {
    if roster.n() > 0 {
        lock(rosters).put(roster);
    }
}

/// The fold of the space's log: a kept one if it is of the same log, else from the store.
///
/// A hash names everything before it, so one comparison is enough.
pub(super) fn load(
    rosters: &Mutex<Rosters>,
    space: &dyn SpaceRead,
    id: SpaceId,
) -> Result<Arc<Roster>> {
    let (n, head) = space.log_head()?;
    if n == 0 {
        return Ok(Arc::new(Roster::empty(id)));
    }
    let kept = lock(rosters).get(id);
    if let Some(kept) = &kept
        && (kept.n(), kept.head()) == (n, head)
    {
        return Ok(Arc::clone(kept));
    }
    let mut roster = Roster::empty(id);
    while roster.n() < n {
        let page = space.log(roster.n(), FOLD_PAGE)?;
        if page.is_empty() {
            return Err(StoreError::Damaged("membership log"));
        }
        for entry in &page {
            roster
                .apply(entry)
                .map_err(|_| StoreError::Damaged("membership log"))?;
        }
    }
    if roster.head() == head {
        Ok(Arc::new(roster))
    } else {
        Err(StoreError::Damaged("membership log"))
    }
}
