//! Calendars of other programs in words: what writing and reading one did.

use onderweg_companion::app::IcsRead;
use onderweg_companion::text::{Words, tame};

/// A file was written.
pub(crate) fn ics_exported(count: u64, file: &str, words: &Words) -> String {
    words.ics_exported(count, &tame(file))
}

/// A file was read.
pub(crate) fn ics_imported(read: &IcsRead, words: &Words) -> String {
    let (added, changed) = (read.added.len() as u64, read.changed.len() as u64);
    let mut rows = vec![words.ics_added(added)];
    rows.extend((changed > 0).then(|| words.ics_changed(changed)));
    rows.extend((read.same > 0).then(|| words.ics_same(read.same)));
    let left: Vec<_> = read
        .left
        .iter()
        .filter(|name| **name != "X-")
        .copied()
        .collect();
    if !left.is_empty() {
        rows.push(words.ics_left(&left.join(", ")));
    }
    rows.join("\n")
}
