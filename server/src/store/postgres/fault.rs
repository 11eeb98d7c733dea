//! What PostgreSQL says, as a store's error: the code and the names of tables, never a value.
//!
//! Its own messages repeat what was stored ("Key (name)=(...) already exists"), so none is kept.

use std::fmt;

use deadpool_postgres::PoolError;
use tokio_postgres::Error;
use tokio_postgres::error::SqlState;

use crate::store::StoreError;

/// The database answered, and the answer was no.
#[derive(Debug)]
pub(super) struct Refusal {
    code: String,
    table: Option<String>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SQLSTATE {}", self.code)?;
        match &self.table {
            Some(table) => write!(f, " in {table}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Refusal {}

/// What the client says of itself, without the values that it was about.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Said(String);

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        let Some(answer) = error.as_db_error() else {
            return of_client(&error);
        };
        if is_away(answer.code()) {
            return Self::Away(answer.code().code().to_owned().into());
        }
        let code = answer.code().code().to_owned();
        let table = answer.table().map(str::to_owned);
        Self::Database(Box::new(Refusal { code, table }))
    }
}

impl From<PoolError> for StoreError {
    fn from(error: PoolError) -> Self {
        match error {
            PoolError::Backend(error) => connecting(error),
            PoolError::Timeout(_) => Self::Away("no connection was free in time".into()),
            PoolError::Closed | PoolError::NoRuntimeSpecified | PoolError::PostCreateHook(_) => {
                Self::Away("the connections are closed".into())
            }
        }
    }
}

/// The same while connecting: whatever is said then passes, unless nobody lets us in.
pub(super) fn connecting(error: Error) -> StoreError {
    let code = error.code().map(|code| code.code().to_owned());
    match code {
        Some(code) if !code.starts_with("28") && !code.starts_with("3D") => {
            StoreError::Away(format!("SQLSTATE {code}").into())
        }
        Some(_) | None => error.into(),
    }
}

/// Errors of the client itself: mostly the connection, else what we asked of it.
fn of_client(error: &Error) -> StoreError {
    // The texts of the client have no values in them; a source might.
    let text = error.to_string();
    let ours = [
        "serializing",
        "deserializing",
        "column",
        "parameters",
        "rows",
        "configuration",
        "authentication",
    ];
    if ours.iter().any(|word| text.contains(word)) {
        return StoreError::Database(Box::new(Said(text)));
    }
    let source = std::error::Error::source(error);
    let Some(io) = source.and_then(|source| source.downcast_ref::<std::io::Error>()) else {
        return StoreError::Away(text.into());
    };
    let tls = io.get_ref();
    let tls = tls.and_then(|inner| inner.downcast_ref::<rustls::Error>());
    StoreError::Away(match tls {
        Some(tls) => format!("{text}: {tls}").into(),
        None => format!("{text}: {}", io.kind()).into(),
    })
}

/// Whether it is the connection that failed or the server that goes: the next attempt may be heard.
fn is_away(code: &SqlState) -> bool {
    let one_of = [
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::CANNOT_CONNECT_NOW,
        SqlState::TOO_MANY_CONNECTIONS,
        SqlState::READ_ONLY_SQL_TRANSACTION,
        SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
    ];
    code.code().starts_with("08") || one_of.contains(code)
}

/// Whether the database asks for the work to be done again from the start.
pub(super) fn asks_again(error: &StoreError) -> bool {
    let StoreError::Database(source) = error else {
        return false;
    };
    let again = [
        SqlState::T_R_SERIALIZATION_FAILURE,
        SqlState::T_R_DEADLOCK_DETECTED,
    ];
    source
        .downcast_ref::<Refusal>()
        .is_some_and(|refusal| again.iter().any(|code| code.code() == refusal.code))
}
