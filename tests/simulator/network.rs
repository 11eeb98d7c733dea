//! The network between phones and relay: it drops, cuts, repeats and delays.

use onderweg_protocol::ids::DeviceId;
use onderweg_protocol::message::{SyncAnswer, SyncRequest};
use onderweg_server::relay::{MemoryStore, Relay, Store};
use onderweg_sync::store::StoreError;
use onderweg_sync::{Me, Options, Report, Round};
use rand_core::Rng;

use crate::phone::Phone;

/// What the network does with one round trip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    Arrives,
    RequestLost,
    AnswerLost,
    Repeated,
}

/// The relay's side: its present database, and requests that still wander about.
#[derive(Debug)]
pub(crate) struct Net {
    pub(crate) relay: Relay,
    pub(crate) server: MemoryStore,
    pub(crate) wandering: Vec<(u64, DeviceId, SyncRequest)>,
    pub(crate) round_trips: u64,
}

impl Net {
    pub(crate) fn ask(&mut self, device: DeviceId, request: &SyncRequest, now: u64) -> SyncAnswer {
        self.round_trips += 1;
        self.relay
            .sync(&self.server as &dyn Store, device, request, now)
    }

    /// Requests that were delayed for up to weeks arrive; nobody waits for their answers.
    pub(crate) fn deliver_wandering(&mut self, now: u64) {
        let (due, later) = std::mem::take(&mut self.wandering)
            .into_iter()
            .partition(|(at, ..)| *at <= now);
        self.wandering = later;
        let due: Vec<(u64, DeviceId, SyncRequest)> = due;
        for (_, device, request) in due {
            let _ = self.ask(device, &request, now);
        }
    }
}

/// One round of a phone; `None` when the network ate it.
pub(crate) fn round(
    phone: &mut Phone,
    net: &mut Net,
    now: u64,
    options: Options,
    fate: Fate,
) -> Result<Option<Report>, StoreError> {
    let secret = phone.store.secret().cloned();
    let device = phone.device();
    let me = secret.as_ref().map_or(Me::locked(device), Me::open);
    let mut rng = phone.rng.clone();
    rng.next_u64();
    let mut session = phone.store.begin(now.cast_signed(), &mut phone.rng);
    let (round, request) = Round::start(&mut session, me, options, &mut rng)?;
    if fate == Fate::RequestLost {
        let late = now + rng.next_u64() % (21 * crate::world::DAY);
        net.wandering.push((late, device, request));
        phone.rng = rng;
        return Ok(None);
    }
    let mut answer = net.ask(device, &request, now);
    if fate == Fate::Repeated {
        answer = net.ask(device, &request, now);
    }
    let report = match fate {
        Fate::AnswerLost | Fate::RequestLost => None,
        Fate::Arrives | Fate::Repeated => Some(round.finish(&mut session, me, answer, &mut rng)?),
    };
    phone.rng = rng;
    Ok(report)
}
