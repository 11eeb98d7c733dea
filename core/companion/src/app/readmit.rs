//! Bringing somebody back who lost their phones: an invitation as for any phone, six digits compared,
//! then one entry that admits the new phone, shuts all their old ones out and changes the key.
//!
//! Where nobody else owns the space two members do it. Each invites and compares six digits of their
//! own, so that neither has to trust the other; their phones exchange their words by an entry of kind
//! `word` that no list shows. A word is for one head of the log and is given again when that moves.

use minicbor::{Decode, Encode};
use onderweg_journal::{Command, Kind, Set};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::control::{Second, readmit_text, verifies};
use onderweg_protocol::ids::{DeviceId, DeviceKeys, EntryId, InviteId, PersonId, SpaceId, Tip};
use onderweg_protocol::roster::{Refusal, Roster};
use onderweg_space::author::{self, Wish};
use onderweg_sync::store::{MemberTx, StoreError};

use super::Companion;
use super::invite::Offer;
use super::names::{WORD, created_by};
use crate::error::{Error, Result};
use crate::store::{Shelf, Tx, Under};

const NOTES: &str = "word/";

/// What two members agree on, as one of them keeps it.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
struct Agreed {
    #[n(0)]
    space: SpaceId,
    #[n(1)]
    person: PersonId,
    #[n(2)]
    keys: DeviceKeys,
    #[n(3)]
    invite: InviteId,
}

/// A word as it stands in the space: for whom, for which phone, signed by which device.
struct Word {
    entry: EntryId,
    by: DeviceId,
    signature: [u8; 64],
}

/// What follows from how things stand.
enum Next {
    /// The phone is in, the person is gone, or it is not for two members any more.
    Over,
    /// This phone's word, where it is not there yet as it must be.
    Say(Option<EntryId>, String),
    /// Another member's word is here.
    Done(Wish),
    /// The other member's word is missing, or theirs is the phone that signs the entry.
    Wait,
}

impl Companion {
    /// Opens a way back into a space for a person whose phones are lost. It works once the next sync
    /// has told the server; then as any invitation.
    ///
    /// # Errors
    ///
    /// [`Error::NotPermitted`] for who may not: an owner does it, where there is one.
    pub fn readmit(&mut self, space: SpaceId, person: PersonId) -> Result<Offer> {
        let me = self.device();
        let roster = self.read(|tx| tx.roster(space))?;
        let roster = roster.ok_or(Error::NoSuch("space"))?;
        let own = roster.person_of(&me).ok_or(Refusal::NotMember)?;
        roster.readmission(own, person)?;
        self.offer(space, None, Some(person))
    }

    /// The six digits are the same: brings the person back, or says so to the other members where
    /// two have to agree.
    pub(super) fn bring_back(
        &mut self,
        space: SpaceId,
        person: PersonId,
        keys: DeviceKeys,
        invite: InviteId,
    ) -> Result<()> {
        let me = self.device();
        let roster = self.read(|tx| tx.roster(space))?;
        let roster = roster.ok_or(Error::NoSuch("space"))?;
        let own = roster.person_of(&me).ok_or(Refusal::NotMember)?;
        if roster.readmission(own, person)? {
            let agreed = Agreed {
                space,
                person,
                keys,
                invite,
            };
            self.write(|tx| tx.put_note(Under::Content, &note(&agreed), &to_cbor(&agreed)))?;
            return self.exchange_words();
        }
        self.wish(space, Wish::Readmit(person, keys, None))?;
        self.wish(space, Wish::RevokeInvite(invite))
    }

    /// Whether this phone waits for a second member's word to bring somebody back.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn waits_for_word(&mut self, space: SpaceId) -> Result<bool> {
        let agreed = self.read(all)?;
        Ok(agreed.iter().any(|one| one.space == space))
    }

    /// Part of every sync: says this phone's words, and signs where another's is here.
    pub(super) fn exchange_words(&mut self) -> Result<()> {
        for agreed in self.read(all)? {
            let space = agreed.space;
            match self.next(&agreed)? {
                Next::Wait => {}
                Next::Done(wish) => self.wish_if_permitted(space, wish)?,
                Next::Say(entry, title) => self.write(|tx| {
                    let title = Set::Title(title);
                    match entry {
                        Some(entry) => drop(tx.act(space, entry, &[Command::Set(title)])?),
                        None => drop(tx.create(space, &WORD.parse::<Kind>()?, &[title])?),
                    }
                    Ok::<_, Error>(())
                })?,
                Next::Over => {
                    self.write(|tx| tx.drop_note(Under::Content, &note(&agreed)))?;
                    let roster = self.read(|tx| tx.roster(space))?;
                    if roster.is_some_and(|roster| roster.invite(&agreed.invite).is_some()) {
                        let wish = Wish::RevokeInvite(agreed.invite);
                        self.wish_if_permitted(space, wish)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn next(&mut self, agreed: &Agreed) -> Result<Next> {
        let secret = self.secret()?;
        let (me, zone) = (self.device(), self.zone);
        self.read(|tx| {
            let state = tx.state(agreed.space)?.unwrap_or_default();
            let roster = tx.roster(agreed.space)?;
            let Some(roster) = roster.filter(|_| !state.gone) else {
                return Ok(Next::Over);
            };
            let known = roster.device(&agreed.keys.id()).is_some();
            if known || !roster.persons().contains_key(&agreed.person) {
                return Ok(Next::Over);
            }
            let Some(own) = roster.person_of(&me) else {
                return Ok(Next::Over);
            };
            if roster.readmission(own, agreed.person) != Ok(true) {
                // An owner is there again, or two no longer have to agree: it begins anew.
                return Ok(Next::Over);
            }
            let tip_of = |device: &DeviceId| -> Tip { state.tip(device) };
            let words = words(tx, agreed, zone)?;
            let said = words
                .iter()
                .find(|word| roster.person_of(&word.by) == Some(own));
            let mine = author::second(&roster, &agreed.person, &agreed.keys, tip_of, &secret);
            if !said.is_some_and(|word| good(&roster, agreed, word, &tip_of)) {
                let title = title(agreed, &mine.signature);
                return Ok(Next::Say(said.map(|word| word.entry), title));
            }
            // One of the two signs: whose person id is the smaller.
            let other = words.iter().find(|word| {
                let person = roster.person_of(&word.by);
                person.is_some_and(|person| own < person && person != agreed.person)
                    && good(&roster, agreed, word, &tip_of)
            });
            Ok::<_, Error>(match other {
                Some(word) => {
                    let second = Second {
                        device: word.by,
                        signature: word.signature,
                    };
                    Next::Done(Wish::Readmit(agreed.person, agreed.keys, Some(second)))
                }
                None => Next::Wait,
            })
        })
    }
}

/// Whether a word is for the present head and the chains as they end here.
fn good(roster: &Roster, agreed: &Agreed, word: &Word, tip_of: &impl Fn(&DeviceId) -> Tip) -> bool {
    let removed: Vec<Tip> = (roster.devices_of(agreed.person))
        .map(|id| tip_of(&id))
        .collect();
    let head = roster.head();
    let text = readmit_text(&agreed.space, &head, &agreed.person, &agreed.keys, &removed);
    let keys = roster.device(&word.by).map(|device| device.keys);
    keys.is_some_and(|keys| verifies(&keys.ed, &text, &word.signature))
}

/// The words that were given for this person and this phone.
fn words(tx: &mut Tx<'_>, agreed: &Agreed, zone: onderweg_journal::Tz) -> Result<Vec<Word>> {
    let start = start(agreed);
    let rows = tx.summaries(Shelf::Live, zone)?;
    let read = |row: crate::store::Row| {
        let kind = row.summary.kind.as_ref().map(Kind::as_str);
        let fits = row.space == agreed.space && kind == Some(WORD);
        let signature = row.summary.title.strip_prefix(&start)?;
        Some(Word {
            entry: row.entry,
            by: created_by(&row.summary)?,
            signature: from_hex(signature).filter(|_| fits)?,
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

fn start(agreed: &Agreed) -> String {
    format!("{}{}", agreed.person, agreed.keys.id())
}

fn title(agreed: &Agreed, signature: &[u8; 64]) -> String {
    let hex: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}{hex}", start(agreed))
}

fn from_hex(text: &str) -> Option<[u8; 64]> {
    let mut out = [0; 64];
    if text.len() != 128 {
        return None;
    }
    for (at, byte) in out.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(out)
}

fn note(agreed: &Agreed) -> String {
    format!("{NOTES}{}/{}", agreed.space, agreed.person)
}

fn all(tx: &mut Tx<'_>) -> Result<Vec<Agreed>> {
    let notes = tx.notes(Under::Content, NOTES)?;
    let read = |(_, bytes): (String, Vec<u8>)| {
        from_cbor(&bytes, "word").map_err(|_| StoreError::Damaged("notes.word").into())
    };
    notes.into_iter().map(read).collect()
}
