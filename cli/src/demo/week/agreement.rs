//! The house agreement: proposed from the pack, signed by all, changed, signed again.

use super::{HOUSE, Told, Week};
use crate::demo::house::{EMMA, JASPER, SAMIRA};
use crate::problem::Problem;
use crate::words;
use onderweg_companion::app::templates;

/// How the article begins that is changed, and what it says then.
const QUIET: &str = "Van 22.00";
const QUIETER: &str = "Van 21.00 tot 7.00 uur is het stil: Yonas werkt vroeg bij de bakker.";

impl Week<'_> {
    /// Monday: the words of the pack, in the language of the house.
    pub(super) fn an_agreement(&mut self) -> Told {
        let jasper = &mut self.house.jasper;
        let pack = jasper.app.pack()?.pack;
        let text = templates::agreement(JASPER.language, &pack)?;
        let title = onderweg_companion::text::Words::new(jasper.reads()).house_agreement();
        jasper.app.propose_agreement(self.circle, &title, &text)?;
        let words = self.words();
        self.teller.say(&words.demo_agreement(HOUSE, JASPER.name))?;
        self.all_sign()
    }

    /// Thursday: other words for one article, and what changed for who signed the first.
    pub(super) fn other_words(&mut self) -> Told {
        let emma = &mut self.house.emma;
        let known = emma.app.agreement(self.circle)?;
        let version = known.as_ref().and_then(|known| known.versions.last());
        let version = version.ok_or_else(|| Problem::Server("no agreement came".into()))?;
        let quieter = self.written.words(QUIETER);
        let lines = version.text.lines();
        let lines = lines.map(|line| match line.starts_with(QUIET) {
            true => quieter.as_str(),
            false => line,
        });
        let text = lines.collect::<Vec<_>>().join("\n");
        emma.app.propose_agreement(self.circle, "", &text)?;
        self.everyone_syncs()?;
        let samira = &mut self.house.samira;
        let changes = samira.app.agreement_changes(self.circle, None)?;
        let words = self.words();
        let said = words.demo_agreement_changed(EMMA.name, SAMIRA.name);
        self.teller.say(&words::demo_changes(&said, &changes))?;
        self.all_sign()
    }

    /// Everybody signs what was proposed last; it stands on every phone.
    fn all_sign(&mut self) -> Told {
        self.everyone_syncs()?;
        let circle = self.circle;
        for person in self.house.everyone() {
            person.app.sign_agreement(circle, None)?;
        }
        self.everyone_syncs()?;
        for person in self.house.everyone() {
            let known = person.app.agreement(circle)?;
            if !known.is_some_and(|known| known.holds.is_some() && known.holds == known.newest) {
                return Err(Problem::Server("what all signed does not stand".into()).into());
            }
        }
        let words = self.words();
        self.teller.say(&words.demo_agreement_stands(HOUSE))
    }
}
