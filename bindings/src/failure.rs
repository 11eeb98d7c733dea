//! What went wrong, by what the person holding the phone can do about it: the facade's
//! `companion::error::Failure` for other languages, with words. Must not know a cause.

use onderweg_companion::error::{Error, Failure as Core};
use onderweg_companion::text::Words;
use onderweg_companion::words::{advice, error_words};

/// What a person can do now. `code` is stable and for the help desk, `words` say what happened and
/// what to do, in the reader's language. Neither holds anything that a person wrote.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[non_exhaustive]
pub enum Failure {
    /// Wait; the app tries again by itself.
    #[error("{code}")]
    RetryLater {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
        /// For how long, in milliseconds, where that is known.
        wait_ms: Option<i64>,
    },
    /// Type the PIN again, after a while.
    #[error("{code}")]
    WrongPin {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
        /// For how long to wait, in milliseconds.
        wait_ms: i64,
    },
    /// Type the PIN.
    #[error("{code}")]
    Unlock {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
    },
    /// Make room on the phone.
    #[error("{code}")]
    FreeSpace {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
    },
    /// Install the newer version.
    #[error("{code}")]
    UpdateApp {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
    },
    /// Begin again: the keys or the file of this phone are gone.
    #[error("{code}")]
    Recover {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
    },
    /// Change what was typed.
    #[error("{code}")]
    Correct {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
        /// The field, by its name in the journal.
        field: String,
    },
    /// Close the other program that has the journal open.
    #[error("{code}")]
    CloseOther {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
    },
    /// Ask the office for an account code.
    #[error("{code}")]
    Enrol {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
    },
    /// Ask the caseworker for a card, and say yes to it.
    #[error("{code}")]
    OpenCase {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
    },
    /// Send first what is only here.
    #[error("{code}")]
    SyncFirst {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
    },
    /// Ask an owner of the space.
    #[error("{code}")]
    AskOwner {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
    },
    /// Ask the programme for help, with the code.
    #[error("{code}")]
    AskForHelp {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
    },
    /// Nothing: the phone was shut. A fault of who called.
    #[error("{code}")]
    Closed {
        /// `closed`.
        code: String,
        /// What to show, if at all.
        words: String,
    },
    /// Nothing: somebody said stop. What was done is kept.
    #[error("{code}")]
    Cancelled {
        /// `cancelled`.
        code: String,
        /// What to show.
        words: String,
    },
    /// Ask for help: a fault of ours, `panic`, or of the app's observer, `observer`.
    #[error("{code}")]
    Broken {
        /// What went wrong.
        code: String,
        /// What to show.
        words: String,
    },
}

impl Failure {
    /// What a cause of the facade means, said in these words.
    pub(crate) fn of(error: &Error, said: &Words) -> Self {
        let failure = error.failure();
        let words = format!("{} {}", error_words(error, said), advice(failure, said));
        let code = error.code().to_owned();
        match failure {
            Core::RetryLater { wait_ms } => Self::RetryLater {
                code,
                words,
                wait_ms: wait_ms.map(ms),
            },
            Core::WrongPin { wait_ms } => Self::WrongPin {
                code,
                words,
                wait_ms: ms(wait_ms),
            },
            Core::Unlock => Self::Unlock { code, words },
            Core::FreeSpace => Self::FreeSpace { code, words },
            Core::UpdateApp => Self::UpdateApp { code, words },
            Core::Recover => Self::Recover { code, words },
            Core::Correct { field } => Self::Correct {
                code,
                words,
                field: field.to_owned(),
            },
            Core::CloseOther => Self::CloseOther { code, words },
            Core::Enrol => Self::Enrol { code, words },
            Core::OpenCase => Self::OpenCase { code, words },
            Core::SyncFirst => Self::SyncFirst { code, words },
            Core::AskOwner => Self::AskOwner { code, words },
            Core::AskForHelp => Self::AskForHelp { code, words },
        }
    }

    pub(crate) fn closed() -> Self {
        Self::Closed {
            code: "closed".into(),
            words: String::new(),
        }
    }

    /// Another sync of this phone is under way, on another thread.
    pub(crate) fn busy(said: &Words) -> Self {
        let wait_ms = Some(BUSY);
        Self::RetryLater {
            code: "busy".into(),
            words: advice(Core::RetryLater { wait_ms }, said),
            wait_ms: wait_ms.map(ms),
        }
    }

    pub(crate) fn cancelled(said: &Words) -> Self {
        Self::Cancelled {
            code: "cancelled".into(),
            words: said.sync_stopped(),
        }
    }

    pub(crate) fn broken(code: &str) -> Self {
        Self::Broken {
            code: code.into(),
            words: String::new(),
        }
    }

    /// The same with words, where it has none yet.
    pub(crate) fn said(mut self, said: &Words) -> Self {
        if let Self::Broken { words, .. } = &mut self
            && words.is_empty()
        {
            *words = advice(Core::AskForHelp, said);
        }
        self
    }
}

/// After how long a sync that found another one may be tried again, in milliseconds.
const BUSY: u64 = 5_000;

fn ms(wait: u64) -> i64 {
    i64::try_from(wait).unwrap_or(i64::MAX)
}

/// Whatever else an observer throws. Its text is dropped: it may hold what somebody wrote.
impl From<uniffi::UnexpectedUniFFICallbackError> for Failure {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::broken("observer")
    }
}
