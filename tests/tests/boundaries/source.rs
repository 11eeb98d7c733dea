//! Reads Rust source just far enough to ask what it names: comments and strings blanked, test modules
//! cut, `use` trees unfolded. It knows no rule of the layout; those are in `boundaries.rs`.

/// The text with comments, strings and character literals turned into blanks. Line breaks stay.
pub(crate) fn code_only(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let end = skipped(&chars, at);
        if end > at {
            out.extend(
                chars[at..end]
                    .iter()
                    .map(|c| if *c == '\n' { '\n' } else { ' ' }),
            );
            at = end;
        } else {
            out.push(chars[at]);
            at += 1;
        }
    }
    out
}

/// Where a comment or literal that begins at `at` ends; `at` itself when none begins here.
fn skipped(chars: &[char], at: usize) -> usize {
    let next = chars.get(at + 1);
    match chars[at] {
        '/' if next == Some(&'/') => until(chars, at, '\n'),
        '/' if next == Some(&'*') => until_comment_end(chars, at),
        '"' => until_quote(chars, at + 1),
        'r' if !inside_word(chars, at) => raw_string(chars, at).unwrap_or(at),
        '\'' if next == Some(&'\\') => until(chars, at + 3, '\'') + 1,
        '\'' if chars.get(at + 2) == Some(&'\'') => at + 3,
        _ => at,
    }
    .min(chars.len())
}

fn until(chars: &[char], from: usize, wanted: char) -> usize {
    (from..chars.len())
        .find(|i| chars[*i] == wanted)
        .unwrap_or(chars.len())
}

fn until_comment_end(chars: &[char], from: usize) -> usize {
    let (mut depth, mut at) = (0, from);
    while at + 1 < chars.len() {
        match (chars[at], chars[at + 1]) {
            ('/', '*') => (depth, at) = (depth + 1, at + 2),
            ('*', '/') if depth == 1 => return at + 2,
            ('*', '/') => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    chars.len()
}

fn until_quote(chars: &[char], from: usize) -> usize {
    let mut at = from;
    while at < chars.len() {
        match chars[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    chars.len()
}

fn inside_word(chars: &[char], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|i| chars[i]);
    let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let byte_literal = before(1) == Some('b') && !word(before(2));
    word(before(1)) && !byte_literal
}

fn raw_string(chars: &[char], at: usize) -> Option<usize> {
    let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
    let open = at + 1 + hashes;
    if chars.get(open) != Some(&'"') {
        return None;
    }
    let closes = |i: usize| {
        chars[i] == '"'
            && chars[i + 1..]
                .iter()
                .take(hashes)
                .filter(|c| **c == '#')
                .count()
                == hashes
    };
    (open + 1..chars.len())
        .find(|i| closes(*i))
        .map(|i| i + 1 + hashes)
}

/// Code (already blanked) without the items under `#[cfg(test)]`. Line breaks of what is cut go too.
pub(crate) fn without_tests(code: &str) -> String {
    if code.contains("#![cfg(test)]") {
        return String::new();
    }
    let (mut kept, mut rest) = (String::new(), code);
    while let Some(at) = rest.find("#[cfg(test)]") {
        kept.push_str(&rest[..at]);
        rest = &rest[at..];
        rest = &rest[item_end(rest)..];
    }
    kept + rest
}

/// The end of the first item: its `;` or the brace that closes it.
fn item_end(code: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in code.char_indices() {
        match c {
            '{' | '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '}' if depth <= 1 => return at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

/// Names of the modules kept in files of their own that exist only for tests: `#[cfg(test)] mod name;`.
pub(crate) fn test_modules(code: &str) -> Vec<String> {
    code.split("#[cfg(test)]")
        .skip(1)
        .filter_map(|after| {
            let item = &after[..item_end(after)];
            let name = item
                .strip_suffix(';')?
                .split_whitespace()
                .skip_while(|word| *word != "mod")
                .nth(1)?;
            Some(name.to_owned())
        })
        .collect()
}

/// Every path the code names, `use` trees unfolded: `use std::{fs, io::Read}` gives `std::fs` and `std::io::Read`.
pub(crate) fn paths(code: &str) -> Vec<String> {
    let words = words(code);
    let (mut found, mut at) = (Vec::new(), 0);
    while at < words.len() {
        if words[at] == "use" && words.get(at + 1).is_some_and(|w| w != "<") {
            at = tree(&words, at + 1, "", &mut found);
        } else if is_name(&words[at]) {
            at = plain(&words, at, &mut found);
        } else {
            at += 1;
        }
    }
    found
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

fn words(code: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in code.chars() {
        let letter = c.is_alphanumeric() || c == '_';
        let joins = (letter && (last.is_alphanumeric() || last == '_'))
            || (c == ':' && words.last().is_some_and(|w| w == ":"));
        match words.last_mut() {
            Some(word) if joins && last != ' ' => word.push(c),
            _ if c.is_whitespace() => {}
            _ => words.push(c.to_string()),
        }
        last = if c.is_whitespace() { ' ' } else { c };
    }
    words
}

fn plain(words: &[String], from: usize, found: &mut Vec<String>) -> usize {
    let (mut path, mut at) = (words[from].clone(), from + 1);
    while words.get(at).is_some_and(|w| w == "::") && words.get(at + 1).is_some_and(|w| is_name(w))
    {
        path = format!("{path}::{}", words[at + 1]);
        at += 2;
    }
    found.push(path);
    at
}

/// One branch of a `use` tree from `from`; returns where it ends.
fn tree(words: &[String], from: usize, prefix: &str, found: &mut Vec<String>) -> usize {
    let (mut path, mut at) = (prefix.to_owned(), from);
    while let Some(word) = words.get(at) {
        match word.as_str() {
            "::" => {}
            "{" => return branches(words, at + 1, &path, found),
            "," | "}" | ";" => break,
            "as" => at += 1,
            name => {
                path = if path.is_empty() {
                    name.to_owned()
                } else {
                    format!("{path}::{name}")
                }
            }
        }
        at += 1;
    }
    found.push(path);
    at
}

fn branches(words: &[String], from: usize, prefix: &str, found: &mut Vec<String>) -> usize {
    let mut at = from;
    while let Some(word) = words.get(at) {
        at = match word.as_str() {
            "}" => return at + 1,
            "," => at + 1,
            _ => tree(words, at, prefix, found),
        };
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_strings_name_nothing() {
        let text = r##"
            // use std::fs;
            /* std::net /* nested */ std::net */
            let words = "std::fs \" std::net"; let raw = r#"tokio " tokio"#; let c = '"'; let d = '\'';
            fn keeps<'a>(it: &'a str) -> kept::Path {}
        "##;
        let found = paths(&code_only(text));
        assert!(found.contains(&"kept::Path".to_owned()), "{found:?}");
        assert!(
            !found
                .iter()
                .any(|p| p.starts_with("std") || p.starts_with("tokio")),
            "{found:?}"
        );
        assert_eq!(code_only(text).lines().count(), text.lines().count());
    }

    #[test]
    fn use_trees_are_unfolded() {
        let found =
            paths("use std::{fs as files, io::{self, Read}, time::*}; ::std::net::bind(); use a;");
        let wanted = [
            "std::fs",
            "std::io::self",
            "std::io::Read",
            "std::time::*",
            "std::net::bind",
            "a",
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn captures_in_a_return_type_are_no_import() {
        let found = paths("fn f<'a>() -> impl Sized + use<'a> { std::fs::read() }");
        assert!(found.contains(&"std::fs::read".to_owned()), "{found:?}");
    }

    #[test]
    fn test_items_are_cut_and_the_rest_stays() {
        let code = "use a; #[cfg(test)] mod tests { use std::fs; fn f() {} } use b; #[cfg(test)] const X: [u8; 2] = [1, 2]; use c;";
        assert_eq!(paths(&without_tests(code)), ["a", "b", "c"]);
        assert_eq!(without_tests("#![cfg(test)] use a;"), "");
        assert_eq!(
            test_modules("#[cfg(test)] mod contract; #[cfg(test)] mod tests {}"),
            ["contract"]
        );
    }
}
