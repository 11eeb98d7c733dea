//! Reads the files of a pack as authors write them, and lists every fault.

use std::collections::{BTreeMap, BTreeSet};

use toml::de::{DeTable, DeValue};

use crate::check::{self, Need};
use crate::fault::{Fault, Trouble};
use crate::limits;
use crate::model::{About, Lists, Pack};
use crate::place::{Lines, Place, field};
use crate::shape::Shape;
use crate::strings::{self, Language, Reading, Said, Strings};

/// One file, with its way from the pack's folder (`decks/home.toml`).
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The way, with `/`.
    pub path: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// The pack that these files are.
///
/// # Errors
///
/// Every fault, in the order of files and lines; at most 500.
pub fn read(files: &[SourceFile]) -> Result<Pack, Vec<Fault>> {
    let mut reader = Reader::default();
    if files.len() > limits::FILES {
        let most = limits::FILES;
        return Err(vec![fault("", 0, "", Trouble::Count { least: 1, most })]);
    }
    let mut files: Vec<&SourceFile> = files.iter().collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    for file in &files {
        reader.file(file);
    }
    let pack = reader.finish();
    match (pack, reader.faults.is_empty()) {
        (Some(pack), true) => Ok(pack),
        (_, _) => {
            reader.faults.sort();
            reader.faults.truncate(limits::FAULTS);
            Err(reader.faults)
        }
    }
}

fn fault(file: &str, line: u32, field: &str, trouble: Trouble) -> Fault {
    Fault {
        file: file.to_owned(),
        line,
        field: field.to_owned(),
        trouble,
    }
}

/// A string that these languages lack: `ar`, or `{ar,nl}` as a shell writes several folders.
fn no_words(key: &str, languages: &[&str]) -> Trouble {
    let language = match languages {
        [one] => (*one).to_owned(),
        all => format!("{{{}}}", all.join(",")),
    };
    let key = key.to_owned();
    Trouble::NoWords { key, language }
}

#[derive(Debug, Default)]
struct Reader {
    faults: Vec<Fault>,
    lines: Lines,
    about: Option<About>,
    /// Where `[pack]` stands, read or not.
    headed: Option<(String, u32)>,
    lists: Lists,
    languages: BTreeMap<String, Reading>,
    files: BTreeMap<String, String>,
}

impl Reader {
    fn file(&mut self, file: &SourceFile) {
        let path = file.path.as_str();
        if file.bytes.len() > limits::FILE {
            let most = limits::FILE;
            self.lines.lose_file();
            self.faults
                .push(fault(path, 0, "", Trouble::Large { most }));
            return;
        }
        let Ok(text) = std::str::from_utf8(&file.bytes) else {
            self.lines.lose_file();
            let trouble = Trouble::Form("text in UTF-8");
            self.faults.push(fault(path, 0, "", trouble));
            return;
        };
        let strings = path
            .strip_prefix("strings/")
            .and_then(|rest| rest.split_once('/'));
        if let Some((tag, name)) = strings
            && name.ends_with(".ftl")
        {
            let reading = self.languages.entry(tag.to_owned()).or_default();
            strings::file(reading, tag == "en", path, text, &mut self.faults);
            self.files
                .entry(tag.to_owned())
                .or_insert_with(|| path.to_owned());
        } else if path.ends_with(".toml") {
            self.toml(path, text);
        } else if !path.ends_with(".md") {
            self.faults.push(fault(path, 0, "", Trouble::NoPlace));
        }
    }

    fn toml(&mut self, path: &str, text: &str) {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut place = Place::new(path, text, &mut self.faults, &mut self.lines);
        for error in &errors {
            let at = error.span().map_or(0, |span| span.start);
            let reason = match error.message() {
                // The usual reason in a pack, which is lists above all.
                "duplicate key" => "duplicate key; one more of a list begins with [[name]]",
                reason => reason,
            };
            place.fault(at, Trouble::Syntax(reason.to_owned()));
            // What the file would have said is missing everywhere else now.
            place.lost(&DeValue::Boolean(false));
        }
        if !errors.is_empty() {
            return;
        }
        let table = table.get_ref();
        place.known(table, Lists::KEYS);
        if table
            .iter()
            .any(|(key, _)| !Lists::KEYS.contains(&key.get_ref().as_ref()))
        {
            // Its elements are missing elsewhere, under the name that was meant.
            place.lost(&DeValue::Boolean(false));
        }
        if let Some((name, value)) = table.iter().find(|(name, _)| name.get_ref() == "pack") {
            let at = name.span().start;
            match self.headed.clone() {
                Some((file, line)) => place.inside("pack", at, |place| {
                    place.fault(at, Trouble::Twice { file, line });
                }),
                None => {
                    self.about = place.inside("pack", at, |place| About::read(value, place));
                    let before = text.as_bytes().get(..at).unwrap_or_default();
                    let breaks = before.iter().filter(|byte| **byte == b'\n').count();
                    let line = u32::try_from(breaks).unwrap_or(u32::MAX).saturating_add(1);
                    self.headed = Some((path.to_owned(), line));
                }
            }
        }
        self.lists.add(table, &mut place);
    }

    fn finish(&mut self) -> Option<Pack> {
        if self.headed.is_none() {
            self.faults
                .push(fault("pack.toml", 0, "pack", Trouble::Missing));
        }
        let about = self.about.clone()?;
        let pack = std::mem::take(&mut self.lists).pack(about, Strings::default());
        for found in check::pack(&pack) {
            if self.lines.follows(&found.trouble) {
                continue;
            }
            let (file, line) = self.lines.of(&found.path);
            let trouble = match found.other.map(|other| self.lines.of(&other)) {
                Some((file, line)) => Trouble::Twice { file, line },
                None => found.trouble,
            };
            self.faults
                .push(fault(&file, line, &field(&found.path), trouble));
        }
        let needs = check::needs(&pack);
        self.words(&pack, &needs);
        let strings = self.strings(&pack);
        Some(Pack { strings, ..pack })
    }

    /// Missing and needless strings.
    fn words(&mut self, pack: &Pack, needs: &[Need]) {
        let empty = Reading::default();
        let template = self.languages.get("en").unwrap_or(&empty);
        let learned = pack.about.learned.as_str();
        let mut faults = Vec::new();
        let tags: BTreeSet<&str> = pack
            .about
            .languages
            .iter()
            .map(|tag| tag.as_str())
            .collect();
        let (there, empty_handed): (Vec<&str>, Vec<&str>) = tags
            .into_iter()
            .partition(|tag| self.languages.contains_key(*tag));
        // Told once, not once for every string.
        for tag in empty_handed {
            let (file, line) = self.lines.of("pack.languages");
            let trouble = no_words("pack-name", &[tag]);
            faults.push(fault(&file, line, "pack.languages", trouble));
        }
        for need in needs {
            let must = need.must || template.strings.contains_key(&need.key);
            let lacks = |tag: &&str| {
                let itself = need.phrase && *tag == learned;
                let reading = self.languages.get(*tag).unwrap_or(&empty);
                must && !itself && !reading.strings.contains_key(&need.key)
            };
            let lacking: Vec<&str> = there.iter().copied().filter(lacks).collect();
            if !lacking.is_empty() {
                let (file, line) = self.lines.of(&need.path);
                let trouble = no_words(&need.key, &lacking);
                faults.push(fault(&file, line, &field(&need.path), trouble));
            }
        }
        let needed: BTreeSet<(&str, bool)> = needs
            .iter()
            .map(|need| (need.key.as_str(), need.phrase))
            .collect();
        for (tag, reading) in &self.languages {
            if !pack.about.languages.iter().any(|one| one.as_str() == tag) {
                let file = self.files.get(tag).map_or("", String::as_str);
                faults.push(fault(file, 0, "", Trouble::NoPlace));
                continue;
            }
            for (key, written) in &reading.strings {
                let said = needed.contains(&(key.as_str(), false))
                    || (needed.contains(&(key.as_str(), true)) && tag != learned);
                let known = tag == "en" || template.strings.contains_key(key);
                if !said || !known {
                    faults.push(fault(&written.file, written.line, key, Trouble::Unused));
                }
            }
        }
        faults.retain(|fault| !self.lines.follows(&fault.trouble));
        self.faults.extend(faults);
    }

    fn strings(&self, pack: &Pack) -> Strings {
        let empty = Reading::default();
        let template = self.languages.get("en").unwrap_or(&empty);
        let keys = template.strings.iter().map(|(key, written)| Said {
            key: key.clone(),
            icon: written.icon.clone().unwrap_or_default(),
            audio: written.audio.clone().unwrap_or_else(|| key.clone()),
        });
        let phrases: BTreeMap<String, &str> = pack
            .decks
            .iter()
            .flat_map(|deck| &deck.phrases)
            .map(|phrase| (format!("phrase-{}", phrase.id), phrase.words.as_str()))
            .collect();
        let languages = pack.about.languages.iter().map(|tag| {
            let reading = self.languages.get(tag.as_str()).unwrap_or(&empty);
            let itself = *tag == pack.about.learned;
            let words = |key: &String| match phrases.get(key).filter(|_| itself) {
                Some(words) => Some((*words).to_owned()),
                None => Some(reading.strings.get(key)?.words.clone()),
            };
            Language {
                tag: tag.to_string(),
                draft: reading.draft,
                words: template.strings.keys().map(words).collect(),
            }
        });
        Strings {
            keys: keys.collect(),
            languages: languages.collect(),
        }
    }
}
