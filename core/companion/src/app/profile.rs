//! Profiles on a shared phone: one folder each, named by a pictogram and nothing else, so that a
//! picker tells nobody who uses the phone.

use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::store::{OpenError, SqliteStore};

const FOLDER: &str = "profiles";

/// The pictograms to choose from.
pub const PICTOGRAMS: [&str; 12] = [
    "sun", "moon", "star", "tree", "flower", "leaf", "bird", "fish", "boat", "house", "cloud",
    "mountain",
];

/// One profile.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Profile {
    /// Its pictogram.
    pub pictogram: &'static str,
    /// Its folder.
    pub folder: PathBuf,
}

impl Profile {
    /// The profile of this pictogram; whether it exists is another question.
    ///
    /// # Errors
    ///
    /// [`Error::Value`] if there is no such pictogram.
    pub fn of(home: &Path, pictogram: &str) -> Result<Self> {
        let known = PICTOGRAMS.iter().find(|known| **known == pictogram);
        let pictogram = known.copied().ok_or(Error::Value {
            field: "profile",
            rule: "sun, moon, star, tree, flower, leaf, bird, fish, boat, house, cloud or mountain",
        })?;
        Ok(Self {
            pictogram,
            folder: home.join(FOLDER).join(pictogram),
        })
    }

    /// The only profile of a phone; the first pictogram on a new phone.
    ///
    /// # Errors
    ///
    /// [`Error::Ambiguous`] where there are several.
    pub fn only(home: &Path) -> Result<Self> {
        let mut found = profiles(home);
        match (found.pop(), found.is_empty()) {
            (None, _) => Self::of(home, "sun"),
            (Some(profile), true) => Ok(profile),
            (Some(_), false) => Err(Error::Ambiguous("profile")),
        }
    }

    /// Destroys a journal that need not even open: the quick wipe of the picker. Keys go first.
    ///
    /// # Errors
    ///
    /// [`OpenError::InUse`] inside [`Error::Open`] while another process has it; otherwise what the
    /// folder refuses: keys may be gone by then.
    pub fn wipe(&self, secret: &[u8; 32]) -> Result<()> {
        match SqliteStore::open(&self.folder, secret) {
            Ok(store) => Ok(store.wipe()?),
            Err(error @ OpenError::InUse) => Err(error.into()),
            Err(error @ OpenError::NoStore) if !self.exists() => Err(error.into()),
            // Another key, a newer version, damage, or a wipe that was cut off after the keys: nothing
            // here can open it, so only files are left.
            Err(
                OpenError::NoStore
                | OpenError::AlreadyThere
                | OpenError::TooNew { .. }
                | OpenError::NotAStore
                | OpenError::KeyGone
                | OpenError::Folder(_)
                | OpenError::Store(_),
            ) => std::fs::remove_dir_all(&self.folder)
                .map_err(|error| OpenError::Folder(error.kind()).into()),
        }
    }

    /// Whether somebody uses it.
    #[must_use]
    pub fn exists(&self) -> bool {
        SqliteStore::exists(&self.folder)
    }
}

/// The profiles on a phone, in the order of the pictograms.
#[must_use]
pub fn profiles(home: &Path) -> Vec<Profile> {
    PICTOGRAMS
        .iter()
        .map(|pictogram| Profile {
            pictogram,
            folder: home.join(FOLDER).join(pictogram),
        })
        .filter(Profile::exists)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_a_known_pictogram() {
        let home = Path::new("/nowhere");
        assert!(Profile::of(home, "boat").is_ok());
        for other in ["", "../boat", "Boat", "sara"] {
            assert!(Profile::of(home, other).is_err(), "{other}");
        }
        assert_eq!(Profile::only(home), Profile::of(home, "sun"));
    }
}
