//! The programme's pack: fetched once, then read and practised without a network.

use super::{Told, Week};
use crate::demo::house::{House, JASPER, YONAS};
use crate::demo::pack::pack;
use crate::demo::town::PROGRAMME;
use crate::problem::Problem;
use crate::words;
use onderweg_companion::journal::Rating;
use onderweg_companion::text::Words;

/// The deck that somebody who looks for work begins with.
const DECK: &str = "job";
/// A card of his own: what he learns, and what it means.
const CARD: (&str, &str) = ("de bakkerij opent om zes uur", "እንዳ ባኒ ሰዓት ሽዱሽተ ይኽፈት");

impl Week<'_> {
    /// Monday: everybody's phone takes it, by the key on the sheet with the account code.
    pub(super) fn the_pack(&mut self) -> Told {
        let pack = pack()?;
        let programme = self.town.publish(&pack, &self.clock)?;
        let phrases = pack.decks.iter().map(|deck| deck.phrases.len() as u64);
        let languages = pack.strings.languages.len() as u64;
        let words = self.words();
        self.teller
            .say(&words.demo_pack(languages, phrases.sum(), PROGRAMME))?;
        let House {
            jasper,
            yonas,
            emma,
            ..
        } = &mut self.house;
        // The caseworker's card brought the key to the phone of who said yes.
        for person in [jasper, yonas, emma] {
            person.app.trust_programme(&programme)?;
        }
        for person in self.house.everyone() {
            person.app.fetch_pack(&mut person.road, None)?;
        }
        Ok(())
    }

    /// Tuesday: cards, on a phone that has no network.
    pub(super) fn cards(&mut self) -> Told {
        let words = self.words();
        self.teller.say(&words.demo_practice(YONAS.name))?;
        let learned = self.written.words(CARD.0);
        let meaning = self.written.words(CARD.1);
        let yonas = &mut self.house.yonas;
        let me = yonas.app.me()?;
        yonas
            .app
            .add_card(me, None, Some(&learned), Some(&meaning))?;
        for deck in [None, Some(DECK)] {
            let next = yonas.app.practice_next(YONAS.language, deck)?;
            let Some(card) = next.card else {
                return Err(Problem::Server("no card waits".into()).into());
            };
            yonas
                .app
                .practice_answer(&card.card.to_string(), Rating::Good)?;
            self.teller.say(&words::demo_card(&card))?;
        }
        let waiting = yonas.app.agenda()?.cards as u64;
        let own = Words::new(yonas.reads());
        self.teller
            .say(&words::demo_waiting(&own.practice_waiting(waiting)))
    }

    /// Thursday: an evening together, written down where both can read it.
    pub(super) fn minutes(&mut self) -> Told {
        let jasper = &mut self.house.jasper;
        jasper.app.add_minutes(self.circle, MINUTES, None)?;
        let words = self.words();
        let minutes = MINUTES.unsigned_abs();
        self.teller
            .say(&words.demo_minutes(minutes, JASPER.name, YONAS.name))
    }
}

/// How long they practised.
const MINUTES: i64 = 25;
