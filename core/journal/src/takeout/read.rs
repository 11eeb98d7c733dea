//! What was taken along, read back: all of it, or the lines that are in the way. Must not know a store.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::entry::{TAKEOUT_FORMAT, TAKEOUT_VERSION, TakeEntry, Takeout};
use super::error::{TakeError, TakeFault, TakeRule};
use super::lines::lines;
use crate::error::{ActError, Invalid};
use crate::ids::LineId;
use crate::keys;
use crate::kind::{HIDDEN_KINDS, Kind};
use crate::limits::{MAX_LINES, MAX_TAKEOUT_ENTRIES};
use crate::more::{self, FieldDef, MADE_FROM, ORIGIN, Shape, field_def};
use crate::practice::Record;
use crate::repeat::Repeat;
use crate::set::Set;
use crate::when::When;

/// Faults that are named at most.
const MAX_FAULTS: usize = 100;

/// What a file brings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakeBack {
    /// Entries to make again, in their order.
    pub items: Vec<TakeItem>,
    /// Entries that count where they were made alone: agreements, and what was done of a rota's turns.
    pub left: u64,
    /// Answers to cards, in their order, then abilities.
    pub practice: Vec<Record>,
    /// Minutes together that the person wrote down.
    pub minutes: Vec<Record>,
}

/// An entry to make again.
#[derive(Clone, PartialEq, Eq)]
pub struct TakeItem {
    /// Its id where the file was written.
    pub entry: String,
    /// The id of the first entry that it is a copy of: its own unless it came from a file there, too.
    pub origin: String,
    /// What it is.
    pub kind: Kind,
    /// What is written of it.
    pub sets: Vec<Set>,
    /// Lines of its checklist to tick.
    pub ticked: Vec<LineId>,
    /// Fields that name another entry of the file, and which: by its place among the items.
    pub links: Vec<(&'static FieldDef, usize)>,
    /// Whether it is finished.
    pub done: bool,
    /// Whether it is put away.
    pub archived: bool,
    /// What was changed of single turns.
    pub turns: Vec<TakeTurn>,
    /// The file of the archive with its letter.
    pub letter: Option<String>,
    /// The file of the archive with its small picture.
    pub thumb: Option<String>,
}

/// What was changed of one turn.
#[derive(Clone, PartialEq, Eq)]
pub struct TakeTurn {
    /// Its day in the series.
    pub date: NaiveDate,
    /// What is written of it.
    pub sets: Vec<Set>,
    /// Whether it is finished.
    pub done: bool,
}

impl std::fmt::Debug for TakeItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TakeItem({})", self.sets.len())
    }
}

impl std::fmt::Debug for TakeTurn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TakeTurn({})", self.sets.len())
    }
}

impl Takeout {
    /// Reads the JSON: entries to make again, in their order, and what was practised.
    ///
    /// # Errors
    ///
    /// [`TakeError`]; nothing is read then.
    pub fn parse(bytes: &[u8]) -> Result<TakeBack, TakeError> {
        // What a newer version added is told as such, not as a wrong line.
        let head: Result<Head, _> = serde_json::from_slice(bytes);
        if head.is_ok_and(|head| head.version > TAKEOUT_VERSION) {
            return Err(TakeError::Version);
        }
        let takeout: Takeout = serde_json::from_slice(bytes).map_err(|error| TakeError::Form {
            line: error.line() as u64,
        })?;
        if takeout.format != TAKEOUT_FORMAT {
            return Err(TakeError::Version);
        }
        if takeout.entries.len() > MAX_TAKEOUT_ENTRIES {
            let limit = MAX_TAKEOUT_ENTRIES;
            return Err(TakeError::TooMany { limit });
        }
        let mut faults = Vec::new();
        let (items, left) = items(&takeout.entries, &lines(bytes, "entries"), &mut faults);
        let mut back = TakeBack {
            items,
            left,
            ..TakeBack::default()
        };
        practised(&takeout, bytes, &mut back, &mut faults);
        if faults.is_empty() {
            return Ok(back);
        }
        faults.sort_by_key(|fault| fault.line);
        faults.truncate(MAX_FAULTS);
        Err(TakeError::Entries(faults))
    }

    /// The JSON: each entry on a line of its own.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        let mut out = format!(
            "{{\n\"format\": {},\n\"version\": {},\n\"made_ms\": {},\n\"zone\": {}",
            text(&self.format),
            self.version,
            self.made_ms,
            text(&self.zone)
        );
        for (name, rows) in [
            ("spaces", texts(&self.spaces)),
            ("entries", texts(&self.entries)),
            ("reviews", texts(&self.reviews)),
            ("abilities", texts(&self.abilities)),
            ("minutes", texts(&self.minutes)),
        ] {
            out.push_str(&format!(",\n\"{name}\": [\n{rows}\n]"));
        }
        out.push_str("\n}\n");
        out.into_bytes()
    }
}

fn texts<T: serde::Serialize>(rows: &[T]) -> String {
    rows.iter().map(text).collect::<Vec<_>>().join(",\n")
}

/// Strings and numbers alone, which JSON can always write.
fn text<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// What stands in every version.
#[derive(serde::Deserialize)]
struct Head {
    version: u32,
}

/// Rows with the lines on which they begin.
fn placed<'a, T>(rows: &'a [T], lines: &'a [u64]) -> impl Iterator<Item = (&'a T, u64)> {
    rows.iter()
        .zip(lines.iter().copied().chain(std::iter::repeat(0)))
}

fn practised(takeout: &Takeout, bytes: &[u8], back: &mut TakeBack, faults: &mut Vec<TakeFault>) {
    let mut take = |record: Result<Record, TakeRule>, line, to: &mut Vec<Record>| match record {
        Ok(record) => to.push(record),
        Err(rule) => faults.push(TakeFault { line, rule }),
    };
    for (review, line) in placed(&takeout.reviews, &lines(bytes, "reviews")) {
        take(review.record(), line, &mut back.practice);
    }
    back.practice.sort_by_key(|record| record.at_s);
    for (ability, line) in placed(&takeout.abilities, &lines(bytes, "abilities")) {
        take(ability.record(takeout.made_ms), line, &mut back.practice);
    }
    for (minutes, line) in placed(&takeout.minutes, &lines(bytes, "minutes")) {
        let mut all = Vec::new();
        take(minutes.record(), line, &mut all);
        // What others wrote down is theirs.
        back.minutes.extend(all.into_iter().filter(|_| minutes.own));
    }
}

fn items(
    entries: &[TakeEntry],
    lines: &[u64],
    faults: &mut Vec<TakeFault>,
) -> (Vec<TakeItem>, u64) {
    let (mut made, mut left) = (Vec::new(), 0);
    let (mut ids, mut series) = (BTreeSet::new(), BTreeMap::new());
    for (entry, line) in placed(entries, lines) {
        let fault = |rule| TakeFault { line, rule };
        if !ids.insert(entry.entry.as_str()) {
            faults.push(fault(TakeRule::Twice));
        }
        if stays(entry) {
            left += 1;
            continue;
        }
        if entry.series.is_some() {
            continue;
        }
        match item(entry) {
            Ok(item) => {
                series.insert(entry.entry.as_str(), made.len());
                made.push(item);
            }
            Err(rule) => faults.push(fault(rule)),
        }
    }
    let turns = placed(entries, lines).filter(|(entry, _)| entry.series.is_some());
    for (entry, line) in turns.filter(|(entry, _)| !stays(entry)) {
        let of = entry.series.as_deref().and_then(|id| series.get(id));
        let of = of.and_then(|at| made.get_mut(*at));
        if let Err(rule) = turn(entry, of) {
            faults.push(TakeFault { line, rule });
        }
    }
    link(entries, &series, &mut made);
    (made, left)
}

/// Whether it counts where it was made alone: an agreement is of those who signed it, and a turn of a rota of
/// the house whose turn it was.
fn stays(entry: &TakeEntry) -> bool {
    let turn = entry.series.is_some() && entry.kind == Kind::Rota.as_str();
    turn || entry.kind == Kind::Agreement.as_str()
}

fn item(entry: &TakeEntry) -> Result<TakeItem, TakeRule> {
    let kind: Kind = entry.kind.parse()?;
    if HIDDEN_KINDS.contains(&kind.as_str()) {
        return Err(TakeRule::Kind);
    }
    let (done, archived) = match entry.state.as_str() {
        "open" => (false, false),
        "done" => (true, false),
        "archived" => (false, true),
        _ => return Err(TakeRule::State),
    };
    let mut sets = fields(entry, &kind)?;
    let origin = entry.fields.get(ORIGIN).unwrap_or(&entry.entry);
    let origin = origin.trim().to_ascii_lowercase();
    sets.push(Set::parse(ORIGIN, &origin, Tz::UTC)?);
    if !entry.body.is_empty() {
        sets.push(Set::Body(entry.body.clone()));
    }
    sets.extend(entry.labels.iter().cloned().map(Set::Label));
    if entry.professional {
        sets.push(Set::ForProfessional(true));
    }
    if entry.lines.len() > MAX_LINES {
        let (field, limit) = ("lines", MAX_LINES);
        return Err(Invalid::TooMany { field, limit }.into());
    }
    let mut ticked = Vec::new();
    for (line, n) in entry.lines.iter().zip(1_u32..) {
        let id = LineId::parse(&format!("l{n}"))?;
        if line.done {
            ticked.push(id.clone());
        }
        let text = line.text.clone();
        sets.push(Set::Line { id, text });
    }
    for set in &sets {
        set.check()?;
    }
    storable(crate::Document::create(&kind, nobody(), &sets, 0))?;
    Ok(TakeItem {
        entry: entry.entry.to_ascii_lowercase(),
        origin,
        kind,
        sets,
        ticked,
        done,
        archived,
        links: Vec::new(),
        turns: Vec::new(),
        letter: entry.letter.clone(),
        thumb: entry.letter_thumb.clone(),
    })
}

/// Fields that name another entry, of those that have an item: ids are new when it is made again. What
/// is not in the file is not named any more.
fn link(entries: &[TakeEntry], series: &BTreeMap<&str, usize>, made: &mut [TakeItem]) {
    for entry in entries {
        let Some(item) = series
            .get(entry.entry.as_str())
            .and_then(|at| made.get_mut(*at))
        else {
            continue;
        };
        for (name, value) in &entry.fields {
            let names = |def: &&FieldDef| def.shape == Shape::Link || def.name == MADE_FROM;
            let def = field_def(name).filter(names);
            let to = series.get(value.to_ascii_lowercase().as_str());
            item.links.extend(def.zip(to.copied()));
        }
    }
}

fn nobody() -> crate::Actor {
    crate::Actor::new(crate::Author([0; 16]), [0; 8])
}

/// The order of start and end, the number of labels, the size of all together: what only a whole entry shows.
fn storable<T>(made: Result<T, ActError>) -> Result<(), TakeRule> {
    match made {
        Ok(_) => Ok(()),
        Err(ActError::Invalid(error)) => Err(error.into()),
        Err(_) => Err(TakeRule::Much),
    }
}

fn fields(entry: &TakeEntry, kind: &Kind) -> Result<Vec<Set>, Invalid> {
    let mut sets = Vec::new();
    for (name, value) in &entry.fields {
        // A result finishes its entry, too.
        let set = Set::parse(name, value, Tz::UTC)?;
        if matches!(set, Set::Body(_) | Set::Label(_)) {
            return Err(Invalid::NoSuchField);
        }
        if let Set::More(def, _) = &set {
            if !def.is_of(kind) {
                return Err(Invalid::NotOfKind { field: def.name });
            }
            // Written once, for every entry.
            if def.name == ORIGIN {
                continue;
            }
            // Links are made again; an answer counts by who gave it, and does not come back.
            if def.shape == Shape::Link || def.name == keys::CONFIRM {
                continue;
            }
        }
        sets.push(set);
    }
    Ok(sets)
}

fn turn(entry: &TakeEntry, series: Option<&mut TakeItem>) -> Result<(), TakeRule> {
    let series = series.ok_or(TakeRule::Turn)?;
    let date: Option<NaiveDate> = entry.date.as_deref().and_then(|date| date.parse().ok());
    let date = date.filter(|date| holds(series, *date) || series.kind != Kind::Appointment);
    let date = date.ok_or(TakeRule::Turn)?;
    let sets = fields(entry, &series.kind)?;
    if series.turns.iter().any(|turn| turn.date == date) {
        return Err(TakeRule::Twice);
    }
    let (actor, id) = (nobody(), crate::EntryId([0; 16]));
    storable(crate::Document::turn(
        &series.kind,
        actor,
        id,
        date,
        &sets,
        0,
    ))?;
    series.turns.push(TakeTurn {
        date,
        sets,
        done: entry.state == "done",
    });
    Ok(())
}

fn holds(series: &TakeItem, date: NaiveDate) -> bool {
    let (mut start, mut rule): (Option<&When>, Option<Repeat>) = (None, None);
    for set in &series.sets {
        if let Set::Start(when) = set {
            start = Some(when);
        }
        if let Set::More(def, more::Value::Text(text)) = set
            && def.name == more::REPEAT
        {
            rule = Repeat::parse(text).ok();
        }
    }
    let both = start.zip(rule);
    // Also of a day that the rule held once: see `Summary::has_turn`.
    both.is_some_and(|(start, rule)| rule.has(start, date) || rule.spans(start, date))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(entries: &str) -> String {
        format!(
            "{{\"format\":\"onderweg-takeout\",\"version\":1,\"made_ms\":0,\"zone\":\"UTC\",\n\
             \"spaces\":[{{\"space\":\"a\"}}],\"entries\":[\n{entries}\n]}}"
        )
    }

    fn one(more: &str) -> String {
        format!(
            "{{\"entry\":\"a\",\"space\":\"a\",\"kind\":\"appointment\",\"state\":\"open\"{more}}}"
        )
    }

    fn said(text: &str) -> String {
        Takeout::parse(text.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn what_is_in_the_way_is_named_by_its_line() {
        let long = format!(",\"fields\":{{\"title\":\"{}\"}}", "qzx".repeat(100));
        let other = one("").replace("\"a\",\"space\"", "\"b\",\"space\"");
        for (entries, said_of) in [
            (one(&long), "line 3: title has 300 characters"),
            (
                format!("{other},\n\n{}", one(",\"fields\":{\"due\":\"qzx\"}")),
                "line 5: due is not a date",
            ),
            (one(",\"fields\":{\"qzx\":\"1\"}"), "line 3: no such field"),
            (
                one(",\"fields\":{\"stage\":\"found\"}"),
                "line 3: this kind of entry has no stage",
            ),
            (
                one(",\"fields\":{\"start\":\"2026-12-02\",\"end\":\"2026-12-01\"}"),
                "line 3: the end is before",
            ),
            (
                one(",\"qzx\":1"),
                "line 3: this is not what Onderweg writes",
            ),
            (
                one(",\"series\":\"b\",\"date\":\"2026-12-01\""),
                "line 3: this is a turn",
            ),
            (
                format!("{},\n{}", one(""), one("")),
                "line 4: another entry has this id",
            ),
            (
                one("").replace("open", "qzx"),
                "line 3: the state is one of",
            ),
            (
                one("").replace("appointment", "person"),
                "line 3: entries of this kind",
            ),
            ("{".to_owned(), "line 4: this is not what Onderweg writes"),
        ] {
            let found = said(&file(&entries));
            assert!(found.starts_with(said_of), "{entries}: {found}");
            assert!(!found.contains("qzx"), "{found}");
        }
        assert!(said("").starts_with("line"));
        assert!(said(&"[".repeat(100_000)).starts_with("line"));
    }

    #[test]
    fn another_file_a_newer_one_and_wrong_practice_are_named() {
        assert!(said(&file("").replace("onderweg-takeout", "other")).contains("no takeout"));
        assert!(said(&file("").replace("version\":1", "version\":3")).contains("newer"));
        // Also where it has members that are not known here.
        let newer = file("").replace("version\":1", "version\":3,\"qzx\":1");
        assert!(said(&newer).contains("newer"));
        let practice = "\n\"reviews\":[\n{\"card\":\"qzx\",\"answer\":\"good\",\"when_ms\":0}\n]}";
        let wrong = format!("{},{practice}", file("").trim_end_matches('}'));
        let found = said(&wrong);
        assert!(
            found.starts_with("line 6: this is not how practice"),
            "{found}"
        );
    }

    #[test]
    fn what_the_app_makes_for_itself_does_not_come_from_a_file() {
        for kind in HIDDEN_KINDS {
            let found = said(&file(&one("").replace("appointment", kind)));
            let kept = "line 3: entries of this kind";
            assert!(found.starts_with(kept), "{kind}: {found}");
        }
    }
}
