//! Crockford base32: bits to characters and back, forgiving what people type. Knows no check.

use super::CodeError;

/// Digits and letters without I, L, O and U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Five bits each, left-aligned; the last symbol is filled with zero bits.
pub(crate) fn to_symbols(bytes: &[u8]) -> Vec<u8> {
    let mut symbols = Vec::with_capacity((bytes.len() * 8).div_ceil(5));
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            symbols.push(low5(held >> bits));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        symbols.push(low5(held << (5 - bits)));
    }
    symbols
}

/// The bytes that [`to_symbols`] wrote; `None` if bits that must be zero are not.
pub(crate) fn to_bytes(symbols: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(symbols.len() * 5 / 8);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for symbol in symbols {
        held = (held << 5) | u32::from(*symbol);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(low8(held >> bits));
        }
        held &= (1 << bits) - 1;
    }
    (bits < 5 && held == 0).then_some(bytes)
}

/// The characters, without dashes.
pub(crate) fn write(symbols: &[u8]) -> String {
    symbols
        .iter()
        .map(|symbol| char::from(character(*symbol)))
        .collect()
}

/// The characters in groups of four with dashes between.
pub(super) fn write_grouped(symbols: &[u8]) -> String {
    symbols.chunks(4).map(write).collect::<Vec<_>>().join("-")
}

/// Reads what a person typed: dashes, spaces and direction marks do not count.
pub(crate) fn read(text: &str) -> Result<Vec<u8>, CodeError> {
    let mut symbols = Vec::new();
    for letter in text.chars().filter(|letter| !is_separator(*letter)) {
        let position = symbols.len() + 1;
        symbols.push(symbol(letter).ok_or(CodeError::Character { position })?);
    }
    Ok(symbols)
}

/// Reads a code of a known number of characters.
pub(super) fn read_exactly<const N: usize>(text: &str) -> Result<[u8; N], CodeError> {
    let symbols = read(text)?;
    let found = symbols.len();
    symbols
        .try_into()
        .map_err(|_| CodeError::Length { expected: N, found })
}

fn symbol(letter: char) -> Option<u8> {
    let plain = match letter {
        'o' | 'O' => b'0',
        'i' | 'I' | 'l' | 'L' => b'1',
        'a'..='z' | 'A'..='Z' | '0'..='9' => u8::try_from(letter.to_ascii_uppercase()).ok()?,
        // Arabic, Persian and full-width digits, as some keyboards give them.
        '\u{0660}'..='\u{0669}' => digit(letter, '\u{0660}')?,
        '\u{06f0}'..='\u{06f9}' => digit(letter, '\u{06f0}')?,
        '\u{ff10}'..='\u{ff19}' => digit(letter, '\u{ff10}')?,
        _ => return None,
    };
    let place = ALPHABET.iter().position(|known| *known == plain)?;
    u8::try_from(place).ok()
}

fn digit(letter: char, zero: char) -> Option<u8> {
    u8::try_from(u32::from(letter) - u32::from(zero))
        .ok()
        .map(|value| b'0' + value)
}

fn is_separator(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '-' | '\u{00ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
        || matches!(letter, '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(letter, '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn character(symbol: u8) -> u8 {
    ALPHABET
        .get(usize::from(symbol & 31))
        .copied()
        .unwrap_or(b'0')
}

fn low5(value: u32) -> u8 {
    low8(value & 31)
}

fn low8(value: u32) -> u8 {
    value.to_be_bytes()[3]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_of_every_length_round_trip() {
        for len in 0..40_u8 {
            let bytes: Vec<u8> = (0..len)
                .map(|i| i.wrapping_mul(151).wrapping_add(73))
                .collect();
            let symbols = to_symbols(&bytes);
            assert_eq!(to_bytes(&symbols), Some(bytes));
            assert_eq!(read(&write(&symbols)), Ok(symbols));
        }
    }

    #[test]
    fn bits_that_nobody_wrote_are_refused() {
        let mut symbols = to_symbols(&[0xff; 16]);
        *symbols.last_mut().unwrap() |= 1;
        assert_eq!(to_bytes(&symbols), None);
        assert_eq!(to_bytes(&[0; 1]), None, "five bits are no byte");
    }

    #[test]
    fn what_eyes_and_keyboards_do_is_forgiven() {
        assert_eq!(read("oO0-iIlL1"), Ok(vec![0, 0, 0, 1, 1, 1, 1, 1]));
        assert_eq!(read(" a\u{2013}B\n\u{200f}c\t"), Ok(vec![10, 11, 12]));
        assert_eq!(read("٠١٩ ۰۱۹ ０１９"), Ok(vec![0, 1, 9, 0, 1, 9, 0, 1, 9]));
    }

    #[test]
    fn other_characters_are_named_by_place() {
        assert_eq!(read("AB-CU"), Err(CodeError::Character { position: 4 }));
        for text in ["é", "\0", "=", "Ａ", "🙂", "*"] {
            assert_eq!(read(text), Err(CodeError::Character { position: 1 }));
        }
    }
}
