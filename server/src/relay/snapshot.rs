//! Ends of chains, accepted snapshots, and what is deleted by them.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_protocol::chunk::{Chunk, Kind};
use onderweg_protocol::control::{Act, Entry};
use onderweg_protocol::ids::{ChunkId, ControlHash, DeviceId, Tip};
use onderweg_protocol::limits::{LONE_ACCEPT_ERASED_MS, LONE_ACCEPT_MS};
use onderweg_protocol::message::Outcome;
use onderweg_protocol::roster::{Accepted, Roster};

use super::ask::Env;
use crate::store::{Result, Row, SpaceRead, SpaceTx};

/// The last number of a chain: stored, or contained in the accepted snapshot.
pub(super) fn tip(space: &dyn SpaceRead, roster: &Roster, device: DeviceId) -> Result<Tip> {
    let stored = space.last(device)?.map(|row| row.tip);
    let base = roster
        .accepted()
        .and_then(|accepted| accepted.base.get(&device).copied());
    let last = match (stored, base) {
        (Some(stored), Some(base)) if base.dev_seq > stored.dev_seq => Some(base),
        (Some(stored), _) => Some(stored),
        (None, base) => base,
    };
    Ok(last.unwrap_or(Tip::none(device)))
}

/// The ends of all chains that have one.
pub(super) fn tips(space: &dyn SpaceRead, roster: &Roster) -> Result<Vec<Tip>> {
    let stored = space.tips()?;
    let mut all: BTreeMap<DeviceId, Tip> = stored.iter().map(|tip| (tip.device, *tip)).collect();
    for base in roster.accepted().iter().flat_map(|last| last.base.values()) {
        let known = all.entry(base.device).or_insert(*base);
        if base.dev_seq > known.dev_seq {
            *known = *base;
        }
    }
    Ok(all.into_values().filter(|tip| tip.dev_seq > 0).collect())
}

/// Why the relay does not take this entry, if it accepts a snapshot that is not as it says.
pub(super) fn objection(
    env: &Env<'_>,
    space: &dyn SpaceRead,
    roster: &Roster,
    entry: &Entry,
) -> Result<Option<Outcome>> {
    let Act::AcceptSnapshot {
        manifest,
        by,
        control,
        pieces,
        base,
    } = &entry.act
    else {
        return Ok(None);
    };
    let Some(row) = manifest_row(space, manifest, by, control)? else {
        return Ok(Some(Outcome::Refused));
    };
    for piece in pieces {
        if !space.has_piece(piece)? {
            return Ok(Some(Outcome::Refused));
        }
    }
    for tip in base {
        if let Some(outcome) = contradicts(space, roster, tip, &row)? {
            return Ok(Some(outcome));
        }
    }
    Ok(too_early_alone(env, roster, entry, by, &row).then_some(Outcome::Refused))
}

/// The row of a manifest that is what the entry says of it.
fn manifest_row(
    space: &dyn SpaceRead,
    manifest: &ChunkId,
    by: &DeviceId,
    control: &ControlHash,
) -> Result<Option<Row>> {
    let Some(row) = space.row_of(manifest)? else {
        return Ok(None);
    };
    let Some(bytes) = space.bytes(manifest)? else {
        return Ok(None);
    };
    let fits = Chunk::parse(bytes).is_ok_and(|chunk| {
        let header = chunk.header();
        header.kind == Kind::Manifest && header.device == *by && header.control == *control
    });
    Ok(fits.then_some(row))
}

/// A base lies within what the relay has, and before its manifest.
fn contradicts(
    space: &dyn SpaceRead,
    roster: &Roster,
    base: &Tip,
    manifest: &Row,
) -> Result<Option<Outcome>> {
    if base.device == manifest.tip.device && base.dev_seq >= manifest.tip.dev_seq {
        return Ok(Some(Outcome::Refused));
    }
    let last = tip(space, roster, base.device)?;
    if base.dev_seq > last.dev_seq {
        return Ok(Some(Outcome::ControlConflict));
    }
    let stored = if base.dev_seq == last.dev_seq {
        Some(last.chunk)
    } else {
        let row = space.row(base.device, base.dev_seq)?;
        row.map(|row| row.tip.chunk)
    };
    let same = stored.is_none_or(|stored| stored == base.chunk);
    Ok((!same).then_some(Outcome::Refused))
}

/// In a space of several devices nobody accepts their own snapshot before the others had time.
fn too_early_alone(
    env: &Env<'_>,
    roster: &Roster,
    entry: &Entry,
    by: &DeviceId,
    manifest: &Row,
) -> bool {
    let alone = entry.author == *by && roster.phones().count() > 1;
    let accepted = roster.accepted().map_or(0, |last| last.n);
    let wait = if roster.last_erase() > accepted {
        LONE_ACCEPT_ERASED_MS
    } else {
        LONE_ACCEPT_MS
    };
    alone && env.now_ms < manifest.stored_ms.saturating_add(wait)
}

/// Deletes what the accepted snapshot stands for, once: when it is accepted, or, on a restored
/// server, when its manifest and pieces have come back.
pub(super) fn settle(env: &Env<'_>, tx: &mut dyn SpaceTx, roster: &Roster) -> Result<()> {
    let Some(accepted) = roster.accepted() else {
        return Ok(());
    };
    if tx.pruned()? == accepted.n || !is_whole(tx.look(), accepted)? {
        return Ok(());
    }
    if accepted.prunes {
        for base in accepted.base.values() {
            tx.prune(base, &accepted.manifest)?;
        }
    }
    let named: BTreeSet<ChunkId> = accepted.pieces.clone();
    tx.drop_pieces(env.now_ms.saturating_sub(env.limits.piece_ms), &named)?;
    tx.set_pruned(accepted.n)
}

fn is_whole(space: &dyn SpaceRead, accepted: &Accepted) -> Result<bool> {
    let row = space.row_of(&accepted.manifest)?;
    if row.is_none_or(|row| row.pruned) {
        return Ok(false);
    }
    for piece in &accepted.pieces {
        if !space.has_piece(piece)? {
            return Ok(false);
        }
    }
    Ok(true)
}
