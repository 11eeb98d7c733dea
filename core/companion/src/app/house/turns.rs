//! Which turn it is now, and which turns are this person's: computed, each from the rota and from
//! what was recorded of single turns.

use onderweg_journal::{Kind, NaiveDate, Person, Rota, Rule, State, Summary, Tz, When};
use onderweg_protocol::ids::DeviceId;

use super::{EntryRef, lives, person_of};
use crate::app::status::local_date;
use crate::error::Result;
use crate::store::{Row, Tx};

/// Whether somebody did this turn.
pub(super) fn is_done(tx: &mut Tx<'_>, at: EntryRef, turn: u32) -> Result<bool> {
    let row = tx.summary(at.space, Tx::rota_turn_id(at.entry, turn))?;
    let done = |row: Summary| matches!(row.state, State::Done | State::Archived);
    Ok(row.is_some_and(done))
}

/// The turn that it is: by weeks that of today, none before the first; else the first that is not
/// done. `open` holds turns that were done and are to be done again.
pub(super) fn now(
    tx: &mut Tx<'_>,
    at: EntryRef,
    rota: &Rota,
    open: &[u32],
    here: (i64, Tz),
) -> Result<Option<u32>> {
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
    local_date(now_ms, rota.zone.unwrap_or(zone))
}

/// The number of turns that were done one after another, found without reading them all.
fn first_not_done(tx: &mut Tx<'_>, at: EntryRef) -> Result<u32> {
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
pub(super) fn open_again(rows: &[Row], at: EntryRef) -> Vec<u32> {
    let of = |row: &&Row| {
        let series = row.summary.series.map(|series| series.0);
        row.space == at.space && series == Some(at.entry.0) && row.summary.state == State::Open
    };
    let turn = |row: &Row| row.summary.more.get("turn")?.parse().ok();
    rows.iter().filter(of).filter_map(turn).collect()
}

/// Whether a row is a rota that goes on.
pub(super) fn is_rota(summary: &Summary) -> bool {
    summary.kind == Some(Kind::Rota) && summary.series.is_none()
}

/// Rows of the turns that this person has to do in these days, under the ids of the rotas.
pub(in crate::app) fn my_turns(
    tx: &mut Tx<'_>,
    rows: &[Row],
    me: &DeviceId,
    days: (NaiveDate, NaiveDate),
    here: (i64, Tz),
) -> Result<Vec<Row>> {
    let mut mine = Vec::new();
    for row in rows {
        if !is_rota(&row.summary) || row.summary.state != State::Open {
            continue;
        }
        let at = EntryRef {
            space: row.space,
            entry: row.entry,
        };
        let Some(roster) = tx.roster(row.space)? else {
            continue;
        };
        let rota = tx.rota(row.space, row.entry, |author| person_of(&roster, author))?;
        let me = person_of(&roster, &onderweg_journal::Author(me.0));
        let Some((rota, me)) = rota.zip(me) else {
            continue;
        };
        let is_mine = |turn: u32| {
            rota.holder_here(turn, |person: &Person| lives(&roster, *person)) == Some(me)
        };
        let open = open_again(rows, at);
        let Some(turns) = coming(tx, at, &rota, &open, days, here)? else {
            continue;
        };
        for turn in turns {
            if is_mine(turn) && !is_done(tx, at, turn)? {
                mine.push(Row {
                    summary: turn_row(row, &rota, turn),
                    ..*row
                });
            }
        }
    }
    Ok(mine)
}

/// The turns that can be done in these days.
fn coming(
    tx: &mut Tx<'_>,
    at: EntryRef,
    rota: &Rota,
    open: &[u32],
    (_, last): (NaiveDate, NaiveDate),
    here: (i64, Tz),
) -> Result<Option<std::ops::RangeInclusive<u32>>> {
    let now = now(tx, at, rota, open, here)?;
    Ok(match rota.rule {
        Rule::Done => now.map(|now| now..=now),
        Rule::Week => rota.turn_on(last).map(|last| now.unwrap_or(0)..=last),
    })
}

/// A turn as a row of a list.
fn turn_row(row: &Row, rota: &Rota, turn: u32) -> Summary {
    let days = rota.days(turn);
    let mut summary = Summary {
        start: days.map(|(first, _)| When::Day(first)),
        end: days.map(|(_, last)| When::Day(last)),
        series: days.map(|_| onderweg_journal::EntryId(row.entry.0)),
        date: days.map(|(first, _)| first),
        ..row.summary.clone()
    };
    summary
        .more
        .insert("turn".to_owned(), (turn + 1).to_string());
    summary
}
