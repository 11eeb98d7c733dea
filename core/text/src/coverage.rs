//! How far a language is: what it says, and what a native reader has checked. Must not know who asks.

use crate::locale::Locale;
use crate::settings::Settings;
use crate::words::{SOURCES, Words, messages};

/// How far a language is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Messages that it says in its own words.
    pub said: u64,
    /// Messages that there are.
    pub all: u64,
    /// Files that its words stand in.
    pub files: u64,
    /// Files that a native reader has checked: the file, and who read it when. None of the template.
    pub read: Vec<(&'static str, &'static str)>,
}

impl Locale {
    /// How far this language is. English is the template: all of it is said, nobody checks it.
    #[must_use]
    pub fn coverage(self) -> Coverage {
        let words = Words::new(Settings::of(self));
        let said = messages().iter().filter(|one| words.has(one.key));
        let source = SOURCES.get(self.source());
        Coverage {
            said: said.count() as u64,
            all: messages().len() as u64,
            files: source.map_or(0, |source| source.files.len() as u64),
            read: source
                .map(|source| source.read.to_vec())
                .unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_everything_and_a_draft_has_files_nobody_read() {
        for locale in Locale::all() {
            let coverage = locale.coverage();
            assert_eq!(coverage.said, coverage.all, "{}", locale.tag());
            let read = coverage.read.len() as u64;
            let template = locale == Locale::ENGLISH;
            assert_eq!(locale.is_draft(), !template && read < coverage.files);
        }
    }
}
