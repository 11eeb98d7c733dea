//! A person's own phones, as `me` knows them, and which spaces each is in; and what acts as this person
//! in a shared space only.

use onderweg_protocol::ids::DeviceId;
use onderweg_protocol::roster::Roster;
use onderweg_sync::store::MemberTx;
use serde::Serialize;

use super::item::as_text;
use super::own::shared;
use super::{Companion, SheetView, find};
use crate::error::{Error, Result};

/// A phone of one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OwnPhone {
    /// Which.
    #[serde(serialize_with = "as_text")]
    pub phone: DeviceId,
    /// Whether it is this one.
    pub this: bool,
    /// How many spaces it is in, with one's own if it is there.
    pub spaces: u64,
    /// How many this phone is in and it is not yet: it comes in with the next syncs.
    pub missing: u64,
}

/// All of them, and the recovery sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OwnPhones {
    /// The phones, this one first.
    pub phones: Vec<OwnPhone>,
    /// The sheet that can be used now.
    pub sheet: Option<SheetView>,
}

impl Companion {
    /// This person's phones and recovery sheet.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn own_phones(&mut self) -> Result<OwnPhones> {
        let (home, me) = (self.me()?, self.device());
        let sheet = self.sheet()?;
        let mut phones = self.read(|tx| {
            let roster = tx.roster(home)?.ok_or(Error::NoSuch("space"))?;
            let mut phones: Vec<OwnPhone> = roster
                .phones()
                .map(|(phone, _)| OwnPhone {
                    phone: *phone,
                    this: *phone == me,
                    spaces: 1,
                    missing: 0,
                })
                .collect();
            let in_me = phones.len();
            for space in tx.spaces()?.into_iter().filter(|space| *space != home) {
                let Some(there) = shared(tx, space, &me)? else {
                    continue;
                };
                for phone in phones.iter_mut().take(in_me) {
                    match there.is_member(&phone.phone) {
                        true => phone.spaces += 1,
                        false => phone.missing += 1,
                    }
                }
                strangers(&roster, &there, &me, &mut phones);
            }
            Ok::<_, Error>(phones)
        })?;
        phones.sort_by_key(|phone| (!phone.this, phone.phone));
        Ok(OwnPhones { phones, sheet })
    }

    /// Shuts a phone of one's own out everywhere, by the beginning of its id, and changes the keys.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`] and [`Error::Ambiguous`]; [`Error::NotPermitted`] for this phone itself.
    pub fn remove_own_phone(&mut self, text: &str) -> Result<DeviceId> {
        let prefix = find::hex_prefix(text, "phone")?;
        let known = self.own_phones()?;
        let ids = known.phones.iter().map(|phone| phone.phone);
        let mut found = ids.filter(|id| id.to_string().starts_with(&prefix));
        match (found.next(), found.next()) {
            (None, _) => Err(Error::NoSuch("phone")),
            (Some(_), Some(_)) => Err(Error::Ambiguous("phone")),
            (Some(phone), None) => {
                let me = self.me()?;
                match self.read(|tx| tx.roster(me))? {
                    Some(home) if !home.is_member(&phone) => self.remove_elsewhere(me, phone)?,
                    _ => self.remove_device(me, phone)?,
                }
                Ok(phone)
            }
        }
    }
}

/// Adds what acts as this person in a shared space and was never in `me`: a phone that came in by a
/// stolen sheet may keep away from there.
fn strangers(home: &Roster, there: &Roster, me: &DeviceId, phones: &mut Vec<OwnPhone>) {
    let Some(own) = there.person_of(me) else {
        return;
    };
    let devices = there.devices_of(own).filter(|id| !there.is_sheet(id));
    for phone in devices.filter(|id| home.device(id).is_none()) {
        match phones.iter_mut().find(|known| known.phone == phone) {
            Some(known) => known.spaces += 1,
            None => phones.push(OwnPhone {
                phone,
                this: false,
                spaces: 1,
                missing: 0,
            }),
        }
    }
}
