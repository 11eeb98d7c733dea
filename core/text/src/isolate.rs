//! Keeping directions apart: what a person wrote must not turn the words around it.
//!
//! Unicode Standard Annex 9, first-strong isolates (FSI ... PDI).

/// First-strong isolate: what follows finds its own direction.
const FSI: char = '\u{2068}';
/// Pop directional isolate.
const PDI: char = '\u{2069}';

/// The text between isolates, so that it chooses its own direction and leaves its neighbours alone.
///
/// Isolates and embeddings inside that are not closed are taken out: they would reach beyond the end.
#[must_use]
pub fn isolate(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 6);
    out.push(FSI);
    out.extend(text.chars().filter(|c| !is_control(*c)));
    out.push(PDI);
    out
}

/// The text without isolates: for places that show one direction only, and for comparing.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(*c, FSI | PDI)).collect()
}

/// One line of what somebody wrote, fit to stand among our words: white space becomes spaces; control
/// characters, marks that turn what follows and characters that hide are taken out. A terminal and a
/// notification are driven by nothing that is left.
#[must_use]
pub fn tame(text: &str) -> String {
    let drives = |c: &char| {
        let hides = matches!(
            *c,
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{E0000}'
                ..='\u{E007F}'
        );
        c.is_control() || is_control(*c) || hides
    };
    text.chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !drives(c))
        .collect()
}

/// Whether a text has a character that runs right to left, or one of the digits that go with those.
#[must_use]
pub fn has_rtl(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c,
            '\u{590}'..='\u{8FF}'
            | '\u{200F}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}')
    })
}

/// Whether a character only steers direction: marks, embeddings, overrides, isolates.
fn is_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_isolated_cannot_turn_what_follows() {
        let hostile = "a\u{202E}b\u{2067}c";
        assert_eq!(isolate(hostile), "\u{2068}abc\u{2069}");
        assert_eq!(plain(&isolate("سارة")), "سارة");
        assert_eq!(isolate(""), "\u{2068}\u{2069}");
    }

    #[test]
    fn nothing_that_drives_a_terminal_comes_through() {
        assert_eq!(tame("a\u{1b}[31mb\u{7}c\u{9b}d"), "a[31mbcd");
        assert_eq!(tame("left\u{202e}right\u{2066}x\u{200f}"), "leftrightx");
        assert_eq!(tame("two\nlines\ttab"), "two lines tab");
        assert_eq!(tame("جلسة سارة"), "جلسة سارة");
    }

    #[test]
    fn right_to_left_is_seen_wherever_it_stands() {
        assert!(has_rtl("Farid: موعد"));
        assert!(has_rtl("٣"));
        assert!(!has_rtl("Größe, 3 × “x” \u{2068}y\u{2069}"));
    }
}
