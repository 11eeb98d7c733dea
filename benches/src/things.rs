//! The peer's thousand entries as acts on our phones. Must not know where they are carried out.

use onderweg_journal::{Command, Kind, NaiveDate, Set, When};

use crate::workload::{Thing, What};

/// The entry with its five fields.
#[must_use]
pub fn create(thing: &Thing) -> What {
    let sets = vec![
        Set::Title(thing.title.clone()),
        Set::Body(thing.body.clone()),
        Set::Due(day(&thing.due)),
        Set::Label(thing.label.clone()),
        Set::Assignee(thing.assignee.clone()),
    ];
    What::Create(Kind::Task, sets)
}

/// Its one change.
#[must_use]
pub fn change(thing: &Thing) -> What {
    let value = thing.change.value.clone();
    let command = match thing.change.field {
        "title" => Command::Set(Set::Title(value)),
        "due" => Command::Set(Set::Due(day(&value))),
        "assignee" => Command::Set(Set::Assignee(value)),
        _ => Command::EditBody(value),
    };
    What::Edit(vec![command])
}

/// A change that differs from what stands there, however often it is made.
#[must_use]
pub fn change_again(thing: &Thing, round: usize) -> What {
    let text = format!("{} {round}", thing.change.value);
    let command = match thing.change.field {
        "title" => Command::Set(Set::Title(text)),
        "body" => Command::EditBody(text),
        _ => Command::Set(Set::Assignee(format!("{} {round}", thing.assignee))),
    };
    What::Edit(vec![command])
}

fn day(text: &str) -> When {
    When::Day(text.parse::<NaiveDate>().unwrap_or_default())
}
