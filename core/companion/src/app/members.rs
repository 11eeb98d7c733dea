//! Who is in a space, and shutting out, leaving, naming another owner. Each is a wish that the next
//! sync brings to the server; what the log would not permit is refused at once.

use onderweg_protocol::ids::{DeviceId, PersonId, SpaceId, Tip};
use onderweg_space::author::{self, AuthorError, Wish};
use onderweg_space::keys::DeviceSecret;
use onderweg_sync::store::MemberTx;
use rand_chacha::ChaCha20Rng;
use serde::Serialize;

use super::item::as_text;
use super::names::Names;
use super::spaces::role_word;
use super::{Companion, find};
use crate::error::{Error, Result};
use crate::store::{Tx, WriteError};

/// A person in a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Member {
    /// Who: the first device that they had there.
    #[serde(serialize_with = "as_text")]
    pub person: PersonId,
    /// What they are called.
    pub name: Option<String>,
    /// `owner` or `member`.
    pub role: &'static str,
    /// Whether it is the person of this phone.
    pub own: bool,
    /// Their phones.
    pub devices: Vec<Device>,
}

/// A phone in a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Device {
    /// Which.
    #[serde(serialize_with = "as_text")]
    pub device: DeviceId,
    /// Whether it is this one.
    pub this: bool,
    /// Whether it is no phone but a recovery sheet.
    pub sheet: bool,
}

impl Companion {
    /// Everyone who can read a space.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`] if this phone is not admitted there.
    pub fn members(&mut self, space: SpaceId) -> Result<Vec<Member>> {
        let (me, zone, locked) = (self.device(), self.zone, self.is_locked());
        self.read(|tx| {
            let names = if locked {
                Names::default()
            } else {
                Names::load(tx, zone)?
            };
            let roster = tx.roster(space)?.ok_or(Error::NoSuch("space"))?;
            let own = roster.person_of(&me);
            let member = |(person, role): (&PersonId, &_)| Member {
                person: *person,
                name: names.of_person(&space, *person).map(str::to_owned),
                role: role_word(*role),
                own: own == Some(*person),
                devices: roster
                    .devices_of(*person)
                    .map(|device| Device {
                        device,
                        this: device == me,
                        sheet: roster.is_sheet(&device),
                    })
                    .collect(),
            };
            Ok::<_, Error>(roster.persons().iter().map(member).collect())
        })
    }

    /// The person of this name in a space, or whose id begins so.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`] and [`Error::Ambiguous`].
    pub fn find_person(&mut self, space: SpaceId, text: &str) -> Result<PersonId> {
        let members = self.members(space)?;
        let text = text.trim();
        let mut found: Vec<_> = members
            .iter()
            .filter(|member| member.name.as_deref() == Some(text))
            .collect();
        if found.is_empty() {
            let prefix = find::hex_prefix(text, "person")?;
            let fits = |member: &&Member| {
                member.person.to_string().starts_with(&prefix)
                    || member
                        .devices
                        .iter()
                        .any(|device| device.device.to_string().starts_with(&prefix))
            };
            found = members.iter().filter(fits).collect();
        }
        match found.as_slice() {
            [] => Err(Error::NoSuch("person")),
            [member] => Ok(member.person),
            [_, _, ..] => Err(Error::Ambiguous("person")),
        }
    }

    /// Shuts a person out with all their phones, and changes the key.
    ///
    /// # Errors
    ///
    /// [`Error::NotPermitted`].
    pub fn remove(&mut self, space: SpaceId, person: PersonId) -> Result<()> {
        let roster = self.read(|tx| tx.roster(space))?;
        let roster = roster.ok_or(Error::NoSuch("space"))?;
        self.wish(space, Wish::Remove(roster.devices_of(person).collect()))
    }

    /// Names another owner.
    ///
    /// # Errors
    ///
    /// [`Error::NotPermitted`].
    pub fn name_owner(&mut self, space: SpaceId, person: PersonId) -> Result<()> {
        self.wish(space, Wish::NameOwner(person))
    }

    /// Keeps a membership act for the next sync, if the log as it is here permits it.
    pub(super) fn wish(&mut self, space: SpaceId, wish: Wish) -> Result<()> {
        let secret = self.secret()?;
        let mut rng = self.fork_rng();
        self.write(|tx| {
            permit(tx, &secret, &mut rng, space, &wish)?;
            Ok::<_, Error>(tx.wish(space, wish)?)
        })
    }
}

/// Whether the log as this phone knows it would take the wish; the server decides in the end.
pub(super) fn permit(
    tx: &mut Tx<'_>,
    secret: &DeviceSecret,
    rng: &mut ChaCha20Rng,
    space: SpaceId,
    wish: &Wish,
) -> Result<()> {
    let state = tx.state(space)?.ok_or(WriteError::NoSpace)?;
    if state.gone {
        return Err(WriteError::Gone.into());
    }
    let roster = tx.roster(space)?.ok_or(WriteError::NoSpace)?;
    let ring = tx.ring(space)?;
    let tip_of = |device: &DeviceId| -> Tip { state.tip(device) };
    match author::build(wish, &roster, &ring, secret, tip_of, rng) {
        Err(AuthorError::Refused(refusal)) => Err(refusal.into()),
        Ok(_) | Err(AuthorError::NoKey(_) | AuthorError::Wrap(_)) => Ok(()),
    }
}
