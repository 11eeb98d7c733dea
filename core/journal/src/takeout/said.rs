//! What people said and signed about a rota and an agreement, as JSON: it counts where it was said, and is
//! not read back. Must not know keys, nor who lives in a house.

use serde::{Deserialize, Serialize};

use super::entry::TakeStamp;

/// Somebody, as they are called.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakePerson {
    /// What they are called, if they said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it is the person who takes it along.
    pub own: bool,
}

/// What was said about a rota.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeRota {
    /// Who takes turns in which order, and from which turn on.
    pub orders: Vec<TakeOrder>,
    /// Offers to swap, in the order in which they were made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub swaps: Vec<TakeSwap>,
}

/// An order of people.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeOrder {
    /// From which turn on, counted from 1.
    pub turn: u32,
    /// Who, in order.
    pub people: Vec<TakePerson>,
}

/// An offer to swap.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeSwap {
    /// Who offered it.
    pub from: TakePerson,
    /// Whom they asked.
    pub with: TakePerson,
    /// The turn that is given.
    pub give: u32,
    /// The turn that is taken instead.
    pub take: u32,
    /// `open`, `accepted`, `declined`, `withdrawn` or `overtaken`.
    pub stands: String,
    /// When it was offered, by their phone's clock.
    pub when_ms: i64,
}

/// A house agreement.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeAgreement {
    /// The version that holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holds: Option<String>,
    /// All versions, the first first.
    pub versions: Vec<TakeVersion>,
}

/// A version of an agreement.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeVersion {
    /// Its name.
    pub version: String,
    /// The version that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// All of its words.
    pub text: String,
    /// Who proposed it.
    pub proposed: Vec<TakeStamp>,
    /// Who signed it.
    pub signed: Vec<TakeSign>,
}

/// A signature, with everything that shows that it is good.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeSign {
    /// Who signed, and when.
    pub by: TakeStamp,
    /// Their device's public key (Ed25519), in hexadecimal digits.
    pub key: String,
    /// The signature, in hexadecimal digits.
    pub signature: String,
}

impl std::fmt::Debug for TakePerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TakePerson(..)")
    }
}

impl std::fmt::Debug for TakeRota {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TakeRota({})", self.swaps.len())
    }
}

impl std::fmt::Debug for TakeOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TakeOrder({})", self.turn)
    }
}

impl std::fmt::Debug for TakeSwap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TakeSwap({}, {})", self.give, self.take)
    }
}

impl std::fmt::Debug for TakeAgreement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TakeAgreement({})", self.versions.len())
    }
}

impl std::fmt::Debug for TakeVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TakeVersion({})", self.version)
    }
}

impl std::fmt::Debug for TakeSign {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TakeSign(..)")
    }
}
