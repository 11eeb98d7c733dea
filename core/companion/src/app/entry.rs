//! One entry: everything that stands in it with every conflict, and everything that happened to it.

use onderweg_journal::LineId;
use onderweg_protocol::ids::{DeviceId, EntryId, SpaceId};
use onderweg_sync::store::StoreError;
use serde::Serialize;

use super::item::{as_text, sent_word};
use super::names::{self, Names};
use super::{By, Companion, EntryRef};
use crate::error::{Error, Result};
use crate::store::{Tx, WriteError};

/// An entry, whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shown {
    /// The entry.
    #[serde(serialize_with = "as_text")]
    pub entry: EntryId,
    /// Where it is.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What that space is called.
    pub space_name: Option<String>,
    /// `here`, `sent` or `server`.
    pub sent: &'static str,
    /// The canonical form: the same bytes on every phone that has the same changes. Holds `conflicts`.
    pub document: serde_json::Value,
    /// Who the authors in the document are.
    pub authors: Vec<By>,
}

/// What happened to an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Past {
    /// The entry.
    #[serde(serialize_with = "as_text")]
    pub entry: EntryId,
    /// Where it is.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// Acts, oldest first where one knew of the other.
    pub acts: Vec<PastAct>,
}

/// One act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PastAct {
    /// Who and when.
    pub by: By,
    /// Whether it took an earlier act back.
    pub undoes: bool,
    /// Which fields it changed.
    pub what: Vec<FieldStep>,
}

/// A field before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldStep {
    /// Which.
    pub field: String,
    /// Before; `None` if it was empty.
    pub from: Option<String>,
    /// After; `None` if it was emptied.
    pub to: Option<String>,
}

impl FieldStep {
    /// The fields that an act changed.
    pub(super) fn of(changes: Vec<onderweg_journal::FieldChange>) -> Vec<Self> {
        let step = |change: onderweg_journal::FieldChange| FieldStep {
            field: change.field,
            from: change.from,
            to: change.to,
        };
        // An empty body is made with the entry: nobody wrote anything.
        let written = changes
            .into_iter()
            .filter(|change| change.from != change.to);
        written.map(step).collect()
    }
}

impl Companion {
    /// Everything that stands in an entry, with all values of a conflict and their authors.
    ///
    /// # Errors
    ///
    /// [`WriteError::NoEntry`] inside [`Error::Write`].
    pub fn show(&mut self, at: EntryRef) -> Result<Shown> {
        let (me, zone) = (self.device(), self.zone);
        self.read(|tx| {
            must_exist(tx, at)?;
            let names = Names::load(tx, zone)?;
            let text = tx
                .canonical_json(at.space, at.entry)?
                .ok_or(WriteError::NoEntry)?;
            let document = serde_json::from_str(&text)
                .map_err(|_| StoreError::Damaged("a canonical document"))?;
            let mut authors: Vec<By> = Vec::new();
            for act in tx.history(at.space, at.entry)? {
                let who = by(&names, at, &me, &act);
                authors.retain(|known| known.device != who.device);
                authors.push(who);
            }
            Ok::<_, Error>(Shown {
                entry: at.entry,
                space: at.space,
                space_name: names.space(&at.space).map(str::to_owned),
                sent: sent_word(tx.send_state(at.space, at.entry)?),
                document,
                authors,
            })
        })
    }

    /// Who changed what, and when.
    ///
    /// # Errors
    ///
    /// [`WriteError::NoEntry`] inside [`Error::Write`].
    pub fn history(&mut self, at: EntryRef) -> Result<Past> {
        let (me, zone) = (self.device(), self.zone);
        self.read(|tx| {
            must_exist(tx, at)?;
            let names = Names::load(tx, zone)?;
            let mut acts = Vec::new();
            for act in tx.history(at.space, at.entry)? {
                acts.push(PastAct {
                    by: by(&names, at, &me, &act),
                    undoes: act.undoes,
                    what: FieldStep::of(act.what),
                });
            }
            Ok::<_, Error>(Past {
                entry: at.entry,
                space: at.space,
                acts,
            })
        })
    }
}

/// A line of a checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckLine {
    /// Its name.
    pub id: LineId,
    /// Its text.
    pub text: String,
    /// Whether it is ticked.
    pub done: bool,
}

impl Companion {
    /// The checklist of an entry, in order.
    ///
    /// # Errors
    ///
    /// [`WriteError::NoEntry`] inside [`Error::Write`].
    pub fn lines(&mut self, at: EntryRef) -> Result<Vec<CheckLine>> {
        let entry = self.read(|tx| {
            must_exist(tx, at)?;
            Ok::<_, Error>(tx.view(at.space, at.entry)?)
        })?;
        let lines = entry.ok_or(WriteError::NoEntry)?.lines.into_iter();
        Ok(lines
            .map(|line| CheckLine {
                id: line.id,
                text: line.text.value.unwrap_or_default(),
                done: line.done.is_on(),
            })
            .collect())
    }

    /// A name for a new checklist line.
    pub fn new_line(&mut self) -> LineId {
        let mut random = [0; 8];
        self.draw(&mut random);
        LineId::from_bytes(random)
    }
}

pub(super) fn by(names: &Names, at: EntryRef, me: &DeviceId, act: &onderweg_journal::Act) -> By {
    let stamp = onderweg_journal::Stamp {
        author: act.who,
        when_ms: act.when_ms,
    };
    names.by(&at.space, &stamp, me)
}

fn must_exist(tx: &mut Tx<'_>, at: EntryRef) -> Result<()> {
    match tx.summary(at.space, at.entry)? {
        Some(summary) if names::is_shown(summary.kind.as_ref()) => Ok(()),
        Some(_) | None => Err(WriteError::NoEntry.into()),
    }
}
