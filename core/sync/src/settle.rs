//! What follows from log, chunks and documents, in the one order that is safe. Only while unlocked.

use onderweg_protocol::control::Act;

use crate::store::{Place, Stored};
use crate::work::Work;

impl Work<'_> {
    /// Brings the space to rest: keys, erasures, copies, what came, what is missing, snapshots.
    pub(crate) fn settle(&mut self, now_ms: u64) -> Stored<()> {
        let Some(secret) = self.secret() else {
            return Ok(());
        };
        if self.st.gone {
            return self.close();
        }
        if self.st.reseal && !self.st.copied {
            // Before new keys are learnt: a lost epoch's key still opens what was sealed under it.
            self.unseal_outbox()?;
        }
        self.learn_keys(secret)?;
        if self.st.copied {
            return self.settle_copy(now_ms);
        }
        self.merge_snapshot()?;
        self.open_received(now_ms)?;
        self.after_open(now_ms)
    }

    fn after_open(&mut self, now_ms: u64) -> Stored<()> {
        self.act_on_log()?;
        self.restitute()?;
        self.note_accepted()?;
        self.cosign(now_ms)?;
        self.make_snapshot()?;
        self.tx.settled(self.space)
    }

    /// A copy waits until all is pulled, goes back, takes what came, and writes its acts again.
    fn settle_copy(&mut self, now_ms: u64) -> Stored<()> {
        if !self.st.current || self.st.heal.is_some() || !self.snapshot_is_here()? {
            return Ok(());
        }
        let rewound = self.rewind_copy()?;
        self.merge_snapshot()?;
        self.open_received(now_ms)?;
        self.tx.reauthor(self.space, rewound)?;
        self.after_open(now_ms)
    }

    fn learn_keys(&mut self, secret: &onderweg_space::keys::DeviceSecret) -> Stored<()> {
        let complete = (1..=self.roster.epoch()).all(|epoch| self.ring.fits(&self.roster, epoch));
        if complete {
            return Ok(());
        }
        let mut learnt = false;
        for signed in &self.log {
            if let Ok(entry) = signed.entry() {
                learnt |= self.ring.learn(&self.roster, &entry, secret);
            }
        }
        if learnt {
            self.tx.put_ring(self.space, &self.ring)
        } else {
            Ok(())
        }
    }

    /// Erasures that the log has told since the last time, once everything that their authors had
    /// seen is here too: before that, own words would look late.
    fn act_on_log(&mut self) -> Stored<()> {
        let st = &self.st;
        let waits = !st.current || st.need_snapshot || st.heal.is_some();
        if waits || st.settled_n == self.roster.n() || self.any(&[Place::Received])? {
            return Ok(());
        }
        let done = usize::try_from(self.st.settled_n).unwrap_or(usize::MAX);
        let fresh: Vec<_> = self
            .log
            .iter()
            .skip(done)
            .filter_map(|signed| signed.entry().ok())
            .collect();
        for entry in fresh {
            if let Act::Erase { entry: id, .. } = entry.act {
                let heads = self.roster.erased().get(&id).cloned().unwrap_or_default();
                self.tx.erase(self.space, id, &heads)?;
            }
        }
        self.st.settled_n = self.roster.n();
        Ok(())
    }
}
