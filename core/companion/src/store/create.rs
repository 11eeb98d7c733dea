//! Makes entries. Must not know how they travel.

use onderweg_journal::{ActError, ChangeBytes, Document, Kind, NaiveDate, Set, measure};
use onderweg_protocol::ids::{EntryId, SpaceId};

use super::document::{ours, salt_of};
use super::error::WriteError;
use super::tx::Tx;

impl Tx<'_> {
    /// Makes an entry and returns its id: document, summary and unsent change in one.
    ///
    /// # Errors
    ///
    /// [`WriteError`]; nothing was written.
    pub fn create(
        &mut self,
        space: SpaceId,
        kind: &Kind,
        sets: &[Set],
    ) -> Result<EntryId, WriteError> {
        self.step()?;
        self.need_space(space)?;
        let actor = self.actor()?;
        // Two equal entries of one millisecond would be one: the second is a millisecond younger.
        let mut now_ms = self.now_ms;
        loop {
            let (document, change) = Document::create(kind, actor, sets, now_ms)?;
            let first = measure(change.as_slice()).map_err(|_| ActError::Engine)?;
            let entry = EntryId::of(&self.device(), &salt_of(&ours(&first.hash)));
            if !self.has_document(space, entry)? && !self.is_erased(space, entry)? {
                self.save(space, entry, &document)?;
                self.add_unsent(space, entry, change.as_slice())?;
                return Ok(entry);
            }
            now_ms = now_ms.saturating_add(1);
        }
    }

    /// Makes an entry under an id that every phone computes; `false` if it is there already, and then
    /// it is left as it is.
    ///
    /// # Errors
    ///
    /// [`WriteError`]; nothing was written.
    pub fn create_computed(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        kind: &Kind,
        sets: &[Set],
    ) -> Result<bool, WriteError> {
        self.step()?;
        self.need_space(space)?;
        if self.is_erased(space, entry)? {
            return Err(WriteError::Erased);
        }
        if self.has_document(space, entry)? {
            return Ok(false);
        }
        let actor = self.actor()?;
        let (document, change) = Document::computed(kind, actor, sets, self.now_ms)?;
        self.save(space, entry, &document)?;
        self.add_unsent(space, entry, change.as_slice())?;
        Ok(true)
    }

    /// The id that every phone computes for one turn of a rota.
    #[must_use]
    pub fn rota_turn_id(rota: EntryId, turn: u32) -> EntryId {
        EntryId::occurrence(&rota, &format!("turn/{turn}"))
    }

    /// Makes the entry of one turn of a rota and returns it; one that is there is left as it is.
    ///
    /// # Errors
    ///
    /// [`WriteError`]; nothing was written.
    pub fn create_rota_turn(
        &mut self,
        space: SpaceId,
        rota: EntryId,
        turn: u32,
    ) -> Result<EntryId, WriteError> {
        self.step()?;
        self.need_space(space)?;
        let entry = Tx::rota_turn_id(rota, turn);
        if self.is_erased(space, entry)? {
            return Err(WriteError::Erased);
        }
        if self.has_document(space, entry)? {
            return Ok(entry);
        }
        let actor = self.actor()?;
        let rota = onderweg_journal::EntryId(rota.0);
        let (document, change) = Document::rota_turn(actor, rota, turn, self.now_ms)?;
        self.save(space, entry, &document)?;
        self.add_unsent(space, entry, change.as_slice())?;
        Ok(entry)
    }

    /// Makes the entry of one turn of a series, whose id every phone computes alike, and returns
    /// it; one that is there already is left as it is.
    ///
    /// # Errors
    ///
    /// [`WriteError`]; nothing was written.
    pub fn create_occurrence(
        &mut self,
        space: SpaceId,
        series: EntryId,
        date: NaiveDate,
        sets: &[Set],
    ) -> Result<EntryId, WriteError> {
        self.step()?;
        self.need_space(space)?;
        let entry = EntryId::occurrence(&series, &date.to_string());
        if self.is_erased(space, entry)? {
            return Err(WriteError::Erased);
        }
        if self.has_document(space, entry)? {
            return Ok(entry);
        }
        let actor = self.actor()?;
        let of = self.get_summary(space, series)?.and_then(|row| row.kind);
        // Every phone names the same kind: that of the series.
        let kind = of.filter(|kind| matches!(kind, Kind::Appointment | Kind::Bins));
        let kind = kind.unwrap_or(Kind::Task);
        let series = onderweg_journal::EntryId(series.0);
        let (document, change): (Document, ChangeBytes) =
            Document::turn(&kind, actor, series, date, sets, self.now_ms)?;
        self.save(space, entry, &document)?;
        self.add_unsent(space, entry, change.as_slice())?;
        Ok(entry)
    }
}
