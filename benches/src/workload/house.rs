//! A house of three phones, day after day: who writes what, and when. Nothing here is ever archived
//! by hand: what is finished or past leaves the live entries by the product's rule alone.
//!
//! A phone touches only what it can have seen: phones sync at noon and at night.

use onderweg_journal::{Command, Kind, Set};

use super::entry::{Entry, Seen};
use super::random::Dice;
use super::text::Writer;

/// Phones of the house.
pub const DEVICES: usize = 3;
/// Acts of each phone on one day, creating included.
pub const EDITS_A_DAY: usize = 40;
/// Phones sync at the end of each.
pub const HALVES_A_DAY: u32 = 2;

pub(super) const DAY_MS: i64 = 86_400_000;
/// Notes that a house keeps for good: the number of the doctor, how the heating works.
const STANDING: usize = 25;
/// How many entries people have in hand: above, they finish; below, they begin.
const IN_HAND: std::ops::Range<usize> = 80..150;

/// Half a day: what each phone writes before all of them sync.
#[derive(Debug, Clone)]
pub struct Half {
    /// When it ends and the phones sync, in milliseconds since the epoch.
    pub ends_ms: i64,
    /// By phone.
    pub acts: [Vec<Act>; DEVICES],
}

/// One act of a person.
#[derive(Debug, Clone)]
pub struct Act {
    /// When, in milliseconds since the epoch.
    pub at_ms: i64,
    /// Which entry, by the order of creation.
    pub entry: usize,
    /// What.
    pub what: What,
}

/// What a person does.
#[derive(Debug, Clone)]
pub enum What {
    /// A new entry.
    Create(Kind, Vec<Set>),
    /// A change to one that is there.
    Edit(Vec<Command>),
}

/// First moment of a day of the house, in milliseconds since the epoch.
#[must_use]
pub fn day_begins(day: u32) -> i64 {
    // 5 January 2026, a Monday.
    1_767_571_200_000 + i64::from(day) * DAY_MS
}

/// The house itself; an endless iterator over its half days.
#[derive(Debug, Clone)]
pub struct House {
    dice: Dice,
    half: u32,
    made: usize,
    in_hand: Vec<Entry>,
    standing: Vec<Entry>,
}

impl Iterator for House {
    type Item = Half;

    fn next(&mut self) -> Option<Half> {
        Some(self.half_day())
    }
}

impl House {
    /// A house that has just moved in.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            dice: Dice::new(seed),
            half: 0,
            made: 0,
            in_hand: Vec::new(),
            standing: Vec::new(),
        }
    }

    fn begins_ms(&self) -> i64 {
        let day = day_begins(self.half / HALVES_A_DAY);
        let part = DAY_MS / i64::from(HALVES_A_DAY);
        day + i64::from(self.half % HALVES_A_DAY) * part
    }

    fn half_day(&mut self) -> Half {
        let begins = self.begins_ms();
        let each = EDITS_A_DAY / usize::try_from(HALVES_A_DAY).unwrap_or(1);
        let acts = [0, 1, 2].map(|device| {
            let mut at_ms = begins + 7 * 3_600_000;
            (0..each)
                .filter_map(|_| {
                    at_ms += i64::try_from(self.dice.between(20, 900)).unwrap_or(0) * 1_000;
                    let (entry, what) = self.act(device)?;
                    Some(Act { at_ms, entry, what })
                })
                .collect()
        });
        self.half += 1;
        Half {
            ends_ms: begins + DAY_MS / i64::from(HALVES_A_DAY) - 60_000,
            acts,
        }
    }

    fn act(&mut self, device: usize) -> Option<(usize, What)> {
        let create = match self.in_hand.len() {
            few if few < IN_HAND.start => 22,
            many if many > IN_HAND.end => 5,
            _ => 11,
        };
        if self.dice.chance(create) || self.in_hand.is_empty() {
            return Some(self.create(device));
        }
        let half = self.half;
        let old = if self.dice.chance(3) {
            &mut self.standing
        } else {
            &mut self.in_hand
        };
        let at = (0..20)
            .map(|_| self.dice.below(old.len()))
            .find(|at| old.get(*at).is_some_and(|e| e.seen.by(device, half)))?;
        let entry = old.get_mut(at)?;
        entry.left = entry.left.saturating_sub(1);
        if entry.left > 0 {
            let now = Seen { by: device, half };
            return Some((entry.id, What::Edit(vec![entry.edit(now, &mut self.dice)])));
        }
        let last = if self.dice.chance(4) {
            Command::Delete
        } else {
            Command::Done
        };
        Some((old.swap_remove(at).id, What::Edit(vec![last])))
    }

    fn create(&mut self, device: usize) -> (usize, What) {
        let writer = Writer::draw(&mut self.dice);
        let standing = self.standing.len() < STANDING && self.dice.chance(15);
        let kind = if standing {
            Kind::Note
        } else {
            let kinds = [(0, 60), (1, 25), (2, 15)];
            match self.dice.weighted(&kinds) {
                Some(0) => Kind::Task,
                Some(1) => Kind::Appointment,
                _ => Kind::Note,
            }
        };
        let now = Seen {
            by: device,
            half: self.half,
        };
        let mut entry = Entry {
            id: self.made,
            writer,
            kind: kind.clone(),
            seen: now,
            body: (String::new(), now),
            lines: Vec::new(),
            label: None,
            left: if standing {
                usize::MAX
            } else {
                self.dice.between(4, 12)
            },
        };
        self.made += 1;
        let sets = entry.first_sets(now, &mut self.dice);
        let id = entry.id;
        if standing {
            self.standing.push(entry);
        } else {
            self.in_hand.push(entry);
        }
        (id, What::Create(kind, sets))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(n: u32) -> impl Iterator<Item = Half> {
        House::new(2).take(usize::try_from(n * HALVES_A_DAY).unwrap())
    }

    fn all(days: impl Iterator<Item = Half>) -> Vec<Act> {
        days.flat_map(|half| half.acts.into_iter().flatten())
            .collect()
    }

    #[test]
    fn a_month_is_what_three_people_do_in_a_month() {
        let acts = all(days(30));
        let made = acts
            .iter()
            .filter(|act| matches!(act.what, What::Create(..)))
            .count();
        assert!((3_400..=3_600).contains(&acts.len()), "{}", acts.len());
        assert!((350..=550).contains(&made), "{made}");
        assert_eq!(format!("{acts:?}"), format!("{:?}", all(days(30))));
    }

    #[test]
    fn nothing_is_archived_by_hand_and_little_stays_in_hand() {
        let mut house = House::new(3);
        for half in house.by_ref().take(2 * 365) {
            for act in half.acts.iter().flatten() {
                let What::Edit(commands) = &act.what else {
                    continue;
                };
                assert!(!commands.contains(&Command::Archive));
            }
        }
        assert!(house.in_hand.len() < 200, "{}", house.in_hand.len());
        assert_eq!(house.standing.len(), STANDING);
    }
}
