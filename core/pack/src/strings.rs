//! The words of a pack: Fluent files to write them, tables to read them. A string of a pack is plain
//! text: nothing is counted or put in, so a phone needs no parser for it.

use std::collections::{BTreeMap, VecDeque};

use fluent_syntax::ast::{
    Comment, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
};
use fluent_syntax::parser;

use crate::fault::{Fault, Trouble};
use crate::limits;
use crate::values::is_id;

/// All strings: keys once, then the words of each language in the same order.
#[derive(Debug, Clone, Default, PartialEq, Eq, minicbor::Encode, minicbor::Decode)]
pub struct Strings {
    /// Keys, sorted, with what stands beside the words.
    #[n(0)]
    pub keys: Vec<Said>,
    /// Languages, the template first.
    #[n(1)]
    pub languages: Vec<Language>,
}

/// A string without its words.
#[derive(Debug, Clone, PartialEq, Eq, minicbor::Encode, minicbor::Decode)]
pub struct Said {
    /// Its key, as `goal-find-work`.
    #[n(0)]
    pub key: String,
    /// The Lucide icon beside it.
    #[n(1)]
    pub icon: String,
    /// Names the recording of it, in a language's folder; the key, unless the template says another.
    #[n(2)]
    pub audio: String,
}

/// The words of one language.
#[derive(Debug, Clone, PartialEq, Eq, minicbor::Encode, minicbor::Decode)]
pub struct Language {
    /// Which.
    #[n(0)]
    pub tag: String,
    /// No native reader has checked all of it.
    #[n(1)]
    pub draft: bool,
    /// Words by the place of their key; none where the language needs none.
    #[n(2)]
    pub words: Vec<Option<String>>,
}

impl Strings {
    /// The words of a key in a language, in the template's where it has none.
    pub fn words<'a>(&'a self, key: &str, tag: &str) -> Option<&'a str> {
        let at = self.at(key)?;
        let own = self.languages.iter().find(|one| one.tag == tag);
        let in_column = |one: Option<&'a Language>| one?.words.get(at)?.as_deref();
        in_column(own).or_else(|| in_column(self.languages.first()))
    }

    /// Icon and audio key of a string.
    pub fn said(&self, key: &str) -> Option<&Said> {
        self.keys.get(self.at(key)?)
    }

    fn at(&self, key: &str) -> Option<usize> {
        self.keys
            .binary_search_by(|said| said.key.as_str().cmp(key))
            .ok()
    }
}

/// One string of one file.
#[derive(Debug, Clone)]
pub(crate) struct Written {
    pub(crate) file: String,
    pub(crate) line: u32,
    pub(crate) words: String,
    pub(crate) icon: Option<String>,
    pub(crate) audio: Option<String>,
}

/// The strings of one language while its files are read.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) strings: BTreeMap<String, Written>,
    pub(crate) draft: bool,
}

/// Reads one Fluent file of a language.
pub(crate) fn file(
    into: &mut Reading,
    template: bool,
    name: &str,
    text: &str,
    faults: &mut Vec<Fault>,
) {
    let mut reader = FileReader {
        into,
        template,
        name,
        lines: lines_of(text),
        group: None,
        faults,
    };
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let before = text.as_bytes().get(..error.pos.start).unwrap_or_default();
                let breaks = before.iter().filter(|byte| **byte == b'\n').count();
                let line = u32::try_from(breaks).unwrap_or(u32::MAX).saturating_add(1);
                reader.fault(line, "", Trouble::Syntax(error.to_string()));
            }
            resource
        }
    };
    for (number, key) in swallowed(text) {
        let reason = "a key stands at the beginning of its line";
        reader.fault(number, key, Trouble::Syntax(reason.to_owned()));
    }
    let mut header = String::new();
    for entry in &resource.body {
        match entry {
            Entry::ResourceComment(comment) => header.push_str(&comment.content.join("\n")),
            Entry::GroupComment(comment) => reader.group = about(comment, "icon: "),
            Entry::Message(message) => reader.message(message),
            Entry::Term(term) => reader.fault(1, term.id.name, Trouble::NotPlain),
            // Junk is told as errors; a comment says nothing to a phone.
            Entry::Comment(_) | Entry::Junk { .. } => {}
        }
    }
    let (draft, checked) = (header.contains("draft:"), header.contains("read by:"));
    if !template && draft == checked {
        reader.fault(1, "", Trouble::Header);
    }
    into.draft |= draft;
}

/// One Fluent file while it is read.
struct FileReader<'a> {
    into: &'a mut Reading,
    template: bool,
    name: &'a str,
    lines: BTreeMap<&'a str, VecDeque<u32>>,
    /// The icon of the group.
    group: Option<String>,
    faults: &'a mut Vec<Fault>,
}

impl FileReader<'_> {
    fn fault(&mut self, line: u32, field: &str, trouble: Trouble) {
        if self.faults.len() < limits::FAULTS {
            self.faults.push(Fault {
                file: self.name.to_owned(),
                line,
                field: field.to_owned(),
                trouble,
            });
        }
    }

    fn message(&mut self, message: &Message<&str>) {
        let key = message.id.name;
        let line = self.lines.get_mut(key).and_then(VecDeque::pop_front);
        let line = line.unwrap_or(1);
        let plain = message.value.as_ref().and_then(plain);
        let Some(words) = plain.filter(|_| message.attributes.is_empty()) else {
            self.fault(line, key, Trouble::NotPlain);
            return;
        };
        let most = limits::WORDS;
        if words.chars().count() > most {
            self.fault(line, key, Trouble::Long { most });
        }
        if let Some(other) = self.into.strings.get(key) {
            let (file, there) = (other.file.clone(), other.line);
            self.fault(line, key, Trouble::Twice { file, line: there });
            return;
        }
        let comment = message.comment.as_ref();
        let icon = comment.and_then(|comment| about(comment, "icon: "));
        let icon = icon.or_else(|| self.group.clone());
        let audio = comment.and_then(|comment| about(comment, "audio: "));
        if self.template {
            self.beside(line, key, icon.as_deref(), audio.as_deref());
        }
        let written = Written {
            file: self.name.to_owned(),
            line,
            words,
            icon,
            audio,
        };
        self.into.strings.insert(key.to_owned(), written);
    }

    /// What stands beside a string of the template.
    fn beside(&mut self, line: u32, key: &str, icon: Option<&str>, audio: Option<&str>) {
        match icon {
            None => self.fault(line, key, Trouble::NoIcon),
            Some(icon) if !is_id(icon) => {
                self.fault(line, key, Trouble::Form("a Lucide name: small-letters"));
            }
            Some(_) => {}
        }
        if audio.is_some_and(|audio| !is_id(audio)) {
            self.fault(line, key, Trouble::Form("an audio key: small-letters"));
        }
    }
}

/// The lines of every key; Fluent's tree has none.
fn lines_of(text: &str) -> BTreeMap<&str, VecDeque<u32>> {
    let mut lines: BTreeMap<&str, VecDeque<u32>> = BTreeMap::new();
    for (number, line) in (1..).zip(text.lines()) {
        if let Some((key, _)) = line.split_once('=') {
            lines.entry(key.trim_end()).or_default().push_back(number);
        }
    }
    lines
}

/// Lines that Fluent reads as more of the string above, and that their author meant as one of its own.
fn swallowed(text: &str) -> impl Iterator<Item = (u32, &str)> {
    (1..).zip(text.lines()).filter_map(|(number, line)| {
        let (key, _) = line.strip_prefix([' ', '\t'])?.split_once('=')?;
        let key = key.trim();
        (key.contains('-') && is_id(key)).then_some((number, key))
    })
}

fn about(comment: &Comment<&str>, what: &str) -> Option<String> {
    let mut lines = comment.content.iter();
    lines.find_map(|line| Some(line.strip_prefix(what)?.trim().to_owned()))
}

fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => words.push_str(value),
            PatternElement::Placeable { .. } => return None,
        }
    }
    let words = words.trim();
    let harmless = |sign: char| sign == '\n' || !sign.is_control();
    (!words.is_empty() && words.chars().all(harmless)).then(|| words.to_owned())
}
