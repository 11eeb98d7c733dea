//! One transaction, and single statements, as calls that wait.

use std::cell::Cell;

use deadpool_postgres::Transaction;
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;

use super::PostgresStore;
use super::engine::Engine;
use crate::store::{Result, StoreError};

/// What goes with a statement.
pub(super) type Params<'a> = &'a [&'a (dyn ToSql + Sync)];

/// A transaction that notes whether it changed something.
pub(super) struct Tx<'a> {
    engine: &'a Engine,
    inner: Transaction<'a>,
    changed: Cell<bool>,
}

impl<'a> Tx<'a> {
    pub(super) fn new(engine: &'a Engine, inner: Transaction<'a>) -> Self {
        let changed = Cell::new(false);
        Self {
            engine,
            inner,
            changed,
        }
    }

    pub(super) fn rows(&self, sql: &'static str, params: Params<'_>) -> Result<Vec<Row>> {
        self.engine.wait(async {
            let statement = self.inner.prepare_cached(sql).await?;
            self.inner.query(&statement, params).await
        })
    }

    pub(super) fn one(&self, sql: &'static str, params: Params<'_>) -> Result<Option<Row>> {
        Ok(self.rows(sql, params)?.pop())
    }

    /// Changes rows; returns how many. Noted even if there were none.
    pub(super) fn change(&self, sql: &'static str, params: Params<'_>) -> Result<u64> {
        self.changed.set(true);
        self.hold(sql, params)
    }

    /// Changes rows; returns what the statement says of it.
    pub(super) fn alter(&self, sql: &'static str, params: Params<'_>) -> Result<Option<Row>> {
        self.changed.set(true);
        self.one(sql, params)
    }

    /// Writes rows that only hold a place while the transaction lasts: alone no reason to commit.
    pub(super) fn hold(&self, sql: &'static str, params: Params<'_>) -> Result<u64> {
        self.engine.wait(async {
            let statement = self.inner.prepare_cached(sql).await?;
            self.inner.execute(&statement, params).await
        })
    }

    /// Commits if something was changed.
    pub(super) fn end(self) -> Result<()> {
        if self.changed.get() {
            self.engine.wait(self.inner.commit())
        } else {
            drop(self.inner);
            Ok(())
        }
    }
}

impl PostgresStore {
    /// One statement that looks, outside of any transaction.
    pub(super) fn asking(&self, sql: &'static str, params: Params<'_>) -> Result<Vec<Row>> {
        self.lending(|client| {
            self.engine.wait(async {
                let statement = client.prepare_cached(sql).await?;
                client.query(&statement, params).await
            })
        })
    }

    /// One statement that changes, in a transaction of its own. Returns how many rows.
    pub(super) fn telling(&self, sql: &'static str, params: Params<'_>) -> Result<u64> {
        self.lending(|client| {
            self.engine.wait(async {
                let statement = client.prepare_cached(sql).await?;
                client.execute(&statement, params).await
            })
        })
    }
}

/// A number for PostgreSQL, which knows 63 bits: what is larger is as good as the largest.
pub(super) fn int(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A number from PostgreSQL.
pub(super) fn number(row: &Row, at: usize) -> Result<u64> {
    Ok(row.try_get::<_, i64>(at)?.unsigned_abs())
}

/// An id or a key from PostgreSQL.
pub(super) fn array<const N: usize>(row: &Row, at: usize) -> Result<[u8; N]> {
    let bytes: &[u8] = row.try_get(at)?;
    bytes.try_into().map_err(|_| StoreError::Damaged("an id"))
}

/// The same where there may be none.
pub(super) fn array_or_none<const N: usize>(row: &Row, at: usize) -> Result<Option<[u8; N]>> {
    let bytes: Option<&[u8]> = row.try_get(at)?;
    let read = |bytes: &[u8]| bytes.try_into().map_err(|_| StoreError::Damaged("an id"));
    bytes.map(read).transpose()
}
