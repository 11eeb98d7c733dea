//! Where a phone's requests go: a relay in this process, whose bytes are bodies, or a server over
//! HTTP, whose bytes are everything. Must not know what is synced.

use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::ids::{DeviceId, Incarnation};
use onderweg_protocol::message::SyncRequest;
use onderweg_server::relay::{Limits, MemoryStore, Relay, Store};
use onderweg_sync::{Me, Options, Report, Round};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

use crate::measure::{Clock, Res, cpu_us};
use crate::phone::Phone;

/// The body of an answer, and what it cost.
#[derive(Debug, Default)]
pub struct Answered {
    /// The answer.
    pub body: Vec<u8>,
    /// Everything sent, headers included.
    pub up: u64,
    /// Everything received.
    pub down: u64,
    /// Time of this thread that was the server's.
    pub server_cpu_us: u64,
}

/// A way to a server.
pub trait Wire {
    /// One round trip.
    ///
    /// # Errors
    ///
    /// When there is no answer, or one that is not an answer.
    fn ask(&mut self, phone: &Phone, body: &[u8], now_ms: i64) -> Res<Answered>;
}

/// The relay's own logic over a store, in this process.
#[derive(Debug)]
pub struct Inside<S> {
    relay: Relay,
    store: S,
    /// What was asked so far, by whom: kept on request.
    pub record: Option<Vec<(DeviceId, Vec<u8>)>>,
}

/// The life of every benched server, so that what was asked of one can be asked of another.
pub const LIFE: Incarnation = Incarnation([1; 16]);

/// A relay without the bounds of a day: years pass here in minutes.
#[must_use]
pub fn limits() -> Limits {
    Limits {
        day_bytes: u64::MAX / 2,
        founded: u64::MAX / 2,
        ..Limits::default()
    }
}

impl Inside<MemoryStore> {
    /// A relay in memory.
    #[must_use]
    pub fn memory() -> Self {
        Self::over(MemoryStore::new(LIFE))
    }

    /// What its store holds now, as a store of its own.
    #[must_use]
    pub fn backup(&self) -> MemoryStore {
        self.store.clone()
    }
}

impl<S: Store> Inside<S> {
    /// A relay over a store.
    pub fn over(store: S) -> Self {
        Self {
            relay: Relay::new(limits()),
            store,
            record: None,
        }
    }
}

impl<S: Store> Wire for Inside<S> {
    fn ask(&mut self, phone: &Phone, body: &[u8], now_ms: i64) -> Res<Answered> {
        let device = phone.store.device();
        if let Some(record) = &mut self.record {
            record.push((device, body.to_vec()));
        }
        let begin = cpu_us();
        let request: SyncRequest = from_cbor(body, "sync request")?;
        let now_ms = now_ms.unsigned_abs();
        let mut answer = self.relay.sync(&self.store, device, &request, now_ms);
        // The HTTP layer fills it; it is part of what a phone receives.
        answer.next_nonce = vec![0; 24];
        let told = to_cbor(&answer);
        Ok(Answered {
            up: body.len() as u64,
            down: told.len() as u64,
            body: told,
            server_cpu_us: cpu_us().saturating_sub(begin),
        })
    }
}

/// What one sync, of one round or several, moved and cost the phone.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Traffic {
    /// Round trips.
    pub trips: u64,
    /// Spaces in the first request.
    pub spaces: usize,
    /// Bytes of request bodies.
    pub body_up: u64,
    /// Bytes of answer bodies.
    pub body_down: u64,
    /// All bytes sent.
    pub up: u64,
    /// All bytes received.
    pub down: u64,
    /// Time on the wall.
    pub wall_us: u64,
    /// The phone's own time on the processor.
    pub cpu_us: u64,
    /// The server's, where it is in this process.
    pub server_cpu_us: u64,
}

impl std::ops::AddAssign for Traffic {
    fn add_assign(&mut self, other: Self) {
        self.trips += other.trips;
        self.spaces = self.spaces.max(other.spaces);
        self.body_up += other.body_up;
        self.body_down += other.body_down;
        self.up += other.up;
        self.down += other.down;
        self.wall_us += other.wall_us;
        self.cpu_us += other.cpu_us;
        self.server_cpu_us += other.server_cpu_us;
    }
}

impl Traffic {
    /// The lower times of two runs of the same sync.
    #[must_use]
    pub fn best(self, other: Self) -> Self {
        Self {
            wall_us: self.wall_us.min(other.wall_us),
            cpu_us: self.cpu_us.min(other.cpu_us),
            ..self
        }
    }
}

/// Syncs until a further round would move nothing.
///
/// # Errors
///
/// Those of the store and of the wire.
pub fn sync(phone: &mut Phone, wire: &mut dyn Wire, now_ms: i64) -> Res<Traffic> {
    let mut all = Traffic::default();
    for _ in 0..64 {
        let (traffic, report) = round(phone, wire, now_ms)?;
        all += traffic;
        if !report.again {
            return Ok(all);
        }
    }
    Err("a sync that never ends".into())
}

/// Syncs several phones until a further round would move nothing: they ask one after the other, in
/// their order, and take the answers in at the same time. What each of them moved.
///
/// # Errors
///
/// Those of the store and of the wire.
pub fn sync_together(phones: &mut [Phone], wire: &mut dyn Wire, now_ms: i64) -> Res<Vec<Traffic>> {
    let mut all = vec![Traffic::default(); phones.len()];
    let mut wanting = vec![true; phones.len()];
    for _ in 0..64 {
        let mut asked = Vec::new();
        for ((phone, all), wanting) in phones.iter_mut().zip(&mut all).zip(&mut wanting) {
            if *wanting {
                asked.push((Asked::ask(phone, wire, now_ms)?, phone, all, wanting));
            }
        }
        if asked.is_empty() {
            return Ok(all);
        }
        let done = at_once(asked, |(asked, phone, all, wanting)| {
            let (traffic, report) = asked.take_in(phone, now_ms)?;
            *all += traffic;
            *wanting = report.again;
            Ok(())
        });
        done.into_iter().collect::<Res<()>>()?;
    }
    Err("a sync that never ends".into())
}

/// Does the same with each, on a thread each; the answers are in their order.
pub fn at_once<T: Send, A: Send>(
    each: impl IntoIterator<Item = T>,
    work: impl Fn(T) -> Res<A> + Sync,
) -> Vec<Res<A>> {
    let work = &work;
    std::thread::scope(|scope| {
        let threads: Vec<_> = each
            .into_iter()
            .map(|one| scope.spawn(move || work(one)))
            .collect();
        let joined = threads.into_iter().map(std::thread::ScopedJoinHandle::join);
        joined
            .map(|done| done.unwrap_or_else(|_| Err("a thread panicked".into())))
            .collect()
    })
}

/// One round trip.
///
/// # Errors
///
/// Those of the store and of the wire.
pub fn round(phone: &mut Phone, wire: &mut dyn Wire, now_ms: i64) -> Res<(Traffic, Report)> {
    Asked::ask(phone, wire, now_ms)?.take_in(phone, now_ms)
}

/// A round that has its answer.
struct Asked {
    clock: Clock,
    round: Round,
    request: SyncRequest,
    body_up: u64,
    answered: Answered,
    rng: ChaCha20Rng,
}

impl Asked {
    fn ask(phone: &mut Phone, wire: &mut dyn Wire, now_ms: i64) -> Res<Self> {
        let clock = Clock::start();
        let secret = phone.store.secret().cloned().ok_or("the phone is locked")?;
        let mut rng = ChaCha20Rng::from_seed(phone.draw());
        let mut session = phone.store.begin(now_ms, &mut phone.rng);
        let (round, request) = Round::start(
            &mut session,
            Me::open(&secret),
            Options::default(),
            &mut rng,
        )?;
        let body = to_cbor(&request);
        let answered = wire.ask(phone, &body, now_ms)?;
        Ok(Self {
            clock,
            round,
            request,
            body_up: body.len() as u64,
            answered,
            rng,
        })
    }

    fn take_in(mut self, phone: &mut Phone, now_ms: i64) -> Res<(Traffic, Report)> {
        let secret = phone.store.secret().cloned().ok_or("the phone is locked")?;
        let answer = from_cbor(&self.answered.body, "sync answer")?;
        let mut session = phone.store.begin(now_ms, &mut phone.rng);
        let me = Me::open(&secret);
        let report = self.round.finish(&mut session, me, answer, &mut self.rng)?;
        let (wall_us, cpu_us) = self.clock.lap();
        let answered = self.answered;
        let traffic = Traffic {
            trips: 1,
            spaces: self.request.spaces.len(),
            body_up: self.body_up,
            body_down: answered.body.len() as u64,
            up: answered.up,
            down: answered.down,
            wall_us,
            cpu_us: cpu_us.saturating_sub(answered.server_cpu_us),
            server_cpu_us: answered.server_cpu_us,
        };
        Ok((traffic, report))
    }
}
