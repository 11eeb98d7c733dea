//! Hints that a space has news, for whoever listens. Lost hints cost nothing: phones sync anyway.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use onderweg_protocol::ids::{DeviceId, SpaceId};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, broadcast};

use crate::store::Ear;

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
    /// Who listens, and how many streams of each.
    places: Places,
}

type Places = Arc<Mutex<BTreeMap<DeviceId, usize>>>;

fn lock(places: &Places) -> MutexGuard<'_, BTreeMap<DeviceId, usize>> {
    places.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A listener's place, free again when it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    devices: Arc<BTreeSet<DeviceId>>,
    places: Places,
    _permit: OwnedSemaphorePermit,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut places = lock(&self.places);
        for device in &*self.devices {
            if let Some(count) = places.get_mut(device) {
                *count -= 1;
                if *count == 0 {
                    places.remove(device);
                }
            }
        }
    }
}

impl Hints {
    pub(super) fn new(streams: usize) -> Self {
        Self {
            sender: broadcast::Sender::new(BACKLOG),
            room: Arc::new(Semaphore::new(streams)),
            stopped: AtomicBool::new(false),
            places: Arc::default(),
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

    /// One stream for what any of these devices would hear. `None` if there are as many streams as
    /// there may be, or the server stops.
    pub(super) fn listen(
        &self,
        devices: &Arc<BTreeSet<DeviceId>>,
    ) -> Option<(broadcast::Receiver<Hint>, Place)> {
        let permit = Arc::clone(&self.room).try_acquire_owned().ok()?;
        {
            let mut places = lock(&self.places);
            for device in &**devices {
                *places.entry(*device).or_default() += 1;
            }
        }
        let place = Place {
            devices: Arc::clone(devices),
            places: Arc::clone(&self.places),
            _permit: permit,
        };
        let receiver = self.sender.subscribe();
        // After subscribing: a stop in between was heard or is seen here.
        let stopped = self.stopped.load(Ordering::Acquire);
        (!stopped).then_some((receiver, place))
    }
}

impl Ear for Hints {
    fn listening(&self) -> BTreeSet<DeviceId> {
        lock(&self.places).keys().copied().collect()
    }

    fn hear(&self, space: SpaceId, whom: Vec<DeviceId>) {
        self.tell(space, Arc::from(whom));
    }
}
