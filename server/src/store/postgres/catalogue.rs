//! The shelf of packs in PostgreSQL.

use tokio_postgres::Row;

use super::PostgresStore;
use super::tx::{array, int, number};
use crate::store::{Catalogue, NewBundle, Placed, Published, Result, StoreError};

fn placed(row: &Row) -> Result<Placed> {
    Ok(Placed {
        pack: row.try_get(0)?,
        version: number(row, 1)?,
        not_after: number(row, 2)?,
        digest: array(row, 3)?,
        bytes: number(row, 4)?,
    })
}

impl Catalogue for PostgresStore {
    fn publish(&self, bundle: &NewBundle, now_ms: u64) -> Result<Published> {
        let (version, not_after) = (int(bundle.version), int(bundle.not_after));
        let (digest, file) = (bundle.digest(), bundle.file.as_slice());
        self.working(|tx| {
            // One statement: of two processes at once the higher version stays.
            let sql = "INSERT INTO bundles (pack, version, not_after, digest, file, came_ms)
                VALUES ($1, $2, $3, $4, $5, $6)
                ON CONFLICT (pack) DO UPDATE SET version = EXCLUDED.version,
                    not_after = EXCLUDED.not_after, digest = EXCLUDED.digest,
                    file = EXCLUDED.file, came_ms = EXCLUDED.came_ms
                WHERE bundles.version < EXCLUDED.version";
            let digest = digest.as_slice();
            let now = int(now_ms);
            let changed = tx.change(
                sql,
                &[&bundle.pack, &version, &not_after, &digest, &file, &now],
            )?;
            if changed > 0 {
                return Ok(Published::Placed);
            }
            let sql = "SELECT version, digest = $2 FROM bundles WHERE pack = $1";
            let kept = tx.one(sql, &[&bundle.pack, &digest])?;
            let kept = kept.ok_or(StoreError::Damaged("a bundle"))?;
            Ok(match kept.try_get(1)? {
                true => Published::Same,
                false => Published::Older {
                    kept: number(&kept, 0)?,
                },
            })
        })
    }

    fn placed(&self) -> Result<Vec<Placed>> {
        let sql = "SELECT pack, version, not_after, digest, length(file)::bigint
            FROM bundles ORDER BY pack COLLATE \"C\"";
        self.asking(sql, &[])?.iter().map(placed).collect()
    }

    fn bundle(
        &self,
        pack: &str,
        known: Option<&[u8; 32]>,
    ) -> Result<Option<(Placed, Option<Vec<u8>>)>> {
        let known = known.map(<[u8; 32]>::as_slice).unwrap_or_default();
        let sql = "SELECT pack, version, not_after, digest, length(file)::bigint,
                CASE WHEN digest = $2 THEN NULL ELSE file END FROM bundles WHERE pack = $1";
        let found = self.asking(sql, &[&pack, &known])?.pop();
        found
            .map(|row| Ok((placed(&row)?, row.try_get(5)?)))
            .transpose()
    }
}
