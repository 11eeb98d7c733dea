//! Spaces and who is in them.

use std::sync::Arc;

use onderweg_companion::app::{Device as CoreDevice, LeaveBehind, Member as CoreMember, SpaceView};
use onderweg_companion::words::{called, role};

use crate::failure::Failure;
use crate::lift::{self, count};
use crate::phone::Phone;
use crate::road::{self, Told};
use crate::row::{EntryRef, SpaceKind, named};
use crate::sayer::Sayer;
use crate::server::SyncOptions;

/// A space.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Space {
    /// Which.
    pub space: String,
    /// What sort of space.
    pub kind: SpaceKind,
    /// What it is called, as somebody typed it; none of one's own space.
    pub name: Option<String>,
    /// The name, or words for one's own space and for one without a name.
    pub words: String,
    /// `member`, `joining` or `gone`.
    pub standing: String,
    /// `owner` or `member`; none while joining or gone.
    pub role: Option<String>,
    /// How many people are in it.
    pub people: i64,
    /// How many phones are in it.
    pub devices: i64,
    /// Open invitations.
    pub invitations: i64,
    /// Membership acts that wait for a sync.
    pub wishes: i64,
    /// Whether it is at the server's state.
    pub current: bool,
    /// Whether something waits for an unlocking.
    pub waits_for_unlock: bool,
    /// Things that are wrong; [`Phone::doctor`] names them.
    pub alarms: i64,
    /// What is true of it, in words, each for a chip.
    pub marks: Vec<String>,
}

impl Space {
    fn of(space: &SpaceView, say: &Sayer) -> Self {
        let said = &*say.words;
        let standing = match space.standing {
            "joining" => vec![said.space_joining()],
            "gone" => vec![said.space_gone()],
            _ => vec![
                said.space_people(space.people),
                said.space_phones(space.devices),
            ],
        };
        let waits = [
            (space.wishes > 0, said.space_waits_sync()),
            (space.waits_for_unlock, said.space_waits_unlock()),
        ];
        let waits = waits.into_iter().filter(|(is_so, _)| *is_so);
        let marks = standing.into_iter().chain(waits.map(|(_, words)| words));
        Self {
            space: space.space.to_string(),
            kind: SpaceKind::of(space.kind),
            name: space.name.clone().filter(|_| space.kind != Some("me")),
            words: match space.kind {
                Some("me") => said.takeout_own(),
                Some(_) | None => called(space.name.as_deref(), said),
            },
            standing: space.standing.to_owned(),
            role: space.role.map(str::to_owned),
            people: count(space.people),
            devices: count(space.devices),
            invitations: count(space.invitations),
            wishes: count(space.wishes),
            current: space.current,
            waits_for_unlock: space.waits_for_unlock,
            alarms: count(space.alarms),
            marks: marks.collect(),
        }
    }
}

/// A person in a space.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Member {
    /// Who: the first device that they had there.
    pub person: String,
    /// What they are called, as they typed it.
    pub name: Option<String>,
    /// "You", the name, or words for somebody without one.
    pub words: String,
    /// `owner` or `member`.
    pub role: String,
    /// The same in words.
    pub role_words: String,
    /// Whether it is the person of this phone.
    pub own: bool,
    /// Their phones.
    pub devices: Vec<Device>,
}

impl Member {
    fn of(member: &CoreMember, say: &Sayer) -> Self {
        Self {
            person: member.person.to_string(),
            name: member.name.clone(),
            words: named(member.name.as_deref(), member.own, say),
            role: member.role.to_owned(),
            role_words: role(member.role, &say.words),
            own: member.own,
            devices: member.devices.iter().map(Device::of).collect(),
        }
    }
}

/// A phone in a space.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Device {
    /// Which.
    pub device: String,
    /// Whether it is this one.
    pub this_one: bool,
    /// Whether it is no phone but a recovery sheet.
    pub sheet: bool,
}

impl Device {
    fn of(device: &CoreDevice) -> Self {
        Self {
            device: device.device.to_string(),
            this_one: device.this,
            sheet: device.sheet,
        }
    }
}

#[uniffi::export]
impl Phone {
    /// The space of one's own phones.
    ///
    /// # Errors
    ///
    /// [`Failure::AskForHelp`] if there is none yet: the phone was never unlocked.
    pub fn me(&self) -> Result<String, Failure> {
        self.call(|companion| Ok(companion.me()?.to_string()))
    }

    /// All spaces, also those that this phone is joining or has left.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn spaces(&self) -> Result<Vec<Space>, Failure> {
        self.show(
            |companion| companion.spaces(),
            |spaces, say| spaces.iter().map(|space| Space::of(space, say)).collect(),
        )
    }

    /// Everyone who can read a space.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if this phone is not admitted there.
    pub fn members(&self, space: String) -> Result<Vec<Member>, Failure> {
        self.show(
            |companion| companion.members(lift::space(&space)?),
            |members, say| members.iter().map(|one| Member::of(one, say)).collect(),
        )
    }

    /// Founds a circle; its id.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for a name that cannot be kept.
    pub fn create_space(&self, name: String) -> Result<String, Failure> {
        self.call(|companion| Ok(companion.create_space(&name)?.to_string()))
    }

    /// Gives a space a name, for all its members.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for a name that cannot be kept.
    pub fn rename_space(&self, space: String, name: String) -> Result<(), Failure> {
        self.call(|companion| companion.rename_space(lift::space(&space)?, &name))
    }

    /// How this person is called where they did not say otherwise.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn usual_name(&self) -> Result<Option<String>, Failure> {
        self.call(|companion| companion.usual_name())
    }

    /// How this person wants to be called, in every space where they did not say otherwise.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for a name that cannot be kept.
    pub fn call_me(&self, name: String) -> Result<(), Failure> {
        self.call(|companion| companion.call_me(&name))
    }

    /// How this person wants to be called in one space.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for a name that cannot be kept.
    pub fn set_name(&self, space: String, name: String) -> Result<(), Failure> {
        self.call(|companion| companion.set_name(lift::space(&space)?, &name))
    }

    /// Shuts a person out with all their phones, at the next sync.
    ///
    /// # Errors
    ///
    /// [`Failure::AskOwner`] for who may not.
    pub fn remove_person(&self, space: String, person: String) -> Result<(), Failure> {
        self.call(|companion| companion.remove(lift::space(&space)?, lift::person(&person)?))
    }

    /// Shuts one phone of one's own out of one space, at the next sync.
    ///
    /// # Errors
    ///
    /// [`Failure::AskOwner`] for who may not.
    pub fn remove_device(&self, space: String, device: String) -> Result<(), Failure> {
        self.call(|companion| companion.remove_device(lift::space(&space)?, lift::device(&device)?))
    }

    /// Goes, with all own phones, and keeps a copy of every entry that this person made: the copies.
    /// `without_letters` leaves letters behind that are not on this phone.
    ///
    /// # Errors
    ///
    /// [`Failure::AskOwner`] for the last owner of others, [`Failure::SyncFirst`] where letters would be
    /// left behind or are only here: nothing was copied, and this person is in it still.
    #[uniffi::method(default(without_letters = false))]
    pub fn leave_and_keep(
        &self,
        space: String,
        without_letters: bool,
    ) -> Result<Vec<EntryRef>, Failure> {
        self.leave_with(&space, false, without_letters)
    }

    /// Goes, with all own phones, without copies.
    ///
    /// # Errors
    ///
    /// As [`Phone::leave_and_keep`].
    #[uniffi::method(default(without_letters = false))]
    pub fn leave(&self, space: String, without_letters: bool) -> Result<(), Failure> {
        self.leave_with(&space, true, without_letters).map(|_| ())
    }

    /// Fetches the letters of this person's own entries in a space, so that leaving can take them along.
    ///
    /// # Errors
    ///
    /// Those of the network; what came is kept. Stopped, it returns before all of them are here.
    pub fn bring_own_letters(&self, space: String, options: SyncOptions) -> Result<(), Failure> {
        let (stop, observer) = (self.stoppable(options.stop.as_ref()), self.observer());
        self.call(|companion| {
            let road = road::home(companion)?;
            let mut road = Told::new(road, observer, Arc::clone(&stop));
            companion.bring_own_letters(&mut road, lift::space(&space)?, &options.lift(&stop))
        })
    }

    /// Names another owner, at the next sync.
    ///
    /// # Errors
    ///
    /// [`Failure::AskOwner`] for who may not.
    pub fn name_owner(&self, space: String, person: String) -> Result<(), Failure> {
        self.call(|companion| companion.name_owner(lift::space(&space)?, lift::person(&person)?))
    }
}

impl Phone {
    fn leave_with(
        &self,
        space: &str,
        copies: bool,
        letters: bool,
    ) -> Result<Vec<EntryRef>, Failure> {
        self.call(|companion| {
            let behind = LeaveBehind { copies, letters };
            let copies = companion.leave_with(lift::space(space)?, behind)?;
            Ok(EntryRef::all(&copies))
        })
    }
}
