//! Small sealed values by a fixed name. Must not know what they say.

use onderweg_sync::store::{StoreError, Stored};
use rand_core::CryptoRng;
use rusqlite::{Connection, params};

use super::error::failed;
use super::tx::Tx;
use super::vault::Vault;
use crate::keys::Place;

const TABLE: &str = "notes";
const APP: &str = "app/";

/// Which key seals a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Under {
    /// Opens without the PIN: nothing that a person wrote.
    Transit,
    /// Opens with the PIN.
    Content,
}

impl Under {
    fn code(self) -> u8 {
        match self {
            Under::Transit => 0,
            Under::Content => 1,
        }
    }
}

impl Tx<'_> {
    /// A value of the app's own. Names stand in clear: fixed words and ids only.
    ///
    /// # Errors
    ///
    /// [`StoreError::Locked`] for content while locked.
    pub fn note(&mut self, under: Under, name: &str) -> Stored<Option<Vec<u8>>> {
        self.step()?;
        self.get_note(under, &app(name))
    }

    /// Keeps a value under this name in place of what was there.
    ///
    /// # Errors
    ///
    /// [`StoreError::Locked`] for content while locked.
    pub fn put_note(&mut self, under: Under, name: &str, value: &[u8]) -> Stored<()> {
        self.step()?;
        self.set_note(under, &app(name), value)
    }

    /// Forgets a value.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn drop_note(&mut self, under: Under, name: &str) -> Stored<()> {
        self.step()?;
        self.exec(
            "DELETE FROM notes WHERE under = ?1 AND name = ?2",
            params![under.code(), app(name)],
        )?;
        Ok(())
    }

    /// All values whose names start so, by name.
    ///
    /// # Errors
    ///
    /// [`StoreError::Locked`] for content while locked.
    pub fn notes(&mut self, under: Under, prefix: &str) -> Stored<Vec<(String, Vec<u8>)>> {
        self.step()?;
        let start = app(prefix);
        let found = self.all(
            "SELECT name, sealed FROM notes
             WHERE under = ?1 AND substr(name, 1, length(?2)) = ?2 ORDER BY name",
            params![under.code(), start],
            |row| Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?)),
        )?;
        let mut out = Vec::with_capacity(found.len());
        for (name, sealed) in found {
            let value = self.unseal(under, TABLE, &note_key(under, &name), &sealed)?;
            let name = name.strip_prefix(APP).unwrap_or(&name).to_owned();
            out.push((name, value));
        }
        Ok(out)
    }

    pub(super) fn get_note(&mut self, under: Under, name: &str) -> Stored<Option<Vec<u8>>> {
        let sealed = self.one(
            "SELECT sealed FROM notes WHERE under = ?1 AND name = ?2",
            params![under.code(), name],
            |row| row.get::<_, Vec<u8>>(0),
        )?;
        sealed
            .map(|sealed| self.unseal(under, TABLE, &note_key(under, name), &sealed))
            .transpose()
    }

    pub(super) fn set_note(&mut self, under: Under, name: &str, value: &[u8]) -> Stored<()> {
        let sealed = self.seal(under, TABLE, &note_key(under, name), value)?;
        self.exec(UPSERT, params![under.code(), name, sealed])?;
        Ok(())
    }
}

const UPSERT: &str = "INSERT INTO notes (under, name, sealed) VALUES (?1, ?2, ?3)
     ON CONFLICT (under, name) DO UPDATE SET sealed = excluded.sealed";

/// Writes a note outside a [`Tx`].
pub(super) fn write(
    db: &Connection,
    vault: &Vault,
    rng: &mut dyn CryptoRng,
    under: Under,
    name: &str,
    value: &[u8],
) -> Stored<()> {
    let place = Place {
        table: TABLE,
        key: &note_key(under, name),
    };
    let sealed = vault.sealer(under)?.seal(place, value, rng);
    let sealed = sealed.ok_or(StoreError::Damaged(TABLE))?;
    db.execute(UPSERT, params![under.code(), name, sealed])
        .map_err(failed)?;
    Ok(())
}

fn note_key(under: Under, name: &str) -> Vec<u8> {
    [&[under.code()], name.as_bytes()].concat()
}

/// The app's names never meet the store's own.
fn app(name: &str) -> String {
    format!("{APP}{name}")
}
