//! What to ask for one space: outbox, one wish, cursor, what is lacking.

use onderweg_protocol::chunk::Chunk;
use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::{ChunkId, Incarnation};
use onderweg_protocol::limits::MAX_MESSAGE;
use onderweg_protocol::message::{Lacking, SpaceAsk};
use onderweg_space::author::{self, AuthorError, Wish};

use crate::round::Sent;
use crate::store::{Place, Stored};
use crate::work::Work;

/// Ids and numbers asked for in one request.
const ASK_AT_MOST: usize = 64;

impl Work<'_> {
    /// The ask for this space; `None` when there is nothing to say to this relay about it.
    ///
    /// `life` is the server's life as other spaces know it: one who left says so again to a server
    /// that was restored to a time before.
    pub(crate) fn prepare(
        &mut self,
        life: Incarnation,
        up: &mut usize,
    ) -> Stored<Option<(SpaceAsk, Sent)>> {
        self.settle(0)?;
        if self.st.gone && self.st.heal.is_none() && life == self.st.incarnation {
            return Ok(None);
        }
        self.seal_unsent()?;
        let mut ask = SpaceAsk {
            space: self.space,
            incarnation: self.st.incarnation,
            after_seq: self.st.after_seq,
            control_n: self.roster.n(),
            control_hash: self.roster.head(),
            want: self.wanted_ids()?,
            lacking: self.lacking(),
            ..SpaceAsk::default()
        };
        let first = self.st.incarnation == Incarnation::default() && self.roster.n() > 0;
        let mut sent = Sent {
            space: self.space,
            chunks: Vec::new(),
            pieces: Vec::new(),
            appends: Vec::new(),
            wish: None,
            heal: self.st.heal.is_some(),
        };
        if self.st.after_seq == 0 {
            ask.tips = self.st.tips.values().copied().collect();
        }
        if self.st.heal.is_some() {
            self.prepare_heal(&mut ask, &mut sent, up)?;
        } else {
            if first {
                self.append(&mut ask, &mut sent, self.log.clone());
            }
            if !self.st.gone {
                self.prepare_push(&mut ask, &mut sent, up)?;
            }
            if !first {
                self.prepare_wish(&mut ask, &mut sent)?;
            }
        }
        Ok(Some((ask, sent)))
    }

    pub(crate) fn append(&self, ask: &mut SpaceAsk, sent: &mut Sent, entries: Vec<SignedEntry>) {
        sent.appends = entries.iter().map(SignedEntry::hash).collect();
        ask.appends = entries;
    }

    fn lacking(&self) -> Vec<Lacking> {
        self.st.lacking.keys().take(ASK_AT_MOST).copied().collect()
    }

    /// Outbox and pieces, the same bytes as last time. A copy sends nothing, and what was refused
    /// is not sent again before it is sealed anew.
    fn prepare_push(&mut self, ask: &mut SpaceAsk, sent: &mut Sent, up: &mut usize) -> Stored<()> {
        if self.st.copied || self.st.reseal {
            return Ok(());
        }
        for (place, list) in [
            (Place::PieceOutbox, &mut sent.pieces),
            (Place::Outbox, &mut sent.chunks),
        ] {
            let limit = (*up).min(MAX_MESSAGE / 4);
            let found = self.tx.chunks(self.space, &[place], limit)?;
            let whole = found.len();
            for (_, chunk) in found {
                *up = up.saturating_sub(chunk.bytes().len());
                list.push(chunk.id());
                push(&mut ask.pieces, &mut ask.chunks, place, &chunk);
            }
            // The manifest follows its pieces, never before them.
            if place == Place::PieceOutbox && whole > 0 && self.more_pieces(list)? {
                return Ok(());
            }
        }
        Ok(())
    }

    fn more_pieces(&mut self, sent: &[ChunkId]) -> Stored<bool> {
        let all = self
            .tx
            .chunks(self.space, &[Place::PieceOutbox], usize::MAX)?;
        Ok(all.len() > sent.len())
    }

    /// The first wish that can be built, in a round with an empty outbox.
    fn prepare_wish(&mut self, ask: &mut SpaceAsk, sent: &mut Sent) -> Stored<()> {
        if !self.is_settled()? {
            return Ok(());
        }
        let Some(wish) = self.next_wish() else {
            return Ok(());
        };
        if let Ok(entry) = self.build(&wish) {
            self.append(ask, sent, vec![entry]);
            sent.wish = Some(wish);
        }
        Ok(())
    }

    fn next_wish(&self) -> Option<Wish> {
        if self.roster.rotation_due() {
            return Some(Wish::NewEpoch);
        }
        self.st.wishes.first().cloned()
    }

    pub(crate) fn build(&mut self, wish: &Wish) -> Result<SignedEntry, AuthorError> {
        let Some(secret) = self.secret() else {
            return Err(AuthorError::NoKey(self.roster.epoch()));
        };
        let st = &self.st;
        author::build(
            wish,
            &self.roster,
            &self.ring,
            secret,
            |device| st.tip(device),
            &mut *self.rng,
        )
    }

    /// Takes wishes away that the log can never permit; they are told to the caller.
    pub(crate) fn drop_impossible_wishes(&mut self) -> Stored<Vec<Wish>> {
        let mut dropped = Vec::new();
        if !self.is_settled()? {
            return Ok(dropped);
        }
        while let Some(wish) = self.st.wishes.first().cloned() {
            match self.build(&wish) {
                Err(AuthorError::Refused(_) | AuthorError::Wrap(_)) => {
                    self.st.wishes.remove(0);
                    if matches!(wish, Wish::AcceptSnapshot { .. }) {
                        self.renew_lost_snapshot();
                    }
                    dropped.push(wish);
                }
                Ok(_) | Err(AuthorError::NoKey(_)) => break,
            }
        }
        Ok(dropped)
    }
}

fn push(
    pieces: &mut Vec<minicbor::bytes::ByteVec>,
    chunks: &mut Vec<minicbor::bytes::ByteVec>,
    place: Place,
    chunk: &Chunk,
) {
    let list = if place == Place::PieceOutbox {
        pieces
    } else {
        chunks
    };
    list.push(chunk.bytes().to_vec().into());
}
