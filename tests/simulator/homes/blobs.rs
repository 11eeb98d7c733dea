//! Letters at the server of the weeks: the relay's own answers, and a list of what it was given and to
//! whom it gave what.

use std::collections::BTreeMap;

use onderweg_companion::app::EntryRef;
use onderweg_companion::protocol::blob::part::BlobPart;
use onderweg_companion::transport::{Call, Method, Reply};
use onderweg_protocol::ids::{BlobId, DeviceId};
use onderweg_server::relay::{BlobOutcome, Store};
use onderweg_server::store::Accounts;
use serde_json::json;

use super::town::{Town, device, reply, said};

/// What the server saw of a blob.
#[derive(Clone, Copy)]
pub(crate) struct Seen {
    at: EntryRef,
    /// Its author.
    pub(crate) device: DeviceId,
    /// How many letters there were when it came first.
    pub(crate) before: usize,
    parts: u16,
}

pub(crate) type AllSeen = BTreeMap<BlobId, Seen>;

impl Town {
    pub(super) fn blob(&mut self, call: &Call<'_>, path: &[&str], now: u64) -> Reply {
        let asker = device(call);
        let id = path
            .get(1)
            .and_then(|id| BlobId::from_hex(id))
            .expect("an id");
        let outcome = match (call.method, path.get(2)) {
            (Method::Get, None) => {
                let found = self.relay.blob(&self.store, asker, id);
                return match found.expect("a memory store") {
                    Some(found) if found.row.gone => reply(410, Vec::new()),
                    Some(found) => said(&json!({ "parts": found.row.parts, "here": found.here })),
                    None => reply(404, Vec::new()),
                };
            }
            (Method::Get, Some(part)) => {
                let part = part.parse().expect("a number");
                let found = self.relay.blob_part(&self.store, asker, id, part);
                return match found.expect("a memory store") {
                    Some(bytes) => {
                        self.must_be_reader(asker, id);
                        reply(200, bytes)
                    }
                    None => reply(404, Vec::new()),
                };
            }
            (Method::Delete, _) => self.relay.delete_blob(&self.store, asker, id),
            (Method::Put | Method::Post, _) => {
                let part = BlobPart::parse(call.body.to_vec()).expect("a part");
                let done = self.relay.put_blob_part(&self.store, asker, &part, now);
                self.saw(&part);
                done
            }
        };
        let status = match outcome.expect("a memory store") {
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

    fn saw(&mut self, part: &BlobPart) {
        let header = part.header();
        let name = &header.name;
        self.seen.entry(name.id()).or_insert(Seen {
            at: EntryRef {
                space: name.space,
                entry: name.entry,
            },
            device: name.device,
            before: self.letters,
            parts: header.parts,
        });
    }

    /// Nobody outside the audience gets a part: as the list of members says, not the answer's own.
    fn must_be_reader(&self, asker: DeviceId, id: BlobId) {
        let space = self.seen.get(&id).map(|seen| seen.at.space);
        let spaces = self.store.spaces_of(asker).expect("a memory store");
        let reads = space.is_some_and(|space| spaces.contains(&space));
        assert!(reads, "the server gave a letter to a stranger");
    }

    /// The blobs of an entry, how many of their parts are here, and of how many.
    pub(crate) fn parts_of(&self, at: EntryRef) -> Vec<(Seen, usize, usize)> {
        let mut found = Vec::new();
        for (id, seen) in self.seen.iter().filter(|(_, seen)| seen.at == at) {
            let mut here = 0;
            let read = self.store.read(at.space, &mut |space| {
                here = space.blob_parts(*id)?.len();
                Ok(())
            });
            read.expect("a memory store");
            found.push((*seen, here, usize::from(seen.parts)));
        }
        found
    }
}
