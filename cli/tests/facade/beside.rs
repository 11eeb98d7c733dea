//! Acts beside a sync (decision 0043): while one handle of a phone waits for the network, another one
//! acts, and nothing of either is lost or held up. The road of these tests acts inside every request,
//! before it arrives or after: exactly where another thread could.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};

use onderweg_companion::app::{Companion, EntryRef, Role, Stopped};
use onderweg_companion::error::{Error, Failure};
use onderweg_companion::journal::{Command, Kind, Rating, Set};
use onderweg_companion::protocol::ids::SpaceId;
use onderweg_companion::store::Shelf;
use onderweg_companion::transport::{Call, Reply, Transport, TransportError};

use crate::letters::{open, photo, title, whole};
use crate::town::{Phone, Town, house, plain};

/// So many acts are done beside a sync: whoever never stops is synced at the next time.
const BUSY: usize = 7;

/// A road on which somebody uses the phone while a request is under way.
struct Busy<F> {
    town: Town,
    /// Called twice for each request: `false` before it arrives, `true` before its answer does.
    meanwhile: F,
}

impl<F: FnMut(bool)> Transport for Busy<F> {
    fn authority(&self) -> &str {
        "ow.example.org"
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        (self.meanwhile)(false);
        let reply = self.town.send(call);
        (self.meanwhile)(true);
        reply
    }
}

fn add(app: &mut Companion, space: SpaceId, text: &str) -> EntryRef {
    app.add(space, &Kind::Task, &title(text)).unwrap()
}

#[test]
fn an_act_does_not_wait_for_the_network() {
    let (town, mut sara, mut ben, house) = house();
    let first = add(&mut sara.app, house, "first");
    let mut beside = sara.app.clone();
    let mut made = Vec::new();
    let mut road = Busy {
        town,
        meanwhile: |arrived| {
            if made.len() == BUSY {
                return;
            }
            let text = format!("{} {arrived}", made.len());
            made.push(add(&mut beside, house, &text));
            beside
                .act(first, &[Command::Set(Set::Title(text))])
                .unwrap();
            let seen = beside.list(Shelf::Live, Some(house)).unwrap();
            assert_eq!(seen.len(), made.len() + 1, "seen at once");
        },
    };
    sara.sync_over(&mut road).unwrap();
    assert!(made.len() > 1);
    let synced = sara.sync();
    assert_eq!(synced.unsent, 0);
    ben.sync();
    assert_eq!(
        sara.app.canonical(house).unwrap(),
        ben.app.canonical(house).unwrap()
    );
    assert_eq!(ben.titles().len(), made.len() + 1);
}

#[test]
fn what_is_known_of_cards_and_reviews_follows_both_handles() {
    let (town, mut sara, ..) = house();
    let me = sara.app.me().unwrap();
    for word in ["brood", "melk", "trein", "huis"] {
        sara.app.add_card(me, None, Some(word), Some("?")).unwrap();
    }
    let mut beside = sara.app.clone();
    let mut answered = 0;
    let mut road = Busy {
        town,
        meanwhile: |_| {
            let waits = beside.practice_next("nl", None).unwrap().card;
            if let Some(card) = waits.filter(|_| answered < BUSY) {
                let card = card.card.to_string();
                beside.practice_answer(&card, Rating::Good).unwrap();
                answered += 1;
            }
        },
    };
    sara.sync_over(&mut road).unwrap();
    assert!(answered > 1);
    let known = sara.app.practice_stats("nl").unwrap();
    assert_eq!(known.reviews, answered, "each counted once");
    drop(beside);
    let mut again = sara.reopen();
    let read = again.app.practice_stats("nl").unwrap();
    assert_eq!(read.reviews, answered, "also when all is read anew");
}

#[test]
fn a_phone_locked_in_the_middle_of_a_sync_stays_locked_and_loses_nothing() {
    for at in 0..8 {
        let (town, mut sara, mut ben, house) = house();
        sara.app.change_pin(None, Some("2468")).unwrap();
        add(&mut sara.app, house, "mine");
        add(&mut ben.app, house, "of Ben");
        ben.sync();
        let mut beside = sara.app.clone();
        let mut step = 0;
        let mut road = Busy {
            town,
            meanwhile: |_| {
                if step == at {
                    beside.lock().unwrap();
                }
                step += 1;
            },
        };
        match sara.sync_over(&mut road) {
            Ok(_) => {}
            Err(error) => assert_eq!(error.failure(), Failure::Unlock, "at {at}"),
        }
        assert_eq!(sara.app.is_locked(), step > at);
        sara.sync();
        sara.app.unlock("2468").unwrap();
        sara.sync();
        ben.sync();
        assert_eq!(ben.titles(), ["mine", "of Ben"], "at {at}");
        assert_eq!(sara.titles(), ["mine", "of Ben"], "at {at}");
    }
}

#[test]
fn a_sync_that_was_stopped_in_its_last_round_says_so() {
    let (town, mut sara, mut ben, house) = house();
    add(&mut sara.app, house, "sent all the same");
    let cancel = AtomicBool::new(false);
    let mut road = Busy {
        town,
        meanwhile: |arrived| cancel.store(arrived, Ordering::Relaxed),
    };
    let stopped = sara.app.sync(&mut road, &plain(&cancel)).unwrap();
    assert_eq!((stopped.stopped, stopped.unsent), (Stopped::Cancelled, 0));
    assert_eq!(sara.sync().stopped, Stopped::Done);
    ben.sync();
    assert_eq!(ben.titles(), ["sent all the same"]);
}

#[test]
fn a_phone_closed_or_wiped_in_the_middle_of_a_sync_is_closed_at_once() {
    for wipe in [false, true] {
        let (town, mut sara, mut ben, house) = house();
        add(&mut sara.app, house, "written before");
        let mut beside = Some(sara.app.clone());
        let mut road = Busy {
            town,
            meanwhile: |_| match beside.take() {
                Some(app) if wipe => app.wipe().unwrap(),
                Some(app) => app.close(),
                None => {}
            },
        };
        let ended = sara.sync_over(&mut road).unwrap_err();
        assert!(matches!(ended, Error::Open(_)), "{ended:?}");
        assert_eq!(ended.failure(), sara.app.spaces().unwrap_err().failure());
        assert!(sara.app.is_locked());
        if !wipe {
            // The file is free although a handle is still there; what was written is kept.
            let old = sara.app.clone();
            let mut sara = sara.reopen();
            assert_eq!(sara.titles(), ["written before"]);
            sara.sync();
            ben.sync();
            assert_eq!(ben.titles(), ["written before"]);
            drop(old);
        }
    }
}

#[test]
fn an_invitation_answers_one_phone_whoever_looks_after_it_at_the_same_time() {
    let town = Town::new();
    let (mut sara, mut ben, mut thief) = (town.phone("Sara"), town.phone("Ben"), town.phone("T"));
    let house = sara.app.create_space("house").unwrap();
    let offer = sara.app.invite(house, Some(Role::Member)).unwrap();
    let mut beside = sara.app.clone();
    let mut looks = town.clone();
    let mut asking = Vec::new();
    // The sync leaves the card at the server; meanwhile Ben asks, and Sara's screen answers him.
    let mut road = Busy {
        town: town.clone(),
        meanwhile: |arrived: bool| {
            let knows = beside
                .status()
                .unwrap()
                .spaces
                .iter()
                .all(|s| s.wishes == 0);
            if !arrived && asking.is_empty() && knows {
                let _ = ben.app.join(&offer.qr, &mut looks.clone());
                asking = beside.requests(&mut looks).unwrap();
            }
        },
    };
    sara.sync_over(&mut road).unwrap();
    sara.sync();
    assert_eq!(asking.len(), 1, "answered while the sync was under way");
    assert_eq!(sara.app.requests(&mut town.clone()).unwrap(), asking);
    // Whoever comes second sees no nonce: the invitation is closed instead.
    thief.app.join(&offer.qr, &mut town.clone()).unwrap();
    let noticed = sara.app.requests(&mut town.clone());
    assert_eq!(noticed, Err(Error::InvitationCopied));
    assert_eq!(
        thief.app.joining(&mut town.clone()).unwrap()[0].digits,
        None
    );
}

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

/// What one person does while their phone syncs, and what must be true of it in the end.
struct Person {
    beside: Companion,
    house: SpaceId,
    name: &'static str,
    /// Titles as this person wrote them last; `None` once erased. Nobody else changes them.
    wrote: BTreeMap<EntryRef, Option<String>>,
    letters: BTreeMap<EntryRef, Vec<u8>>,
    count: usize,
}

impl Person {
    fn of(phone: &Phone, house: SpaceId, name: &'static str) -> Self {
        Self {
            beside: phone.app.clone(),
            house,
            name,
            wrote: BTreeMap::new(),
            letters: BTreeMap::new(),
            count: 0,
        }
    }

    fn some(&self, dice: &mut Dice) -> Option<EntryRef> {
        let there: Vec<_> = self
            .wrote
            .iter()
            .filter(|(_, text)| text.is_some())
            .collect();
        let at = dice.below(there.len() + 1);
        there.get(at).map(|(at, _)| **at)
    }

    fn acts(&mut self, dice: &mut Dice) {
        self.count += 1;
        let text = format!("{} {}", self.name, self.count);
        match (dice.below(9), self.some(dice)) {
            (0..=2, _) | (_, None) => {
                let at = add(&mut self.beside, self.house, &text);
                self.wrote.insert(at, Some(text));
            }
            (3 | 4, Some(at)) => {
                let set = Command::Set(Set::Title(text.clone()));
                self.beside.act(at, &[set]).unwrap();
                self.wrote.insert(at, Some(text));
            }
            (5, Some(at)) => {
                self.beside.erase(at).unwrap();
                self.wrote.insert(at, None);
                self.letters.remove(&at);
            }
            (6, _) => {
                let photo = photo(300 + self.count, 900);
                let sets = title(&text);
                let at = self.beside.add_letter(self.house, &sets, &photo, None);
                let at = at.unwrap();
                self.wrote.insert(at, Some(text));
                self.letters.insert(at, photo);
            }
            (7, Some(at)) => {
                let set = Command::Set(Set::Title("taken back".into()));
                self.beside.act(at, &[set]).unwrap();
                self.beside.undo(Some(at)).unwrap();
            }
            (_, Some(at)) => {
                self.beside.show(at).unwrap();
                self.beside.agenda().unwrap();
            }
        }
    }
}

fn syncs(phone: &mut Phone, person: &mut Person, dice: &mut Dice) {
    let town = phone.town.clone();
    let mut left = BUSY;
    let mut road = Busy {
        town,
        meanwhile: |_| {
            for _ in 0..dice.below(3).min(left) {
                person.acts(dice);
                left -= 1;
            }
        },
    };
    phone.sync_over(&mut road).unwrap();
}

fn week(seed: u64) {
    let (_, mut sara, mut ben, house) = house();
    let dice = &mut Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut people = [
        Person::of(&sara, house, "Sara"),
        Person::of(&ben, house, "Ben"),
    ];
    for _ in 0..6 {
        let [one, other] = &mut people;
        syncs(&mut sara, one, dice);
        syncs(&mut ben, other, dice);
    }
    for _ in 0..3 {
        sara.sync();
        ben.sync();
    }
    let canonical = sara.app.canonical(house).unwrap();
    assert_eq!(canonical, ben.app.canonical(house).unwrap(), "seed {seed}");
    assert_eq!(sara.app.status().unwrap().unsent, 0, "seed {seed}");
    let mut expected: Vec<_> = people
        .iter()
        .flat_map(|person| person.wrote.values().flatten().cloned())
        .collect();
    expected.sort();
    assert_eq!(sara.titles(), expected, "seed {seed}");
    assert_eq!(ben.titles(), expected, "seed {seed}");
    for (at, photo) in people.iter().flat_map(|person| &person.letters) {
        assert!(whole(open(&mut sara, *at)) == *photo, "seed {seed}");
        assert!(whole(open(&mut ben, *at)) == *photo, "seed {seed}");
    }
}

#[test]
fn random_acts_beside_every_request_are_neither_lost_nor_doubled() {
    let number = |name: &str, usual: u64| {
        let set = std::env::var(name).ok();
        set.map_or(usual, |text| text.parse().unwrap())
    };
    let first = number("ONDERWEG_SIM_FIRST", 0);
    for seed in first..first + number("ONDERWEG_SIM_SEEDS", 12) {
        week(seed);
    }
}
