//! Reminders as VALARM, and back. Must not know what they remind of.

use super::error::LineFault;
use super::line::Writer;
use super::time::{self, Zones};
use super::tree::Part;
use crate::limits::{MAX_REMIND_DAYS, MAX_REMINDERS};
use crate::more;
use crate::remind::{Lead, reminders, reminders_text};
use crate::when::When;

/// Writes one alarm; `lead` in the form of reminders: `1d`, `15m`.
pub(super) fn write(writer: &mut Writer, lead: Lead, text: &str, why: Option<&str>, task: bool) {
    writer.put("BEGIN", "VALARM");
    writer.put("ACTION", "DISPLAY");
    // What is due rings before its end: a task without a start has nothing else.
    let related = if task { ";RELATED=END" } else { "" };
    let lead = lead.to_string().to_ascii_uppercase();
    let trigger = match lead.as_bytes().last() {
        Some(b'D' | b'W') => format!("-P{lead}"),
        _ => format!("-PT{lead}"),
    };
    writer.put(&format!("TRIGGER{related}"), trigger);
    writer.text("DESCRIPTION", text);
    if let Some(why) = why {
        writer.put("X-ONDERWEG-WHY", why);
    }
    writer.put("END", "VALARM");
}

/// The reminders of an appointment or task, and whether there are alarms that are none of ours: at an end, at
/// a time of the clock, after the start, more than four weeks before, more than there may be.
///
/// # Errors
///
/// The line of a trigger that does not read.
pub(super) fn read(part: &Part, zones: &Zones) -> Result<(Option<String>, bool), LineFault> {
    let (mut leads, mut left) = (Vec::new(), false);
    for alarm in part.parts.iter().filter(|part| part.name == "VALARM") {
        let said = |name| {
            alarm
                .line_of(name)
                .map(|line| line.raw.trim().to_ascii_uppercase())
        };
        if said("X-ONDERWEG-WHY").is_some() || said("ACTION").as_deref() == Some("NONE") {
            continue;
        }
        let Some(trigger) = alarm.line_of("TRIGGER") else {
            left = true;
            continue;
        };
        let task = part.name == "VTODO";
        let at_end = trigger
            .param("RELATED")
            .is_some_and(|to| to.eq_ignore_ascii_case("END"));
        if trigger
            .param("VALUE")
            .is_some_and(|kind| kind.eq_ignore_ascii_case("DATE-TIME"))
        {
            time::when(trigger, zones).map_err(|rule| trigger.fault(rule))?;
            left = true;
            continue;
        }
        let length = time::length(&trigger.raw).map_err(|rule| trigger.fault(rule))?;
        match lead(length).filter(|_| at_end == (task && at_end)) {
            Some(lead) => leads.push(lead),
            None => left = true,
        }
    }
    let list = leads.join(", ");
    let list = (!list.is_empty()).then_some(list);
    let canonical = list.and_then(|list| reminders_of(&list));
    left |= canonical.as_ref().is_none_or(|(_, cut)| *cut) && !leads.is_empty();
    Ok((canonical.map(|(list, _)| list), left))
}

/// The list in its stored form, of too many the last ones before the start, and whether there were too many.
fn reminders_of(list: &str) -> Option<(String, bool)> {
    let mut each: Vec<Lead> = Vec::new();
    for text in list.split(", ") {
        each.extend(reminders(text, more::REMIND).ok()?);
    }
    each.sort_unstable_by_key(|lead| lead.in_minutes());
    each.dedup();
    let cut = each.len() > MAX_REMINDERS;
    each.truncate(MAX_REMINDERS);
    let sorted = reminders(&reminders_text(&each), more::REMIND).ok()?;
    Some((reminders_text(&sorted), cut))
}

/// A length before the start as a reminder.
fn lead(length: time::Length) -> Option<String> {
    let minutes = length.seconds / 60;
    let total = length.days.checked_mul(24 * 60)?.checked_add(minutes)?;
    let fits = total <= i64::from(MAX_REMIND_DAYS) * 24 * 60 && length.seconds % 60 == 0;
    if !fits || (!length.before && total > 0) {
        return None;
    }
    Some(match (length.days, minutes) {
        (0, minutes) => format!("{minutes}m"),
        (days, 0) => format!("{days}d"),
        (_, _) => format!("{total}m"),
    })
}

/// The time to leave as an alarm: so many minutes before a time of the day.
pub(super) fn leave(travel: Option<&String>, start: Option<&When>) -> Option<Lead> {
    let minutes: u32 = travel?.parse().ok()?;
    // A day would be a step on the wall: the way is a length of time.
    let text = format!("{minutes}m");
    matches!(start, Some(When::At { .. })).then_some(())?;
    reminders(&text, more::REMIND).ok()?.first().copied()
}
