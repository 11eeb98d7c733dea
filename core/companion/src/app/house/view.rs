//! A rota as a screen shows it: whose turn it is, what comes, who had how many, which swaps wait.

use onderweg_journal::{Person, Rota, State, SwapStands};
use onderweg_protocol::ids::{EntryId, PersonId, SpaceId};
use onderweg_protocol::roster::Roster;
use serde::Serialize;

use super::turns::{is_rota, now, open_again};
use super::{EntryRef, lives, ours, person_of};
use crate::app::item::as_text;
use crate::app::names::Names;
use crate::app::{By, Companion};
use crate::error::{Error, Result};
use crate::store::{Row, Shelf, Tx};

/// So many turns are shown: this one and those that come.
const SHOWN: u32 = 12;

/// A rota.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RotaView {
    /// Its entry.
    #[serde(serialize_with = "as_text")]
    pub entry: EntryId,
    /// In which space.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What that space is called.
    pub space_name: Option<String>,
    /// The chore.
    pub title: String,
    /// What makes it go on: `week` or `done`.
    pub by: &'static str,
    /// The day on which the first turn begins.
    pub start: Option<String>,
    /// Where weeks begin and end.
    pub zone: String,
    /// The number of the turn that it is; `None` before the first.
    pub now: Option<u32>,
    /// Who takes turns from then on, in order.
    pub people: Vec<RotaPerson>,
    /// The turn before, this one and those that come.
    pub turns: Vec<RotaTurn>,
    /// Offers to swap, in the order in which they were made.
    pub swaps: Vec<SwapView>,
}

/// Somebody who takes turns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RotaPerson {
    /// Who.
    #[serde(serialize_with = "as_text")]
    pub person: PersonId,
    /// What they are called.
    pub name: Option<String>,
    /// Whether it is the person of this phone.
    pub own: bool,
    /// Whether they are still in the house.
    pub here: bool,
    /// How many turns they had, with the present one.
    pub turns: u32,
}

/// A turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RotaTurn {
    /// Its number, from 1.
    pub turn: u32,
    /// Its first day, where weeks make it go on.
    pub from: Option<String>,
    /// Its last day.
    pub to: Option<String>,
    /// Whose it is.
    pub person: Option<String>,
    /// What they are called.
    pub name: Option<String>,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SwapView {
    /// Its name.
    pub swap: String,
    /// What who offers is called.
    pub from: Option<String>,
    /// What who is asked is called.
    pub with: Option<String>,
    /// The number of the turn that is given.
    pub give: u32,
    /// The number of the turn that is taken instead.
    pub take: u32,
    /// `open`, `accepted`, `declined`, `withdrawn`, or `overtaken` by another swap, a new order or time.
    pub stands: &'static str,
    /// Whether the person of this phone offered it.
    pub own: bool,
    /// Whether it waits for the person of this phone.
    pub asked: bool,
}

impl Companion {
    /// The rotas of one space, or of all, by title.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn rotas(&mut self, space: Option<SpaceId>) -> Result<Vec<RotaView>> {
        let (me, zone) = (self.device(), self.zone);
        let here = (self.now_ms(), zone);
        self.look(|tx| {
            let rows = tx.summaries(Shelf::Live, zone)?;
            let names = Names::from_rows(tx, &rows)?;
            let mut all = Vec::new();
            for row in &rows {
                let wanted = space.is_none_or(|space| row.space == space);
                if !wanted || !is_rota(&row.summary) || row.summary.state != State::Open {
                    continue;
                }
                let at = EntryRef {
                    space: row.space,
                    entry: row.entry,
                };
                let Some(roster) = names.roster(&row.space) else {
                    continue;
                };
                let rota = tx.rota(row.space, row.entry, |author| person_of(roster, author))?;
                let Some(rota) = rota else {
                    continue;
                };
                let now = now(tx, at, &rota, &open_again(&rows, at), here)?;
                let me = person_of(roster, &onderweg_journal::Author(me.0));
                let shown = Shown {
                    rota: &rota,
                    roster,
                    names: &names,
                    space: row.space,
                    me,
                };
                all.push(shown.view(tx, row, now, here.1)?);
            }
            all.sort_by(|a, b| (&a.title, a.entry).cmp(&(&b.title, b.entry)));
            Ok(all)
        })
    }

    /// One rota.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`] if it is none, or was put away.
    pub fn rota(&mut self, at: EntryRef) -> Result<RotaView> {
        let all = self.rotas(Some(at.space))?.into_iter();
        let mut found = all.filter(|rota| rota.entry == at.entry);
        found.next().ok_or(Error::NoSuch("rota"))
    }

    /// The number of the turn that somebody names by its number or by a day in it.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`].
    pub fn find_turn(&mut self, at: EntryRef, text: &str) -> Result<u32> {
        if let Ok(number) = text.trim().parse::<u32>() {
            return Ok(number);
        }
        let day = text.trim().parse::<onderweg_journal::NaiveDate>();
        let day = day.map_err(|_| Error::NoSuch("turn"))?;
        let (rota, _) = self.read(|tx| super::read_rota(tx, at))?;
        let turn = rota.turn_on(day).ok_or(Error::NoSuch("turn"))?;
        Ok(turn + 1)
    }
}

/// What a view is made of.
struct Shown<'a> {
    rota: &'a Rota,
    roster: &'a Roster,
    names: &'a Names,
    space: SpaceId,
    me: Option<Person>,
}

impl Shown<'_> {
    fn view(
        &self,
        tx: &mut Tx<'_>,
        row: &Row,
        now: Option<u32>,
        zone: onderweg_journal::Tz,
    ) -> Result<RotaView> {
        let first = now.unwrap_or(0);
        let mut turns = Vec::new();
        for turn in first.saturating_sub(1)..first.saturating_add(SHOWN) {
            turns.push(self.turn(tx, row, turn)?);
        }
        let had = now.map_or(0, |now| now.saturating_add(1));
        Ok(RotaView {
            entry: row.entry,
            space: row.space,
            space_name: self.names.space(&row.space).map(str::to_owned),
            title: row.summary.title.clone(),
            by: self.rota.rule.as_str(),
            start: self.rota.start.map(|day| day.to_string()),
            zone: self.rota.zone.unwrap_or(zone).name().to_owned(),
            now: now.map(|now| now + 1),
            people: self.people(first, had),
            turns,
            swaps: self.swaps(first),
        })
    }

    fn lives(&self, person: &Person) -> bool {
        lives(self.roster, *person)
    }

    fn name(&self, person: Person) -> Option<String> {
        let name = self.names.of_person(&self.space, ours(person));
        name.map(str::to_owned)
    }

    fn people(&self, turn: u32, had: u32) -> Vec<RotaPerson> {
        let counts = self.rota.counts(had, |person| self.lives(person));
        let order = self.rota.order(turn).map(|(_, people)| people);
        let person = |person: &Person| RotaPerson {
            person: ours(*person),
            name: self.name(*person),
            own: self.me == Some(*person),
            here: self.lives(person),
            turns: counts
                .iter()
                .find(|count| count.person == *person)
                .map_or(0, |count| count.turns),
        };
        order.unwrap_or_default().iter().map(person).collect()
    }

    fn turn(&self, tx: &mut Tx<'_>, row: &Row, turn: u32) -> Result<RotaTurn> {
        let holder = self.rota.holder_here(turn, |person| self.lives(person));
        let days = self.rota.days(turn);
        let record = tx.view(row.space, Tx::rota_turn_id(row.entry, turn))?;
        let done = record
            .filter(|record| matches!(record.state, State::Done | State::Archived))
            .map(|record| record.done);
        let me = self.me.map(ours).unwrap_or_default();
        let by = |stamp| self.names.by(&self.space, stamp, &me);
        Ok(RotaTurn {
            turn: turn + 1,
            from: days.map(|(first, _)| first.to_string()),
            to: days.map(|(_, last)| last.to_string()),
            person: holder.map(|person| person.to_string()),
            name: holder.and_then(|person| self.name(person)),
            own: holder.is_some() && holder == self.me,
            swapped: self.rota.holder(turn) != self.rota.planned(turn),
            done: done.is_some(),
            done_by: done
                .iter()
                .flat_map(|done| done.authors().map(by))
                .collect(),
        })
    }

    fn swaps(&self, now: u32) -> Vec<SwapView> {
        let view = |swap: &onderweg_journal::Swap| {
            let over = swap.give < now || swap.take < now;
            let stands = if over && swap.stands == SwapStands::Open {
                SwapStands::Overtaken
            } else {
                swap.stands
            };
            SwapView {
                swap: swap.id.to_string(),
                from: self.name(swap.from),
                with: self.name(swap.with),
                give: swap.give + 1,
                take: swap.take + 1,
                stands: stands.as_str(),
                own: self.me == Some(swap.from),
                asked: self.me == Some(swap.with) && stands == SwapStands::Open,
            }
        };
        self.rota.swaps().iter().map(view).collect()
    }
}
