//! A phone through the facade, with a clock that the test moves: what an app on a phone would do.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use onderweg_companion::app::{Companion, Host, Role, SyncOptions, Synced, Unobserved};
use onderweg_companion::clock::Clock;
use onderweg_companion::error::Error;
use onderweg_companion::http::Http;
use onderweg_companion::journal::{Kind, Set, Tz};
use onderweg_companion::store::Shelf;
use onderweg_protocol::ids::SpaceId;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

use crate::phone::{KEYSTORE, START};

/// A clock that tests move.
#[derive(Debug, Clone)]
pub struct HandClock(pub Arc<AtomicI64>);

impl Default for HandClock {
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(START)))
    }
}

impl Clock for HandClock {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

impl HandClock {
    /// Moves it on, or back.
    pub fn pass(&self, ms: i64) {
        self.0.fetch_add(ms, Ordering::SeqCst);
    }
}

/// One person's phone, its folder, its clock and its way to a server.
#[derive(Debug)]
pub struct Person {
    /// The facade.
    pub app: Companion,
    /// Its clock.
    pub clock: HandClock,
    /// Its folder.
    pub folder: PathBuf,
    http: Http,
}

impl Person {
    /// Opens or makes the phone in this folder; it reaches its server at `url`. Two phones that
    /// are opened with one seed draw the same: give each opening its own.
    pub fn open(folder: &Path, url: &str, seed: u64) -> Self {
        let clock = HandClock::default();
        let host = Host {
            secret: KEYSTORE,
            clock: Box::new(clock.clone()),
            rng: Box::new(ChaCha20Rng::seed_from_u64(seed)),
            observer: Box::new(Unobserved),
            zone: Tz::Europe__Brussels,
        };
        let app = Companion::open(folder, host).unwrap();
        Self {
            app,
            clock,
            folder: folder.to_owned(),
            http: Http::new(url).unwrap(),
        }
    }

    /// Gives it an account.
    pub fn enrol(&mut self, url: &str, code: &str, name: &str) {
        self.app
            .enrol(&mut self.http, url, code, Some(name))
            .unwrap();
    }

    /// One sync that a person asked for.
    ///
    /// # Errors
    ///
    /// Those of the facade.
    pub fn sync(&mut self) -> Result<Synced, Error> {
        self.sync_as(false)
    }

    /// One sync; in the background it waits after failures.
    ///
    /// # Errors
    ///
    /// Those of the facade.
    pub fn sync_as(&mut self, background: bool) -> Result<Synced, Error> {
        let never = AtomicBool::new(false);
        let options = SyncOptions {
            budget: None,
            metered: false,
            background,
            cancel: &never,
        };
        self.app.sync(&mut self.http, &options)
    }

    /// A note.
    pub fn note(&mut self, space: SpaceId, title: &str, body: &str) {
        let sets = [Set::Title(title.to_owned()), Set::Body(body.to_owned())];
        self.app.add(space, &Kind::Note, &sets).unwrap();
    }

    /// Titles of all live entries, sorted.
    pub fn titles(&mut self) -> Vec<String> {
        let items = self.app.list(Shelf::Live, None).unwrap();
        let mut titles: Vec<_> = items.into_iter().map(|item| item.title).collect();
        titles.sort();
        titles
    }

    /// Admits a guest, six digits compared.
    pub fn admit(&mut self, space: SpaceId, guest: &mut Person) {
        let offer = self.app.invite(space, Some(Role::Member)).unwrap();
        self.sync().unwrap();
        guest.app.join(&offer.qr, &mut guest.http).unwrap();
        let asking = self.app.requests(&mut self.http).unwrap();
        let joining = guest.app.joining(&mut guest.http).unwrap();
        let digits = joining[0].digits.clone().unwrap();
        assert_eq!(digits, asking[0].digits, "the same six digits on both");
        self.app.admit(space, &digits).unwrap();
        self.sync().unwrap();
        guest.sync().unwrap();
        self.sync().unwrap();
    }
}
