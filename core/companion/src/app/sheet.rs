//! The recovery sheet: a code on paper that lets one new phone in and burns. Nothing of the code is
//! kept on the phone that made it; what stands in the log are the public keys that it gives.

use onderweg_protocol::code::RecoveryCode;
use onderweg_protocol::ids::{DeviceId, SpaceId};
use onderweg_space::author::Wish;
use onderweg_space::keys::DeviceSecret;
use onderweg_sync::store::MemberTx;
use serde::Serialize;
use zeroize::Zeroizing;

use super::Companion;
use super::item::as_text;
use super::own::shared;
use crate::error::{Error, Result};
use crate::store::{Tx, Under};

const TAKEN_BACK: &str = "taken-back/";

/// A sheet to print. Whoever has its code can let a phone in as this person: print it, keep it apart
/// from the phone, show it to nobody.
#[derive(Clone, Serialize)]
pub struct SheetToPrint {
    /// The device on paper: the beginning of its id stands on the sheet, to tell one from another.
    #[serde(serialize_with = "as_text")]
    pub sheet: DeviceId,
    /// 32 characters in eight groups; the same text goes into the QR code.
    pub code: String,
    /// Where to type it: the server's address, if this phone has one.
    pub server: Option<String>,
    /// When it was made, by the phone's clock.
    pub made_ms: i64,
}

impl std::fmt::Debug for SheetToPrint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SheetToPrint({})", self.sheet)
    }
}

/// The sheet that can be used now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetView {
    /// The device on paper.
    #[serde(serialize_with = "as_text")]
    pub sheet: DeviceId,
    /// How many spaces it brings back.
    pub spaces: u64,
    /// How many it does not bring back yet: the next syncs add it there.
    pub missing: u64,
}

impl Companion {
    /// Makes a new recovery sheet; the one before it stops. It works once the next sync has told the
    /// server, and in further spaces after the one that follows.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn print_sheet(&mut self) -> Result<SheetToPrint> {
        let me = self.me()?;
        let mut random = Zeroizing::new([0; 16]);
        self.draw(random.as_mut());
        let code = RecoveryCode::new(*random);
        let keys = on_paper(&code).keys();
        // One that was never told would only be replaced again.
        self.forget_sheet_wishes(me)?;
        self.wish(me, Wish::AddSheet(keys, Some(code.vouch(&me))))?;
        Ok(SheetToPrint {
            sheet: keys.id(),
            code: code.text(),
            server: self.server().ok(),
            made_ms: self.now_ms(),
        })
    }

    /// The sheet that can be used now, if there is one.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn sheet(&mut self) -> Result<Option<SheetView>> {
        let (home, me) = (self.me()?, self.device());
        self.read(|tx| {
            let roster = tx.roster(home)?;
            let found = roster.and_then(|roster| {
                let person = roster.person_of(&me)?;
                roster.sheet_of(person)
            });
            let Some(sheet) = found else {
                return Ok(None);
            };
            let (mut spaces, mut missing) = (1, 0);
            for space in tx.spaces()?.into_iter().filter(|space| *space != home) {
                match shared(tx, space, &me)? {
                    Some(there) if there.is_member(&sheet) => spaces += 1,
                    Some(_) => missing += 1,
                    None => {}
                }
            }
            Ok::<_, Error>(Some(SheetView {
                sheet,
                spaces,
                missing,
            }))
        })
    }

    /// Makes the sheet worthless, everywhere, at the next sync.
    ///
    /// # Errors
    ///
    /// [`Error::NoSheet`] if there is none.
    pub fn revoke_sheet(&mut self) -> Result<DeviceId> {
        let me = self.me()?;
        let waited = self.forget_sheet_wishes(me)?;
        let Some(view) = self.sheet()? else {
            return waited.ok_or(Error::NoSheet);
        };
        self.remove_device(me, view.sheet)?;
        Ok(view.sheet)
    }

    /// Takes a sheet back that could not be printed, before any server hears of it.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn take_back_unprinted(&mut self) -> Result<()> {
        let me = self.me()?;
        self.forget_sheet_wishes(me).map(|_| ())
    }

    /// Drops sheets of which no answer came yet; the last of them. A server may know them all the same:
    /// which they were is kept, and one that turns up in the log is burnt.
    fn forget_sheet_wishes(&mut self, me: SpaceId) -> Result<Option<DeviceId>> {
        self.write(|tx| {
            let mut state = tx.state(me)?.unwrap_or_default();
            let mut over = Vec::new();
            state.wishes.retain(|wish| match wish {
                Wish::AddSheet(keys, Some(_)) => {
                    over.push(keys.id());
                    false
                }
                Wish::AddSheet(_, None)
                | Wish::Invite(..)
                | Wish::RevokeInvite(_)
                | Wish::AddMember(..)
                | Wish::AddDevice(..)
                | Wish::Readmit(..)
                | Wish::Remove(_)
                | Wish::Leave
                | Wish::NewEpoch
                | Wish::AcceptSnapshot { .. }
                | Wish::Erase(..)
                | Wish::NameOwner(_) => true,
            });
            for sheet in &over {
                tx.put_note(Under::Content, &note(sheet), &[])?;
            }
            if !over.is_empty() {
                tx.put_state(me, &state)?;
            }
            Ok::<_, Error>(over.last().copied())
        })
    }

    /// Part of every sync: burns what was taken back and is in the log all the same.
    pub(super) fn burn_taken_back(&mut self, home: SpaceId) -> Result<()> {
        let burning = self.write(|tx| {
            let mut burning = Vec::new();
            let Some(roster) = tx.roster(home)? else {
                return Ok(burning);
            };
            for (name, _) in tx.notes(Under::Content, TAKEN_BACK)? {
                let sheet = name.strip_prefix(TAKEN_BACK).and_then(DeviceId::from_hex);
                let known = sheet.and_then(|sheet| Some((sheet, roster.device(&sheet)?)));
                match known {
                    Some((sheet, device)) if device.gone.is_none() => burning.push(sheet),
                    Some(_) => tx.drop_note(Under::Content, &name)?,
                    None => {}
                }
            }
            Ok::<_, Error>(burning)
        })?;
        for sheet in burning {
            self.wish_if_permitted(home, Wish::Remove(vec![sheet]))?;
        }
        Ok(())
    }
}

/// Whether a sheet was taken back, whatever the log says of it yet.
pub(super) fn is_taken_back(tx: &mut Tx<'_>, sheet: &DeviceId) -> Result<bool> {
    Ok(tx.note(Under::Content, &note(sheet))?.is_some())
}

fn note(sheet: &DeviceId) -> String {
    format!("{TAKEN_BACK}{sheet}")
}

/// The device that a code is.
pub(super) fn on_paper(code: &RecoveryCode) -> DeviceSecret {
    let seeds = code.seeds();
    DeviceSecret::from_bytes(&seeds.ed, &seeds.x)
}
