//! The joiner's side: read an invitation, ask once, show six digits, wait to be admitted.

use minicbor::{Decode, Encode};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::code::InviteCode;
use onderweg_protocol::ids::{DeviceId, InviteId, SpaceId};
use onderweg_protocol::invite::{Invitation, JoinRequest};
use onderweg_sync::state::{Alarm, State};
use onderweg_sync::store::{MemberTx, StoreError};
use serde::Serialize;
use zeroize::Zeroizing;

use super::Companion;
use super::item::as_text;
use super::sync::is_not_there;
use crate::error::{Error, Result};
use crate::remote::Remote;
use crate::store::{Tx, Under};
use crate::transport::Transport;

const NOTES: &str = "join/";
const SCHEME: &str = "OW1:";

/// A request of this phone to join a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Joining {
    /// By which invitation.
    #[serde(serialize_with = "as_text")]
    pub invite: InviteId,
    /// Into which space.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What both phones show once the inviter has answered: compare them.
    pub digits: Option<String>,
    /// Whether this phone is admitted.
    pub admitted: bool,
    /// Whether the invitation is used up or revoked: a sync tells which.
    pub closed: bool,
}

#[derive(Clone, Encode, Decode)]
#[cbor(map)]
struct Kept {
    #[n(0)]
    invitation: Invitation,
    #[n(1)]
    request: JoinRequest,
    #[n(2)]
    digits: Option<String>,
}

impl Companion {
    /// Asks to join by what a QR code holds, or by a typed code. One request is made for an
    /// invitation, ever: calling again sends the same one.
    ///
    /// # Errors
    ///
    /// [`Error::InviteText`], [`Error::Code`] say what to correct; [`Error::Join`] that the
    /// invitation is not to be trusted.
    pub fn join(&mut self, text: &str, transport: &mut dyn Transport) -> Result<Joining> {
        self.server()?;
        let scanned = text
            .trim()
            .get(..SCHEME.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(SCHEME));
        let mut remote = self.remote(transport)?;
        let end = self.join_with(text, scanned, &mut remote);
        self.account(&remote, end.as_ref().err(), 0)?;
        end
    }

    fn join_with(&mut self, text: &str, scanned: bool, remote: &mut Remote<'_>) -> Result<Joining> {
        let invitation = if scanned {
            Invitation::from_text(text)?
        } else {
            let code = InviteCode::read(text)?.stretch()?;
            match self.read(|tx| find(tx, &code.invite))? {
                Some(kept) => kept.invitation.clone(),
                None => remote.card(&code.invite)?.open(&code)?,
            }
        };
        let kept = self.keep(invitation)?;
        self.ask_again(remote, kept)
    }

    /// Asks the server how this phone's requests to join stand.
    ///
    /// # Errors
    ///
    /// Those of the network.
    pub fn joining(&mut self, transport: &mut dyn Transport) -> Result<Vec<Joining>> {
        let mut remote = self.remote(transport)?;
        let end = self.look_after_joining(&mut remote);
        self.account(&remote, end.as_ref().err(), 0)?;
        end
    }

    fn look_after_joining(&mut self, remote: &mut Remote<'_>) -> Result<Vec<Joining>> {
        let mut joining = Vec::new();
        for kept in self.read(all)? {
            let (invite, space) = (kept.invitation.invite, kept.invitation.space);
            match self.ask_again(remote, kept) {
                // One that the server does not have (any more) keeps no other from being told.
                Err(error) if is_not_there(&error) => joining.push(Joining {
                    invite,
                    space,
                    digits: None,
                    admitted: false,
                    closed: true,
                }),
                asked => joining.push(asked?),
            }
        }
        Ok(joining)
    }

    /// Makes the request of an invitation, once, and begins to ask for its space.
    fn keep(&mut self, invitation: Invitation) -> Result<Kept> {
        let mut nonce = [0; 32];
        self.draw(&mut nonce);
        let (keys, me) = (self.device_keys(), self.device());
        let key = self.signing()?;
        self.write(|tx| {
            if let Some(kept) = find(tx, &invitation.invite)? {
                return Ok::<_, Error>(kept);
            }
            let space = invitation.space;
            if is_in(tx, space, &me)? {
                return Err(Error::Value {
                    field: "invitation",
                    rule: "this phone is in that space already",
                });
            }
            if tx.state(space)?.is_none() {
                tx.put_state(space, &State::default())?;
            }
            let request = JoinRequest::make(&invitation, &keys, &key, nonce);
            let kept = Kept {
                invitation,
                request,
                digits: None,
            };
            put(tx, &kept)?;
            Ok(kept)
        })
    }

    fn ask_again(&mut self, remote: &mut Remote<'_>, mut kept: Kept) -> Result<Joining> {
        let (invite, space) = (kept.invitation.invite, kept.invitation.space);
        let me = self.device();
        let mut closed = false;
        let admitted = self.read(|tx| is_in(tx, space, &me))?;
        if admitted {
            self.write(|tx| tx.drop_note(Under::Content, &name(&invite)))?;
        } else {
            match remote.ask_to_join(&invite, &kept.request) {
                Ok(Some(answer)) => {
                    kept.digits = Some(answer.digits(&kept.invitation, &kept.request)?);
                    self.write(|tx| put(tx, &kept))?;
                }
                Ok(None) => {}
                // An invitation that was used is gone from the mailbox: by this phone, perhaps.
                Err(error) if is_not_there(&error) && kept.digits.is_some() => closed = true,
                Err(error) => return Err(error),
            }
        }
        Ok(Joining {
            invite,
            space,
            digits: kept.digits.clone(),
            admitted,
            closed,
        })
    }

    /// What follows a round for people who join: cards, answers, names. Returns whether there is
    /// something to send.
    pub(super) fn meet_people(&mut self, remote: &mut Remote<'_>) -> Result<bool> {
        let before = self.read(waiting)?;
        self.look_after_invitations(remote, false)?;
        let me = self.device();
        let mut arrived = false;
        for kept in self.read(all)? {
            let space = kept.invitation.space;
            if self.read(|tx| is_in(tx, space, &me))? {
                let note = name(&kept.invitation.invite);
                self.write(|tx| tx.drop_note(Under::Content, &note))?;
                arrived = true;
            }
        }
        if arrived {
            self.introduce()?;
        }
        self.exchange_words()?;
        self.gather_own_phones()?;
        let opened = self.go_on_recovering(remote)?;
        Ok(opened || self.read(waiting)? > before)
    }

    /// Spaces that this phone asked to join and is not admitted to.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn pending_joins(&mut self) -> Result<Vec<SpaceId>> {
        Ok(self
            .read(all)?
            .iter()
            .map(|kept| kept.invitation.space)
            .collect())
    }
}

/// Whether this phone is in a space, and the server's list of members does not leave it out since it was
/// put back: then it may ask to be let in again.
fn is_in(tx: &mut Tx<'_>, space: SpaceId, me: &DeviceId) -> Result<bool> {
    let left_out = tx
        .state(space)?
        .is_some_and(|state| state.alarms.contains(&Alarm::NotNamed));
    let roster = tx.roster(space)?;
    Ok(!left_out && roster.is_some_and(|roster| roster.is_member(me)))
}

/// What waits to be sent: changes and membership acts.
fn waiting(tx: &mut Tx<'_>) -> Result<u64> {
    let mut waiting = tx.unsent_count()?;
    for space in tx.spaces()? {
        waiting += tx.state(space)?.unwrap_or_default().wishes.len() as u64;
    }
    Ok(waiting)
}

fn name(invite: &InviteId) -> String {
    format!("{NOTES}{invite}")
}

fn put(tx: &mut Tx<'_>, kept: &Kept) -> Result<()> {
    let bytes = Zeroizing::new(to_cbor(kept));
    Ok(tx.put_note(Under::Content, &name(&kept.invitation.invite), &bytes)?)
}

fn read(bytes: &[u8]) -> Result<Kept> {
    from_cbor(bytes, "request").map_err(|_| StoreError::Damaged("notes.join").into())
}

fn find(tx: &mut Tx<'_>, invite: &InviteId) -> Result<Option<Kept>> {
    let bytes = tx.note(Under::Content, &name(invite))?.map(Zeroizing::new);
    bytes.map(|bytes| read(&bytes)).transpose()
}

fn all(tx: &mut Tx<'_>) -> Result<Vec<Kept>> {
    let notes = tx.notes(Under::Content, NOTES)?;
    let read = |(_, bytes): (String, Vec<u8>)| read(&Zeroizing::new(bytes));
    notes.into_iter().map(read).collect()
}
