//! What a person calls an entry or a space, found: a name, or the beginning of an id.

use std::fmt;

use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::MemberTx;

use super::{Companion, names};
use crate::error::{Error, Result};

/// The fewest characters of an id that name something.
const SHORTEST: usize = 4;

/// An entry and where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryRef {
    /// In which space.
    pub space: SpaceId,
    /// Which entry.
    pub entry: EntryId,
}

impl fmt::Display for EntryRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.entry.fmt(f)
    }
}

impl Companion {
    /// The entry whose id begins so; at least four characters.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`] and [`Error::Ambiguous`].
    pub fn find_entry(&mut self, text: &str) -> Result<EntryRef> {
        let prefix = hex_prefix(text, "entry")?;
        let found = self.read(|tx| tx.find(&prefix))?;
        match found.as_slice() {
            [] => Err(Error::NoSuch("entry")),
            [(space, entry)] => Ok(EntryRef {
                space: *space,
                entry: *entry,
            }),
            [_, _, ..] => Err(Error::Ambiguous("entry")),
        }
    }

    /// The space of this name, or whose id begins so. `me` is one's own.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`] and [`Error::Ambiguous`].
    pub fn find_space(&mut self, text: &str) -> Result<SpaceId> {
        let text = text.trim();
        if text == names::ME {
            return self.me();
        }
        let zone = self.zone;
        let (named, all) = self.read(|tx| {
            let named = names::Names::load(tx, zone)?;
            Ok::<_, Error>((named, tx.spaces()?))
        })?;
        let by_name = all.iter().filter(|space| named.space(space) == Some(text));
        if let Some(space) = only(by_name, "space")? {
            return Ok(space);
        }
        let prefix = hex_prefix(text, "space")?;
        let by_id = all
            .iter()
            .filter(|space| space.to_string().starts_with(&prefix));
        only(by_id, "space")?.ok_or(Error::NoSuch("space"))
    }
}

fn only<'a>(
    mut found: impl Iterator<Item = &'a SpaceId>,
    what: &'static str,
) -> Result<Option<SpaceId>> {
    let first = found.next().copied();
    match found.next() {
        Some(_) => Err(Error::Ambiguous(what)),
        None => Ok(first),
    }
}

/// The beginning of an id in lower case; anything else names nothing.
pub(super) fn hex_prefix(text: &str, what: &'static str) -> Result<String> {
    let text = text.trim().to_ascii_lowercase();
    let hex = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if hex && (SHORTEST..=64).contains(&text.len()) {
        Ok(text)
    } else {
        Err(Error::NoSuch(what))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_at_least_four_hex_characters() {
        assert_eq!(hex_prefix(" 0A1b ", "entry"), Ok("0a1b".into()));
        for text in ["", "abc", "xyz1", "0a1b%", "زكي1", &"a".repeat(65)] {
            assert_eq!(hex_prefix(text, "entry"), Err(Error::NoSuch("entry")));
        }
    }
}
