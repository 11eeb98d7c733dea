//! What a phone keeps of the programme's pack: small notes under the transit key, and the file.
//! Asks no network, judges nothing.

use minicbor::{Decode, Encode};
use onderweg_pack::bundle::Bundle;
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_sync::store::StoreError;

use crate::error::{Error, Result};
use crate::store::{Tx, Under};

const PROGRAMME: &str = "pack/programme";
const HEAD: &str = "pack/head";
const FILE: &str = "pack/file";
const LOOKED: &str = "pack/looked";

/// The pack that is kept, without its file.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(super) struct Head {
    /// Under whose key it was taken.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub(super) programme: [u8; 32],
    #[n(1)]
    pub(super) id: String,
    #[n(2)]
    pub(super) version: u64,
    #[n(3)]
    pub(super) not_after: u64,
}

/// The last look for a newer one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Looked {
    #[n(0)]
    pub(super) when_ms: i64,
    #[n(1)]
    pub(super) tag: Option<String>,
    #[n(2)]
    pub(super) trouble: Option<String>,
    /// When a bundle was fetched and refused.
    #[n(3)]
    pub(super) refused_ms: Option<i64>,
}

/// Believes this key from now on, and forgets what was looked at under another.
pub(super) fn believe(tx: &mut Tx<'_>, key: &[u8; 32]) -> Result<()> {
    if programme(tx)? != Some(*key) {
        tx.put_note(Under::Transit, PROGRAMME, key)?;
        tx.drop_note(Under::Transit, LOOKED)?;
    }
    Ok(())
}

/// The file that is kept.
pub(super) fn file(tx: &mut Tx<'_>) -> Result<Option<Vec<u8>>> {
    Ok(tx.note(Under::Transit, FILE)?)
}

/// Notes a look.
pub(super) fn put_looked(tx: &mut Tx<'_>, looked: &Looked) -> Result<()> {
    put(tx, LOOKED, looked)
}

/// Believes the packs of this programme, unless a key is known already.
pub(super) fn believe_first(tx: &mut Tx<'_>, key: &[u8; 32]) -> Result<()> {
    if programme(tx)?.is_none() {
        tx.put_note(Under::Transit, PROGRAMME, key)?;
    }
    Ok(())
}

/// Keeps a bundle in place of the one before.
pub(super) fn keep(
    tx: &mut Tx<'_>,
    programme: [u8; 32],
    bundle: &Bundle,
    file: &[u8],
) -> Result<()> {
    let head = Head {
        programme,
        id: bundle.id.clone(),
        version: bundle.version,
        not_after: bundle.not_after,
    };
    put(tx, HEAD, &head)?;
    Ok(tx.put_note(Under::Transit, FILE, file)?)
}

/// Whose packs are believed.
pub(super) fn programme(tx: &mut Tx<'_>) -> Result<Option<[u8; 32]>> {
    let note = tx.note(Under::Transit, PROGRAMME)?;
    Ok(note.and_then(|bytes| bytes.try_into().ok()))
}

/// The pack that is kept.
pub(super) fn head(tx: &mut Tx<'_>) -> Result<Option<Head>> {
    let note = tx.note(Under::Transit, HEAD)?;
    let read = |bytes: Vec<u8>| from_cbor(&bytes, "pack head").map_err(|_| damaged());
    note.map(read).transpose()
}

/// What the last look brought.
pub(super) fn looked(tx: &mut Tx<'_>) -> Result<Looked> {
    let note = tx.note(Under::Transit, LOOKED)?;
    // What does not read was never looked at.
    Ok(note
        .and_then(|bytes| from_cbor(&bytes, "pack looked").ok())
        .unwrap_or_default())
}

fn put(tx: &mut Tx<'_>, name: &str, value: &impl Encode<()>) -> Result<()> {
    Ok(tx.put_note(Under::Transit, name, &to_cbor(value))?)
}

fn damaged() -> Error {
    Error::Store(StoreError::Damaged("notes.pack"))
}
