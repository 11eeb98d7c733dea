//! Notices a restored database by itself: it finds itself in another place.
//!
//! The place is the number of the table `life` in the catalogue, which every restored dump gives it
//! anew, and the timeline of the log, which begins at every recovery to a point in time and at every
//! promotion of a standby. What changes neither (a copy of the whole machine, put back) needs
//! `serve --restored`. Where nothing was lost a new life costs one comparison per phone.

use onderweg_protocol::ids::{Incarnation, digest};
use tokio_postgres::{Client, Error};

/// The life that begins in this place.
fn next(fresh: Incarnation, place: &str) -> Incarnation {
    let full = digest("ow1/server-life", &[&fresh.0, place.as_bytes()]);
    let mut life = Incarnation::default();
    life.0.copy_from_slice(full.split_at(16).0);
    life
}

/// Begins the first life of a new database with `fresh`, and a new one where it was put back.
pub(super) async fn begin(
    client: &Client,
    fresh: Incarnation,
    secret: &[u8; 32],
) -> Result<(), Error> {
    let place = place(client).await?;
    let sql = "INSERT INTO life (one, incarnation, place, secret) VALUES (1, $1, $2, $3)
        ON CONFLICT (one) DO NOTHING";
    let fresh_bytes = fresh.0.as_slice();
    client
        .execute(sql, &[&fresh_bytes, &place, &secret.as_slice()])
        .await?;
    renew(client, fresh, &place).await
}

/// Begins a new life if the database is in another place than when it was last looked at.
pub(super) async fn check(client: &Client, fresh: Incarnation) -> Result<(), Error> {
    let place = place(client).await?;
    renew(client, fresh, &place).await
}

/// One statement: of several processes that notice at once, one begins the new life.
async fn renew(client: &Client, fresh: Incarnation, place: &str) -> Result<(), Error> {
    let seen = client
        .query_opt("SELECT 1 FROM life WHERE place = $1", &[&place])
        .await?;
    if seen.is_some() {
        return Ok(());
    }
    let sql = "UPDATE life SET incarnation = $1, place = $2 WHERE place <> $2";
    let changed = client
        .execute(sql, &[&next(fresh, place).0.as_slice(), &place])
        .await?;
    if changed > 0 {
        tracing::warn!("the database was restored or moved: a new life begins, phones heal it");
    }
    Ok(())
}

async fn place(client: &Client) -> Result<String, Error> {
    let whole = "SELECT 'life'::regclass::oid::text || '.' ||
        substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8)";
    let found = match client.query_one(whole, &[]).await {
        Err(error) if error.as_db_error().is_some() => {
            // An engine without such a log.
            let table = "SELECT 'life'::regclass::oid::text";
            client.query_one(table, &[]).await?
        }
        found => found?,
    };
    found.try_get(0)
}
