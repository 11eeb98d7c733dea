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
}
