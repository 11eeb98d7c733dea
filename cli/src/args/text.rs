//! Commands on the words themselves.

use std::path::PathBuf;

use clap::{Args, Subcommand};

pub(super) const TEXT_HELP: &str = "\
Words that no native reader has checked are drafts. Who reads a file writes name and day into its
first line, as CONTRIBUTING.md says; then the report counts it.

Examples:
  onderweg text report
  onderweg text report packs/antwerp-curant
  onderweg --json text report";

/// What to know of the words.
#[derive(Debug, Subcommand)]
pub(crate) enum TextWhat {
    /// Each language: how many messages it says, and who has checked them.
    #[command(after_help = TEXT_HELP)]
    Report(TextReport),
}

/// Of what, and how.
#[derive(Debug, Args)]
pub(crate) struct TextReport {
    /// A pack's folder, to count its strings as well.
    #[arg(value_name = "DIR")]
    pub(crate) pack: Option<PathBuf>,
    /// A table in Markdown, as in the README.
    #[arg(long)]
    pub(crate) markdown: bool,
}
