//! The piece of CLDR that comes with the app, and finding a language in it.
//!
//! `data/README.md` says what is in it and how it is made. Must not know how anything is written.

use std::sync::OnceLock;

use icu_locale_core::Locale as IcuLocale;
use icu_provider_blob::BlobDataProvider;

use crate::digits::Digits;

/// Our languages alone, made by `data/make.sh`.
static BLOB: &[u8] = include_bytes!("../data/cldr.postcard");

/// Every language there is data for. The first stands in for all others.
const TAGS: [&str; 12] = [
    "en", "nl", "fr", "de", "it", "ar", "fa-AF", "ps", "ti", "so", "uk", "tr",
];

/// The data; `None` only if the file that was built in is broken, which a test excludes.
pub(crate) fn provider() -> Option<&'static BlobDataProvider> {
    static PROVIDER: OnceLock<Option<BlobDataProvider>> = OnceLock::new();
    PROVIDER
        .get_or_init(|| BlobDataProvider::try_new_from_static_blob(BLOB).ok())
        .as_ref()
}

/// The tag there is data for that comes closest: the same, else the same language, else English.
pub(crate) fn known(tag: &str) -> &'static str {
    let language = |tag: &str| tag.split('-').next().map(str::to_ascii_lowercase);
    // Dari has a tag of its own, which is not what CLDR files it under.
    let tag = if language(tag).as_deref() == Some("prs") {
        "fa-AF"
    } else {
        tag
    };
    let same = |known: &&&str| known.eq_ignore_ascii_case(tag);
    let near = |known: &&&str| language(known) == language(tag);
    let found = TAGS
        .iter()
        .find(same)
        .or_else(|| TAGS.iter().find(near))
        .or_else(|| TAGS.first());
    found.copied().unwrap_or("en")
}

/// A known tag as ICU takes it, with its digits and the day of 24 hours.
pub(crate) fn locale(tag: &str, digits: Digits) -> IcuLocale {
    let numbering = match digits {
        Digits::European => "latn",
        Digits::Arabic => "arab",
        Digits::EasternArabic => "arabext",
    };
    IcuLocale::try_from_str(&format!("{}-u-hc-h23-nu-{numbering}", known(tag)))
        .unwrap_or(IcuLocale::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_language_is_found() {
        assert_eq!(known("fa-AF"), "fa-AF");
        assert_eq!(known("fa"), "fa-AF");
        assert_eq!(known("prs"), "fa-AF");
        assert_eq!(known("nl-BE"), "nl");
        assert_eq!(known("NL"), "nl");
        assert_eq!(known("en-XA"), "en");
        assert_eq!(known("zh-Hant"), "en");
        assert_eq!(known(""), "en");
        assert_eq!(known("\0 not a tag"), "en");
    }

    #[test]
    fn the_data_reads() {
        assert!(provider().is_some());
        assert_eq!(
            locale("fa-AF", Digits::EasternArabic).to_string(),
            "fa-AF-u-hc-h23-nu-arabext"
        );
    }
}
