//! What comes in: ids, days and times as text, into the facade's types. Must not guess.

use onderweg_companion::app::EntryRef as At;
use onderweg_companion::error::{Error, Result};
use onderweg_companion::journal::{NaiveDate, When};
use onderweg_companion::protocol::ids::{DeviceId, EntryId, InviteId, PersonId, SpaceId};
use zeroize::Zeroizing;

/// A space by its id.
pub(crate) fn space(text: &str) -> Result<SpaceId> {
    SpaceId::from_hex(text).ok_or(Error::NoSuch("space"))
}

/// A space by its id, where one was named.
pub(crate) fn some_space(text: Option<&str>) -> Result<Option<SpaceId>> {
    text.map(space).transpose()
}

/// Spaces by their ids.
pub(crate) fn spaces(texts: &[String]) -> Result<Vec<SpaceId>> {
    texts.iter().map(|text| space(text)).collect()
}

/// A person by their id.
pub(crate) fn person(text: &str) -> Result<PersonId> {
    PersonId::from_hex(text).ok_or(Error::NoSuch("person"))
}

/// A phone by its id.
pub(crate) fn device(text: &str) -> Result<DeviceId> {
    DeviceId::from_hex(text).ok_or(Error::NoSuch("phone"))
}

/// An invitation by its id; the facade also takes a beginning, which is for people who type.
pub(crate) fn invite(text: &str) -> Result<String> {
    let invite = InviteId::from_hex(text).ok_or(Error::NoSuch("invitation"))?;
    Ok(invite.to_string())
}

/// 32 bytes of a keystore, which are wiped when they are let go.
pub(crate) fn secret(bytes: Vec<u8>) -> Result<Zeroizing<[u8; 32]>> {
    let bytes = Zeroizing::new(bytes);
    let mut secret = Zeroizing::new([0; 32]);
    if bytes.len() != secret.len() {
        return Err(Error::Value {
            field: "secret",
            rule: "32 bytes",
        });
    }
    secret.copy_from_slice(&bytes);
    Ok(secret)
}

/// An entry by its ids.
pub(crate) fn at(of: &crate::row::EntryRef) -> Result<At> {
    let entry = EntryId::from_hex(&of.entry).ok_or(Error::NoSuch("entry"))?;
    Ok(At {
        space: space(&of.space)?,
        entry,
    })
}

/// Entries by their ids.
pub(crate) fn all(of: &[crate::row::EntryRef]) -> Result<Vec<At>> {
    of.iter().map(at).collect()
}

/// A day: `2026-12-01`.
pub(crate) fn day(text: &str) -> Result<NaiveDate> {
    let bad = || onderweg_companion::journal::Invalid::BadDate { field: "date" };
    Ok(When::parse(text)?.day().ok_or_else(bad)?)
}

/// The number of a turn.
pub(crate) fn turn(number: i64) -> Result<u32> {
    u32::try_from(number).map_err(|_| Error::NoSuch("turn"))
}

/// A count for languages that have no numbers without a sign.
pub(crate) fn count(number: impl TryInto<i64>) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
}
