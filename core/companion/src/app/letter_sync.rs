//! Letters in a sync: what waits is sent, small pictures are fetched, and nothing else. After entries,
//! before packs; within the budget; a part is never cut.

use std::sync::atomic::Ordering;

use onderweg_journal::{LETTER, State};
use onderweg_protocol::blob::letter::{Blob, LetterRef};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_protocol::limits::{BLOB_TEXT, MAX_BLOB_PART};
use onderweg_space::blob;
use serde::Serialize;

use super::own::own_spaces;
use super::{Companion, EntryRef, SyncOptions, letter_off, letter_pick, letters};
use crate::error::{Error, LetterError, Result};
use crate::remote::{AtServer, Remote, as_part};
use crate::store::{BlobState, Shelf, Upload};

/// What a request costs beside its body, roughly.
const REQUEST_COST: u64 = 1_500;
const DAY_MS: i64 = 24 * 3_600_000;
/// Parts that are kept of what the server has, too: 32 MiB.
const CACHE_PARTS: u64 = 512;

/// What a sync did about letters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LetterNews {
    /// Parts sent.
    pub sent: u64,
    /// Letters and small pictures that were deleted at the server.
    pub deleted: u64,
    /// Small pictures fetched.
    pub fetched: u64,
    /// Parts that are still to be sent.
    pub waiting: u64,
    /// The code of the error that ended it, if there was one.
    pub reason: Option<String>,
}

/// What bounds the work.
struct Bounds<'a> {
    options: &'a SyncOptions<'a>,
    before: u64,
    budget: Option<u64>,
}

impl<'a> Bounds<'a> {
    /// From here on.
    fn of(options: &'a SyncOptions<'a>, remote: &Remote<'_>) -> Self {
        Self {
            options,
            before: remote.spent().1.total(),
            budget: options.budget,
        }
    }

    /// Whether so many bytes more may be moved.
    fn allow(&self, remote: &Remote<'_>, bytes: usize) -> bool {
        let spent = remote.spent().1.total().saturating_sub(self.before);
        let cost = REQUEST_COST.saturating_add(bytes as u64);
        let fits = |most: u64| spent.saturating_add(cost) <= most;
        !self.options.cancel.load(Ordering::Relaxed) && self.budget.is_none_or(fits)
    }
}

impl Companion {
    /// Sends and fetches what letters need, if there is any. Never ends the sync: what went wrong is
    /// said beside.
    pub(super) fn sync_letters(
        &mut self,
        remote: &mut Remote<'_>,
        options: &SyncOptions<'_>,
    ) -> Result<Option<LetterNews>> {
        let before = remote.spent().1.total();
        let bounds = Bounds {
            options,
            before,
            budget: options.budget.map(|most| most.saturating_sub(before)),
        };
        let mut news = LetterNews::default();
        let end = self.letters_up_and_down(remote, &bounds, &mut news);
        let states = self.read(|tx| tx.blob_states())?;
        let waits = states.iter().filter(|one| one.upload == Upload::Waiting);
        news.waiting = waits
            .map(|one| u64::from(one.parts.saturating_sub(one.sent)))
            .sum();
        if let Err(error) = end {
            if !matches!(
                error,
                Error::Transport(_) | Error::Server(_) | Error::Letter(_)
            ) {
                return Err(error);
            }
            news.reason = Some(error.code().to_owned());
        }
        Ok((news != LetterNews::default()).then_some(news))
    }

    fn letters_up_and_down(
        &mut self,
        remote: &mut Remote<'_>,
        bounds: &Bounds<'_>,
        news: &mut LetterNews,
    ) -> Result<()> {
        self.write(|tx| tx.offer_blobs_again())?;
        let states = self.read(|tx| tx.blob_states())?;
        for state in &states {
            if state.upload == Upload::Doomed {
                if !bounds.allow(remote, 0) {
                    return Ok(());
                }
                remote.delete_blob(state.blob)?;
                self.write(|tx| tx.blob_deleted(state))?;
                news.deleted += 1;
            }
        }
        if !self.is_locked() {
            self.drop_unnamed(&states)?;
        }
        for state in self.read(|tx| tx.blob_states())? {
            if state.upload == Upload::Waiting && !self.send_blob(remote, bounds, &state, news)? {
                return Ok(());
            }
        }
        if self.is_locked() || self.no_letters {
            return Ok(());
        }
        for (at, letter) in self.without_thumb()? {
            let Some(thumb) = &letter.thumb else { continue };
            if !bounds.allow(remote, thumb.size as usize) {
                return Ok(());
            }
            match self.fetch_parts(remote, bounds, at, (&letter, thumb), true) {
                Ok(true) => news.fetched += 1,
                // One that was changed on the way keeps no other from coming.
                Ok(false) | Err(Error::Letter(_)) => {}
                Err(error) => return Err(error),
            }
        }
        self.write(|tx| tx.trim_blobs(CACHE_PARTS, None))?;
        // What is to go along into another space of one's own goes with its letter.
        for (at, letter) in self.on_the_move()? {
            if !bounds.allow(remote, letter.full.size as usize) {
                return Ok(());
            }
            match self.fetch_parts(remote, bounds, at, (&letter, &letter.full), false) {
                Ok(_) | Err(Error::Letter(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Letters that are not here whole, of a space of one's own that this phone is leaving for another.
    fn on_the_move(&mut self) -> Result<Vec<(EntryRef, LetterRef)>> {
        let (zone, me) = (self.zone, self.device());
        self.read(|tx| {
            // A phone that is being recovered has none of its own yet.
            let Some(home) = own_spaces(tx, &me)?.first().copied() else {
                return Ok(Vec::new());
            };
            let mut rows = tx.summaries(Shelf::Live, zone)?;
            rows.extend(tx.summaries(Shelf::Closed, zone)?);
            rows.retain(|row| row.space != home && row.summary.more.contains_key(LETTER));
            let mut found = Vec::new();
            for row in rows.iter().filter(|row| row.summary.state != State::Moved) {
                let at = EntryRef {
                    space: row.space,
                    entry: row.entry,
                };
                let own = tx.roster(at.space)?;
                if own.is_none_or(|roster| roster.kind() != SpaceKind::Me) {
                    continue;
                }
                if !letter_off::goes_along(tx, at)? {
                    let letters = letter_pick::standing(tx, at)?.into_iter();
                    found.extend(letters.map(|letter| (at, letter)));
                }
            }
            Ok::<_, Error>(found)
        })
    }

    /// Forgets letters that were taken off since, also those that still wait to be sent, and has the server
    /// delete what it may have of them.
    fn drop_unnamed(&mut self, states: &[BlobState]) -> Result<()> {
        let idle = |state: &&BlobState| {
            matches!(
                state.upload,
                Upload::Nothing | Upload::Waiting | Upload::Refused
            )
        };
        let unnamed = self.read(|tx| {
            let mut unnamed = Vec::new();
            for state in states.iter().filter(idle) {
                if !letter_off::is_named(tx, state)? {
                    unnamed.push(*state);
                }
            }
            Ok::<_, Error>(unnamed)
        })?;
        if unnamed.is_empty() {
            return Ok(());
        }
        self.write(|tx| {
            for state in &unnamed {
                tx.doom_unnamed(state)?;
            }
            Ok::<_, Error>(())
        })
    }

    /// Sends what the server lacks of a blob; `false` when the bounds end it.
    fn send_blob(
        &mut self,
        remote: &mut Remote<'_>,
        bounds: &Bounds<'_>,
        state: &BlobState,
        news: &mut LetterNews,
    ) -> Result<bool> {
        let blob = state.blob;
        if state.tried {
            // An answer was lost once: what is there is asked, and not sent again.
            match remote.blob_here(blob)? {
                AtServer::There(here) => self.write(|tx| tx.parts_are_there(blob, &here))?,
                AtServer::Nothing => self.write(|tx| tx.parts_are_there(blob, &[]))?,
                AtServer::Gone => {
                    self.write(|tx| tx.blob_refused(blob))?;
                    return Ok(true);
                }
                AtServer::Refused => {}
            }
        }
        for part in self.read(|tx| tx.part_numbers(blob, true))? {
            let Some(bytes) = self.read(|tx| tx.part_bytes(blob, part))? else {
                continue;
            };
            if !bounds.allow(remote, bytes.len()) {
                return Ok(false);
            }
            self.write(|tx| tx.blob_tried(blob))?;
            match remote.put_part(blob, &bytes)? {
                AtServer::There(()) => {
                    news.sent += 1;
                    self.write(|tx| tx.part_is_there(blob, part))?;
                }
                // Taken off or erased by now. Its bytes stay until this phone hears which, and keeps them or not.
                AtServer::Gone | AtServer::Refused => {
                    self.write(|tx| tx.blob_refused(blob))?;
                    return Ok(true);
                }
                // Not a member there (any more), or a server that is being healed: the next sync.
                AtServer::Nothing => return Ok(true),
            }
        }
        Ok(true)
    }

    /// Live entries whose small picture is not here.
    fn without_thumb(&mut self) -> Result<Vec<(EntryRef, LetterRef)>> {
        let (zone, now_ms) = (self.zone, self.now_ms());
        self.read(|tx| {
            let mut found = Vec::new();
            for row in tx.summaries(Shelf::Live, zone)? {
                let at = EntryRef {
                    space: row.space,
                    entry: row.entry,
                };
                let changed = row.summary.changed.map_or(0, |stamp| stamp.when_ms);
                for letter in letter_pick::letters_in(&row.summary.more) {
                    let Some(thumb) = &letter.thumb else { continue };
                    let state = tx.blob_state(letter.name(at.entry, thumb).id())?;
                    let due = state.is_none_or(|state| is_due(&state, changed, now_ms));
                    if due && letter.space == at.space {
                        found.push((at, letter));
                    }
                }
            }
            Ok::<_, Error>(found)
        })
    }

    /// Fetches what is missing of a letter that somebody opens; `false` when the bounds end it.
    pub(super) fn fetch_blob(
        &mut self,
        remote: &mut Remote<'_>,
        at: EntryRef,
        letter: &LetterRef,
        blob: &Blob,
        options: &SyncOptions<'_>,
    ) -> Result<bool> {
        let bounds = Bounds::of(options, remote);
        let whole = self.fetch_parts(remote, &bounds, at, (letter, blob), false)?;
        let id = letter.name(at.entry, blob).id();
        self.write(|tx| tx.trim_blobs(CACHE_PARTS, Some(id)))?;
        if !whole && bounds.allow(remote, BLOB_TEXT) {
            return Err(LetterError::NotThere.into());
        }
        Ok(whole)
    }

    /// Fetches the letters of these entries and keeps all of them, however many there are; what is not there, or not
    /// as it was attached, is passed over.
    pub(super) fn fetch_letters(
        &mut self,
        remote: &mut Remote<'_>,
        space: SpaceId,
        entries: &[EntryId],
        options: &SyncOptions<'_>,
    ) -> Result<()> {
        let bounds = Bounds::of(options, remote);
        for entry in entries.iter().copied() {
            let at = EntryRef { space, entry };
            for letter in self.read(|tx| letter_pick::standing(tx, at))? {
                match self.fetch_parts(remote, &bounds, at, (&letter, &letter.full), false) {
                    Ok(_) | Err(Error::Letter(_)) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(())
    }

    /// Whether all parts are here afterwards.
    fn fetch_parts(
        &mut self,
        remote: &mut Remote<'_>,
        bounds: &Bounds<'_>,
        at: EntryRef,
        (letter, blob): (&LetterRef, &Blob),
        thumb: bool,
    ) -> Result<bool> {
        let name = letter.name(at.entry, blob);
        let (id, parts) = (name.id(), blob::parts_of(blob.size));
        let here = self.read(|tx| tx.part_numbers(id, false))?;
        for part in (0..parts).filter(|part| !here.contains(part)) {
            let most = MAX_BLOB_PART.min(blob.size as usize + MAX_BLOB_PART - BLOB_TEXT);
            if !bounds.allow(remote, most) {
                return Ok(false);
            }
            let bytes = match remote.get_part(id, part)? {
                AtServer::There(bytes) => bytes,
                AtServer::Gone | AtServer::Nothing | AtServer::Refused => {
                    if thumb {
                        self.write(|tx| tx.thumb_is_away(&name, parts))?;
                    }
                    return Ok(false);
                }
            };
            // Another part in its place costs that part, and none that is here already.
            let came = as_part(bytes, id, part);
            let came = came.filter(|came| blob::check_part(&name, blob, part, came).is_ok());
            let came = came.ok_or(LetterError::Blob(blob::BlobError::Tampered))?;
            self.write(|tx| tx.fetched_part(thumb, &came))?;
        }
        if thumb && self.read(|tx| letters::open(tx, at, letter, blob)).is_err() {
            self.forget(at, letter, blob)?;
            return Ok(false);
        }
        Ok(true)
    }
}

/// Whether a small picture that was not there is looked for again: at first always, as its author may be sending
/// it, and once a day when nothing happened for a day.
fn is_due(state: &BlobState, changed_ms: i64, now_ms: i64) -> bool {
    let away = state.upload == Upload::Nothing && state.here == 0;
    let fresh = now_ms.saturating_sub(changed_ms) < DAY_MS;
    away && (fresh || now_ms.saturating_sub(state.used_ms) >= DAY_MS)
}
