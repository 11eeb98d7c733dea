//! The shape of the file, and the way from any released shape to the newest.
//! Must not know what rows mean.

use rusqlite::{Connection, ErrorCode};

use super::error::{OpenError, failed};

/// Every step since the empty file. Append only: a step that was released is never edited.
/// Step `n`, counted from 1, brings the file to schema `n`. The table `keys` stays as it is in all of
/// them: it is read before any step, so that a file whose key is gone is left alone.
const STEPS: &[&str] = &[
    include_str!("../../migrations/0001_ground.sql"),
    include_str!("../../migrations/0002_letters.sql"),
];

/// `OWj1`: tells our files from other SQLite files.
const APPLICATION: i32 = 0x4f57_6a31;

/// Brings `db` to the newest schema. Each step and its number commit together.
///
/// A newer file and a file of another program are refused before anything is written.
pub(super) fn upgrade(db: &mut Connection) -> Result<(), OpenError> {
    let found = check(db)?;
    for (to, sql) in (1_u32..).zip(STEPS).skip(found as usize) {
        let tx = db.transaction().map_err(failed)?;
        tx.execute_batch(sql).map_err(failed)?;
        tx.pragma_update(None, "application_id", APPLICATION)
            .map_err(failed)?;
        tx.pragma_update(None, "user_version", to).map_err(failed)?;
        tx.commit().map_err(failed)?;
    }
    Ok(())
}

/// The schema that `db` has; 0 for an empty file.
pub(super) fn check(db: &Connection) -> Result<u32, OpenError> {
    let known = u32::try_from(STEPS.len()).unwrap_or(u32::MAX);
    let number = |name: &str| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let found = number("user_version").map_err(unreadable)?;
    let found = u32::try_from(found).map_err(|_| OpenError::NotAStore)?;
    let application = number("application_id").map_err(failed)?;
    let tables: i64 = db
        .query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0))
        .map_err(failed)?;
    let empty = found == 0 && tables == 0;
    if !empty && application != i64::from(APPLICATION) {
        return Err(OpenError::NotAStore);
    }
    if found > known {
        return Err(OpenError::TooNew { found, known });
    }
    Ok(found)
}

/// What SQLite cannot read at all is not ours.
fn unreadable(error: rusqlite::Error) -> OpenError {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => OpenError::NotAStore,
        Some(_) | None => failed(error).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at_step(steps: usize) -> Connection {
        let db = Connection::open_in_memory().unwrap();
        for (to, sql) in (1_u32..).zip(STEPS).take(steps) {
            db.execute_batch(sql).unwrap();
            db.pragma_update(None, "application_id", APPLICATION)
                .unwrap();
            db.pragma_update(None, "user_version", to).unwrap();
        }
        db
    }

    fn shape(db: &Connection) -> Vec<String> {
        let mut rows = db
            .prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
            .unwrap();
        let found = rows.query_map([], |row| row.get(0)).unwrap();
        found.map(Result::unwrap).collect()
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
        let before = shape(&db);
        let refused = upgrade(&mut db);
        assert!(matches!(refused, Err(OpenError::TooNew { found: 99, .. })));
        assert_eq!(shape(&db), before);
    }

    #[test]
    fn another_programs_file_is_refused_and_left_alone() {
        let mut db = Connection::open_in_memory().unwrap();
        db.execute_batch("CREATE TABLE photos (a)").unwrap();
        assert!(matches!(upgrade(&mut db), Err(OpenError::NotAStore)));
        assert_eq!(shape(&db), ["CREATE TABLE photos (a)"]);
    }

    #[test]
    fn steps_are_numbered_without_a_gap() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
        let mut names: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names.len(), STEPS.len());
        for (n, name) in (1..).zip(&names) {
            assert!(name.starts_with(&format!("{n:04}_")), "{name}");
        }
    }
}
