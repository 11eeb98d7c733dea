//! Taking one's things along: everything that this person may read as one archive.

use std::collections::BTreeMap;

use onderweg_journal::{
    APPOINTMENT_COLUMNS, IcsStyle, Kind, NaiveDate, Stamp, State, Summary, TAKEOUT_FORMAT,
    TAKEOUT_VERSION, TASK_COLUMNS, TakeEntry, TakeSpace, Takeout, Tz, write_sheet, write_table,
};
use onderweg_protocol::ids::{DeviceId, SpaceId};
use onderweg_text::Words;
use serde::Serialize;

use super::entry::{FieldStep, by};
use super::house::{stamp_of, taken_agreement, taken_rota};
use super::letter_take::TakenLetters;
use super::names::{self, Names};
use super::{By, Companion, EntryRef, ics};
use crate::error::{Error, Result};
use crate::store::{Row, Shelf, Tx, is_turn};
use crate::takeout::{Files, Page, Room, Together, pack};
use crate::words::called;

/// What was taken along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The archive.
    pub zip: Vec<u8>,
    /// How many entries are in it.
    pub entries: u64,
    /// Of how many spaces.
    pub spaces: u64,
    /// How many letters are in it.
    pub letters: u64,
    /// How many letters are not, because they are not on this phone.
    pub letters_left: u64,
}

/// How far taking along has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct TakeStep {
    /// Entries that are done.
    pub done: u64,
    /// All of them.
    pub all: u64,
}

/// The past of an entry in the archive.
#[derive(Serialize)]
struct PastOf {
    entry: String,
    space: String,
    acts: Vec<PastStep>,
}

#[derive(Serialize)]
struct PastStep {
    by: By,
    undoes: bool,
    what: Vec<FieldStep>,
}

/// An entry of the archive, and what it came from.
struct Found {
    row: Row,
    taken: TakeEntry,
}

impl Companion {
    /// Everything that stands in these spaces, or in all of one's spaces, as one zip archive: JSON that
    /// [`Companion::import_all`] reads, history, a calendar, tables, and a page to print. Works without a network.
    ///
    /// What is in the bin or was moved away is left out. `tell` hears how far it has come.
    ///
    /// # Errors
    ///
    /// [`crate::error::Failure::Unlock`] while locked.
    pub fn export_all(
        &mut self,
        spaces: &[SpaceId],
        words: &Words,
        tell: &mut dyn FnMut(TakeStep),
    ) -> Result<Taken> {
        let wanted = |space: &SpaceId| spaces.is_empty() || spaces.contains(space);
        let language = words.settings().language.tag();
        let practised = self.practised(&wanted, language)?;
        let mut minutes = self.minutes()?;
        minutes.retain(|one| wanted(&one.space));
        let together = practised.together(minutes);
        let (me, zone, now_ms) = (self.device(), self.zone, self.now_ms());
        let views = self.spaces()?.into_iter();
        let views: Vec<_> = views.filter(|view| wanted(&view.space)).collect();
        let page = Page {
            words,
            today: NaiveDate::default(),
            zone,
            now_ms,
        };
        self.read(|tx| {
            let (names, mut rows) = standing(tx, zone, &views)?;
            let (calendar, _) = ics::calendar(tx, &rows, STYLE, words)?;
            sort(&mut rows, zone);
            let jobs = jobs(tx, &rows)?;
            let (mut found, mut past) = (Vec::<Found>::new(), Vec::new());
            let mut letters = TakenLetters::default();
            let all = rows.len() as u64;
            for (row, done) in rows.into_iter().zip(0..) {
                tell(TakeStep { done, all });
                past.push(past_of(tx, &names, &me, &row)?);
                if let Some(mut one) = taken(tx, &names, &me, row)? {
                    letters.take(tx, &one.row, &mut one.taken)?;
                    found.push(one);
                }
            }
            tell(TakeStep { done: all, all });
            let rooms = rooms(&views, &found, words);
            let journal = Takeout {
                format: TAKEOUT_FORMAT.to_owned(),
                version: TAKEOUT_VERSION,
                made_ms: now_ms,
                zone: zone.name().to_owned(),
                spaces: views.iter().map(space_of).collect(),
                entries: found.into_iter().map(|found| found.taken).collect(),
                reviews: practised.reviews,
                abilities: practised.abilities,
                minutes: practised.minutes,
            };
            let files = files(
                (&page, &rooms, &together),
                &journal,
                &past,
                [calendar, jobs],
            );
            Ok::<_, Error>(Taken {
                zip: pack(&files, &letters.files)?,
                entries: journal.entries.len() as u64,
                spaces: views.len() as u64,
                letters: letters.letters,
                letters_left: letters.left,
            })
        })
    }
}

/// Every file of the archive, in its order.
fn files(
    (page, rooms, together): (&Page<'_>, &[Room], &Together),
    journal: &Takeout,
    past: &[PastOf],
    [calendar, jobs]: [Vec<u8>; 2],
) -> Files {
    let history = serde_json::to_vec_pretty(past);
    let appointments = table(rooms, "appointment", APPOINTMENT_COLUMNS);
    vec![
        ("README.txt", page.readme().into_bytes()),
        ("journal.html", page.html(rooms, together).into_bytes()),
        ("journal.json", journal.to_json()),
        ("history.json", history.unwrap_or_default()),
        ("calendar.ics", calendar),
        ("appointments.csv", appointments),
        ("tasks.csv", table(rooms, "task", TASK_COLUMNS)),
        ("jobs.csv", jobs),
    ]
}

/// One's own files say everything.
const STYLE: IcsStyle = IcsStyle {
    neutral: false,
    people: true,
};

pub(super) fn is_taken(row: &Row) -> bool {
    let stands = matches!(
        row.summary.state,
        State::Open | State::Done | State::Archived
    );
    stands && names::is_shown(row.summary.kind.as_ref())
}

/// What is taken of these spaces, and who people are there.
fn standing(tx: &mut Tx<'_>, zone: Tz, views: &[super::SpaceView]) -> Result<(Names, Vec<Row>)> {
    let mut rows = tx.summaries(Shelf::Live, zone)?;
    rows.extend(tx.summaries(Shelf::Closed, zone)?);
    let names = Names::from_rows(tx, &rows)?;
    rows.retain(|row| is_taken(row) && views.iter().any(|view| view.space == row.space));
    leave_out_strays(&mut rows);
    Ok((names, rows))
}

/// What is known of a turn goes along beside its series; where that stays here, or has no such turn any
/// more, it says nothing.
fn leave_out_strays(rows: &mut Vec<Row>) {
    let series = |row: &Row| Some((row.space, row.summary.series?.0));
    let known: BTreeMap<_, Summary> = (rows.iter())
        .filter(|row| row.summary.series.is_none())
        .map(|row| ((row.space, row.entry.0), row.summary.clone()))
        .collect();
    rows.retain(|row| {
        let Some(of) = series(row) else { return true };
        let held =
            |of: &Summary, date| !is_turn(&row.summary) || of.has_turn(date, Some(&row.summary));
        let Some(of) = known.get(&of) else {
            return false;
        };
        // What was done of a rota has no day: it is told, and stays in the file.
        let rota = row.summary.kind == Some(Kind::Rota);
        rota || row.summary.date.is_some_and(|date| held(of, date))
    });
}

/// By their time, then by their title; what has no time comes last.
fn sort(rows: &mut [Row], zone: Tz) {
    rows.sort_by_cached_key(|row| {
        let at = row.summary.when().and_then(|when| when.instant_ms(zone));
        (
            at.is_none(),
            at,
            row.summary.title.clone(),
            row.space,
            row.entry,
        )
    });
}

fn taken(tx: &mut Tx<'_>, names: &Names, me: &DeviceId, row: Row) -> Result<Option<Found>> {
    let Some(entry) = tx.view(row.space, row.entry)? else {
        return Ok(None);
    };
    let who = |stamp: &Stamp| stamp_of(names.by(&row.space, stamp, me));
    let (id, space) = (row.entry.to_string(), row.space.to_string());
    let mut taken = TakeEntry::of(&entry, id, space, &who);
    let at = EntryRef {
        space: row.space,
        entry: row.entry,
    };
    if row.summary.kind == Some(Kind::Rota) {
        taken.rota = taken_rota(tx, names, at, me)?;
    }
    if row.summary.kind == Some(Kind::Agreement) {
        taken.agreement = taken_agreement(tx, names, at, me)?;
    }
    Ok(Some(Found { row, taken }))
}

fn past_of(tx: &mut Tx<'_>, names: &Names, me: &DeviceId, row: &Row) -> Result<PastOf> {
    let at = EntryRef {
        space: row.space,
        entry: row.entry,
    };
    let acts = tx
        .history(at.space, at.entry)?
        .into_iter()
        .map(|act| PastStep {
            by: by(names, at, me, &act),
            undoes: act.undoes,
            what: FieldStep::of(act.what),
        });
    Ok(PastOf {
        entry: at.entry.to_string(),
        space: at.space.to_string(),
        acts: acts.collect(),
    })
}

fn jobs(tx: &mut Tx<'_>, rows: &[Row]) -> Result<Vec<u8>> {
    let mut entries = Vec::new();
    for row in rows
        .iter()
        .filter(|row| row.summary.kind == Some(Kind::Job))
    {
        entries.extend(tx.view(row.space, row.entry)?);
    }
    Ok(write_sheet(&entries))
}

fn rooms(views: &[super::SpaceView], found: &[Found], words: &Words) -> Vec<Room> {
    let room = |view: &super::SpaceView| {
        let here = found.iter().filter(|found| found.row.space == view.space);
        Room {
            name: called(view.name.as_deref(), words),
            own: view.kind == Some("me"),
            entries: here.map(|found| found.taken.clone()).collect(),
        }
    };
    views.iter().map(room).collect()
}

fn space_of(view: &super::SpaceView) -> TakeSpace {
    TakeSpace {
        space: view.space.to_string(),
        name: view.name.clone(),
        kind: view.kind.map(str::to_owned),
    }
}

fn table(rooms: &[Room], kind: &str, columns: &[&str]) -> Vec<u8> {
    let each = rooms.iter().flat_map(|room| {
        let of_kind = room.entries.iter().filter(|entry| entry.kind == kind);
        of_kind.map(|entry| (entry, room.name.as_str()))
    });
    write_table(columns, each)
}
