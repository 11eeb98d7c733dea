//! One cell of a file that a spreadsheet opens: kept from being a formula. Must not know columns.
//!
//! A spreadsheet computes a cell that begins with `=`, `+`, `-` or `@`, which a stranger may have
//! written into a title. Such a cell gets an apostrophe in front, which spreadsheets take for "this is
//! text"; so does a cell that begins with an apostrophe, so that reading gives back what was written.

/// What makes a cell a formula at its beginning, in one spreadsheet or another, and the apostrophe.
const GUARDED: [char; 12] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\'',
];

/// The cell as it is written. What cannot be shown is left out.
pub(crate) fn guard(text: &str) -> String {
    let shown = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    let text: String = text.chars().filter(shown).collect();
    match text.starts_with(GUARDED) {
        true => format!("'{text}"),
        false => text,
    }
}

/// The cell as it was before [`guard`]; a cell that nobody guarded stays as it is.
pub(super) fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(GUARDED) => rest,
        Some(_) | None => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_compute_is_text_and_reads_back() {
        for text in [
            "=HYPERLINK(\"http://evil\")",
            "+32 3 123 45 67",
            "-1",
            "@SUM(A1)",
            "'t Hoekske",
            "'=1",
            "''",
            "\t=1",
            "＝1",
            "'",
        ] {
            let cell = guard(text);
            assert!(cell.starts_with('\''), "{text}");
            assert_eq!(unguard(&cell), text);
        }
        for text in ["Bakery", "", "a=b", "10-12"] {
            assert_eq!(guard(text), text);
        }
        assert_eq!(guard("a\u{1b}[31m\0b"), "a[31mb");
        assert_eq!(unguard("'t Hoekske"), "'t Hoekske", "typed by hand");
    }
}
