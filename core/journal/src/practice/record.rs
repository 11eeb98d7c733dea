//! One thing that was done in practice, as 16 characters of a log. Must not know who did it.
//!
//! ```text
//!  off len of 12 bytes, written as 16 characters of base64url
//!    0   6 which card, or which ability
//!    6   4 seconds since 2020-01-01 UTC, big-endian
//!   10   1 what: 1 review, 2 taken back, 3 minutes, 4 ability
//!   11   1 rating 1..4, minutes 1..240, or yes and no as 1 and 0
//! ```

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::error::Invalid;
use crate::ids::{BadId, EntryId, first};

/// Characters of one record.
pub(super) const CHARS: usize = 16;
const BYTES: usize = 12;
/// 2020-01-01 in seconds since 1970.
pub(super) const EPOCH_S: i64 = 1_577_836_800;
/// Most minutes of one record.
pub(crate) const MAX_MINUTES: u8 = 240;

const REVIEW: u8 = 1;
const TAKEN_BACK: u8 = 2;
const MINUTES: u8 = 3;
const ABILITY: u8 = 4;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Names a card: the same on every phone, whatever its words say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CardId(pub [u8; 6]);

impl CardId {
    /// A phrase of a pack, or an ability of one, by its id there.
    #[must_use]
    pub fn of_phrase(id: &str) -> Self {
        Self::hash(b"phrase", id.as_bytes())
    }

    /// A card that a person made.
    #[must_use]
    pub fn of_entry(entry: EntryId) -> Self {
        Self::hash(b"entry", &entry.0)
    }

    fn hash(what: &[u8], id: &[u8]) -> Self {
        let digest = Sha256::new()
            .chain_update(b"ow1/card")
            .chain_update(what)
            .chain_update(id)
            .finalize();
        Self(first(&digest))
    }
}

impl fmt::Display for CardId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl FromStr for CardId {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let mut bytes = [0; 6];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| BadId(12))?;
        Ok(Self(bytes))
    }
}

impl Serialize for CardId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// How well a card was known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rating {
    /// Not known: it comes back soon.
    Again = 1,
    /// Known with effort.
    Hard = 2,
    /// Known.
    Good = 3,
    /// Known at once.
    Easy = 4,
}

impl Rating {
    /// All, from not known to known at once.
    pub const ALL: [Rating; 4] = [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy];

    /// As it is typed.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Rating::Again => "again",
            Rating::Hard => "hard",
            Rating::Good => "good",
            Rating::Easy => "easy",
        }
    }
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A card was reviewed.
    Review(Rating),
    /// The review of that card at that time by the same writer does not count.
    TakenBack,
    /// So many minutes were practised together; the card is none.
    Minutes(u8),
    /// Whether a person can do what an ability says.
    Ability(bool),
}

/// One record of a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// Which card or ability.
    pub card: CardId,
    /// Seconds since 2020 by the writer's clock; of what was taken back, that of the review.
    pub at_s: u32,
    /// What was done.
    pub what: What,
}

impl Record {
    /// Characters of one.
    pub const CHARS: usize = CHARS;

    /// The record of something done at this time, in milliseconds since 1970.
    #[must_use]
    pub fn new(card: CardId, at_ms: i64, what: What) -> Self {
        let since = at_ms.div_euclid(1_000).saturating_sub(EPOCH_S);
        let at_s = u32::try_from(since.max(0)).unwrap_or(u32::MAX);
        Self { card, at_s, what }
    }

    /// The record of minutes together.
    ///
    /// # Errors
    ///
    /// [`Invalid::BadNumber`] for none, or more than four hours at once.
    pub fn minutes(minutes: i64, at_ms: i64) -> Result<Self, Invalid> {
        let bad = Invalid::BadNumber {
            field: "minutes",
            least: 1,
            most: i64::from(MAX_MINUTES),
        };
        match u8::try_from(minutes) {
            Ok(n) if (1..=MAX_MINUTES).contains(&n) => {
                Ok(Self::new(CardId::default(), at_ms, What::Minutes(n)))
            }
            _ => Err(bad),
        }
    }

    /// The time, in milliseconds since 1970.
    #[must_use]
    pub fn at_ms(&self) -> i64 {
        in_ms(self.at_s)
    }

    /// As it stands in a log.
    #[must_use]
    pub fn text(&self) -> String {
        let (what, value) = match self.what {
            What::Review(rating) => (REVIEW, rating as u8),
            What::TakenBack => (TAKEN_BACK, 0),
            What::Minutes(minutes) => (MINUTES, minutes),
            What::Ability(yes) => (ABILITY, u8::from(yes)),
        };
        let mut bytes = Vec::with_capacity(BYTES);
        bytes.extend_from_slice(&self.card.0);
        bytes.extend_from_slice(&self.at_s.to_be_bytes());
        bytes.extend_from_slice(&[what, value]);
        written(&bytes)
    }

    /// The record that these 16 characters are; none for what nobody of ours wrote.
    pub(super) fn of(text: &[u8]) -> Option<Self> {
        let bytes: [u8; BYTES] = bytes_of(text)?.try_into().ok()?;
        let (card, rest) = bytes.split_first_chunk::<6>()?;
        let (at, rest) = rest.split_first_chunk::<4>()?;
        let what = match rest {
            [REVIEW, n] => What::Review(*Rating::ALL.get(usize::from(*n).checked_sub(1)?)?),
            [TAKEN_BACK, 0] => What::TakenBack,
            [MINUTES, n] if (1..=MAX_MINUTES).contains(n) => What::Minutes(*n),
            [ABILITY, n @ (0 | 1)] => What::Ability(*n == 1),
            _ => return None,
        };
        Some(Self {
            card: CardId(*card),
            at_s: u32::from_be_bytes(*at),
            what,
        })
    }
}

pub(super) fn in_ms(at_s: u32) -> i64 {
    (EPOCH_S + i64::from(at_s)) * 1_000
}

fn written(bytes: &[u8]) -> String {
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let group = three
            .iter()
            .fold(0u32, |group, byte| group << 8 | u32::from(*byte));
        for shift in [18, 12, 6, 0] {
            let at = (group >> shift & 63) as usize;
            out.push(char::from(ALPHABET.get(at).copied().unwrap_or(b'A')));
        }
    }
    out
}

fn bytes_of(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(BYTES);
    for four in text.chunks_exact(4) {
        let mut group = 0u32;
        for sign in four {
            let value = ALPHABET.iter().position(|known| known == sign)?;
            group = group << 6 | u32::try_from(value).ok()?;
        }
        let [_, three @ ..] = group.to_be_bytes();
        out.extend_from_slice(&three);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_sixteen_characters_and_reads_back() {
        let card = CardId::of_phrase("home-waar-woon-je");
        let whats = [
            What::Review(Rating::Again),
            What::Review(Rating::Easy),
            What::TakenBack,
            What::Minutes(240),
            What::Ability(true),
            What::Ability(false),
        ];
        for what in whats {
            let record = Record::new(card, 1_795_345_200_123, what);
            let text = record.text();
            assert_eq!(text.len(), CHARS);
            assert_eq!(Record::of(text.as_bytes()), Some(record));
            assert_eq!(record.at_ms(), 1_795_345_200_000);
        }
        assert_ne!(card, CardId::of_phrase("home-waar-woon-ik"));
        assert_eq!(card.to_string().parse(), Ok(card));
    }

    #[test]
    fn clocks_far_off_stay_within_what_can_be_written() {
        let early = Record::new(CardId::default(), -5, What::TakenBack);
        assert_eq!(early.at_s, 0);
        let late = Record::new(CardId::default(), i64::MAX, What::TakenBack);
        assert_eq!(late.at_s, u32::MAX);
    }

    #[test]
    fn what_nobody_of_ours_wrote_is_no_record() {
        let good = Record::new(CardId::default(), 0, What::Minutes(1)).text();
        for bad in ["", "AAAAAAAAAAAAAAAA", &good[..15], "!!!!!!!!!!!!!!!!"] {
            assert_eq!(Record::of(bad.as_bytes()), None, "{bad}");
        }
        assert!(Record::minutes(0, 0).is_err() && Record::minutes(241, 0).is_err());
    }
}
