//! Where a reader of TOML is: file, line and field, and what it found wrong so far.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::fault::{Fault, Trouble};
use crate::limits;

/// Lines of fields, by their way from the root (`goal[2].step[0].days`).
#[derive(Debug, Default)]
pub(crate) struct Lines {
    places: BTreeMap<String, (String, u32)>,
    /// Kind and id of what did not read (both empty: a whole file): whoever names it is not wrong as well.
    lost: BTreeSet<(String, String)>,
}

impl Lines {
    /// File and line of a field, or of the nearest thing around it that was read.
    pub(crate) fn of(&self, path: &str) -> (String, u32) {
        let mut path = path;
        loop {
            if let Some(place) = self.places.get(path) {
                return place.clone();
            }
            match path.rfind(['.', '[']) {
                Some(end) => path = path.get(..end).unwrap_or_default(),
                None => return (String::new(), 0),
            }
        }
    }
}

impl Lines {
    /// Notes that nothing of a file was read.
    pub(crate) fn lose_file(&mut self) {
        self.lost.insert(Default::default());
    }

    /// Whether a fault between fields may come of one that is told already.
    pub(crate) fn follows(&self, trouble: &Trouble) -> bool {
        match trouble {
            Trouble::Nowhere { kind, id } => {
                let one = ((*kind).to_owned(), id.clone());
                let file = (String::new(), String::new());
                self.lost.contains(&one) || self.lost.contains(&file)
            }
            Trouble::Choice { .. } => {
                let mut kinds = self.lost.iter().map(|(kind, _)| kind.as_str());
                kinds.any(|kind| kind == "stage" || kind.is_empty())
            }
            Trouble::Unused | Trouble::Count { .. } => !self.lost.is_empty(),
            Trouble::Syntax(_)
            | Trouble::Unknown { .. }
            | Trouble::Missing
            | Trouble::Type(_)
            | Trouble::Form(_)
            | Trouble::Range { .. }
            | Trouble::Long { .. }
            | Trouble::Large { .. }
            | Trouble::Twice { .. }
            | Trouble::NoWords { .. }
            | Trouble::NoIcon
            | Trouble::NotPlain
            | Trouble::Header
            | Trouble::NoPlace => false,
        }
    }
}

/// The way from the root without numbers: what an author sees.
pub(crate) fn field(path: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for sign in path.chars() {
        match sign {
            '[' => inside = true,
            ']' => inside = false,
            sign if !inside => out.push(sign),
            _ => {}
        }
    }
    out
}

/// A reader's position in one file.
#[derive(Debug)]
pub(crate) struct Place<'a> {
    file: &'a str,
    text: &'a str,
    path: String,
    pub(crate) faults: &'a mut Vec<Fault>,
    lines: &'a mut Lines,
}

impl<'a> Place<'a> {
    pub(crate) fn new(
        file: &'a str,
        text: &'a str,
        faults: &'a mut Vec<Fault>,
        lines: &'a mut Lines,
    ) -> Self {
        Self {
            file,
            text,
            path: String::new(),
            faults,
            lines,
        }
    }

    fn line(&self, at: usize) -> u32 {
        let before = self.text.as_bytes().get(..at).unwrap_or_default();
        let breaks = before.iter().filter(|byte| **byte == b'\n').count();
        u32::try_from(breaks).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// Notes a fault at a byte of the file.
    pub(crate) fn fault(&mut self, at: usize, trouble: Trouble) {
        if self.faults.len() < limits::FAULTS {
            self.faults.push(Fault {
                file: self.file.to_owned(),
                line: self.line(at),
                field: field(&self.path),
                trouble,
            });
        }
    }

    /// Goes one step further from the root, and back.
    pub(crate) fn inside<T>(
        &mut self,
        step: &str,
        at: usize,
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let before = self.path.len();
        if before > 0 && !step.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(step);
        let place = (self.file.to_owned(), self.line(at));
        if self.path.contains('[') {
            // An element that did not read gives its number to the next.
            self.lines.places.insert(self.path.clone(), place);
        } else {
            self.lines.places.entry(self.path.clone()).or_insert(place);
        }
        let read = read(self);
        self.path.truncate(before);
        read
    }

    /// Notes that an element of the list where the reader is did not read.
    pub(crate) fn lost(&mut self, element: &DeValue<'_>) {
        let id = element.as_table().and_then(|table| {
            let mut fields = table.iter();
            fields.find(|(name, _)| name.get_ref() == "id")
        });
        let id = id
            .and_then(|(_, id)| id.get_ref().as_str())
            .unwrap_or_default();
        let way = field(&self.path);
        let kind = way.rsplit('.').next().unwrap_or_default();
        self.lines.lost.insert((kind.to_owned(), id.to_owned()));
    }

    /// The value as a table.
    pub(crate) fn table<'v, 'i>(
        &mut self,
        value: &'v Spanned<DeValue<'i>>,
    ) -> Option<&'v DeTable<'i>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.fault(
                value.span().start,
                Trouble::Type("a table: [name] or { ... }"),
            );
        }
        table
    }

    /// Notes every key that is none of these.
    pub(crate) fn known(&mut self, table: &DeTable<'_>, known: &[&str]) {
        for (key, _) in table.iter() {
            if !known.contains(&key.get_ref().as_ref()) {
                let at = key.span().start;
                let known = nearest_first(key.get_ref(), known).join(", ");
                let name: String = key.get_ref().chars().take(limits::ID).collect();
                self.inside(&name, at, |place| {
                    place.fault(at, Trouble::Unknown { known });
                });
            }
        }
    }
}

/// What somebody may have meant comes first.
fn nearest_first<'a>(written: &str, known: &[&'a str]) -> Vec<&'a str> {
    let mut known = known.to_vec();
    known.sort_by_key(|one| distance(written, one));
    known
}

/// How many letters differ, as far as half of the word; what differs more is not meant.
fn distance(written: &str, known: &str) -> usize {
    let most = known.len() / 2;
    if written.len() > known.len() + most {
        return most + 1;
    }
    let mut row: Vec<usize> = (0..=known.len()).collect();
    for (n, sign) in written.bytes().enumerate() {
        let mut corner = n;
        let mut left = n + 1;
        for (above, other) in row.iter_mut().skip(1).zip(known.bytes()) {
            let best = (*above + 1)
                .min(left + 1)
                .min(corner + usize::from(sign != other));
            corner = std::mem::replace(above, best);
            left = best;
        }
    }
    let last = row.last().copied().unwrap_or(0);
    last.min(most + 1)
}
