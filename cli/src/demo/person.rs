//! A person of the week: a phone core in a folder, as `onderweg --home` opens it.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use onderweg_companion::app::{
    Companion, EntryRef, Host, Profile, Role, SyncOptions, Synced, Unobserved,
};
use onderweg_companion::error::Failure;
use onderweg_companion::http::Http;
use onderweg_companion::journal::{Command, Kind, Set, Tz};
use onderweg_companion::protocol::ids::SpaceId;
use onderweg_companion::text::{Calendar, Locale, Settings};

use super::clock::MovedClock;
use super::road::{Road, Wire};
use crate::choices::Choices;
use crate::home::secret;
use crate::problem::Result;

/// Where the house is.
pub(super) const ZONE: Tz = Tz::Europe__Brussels;

/// Who somebody is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Who {
    /// What they are called.
    pub(super) name: &'static str,
    /// Their folder.
    pub(super) folder: &'static str,
    /// The tag of their language.
    pub(super) language: &'static str,
    /// Their calendar beside the Belgian one.
    pub(super) calendar: Calendar,
}

/// Somebody with their phone.
#[derive(Debug)]
pub(super) struct Person {
    pub(super) who: Who,
    pub(super) app: Companion,
    pub(super) road: Road,
}

impl Person {
    /// Makes the phone; it knows no server yet.
    pub(super) fn new(
        who: Who,
        homes: &Path,
        clock: &MovedClock,
        url: &str,
        wire: &Wire,
    ) -> Result<Self> {
        let home = homes.join(who.folder);
        let profile = Profile::only(&home)?;
        let host = Host {
            secret: *secret(&home)?,
            clock: Box::new(clock.clone()),
            rng: Box::new(UnwrapErr(SysRng)),
            observer: Box::new(Unobserved),
            zone: ZONE,
        };
        let mut app = Companion::open(&profile.folder, host)?;
        app.set_language(Locale::exactly(who.language))?;
        app.set_calendar(who.calendar)?;
        let road = Road::new(Http::new(url)?, Wire::clone(wire));
        Ok(Self { who, app, road })
    }

    /// How they read.
    pub(super) fn reads(&mut self) -> Settings {
        Choices::of(&mut self.app).settings(None)
    }

    /// An account, with a code of the office.
    pub(super) fn enrol(&mut self, url: &str, code: &str) -> Result<()> {
        let name = Some(self.who.name);
        self.app.enrol(&mut self.road, url, code, name)?;
        Ok(())
    }

    /// One sync that the person asks for; `None` where the server cannot be reached.
    pub(super) fn sync(&mut self) -> Result<Option<Synced>> {
        let never = AtomicBool::new(false);
        let options = SyncOptions {
            budget: None,
            metered: false,
            background: false,
            cancel: &never,
        };
        match self.app.sync(&mut self.road, &options) {
            Ok(synced) => {
                self.app.notices_shown(&synced.heard)?;
                Ok(Some(synced))
            }
            Err(error) if matches!(error.failure(), Failure::RetryLater { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// A new entry.
    pub(super) fn add(&mut self, space: SpaceId, kind: &Kind, sets: &[Set]) -> Result<EntryRef> {
        Ok(self.app.add(space, kind, sets)?)
    }

    /// Changes fields of an entry.
    pub(super) fn set(&mut self, at: EntryRef, sets: &[Set]) -> Result<()> {
        let acts: Vec<_> = sets.iter().cloned().map(Command::Set).collect();
        self.app.act(at, &acts)?;
        Ok(())
    }

    /// Lets a guest into a space; returns the six digits that both phones showed, or `None` where
    /// they differed and nobody was let in.
    pub(super) fn admit(&mut self, space: SpaceId, guest: &mut Person) -> Result<Option<String>> {
        let offer = self.app.invite(space, Some(Role::Member))?;
        self.sync()?;
        guest.app.join(&offer.qr, &mut guest.road)?;
        let asking = self.app.requests(&mut self.road)?;
        let asked = asking.iter().find(|one| one.invite == offer.invite);
        let shown = guest.app.joining(&mut guest.road)?;
        let shown = shown.iter().find(|one| one.invite == offer.invite);
        let here = asked.map(|one| one.digits.clone());
        let there = shown.and_then(|one| one.digits.clone());
        if here.is_none() || here != there {
            return Ok(None);
        }
        let digits = here.unwrap_or_default();
        self.app.admit(space, &digits)?;
        self.sync()?;
        guest.sync()?;
        self.sync()?;
        Ok(Some(digits))
    }
}
