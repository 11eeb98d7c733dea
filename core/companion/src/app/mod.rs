//! The facade: open, act, view, sync, close. Everything that a screen may call, and nothing else.
//!
//! Synchronous: call it off the main thread. Observers are told that something changed, then ask.
//! One verb per file; a view is computed when asked for and never kept.

mod abilities;
mod act;
mod alarms;
mod canon;
mod cards;
mod case;
mod doctor;
mod enrol;
mod entry;
mod events;
mod find;
mod house;
mod ics;
mod invite;
mod invite_kept;
mod item;
mod jobs;
mod join;
mod keep;
mod letter_off;
mod letter_pick;
mod letter_sync;
mod letter_take;
mod letters;
mod listen;
mod lists;
mod lock;
mod looks;
mod members;
mod memo;
mod memory;
mod minutes;
mod names;
mod notices;
mod own;
mod pack;
mod pack_notes;
mod pass;
mod phones;
mod plan;
mod practice;
mod practised;
mod profile;
mod reader;
mod readmit;
mod recover;
mod refused;
mod shared;
mod sheet;
mod shelf;
mod spaces;
mod status;
mod step;
mod sync;
mod takein;
mod takeout;
mod talk;
pub mod templates;
mod turn;

use std::path::Path;
use std::sync::Arc;

use onderweg_journal::Tz;
use onderweg_protocol::ids::{DeviceId, DeviceKeys, SpaceId};
use onderweg_space::keys::DeviceSecret;
use onderweg_sync::round::{self, Me};
use onderweg_sync::store::StoreError;
use rand_core::CryptoRng;

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::store::{OpenError, Session, SqliteStore, Tx};

use shared::Shared;

pub use crate::remote::Hint;
pub use abilities::Ability;
pub use act::Undone;
pub use alarms::Ring;
pub use canon::Canonical;
pub use cards::{DeckProgress, PracticeAnswer, PracticeCard, PracticeNext, PracticeStats};
pub use case::{CaseOpened, Reach};
pub use doctor::{Finding, Findings, Trouble};
pub use enrol::Account;
pub use entry::{CheckLine, FieldStep, Past, PastAct, Shown};
pub use events::{Event, Happened, Observer, Unobserved};
pub use find::EntryRef;
pub use house::{
    AgreementChanges, AgreementView, LineChange, Missing, NewChecklist, NewLine, NewRota,
    RotaPerson, RotaTurn, RotaView, Shopping, SwapView, VersionView,
};
pub use ics::IcsRead;
pub use invite::{Asking, Offer, Role};
pub use item::{By, Item};
pub use jobs::{JobBoard, JobColumn, JobEnded, JobFunnel, JobReached};
pub use join::Joining;
pub use keep::LeaveBehind;
pub use letter_pick::LetterAt;
pub use letter_sync::LetterNews;
pub use letters::{LetterOpened, LetterView};
pub use listen::Listener;
pub use lists::{Day, Plan};
pub use looks::{LookLine, Told};
pub use members::{Device, Member};
pub use minutes::PracticeMinutes;
pub use notices::{Heard, Notice, What};
pub use pack::{OpenPack, PackHead, PackNews, PackOutcome};
pub use pass::{OpenCase, PassedOn, Questions, SharedBack};
pub use phones::{OwnPhone, OwnPhones};
pub use plan::{DomainView, GoalView, StepView, Trajectory};
pub use profile::{PICTOGRAMS, Profile, profiles};
pub use refused::RefusedWish;
pub use sheet::{SheetToPrint, SheetView};
pub use shelf::{DeckLevel, PackDeck, PackPhrase, PackService, Said};
pub use spaces::SpaceView;
pub use status::{Status, local};

pub use sync::{Stopped, SyncOptions, Synced};
pub use takein::TakenBack;
pub use takeout::{TakeStep, Taken};
pub use talk::Held;

/// What a companion needs from its host.
pub struct Host {
    /// 32 bytes that the phone's keystore keeps: nothing opens without them.
    pub secret: [u8; 32],
    /// Tells the time.
    pub clock: Box<dyn Clock + Send>,
    /// Draws keys and ids.
    pub rng: Box<dyn CryptoRng + Send>,
    /// Is told what changed.
    pub observer: Box<dyn Observer + Send>,
    /// Where the person is: for days, and for times without a zone.
    pub zone: Tz,
}

impl std::fmt::Debug for Host {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Host(in {})", self.zone)
    }
}

/// One person's journal on one phone.
///
/// A clone is another handle of the same open profile: a sync on one thread does not keep acts and
/// views of another waiting, because nothing is held while a network is (decision 0043).
#[derive(Clone)]
pub struct Companion {
    shared: Arc<Shared>,
    keys: DeviceKeys,
    zone: Tz,
    no_letters: bool,
}

impl std::fmt::Debug for Companion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Companion({})", self.device())
    }
}

impl Companion {
    /// Opens the profile in this folder, or makes it with a new device and a `me` space.
    ///
    /// With a PIN it is locked: [`Companion::unlock`].
    ///
    /// # Errors
    ///
    /// [`Error::Open`]; nothing was changed or recreated then.
    pub fn open(home: &Path, host: Host) -> Result<Self> {
        let Host {
            secret,
            clock,
            mut rng,
            observer,
            zone,
        } = host;
        let secret = zeroize::Zeroizing::new(secret);
        let store = match SqliteStore::open(home, &secret) {
            // Also where a founding that was cut off left a file without keys.
            Err(OpenError::NoStore) => SqliteStore::create(home, &secret, &mut *rng)?,
            opened => opened?,
        };
        let mut companion = Self {
            keys: store.device_keys(),
            shared: Shared::new(store, clock, rng, observer),
            zone,
            no_letters: false,
        };
        if !companion.is_locked() {
            companion.come_to_front()?;
        }
        Ok(companion)
    }

    /// This phone.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.keys.id()
    }

    /// The zone of days and of times without a zone.
    #[must_use]
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// The phone is in another zone now. Holds for this handle and those cloned from it afterwards.
    pub fn set_zone(&mut self, zone: Tz) {
        self.zone = zone;
    }

    /// What time it is here, in milliseconds since 1970.
    #[must_use]
    pub fn now_ms(&self) -> i64 {
        self.inside().clock.now_ms()
    }

    /// The space of one's own devices.
    ///
    /// # Errors
    ///
    /// [`StoreError::Failed`] if there is none yet: the phone was never unlocked.
    pub fn me(&mut self) -> Result<SpaceId> {
        let device = self.device();
        self.read(|tx| own::own_spaces(tx, &device))?
            .first()
            .copied()
            .ok_or_else(|| StoreError::Failed("there is no space of one's own".into()).into())
    }

    /// Unlocked, by opening or by PIN: founds what is missing, opens what came while locked. A disk
    /// that takes nothing more is no reason not to read: it is done at the next time.
    fn come_to_front(&mut self) -> Result<()> {
        match self.settle_in() {
            Err(Error::Store(StoreError::Full | StoreError::ReadOnly)) => Ok(()),
            settled => settled,
        }
    }

    fn settle_in(&mut self) -> Result<()> {
        if self.read(|tx| tx.me_space())?.is_none() {
            self.found(onderweg_protocol::control::SpaceKind::Me)?;
        }
        let secret = self.secret()?;
        self.with_session(|session, rng| round::settle_all(session, Me::open(&secret), rng))?;
        self.tell_changes()
    }

    fn found(&mut self, kind: onderweg_protocol::control::SpaceKind) -> Result<SpaceId> {
        let secret = self.secret()?;
        let mut salt = [0; 16];
        self.draw(&mut salt);
        self.with_session(|session, rng| {
            session.write(|tx| round::found(tx, kind, salt, &secret, rng))
        })
    }

    /// The device's secret; [`StoreError::Locked`] while locked.
    fn secret(&self) -> Result<DeviceSecret> {
        let mut inside = self.inside();
        let secret = inside.store()?.secret().cloned();
        secret.ok_or(Error::Store(StoreError::Locked))
    }

    /// Runs `work` with a session of the store and randomness of its own.
    fn with_session<T>(
        &mut self,
        work: impl FnOnce(&mut Session<'_>, &mut dyn CryptoRng) -> Result<T, StoreError>,
    ) -> Result<T> {
        let mut own = self.fork_rng();
        let mut inside = self.inside();
        inside.memo.cards.forget();
        let done = work(&mut inside.begin()?, &mut own);
        Ok(done?)
    }

    /// One transaction.
    fn write<T, E>(&mut self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>) -> Result<T>
    where
        E: From<StoreError> + Into<Error>,
    {
        self.write_and_stamp(work).map(|(done, _)| done)
    }

    /// The same, and the stamp of the cards as they are after it.
    fn write_and_stamp<T, E>(
        &mut self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, u64)>
    where
        E: From<StoreError> + Into<Error>,
    {
        let mut inside = self.inside();
        inside.memo.cards.forget();
        let done = inside.begin()?.for_members().write(work);
        let done = done.map_err(Into::into)?;
        Ok((done, inside.memo.cards.stamp()))
    }

    /// One look at the store.
    fn read<T, E>(&mut self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>) -> Result<T>
    where
        E: From<StoreError> + Into<Error>,
    {
        let mut inside = self.inside();
        let done = inside.begin()?.read(work);
        done.map_err(Into::into)
    }

    /// Reads, and keeps what reading put in order (rows archived by rule), if the disk takes it.
    fn look<T>(&mut self, work: impl Fn(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.look_and_stamp(work).map(|(seen, _)| seen)
    }

    /// The same, and the stamp of the cards as they were when it was read.
    fn look_and_stamp<T>(&mut self, work: impl Fn(&mut Tx<'_>) -> Result<T>) -> Result<(T, u64)> {
        match self.write_and_stamp(&work) {
            Err(Error::Store(StoreError::Full | StoreError::ReadOnly)) => {
                let mut inside = self.inside();
                let seen = inside.begin()?.read(&work)?;
                Ok((seen, inside.memo.cards.stamp()))
            }
            done => done,
        }
    }
}
