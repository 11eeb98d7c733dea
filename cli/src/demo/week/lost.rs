//! A phone that is left on the bus, and the sheet of paper that brings everything back.

use onderweg_companion::store::Shelf;

use super::{Told, Week};
use crate::demo::house::{SAMIRA, SAMIRA_AGAIN};
use crate::demo::person::Person;
use crate::problem::{Problem, Result};

impl Week<'_> {
    /// Monday: a sheet, for the day that nobody hopes for. Its code is looked for with all other words.
    pub(super) fn a_sheet(&mut self) -> Told {
        let samira = &mut self.house.samira;
        let sheet = samira.app.print_sheet()?;
        self.sheet = self.written.words(&sheet.code);
        // The server hears of it, then every space.
        for _ in 0..2 {
            samira.sync()?;
        }
        let words = self.words();
        self.teller.say(&words.demo_sheet(SAMIRA.name))
    }

    /// Saturday: everything is on another phone by paper alone, and the first one is out.
    pub(super) fn a_phone_is_lost(&mut self) -> Told {
        let words = self.words();
        self.teller.say(&words.demo_phone_lost(SAMIRA.name))?;
        let homes = self.folder.join("homes");
        let url = self.town.url.clone();
        let mut new = Person::new(SAMIRA_AGAIN, &homes, &self.clock, &url, &self.wire)?;
        new.app.recover(&mut new.road, &url, &self.sheet)?;
        let lost = std::mem::replace(&mut self.house.samira, new);
        let lost = self.lost.insert(lost);
        self.house.samira.sync()?;
        let before = titles(lost)?;
        self.settle()?;
        let samira = &mut self.house.samira;
        let after = titles(samira)?;
        if after != before || !samira.app.not_brought_back()?.is_empty() {
            return Err(Problem::Server("not everything came back".into()).into());
        }
        self.teller
            .say(&words.demo_recovered(after.len() as u64, SAMIRA.name))?;
        let first = self.lost.as_ref().map(|lost| lost.app.device());
        let first = first.unwrap_or_default().to_string();
        self.house.samira.app.remove_own_phone(&first)?;
        self.settle()?;
        self.the_yes_stands()?;
        self.teller.say(&words.demo_phone_out(SAMIRA.name))
    }

    /// Whoever has the lost phone, and its network, reads nothing of what was written since.
    pub(super) fn nothing_new_on_the_lost_phone(&mut self, word: &str) -> Told {
        let Some(lost) = &mut self.lost else {
            return Ok(());
        };
        lost.sync()?;
        match lost.app.search(word)?.is_empty() {
            true => Ok(()),
            false => Err(Problem::Server("a lost phone reads on".into()).into()),
        }
    }
}

/// What a phone holds, by title.
fn titles(person: &mut Person) -> Result<Vec<String>> {
    let mut all = person.app.list(Shelf::Live, None)?;
    let mut titles: Vec<_> = all.drain(..).map(|item| item.title).collect();
    titles.sort();
    Ok(titles)
}
