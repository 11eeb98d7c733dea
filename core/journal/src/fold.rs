//! Folds text for searching: what sounds and reads the same becomes the same letters.
//! Must not be shown to anybody: folded text is for comparing only.
//!
//! Case, accents and marks go (also Arabic vowel signs and the tatweel), letters that differ by
//! keyboard become one (Persian and Arabic yeh and kaf, the forms of alef, heh and teh marbuta),
//! all digits become 0-9, and invisible characters go.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text as it is compared.
///
/// Folding twice gives the same as folding once. Runs of blanks become one blank.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let letters = text
        .nfkd()
        .flat_map(char::to_lowercase)
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !is_invisible(*c));
    for letter in letters {
        if letter.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            push_letter(&mut out, letter);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Whether every word of a folded query stands somewhere in a folded text.
#[must_use]
pub fn matches(folded: &str, folded_query: &str) -> bool {
    folded_query.split(' ').all(|word| folded.contains(word))
}

fn push_letter(out: &mut String, letter: char) {
    let two = match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => "",
    };
    if two.is_empty() {
        out.push(one_letter(letter));
    } else {
        out.push_str(two);
    }
}

fn one_letter(letter: char) -> char {
    match letter {
        // Latin letters with a stroke have no decomposition.
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' | 'ɖ' | 'ɗ' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ŧ' => 't',
        'ŋ' => 'n',
        'ɓ' => 'b',
        'ς' => 'σ',
        // Arabic, Dari, Pashto, Urdu.
        '\u{671}'..='\u{673}' | '\u{675}' => '\u{627}',
        '\u{649}' | '\u{6cc}'..='\u{6ce}' | '\u{6d0}'..='\u{6d2}' => '\u{64a}',
        '\u{6a9}' | '\u{6aa}' | '\u{6ac}' => '\u{643}',
        '\u{6ab}' => '\u{6af}',
        '\u{629}' | '\u{6be}' | '\u{6c0}'..='\u{6c3}' | '\u{6d5}' => '\u{647}',
        '\u{6ba}' | '\u{6bc}' => '\u{646}',
        '\u{6c6}' | '\u{6c7}' | '\u{6cb}' => '\u{648}',
        '\u{60c}' => ',',
        '\u{61b}' => ';',
        '\u{61f}' => '?',
        '\u{660}'..='\u{669}' => digit(letter, 0x660),
        '\u{6f0}'..='\u{6f9}' => digit(letter, 0x6f0),
        '‘' | '’' | '`' | '´' => '\'',
        '“' | '”' => '"',
        '\u{2010}'..='\u{2015}' => '-',
        other => other,
    }
}

fn digit(letter: char, zero: u32) -> char {
    let value = u32::from(letter).saturating_sub(zero);
    char::from_digit(value, 10).unwrap_or(letter)
}

fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{640}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(words: &[&str]) {
        for word in words {
            assert_eq!(fold(word), fold(words[0]), "{word}");
        }
    }

    #[test]
    fn latin_words_are_found_without_case_and_accents() {
        same(&["café", "CAFÉ", "cafe\u{301}", "Cafe"]);
        same(&["straße", "STRASSE", "Strasse"]);
        same(&["Łódź", "lodz"]);
        same(&["İstanbul", "istanbul", "ISTANBUL", "ıstanbul"]);
        same(&["ﬁnance", "finance"]);
        same(&["Sørensen", "SORENSEN"]);
    }

    #[test]
    fn arabic_words_are_found_whatever_the_keyboard() {
        same(&["كتاب", "کتاب", "كِتَابٌ", "كـتـاب"]);
        same(&["على", "علي", "علی"]);
        same(&["أحمد", "احمد", "إحمد", "ٱحمد", "آحمد"]);
        same(&["مدرسة", "مدرسه"]);
        same(&["می‌روم", "میروم"]);
        same(&["۱۲۳", "١٢٣", "123"]);
        same(&["ﻛﺘﺎب", "كتاب"]);
    }

    #[test]
    fn every_word_of_a_query_must_be_there() {
        let text = fold("Rendez-vous à la Grand-Place, samedi");
        assert!(matches(&text, &fold("SAMEDI grand")));
        assert!(!matches(&text, &fold("samedi dimanche")));
        assert!(matches(&text, &fold("  ")));
    }

    #[test]
    fn folding_twice_is_folding_once() {
        for text in [
            "  Ünïcode\u{200b}  tèxt ",
            "ΣΊΣΥΦΟΣ",
            "ٱلسَّلَامُ عَلَيْكُمْ",
            "ﷺ ½ Ⅷ",
        ] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }
}
