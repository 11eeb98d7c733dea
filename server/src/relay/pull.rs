//! What is sent: membership entries, wanted things, then chunks after the cursor, within a budget.
//!
//! A phone's next cursor is `head_seq` where `more` is false, else the last seq delivered: rows
//! that were left out because the phone has them are passed over again at no cost.

use std::collections::BTreeMap;

use onderweg_protocol::ids::DeviceId;
use onderweg_protocol::message::{Delivered, Outcome, SpaceAnswer};
use onderweg_protocol::roster::Roster;

use super::ask::{Env, Known};
use crate::store::{Result, SpaceRead, StoreError};

/// Rows looked at in one step.
const SCAN: usize = 256;

/// What one answer may still carry, over all its spaces.
#[derive(Debug, Clone, Copy)]
pub(super) struct Budget {
    left: u64,
    /// Whether something was sent: the first thing always fits, so that every round gets on.
    begun: bool,
    control_left: usize,
}

impl Budget {
    pub(super) fn new(chunk_bytes: u64, control_bytes: usize) -> Self {
        Self {
            left: chunk_bytes,
            begun: false,
            control_left: control_bytes,
        }
    }

    fn take(&mut self, len: u64) -> bool {
        let fits = !self.begun || len <= self.left;
        if fits {
            self.begun = true;
            self.left = self.left.saturating_sub(len);
        }
        fits
    }
}

/// Everything a member gets.
pub(super) fn fill(
    env: &Env<'_>,
    space: &dyn SpaceRead,
    roster: &Roster,
    known: &Known,
    budget: &mut Budget,
    answer: &mut SpaceAnswer,
) -> Result<()> {
    answer.head_seq = space.head_seq()?;
    if !control(env, space, roster, roster.n(), budget, answer)? {
        // Chunks may name entries that did not fit.
        answer.more = true;
        return Ok(());
    }
    if roster.is_sheet(&env.device) {
        // A sheet reads nothing: whoever holds it lets a phone in, which everybody sees.
        return Ok(());
    }
    wanted(env, space, budget, answer)?;
    let has = held_by_asker(env, space)?;
    let mut lacks = base_is_gone(env, space, roster, &has)?;
    let mut after = env.ask.after_seq;
    'rows: loop {
        let rows = space.rows(after, SCAN)?;
        for row in &rows {
            after = row.seq;
            let held = has.get(&row.tip.device).copied().unwrap_or_default();
            if row.tip.dev_seq <= held || known.contains(&row.tip.chunk) {
                continue;
            }
            if row.pruned {
                lacks = true;
                continue;
            }
            if !budget.take(row.len) {
                answer.more = true;
                break 'rows;
            }
            let bytes = space.bytes(&row.tip.chunk)?;
            answer.chunks.push(Delivered {
                seq: row.seq,
                bytes: bytes.ok_or(StoreError::Damaged("chunk bytes"))?.into(),
            });
        }
        if rows.len() < SCAN {
            break;
        }
    }
    if lacks {
        answer.outcome = Outcome::Pruned;
    }
    Ok(())
}

/// Membership entries that the asker lacks, up to entry `end`. Returns whether all fitted.
pub(super) fn control(
    env: &Env<'_>,
    space: &dyn SpaceRead,
    roster: &Roster,
    end: u64,
    budget: &mut Budget,
    answer: &mut SpaceAnswer,
) -> Result<bool> {
    let ask = env.ask;
    let shared = ask.control_n <= end && roster.hash_at(ask.control_n) == Some(ask.control_hash);
    let after = if shared { ask.control_n } else { 0 };
    answer.control_n = end;
    answer.control_hash = roster.hash_at(end).unwrap_or_default();
    answer.control_after = after;
    let missing = usize::try_from(end.saturating_sub(after)).unwrap_or(usize::MAX);
    if missing > 0 && budget.control_left > 0 {
        let mut entries = space.log(after, budget.control_left)?;
        entries.truncate(missing);
        let bytes: usize = entries.iter().map(|entry| entry.bytes.len()).sum();
        budget.control_left = budget.control_left.saturating_sub(bytes);
        answer.control = entries;
    }
    Ok(answer.control.len() == missing)
}

/// Things asked for by id or by number; what is not here or does not fit is left out.
fn wanted(
    env: &Env<'_>,
    space: &dyn SpaceRead,
    budget: &mut Budget,
    answer: &mut SpaceAnswer,
) -> Result<()> {
    let most = env.limits.wants;
    let mut ids: Vec<_> = env.ask.want.iter().take(most).copied().collect();
    for lacking in env.ask.lacking.iter().take(most) {
        let row = space.row(lacking.device, lacking.dev_seq)?;
        ids.extend(row.filter(|row| !row.pruned).map(|row| row.tip.chunk));
    }
    for id in ids {
        let Some(bytes) = space.bytes(&id)? else {
            continue;
        };
        if !budget.take(bytes.len() as u64) {
            break;
        }
        answer.wanted.push(bytes.into());
    }
    Ok(())
}

/// Up to which number the asker holds each chain, by the tips it sent.
///
/// A tip under whose number another chunk is stored counts for nothing: that chain is sent whole.
fn held_by_asker(env: &Env<'_>, space: &dyn SpaceRead) -> Result<BTreeMap<DeviceId, u64>> {
    let mut has = BTreeMap::new();
    for tip in env.ask.tips.iter().take(env.limits.tips) {
        let row = space.row(tip.device, tip.dev_seq)?;
        if row.is_none_or(|row| row.tip.chunk == tip.chunk) {
            has.insert(tip.device, tip.dev_seq);
        }
    }
    Ok(has)
}

/// On a restored server the chunks within an accepted base may have no rows at all: whoever starts
/// from nothing needs the snapshot then, too.
fn base_is_gone(
    env: &Env<'_>,
    space: &dyn SpaceRead,
    roster: &Roster,
    has: &BTreeMap<DeviceId, u64>,
) -> Result<bool> {
    let Some(accepted) = roster.accepted().filter(|_| env.ask.after_seq == 0) else {
        return Ok(false);
    };
    for base in accepted.base.values().filter(|base| base.dev_seq > 0) {
        let lacks = has.get(&base.device).copied().unwrap_or_default() < base.dev_seq;
        if lacks && space.row(base.device, base.dev_seq)?.is_none() {
            return Ok(true);
        }
    }
    Ok(false)
}
