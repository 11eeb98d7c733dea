//! The mailbox of invitations: cards, requests to join, answers. Bytes only; who may post is
//! decided in [`crate::api`].

use onderweg_protocol::ids::{InviteId, SpaceId};

use super::Result;

/// A request to join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The space it is for.
    pub space: SpaceId,
    /// Its name.
    pub id: [u8; 32],
    /// The request as it came.
    pub bytes: Vec<u8>,
    /// The inviter's answer.
    pub answer: Option<Vec<u8>>,
}

/// What became of something posted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posted {
    /// It is kept; also if the same was here already.
    Kept,
    /// As many as there may be are here.
    Full,
    /// Another one stands in its place.
    Taken,
    /// What it belongs to is not here.
    Missing,
}

/// Cards, requests and answers of invitations.
///
/// # Guarantees
///
/// - **Durability** and **atomicity** as in [`super::Store`].
/// - **First wins**: a card or an answer is never replaced by another.
#[allow(
    clippy::missing_errors_doc,
    reason = "every method fails in one way: StoreError when the database refuses"
)]
pub trait Mail: Send + Sync {
    /// Keeps the card of an invitation.
    fn put_card(
        &self,
        invite: InviteId,
        space: SpaceId,
        bytes: &[u8],
        now_ms: u64,
    ) -> Result<Posted>;

    /// The card of an invitation.
    fn card(&self, invite: InviteId) -> Result<Option<Vec<u8>>>;

    /// Keeps a request, unless `most` others are here. One here already stays with its answer.
    fn put_request(
        &self,
        invite: InviteId,
        letter: &Letter,
        most: usize,
        now_ms: u64,
    ) -> Result<Posted>;

    /// The requests for an invitation, by id.
    fn requests(&self, invite: InviteId) -> Result<Vec<Letter>>;

    /// Keeps the answer to a request.
    fn put_answer(&self, invite: InviteId, request: &[u8; 32], bytes: &[u8]) -> Result<Posted>;

    /// Deletes what came before. Returns how many cards and requests.
    fn drop_mail(&self, before_ms: u64) -> Result<u64>;
}
