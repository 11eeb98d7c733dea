//! Membership entries of one ask: all or nothing, compared with the head and with the tips they name.

use std::collections::BTreeSet;
use std::sync::Arc;

use onderweg_protocol::control::{Act, Entry, SignedEntry};
use onderweg_protocol::ids::{DeviceId, Tip};
use onderweg_protocol::limits::HOLD_MS;
use onderweg_protocol::message::{Outcome, SpaceAnswer};
use onderweg_protocol::roster::{Refusal, Roster};

use super::ask::Env;
use super::snapshot;
use super::standing::{Standing, standing};
use crate::store::{BlobsOf, Hold, Listed, Result, SpaceRead, SpaceTx};

/// Why the appends of an ask do not go in.
struct Veto {
    outcome: Outcome,
    /// With stale tips of a removal: how the chains end at the relay.
    tips: Vec<Tip>,
}

impl From<Outcome> for Veto {
    fn from(outcome: Outcome) -> Self {
        let tips = Vec::new();
        Self { outcome, tips }
    }
}

/// Appends what the ask brings, writes the results into `answer` and returns the roster after it.
pub(super) fn carry_out(
    env: &Env<'_>,
    tx: &mut dyn SpaceTx,
    roster: &Arc<Roster>,
    answer: &mut SpaceAnswer,
) -> Result<Arc<Roster>> {
    let all = &env.ask.appends;
    let (batch, rest) = all.split_at(all.len().min(env.limits.appends));
    let mut next = Roster::clone(roster);
    answer.append_results = plan(env, tx.look(), &mut next, batch, &mut answer.tips)?;
    let later = Outcome::SlowDown { wait_ms: 0 };
    (answer.append_results).extend(rest.iter().map(|_| later));
    let enters = standing(&next, &env.device) != Standing::Stranger;
    let fresh: Vec<&SignedEntry> = (batch.iter().zip(&answer.append_results))
        .filter(|(_, outcome)| **outcome == Outcome::Stored)
        .map(|(entry, _)| entry)
        .collect();
    if fresh.is_empty() {
        hold(env, tx, &answer.tips)?;
        return Ok(Arc::clone(roster));
    }
    if !enters {
        (answer.append_results).fill(Outcome::NotMember);
        return Ok(Arc::clone(roster));
    }
    for (n, entry) in (roster.n() + 1..).zip(&fresh) {
        tx.append(n, entry)?;
    }
    let bytes: usize = fresh.iter().map(|entry| entry.bytes.len()).sum();
    tx.spend(env.device, env.day(), bytes as u64)?;
    drop_letters(tx, &fresh)?;
    tx.list(&listed(&next, &fresh))?;
    if roster.n() == 0 {
        tx.found(env.device)?;
    }
    Ok(Arc::new(next))
}

/// One outcome for each entry; `next` is the roster after them if none failed.
fn plan(
    env: &Env<'_>,
    space: &dyn SpaceRead,
    next: &mut Roster,
    batch: &[SignedEntry],
    tips: &mut Vec<Tip>,
) -> Result<Vec<Outcome>> {
    let fresh_space = next.n() == 0;
    let mut results = Vec::with_capacity(batch.len());
    let mut bytes = 0;
    for entry in batch {
        if next.position(&entry.hash()).is_some() {
            results.push(Outcome::Duplicate);
            continue;
        }
        bytes += entry.bytes.len() as u64;
        let verdict = match room(env, space, fresh_space, bytes)? {
            Some(outcome) => Err(outcome.into()),
            None => take(env, space, next, entry)?,
        };
        match verdict {
            Ok(()) => results.push(Outcome::Stored),
            Err(veto) => {
                let failed = results.len();
                *tips = veto.tips;
                results.resize(batch.len(), Outcome::ControlConflict);
                for (at, result) in results.iter_mut().enumerate() {
                    if at == failed {
                        *result = veto.outcome;
                    } else if at > failed || *result == Outcome::Stored {
                        *result = Outcome::ControlConflict;
                    }
                }
                break;
            }
        }
    }
    Ok(results)
}

fn room(
    env: &Env<'_>,
    space: &dyn SpaceRead,
    fresh_space: bool,
    bytes: u64,
) -> Result<Option<Outcome>> {
    if fresh_space && space.founded(env.device)? >= env.limits.founded {
        return Ok(Some(Outcome::Refused));
    }
    env.over_quota(space, bytes)
}

fn take(
    env: &Env<'_>,
    space: &dyn SpaceRead,
    next: &mut Roster,
    signed: &SignedEntry,
) -> Result<std::result::Result<(), Veto>> {
    if !env.ask.heal {
        let entry = match next.check(signed) {
            Ok(entry) => entry,
            Err(refusal) => return Ok(Err(outcome_of(refusal).into())),
        };
        if let Some(veto) = stale_tips(space, next, &entry)? {
            return Ok(Err(veto));
        }
        if let Some(outcome) = snapshot::objection(env, space, next, &entry)? {
            return Ok(Err(outcome.into()));
        }
    }
    let applied = next.apply(signed);
    Ok(applied
        .map(|_| ())
        .map_err(|refusal| outcome_of(refusal).into()))
}

/// A removal names the chains as they end at the relay, so that the frontier is the same for all.
fn stale_tips(space: &dyn SpaceRead, roster: &Roster, entry: &Entry) -> Result<Option<Veto>> {
    let named = entry.act.removed();
    let present: Vec<Tip> = named
        .iter()
        .map(|tip| snapshot::tip(space, roster, tip.device))
        .collect::<Result<_>>()?;
    Ok((present != named).then_some(Veto {
        outcome: Outcome::ControlConflict,
        tips: present,
    }))
}

/// Other people's traffic must not starve a removal: these chains wait while it is signed again.
fn hold(env: &Env<'_>, tx: &mut dyn SpaceTx, tips: &[Tip]) -> Result<()> {
    for tip in tips.iter().filter(|tip| tip.device != env.device) {
        tx.set_hold(&Hold {
            device: tip.device,
            by: env.device,
            until_ms: env.now_ms.saturating_add(HOLD_MS),
        })?;
    }
    Ok(())
}

/// A wish is built again after `ControlConflict` and dropped after the others.
fn outcome_of(refusal: Refusal) -> Outcome {
    match refusal {
        Refusal::NotNext => Outcome::ControlConflict,
        Refusal::NotMember => Outcome::NotMember,
        Refusal::Malformed
        | Refusal::Signature
        | Refusal::NotAllowed(_)
        | Refusal::Contradicts(_)
        | Refusal::Full => Outcome::Refused,
    }
}

/// The devices that these entries brought in or shut out, as they stand after all of them.
fn listed(roster: &Roster, fresh: &[&SignedEntry]) -> Vec<Listed> {
    let entries = fresh.iter().filter_map(|signed| signed.entry().ok());
    let touched: BTreeSet<DeviceId> = entries
        .flat_map(|entry| {
            let removed = entry.act.removed().iter().map(|tip| tip.device);
            removed.chain(joined(&entry.act)).collect::<Vec<_>>()
        })
        .collect();
    (touched.into_iter())
        .filter_map(|id| roster.device(&id).map(|device| (id, device)))
        .map(|(device, found)| Listed {
            device,
            ed: found.keys.ed,
            present: found.gone.is_none(),
        })
        .collect()
}

/// What is erased takes its letters along, in the same transaction.
fn drop_letters(tx: &mut dyn SpaceTx, fresh: &[&SignedEntry]) -> Result<()> {
    for entry in fresh.iter().filter_map(|signed| signed.entry().ok()) {
        if let Act::Erase { entry, .. } = entry.act {
            tx.drop_blobs(BlobsOf::Entry(entry))?;
        }
    }
    Ok(())
}

fn joined(act: &Act) -> Option<DeviceId> {
    match act {
        Act::Create { keys, .. }
        | Act::AddMember { keys, .. }
        | Act::AddDevice { keys, .. }
        | Act::Readmit { keys, .. }
        | Act::AddSheet { keys, .. }
        | Act::Recover { keys, .. } => Some(keys.id()),
        Act::Invite { .. }
        | Act::RevokeInvite { .. }
        | Act::Remove { .. }
        | Act::Leave { .. }
        | Act::NewEpoch { .. }
        | Act::AcceptSnapshot { .. }
        | Act::Erase { .. }
        | Act::NameOwner { .. } => None,
    }
}
