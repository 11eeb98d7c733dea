//! Sessions: 32 random bytes in a cookie, their hash in the file.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand_core::CryptoRng;
use rusqlite::{OptionalExtension, Transaction, params};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::Staff;
use super::account::Account;
use super::error::{Result, StaffError};
use super::keys::{Sealed, hash};
use crate::desk::StaffId;

const MINUTE_MS: i64 = 60_000;
/// Signed in, and nothing done for so long: over.
const IDLE_MS: i64 = 30 * MINUTE_MS;
/// Over whatever was done.
const LONGEST_MS: i64 = 12 * 60 * MINUTE_MS;
/// Between the first proof and the second.
const HALF_MS: i64 = 10 * MINUTE_MS;
/// Ended sessions are known for so long, only to give back what was being written.
const KNOWN_MS: i64 = 36 * 60 * MINUTE_MS;
/// Looking again within this time is not written down.
const GRAIN_MS: i64 = MINUTE_MS;

/// How far somebody has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// The password was right.
    Half = 1,
    /// Signed in.
    In = 2,
}

/// What the browser holds. Shown nowhere.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Token([u8; 32]);

impl Token {
    /// Draws one.
    pub fn draw(rng: &mut dyn CryptoRng) -> Self {
        let mut bytes = [0; 32];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// As a cookie holds it: 43 letters.
    #[must_use]
    pub fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// Reads what a cookie holds.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        Some(Self(bytes.try_into().ok()?))
    }

    /// The word that every form of this session carries (double submit bound to the session). It
    /// cannot be turned back into the token.
    #[must_use]
    pub fn word(&self) -> String {
        let word = hash(&[b"ow-office/form\0".as_slice(), &self.0].concat());
        URL_SAFE_NO_PAD.encode(word)
    }

    /// Whether this is the word, in the same time for any.
    #[must_use]
    pub fn says(&self, word: &str) -> bool {
        self.word().as_bytes().ct_eq(word.as_bytes()).into()
    }

    pub(super) fn id(&self) -> [u8; 32] {
        hash(&self.0)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

struct Stored {
    staff: i64,
    stage: u8,
    begun_ms: i64,
    seen_ms: i64,
}

impl Stored {
    fn alive(&self, stage: Stage, now_ms: i64) -> bool {
        let age = now_ms.saturating_sub(self.begun_ms);
        let idle = now_ms.saturating_sub(self.seen_ms);
        let (longest, idlest) = match stage {
            Stage::Half => (HALF_MS, HALF_MS),
            Stage::In => (LONGEST_MS, IDLE_MS),
        };
        self.stage == stage as u8 && (0..longest).contains(&age) && (0..idlest).contains(&idle)
    }
}

impl Staff {
    /// Who is signed in with this, and that they were here now. `None` once it is over.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`].
    pub fn look(&self, token: &Token, now_ms: i64) -> Result<Option<Account>> {
        let Some(stored) = self.stored(token)? else {
            return Ok(None);
        };
        if !stored.alive(Stage::In, now_ms) {
            return Ok(None);
        }
        if now_ms.saturating_sub(stored.seen_ms) >= GRAIN_MS {
            self.db().execute(
                "UPDATE session SET seen_ms = ?2 WHERE id = ?1",
                params![token.id(), now_ms],
            )?;
        }
        self.account(StaffId(stored.staff))
    }

    /// Whose session this is or was a short while ago, whether it is over or not.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`].
    pub fn whose(&self, token: &Token) -> Result<Option<StaffId>> {
        let stored = self.stored(token)?;
        Ok(stored
            .filter(|stored| stored.stage == Stage::In as u8)
            .map(|stored| StaffId(stored.staff)))
    }

    /// Who has shown the password with this and not yet the code.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`].
    pub fn halfway(&self, token: &Token, now_ms: i64) -> Result<Option<Account>> {
        match self.stored(token)? {
            Some(stored) if stored.alive(Stage::Half, now_ms) => {
                self.account(StaffId(stored.staff))
            }
            Some(_) | None => Ok(None),
        }
    }

    /// Ends the session, here and for whoever copied the cookie.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`].
    pub fn sign_out(&self, token: &Token) -> Result<()> {
        self.db()
            .execute("DELETE FROM session WHERE id = ?1", [token.id()])?;
        Ok(())
    }

    /// Leaves a word for the next page of this session.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`].
    pub fn leave_notice(&self, token: &Token, notice: &str) -> Result<()> {
        self.db().execute(
            "UPDATE session SET notice = ?2 WHERE id = ?1",
            params![token.id(), notice],
        )?;
        Ok(())
    }

    /// Takes the word that was left, once.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`].
    pub fn take_notice(&self, token: &Token) -> Result<Option<String>> {
        self.writing(|tx| take(tx, "notice", token))
    }

    /// Seals words that somebody was writing when the session ended, for that person alone.
    ///
    /// # Errors
    ///
    /// [`StaffError::Stretch`] only where there is no memory.
    pub fn seal_draft(
        &self,
        of: StaffId,
        words: &[u8],
        rng: &mut dyn CryptoRng,
    ) -> Result<Vec<u8>> {
        let sealed = self.keys.seal(Sealed::Draft, of.0, words, rng);
        sealed.ok_or(StaffError::Stretch)
    }

    /// Keeps a sealed draft with the session, half-way or whole, until it is taken. What was sealed for
    /// somebody else is not kept.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`].
    pub fn keep_draft(&self, token: &Token, sealed: &[u8]) -> Result<()> {
        let Some(stored) = self.stored(token)? else {
            return Ok(());
        };
        if self
            .keys
            .open(Sealed::Draft, stored.staff, sealed)
            .is_some()
        {
            self.db().execute(
                "UPDATE session SET draft = ?2 WHERE id = ?1",
                params![token.id(), sealed],
            )?;
        }
        Ok(())
    }

    /// Takes the draft of this session, once.
    ///
    /// # Errors
    ///
    /// [`StaffError::Database`].
    pub fn take_draft(&self, token: &Token) -> Result<Option<Vec<u8>>> {
        let Some(of) = self.whose(token)? else {
            return Ok(None);
        };
        let sealed: Option<Vec<u8>> = self.writing(|tx| take(tx, "draft", token))?;
        Ok(sealed.and_then(|sealed| self.keys.open(Sealed::Draft, of.0, &sealed)))
    }

    fn stored(&self, token: &Token) -> Result<Option<Stored>> {
        let found = self.db().query_row(
            "SELECT staff, stage, begun_ms, seen_ms FROM session WHERE id = ?1",
            [token.id()],
            |row| {
                Ok(Stored {
                    staff: row.get(0)?,
                    stage: row.get(1)?,
                    begun_ms: row.get(2)?,
                    seen_ms: row.get(3)?,
                })
            },
        );
        Ok(found.optional()?)
    }
}

/// Begins a session under a token that nobody has seen before, and drops those long over.
pub(super) fn begin(
    tx: &Transaction<'_>,
    of: StaffId,
    stage: Stage,
    now_ms: i64,
    rng: &mut dyn CryptoRng,
) -> Result<Token> {
    let token = Token::draw(rng);
    tx.execute(
        "DELETE FROM session WHERE begun_ms < ?1 OR (stage = 1 AND begun_ms < ?2)",
        [
            now_ms.saturating_sub(KNOWN_MS),
            now_ms.saturating_sub(HALF_MS),
        ],
    )?;
    tx.execute(
        "INSERT INTO session (id, staff, stage, begun_ms, seen_ms) VALUES (?1, ?2, ?3, ?4, ?4)",
        params![token.id(), of.0, stage as u8, now_ms],
    )?;
    Ok(token)
}

/// Gives the draft of the session before to the new one, and ends the one before.
pub(super) fn inherit(tx: &Transaction<'_>, before: &Token, new: &Token) -> Result<()> {
    tx.execute(
        "UPDATE session SET draft = (SELECT draft FROM session WHERE id = ?1) WHERE id = ?2",
        [before.id(), new.id()],
    )?;
    tx.execute("DELETE FROM session WHERE id = ?1", [before.id()])?;
    Ok(())
}

fn take<T: rusqlite::types::FromSql>(
    tx: &Transaction<'_>,
    column: &'static str,
    token: &Token,
) -> Result<Option<T>> {
    let found: Option<Option<T>> = tx
        .query_row(
            &format!("SELECT {column} FROM session WHERE id = ?1"),
            [token.id()],
            |row| row.get(0),
        )
        .optional()?;
    let found = found.flatten();
    if found.is_some() {
        tx.execute(
            &format!("UPDATE session SET {column} = NULL WHERE id = ?1"),
            [token.id()],
        )?;
    }
    Ok(found)
}
