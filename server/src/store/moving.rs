//! Moves a server from its folder to PostgreSQL: everything or nothing, and nothing twice.
//!
//! The life goes on: nothing is lost, so no phone has to heal anything. Before the new database
//! holds anything for good the folder is closed, so never do two databases lead the same life.

use std::path::Path;

use onderweg_protocol::ids::{Incarnation, digest};
use rusqlite::Transaction;
use rusqlite::types::ValueRef;
use tokio_postgres::Row;
use tokio_postgres::types::{ToSql, Type};

use super::postgres::{Address, Filling, Importer};
use super::{Result, SqliteStore, Store, StoreError};

/// How often progress is told, in rows.
const TELL: u64 = 500;

/// One table: where it goes, what its columns are, and where they come from.
struct Table {
    name: &'static str,
    columns: &'static [(&'static str, Type)],
    from: &'static str,
}

const fn table(
    name: &'static str,
    columns: &'static [(&'static str, Type)],
    from: &'static str,
) -> Table {
    Table {
        name,
        columns,
        from,
    }
}

const B: Type = Type::BYTEA;
const I: Type = Type::INT8;
const T: Type = Type::TEXT;
const Y: Type = Type::BOOL;

/// Everything but the life, which is moved last, and nonces, which SQLite does not keep.
#[rustfmt::skip]
const TABLES: &[Table] = &[
    table("spaces", &[("space_id", B), ("log_n", I), ("log_head", B), ("head_seq", I), ("settled", I)], "spaces"),
    table("founded", &[("payer", B), ("space_id", B)],
        "(SELECT founder AS payer, space_id FROM spaces WHERE founder IS NOT NULL)"),
    table("entries", &[("space_id", B), ("n", I), ("bytes", B), ("signature", B)], "entries"),
    table("members", &[("space_id", B), ("device_id", B), ("ed", B), ("present", Y)], "members"),
    table("listed", &[("device_id", B), ("space_id", B), ("ed", B), ("present", Y)], "members"),
    table("chunks", &[("space_id", B), ("device_id", B), ("dev_seq", I), ("chunk_id", B), ("seq", I),
        ("len", I), ("stored_ms", I), ("pruned", Y)], "chunks"),
    table("pieces", &[("space_id", B), ("chunk_id", B), ("came_ms", I)], "pieces"),
    table("sealed", &[("space_id", B), ("chunk_id", B), ("bytes", B)], "sealed"),
    table("holds", &[("space_id", B), ("device_id", B), ("by_device", B), ("until_ms", I)], "holds"),
    table("accounts", &[("account_id", B), ("name", T), ("role", T), ("made_ms", I)], "accounts"),
    table("codes", &[("hash", B), ("account_id", B), ("expires_ms", I), ("used_by", B)], "codes"),
    table("devices", &[("device_id", B), ("account_id", B), ("ed", B), ("x", B), ("since_ms", I)], "devices"),
    table("usage", &[("payer", B), ("day", I), ("bytes", I)], "usage"),
    table("cards", &[("invite_id", B), ("space_id", B), ("bytes", B), ("came_ms", I)], "cards"),
    table("requests", &[("invite_id", B), ("request_id", B), ("space_id", B), ("bytes", B),
        ("answer", B), ("came_ms", I)], "requests"),
    table("bundles", &[("pack", T), ("version", I), ("not_after", I), ("digest", B), ("file", B),
        ("came_ms", I)], "bundles"),
    table("blobs", &[("space_id", B), ("blob_id", B), ("entry_id", B), ("device_id", B), ("parts", I),
        ("gone", Y)], "blobs"),
    table("blob_places", &[("blob_id", B), ("space_id", B)], "blobs"),
    table("blob_parts", &[("space_id", B), ("blob_id", B), ("part", I), ("bytes", B)], "blob_parts"),
];

/// How far a move has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The table that is being copied.
    pub table: &'static str,
    /// Its rows that are copied.
    pub done: u64,
    /// All its rows.
    pub all: u64,
}

/// What was moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Rows of each table, counted and compared on both sides.
    pub tables: Vec<(&'static str, u64)>,
}

impl Moved {
    /// Rows of one table.
    pub fn rows(&self, table: &str) -> u64 {
        let found = self.tables.iter().find(|(name, _)| *name == table);
        found.map_or(0, |(_, rows)| *rows)
    }
}

/// Moves the server in the folder `dir`, which must not run, into an empty database.
///
/// Every row is read back and compared before anything is final. Afterwards the folder refuses to
/// serve (it holds a file that says so); its database stays as it was. `fresh` and `secret` are
/// random, for the case that they are needed. May take minutes.
///
/// # Errors
///
/// [`StoreError`]; the server can go on in its folder, unless the answer to the last commit was lost:
/// then the folder is closed, and the words of [`StoreError::Moved`] say how to open it.
pub fn move_to_postgres(
    dir: &Path,
    address: &Address,
    fresh: Incarnation,
    secret: [u8; 32],
    mut progress: impl FnMut(Progress),
) -> Result<Moved> {
    let source = SqliteStore::leaving(dir, fresh)?;
    let life = source.incarnation()?;
    let target = Importer::open(address, fresh, secret)?;
    let mut closed = false;
    let names: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    let moved = target.fill(&names, life, |to| {
        let tables = source.looking(|from| {
            let copied = TABLES.iter().map(|table| {
                let rows = copy(from, to, table, &mut progress)?;
                Ok((table.name, rows))
            });
            copied.collect::<Result<_>>()
        })?;
        // From here on the old database is not served, so the new one may become final.
        closed = source.close_for_good()?;
        Ok(Moved { tables })
    });
    // Where the answer to the commit was lost, the new database may be final: that is looked up there.
    let sure = |error: &StoreError| !matches!(error, StoreError::Away(_));
    if closed && moved.as_ref().is_err_and(sure) {
        source.open_again()?;
    }
    moved
}

/// Copies one table and compares what arrived. Returns how many rows.
fn copy(
    from: &Transaction<'_>,
    to: &Filling<'_>,
    table: &Table,
    progress: &mut impl FnMut(Progress),
) -> Result<u64> {
    let (name, types) = (table.name, table.types());
    let columns = table.columns();
    let count = format!("SELECT count(*) FROM {}", table.from);
    let all: i64 = from.query_row(&count, [], |row| row.get(0))?;
    let mut told = Progress {
        table: name,
        done: 0,
        all: all.unsigned_abs(),
    };
    let mut sent = Sum::default();
    let mut statement = from.prepare(&format!("SELECT {columns} FROM {}", table.from))?;
    let mut rows = statement.query([])?;
    let into = format!("COPY {name} ({columns}) FROM STDIN BINARY");
    to.copy(&into, &types, || {
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let values = (0..types.len()).zip(&types);
        let values = values.map(|(at, kind)| Value::of_sqlite(row.get_ref(at)?, kind));
        let values = values.collect::<Result<Vec<Value>>>()?;
        sent.add(&values);
        told.done += 1;
        if told.done.is_multiple_of(TELL) {
            progress(told);
        }
        Ok(Some(values))
    })?;
    let mut arrived = Sum::default();
    to.each(&format!("SELECT {columns} FROM {name}"), &types, |values| {
        arrived.add(&values);
    })?;
    if arrived != sent || sent.rows != told.all {
        return Err(StoreError::Differs(name));
    }
    told.done = told.all;
    progress(told);
    Ok(told.all)
}

impl Table {
    fn columns(&self) -> String {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| *name).collect();
        names.join(", ")
    }

    fn types(&self) -> Vec<Type> {
        self.columns.iter().map(|(_, kind)| kind.clone()).collect()
    }
}

/// One value on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Bytes(Option<Vec<u8>>),
    Int(i64),
    Text(String),
    Truth(bool),
}

impl Value {
    fn of_sqlite(found: ValueRef<'_>, kind: &Type) -> Result<Self> {
        Ok(match (found, kind) {
            (ValueRef::Null, &Type::BYTEA) => Self::Bytes(None),
            (ValueRef::Blob(bytes), &Type::BYTEA) => Self::Bytes(Some(bytes.to_vec())),
            (ValueRef::Integer(number), &Type::INT8) => Self::Int(number),
            (ValueRef::Integer(number), &Type::BOOL) => Self::Truth(number != 0),
            (ValueRef::Text(text), &Type::TEXT) => {
                let text = std::str::from_utf8(text);
                Self::Text(text.map_err(|_| StoreError::Damaged("a text"))?.to_owned())
            }
            _ => return Err(StoreError::Damaged("the type of a column")),
        })
    }

    /// The value in a row of PostgreSQL.
    pub(super) fn of_postgres(row: &Row, at: usize, kind: &Type) -> Result<Self> {
        Ok(match *kind {
            Type::BYTEA => Self::Bytes(row.try_get(at)?),
            Type::INT8 => Self::Int(row.try_get(at)?),
            Type::BOOL => Self::Truth(row.try_get(at)?),
            Type::TEXT => Self::Text(row.try_get(at)?),
            _ => return Err(StoreError::Damaged("the type of a column")),
        })
    }

    pub(super) fn as_sql(&self) -> &(dyn ToSql + Sync) {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Int(number) => number,
            Self::Text(text) => text,
            Self::Truth(truth) => truth,
        }
    }
}

/// Rows without their order: how many, and a hash of each, added up.
#[derive(Debug, Default, PartialEq, Eq)]
struct Sum {
    rows: u64,
    all: [u8; 32],
}

impl Sum {
    fn add(&mut self, values: &[Value]) {
        let mut whole = Vec::new();
        for value in values {
            let bytes = match value {
                Value::Bytes(None) => None,
                Value::Bytes(Some(bytes)) => Some(bytes.clone()),
                Value::Int(number) => Some(number.to_be_bytes().to_vec()),
                Value::Text(text) => Some(text.clone().into_bytes()),
                Value::Truth(truth) => Some(vec![u8::from(*truth)]),
            };
            let len = bytes.as_ref().map_or(u64::MAX, |bytes| bytes.len() as u64);
            whole.extend_from_slice(&len.to_be_bytes());
            whole.extend(bytes.unwrap_or_default());
        }
        let one = digest("ow1/server-row", &[&whole]);
        for (sum, byte) in self.all.iter_mut().zip(one) {
            *sum ^= byte;
        }
        self.rows += 1;
    }
}
