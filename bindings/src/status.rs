//! How this phone stands with its server, and whether anything is wrong.

use onderweg_companion::app::{
    Finding as CoreFinding, Findings as Core, Status as CoreStatus, Trouble,
};
use onderweg_companion::text::tame;
use onderweg_companion::words::{bytes, short, trouble};

use crate::failure::Failure;
use crate::lift::count;
use crate::phone::Phone;
use crate::sayer::Sayer;

/// How this phone stands with its server.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Status {
    /// This phone.
    pub device: String,
    /// The server's address; none before enrolment.
    pub server: Option<String>,
    /// Whether there is a PIN.
    pub has_pin: bool,
    /// Whether content is closed now.
    pub locked: bool,
    /// Changes that the server has not acknowledged.
    pub unsent: i64,
    /// When everything was last on the server, by this phone's clock.
    pub all_sent_ms: Option<i64>,
    /// When the server last answered, by this phone's clock.
    pub answered_ms: Option<i64>,
    /// The code of the last failure, until the next success.
    pub trouble: Option<String>,
    /// The same in words.
    pub trouble_words: Option<String>,
    /// When the app tries again by itself; in the past if at once.
    pub next_try_ms: i64,
    /// The same in words; none if at once.
    pub next_try: Option<String>,
    /// Whether a network that costs money may be used.
    pub uses_metered: bool,
    /// The month of the two numbers below, where the person is.
    pub month: String,
    /// Bytes sent in it.
    pub month_up: i64,
    /// Bytes received in it.
    pub month_down: i64,
    /// Those in a sentence.
    pub month_words: String,
    /// Whether everything is sent, in a sentence.
    pub words: String,
}

impl Status {
    fn of(status: &CoreStatus, say: &Sayer) -> Self {
        let said = &*say.words;
        let waits = status.next_try_ms > say.now_ms;
        let (up, down) = (bytes(status.month_up, said), bytes(status.month_down, said));
        Self {
            device: status.device.to_string(),
            server: status.server.clone(),
            has_pin: status.has_pin,
            locked: status.locked,
            unsent: count(status.unsent),
            all_sent_ms: status.all_sent_ms,
            answered_ms: status.answered_ms,
            trouble: status.trouble.clone(),
            trouble_words: (status.trouble.as_deref())
                .map(|code| trouble(code, said).unwrap_or_else(|| said.status_trouble(code))),
            next_try_ms: status.next_try_ms,
            next_try: waits.then(|| say.instant(status.next_try_ms)),
            uses_metered: status.uses_metered,
            month: status.month.clone(),
            month_up: count(status.month_up),
            month_down: count(status.month_down),
            month_words: said.status_month(&down, &up),
            words: sent(status, say),
        }
    }
}

/// Whether everything is sent, in words.
fn sent(status: &CoreStatus, say: &Sayer) -> String {
    let said = &*say.words;
    let last = status.all_sent_ms.map(|ms| say.instant(ms));
    match (status.server.is_some(), status.unsent, last) {
        (false, _, _) => said.status_no_server(),
        (true, 0, Some(time)) => said.status_all_sent(&time),
        (true, 0, None) => said.status_nothing(),
        (true, count, Some(time)) => said.status_unsent(count, &time),
        (true, count, None) => said.status_never_sent(count),
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Finding {
    /// In which space; none for the phone as a whole.
    pub space: Option<String>,
    /// What, in words.
    pub words: String,
}

/// What an examination found.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Findings {
    /// What is wrong; empty if all is well.
    pub findings: Vec<Finding>,
    /// Whether the file of this phone is in order.
    pub file_sound: bool,
    /// Entries that were opened and read.
    pub entries_read: i64,
    /// Whether content could be examined: not while locked.
    pub content_read: bool,
    /// Rows that were written again.
    pub rows_rebuilt: i64,
}

impl Findings {
    fn of(found: &Core, say: &Sayer) -> Self {
        Self {
            findings: (found.findings.iter())
                .map(|one| Finding::of(one, say))
                .collect(),
            file_sound: found.file_sound,
            entries_read: count(found.entries_read),
            content_read: found.content_read,
            rows_rebuilt: count(found.rows_rebuilt),
        }
    }
}

impl Finding {
    fn of(found: &CoreFinding, say: &Sayer) -> Self {
        let said = &*say.words;
        let name = found.name.as_deref().map(tame);
        let whose = name.or(found.device.as_ref().map(short));
        let whose = whose.unwrap_or_else(|| said.entry_somebody());
        let what = match found.trouble {
            Trouble::Withheld => said.doctor_withheld(&whose),
            Trouble::Fork => said.doctor_fork(&whose),
            Trouble::LogForked => said.doctor_log_forked(),
            Trouble::ServerFaulty => said.doctor_server_faulty(),
            Trouble::Copied => said.doctor_copied(),
            Trouble::BadContent => said.doctor_bad_content(&whose),
            Trouble::OwnRefused => said.doctor_own_refused(),
            Trouble::BadSnapshot => said.doctor_bad_snapshot(),
            Trouble::Damaged => said.doctor_damaged(),
            Trouble::FileBroken => said.doctor_file_broken(),
            Trouble::NotNamed => said.doctor_not_named(),
        };
        let place = found.space.as_ref();
        let place = place.map(|space| say.space_words(space, found.space_name.as_deref()));
        Self {
            space: found.space.as_ref().map(ToString::to_string),
            words: match place {
                Some(place) => said.doctor_in(&what, &place),
                None => what,
            },
        }
    }
}

#[uniffi::export]
impl Phone {
    /// What is sent, since when not, and what it cost this month. Answers while locked.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn status(&self) -> Result<Status, Failure> {
        self.show(|companion| companion.status(), Status::of)
    }

    /// Examines this phone's file and what it knows of its spaces; with `repair` writes rows again.
    ///
    /// # Errors
    ///
    /// Those of the disk.
    #[uniffi::method(default(repair = false))]
    pub fn doctor(&self, repair: bool) -> Result<Findings, Failure> {
        self.show(|companion| companion.doctor(repair), Findings::of)
    }
}
