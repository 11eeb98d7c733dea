//! What is wrong with a field, in words that say what to write.

use onderweg_text::Words;

use crate::desk::{Fault, Field};

/// A field that is to be corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    /// The `id` of the field.
    pub(super) id: &'static str,
    /// Its label.
    pub(super) label: String,
    /// What to write.
    pub(super) words: String,
}

/// All that is wrong, in the order of the form; one fault a field.
pub(super) fn all(faults: &[(Field, Fault)], w: &Words) -> Vec<Wrong> {
    let mut wrong: Vec<Wrong> = Vec::new();
    for (field, fault) in faults {
        let id = id(*field);
        if wrong.iter().all(|one| one.id != id) {
            wrong.push(Wrong {
                id,
                label: label(*field, w),
                words: words(*field, *fault, w),
            });
        }
    }
    wrong.sort_by_key(|one| ORDER.iter().position(|id| *id == one.id));
    wrong
}

/// What is wrong with the field of this `id`.
pub(super) fn of<'a>(wrong: &'a [Wrong], id: &str) -> Option<&'a str> {
    let found = wrong.iter().find(|one| one.id == id)?;
    Some(&found.words)
}

const ORDER: [&str; 8] = [
    "f-name", "f-answer", "f-back", "f-title", "f-day", "f-from", "f-place", "f-bring",
];

fn id(field: Field) -> &'static str {
    match field {
        Field::Title => "f-title",
        Field::Day => "f-day",
        Field::From => "f-from",
        Field::Place => "f-place",
        Field::Bring => "f-bring",
        Field::Answer => "f-answer",
        Field::Back => "f-back",
        Field::Name => "f-name",
    }
}

fn label(field: Field, w: &Words) -> String {
    match field {
        Field::Title => w.office_label_title(),
        Field::Day => w.office_label_day(),
        Field::From => w.office_label_from(),
        Field::Place => w.office_label_place(),
        Field::Bring => w.office_label_bring(),
        Field::Answer => w.office_label_answer(),
        Field::Back => w.office_send_back(),
        Field::Name => w.office_label_name(),
    }
}

fn words(field: Field, fault: Fault, w: &Words) -> String {
    match (fault, field) {
        (Fault::Empty, Field::Day) | (Fault::NotADay, _) => w.office_fault_day(),
        (Fault::NotATime, _) => w.office_fault_time(),
        (Fault::Past, _) => w.office_fault_past(),
        (Fault::TooLong, _) => w.office_fault_long(),
        (Fault::Empty, Field::Answer) => w.office_fault_no_answer(),
        (Fault::Empty, Field::Back) => w.office_fault_no_word(),
        (Fault::Empty, Field::Name) => w.office_fault_no_name(),
        (Fault::Empty, Field::Title | Field::From | Field::Place | Field::Bring) => {
            w.office_fault_empty()
        }
    }
}
