//! What the app remembers beside the journal: address, token, back-off, settings. Small sealed
//! notes of the store, each read and written here alone.

use minicbor::{Decode, Encode};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::http::Token;
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::StoreError;

use super::{Companion, EntryRef};
use crate::error::{Error, Result};
use crate::store::{Tx, Under};

const SERVER: &str = "server";
const TOKEN: &str = "token";
const SENDING: &str = "sending";
const METERED: &str = "metered";
const AUTO_LOCK: &str = "auto-lock";
const LAST_ACT: &str = "last-act";
const NAME: &str = "name";

/// How sending went lately. Readable while locked: it holds times and a fixed word.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Sending {
    /// Failures in a row.
    #[n(0)]
    pub(super) failures: u32,
    /// Not before this time of the phone, unless the person asks.
    #[n(1)]
    pub(super) not_before_ms: i64,
    /// When everything was last on the server, by the phone's clock; 0 if never.
    #[n(2)]
    pub(super) all_sent_ms: i64,
    /// When the server last answered, by the phone's clock; 0 if never.
    #[n(3)]
    pub(super) answered_ms: i64,
    /// The code of the last failure; empty after a success.
    #[n(4)]
    pub(super) trouble: String,
    /// How large a page was, while it grew, or what it was halved to by breaks; 0 after a success.
    #[n(5)]
    pub(super) page: u64,
}

fn damaged(what: &'static str) -> Error {
    Error::Store(StoreError::Damaged(what))
}

fn text(bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(|_| damaged("notes"))
}

pub(super) fn server(tx: &mut Tx<'_>) -> Result<Option<String>> {
    tx.note(Under::Transit, SERVER)?.map(text).transpose()
}

pub(super) fn put_server(tx: &mut Tx<'_>, address: &str) -> Result<()> {
    Ok(tx.put_note(Under::Transit, SERVER, address.as_bytes())?)
}

pub(super) fn token(tx: &mut Tx<'_>) -> Result<Option<Token>> {
    let bytes = tx.note(Under::Transit, TOKEN)?;
    Ok(bytes.and_then(|bytes| bytes.try_into().ok()).map(Token))
}

pub(super) fn put_token(tx: &mut Tx<'_>, token: &Token) -> Result<()> {
    Ok(tx.put_note(Under::Transit, TOKEN, &token.0)?)
}

pub(super) fn sending(tx: &mut Tx<'_>) -> Result<Sending> {
    match tx.note(Under::Transit, SENDING)? {
        Some(bytes) => from_cbor(&bytes, "sending").map_err(|_| damaged("notes.sending")),
        None => Ok(Sending::default()),
    }
}

pub(super) fn put_sending(tx: &mut Tx<'_>, sending: &Sending) -> Result<()> {
    Ok(tx.put_note(Under::Transit, SENDING, &to_cbor(sending))?)
}

pub(super) fn usual_name(companion: &mut Companion) -> Result<Option<String>> {
    companion.read(|tx| tx.note(Under::Content, NAME)?.map(text).transpose())
}

pub(super) fn put_usual_name(tx: &mut Tx<'_>, name: &str) -> Result<()> {
    Ok(tx.put_note(Under::Content, NAME, name.as_bytes())?)
}

/// The entries of the last act: several where one act was on several.
pub(super) fn last_act(tx: &mut Tx<'_>) -> Result<Vec<EntryRef>> {
    let bytes = tx.note(Under::Content, LAST_ACT)?.unwrap_or_default();
    let read = |bytes: &[u8]| {
        let (space, entry) = bytes.split_at_checked(SpaceId::LEN)?;
        Some(EntryRef {
            space: SpaceId::from_slice(space)?,
            entry: EntryId::from_slice(entry)?,
        })
    };
    let each = bytes.chunks(SpaceId::LEN + EntryId::LEN);
    Ok(each.filter_map(read).collect())
}

pub(super) fn put_last_act(tx: &mut Tx<'_>, at: EntryRef) -> Result<()> {
    put_last_acts(tx, &[at])
}

/// The same of a copy, whose letter, if it has one, is an act of its own.
pub(super) fn put_copied(tx: &mut Tx<'_>, copy: EntryRef, letter: bool) -> Result<()> {
    match letter {
        true => put_last_acts(tx, &[copy, copy]),
        false => put_last_act(tx, copy),
    }
}

/// The same of an act on several entries; of none there is nothing to take back, and what was stays.
pub(super) fn put_last_acts(tx: &mut Tx<'_>, all: &[EntryRef]) -> Result<()> {
    if all.is_empty() {
        return Ok(());
    }
    let each = all.iter().flat_map(|at| [at.space.0, at.entry.0]);
    let bytes: Vec<u8> = each.flatten().collect();
    Ok(tx.put_note(Under::Content, LAST_ACT, &bytes)?)
}

impl Companion {
    /// Whether the app may use the network where it costs money; yes unless switched off.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn uses_metered(&mut self) -> Result<bool> {
        let note = self.read(|tx| tx.note(Under::Transit, METERED))?;
        Ok(note.is_none_or(|bytes| bytes != [0]))
    }

    /// Switches the use of a network that costs money on or off.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn set_uses_metered(&mut self, yes: bool) -> Result<()> {
        self.write(|tx| tx.put_note(Under::Transit, METERED, &[u8::from(yes)]))
    }

    /// After how many minutes without a touch the app locks; 0 is never. 5 unless set.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn auto_lock_minutes(&mut self) -> Result<u16> {
        let note = self.read(|tx| tx.note(Under::Transit, AUTO_LOCK))?;
        let minutes = note.and_then(|bytes| bytes.try_into().ok());
        Ok(minutes.map_or(5, u16::from_be_bytes))
    }

    /// Sets after how many minutes the app locks.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn set_auto_lock_minutes(&mut self, minutes: u16) -> Result<()> {
        self.write(|tx| tx.put_note(Under::Transit, AUTO_LOCK, &minutes.to_be_bytes()))
    }
}
