//! What is wrong in a pack, where, and what to do. Knows no language but English; `onderweg` says the
//! same in the reader's.

/// One thing to correct.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, as it was given; empty in a bundle.
    pub file: String,
    /// The line, from 1; 0 where the whole file or a bundle is meant.
    pub line: u32,
    /// The field, as `goal.step.days`, or the key of a string.
    pub field: String,
    /// What.
    pub trouble: Trouble,
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Trouble {
    /// The parser of TOML or Fluent.
    #[error("not understood: {0}")]
    Syntax(String),
    /// A key that means nothing here.
    #[error("nothing here has this name: correct it or take it out. Known: {known}")]
    Unknown {
        /// What has a meaning here.
        known: String,
    },
    /// A field that must be there.
    #[error("this must be there: add it")]
    Missing,
    /// A value of another type.
    #[error("write {0} here")]
    Type(&'static str),
    /// A value of another form.
    #[error("this must look like {0}")]
    Form(&'static str),
    /// A word that is none of a few.
    #[error("write one of: {known}")]
    Choice {
        /// The few.
        known: String,
    },
    /// A number out of bounds.
    #[error("write a number from {low} to {high}")]
    Range {
        /// The least.
        low: i64,
        /// The most.
        high: i64,
    },
    /// Text that is too long.
    #[error("at most {most} characters: shorten it")]
    Long {
        /// How many there may be.
        most: usize,
    },
    /// Too few or too many of something.
    #[error("there must be {least} to {most} of these")]
    Count {
        /// The least.
        least: usize,
        /// The most.
        most: usize,
    },
    /// A file that is too large.
    #[error("at most {most} bytes: divide the file")]
    Large {
        /// How many there may be.
        most: usize,
    },
    /// An id or a key that stands elsewhere too.
    #[error("this stands in {file}:{line} already: give one of them another name")]
    Twice {
        /// Where else.
        file: String,
        /// On which line.
        line: u32,
    },
    /// A reference that leads nowhere.
    #[error("there is no {kind} \"{id}\": correct the name, or add that {kind}")]
    Nowhere {
        /// What it should be.
        kind: &'static str,
        /// Its name.
        id: String,
    },
    /// A string that a language lacks.
    #[error("add \"{key} = ...\" to strings/{language}/")]
    NoWords {
        /// The key.
        key: String,
        /// The language; several as `{ar,nl}`.
        language: String,
    },
    /// A string that nothing in the pack says.
    #[error("nothing in this pack says it: take it out, or correct the key")]
    Unused,
    /// A string of the template without an icon.
    #[error("add a line above: \"# icon: NAME\", or \"## icon: NAME\" for a group")]
    NoIcon,
    /// A string with a variable or a selector.
    #[error("a string of a pack is plain text, without {{ }}")]
    NotPlain,
    /// Nobody said whether a language was checked.
    #[error("begin the file with \"### draft: ...\" or \"### read by: NAME, DATE\"")]
    Header,
    /// A file with no place in a pack.
    #[error(
        "a pack has *.toml and strings/LANGUAGE/*.ftl: move the file away, or declare its language"
    )]
    NoPlace,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            file,
            line,
            field,
            trouble,
        } = self;
        write!(to, "{file}:{line}: {field}: {trouble}")
    }
}

impl std::error::Error for Fault {}
