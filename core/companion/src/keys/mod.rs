//! Keys at rest: what the keystore's secret opens alone, and what the PIN opens with it.
//! Knows no database and no clock.
//!
//! ```text
//! S (keystore) --HKDF "ow1/transit"--> K_transit: Ed25519 key, membership, cursors, next alarms
//! S || Argon2id(PIN, salt) --HKDF "ow1/local"--> K_local --wraps--> K_data: everything else
//! ```

mod backoff;
mod derive;
mod pin;
mod sealer;

pub(crate) use backoff::Attempts;
pub(crate) use derive::{Kdf, Secret};
pub(crate) use pin::{MAX_CHARS, MIN_DIGITS, MIN_PASSPHRASE, Pin};
pub use pin::{PinRule, check_pin};
pub(crate) use sealer::{Place, Sealer};
