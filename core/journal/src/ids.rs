//! Names of entries, authors, actors, changes and checklist lines, and the bytes of a change.
//! Must not know Automerge, time or randomness: random bytes enter as arguments.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::error::Invalid;

/// The text was not the hex form of an id of this length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an id here is {0} hexadecimal characters")]
pub struct BadId(pub usize);

macro_rules! hex_id {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $len]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode(self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = BadId;

            fn from_str(text: &str) -> Result<Self, BadId> {
                let mut bytes = [0; $len];
                hex::decode_to_slice(text, &mut bytes).map_err(|_| BadId($len * 2))?;
                Ok(Self(bytes))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

hex_id! {
    /// Names an entry, and with it its document.
    EntryId, 16
}
hex_id! {
    /// Names the device that wrote: the first 16 bytes of every actor it uses.
    Author, 16
}
hex_id! {
    /// Names a person in one space: their first device there.
    Person, 16
}
hex_id! {
    /// Names one version of a house agreement: the SHA-256 of what it says and of what it follows.
    Version, 32
}
hex_id! {
    /// Names one run of changes of one device: `device_id || 8 random bytes`.
    Actor, 24
}
hex_id! {
    /// Names one change: the SHA-256 that Automerge gives it.
    ChangeHash, 32
}

impl EntryId {
    /// The id that every phone computes for one turn of a series: no two documents for one turn.
    #[must_use]
    pub fn occurrence(series: EntryId, date: NaiveDate) -> EntryId {
        let digest = Sha256::new()
            .chain_update(b"ow1/occurrence")
            .chain_update(series.0)
            .chain_update(date.to_string())
            .finalize();
        EntryId(first(&digest))
    }
}

impl Actor {
    /// The actor of `author` with the random bytes drawn once for its database.
    #[must_use]
    pub fn new(author: Author, random: [u8; 8]) -> Actor {
        let mut bytes = [0; 24];
        let (head, tail) = bytes.split_at_mut(16);
        head.copy_from_slice(&author.0);
        tail.copy_from_slice(&random);
        Actor(bytes)
    }

    /// The actor with exactly these bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 24]) -> Actor {
        Actor(bytes)
    }

    /// The device that this actor belongs to.
    #[must_use]
    pub fn author(self) -> Author {
        Author(first(&self.0))
    }

    /// The bytes as they stand in a change.
    #[must_use]
    pub fn bytes(self) -> [u8; 24] {
        self.0
    }

    /// The `n`-th further actor of the same device, computed so that repeating gives the same.
    ///
    /// Acts that were concurrent cannot share one actor; `lane(0)` is the actor itself.
    pub(crate) fn lane(self, n: u32) -> Actor {
        if n == 0 {
            return self;
        }
        let digest = Sha256::new()
            .chain_update(b"ow1/lane")
            .chain_update(self.0)
            .chain_update(n.to_be_bytes())
            .finalize();
        Actor::new(self.author(), first(&digest))
    }
}

/// The first `N` bytes, padded with zeros where there are fewer.
pub(crate) fn first<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut out = [0; N];
    for (to, from) in out.iter_mut().zip(bytes) {
        *to = *from;
    }
    out
}

/// Names a checklist line inside its entry: 1 to 32 of `a-z` and `0-9`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineId(String);

impl LineId {
    /// The line id with this text.
    ///
    /// # Errors
    ///
    /// [`Invalid::BadLineId`] unless it is 1 to 32 characters of `a-z` and `0-9`.
    pub fn parse(text: &str) -> Result<LineId, Invalid> {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        if (1..=32).contains(&text.len()) && text.bytes().all(plain) {
            Ok(LineId(text.to_owned()))
        } else {
            Err(Invalid::BadLineId)
        }
    }

    /// The line id made of these random bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 8]) -> LineId {
        LineId(hex::encode(bytes))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LineId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One uncompressed Automerge change, as it travels and as it is hashed.
#[derive(Clone, PartialEq, Eq)]
pub struct ChangeBytes(Vec<u8>);

impl ChangeBytes {
    /// The bytes.
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, owned.
    #[must_use]
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }
}

impl From<Vec<u8>> for ChangeBytes {
    fn from(bytes: Vec<u8>) -> Self {
        ChangeBytes(bytes)
    }
}

impl AsRef<[u8]> for ChangeBytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for ChangeBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ChangeBytes({} bytes)", self.0.len())
    }
}

/// Who wrote something and when, by their own clock.
///
/// The time is milliseconds since the epoch as the author's phone had it: it may be wrong by
/// years, so nothing is ever decided by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Stamp {
    /// The device that wrote.
    pub author: Author,
    /// Its clock at that moment.
    pub when_ms: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_actor_knows_its_author() {
        let actor = Actor::new(Author([7; 16]), [1; 8]);
        assert_eq!(actor.author(), Author([7; 16]));
        assert_eq!(actor.lane(0), actor);
        assert_ne!(actor.lane(1), actor);
        assert_eq!(actor.lane(1).author(), actor.author());
        assert_eq!(actor.lane(1), actor.lane(1));
    }

    #[test]
    fn ids_read_back_what_they_print() {
        let id = EntryId([0xab; 16]);
        assert_eq!(id.to_string().parse::<EntryId>().unwrap(), id);
        assert_eq!("xyz".parse::<EntryId>(), Err(BadId(32)));
        assert_eq!("ab".parse::<EntryId>(), Err(BadId(32)));
    }

    #[test]
    fn one_turn_has_one_id() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
        let series = EntryId([1; 16]);
        assert_eq!(
            EntryId::occurrence(series, day(2)),
            EntryId::occurrence(series, day(2))
        );
        assert_ne!(
            EntryId::occurrence(series, day(2)),
            EntryId::occurrence(series, day(3))
        );
    }

    #[test]
    fn line_ids_are_plain() {
        assert!(LineId::parse("a1").is_ok());
        for bad in ["", "A", "a/b", "é", &"a".repeat(33)] {
            assert_eq!(LineId::parse(bad), Err(Invalid::BadLineId));
        }
    }
}
