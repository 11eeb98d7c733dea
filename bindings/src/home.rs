//! What a house shares beside its turns: shopping, repairs, bins, checklists.

use onderweg_companion::app::{Companion, Shopping as CoreShopping, templates};
use onderweg_companion::error::Result as Answer;
use onderweg_companion::journal::{Set, When};

use crate::failure::Failure;
use crate::lift::{self, count};
use crate::phone::Phone;
use crate::row::{EntryRef, Row};
use crate::sayer::Sayer;

/// What is to be bought, and what was.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Shopping {
    /// To buy.
    pub open: Vec<Row>,
    /// Bought, and not put away yet.
    pub bought: Vec<Row>,
}

impl Shopping {
    fn of(list: &CoreShopping, say: &Sayer) -> Self {
        Self {
            open: Row::all(&list.open, say),
            bought: Row::all(&list.bought, say),
        }
    }
}

/// A checklist that was begun.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Begun {
    /// Its tasks, in order, also those that were there.
    pub tasks: Vec<EntryRef>,
    /// How many of them are new.
    pub fresh: i64,
}

#[uniffi::export]
impl Phone {
    /// What is to be bought in one space or in all, and what was.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn shopping(&self, space: Option<String>) -> Result<Shopping, Failure> {
        self.show(
            |companion| companion.shopping(lift::some_space(space.as_deref())?),
            Shopping::of,
        )
    }

    /// Puts things on the list: all of them, or none.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for what cannot be kept.
    pub fn add_shopping(
        &self,
        space: String,
        things: Vec<String>,
    ) -> Result<Vec<EntryRef>, Failure> {
        self.call(|companion| {
            let made = companion.add_shopping(lift::space(&space)?, &things)?;
            Ok(EntryRef::all(&made))
        })
    }

    /// Ticks things off, or takes the tick back; how many changed.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if one is no such thing: nothing was written.
    pub fn tick_shopping(&self, things: Vec<EntryRef>, bought: bool) -> Result<i64, Failure> {
        self.call(|companion| {
            let changed = companion.tick_shopping(&lift::all(&things)?, bought)?;
            Ok(count(changed))
        })
    }

    /// Puts what was bought away; how many.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn clear_shopping(&self, space: Option<String>) -> Result<i64, Failure> {
        self.call(|companion| {
            let space = lift::some_space(space.as_deref())?;
            Ok(count(companion.clear_shopping(space)?))
        })
    }

    /// What is to be mended.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn repairs(&self, space: Option<String>) -> Result<Vec<Row>, Failure> {
        self.show(
            |companion| companion.repairs(lift::some_space(space.as_deref())?),
            |items, say| Row::all(items, say),
        )
    }

    /// Writes down that somebody was told of a repair, on a day, and when they come.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if the entry is no repair.
    #[uniffi::method(default(who = None, comes = None))]
    pub fn tell_repair(
        &self,
        at: EntryRef,
        day: String,
        who: Option<String>,
        comes: Option<String>,
    ) -> Result<bool, Failure> {
        self.call(|companion| {
            let comes = comes.map(|text| time(companion, &text)).transpose()?;
            companion.tell_repair(lift::at(&at)?, lift::day(&day)?, who.as_deref(), comes)
        })
    }

    /// Writes down that something was mended, on a day.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if the entry is no repair.
    #[uniffi::method(default(who = None))]
    pub fn mend_repair(
        &self,
        at: EntryRef,
        day: String,
        who: Option<String>,
    ) -> Result<bool, Failure> {
        self.call(|companion| {
            companion.mend_repair(lift::at(&at)?, lift::day(&day)?, who.as_deref())
        })
    }

    /// When bins are put out. They are added as entries of kind `bins`.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn bins(&self, space: Option<String>) -> Result<Vec<Row>, Failure> {
        self.show(
            |companion| companion.bins(lift::some_space(space.as_deref())?),
            |items, say| Row::all(items, say),
        )
    }

    /// Begins a checklist of the pack that is here, as tasks; `day` is when somebody moves in or out.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there is no such list.
    pub fn start_checklist(
        &self,
        space: String,
        name: String,
        day: String,
    ) -> Result<Begun, Failure> {
        self.call(|companion| {
            let tag = self.words_now().settings().language.tag();
            let list = templates::checklist(tag, &companion.pack()?.pack, &name)?;
            let (space, day) = (lift::space(&space)?, lift::day(&day)?);
            let (tasks, fresh) = companion.start_checklist(space, &list, day)?;
            let (tasks, fresh) = (EntryRef::all(&tasks), count(fresh));
            Ok(Begun { tasks, fresh })
        })
    }

    /// The checklists of the pack that is here, by their ids: what [`Phone::start_checklist`] takes.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] without a pack.
    pub fn ready_checklists(&self) -> Result<Vec<String>, Failure> {
        self.call(|companion| {
            let pack = companion.pack()?.pack;
            let names = pack.checklists.iter();
            Ok(names.map(|list| list.id.as_str().to_owned()).collect())
        })
    }

    /// The tasks of checklists.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn checklists(&self, space: Option<String>) -> Result<Vec<Row>, Failure> {
        self.show(
            |companion| companion.checklists(lift::some_space(space.as_deref())?),
            |items, say| Row::all(items, say),
        )
    }
}

/// A time as it is typed; without a zone it is in the person's.
fn time(companion: &Companion, text: &str) -> Answer<When> {
    if let Set::Start(when) = Set::parse("start", text, companion.zone())? {
        return Ok(when);
    }
    Ok(When::parse(text)?)
}
