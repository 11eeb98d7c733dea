//! The shape of `office.db`, and the way from any released shape to the newest.

use rusqlite::{Connection, TransactionBehavior};

use super::error::{Result, StaffError};

/// Every step since the empty file. Append only: a step that has shipped is never edited.
const STEPS: &[&str] = &[include_str!("migrations/0001_staff.sql")];

/// Brings `db` to the newest schema. Each step and its number commit together.
///
/// # Errors
///
/// [`StaffError::TooNew`] leaves the file as it is.
pub(super) fn upgrade(db: &mut Connection) -> Result<()> {
    for (to, sql) in (1u32..).zip(STEPS) {
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let found: u32 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let known = u32::try_from(STEPS.len()).unwrap_or(u32::MAX);
        if found > known {
            return Err(StaffError::TooNew { found, known });
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_file_is_refused_and_left_alone() {
        let mut db = Connection::open_in_memory().unwrap();
        upgrade(&mut db).unwrap();
        upgrade(&mut db).unwrap();
        db.pragma_update(None, "user_version", 99).unwrap();
        let refused = upgrade(&mut db);
        assert!(matches!(refused, Err(StaffError::TooNew { found: 99, .. })));
        let version: u32 = db
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap();
        assert_eq!(version, 99);
    }
}
