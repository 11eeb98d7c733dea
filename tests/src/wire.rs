//! The way between phones and a relay, as tests see it: an honest server, and a door through which
//! a test can change what passes. Must not know what a phone does with an answer.

use onderweg_protocol::ids::{DeviceId, Incarnation};
use onderweg_protocol::message::{SyncAnswer, SyncRequest};
use onderweg_server::relay::{Limits, MemoryStore, Relay, Store};

/// What carries one request to a relay and brings the answer, or loses either.
pub trait Wire {
    /// `None`: nothing came back.
    fn ask(&mut self, device: DeviceId, request: &SyncRequest, now_ms: u64) -> Option<SyncAnswer>;
}

/// An honest relay on a store in memory. Cloning it makes a backup.
#[derive(Debug)]
pub struct Server {
    /// The rules.
    pub relay: Relay,
    /// What is stored.
    pub store: MemoryStore,
    /// Requests answered.
    pub asked: u64,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            relay: Relay::new(Limits::default()),
            store: MemoryStore::new(Incarnation([1; 16])),
            asked: 0,
        }
    }
}

impl Server {
    /// A server on this store: a backup that came to life again, or another one.
    pub fn on(store: MemoryStore) -> Self {
        Self {
            store,
            ..Self::default()
        }
    }

    /// Puts a backup in place of what is stored, as an operator should: with a new life.
    ///
    /// # Panics
    ///
    /// Never: a store in memory takes it.
    pub fn restore(&mut self, backup: &MemoryStore, life: u8) {
        self.store = backup.clone();
        self.store.new_incarnation(Incarnation([life; 16])).unwrap();
    }
}

impl Wire for Server {
    fn ask(&mut self, device: DeviceId, request: &SyncRequest, now_ms: u64) -> Option<SyncAnswer> {
        self.asked += 1;
        Some(
            self.relay
                .sync(&self.store as &dyn Store, device, request, now_ms),
        )
    }
}
