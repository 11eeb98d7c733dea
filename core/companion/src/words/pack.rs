//! Packs in words: why one is not used, and why there is none.

use onderweg_pack::bundle::{BundleError, OpenError};
use onderweg_protocol::programme::ProgrammeTextError;
use onderweg_text::Words;

use crate::error::PackError;

pub(super) fn pack(error: &PackError, words: &Words) -> String {
    match error {
        PackError::NoProgramme => words.catalogue_no_programme(),
        PackError::Key(ProgrammeTextError::NotProgramme) => words.catalogue_not_key(),
        PackError::Key(ProgrammeTextError::Damaged) => words.catalogue_key_damaged(),
        PackError::NotPublished => words.catalogue_not_published(),
        PackError::Several => words.catalogue_several(),
        PackError::NoPack => words.catalogue_no_pack(),
        PackError::NoDeck => words.catalogue_no_deck(),
        PackError::Refused(error) => pack_refused(error, words),
    }
}

/// Why a signed file is not used.
#[must_use]
pub fn pack_refused(error: &OpenError, words: &Words) -> String {
    match error {
        OpenError::Bundle(BundleError::TooLarge { most }) | OpenError::TooLarge { most } => {
            words.pack_large(*most as u64)
        }
        OpenError::Bundle(BundleError::Malformed) => words.pack_not_bundle(),
        OpenError::Bundle(BundleError::Signature) => words.pack_wrong_signature(),
        OpenError::Bundle(BundleError::OtherPack) => words.pack_other(),
        OpenError::Bundle(BundleError::RolledBack { found, kept }) => {
            words.pack_rolled_back(&found.to_string(), &kept.to_string())
        }
        OpenError::Bundle(BundleError::Expired { .. }) => words.pack_expired(),
        OpenError::Content => words.pack_damaged(),
    }
}

/// Why the last look brought nothing newer, by its code.
#[must_use]
pub fn pack_trouble(code: &str, words: &Words) -> String {
    match code {
        "not-published" => words.catalogue_not_published(),
        "several-packs" => words.catalogue_several(),
        "pack-signature" => words.pack_wrong_signature(),
        "pack-expired" => words.pack_expired(),
        _ => words.catalogue_refused(),
    }
}
