//! The languages as they stand in files: one folder a language, one file a screen.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Comment, Entry, Pattern};
use fluent_syntax::parser;

use crate::check::variables;
use crate::plural::{Choice, choices};

/// What the template says a variable is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// Words: a name, a title, a date that is formatted already.
    Text,
    /// A count: it chooses the plural and is written in the reader's digits.
    Number,
}

/// One message of one language.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) file: String,
    pub(crate) variables: Vec<String>,
    pub(crate) choices: Vec<Choice>,
    pub(crate) kinds: BTreeMap<String, Kind>,
    pub(crate) icon: Option<String>,
    /// The template's words, for the documentation of the function.
    pub(crate) words: String,
}

/// One language.
#[derive(Debug)]
pub(crate) struct Language {
    pub(crate) tag: String,
    /// No native reader has checked it.
    pub(crate) draft: bool,
    /// Files that a native reader has checked, with their name and the day.
    pub(crate) read: Vec<(String, String)>,
    /// Files, by name: their text.
    pub(crate) files: Vec<(String, String)>,
    pub(crate) messages: Vec<(String, Message)>,
    pub(crate) terms: Vec<String>,
    pub(crate) faults: Vec<String>,
}

impl Language {
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.messages.iter().map(|(key, _)| key.as_str())
    }
}

/// Every language, English first.
pub(crate) fn all(locales: &Path) -> Result<Vec<Language>, Vec<String>> {
    let failed = |cause: std::io::Error| vec![format!("{}: {cause}", locales.display())];
    let mut tags = Vec::new();
    for entry in fs::read_dir(locales).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.file_type().map_err(failed)?.is_dir() {
            tags.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    tags.sort_by_key(|tag| (tag != "en", tag.clone()));
    let mut languages = Vec::new();
    for tag in tags {
        languages.push(language(&locales.join(&tag), tag).map_err(failed)?);
    }
    Ok(languages)
}

fn language(folder: &Path, tag: String) -> std::io::Result<Language> {
    let mut language = Language {
        tag,
        draft: false,
        read: Vec::new(),
        files: Vec::new(),
        messages: Vec::new(),
        terms: Vec::new(),
        faults: Vec::new(),
    };
    let mut paths: Vec<_> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|ext| ext == "ftl"));
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let text = fs::read_to_string(&path)?;
        file(&mut language, &name, &text);
        language.files.push((name.into_owned(), text));
    }
    Ok(language)
}

fn file(language: &mut Language, name: &str, text: &str) {
    let place = format!("locales/{}/{name}", language.tag);
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            for error in errors {
                let line = text.get(..error.pos.start).unwrap_or("").lines().count();
                language.faults.push(format!("{place}:{line}: {error}"));
            }
            return;
        }
    };
    let mut group_icon = None;
    let mut header = String::new();
    for entry in &resource.body {
        match entry {
            Entry::ResourceComment(comment) => header.push_str(&lines(comment).join("\n")),
            Entry::GroupComment(comment) => group_icon = icon(&lines(comment)),
            Entry::Term(term) => language.terms.push(term.id.name.to_owned()),
            Entry::Message(message) => {
                let about = message.comment.as_ref().map(lines).unwrap_or_default();
                let Some(value) = &message.value else {
                    let key = message.id.name;
                    language.faults.push(format!("{place}: {key} has no words"));
                    continue;
                };
                if !message.attributes.is_empty() {
                    let key = message.id.name;
                    language
                        .faults
                        .push(format!("{place}: {key} has attributes: make them messages"));
                }
                let read = Message {
                    file: name.to_owned(),
                    variables: variables(value),
                    choices: choices(value),
                    kinds: kinds(&about),
                    icon: icon(&about).or_else(|| group_icon.clone()),
                    words: words(value),
                };
                language.messages.push((message.id.name.to_owned(), read));
            }
            Entry::Comment(_) => {}
            Entry::Junk { content } => {
                language
                    .faults
                    .push(format!("{place}: not understood: {content}"));
            }
        }
    }
    checked_by(language, name, &place, &header);
}

/// What the header says of native readers.
fn checked_by(language: &mut Language, name: &str, place: &str, header: &str) {
    let draft = header.contains("draft:");
    let read_by = header.contains("read by:");
    if language.tag != "en" && draft == read_by {
        language.faults.push(format!(
            "{place}: the header must say \"### draft: ...\" or \"### read by: NAME, DATE\""
        ));
    }
    language.draft |= draft;
    let reader = header.lines().find_map(|line| line.split_once("read by:"));
    if let Some((_, reader)) = reader {
        let reader = reader.trim().to_owned();
        language.read.push((name.to_owned(), reader));
    }
}

fn lines(comment: &Comment<&str>) -> Vec<String> {
    comment
        .content
        .iter()
        .map(|line| (*line).to_owned())
        .collect()
}

fn icon(about: &[String]) -> Option<String> {
    about
        .iter()
        .find_map(|line| line.strip_prefix("icon: "))
        .map(|icon| icon.trim().to_owned())
}

/// `$count (number): how many` in a comment of the template.
fn kinds(about: &[String]) -> BTreeMap<String, Kind> {
    let one = |line: &String| {
        let (name, rest) = line.strip_prefix('$')?.split_once(' ')?;
        let kind = if rest.starts_with("(number)") {
            Kind::Number
        } else {
            Kind::Text
        };
        Some((name.to_owned(), kind))
    };
    about.iter().filter_map(one).collect()
}

/// The words of a pattern, for a documentation line.
fn words(pattern: &Pattern<&str>) -> String {
    use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    text.push('`');
                    text.push_str(id.name);
                    text.push('`');
                }
                Expression::Select { variants, .. } => {
                    let default = variants.iter().find(|variant| variant.default);
                    text.push_str(&default.map(|one| words(&one.value)).unwrap_or_default());
                }
                Expression::Inline(_) => text.push('…'),
            },
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
