//! What differs between two texts, word by word, so that two people who change two words merge
//! and two who change one word both keep theirs. Must not know documents.
//!
//! Texts that differ in more than a few hundred places are replaced as one stretch: that is how a
//! text pasted over another reads, and it keeps the cost small on a slow phone.

use std::ops::Range;

/// Differences that are looked for before the whole stretch is replaced.
const MAX_EDITS: usize = 600;
/// Characters of one word; longer ones are cut, so that nobody can make words of any length.
const MAX_WORD_CHARS: usize = 32;

/// One difference: these characters of the old text become this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hunk {
    /// In characters of the old text.
    pub(crate) old: Range<usize>,
    /// What stands there in the new text.
    pub(crate) new: String,
}

/// All differences from left to right.
pub(crate) fn diff(old: &str, new: &str) -> Vec<Hunk> {
    let (old, new) = (words(old), words(new));
    let start = common(old.iter(), new.iter());
    let (old_rest, new_rest) = (tail(&old, start), tail(&new, start));
    let end = common(old_rest.iter().rev(), new_rest.iter().rev());
    let old_middle = head(old_rest, old_rest.len() - end);
    let new_middle = head(new_rest, new_rest.len() - end);
    let whole = || vec![(0..old_middle.len(), 0..new_middle.len())];
    let pairs = shortest(old_middle, new_middle).unwrap_or_else(whole);
    let mut hunks = Vec::new();
    let mut at = chars(head(&old, start));
    let mut done = 0;
    for (from, to) in pairs {
        at += chars(part(old_middle, done..from.start));
        let len = chars(part(old_middle, from.clone()));
        let new = part(new_middle, to).concat();
        if len > 0 || !new.is_empty() {
            hunks.push(Hunk {
                old: at..at + len,
                new,
            });
        }
        at += len;
        done = from.end;
    }
    hunks
}

fn common<'a>(a: impl Iterator<Item = &'a &'a str>, b: impl Iterator<Item = &'a &'a str>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

fn tail<'a, 'b>(words: &'b [&'a str], from: usize) -> &'b [&'a str] {
    part(words, from..words.len())
}

fn head<'a, 'b>(words: &'b [&'a str], to: usize) -> &'b [&'a str] {
    part(words, 0..to)
}

fn part<'a, 'b>(words: &'b [&'a str], range: Range<usize>) -> &'b [&'a str] {
    words.get(range).unwrap_or_default()
}

fn chars(words: &[&str]) -> usize {
    words.iter().map(|word| word.chars().count()).sum()
}

/// Cuts a text into words; what is no letter or digit, and letters of scripts that are written
/// without blanks, stand alone.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut len = 0;
    for (at, letter) in text.char_indices() {
        let joins = len > 0 && len < MAX_WORD_CHARS && joins(letter);
        if at > start && !(joins && text.get(start..at).is_some_and(is_word)) {
            words.extend(text.get(start..at));
            start = at;
            len = 0;
        }
        len += 1;
    }
    words.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    words
}

fn is_word(text: &str) -> bool {
    text.chars().next_back().is_some_and(joins)
}

fn joins(letter: char) -> bool {
    let blankless = matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..);
    let mark = unicode_normalization::char::is_combining_mark(letter);
    mark || (letter.is_alphanumeric() && !blankless)
}

/// The shortest way from one list to the other (E. Myers, 1986); none if it is too long.
fn shortest(old: &[&str], new: &[&str]) -> Option<Vec<(Range<usize>, Range<usize>)>> {
    let mut trace = Vec::new();
    let mut reach = Row::default();
    for edits in 0..=MAX_EDITS.min(old.len() + new.len()) {
        let d = i64::try_from(edits).ok()?;
        let mut next = Row::new(d);
        for k in (-d..=d).step_by(2) {
            let mut x = reach.step(k, d);
            let y = |x: usize| usize::try_from(i64::try_from(x).unwrap_or(0) - k).unwrap_or(0);
            while old.get(x).is_some() && old.get(x) == new.get(y(x)) {
                x += 1;
            }
            next.set(k, x);
            if x >= old.len() && y(x) >= new.len() {
                trace.push(reach);
                return Some(walk_back(&trace, old.len(), new.len()));
            }
        }
        trace.push(std::mem::replace(&mut reach, next));
    }
    None
}

/// How far every diagonal was reached with a number of edits.
#[derive(Debug, Default)]
struct Row {
    d: i64,
    x: Vec<usize>,
}

impl Row {
    fn new(d: i64) -> Row {
        let len = usize::try_from(2 * d + 1).unwrap_or(0);
        Row { d, x: vec![0; len] }
    }

    fn get(&self, k: i64) -> Option<usize> {
        self.x.get(usize::try_from(k + self.d).ok()?).copied()
    }

    fn set(&mut self, k: i64, x: usize) {
        let place = usize::try_from(k + self.d).ok();
        if let Some(held) = place.and_then(|place| self.x.get_mut(place)) {
            *held = x;
        }
    }

    /// Whether diagonal `k` of row `d` is best reached from the diagonal above (an insertion).
    fn best_is_insertion(&self, k: i64, d: i64) -> bool {
        k == -d || (k != d && self.get(k - 1) < self.get(k + 1))
    }

    /// Where one more edit leads on diagonal `k`.
    fn step(&self, k: i64, d: i64) -> usize {
        if d == 0 {
            0
        } else if self.best_is_insertion(k, d) {
            self.get(k + 1).unwrap_or(0)
        } else {
            self.get(k - 1).map_or(0, |x| x + 1)
        }
    }
}

fn walk_back(trace: &[Row], old: usize, new: usize) -> Vec<(Range<usize>, Range<usize>)> {
    let mut hunks: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    let (mut x, mut y) = (signed(old), signed(new));
    for (edits, reach) in trace.iter().enumerate().skip(1).rev() {
        let d = signed(edits);
        let k = x - y;
        let inserts = reach.best_is_insertion(k, d);
        let before = if inserts { k + 1 } else { k - 1 };
        let px = signed(reach.get(before).unwrap_or(0));
        let py = px - before;
        let (from, to) = if inserts {
            (px..px, py..py + 1)
        } else {
            (px..px + 1, py..py)
        };
        match hunks.last_mut() {
            Some((old, new)) if signed(old.start) == from.end && signed(new.start) == to.end => {
                old.start = unsigned(from.start);
                new.start = unsigned(to.start);
            }
            _ => hunks.push((
                unsigned(from.start)..unsigned(from.end),
                unsigned(to.start)..unsigned(to.end),
            )),
        }
        (x, y) = (px, py);
    }
    hunks.reverse();
    hunks
}

fn signed(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn unsigned(n: i64) -> usize {
    usize::try_from(n).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn apply(old: &str, hunks: &[Hunk]) -> String {
        let mut text: Vec<char> = old.chars().collect();
        for hunk in hunks.iter().rev() {
            text.splice(hunk.old.clone(), hunk.new.chars());
        }
        text.into_iter().collect()
    }

    #[test]
    fn words_change_as_words() {
        let hunks = diff("one two three four", "one too three FOUR!");
        let expected = [
            Hunk {
                old: 4..7,
                new: "too".into(),
            },
            Hunk {
                old: 14..18,
                new: "FOUR!".into(),
            },
        ];
        assert_eq!(hunks, expected);
        assert_eq!(diff("same", "same"), []);
        assert_eq!(
            diff("", "new"),
            [Hunk {
                old: 0..0,
                new: "new".into()
            }]
        );
        assert_eq!(
            diff("gone", ""),
            [Hunk {
                old: 0..4,
                new: String::new()
            }]
        );
    }

    #[test]
    fn scripts_without_blanks_change_by_letter() {
        let hunks = diff("我们明天见", "我们后天见");
        assert_eq!(
            hunks,
            [Hunk {
                old: 2..3,
                new: "后".into()
            }]
        );
        assert_eq!(words("كتابٌ جديد"), ["كتابٌ", " ", "جديد"]);
    }

    #[test]
    fn a_text_pasted_over_another_is_one_stretch() {
        let old = (0..3_000).map(|n| format!("a{n} ")).collect::<String>();
        let new = (0..3_000).map(|n| format!("b{n} ")).collect::<String>();
        let hunks = diff(&old, &new);
        assert_eq!(hunks.len(), 1);
        assert_eq!(apply(&old, &hunks), new);
    }

    proptest! {
        #[test]
        fn it_always_leads_to_the_new_text(
            old in "[ab \u{e9}\u{301}]{0,60}", new in "[ab \u{e9}\u{301}]{0,60}",
        ) {
            let hunks = diff(&old, &new);
            prop_assert_eq!(apply(&old, &hunks), new);
            for pair in hunks.windows(2) {
                prop_assert!(pair[0].old.end <= pair[1].old.start);
            }
        }
    }
}
