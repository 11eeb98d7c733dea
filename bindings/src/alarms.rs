//! What rings, for the phone to schedule: neutral, or with titles for who chose so.

use onderweg_companion::app::Ring;
use onderweg_companion::text::tame;
use onderweg_companion::words::{alarm, alarm_in_full, kind};

use crate::failure::Failure;
use crate::phone::Phone;
use crate::row::EntryRef;
use crate::sayer::Sayer;

/// One alarm.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Alarm {
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// The entry, for opening it at a tap.
    pub at: EntryRef,
    /// `task`, `appointment`, `rota` or `other`.
    pub kind: String,
    /// The same in words.
    pub kind_words: String,
    /// `now` (it begins or is due), `reminder` or `leave`.
    pub why: String,
    /// Why it rings before the start, in words.
    pub why_words: Option<String>,
    /// The day of the turn in its series; none for what happens once.
    pub turn: Option<String>,
    /// How many minutes before the start.
    pub before_minutes: i64,
    /// The entry's title; none in neutral alarms.
    pub title: Option<String>,
    /// When it rings, in words.
    pub time: String,
    /// What to show: neutral, or with the title.
    pub words: String,
}

impl Alarm {
    fn of(ring: &Ring, say: &Sayer) -> Self {
        let said = &*say.words;
        let starts = i64::from(ring.before_minutes).saturating_mul(60_000);
        let start = say.instant(ring.at_ms.saturating_add(starts));
        Self {
            at_ms: ring.at_ms,
            at: EntryRef::new(ring.space, ring.entry),
            kind: ring.kind.to_owned(),
            kind_words: tame(&kind(ring.kind, said)),
            why: ring.why.to_owned(),
            why_words: why(ring, say),
            turn: ring.turn.clone(),
            before_minutes: i64::from(ring.before_minutes),
            title: ring.title.clone(),
            time: say.instant(ring.at_ms),
            words: match ring.title {
                Some(_) => alarm_in_full(ring, &start, said),
                None => alarm(&start, said),
            },
        }
    }

    fn all(rings: &[Ring], say: &Sayer) -> Vec<Self> {
        rings.iter().map(|ring| Self::of(ring, say)).collect()
    }
}

fn why(ring: &Ring, say: &Sayer) -> Option<String> {
    let minutes = u64::from(ring.before_minutes);
    match (ring.why, minutes) {
        ("leave", _) => Some(say.words.calendar_leave()),
        ("reminder", days) if days % 1440 == 0 => Some(say.words.calendar_in_days(days / 1440)),
        ("reminder", hours) if hours % 60 == 0 => Some(say.words.calendar_in_hours(hours / 60)),
        ("reminder", minutes) => Some(say.words.calendar_in_minutes(minutes)),
        _ => None,
    }
}

#[uniffi::export]
impl Phone {
    /// The next 64 alarms after now, neutral: they may ring on a locked phone. While locked, those known
    /// at the lock.
    ///
    /// # Errors
    ///
    /// Those of the disk.
    pub fn alarms(&self) -> Result<Vec<Alarm>, Failure> {
        self.show(
            |companion| companion.alarms(),
            |rings, say| Alarm::all(rings, say),
        )
    }

    /// The same with titles: not for a locked screen.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn alarms_in_full(&self) -> Result<Vec<Alarm>, Failure> {
        self.show(
            |companion| companion.alarms_in_full(),
            |rings, say| Alarm::all(rings, say),
        )
    }
}
