//! The checks of a received chunk that need no key: a locked phone makes them too.

use onderweg_protocol::chunk::{Chunk, Kind};
use onderweg_protocol::ids::{DeviceId, Tip};
use onderweg_protocol::roster::Roster;

/// What a chunk is to somebody who holds `tip` of its author's chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It continues the chain: keep it and move the tip.
    Next,
    /// It stands at or before the tip, and is what stands there or may not be compared.
    Known,
    /// Another chunk than the one held stands under its number.
    Fork,
    /// Numbers are missing before it.
    Gap,
    /// It names a membership entry that is not in the log here.
    UnknownControl,
    /// Its author was shut out before this number: it does not count.
    PastFrontier,
    /// It breaks a rule; a relay that delivers it is faulty.
    Refused(Reason),
}

/// Which rule a refused chunk breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// It belongs to another space.
    #[error("chunk of another space")]
    Space,
    /// The author was not a member at the entry that it names.
    #[error("author was not a member")]
    Author,
    /// Not signed by its author.
    #[error("signature does not verify")]
    Signature,
    /// Not the epoch in force at the entry that it names.
    #[error("epoch does not fit the membership log")]
    Epoch,
    /// A piece has no place in a chain.
    #[error("piece in a chain")]
    Piece,
}

/// Checks layout against the log, signature and chain, in that order.
///
/// `tip` is the end of the author's chain here; a number at or before it is compared only with the
/// tip itself (what is below was compared when it came).
pub fn verify(chunk: &Chunk, roster: &Roster, tip: &Tip) -> Verdict {
    let header = chunk.header();
    if header.kind == Kind::Piece {
        return Verdict::Refused(Reason::Piece);
    }
    if let Err(verdict) = authored(chunk, roster) {
        return verdict;
    }
    if roster.past_frontier(&header.device, header.dev_seq) {
        return Verdict::PastFrontier;
    }
    if header.dev_seq <= tip.dev_seq {
        let other = header.dev_seq == tip.dev_seq && chunk.id() != tip.chunk;
        return if other { Verdict::Fork } else { Verdict::Known };
    }
    if header.dev_seq != tip.dev_seq + 1 {
        return Verdict::Gap;
    }
    if header.prev == tip.chunk {
        Verdict::Next
    } else {
        Verdict::Fork
    }
}

/// Checks a piece of a snapshot: its author vouches for it with its signature.
///
/// # Errors
///
/// The [`Verdict`] that refuses it.
pub fn verify_piece(chunk: &Chunk, roster: &Roster) -> Result<(), Verdict> {
    if chunk.header().kind != Kind::Piece {
        return Err(Verdict::Refused(Reason::Piece));
    }
    authored(chunk, roster)
}

fn authored(chunk: &Chunk, roster: &Roster) -> Result<(), Verdict> {
    let header = chunk.header();
    if header.space != roster.space() {
        return Err(Verdict::Refused(Reason::Space));
    }
    let Some(at) = roster.position(&header.control) else {
        return Err(Verdict::UnknownControl);
    };
    let author = device_at(roster, &header.device, at).ok_or(Verdict::Refused(Reason::Author))?;
    if chunk.verify(&author).is_err() {
        return Err(Verdict::Refused(Reason::Signature));
    }
    if roster.epoch_at(at) != header.epoch {
        return Err(Verdict::Refused(Reason::Epoch));
    }
    Ok(())
}

fn device_at(roster: &Roster, device: &DeviceId, n: u64) -> Option<[u8; 32]> {
    let found = roster.device(device)?;
    roster.member_at(device, n).then_some(found.keys.ed)
}
