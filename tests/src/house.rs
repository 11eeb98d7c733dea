//! A space with real keys and a real membership log, held in memory: what phones would hold after
//! an honest sync. Must not know a store, a relay or a clock.

use std::collections::BTreeMap;

use onderweg_protocol::body::{Batch, Data, to_cbor};
use onderweg_protocol::chunk::{Chunk, Header, Kind};
use onderweg_protocol::control::{SignedEntry, SpaceKind};
use onderweg_protocol::ids::{DeviceId, SpaceId, Tip};
use onderweg_protocol::roster::Roster;
use onderweg_space::author::{self, Wish};
use onderweg_space::keys::DeviceSecret;
use onderweg_space::ring::KeyRing;
use onderweg_space::seal::seal;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

/// One space as its honest members see it.
#[derive(Debug)]
pub struct House {
    /// Which space.
    pub space: SpaceId,
    /// The log, from its first entry.
    pub log: Vec<SignedEntry>,
    /// Its fold.
    pub roster: Roster,
    /// What each device can open; those who left keep what they had.
    pub rings: BTreeMap<DeviceId, KeyRing>,
    /// The end of each chain.
    pub tips: BTreeMap<DeviceId, Tip>,
    /// All chunks, in order.
    pub chunks: Vec<Chunk>,
    /// Where this house takes its random bytes from.
    pub rng: ChaCha20Rng,
    known: Vec<DeviceSecret>,
}

/// The device that a test calls by this number: always the same keys.
pub fn device(number: u8) -> DeviceSecret {
    DeviceSecret::from_bytes(&[number; 32], &[number ^ 0x55; 32])
}

impl House {
    /// A space that `founder` founds; `salt` tells several of one founder apart.
    pub fn found(founder: &DeviceSecret, kind: SpaceKind, salt: u8) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(u64::from(salt));
        let (space, entry) = author::found(kind, [salt; 16], founder, &mut rng).unwrap();
        let mut house = Self {
            space,
            log: Vec::new(),
            roster: Roster::empty(space),
            rings: BTreeMap::new(),
            tips: BTreeMap::new(),
            chunks: Vec::new(),
            rng,
            known: Vec::new(),
        };
        house.meet(founder);
        house.append(entry);
        house
    }

    /// From now on this device learns the keys that entries hold for it.
    pub fn meet(&mut self, device: &DeviceSecret) {
        self.known.push(device.clone());
        self.rings.entry(device.id()).or_default();
    }

    /// `by` builds the entry for a wish at the present head, and it stands.
    pub fn wish(&mut self, by: &DeviceSecret, wish: &Wish) {
        let entry = self.build(by, wish);
        self.append(entry);
    }

    /// The entry for a wish at the present head; the log is as before.
    pub fn build(&mut self, by: &DeviceSecret, wish: &Wish) -> SignedEntry {
        let ring = self.rings.get(&by.id()).cloned().unwrap_or_default();
        let tips = self.tips.clone();
        let tip_of = |id: &DeviceId| tips.get(id).copied().unwrap_or(Tip::none(*id));
        author::build(wish, &self.roster, &ring, by, tip_of, &mut self.rng).unwrap()
    }

    /// This entry stands.
    pub fn append(&mut self, signed: SignedEntry) {
        let entry = self.roster.apply(&signed).unwrap();
        self.log.push(signed);
        for device in &self.known {
            let ring = self.rings.entry(device.id()).or_default();
            ring.learn(&self.roster, &entry, device);
        }
    }

    /// The header of the next chunk of `by`, at the present head.
    pub fn header(&self, by: &DeviceSecret) -> Header {
        let tip = self
            .tips
            .get(&by.id())
            .copied()
            .unwrap_or(Tip::none(by.id()));
        Header {
            kind: Kind::Data,
            deflate: false,
            space: self.space,
            device: by.id(),
            epoch: self.roster.epoch(),
            dev_seq: tip.dev_seq + 1,
            prev: tip.chunk,
            control: self.roster.head(),
        }
    }

    /// `by` seals these batches as the next chunk of its chain.
    pub fn say(&mut self, by: &DeviceSecret, batches: Vec<Batch>) -> Chunk {
        let header = self.header(by);
        let key = self.rings[&by.id()].get(header.epoch).unwrap().clone();
        let body = to_cbor(&Data {
            view: Vec::new(),
            batches,
        });
        let chunk = seal(header, &body, &key, by, &mut self.rng).unwrap();
        self.tips.insert(by.id(), chunk.tip());
        self.chunks.push(chunk.clone());
        chunk
    }
}
