//! What stands in a document, for people: fields with every value and author, the body, states.
//! Must not change a document.

mod body;
mod conflict;
mod entry;
mod field;
mod json;
mod letters;
mod lines;
mod reader;
mod scalar;
mod state;
mod touch;

pub use body::{Body, Side};
pub use conflict::{Conflict, ConflictValue};
pub use entry::{Entry, MovedTo};
pub use field::{Field, Other};
pub use lines::Line;
pub use scalar::Scalar;
pub use state::State;

pub(crate) use letters::letters_text;
pub(crate) use reader::{Held, Reader, as_text, stamp_bytes};
pub(crate) use touch::{Texts, touched};
