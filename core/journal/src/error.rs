//! Everything that can be wrong with what a person typed or what another phone sent.
//! Must not hold a word that anybody wrote: errors name the field, the limit and the place.

use crate::ids::{Actor, ChangeHash};

/// What a person typed cannot be stored as it is; nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Invalid {
    /// More characters than the field takes.
    #[error("{field} has {found} characters, at most {limit} are possible")]
    TooLong {
        /// The field.
        field: &'static str,
        /// Characters that are possible.
        limit: usize,
        /// Characters that were given.
        found: usize,
    },
    /// Nothing but blanks where a word is needed.
    #[error("{field} is empty")]
    Empty {
        /// The field.
        field: &'static str,
    },
    /// A character that cannot be shown (NUL and other control characters).
    #[error("{field} holds a control character")]
    Control {
        /// The field.
        field: &'static str,
    },
    /// Neither a date nor a date with a time.
    #[error("{field} is not a date: write 2026-11-22 or 2026-11-22T09:30[Europe/Brussels]")]
    BadDate {
        /// The field.
        field: &'static str,
    },
    /// A time zone that the IANA list does not hold.
    #[error("{field} names an unknown time zone: write for example Europe/Brussels")]
    UnknownZone {
        /// The field.
        field: &'static str,
    },
    /// The end lies before the start.
    #[error("the end is before the start")]
    EndBeforeStart,
    /// Neither yes nor no.
    #[error("{field} is yes or no")]
    NotYesOrNo {
        /// The field.
        field: &'static str,
    },
    /// None of the words that the field takes.
    #[error("{field} is one of: {}", .all.join(", "))]
    NoChoice {
        /// The field.
        field: &'static str,
        /// What it takes.
        all: &'static [&'static str],
    },
    /// No whole number, or one that the field does not take.
    #[error("{field} is a whole number from {least} to {most}")]
    BadNumber {
        /// The field.
        field: &'static str,
        /// The least.
        least: i64,
        /// The greatest.
        most: i64,
    },
    /// No word of `a-z`, `0-9` and `-`.
    #[error("{field} is a word of a-z, 0-9 and -")]
    BadToken {
        /// The field.
        field: &'static str,
    },
    /// Not the whole id of an entry.
    #[error("{field} is the whole id of an entry of the same space")]
    BadLink {
        /// The field.
        field: &'static str,
    },
    /// No list of reminders.
    #[error("{field} is a list like 1d, 2h, 15m of at most {most}, each at most 4 weeks before")]
    BadReminders {
        /// The field.
        field: &'static str,
        /// How many are possible.
        most: usize,
    },
    /// A rule for repeating with a part that is not in our subset.
    #[error("repeat: {part} is not possible here this way; see docs/decisions/0037")]
    NoRepeat {
        /// The part, by its name in RFC 5545.
        part: &'static str,
    },
    /// A rule for repeating with a part that cannot be read.
    #[error("repeat: {part} cannot be read; write for example FREQ=WEEKLY;BYDAY=TU")]
    BadRepeat {
        /// The part, by its name in RFC 5545.
        part: &'static str,
    },
    /// Entries of this kind have no such field.
    #[error("this kind of entry has no {field}")]
    NotOfKind {
        /// The field.
        field: &'static str,
    },
    /// More labels or lines than an entry takes.
    #[error("an entry has at most {limit} {field}")]
    TooMany {
        /// Labels or lines.
        field: &'static str,
        /// How many are possible.
        limit: usize,
    },
    /// A line id that is not 1 to 32 of a-z and 0-9.
    #[error("a line id is 1 to 32 of a-z and 0-9")]
    BadLineId,
    /// An order of a rota that no house has.
    #[error("a rota has {least} to {most} people, each once")]
    BadOrder {
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
    },
    /// Two turns that cannot be exchanged.
    #[error("a swap is of two turns that are at most {most} apart")]
    BadSwap {
        /// How far apart.
        most: u32,
    },
    /// No kind of entry has this name's form.
    #[error(
        "a kind is task, appointment, note, job, goal, step, talk, rota, shopping, repair, bins or \
         agreement"
    )]
    BadKind,
    /// No field has this name.
    #[error(
        "no such field; there are title, body, due, start, end, place, bring, assignee, helper, \
         label and professional"
    )]
    NoSuchField,
}

/// A command could not be carried out; the document is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ActError {
    /// The input cannot be stored.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// One turn of a series has no body; write into the series or into a note.
    #[error("this entry has no body")]
    NoBody,
    /// The entry has no checklist line of that name.
    #[error("no such checklist line")]
    NoSuchLine,
    /// The edit changes more than one act can hold; make it in two steps.
    #[error("too much at once: make this change in two steps")]
    TooMuchAtOnce,
    /// The document has as many operations as it may; copy its state to a new entry.
    #[error("this entry was changed too often; copy it to a new one")]
    Full,
    /// Automerge refused, which no valid document should make it do.
    #[error("the journal engine refused the change")]
    Engine,
}

/// The bytes of a change are refused before Automerge sees them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadChange {
    /// Not an Automerge chunk.
    #[error("no change: wrong magic bytes")]
    Magic,
    /// The first four bytes of its hash do not fit its content.
    #[error("checksum does not fit")]
    Checksum,
    /// A document, a bundle or a deflated change.
    #[error("chunk type {0} is not an uncompressed change")]
    ChunkType(u8),
    /// The bytes end early, run on, or hold a number that is none.
    #[error("malformed: {0}")]
    Malformed(&'static str),
    /// More of something than any honest phone writes.
    #[error("{what}: {found} where at most {limit} are possible")]
    TooMuch {
        /// Of what.
        what: &'static str,
        /// How much was announced.
        found: u64,
        /// How much is possible.
        limit: u64,
    },
    /// An actor that is not 24 bytes.
    #[error("an actor has {0} bytes, not 24")]
    ActorLength(u64),
}

/// Why a change was not applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Refused before Automerge saw it.
    #[error(transparent)]
    Malformed(#[from] BadChange),
    /// Its actor does not belong to the device that signed.
    #[error("the actor belongs to another device")]
    WrongActor,
    /// Another change stands under the same actor and sequence number: a copied phone.
    #[error("wedge: actor {actor} already used sequence number {seq} for another change")]
    Wedge {
        /// The actor used twice.
        actor: Actor,
        /// The number used twice.
        seq: u64,
        /// The change that stands.
        held: ChangeHash,
    },
    /// Its sequence number does not continue its actor's changes among its own dependencies.
    #[error("the sequence number does not continue the actor's changes")]
    Sequence,
    /// Its operation counter does not follow its dependencies.
    #[error("the operation counter does not follow the dependencies")]
    Counter,
    /// Its operations are not those of an entry, or point to nothing.
    #[error("not an act on an entry: {0}")]
    Shape(&'static str),
    /// The document has as many operations or changes as it may.
    #[error("the document is full")]
    Full,
    /// Automerge refused or failed on it.
    #[error("the journal engine refused the change")]
    Engine,
}

/// A saved document cannot be read. It was not written by this crate, or it was damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// Refused before Automerge saw it.
    #[error("saved entry refused: {0}")]
    Refused(#[from] BadChange),
    /// Automerge could not read it.
    #[error("saved entry cannot be read")]
    Unreadable,
}

/// An act could not be undone; the document is as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UndoError {
    /// Somebody changed all the same fields since; undoing would overwrite them.
    #[error("changed by somebody since: {}", fields.join(", "))]
    ChangedSince {
        /// The fields (names of fields, no content).
        fields: Vec<String>,
    },
    /// The change could not be written.
    #[error(transparent)]
    Act(#[from] ActError),
}

/// Acts could not be written again under another actor; the base is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReauthorError {
    /// A change to write again is not in the old document.
    #[error("the old document does not hold {0}")]
    Unknown(ChangeHash),
    /// The base did not take a rewritten change.
    #[error("a rewritten change was refused: {0}")]
    Refused(Refusal),
}
