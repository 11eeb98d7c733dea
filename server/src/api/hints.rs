//! Hints that a space has news, for whoever listens. Lost hints cost nothing: phones sync anyway.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use onderweg_protocol::ids::{DeviceId, SpaceId};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, broadcast};

/// Hints kept for a slow listener before it is told that it missed some.
const BACKLOG: usize = 256;

#[derive(Debug, Clone)]
pub(crate) enum Hint {
    /// A space has news for these devices.
    News {
        space: SpaceId,
        whom: Arc<[DeviceId]>,
    },
    /// The server stops.
    Stop,
}

/// One sender, many listeners.
#[derive(Debug)]
pub(crate) struct Hints {
    sender: broadcast::Sender<Hint>,
    room: Arc<Semaphore>,
    stopped: AtomicBool,
}

impl Hints {
    pub(super) fn new(streams: usize) -> Self {
        Self {
            sender: broadcast::Sender::new(BACKLOG),
            room: Arc::new(Semaphore::new(streams)),
            stopped: AtomicBool::new(false),
        }
    }

    /// Whether anybody would hear.
    pub(super) fn is_heard(&self) -> bool {
        self.sender.receiver_count() > 0
    }

    pub(super) fn tell(&self, space: SpaceId, whom: Arc<[DeviceId]>) {
        // Nobody listening is no error.
        let _ = self.sender.send(Hint::News { space, whom });
    }

    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::Release);
        let _ = self.sender.send(Hint::Stop);
    }

    /// `None` if there are as many listeners as there may be, or the server stops.
    pub(super) fn listen(&self) -> Option<(broadcast::Receiver<Hint>, OwnedSemaphorePermit)> {
        let permit = Arc::clone(&self.room).try_acquire_owned().ok()?;
        let receiver = self.sender.subscribe();
        // After subscribing: a stop in between was heard or is seen here.
        let stopped = self.stopped.load(Ordering::Acquire);
        (!stopped).then_some((receiver, permit))
    }
}
