//! Profiles on a shared phone: a pictogram each, and nothing else that tells who it is.

use std::path::Path;

use onderweg_companion::app::{PICTOGRAMS, Profile, profiles as of};
use onderweg_companion::error::Error;
use onderweg_companion::text::{Settings, Words};
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::guard::{guarded, harmless};

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
/// [`Failure::CloseOther`] while it is open; its words are English.
#[uniffi::export]
pub fn wipe_profile(home: String, pictogram: String, secret: Vec<u8>) -> Result<(), Failure> {
    guarded(|| {
        let secret = Zeroizing::new(secret);
        let secret = <[u8; 32]>::try_from(secret.as_slice()).unwrap_or_default();
        let wiped: Result<(), Error> =
            Profile::of(Path::new(&home), &pictogram).and_then(|profile| profile.wipe(&secret));
        wiped.map_err(|error| Failure::of(&error, &Words::new(Settings::default())))
    })
}
