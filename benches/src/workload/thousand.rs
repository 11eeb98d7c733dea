//! A thousand entries of five fields, and one change to each: what the peer does too, so as plain
//! text. Must not know either side's types.

use serde::Serialize;

use super::random::Dice;
use super::text::Writer;

/// An entry of five fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Thing {
    /// One line.
    pub title: String,
    /// A sentence or several.
    pub body: String,
    /// `2027-03-14`.
    pub due: String,
    /// A label.
    pub label: String,
    /// Who does it.
    pub assignee: String,
    /// What is changed later.
    pub change: Change,
}

/// One field anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// `title`, `body`, `due` or `assignee`.
    pub field: &'static str,
    /// Its new value.
    pub value: String,
}

/// A thousand of them.
#[must_use]
pub fn thousand(seed: u64) -> Vec<Thing> {
    let mut dice = Dice::new(seed);
    (0..1_000).map(|_| thing(&mut dice)).collect()
}

fn thing(dice: &mut Dice) -> Thing {
    let writer = Writer::draw(dice);
    let body = writer.body(dice);
    let change = match dice.below(4) {
        0 => Change {
            field: "title",
            value: writer.title(dice),
        },
        1 => Change {
            field: "body",
            value: format!("{body} {}", writer.sentence(dice)),
        },
        2 => Change {
            field: "due",
            value: day(dice),
        },
        _ => Change {
            field: "assignee",
            value: writer.name(dice),
        },
    };
    Thing {
        title: writer.title(dice),
        body,
        due: day(dice),
        label: writer.label(dice),
        assignee: writer.name(dice),
        change,
    }
}

fn day(dice: &mut Dice) -> String {
    format!("2027-{:02}-{:02}", dice.between(1, 12), dice.between(1, 28))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_that_are_the_same_for_a_seed() {
        assert_eq!(thousand(1).len(), 1_000);
        assert_eq!(thousand(1), thousand(1));
    }
}
