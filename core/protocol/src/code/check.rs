//! Check characters over GF(32), whose elements are the 32 characters themselves: unlike Crockford's
//! modulo 37 they need no `*~$=U`, which not every keyboard has. Knows no alphabet.

use super::CodeError;

/// One check character: the remainder of the code as a polynomial over GF(32) at x, x^5 = x^3 + 1.
///
/// For up to 31 characters it notices any one wrong and any two that changed places.
pub(super) fn one(data: &[u8]) -> u8 {
    times_x(data.iter().fold(1, |sum, symbol| times_x(sum) ^ symbol))
}

/// Splits off and checks the one check character.
pub(super) fn strip_one(symbols: &[u8]) -> Result<&[u8], CodeError> {
    match symbols.split_last() {
        Some((check, data)) if *check == one(data) => Ok(data),
        _ => Err(CodeError::Check),
    }
}

fn times_x(value: u8) -> u8 {
    let doubled = value << 1;
    if doubled & 32 == 0 {
        doubled
    } else {
        doubled ^ 0b10_1001
    }
}

/// Number of check characters of [`six`].
pub(super) const SIX: usize = 6;

/// Bech32's generator (BIP 173), for codes up to 89 characters.
const GENERATOR: [u32; 5] = [
    0x3b6a_57b2,
    0x2650_8e6d,
    0x1ea1_19fa,
    0x3d42_33dd,
    0x2a14_62b3,
];
/// Bech32m's final constant (BIP 350).
const FINAL: u32 = 0x2bc8_30a3;

/// Six check characters, as in bech32m without its prefix: any four wrong characters are noticed.
pub(super) fn six(data: &[u8]) -> [u8; SIX] {
    let end = [0; SIX]
        .iter()
        .fold(remainder(data), |sum, symbol| step(sum, *symbol))
        ^ FINAL;
    let mut place = 30;
    [0; SIX].map(|_: u8| {
        place -= 5;
        let [.., low] = (end >> place).to_be_bytes();
        low & 31
    })
}

/// Splits off and checks the six check characters.
///
/// Says where, if putting one character right, or two neighbours back, makes the check match: two
/// such repairs cannot both exist, because valid codes differ in at least five places.
pub(super) fn strip_six(symbols: &[u8]) -> Result<&[u8], CodeError> {
    if remainder(symbols) == FINAL {
        return symbols
            .len()
            .checked_sub(SIX)
            .and_then(|at| symbols.get(..at))
            .ok_or(CodeError::Check);
    }
    let mut trial = symbols.to_vec();
    for index in 0..symbols.len() {
        let position = index + 1;
        let swapped = index.checked_sub(1).is_some_and(|before| {
            trial.swap(before, index);
            let holds = remainder(&trial) == FINAL;
            trial.swap(before, index);
            holds
        });
        if swapped {
            return Err(CodeError::Near { position: index });
        }
        if one_change_repairs(&mut trial, index) {
            return Err(CodeError::Near { position });
        }
    }
    Err(CodeError::Check)
}

fn one_change_repairs(trial: &mut [u8], index: usize) -> bool {
    let Some(kept) = trial.get(index).copied() else {
        return false;
    };
    let repaired = (0..32).any(|symbol| {
        if let Some(place) = trial.get_mut(index) {
            *place = symbol;
        }
        remainder(trial) == FINAL
    });
    if let Some(place) = trial.get_mut(index) {
        *place = kept;
    }
    repaired
}

fn remainder(symbols: &[u8]) -> u32 {
    symbols.iter().fold(1, |sum, symbol| step(sum, *symbol))
}

fn step(sum: u32, symbol: u8) -> u32 {
    let top = sum >> 25;
    let shifted = ((sum & 0x1ff_ffff) << 5) ^ u32::from(symbol);
    GENERATOR
        .iter()
        .enumerate()
        .filter(|(bit, _)| (top >> bit) & 1 == 1)
        .fold(shifted, |value, (_, generator)| value ^ generator)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data(len: u8) -> Vec<u8> {
        (0..len)
            .map(|i| i.wrapping_mul(11).wrapping_add(3) & 31)
            .collect()
    }

    #[test]
    fn one_check_character_notices_any_one_wrong_and_any_two_swapped() {
        for len in [15, 26, 30] {
            let mut code = data(len);
            code.push(one(&code));
            assert_eq!(strip_one(&code), Ok(&data(len)[..]));
            for at in 0..code.len() {
                for wrong in (0..32).filter(|wrong| *wrong != code[at]) {
                    let mut typed = code.clone();
                    typed[at] = wrong;
                    assert_eq!(strip_one(&typed), Err(CodeError::Check));
                }
                for other in (0..at).filter(|other| code[*other] != code[at]) {
                    let mut typed = code.clone();
                    typed.swap(at, other);
                    assert_eq!(strip_one(&typed), Err(CodeError::Check));
                }
            }
        }
    }

    #[test]
    fn six_check_characters_say_where_one_is_wrong() {
        let mut code = data(26);
        code.extend(six(&code));
        assert_eq!(strip_six(&code), Ok(&data(26)[..]));
        for at in 0..code.len() {
            for wrong in (0..32).filter(|wrong| *wrong != code[at]) {
                let mut typed = code.clone();
                typed[at] = wrong;
                assert_eq!(strip_six(&typed), Err(CodeError::Near { position: at + 1 }));
            }
            if at > 0 && code[at] != code[at - 1] {
                let mut typed = code.clone();
                typed.swap(at, at - 1);
                assert_eq!(strip_six(&typed), Err(CodeError::Near { position: at }));
            }
        }
    }

    #[test]
    fn two_to_four_wrong_are_never_accepted() {
        let mut code = data(26);
        code.extend(six(&code));
        for first in 0..29 {
            for step in 1..=3 {
                let mut typed = code.clone();
                for at in (first..32).step_by(step).take(4) {
                    typed[at] ^= 1 + u8::try_from(at % 31).unwrap();
                    if at > first {
                        assert!(strip_six(&typed).is_err());
                    }
                }
            }
        }
    }

    #[test]
    fn the_generator_is_that_of_bip_350() {
        // The valid bech32m text "a1lqfn3a": prefix "a" expands to 3, 0, 1; then the six values.
        let values = [3, 0, 1, 31, 0, 9, 19, 17, 29];
        assert_eq!(remainder(&values), FINAL);
    }
}
