//! Who reads, for one answer: words, zone, the day that it is, and which space is of which kind. Makes
//! the words that both phones would otherwise have to make. Must not ask the store.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;

use onderweg_companion::app::local;
use onderweg_companion::journal::{NaiveDate, NaiveDateTime, Tz, When};
use onderweg_companion::protocol::ids::SpaceId;
use onderweg_companion::text::Words;
use onderweg_companion::words::{Reader, called};

use crate::moment::{Dates, Moment};

/// Which space is of which kind. A space never becomes one of another kind.
pub(crate) type Kinds = BTreeMap<SpaceId, &'static str>;

/// The words of one reader now.
pub(crate) struct Sayer {
    pub(crate) words: Arc<Words>,
    pub(crate) zone: Tz,
    pub(crate) now_ms: i64,
    pub(crate) kinds: Kinds,
    missed: Cell<bool>,
}

impl Sayer {
    pub(crate) fn new(words: Arc<Words>, zone: Tz, now_ms: i64, kinds: Kinds) -> Self {
        let missed = Cell::new(false);
        Self {
            words,
            zone,
            now_ms,
            kinds,
            missed,
        }
    }

    /// The kind of a space.
    pub(crate) fn kind(&self, space: &SpaceId) -> Option<&'static str> {
        let kind = self.kinds.get(space).copied();
        if kind.is_none() {
            self.missed.set(true);
        }
        kind
    }

    /// Whether a kind was asked for that is not known here.
    pub(crate) fn missed(&self) -> bool {
        self.missed.get()
    }

    /// What a space is called by its people; one's own has no name, whatever the core says in commands.
    pub(crate) fn space_name(&self, space: &SpaceId, name: Option<&str>) -> Option<String> {
        let named = name.filter(|_| self.kind(space) != Some("me"));
        named.map(str::to_owned)
    }

    /// What a screen calls a space.
    pub(crate) fn space_words(&self, space: &SpaceId, name: Option<&str>) -> String {
        match self.kind(space) {
            Some("me") => self.words.takeout_own(),
            Some(_) | None => called(name, &self.words),
        }
    }

    pub(crate) fn today(&self) -> NaiveDate {
        When::today(self.now_ms, self.zone)
    }

    fn wall(&self, ms: i64) -> NaiveDateTime {
        local(ms, self.zone)
    }

    pub(crate) fn reader<T>(&self, say: impl FnOnce(&Reader<'_>) -> T) -> T {
        say(&Reader {
            words: &self.words,
            zone: self.zone.name(),
            today: self.today(),
            wall: &|ms| self.wall(ms),
        })
    }

    /// An instant, in both calendars.
    pub(crate) fn instant(&self, ms: i64) -> String {
        self.reader(|reader| reader.instant(ms))
    }

    /// A day or a time as the journal has it.
    pub(crate) fn moment(&self, raw: &str) -> Moment {
        let when = When::parse(raw).ok();
        let words = self.reader(|reader| reader.when(raw));
        let day = when.as_ref().and_then(When::day);
        let date = day.map(|day| self.words.date(day, self.today()));
        let time = match &when {
            Some(When::At { local, .. }) => Some(self.words.both_times(local.time())),
            Some(When::Day(_) | When::Unreadable(_)) | None => None,
        };
        Moment {
            raw: raw.to_owned(),
            ms: when.as_ref().and_then(|when| when.instant_ms(self.zone)),
            day: day.map(|day| day.to_string()),
            date: date.unwrap_or_else(|| words.clone()),
            words,
            time,
        }
    }

    /// A day or a time that may be missing.
    pub(crate) fn some_moment(&self, raw: Option<&String>) -> Option<Moment> {
        raw.map(|raw| self.moment(raw))
    }

    /// A day in full.
    pub(crate) fn dates(&self, day: NaiveDate) -> Dates {
        Dates::of(&self.words, day)
    }
}
