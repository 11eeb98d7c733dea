//! What a device remembers of one space beside its log, its chunks and its documents.
//!
//! Nothing in it is content: a locked phone reads and writes it.

use std::collections::{BTreeMap, BTreeSet};

use minicbor::{Decode, Encode};
use onderweg_protocol::ids::{ChangeHash, ChunkId, DeviceId, EntryId, Incarnation, Tip};
use onderweg_protocol::message::Lacking;
use onderweg_space::author::Wish;

/// The state of one space on one device.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct State {
    /// The server's life that `after_seq` belongs to; zeros before the first contact.
    #[n(0)]
    pub incarnation: Incarnation,
    /// Delivery cursor.
    #[n(1)]
    pub after_seq: u64,
    /// Ends of the chains as checked here; the own one as acknowledged.
    #[n(2)]
    pub tips: BTreeMap<DeviceId, Tip>,
    /// Ends of others' chains as opened and applied here.
    #[n(3)]
    pub applied: BTreeMap<DeviceId, Tip>,
    /// Numbers of others' chains that this device's sealed chunks already told.
    #[n(4)]
    pub told: BTreeMap<DeviceId, u64>,
    /// Numbers that a view names and that have not come; with the number of rounds asked.
    #[n(5)]
    pub lacking: BTreeMap<Lacking, u32>,
    /// What the person or `doctor` should know.
    #[n(6)]
    pub alarms: BTreeSet<Alarm>,
    /// Membership acts to append, oldest first.
    #[n(7)]
    pub wishes: Vec<Wish>,
    /// Healing a restored server: its tips as told, then as pushed.
    #[n(8)]
    pub heal: Option<Heal>,
    /// Another phone writes as this device: pull to the end, then rewind.
    #[n(9)]
    pub copied: bool,
    /// How often this device found itself a copy.
    #[n(10)]
    pub copies: u32,
    /// Compare documents with what log and snapshot account for, once all is pulled.
    #[n(11)]
    pub restitute: bool,
    /// What lies after the cursor was deleted: take the accepted snapshot.
    #[n(12)]
    pub need_snapshot: bool,
    /// Own chunks that must be sealed again before they are sent again.
    #[n(13)]
    pub reseal: bool,
    /// Shut out or left.
    #[n(14)]
    pub gone: bool,
    /// The last round brought everything that the relay had.
    #[n(15)]
    pub current: bool,
    /// Membership entries up to here are acted upon (erasures, epochs).
    #[n(16)]
    pub settled_n: u64,
    /// The AcceptSnapshot entry that base heads belong to.
    #[n(17)]
    pub base_n: u64,
    /// Make a snapshot when settled: this device erased something.
    #[n(18)]
    pub snapshot_due: bool,
    /// Chunks that lost their place: a view that names one raises no alarm.
    #[n(19)]
    pub lost: BTreeSet<ChunkId>,
    /// Changes barred by a frontier after a restore: they leave the documents at restitution.
    #[n(20)]
    pub barred: BTreeSet<ChangeHash>,
    /// Changes that found their actor and sequence taken: applied after the rebuild.
    #[n(21)]
    pub wedged: Vec<Wedged>,
    /// Manifests seen and neither accepted nor refused.
    #[n(22)]
    pub manifests: Vec<SeenManifest>,
    /// A case space's chunk with content was applied: tell so with the next chunk, an empty one if need be.
    #[n(23)]
    pub owe_view: bool,
    /// The last round in which everything sent was acknowledged, in relay milliseconds; 0 if never.
    #[n(24)]
    pub sent_at_ms: u64,
    /// Numbers of restores seen, so that a mismatch they explain raises no alarm.
    #[n(25)]
    pub restores: u32,
    /// Numbers of the own chain that other devices told to have applied: what stands below is on
    /// their phone.
    #[n(26)]
    #[cbor(default)]
    pub reached: BTreeMap<DeviceId, u64>,
}

/// A manifest that waits for another device's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub struct SeenManifest {
    /// Its chunk.
    #[n(0)]
    pub chunk: ChunkId,
    /// When it was first seen, by the relay's clock, in milliseconds since the epoch.
    #[n(1)]
    pub at_ms: u64,
}

/// A change that found its actor and sequence taken.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Wedged {
    /// Whose document.
    #[n(0)]
    pub entry: EntryId,
    /// The chunk that carries it; it is read from there again.
    #[n(1)]
    pub chunk: ChunkId,
}

/// Progress of healing a restored server.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Heal {
    /// The server's chains: at its answer, then moved by what was pushed.
    #[n(0)]
    pub tips: BTreeMap<DeviceId, Tip>,
    /// Chains that the server refuses to take further.
    #[n(1)]
    pub stopped: BTreeSet<DeviceId>,
    /// Whether the server has the whole log.
    #[n(2)]
    pub control_done: bool,
    /// Whether the server told its log and tips (one who is no member there is told nothing).
    #[n(3)]
    pub told: bool,
    /// Entries of this device's log that the server has.
    #[n(4)]
    pub control_n: u64,
    /// The life being healed.
    #[n(5)]
    pub incarnation: Incarnation,
    /// Whether the accepted snapshot's pieces were offered.
    #[n(6)]
    pub pieces_done: bool,
}

/// Something that is wrong and that nobody has to act on at once; shown in `doctor` and in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub enum Alarm {
    /// The relay does not deliver a chunk that another member has.
    #[n(0)]
    Withheld(#[n(0)] DeviceId, #[n(1)] u64),
    /// Two members were shown different chunks under one number.
    #[n(1)]
    Fork(#[n(0)] DeviceId, #[n(1)] u64),
    /// The relay shows another membership log than before, or a shorter one, in the same life.
    #[n(2)]
    LogForked,
    /// The relay delivers what breaks a rule.
    #[n(3)]
    Faulty,
    /// Another phone writes with this device's keys.
    #[n(4)]
    Copied,
    /// A member's chunk has content that was refused.
    #[n(5)]
    BadContent(#[n(0)] DeviceId),
    /// The relay refuses this device's own chunk for good.
    #[n(6)]
    OwnRefused,
    /// A snapshot does not hold what it says.
    #[n(7)]
    BadSnapshot,
    /// Since a restore the relay has another membership log, and this device is not in it: who is in has
    /// to let it in again. The relay's word alone, so nothing here changes by it.
    #[n(8)]
    NotNamed,
}

impl State {
    /// The end of a device's chain here.
    pub fn tip(&self, device: &DeviceId) -> Tip {
        self.tips.get(device).copied().unwrap_or(Tip::none(*device))
    }
}
