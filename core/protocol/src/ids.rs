//! Names of things, and how each is computed. Knows hashes, nothing else.

use std::fmt;

use minicbor::{Decode, Encode};
use sha2::{Digest, Sha256};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Encode, Decode)]
        #[cbor(transparent)]
        pub struct $name(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; $len]);

        impl $name {
            /// Length in bytes.
            pub const LEN: usize = $len;

            /// The bytes.
            pub fn as_bytes(&self) -> &[u8; $len] {
                &self.0
            }

            /// Reads an id from exactly its number of bytes.
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self)
            }

            /// Reads lower- or upper-case hexadecimal of exactly the right length.
            pub fn from_hex(text: &str) -> Option<Self> {
                let mut out = [0; $len];
                let raw = text.as_bytes();
                if raw.len() != 2 * $len || !raw.iter().all(u8::is_ascii_hexdigit) {
                    return None;
                }
                for (byte, pair) in out.iter_mut().zip(raw.chunks_exact(2)) {
                    *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
                }
                Some(Self(out))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}(", stringify!($name))?;
                self.0.iter().take(4).try_for_each(|byte| write!(f, "{byte:02x}"))?;
                f.write_str(")")
            }
        }
    };
}

id!(/** An audience: own devices, a house, a case. */ SpaceId, 16);
id!(/** One phone or office device, by its public keys. */ DeviceId, 16);
id!(/** One entry of the journal. */ EntryId, 16);
id!(/** One invitation. */ InviteId, 16);
id!(/** Bytes beside an entry, sealed in parts. */ BlobId, 16);
id!(/** A chunk, by the hash of its bytes without the signature. */ ChunkId, 32);
id!(/** A membership log entry, by the hash of its signed bytes. */ ControlHash, 32);
id!(/** One Automerge change, by its hash. */ ChangeHash, 32);
id!(/** One life of a server's database: a restored server draws a new one. */ Incarnation, 16);

/// A person in one space: the id of their first device there.
pub type PersonId = DeviceId;

/// SHA-256 over a domain word and parts, in order.
pub fn digest(domain: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(domain.as_bytes());
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

fn short(full: [u8; 32]) -> [u8; 16] {
    let mut out = [0; 16];
    out.copy_from_slice(full.split_at(16).0);
    out
}

impl SpaceId {
    /// The space that `device` founds with this salt: nobody else can sign its first entry.
    pub fn of(device: &DeviceId, salt: &[u8; 16]) -> Self {
        Self(short(digest("ow1/space", &[&device.0, salt])))
    }
}

impl EntryId {
    /// The entry that `device` makes with this salt.
    pub fn of(device: &DeviceId, salt: &[u8; 16]) -> Self {
        Self(short(digest("ow1/entry", &[&device.0, salt])))
    }

    /// The occurrence of a series on a local date `YYYY-MM-DD`: the same on every phone.
    pub fn occurrence(series: &EntryId, local_date: &str) -> Self {
        Self(short(digest(
            "ow1/occurrence",
            &[&series.0, local_date.as_bytes()],
        )))
    }
}

impl BlobId {
    /// The blob that `device` attaches to an entry with this salt: nobody else can sign its parts.
    pub fn of(space: &SpaceId, entry: &EntryId, device: &DeviceId, salt: &[u8; 16]) -> Self {
        let parts: [&[u8]; 4] = [&space.0, &entry.0, &device.0, salt];
        Self(short(digest("ow1/blob", &parts)))
    }
}

/// The public keys of a device.
#[derive(Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub struct DeviceKeys {
    /// Ed25519, for signatures.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub ed: [u8; 32],
    /// X25519, for wraps.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub x: [u8; 32],
}

impl DeviceKeys {
    /// `SHA-256("ow1/device" || ed || x)[..16]`.
    pub fn id(&self) -> DeviceId {
        DeviceId(short(digest("ow1/device", &[&self.ed, &self.x])))
    }
}

impl fmt::Debug for DeviceKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DeviceKeys({})", self.id())
    }
}

/// The end of a device's chain as somebody knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub struct Tip {
    /// Whose chain.
    #[n(0)]
    pub device: DeviceId,
    /// Number of its last chunk, from 1; 0 when it has none.
    #[n(1)]
    pub dev_seq: u64,
    /// Id of that chunk; zeros when it has none.
    #[n(2)]
    pub chunk: ChunkId,
}

impl Tip {
    /// A chain without a chunk.
    pub fn none(device: DeviceId) -> Self {
        Self {
            device,
            dev_seq: 0,
            chunk: ChunkId::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_round_trips_and_refuses_what_is_not_an_id() {
        let id = SpaceId([0xab; 16]);
        assert_eq!(SpaceId::from_hex(&id.to_string()), Some(id));
        assert_eq!(SpaceId::from_hex("ab"), None);
        assert_eq!(SpaceId::from_hex(&"é".repeat(16)), None);
        assert_eq!(SpaceId::from_hex(&"+f".repeat(16)), None);
    }

    #[test]
    fn only_the_founder_gets_this_space() {
        let (a, b) = (DeviceId([1; 16]), DeviceId([2; 16]));
        assert_ne!(SpaceId::of(&a, &[0; 16]), SpaceId::of(&b, &[0; 16]));
    }

    #[test]
    fn one_occurrence_has_one_id_on_every_phone() {
        let series = EntryId([3; 16]);
        assert_eq!(
            EntryId::occurrence(&series, "2026-11-22"),
            EntryId::occurrence(&series, "2026-11-22")
        );
        assert_ne!(
            EntryId::occurrence(&series, "2026-11-22"),
            EntryId::occurrence(&series, "2026-11-23")
        );
    }
}
