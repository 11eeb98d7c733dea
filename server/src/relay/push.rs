//! Chunks of one ask: each in its author's chain, each once.

use onderweg_protocol::chunk::{Chunk, ChunkError, Kind};
use onderweg_protocol::message::Outcome;
use onderweg_protocol::roster::Roster;

use super::ask::{Env, Known};
use super::snapshot;
use crate::store::{Result, SpaceRead, SpaceTx};

/// Stores the chunks of the ask in order: one outcome each. `known` gets the ids that are stored.
pub(super) fn store_all(
    env: &Env<'_>,
    tx: &mut dyn SpaceTx,
    roster: &Roster,
    known: &mut Known,
) -> Result<Vec<Outcome>> {
    let mut results = Vec::with_capacity(env.ask.chunks.len());
    for (at, bytes) in env.ask.chunks.iter().enumerate() {
        if at >= env.limits.chunks {
            results.push(Outcome::SlowDown { wait_ms: 0 });
            continue;
        }
        let chunk = match Chunk::parse(bytes.to_vec()) {
            Ok(chunk) => chunk,
            Err(error) => {
                results.push(unreadable(error));
                continue;
            }
        };
        let outcome = match objection(env, tx.look(), roster, &chunk)? {
            Some(outcome) => outcome,
            None => {
                tx.insert(&chunk, env.now_ms)?;
                tx.spend(env.device, env.day(), chunk.bytes().len() as u64)?;
                Outcome::Stored
            }
        };
        if outcome.is_stored() {
            known.insert(chunk.id());
        }
        results.push(outcome);
    }
    Ok(results)
}

/// Why bytes are no chunk.
pub(super) fn unreadable(error: ChunkError) -> Outcome {
    match error {
        ChunkError::TooLarge => Outcome::TooLarge,
        ChunkError::Unknown { .. } | ChunkError::Layout(_) | ChunkError::Signature => {
            Outcome::Refused
        }
    }
}

/// `Duplicate` if exactly this chunk is stored, else `otherwise`.
pub(super) fn duplicate_or(
    env: &Env<'_>,
    space: &dyn SpaceRead,
    bytes: &[u8],
    otherwise: Outcome,
) -> Result<Outcome> {
    let Ok(chunk) = Chunk::parse(bytes.to_vec()) else {
        return Ok(otherwise);
    };
    let stored = chunk.header().space == env.ask.space && space.row_of(&chunk.id())?.is_some();
    Ok(if stored {
        Outcome::Duplicate
    } else {
        otherwise
    })
}

/// The outcome of a chunk that is not to be stored; `None` stores it.
fn objection(
    env: &Env<'_>,
    space: &dyn SpaceRead,
    roster: &Roster,
    chunk: &Chunk,
) -> Result<Option<Outcome>> {
    let header = chunk.header();
    if header.kind == Kind::Piece || header.space != env.ask.space {
        return Ok(Some(Outcome::Refused));
    }
    if let Some(outcome) = already(space, roster, chunk)? {
        return Ok(Some(outcome));
    }
    if header.device != env.device && !env.ask.heal {
        return Ok(Some(Outcome::Refused));
    }
    if let Some(outcome) = unfounded(roster, chunk, env.ask.heal) {
        return Ok(Some(outcome));
    }
    let last = snapshot::tip(space, roster, header.device)?;
    if header.dev_seq != last.dev_seq.saturating_add(1) || header.prev != last.chunk {
        let last = last.dev_seq;
        return Ok(Some(Outcome::Gap { last }));
    }
    let hold = space.hold(header.device)?;
    if let Some(hold) = hold.filter(|hold| hold.by != env.device && hold.until_ms > env.now_ms) {
        let wait_ms = hold.until_ms - env.now_ms;
        return Ok(Some(Outcome::SlowDown { wait_ms }));
    }
    env.over_quota(space, chunk.bytes().len() as u64)
}

/// What stands under this number, looked up before everything else and kept after a prune.
fn already(space: &dyn SpaceRead, roster: &Roster, chunk: &Chunk) -> Result<Option<Outcome>> {
    let header = chunk.header();
    let same = |stored| {
        Some(if stored == chunk.id() {
            Outcome::Duplicate
        } else {
            Outcome::Equivocation { stored }
        })
    };
    if let Some(row) = space.row(header.device, header.dev_seq)? {
        return Ok(same(row.tip.chunk));
    }
    let base = (roster.accepted()).and_then(|accepted| accepted.base.get(&header.device));
    Ok(match base {
        Some(base) if header.dev_seq == base.dev_seq => same(base.chunk),
        Some(base) if header.dev_seq < base.dev_seq => Some(Outcome::Duplicate),
        Some(_) | None => None,
    })
}

/// Whether membership, signature or epoch speak against it.
fn unfounded(roster: &Roster, chunk: &Chunk, heal: bool) -> Option<Outcome> {
    let header = chunk.header();
    let Some(at) = roster.position(&header.control) else {
        return Some(Outcome::Held);
    };
    let author = roster.device(&header.device);
    let Some(author) = author.filter(|_| roster.member_at(&header.device, at)) else {
        return Some(Outcome::Refused);
    };
    if author.gone.is_some() && (!heal || roster.past_frontier(&header.device, header.dev_seq)) {
        return Some(Outcome::NotMember);
    }
    if chunk.verify(&author.keys.ed).is_err() || header.epoch != roster.epoch_at(at) {
        return Some(Outcome::Refused);
    }
    (!heal && roster.removal_after(at)).then_some(Outcome::EpochOld)
}
