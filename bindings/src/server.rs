//! What this phone does with its server: an account, a sync, who came and went. A call waits for the
//! network; a sync can be stopped between two requests, by [`Stop`] or [`Phone::cancel`]. A request
//! that is under way is waited for, up to the time that the network allows, and the short calls for an
//! account or an invitation cannot be stopped.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use onderweg_companion::app::{Account as CoreAccount, SyncOptions as CoreOptions};
use onderweg_companion::http::Http;
use onderweg_companion::text::tame;
use onderweg_companion::words::role;

use crate::failure::Failure;
use crate::observer::locked;
use crate::phone::Phone;
use crate::road::{self, Told};
use crate::sayer::Sayer;
use crate::synced::{Notices, Shown, Stopped, Synced};

/// An account at a server.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Account {
    /// The server's address.
    pub server: String,
    /// The part in the programme: `newcomer`, `buddy`.
    pub role: String,
    /// All of it in a sentence.
    pub words: String,
}

impl Account {
    fn of(account: &CoreAccount, say: &Sayer) -> Self {
        let role_words = role(&account.role, &say.words);
        Self {
            server: account.server.clone(),
            role: account.role.clone(),
            words: say
                .words
                .phone_enrolled(&role_words, &tame(&account.server)),
        }
    }
}

/// Stops the one call whose options hold it, also one that has not begun yet. Once stopped, it stays so:
/// make one for each call.
#[derive(Debug, Default, uniffi::Object)]
pub struct Stop {
    flag: Arc<AtomicBool>,
}

#[uniffi::export]
impl Stop {
    /// One that was not told to stop yet.
    #[uniffi::constructor]
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Stops the call at its next step; one that begins later stops at once. What was done is kept.
    pub fn stop(&self) {
        self.flag.store(true, Ordering::SeqCst);
    }

    /// Whether it was told to stop, by this or by [`Phone::cancel`] during its call.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.flag.load(Ordering::SeqCst)
    }
}

impl Stop {
    pub(crate) fn flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.flag)
    }
}

/// What a sync may use.
#[derive(Debug, Clone, Default, uniffi::Record)]
pub struct SyncOptions {
    /// Most bytes up and down together, roughly; none is no bound.
    #[uniffi(default = None)]
    pub budget: Option<i64>,
    /// Whether the network costs money: then it needs [`Phone::uses_metered`].
    #[uniffi(default = false)]
    pub metered: bool,
    /// Whether the app syncs by itself: then it waits after failures. A person's tap does not.
    #[uniffi(default = false)]
    pub background: bool,
    /// What stops this call, also before it has begun; [`Phone::cancel`] does beside it.
    #[uniffi(default = None)]
    pub stop: Option<Arc<Stop>>,
}

impl SyncOptions {
    pub(crate) fn lift<'a>(&self, cancel: &'a AtomicBool) -> CoreOptions<'a> {
        CoreOptions {
            budget: self.budget.map(|bytes| u64::try_from(bytes).unwrap_or(0)),
            metered: self.metered,
            background: self.background,
            cancel,
        }
    }
}

#[uniffi::export]
impl Phone {
    /// Asks a server for an account code, for somebody of this name in this part; for offices.
    ///
    /// # Errors
    ///
    /// [`Failure::AskOwner`] for who may not.
    pub fn ask_for_code(&self, name: String, role: String) -> Result<String, Failure> {
        self.call(|companion| {
            let mut road = road::home(companion)?;
            companion.ask_for_code(&mut road, &name, &role)
        })
    }

    /// Takes an account at this server, with the code of the office.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] names `url` or `code`; [`Failure::RetryLater`] without a network.
    #[uniffi::method(default(name = None))]
    pub fn enrol(
        &self,
        address: String,
        code: String,
        name: Option<String>,
    ) -> Result<Account, Failure> {
        self.show(
            |companion| {
                let mut road = Http::new(&address)?;
                companion.enrol(&mut road, &address, &code, name.as_deref())
            },
            Account::of,
        )
    }

    /// Sends what is only here and fetches what is new. The observer hears how far it is. Works while
    /// locked. One at a time: a second one does not wait for the first.
    ///
    /// # Errors
    ///
    /// [`Failure::RetryLater`] without a network, and with the code `busy` while another sync of this
    /// phone is under way; [`Failure::Enrol`] without an account; [`Failure::Cancelled`] after
    /// [`Stop::stop`] or [`Phone::cancel`]: what was done is kept.
    pub fn sync(&self, options: SyncOptions) -> Result<Synced, Failure> {
        let (stop, observer) = (self.stoppable(options.stop.as_ref()), self.observer());
        self.companion()?;
        let one = self.one_sync()?;
        let thrown = Mutex::new(None);
        let done = self.show(
            |companion| {
                let road = road::home(companion)?;
                let mut road = Told::new(road, observer, Arc::clone(&stop));
                let done = companion.sync(&mut road, &options.lift(&stop));
                *locked(&thrown) = locked(&road.thrown()).take();
                // Before anybody is told: who is told may sync.
                drop(one);
                done
            },
            Synced::of,
        );
        if let Some(thrown) = locked(&thrown).take() {
            return Err(thrown.said(&self.words_now()));
        }
        match done {
            Ok(synced) if synced.stopped == Stopped::Cancelled => Err(self.cancelled()),
            // What broke off because it was stopped, and nothing that needs a person.
            Err(Failure::RetryLater { .. }) if self.is_open() && stop.load(Ordering::SeqCst) => {
                Err(self.cancelled())
            }
            done => done,
        }
    }

    /// Who and what came in or went since the last that was shown, as the last sync told it; nothing
    /// while locked. Asks no server.
    ///
    /// # Errors
    ///
    /// Those of the disk.
    pub fn notices(&self) -> Result<Notices, Failure> {
        self.show(|companion| companion.notices(), Notices::of)
    }

    /// The notices of a sync were shown: no other sync tells them again.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked, and those of the disk; they are told again then.
    pub fn notices_shown(&self, shown: Arc<Shown>) -> Result<(), Failure> {
        self.call(|companion| companion.notices_shown(&shown.heard))
    }

    /// Whether a network that costs money may be used.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn uses_metered(&self) -> Result<bool, Failure> {
        self.call(|companion| companion.uses_metered())
    }

    /// Says whether a network that costs money may be used.
    ///
    /// # Errors
    ///
    /// Those of the disk.
    pub fn set_uses_metered(&self, yes: bool) -> Result<(), Failure> {
        self.call(|companion| companion.set_uses_metered(yes))
    }
}

impl Phone {
    pub(crate) fn cancelled(&self) -> Failure {
        Failure::cancelled(&self.words_now())
    }
}
