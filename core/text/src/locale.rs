//! The languages that words exist in, and choosing one.

use std::str::FromStr;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::words::SOURCES;

/// Which way a language runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`, as HTML writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A language that there are words in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Which);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Which {
    /// By its place among the sources.
    Source(usize),
    /// English with accents, a third longer: shows what was not translated, and what is cut off.
    Pseudo,
    /// English turned around: shows what does not run right to left.
    Mirrored,
}

impl Locale {
    /// English: the template, complete by definition.
    pub const ENGLISH: Locale = Locale(Which::Source(0));
    /// `en-XA`, for tests and for designers.
    pub const PSEUDO: Locale = Locale(Which::Pseudo);
    /// `ar-XB`, for tests and for designers.
    pub const MIRRORED: Locale = Locale(Which::Mirrored);

    /// Every language that people use, English first; no pseudo-locale.
    pub fn all() -> impl Iterator<Item = Locale> {
        (0..SOURCES.len()).map(|at| Locale(Which::Source(at)))
    }

    /// The language with exactly this tag, pseudo-locales too.
    #[must_use]
    pub fn exactly(tag: &str) -> Option<Locale> {
        match tag {
            "en-XA" => Some(Self::PSEUDO),
            "ar-XB" => Some(Self::MIRRORED),
            tag => Self::all().find(|one| one.tag() == tag),
        }
    }

    /// The best language for somebody who reads these, best first (BCP 47 tags, as a browser or a
    /// phone gives them). English where none fits. Tags that do not read are passed over.
    #[must_use]
    pub fn negotiate(wanted: &[&str]) -> Locale {
        if let Some(exact) = wanted.first().and_then(|tag| Self::exactly(tag)) {
            return exact;
        }
        let known: Vec<LanguageIdentifier> = Self::all().map(Locale::identifier).collect();
        let wanted: Vec<LanguageIdentifier> = wanted
            .iter()
            .filter_map(|tag| LanguageIdentifier::from_str(tag).ok())
            .collect();
        let found = negotiate_languages(&wanted, &known, None, NegotiationStrategy::Filtering);
        let best = found.first().map(ToString::to_string);
        best.and_then(|tag| Self::exactly(&tag))
            .unwrap_or(Self::ENGLISH)
    }

    /// The best language for an `Accept-Language` header (RFC 9110, 12.5.4).
    #[must_use]
    pub fn accepted(header: &str) -> Locale {
        let mut wanted: Vec<(u16, &str)> = header.split(',').filter_map(weighted).collect();
        wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        let tags: Vec<&str> = wanted.into_iter().map(|(_, tag)| tag).collect();
        Self::negotiate(&tags)
    }

    /// BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self.0 {
            Which::Source(at) => SOURCES.get(at).map_or("en", |source| source.tag),
            Which::Pseudo => "en-XA",
            Which::Mirrored => "ar-XB",
        }
    }

    /// Its own name, as its readers write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self.tag() {
            "nl" => "Nederlands",
            "fr" => "Français",
            "de" => "Deutsch",
            "it" => "Italiano",
            "ar" => "العربية",
            "fa-AF" => "دری",
            "ps" => "پښتو",
            "ti" => "ትግርኛ",
            "so" => "Soomaali",
            "uk" => "Українська",
            "tr" => "Türkçe",
            "en-XA" => "Ŧḗşŧ",
            "ar-XB" => "ʇsǝ⊥",
            _ => "English",
        }
    }

    /// Which way it runs.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self.0 {
            Which::Mirrored => Direction::Rtl,
            Which::Source(_) | Which::Pseudo => match self.identifier().character_direction() {
                CharacterDirection::RTL => Direction::Rtl,
                CharacterDirection::LTR | CharacterDirection::TTB => Direction::Ltr,
            },
        }
    }

    /// Whether no native reader has checked its words yet.
    #[must_use]
    pub fn is_draft(self) -> bool {
        match self.0 {
            Which::Source(at) => SOURCES.get(at).is_some_and(|source| source.draft),
            Which::Pseudo | Which::Mirrored => false,
        }
    }

    /// Itself and what stands in where words are missing: always ends with English.
    pub(crate) fn chain(self) -> Vec<Locale> {
        let mut chain = vec![self];
        if self != Self::ENGLISH {
            chain.push(Self::ENGLISH);
        }
        chain
    }

    /// Where its words stand among the sources.
    pub(crate) fn source(self) -> usize {
        match self.0 {
            Which::Source(at) => at,
            Which::Pseudo | Which::Mirrored => 0,
        }
    }

    /// Changes made to finished words: none but in a pseudo-locale.
    pub(crate) fn transform(self) -> Option<fn(&str) -> std::borrow::Cow<'_, str>> {
        match self.0 {
            Which::Source(_) => None,
            Which::Pseudo => Some(|text| fluent_pseudo::transform(text, false, true)),
            Which::Mirrored => Some(|text| fluent_pseudo::transform(text, true, false)),
        }
    }

    /// The tag, parsed. Pseudo-locales count as English: they use its plurals.
    pub(crate) fn identifier(self) -> LanguageIdentifier {
        let tag = SOURCES.get(self.source()).map_or("en", |source| source.tag);
        LanguageIdentifier::from_str(tag).unwrap_or_default()
    }
}

/// `nl;q=0.8` as thousandths and tag; `None` for what does not read, and for weight 0, which refuses.
fn weighted(part: &str) -> Option<(u16, &str)> {
    let (tag, weight) = part.split_once(';').unwrap_or((part, "q=1"));
    let weight: f32 = weight.trim().strip_prefix("q=")?.trim().parse().ok()?;
    let thousandths = (weight.clamp(0.0, 1.0) * 1000.0).round();
    let thousandths = (0..=1000_u16).find(|n| f32::from(*n) >= thousandths)?;
    (thousandths > 0).then_some((thousandths, tag.trim()))
}

impl Default for Locale {
    fn default() -> Self {
        Self::ENGLISH
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(wanted: &[&str]) -> &'static str {
        Locale::negotiate(wanted).tag()
    }

    #[test]
    fn negotiation_takes_the_first_that_fits() {
        assert_eq!(best(&["nl-BE"]), "nl");
        assert_eq!(best(&["zh-Hant", "ar-SY", "nl"]), "ar");
        assert_eq!(best(&["sw"]), "en");
        assert_eq!(best(&[]), "en");
        assert_eq!(best(&["not a tag \0", "nl"]), "nl");
        assert_eq!(best(&["en-XA"]), "en-XA");
    }

    #[test]
    fn a_header_is_read_by_weight() {
        assert_eq!(
            Locale::accepted("fr;q=0.9, ar;q=0.8, nl;q=0.95").tag(),
            "nl"
        );
        assert_eq!(Locale::accepted("").tag(), "en");
        assert_eq!(Locale::accepted(";;;,,q=").tag(), "en");
    }

    #[test]
    fn direction_comes_from_the_language() {
        for locale in Locale::all() {
            let rtl = matches!(locale.tag(), "ar" | "fa-AF" | "ps");
            assert_eq!(locale.direction() == Direction::Rtl, rtl, "{locale:?}");
            assert!(!locale.name().is_empty());
        }
        assert_eq!(Locale::MIRRORED.direction(), Direction::Rtl);
    }
}
