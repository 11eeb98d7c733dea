//! What somebody takes along: everything that is theirs to read, in files that need no app.

use std::fs;

use onderweg_companion::takeout::TAKEOUT_FILES;
use onderweg_companion::text::Words;

use super::{Told, Week};
use crate::demo::house::SAMIRA;
use crate::problem::Problem;
use crate::words;

/// The archive.
const FILE: &str = "samira.zip";

impl Week<'_> {
    /// Sunday: an archive, made on the phone.
    pub(super) fn take_along(&mut self) -> Told {
        let samira = &mut self.house.samira;
        let own = Words::new(samira.reads());
        samira.road.signal = false;
        let taken = samira.app.export_all(&[], &own, &mut |_| {})?;
        samira.road.signal = true;
        let to = self.folder.join(FILE);
        fs::write(to, &taken.zip).map_err(Problem::file("keep"))?;
        let words = self.words();
        let said = words.demo_export(taken.entries, SAMIRA.name);
        self.teller.say(&words::demo_files(&said, TAKEOUT_FILES))
    }
}
