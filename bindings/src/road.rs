//! The road to the server: the core's own transport, which also says how far it is. Knows no verb.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use onderweg_companion::app::Companion;
use onderweg_companion::error::Result as Answer;
use onderweg_companion::http::Http;
use onderweg_companion::transport::{Call, Reply, Transport, TransportError};

use crate::failure::Failure;
use crate::lift::count;
use crate::observer::{Observer, SyncStep, locked};

/// The road to the server that this phone is enrolled at.
pub(crate) fn home(companion: &mut Companion) -> Answer<Http> {
    Ok(Http::new(&companion.server()?)?)
}

/// A road whose every answer is told to an observer, who may stop what is under way.
pub(crate) struct Told {
    road: Http,
    observer: Option<Arc<dyn Observer>>,
    stop: Arc<AtomicBool>,
    so_far: SyncStep,
    thrown: Arc<Mutex<Option<Failure>>>,
}

impl Told {
    pub(crate) fn new(
        road: Http,
        observer: Option<Arc<dyn Observer>>,
        stop: Arc<AtomicBool>,
    ) -> Self {
        let so_far = SyncStep {
            requests: 0,
            up: 0,
            down: 0,
        };
        Self {
            road,
            observer,
            stop,
            so_far,
            thrown: Arc::default(),
        }
    }

    /// What the observer threw, if it did.
    pub(crate) fn thrown(&self) -> Arc<Mutex<Option<Failure>>> {
        Arc::clone(&self.thrown)
    }

    fn tell(&self) {
        let Some(observer) = &self.observer else {
            return;
        };
        match observer.progress(self.so_far) {
            Ok(true) => {}
            Ok(false) => self.stop.store(true, Ordering::SeqCst),
            Err(failure) => {
                *locked(&self.thrown) = Some(failure);
                self.stop.store(true, Ordering::SeqCst);
            }
        }
    }
}

impl Transport for Told {
    fn authority(&self) -> &str {
        self.road.authority()
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        let reply = self.road.send(call)?;
        self.so_far.requests += 1;
        self.so_far.up += count(call.body.len());
        self.so_far.down += count(reply.body.len());
        self.tell();
        Ok(reply)
    }
}
