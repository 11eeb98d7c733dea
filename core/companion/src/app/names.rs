//! What people and spaces are called. A name is journal content: it merges, travels sealed and has
//! a history like any entry; nothing of it stands in the membership log.
//!
//! A person's name in a space is the title of an entry of kind `person` that one of their own
//! devices made; a space's name is the title of an entry of kind `space`. Both kinds are written by
//! this file alone and shown in no list. Only a title whose writer belongs to the same person
//! counts, so nobody can speak in another's name. A person's devices all write into the first such
//! entry; where two made one at the same time, the smaller id counts.

use std::collections::BTreeMap;

use onderweg_journal::{Author, HIDDEN_KINDS, Kind, Set, Stamp, Summary, Tz};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{DeviceId, EntryId, PersonId, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_sync::store::MemberTx;

use super::{Companion, memory};
use crate::error::{Error, Result};
use crate::store::{Row, Shelf, Tx};

/// The name of one's own space, in every command.
pub(super) const ME: &str = "me";
const PERSON: &str = "person";
const SPACE: &str = "space";
pub(super) const PLACE: &str = "place";
pub(super) const LOOK: &str = "look";
pub(super) const PRACTICE: &str = "practice";
pub(super) const WORD: &str = "word";

/// Whether entries of this kind are shown in lists.
pub(super) fn is_shown(kind: Option<&Kind>) -> bool {
    !kind.is_some_and(|kind| HIDDEN_KINDS.contains(&kind.as_str()))
}

/// All names that this phone can read.
#[derive(Debug, Default)]
pub(super) struct Names {
    rosters: BTreeMap<SpaceId, Roster>,
    persons: BTreeMap<(SpaceId, PersonId), (EntryId, String)>,
    spaces: BTreeMap<SpaceId, (EntryId, String)>,
}

impl Names {
    /// Reads all names; content must be open.
    pub(super) fn load(tx: &mut Tx<'_>, zone: Tz) -> Result<Self> {
        let rows = tx.summaries(Shelf::Live, zone)?;
        Self::from_rows(tx, &rows)
    }

    /// The same from rows that were read already.
    pub(super) fn from_rows(tx: &mut Tx<'_>, rows: &[Row]) -> Result<Self> {
        let mut names = Self::default();
        for space in tx.spaces()? {
            if let Some(roster) = tx.roster(space)? {
                if roster.n() > 0 && roster.kind() == SpaceKind::Me {
                    names.spaces.insert(space, (EntryId::default(), ME.into()));
                }
                names.rosters.insert(space, roster);
            }
        }
        for row in rows {
            let kind = row.summary.kind.as_ref();
            if is_shown(kind) {
                continue;
            }
            match kind.map(Kind::as_str) {
                Some(SPACE) => names.add_space(row),
                Some(PERSON) => names.add_person(tx, row)?,
                Some(_) | None => {}
            }
        }
        Ok(names)
    }

    fn add_space(&mut self, row: &Row) {
        let new = (row.entry, row.summary.title.clone());
        let kept = self.spaces.entry(row.space).or_insert_with(|| new.clone());
        if new.0 < kept.0 {
            *kept = new;
        }
    }

    fn add_person(&mut self, tx: &mut Tx<'_>, row: &Row) -> Result<()> {
        let Some(person) = created_by(&row.summary).and_then(|by| self.person(&row.space, &by))
        else {
            return Ok(());
        };
        let Some(name) = self.own_title(tx, row, person)? else {
            return Ok(());
        };
        let kept = self
            .persons
            .entry((row.space, person))
            .or_insert_with(|| (row.entry, name.clone()));
        if row.entry < kept.0 {
            *kept = (row.entry, name);
        }
        Ok(())
    }

    /// The last title that the person themself wrote; what others wrote over it is passed over.
    fn own_title(&self, tx: &mut Tx<'_>, row: &Row, person: PersonId) -> Result<Option<String>> {
        let own = |author: Author| self.person(&row.space, &DeviceId(author.0)) == Some(person);
        let by_them = |stamp: &Stamp| own(stamp.author);
        if row.summary.changed.as_ref().is_none_or(by_them) && !row.summary.conflict {
            return Ok(Some(row.summary.title.clone()));
        }
        let history = tx.history(row.space, row.entry)?;
        let mut theirs = history.into_iter().rev().filter(|act| own(act.who));
        Ok(theirs.find_map(|act| {
            let mut what = act.what.into_iter();
            what.find(|change| change.field == "title")?.to
        }))
    }

    /// What a space is called; `None` while it has no name.
    pub(super) fn space(&self, space: &SpaceId) -> Option<&str> {
        self.spaces.get(space).map(|(_, name)| name.as_str())
    }

    /// The person whose device it is or was.
    pub(super) fn person(&self, space: &SpaceId, device: &DeviceId) -> Option<PersonId> {
        Some(self.rosters.get(space)?.device(device)?.person)
    }

    /// What the person of a device is called in this space.
    pub(super) fn of_device(&self, space: &SpaceId, device: &DeviceId) -> Option<&str> {
        self.of_person(space, self.person(space, device)?)
    }

    /// What a person is called in this space.
    pub(super) fn of_person(&self, space: &SpaceId, person: PersonId) -> Option<&str> {
        let (_, name) = self.persons.get(&(*space, person))?;
        Some(name.as_str())
    }

    /// The membership of a space.
    pub(super) fn roster(&self, space: &SpaceId) -> Option<&Roster> {
        self.rosters.get(space)
    }
}

/// The device in a stamp.
pub(super) fn device(stamp: &Stamp) -> DeviceId {
    DeviceId(stamp.author.0)
}

pub(super) fn created_by(summary: &Summary) -> Option<DeviceId> {
    summary.created.as_ref().map(device)
}

impl Companion {
    /// Says how this person wants to be called in a space.
    ///
    /// # Errors
    ///
    /// [`Error::Write`] if the name cannot be stored.
    pub fn set_name(&mut self, space: SpaceId, name: &str) -> Result<()> {
        let me = self.device();
        let zone = self.zone;
        let name = name.to_owned();
        self.write(|tx| {
            let names = Names::load(tx, zone)?;
            let known = names
                .person(&space, &me)
                .and_then(|person| names.persons.get(&(space, person)))
                .map(|(entry, _)| *entry);
            write_title(tx, space, known, PERSON, name)
        })?;
        self.tell_changes()
    }

    /// Gives a space a name, for all its members.
    ///
    /// # Errors
    ///
    /// [`Error::Write`] if the name cannot be stored.
    pub fn rename_space(&mut self, space: SpaceId, name: &str) -> Result<()> {
        let zone = self.zone;
        let name = name.to_owned();
        self.write(|tx| {
            let names = Names::load(tx, zone)?;
            let known = names.spaces.get(&space).map(|(entry, _)| *entry);
            write_title(tx, space, known, SPACE, name)
        })?;
        self.tell_changes()
    }

    /// How this person is called where they did not say otherwise; kept on this phone alone.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn usual_name(&mut self) -> Result<Option<String>> {
        memory::usual_name(self)
    }

    /// How this person wants to be called, in every space where they did not say otherwise.
    ///
    /// # Errors
    ///
    /// [`Error::Invalid`] if it cannot be stored.
    pub fn call_me(&mut self, name: &str) -> Result<()> {
        Set::Title(name.to_owned()).check()?;
        let before = self.usual_name()?;
        self.write(|tx| memory::put_usual_name(tx, name))?;
        self.introduce_where(before.as_deref(), name).map(|_| ())
    }

    /// Gives the usual name to every space in which this person has none yet; whether there was one.
    pub(super) fn introduce(&mut self) -> Result<bool> {
        match self.usual_name()? {
            Some(name) => self.introduce_where(None, &name),
            None => Ok(false),
        }
    }

    /// Gives a name to every space in which this person has none, or this old one. Nobody needs a
    /// name in a space of their own.
    fn introduce_where(&mut self, old: Option<&str>, name: &str) -> Result<bool> {
        let (me, zone) = (self.device(), self.zone);
        let stale: Vec<SpaceId> = self.read(|tx| {
            let names = Names::load(tx, zone)?;
            let mut stale = Vec::new();
            for space in tx.spaces()? {
                let shared = |r: &Roster| r.is_member(&me) && r.kind() != SpaceKind::Me;
                let member = names.roster(&space).is_some_and(shared);
                let now = names.of_device(&space, &me);
                if member && (now.is_none() || now == old) && now != Some(name) {
                    stale.push(space);
                }
            }
            Ok::<_, Error>(stale)
        })?;
        for space in &stale {
            self.set_name(*space, name)?;
        }
        Ok(!stale.is_empty())
    }
}

fn write_title(
    tx: &mut Tx<'_>,
    space: SpaceId,
    known: Option<EntryId>,
    kind: &str,
    name: String,
) -> Result<()> {
    let title = Set::Title(name);
    match known.filter(|entry| *entry != EntryId::default()) {
        Some(entry) => {
            tx.act(space, entry, &[onderweg_journal::Command::Set(title)])?;
        }
        None => {
            tx.create(space, &kind.parse::<Kind>()?, &[title])?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_core_keeps_for_itself_is_hidden() {
        let own = [PERSON, SPACE, PLACE, LOOK, PRACTICE, WORD];
        assert_eq!(own, HIDDEN_KINDS, "a list or an import would show it");
    }
}
