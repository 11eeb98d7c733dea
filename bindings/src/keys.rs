//! Own phones, the recovery sheet, and coming back with it.

use onderweg_companion::app::{OwnPhone as CorePhone, OwnPhones as Core, SheetToPrint, SheetView};
use onderweg_companion::http::Http;
use onderweg_companion::text::tame;
use onderweg_companion::words::short;
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::join::Offer;
use crate::lift::{self, count};
use crate::phone::Phone;
use crate::sayer::Sayer;

/// A phone of one's own.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct OwnPhone {
    /// Which.
    pub phone: String,
    /// Whether it is this one.
    pub this_one: bool,
    /// In how many spaces it is.
    pub spaces: i64,
    /// In how many it is still missing.
    pub missing: i64,
    /// All of it in words, each for a line.
    pub marks: Vec<String>,
}

impl OwnPhone {
    fn of(phone: &CorePhone, say: &Sayer) -> Self {
        let said = &*say.words;
        let mut marks = vec![said.keys_phone(phone.spaces, &short(&phone.phone))];
        if phone.this {
            marks.push(said.keys_phone_this());
        }
        if phone.missing > 0 {
            marks.push(said.keys_phone_comes(phone.missing));
        }
        Self {
            phone: phone.phone.to_string(),
            this_one: phone.this,
            spaces: count(phone.spaces),
            missing: count(phone.missing),
            marks,
        }
    }
}

/// The recovery sheet that works.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Sheet {
    /// Its id.
    pub sheet: String,
    /// In how many spaces it is.
    pub spaces: i64,
    /// In how many it is still missing.
    pub missing: i64,
}

impl Sheet {
    fn of(sheet: &SheetView) -> Self {
        Self {
            sheet: sheet.sheet.to_string(),
            spaces: count(sheet.spaces),
            missing: count(sheet.missing),
        }
    }
}

/// One's own phones and the sheet.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct OwnPhones {
    /// The phones.
    pub phones: Vec<OwnPhone>,
    /// The sheet, if there is one.
    pub sheet: Option<Sheet>,
}

impl OwnPhones {
    fn of(known: &Core, say: &Sayer) -> Self {
        Self {
            phones: (known.phones.iter())
                .map(|phone| OwnPhone::of(phone, say))
                .collect(),
            sheet: known.sheet.as_ref().map(Sheet::of),
        }
    }
}

/// A sheet to write down or print, once: the code is kept nowhere.
#[uniffi::export(Debug, Display)]
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct PrintedSheet {
    /// Its id.
    pub sheet: String,
    /// What brings a new phone back. Never in other digits.
    pub code: String,
    /// The server to type it at.
    pub server: Option<String>,
    /// When it was made.
    pub made_ms: i64,
    /// Its heading.
    pub title: String,
    /// What stands below the code, each a paragraph.
    pub lines: Vec<String>,
}

impl std::fmt::Debug for PrintedSheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PrintedSheet({})", self.sheet)
    }
}

prints_as_debug!(PrintedSheet);

impl PrintedSheet {
    fn of(sheet: &SheetToPrint, say: &Sayer) -> Self {
        let said = &*say.words;
        let mut lines = vec![
            said.keys_sheet_what(),
            said.keys_sheet_can(),
            said.keys_sheet_guard(),
        ];
        let server = sheet.server.as_deref();
        lines.extend(server.map(|server| said.keys_sheet_server(&tame(server))));
        let day = say.instant(sheet.made_ms);
        lines.push(said.keys_sheet_made(&day, &short(&sheet.sheet)));
        Self {
            sheet: sheet.sheet.to_string(),
            code: sheet.code.clone(),
            server: sheet.server.clone(),
            made_ms: sheet.made_ms,
            title: said.keys_sheet_title(),
            lines,
        }
    }
}

#[uniffi::export]
impl Phone {
    /// One's own phones, and the sheet.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn own_phones(&self) -> Result<OwnPhones, Failure> {
        self.show(|companion| companion.own_phones(), OwnPhones::of)
    }

    /// Shuts a phone of one's own out everywhere, by its whole id, at the next sync.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there is no such phone.
    pub fn remove_own_phone(&self, phone: String) -> Result<String, Failure> {
        self.call(|companion| {
            let phone = lift::device(&phone)?.to_string();
            Ok(companion.remove_own_phone(&phone)?.to_string())
        })
    }

    /// Makes a recovery sheet; one that was there before is over at the next sync.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn print_sheet(&self) -> Result<PrintedSheet, Failure> {
        self.show(|companion| companion.print_sheet(), PrintedSheet::of)
    }

    /// Nobody saw the sheet that was made last: it is taken back, and the one before goes on.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn take_back_unprinted(&self) -> Result<(), Failure> {
        self.call(|companion| companion.take_back_unprinted())
    }

    /// The sheet that works, if there is one.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn sheet(&self) -> Result<Option<Sheet>, Failure> {
        self.show(
            |companion| companion.sheet(),
            |sheet, _| sheet.as_ref().map(Sheet::of),
        )
    }

    /// Takes the sheet back, at the next sync; its id.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there is none.
    pub fn revoke_sheet(&self) -> Result<String, Failure> {
        self.call(|companion| Ok(companion.revoke_sheet()?.to_string()))
    }

    /// Comes back on a new phone with the code of a sheet: the id of one's own space. The next sync
    /// brings what was in it.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] names `url`, `code` or `sheet`; [`Failure::RetryLater`] without a network.
    pub fn recover(&self, address: String, code: String) -> Result<String, Failure> {
        let code = Zeroizing::new(code);
        self.call(|companion| {
            let mut road = Http::new(&address)?;
            Ok(companion.recover(&mut road, &address, &code)?.to_string())
        })
    }

    /// Spaces that a sheet did not bring back: somebody there has to.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn not_brought_back(&self) -> Result<Vec<String>, Failure> {
        self.call(|companion| {
            let missing = companion.not_brought_back()?.into_iter();
            Ok(missing.map(|space| space.to_string()).collect())
        })
    }

    /// Opens a way back into a space for somebody whose phones are lost.
    ///
    /// # Errors
    ///
    /// [`Failure::AskOwner`] for who may not.
    pub fn readmit(&self, space: String, person: String) -> Result<Offer, Failure> {
        self.show(
            |companion| companion.readmit(lift::space(&space)?, lift::person(&person)?),
            |offer, _| Offer::of(offer),
        )
    }
}
