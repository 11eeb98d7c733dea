//! The account code on the office's sheet: one use, for enrolling a device. Knows no server.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{CodeError, check, crockford};
use crate::ids::digest;

/// 128 bits as 26 characters and a check.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct AccountCode([u8; 16]);

impl AccountCode {
    /// A code of 16 random bytes.
    pub fn new(random: [u8; 16]) -> Self {
        Self(random)
    }

    /// Reads what a person typed or scanned.
    ///
    /// # Errors
    ///
    /// [`CodeError`] says what to do; it never repeats what was typed.
    pub fn read(text: &str) -> Result<Self, CodeError> {
        let symbols = crockford::read_exactly::<27>(text)?;
        let bytes = crockford::to_bytes(check::strip_one(&symbols)?).ok_or(CodeError::Check)?;
        bytes.try_into().map(Self).map_err(|_| CodeError::Check)
    }

    /// What the sheet shows, in groups of four.
    pub fn text(&self) -> String {
        let mut symbols = crockford::to_symbols(&self.0);
        symbols.push(check::one(&symbols));
        crockford::write_grouped(&symbols)
    }

    /// What the server keeps: the code has 128 random bits, so a plain hash hides it.
    pub fn hash(&self) -> [u8; 32] {
        digest("ow1/account-code", &[&self.0])
    }

    /// The 16 bytes, as an enrolment carries them.
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for AccountCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccountCode(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_survives_being_typed() {
        let code = AccountCode::new([0xa7; 16]);
        let text = code.text();
        assert_eq!(text.len(), 27 + 6);
        assert_eq!(AccountCode::read(&text), Ok(code.clone()));
        let loose = text
            .to_lowercase()
            .replace('-', " ")
            .replace('0', "o")
            .replace('1', "L");
        assert_eq!(AccountCode::read(&loose), Ok(code));
    }

    #[test]
    fn a_wrong_code_says_what_is_wrong_and_nothing_else() {
        let text = AccountCode::new([0xa7; 16]).text();
        assert_eq!(
            AccountCode::read(&text[..20]),
            Err(CodeError::Length {
                expected: 27,
                found: 16
            })
        );
        assert_eq!(
            AccountCode::read(""),
            Err(CodeError::Length {
                expected: 27,
                found: 0
            })
        );
        let typed = text.replacen(&text[..1], if text.starts_with('0') { "2" } else { "0" }, 1);
        assert_eq!(AccountCode::read(&typed), Err(CodeError::Check));
        assert_eq!(
            format!("{:?}", AccountCode::new([1; 16])),
            "AccountCode(hidden)"
        );
    }
}
