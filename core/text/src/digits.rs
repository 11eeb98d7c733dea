//! Digits as a setting of their own. Must not know how a language groups them.

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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_european_digits_are_rewritten() {
        assert_eq!(Digits::Arabic.write("12:30 a"), "١٢:٣٠ a");
        assert_eq!(Digits::EasternArabic.write("90 ٣"), "۹۰ ٣");
        assert_eq!(Digits::European.write("2026"), "2026");
    }
}
