//! The phone's store: one SQLite file whose rows are sealed, one process at a time.
//!
//! ```text
//! SqliteStore --begin(now, rng)--> Session --write--> Tx: acts, views, and sync's MemberTx
//!      |  \_ vault: what is open now                   |
//!      |_ journal.db, lock                             |_ one transaction, all or nothing
//! ```
//!
//! Read in this order: [`SqliteStore`] (files), `vault` and `pin` (keys), [`Session`] and [`Tx`]
//! (transactions), `document` (the one door through which documents are written), then a file
//! for each verb. The SQL's table comments in `migrations/` say which key opens what.

mod alarms;
mod apply;
mod base;
mod changes;
mod chunks;
mod close;
mod control;
mod crash;
mod create;
mod document;
mod edit;
mod erase;
mod error;
mod home;
mod late;
mod late_photos;
mod letter_seal;
mod letters;
mod list;
mod member;
mod meter;
mod moves;
mod notes;
mod pack;
mod pin;
mod rebuild;
mod restore;
mod rewind;
mod rota;
mod schema;
mod search;
mod sent;
mod session;
mod sound;
mod space;
mod summary;
mod turns;
mod tx;
mod unsent;
mod vault;
mod view;
mod wipe;

pub use alarms::{Alarm, AlarmKind, AlarmWhy};
pub use document::Changed;
pub use error::{OpenError, PinError, UnlockError, WriteError};
pub use home::SqliteStore;
pub(crate) use late_photos::LatePhoto;
pub(crate) use letter_seal::SealedLetter;
pub(crate) use letters::{BlobState, Upload};
pub use list::{Row, Shelf};
pub use meter::Month;
pub use notes::Under;
pub(crate) use rota::{is_done, is_rota, lives, my_turns, now as rota_now, open_again, person_of};
pub use sent::SendState;
pub use session::Session;
pub(crate) use turns::{Changed as ChangedTurns, TURN_DAYS, is_turn, unfold, window};
pub use tx::Tx;
