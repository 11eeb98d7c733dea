//! Letters: photographed, read by whoever may, and fetched when they open it.

use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{LetterOpened, SyncOptions};
use onderweg_companion::journal::Set;
use onderweg_companion::words::bytes;

use super::{Told, Week, day};
use crate::demo::house::{JASPER, SAMIRA};
use crate::problem::Problem;

/// A photo of a letter.
pub(super) const PHOTO: &[u8] = include_bytes!("../letter.png");
/// The same, small.
pub(super) const SMALL: &[u8] = include_bytes!("../letter-small.png");

impl Week<'_> {
    /// A letter about the waste tax becomes a task of the house; a housemate opens it.
    pub(super) fn a_letter(&mut self) -> Told {
        let words = self.words();
        let title = "Brief: diftar, adres bevestigen";
        let sets = [
            Set::Title(self.written.words(title)),
            Set::Due(day(self.today, 9)),
        ];
        let samira = &mut self.house.samira;
        let at = samira
            .app
            .add_letter(self.circle, &sets, PHOTO, Some(SMALL))
            .map_err(Problem::from)?;
        self.teller.say(&words.demo_letter(SAMIRA.name, title))?;
        self.everyone_syncs()?;
        let never = AtomicBool::new(false);
        let options = SyncOptions {
            budget: None,
            metered: false,
            background: false,
            cancel: &never,
        };
        let jasper = &mut self.house.jasper;
        let opened = jasper.app.open_letter(Some(&mut jasper.road), at, &options);
        let opened = opened.map_err(Problem::from)?;
        let whole = matches!(&opened, LetterOpened::Whole { content, .. } if content == PHOTO);
        if !whole {
            return Err(Problem::Server("a letter did not come whole".into()).into());
        }
        let size = bytes(PHOTO.len() as u64, words);
        self.teller
            .say(&words.demo_letter_opened(JASPER.name, &size))
    }
}
