//! What a person can do with an entry. Must not know how it is stored.

use crate::ids::{ChangeHash, EntryId, LineId};
use crate::set::{FieldName, Set};

/// One act on an entry that exists.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Command {
    /// Writes a field.
    Set(Set),
    /// Empties a field.
    Clear(FieldName),
    /// Takes the letter of this name off, and no other that stands beside it.
    TakeOff(String),
    /// Changes the body into this text; only what differs is written, so that two people can
    /// change two places.
    EditBody(String),
    /// Adds a checklist line at the end.
    AddLine {
        /// The new line.
        id: LineId,
        /// Its text.
        text: String,
    },
    /// Rewrites a checklist line.
    EditLine {
        /// The line.
        id: LineId,
        /// Its new text.
        text: String,
    },
    /// Ticks a checklist line, or unticks it.
    CheckLine {
        /// The line.
        id: LineId,
        /// Whether it is done.
        done: bool,
    },
    /// Moves a checklist line: lines stand in the order of this number.
    OrderLine {
        /// The line.
        id: LineId,
        /// Its place.
        order: i64,
    },
    /// Takes a checklist line away.
    RemoveLine {
        /// The line.
        id: LineId,
    },
    /// Puts a label on or takes it off.
    SetLabel {
        /// The label.
        label: String,
        /// On or off.
        on: bool,
    },
    /// Finishes it. Finished twice at the same time is finished once.
    Done,
    /// Opens it again.
    Reopen,
    /// Puts it away.
    Archive,
    /// Puts it in the bin; it stays readable until it is erased.
    Delete,
    /// Takes it out of the archive and the bin.
    Restore,
    /// Marks it as a question for the professional, or takes the mark off.
    FlagForProfessional(bool),
    /// Closes it here because its copy is stored in another space.
    MoveTo {
        /// The space that holds the copy.
        space: [u8; 16],
        /// The copy.
        entry: EntryId,
        /// What the copy was made from; every change outside is late.
        heads: Vec<ChangeHash>,
    },
    /// Says beside a move that the copy went to the professional.
    MarkPassed,
    /// Marks a copy whose move lost against another move of the same entry.
    MarkMovedTwice,
}

impl std::fmt::Debug for Command {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Command::Set(set) => return write!(f, "Command::{set:?}"),
            Command::Clear(field) => return write!(f, "Command::Clear({field:?})"),
            Command::TakeOff(_) => "Command::TakeOff",
            Command::EditBody(_) => "Command::EditBody",
            Command::AddLine { .. } => "Command::AddLine",
            Command::EditLine { .. } => "Command::EditLine",
            Command::CheckLine { .. } => "Command::CheckLine",
            Command::OrderLine { .. } => "Command::OrderLine",
            Command::RemoveLine { .. } => "Command::RemoveLine",
            Command::SetLabel { .. } => "Command::SetLabel",
            Command::Done => "Command::Done",
            Command::Reopen => "Command::Reopen",
            Command::Archive => "Command::Archive",
            Command::Delete => "Command::Delete",
            Command::Restore => "Command::Restore",
            Command::FlagForProfessional(_) => "Command::FlagForProfessional",
            Command::MoveTo { .. } => "Command::MoveTo",
            Command::MarkPassed => "Command::MarkPassed",
            Command::MarkMovedTwice => "Command::MarkMovedTwice",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_holds_no_words() {
        let text = format!("{:?}", Command::EditBody("qzxmarker".into()));
        assert!(!text.contains("qzxmarker"));
    }
}
