//! The phone: open it, be told, shut it. Every other file adds methods of one theme.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, Weak};

use onderweg_companion::app::{Companion, Event as CoreEvent};
use onderweg_companion::clock::{Clock, SystemClock};
use onderweg_companion::error::{Error, Result as Answer};
use onderweg_companion::journal::Tz;
use onderweg_companion::text::Words;

use crate::failure::Failure;
use crate::guard::{guarded, harmless};
use crate::observer::{Event, News, Observer, locked};
use crate::opening::{How, Kept, reads, zone_of};
use crate::sayer::{Kinds, Sayer};
use crate::server::Stop;

/// Tells the time, where a test holds it. It is asked in the midst of calls: it must answer at once, and
/// must not call the phone.
#[uniffi::export(with_foreign)]
pub trait PhoneClock: Send + Sync {
    /// Milliseconds since 1970.
    ///
    /// # Errors
    ///
    /// With anything thrown the system's clock is used.
    fn now_ms(&self) -> Result<i64, Failure>;
}

/// The clock of the system, or one that somebody holds.
#[derive(Clone, Default)]
pub(crate) struct Watch(Option<Arc<dyn PhoneClock>>);

impl Clock for Watch {
    fn now_ms(&self) -> i64 {
        let held = self.0.as_ref().and_then(|clock| clock.now_ms().ok());
        held.unwrap_or_else(|| SystemClock.now_ms())
    }
}

/// One person's journal on one phone. Call it from any thread but the main one: a call waits for the
/// disk, and those of the server for the network.
#[derive(uniffi::Object)]
pub struct Phone {
    pub(crate) companion: Mutex<Option<Companion>>,
    pub(crate) news: Arc<News>,
    pub(crate) kept: Kept,
    pub(crate) words: Mutex<Arc<Words>>,
    pub(crate) languages: Mutex<Vec<String>>,
    pub(crate) kinds: Mutex<Kinds>,
    pub(crate) watch: Watch,
    pub(crate) zone: Mutex<Tz>,
    pub(crate) under_way: Mutex<Vec<Weak<AtomicBool>>>,
    pub(crate) syncing: AtomicBool,
}

impl std::fmt::Debug for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Phone")
    }
}

#[uniffi::export]
impl Phone {
    /// Opens the journal in this folder, or makes one. `secret` is 32 bytes that the phone's keystore
    /// keeps: nothing opens without them. `zone` is where the person is (`Europe/Brussels`), `profile`
    /// a pictogram where several people share the phone, `languages` what the system speaks, best
    /// first: used where the person chose none.
    ///
    /// # Errors
    ///
    /// [`Failure::CloseOther`], [`Failure::Recover`], [`Failure::UpdateApp`], [`Failure::FreeSpace`];
    /// [`Failure::Correct`] for `secret`, `zone` or `profile`, also where several people share the phone
    /// and none is named. Nothing was changed or made anew then.
    #[uniffi::constructor(default(profile = None, languages = []))]
    pub fn open(
        home: String,
        secret: Vec<u8>,
        zone: String,
        profile: Option<String>,
        languages: Vec<String>,
    ) -> Result<Arc<Self>, Failure> {
        let how = How {
            home,
            secret,
            zone,
            profile,
            languages,
            watch: Watch::default(),
        };
        how.guarded()
    }

    /// The same with a clock of one's own, for tests.
    ///
    /// # Errors
    ///
    /// As [`Phone::open`].
    #[uniffi::constructor(default(profile = None, languages = []))]
    pub fn open_at(
        home: String,
        secret: Vec<u8>,
        zone: String,
        clock: Arc<dyn PhoneClock>,
        profile: Option<String>,
        languages: Vec<String>,
    ) -> Result<Arc<Self>, Failure> {
        let how = How {
            home,
            secret,
            zone,
            profile,
            languages,
            watch: Watch(Some(clock)),
        };
        how.guarded()
    }

    /// Ends it: stops what is under way, and lets go of the file. Every later call answers
    /// [`Failure::Closed`], and one that is under way too, at its next step; what that did is kept.
    /// Shutting twice is shutting once.
    pub fn shut(&self) {
        harmless(|| {
            let companion = locked(&self.companion).take();
            self.stop();
            self.news.hush();
            if let Some(companion) = companion {
                companion.close();
            }
        });
    }

    /// Whether it is open: not shut, wiped or signed out.
    #[must_use]
    pub fn is_open(&self) -> bool {
        harmless(|| locked(&self.companion).is_some())
    }

    /// Stops each sync, opening of a letter and bringing of letters that is under way on another thread,
    /// when the answer that it waits for has come, or has not come in time. What was done is kept. One
    /// that begins after this is not stopped: for a call that may not have begun yet there is
    /// [`Stop`].
    pub fn cancel(&self) {
        harmless(|| self.stop());
    }

    /// Who is told of changes from now on; nobody with none.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn observe(&self, observer: Option<Arc<dyn Observer>>) -> Result<(), Failure> {
        self.call(|_| Ok(()))?;
        self.news.observe(observer);
        Ok(())
    }

    /// This phone, by its id.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn device(&self) -> Result<String, Failure> {
        self.call(|companion| Ok(companion.device().to_string()))
    }

    /// What time it is here, in milliseconds since 1970.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn now_ms(&self) -> Result<i64, Failure> {
        self.call(|companion| Ok(companion.now_ms()))
    }

    /// The zone of days and of times without a zone.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn zone(&self) -> Result<String, Failure> {
        self.call(|companion| Ok(companion.zone().name().to_owned()))
    }

    /// The phone is in another zone now: days begin and alarms ring by it.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there is no such zone.
    pub fn set_zone(&self, zone: String) -> Result<(), Failure> {
        let zone = self.call(|_| zone_of(&zone))?;
        *locked(&self.zone) = zone;
        if let Some(companion) = locked(&self.companion).as_mut() {
            companion.set_zone(zone);
        }
        Ok(())
    }
}

impl Phone {
    /// A handle of the facade, or [`Failure::Closed`]. No lock is held during a call: a sync keeps
    /// nobody waiting.
    pub(crate) fn companion(&self) -> Result<Companion, Failure> {
        locked(&self.companion).clone().ok_or_else(Failure::closed)
    }

    /// What went wrong; that it was shut meanwhile, where it was.
    fn failed(&self, error: &Error) -> Failure {
        match locked(&self.companion).is_some() {
            true => Failure::of(error, &self.words_now()),
            false => Failure::closed(),
        }
    }

    /// One call: no panic leaves it, and what it changed is told when it is over.
    pub(crate) fn call<T>(
        &self,
        act: impl FnOnce(&mut Companion) -> Answer<T>,
    ) -> Result<T, Failure> {
        let done = guarded(|| {
            let mut companion = self.companion()?;
            act(&mut companion).map_err(|error| self.failed(&error))
        });
        self.over(done)
    }

    /// One call whose answer is lowered with words.
    pub(crate) fn show<A, T>(
        &self,
        act: impl FnOnce(&mut Companion) -> Answer<A>,
        lower: impl Fn(&A, &Sayer) -> T,
    ) -> Result<T, Failure> {
        let done = guarded(|| {
            let mut companion = self.companion()?;
            let answer = act(&mut companion).map_err(|error| self.failed(&error))?;
            let say = self.sayer();
            let shown = lower(&answer, &say);
            // What was done is done, and is shown in any case.
            if !say.missed() || self.learn_kinds().is_err() {
                return Ok(shown);
            }
            Ok(lower(&answer, &self.sayer()))
        });
        self.over(done)
    }

    /// Destroys what the open journal could not: keys first, then the folder.
    pub(crate) fn wipe_from_outside(&self) -> Answer<()> {
        self.kept.wipe()
    }

    /// A call that ends the companion: it is gone in any case, for calls that are under way too.
    pub(crate) fn end(&self, act: impl FnOnce(Companion) -> Answer<()>) -> Result<(), Failure> {
        let done = guarded(|| {
            let companion = locked(&self.companion).take();
            let companion = companion.ok_or_else(Failure::closed)?;
            self.stop();
            self.news.hush();
            let other = companion.clone();
            let done = act(companion);
            other.close();
            done.map_err(|error| Failure::of(&error, &self.words_now()))
        });
        self.over(done)
    }

    fn over<T>(&self, done: Result<T, Failure>) -> Result<T, Failure> {
        harmless(|| self.news.tell(|event| self.told(event)));
        done.map_err(|failure| failure.said(&self.words_now()))
    }

    /// An event for the observer, with the kind of its space.
    fn told(&self, event: &CoreEvent) -> Event {
        let say = self.sayer();
        let told = Event::of(event, &say);
        if !say.missed() || self.learn_kinds().is_err() {
            return told;
        }
        Event::of(event, &self.sayer())
    }

    /// A space that came since: its kind is asked for once.
    fn learn_kinds(&self) -> Result<(), Failure> {
        let spaces = self.companion()?.spaces();
        let spaces = spaces.map_err(|error| self.failed(&error))?.into_iter();
        let kinds: Kinds = spaces
            .filter_map(|space| Some((space.space, space.kind?)))
            .collect();
        *locked(&self.kinds) = kinds;
        Ok(())
    }

    pub(crate) fn words_now(&self) -> Arc<Words> {
        Arc::clone(&locked(&self.words))
    }

    pub(crate) fn sayer(&self) -> Sayer {
        // A clock of somebody's own runs with no lock held.
        let zone = *locked(&self.zone);
        let kinds = locked(&self.kinds).clone();
        let now_ms = self.watch.now_ms();
        Sayer::new(self.words_now(), zone, now_ms, kinds)
    }

    /// Reads again how the person reads.
    pub(crate) fn read_choices(&self, companion: &mut Companion) {
        // Held over both, so that of two choices at the same time the later one is what is kept.
        let mut words = locked(&self.words);
        let languages = locked(&self.languages).clone();
        *words = Arc::new(reads(companion, &languages));
    }

    pub(crate) fn set_languages(&self, languages: Vec<String>) {
        *locked(&self.languages) = languages;
    }

    pub(crate) fn observer(&self) -> Option<Arc<dyn Observer>> {
        self.news.observer()
    }

    /// The flag of a call that [`Phone::cancel`] and its own [`Stop`] set.
    pub(crate) fn stoppable(&self, stop: Option<&Arc<Stop>>) -> Arc<AtomicBool> {
        let flag = stop.map(|stop| stop.flag()).unwrap_or_default();
        let mut under_way = locked(&self.under_way);
        under_way.retain(|flag| flag.strong_count() > 0);
        under_way.push(Arc::downgrade(&flag));
        flag
    }

    /// The right to be the one sync of this phone; a second one has to wait.
    pub(crate) fn one_sync(&self) -> Result<OneSync<'_>, Failure> {
        match self.syncing.swap(true, Ordering::SeqCst) {
            false => Ok(OneSync(&self.syncing)),
            true => Err(Failure::busy(&self.words_now())),
        }
    }

    fn stop(&self) {
        for flag in locked(&self.under_way).iter().filter_map(Weak::upgrade) {
            flag.store(true, Ordering::SeqCst);
        }
    }
}

/// Lets the next sync begin when this one is over, however it ended.
pub(crate) struct OneSync<'a>(&'a AtomicBool);

impl Drop for OneSync<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}
