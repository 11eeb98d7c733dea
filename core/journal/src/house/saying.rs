//! What somebody says to the members of a space and what counts only by who says it: the order of
//! a rota, a swap and its answer, a version of an agreement and a signature under it.
//! Must not know who may say what.
//!
//! Each is one scalar at the document's root under a key of its own, so that two people who say
//! something at the same time have both said it.

use sha2::{Digest, Sha256};

use crate::error::Invalid;
use crate::ids::{Author, LineId, Person, Version};
use crate::keys;
use crate::kind::Kind;
use crate::limits::{
    MAX_BODY_CHARS, MAX_ROTA_PEOPLE, MAX_ROTA_TURN, MAX_SWAP_APART, MIN_ROTA_PEOPLE,
};
use crate::set::many_lines;

/// Something that counts by who says it.
#[derive(Clone, PartialEq, Eq)]
pub enum Saying {
    /// From this turn on these people take turns, the first of them with this turn.
    Order {
        /// The turn.
        from: u32,
        /// Who, in order; 2 to 8, each once.
        people: Vec<Person>,
    },
    /// Whoever says it offers a turn of theirs for a turn of somebody else.
    Swap {
        /// The offer.
        id: LineId,
        /// The turn that they give.
        give: u32,
        /// The turn that they take instead.
        take: u32,
        /// Whose that is.
        with: Person,
    },
    /// Whoever says it answers an offer, by its words.
    Answer {
        /// The offer.
        id: LineId,
        /// Whether they accept it.
        yes: bool,
        /// The turn that was offered.
        give: u32,
        /// The turn that was asked for.
        take: u32,
        /// Who offered.
        from: Person,
    },
    /// A version of an agreement.
    Text {
        /// The version that it was made from.
        after: Option<Version>,
        /// All of its words.
        text: String,
    },
    /// A signature under a version.
    Sign {
        /// The version.
        version: Version,
        /// The device whose key signed.
        device: Author,
        /// The signature.
        signature: [u8; 64],
    },
}

impl std::fmt::Debug for Saying {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Saying({})", self.field())
    }
}

impl Version {
    /// The name of the version with this text, made from that one: equal words are one version.
    #[must_use]
    pub fn of(after: Option<Version>, text: &str) -> Version {
        let digest = Sha256::new()
            .chain_update(b"ow1/agreement-version")
            .chain_update(value_of(after, text))
            .finalize();
        Version(crate::ids::first(&digest))
    }
}

/// What stands under the key of a version.
fn value_of(after: Option<Version>, text: &str) -> String {
    let after = after.map(|after| after.to_string()).unwrap_or_default();
    format!("{after}\n{text}")
}

impl Saying {
    /// The kind of entry in which it is said.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Saying::Order { .. } | Saying::Swap { .. } | Saying::Answer { .. } => Kind::Rota,
            Saying::Text { .. } | Saying::Sign { .. } => Kind::Agreement,
        }
    }

    /// The name of the field, without its value.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Saying::Order { .. } => "order",
            Saying::Swap { .. } => "swap",
            Saying::Answer { .. } => "answer",
            Saying::Text { .. } => "version",
            Saying::Sign { .. } => "sign",
        }
    }

    /// The key and the value that are stored.
    pub(crate) fn write(&self) -> Result<(String, String), Invalid> {
        Ok(match self {
            Saying::Order { from, people } => {
                must_be_order(people)?;
                let people: Vec<String> = people.iter().map(ToString::to_string).collect();
                (format!("{}{}", keys::ORDER, turn(*from)?), people.join(","))
            }
            Saying::Swap {
                id,
                give,
                take,
                with,
            } => {
                must_be_near(*give, *take)?;
                let key = format!("{}{id}", keys::SWAP);
                (key, format!("{} {} {with}", turn(*give)?, turn(*take)?))
            }
            Saying::Answer {
                id,
                yes,
                give,
                take,
                from,
            } => {
                let word = if *yes { "yes" } else { "no" };
                let key = format!("{}{id}", keys::ANSWER);
                (key, format!("{word} {give} {take} {from}"))
            }
            Saying::Text { after, text } => {
                let text = many_lines(text, "text", MAX_BODY_CHARS)?;
                if text.trim().is_empty() {
                    return Err(Invalid::Empty { field: "text" });
                }
                let key = format!("{}{}", keys::VERSION, Version::of(*after, &text));
                (key, value_of(*after, &text))
            }
            Saying::Sign {
                version,
                device,
                signature,
            } => {
                let key = format!("{}{version}/{device}", keys::SIGN);
                (key, hex::encode(signature))
            }
        })
    }

    /// What stands under a key; none for anything that this version would not write.
    pub(crate) fn read(key: &str, value: &str) -> Option<Saying> {
        let saying = if let Some(from) = key.strip_prefix(keys::ORDER) {
            let people = value.split(',').map(|person| person.parse().ok());
            Saying::Order {
                from: from.parse().ok()?,
                people: people.collect::<Option<_>>()?,
            }
        } else if let Some(id) = key.strip_prefix(keys::SWAP) {
            let mut parts = value.split(' ');
            Saying::Swap {
                id: LineId::parse(id).ok()?,
                give: parts.next()?.parse().ok()?,
                take: parts.next()?.parse().ok()?,
                with: parts.next()?.parse().ok()?,
            }
        } else if let Some(id) = key.strip_prefix(keys::ANSWER) {
            let mut parts = value.split(' ');
            Saying::Answer {
                id: LineId::parse(id).ok()?,
                yes: parts.next()? == "yes",
                give: parts.next()?.parse().ok()?,
                take: parts.next()?.parse().ok()?,
                from: parts.next()?.parse().ok()?,
            }
        } else if key.starts_with(keys::VERSION) {
            let (after, text) = value.split_once('\n')?;
            let after = match after {
                "" => None,
                after => Some(after.parse().ok()?),
            };
            let text = text.to_owned();
            Saying::Text { after, text }
        } else {
            let (version, device) = key.strip_prefix(keys::SIGN)?.split_once('/')?;
            let mut signature = [0; 64];
            hex::decode_to_slice(value, &mut signature).ok()?;
            Saying::Sign {
                version: version.parse().ok()?,
                device: device.parse().ok()?,
                signature,
            }
        };
        // One form for each: what does not come out as it went in is not ours.
        let ours = saying.write().ok()?;
        (ours.0 == key && ours.1 == value).then_some(saying)
    }
}

fn turn(turn: u32) -> Result<u32, Invalid> {
    if turn > MAX_ROTA_TURN {
        return Err(Invalid::BadNumber {
            field: "turn",
            least: 0,
            most: i64::from(MAX_ROTA_TURN),
        });
    }
    Ok(turn)
}

fn must_be_near(give: u32, take: u32) -> Result<(), Invalid> {
    if give == take || give.abs_diff(take) > MAX_SWAP_APART {
        let most = MAX_SWAP_APART;
        return Err(Invalid::BadSwap { most });
    }
    Ok(())
}

fn must_be_order(people: &[Person]) -> Result<(), Invalid> {
    let mut once = people.to_vec();
    once.sort_unstable();
    once.dedup();
    if once.len() != people.len() || !(MIN_ROTA_PEOPLE..=MAX_ROTA_PEOPLE).contains(&people.len()) {
        return Err(Invalid::BadOrder {
            least: MIN_ROTA_PEOPLE,
            most: MAX_ROTA_PEOPLE,
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(n: u8) -> Person {
        Person([n; 16])
    }

    #[test]
    fn what_is_said_reads_back() {
        let id = LineId::from_bytes([7; 8]);
        let version = Version::of(None, "Be kind.\n");
        let all = [
            Saying::Order {
                from: 3,
                people: vec![person(1), person(2)],
            },
            Saying::Swap {
                id: id.clone(),
                give: 1,
                take: 4,
                with: person(2),
            },
            Saying::Answer {
                id,
                yes: false,
                give: 1,
                take: 4,
                from: person(1),
            },
            Saying::Text {
                after: None,
                text: "Be kind.\n".into(),
            },
            Saying::Text {
                after: Some(version),
                text: "Be kind.\n\nAnd on time.".into(),
            },
            Saying::Sign {
                version,
                device: Author([9; 16]),
                signature: [5; 64],
            },
        ];
        for saying in all {
            let (key, value) = saying.write().unwrap();
            assert_eq!(Saying::read(&key, &value), Some(saying));
        }
    }

    #[test]
    fn what_nobody_honest_writes_is_nothing() {
        let (one, two) = (person(1), person(2));
        for (key, value) in [
            ("order/1", format!("{one}")),
            ("order/1", format!("{one},{one}")),
            ("order/01", format!("{one},{two}")),
            ("order/1000001", format!("{one},{two}")),
            ("swap/a1", format!("1 1 {two}")),
            ("swap/a1", format!("1 54 {two}")),
            ("swap/a1", format!("1 2 {two} 3")),
            ("answer/a1", format!("perhaps 1 2 {one}")),
            ("version/00", "\nBe kind.".to_owned()),
            ("sign/00/00", "00".to_owned()),
            ("colour", "red".to_owned()),
        ] {
            assert_eq!(Saying::read(key, &value), None, "{key} {value}");
        }
        let forged = format!("version/{}", Version::of(None, "Be kind."));
        assert!(Saying::read(&forged, "\nBe kind.").is_some());
        assert_eq!(Saying::read(&forged, "\nBe cruel."), None);
    }
}
