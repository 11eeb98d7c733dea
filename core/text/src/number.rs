//! Numbers in a language and in a reader's digits, inside messages and outside. Must not know what is counted.

use std::convert::Infallible;
use std::fmt;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use crate::data;
use crate::digits::Digits;

/// How numbers are written: grouped from 10,000 on, so that a year looks like one.
pub(crate) struct Numbers {
    formatter: Option<DecimalFormatter>,
    digits: Digits,
}

impl fmt::Debug for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Numbers").finish_non_exhaustive()
    }
}

impl Numbers {
    pub(crate) fn new(tag: &str, digits: Digits) -> Self {
        // Separators go with the digits: a full stop between Arabic digits looks like their zero.
        let tag = match digits {
            Digits::European => tag,
            Digits::Arabic => "ar",
            Digits::EasternArabic => "fa-AF",
        };
        let options = DecimalFormatterOptions::from(GroupingStrategy::Min2);
        let read = |provider| {
            let prefs = data::locale(tag, digits).into();
            DecimalFormatter::try_new_with_buffer_provider(provider, prefs, options).ok()
        };
        Self {
            formatter: data::provider().and_then(read),
            digits,
        }
    }

    /// A number as Rust writes it ("-1234.5") as the reader writes it; as it stands where it is none.
    pub(crate) fn write(&self, number: &str) -> String {
        let decimal = Decimal::try_from_str(number).ok();
        match self.formatter.as_ref().zip(decimal) {
            Some((formatter, decimal)) => formatter.format_to_string(&decimal),
            None => self.digits.write(number),
        }
    }
}

/// Fluent keeps one of these for each language and kind of digits.
impl Memoizable for Numbers {
    type Args = (Digits,);
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (digits,): Self::Args) -> Result<Self, Infallible> {
        Ok(Self::new(&language.to_string(), digits))
    }
}
