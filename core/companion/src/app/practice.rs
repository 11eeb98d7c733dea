//! Practice logs: what was reviewed, kept as entries of kind `practice` with one writer each.
//!
//! A device appends to its own log in a space, 16 characters a record, and begins another before the
//! body is full. Reviews and abilities lie in `me`, minutes where the person chooses. Nobody shows
//! these entries in lists; what they say together is computed by `onderweg_journal::Practice`.

use std::sync::Arc;

use onderweg_journal::{
    Author, CardId, Command, Kind, Practice, PracticeLog, Rating, Record, Set, What,
};
use onderweg_protocol::ids::{EntryId, SpaceId};

use super::Companion;
use super::names::PRACTICE;
use crate::error::{Error, Result};
use crate::store::{Row, Shelf, Tx};

/// A new log is begun before one has this many characters.
pub(super) const FULL: usize = 7_200;

/// A log, without its records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Cover {
    number: u32,
    entry: EntryId,
    author: Author,
}

impl Cover {
    fn of(row: &Row) -> Option<Self> {
        let summary = &row.summary;
        let kind = summary.kind.as_ref()?;
        let author = summary
            .created
            .filter(|_| kind.as_str() == PRACTICE)?
            .author;
        // What the row alone shows already; `Log::of` reads who wrote.
        let honest = summary
            .changed
            .is_none_or(|changed| changed.author == author);
        honest.then(|| Self {
            number: summary.title.parse().unwrap_or(0),
            entry: row.entry,
            author,
        })
    }
}

/// Whether a row is a log.
pub(super) fn is_log(row: &Row) -> bool {
    let kind = row.summary.kind.as_ref();
    kind.is_some_and(|kind| kind.as_str() == PRACTICE)
}

/// A log as it was read.
#[derive(Debug, Clone)]
pub(super) struct Log {
    pub(super) space: SpaceId,
    cover: Cover,
    text: String,
}

impl Log {
    /// Another's hand in it, at any time, makes the whole log worthless: nobody counts in another's
    /// name.
    fn of(tx: &mut Tx<'_>, space: SpaceId, cover: Cover) -> Result<Option<Self>> {
        let view = tx.view_of_one(space, cover.entry, cover.author)?;
        Ok(view.map(|view| Self {
            space,
            cover,
            text: view.body.text,
        }))
    }

    pub(super) fn as_log(&self) -> PracticeLog<'_> {
        PracticeLog {
            author: self.cover.author,
            number: self.cover.number,
            entry: onderweg_journal::EntryId(self.cover.entry.0),
            text: &self.text,
        }
    }
}

/// All logs of a space, or of all spaces.
pub(super) fn logs(
    tx: &mut Tx<'_>,
    zone: onderweg_journal::Tz,
    space: Option<SpaceId>,
) -> Result<Vec<Log>> {
    let rows = tx.summaries(Shelf::Live, zone)?;
    let mut logs = Vec::new();
    for row in rows
        .iter()
        .filter(|row| space.is_none_or(|space| row.space == space))
    {
        if let Some(cover) = Cover::of(row) {
            logs.extend(Log::of(tx, row.space, cover)?);
        }
    }
    Ok(logs)
}

/// The number of the last log of a device in a space; 0 without one.
pub(super) fn last_number(
    tx: &mut Tx<'_>,
    zone: onderweg_journal::Tz,
    space: SpaceId,
    me: Author,
) -> Result<u32> {
    let rows = tx.summaries(Shelf::Live, zone)?;
    let last = own_logs(&rows, space, me).max();
    Ok(last.map_or(0, |log| log.number))
}

fn own_logs(rows: &[Row], space: SpaceId, me: Author) -> impl Iterator<Item = Cover> {
    let here = rows.iter().filter(move |row| row.space == space);
    let logs = here.filter_map(Cover::of);
    logs.filter(move |log| log.author == me)
}

impl Companion {
    /// What the logs of this person's phones say together; kept until something may have changed.
    pub(super) fn practice(&mut self) -> Result<Arc<Practice>> {
        self.secret()?;
        let stamp = {
            let practice = &self.inside().memo.practice;
            if let Some(known) = practice.known() {
                return Ok(known);
            }
            practice.stamp()
        };
        let (me, zone) = (self.me()?, self.zone);
        let logs = self.look(|tx| logs(tx, zone, Some(me)))?;
        let logs: Vec<_> = logs.iter().map(Log::as_log).collect();
        let practice = Arc::new(Practice::read(&logs));
        let mut inside = self.inside();
        inside.memo.practice.keep(stamp, Arc::clone(&practice));
        Ok(practice)
    }

    /// Writes a record to the end of this device's log; durable when it returns.
    pub(super) fn record(&mut self, space: SpaceId, record: Record) -> Result<()> {
        let (me, zone) = (Author(self.device().0), self.zone);
        // No card changes by it.
        let (cards, stamp) = {
            let kept = &self.inside().memo.cards;
            (kept.known(), kept.stamp())
        };
        self.write(|tx| {
            let rows = tx.summaries(Shelf::Live, zone)?;
            let last = own_logs(&rows, space, me).max();
            let text = record.text();
            let open = match last {
                Some(cover) => Log::of(tx, space, cover)?,
                None => None,
            };
            match open.filter(|log| log.text.len() + text.len() <= FULL) {
                Some(log) => {
                    let body = Command::EditBody(log.text + &text);
                    tx.act(space, log.cover.entry, &[body])?;
                }
                None => {
                    let number = last.map_or(1, |log| log.number.saturating_add(1));
                    let sets = [Set::Title(number.to_string()), Set::Body(text)];
                    tx.create(space, &PRACTICE.parse::<Kind>()?, &sets)?;
                }
            }
            Ok::<_, Error>(())
        })?;
        if let Some(cards) = cards {
            // The write forgot them once; if anybody else did, they stay forgotten.
            let after = stamp.wrapping_add(1);
            self.inside().memo.cards.keep(after, cards);
        }
        Ok(())
    }

    /// The same in one's own space, and into what was read before.
    pub(super) fn record_own(&mut self, card: CardId, what: What) -> Result<()> {
        let (me, author) = (self.me()?, Author(self.device().0));
        let record = Record::new(card, self.now_ms(), what);
        let stamp = self.inside().memo.practice.stamp();
        self.record(me, record)?;
        let mut inside = self.inside();
        let practice = &mut inside.memo.practice;
        practice.follow(stamp, |practice| practice.add(author, record));
        Ok(())
    }

    /// Takes this phone's last review back, and returns its card and how it was rated.
    ///
    /// # Errors
    ///
    /// [`Error::NothingToUndo`] if there is none.
    pub fn practice_undo(&mut self) -> Result<(CardId, Rating)> {
        let author = Author(self.device().0);
        let own = |review: &&onderweg_journal::Reviewed| review.author == author;
        let last = self.practice()?.reviews.iter().rev().find(own).copied();
        let last = last.ok_or(Error::NothingToUndo)?;
        let record = Record {
            what: What::TakenBack,
            ..last.record
        };
        let me = self.me()?;
        self.record(me, record)?;
        self.inside().memo.practice.forget();
        Ok((last.card, last.rating))
    }
}
