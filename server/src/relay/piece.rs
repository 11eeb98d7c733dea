//! Snapshot pieces of one ask: outside all chains, stored by id.

use onderweg_protocol::chunk::{Chunk, Kind};
use onderweg_protocol::message::Outcome;
use onderweg_protocol::roster::Roster;

use super::ask::Env;
use super::push::unreadable;
use crate::store::{Result, SpaceRead, SpaceTx};

/// Stores the pieces of the ask: one outcome each.
///
/// A piece that is here already counts as come now, so that a snapshot may reuse it.
pub(super) fn store_all(
    env: &Env<'_>,
    tx: &mut dyn SpaceTx,
    roster: &Roster,
) -> Result<Vec<Outcome>> {
    let mut results = Vec::with_capacity(env.ask.pieces.len());
    for (at, bytes) in env.ask.pieces.iter().enumerate() {
        if at >= env.limits.pieces {
            results.push(Outcome::SlowDown { wait_ms: 0 });
            continue;
        }
        let outcome = match Chunk::parse(bytes.to_vec()) {
            Ok(piece) => store(env, tx, roster, &piece)?,
            Err(error) => unreadable(error),
        };
        results.push(outcome);
    }
    Ok(results)
}

fn store(env: &Env<'_>, tx: &mut dyn SpaceTx, roster: &Roster, piece: &Chunk) -> Result<Outcome> {
    let known = tx.has_piece(&piece.id())?;
    if !known && let Some(outcome) = objection(env, tx.look(), roster, piece)? {
        return Ok(outcome);
    }
    tx.put_piece(piece, env.now_ms)?;
    if known {
        return Ok(Outcome::Duplicate);
    }
    tx.spend(env.device, env.day(), piece.bytes().len() as u64)?;
    Ok(Outcome::Stored)
}

fn objection(
    env: &Env<'_>,
    space: &dyn SpaceRead,
    roster: &Roster,
    piece: &Chunk,
) -> Result<Option<Outcome>> {
    let header = piece.header();
    if header.kind != Kind::Piece || header.space != env.ask.space {
        return Ok(Some(Outcome::Refused));
    }
    let Some(at) = roster.position(&header.control) else {
        return Ok(Some(Outcome::Held));
    };
    let author = roster.device(&header.device);
    let Some(author) = author.filter(|_| roster.member_at(&header.device, at)) else {
        return Ok(Some(Outcome::Refused));
    };
    let named = |id| {
        roster
            .accepted()
            .is_some_and(|last| last.pieces.contains(id))
    };
    if author.gone.is_some() && !env.ask.heal && !named(&piece.id()) {
        return Ok(Some(Outcome::NotMember));
    }
    if piece.verify(&author.keys.ed).is_err() || header.epoch != roster.epoch_at(at) {
        return Ok(Some(Outcome::Refused));
    }
    env.over_quota(space, piece.bytes().len() as u64)
}
