//! Lists of entries in words.

use onderweg_companion::app::{Item, Plan, Ring};
use onderweg_companion::words::{alarm_in_full, kind, short, state};

use super::job;
use crate::out::line;
use crate::reader::Reader;

/// One entry in a list; under the heading of a day, without that day.
pub(super) fn item(item: &Item, day: Option<&str>, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let mut text = format!("{}  {}", short(&item.entry), line(&item.title));
    let time = item.start.as_ref().or(item.due.as_ref());
    let time = time.and_then(|time| match day {
        Some(day) => reader.when_on(time, day),
        None => Some(reader.when(time)),
    });
    let said = match item.kind.as_deref() {
        Some("job") => job::about(item, time, reader),
        _ => time.into_iter().collect(),
    };
    for said in said {
        text.push_str(&format!("  {said}"));
    }
    let place = item.space_name.as_deref();
    let place = place.map_or_else(|| short(&item.space), line);
    text.push_str(&format!("  [{place}]"));
    for (is_so, word) in [
        (item.passed, words.list_passed()),
        (
            item.state != "open" && !item.passed,
            state(item.state, words),
        ),
        (item.more.contains_key("repeat"), words.calendar_repeats()),
        (
            item.more.get("cancelled").is_some_and(|yes| yes == "true"),
            words.calendar_cancelled(),
        ),
        (item.changed_by_both, words.list_both()),
        (item.for_professional, words.list_professional()),
        (item.late, words.list_late()),
        (item.moved_twice, words.list_moved_twice()),
        (item.sent == "here", words.only_here()),
        (item.sent == "sent", words.list_sent()),
    ] {
        if is_so {
            text.push_str(&format!("  ({word})"));
        }
    }
    if item.lines_open + item.lines_done > 0 {
        let all = item.lines_open + item.lines_done;
        let digits = words.settings().digits;
        text.push_str(&digits.write(&format!("  {}/{all}", item.lines_done)));
    }
    text
}

/// A list of entries.
pub(crate) fn items(found: &[Item], reader: &Reader<'_>) -> String {
    if found.is_empty() {
        return reader.words.list_empty();
    }
    let rows: Vec<_> = (found.iter())
        .map(|found| item(found, None, reader))
        .collect();
    rows.join("\n")
}

/// A plan.
pub(crate) fn plan(plan: &Plan, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let mut parts = Vec::new();
    let mut part = |title: String, day: Option<&str>, entries: &[Item]| {
        if !entries.is_empty() {
            let rows: Vec<_> = entries
                .iter()
                .map(|entry| format!("  {}", item(entry, day, reader)))
                .collect();
            parts.push(format!("{title}\n{}", rows.join("\n")));
        }
    };
    part(words.list_overdue(), None, &plan.overdue);
    for day in &plan.days {
        let title = if day.date == plan.from {
            words.list_today(&reader.day(&day.date))
        } else {
            reader.day(&day.date)
        };
        part(title, Some(&day.date), &day.entries);
    }
    part(words.list_undated(), None, &plan.undated);
    if plan.cards > 0 {
        parts.push(words.practice_waiting(plan.cards as u64));
    }
    if parts.is_empty() {
        return words.list_nothing_due();
    }
    parts.join("\n")
}

/// The alarms.
pub(crate) fn rings(rings: &[Ring], reader: &Reader<'_>) -> String {
    if rings.is_empty() {
        return reader.words.list_no_alarms();
    }
    let row = |ring: &Ring| {
        let kind = kind(ring.kind, reader.words);
        let time = reader.instant(ring.at_ms);
        let row = match ring.title {
            Some(_) => alarm_in_full(ring, &time, reader.words),
            None => format!("{time}  {kind}  {}", short(&ring.entry)),
        };
        match why(ring, reader) {
            Some(why) => format!("{row}  {why}"),
            None => row,
        }
    };
    rings.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// Why it rings before the start.
fn why(ring: &Ring, reader: &Reader<'_>) -> Option<String> {
    let words = reader.words;
    let minutes = u64::from(ring.before_minutes);
    match (ring.why, minutes) {
        ("leave", _) => Some(words.calendar_leave()),
        ("reminder", days) if days % 1440 == 0 => Some(words.calendar_in_days(days / 1440)),
        ("reminder", hours) if hours % 60 == 0 => Some(words.calendar_in_hours(hours / 60)),
        ("reminder", minutes) => Some(words.calendar_in_minutes(minutes)),
        _ => None,
    }
}
