//! Moves an entry to another audience: a copy of its state there, and the source is closed once
//! the copy is on the server. Must not carry history or late words across.

use std::collections::{BTreeMap, BTreeSet};

use minicbor::{Decode, Encode};
use onderweg_journal::{
    ChangeBytes, ChangeHash as Hash, Command, Document, MovedTo, State, measure,
};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{ChangeHash, EntryId, SpaceId};
use onderweg_sync::store::{StoreError, Stored};
use rusqlite::params;

use super::document::{all_ours, all_theirs, ours, theirs};
use super::error::WriteError;
use super::late::Late;
use super::notes::Under;
use super::tx::Tx;

const TABLE: &str = "moves";

/// A move whose source is still open.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Move {
    source: SpaceId,
    entry: EntryId,
    target: SpaceId,
    copy: EntryId,
    what: What,
}

/// The sealed part of a move.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
struct What {
    /// Heads of the source that were copied.
    #[n(0)]
    heads: Vec<ChangeHash>,
    /// The copy's changes.
    #[n(1)]
    changes: BTreeSet<ChangeHash>,
}

impl Tx<'_> {
    /// Copies an entry's present state into `to` under a new id, which is returned. The source is
    /// closed once the server has the copy; until then both stand.
    ///
    /// # Errors
    ///
    /// [`WriteError`]; an entry that is being moved, or was, is [`WriteError::Moved`].
    pub fn move_entry(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        to: SpaceId,
    ) -> Result<EntryId, WriteError> {
        self.move_asked(space, entry, to, None)
    }

    /// As [`Tx::move_entry`]; the copy names who asked, for readers who do not know them.
    ///
    /// # Errors
    ///
    /// As [`Tx::move_entry`].
    pub fn move_asked(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        to: SpaceId,
        asker: Option<&str>,
    ) -> Result<EntryId, WriteError> {
        self.step()?;
        if space == to {
            return Err(WriteError::SameSpace);
        }
        let document = self.need_entry(space, entry)?;
        self.need_space(to)?;
        if self.has_move(space, entry)? || document.summary().state == State::Moved {
            return Err(WriteError::Moved);
        }
        let actor = self.actor()?;
        let (copy, changes) = document.copy_asked(asker, actor, self.now_ms)?;
        let changes: Vec<_> = changes.into_iter().map(ChangeBytes::into_vec).collect();
        let hashes = changes.iter().flat_map(|change| measure(change));
        let what = What {
            heads: all_ours(&document.heads()),
            changes: hashes.map(|meta| ours(&meta.hash)).collect(),
        };
        let id = self.put_copy(to, &copy, &changes)?;
        self.put_move(&Move {
            source: space,
            entry,
            target: to,
            copy: id,
            what,
        })?;
        Ok(id)
    }

    /// Copies an entry's present state into `to` under a new id, which is returned. The source stays.
    ///
    /// # Errors
    ///
    /// [`WriteError`]; an entry that was moved is [`WriteError::Moved`].
    pub fn copy_entry(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        to: SpaceId,
    ) -> Result<EntryId, WriteError> {
        self.step()?;
        if space == to {
            return Err(WriteError::SameSpace);
        }
        let document = self.need_entry(space, entry)?;
        self.need_space(to)?;
        if document.summary().state == State::Moved {
            return Err(WriteError::Moved);
        }
        let actor = self.actor()?;
        let (copy, changes) = document.copy_state(actor, self.now_ms)?;
        let changes: Vec<_> = changes.into_iter().map(ChangeBytes::into_vec).collect();
        Ok(self.put_copy(to, &copy, &changes)?)
    }

    /// Whether a copy of this entry is on its way to another space.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn is_being_moved(&mut self, space: SpaceId, entry: EntryId) -> Stored<bool> {
        self.step()?;
        self.has_move(space, entry)
    }

    fn has_move(&mut self, space: SpaceId, entry: EntryId) -> Stored<bool> {
        let found = self.one(
            "SELECT 1 FROM moves WHERE source = ?1 AND entry = ?2",
            params![space.0, entry.0],
            |_| Ok(()),
        )?;
        Ok(found.is_some())
    }

    /// Closes the sources whose copies have arrived, drops the moves that became void.
    pub(super) fn settle_moves(&mut self, space: SpaceId) -> Stored<()> {
        for found in self.list_moves(space)? {
            let source = self.load(found.source, found.entry)?;
            let open = self.is_writable(found.source)? && self.is_writable(found.target)?;
            let copied = self.has_document(found.target, found.copy)?;
            let Some(source) = source.filter(|_| open && copied) else {
                self.drop_move(&found)?;
                continue;
            };
            let under_way = self.under_way(found.target, found.copy)?;
            if found
                .what
                .changes
                .iter()
                .any(|hash| under_way.contains(&hash.0))
            {
                continue;
            }
            self.drop_move(&found)?;
            let summary = source.summary();
            if summary.state == State::Moved {
                // Somebody's move was here first: theirs stands.
                self.mark_moved_twice(found.target, found.copy)?;
                continue;
            }
            let command = Command::MoveTo {
                space: found.target.0,
                entry: onderweg_journal::EntryId(found.copy.0),
                heads: all_theirs(&found.what.heads),
            };
            let mut commands = vec![command];
            if summary.for_professional && self.is_case(found.target)? {
                commands.push(Command::MarkPassed);
            }
            self.write_command(found.source, found.entry, source, &commands)?;
        }
        Ok(())
    }

    /// Who stays behind reads that a question went to the professional; of any other entry not.
    fn is_case(&mut self, space: SpaceId) -> Stored<bool> {
        let roster = self.get_roster(space)?;
        Ok(roster.is_some_and(|roster| roster.kind() == SpaceKind::Case))
    }

    /// Looks at moved entries that changed: keeps own late words, marks the copy of an own move
    /// that lost against another.
    pub(super) fn settle_moved(&mut self, space: SpaceId) -> Stored<()> {
        let touched = self.all(
            "SELECT entry FROM moved_touched WHERE space = ?1",
            [space.0],
            |row| row.get(0).map(EntryId),
        )?;
        for entry in touched {
            if let Some(document) = self.load(space, entry)? {
                self.keep_late_edits(space, entry, &document)?;
                self.mark_lost_moves(&document)?;
            }
            self.exec(
                "DELETE FROM moved_touched WHERE space = ?1 AND entry = ?2",
                params![space.0, entry.0],
            )?;
        }
        Ok(())
    }

    fn keep_late_edits(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        document: &Document,
    ) -> Stored<()> {
        let field = document.entry().moved_to;
        let losers = field.others.into_iter().filter_map(|other| other.value);
        let heads: Vec<_> = field
            .value
            .into_iter()
            .chain(losers)
            .flat_map(|moved| moved.heads)
            .collect();
        let outside: BTreeSet<_> = document.outside(&heads).into_iter().collect();
        let late: Vec<_> = document
            .changes()
            .iter()
            .filter(|(meta, _)| outside.contains(&meta.hash))
            .filter(|(meta, _)| self.is_own(meta.actor.author()))
            .map(|(meta, _)| ours(&meta.hash))
            .collect();
        self.keep_words(Late::at(space, entry), document, &late)
    }

    fn mark_lost_moves(&mut self, document: &Document) -> Stored<()> {
        let lost = document.entry().moved_to.others.into_iter();
        let own = lost.filter(|other| other.set.is_some_and(|set| self.is_own(set.author)));
        let lost: Vec<MovedTo> = own.filter_map(|other| other.value).collect();
        for moved in lost {
            self.mark_moved_twice(SpaceId(moved.space), EntryId(moved.entry.0))?;
        }
        Ok(())
    }

    fn mark_moved_twice(&mut self, space: SpaceId, entry: EntryId) -> Stored<()> {
        if !self.is_writable(space)? {
            return Ok(());
        }
        match self.load(space, entry)? {
            Some(copy) if !copy.summary().moved_twice => self
                .write_command(space, entry, copy, &[Command::MarkMovedTwice])
                .map(|_| ()),
            Some(_) | None => Ok(()),
        }
    }

    /// Changes of copies whose move into this space is not finished.
    pub(super) fn copied_into(&mut self, space: SpaceId) -> Stored<BTreeSet<ChangeHash>> {
        let moves = self.list_moves(space)?.into_iter();
        Ok(moves
            .filter(|found| found.target == space)
            .flat_map(|found| found.what.changes)
            .collect())
    }

    /// Changes of this space have other hashes now.
    pub(super) fn rename_in_moves(
        &mut self,
        space: SpaceId,
        renamed: &BTreeMap<ChangeHash, ChangeHash>,
    ) -> Stored<()> {
        let new = |hash: &ChangeHash| renamed.get(hash).copied().unwrap_or(*hash);
        for mut found in self.list_moves(space)? {
            if found.target == space {
                found.what.changes = found.what.changes.iter().map(new).collect();
            } else {
                found.what.heads = found.what.heads.iter().map(new).collect();
            }
            self.put_move(&found)?;
        }
        Ok(())
    }

    /// A closing act that was written again names heads that were written again too.
    pub(super) fn rename_in_closing(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        document: &mut Document,
        renamed: &BTreeMap<ChangeHash, ChangeHash>,
    ) -> Stored<()> {
        let Some(moved) = document.entry().moved_to.value else {
            return Ok(());
        };
        let new = |head: &Hash| renamed.get(&ours(head)).map_or(*head, theirs);
        let heads: Vec<Hash> = moved.heads.iter().map(new).collect();
        if heads == moved.heads {
            return Ok(());
        }
        let actor = self.actor()?;
        let command = Command::MoveTo {
            space: moved.space,
            entry: moved.entry,
            heads,
        };
        if let Ok(Some(change)) = document.act(actor, &command, self.now_ms) {
            self.add_unsent(space, entry, change.as_slice())?;
        }
        Ok(())
    }

    fn list_moves(&mut self, space: SpaceId) -> Stored<Vec<Move>> {
        self.need_open()?;
        let rows = self.all(
            "SELECT source, entry, target, copy, sealed FROM moves
             WHERE source = ?1 OR target = ?1 ORDER BY source, entry, copy",
            [space.0],
            |row| {
                let from = (SpaceId(row.get(0)?), EntryId(row.get(1)?));
                let to = (SpaceId(row.get(2)?), EntryId(row.get(3)?));
                Ok((from, to, row.get::<_, Vec<u8>>(4)?))
            },
        )?;
        let mut out = Vec::with_capacity(rows.len());
        for ((source, entry), (target, copy), sealed) in rows {
            let at = move_key(source, entry, copy);
            let plain = self.unseal(Under::Content, TABLE, &at, &sealed)?;
            out.push(Move {
                source,
                entry,
                target,
                copy,
                what: from_cbor(&plain, "move").map_err(|_| StoreError::Damaged(TABLE))?,
            });
        }
        Ok(out)
    }

    fn put_move(&mut self, found: &Move) -> Stored<()> {
        let at = move_key(found.source, found.entry, found.copy);
        let sealed = self.seal(Under::Content, TABLE, &at, &to_cbor(&found.what))?;
        self.exec(
            "INSERT INTO moves (source, entry, target, copy, sealed) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (source, entry, copy) DO UPDATE SET sealed = excluded.sealed",
            params![
                found.source.0,
                found.entry.0,
                found.target.0,
                found.copy.0,
                sealed
            ],
        )?;
        Ok(())
    }

    fn drop_move(&mut self, found: &Move) -> Stored<()> {
        self.exec(
            "DELETE FROM moves WHERE source = ?1 AND entry = ?2 AND copy = ?3",
            params![found.source.0, found.entry.0, found.copy.0],
        )?;
        Ok(())
    }
}

fn move_key(source: SpaceId, entry: EntryId, copy: EntryId) -> Vec<u8> {
    [source.0, entry.0, copy.0].concat()
}
