//! The second factor: codes of six digits that last thirty seconds (RFC 6238), each for one use.
//! Must not know where its secret is kept.

use rand_core::CryptoRng;
use totp_rs::{Builder, Totp};
use zeroize::Zeroizing;

use super::error::{Result, StaffError};

const ISSUER: &str = "Onderweg";
const SECRET_LEN: usize = 20;

/// A new secret for a code app.
pub(super) fn draw(rng: &mut dyn CryptoRng) -> Zeroizing<Vec<u8>> {
    let mut secret = Zeroizing::new(vec![0; SECRET_LEN]);
    rng.fill_bytes(&mut secret);
    secret
}

/// The address that a code app scans.
pub(super) fn enrolment(secret: &[u8], address: &str) -> Result<String> {
    let totp = totp(secret, address)?;
    totp.to_url().map_err(|_| StaffError::Address)
}

/// The thirty seconds whose code this is, if it is of these thirty seconds or of the ones beside them.
pub(super) fn step(secret: &[u8], code: &str, now_ms: i64) -> Result<Option<i64>> {
    let seconds = u64::try_from(now_ms / 1000).unwrap_or_default();
    let digits: Zeroizing<String> = Zeroizing::new(code.chars().filter_map(plain_digit).collect());
    let found = totp(secret, "-")?.check(&digits, seconds);
    Ok(found.and_then(|step| i64::try_from(step).ok()))
}

/// The code of this moment, as a code app shows it.
pub(super) fn code(secret: &[u8], now_ms: i64) -> Result<String> {
    let seconds = u64::try_from(now_ms / 1000).unwrap_or_default();
    Ok(totp(secret, "-")?.generate(seconds).to_string())
}

fn totp(secret: &[u8], address: &str) -> Result<Totp> {
    Builder::new()
        .with_secret(secret.to_vec())
        .with_skew(1)
        .with_issuer(Some(ISSUER))
        .with_account_name(address)
        .build()
        .map_err(|_| StaffError::Address)
}

/// Blanks go; digits of an Arabic or Persian keyboard count as what they are; the rest stays wrong.
fn plain_digit(c: char) -> Option<char> {
    let from = |zero: char| {
        let value = u32::from(c).checked_sub(u32::from(zero))?;
        (value < 10).then(|| char::from_digit(value, 10)).flatten()
    };
    if c.is_whitespace() || matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}') {
        return None;
    }
    Some(from('٠').or_else(|| from('۰')).unwrap_or(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, secret of SHA-1; six of its eight digits.
    const RFC: &[u8] = b"12345678901234567890";

    #[test]
    fn the_rfc_says_the_same() {
        for (seconds, code_then) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000_i64, "353130"),
        ] {
            assert_eq!(code(RFC, seconds * 1000).unwrap(), code_then);
            let found = step(RFC, code_then, seconds * 1000).unwrap();
            assert_eq!(found, Some(seconds / 30));
        }
    }

    #[test]
    fn one_step_beside_is_near_enough_and_two_are_not() {
        let now = 1_111_111_109_000;
        let own = code(RFC, now).unwrap();
        assert!(step(RFC, &own, now + 30_000).unwrap().is_some());
        assert!(step(RFC, &own, now - 30_000).unwrap().is_some());
        assert!(step(RFC, &own, now + 60_000).unwrap().is_none());
        assert!(step(RFC, &own, now - 60_000).unwrap().is_none());
    }

    #[test]
    fn keyboards_differ() {
        let now = 1_111_111_109_000;
        for typed in ["081 804", " 081804\u{a0}", "٠٨١٨٠٤", "۰۸۱۸۰۴"] {
            assert!(step(RFC, typed, now).unwrap().is_some(), "{typed}");
        }
        for typed in ["", "81804", "+81804", "0818040", "081-804", "abcdef"] {
            assert!(step(RFC, typed, now).unwrap().is_none(), "{typed}");
        }
        assert!(step(RFC, "081804", i64::MIN).unwrap().is_none());
    }

    #[test]
    fn what_a_code_app_scans() {
        let address = enrolment(RFC, "lien@office.example").unwrap();
        assert!(address.starts_with("otpauth://totp/"), "{address}");
        assert!(address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
        assert!(address.contains("issuer=Onderweg"));
    }
}
