//! Values of a certain form: what they must look like is checked when they are made, from TOML and from
//! a bundle alike.

use minicbor::decode::Error as DecodeError;
use minicbor::{Decode, Decoder, Encode, Encoder};
use serde_json::{Value, json};
use toml::Spanned;
use toml::de::DeValue;

use crate::fault::Trouble;
use crate::limits;
use crate::place::Place;
use crate::shape::Shape;

macro_rules! form {
    ($( $(#[doc = $about:literal])+ $name:ident, $most:expr, $pattern:literal, $form:literal, $fits:ident; )+) => { $(
        $(#[doc = $about])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The text, if it has the form.
            pub fn new(text: &str) -> Option<Self> {
                let fits = !text.is_empty() && text.chars().count() <= $most && $fits(text);
                fits.then(|| Self(text.to_owned()))
            }

            /// As text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                to.write_str(&self.0)
            }
        }

        impl<C> Encode<C> for $name {
            fn encode<W: minicbor::encode::Write>(
                &self,
                to: &mut Encoder<W>,
                _: &mut C,
            ) -> Result<(), minicbor::encode::Error<W::Error>> {
                to.str(&self.0)?.ok()
            }
        }

        impl<'b, C> Decode<'b, C> for $name {
            fn decode(from: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
                Self::new(from.str()?).ok_or_else(|| DecodeError::message($form))
            }
        }

        impl Shape for $name {
            fn read(value: &Spanned<DeValue<'_>>, place: &mut Place<'_>) -> Option<Self> {
                let at = value.span().start;
                let Some(text) = value.get_ref().as_str() else {
                    place.fault(at, Trouble::Type("text in quotes"));
                    return None;
                };
                let read = Self::new(text);
                if read.is_none() {
                    place.fault(at, if text.chars().count() > $most {
                        Trouble::Long { most: $most }
                    } else {
                        Trouble::Form($form)
                    });
                }
                read
            }

            fn schema() -> Value {
                json!({ "type": "string", "pattern": $pattern, "maxLength": $most })
            }
        }
    )+ };
}

form! {
    /// A name within a pack: small letters, digits and single hyphens.
    Id, limits::ID, "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "small-letters-1: small letters, digits, single hyphens, a letter first", is_id;
    /// A language, as in BCP 47: `nl`, `fa-AF`.
    Tag, 12, "^[a-z]{2,3}(-[A-Z]{2})?$", "nl or fa-AF", is_tag;
    /// A line of text.
    Text, 200, "^[^\\u0000-\\u001f\\u007f-\\u009f]+$", "one line of text", is_line;
    /// A telephone number: digits and spaces, perhaps `+` first.
    Phone, 20, "^\\+?[0-9]+( [0-9]+)*$", "+32 3 000 00 00: digits and single spaces", is_phone;
    /// A time zone, by its name in the IANA list.
    Zone, 40, "^([A-Za-z_]+(/[A-Za-z0-9_+-]+)+|UTC)$", "Europe/Brussels: a name of the IANA list of time zones", is_zone;
    /// An address of the web.
    Web, 200, "^https://[!-~]+$", "https://example.org", is_web;
}

pub(crate) fn is_id(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit())
    };
    text.starts_with(|first: char| first.is_ascii_lowercase()) && text.split('-').all(part)
}

fn is_tag(text: &str) -> bool {
    let (language, region) = text.split_once('-').unwrap_or((text, "XX"));
    let small = language.bytes().all(|sign| sign.is_ascii_lowercase());
    let large = region.bytes().all(|sign| sign.is_ascii_uppercase());
    (2..=3).contains(&language.len()) && small && region.len() == 2 && large
}

fn is_line(text: &str) -> bool {
    !text.chars().any(char::is_control)
}

fn is_phone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let group = |group: &str| !group.is_empty() && group.bytes().all(|sign| sign.is_ascii_digit());
    digits.split(' ').all(group)
}

fn is_zone(text: &str) -> bool {
    let (area, place) = text.split_once('/').unwrap_or((text, "UTC"));
    let named = |part: &str, more: &str| {
        let sign = |sign: char| sign.is_ascii_alphabetic() || more.contains(sign);
        !part.is_empty() && part.chars().all(sign)
    };
    let places = place.split('/').all(|part| named(part, "0123456789_+-"));
    let known = text.parse::<chrono_tz::Tz>().is_ok();
    known && (text == "UTC" || (text.contains('/') && named(area, "_") && places))
}

fn is_web(text: &str) -> bool {
    let rest = text.strip_prefix("https://").unwrap_or_default();
    !rest.is_empty() && rest.bytes().all(|sign| sign.is_ascii_graphic())
}

/// A number from `LOW` to `HIGH`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Whole<const LOW: i64, const HIGH: i64>(i64);

impl<const LOW: i64, const HIGH: i64> Whole<LOW, HIGH> {
    /// The number, if it is within the bounds.
    pub fn new(number: i64) -> Option<Self> {
        (LOW..=HIGH).contains(&number).then_some(Self(number))
    }

    /// The number.
    pub fn get(self) -> i64 {
        self.0
    }
}

impl<C, const LOW: i64, const HIGH: i64> Encode<C> for Whole<LOW, HIGH> {
    fn encode<W: minicbor::encode::Write>(
        &self,
        to: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        to.i64(self.0)?.ok()
    }
}

impl<'b, C, const LOW: i64, const HIGH: i64> Decode<'b, C> for Whole<LOW, HIGH> {
    fn decode(from: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        Self::new(from.i64()?).ok_or_else(|| DecodeError::message("a number out of bounds"))
    }
}

impl<const LOW: i64, const HIGH: i64> Shape for Whole<LOW, HIGH> {
    fn read(value: &Spanned<DeValue<'_>>, place: &mut Place<'_>) -> Option<Self> {
        let at = value.span().start;
        let Some(written) = value.get_ref().as_integer() else {
            place.fault(at, Trouble::Type("a whole number"));
            return None;
        };
        let number = i64::from_str_radix(written.as_str(), written.radix());
        let read = number.ok().and_then(Self::new);
        if read.is_none() {
            place.fault(
                at,
                Trouble::Range {
                    low: LOW,
                    high: HIGH,
                },
            );
        }
        read
    }

    fn schema() -> Value {
        json!({ "type": "integer", "minimum": LOW, "maximum": HIGH })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_take_what_they_say_and_nothing_else() {
        for good in ["a", "move-in", "a1-b2"] {
            assert!(Id::new(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "-a",
            "a-",
            "a--b",
            "A",
            "1a",
            "a b",
            "é",
            &"a".repeat(41),
        ] {
            assert!(Id::new(bad).is_none(), "{bad}");
        }
        assert!(
            ["nl", "fa-AF", "prs"]
                .iter()
                .all(|tag| Tag::new(tag).is_some())
        );
        assert!(
            ["n", "NL", "fa-af", "fa-", "../x"]
                .iter()
                .all(|tag| Tag::new(tag).is_none())
        );
        assert!(
            ["112", "+32 3 270 00 00"]
                .iter()
                .all(|phone| Phone::new(phone).is_some())
        );
        assert!(
            ["", "+", "03  1", "call us"]
                .iter()
                .all(|phone| Phone::new(phone).is_none())
        );
        assert!(Web::new("https://www.vdab.be/").is_some());
        assert!(
            ["http://a.be", "https://", "https://a b"]
                .iter()
                .all(|web| Web::new(web).is_none())
        );
        assert!(Text::new("two\nlines").is_none() && Text::new("één").is_some());
        assert!(Whole::<1, 5>::new(0).is_none() && Whole::<1, 5>::new(5).is_some());
    }
}
