//! Notes of this phone's own invitations, as they are kept until each is used or revoked.

use minicbor::{Decode, Encode};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::control::Role;
use onderweg_protocol::ids::{InviteId, PersonId, SpaceId};
use onderweg_protocol::invite::{JoinRequest, OwnInvitation};
use onderweg_sync::store::StoreError;
use zeroize::Zeroizing;

use crate::error::Result;
use crate::store::{Tx, Under};

const NOTES: &str = "invite/";

/// An invitation as it is kept until it is used or revoked.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub(super) struct Kept {
    #[n(0)]
    pub(super) own: OwnInvitation,
    #[n(1)]
    pub(super) role: Option<Role>,
    #[n(2)]
    pub(super) card_is_there: bool,
    #[n(3)]
    pub(super) asked: Option<Asked>,
    /// Who is brought back by it.
    #[n(4)]
    pub(super) back: Option<PersonId>,
}

#[derive(Clone, Encode, Decode)]
pub(super) struct Asked {
    #[n(0)]
    pub(super) request: JoinRequest,
    #[n(1)]
    pub(super) digits: String,
    #[n(2)]
    pub(super) answer_is_there: bool,
}

impl Kept {
    pub(super) fn invite(&self) -> InviteId {
        self.own.invitation.invite
    }

    pub(super) fn space(&self) -> SpaceId {
        self.own.invitation.space
    }
}

pub(super) fn name(invite: &InviteId) -> String {
    format!("{NOTES}{invite}")
}

pub(super) fn put(tx: &mut Tx<'_>, kept: &Kept) -> Result<()> {
    let bytes = Zeroizing::new(to_cbor(kept));
    Ok(tx.put_note(Under::Content, &name(&kept.invite()), &bytes)?)
}

pub(super) fn all(tx: &mut Tx<'_>) -> Result<Vec<Kept>> {
    let notes = tx.notes(Under::Content, NOTES)?;
    notes.into_iter().map(|(_, bytes)| read(bytes)).collect()
}

pub(super) fn one(tx: &mut Tx<'_>, invite: &InviteId) -> Result<Option<Kept>> {
    let note = tx.note(Under::Content, &name(invite))?;
    note.map(read).transpose()
}

/// Changes what is kept of an invitation, if it is kept still.
pub(super) fn change(
    tx: &mut Tx<'_>,
    invite: &InviteId,
    change: impl FnOnce(&mut Kept),
) -> Result<()> {
    let Some(mut kept) = one(tx, invite)? else {
        return Ok(());
    };
    change(&mut kept);
    put(tx, &kept)
}

fn read(bytes: Vec<u8>) -> Result<Kept> {
    let bytes = Zeroizing::new(bytes);
    from_cbor(&bytes, "invitation").map_err(|_| StoreError::Damaged("notes.invite").into())
}
