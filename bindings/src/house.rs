//! The household's turns: rotas, who had how many, and swaps.

use onderweg_companion::app::{
    NewRota as CoreNew, RotaPerson as CorePerson, RotaTurn as CoreTurn, RotaView, SwapView,
    templates,
};
use onderweg_companion::text::tame;

use crate::failure::Failure;
use crate::lift::{self, count};
use crate::phone::Phone;
use crate::row::{Audience, By, EntryRef};
use crate::sayer::Sayer;
use crate::value::goes_by;

/// A rota.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Rota {
    /// Which.
    pub at: EntryRef,
    /// Whose it is.
    pub audience: Audience,
    /// The chore.
    pub title: String,
    /// What makes it go on: `week` or `done`.
    pub goes_by: String,
    /// The same in words.
    pub goes_by_words: String,
    /// The day on which the first turn begins.
    pub start: Option<String>,
    /// Where weeks begin and end.
    pub zone: String,
    /// The number of the turn that it is; none before the first.
    pub now: Option<i64>,
    /// Whose turn it is, in a sentence; or when it begins.
    pub words: String,
    /// Who takes turns from then on, in order.
    pub people: Vec<RotaPerson>,
    /// The turn before, this one and those that come.
    pub turns: Vec<Turn>,
    /// Offers to swap, in the order in which they were made.
    pub swaps: Vec<Swap>,
}

/// Somebody who takes turns.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RotaPerson {
    /// Who.
    pub person: String,
    /// What they are called, or "you".
    pub words: String,
    /// Whether it is the person of this phone.
    pub own: bool,
    /// Whether they are still in the house.
    pub here: bool,
    /// How many turns they had, with the present one.
    pub turns: i64,
    /// The same in words.
    pub turns_words: String,
}

/// A turn.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Turn {
    /// Its number, from 1.
    pub turn: i64,
    /// Its number in words.
    pub words: String,
    /// Its first day, where weeks make it go on.
    pub first: Option<String>,
    /// The same in words.
    pub first_words: Option<String>,
    /// Its last day.
    pub last: Option<String>,
    /// The same in words.
    pub last_words: Option<String>,
    /// Whose it is.
    pub person: Option<String>,
    /// What they are called, or "you".
    pub who: String,
    /// Whether it is the turn of this phone's person.
    pub own: bool,
    /// Whether it came to them by a swap.
    pub swapped: bool,
    /// Whether it is done.
    pub done: bool,
    /// Who did it, and when: two who did the same turn are both named, and it counts once.
    pub done_by: Vec<By>,
}

/// An offer to swap.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Swap {
    /// Its name.
    pub swap: String,
    /// What who offers is called.
    pub offered_by: Option<String>,
    /// What who is asked is called.
    pub asks: Option<String>,
    /// The number of the turn that is given.
    pub give: i64,
    /// The number of the turn that is taken instead.
    pub take: i64,
    /// `open`, `accepted`, `declined`, `withdrawn` or `overtaken`.
    pub stands: String,
    /// Whether the person of this phone offered it.
    pub own: bool,
    /// Whether it waits for the person of this phone.
    pub asked: bool,
    /// What waits, in a sentence; none where this person has no part in it.
    pub words: Option<String>,
}

/// A rota to be.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct NewRota {
    /// The chore.
    pub title: String,
    /// Who takes turns, in order.
    pub people: Vec<String>,
    /// What makes it go on: `week` or `done`.
    pub goes_by: String,
    /// The day on which the first turn begins: `2026-12-01`.
    pub start: String,
    /// What belongs to it, as a checklist.
    pub lines: Vec<String>,
}

/// A turn that was done.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct TurnDone {
    /// Its number.
    pub turn: i64,
    /// Whether anything changed: two may do the same turn.
    pub changed: bool,
}

fn name(name: Option<&str>, own: bool, say: &Sayer) -> String {
    match name {
        _ if own => say.words.house_you(),
        Some(name) => tame(name),
        None => say.words.house_nobody(),
    }
}

impl Rota {
    fn of(rota: &RotaView, say: &Sayer) -> Self {
        Self {
            at: EntryRef::new(rota.space, rota.entry),
            audience: Audience::new(&rota.space, rota.space_name.as_deref(), say),
            title: rota.title.clone(),
            goes_by: rota.by.to_owned(),
            goes_by_words: goes_by(rota.by, &say.words),
            start: rota.start.clone(),
            zone: rota.zone.clone(),
            now: rota.now.map(i64::from),
            words: now_words(rota, say),
            people: (rota.people.iter())
                .map(|one| RotaPerson::of(one, say))
                .collect(),
            turns: rota.turns.iter().map(|one| Turn::of(one, say)).collect(),
            swaps: rota.swaps.iter().map(|one| Swap::of(one, say)).collect(),
        }
    }
}

fn now_words(rota: &RotaView, say: &Sayer) -> String {
    let day = |day: &String| say.reader(|reader| reader.day(day));
    let now = rota.turns.iter().find(|turn| Some(turn.turn) == rota.now);
    let Some(turn) = now else {
        let start = rota.start.as_ref().map(day).unwrap_or_default();
        return say.words.house_begins(&start);
    };
    let who = name(turn.name.as_deref(), turn.own, say);
    match &turn.from {
        Some(from) => say.words.house_now(&day(from), &who),
        None => say.words.house_now_open(&who),
    }
}

impl RotaPerson {
    fn of(one: &CorePerson, say: &Sayer) -> Self {
        Self {
            person: one.person.to_string(),
            words: name(one.name.as_deref(), one.own, say),
            own: one.own,
            here: one.here,
            turns: i64::from(one.turns),
            turns_words: say.words.house_turns(u64::from(one.turns)),
        }
    }
}

impl Turn {
    fn of(turn: &CoreTurn, say: &Sayer) -> Self {
        let day = |day: &String| say.reader(|reader| reader.day(day));
        let number = say.words.number(i64::from(turn.turn));
        Self {
            turn: i64::from(turn.turn),
            words: say.words.house_turn(&number),
            first_words: turn.from.as_ref().map(day),
            first: turn.from.clone(),
            last_words: turn.to.as_ref().map(day),
            last: turn.to.clone(),
            person: turn.person.clone(),
            who: name(turn.name.as_deref(), turn.own, say),
            own: turn.own,
            swapped: turn.swapped,
            done: turn.done,
            done_by: By::all(&turn.done_by, say),
        }
    }
}

impl Swap {
    fn of(swap: &SwapView, say: &Sayer) -> Self {
        let number = |turn: u32| say.words.number(i64::from(turn));
        let (give, take) = (number(swap.give), number(swap.take));
        let who = |text: &Option<String>| name(text.as_deref(), false, say);
        let open = swap.stands == "open";
        let words = match (swap.asked, swap.own) {
            (true, _) => Some(say.words.house_swap_asks(&give, &who(&swap.from), &take)),
            (_, true) => Some(say.words.house_swap_waits(&give, &who(&swap.with), &take)),
            (false, false) => None,
        };
        Self {
            swap: swap.swap.clone(),
            offered_by: swap.from.clone(),
            asks: swap.with.clone(),
            give: i64::from(swap.give),
            take: i64::from(swap.take),
            stands: swap.stands.to_owned(),
            own: swap.own,
            asked: swap.asked,
            words: words.filter(|_| open),
        }
    }
}

impl NewRota {
    fn lift(&self) -> onderweg_companion::error::Result<CoreNew> {
        let people = self.people.iter().map(|person| lift::person(person));
        Ok(CoreNew {
            title: self.title.clone(),
            people: people.collect::<Result<_, _>>()?,
            by: self.goes_by.clone(),
            start: lift::day(&self.start)?,
            lines: self.lines.clone(),
        })
    }
}

#[uniffi::export]
impl Phone {
    /// The rotas of one space or of all, by title.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn rotas(&self, space: Option<String>) -> Result<Vec<Rota>, Failure> {
        self.show(
            |companion| companion.rotas(lift::some_space(space.as_deref())?),
            |rotas, say| rotas.iter().map(|rota| Rota::of(rota, say)).collect(),
        )
    }

    /// One rota.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if the entry is none.
    pub fn rota(&self, at: EntryRef) -> Result<Rota, Failure> {
        self.show(|companion| companion.rota(lift::at(&at)?), Rota::of)
    }

    /// Chores of the pack that is here as rotas to be, in this person's language; nobody is in them yet.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] without a pack.
    pub fn ready_rotas(&self, start: String) -> Result<Vec<NewRota>, Failure> {
        self.show(
            |companion| {
                let tag = self.words_now().settings().language.tag();
                let pack = companion.pack()?.pack;
                Ok(templates::chores(tag, &pack, lift::day(&start)?))
            },
            |chores, _| chores.iter().map(ready).collect(),
        )
    }

    /// New rotas: all of them, or none.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] names what; nothing was written.
    pub fn add_rotas(&self, space: String, rotas: Vec<NewRota>) -> Result<Vec<EntryRef>, Failure> {
        self.call(|companion| {
            let new = rotas.iter().map(NewRota::lift);
            let new = new.collect::<Result<Vec<_>, _>>()?;
            let made = companion.add_rotas(lift::space(&space)?, &new)?;
            Ok(EntryRef::all(&made))
        })
    }

    /// Another order of people, from the next turn that nobody did; its number.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] names what; nothing was written.
    pub fn order_rota(&self, at: EntryRef, people: Vec<String>) -> Result<i64, Failure> {
        self.call(|companion| {
            let people = people.iter().map(|person| lift::person(person));
            let people = people.collect::<Result<Vec<_>, _>>()?;
            Ok(i64::from(companion.order_rota(lift::at(&at)?, &people)?))
        })
    }

    /// A turn is done: by its number, else the one that it is.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for a turn that has not come.
    #[uniffi::method(default(turn = None))]
    pub fn do_turn(&self, at: EntryRef, turn: Option<i64>) -> Result<TurnDone, Failure> {
        self.call(|companion| {
            let turn = turn.map(lift::turn).transpose()?;
            let (turn, changed) = companion.do_turn(lift::at(&at)?, turn)?;
            let turn = count(turn);
            Ok(TurnDone { turn, changed })
        })
    }

    /// Offers a turn of one's own for a turn of somebody else; the name of the offer.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] says what is in the way.
    pub fn offer_swap(&self, at: EntryRef, give: i64, take: i64) -> Result<String, Failure> {
        self.call(|companion| {
            let (give, take) = (lift::turn(give)?, lift::turn(take)?);
            let swap = companion.offer_swap(lift::at(&at)?, give, take)?;
            Ok(swap.as_str().to_owned())
        })
    }

    /// Answers an offer, or takes one's own back with no; without a name the only one that waits.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] says what is in the way.
    #[uniffi::method(default(swap = None))]
    pub fn answer_swap(
        &self,
        at: EntryRef,
        yes: bool,
        swap: Option<String>,
    ) -> Result<(), Failure> {
        self.call(|companion| {
            companion
                .answer_swap(lift::at(&at)?, swap.as_deref(), yes)
                .map(|_| ())
        })
    }
}

fn ready(new: &CoreNew) -> NewRota {
    NewRota {
        title: new.title.clone(),
        people: new.people.iter().map(ToString::to_string).collect(),
        goes_by: new.by.clone(),
        start: new.start.to_string(),
        lines: new.lines.clone(),
    }
}
