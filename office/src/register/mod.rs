//! The office's own table of cases: whose file, in which home, which space, what came when. No
//! content: titles and words stand in the sealed homes alone, and a person's name is sealed.

mod audit;
mod news;

use std::path::Path;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use onderweg_protocol::ids::SpaceId;
use rusqlite::{Connection, OptionalExtension, Row, params};
use zeroize::Zeroizing;

use crate::desk::{CaseId, StaffId, Standing};

pub use audit::Chain;
pub(crate) use audit::Entry as AuditEntry;
pub(crate) use news::News;

/// Steps of the schema: append only.
const STEPS: [&str; 1] = ["
    CREATE TABLE cases (
        id INTEGER PRIMARY KEY,
        staff INTEGER NOT NULL,
        home TEXT NOT NULL UNIQUE,
        name BLOB NOT NULL,
        token BLOB NOT NULL UNIQUE,
        space BLOB UNIQUE,
        made_ms INTEGER NOT NULL,
        opened_ms INTEGER,
        closed_ms INTEGER,
        heard INTEGER NOT NULL DEFAULT 0,
        heard_ms INTEGER,
        seen_ms INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX cases_of ON cases (staff, id);
    CREATE TABLE news (
        id INTEGER PRIMARY KEY,
        file INTEGER NOT NULL REFERENCES cases (id),
        entry BLOB NOT NULL,
        at_ms INTEGER NOT NULL,
        what TEXT NOT NULL
    ) STRICT;
    CREATE INDEX news_of ON news (file, at_ms);
    CREATE TABLE audit (
        n INTEGER PRIMARY KEY,
        at_ms INTEGER NOT NULL,
        staff INTEGER NOT NULL,
        file INTEGER NOT NULL,
        deed TEXT NOT NULL,
        hash BLOB NOT NULL
    ) STRICT;
    CREATE INDEX audit_of ON audit (file, n);
    CREATE TABLE marks (staff INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL) STRICT;
"];

/// Why the register did not answer.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// SQLite refuses.
    #[error("the office's register: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// Made by a newer version.
    #[error("the office's register was written by a newer version: install that one")]
    TooNew,
    /// A row does not read.
    #[error("the office's register is damaged at {0}")]
    Damaged(&'static str),
}

type Result<T, E = RegisterError> = std::result::Result<T, E>;

/// One case as it stands in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Case {
    pub(crate) id: CaseId,
    pub(crate) staff: StaffId,
    pub(crate) home: String,
    pub(crate) name: String,
    pub(crate) space: Option<SpaceId>,
    pub(crate) opened_ms: Option<i64>,
    pub(crate) closed_ms: Option<i64>,
    pub(crate) heard: u64,
    pub(crate) heard_ms: Option<i64>,
    pub(crate) seen_ms: i64,
}

impl Case {
    pub(crate) fn standing(&self) -> Standing {
        match (self.opened_ms, self.closed_ms) {
            (_, Some(_)) => Standing::Closed,
            (Some(_), None) => Standing::Open,
            (None, None) => Standing::Waiting,
        }
    }
}

/// The register, open.
pub(crate) struct Register {
    db: Connection,
    sealing: Zeroizing<[u8; 32]>,
}

impl std::fmt::Debug for Register {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Register")
    }
}

impl Register {
    /// Opens the register in this folder, or makes it.
    pub(crate) fn open(folder: &Path, sealing: Zeroizing<[u8; 32]>) -> Result<Self> {
        let mut db = Connection::open(folder.join("register.db"))?;
        db.pragma_update(None, "journal_mode", "WAL")?;
        db.pragma_update(None, "synchronous", "FULL")?;
        db.pragma_update(None, "secure_delete", "ON")?;
        db.pragma_update(None, "foreign_keys", "ON")?;
        let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let done = usize::try_from(version).unwrap_or(usize::MAX);
        if done > STEPS.len() {
            return Err(RegisterError::TooNew);
        }
        let tx = db.transaction()?;
        for step in STEPS.iter().skip(done) {
            tx.execute_batch(step)?;
        }
        tx.pragma_update(
            None,
            "user_version",
            i64::try_from(STEPS.len()).unwrap_or(0),
        )?;
        tx.commit()?;
        Ok(Self { db, sealing })
    }

    /// A new case.
    pub(crate) fn add(
        &mut self,
        staff: StaffId,
        home: &str,
        name: &str,
        token: &[u8; 32],
        nonce: [u8; 24],
        now_ms: i64,
    ) -> Result<CaseId> {
        let sealed = self.seal(home, name, nonce);
        self.db.execute(
            "INSERT INTO cases (staff, home, name, token, made_ms) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![staff.0, home, sealed, token, now_ms],
        )?;
        Ok(CaseId(self.db.last_insert_rowid()))
    }

    /// Every case, or those of one caseworker, in the order of making.
    pub(crate) fn cases(&self, staff: Option<StaffId>) -> Result<Vec<Case>> {
        let mut query = self.db.prepare_cached(&format!(
            "{SELECT} WHERE ?1 IS NULL OR staff = ?1 ORDER BY id"
        ))?;
        let rows = query.query_map([staff.map(|staff| staff.0)], raw)?;
        rows.map(|row| self.read(row?)).collect()
    }

    /// One case of this caseworker; `None` whether it is somebody else's or nobody's.
    pub(crate) fn case(&self, staff: StaffId, id: CaseId) -> Result<Option<Case>> {
        let mut query = self
            .db
            .prepare_cached(&format!("{SELECT} WHERE id = ?1 AND staff = ?2"))?;
        let row = query.query_row([id.0, staff.0], raw).optional()?;
        row.map(|row| self.read(row)).transpose()
    }

    /// The case of an offer's token.
    pub(crate) fn by_token(&self, token: &[u8; 32]) -> Result<Option<Case>> {
        let mut query = self
            .db
            .prepare_cached(&format!("{SELECT} WHERE token = ?1"))?;
        let row = query.query_row([token], raw).optional()?;
        row.map(|row| self.read(row)).transpose()
    }

    /// Binds a case to the space that its person founds. The first one stands.
    pub(crate) fn bind(&mut self, id: CaseId, space: SpaceId) -> Result<bool> {
        let bound = self.db.execute(
            "UPDATE cases SET space = ?2 WHERE id = ?1 AND (space IS NULL OR space = ?2)",
            params![id.0, space.0],
        )?;
        Ok(bound == 1)
    }

    /// Notes how a case stands after a sync.
    pub(crate) fn heard(
        &mut self,
        id: CaseId,
        member: bool,
        gone: bool,
        heard: u64,
        now_ms: i64,
    ) -> Result<()> {
        let heard = i64::try_from(heard).unwrap_or(i64::MAX);
        self.db.execute(
            "UPDATE cases SET
                opened_ms = CASE WHEN ?2 THEN coalesce(opened_ms, ?5) ELSE opened_ms END,
                closed_ms = CASE WHEN ?3 THEN coalesce(closed_ms, ?5) ELSE closed_ms END,
                heard_ms = CASE WHEN ?4 > heard THEN ?5 ELSE heard_ms END,
                heard = max(heard, ?4)
             WHERE id = ?1",
            params![id.0, member, gone, heard, now_ms],
        )?;
        Ok(())
    }

    /// Moves the mark of what was seen of one case.
    pub(crate) fn see(&mut self, id: CaseId, now_ms: i64) -> Result<()> {
        self.db.execute(
            "UPDATE cases SET seen_ms = ?2 WHERE id = ?1",
            [id.0, now_ms],
        )?;
        Ok(())
    }

    /// Moves the mark of what was seen of everybody.
    pub(crate) fn see_all(&mut self, staff: StaffId, now_ms: i64) -> Result<()> {
        let tx = self.db.transaction()?;
        tx.execute(
            "UPDATE cases SET seen_ms = ?2 WHERE staff = ?1",
            [staff.0, now_ms],
        )?;
        tx.execute(
            "INSERT INTO marks (staff, at_ms) VALUES (?1, ?2)
             ON CONFLICT (staff) DO UPDATE SET at_ms = ?2",
            [staff.0, now_ms],
        )?;
        Ok(tx.commit()?)
    }

    /// When everything was last marked as seen.
    pub(crate) fn marked(&self, staff: StaffId) -> Result<Option<i64>> {
        let mut query = self
            .db
            .prepare_cached("SELECT at_ms FROM marks WHERE staff = ?1")?;
        Ok(query.query_row([staff.0], |row| row.get(0)).optional()?)
    }

    fn read(&self, raw: Raw) -> Result<Case> {
        let name = self.open_name(&raw.home, &raw.name)?;
        let space = raw
            .space
            .map(|bytes| <[u8; 16]>::try_from(bytes).map(SpaceId));
        let space = space
            .transpose()
            .map_err(|_| RegisterError::Damaged("a space"))?;
        Ok(Case {
            id: CaseId(raw.id),
            staff: StaffId(raw.staff),
            home: raw.home,
            name,
            space,
            opened_ms: raw.opened_ms,
            closed_ms: raw.closed_ms,
            heard: raw.heard.unsigned_abs(),
            heard_ms: raw.heard_ms,
            seen_ms: raw.seen_ms,
        })
    }

    fn seal(&self, home: &str, name: &str, nonce: [u8; 24]) -> Vec<u8> {
        let cipher = XChaCha20Poly1305::new((&*self.sealing).into());
        let payload = Payload {
            msg: name.as_bytes(),
            aad: home.as_bytes(),
        };
        let sealed = cipher.encrypt(&XNonce::from(nonce), payload);
        [nonce.to_vec(), sealed.unwrap_or_default()].concat()
    }

    fn open_name(&self, home: &str, sealed: &[u8]) -> Result<String> {
        let damaged = || RegisterError::Damaged("a name");
        let (nonce, sealed) = sealed.split_first_chunk::<24>().ok_or_else(damaged)?;
        let cipher = XChaCha20Poly1305::new((&*self.sealing).into());
        let payload = Payload {
            msg: sealed,
            aad: home.as_bytes(),
        };
        let opened = cipher
            .decrypt(&XNonce::from(*nonce), payload)
            .map_err(|_| damaged())?;
        String::from_utf8(opened).map_err(|_| damaged())
    }
}

const SELECT: &str = "SELECT id, staff, home, name, space, opened_ms, closed_ms, heard, heard_ms, seen_ms FROM cases";

struct Raw {
    id: i64,
    staff: i64,
    home: String,
    name: Vec<u8>,
    space: Option<Vec<u8>>,
    opened_ms: Option<i64>,
    closed_ms: Option<i64>,
    heard: i64,
    heard_ms: Option<i64>,
    seen_ms: i64,
}

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok(Raw {
        id: row.get(0)?,
        staff: row.get(1)?,
        home: row.get(2)?,
        name: row.get(3)?,
        space: row.get(4)?,
        opened_ms: row.get(5)?,
        closed_ms: row.get(6)?,
        heard: row.get(7)?,
        heard_ms: row.get(8)?,
        seen_ms: row.get(9)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn register(folder: &Path) -> Register {
        Register::open(folder, Zeroizing::new([7; 32])).unwrap()
    }

    #[test]
    fn a_case_belongs_to_one_caseworker_and_one_space() {
        let folder = tempfile::tempdir().unwrap();
        let mut register = register(folder.path());
        let id = register
            .add(StaffId(1), "h", "Samira", &[1; 32], [2; 24], 10)
            .unwrap();
        assert_eq!(register.case(StaffId(2), id).unwrap(), None);
        let case = register.case(StaffId(1), id).unwrap().unwrap();
        assert_eq!(
            (case.name.as_str(), case.standing()),
            ("Samira", Standing::Waiting)
        );
        assert!(register.bind(id, SpaceId([1; 16])).unwrap());
        assert!(register.bind(id, SpaceId([1; 16])).unwrap());
        assert!(!register.bind(id, SpaceId([2; 16])).unwrap());
        register.heard(id, true, false, 3, 20).unwrap();
        register.heard(id, true, false, 3, 30).unwrap();
        let case = register.by_token(&[1; 32]).unwrap().unwrap();
        assert_eq!(
            (case.opened_ms, case.heard_ms, case.heard),
            (Some(20), Some(20), 3)
        );
        assert_eq!(case.standing(), Standing::Open);
        register.heard(id, true, true, 4, 40).unwrap();
        assert_eq!(
            register.cases(None).unwrap()[0].standing(),
            Standing::Closed
        );
    }

    #[test]
    fn no_name_stands_in_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let mut register = register(folder.path());
        register
            .add(StaffId(1), "h", "CANARYNAME", &[1; 32], [2; 24], 10)
            .unwrap();
        drop(register);
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            assert!(!bytes.windows(10).any(|window| window == b"CANARYNAME"));
        }
    }

    #[test]
    fn a_newer_register_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        register(folder.path())
            .db
            .pragma_update(None, "user_version", 99)
            .unwrap();
        let opened = Register::open(folder.path(), Zeroizing::new([7; 32]));
        assert!(matches!(opened, Err(RegisterError::TooNew)));
    }
}
