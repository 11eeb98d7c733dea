//! `/v1/blobs`: parts of letters, up and down. Believes nothing: what comes is checked by the caller.

use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::ids::BlobId;
use onderweg_protocol::limits::MAX_BLOB_PART;
use serde::Deserialize;

use super::{Body, JSON_LIMIT, NOTHING, Remote, accept, read_json};
use crate::error::Result;
use crate::transport::{Method, Reply};

const BYTES: &str = "application/octet-stream";

/// What the server says of a blob.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum AtServer<T> {
    /// It is there.
    There(T),
    /// It never came, or this phone may not know.
    Nothing,
    /// It was deleted, or its entry was erased.
    Gone,
    /// The server does not take it.
    Refused,
}

#[derive(Deserialize)]
struct Here {
    here: Vec<u16>,
}

impl Remote<'_> {
    /// Which parts are there.
    pub(crate) fn blob_here(&mut self, blob: BlobId) -> Result<AtServer<Vec<u16>>> {
        let path = format!("/v1/blobs/{blob}");
        let reply = self.ask_with(Method::Get, &path, &NOTHING, &[], JSON_LIMIT)?;
        said(reply, |reply| Ok(read_json::<Here>(reply)?.here))
    }

    /// Sends one part; the same one twice is no error.
    pub(crate) fn put_part(&mut self, blob: BlobId, bytes: &[u8]) -> Result<AtServer<()>> {
        let path = format!("/v1/blobs/{blob}");
        let body = Body { kind: BYTES, bytes };
        let reply = self.ask_with(Method::Put, &path, &body, &[], JSON_LIMIT)?;
        said(reply, |_| Ok(()))
    }

    /// Deletes a blob; whether there was one is not said.
    pub(crate) fn delete_blob(&mut self, blob: BlobId) -> Result<()> {
        let path = format!("/v1/blobs/{blob}");
        let reply = self.ask_with(Method::Delete, &path, &NOTHING, &[], JSON_LIMIT)?;
        match reply.status {
            // Somebody else's, or nobody's: nothing that this phone can do about it.
            403 | 404 | 410 => Ok(()),
            _ => accept(reply).map(|_| ()),
        }
    }

    /// Fetches one part.
    pub(crate) fn get_part(&mut self, blob: BlobId, part: u16) -> Result<AtServer<Vec<u8>>> {
        let path = format!("/v1/blobs/{blob}/{part}");
        let reply = self.ask_with(Method::Get, &path, &NOTHING, &[], MAX_BLOB_PART)?;
        said(reply, |reply| Ok(reply.body.clone()))
    }
}

fn said<T>(reply: Reply, read: impl FnOnce(&Reply) -> Result<T>) -> Result<AtServer<T>> {
    Ok(match reply.status {
        404 => AtServer::Nothing,
        410 => AtServer::Gone,
        400 | 409 | 413 => AtServer::Refused,
        _ => AtServer::There(read(&accept(reply)?)?),
    })
}

/// The part that was asked for, if it is that.
pub(crate) fn as_part(bytes: Vec<u8>, blob: BlobId, part: u16) -> Option<BlobPart> {
    let read = BlobPart::parse(bytes).ok()?;
    let fits = read.header().name.id() == blob && read.header().part == part;
    fits.then_some(read)
}
