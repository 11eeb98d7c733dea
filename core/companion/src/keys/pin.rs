//! What may be a PIN, and how it is read whatever keyboard it was typed on.
//! Must not keep or compare one.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

pub(crate) const MIN_DIGITS: usize = 4;
pub(crate) const MIN_PASSPHRASE: usize = 8;
pub(crate) const MAX_CHARS: usize = 128;

/// Why something cannot be a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PinRule {
    /// Too short.
    #[error(
        "a PIN has at least {MIN_DIGITS} digits, a passphrase at least {MIN_PASSPHRASE} characters"
    )]
    TooShort,
    /// Too long.
    #[error("a passphrase has at most {MAX_CHARS} characters")]
    TooLong,
    /// A character that cannot be typed again reliably.
    #[error("a PIN has no control characters")]
    Control,
}

/// Whether this may be a PIN: 4 to 12 digits, or a passphrase of 8 to 128 characters.
///
/// # Errors
///
/// [`PinRule`] names the rule.
pub fn check_pin(text: &str) -> Result<(), PinRule> {
    Pin::parse(text).map(|_| ())
}

/// A PIN as it is stretched. Wiped from memory when dropped.
pub(crate) struct Pin(Zeroizing<String>);

impl Pin {
    pub(crate) fn parse(text: &str) -> Result<Self, PinRule> {
        let pin = Self::read(text);
        let count = pin.0.chars().count();
        let digits = pin.0.chars().all(|c| c.is_ascii_digit());
        if pin.0.chars().any(char::is_control) {
            Err(PinRule::Control)
        } else if count < MIN_DIGITS || !digits && count < MIN_PASSPHRASE {
            Err(PinRule::TooShort)
        } else if count > MAX_CHARS {
            Err(PinRule::TooLong)
        } else {
            Ok(pin)
        }
    }

    /// Reads whatever was typed, for comparing: no rule, so that no old PIN is ever locked out.
    pub(crate) fn read(text: &str) -> Self {
        let capped = text.chars().take(4 * MAX_CHARS);
        Self(Zeroizing::new(capped.nfkc().map(plain_digit).collect()))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(..)")
    }
}

/// Arabic and Persian digits are the same PIN as European ones.
fn plain_digit(c: char) -> char {
    let value = match c {
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(c) - 0x6f0,
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pins_and_passphrases_are_told_apart_from_what_is_too_short() {
        assert_eq!(check_pin("1234"), Ok(()));
        assert_eq!(check_pin("123456789012"), Ok(()));
        assert_eq!(check_pin("123"), Err(PinRule::TooShort));
        assert_eq!(check_pin(""), Err(PinRule::TooShort));
        assert_eq!(check_pin("abc4"), Err(PinRule::TooShort));
        assert_eq!(check_pin("correct horse"), Ok(()));
        assert_eq!(check_pin("12\u{0}45678"), Err(PinRule::Control));
        assert_eq!(check_pin(&"a".repeat(129)), Err(PinRule::TooLong));
    }

    #[test]
    fn one_pin_on_every_keyboard() {
        for typed in ["۱۲۳۴", "١٢٣٤", "１２３４"] {
            assert_eq!(check_pin(typed), Ok(()));
            assert_eq!(Pin::read(typed).bytes(), b"1234");
        }
    }
}
