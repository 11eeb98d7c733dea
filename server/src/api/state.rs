//! What all endpoints share. The clock and the secret of tokens come from outside.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use onderweg_protocol::http::{BUCKET_MS, Token};
use tokio::sync::Semaphore;

use super::hints::Hints;
use super::problem::{Kind, Problem};
use crate::auth::{Pace, Replays};
use crate::relay::{Limits, Relay};
use crate::store::{Ear, Programme};

/// Milliseconds since the epoch.
pub type Clock = Arc<dyn Fn() -> u64 + Send + Sync>;

/// What an operator may set.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Bounds on one sync and on what an account may store.
    pub limits: Limits,
    /// Requests that are worked on at once; further ones get 503.
    pub at_once: usize,
    /// Connections at once; further ones wait.
    pub connections: usize,
    /// How long a connection may be silent in both directions; longer than a request may take.
    pub idle: Duration,
    /// Streams of hints at once; further ones get 503.
    pub streams: usize,
    /// How long one request may take.
    pub request_time: Duration,
    /// Requests a minute of one device.
    pub per_device: u32,
    /// Enrolments and requests to join a minute from one address.
    pub per_address: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            at_once: 256,
            connections: 8_192,
            idle: Duration::from_secs(150),
            streams: 4_096,
            request_time: Duration::from_secs(120),
            per_device: 240,
            per_address: 120,
        }
    }
}

/// Shared by all requests; cloning is cheap.
#[derive(Clone)]
pub struct AppState(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) store: Arc<dyn Programme>,
    pub(crate) relay: Relay,
    pub(crate) settings: Settings,
    clock: Clock,
    secret: [u8; 32],
    replays: Replays,
    pace: Pace,
    hints: Arc<Hints>,
    gate: Semaphore,
}

impl fmt::Debug for AppState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppState")
            .field("store", &self.0.store)
            .finish_non_exhaustive()
    }
}

impl AppState {
    /// A server over a store. `secret` makes the tokens of signed requests: draw it at every start,
    /// unless the store shares one between processes.
    pub fn new(
        store: Arc<dyn Programme>,
        settings: Settings,
        clock: Clock,
        secret: [u8; 32],
    ) -> Self {
        Self(Arc::new(Inner {
            store,
            relay: Relay::new(settings.limits.clone()),
            clock,
            secret,
            replays: Replays::default(),
            pace: Pace::new(settings.per_device, settings.per_address),
            hints: Arc::new(Hints::new(settings.streams)),
            gate: Semaphore::new(settings.at_once),
            settings,
        }))
    }

    /// The store.
    pub fn store(&self) -> &Arc<dyn Programme> {
        &self.0.store
    }

    /// Who hears hints here, for what other processes on the same database store.
    pub fn ear(&self) -> Arc<dyn Ear> {
        Arc::clone(&self.0.hints) as Arc<dyn Ear>
    }

    /// Ends all streams of hints, so that an orderly stop does not wait for them.
    pub fn stop(&self) {
        self.0.hints.stop();
    }

    /// Gives back what is no longer needed: old mail, and memory of who asked. Call it now and then.
    pub fn tidy(&self) {
        self.0.pace.forget();
        let before = self.now_ms().saturating_sub(MAIL_MS);
        if let Err(error) = self.0.store.drop_mail(before) {
            tracing::warn!(%error, "old mail was not dropped");
        }
        let bucket = (self.now_ms() / BUCKET_MS).saturating_sub(1);
        if let Some(shared) = self.0.store.shared()
            && let Err(error) = shared.forget(bucket)
        {
            tracing::warn!(%error, "old nonces were not dropped");
        }
    }

    pub(crate) fn now_ms(&self) -> u64 {
        (self.0.clock)()
    }

    pub(crate) fn secret(&self) -> &[u8; 32] {
        &self.0.secret
    }

    pub(crate) fn token(&self) -> Token {
        Token::issue(&self.0.secret, self.now_ms())
    }

    pub(crate) fn unauthorized(&self, kind: Kind) -> Problem {
        Problem::unauthorized(kind, self.token())
    }

    pub(crate) fn replays(&self) -> &Replays {
        &self.0.replays
    }

    pub(crate) fn pace(&self) -> &Pace {
        &self.0.pace
    }

    pub(crate) fn hints(&self) -> &Hints {
        &self.0.hints
    }

    pub(crate) fn gate(&self) -> &Semaphore {
        &self.0.gate
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// Runs work that waits for the store where waiting is allowed.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> crate::store::Result<T> + Send + 'static,
    ) -> Result<T, Problem> {
        let inner = Arc::clone(&self.0);
        tokio::task::spawn_blocking(move || work(&inner))
            .await
            .map_err(|_| Problem::plain(Kind::Internal))?
            .map_err(Problem::from)
    }
}

/// How long cards and requests to join are kept: 30 days.
const MAIL_MS: u64 = 30 * 24 * 3_600_000;
