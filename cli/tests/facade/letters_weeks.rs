//! Letters in random weeks: two phones attach, replace, take off, open, move and erase while roads break anywhere, the
//! server comes back from older backups and the app is killed. Then everything heals: whoever can read an entry can
//! open the bytes of its letter, and what was erased or taken off is nowhere. One seed is one week.
//!
//! `ONDERWEG_SIM_SEEDS` runs more of them, `ONDERWEG_SIM_FIRST` moves the first one.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{EntryRef, LetterAt};
use onderweg_companion::error::{Error, LetterError};
use onderweg_companion::protocol::ids::SpaceId;
use onderweg_server::store::MemoryStore;

use crate::letters::{Road, open, photo, title, whole};
use crate::letters_off::parts_at;
use crate::town::{Phone, Town, house};

/// A small generator of its own, so that a seed is a week for ever.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most as u64).unwrap()
    }
}

struct Week {
    town: Town,
    phones: Vec<Phone>,
    house: SpaceId,
    dice: Dice,
    backup: Option<MemoryStore>,
    lives: u8,
    /// What a letter of an entry may be: every content that was ever attached to it.
    attached: BTreeMap<EntryRef, Vec<Vec<u8>>>,
    entries: Vec<EntryRef>,
    sizes: usize,
}

impl Week {
    fn new(seed: u64) -> Self {
        let (town, sara, ben, house) = house();
        Self {
            town,
            phones: vec![sara, ben],
            house,
            dice: Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1),
            backup: None,
            lives: 1,
            attached: BTreeMap::new(),
            entries: Vec::new(),
            sizes: 0,
        }
    }

    /// No two letters have the same bytes.
    fn content(&mut self) -> Vec<u8> {
        self.sizes += 1;
        let large = [300, 40_000, 70_000, 140_000][self.dice.below(4)];
        photo(large + self.sizes, 900)
    }

    fn act(&mut self) {
        let who = self.dice.below(2);
        let entry = self
            .entries
            .get(self.dice.below(self.entries.len() + 1))
            .copied();
        match (self.dice.below(20), entry) {
            (0..=2, _) | (_, None) => self.add(who),
            (3, Some(at)) => {
                let content = self.content();
                if self.phones[who]
                    .app
                    .attach_letter(at, &content, None)
                    .is_ok()
                {
                    self.attached.entry(at).or_default().push(content);
                }
            }
            (4, Some(at)) => drop(self.phones[who].app.remove_letter(at)),
            (5, Some(at)) => drop(self.phones[who].app.undo(Some(at))),
            (6, Some(at)) => drop(self.phones[who].app.erase(at)),
            (7, Some(at)) => self.pass(who, at),
            (8..=10, Some(at)) => self.look(who, at),
            (11, _) => self.backup = Some(self.town.backup()),
            (12, _) => self.restore(),
            (13, _) => {
                let phone = self.phones.remove(who);
                self.phones.insert(who, phone.reopen());
            }
            _ => self.sync(who),
        }
        self.town.pass(60_000);
    }

    fn add(&mut self, who: usize) {
        let (content, small) = (self.content(), photo(2_000 + self.sizes, 100));
        let small = (self.dice.below(2) == 0).then_some(small);
        let app = &mut self.phones[who].app;
        let added = app.add_letter(self.house, &title("letter"), &content, small.as_deref());
        let at = added.unwrap();
        self.attached.entry(at).or_default().push(content);
        self.entries.push(at);
    }

    /// Between the house and one's own space, where the letter goes along.
    fn pass(&mut self, who: usize, at: EntryRef) {
        let own = self.phones[who].app.me().unwrap();
        if let Ok(copy) = self.phones[who].app.move_to(at, own) {
            let contents = self.attached.get(&at).cloned().unwrap_or_default();
            self.attached.insert(copy, contents);
        }
    }

    /// What opens is what was attached, whatever happens on the road.
    fn look(&mut self, who: usize, at: EntryRef) {
        let mut road = self.road();
        let never = std::sync::atomic::AtomicBool::new(false);
        let options = crate::town::plain(&never);
        let opened = self.phones[who]
            .app
            .open_letter(Some(&mut road), at, &options);
        if let Ok(opened) = opened {
            let content = whole(Ok(opened));
            assert!(self.attached[&at].contains(&content));
        }
    }

    /// Also where it came too late, and a task of one's own holds it that nobody made.
    fn was_attached(&self, at: EntryRef, content: &Vec<u8>) -> bool {
        match self.attached.get(&at) {
            Some(all) => all.contains(content),
            None => {
                at.space != self.house && self.attached.values().any(|all| all.contains(content))
            }
        }
    }

    /// One that breaks at any part, before or after the server has it, or does not break.
    fn road(&mut self) -> Road {
        let mut road = Road::new(&self.town);
        road.left = Some(self.dice.below(6)).filter(|left| *left < 4);
        road.after = self.dice.below(2) == 0;
        road
    }

    fn sync(&mut self, who: usize) {
        let mut road = self.road();
        let _ = self.phones[who].sync_over(&mut road);
    }

    fn restore(&mut self) {
        if let Some(backup) = self.backup.take() {
            self.lives += 1;
            self.town.restore(backup, self.lives);
        }
    }

    fn heal(&mut self) {
        for _ in 0..6 {
            for who in 0..2 {
                self.phones[who].sync();
                self.town.pass(60_000);
            }
        }
    }

    /// Everybody who reads an entry opens its letter; the server has those and no others.
    /// Returns how many there are.
    fn check(&mut self) -> usize {
        let mut stand = BTreeMap::new();
        for who in 0..2 {
            let letters = self.phones[who].app.letters().unwrap();
            for letter in letters {
                let (space, entry) = (letter.space, letter.entry);
                let at = EntryRef { space, entry };
                assert_eq!((letter.unsent, letter.refused), (0, false));
                let which = LetterAt {
                    at,
                    which: Some(letter.letter.clone()),
                };
                let content = {
                    let phone = &mut self.phones[who];
                    let (mut town, never) = (phone.town.clone(), AtomicBool::new(false));
                    let options = crate::town::plain(&never);
                    whole(
                        phone
                            .app
                            .open_letter(Some(&mut town), which.clone(), &options),
                    )
                };
                assert!(self.was_attached(at, &content));
                let known = stand.entry((at, letter.letter));
                assert_eq!(*known.or_insert_with(|| content.clone()), content);
                if letter.thumb {
                    let small = self.phones[who].app.letter_thumb(which).unwrap();
                    assert!(small.is_some(), "small pictures come with a sync");
                }
            }
        }
        // What no phone shows any more no phone opens.
        for at in self.attached.keys() {
            for phone in &mut self.phones {
                match open(phone, *at) {
                    Ok(opened) => {
                        let content = whole(Ok(opened));
                        assert!(self.attached[at].contains(&content));
                    }
                    Err(Error::Letter(LetterError::None) | Error::Write(_) | Error::NoSuch(_)) => {}
                    Err(error) => panic!("{error:?}"),
                }
            }
        }
        stand.len()
    }

    /// Nothing stays when everything is erased.
    fn erase_all(&mut self) {
        for at in self.entries.clone() {
            for who in 0..2 {
                let _ = self.phones[who].app.erase(at);
            }
        }
        self.heal();
        assert_eq!(parts_at(&self.town, self.house), 0);
        let kept = |phone: &mut Phone| phone.app.letters().unwrap();
        for phone in &mut self.phones {
            assert!(kept(phone).iter().all(|letter| letter.space != self.house));
        }
    }
}

/// Plays one week; how many letters stood at its end.
fn week(seed: u64) -> usize {
    let mut week = Week::new(seed);
    for _ in 0..60 {
        week.act();
    }
    week.heal();
    let stood = week.check();
    week.erase_all();
    stood
}

#[test]
fn random_weeks_of_letters_heal() {
    let from_env = |name: &str, otherwise: u64| {
        let text = std::env::var(name).ok();
        text.and_then(|text| text.parse().ok()).unwrap_or(otherwise)
    };
    let first = from_env("ONDERWEG_SIM_FIRST", 0);
    let seeds = from_env("ONDERWEG_SIM_SEEDS", 6);
    let played = (first..first + seeds).map(|seed| (seed, std::panic::catch_unwind(|| week(seed))));
    let played: Vec<_> = played.collect();
    let failed = played.iter().filter(|(_, stood)| stood.is_err());
    let failed: Vec<_> = failed.map(|(seed, _)| *seed).collect();
    assert_eq!(failed, Vec::<u64>::new(), "seeds");
    let stood: usize = played.iter().flat_map(|(_, stood)| stood.as_ref()).sum();
    assert!(stood as u64 > seeds, "weeks without letters prove nothing");
}
