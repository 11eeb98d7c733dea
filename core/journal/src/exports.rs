//! Every name that this crate gives out, in one list. Must hold nothing else.

pub use crate::agenda::{Agenda, agenda};
pub use crate::alarm::{Bell, Why};
pub use crate::command::Command;
pub use crate::document::*;
pub use crate::error::{
    ActError, BadChange, Invalid, LoadError, ReauthorError, Refusal, UndoError,
};
pub use crate::fold::{fold, matches};
pub use crate::house::*;
pub use crate::ics::*;
pub use crate::ids::*;
pub use crate::job::*;
pub use crate::kind::{HIDDEN_KINDS, Kind};
pub use crate::limits::*;
pub use crate::measure::{ChangeMeta, measure};
pub use crate::more::*;
pub use crate::plan::*;
pub use crate::practice::*;
pub use crate::read::*;
pub use crate::reauthor::{Reauthored, reauthor};
pub use crate::remind::{Lead, reminders, reminders_text};
pub use crate::repeat::{Repeat, RepeatParts, Steps};
pub use crate::set::{FieldName, Set};
pub use crate::summary::Summary;
pub use crate::takeout::*;
pub use crate::when::When;
