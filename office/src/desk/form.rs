//! What is written into forms, and what may be wrong with it. Knows no page.

/// A new appointment, as written into the form: checked by the desk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewAppointment {
    /// What.
    pub title: String,
    /// `2026-11-26` or `26/11/2026`.
    pub day: String,
    /// `09:30`; empty for the whole day.
    pub from: String,
    /// Where.
    pub place: String,
    /// What to bring.
    pub bring: String,
}

/// A field of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// What.
    Title,
    /// The day.
    Day,
    /// From when.
    From,
    /// Where.
    Place,
    /// What to bring.
    Bring,
    /// The answer.
    Answer,
    /// The word with which a step goes back.
    Back,
    /// The name of a person.
    Name,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It must not be empty.
    Empty,
    /// More than it may hold.
    TooLong,
    /// Not a day: write 26/11/2026.
    NotADay,
    /// Not a time: write 09:30.
    NotATime,
    /// It is over.
    Past,
}
