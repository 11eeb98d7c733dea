//! The shelf of packs in SQLite.

use rusqlite::{OptionalExtension, Row};

use super::{SqliteStore, int, number};
use crate::store::{Catalogue, NewBundle, Placed, Published, Result};

const SHELF: &str = "SELECT pack, version, not_after, digest, length(file) FROM bundles";

fn placed(row: &Row<'_>) -> rusqlite::Result<Placed> {
    Ok(Placed {
        pack: row.get(0)?,
        version: number(row, 1)?,
        not_after: number(row, 2)?,
        digest: row.get(3)?,
        bytes: number(row, 4)?,
    })
}

impl Catalogue for SqliteStore {
    fn publish(&self, bundle: &NewBundle, now_ms: u64) -> Result<Published> {
        self.working(|tx| {
            let digest = bundle.digest();
            let sql = "SELECT version, digest = ?2 FROM bundles WHERE pack = ?1";
            let kept = tx.query_row(sql, (&bundle.pack, digest), |row| {
                Ok((number(row, 0)?, row.get(1)?))
            });
            match kept.optional()? {
                Some((_, true)) => return Ok(Published::Same),
                Some((kept, false)) if kept >= bundle.version => {
                    return Ok(Published::Older { kept });
                }
                Some(_) | None => {}
            }
            let sql = "INSERT OR REPLACE INTO bundles
                (pack, version, not_after, digest, file, came_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            let (version, not_after) = (int(bundle.version), int(bundle.not_after));
            let values = (
                &bundle.pack,
                version,
                not_after,
                digest,
                &bundle.file,
                int(now_ms),
            );
            tx.execute(sql, values)?;
            Ok(Published::Placed)
        })
    }

    fn placed(&self) -> Result<Vec<Placed>> {
        self.looking(|tx| {
            let mut statement = tx.prepare_cached(&format!("{SHELF} ORDER BY pack"))?;
            let found = statement.query_map([], placed)?;
            Ok(found.collect::<rusqlite::Result<_>>()?)
        })
    }

    fn bundle(
        &self,
        pack: &str,
        known: Option<&[u8; 32]>,
    ) -> Result<Option<(Placed, Option<Vec<u8>>)>> {
        self.looking(|tx| {
            let sql = format!("{SHELF} WHERE pack = ?1");
            let Some(placed) = tx.query_row(&sql, [pack], placed).optional()? else {
                return Ok(None);
            };
            if known == Some(&placed.digest) {
                return Ok(Some((placed, None)));
            }
            let sql = "SELECT file FROM bundles WHERE pack = ?1";
            let file = tx.query_row(sql, [pack], |row| row.get(0))?;
            Ok(Some((placed, Some(file))))
        })
    }
}
