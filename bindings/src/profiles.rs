//! Profiles on a shared phone: a pictogram each, and nothing else that tells who it is.

use std::path::Path;

use onderweg_companion::app::{PICTOGRAMS, Profile, profiles as of};
use onderweg_companion::error::Result as Answer;
use onderweg_companion::text::Words;

use crate::failure::Failure;
use crate::guard::{guarded, harmless};
use crate::lift;
use crate::opening::system;

/// The pictograms to choose from.
#[uniffi::export]
#[must_use]
pub fn pictograms() -> Vec<String> {
    PICTOGRAMS.iter().map(|one| (*one).to_owned()).collect()
}

/// The profiles in a folder, by their pictograms.
#[uniffi::export]
#[must_use]
pub fn profiles(home: String) -> Vec<String> {
    harmless(|| {
        let found = of(Path::new(&home)).into_iter();
        found.map(|profile| profile.pictogram.to_owned()).collect()
    })
}

/// Destroys a journal that need not even open: the quick wipe of the picker. Keys go first. Shut its
/// phone before.
///
/// # Errors
///
/// [`Failure::CloseOther`] while it is open, [`Failure::Correct`] for a secret that is not 32 bytes
/// (nothing was destroyed then), those of the disk. Its words are in the best of these languages.
#[uniffi::export(default(languages = []))]
pub fn wipe_profile(
    home: String,
    pictogram: String,
    secret: Vec<u8>,
    languages: Vec<String>,
) -> Result<(), Failure> {
    let wipe = || -> Answer<()> {
        let secret = lift::secret(secret)?;
        Profile::of(Path::new(&home), &pictogram)?.wipe(&secret)
    };
    let said = || Words::new(system(&languages));
    let done = guarded(|| wipe().map_err(|error| Failure::of(&error, &said())));
    done.map_err(|failure| failure.said(&said()))
}
