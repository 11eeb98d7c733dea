//! Who and what came into a space, or went: what the membership log told since the last look. A phone
//! that came in by somebody's recovery sheet must not come in unseen.
//!
//! How far was told stands in a note of each space; a space that is new here tells nothing of its past.

use onderweg_protocol::control::{Act, Entry};
use onderweg_protocol::ids::{DeviceId, PersonId, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_sync::store::MemberTx;
use serde::Serialize;

use super::Companion;
use super::doctor::maybe_text;
use super::item::as_text;
use super::names::Names;
use crate::error::{Error, Result};
use crate::store::{Tx, Under};

const NOTES: &str = "noticed/";

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
}

impl Companion {
    /// What came since the last time; nothing while locked, it is told later.
    pub(super) fn take_notices(&mut self) -> Result<Vec<Notice>> {
        if self.is_locked() {
            return Ok(Vec::new());
        }
        let (me, zone) = (self.device(), self.zone);
        self.write(|tx| {
            let mut fresh = Vec::new();
            for space in tx.spaces()? {
                let Some(roster) = tx.roster(space)?.filter(|roster| roster.n() > 0) else {
                    continue;
                };
                let note = format!("{NOTES}{space}");
                let told = tx.note(Under::Content, &note)?;
                let told = told.and_then(|bytes| bytes.try_into().ok());
                let told = told.map(u64::from_be_bytes);
                if told == Some(roster.n()) {
                    continue;
                }
                tx.put_note(Under::Content, &note, &roster.n().to_be_bytes())?;
                fresh.extend(told.map(|told| (roster, told)));
            }
            let mut notices = Vec::new();
            if !fresh.is_empty() {
                let names = Names::load(tx, zone)?;
                for (roster, told) in &fresh {
                    since(tx, &names, &me, roster, *told, &mut notices)?;
                }
            }
            Ok::<_, Error>(notices)
        })
    }
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
