//! What the relay decides: who may store what, and what is sent to whom. Pure rules over a
//! [`Store`]: no clock, no randomness, no socket, no key of any space.
//!
//! One request is one transaction per space, in this order: who asks (`standing`), which life of
//! the server (`incarnation_changed`), pieces, chunks and membership entries (`push`, `append`;
//! entries first when a restored server is healed), then the answer (`pull`).

mod append;
mod ask;
mod blob;
mod cache;
mod limits;
mod piece;
mod pull;
mod push;
mod snapshot;
mod standing;
#[cfg(test)]
pub(crate) mod tests;

use std::sync::Mutex;

use onderweg_protocol::ids::{DeviceId, InviteId, SpaceId};
use onderweg_protocol::limits::PAGE;
use onderweg_protocol::message::{Outcome, SpaceAnswer, SpaceAsk, SyncAnswer, SyncRequest};

pub use crate::store::{MemoryStore, SqliteStore, Store};
pub use blob::{BlobHere, BlobOutcome};
pub use limits::Limits;

use ask::Env;
use cache::Rosters;
use pull::Budget;

/// The rules of the relay, with the rosters that it has folded lately.
///
/// One value may serve any number of requests at once, and a store that is swapped for its backup:
/// a kept roster is used only if its head is in the store's log.
#[derive(Debug)]
pub struct Relay {
    limits: Limits,
    rosters: Mutex<Rosters>,
}

impl Relay {
    /// A relay with these bounds.
    pub fn new(limits: Limits) -> Self {
        let rosters = Mutex::new(Rosters::new(limits.rosters));
        Self { limits, rosters }
    }

    /// Answers one sync of `device`, whose signature the caller has checked.
    ///
    /// Everything that the answer calls stored is durable. `next_nonce` is left empty for the
    /// caller to fill. Where the store refuses, that space says `SlowDown` and nothing of it was
    /// written.
    pub fn sync(
        &self,
        store: &dyn Store,
        device: DeviceId,
        request: &SyncRequest,
        now_ms: u64,
    ) -> SyncAnswer {
        let life = store.incarnation();
        if let Err(error) = &life {
            tracing::error!(%error, "the store does not say its incarnation");
        }
        let mut budget = self.budget(request.budget);
        let spaces = request
            .spaces
            .iter()
            .enumerate()
            .map(|(at, ask)| {
                if at >= self.limits.spaces {
                    return later(ask, 0);
                }
                let Ok(incarnation) = life else {
                    return later(ask, self.limits.broken_ms);
                };
                let env = Env {
                    rosters: &self.rosters,
                    limits: &self.limits,
                    incarnation,
                    device,
                    now_ms,
                    ask,
                };
                self.space(store, &env, &mut budget)
                    .unwrap_or_else(|error| {
                        tracing::error!(%error, "a space could not be synced");
                        later(ask, self.limits.broken_ms)
                    })
            })
            .collect();
        SyncAnswer {
            server_time: now_ms,
            next_nonce: Vec::new(),
            spaces,
        }
    }

    /// The key of an invitation that is open in this space.
    ///
    /// # Errors
    ///
    /// [`crate::store::StoreError`] when the store refuses.
    pub fn invite_key(
        &self,
        store: &dyn Store,
        space: SpaceId,
        invite: &InviteId,
    ) -> crate::store::Result<Option<[u8; 32]>> {
        let mut key = None;
        store.read(space, &mut |look| {
            let roster = cache::load(&self.rosters, look, space)?;
            key = roster.invite(invite).map(|found| found.key);
            Ok(())
        })?;
        Ok(key)
    }

    fn budget(&self, asked: Option<u64>) -> Budget {
        let page = PAGE as u64;
        Budget::new(asked.unwrap_or(page).min(page), self.limits.control_page)
    }

    fn space(
        &self,
        store: &dyn Store,
        env: &Env<'_>,
        budget: &mut Budget,
    ) -> crate::store::Result<SpaceAnswer> {
        let ask = env.ask;
        let mut done = None;
        if ask.appends.is_empty() && ask.chunks.is_empty() && ask.pieces.is_empty() {
            store.read(ask.space, &mut |space| {
                done = Some(env.look(space, *budget)?);
                Ok(())
            })?;
        } else {
            store.write(ask.space, &mut |tx| {
                done = Some(env.work(tx, *budget)?);
                Ok(())
            })?;
        }
        let Some(done) = done else {
            return Ok(later(ask, self.limits.broken_ms));
        };
        *budget = done.budget;
        if let Some(roster) = done.roster {
            cache::keep(&self.rosters, roster);
        }
        Ok(done.answer)
    }
}

/// Nothing was carried out: try again.
fn later(ask: &SpaceAsk, wait_ms: u64) -> SpaceAnswer {
    SpaceAnswer::bare(ask.space, ask.incarnation, Outcome::SlowDown { wait_ms })
}

impl Default for Relay {
    fn default() -> Self {
        Self::new(Limits::default())
    }
}
