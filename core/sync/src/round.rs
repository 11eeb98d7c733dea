//! A round: what to send to the relay, and what to do with its answer.

use onderweg_protocol::control::{SignedEntry, SpaceKind};
use onderweg_protocol::ids::{ChunkId, ControlHash, DeviceId, Incarnation, SpaceId};
use onderweg_protocol::message::{Outcome, SpaceAnswer, SyncAnswer, SyncRequest};
use onderweg_space::author::{self, Wish};
use onderweg_space::keys::DeviceSecret;
use rand_core::CryptoRng;

use crate::state::{Alarm, State};
use crate::store::{MemberStore, MemberTx, Place, StoreError, Stored};
use crate::work::Work;

/// Who syncs. A locked device knows its id and nothing that opens content.
#[derive(Debug, Clone, Copy)]
pub struct Me<'a> {
    /// This device.
    pub id: DeviceId,
    /// Its secret; `None` while locked.
    pub secret: Option<&'a DeviceSecret>,
}

impl<'a> Me<'a> {
    /// An unlocked device.
    pub fn open(secret: &'a DeviceSecret) -> Self {
        Self {
            id: secret.id(),
            secret: Some(secret),
        }
    }

    /// A locked device: it pushes, pulls and checks, and opens nothing.
    pub fn locked(id: DeviceId) -> Self {
        Self { id, secret: None }
    }
}

/// How much one round may carry.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// Sealed bytes to send, over all spaces. At least one chunk is sent.
    pub up: usize,
    /// Sealed bytes to receive, over all spaces.
    pub down: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            up: 1 << 20,
            down: 2 << 20,
        }
    }
}

/// What a round did, so that the caller knows whether to go on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Another round at once would move something.
    pub again: bool,
    /// The relay asked to wait this long, in milliseconds.
    pub wait_ms: Option<u64>,
    /// The relay's clock, in milliseconds since the epoch.
    pub server_time_ms: u64,
    /// Membership acts that the log does not permit (any more).
    pub dropped: Vec<(SpaceId, Wish)>,
    /// Spaces that this device is shut out of since this round.
    pub gone: Vec<SpaceId>,
    /// Token for the next request.
    pub next_nonce: Vec<u8>,
}

/// What was sent for one space.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) space: SpaceId,
    pub(crate) chunks: Vec<ChunkId>,
    pub(crate) pieces: Vec<ChunkId>,
    pub(crate) appends: Vec<ControlHash>,
    pub(crate) wish: Option<Wish>,
    pub(crate) heal: bool,
}

/// A round that has asked and not yet been answered.
#[derive(Debug)]
#[must_use = "a round does nothing until it is finished"]
pub struct Round {
    sent: Vec<Sent>,
    dropped: Vec<(SpaceId, Wish)>,
}

impl Round {
    /// Seals what is unsent (while unlocked) and collects what to push and pull, all spaces at once.
    ///
    /// What is sealed is durable before it is returned: a retry sends the same bytes.
    ///
    /// # Errors
    ///
    /// Those of the store; nothing was sealed then.
    pub fn start(
        store: &mut impl MemberStore,
        me: Me<'_>,
        options: Options,
        rng: &mut dyn CryptoRng,
    ) -> Stored<(Round, SyncRequest)> {
        let mut round = Round {
            sent: Vec::new(),
            dropped: Vec::new(),
        };
        let mut request = SyncRequest {
            spaces: Vec::new(),
            budget: Some(options.down),
        };
        let mut up = options.up;
        let spaces = store.transact(|tx| tx.spaces())?;
        let life = store.transact(|tx| present_life(tx, &spaces))?;
        for space in spaces {
            let prepared = store.transact(|tx| {
                let mut work = Work::load(tx, me, &mut *rng, space)?;
                let prepared = work.prepare(life, &mut up)?;
                let dropped = work.drop_impossible_wishes()?;
                work.store()?;
                Ok::<_, StoreError>((prepared, dropped))
            })?;
            round
                .dropped
                .extend(prepared.1.into_iter().map(|wish| (space, wish)));
            if let Some((ask, sent)) = prepared.0 {
                request.spaces.push(ask);
                round.sent.push(sent);
            }
        }
        Ok((round, request))
    }

    /// Takes the relay's answer, one transaction a space.
    ///
    /// The relay is not trusted: what does not verify is refused and changes nothing else.
    ///
    /// # Errors
    ///
    /// Those of the store; spaces before the failing one are done, and repeating is harmless.
    pub fn finish(
        self,
        store: &mut impl MemberStore,
        me: Me<'_>,
        answer: SyncAnswer,
        rng: &mut dyn CryptoRng,
    ) -> Stored<Report> {
        let mut report = Report {
            server_time_ms: answer.server_time,
            next_nonce: answer.next_nonce,
            dropped: self.dropped,
            ..Report::default()
        };
        for (sent, told) in self.sent.iter().zip(answer.spaces) {
            if told.space != sent.space {
                continue;
            }
            store.transact(|tx| {
                let mut work = Work::load(tx, me, &mut *rng, sent.space)?;
                work.take_answer(sent, told, &mut report)?;
                work.store()
            })?;
        }
        Ok(report)
    }
}

/// The server's life as the spaces know it that this device still syncs.
fn present_life(tx: &mut dyn MemberTx, spaces: &[SpaceId]) -> Stored<Incarnation> {
    let mut life = Incarnation::default();
    for space in spaces {
        if let Some(state) = tx
            .state(*space)?
            .filter(|state| !state.gone && state.heal.is_none())
        {
            life = state.incarnation;
        }
    }
    Ok(life)
}

impl Work<'_> {
    fn take_answer(&mut self, sent: &Sent, answer: SpaceAnswer, report: &mut Report) -> Stored<()> {
        let before = (self.st.clone(), self.roster.n());
        match answer.outcome {
            Outcome::SlowDown { wait_ms } => {
                report.wait_ms = Some(report.wait_ms.unwrap_or(0).max(wait_ms));
                return Ok(());
            }
            Outcome::IncarnationChanged => {
                self.begin_heal(&answer)?;
                report.again = true;
                return Ok(());
            }
            Outcome::NotMember if answer.control_n == 0 => {
                // No proof of anything: not admitted yet, or a log lost in a restore.
                self.unknown_there(sent, &answer);
                return Ok(());
            }
            Outcome::Stored
            | Outcome::Duplicate
            | Outcome::Held
            | Outcome::StaleNonce
            | Outcome::NotMember
            | Outcome::EpochOld
            | Outcome::ControlConflict
            | Outcome::Gap { .. }
            | Outcome::Pruned
            | Outcome::TooLarge
            | Outcome::Equivocation { .. }
            | Outcome::Refused => {}
        }
        self.st.alarms.remove(&Alarm::NotNamed);
        if !sent.heal {
            self.st.incarnation = answer.incarnation;
        }
        self.learn_control(&answer)?;
        self.take_results(sent, &answer, report)?;
        // Without an accepted snapshot nothing can be pruned: waiting for one would never end.
        if answer.outcome == Outcome::Pruned && self.roster.accepted().is_some() {
            self.st.need_snapshot = true;
        }
        if self.st.gone {
            if !before.0.gone {
                report.gone.push(self.space);
            }
            report.again |= self.st.heal.is_some();
            return self.settle(report.server_time_ms);
        }
        self.take_wanted(&answer)?;
        self.receive(&answer)?;
        self.settle(report.server_time_ms)?;
        let moved = before != (self.st.clone(), self.roster.n());
        report.again |= moved && self.has_more(answer.more)?;
        let locked = self.secret().is_none();
        if !self.any(&[Place::Outbox])? && (locked || self.tx.unsent(self.space, 1)?.is_empty()) {
            self.st.sent_at_ms = report.server_time_ms;
        }
        Ok(())
    }

    /// Whether there is something that another round could move.
    fn has_more(&mut self, more: bool) -> Stored<bool> {
        if self.st.gone || !self.is_member() {
            return Ok(false);
        }
        let outbox = self.any(&[Place::Outbox, Place::PieceOutbox])?;
        let st = &self.st;
        let pull = more || !st.current || st.heal.is_some();
        if self.secret().is_none() {
            return Ok(pull || (outbox && !st.reseal));
        }
        let asks = st.current && st.lacking.values().any(|rounds| *rounds <= 2);
        let due = st.need_snapshot
            || st.restitute
            || st.reseal
            || st.copied
            || self.roster.rotation_due();
        Ok(pull
            || outbox
            || asks
            || due
            || !st.wishes.is_empty()
            || !self.tx.unsent(self.space, 1)?.is_empty())
    }
}

/// Founds a space on this device: durable at once, told to the relay at the next round.
///
/// # Errors
///
/// Those of the store.
pub fn found(
    tx: &mut dyn MemberTx,
    kind: SpaceKind,
    salt: [u8; 16],
    secret: &DeviceSecret,
    rng: &mut dyn CryptoRng,
) -> Stored<SpaceId> {
    let (space, entry) = author::found(kind, salt, secret, &mut *rng)
        .map_err(|_| StoreError::Failed("own key is weak".to_owned()))?;
    found_from(tx, space, entry, secret, rng)?;
    Ok(space)
}

fn found_from(
    tx: &mut dyn MemberTx,
    space: SpaceId,
    entry: SignedEntry,
    secret: &DeviceSecret,
    rng: &mut dyn CryptoRng,
) -> Stored<()> {
    tx.put_state(
        space,
        &State {
            current: true,
            ..State::default()
        },
    )?;
    tx.put_control(space, 0, &[entry])?;
    let mut work = Work::load(tx, Me::open(secret), rng, space)?;
    work.settle(0)?;
    work.store()
}

/// After an unlock, before any network: opens what came while locked and does what follows from it.
///
/// # Errors
///
/// Those of the store.
pub fn settle_all(store: &mut impl MemberStore, me: Me<'_>, rng: &mut dyn CryptoRng) -> Stored<()> {
    for space in store.transact(|tx| tx.spaces())? {
        store.transact(|tx| {
            let mut work = Work::load(tx, me, &mut *rng, space)?;
            work.settle(0)?;
            work.store()
        })?;
    }
    Ok(())
}

/// At lock, and when the app leaves the front: seals unsent work, so that a locked phone can send it.
///
/// # Errors
///
/// Those of the store.
pub fn close_front(
    store: &mut impl MemberStore,
    me: Me<'_>,
    rng: &mut dyn CryptoRng,
) -> Stored<()> {
    for space in store.transact(|tx| tx.spaces())? {
        store.transact(|tx| {
            let mut work = Work::load(tx, me, &mut *rng, space)?;
            work.settle(0)?;
            work.seal_unsent()?;
            work.store()
        })?;
    }
    Ok(())
}
