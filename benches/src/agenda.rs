//! What an app does first: open the store, read the live rows, sort them into an agenda.

use std::path::Path;

use onderweg_companion::store::Shelf;
use onderweg_journal::{NaiveDate, agenda};

use crate::household::ZONE;
use crate::measure::Res;
use crate::phone::Phone;

/// Rows on the first screen.
const SCREEN: usize = 30;

/// Opens the store and shows the first screen; how many entries are live, how many are shown.
///
/// # Errors
///
/// Those of the store.
#[inline(never)]
pub fn first_agenda(home: &Path, now_ms: i64) -> Res<(usize, usize)> {
    let mut phone = Phone::open(home, 9_000)?;
    show(&mut phone, now_ms)
}

/// Shows the first screen of an open store.
///
/// # Errors
///
/// Those of the store.
pub fn show(phone: &mut Phone, now_ms: i64) -> Res<(usize, usize)> {
    let rows = phone.write(now_ms, |tx| tx.summaries(Shelf::Live, ZONE))?;
    let days = i32::try_from(now_ms / 86_400_000)?;
    let today = NaiveDate::from_epoch_days(days).ok_or("no such day")?;
    let names = rows
        .iter()
        .map(|row| ((row.space, row.entry), &row.summary));
    let agenda = agenda(names, today, ZONE);
    let days = agenda.days.iter().flat_map(|(_, names)| names);
    let shown = agenda.overdue.iter().chain(days).chain(&agenda.undated);
    Ok((rows.len(), shown.take(SCREEN).count()))
}
