//! Tells the week line by line, at a pace that a person can follow where a person looks.

use std::io::{IsTerminal, Write, stderr, stdout};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use onderweg_companion::text::Words;

use super::End;
use crate::out::said;

/// How long a line stands before the next one comes.
const PACE: Duration = Duration::from_millis(250);

/// Says what happens, and how far the week is.
pub(super) struct Teller<'a> {
    pub(super) words: &'a Words,
    bar: ProgressBar,
    silent: bool,
    pace: Duration,
    stop: Arc<AtomicBool>,
}

impl<'a> Teller<'a> {
    /// With `silent` only the bar is shown. `days` is how many there are to come.
    pub(super) fn new(words: &'a Words, silent: bool, days: u64, stop: Arc<AtomicBool>) -> Self {
        let bar = if stderr().is_terminal() {
            ProgressBar::new(days)
        } else {
            ProgressBar::hidden()
        };
        // A template without a fault; with one, the bar keeps the usual look.
        if let Ok(style) = ProgressStyle::with_template("{bar:28} {pos}/{len}") {
            bar.set_style(style);
        }
        let looked_at = !silent && stdout().is_terminal();
        Self {
            words,
            bar,
            silent,
            pace: if looked_at { PACE } else { Duration::ZERO },
            stop,
        }
    }

    /// What happens, below the heading of its day; the end if somebody asked for it.
    pub(super) fn say(&self, text: &str) -> Result<(), End> {
        self.block(&format!("  {text}"))
    }

    /// Lines that stand by themselves.
    pub(super) fn block(&self, text: &str) -> Result<(), End> {
        self.print(text);
        std::thread::sleep(self.pace);
        self.go_on()
    }

    /// One day is over.
    pub(super) fn day_is_over(&self) {
        self.bar.inc(1);
    }

    /// The week is over.
    pub(super) fn week_is_over(&self) {
        self.bar.finish_and_clear();
    }

    /// Whether a person sits before it.
    pub(super) fn is_looked_at(&self) -> bool {
        self.pace > Duration::ZERO
    }

    /// A line at the bottom that can be rewritten; nowhere but at a terminal.
    pub(super) fn last_line(&self) -> ProgressBar {
        if self.silent || !stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let line = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{msg}") {
            line.set_style(style);
        }
        line
    }

    /// Prints, whether or not the end was asked for.
    pub(super) fn print(&self, text: &str) {
        if self.silent {
            return;
        }
        let text = said(text, self.words);
        self.bar.suspend(|| {
            // Nobody reads any more (a closed pipe): the week goes on.
            let _ = writeln!(stdout(), "{text}");
        });
    }

    /// The end if somebody asked for it.
    pub(super) fn go_on(&self) -> Result<(), End> {
        match self.stop.load(Ordering::Relaxed) {
            true => Err(End::Stopped),
            false => Ok(()),
        }
    }
}
