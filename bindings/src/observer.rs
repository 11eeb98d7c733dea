//! Being told: what changed, and how far a sync is. Told from the thread of a call, after every lock
//! was let go, so that an observer may call back; one event at a time.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use onderweg_companion::app::{Event as CoreEvent, Happened as Core, Observer as Ear};
use onderweg_companion::words::news;

use crate::failure::Failure;
use crate::row::{By, EntryRef};
use crate::sayer::Sayer;

/// What happened to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[non_exhaustive]
pub enum Happened {
    /// It is new here.
    Added,
    /// Its text, time, people, labels or lines changed.
    Edited,
    /// It was finished.
    Done,
    /// It was opened again.
    Reopened,
    /// It was put away.
    Archived,
    /// It was put into the bin.
    Deleted,
    /// It was taken out of the archive or the bin.
    Restored,
    /// It was moved to another space.
    Moved,
    /// It was passed to the professional.
    Passed,
    /// It was erased.
    Erased,
}

impl From<Core> for Happened {
    fn from(what: Core) -> Self {
        match what {
            Core::Added => Self::Added,
            Core::Edited => Self::Edited,
            Core::Done => Self::Done,
            Core::Reopened => Self::Reopened,
            Core::Archived => Self::Archived,
            Core::Deleted => Self::Deleted,
            Core::Restored => Self::Restored,
            Core::Moved => Self::Moved,
            Core::Passed => Self::Passed,
            Core::Erased => Self::Erased,
        }
    }
}

/// A change of one entry.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Event {
    /// Which.
    pub at: EntryRef,
    /// What its space is called.
    pub space_name: Option<String>,
    /// Its title; empty once erased.
    pub title: String,
    /// What happened, each once.
    pub what: Vec<Happened>,
    /// Who did it, each device once.
    pub by: Vec<By>,
    /// Whether somebody else than this person did it.
    pub of_others: bool,
    /// Whether it is a new question for the professional, and this person can pass it on.
    pub asks: bool,
    /// All of it in a sentence, with the title: not for a locked screen.
    pub words: String,
}

impl Event {
    pub(crate) fn of(event: &CoreEvent, say: &Sayer) -> Self {
        Self {
            at: EntryRef::new(event.space, event.entry),
            space_name: say.space_name(&event.space, event.space_name.as_deref()),
            title: event.title.clone(),
            what: event.what.iter().map(|what| (*what).into()).collect(),
            by: event.by.iter().map(|by| By::of(by, say)).collect(),
            of_others: event.by.iter().any(|by| !by.own),
            asks: event.asks,
            words: news(event, &say.words),
        }
    }
}

/// How far a sync is: requests that were answered, and the bytes of their bodies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct SyncStep {
    /// Requests that were answered.
    pub requests: i64,
    /// Bytes sent.
    pub up: i64,
    /// Bytes received.
    pub down: i64,
}

/// Is told, one event at a time: what it does by calling back is told after it has returned, and what
/// two calls bring at the same time is told by one of them. An observer catches what goes wrong in
/// itself; what it throws all the same ends the sync that told it, and is passed over elsewhere.
#[uniffi::export(with_foreign)]
pub trait Observer: Send + Sync {
    /// An entry changed, by an act here or by what a sync brought: ask again for what is shown.
    ///
    /// # Errors
    ///
    /// What is thrown is passed over: the change is durable.
    fn changed(&self, event: Event) -> Result<(), Failure>;

    /// A sync went on; `false` stops it, as [`crate::phone::Phone::cancel`] does.
    ///
    /// # Errors
    ///
    /// What is thrown ends the sync.
    fn progress(&self, step: SyncStep) -> Result<bool, Failure>;
}

/// What the facade said and nobody was told yet.
#[derive(Default)]
pub(crate) struct News {
    waiting: Mutex<Waiting>,
    observer: Mutex<Option<Arc<dyn Observer>>>,
}

#[derive(Default)]
struct Waiting {
    events: VecDeque<CoreEvent>,
    /// Whether somebody is telling: one call tells, also what others bring meanwhile.
    telling: bool,
}

impl News {
    pub(crate) fn observe(&self, observer: Option<Arc<dyn Observer>>) {
        *locked(&self.observer) = observer;
    }

    pub(crate) fn observer(&self) -> Option<Arc<dyn Observer>> {
        locked(&self.observer).clone()
    }

    /// Nobody is told any more, also not of what waits.
    pub(crate) fn hush(&self) {
        self.observe(None);
        locked(&self.waiting).events.clear();
    }

    /// Tells what waits, one by one, with no lock held. Whoever calls back meanwhile, or brings more
    /// from another thread, leaves it to the one who tells: an observer is called once at a time, and
    /// never from within itself.
    pub(crate) fn tell(&self, lower: impl Fn(&CoreEvent) -> Event) {
        let Some(mut turn) = Telling::begin(&self.waiting) else {
            return;
        };
        while let Some(event) = turn.next() {
            if let Some(observer) = self.observer() {
                let _ = observer.changed(lower(&event));
            }
        }
    }
}

/// The turn of the one who tells.
struct Telling<'a> {
    waiting: &'a Mutex<Waiting>,
    over: bool,
}

impl<'a> Telling<'a> {
    fn begin(waiting: &'a Mutex<Waiting>) -> Option<Self> {
        let mut inside = locked(waiting);
        if inside.telling || inside.events.is_empty() {
            return None;
        }
        inside.telling = true;
        Some(Self {
            waiting,
            over: false,
        })
    }

    /// The next one. That there is none and that the turn is over are one step: nothing is left behind.
    fn next(&mut self) -> Option<CoreEvent> {
        let mut inside = locked(self.waiting);
        let event = inside.events.pop_front();
        if event.is_none() {
            inside.telling = false;
            self.over = true;
        }
        event
    }
}

impl Drop for Telling<'_> {
    fn drop(&mut self) {
        if !self.over {
            locked(self.waiting).telling = false;
        }
    }
}

/// Hears the facade, in the midst of its call.
pub(crate) struct Hearing(pub(crate) Arc<News>);

impl Ear for Hearing {
    fn changed(&mut self, event: &CoreEvent) {
        if self.0.observer().is_some() {
            locked(&self.0.waiting).events.push_back(event.clone());
        }
    }
}

pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::Weak;
    use std::sync::atomic::{AtomicU32, Ordering};

    use onderweg_companion::protocol::ids::{EntryId, SpaceId};

    use super::*;

    fn event(title: String) -> CoreEvent {
        CoreEvent {
            entry: EntryId([1; 16]),
            space: SpaceId([2; 16]),
            space_name: None,
            title,
            what: vec![Core::Added],
            by: Vec::new(),
            asks: false,
        }
    }

    fn lower(event: &CoreEvent) -> Event {
        Event {
            at: EntryRef::new(event.space, event.entry),
            space_name: None,
            title: event.title.clone(),
            what: Vec::new(),
            by: Vec::new(),
            of_others: false,
            asks: false,
            words: String::new(),
        }
    }

    /// Calls back from within, as an app does that asks again for what is shown.
    struct Back {
        news: Weak<News>,
        inside: AtomicU32,
        heard: Mutex<Vec<String>>,
    }

    impl Observer for Back {
        fn changed(&self, event: Event) -> Result<(), Failure> {
            assert_eq!(self.inside.fetch_add(1, Ordering::SeqCst), 0, "nested");
            self.news.upgrade().unwrap().tell(lower);
            self.inside.fetch_sub(1, Ordering::SeqCst);
            let bad = event.title == "13";
            locked(&self.heard).push(event.title);
            assert!(!bad, "a bug of the app");
            Ok(())
        }

        fn progress(&self, _: SyncStep) -> Result<bool, Failure> {
            Ok(true)
        }
    }

    #[test]
    fn two_thousand_events_are_told_one_by_one_though_each_calls_back() {
        let news = Arc::new(News::default());
        let back = Arc::new(Back {
            news: Arc::downgrade(&news),
            inside: AtomicU32::new(0),
            heard: Mutex::default(),
        });
        news.observe(Some(Arc::clone(&back) as Arc<dyn Observer>));
        let mut ear = Hearing(Arc::clone(&news));
        for number in 0..2000 {
            ear.changed(&event(number.to_string()));
        }
        // A panic in the midst of telling keeps nobody from telling the rest.
        crate::guard::harmless(|| news.tell(lower));
        assert_eq!(locked(&back.heard).len(), 14);
        news.tell(lower);
        let heard = locked(&back.heard).clone();
        let all: Vec<_> = (0..2000).map(|number| number.to_string()).collect();
        assert_eq!(heard, all);
    }
}
