//! Which turn of a rota it is now, and which turns are this person's: computed, each from the rota
//! and from what was recorded of single turns. Must not write.

use onderweg_journal::{
    Author, Days, Kind, NaiveDate, Person, Rota, Rule, State, Summary, Tz, When,
};
use onderweg_protocol::ids::{DeviceId, EntryId, PersonId, SpaceId};
use onderweg_protocol::roster::Roster;
use onderweg_sync::store::Stored;

use super::list::Row;
use super::tx::Tx;

/// A rota: where, and which.
type At = (SpaceId, EntryId);

/// Whose device it is or was.
pub(crate) fn person_of(roster: &Roster, author: &Author) -> Option<Person> {
    let device = roster.device(&DeviceId(author.0))?;
    Some(Person(device.person.0))
}

/// Whether a person is a member.
pub(crate) fn lives(roster: &Roster, person: Person) -> bool {
    let person: PersonId = DeviceId(person.0);
    roster.persons().contains_key(&person)
}

/// Whether somebody did this turn.
pub(crate) fn is_done(tx: &mut Tx<'_>, at: At, turn: u32) -> Stored<bool> {
    let row = tx.summary(at.0, Tx::rota_turn_id(at.1, turn))?;
    let done = |row: Summary| matches!(row.state, State::Done | State::Archived);
    Ok(row.is_some_and(done))
}

/// The turn that it is: by weeks that of today, none before the first; else the first that is not
/// done. `open` holds turns that were done and are to be done again.
pub(crate) fn now(
    tx: &mut Tx<'_>,
    at: At,
    rota: &Rota,
    open: &[u32],
    here: (i64, Tz),
) -> Stored<Option<u32>> {
    match rota.rule {
        Rule::Week => Ok(rota.turn_on(today(rota, here))),
        Rule::Done => {
            let next = first_not_done(tx, at)?;
            Ok(open.iter().copied().chain([next]).min())
        }
    }
}

/// The day that it is where the rota is.
fn today(rota: &Rota, (now_ms, zone): (i64, Tz)) -> NaiveDate {
    When::today(now_ms, rota.zone.unwrap_or(zone))
}

/// The number of turns that were done one after another, found without reading them all.
fn first_not_done(tx: &mut Tx<'_>, at: At) -> Stored<u32> {
    let (mut done, mut step) = (0u32, 1u32);
    // All before `done` are done; ever longer steps, then ever shorter ones.
    while is_done(tx, at, done.saturating_add(step - 1))? {
        done = done.saturating_add(step);
        step = step.saturating_mul(2);
    }
    while step > 1 {
        step /= 2;
        if is_done(tx, at, done.saturating_add(step - 1))? {
            done = done.saturating_add(step);
        }
    }
    Ok(done)
}

/// Turns of this rota that were done and are to be done again.
pub(crate) fn open_again(rows: &[Row], at: At) -> Vec<u32> {
    let of = |row: &&Row| {
        let series = row.summary.series.map(|series| series.0);
        row.space == at.0 && series == Some(at.1.0) && row.summary.state == State::Open
    };
    let turn = |row: &Row| row.summary.more.get("turn")?.parse().ok();
    rows.iter().filter(of).filter_map(turn).collect()
}

/// Whether a row is a rota that goes on.
pub(crate) fn is_rota(summary: &Summary) -> bool {
    summary.kind == Some(Kind::Rota) && summary.series.is_none()
}

/// A turn that this person has to do.
struct Own<'a> {
    row: &'a Row,
    rota: Rota,
    turn: u32,
}

impl Own<'_> {
    /// The turn as a row of a list.
    fn listed(&self) -> Row {
        let days = self.rota.days(self.turn);
        let mut summary = Summary {
            start: days.map(|(first, _)| When::Day(first)),
            end: days.map(|(_, last)| When::Day(last)),
            series: days.map(|_| onderweg_journal::EntryId(self.row.entry.0)),
            date: days.map(|(first, _)| first),
            ..self.row.summary.clone()
        };
        summary
            .more
            .insert("turn".to_owned(), (self.turn + 1).to_string());
        Row {
            summary,
            ..*self.row
        }
    }

    /// The turn as what rings. One that began because the turn before was done rings on the morning
    /// after that, the first of all on the day on which the rota begins.
    fn rings(&self, tx: &mut Tx<'_>, zone: Tz) -> Stored<Row> {
        let mut row = self.listed();
        if self.rota.rule == Rule::Done {
            let before = self.turn.checked_sub(1);
            let day = match before {
                None => self.rota.start,
                Some(before) => {
                    let id = Tx::rota_turn_id(self.row.entry, before);
                    let done = tx.summary(self.row.space, id)?;
                    let done = done.and_then(|done| done.finished_ms);
                    done.and_then(|ms| When::today(ms, zone).checked_add_days(Days::new(1)))
                }
            };
            row.summary.start = day.map(When::Day);
        }
        Ok(row)
    }
}

/// Rows of the turns that this person has to do until this day, under the ids of the rotas.
pub(crate) fn my_turns(
    tx: &mut Tx<'_>,
    rows: &[Row],
    me: &DeviceId,
    last: NaiveDate,
    here: (i64, Tz),
) -> Stored<Vec<Row>> {
    let own = own_turns(tx, rows, me, last, here)?;
    Ok(own.iter().map(Own::listed).collect())
}

/// The same, each with the day on which it rings.
pub(super) fn ringing_turns(
    tx: &mut Tx<'_>,
    rows: &[Row],
    last: NaiveDate,
    here: (i64, Tz),
) -> Stored<Vec<Row>> {
    let me = tx.device();
    let own = own_turns(tx, rows, &me, last, here)?;
    own.iter().map(|own| own.rings(tx, here.1)).collect()
}

fn own_turns<'a>(
    tx: &mut Tx<'_>,
    rows: &'a [Row],
    me: &DeviceId,
    last: NaiveDate,
    here: (i64, Tz),
) -> Stored<Vec<Own<'a>>> {
    let mut mine = Vec::new();
    for row in rows {
        if !is_rota(&row.summary) || row.summary.state != State::Open {
            continue;
        }
        let at = (row.space, row.entry);
        let Some(roster) = tx.roster(row.space)? else {
            continue;
        };
        let rota = tx.rota(row.space, row.entry, |author| person_of(&roster, author))?;
        let me = person_of(&roster, &Author(me.0));
        let Some((rota, me)) = rota.zip(me) else {
            continue;
        };
        let is_mine = |turn: u32| {
            rota.holder_here(turn, |person: &Person| lives(&roster, *person)) == Some(me)
        };
        let open = open_again(rows, at);
        let Some(turns) = coming(tx, at, &rota, &open, last, here)? else {
            continue;
        };
        for turn in turns {
            if is_mine(turn) && !is_done(tx, at, turn)? {
                let rota = rota.clone();
                mine.push(Own { row, rota, turn });
            }
        }
    }
    Ok(mine)
}

/// The turns that can be done until this day.
fn coming(
    tx: &mut Tx<'_>,
    at: At,
    rota: &Rota,
    open: &[u32],
    last: NaiveDate,
    here: (i64, Tz),
) -> Stored<Option<std::ops::RangeInclusive<u32>>> {
    let now = now(tx, at, rota, open, here)?;
    Ok(match rota.rule {
        Rule::Done => now.map(|now| now..=now),
        Rule::Week => rota.turn_on(last).map(|last| now.unwrap_or(0)..=last),
    })
}
