//! Digits as a setting of their own, and numbers in words.

use std::fmt::Write;

use fluent_bundle::types::FluentNumber;

/// Which digits numbers are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Digits {
    /// 0 1 2 3: what forms, tickets and doors show here.
    #[default]
    European,
    /// ٠ ١ ٢ ٣
    Arabic,
    /// ۰ ۱ ۲ ۳, of Dari, Pashto and Persian.
    EasternArabic,
}

impl Digits {
    /// `european`, `arabic`, `eastern-arabic`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Digits::European => "european",
            Digits::Arabic => "arabic",
            Digits::EasternArabic => "eastern-arabic",
        }
    }

    /// The digits with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::European, Self::Arabic, Self::EasternArabic]
            .into_iter()
            .find(|one| one.as_str() == name)
    }

    /// The text with its European digits written in these; everything else as it is.
    #[must_use]
    pub fn write(self, text: &str) -> String {
        let zero = match self {
            Digits::European => return text.to_owned(),
            Digits::Arabic => '\u{0660}',
            Digits::EasternArabic => '\u{06F0}',
        };
        let digit = |c: char| {
            let value = c.to_digit(10).filter(|_| c.is_ascii_digit())?;
            char::from_u32(u32::from(zero) + value)
        };
        text.chars().map(|c| digit(c).unwrap_or(c)).collect()
    }

    /// A number inside a message: grouped by threes from 10,000 on, with a thin space that does not
    /// break, which every one of our languages reads the same.
    pub(crate) fn number(self, number: &FluentNumber) -> String {
        let text = number.as_string();
        let (sign, rest) = match text.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", &*text),
        };
        let (whole, fraction) = rest
            .split_once('.')
            .map_or((rest, None), |(a, b)| (a, Some(b)));
        let mut out = String::from(sign);
        for (at, digit) in whole.chars().enumerate() {
            if whole.len() > 4 && at > 0 && (whole.len() - at).is_multiple_of(3) {
                out.push('\u{202F}');
            }
            out.push(digit);
        }
        if let Some(fraction) = fraction {
            let _ = write!(out, ".{fraction}");
        }
        self.write(&out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_written_in_the_chosen_digits() {
        let number = |digits: Digits, value: f64| digits.number(&FluentNumber::from(value));
        assert_eq!(number(Digits::European, 1234.0), "1234");
        assert_eq!(number(Digits::European, 48_120.0), "48\u{202F}120");
        assert_eq!(
            number(Digits::European, -1_234_567.0),
            "-1\u{202F}234\u{202F}567"
        );
        assert_eq!(number(Digits::Arabic, 2026.0), "٢٠٢٦");
        assert_eq!(number(Digits::EasternArabic, 90.0), "۹۰");
        assert_eq!(Digits::Arabic.write("12:30 a"), "١٢:٣٠ a");
    }
}
