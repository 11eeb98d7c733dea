//! Who looked at a file: lines of the office's audit log, written by the office's device into the
//! case space, so that the person whose file it is reads them on their own phone.
//!
//! An entry of kind `look` has one writer, the device that made it. Its body holds one line for each
//! deed: number, milliseconds since 1970, a fixed word. It stands in no list.

use std::collections::BTreeSet;

use onderweg_journal::{Command, Kind, Set};
use onderweg_protocol::ids::{EntryId, SpaceId};
use serde::Serialize;

use super::names::{LOOK, Names};
use super::{By, Companion, EntryRef};
use crate::error::{Error, Result};
use crate::store::{Row, Shelf, Tx, Under};

/// A new entry is begun before a body reaches this many characters.
const FULL: usize = 7_000;

/// A look at a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LookLine {
    /// By whom, in whose name; `when_ms` is when.
    pub by: By,
    /// What was done: a fixed word such as `opened` or `answered`.
    pub deed: String,
}

/// What became of lines that were told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told {
    /// Up to this number the lines are on a phone of the others.
    pub arrived: i64,
}

impl Companion {
    /// Writes the lines that are not there yet: number, time, fixed word, by number.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn tell_looks(&mut self, space: SpaceId, lines: &[(i64, i64, &str)]) -> Result<Told> {
        let me = self.device();
        let zone = self.zone;
        let under_way = self.reach(space)?.under_way;
        let own: Vec<Row> = self.read(|tx| {
            let rows = tx.summaries(Shelf::Live, zone)?;
            Ok::<_, Error>(
                rows.into_iter()
                    .filter(|row| is_by(row, space, &me))
                    .collect(),
            )
        })?;
        let note = format!("looks/{space}");
        let mut bodies = Vec::new();
        for row in &own {
            bodies.push((row.entry, self.body(space, row.entry)?));
        }
        let told: BTreeSet<_> = bodies.iter().flat_map(|(_, body)| marks(body)).collect();
        let last = told.last().map_or(0, |(n, _)| *n);
        let all_there = own.iter().all(|row| !under_way.contains(&row.entry));
        let arrived = self.write(|tx| keep_arrived(tx, &note, all_there.then_some(last)))?;
        // By number and time: an office that was put back from a backup gives numbers again.
        let fresh: String = lines
            .iter()
            .filter(|(n, ms, _)| !told.contains(&(*n, *ms)))
            .map(|(n, ms, deed)| format!("{n} {ms} {deed}\n"))
            .collect();
        if !fresh.is_empty() {
            let last = bodies.into_iter().min_by_key(|(_, body)| body.len());
            self.append(space, last, &fresh)?;
        }
        Ok(Told { arrived })
    }

    fn append(
        &mut self,
        space: SpaceId,
        last: Option<(EntryId, String)>,
        fresh: &str,
    ) -> Result<()> {
        self.write(|tx| {
            match last.filter(|(_, body)| body.len() + fresh.len() < FULL) {
                Some((entry, body)) => {
                    tx.act(space, entry, &[Command::EditBody(body + fresh)])?;
                }
                None => {
                    let sets = [Set::Title(LOOK.to_owned()), Set::Body(fresh.to_owned())];
                    tx.create(space, &LOOK.parse::<Kind>()?, &sets)?;
                }
            }
            Ok::<_, Error>(())
        })
    }

    /// Who looked at the file in a case space, newest first.
    ///
    /// # Errors
    ///
    /// Those of the store; [`crate::error::Failure::Unlock`] while locked.
    pub fn looks(&mut self, space: SpaceId) -> Result<Vec<LookLine>> {
        let (me, zone) = (self.device(), self.zone);
        let found = self.read(|tx| {
            let rows = tx.summaries(Shelf::Live, zone)?;
            let names = Names::from_rows(tx, &rows)?;
            let looks = rows
                .into_iter()
                .filter(|row| row.space == space && is_look(row));
            let mut found = Vec::new();
            for row in looks {
                let Some(stamp) = row.summary.created else {
                    continue;
                };
                // Another's hand in it, at any time, makes the whole entry worthless.
                let view = tx.view_of_one(space, row.entry, stamp.author)?;
                let body = view.map(|view| view.body.text).unwrap_or_default();
                found.push((body, names.by(&space, &stamp, &me)));
            }
            Ok::<_, Error>(found)
        })?;
        let mut looks = Vec::new();
        for (body, by) in found {
            for (when_ms, deed) in lines_of(&body) {
                let by = By {
                    when_ms,
                    ..by.clone()
                };
                looks.push(LookLine { by, deed });
            }
        }
        looks.sort_by_key(|look| std::cmp::Reverse(look.by.when_ms));
        Ok(looks)
    }

    fn body(&mut self, space: SpaceId, entry: EntryId) -> Result<String> {
        let at = EntryRef { space, entry };
        let view = self.read(|tx| Ok::<_, Error>(tx.view(at.space, at.entry)?))?;
        Ok(view.map(|view| view.body.text).unwrap_or_default())
    }
}

fn is_look(row: &Row) -> bool {
    row.summary
        .kind
        .as_ref()
        .is_some_and(|kind| kind.as_str() == LOOK)
}

fn is_by(row: &Row, space: SpaceId, me: &onderweg_protocol::ids::DeviceId) -> bool {
    let made = row.summary.created.as_ref().map(super::names::device);
    row.space == space && is_look(row) && made == Some(*me)
}

fn keep_arrived(tx: &mut Tx<'_>, note: &str, fresh: Option<i64>) -> Result<i64> {
    if let Some(fresh) = fresh {
        tx.put_note(Under::Content, note, &fresh.to_be_bytes())?;
        return Ok(fresh);
    }
    let kept = tx.note(Under::Content, note)?;
    let kept = kept.and_then(|bytes| bytes.try_into().ok());
    Ok(kept.map_or(0, i64::from_be_bytes))
}

/// Number and time of each line.
fn marks(body: &str) -> impl Iterator<Item = (i64, i64)> {
    let mark = |line: &str| {
        let mut parts = line.split(' ');
        Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    };
    body.lines().filter_map(mark)
}

fn lines_of(body: &str) -> Vec<(i64, String)> {
    let one = |line: &str| {
        let mut parts = line.split(' ').skip(1);
        let when = parts.next()?.parse().ok()?;
        Some((when, parts.next()?.to_owned()))
    };
    body.lines().filter_map(one).collect()
}
