//! Moves a server from its folder to PostgreSQL, and says how far it is.

use std::io::Write;
use std::time::{Duration, Instant};

use onderweg_companion::protocol::ids::Incarnation;
use onderweg_server::store::{Progress, move_to_postgres};
use serde_json::json;

use super::serve::{address, random};
use crate::args::MoveServer;
use crate::home::Phone;
use crate::out::{Answer, said};
use crate::problem::{Problem, Result};
use crate::words;

/// How often progress is said within one table.
const OFTEN: Duration = Duration::from_secs(1);

pub(super) fn run(phone: &Phone, what: &MoveServer) -> Result<Answer> {
    let to = address(&what.postgres)?;
    let mut last = Instant::now();
    let tell = |progress: Progress| {
        let Progress { table, done, all } = progress;
        let ended = done == all;
        // Programs get the end of it; people see that it goes on.
        if phone.json() || (!ended && last.elapsed() < OFTEN) {
            return;
        }
        last = Instant::now();
        let line = said(
            &words::moving(table, done, all, phone.words()),
            phone.words(),
        );
        let _ = writeln!(std::io::stderr(), "{line}");
    };
    let moved = move_to_postgres(&what.data, &to, Incarnation(random()?), random()?, tell)
        .map_err(|error| Problem::Server(error.to_string()))?;
    let (accounts, chunks) = (moved.rows("accounts"), moved.rows("chunks"));
    let text = words::moved_server(accounts, chunks, phone.words());
    let rows: serde_json::Map<_, _> = (moved.tables.iter())
        .map(|(table, rows)| ((*table).to_owned(), json!(rows)))
        .collect();
    Ok(Answer::new("move-server", json!({ "rows": rows }), text))
}
