//! What a caseworker's page asks for and does, as plain values: no HTML, no HTTP, no database.
//!
//! Every call names the caseworker. What is not theirs does not exist for them:
//! [`DeskError::NotOpen`], the same whether there is such a file or not.

mod entry;
mod form;
mod plan;

use chrono::{DateTime, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use onderweg_protocol::ids::EntryId;

pub use entry::{EntryKind, Fact, Row};
pub use form::{Fault, Field, NewAppointment};
pub use plan::{Ask, Domain, Goal, Stands, Step};

/// An instant on the wall of the office.
pub type Moment = DateTime<Tz>;

/// A caseworker or coordinator who is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StaffId(pub i64);

/// One person's file with one caseworker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId(pub i64);

/// How far a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The card is made; the person has not said yes on their phone.
    Waiting,
    /// Open: the person shares a case space.
    Open,
    /// The person closed it: what was shared until then is no longer readable here.
    Closed,
}

/// Who did something, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// The caseworker who looks.
    You,
    /// Somebody in the case space, by the name they gave themselves.
    Named(String),
    /// Somebody without a name.
    Nameless,
}

/// Whether what the office wrote has arrived. Delivery, never reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// On the phone.
    OnPhone,
    /// Written here, not yet on the phone.
    NotYet,
    /// Written by the person: it is on their phone by nature.
    Theirs,
}

/// What happened to an entry, each once,.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Happened {
    /// It is new.
    Added,
    /// Its words, time, people or lines changed.
    Edited,
    /// It was finished.
    Done,
    /// It was opened again.
    Reopened,
    /// It was put away.
    Archived,
    /// It was deleted.
    Deleted,
    /// It was taken back out.
    Restored,
    /// It was moved here or away.
    Moved,
}

/// A question that was passed to the professional and has no answer yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The entry.
    pub entry: EntryId,
    /// Its title.
    pub title: String,
    /// Its words; may be empty.
    pub body: String,
    /// Who asked: as the person named them who passed it on, otherwise that person.
    pub by: Who,
    /// When it came into the case space.
    pub since: Moment,
    /// Changed since the caseworker looked.
    pub new: bool,
    /// How many letters came with it.
    pub letters: u64,
}

/// An appointment in the case space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// The entry.
    pub entry: EntryId,
    /// What.
    pub title: String,
    /// The day, where it takes place.
    pub day: NaiveDate,
    /// From; `None` all day.
    pub from: Option<NaiveTime>,
    /// Until.
    pub until: Option<NaiveTime>,
    /// Where, what to bring: the entry's words.
    pub body: String,
    /// Who added it.
    pub by: Who,
    /// Whether it has arrived.
    pub delivery: Delivery,
}

/// A line of a file's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// When, by the phone that wrote it.
    pub at: Moment,
    /// Who.
    pub by: Who,
    /// What, each once.
    pub what: Vec<Happened>,
    /// The entry's title.
    pub title: String,
    /// Newer than the caseworker's last look.
    pub new: bool,
}

/// A look at a file, as the person sees it too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// When.
    pub at: Moment,
    /// Who: the name of the caseworker or coordinator.
    pub who: String,
    /// What.
    pub deed: Deed,
    /// Whether the line is on the person's phone.
    pub delivery: Delivery,
}

/// What staff can do to a file; every one is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Made the card.
    Offered,
    /// Made an account code for a new phone.
    Renewed,
    /// Opened the file.
    Opened,
    /// Answered a question.
    Answered,
    /// Added an appointment.
    AddedAppointment,
    /// Added a task.
    AddedTask,
    /// Said yes to a step.
    Confirmed,
    /// Sent a step back with a word.
    SentBack,
    /// Marked as seen.
    Seen,
    /// Tried to open a file that is not theirs.
    Refused,
}

/// One person on the Monday page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The file.
    pub case: CaseId,
    /// What the office calls the person.
    pub name: String,
    /// How far it has come.
    pub standing: Standing,
    /// What changed since the caseworker looked: kinds of acts with how often.
    pub changed: Vec<(Happened, u64)>,
    /// When the newest change came, for the order of rows.
    pub changed_at: Option<Moment>,
    /// Questions without an answer.
    pub questions: u64,
    /// Steps that ask for a yes.
    pub asks: u64,
    /// Own appointments within 48 hours that are not on the phone.
    pub undelivered: u64,
    /// The next appointment.
    pub next: Option<Appointment>,
    /// Set when the phone was not heard from for seven days: the last day it was.
    pub silent_since: Option<NaiveDate>,
}

/// One line of "Waits for you".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Whose file.
    pub case: CaseId,
    /// What the office calls the person.
    pub name: String,
    /// What waits.
    pub what: Wait,
}

/// What waits for a caseworker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wait {
    /// A question.
    Question(Question),
    /// A step that asks for a yes.
    Ask(Ask),
    /// An appointment of the office that begins within 48 hours and is not on the phone.
    NotOnPhone(Appointment),
}

/// The Monday page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Monday {
    /// Now, in the office.
    pub now: Moment,
    /// When the caseworker last marked everything as seen, or first came.
    pub since: Option<Moment>,
    /// What waits: earliest date first, then longest waiting.
    pub waits: Vec<Waiting>,
    /// Everybody: newest change first, then by next appointment.
    pub people: Vec<Person>,
}

/// The page of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Now, in the office.
    pub now: Moment,
    /// The person, as on the Monday page.
    pub person: Person,
    /// Since when the file is open.
    pub since: Option<Moment>,
    /// Place among the caseworker's people, from 1, and how many there are.
    pub place: (usize, usize),
    /// The next person in the order of the Monday page.
    pub next: Option<(CaseId, String)>,
    /// Questions without an answer, longest waiting first.
    pub questions: Vec<Question>,
    /// Appointments from today on, earliest first.
    pub appointments: Vec<Appointment>,
    /// The plan by domains, as far as it is shared.
    pub plan: Vec<Domain>,
    /// Everything else that lives, open ones first.
    pub rows: Vec<Row>,
    /// Newest first.
    pub history: Vec<Line>,
    /// Who looked, newest first.
    pub looks: Vec<Look>,
}

/// A card that was made for a person: shown once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The file.
    pub case: CaseId,
    /// For the account on the server: what the phone types or scans first.
    pub account: String,
    /// For the case space: what the phone scans; text of a QR code. Empty on a card for a new phone,
    /// which has an account code alone.
    pub offer: String,
    /// The server's address.
    pub server: String,
}

/// Why the desk did not do it. Holds nothing that a person wrote.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DeskError {
    /// There is no such file for this caseworker.
    #[error("this file is not open to this caseworker")]
    NotOpen,
    /// The person has not opened it yet, or has closed it.
    #[error("the file is not open for writing")]
    NotShared,
    /// Fields to correct.
    #[error("{} fields are to be corrected", .0.len())]
    Form(Vec<(Field, Fault)>),
    /// The entry was answered, deleted or moved meanwhile.
    #[error("the entry is no longer as it was on the page")]
    Changed,
    /// The office's store or keys cannot be used now.
    #[error("the office cannot write now: {0}")]
    Unavailable(&'static str),
}

/// Shorthand for what the desk answers.
pub type Result<T, E = DeskError> = std::result::Result<T, E>;

/// What the pages work on.
///
/// # Guarantees
///
/// What a writing call answered with `Ok` is durable, and stands in the audit log.
#[allow(
    clippy::missing_errors_doc,
    reason = "every method fails as DeskError says"
)]
pub trait Desk: Send + Sync {
    /// Everybody of this caseworker.
    fn monday(&self, staff: StaffId) -> Result<Monday>;

    /// One file. Writes down that it was opened, and moves the mark of what was seen.
    fn file(&self, staff: StaffId, case: CaseId) -> Result<File>;

    /// Makes a file and the card that the person scans.
    fn offer(&self, staff: StaffId, name: &str) -> Result<Card>;

    /// A new account code for a person whose phone is lost: it opens the server and nothing that
    /// anybody wrote. The card holds no offer.
    fn account_code(&self, staff: StaffId, case: CaseId) -> Result<Card>;

    /// Adds an appointment to the case space.
    fn add_appointment(
        &self,
        staff: StaffId,
        case: CaseId,
        new: &NewAppointment,
    ) -> Result<EntryId>;

    /// Answers a question: the words stand below it, with the caseworker's name by its history.
    fn answer(&self, staff: StaffId, case: CaseId, entry: EntryId, words: &str) -> Result<()>;

    /// Says yes to a step that asks.
    fn confirm(&self, staff: StaffId, case: CaseId, entry: EntryId) -> Result<()>;

    /// Sends a step that asks back with a word.
    fn send_back(&self, staff: StaffId, case: CaseId, entry: EntryId, word: &str) -> Result<()>;

    /// Marks everything of everybody as seen.
    fn mark_all_seen(&self, staff: StaffId) -> Result<()>;
}
