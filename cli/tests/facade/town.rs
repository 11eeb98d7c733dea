//! A server in memory, phones in folders that vanish, one clock for all.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use onderweg_companion::app::{Companion, EntryRef, Event, Host, Observer, SyncOptions, Synced};
use onderweg_companion::clock::Clock;
use onderweg_companion::error::Error;
use onderweg_companion::journal::{Kind, Set, Tz};
use onderweg_companion::protocol::body::{from_cbor, to_cbor};
use onderweg_companion::protocol::code::AccountCode;
use onderweg_companion::protocol::http::keyid;
use onderweg_companion::protocol::ids::{Incarnation, SpaceId};
use onderweg_companion::protocol::message::SyncRequest;
use onderweg_companion::store::{SqliteStore, Tx};
use onderweg_companion::transport::{Call, Method, Reply, Transport, TransportError};
use onderweg_server::relay::{Limits, Relay};
use onderweg_server::store::MemoryStore;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use tempfile::TempDir;

/// 2026-11-22 12:00 in Brussels.
pub(crate) const NOON: i64 = 1_795_345_200_000;
pub(crate) const ADDRESS: &str = "https://ow.example.org";

#[derive(Clone)]
pub(crate) struct Town(Rc<RefCell<Inside>>);

struct Inside {
    relay: Relay,
    store: MemoryStore,
    mail: BTreeMap<String, Vec<u8>>,
    over: BTreeSet<String>,
    requests: BTreeMap<String, Vec<(String, String, Option<String>)>>,
    folder: TempDir,
    phones: u64,
    opened: u64,
    now: Arc<AtomicI64>,
    trouble: Option<Trouble>,
    calls: usize,
    bytes: Vec<u8>,
    shelf: Vec<OnShelf>,
}

/// A bundle as a server gives it out, and what the server says of it.
#[derive(Clone)]
pub(crate) struct OnShelf {
    pub(crate) id: String,
    pub(crate) version: u64,
    pub(crate) not_after: u64,
    pub(crate) bytes: usize,
    pub(crate) file: Vec<u8>,
}

#[derive(Clone, Copy)]
pub(crate) enum Trouble {
    Unreachable,
    CutAfterArrival,
    Status(u16),
}

#[derive(Clone)]
struct SharedClock(Arc<AtomicI64>);

impl Clock for SharedClock {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<Vec<Event>>>);

impl Observer for Seen {
    fn changed(&mut self, event: &Event) {
        self.0.lock().unwrap().push(event.clone());
    }
}

impl Seen {
    pub(crate) fn take(&self) -> Vec<Event> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

pub(crate) struct Phone {
    pub(crate) app: Companion,
    pub(crate) seen: Seen,
    pub(crate) folder: PathBuf,
    pub(crate) town: Town,
    number: u64,
}

impl Town {
    pub(crate) fn new() -> Self {
        Self(Rc::new(RefCell::new(Inside {
            relay: Relay::new(Limits::default()),
            store: MemoryStore::new(Incarnation([1; 16])),
            mail: BTreeMap::new(),
            over: BTreeSet::new(),
            requests: BTreeMap::new(),
            folder: TempDir::new().unwrap(),
            phones: 0,
            opened: 0,
            now: Arc::new(AtomicI64::new(NOON)),
            trouble: None,
            calls: 0,
            bytes: Vec::new(),
            shelf: Vec::new(),
        })))
    }

    /// A phone with an account and a name.
    pub(crate) fn phone(&self, name: &str) -> Phone {
        let mut phone = self.bare_phone();
        phone
            .app
            .enrol(&mut self.clone(), ADDRESS, &code(), Some(name))
            .unwrap();
        phone
    }

    /// A phone that knows no server.
    pub(crate) fn bare_phone(&self) -> Phone {
        let number = {
            let mut inside = self.0.borrow_mut();
            inside.phones += 1;
            inside.phones
        };
        let folder = self.0.borrow().folder.path().join(number.to_string());
        let seen = Seen::default();
        let app = self.open(&folder, number, &seen).unwrap();
        Phone {
            app,
            seen,
            folder,
            town: self.clone(),
            number,
        }
    }

    pub(crate) fn open(&self, folder: &Path, number: u64, seen: &Seen) -> Result<Companion, Error> {
        let mut inside = self.0.borrow_mut();
        // Never the same randomness twice, as on a real phone.
        inside.opened += 1;
        let seed = inside.opened;
        let host = Host {
            secret: [u8::try_from(number).unwrap(); 32],
            clock: Box::new(SharedClock(inside.now.clone())),
            rng: Box::new(ChaCha20Rng::seed_from_u64(seed)),
            observer: Box::new(seen.clone()),
            zone: Tz::Europe__Brussels,
        };
        Companion::open(folder, host)
    }

    pub(crate) fn pass(&self, ms: i64) {
        self.0.borrow().now.fetch_add(ms, Ordering::SeqCst);
    }

    pub(crate) fn trouble(&self, trouble: Option<Trouble>) {
        self.0.borrow_mut().trouble = trouble;
    }

    pub(crate) fn calls(&self) -> usize {
        self.0.borrow().calls
    }

    /// Everything that ever came to the server.
    pub(crate) fn heard(&self, words: &str) -> bool {
        let inside = self.0.borrow();
        inside
            .bytes
            .windows(words.len())
            .any(|part| part == words.as_bytes())
    }

    /// What the server gives out as packs.
    pub(crate) fn shelve(&self, shelf: &[OnShelf]) {
        self.0.borrow_mut().shelf = shelf.to_vec();
    }

    /// A server that goes on from here beside this one, in the same life: what a hostile one shows.
    pub(crate) fn fork(&self) -> Self {
        let fork = Self::new();
        {
            let (here, mut there) = (self.0.borrow(), fork.0.borrow_mut());
            there.store = here.store.clone();
            there.opened = here.opened + 1_000;
            there.phones = here.phones + 100;
            there.now = here.now.clone();
        }
        fork
    }

    /// From now on a space holds so many parts of letters.
    pub(crate) fn hold(&self, blob_parts: u64) {
        let limits = Limits {
            blob_parts,
            ..Limits::default()
        };
        self.0.borrow_mut().relay = Relay::new(limits);
    }

    /// An invitation that was used or revoked is gone from the mailbox.
    pub(crate) fn forget(&self, invite: &str) {
        self.0.borrow_mut().over.insert(invite.to_owned());
    }

    /// A copy of the server's store as it is.
    pub(crate) fn backup(&self) -> MemoryStore {
        self.0.borrow().store.clone()
    }

    /// Puts a backup back: a new life.
    pub(crate) fn restore(&self, backup: MemoryStore, life: u8) {
        use onderweg_server::store::Store;
        backup.new_incarnation(Incarnation([life; 16])).unwrap();
        self.0.borrow_mut().store = backup;
    }
}

/// What an office prints; the town takes every code.
fn code() -> String {
    AccountCode::new([3; 16]).text().to_string()
}

impl Inside {
    fn answer(&mut self, call: &Call<'_>) -> Reply {
        let now = u64::try_from(self.now.load(Ordering::SeqCst)).unwrap();
        let path: Vec<&str> = call.path.trim_start_matches("/v1/").split('/').collect();
        match (call.method, path.as_slice()) {
            (Method::Post, ["sync"]) => {
                let input = call
                    .headers
                    .iter()
                    .find(|h| h.0 == "signature-input")
                    .unwrap();
                let device = keyid(&input.1).unwrap();
                let request: SyncRequest = from_cbor(call.body, "request").unwrap();
                let mut answer = self.relay.sync(&self.store, device, &request, now);
                answer.next_nonce = vec![7; 24];
                reply(200, to_cbor(&answer))
            }
            (Method::Get, ["spaces"]) => self.spaces(call),
            (Method::Post, ["enrol"]) => reply(200, br#"{"role":"newcomer"}"#.to_vec()),
            (_, ["invites", id, ..]) if self.over.contains(*id) => reply(404, Vec::new()),
            (Method::Put, ["invites", id, "card"]) => {
                self.mail.insert((*id).to_owned(), call.body.to_vec());
                reply(204, Vec::new())
            }
            (Method::Get, ["invites", id, "card"]) => match self.mail.get(*id) {
                Some(card) => reply(200, card.clone()),
                None => reply(404, Vec::new()),
            },
            (Method::Post, ["invites", id, "requests"]) => self.ask(id, call.body),
            (Method::Get, ["invites", id, "requests"]) => {
                let known = self.requests.entry((*id).to_owned()).or_default();
                let list: Vec<_> = known
                    .iter()
                    .map(|(id, request, answer)| {
                        serde_json::json!({ "id": id, "request": request, "answer": answer })
                    })
                    .collect();
                reply(
                    200,
                    serde_json::json!({ "requests": list }).to_string().into(),
                )
            }
            (Method::Put, ["invites", id, "requests", request, "answer"]) => {
                let text: serde_json::Value = serde_json::from_slice(call.body).unwrap();
                let known = self.requests.entry((*id).to_owned()).or_default();
                for kept in known.iter_mut().filter(|kept| kept.0 == *request) {
                    kept.2 = Some(text["answer"].as_str().unwrap().to_owned());
                }
                reply(204, Vec::new())
            }
            (_, ["blobs", ..]) => self.blob(call, &path, now),
            (Method::Get, ["catalogue"]) => self.list(call),
            (Method::Get, ["catalogue", id]) => {
                let found = self.shelf.iter().find(|one| one.id == *id);
                found.map_or(reply(404, Vec::new()), |one| reply(200, one.file.clone()))
            }
            other => panic!("no such endpoint: {other:?}"),
        }
    }

    /// Letters: the relay's own answers.
    fn blob(&mut self, call: &Call<'_>, path: &[&str], now: u64) -> Reply {
        use onderweg_companion::protocol::blob::part::BlobPart;
        use onderweg_companion::protocol::ids::BlobId;
        use onderweg_server::relay::BlobOutcome;
        let input = call.headers.iter().find(|h| h.0 == "signature-input");
        let device = keyid(&input.unwrap().1).unwrap();
        let id = BlobId::from_hex(path[1]).unwrap();
        let (relay, store) = (&self.relay, &self.store);
        let outcome = match (call.method, path.get(2)) {
            (Method::Get, None) => {
                return match relay.blob(store, device, id).unwrap() {
                    Some(found) if found.row.gone => reply(410, Vec::new()),
                    Some(found) => {
                        let said =
                            serde_json::json!({ "parts": found.row.parts, "here": found.here });
                        reply(200, said.to_string().into())
                    }
                    None => reply(404, Vec::new()),
                };
            }
            (Method::Get, Some(part)) => {
                let part = part.parse().unwrap();
                let found = relay.blob_part(store, device, id, part).unwrap();
                return found.map_or(reply(404, Vec::new()), |bytes| reply(200, bytes));
            }
            (Method::Delete, _) => relay.delete_blob(store, device, id).unwrap(),
            (Method::Put | Method::Post, _) => {
                let part = BlobPart::parse(call.body.to_vec()).unwrap();
                assert_eq!(part.header().name.id(), id);
                relay.put_blob_part(store, device, &part, now).unwrap()
            }
        };
        let status = match outcome {
            BlobOutcome::Done => 204,
            BlobOutcome::NotMember => 404,
            BlobOutcome::Refused => 400,
            BlobOutcome::NotYours => 403,
            BlobOutcome::Gone => 410,
            BlobOutcome::Taken | BlobOutcome::Full => 409,
            BlobOutcome::SlowDown { .. } => 429,
        };
        reply(status, Vec::new())
    }

    fn spaces(&self, call: &Call<'_>) -> Reply {
        use onderweg_server::store::Accounts;
        let input = call.headers.iter().find(|h| h.0 == "signature-input");
        let device = keyid(&input.unwrap().1).unwrap();
        let spaces = self.store.spaces_of(device).unwrap();
        let spaces: Vec<_> = spaces.iter().map(ToString::to_string).collect();
        let body = serde_json::json!({ "spaces": spaces }).to_string();
        reply(200, body.into())
    }

    fn list(&self, call: &Call<'_>) -> Reply {
        let one = |one: &OnShelf| {
            serde_json::json!({
                "id": one.id, "version": one.version, "not_after": one.not_after, "bytes": one.bytes,
            })
        };
        let packs: Vec<_> = self.shelf.iter().map(one).collect();
        let text = serde_json::json!({ "packs": packs }).to_string();
        let sum = |bytes: &[u8]| {
            let step = |sum: u64, byte: &u8| sum.wrapping_mul(31).wrapping_add(u64::from(*byte));
            bytes.iter().fold(7, step)
        };
        let files = self.shelf.iter().map(|one| sum(&one.file));
        let tag = format!("\"{}-{:?}\"", sum(text.as_bytes()), files.max());
        let known = call
            .headers
            .iter()
            .find(|header| header.0 == "if-none-match");
        if known.is_some_and(|known| known.1 == tag) {
            return reply(304, Vec::new());
        }
        let mut reply = reply(200, text.into());
        reply.headers.push(("etag".to_owned(), tag));
        reply
    }

    fn ask(&mut self, invite: &str, body: &[u8]) -> Reply {
        use onderweg_companion::protocol::invite::JoinRequest;
        let text: serde_json::Value = serde_json::from_slice(body).unwrap();
        let request = text["request"].as_str().unwrap().to_owned();
        let bytes = base64(&request);
        let parsed: JoinRequest = from_cbor(&bytes, "request").unwrap();
        let id: String = parsed
            .id()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let known = self.requests.entry(invite.to_owned()).or_default();
        if !known.iter().any(|kept| kept.0 == id) {
            known.push((id.clone(), request, None));
        }
        let answer = known.iter().find(|kept| kept.0 == id).unwrap().2.clone();
        reply(
            200,
            serde_json::json!({ "answer": answer }).to_string().into(),
        )
    }
}

fn base64(text: &str) -> Vec<u8> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bits = 0u32;
    let mut held = 0;
    let mut out = Vec::new();
    for byte in text.bytes().filter(|byte| *byte != b'=') {
        let value = ALPHABET.iter().position(|known| *known == byte).unwrap();
        bits = bits << 6 | u32::try_from(value).unwrap();
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push(u8::try_from(bits >> held & 0xff).unwrap());
        }
    }
    out
}

fn reply(status: u16, body: Vec<u8>) -> Reply {
    Reply {
        status,
        headers: Vec::new(),
        body,
    }
}

impl Transport for Town {
    fn authority(&self) -> &str {
        "ow.example.org"
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        let mut inside = self.0.borrow_mut();
        inside.calls += 1;
        match inside.trouble {
            Some(Trouble::Unreachable) => return Err(TransportError::Unreachable),
            Some(Trouble::Status(status)) => return Ok(reply(status, Vec::new())),
            Some(Trouble::CutAfterArrival) | None => {}
        }
        inside.bytes.extend_from_slice(call.body);
        let reply = inside.answer(call);
        if reply.body.len() > call.limit {
            // As a real way to a server: nobody reads more than was asked for.
            return Err(TransportError::TooLarge);
        }
        match inside.trouble {
            Some(Trouble::CutAfterArrival) => Err(TransportError::Broken),
            _ => Ok(reply),
        }
    }
}

impl Phone {
    pub(crate) fn sync(&mut self) -> Synced {
        self.try_sync().unwrap()
    }

    pub(crate) fn try_sync(&mut self) -> Result<Synced, Error> {
        let never = AtomicBool::new(false);
        let synced = self.app.sync(&mut self.town.clone(), &plain(&never))?;
        self.app.notices_shown(&synced.heard)?;
        Ok(synced)
    }

    pub(crate) fn task(&mut self, space: SpaceId, title: &str) -> EntryRef {
        let sets = [Set::Title(title.to_owned())];
        self.app.add(space, &Kind::Task, &sets).unwrap()
    }

    pub(crate) fn titles(&mut self) -> Vec<String> {
        let items = self
            .app
            .list(onderweg_companion::store::Shelf::Live, None)
            .unwrap();
        let mut titles: Vec<_> = items.into_iter().map(|item| item.title).collect();
        titles.sort();
        titles
    }

    /// Closes the app and opens it again, as after a kill.
    pub(crate) fn reopen(self) -> Self {
        let Self {
            app,
            seen,
            folder,
            town,
            number,
        } = self;
        drop(app);
        let app = town.open(&folder, number, &seen).unwrap();
        Self {
            app,
            seen,
            folder,
            town,
            number,
        }
    }

    /// What an app that does not keep to the facade writes into this phone's store.
    pub(crate) fn meddle(self, work: impl FnOnce(&mut Tx<'_>)) -> Self {
        let Self {
            app,
            seen,
            folder,
            town,
            number,
        } = self;
        drop(app);
        let secret = [u8::try_from(number).unwrap(); 32];
        let mut store = SqliteStore::open(&folder, &secret).unwrap();
        let mut rng = ChaCha20Rng::seed_from_u64(number + 5000);
        store
            .begin(NOON, &mut rng)
            .write(|tx| {
                work(tx);
                Ok::<_, Error>(())
            })
            .unwrap();
        drop(store);
        let app = town.open(&folder, number, &seen).unwrap();
        Self {
            app,
            seen,
            folder,
            town,
            number,
        }
    }

    /// Syncs over a road of one's own.
    pub(crate) fn sync_over(&mut self, road: &mut dyn Transport) -> Result<Synced, Error> {
        let never = AtomicBool::new(false);
        self.app.sync(road, &plain(&never))
    }

    /// Admits `other` into a space of this phone, with the digits compared.
    pub(crate) fn admit(&mut self, space: SpaceId, other: &mut Phone) {
        use onderweg_companion::app::Role;
        let mut town = self.town.clone();
        let offer = self.app.invite(space, Some(Role::Member)).unwrap();
        self.sync();
        assert_eq!(other.app.join(&offer.qr, &mut town).unwrap().digits, None);
        let asking = self.app.requests(&mut town).unwrap();
        let joining = other.app.joining(&mut town).unwrap();
        let digits = joining[0].digits.clone().unwrap();
        assert_eq!(digits, asking[0].digits);
        self.app.admit(space, &digits).unwrap();
        self.sync();
        other.sync();
        self.sync();
    }
}

pub(crate) fn plain(cancel: &AtomicBool) -> SyncOptions<'_> {
    SyncOptions {
        budget: None,
        metered: false,
        background: false,
        cancel,
    }
}

/// Two people in a house: Sara, who founded it, and Ben.
pub(crate) fn house() -> (Town, Phone, Phone, SpaceId) {
    let town = Town::new();
    let (mut sara, mut ben) = (town.phone("Sara"), town.phone("Ben"));
    let house = sara.app.create_space("house").unwrap();
    sara.admit(house, &mut ben);
    (town, sara, ben, house)
}
