//! The relay's rules by example: a small world of phones with real keys and fake wraps.

mod append;
mod blob;
mod erase;
mod gate;
mod heal;
mod hostile;
mod pull;
mod push;

use ed25519_dalek::SigningKey;
use onderweg_protocol::chunk::{Chunk, Header, Kind};
use onderweg_protocol::control::{Act, Entry, Rekey, Role, SignedEntry, SpaceKind, Wrap};
use onderweg_protocol::ids::{ChunkId, DeviceId, DeviceKeys, Incarnation, SpaceId, Tip};
use onderweg_protocol::message::{Outcome, SpaceAnswer, SpaceAsk, SyncRequest};
use onderweg_protocol::roster::Roster;

use super::{Limits, MemoryStore, Relay, Store};

pub(crate) const NOW: u64 = 1_795_000_000_000;
pub(crate) const DAY: u64 = 24 * 3_600_000;
pub(crate) const FIRST: Incarnation = Incarnation([1; 16]);
pub(crate) const SECOND: Incarnation = Incarnation([2; 16]);

/// One phone: keys, and the end of its chain as it knows it.
#[derive(Clone)]
pub(crate) struct Phone {
    pub(crate) key: SigningKey,
    pub(crate) keys: DeviceKeys,
    pub(crate) tip: Tip,
}

impl Phone {
    pub(crate) fn new(seed: u8) -> Self {
        let key = SigningKey::from_bytes(&[seed; 32]);
        let keys = DeviceKeys {
            ed: key.verifying_key().to_bytes(),
            x: [seed; 32],
        };
        let tip = Tip::none(keys.id());
        Self { key, keys, tip }
    }

    pub(crate) fn id(&self) -> DeviceId {
        self.keys.id()
    }
}

pub(crate) struct World {
    pub(crate) relay: Relay,
    pub(crate) store: MemoryStore,
    pub(crate) space: SpaceId,
    /// The log as the phones know it.
    pub(crate) log: Vec<SignedEntry>,
    pub(crate) roster: Roster,
    pub(crate) now: u64,
    pub(crate) life: Incarnation,
}

const SALT: [u8; 16] = [3; 16];

impl World {
    /// A circle founded by the first phone, with the others as members.
    pub(crate) fn of(phones: &[Phone]) -> Self {
        let mut world = Self::unfounded(&phones[0], Limits::default());
        world.found(phones);
        world
    }

    pub(crate) fn unfounded(founder: &Phone, limits: Limits) -> Self {
        let space = SpaceId::of(&founder.id(), &SALT);
        Self {
            relay: Relay::new(limits),
            store: MemoryStore::new(FIRST),
            space,
            log: Vec::new(),
            roster: Roster::empty(space),
            now: NOW,
            life: FIRST,
        }
    }

    pub(crate) fn found(&mut self, phones: &[Phone]) {
        let founder = &phones[0];
        let create = self.create(founder);
        assert_eq!(self.append(founder, create), [Outcome::Stored]);
        for phone in &phones[1..] {
            let add = self.add(phone);
            assert_eq!(self.append(founder, add), [Outcome::Stored]);
        }
    }

    pub(crate) fn create(&self, founder: &Phone) -> Act {
        Act::Create {
            kind: SpaceKind::Circle,
            salt: SALT,
            keys: founder.keys,
            rekey: rekey(1, &[founder.id()]),
        }
    }

    pub(crate) fn add(&self, phone: &Phone) -> Act {
        Act::AddMember {
            keys: phone.keys,
            role: Role::Member,
            invite: None,
            wraps: (1..=self.roster.epoch())
                .map(|epoch| wrap(phone.id(), epoch))
                .collect(),
        }
    }

    pub(crate) fn remove(&self, removed: &[Tip]) -> Act {
        let stay: Vec<DeviceId> = (self.roster.devices().map(|(id, _)| *id))
            .filter(|id| removed.iter().all(|tip| tip.device != *id))
            .collect();
        Act::Remove {
            removed: removed.to_vec(),
            rekey: rekey(self.roster.epoch() + 1, &stay),
        }
    }

    pub(crate) fn entry(&self, author: &Phone, act: Act) -> SignedEntry {
        let entry = Entry {
            n: self.roster.n() + 1,
            prev: self.roster.head(),
            act,
            author: author.id(),
        };
        SignedEntry::sign(&entry, &author.key)
    }

    /// Appends one entry; the world's log follows if it is stored.
    pub(crate) fn append(&mut self, author: &Phone, act: Act) -> Vec<Outcome> {
        self.try_append(author, act).append_results
    }

    pub(crate) fn try_append(&mut self, author: &Phone, act: Act) -> SpaceAnswer {
        let entry = self.entry(author, act);
        let mut ask = self.ask();
        ask.appends = vec![entry.clone()];
        let answer = self.sync(author, ask);
        if answer.append_results == [Outcome::Stored] {
            self.roster.apply(&entry).unwrap();
            self.log.push(entry);
        }
        answer
    }

    /// An ask of somebody who knows the whole log and no chunk.
    pub(crate) fn ask(&self) -> SpaceAsk {
        SpaceAsk {
            space: self.space,
            incarnation: self.life,
            control_n: self.roster.n(),
            control_hash: self.roster.head(),
            ..SpaceAsk::default()
        }
    }

    pub(crate) fn sync(&self, phone: &Phone, ask: SpaceAsk) -> SpaceAnswer {
        let spaces = vec![ask];
        let budget = None;
        let request = SyncRequest { spaces, budget };
        let mut answer = (self.relay).sync(&self.store, phone.id(), &request, self.now);
        assert_eq!(answer.server_time, self.now);
        answer.spaces.remove(0)
    }

    pub(crate) fn header(&self, phone: &Phone, kind: Kind) -> Header {
        Header {
            kind,
            deflate: false,
            space: self.space,
            device: phone.id(),
            epoch: self.roster.epoch(),
            dev_seq: phone.tip.dev_seq + 1,
            prev: phone.tip.chunk,
            control: self.roster.head(),
        }
    }

    /// The phone's next chunk; its tip moves on.
    pub(crate) fn seal(&self, phone: &mut Phone, word: u8) -> Chunk {
        self.seal_as(phone, Kind::Data, word)
    }

    pub(crate) fn seal_as(&self, phone: &mut Phone, kind: Kind, word: u8) -> Chunk {
        let chunk = sealed(self.header(phone, kind), phone, word);
        phone.tip = chunk.tip();
        chunk
    }

    pub(crate) fn piece(&self, phone: &Phone, word: u8) -> Chunk {
        let header = Header {
            dev_seq: 0,
            prev: ChunkId::default(),
            ..self.header(phone, Kind::Piece)
        };
        sealed(header, phone, word)
    }

    pub(crate) fn push(&self, phone: &Phone, chunks: &[&Chunk]) -> Vec<Outcome> {
        self.pushed(phone, chunks).chunk_results
    }

    pub(crate) fn pushed(&self, phone: &Phone, chunks: &[&Chunk]) -> SpaceAnswer {
        let mut ask = self.ask();
        ask.chunks = chunks.iter().map(|chunk| raw(chunk)).collect();
        self.sync(phone, ask)
    }

    /// Seals and stores `count` chunks.
    pub(crate) fn write(&self, phone: &mut Phone, count: u8) -> Vec<Chunk> {
        let chunks: Vec<Chunk> = (0..count).map(|word| self.seal(phone, word)).collect();
        let results = self.push(phone, &chunks.iter().collect::<Vec<_>>());
        assert_eq!(results, vec![Outcome::Stored; chunks.len()]);
        chunks
    }

    /// A backup comes back, under a new incarnation.
    pub(crate) fn restore(&mut self, backup: &MemoryStore, life: Incarnation) {
        self.store = backup.clone();
        self.store.new_incarnation(life).unwrap();
    }
}

pub(crate) fn raw(chunk: &Chunk) -> minicbor::bytes::ByteVec {
    chunk.bytes().to_vec().into()
}

pub(crate) fn sealed(header: Header, phone: &Phone, word: u8) -> Chunk {
    Chunk::sign(header, &[word; 24], &[word; 272], &phone.key)
}

pub(crate) fn ids(answer: &SpaceAnswer) -> Vec<ChunkId> {
    let chunks = answer.chunks.iter();
    chunks
        .map(|sent| Chunk::parse(sent.bytes.to_vec()).unwrap().id())
        .collect()
}

pub(crate) fn wrap(device: DeviceId, epoch: u32) -> Wrap {
    Wrap {
        device,
        epoch,
        sealed: [0; 80],
    }
}

pub(crate) fn rekey(epoch: u32, devices: &[DeviceId]) -> Rekey {
    Rekey {
        epoch,
        commitment: [9; 32],
        wraps: devices.iter().map(|id| wrap(*id, epoch)).collect(),
    }
}
