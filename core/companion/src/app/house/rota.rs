//! What people do with a rota: make it, do a turn, offer a swap and answer it.
//!
//! What nobody may do is refused here before it is written; what another program writes all the
//! same counts nothing, because `onderweg_journal::Rota` looks at who wrote.

use onderweg_journal::{
    Command, Kind, LineId, NaiveDate, Person, Rota, Rule, Saying, Set, State, Swap, SwapStands,
    Unfair, Value, When, field_def,
};
use onderweg_protocol::ids::{PersonId, SpaceId};
use onderweg_protocol::roster::Roster;

use super::{circle, read_rota, theirs};
use crate::app::act::create;
use crate::app::{Companion, EntryRef, memory};
use crate::error::{Error, HouseError, Result};
use crate::store::{Shelf, Tx, WriteError, is_done, lives, open_again, person_of, rota_now as now};

/// A new rota.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRota {
    /// The chore.
    pub title: String,
    /// Who takes turns, in order; empty for everybody in the space.
    pub people: Vec<PersonId>,
    /// What makes it go on: `week` or `done`.
    pub by: String,
    /// The day on which the first turn begins.
    pub start: NaiveDate,
    /// What belongs to the chore.
    pub lines: Vec<String>,
}

impl Companion {
    /// A new rota in a circle, in one act.
    ///
    /// # Errors
    ///
    /// [`Error::House`] outside a circle, [`Error::NoSuch`] for a person who is no member,
    /// [`Error::Invalid`]: nothing was written.
    pub fn add_rota(&mut self, space: SpaceId, new: &NewRota) -> Result<EntryRef> {
        let made = self.add_rotas(space, std::slice::from_ref(new))?;
        made.first().copied().ok_or(Error::NoSuch("rota"))
    }

    /// Several new rotas, all of them or none.
    ///
    /// # Errors
    ///
    /// As [`Companion::add_rota`].
    pub fn add_rotas(&mut self, space: SpaceId, new: &[NewRota]) -> Result<Vec<EntryRef>> {
        let mut all = Vec::new();
        for new in new {
            all.push((self.rota_sets(new)?, &new.people));
        }
        self.make_all(|tx| {
            let roster = circle(tx, space)?;
            let mut made = Vec::new();
            for (mut sets, people) in all {
                let people = members(&roster, people)?;
                sets.push(Set::Say(Saying::Order { from: 0, people }));
                made.push(create(tx, space, &Kind::Rota, &sets)?);
            }
            Ok(made)
        })
    }

    fn rota_sets(&mut self, new: &NewRota) -> Result<Vec<Set>> {
        let field = |name: &str, value: &str| -> Result<Set> {
            let def = field_def(name).ok_or(onderweg_journal::Invalid::NoSuchField)?;
            Ok(def.set(Value::Text(value.to_owned()))?)
        };
        let mut sets = vec![
            Set::Title(new.title.clone()),
            Set::Start(When::Day(new.start)),
            field("zone", self.zone.name())?,
            field("by", &new.by)?,
        ];
        for text in &new.lines {
            let (id, text) = (self.new_line(), text.clone());
            sets.push(Set::Line { id, text });
        }
        Ok(sets)
    }

    /// Lets other people take turns, or in another order, from the next turn on: by weeks from the
    /// next week, else from the turn that is not done. Returns the number of that turn.
    ///
    /// Without names: all members, those who took turns before in the order in which they would
    /// have come, then who is new.
    ///
    /// # Errors
    ///
    /// As [`Companion::add_rota`].
    pub fn order_rota(&mut self, at: EntryRef, people: &[PersonId]) -> Result<u32> {
        let here = (self.now_ms(), self.zone);
        let from = self.write(|tx| {
            let (rota, roster) = read_rota(tx, at)?;
            let now = now_of(tx, at, &rota, here)?;
            let from = match (rota.rule, now) {
                (Rule::Week, Some(now)) => now.saturating_add(1),
                (Rule::Week, None) => 0,
                (Rule::Done, now) => now.unwrap_or(0),
            };
            let people = match people {
                [] => next_order(&rota, &roster, from),
                people => members(&roster, people)?,
            };
            let order = Saying::Order { from, people };
            say(tx, at, order)?;
            Ok::<_, Error>(from)
        })?;
        self.did(at)?;
        Ok(from + 1)
    }

    /// Says that a turn is done, without a number the one that it is now. Anybody in the house may.
    /// Done twice is done once. Returns the number, and whether anything changed.
    ///
    /// # Errors
    ///
    /// [`Error::House`] before the first turn, and for one whose time has not come.
    pub fn do_turn(&mut self, at: EntryRef, turn: Option<u32>) -> Result<(u32, bool)> {
        let here = (self.now_ms(), self.zone);
        let (turn, changed) = self.write(|tx| {
            let (rota, _) = read_rota(tx, at)?;
            let now = now_of(tx, at, &rota, here)?;
            let turn = match turn {
                Some(turn) => index(turn)?,
                None => now.ok_or(HouseError::NotYet)?,
            };
            if rota.rule == Rule::Done && now.is_some_and(|now| turn > now) {
                return Err(HouseError::NotYet.into());
            }
            if is_done(tx, (at.space, at.entry), turn)? {
                return Ok((turn, false));
            }
            let entry = tx.create_rota_turn(at.space, at.entry, turn)?;
            let row = tx.summary(at.space, entry)?;
            let acts = match row.map(|row| row.state) {
                Some(State::Deleted) => vec![Command::Restore, Command::Done],
                _ => vec![Command::Done],
            };
            let changed = tx.act(at.space, entry, &acts)?;
            let space = at.space;
            memory::put_last_act(tx, EntryRef { space, entry })?;
            Ok::<_, Error>((turn, changed))
        })?;
        if changed {
            self.did(at)?;
        }
        Ok((turn + 1, changed))
    }

    /// Offers a turn of this person for a turn of somebody else, who has to accept. Returns the
    /// offer; the same offer twice is one.
    ///
    /// # Errors
    ///
    /// [`Error::House`] says why these two cannot be exchanged; nothing was written.
    pub fn offer_swap(&mut self, at: EntryRef, give: u32, take: u32) -> Result<LineId> {
        let here = (self.now_ms(), self.zone);
        let me = self.device();
        let new = self.new_line();
        let (id, changed) = self.write(|tx| {
            let (rota, roster) = read_rota(tx, at)?;
            let (give, take) = (index(give)?, index(take)?);
            let me = person_of(&roster, &onderweg_journal::Author(me.0));
            let me = me.ok_or(WriteError::NoSpace)?;
            if rota.holder(give) != Some(me) {
                return Err(HouseError::NotYourTurn.into());
            }
            let with = rota.holder(take).filter(|with| *with != me);
            let with = with.filter(|with| lives(&roster, *with));
            let with = with.ok_or(HouseError::NotTheirTurn)?;
            must_come(tx, at, &rota, [give, take], here)?;
            may_swap(&rota, (give, take), (me, with))?;
            let same = |swap: &&Swap| {
                (swap.from, swap.with, swap.give, swap.take) == (me, with, give, take)
                    && swap.stands == SwapStands::Open
            };
            if let Some(known) = rota.swaps().iter().find(same) {
                return Ok((known.id.clone(), false));
            }
            let id = new.clone();
            let offer = Saying::Swap {
                id: id.clone(),
                give,
                take,
                with,
            };
            say(tx, at, offer)?;
            Ok::<_, Error>((id, true))
        })?;
        if changed {
            self.did(at)?;
        }
        Ok(id)
    }

    /// Accepts or declines a swap that somebody offered this person; declining one's own offer takes
    /// it back. Without the beginning of its name, the only one that waits. Returns the offer.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`] and [`Error::Ambiguous`]; [`Error::House`] if the turns cannot be exchanged
    /// any more.
    pub fn answer_swap(&mut self, at: EntryRef, swap: Option<&str>, yes: bool) -> Result<Swap> {
        let here = (self.now_ms(), self.zone);
        let me = self.device();
        let swap = self.write(|tx| {
            let (rota, roster) = read_rota(tx, at)?;
            let me = person_of(&roster, &onderweg_journal::Author(me.0));
            let mine = |swap: &&Swap| {
                let asked = Some(swap.with) == me || (!yes && Some(swap.from) == me);
                asked && swap.stands == SwapStands::Open
            };
            let fits = |found: &&Swap| match swap {
                Some(text) => found.id.as_str().starts_with(&text.trim().to_lowercase()),
                None => true,
            };
            let all = rota.swaps().iter();
            let found: Vec<&Swap> = all.filter(mine).filter(fits).collect();
            let [found] = found.as_slice() else {
                return Err(match found.is_empty() {
                    true => Error::NoSuch("swap"),
                    false => Error::Ambiguous("swap"),
                });
            };
            if yes {
                must_come(tx, at, &rota, [found.give, found.take], here)?;
                may_swap(&rota, (found.give, found.take), (found.from, found.with))?;
            }
            let answer = Saying::Answer {
                id: found.id.clone(),
                yes,
                give: found.give,
                take: found.take,
                from: found.from,
            };
            say(tx, at, answer)?;
            Ok::<_, Error>((*found).clone())
        })?;
        self.did(at)?;
        Ok(swap)
    }
}

/// Turns are counted from one where people see them.
fn index(turn: u32) -> Result<u32> {
    turn.checked_sub(1)
        .filter(|turn| *turn <= onderweg_journal::MAX_ROTA_TURN)
        .ok_or(Error::NoSuch("turn"))
}

fn say(tx: &mut Tx<'_>, at: EntryRef, what: Saying) -> Result<()> {
    tx.act(at.space, at.entry, &[Command::Set(Set::Say(what))])?;
    memory::put_last_act(tx, at)
}

fn members(roster: &Roster, named: &[PersonId]) -> Result<Vec<Person>> {
    let all = roster.persons();
    if named.iter().any(|person| !all.contains_key(person)) {
        return Err(Error::NoSuch("person"));
    }
    let people: Vec<Person> = match named {
        [] => all.keys().copied().map(theirs).collect(),
        named => named.iter().copied().map(theirs).collect(),
    };
    Ok(people)
}

/// Who takes turns after this one: as before without who left, then who is new.
fn next_order(rota: &Rota, roster: &Roster, from: u32) -> Vec<Person> {
    let all: Vec<Person> = roster.persons().keys().copied().map(theirs).collect();
    let before = rota.order(from).map_or(0, |(_, people)| people.len());
    let before = u32::try_from(before).unwrap_or(0);
    let mut order: Vec<Person> = Vec::new();
    for turn in from..from.saturating_add(before) {
        let next = rota.planned(turn);
        order.extend(next.filter(|person| all.contains(person) && !order.contains(person)));
    }
    let new = all.into_iter().filter(|person| !order.contains(person));
    let new: Vec<Person> = new.collect();
    order.extend(new);
    order
}

fn now_of(
    tx: &mut Tx<'_>,
    at: EntryRef,
    rota: &Rota,
    here: (i64, onderweg_journal::Tz),
) -> Result<Option<u32>> {
    let rows = match rota.rule {
        Rule::Week => Vec::new(),
        Rule::Done => tx.summaries(Shelf::Live, here.1)?,
    };
    let key = (at.space, at.entry);
    let open = open_again(&rows, key);
    Ok(now(tx, key, rota, &open, here)?)
}

/// Turns that are over or done are not exchanged.
fn must_come(
    tx: &mut Tx<'_>,
    at: EntryRef,
    rota: &Rota,
    turns: [u32; 2],
    here: (i64, onderweg_journal::Tz),
) -> Result<()> {
    let now = now_of(tx, at, rota, here)?;
    for turn in turns {
        let over = now.is_some_and(|now| turn < now);
        if over || is_done(tx, (at.space, at.entry), turn)? {
            return Err(HouseError::TurnOver.into());
        }
    }
    Ok(())
}

fn may_swap(rota: &Rota, (give, take): (u32, u32), both: (Person, Person)) -> Result<()> {
    match rota.can_swap(give, take, both) {
        Ok(()) => Ok(()),
        Err(Unfair::NotTheirs) => Err(HouseError::NotTheirTurn.into()),
        Err(Unfair::TooFar) => Err(HouseError::Unfair.into()),
    }
}
