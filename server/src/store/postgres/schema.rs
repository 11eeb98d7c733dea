//! The shape of the database, and the way from any released shape to the newest.

use tokio_postgres::Client;

use crate::store::{Result, StoreError};

/// Every step since the empty database. Append only: a step that has shipped is never edited.
/// Step `n` (counted from 1) brings the database to schema `n`. While processes are upgraded one
/// after the other the old ones go on, so a step only adds.
pub(super) const STEPS: &[&str] = &[
    include_str!("../../../migrations/postgres/0001_relay.sql"),
    include_str!("../../../migrations/postgres/0002_catalogue.sql"),
    include_str!("../../../migrations/postgres/0003_blobs.sql"),
];

/// "onderweg", for the lock that lets one process upgrade.
const LOCK: i64 = 0x6f6e_6465_7277_6567;

/// Brings the database to the newest schema. Each step and its number commit together.
///
/// # Errors
///
/// [`StoreError::TooNew`] leaves the database as it is.
pub(super) async fn upgrade(client: &mut Client) -> Result<()> {
    while !is_newest(found(client).await?)? {
        step(client).await?;
    }
    Ok(())
}

fn is_newest(found: u32) -> Result<bool> {
    let known = u32::try_from(STEPS.len()).unwrap_or(u32::MAX);
    if found > known {
        return Err(StoreError::TooNew { found, known });
    }
    Ok(found == known)
}

/// The schema of the database; 0 if it is empty.
async fn found(client: &Client) -> Result<u32> {
    let there = client
        .query_one("SELECT to_regclass('steps') IS NOT NULL", &[])
        .await?;
    if !there.try_get::<_, bool>(0)? {
        return Ok(0);
    }
    let step = client
        .query_one("SELECT coalesce(max(step), 0) FROM steps", &[])
        .await?;
    u32::try_from(step.try_get::<_, i32>(0)?).map_err(|_| StoreError::Damaged("schema"))
}

/// Takes one step, unless another process took it meanwhile.
async fn step(client: &mut Client) -> Result<()> {
    let tx = client.transaction().await?;
    tx.batch_execute(&format!(
        "SET LOCAL statement_timeout = 0;
         SET LOCAL lock_timeout = 0;
         SELECT pg_advisory_xact_lock({LOCK});
         CREATE TABLE IF NOT EXISTS steps (
             step    integer     NOT NULL PRIMARY KEY,
             done_at timestamptz NOT NULL DEFAULT now()
         )"
    ))
    .await?;
    let at = tx
        .query_one("SELECT coalesce(max(step), 0) FROM steps", &[])
        .await?;
    let at: i32 = at.try_get(0)?;
    let sql = usize::try_from(at).ok().and_then(|at| STEPS.get(at));
    if let Some(sql) = sql {
        tx.batch_execute(sql).await?;
        tx.execute("INSERT INTO steps (step) VALUES ($1)", &[&(at + 1)])
            .await?;
    }
    tx.commit().await?;
    Ok(())
}
