//! Who and what came into a space, or went: what the membership log told since the last look. A phone
//! that came in by somebody's recovery sheet must not come in unseen. And what became of one's own letters that
//! came too late.
//!
//! How far was told stands in a note of each space; a space that is new here tells nothing of its past.
//! Where another log took the place of this one, everything is told from where the two part. What was told
//! counts as told once somebody says that it was shown: a kill before that loses nothing.

use onderweg_protocol::control::{Act, Entry};
use onderweg_protocol::ids::{ControlHash, DeviceId, EntryId, PersonId, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_sync::store::MemberTx;
use serde::Serialize;

use super::Companion;
use super::doctor::maybe_text;
use super::item::as_text;
use super::names::Names;
use crate::error::{Error, Result};
use crate::store::{LatePhoto, Tx, Under};

const NOTES: &str = "noticed/";
/// Hashes of entries that were told last: how far back a place where two logs part is found.
const HASHES: u64 = 32;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// Somebody was admitted.
    Joined,
    /// Somebody has a further phone.
    PhoneAdded,
    /// Somebody has a new recovery sheet; one from before it is worthless.
    SheetMade,
    /// A phone came in by somebody's recovery sheet, which is burnt.
    SheetUsed,
    /// Somebody was brought back with a new phone; all their others are out.
    BroughtBack,
    /// A phone of somebody was shut out.
    PhoneRemoved,
    /// Somebody was shut out.
    Removed,
    /// Somebody left.
    Left,
    /// Somebody owns the space, too.
    Owner,
    /// A letter that this person attached came after its entry was closed, and is kept in their own space.
    PhotoKept,
    /// The same, and its bytes were not on this phone any more: it is lost.
    PhotoLost,
}

/// One line of the membership log that people should hear of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// What.
    pub what: What,
    /// In which space.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What it is called.
    pub space_name: Option<String>,
    /// Whom it is about.
    #[serde(serialize_with = "as_text")]
    pub person: PersonId,
    /// What they are called.
    pub name: Option<String>,
    /// Whether it is about the person of this phone.
    pub own: bool,
    /// Which phone.
    #[serde(serialize_with = "maybe_text")]
    pub phone: Option<DeviceId>,
    /// The task of one's own that holds what was kept.
    #[serde(serialize_with = "maybe_text")]
    pub entry: Option<EntryId>,
}

/// How far notices go, for saying that they were shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heard {
    logs: Vec<(SpaceId, Vec<u8>)>,
    photos: Vec<LatePhoto>,
}

impl Companion {
    /// The notices of a sync were shown: no later one tells them again. Until then every sync does.
    ///
    /// # Errors
    ///
    /// Those of the store; [`crate::error::Failure::Unlock`] while locked.
    pub fn notices_shown(&mut self, heard: &Heard) -> Result<()> {
        if heard.logs.is_empty() && heard.photos.is_empty() {
            return Ok(());
        }
        self.write(|tx| {
            for (space, place) in &heard.logs {
                tx.put_note(Under::Content, &format!("{NOTES}{space}"), place)?;
            }
            if !heard.photos.is_empty() {
                tx.late_shown(&heard.photos)?;
            }
            Ok::<_, Error>(())
        })
    }

    /// What came since the last that was shown; nothing while locked, it is told later. Asks no server.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn notices(&mut self) -> Result<(Vec<Notice>, Heard)> {
        if self.is_locked() {
            return Ok((Vec::new(), Heard::default()));
        }
        let (me, zone) = (self.device(), self.zone);
        self.write(|tx| {
            let (mut fresh, mut heard) = (Vec::new(), Heard::default());
            for space in tx.spaces()? {
                let Some(roster) = tx.roster(space)?.filter(|roster| roster.n() > 0) else {
                    continue;
                };
                let note = format!("{NOTES}{space}");
                let told = tx.note(Under::Content, &note)?;
                let now = place(roster.n(), |n| roster.hash_at(n));
                if told.as_ref() == Some(&now) {
                    continue;
                }
                let told = told.and_then(|told| parted(&told, |n| roster.hash_at(n)));
                fresh.push((roster, told, now));
            }
            let mut notices = Vec::new();
            let photos = tx.late_told()?;
            heard.photos.clone_from(&photos);
            let names = match fresh.is_empty() && photos.is_empty() {
                true => Names::default(),
                false => Names::load(tx, zone)?,
            };
            for (roster, told, now) in fresh {
                let known = notices.len();
                if let Some(told) = told {
                    since(tx, &names, &me, &roster, told, &mut notices)?;
                }
                let space = roster.space();
                match notices.len() > known {
                    true => heard.logs.push((space, now)),
                    false => tx.put_note(Under::Content, &format!("{NOTES}{space}"), &now)?,
                }
            }
            notices.extend(photos.into_iter().map(|late| of_photo(late, &names, me)));
            Ok::<_, Error>((notices, heard))
        })
    }
}

fn of_photo(late: LatePhoto, names: &Names, me: DeviceId) -> Notice {
    let what = match late.entry {
        Some(_) => What::PhotoKept,
        None => What::PhotoLost,
    };
    Notice {
        what,
        space: late.space,
        space_name: names.space(&late.space).map(str::to_owned),
        person: names.person(&late.space, &me).unwrap_or(me),
        name: None,
        own: true,
        phone: None,
        entry: late.entry,
    }
}

/// How far was told, as it is kept: the number of the last entry, then its hash and those before it.
fn place(n: u64, hash_at: impl Fn(u64) -> Option<ControlHash>) -> Vec<u8> {
    let last = (n.saturating_sub(HASHES - 1).max(1)..=n).rev();
    let hashes = last.filter_map(hash_at).flat_map(|hash| hash.0);
    n.to_be_bytes().into_iter().chain(hashes).collect()
}

/// The last entry that was told and stands in this log.
fn parted(told: &[u8], hash_at: impl Fn(u64) -> Option<ControlHash>) -> Option<u64> {
    let (n, hashes) = told.split_first_chunk()?;
    let n = u64::from_be_bytes(*n);
    let mut at = n;
    for hash in hashes.chunks_exact(32) {
        if hash_at(at).is_some_and(|known| known.0 == hash) {
            return Some(at);
        }
        at = at.checked_sub(1)?;
    }
    Some(at)
}

fn since(
    tx: &mut Tx<'_>,
    names: &Names,
    me: &DeviceId,
    roster: &Roster,
    told: u64,
    notices: &mut Vec<Notice>,
) -> Result<()> {
    let space = roster.space();
    let own = roster.device(me).map(|device| device.person);
    let skip = usize::try_from(told).unwrap_or(usize::MAX);
    for signed in tx.control(space)?.iter().skip(skip) {
        let Some(entry) = signed.entry().ok().filter(|entry| entry.author != *me) else {
            continue;
        };
        for (what, person, phone) in happened(&entry, roster) {
            notices.push(Notice {
                what,
                space,
                space_name: names.space(&space).map(str::to_owned),
                person,
                name: names.of_person(&space, person).map(str::to_owned),
                own: own == Some(person),
                phone,
                entry: None,
            });
        }
    }
    Ok(())
}

/// What an entry says of people; nothing of keys, snapshots and invitations.
fn happened(entry: &Entry, roster: &Roster) -> Vec<(What, PersonId, Option<DeviceId>)> {
    let author = roster.device(&entry.author).map(|device| device.person);
    let by_author = |what, phone| {
        let told = author.map(|person| (what, person, phone));
        told.into_iter().collect()
    };
    match &entry.act {
        Act::AddMember { keys, .. } => vec![(What::Joined, keys.id(), Some(keys.id()))],
        Act::AddDevice { keys, .. } => by_author(What::PhoneAdded, Some(keys.id())),
        Act::AddSheet { .. } => by_author(What::SheetMade, None),
        Act::Recover { keys, .. } => by_author(What::SheetUsed, Some(keys.id())),
        Act::Readmit { person, keys, .. } => vec![(What::BroughtBack, *person, Some(keys.id()))],
        Act::Leave { .. } => by_author(What::Left, None),
        Act::NameOwner { person } => vec![(What::Owner, *person, None)],
        Act::Remove { removed, .. } => {
            let phones = removed.iter().filter(|tip| !roster.is_sheet(&tip.device));
            let mut told: Vec<(What, PersonId, Option<DeviceId>)> = Vec::new();
            for tip in phones {
                let Some(device) = roster.device(&tip.device) else {
                    continue;
                };
                let person = device.person;
                let stays = roster.persons().contains_key(&person);
                match stays {
                    true => told.push((What::PhoneRemoved, person, Some(tip.device))),
                    false if told.iter().any(|known| known.1 == person) => {}
                    false => told.push((What::Removed, person, None)),
                }
            }
            told
        }
        Act::Create { .. }
        | Act::Invite { .. }
        | Act::RevokeInvite { .. }
        | Act::NewEpoch { .. }
        | Act::AcceptSnapshot { .. }
        | Act::Erase { .. } => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A log of so many entries that parts from another after `same` of them.
    fn log(len: u64, same: u64, tail: u8) -> impl Fn(u64) -> Option<ControlHash> + Copy {
        move |n| {
            let kind = if n > same { tail } else { 1 };
            let number = u8::try_from(n).unwrap();
            let hash = std::array::from_fn(|at| if at == 0 { number } else { kind });
            (1..=len).contains(&n).then_some(ControlHash(hash))
        }
    }

    #[test]
    fn what_took_the_place_of_a_told_entry_is_told() {
        let told = |len, same| place(len, log(len, same, 2));
        let now = |len, same| log(len, same, 3);
        assert_eq!(parted(&told(5, 5), now(7, 7)), Some(5), "it went on");
        assert_eq!(
            parted(&told(5, 4), now(5, 4)),
            Some(4),
            "the last is another"
        );
        assert_eq!(parted(&told(7, 3), now(9, 3)), Some(3));
        assert_eq!(parted(&told(7, 3), now(4, 3)), Some(3), "a shorter one");
        assert_eq!(parted(&told(7, 0), now(7, 0)), Some(0));
        let far = u64::try_from(told(90, 10).len()).unwrap();
        assert_eq!(far, 8 + 32 * HASHES, "a note does not grow with the log");
        assert_eq!(parted(&told(90, 10), now(90, 10)), Some(90 - HASHES));
        assert_eq!(parted(&9u64.to_be_bytes(), now(9, 9)), Some(9), "no hashes");
        assert_eq!(parted(&[1, 2], now(9, 9)), None);
    }
}
