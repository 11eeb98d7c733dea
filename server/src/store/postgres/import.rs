//! Fills an empty database with what another store kept, in one transaction. Knows no table.

use onderweg_protocol::ids::Incarnation;
use tokio_postgres::binary_copy::BinaryCopyInWriter;
use tokio_postgres::types::Type;
use tokio_postgres::{Client, Transaction};
use tokio_stream::StreamExt;

use super::{Address, PostgresStore, Tuning};
use crate::store::moving::Value;
use crate::store::{Result, StoreError};

/// A database that is to be filled.
pub(in crate::store) struct Importer(PostgresStore);

/// A database that is being filled; nobody sees it until the end.
pub(in crate::store) struct Filling<'a> {
    store: &'a PostgresStore,
    tx: Transaction<'a>,
}

impl Importer {
    pub(in crate::store) fn open(
        address: &Address,
        fresh: Incarnation,
        secret: [u8; 32],
    ) -> Result<Self> {
        let store = PostgresStore::open(address, fresh, secret, Tuning::default())?;
        Ok(Self(store))
    }

    /// Fills the tables, and lets the database go on with `life`, if `work` is `Ok`.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotEmpty`] if there is a row in one of `tables`; nothing was written.
    pub(in crate::store) fn fill<T>(
        &self,
        tables: &[&str],
        life: Incarnation,
        work: impl FnOnce(&Filling<'_>) -> Result<T>,
    ) -> Result<T> {
        let engine = &self.0.engine;
        let (mut client, _driver) = engine.wait(self.0.door.driven())?;
        let done = self.fill_with(&mut client, tables, life, work)?;
        // So that the first queries find their way; a failure costs only time.
        if engine.wait_long(client.batch_execute("ANALYZE")).is_err() {
            tracing::warn!("the new database was not analysed; it will do so by itself");
        }
        Ok(done)
    }

    fn fill_with<T>(
        &self,
        client: &mut Client,
        tables: &[&str],
        life: Incarnation,
        work: impl FnOnce(&Filling<'_>) -> Result<T>,
    ) -> Result<T> {
        let engine = &self.0.engine;
        let filling = Filling {
            store: &self.0,
            tx: engine.wait(client.transaction())?,
        };
        filling.claim(tables)?;
        let done = work(&filling)?;
        let Filling { tx, .. } = filling;
        engine.wait_long(async move {
            let sql = "UPDATE life SET incarnation = $1";
            tx.execute(sql, &[&life.0.as_slice()]).await?;
            tx.commit().await
        })?;
        Ok(done)
    }
}

impl Filling<'_> {
    /// Keeps everybody else out, and makes sure that there is nothing.
    fn claim(&self, tables: &[&str]) -> Result<()> {
        let lock = format!(
            "SET LOCAL statement_timeout = 0;
             SET LOCAL idle_in_transaction_session_timeout = 0;
             LOCK TABLE {} IN ACCESS EXCLUSIVE MODE",
            tables.join(", ")
        );
        self.store.engine.wait(self.tx.batch_execute(&lock))?;
        for table in tables {
            let sql = format!("SELECT EXISTS (SELECT 1 FROM {table})");
            let found = self.store.engine.wait(self.tx.query_one(&sql, &[]))?;
            if found.try_get(0)? {
                return Err(StoreError::NotEmpty);
            }
        }
        Ok(())
    }

    /// Writes the rows that `next` gives until there is none.
    pub(in crate::store) fn copy(
        &self,
        sql: &str,
        types: &[Type],
        mut next: impl FnMut() -> Result<Option<Vec<Value>>>,
    ) -> Result<()> {
        self.store.engine.wait_long(async {
            let sink = self.tx.copy_in(sql).await?;
            let mut writer = std::pin::pin!(BinaryCopyInWriter::new(sink, types));
            while let Some(values) = next()? {
                let values: Vec<_> = values.iter().map(Value::as_sql).collect();
                writer.as_mut().write(&values).await?;
            }
            writer.finish().await?;
            Ok(())
        })
    }

    /// Shows all rows of a query, one after the other.
    pub(in crate::store) fn each(
        &self,
        sql: &str,
        types: &[Type],
        mut see: impl FnMut(Vec<Value>),
    ) -> Result<()> {
        let none: [i64; 0] = [];
        self.store.engine.wait_long(async {
            let rows = self.tx.query_raw(sql, none).await?;
            let mut rows = std::pin::pin!(rows);
            while let Some(row) = rows.next().await {
                let row = row?;
                let values = (0..types.len()).zip(types);
                let values = values.map(|(at, kind)| Value::of_postgres(&row, at, kind));
                see(values.collect::<Result<_>>()?);
            }
            Ok(())
        })
    }
}
