//! Case spaces: the newcomer's yes to an office, and the office's side of the same thing.
//!
//! The yes founds the space and admits one office device, for which the programme's key has vouched,
//! in one transaction: there is no case space without its office.

use std::collections::BTreeSet;

use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::case::{CaseOffer, CaseQuestion, Grant};
use onderweg_protocol::control::{Role, SpaceKind};
use onderweg_protocol::ids::{DeviceKeys, EntryId, SpaceId, digest};
use onderweg_space::author::Wish;
use onderweg_sync::round;
use onderweg_sync::state::State;
use onderweg_sync::store::{MemberTx, StoreError};
use serde::Serialize;

use super::Companion;
use super::item::as_text;
use super::members::permit;
use super::names::Names;
use super::pack_notes::believe_first;
use crate::error::{Error, Result};
use crate::store::{SendState, Tx, Under};
use crate::transport::Transport;

const NOTES: &str = "case/";

/// A case space that this person opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseOpened {
    /// The space: what is moved there, the caseworker reads.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// Who will read it.
    pub caseworker: String,
    /// For which programme.
    pub programme: String,
}

/// How far things have come in a case space, as the office sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// Entries of which something written here is not on any phone of the others yet.
    pub under_way: BTreeSet<EntryId>,
    /// Chunks of the others that arrived here, ever: it grows when their phone was heard from.
    pub heard: u64,
    /// Whether this device is a member.
    pub member: bool,
    /// Whether it was one and is no longer.
    pub gone: bool,
}

impl Companion {
    /// Where the office of an offer is: the address to make a transport for.
    ///
    /// # Errors
    ///
    /// [`Error::Offer`] if the text is no offer.
    pub fn case_office(text: &str) -> Result<String> {
        Ok(CaseOffer::from_text(text)?.office)
    }

    /// Says yes to an office: asks it, over a transport to its address, for the programme's word on
    /// the device that will read, then founds the case space with that device in it. The next sync
    /// tells the server. Saying yes twice to one offer is saying it once.
    ///
    /// # Errors
    ///
    /// [`Error::Offer`] for a text that is no offer, [`Error::Grant`] when the office cannot prove
    /// that it belongs to the programme, [`Error::Server`] when it does not know the offer (any
    /// more). Nothing was founded then.
    pub fn open_case(&mut self, text: &str, transport: &mut dyn Transport) -> Result<CaseOpened> {
        let offer = CaseOffer::from_text(text)?;
        self.server()?;
        let note = note_of(&offer);
        if let Some(grant) = self.read(|tx| granted(tx, &note))? {
            self.write(|tx| believe_first(tx, &offer.programme))?;
            return self.name_case(grant);
        }
        let salt = self.case_salt(&note)?;
        let space = SpaceId::of(&self.device(), &salt);
        let question = CaseQuestion {
            token: offer.token,
            space,
        };
        let mut remote = self.remote(transport)?;
        let answer = remote.ask_for_grant(&question);
        self.account(&remote, answer.as_ref().err(), 0)?;
        let grant = answer?.verify(&offer.programme, &space)?;
        self.found_case(&note, salt, &grant, &offer.programme)?;
        self.name_case(grant)
    }

    /// Gives the space its name, and this person theirs, where a kill came between.
    fn name_case(&mut self, grant: Grant) -> Result<CaseOpened> {
        let space = grant.space;
        let zone = self.zone;
        let named =
            self.read(|tx| Ok::<_, Error>(Names::load(tx, zone)?.space(&space).is_some()))?;
        if !named {
            let name = format!("{}, {}", grant.caseworker, grant.programme);
            self.rename_space(space, &name)?;
        }
        self.introduce()?;
        Ok(CaseOpened {
            space,
            caseworker: grant.caseworker,
            programme: grant.programme,
        })
    }

    /// The salt of the space to be: drawn once for an offer, so that a second try asks for the same.
    fn case_salt(&mut self, note: &str) -> Result<[u8; 16]> {
        let mut fresh = [0; 16];
        self.draw(&mut fresh);
        self.write(|tx| {
            let salt = format!("{note}/salt");
            let kept = tx.note(Under::Content, &salt)?;
            if let Some(kept) = kept.and_then(|bytes| bytes.try_into().ok()) {
                return Ok::<_, Error>(kept);
            }
            tx.put_note(Under::Content, &salt, &fresh)?;
            Ok(fresh)
        })
    }

    fn found_case(
        &mut self,
        note: &str,
        salt: [u8; 16],
        grant: &Grant,
        programme: &[u8; 32],
    ) -> Result<()> {
        let secret = self.secret()?;
        let mut rng = self.fork_rng();
        self.write(|tx| {
            let space = round::found(tx, SpaceKind::Case, salt, &secret, &mut rng)?;
            let wish = Wish::AddMember(grant.keys, Role::Member, None);
            permit(tx, &secret, &mut rng, space, &wish)?;
            let mut state = tx.state(space)?.unwrap_or_default();
            state.wishes.push(wish);
            tx.put_state(space, &state)?;
            tx.put_note(Under::Content, note, &to_cbor(grant))?;
            believe_first(tx, programme)?;
            tx.drop_note(Under::Content, &format!("{note}/salt"))?;
            Ok::<_, Error>(())
        })
    }

    // ---- the office's side

    /// The public keys of this device: what a grant names.
    #[must_use]
    pub fn device_keys(&self) -> DeviceKeys {
        self.keys
    }

    /// Begins to ask the server for a space that somebody is about to let this device into.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn expect_space(&mut self, space: SpaceId) -> Result<()> {
        self.write(|tx| {
            if tx.state(space)?.is_none() {
                tx.put_state(space, &State::default())?;
            }
            Ok::<_, Error>(())
        })
    }

    /// Introduces this person where they were let in since the last time; whether there was such a
    /// place, to which another sync brings the name.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn introduce_myself(&mut self) -> Result<bool> {
        self.introduce()
    }

    /// What has arrived on the others' phones, and whether they were heard from.
    ///
    /// # Errors
    ///
    /// Those of the store; [`crate::error::Failure::Unlock`] while locked.
    pub fn reach(&mut self, space: SpaceId) -> Result<Reach> {
        let me = self.device();
        self.read(|tx| {
            let state = tx.state(space)?.unwrap_or_default();
            let Some(roster) = tx.roster(space)? else {
                return Ok(Reach::default());
            };
            let own = roster.person_of(&me);
            let others = |device| roster.person_of(device) != own;
            let reached = state.reached.iter().filter(|(device, _)| others(device));
            let reached = reached.map(|(_, number)| *number).max().unwrap_or(0);
            let heard = state.tips.values().filter(|tip| others(&tip.device));
            let mut under_way = tx.carried_above(space, reached)?;
            for (at, entry, how) in tx.send_states()? {
                if at == space && how != SendState::OnServer {
                    under_way.insert(entry);
                }
            }
            Ok::<_, Error>(Reach {
                under_way,
                heard: heard.map(|tip| tip.dev_seq).sum(),
                member: roster.is_member(&me),
                gone: state.gone,
            })
        })
    }
}

fn note_of(offer: &CaseOffer) -> String {
    let name = digest("ow1/case-note", &[&offer.token, &offer.programme]);
    let hex: String = name
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{NOTES}{hex}")
}

fn granted(tx: &mut Tx<'_>, note: &str) -> Result<Option<Grant>> {
    let bytes = tx.note(Under::Content, note)?;
    let read = |bytes: Vec<u8>| {
        from_cbor(&bytes, "grant").map_err(|_| StoreError::Damaged("notes.case").into())
    };
    bytes.map(read).transpose()
}
