//! Titles and sentences out of words. Must not know entries.

use super::random::Dice;
use super::words::{LANGUAGES, Language};

/// Writes in one of six languages, a different one each time it is asked for a new writer.
#[derive(Debug, Clone, Copy)]
pub struct Writer(&'static Language);

impl Writer {
    /// Somebody who writes, in a language drawn by how often it is spoken in the house.
    #[must_use]
    pub fn draw(dice: &mut Dice) -> Self {
        let drawn = dice.weighted(&LANGUAGES);
        let (first, _) = LANGUAGES[0];
        Self(drawn.unwrap_or(first))
    }

    /// A title of a few words.
    pub fn title(self, dice: &mut Dice) -> String {
        self.fill(self.0.titles, dice)
    }

    /// A sentence or several.
    pub fn body(self, dice: &mut Dice) -> String {
        let many = dice.between(1, 4);
        let all: Vec<String> = (0..many).map(|_| self.sentence(dice)).collect();
        all.join(if dice.chance(20) { "\n" } else { " " })
    }

    /// One sentence.
    pub fn sentence(self, dice: &mut Dice) -> String {
        self.fill(self.0.sentences, dice)
    }

    /// A line of a checklist.
    pub fn line(self, dice: &mut Dice) -> String {
        let pattern: &[&str] = if dice.chance(70) {
            &["{thing}", "{n} × {thing}", "{thing}, {place}"]
        } else {
            self.0.titles
        };
        self.fill(pattern, dice)
    }

    /// A person's name.
    pub fn name(self, dice: &mut Dice) -> String {
        one(self.0.names, dice)
    }

    /// A place.
    pub fn place(self, dice: &mut Dice) -> String {
        one(self.0.places, dice)
    }

    /// Something to bring.
    pub fn thing(self, dice: &mut Dice) -> String {
        one(self.0.things, dice)
    }

    /// A label of the house.
    pub fn label(self, dice: &mut Dice) -> String {
        one(self.0.labels, dice)
    }

    fn fill(self, patterns: &[&str], dice: &mut Dice) -> String {
        let pattern = one(patterns, dice);
        let mut out = String::with_capacity(pattern.len() * 2);
        let mut rest = pattern.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let Some((slot, after)) = after.split_once('}') else {
                break;
            };
            out.push_str(&self.slot(slot, dice));
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn slot(self, slot: &str, dice: &mut Dice) -> String {
        match slot {
            "name" => self.name(dice),
            "place" => self.place(dice),
            "thing" => self.thing(dice),
            "day" => one(self.0.days, dice),
            "time" => format!("{}:{:02}", dice.between(7, 20), 5 * dice.below(12)),
            _ => dice.between(2, 95).to_string(),
        }
    }
}

fn one(of: &[&str], dice: &mut Dice) -> String {
    dice.pick(of)
        .map(|text| (*text).to_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn texts_differ_and_every_slot_is_filled() {
        let mut dice = Dice::new(3);
        let bodies: BTreeSet<String> = (0..2_000)
            .map(|_| Writer::draw(&mut dice).body(&mut dice))
            .collect();
        assert!(bodies.len() > 1_800, "{}", bodies.len());
        assert!(
            bodies
                .iter()
                .all(|body| !body.contains(['{', '}']) && body.chars().count() < 800)
        );
    }

    #[test]
    fn four_scripts_are_written() {
        let mut dice = Dice::new(4);
        let text: String = (0..300)
            .map(|_| Writer::draw(&mut dice).title(&mut dice))
            .collect();
        for letter in ['e', 'ة', 'ډ', 'ስ'] {
            assert!(text.contains(letter), "{letter}");
        }
    }

    #[test]
    fn no_text_breaks_a_limit_of_the_journal() {
        let mut dice = Dice::new(5);
        for _ in 0..5_000 {
            let writer = Writer::draw(&mut dice);
            assert!(writer.title(&mut dice).chars().count() <= onderweg_journal::MAX_TITLE_CHARS);
            assert!(writer.line(&mut dice).chars().count() <= onderweg_journal::MAX_LINE_CHARS);
            assert!(writer.label(&mut dice).chars().count() <= onderweg_journal::MAX_LABEL_CHARS);
        }
    }
}
