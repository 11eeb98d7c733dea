//! How far each language is, in lines or as a table.

use onderweg_companion::text::{Coverage, Locale, Words};

/// One language of the report.
#[derive(Debug)]
pub(crate) struct LanguageRow {
    pub(crate) locale: Locale,
    pub(crate) coverage: Coverage,
    /// Strings of a pack: said, and needed.
    pub(crate) pack: Option<(u64, u64)>,
}

impl LanguageRow {
    /// Whether nothing is missing.
    pub(crate) fn is_whole(&self) -> bool {
        let pack = self.pack.is_none_or(|(said, all)| said == all);
        self.coverage.said == self.coverage.all && pack
    }
}

/// A line of counts and a line of readers for each language.
pub(crate) fn languages(rows: &[LanguageRow], words: &Words) -> String {
    let mut said = Vec::new();
    for row in rows {
        let (name, tag) = (row.locale.name(), row.locale.tag());
        let of = &row.coverage;
        said.push(words.text_language(of.all, name, of.said, tag));
        if let Some((in_pack, all)) = row.pack {
            said.push(format!("  {}", words.text_pack(all, in_pack)));
        }
        said.push(format!("  {}", checked(row, words)));
    }
    said.join("\n")
}

fn checked(row: &LanguageRow, words: &Words) -> String {
    let read = row.coverage.read.len() as u64;
    if row.locale == Locale::ENGLISH {
        words.text_template()
    } else if read == 0 {
        words.text_draft()
    } else {
        let mut by: Vec<&str> = row.coverage.read.iter().map(|(_, by)| *by).collect();
        by.sort_unstable();
        by.dedup();
        words.text_read(row.coverage.files, &words.list(&by), read)
    }
}

/// The same as a table in Markdown.
pub(crate) fn languages_table(rows: &[LanguageRow], words: &Words) -> String {
    let mut head = vec![words.text_column_language(), words.text_column_messages()];
    if rows.iter().any(|row| row.pack.is_some()) {
        head.push(words.text_column_pack());
    }
    head.push(words.text_column_checked());
    let mut lines = vec![cells(&head), cells(&vec!["---".to_owned(); head.len()])];
    for row in rows {
        let of = &row.coverage;
        let mut line = vec![
            format!("{} (`{}`)", row.locale.name(), row.locale.tag()),
            format!("{} / {}", of.said, of.all),
        ];
        line.extend(row.pack.map(|(said, all)| format!("{said} / {all}")));
        line.push(checked(row, words));
        lines.push(cells(&line));
    }
    lines.join("\n")
}

fn cells(of: &[String]) -> String {
    format!("| {} |", of.join(" | "))
}
