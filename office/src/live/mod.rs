//! The desk over real homes: what the pages show is read from the case spaces, what they do is an
//! act of the caseworker's own device in them.

mod files;
mod listen;
mod offer;
mod plan;
mod shown;
mod sweep;
mod work;
mod write;

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeZone, Utc};
use chrono_tz::Tz;
use onderweg_companion::transport::Transport;
use onderweg_protocol::ids::SpaceId;

use crate::desk::{
    Card, CaseId, DeskError, File, Moment, Monday, NewAppointment, Result, StaffId, Standing,
};
use crate::homes::{Home, Homes, SharedClock, lock};
use crate::keys::Keys;
use crate::register::{Case, Chain, Register};

pub use listen::listen_until;
pub use offer::CaseError;
pub use work::Due;

/// Makes a way to a server's address.
pub type Roads = Arc<dyn Fn(&str) -> Option<Box<dyn Transport>> + Send + Sync>;
/// What a member of staff is called.
pub type StaffNames = Arc<dyn Fn(StaffId) -> Option<String> + Send + Sync>;

/// What an office is set up with.
#[derive(Clone)]
pub struct Setup {
    /// The programme's name, as phones show it.
    pub programme: String,
    /// The relay's address as phones reach it; stands on cards.
    pub server: String,
    /// The relay's address as the office reaches it.
    pub relay: String,
    /// The office's own address as phones reach it; stands on cards.
    pub office: String,
    /// Where the office is.
    pub zone: Tz,
    /// The time.
    pub clock: SharedClock,
    /// Ways to servers.
    pub roads: Roads,
    /// Names of staff.
    pub names: StaffNames,
}

impl std::fmt::Debug for Setup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Setup")
            .field("relay", &self.relay)
            .field("office", &self.office)
            .finish_non_exhaustive()
    }
}

/// The office.
#[derive(Debug)]
pub struct Office {
    setup: Setup,
    keys: Keys,
    homes: Homes,
    register: Mutex<Register>,
    work: work::Work,
    /// Grows with each home, so that hints are asked for it too.
    homes_made: AtomicU64,
}

/// Why an office does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Its keys.
    #[error(transparent)]
    Key(#[from] crate::keys::KeyError),
    /// Its register.
    #[error(transparent)]
    Register(#[from] crate::register::RegisterError),
    /// A home.
    #[error(transparent)]
    Home(#[from] crate::homes::HomeError),
    /// The folder.
    #[error("the office's folder: {0}")]
    Folder(#[from] std::io::Error),
}

/// The home of the device that asks the relay for account codes.
const DESK: &str = "desk";

impl Office {
    /// Opens the office in a folder, with its keys in another.
    ///
    /// # Errors
    ///
    /// [`OpenError`].
    pub fn open(folder: &Path, keys: &Path, setup: Setup) -> Result<Self, OpenError> {
        crate::folder::make(folder)?;
        let keys = Keys::open(keys, &mut crate::homes::randomness()?)?;
        let register = Register::open(folder, keys.sealing()?)?;
        let homes = Homes::new(
            &folder.join("homes"),
            keys.clone(),
            Arc::clone(&setup.clock),
            setup.zone,
        );
        Ok(Self {
            setup,
            keys,
            homes,
            register: Mutex::new(register),
            work: work::Work::default(),
            homes_made: AtomicU64::new(0),
        })
    }

    /// Its keys, for the tables of staff.
    #[must_use]
    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Whether the register answers.
    #[must_use]
    pub fn is_well(&self) -> bool {
        lock(&self.register).marked(StaffId(0)).is_ok()
    }

    /// Whether the audit log is whole.
    ///
    /// # Errors
    ///
    /// [`DeskError::Unavailable`].
    pub fn chain(&self) -> Result<Chain> {
        lock(&self.register).chain().map_err(unavailable)
    }

    /// Waits until something is due, `stop` is set, or this time has passed; says what is due.
    pub fn wait_for_work(&self, most: Duration, stop: &AtomicBool) -> Due {
        self.work.wait(most, stop)
    }

    fn now_ms(&self) -> i64 {
        (self.setup.clock)()
    }

    fn moment(&self, ms: i64) -> Moment {
        let utc = DateTime::<Utc>::from_timestamp_millis(ms).unwrap_or_default();
        self.setup.zone.from_utc_datetime(&utc.naive_utc())
    }

    /// A case of this caseworker; what is not theirs is written down and does not exist.
    fn case(&self, staff: StaffId, id: CaseId) -> Result<Case> {
        let mut register = lock(&self.register);
        if let Some(case) = register.case(staff, id).map_err(unavailable)? {
            return Ok(case);
        }
        register
            .note(staff, id, crate::desk::Deed::Refused, self.now_ms())
            .map_err(unavailable)?;
        Err(DeskError::NotOpen)
    }

    /// An open case with its home and space.
    fn open_case(&self, staff: StaffId, id: CaseId) -> Result<(Case, Home, SpaceId)> {
        let case = self.case(staff, id)?;
        match (case.standing(), case.space) {
            (Standing::Open, Some(space)) => {
                let home = self.homes.get(&case.home).map_err(unavailable)?;
                Ok((case, home, space))
            }
            _ => Err(DeskError::NotShared),
        }
    }

    fn name(&self, staff: StaffId) -> String {
        (self.setup.names)(staff).unwrap_or_else(|| self.setup.programme.clone())
    }
}

/// Causes are told apart in the log by their kind; a page says only that it does not work now.
fn unavailable(cause: impl std::error::Error) -> DeskError {
    tracing::warn!(%cause, "the office's store does not answer");
    DeskError::Unavailable("its store does not answer")
}

impl crate::desk::Desk for Office {
    fn monday(&self, staff: StaffId) -> Result<Monday> {
        self.show_monday(staff)
    }

    fn file(&self, staff: StaffId, case: CaseId) -> Result<File> {
        self.show_file(staff, case)
    }

    fn offer(&self, staff: StaffId, name: &str) -> Result<Card> {
        self.make_offer(staff, name)
    }

    fn account_code(&self, staff: StaffId, case: CaseId) -> Result<Card> {
        self.renew_account(staff, case)
    }

    fn add_appointment(
        &self,
        staff: StaffId,
        case: CaseId,
        new: &NewAppointment,
    ) -> Result<onderweg_protocol::ids::EntryId> {
        self.write_appointment(staff, case, new)
    }

    fn answer(
        &self,
        staff: StaffId,
        case: CaseId,
        entry: onderweg_protocol::ids::EntryId,
        words: &str,
    ) -> Result<()> {
        self.write_answer(staff, case, entry, words)
    }

    fn confirm(
        &self,
        staff: StaffId,
        case: CaseId,
        entry: onderweg_protocol::ids::EntryId,
    ) -> Result<()> {
        self.write_yes(staff, case, entry)
    }

    fn send_back(
        &self,
        staff: StaffId,
        case: CaseId,
        entry: onderweg_protocol::ids::EntryId,
        word: &str,
    ) -> Result<()> {
        self.write_back(staff, case, entry, word)
    }

    fn mark_all_seen(&self, staff: StaffId) -> Result<()> {
        let now = self.now_ms();
        let mut register = lock(&self.register);
        register.see_all(staff, now).map_err(unavailable)?;
        register
            .note(staff, CaseId(0), crate::desk::Deed::Seen, now)
            .map_err(unavailable)
    }
}
