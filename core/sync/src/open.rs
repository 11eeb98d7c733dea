//! Opens what was received, in order of arrival: view, bounds, documents. Only while unlocked.

use onderweg_protocol::body::{Data, Manifest, Seen, from_cbor};
use onderweg_protocol::chunk::{Chunk, Kind};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::DeviceId;
use onderweg_protocol::message::Lacking;
use onderweg_space::open::open;

use crate::state::{Alarm, SeenManifest, Wedged};
use crate::store::{Place, Stored, Vouch};
use crate::work::Work;

/// Sealed bytes that are opened at a time.
const PAGE: usize = 1 << 20;

impl Work<'_> {
    /// Opens all that can be opened. A chunk whose key is not here yet waits; one whose content is
    /// refused is set aside and still counts in its chain.
    pub(crate) fn open_received(&mut self, now_ms: u64) -> Stored<()> {
        loop {
            let mut opened = 0;
            let page = self.tx.chunks(self.space, &[Place::Received], PAGE)?;
            for (_, chunk) in page {
                opened += u32::from(self.open_one(&chunk, now_ms)?);
            }
            if opened == 0 {
                return Ok(());
            }
        }
    }

    fn open_one(&mut self, chunk: &Chunk, now_ms: u64) -> Stored<bool> {
        let header = chunk.header();
        if !self.ring.fits(&self.roster, header.epoch) {
            return Ok(false);
        }
        let Some(key) = self.ring.get(header.epoch) else {
            return Ok(false);
        };
        let good = match open(chunk, key) {
            Ok(body) => self.take_body(chunk, &body, now_ms)?,
            Err(_) => false,
        };
        if !good {
            self.alarm(Alarm::BadContent(header.device));
        }
        self.tx.put_chunk(
            chunk,
            if good {
                Place::Held
            } else {
                Place::Quarantined
            },
        )?;
        if !self.is_me(&header.device) {
            self.st.applied.insert(header.device, chunk.tip());
        }
        Ok(true)
    }

    /// Whether everything in the body was fit to be applied.
    fn take_body(&mut self, chunk: &Chunk, body: &[u8], now_ms: u64) -> Stored<bool> {
        let device = chunk.header().device;
        let vouch = match chunk.header().kind {
            Kind::Piece => return Ok(false),
            Kind::Manifest => return self.take_manifest(chunk, body, now_ms),
            Kind::Data => Vouch::Author(device),
            Kind::Restitution => Vouch::Publisher,
        };
        let Ok(data) = from_cbor::<Data>(body, "data") else {
            return Ok(false);
        };
        self.compare_view(&device, &data.view)?;
        let applied = self.tx.apply(self.space, vouch, &data.batches)?;
        for (entry, _) in &applied.wedged {
            self.st.wedged.push(Wedged {
                entry: *entry,
                chunk: chunk.id(),
            });
            self.st.restitute = true;
        }
        self.st.owe_view |= self.roster.kind() == SpaceKind::Case
            && !data.batches.is_empty()
            && !self.is_me(&device)
            && self.roster.person_of(&device) != self.roster.person_of(&self.me.id);
        Ok(applied.refused == 0)
    }

    fn take_manifest(&mut self, chunk: &Chunk, body: &[u8], now_ms: u64) -> Stored<bool> {
        let Ok(manifest) = from_cbor::<Manifest>(body, "manifest") else {
            return Ok(false);
        };
        self.compare_view(&chunk.header().device, &manifest.view)?;
        self.st.manifests.retain(|seen| seen.chunk != chunk.id());
        self.st.manifests.push(SeenManifest {
            chunk: chunk.id(),
            at_ms: now_ms,
        });
        Ok(true)
    }

    /// What another member had applied: a number that I lack is asked for, another chunk under a
    /// number that I hold is a fork.
    fn compare_view(&mut self, author: &DeviceId, view: &[Seen]) -> Stored<()> {
        for seen in view {
            if self.roster.device(&seen.device).is_none()
                || self.roster.past_frontier(&seen.device, seen.dev_seq)
            {
                continue;
            }
            if self.is_me(&seen.device) {
                let reached = self.st.reached.entry(*author).or_insert(0);
                *reached = seen.dev_seq.max(*reached);
            }
            let tip = self.st.tip(&seen.device);
            if seen.dev_seq > tip.dev_seq {
                let lacking = Lacking {
                    device: seen.device,
                    dev_seq: seen.dev_seq,
                };
                self.st.lacking.entry(lacking).or_insert(0);
                continue;
            }
            let held = if seen.dev_seq == tip.dev_seq {
                Some(tip.chunk)
            } else {
                self.tx
                    .chunk_at(self.space, seen.device, seen.dev_seq)?
                    .map(|(_, chunk)| chunk.id())
            };
            let differs = held.is_some_and(|id| !seen.names(&id));
            let explained = self.st.restores > 0 || self.st.lost.iter().any(|id| seen.names(id));
            if differs && !explained {
                self.alarm(Alarm::Fork(*author, seen.dev_seq));
            }
        }
        Ok(())
    }
}
