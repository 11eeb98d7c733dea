//! Whose turn it is: computed from the order of a rota and the swaps that both sides wanted, and
//! stored nowhere. Must not know the clock or who lives in the house: both enter as arguments.
//!
//! Turns are numbered from 0. Without swaps the people of an order have them one after another, so
//! at any moment nobody had more than one turn more than anybody else. A swap exchanges two turns.
//! One that would put somebody two turns ahead of the plan or behind it, at any moment between the
//! two, is none: so whatever is swapped, nobody is ever more than one turn from the plan, and where
//! all swaps lie inside a span everybody has exactly the turns of the plan there.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use crate::document::{Document, Said};
use crate::house::Saying;
use crate::house::offers::Offers;
use crate::ids::{Author, LineId, Person, Stamp};
use crate::kind::Kind;
use crate::limits::MAX_ROTA_TURN;
use crate::more::{ROTA_RULE, ROTA_ZONE};
use crate::when::When;

const WEEK: u32 = 7;

/// What makes a rota go on to the next turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The next week.
    Week,
    /// That the turn is done.
    Done,
}

impl Rule {
    /// The word as it is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Rule::Week => "week",
            Rule::Done => "done",
        }
    }
}

/// How an offer to swap stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SwapStands {
    /// It waits for an answer.
    Open,
    /// Both wanted it: the turns are exchanged.
    Accepted,
    /// The other did not want it.
    Declined,
    /// Who offered it took it back.
    Withdrawn,
    /// Another swap or a new order came before it.
    Overtaken,
}

impl SwapStands {
    /// The word as it is printed.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            SwapStands::Open => "open",
            SwapStands::Accepted => "accepted",
            SwapStands::Declined => "declined",
            SwapStands::Withdrawn => "withdrawn",
            SwapStands::Overtaken => "overtaken",
        }
    }
}

/// An offer to swap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swap {
    /// Its name.
    pub id: LineId,
    /// The turn that is given.
    pub give: u32,
    /// The turn that is taken instead.
    pub take: u32,
    /// Who offers.
    pub from: Person,
    /// Whom they ask.
    pub with: Person,
    /// Who said it, and when.
    pub by: Stamp,
    /// How it stands.
    pub stands: SwapStands,
}

/// Why two turns cannot be exchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfair {
    /// One of them is not the turn of who would give it.
    NotTheirs,
    /// Somebody would be two turns ahead of the plan or behind it.
    TooFar,
}

/// How many turns somebody has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Who.
    pub person: Person,
    /// How many.
    pub turns: u32,
}

/// A rota as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rota {
    /// What makes it go on.
    pub rule: Rule,
    /// The day on which the first turn begins.
    pub start: Option<NaiveDate>,
    /// Where days begin and end; none where nobody said so.
    pub zone: Option<Tz>,
    orders: BTreeMap<u32, Vec<Person>>,
    swaps: Vec<Swap>,
    /// Turns that are not of whom the order says.
    moved: BTreeMap<u32, Person>,
}

impl Rota {
    /// The rota in this document; `person` tells whose device wrote.
    ///
    /// None if it is no rota, and of what happened to one turn.
    #[must_use]
    pub fn of(document: &Document, person: impl Fn(&Author) -> Option<Person>) -> Option<Rota> {
        let entry = document.entry();
        if entry.kind.value != Some(Kind::Rota) || entry.series.is_some() {
            return None;
        }
        let text = |name: &str| {
            let value = entry.more.get(name)?.value.as_ref()?;
            Some(value.to_string())
        };
        let order = |(key, field): (&String, &crate::Field<crate::Scalar>)| {
            let value = field.value.as_ref()?.to_string();
            match Saying::read(key, &value)? {
                Saying::Order { from, people } => Some((from, people)),
                Saying::Swap { .. }
                | Saying::Answer { .. }
                | Saying::Text { .. }
                | Saying::Sign { .. } => None,
            }
        };
        let mut rota = Rota {
            rule: match text(ROTA_RULE).as_deref() {
                Some("done") => Rule::Done,
                _ => Rule::Week,
            },
            start: entry.start.value.as_ref().and_then(When::day),
            zone: text(ROTA_ZONE).and_then(|zone| zone.parse().ok()),
            orders: entry.said.iter().filter_map(order).collect(),
            swaps: Vec::new(),
            moved: BTreeMap::new(),
        };
        rota.exchange(&document.said(), person);
        Some(rota)
    }

    /// Takes in the swaps, in the order in which they were accepted.
    fn exchange(&mut self, said: &[Said], person: impl Fn(&Author) -> Option<Person>) {
        let heard: Vec<(&Said, Person)> = (said.iter())
            .filter_map(|said| Some((said, person(&said.by.author)?)))
            .collect();
        let mut offers = Offers::of(&heard);
        for at in offers.accepted {
            let Some(swap) = offers.all.get_mut(at) else {
                continue;
            };
            match self.exchanged(swap.give, swap.take, (swap.from, swap.with)) {
                Ok(moved) => self.moved = moved,
                Err(Unfair::NotTheirs | Unfair::TooFar) => swap.stands = SwapStands::Overtaken,
            }
        }
        for swap in &mut offers.all {
            let both = (swap.from, swap.with);
            let open = swap.stands == SwapStands::Open;
            if open && self.exchanged(swap.give, swap.take, both).is_err() {
                swap.stands = SwapStands::Overtaken;
            }
        }
        self.swaps = offers.all;
    }

    /// All offers, in the order in which they were made.
    #[must_use]
    pub fn swaps(&self) -> &[Swap] {
        &self.swaps
    }

    /// The order in which people take turns from this turn on, and from which turn it counts.
    #[must_use]
    pub fn order(&self, turn: u32) -> Option<(u32, &[Person])> {
        let (from, people) = self.orders.range(..=turn).next_back()?;
        Some((*from, people))
    }

    /// All orders in which people take turns, and from which turn each counts.
    pub fn orders(&self) -> impl Iterator<Item = (u32, &[Person])> {
        let orders = self.orders.iter();
        orders.map(|(from, people)| (*from, people.as_slice()))
    }

    /// Whose turn it was before any swap.
    #[must_use]
    pub fn planned(&self, turn: u32) -> Option<Person> {
        let (from, people) = self.order(turn)?;
        nth(people, turn - from)
    }

    /// Whose turn it is.
    #[must_use]
    pub fn holder(&self, turn: u32) -> Option<Person> {
        let moved = self.moved.get(&turn).copied();
        moved.or_else(|| self.planned(turn))
    }

    /// Whose turn it is among those who live in the house. The turns of who left go round among
    /// the others, one each, until a new order is made.
    #[must_use]
    pub fn holder_here(&self, turn: u32, lives: impl Fn(&Person) -> bool) -> Option<Person> {
        let holder = self.holder(turn)?;
        if lives(&holder) {
            return Some(holder);
        }
        let (from, people) = self.order(turn)?;
        let here: Vec<Person> = people.iter().copied().filter(lives).collect();
        let round = (turn - from) / u32::try_from(people.len()).ok()?;
        nth(&here, round)
    }

    /// Whether these two turns can be exchanged: `give` by the first for `take` of the second.
    ///
    /// # Errors
    ///
    /// [`Unfair`] says why not.
    pub fn can_swap(&self, give: u32, take: u32, both: (Person, Person)) -> Result<(), Unfair> {
        self.exchanged(give, take, both).map(|_| ())
    }

    fn exchanged(
        &self,
        give: u32,
        take: u32,
        (from, with): (Person, Person),
    ) -> Result<BTreeMap<u32, Person>, Unfair> {
        let theirs = self.holder(give) == Some(from) && self.holder(take) == Some(with);
        if !theirs || from == with {
            return Err(Unfair::NotTheirs);
        }
        let mut moved = self.moved.clone();
        moved.insert(give, with);
        moved.insert(take, from);
        moved.retain(|turn, person| self.planned(*turn) != Some(*person));
        let until = give.max(take);
        for person in [from, with] {
            let mut ahead = 0i32;
            for (turn, holder) in moved.range(..until) {
                ahead += i32::from(*holder == person);
                ahead -= i32::from(self.planned(*turn) == Some(person));
                if ahead.abs() > 1 {
                    return Err(Unfair::TooFar);
                }
            }
        }
        Ok(moved)
    }

    /// How many turns everybody has among the first `turns`, those of an earlier order too; in the
    /// order of turns.
    #[must_use]
    pub fn counts(&self, turns: u32, lives: impl Fn(&Person) -> bool) -> Vec<Count> {
        let mut counts: Vec<Count> = Vec::new();
        for turn in 0..turns.min(MAX_ROTA_TURN) {
            let Some(person) = self.holder_here(turn, &lives) else {
                continue;
            };
            match counts.iter_mut().find(|count| count.person == person) {
                Some(count) => count.turns += 1,
                None => counts.push(Count { person, turns: 1 }),
            }
        }
        counts
    }

    /// The first and the last day of a turn, where weeks make it go on.
    #[must_use]
    pub fn days(&self, turn: u32) -> Option<(NaiveDate, NaiveDate)> {
        if self.rule == Rule::Done {
            return None;
        }
        let ahead = u64::from(turn) * u64::from(WEEK);
        let first = self.start?.checked_add_days(Days::new(ahead))?;
        Some((
            first,
            first.checked_add_days(Days::new(u64::from(WEEK) - 1))?,
        ))
    }

    /// The turn of a day, where weeks make it go on; none before the first.
    #[must_use]
    pub fn turn_on(&self, day: NaiveDate) -> Option<u32> {
        if self.rule == Rule::Done {
            return None;
        }
        let days = u32::try_from((day - self.start?).num_days()).ok()?;
        Some(days / WEEK).filter(|turn| *turn <= MAX_ROTA_TURN)
    }
}

fn nth(people: &[Person], n: u32) -> Option<Person> {
    let n = usize::try_from(n).ok()?.checked_rem(people.len())?;
    people.get(n).copied()
}
