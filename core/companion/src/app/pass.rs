//! "For the professional": what a circle asks, the person's one yes that moves it to their case
//! space, and what comes out of a case again. Each is an explicit act of the person whose case it is.

use std::collections::BTreeSet;

use onderweg_journal::{Command, State as Fate, Summary};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{DeviceId, EntryId, PersonId, SpaceId, digest};
use onderweg_protocol::roster::Roster;
use onderweg_space::author::Wish;
use onderweg_sync::store::MemberTx;
use serde::Serialize;

use super::act::must_be_shown;
use super::item::{Underway, as_text};
use super::letter_off::{self, Lack};
use super::letter_pick;
use super::names::{Names, is_shown};
use super::{Companion, EntryRef, Item, memory};
use crate::error::{Error, PassError, Result};
use crate::store::{Shelf, Tx, Under, WriteError};

/// A case space of this person in which somebody of the office reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenCase {
    /// The space.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What it is called.
    pub name: Option<String>,
    /// Who else reads there, as far as they have said their names.
    pub caseworkers: Vec<String>,
}

/// What waits for this person's yes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Questions {
    /// To whom it can be passed; without any there are no entries either.
    pub cases: Vec<OpenCase>,
    /// Open questions for the professional in circles, newest change first.
    pub entries: Vec<Item>,
}

/// A question that was passed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PassedOn {
    /// The copy in the case space.
    #[serde(serialize_with = "as_text")]
    pub entry: EntryId,
    /// Where it is now.
    pub case: OpenCase,
    /// Who asked, where that was somebody else: the copy names them.
    pub asker: Option<String>,
}

/// An entry of a case that a circle reads now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedBack {
    /// The copy in the circle.
    #[serde(serialize_with = "as_text")]
    pub entry: EntryId,
    /// The circle.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What it is called.
    pub space_name: Option<String>,
    /// Who else can read it there; `None` for one without a name.
    pub readers: Vec<Option<String>>,
    /// Whether it was shared before and says the same: nothing was written then.
    pub again: bool,
}

impl Companion {
    /// Which questions of one's circles wait for this person's yes, and who would read them.
    ///
    /// Empty for a person who has no open case: it is not theirs to say yes.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn questions(&mut self) -> Result<Questions> {
        let (me, zone) = (self.device(), self.zone);
        self.look(|tx| {
            let mut rows = tx.summaries(Shelf::Live, zone)?;
            let names = Names::from_rows(tx, &rows)?;
            let cases = open_cases(tx, &names, &me)?;
            let underway = Underway::load(tx)?;
            rows.sort_by_key(|row| std::cmp::Reverse((last_ms(&row.summary), row.entry)));
            let mut entries = Vec::new();
            for row in rows {
                let at = EntryRef {
                    space: row.space,
                    entry: row.entry,
                };
                if !cases.is_empty() && waits(tx, &names, &me, at, &row.summary)? {
                    entries.push(Item::of(&underway, &names, &row, &me));
                }
            }
            Ok(Questions { cases, entries })
        })
    }

    /// The yes: moves a question to this person's case space, in one transaction, as
    /// [`Companion::move_to`] does. It stays a question there, with the name of who asked; the
    /// circle reads that it was passed on.
    ///
    /// With one open case, `to` may be left out.
    ///
    /// # Errors
    ///
    /// [`Error::Pass`]: without an open case, with several and no choice, or for an entry that asks
    /// nothing. [`Error::Write`] if it was moved already, [`crate::error::LetterError::Stays`] for a letter that is
    /// not on this phone. Nothing was written then.
    pub fn pass_on(&mut self, at: EntryRef, to: Option<SpaceId>) -> Result<PassedOn> {
        self.pass_with(at, to, Lack::Refuse)
    }

    /// As [`Companion::pass_on`]; its letter stays in the circle.
    ///
    /// # Errors
    ///
    /// [`Error::Pass`] and [`Error::Write`]: nothing was written then.
    pub fn pass_without_letter(&mut self, at: EntryRef, to: Option<SpaceId>) -> Result<PassedOn> {
        self.pass_with(at, to, Lack::Never)
    }

    fn pass_with(&mut self, at: EntryRef, to: Option<SpaceId>, lack: Lack) -> Result<PassedOn> {
        let (me, zone) = (self.device(), self.zone);
        let mut sealer = self.sealer()?;
        let passed = self.write(|tx| {
            must_be_shown(tx, at)?;
            let names = Names::load(tx, zone)?;
            let case = choose(open_cases(tx, &names, &me)?, to)?;
            must_ask(tx, at)?;
            let asker = asker(tx, &names, &me, at)?;
            let entry = tx.move_asked(at.space, at.entry, case.space, asker.as_deref())?;
            let copy = EntryRef {
                space: case.space,
                entry,
            };
            let letter = letter_off::carry(tx, &mut sealer, (at, copy), lack)?;
            memory::put_copied(tx, copy, letter)?;
            Ok::<_, Error>(PassedOn { entry, case, asker })
        })?;
        self.did(EntryRef {
            space: passed.case.space,
            entry: passed.entry,
        })?;
        Ok(passed)
    }

    /// Lets a circle read what an entry of a case says now, the answer to a question for example:
    /// a new entry there. The one in the case stays as it is, and its history stays with it.
    ///
    /// Sharing the same words with the same circle twice is sharing them once.
    ///
    /// # Errors
    ///
    /// [`Error::Pass`] if the entry is in no case or the space is no circle; [`Error::Write`], and
    /// [`crate::error::LetterError::Stays`] for a letter that is not on this phone. Nothing was written then.
    pub fn share_from_case(&mut self, at: EntryRef, to: SpaceId) -> Result<SharedBack> {
        self.share_with(at, to, Lack::Refuse)
    }

    /// As [`Companion::share_from_case`]; its letter stays in the case.
    ///
    /// # Errors
    ///
    /// [`Error::Pass`] and [`Error::Write`]: nothing was written then.
    pub fn share_without_letter(&mut self, at: EntryRef, to: SpaceId) -> Result<SharedBack> {
        self.share_with(at, to, Lack::Never)
    }

    fn share_with(&mut self, at: EntryRef, to: SpaceId, lack: Lack) -> Result<SharedBack> {
        let (me, zone) = (self.device(), self.zone);
        let mut sealer = self.sealer()?;
        let shared = self.write(|tx| {
            must_be_shown(tx, at)?;
            let names = Names::load(tx, zone)?;
            if kind_of(&names, &at.space) != Some(SpaceKind::Case) {
                return Err(PassError::NotInCase.into());
            }
            let roster = names.roster(&to).ok_or(WriteError::NoSpace)?;
            if kind_of(&names, &to) != Some(SpaceKind::Circle) {
                return Err(PassError::NotACircle.into());
            }
            let own = roster.person_of(&me);
            let others = roster.persons().keys().filter(|one| Some(**one) != own);
            let name = |person: &PersonId| names.of_person(&to, *person).map(str::to_owned);
            let readers = others.map(name).collect();
            let (entry, again) = copy_once(tx, at, to, lack)?;
            let copy = EntryRef { space: to, entry };
            let letter = !again && letter_off::carry(tx, &mut sealer, (at, copy), lack)?;
            memory::put_copied(tx, copy, letter)?;
            Ok::<_, Error>(SharedBack {
                entry,
                space: to,
                space_name: names.space(&to).map(str::to_owned),
                readers,
                again,
            })
        })?;
        if !shared.again {
            let entry = shared.entry;
            self.did(EntryRef { space: to, entry })?;
        }
        Ok(shared)
    }
}

/// Case spaces that this person owns and in which an office reads, or will from the next sync on.
pub(super) fn open_cases(tx: &mut Tx<'_>, names: &Names, me: &DeviceId) -> Result<Vec<OpenCase>> {
    let mut cases = Vec::new();
    for space in tx.spaces()? {
        let state = tx.state(space)?.unwrap_or_default();
        let Some(roster) = names.roster(&space).filter(|roster| {
            roster.n() > 0 && roster.kind() == SpaceKind::Case && roster.is_owner(me)
        }) else {
            continue;
        };
        let own = roster.person_of(me);
        let removed = removed(&state.wishes);
        let stays = |person: &PersonId| {
            let mut devices = roster.devices_of(*person);
            Some(*person) != own && devices.any(|device| !removed.contains(&device))
        };
        let others: Vec<_> = roster.persons().keys().filter(|one| stays(one)).collect();
        let coming = state.wishes.iter();
        let mut coming = coming.filter(|wish| matches!(wish, Wish::AddMember(..)));
        let leaving = state.gone || state.wishes.contains(&Wish::Leave);
        if leaving || others.is_empty() && coming.next().is_none() {
            continue;
        }
        let named = others
            .iter()
            .filter_map(|one| names.of_person(&space, **one));
        cases.push(OpenCase {
            space,
            name: names.space(&space).map(str::to_owned),
            caseworkers: named.map(str::to_owned).collect(),
        });
    }
    cases.sort_by(|a, b| (&a.name, a.space).cmp(&(&b.name, b.space)));
    Ok(cases)
}

fn removed(wishes: &[Wish]) -> BTreeSet<DeviceId> {
    let mut gone = BTreeSet::new();
    for wish in wishes {
        if let Wish::Remove(devices) = wish {
            gone.extend(devices);
        }
    }
    gone
}

/// Whether an entry is a question of a circle that somebody with an open case can pass on.
pub(super) fn waits(
    tx: &mut Tx<'_>,
    names: &Names,
    me: &DeviceId,
    at: EntryRef,
    summary: &Summary,
) -> Result<bool> {
    let asks = summary.for_professional && summary.state == Fate::Open;
    if !asks || !is_shown(summary.kind.as_ref()) {
        return Ok(false);
    }
    let member = |roster: &&Roster| roster.is_member(me);
    let member = names.roster(&at.space).filter(member).is_some();
    let here = member && kind_of(names, &at.space) == Some(SpaceKind::Circle);
    let gone = tx.state(at.space)?.is_none_or(|state| state.gone);
    Ok(here && !gone && !tx.is_being_moved(at.space, at.entry)?)
}

fn kind_of(names: &Names, space: &SpaceId) -> Option<SpaceKind> {
    let roster = names.roster(space).filter(|roster| roster.n() > 0);
    roster.map(Roster::kind)
}

fn choose(cases: Vec<OpenCase>, to: Option<SpaceId>) -> Result<OpenCase> {
    if cases.is_empty() {
        return Err(PassError::NoCase.into());
    }
    let alone = cases.len() == 1;
    let chosen = |case: &OpenCase| to.map_or(alone, |to| case.space == to);
    let why = match to {
        Some(_) => PassError::NotACase,
        None => PassError::SeveralCases,
    };
    Ok(cases.into_iter().find(chosen).ok_or(why)?)
}

fn must_ask(tx: &mut Tx<'_>, at: EntryRef) -> Result<()> {
    let summary = tx.summary(at.space, at.entry)?.ok_or(WriteError::NoEntry)?;
    match summary.state {
        Fate::Moved => Err(WriteError::Moved.into()),
        Fate::Open if summary.for_professional => Ok(()),
        Fate::Open | Fate::Done | Fate::Archived | Fate::Deleted => Err(PassError::NotAsked.into()),
    }
}

/// What the one is called who flagged it, if that was not this person.
fn asker(tx: &mut Tx<'_>, names: &Names, me: &DeviceId, at: EntryRef) -> Result<Option<String>> {
    let view = tx.view(at.space, at.entry)?.ok_or(WriteError::NoEntry)?;
    let by = view.for_professional.set;
    let by = by.map(|stamp| names.by(&at.space, &stamp, me));
    Ok(by.filter(|by| !by.own).and_then(|by| by.name))
}

/// A copy in `to`, unless there is one of the same words. What is open there asks nobody any more:
/// the professional has it.
fn copy_once(tx: &mut Tx<'_>, at: EntryRef, to: SpaceId, lack: Lack) -> Result<(EntryId, bool)> {
    let summary = tx.summary(at.space, at.entry)?.ok_or(WriteError::NoEntry)?;
    match summary.state {
        Fate::Moved => return Err(WriteError::Moved.into()),
        Fate::Deleted => return Err(WriteError::NoEntry.into()),
        Fate::Open | Fate::Done | Fate::Archived => {}
    }
    let says = tx.canonical_json(at.space, at.entry)?.unwrap_or_default();
    let whole = digest("ow1/shared-back", &[says.as_bytes()]);
    // Who gets the words alone may get the letter later, and who has both has the words.
    let bare = lack == Lack::Never && !letter_pick::standing(tx, at)?.is_empty();
    let says = match bare {
        true => digest("ow1/shared-back-words", &[says.as_bytes()]),
        false => whole,
    };
    let note = format!("shared/{}/{}/{to}", at.space, at.entry);
    if let Some(kept) = tx.note(Under::Content, &note)?
        && let Some((copy, said)) = kept.split_first_chunk::<16>()
        && (*said == says || *said == whole)
        && is_there(tx, to, EntryId(*copy))?
    {
        return Ok((EntryId(*copy), true));
    }
    let entry = tx.copy_entry(at.space, at.entry, to)?;
    if summary.for_professional && summary.state == Fate::Open {
        tx.act(to, entry, &[Command::FlagForProfessional(false)])?;
    }
    tx.put_note(Under::Content, &note, &[entry.0.as_slice(), &says].concat())?;
    Ok((entry, false))
}

fn is_there(tx: &mut Tx<'_>, space: SpaceId, entry: EntryId) -> Result<bool> {
    let summary = tx.summary(space, entry)?;
    let gone = |fate| matches!(fate, Fate::Moved | Fate::Deleted);
    Ok(summary.is_some_and(|summary| !gone(summary.state)))
}

fn last_ms(summary: &Summary) -> i64 {
    let stamp = summary.changed.as_ref().or(summary.created.as_ref());
    stamp.map_or(0, |stamp| stamp.when_ms)
}
