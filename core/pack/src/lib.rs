//! Programme packs: what a programme brings to the app as data, its format, validation and reading.
//!
//! Authors write TOML and Fluent files ([`read`]); every fault of theirs is listed with file, line and
//! field ([`Fault`]). Phones get one signed file ([`bundle`]) and read the same [`Pack`] from it.
//!
//! No I/O, no clock, no randomness. The format is `docs/pack.md`, its schema `docs/pack.schema.json`.

pub mod bundle;
mod check;
mod choices;
mod fault;
mod limits;
mod model;
mod place;
mod read;
mod schema;
mod shape;
mod strings;
mod values;

pub use choices::{Confirm, Counts, Every, Level, Moment, Space, Stage};
pub use fault::{Fault, Trouble};
pub use model::{
    Ability, About, Agreement, Article, Checklist, Chore, Deck, Domain, Goal, Indicator, Line,
    Milestone, Pack, Phrase, Point, Role, Rota, Service, StageRule, Step, Talk, Task,
};
pub use read::{SourceFile, read};
pub use schema::schema;
pub use strings::{Language, Said, Strings};
pub use values::{Id, Phone, Tag, Text, Web, Whole};
