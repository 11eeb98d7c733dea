//! What every page needs: the desk, the accounts, words, and cards that wait to be shown once.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use onderweg_text::{Locale, Settings as Reader, Words};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use tokio::sync::Semaphore;

use super::problem::Problem;
use super::settings::Settings;
use crate::desk::{Card, Desk, StaffId};
use crate::staff::Staff;

/// Passwords that are stretched at one time: each takes memory.
const STRETCHING: usize = 2;
/// A card that nobody looked at is forgotten after this long.
const CARD_MS: i64 = 5 * 60_000;

/// A card that waits to be shown.
struct Made {
    at_ms: i64,
    by: StaffId,
    name: String,
    card: Card,
}

struct Inner {
    desk: Arc<dyn Desk>,
    staff: Arc<Staff>,
    settings: Settings,
    words: BTreeMap<&'static str, Arc<Words>>,
    english: Arc<Words>,
    cards: Mutex<BTreeMap<String, Made>>,
    stretching: Semaphore,
}

/// The office, shared by all requests.
#[derive(Clone)]
pub(super) struct Office(Arc<Inner>);

impl fmt::Debug for Office {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Office(..)")
    }
}

impl Office {
    pub(super) fn new(desk: Arc<dyn Desk>, staff: Arc<Staff>, settings: Settings) -> Self {
        let say = |locale| Arc::new(Words::new(Reader::of(locale)));
        let words = Locale::all()
            .map(|locale| (locale.tag(), say(locale)))
            .collect();
        Self(Arc::new(Inner {
            desk,
            staff,
            settings,
            words,
            english: say(Locale::ENGLISH),
            cards: Mutex::new(BTreeMap::new()),
            stretching: Semaphore::new(STRETCHING),
        }))
    }

    pub(super) fn staff(&self) -> &Staff {
        &self.0.staff
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    pub(super) fn now_ms(&self) -> i64 {
        (self.0.settings.clock)()
    }

    /// Randomness for one request, seeded by the one source, so that nobody waits for another.
    pub(super) fn rng(&self) -> ChaCha20Rng {
        let mut seed = [0; 32];
        let chance = &self.0.settings.chance;
        let mut chance = chance.lock().unwrap_or_else(PoisonError::into_inner);
        chance.fill_bytes(&mut seed);
        ChaCha20Rng::from_seed(seed)
    }

    /// The words of a language that people use; English for any other.
    pub(super) fn words(&self, locale: Locale) -> Arc<Words> {
        let words = self.0.words.get(locale.tag());
        Arc::clone(words.unwrap_or(&self.0.english))
    }

    /// Works with the accounts where it may block.
    pub(super) async fn at_door<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Office) -> crate::staff::Result<T> + Send + 'static,
    ) -> Result<T, Problem> {
        let office = self.clone();
        let done = tokio::task::spawn_blocking(move || work(&office)).await;
        done.map_err(|_| Problem::Broken)?.map_err(|error| {
            tracing::error!(%error, "accounts");
            Problem::Broken
        })
    }

    /// As [`Office::at_door`], for passwords: few at a time.
    pub(super) async fn stretching<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Office) -> crate::staff::Result<T> + Send + 'static,
    ) -> Result<T, Problem> {
        let _place = self.0.stretching.acquire().await;
        self.at_door(work).await
    }

    /// Works at the desk where it may block.
    pub(super) async fn at_desk<T: Send + 'static>(
        &self,
        work: impl FnOnce(&dyn Desk) -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let desk = Arc::clone(&self.0.desk);
        let done = tokio::task::spawn_blocking(move || work(desk.as_ref())).await;
        done.map_err(|_| Problem::Broken)
    }

    /// Keeps a card until it is shown, under a name that cannot be guessed.
    pub(super) fn keep_card(&self, once: String, by: StaffId, name: String, card: Card) {
        let at_ms = self.now_ms();
        let made = Made {
            at_ms,
            by,
            name,
            card,
        };
        let mut cards = self.cards();
        cards.retain(|_, old| at_ms.saturating_sub(old.at_ms) < CARD_MS);
        cards.insert(once, made);
    }

    /// The card and its person's name, once, for who made it.
    pub(super) fn take_card(&self, once: &str, by: StaffId) -> Option<(String, Card)> {
        let mut cards = self.cards();
        cards.get(once).filter(|made| made.by == by)?;
        let made = cards.remove(once)?;
        let fresh = self.now_ms().saturating_sub(made.at_ms) < CARD_MS;
        fresh.then_some((made.name, made.card))
    }

    fn cards(&self) -> MutexGuard<'_, BTreeMap<String, Made>> {
        self.0.cards.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
