//! Turns of series beside other rows: what was changed of single turns is drawn into them.
//! Must not make documents.

use std::collections::BTreeMap;

use onderweg_journal::{Kind, NaiveDate, Summary, Tz};
use onderweg_protocol::ids::{EntryId, SpaceId};

use super::list::Row;

/// Days from today on whose turns lists show.
pub(crate) const TURN_DAYS: u64 = 60;

/// The first and the last of those days.
pub(crate) fn window(today: NaiveDate, days: u64) -> (NaiveDate, NaiveDate) {
    let last = today.checked_add_days(onderweg_journal::Days::new(days));
    (today, last.unwrap_or(today))
}

/// Whether a row is what was changed of one turn of a series, or done of a rota: lists show it as
/// that turn, or not at all.
pub(crate) fn is_turn(summary: &Summary) -> bool {
    let repeats = matches!(
        summary.kind,
        Some(Kind::Appointment | Kind::Bins | Kind::Rota)
    );
    summary.series.is_some() && repeats
}

/// What was changed of single turns, by their series.
#[derive(Debug, Default)]
pub(crate) struct Changed(BTreeMap<(SpaceId, EntryId), BTreeMap<NaiveDate, Summary>>);

impl Changed {
    /// Takes the rows of single turns out of these.
    pub(crate) fn take_from(rows: &mut Vec<Row>) -> Self {
        let mut changed = Self::default();
        for row in rows.extract_if(.., |row| is_turn(&row.summary)) {
            if let Some((series, date)) = row.summary.series.zip(row.summary.date) {
                let of = changed.0.entry((row.space, EntryId(series.0)));
                of.or_default().insert(date, row.summary);
            }
        }
        changed
    }

    /// The rows of a series' turns in these days, under the id of the series; none of what does
    /// not repeat.
    pub(crate) fn turns(&self, row: &Row, days: (NaiveDate, NaiveDate), zone: Tz) -> Vec<Row> {
        let known = self.0.get(&(row.space, row.entry)).into_iter().flatten();
        let known = known.map(|(date, summary)| (*date, summary)).collect();
        let id = onderweg_journal::EntryId(row.entry.0);
        let turns = row.summary.turns(id, &known, days, zone).into_iter();
        let turn = |summary| Row {
            space: row.space,
            entry: row.entry,
            summary,
        };
        turns.map(turn).collect()
    }
}

/// The rows, each series replaced by its turns in these days.
pub(crate) fn unfold(mut rows: Vec<Row>, days: (NaiveDate, NaiveDate), zone: Tz) -> Vec<Row> {
    let changed = Changed::take_from(&mut rows);
    let each = |row: Row| {
        if row.summary.repeat().is_some() {
            changed.turns(&row, days, zone)
        } else {
            vec![row]
        }
    };
    rows.into_iter().flat_map(each).collect()
}
