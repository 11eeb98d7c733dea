//! The inviter's side of joining: make an invitation, see who asks, compare six digits, admit.
//!
//! ```text
//! invite --sync--> Invite in the log, card at the server     requests --> six digits     admit --sync--> AddMember
//! ```

use onderweg_protocol::code::InviteCode;
pub use onderweg_protocol::control::Role;
use onderweg_protocol::ids::{DeviceId, InviteId, PersonId, SpaceId};
use onderweg_protocol::invite::{JoinError, JoinRequest, OwnInvitation, SignedCard};
use onderweg_protocol::roster::Roster;
use onderweg_space::author::Wish;
use onderweg_sync::store::MemberTx;
use serde::Serialize;
use zeroize::Zeroizing;

use super::invite_kept::{Asked, Kept, all, change, name, one, put};
use super::item::as_text;
use super::members::permit;
use super::names::Names;
use super::sync::is_not_there;
use super::{Companion, find};
use crate::error::{Error, Result};
use crate::remote::Remote;
use crate::store::{Tx, Under};
use crate::transport::Transport;

/// An invitation to show. Whoever has one of the two texts can ask to join: show it to one person.
#[derive(Clone, Serialize)]
pub struct Offer {
    /// Its name.
    #[serde(serialize_with = "as_text")]
    pub invite: InviteId,
    /// Into which space.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What the QR code holds.
    pub qr: String,
    /// What is typed without a camera: 16 characters.
    pub code: String,
}

impl std::fmt::Debug for Offer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Offer({})", self.invite)
    }
}

/// Somebody who asks to join. Compare the digits with the other phone before admitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asking {
    /// By which invitation.
    #[serde(serialize_with = "as_text")]
    pub invite: InviteId,
    /// Into which space.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What that space is called.
    pub space_name: Option<String>,
    /// The phone that asks.
    #[serde(serialize_with = "as_text")]
    pub device: DeviceId,
    /// What both phones show.
    pub digits: String,
    /// `owner` or `member`; `own-device` for a second phone of one's own; `back` for somebody who is
    /// brought back.
    pub role: &'static str,
    /// Who is brought back, if they have a name.
    pub person: Option<String>,
}

impl Companion {
    /// Opens a way into a space for one person; without a role, for a second phone of one's own.
    /// It works once the next sync has told the server.
    ///
    /// # Errors
    ///
    /// [`Error::NotPermitted`].
    pub fn invite(&mut self, space: SpaceId, role: Option<Role>) -> Result<Offer> {
        self.offer(space, role, None)
    }

    pub(super) fn offer(
        &mut self,
        space: SpaceId,
        role: Option<Role>,
        back: Option<PersonId>,
    ) -> Result<Offer> {
        let mut bytes = Zeroizing::new([0; 10]);
        let mut nonce = [0; 32];
        self.draw(bytes.as_mut());
        self.draw(&mut nonce);
        let code = InviteCode::new(*bytes);
        let stretched = code.stretch()?;
        let keys = self.device_keys();
        let own = OwnInvitation::new(space, stretched.invite, *stretched.secret, nonce, &keys);
        let (invite, qr) = (own.invitation.invite, own.invitation.to_text());
        let key = own.invitation.public_key();
        let kept = Kept {
            own,
            role,
            card_is_there: false,
            asked: None,
            back,
        };
        let (secret, wish) = (self.secret()?, Wish::Invite(invite, key, role));
        let mut rng = self.fork_rng();
        // One act: a sync in between would take the note for that of an invitation that is over.
        self.write(|tx| {
            permit(tx, &secret, &mut rng, space, &wish)?;
            put(tx, &kept)?;
            Ok::<_, Error>(tx.wish(space, wish)?)
        })?;
        Ok(Offer {
            invite,
            space,
            qr: qr.to_string(),
            code: code.text().to_string(),
        })
    }

    /// Closes an invitation that begins so.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`] and [`Error::NotPermitted`].
    pub fn revoke(&mut self, space: SpaceId, text: &str) -> Result<()> {
        let prefix = find::hex_prefix(text, "invitation")?;
        let roster = self.read(|tx| tx.roster(space))?;
        let roster = roster.ok_or(Error::NoSuch("space"))?;
        let fits = |invite: &&InviteId| invite.to_string().starts_with(&prefix);
        let found: Vec<_> = roster.invites().keys().filter(fits).copied().collect();
        match found.as_slice() {
            [] => Err(Error::NoSuch("invitation")),
            [invite] => self.wish(space, Wish::RevokeInvite(*invite)),
            [_, _, ..] => Err(Error::Ambiguous("invitation")),
        }
    }

    /// Who asks to join by this phone's invitations, with the digits to compare. Asks the server.
    ///
    /// # Errors
    ///
    /// [`Error::InvitationCopied`] when a second phone used an invitation; it is revoked then.
    pub fn requests(&mut self, transport: &mut dyn Transport) -> Result<Vec<Asking>> {
        let mut remote = self.remote(transport)?;
        let end = self.look_after_invitations(&mut remote, true);
        self.account(&remote, end.as_ref().err(), 0)?;
        end?;
        self.asking()
    }

    fn asking(&mut self) -> Result<Vec<Asking>> {
        let zone = self.zone;
        self.read(|tx| {
            let names = Names::load(tx, zone)?;
            let kept = all(tx)?;
            let asking = kept.iter().filter_map(|kept| {
                let asked = kept.asked.as_ref()?;
                Some(Asking {
                    invite: kept.invite(),
                    space: kept.space(),
                    space_name: names.space(&kept.space()).map(str::to_owned),
                    device: joiner(kept)?.keys.id(),
                    digits: asked.digits.clone(),
                    role: match (kept.back, kept.role) {
                        (Some(_), _) => "back",
                        (None, None) => "own-device",
                        (None, Some(role)) => super::spaces::role_word(role),
                    },
                    person: (kept.back)
                        .and_then(|person| names.of_person(&kept.space(), person))
                        .map(str::to_owned),
                })
            });
            Ok::<_, Error>(asking.collect())
        })
    }

    /// Admits who asks with these six digits, read from their phone, at the next sync.
    ///
    /// # Errors
    ///
    /// [`Error::OtherDigits`] if no request has them: somebody else may have answered that phone.
    pub fn admit(&mut self, space: SpaceId, digits: &str) -> Result<()> {
        let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
        let kept = self.read(all)?;
        let mut fits = kept.iter().filter(|kept| {
            kept.space() == space && kept.asked.as_ref().is_some_and(|a| a.digits == digits)
        });
        let kept = fits.next().ok_or(Error::OtherDigits)?;
        let keys = joiner(kept).ok_or(Error::OtherDigits)?.keys;
        if let Some(person) = kept.back {
            return self.bring_back(space, person, keys, kept.invite());
        }
        let invite = Some(kept.invite());
        let wish = match kept.role {
            Some(role) => Wish::AddMember(keys, role, invite),
            None => Wish::AddDevice(keys, invite),
        };
        self.wish(space, wish)
    }

    /// Cards to leave, requests to answer, invitations that are used up. With `all`, also asks who
    /// came by invitations that nobody had used yet.
    pub(super) fn look_after_invitations(
        &mut self,
        remote: &mut Remote<'_>,
        all_of_them: bool,
    ) -> Result<()> {
        for kept in self.read(all)? {
            let invite = kept.invite();
            match self.read(|tx| standing(tx, &kept))? {
                Standing::NotYet => continue,
                Standing::Over => {
                    self.write(|tx| tx.drop_note(Under::Content, &name(&invite)))?;
                    continue;
                }
                Standing::Open => {}
            }
            if !kept.card_is_there {
                let card = SignedCard::make(&kept.own.invitation);
                match remote.put_card(&invite, &card) {
                    Ok(()) => {
                        self.write(|tx| change(tx, &invite, |kept| kept.card_is_there = true))?
                    }
                    // The server does not know of it any more: the log will tell.
                    Err(error) if is_not_there(&error) => {}
                    Err(error) => return Err(error),
                }
            }
            if all_of_them {
                match remote.requests(&invite) {
                    Ok(requests) => self.take_requests(&invite, &requests)?,
                    Err(error) if is_not_there(&error) => {}
                    Err(error) => return Err(error),
                }
            }
            self.send_answer(remote, &invite)?;
        }
        Ok(())
    }

    /// Each request meets the invitation as it is kept by then: a sync on another handle may have
    /// answered one meanwhile, and a nonce must never be shown to two phones.
    fn take_requests(&mut self, invite: &InviteId, requests: &[JoinRequest]) -> Result<()> {
        let keys = self.device_keys();
        let key = self.signing()?;
        for request in requests {
            let copied = self.write(|tx| {
                let Some(mut kept) = one(tx, invite)? else {
                    return Ok::<_, Error>(None);
                };
                match kept.own.answer(request, &keys, &key) {
                    Ok((_, _, digits)) => {
                        kept.asked.get_or_insert_with(|| Asked {
                            request: request.clone(),
                            digits,
                            answer_is_there: false,
                        });
                        put(tx, &kept)?;
                        Ok(None)
                    }
                    Err(JoinError::SecondRequest) => Ok(Some(kept.space())),
                    // Not signed by who has the invitation: the server or a stranger made it up.
                    Err(_) => Ok(None),
                }
            })?;
            if let Some(space) = copied {
                self.wish(space, Wish::RevokeInvite(*invite))?;
                return Err(Error::InvitationCopied);
            }
        }
        Ok(())
    }

    fn send_answer(&mut self, remote: &mut Remote<'_>, invite: &InviteId) -> Result<()> {
        let keys = self.device_keys();
        let key = self.signing()?;
        let Some(mut kept) = self.read(|tx| one(tx, invite))? else {
            return Ok(());
        };
        let Some(asked) = kept.asked.take().filter(|asked| !asked.answer_is_there) else {
            return Ok(());
        };
        let (_, answer, _) = kept.own.answer(&asked.request, &keys, &key)?;
        remote.answer(invite, &asked.request, &answer)?;
        self.write(|tx| {
            change(tx, invite, |kept| {
                if let Some(asked) = &mut kept.asked {
                    asked.answer_is_there = true;
                }
            })
        })
    }
}

/// What the request of an invitation says; it was verified when it came.
fn joiner(kept: &Kept) -> Option<onderweg_protocol::invite::Join> {
    let request = &kept.asked.as_ref()?.request;
    let invitation = &kept.own.invitation;
    request
        .verify(
            &invitation.space,
            &invitation.invite,
            &invitation.public_key(),
        )
        .ok()
}

enum Standing {
    /// The server does not know it yet.
    NotYet,
    /// It can be used.
    Open,
    /// It was used or revoked.
    Over,
}

fn standing(tx: &mut Tx<'_>, kept: &Kept) -> Result<Standing> {
    let (space, invite) = (kept.space(), kept.invite());
    let Some(state) = tx.state(space)?.filter(|state| !state.gone) else {
        return Ok(Standing::Over);
    };
    let open = |roster: &Roster| roster.invite(&invite).is_some();
    if tx.roster(space)?.as_ref().is_some_and(open) {
        return Ok(Standing::Open);
    }
    let wished = |wish: &Wish| matches!(wish, Wish::Invite(id, ..) if *id == invite);
    Ok(match state.wishes.iter().any(wished) {
        true => Standing::NotYet,
        false => Standing::Over,
    })
}
