//! `GET /v1/catalogue`: what the programme publishes. Believes nothing: the list is unsigned, and who
//! signed a bundle is checked by the caller.

use onderweg_protocol::limits::MAX_BUNDLE;
use serde::Deserialize;

use super::{JSON_LIMIT, NOTHING, Remote, accept, read_json};
use crate::error::Result;
use crate::transport::Method;

/// Longest tag that is kept and sent again.
const MAX_TAG: usize = 128;

/// Longest id of a pack, in bytes.
const MAX_ID: usize = 40;

/// What the server says it has.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Shelf {
    /// The packs.
    pub(crate) packs: Vec<Offered>,
    /// Names this state of the shelf.
    #[serde(skip)]
    pub(crate) tag: Option<String>,
}

/// One pack, as the server describes it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Offered {
    /// Its id.
    pub(crate) id: String,
    /// Its version.
    pub(crate) version: u64,
    /// Until when it is taken as new, in milliseconds since 1970.
    pub(crate) not_after: u64,
    /// Size of its bundle.
    pub(crate) bytes: u64,
}

impl Remote<'_> {
    /// The shelf, if it is another than the one that `tag` names.
    pub(crate) fn shelf(&mut self, tag: Option<&str>) -> Result<Option<Shelf>> {
        let beside: Vec<_> = tag
            .map(|tag| ("if-none-match", tag.to_owned()))
            .into_iter()
            .collect();
        let reply = self.ask_with(Method::Get, "/v1/catalogue", &NOTHING, &beside, JSON_LIMIT)?;
        if reply.status == 304 {
            return Ok(None);
        }
        let reply = accept(reply)?;
        let mut shelf: Shelf = read_json(&reply)?;
        // Names go into paths: only those that a pack can have.
        shelf.packs.retain(|pack| is_id(&pack.id));
        let tag = reply.header("etag").filter(|tag| tag.len() <= MAX_TAG);
        shelf.tag = tag.map(str::to_owned);
        Ok(Some(shelf))
    }

    /// The file of a pack.
    ///
    /// # Errors
    ///
    /// [`crate::transport::TransportError::TooLarge`] for more than `limit` bytes.
    pub(crate) fn bundle(&mut self, id: &str, limit: usize) -> Result<Vec<u8>> {
        let path = format!("/v1/catalogue/{id}");
        let reply = self.ask(Method::Get, &path, &NOTHING, limit.min(MAX_BUNDLE))?;
        Ok(reply.body)
    }
}

fn is_id(id: &str) -> bool {
    let sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
    (1..=MAX_ID).contains(&id.len()) && id.bytes().all(sign)
}
