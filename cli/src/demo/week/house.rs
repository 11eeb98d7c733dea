//! The household: whose turn the kitchen is, which nobody writes down and every phone computes.

use onderweg_companion::app::NewRota;

use super::{HOUSE, Told, Week, in_days};
use crate::demo::house::SAMIRA;
use crate::problem::Problem;

/// The chore.
const ROTA: &str = "المطبخ والنفايات";

impl Week<'_> {
    /// A rota for everybody in the house, week by week, from the day on which they moved in.
    pub(super) fn whose_turn(&mut self) -> Told {
        let words = self.words();
        let rota = NewRota {
            title: self.written.words(ROTA),
            people: Vec::new(),
            by: "week".to_owned(),
            start: in_days(self.today, -7),
            lines: Vec::new(),
        };
        self.rota = self.house.samira.app.add_rota(self.circle, &rota)?;
        self.teller.say(&words.demo_wrote(SAMIRA.name, HOUSE, ROTA))
    }

    /// Who is on turn does it; all phones name the same person.
    pub(super) fn it_is_done(&mut self) -> Told {
        let words = self.words();
        let at = self.rota;
        let mut on_turn = Vec::new();
        for person in self.house.everyone() {
            let Ok(rota) = person.app.rota(at) else {
                // Who moved out has the house as it was, or not at all.
                continue;
            };
            let now = rota.turns.iter().find(|turn| Some(turn.turn) == rota.now);
            if now.is_some_and(|turn| turn.own) && person.who.name != super::EMMA.name {
                person.app.do_turn(at, None)?;
                on_turn.push(person.who.name);
            }
        }
        let [name] = on_turn.as_slice() else {
            return Err(Problem::Server("not one person is on turn".into()).into());
        };
        self.teller.say(&words.demo_done(name, ROTA))
    }
}
