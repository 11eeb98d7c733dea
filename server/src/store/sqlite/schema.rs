//! The shape of the database, and the way from any released shape to the newest.

use rusqlite::{Connection, TransactionBehavior};

use crate::store::{Result, StoreError};

/// Every step since the empty file. Append only: a step that has shipped is never edited.
/// Step `n` (counted from 1) brings the file to schema `n`.
const STEPS: &[&str] = &[
    include_str!("../../../migrations/0001_relay.sql"),
    include_str!("../../../migrations/0002_catalogue.sql"),
    include_str!("../../../migrations/0003_blobs.sql"),
];

/// Brings `db` to the newest schema. Each step and its number commit together.
///
/// # Errors
///
/// [`StoreError::TooNew`] leaves the file as it is.
pub(super) fn upgrade(db: &mut Connection) -> Result<()> {
    let known = u32::try_from(STEPS.len()).unwrap_or(u32::MAX);
    if version(db)? == known {
        // The usual case needs no writer: another process may be at work.
        return Ok(());
    }
    for (to, sql) in (1u32..).zip(STEPS) {
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let found = version(&tx)?;
        if found > known {
            return Err(StoreError::TooNew { found, known });
        }
        if found >= to {
            continue;
        }
        tx.execute_batch(sql)?;
        tx.pragma_update(None, "user_version", to)?;
        tx.commit()?;
    }
    Ok(())
}

fn version(db: &Connection) -> Result<u32> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at_step(steps: usize) -> Connection {
        let db = Connection::open_in_memory().unwrap();
        for (to, sql) in (1u32..).zip(STEPS).take(steps) {
            db.execute_batch(sql).unwrap();
            db.pragma_update(None, "user_version", to).unwrap();
        }
        db
    }

    fn shape(db: &Connection) -> Vec<String> {
        let mut rows = db
            .prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
            .unwrap();
        rows.query_map([], |row| row.get(0))
            .unwrap()
            .map(rusqlite::Result::unwrap)
            .collect()
    }

    #[test]
    fn every_released_schema_upgrades_to_the_newest() {
        let newest = shape(&at_step(STEPS.len()));
        for from in 0..=STEPS.len() {
            let mut db = at_step(from);
            upgrade(&mut db).unwrap();
            assert_eq!(shape(&db), newest, "from schema {from}");
        }
    }

    #[test]
    fn a_newer_file_is_refused_and_left_alone() {
        let mut db = at_step(STEPS.len());
        db.pragma_update(None, "user_version", 99).unwrap();
        let refused = upgrade(&mut db);
        assert!(matches!(refused, Err(StoreError::TooNew { found: 99, .. })));
        let version: u32 = db
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap();
        assert_eq!(version, 99);
    }
}
