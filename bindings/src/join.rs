//! Letting somebody in, and being let in: an invitation that is shown, six digits that are compared.

use onderweg_companion::app::{
    Asking as CoreAsking, Joining as CoreJoining, Offer as CoreOffer, Role,
};
use onderweg_companion::error::{Error, Result as Answer};
use onderweg_companion::words::{called, short};

use crate::failure::Failure;
use crate::lift;
use crate::phone::Phone;
use crate::road;
use crate::sayer::Sayer;

/// An invitation to show. Whoever has one of the two texts can ask to join: show it to one person.
#[uniffi::export(Debug, Display)]
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct Offer {
    /// Its name.
    pub invite: String,
    /// Into which space.
    pub space: String,
    /// What the QR code holds.
    pub qr: String,
    /// What is typed without a camera: 16 characters. Never in other digits.
    pub code: String,
}

impl std::fmt::Debug for Offer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Offer({})", self.invite)
    }
}

prints_as_debug!(Offer);

impl Offer {
    pub(crate) fn of(offer: &CoreOffer) -> Self {
        Self {
            invite: offer.invite.to_string(),
            space: offer.space.to_string(),
            qr: offer.qr.clone(),
            code: offer.code.clone(),
        }
    }
}

/// Somebody who asks to join. Compare the digits with the other phone before admitting.
#[uniffi::export(Debug, Display)]
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct Asking {
    /// By which invitation.
    pub invite: String,
    /// Into which space.
    pub space: String,
    /// What that space is called.
    pub space_name: Option<String>,
    /// The phone that asks.
    pub device: String,
    /// What both phones show; never in other digits.
    pub digits: String,
    /// `owner` or `member`; `own-device` for a second phone of one's own; `back` for somebody who is
    /// brought back.
    pub role: String,
    /// Who is brought back, if they have a name.
    pub person: Option<String>,
    /// All of it in a sentence.
    pub words: String,
}

impl std::fmt::Debug for Asking {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Asking({})", self.invite)
    }
}

prints_as_debug!(Asking);

impl Asking {
    fn of(one: &CoreAsking, say: &Sayer) -> Self {
        let said = &*say.words;
        let name = say.space_words(&one.space, one.space_name.as_deref());
        let (phone, digits) = (short(&one.device), &one.digits);
        let words = match one.role {
            "back" => {
                let person = called(one.person.as_deref(), said);
                said.keys_asks_back(digits, &person, &phone, &name)
            }
            "own-device" => said.space_asks_own(digits, &phone, &name),
            "owner" => said.space_asks_owner(digits, &phone, &name),
            _ => said.space_asks_member(digits, &phone, &name),
        };
        Self {
            invite: one.invite.to_string(),
            space: one.space.to_string(),
            space_name: say.space_name(&one.space, one.space_name.as_deref()),
            device: one.device.to_string(),
            digits: one.digits.clone(),
            role: one.role.to_owned(),
            person: one.person.clone(),
            words,
        }
    }
}

/// A request of this phone to join a space.
#[uniffi::export(Debug, Display)]
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct Joining {
    /// By which invitation.
    pub invite: String,
    /// Into which space.
    pub space: String,
    /// What both phones show once the inviter has answered: compare them.
    pub digits: Option<String>,
    /// Whether this phone is admitted.
    pub admitted: bool,
    /// Whether the invitation is used up or revoked: a sync tells which.
    pub closed: bool,
}

impl std::fmt::Debug for Joining {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Joining({})", self.invite)
    }
}

prints_as_debug!(Joining);

impl Joining {
    fn of(one: &CoreJoining) -> Self {
        Self {
            invite: one.invite.to_string(),
            space: one.space.to_string(),
            digits: one.digits.clone(),
            admitted: one.admitted,
            closed: one.closed,
        }
    }
}

fn role(text: Option<&str>) -> Answer<Option<Role>> {
    match text {
        None => Ok(None),
        Some("member") => Ok(Some(Role::Member)),
        Some("owner") => Ok(Some(Role::Owner)),
        Some(_) => Err(Error::Value {
            field: "role",
            rule: "member or owner",
        }),
    }
}

#[uniffi::export]
impl Phone {
    /// Opens a way into a space for one person, as `member` or `owner`; without a role for a second
    /// phone of one's own, into `me`. It works once the next sync has told the server.
    ///
    /// # Errors
    ///
    /// [`Failure::AskOwner`] for who may not.
    #[uniffi::method(default(role = None))]
    pub fn invite(&self, space: String, role: Option<String>) -> Result<Offer, Failure> {
        self.show(
            |companion| companion.invite(lift::space(&space)?, self::role(role.as_deref())?),
            |offer, _| Offer::of(offer),
        )
    }

    /// Closes an invitation, by its whole name, at the next sync.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there is no such invitation.
    pub fn revoke(&self, space: String, invite: String) -> Result<(), Failure> {
        self.call(|companion| companion.revoke(lift::space(&space)?, &lift::invite(&invite)?))
    }

    /// Who asks to join by this phone's invitations. Asks the server.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] when a second phone used an invitation; it is closed then.
    pub fn requests(&self) -> Result<Vec<Asking>, Failure> {
        self.show(
            |companion| {
                let mut road = road::home(companion)?;
                companion.requests(&mut road)
            },
            |all, say| all.iter().map(|one| Asking::of(one, say)).collect(),
        )
    }

    /// Admits who asks with these six digits, read from their phone, at the next sync.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if no request has them: somebody else may have answered that phone.
    pub fn admit(&self, space: String, digits: String) -> Result<(), Failure> {
        self.call(|companion| companion.admit(lift::space(&space)?, &digits))
    }

    /// Whether a second member has to say the same before somebody is back.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn waits_for_word(&self, space: String) -> Result<bool, Failure> {
        self.call(|companion| companion.waits_for_word(lift::space(&space)?))
    }

    /// Asks to join by what a QR code holds, or by a typed code. Asking again asks the same.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] says what to correct.
    pub fn join(&self, code: String) -> Result<Joining, Failure> {
        self.show(
            |companion| {
                let mut road = road::home(companion)?;
                companion.join(&code, &mut road)
            },
            |one, _| Joining::of(one),
        )
    }

    /// How this phone's requests stand. Asks the server.
    ///
    /// # Errors
    ///
    /// [`Failure::RetryLater`] without a network.
    pub fn joining(&self) -> Result<Vec<Joining>, Failure> {
        self.show(
            |companion| {
                let mut road = road::home(companion)?;
                companion.joining(&mut road)
            },
            |all, _| all.iter().map(Joining::of).collect(),
        )
    }

    /// Spaces that this phone has asked to join; does not ask the server.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn pending_joins(&self) -> Result<Vec<String>, Failure> {
        self.call(|companion| {
            let pending = companion.pending_joins()?.into_iter();
            Ok(pending.map(|space| space.to_string()).collect())
        })
    }
}
