//! A person's side of a case: the yes to an office, questions passed on, answers shared, who looked.

use onderweg_companion::app::{
    CaseOpened as CoreOpened, Companion, LookLine, OpenCase as CoreCase, PassedOn as CorePassed,
    Questions as CoreQuestions, SharedBack as CoreShared,
};
use onderweg_companion::http::Http;
use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::{called, short, who};

use crate::failure::Failure;
use crate::lift;
use crate::phone::Phone;
use crate::row::{By, EntryRef, Row};
use crate::sayer::Sayer;

/// A case space that this person opened.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CaseOpened {
    /// The space: what is moved there, the caseworker reads.
    pub space: String,
    /// Who will read it.
    pub caseworker: String,
    /// For which programme.
    pub programme: String,
    /// All of it in a sentence.
    pub words: String,
}

impl CaseOpened {
    fn of(opened: &CoreOpened, say: &Sayer) -> Self {
        let (who, programme) = (tame(&opened.caseworker), tame(&opened.programme));
        Self {
            space: opened.space.to_string(),
            caseworker: opened.caseworker.clone(),
            programme: opened.programme.clone(),
            words: say.words.case_opened(&who, &programme),
        }
    }
}

/// An open case of this person.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct OpenCase {
    /// Its space.
    pub space: String,
    /// What it is called.
    pub name: Option<String>,
    /// Who reads there.
    pub caseworkers: Vec<String>,
    /// Who reads there, in words.
    pub words: String,
}

impl OpenCase {
    fn of(case: &CoreCase, say: &Sayer) -> Self {
        Self {
            space: case.space.to_string(),
            name: case.name.clone(),
            caseworkers: case.caseworkers.clone(),
            words: reads(case, &say.words),
        }
    }
}

/// Who reads in a case: names, or the space's name as long as nobody said one.
fn reads(case: &CoreCase, said: &Words) -> String {
    let names: Vec<_> = case.caseworkers.iter().map(|name| tame(name)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let name = case.name.as_deref();
    let space = called(name, said);
    match names.as_slice() {
        [] => space,
        names => said.case_reads(&said.list(names), &space),
    }
}

/// Questions for the professional that wait for this person's yes, and who would read them.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Questions {
    /// The open cases.
    pub cases: Vec<OpenCase>,
    /// What waits.
    pub rows: Vec<Row>,
}

impl Questions {
    fn of(found: &CoreQuestions, say: &Sayer) -> Self {
        Self {
            cases: (found.cases.iter())
                .map(|case| OpenCase::of(case, say))
                .collect(),
            rows: Row::all(&found.entries, say),
        }
    }
}

/// A question that was passed on.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PassedOn {
    /// Its copy in the case.
    pub at: EntryRef,
    /// To whom.
    pub open_case: OpenCase,
    /// Who asked it, if somebody else.
    pub asker: Option<String>,
    /// All of it in a sentence.
    pub words: String,
}

impl PassedOn {
    fn of(passed: &CorePassed, say: &Sayer) -> Self {
        let case = reads(&passed.case, &say.words);
        Self {
            at: EntryRef::new(passed.case.space, passed.entry),
            open_case: OpenCase::of(&passed.case, say),
            asker: passed.asker.clone(),
            words: say.words.case_passed(&case, &short(&passed.entry)),
        }
    }
}

/// An entry of a case that a circle reads now.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SharedBack {
    /// Its copy in the circle.
    pub at: EntryRef,
    /// What the circle is called.
    pub space_name: Option<String>,
    /// Who reads it there, each in words.
    pub readers: Vec<String>,
    /// Whether it was shared before: the copy was brought up to date.
    pub again: bool,
}

impl SharedBack {
    fn of(shared: &CoreShared, say: &Sayer) -> Self {
        let readers = shared.readers.iter();
        let readers = readers.map(|name| called(name.as_deref(), &say.words));
        Self {
            at: EntryRef::new(shared.space, shared.entry),
            space_name: say.space_name(&shared.space, shared.space_name.as_deref()),
            readers: readers.collect(),
            again: shared.again,
        }
    }
}

/// Who looked at what in a case.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Look {
    /// Who and when.
    pub by: By,
    /// What they did, as a code.
    pub deed: String,
    /// All of it in a sentence.
    pub words: String,
}

impl Look {
    fn of(look: &LookLine, say: &Sayer) -> Self {
        let said = &*say.words;
        let (time, who) = (say.instant(look.by.when_ms), who(&look.by, said));
        let words = match look.deed.as_str() {
            "offered" => said.case_look_offered(&time, &who),
            "renewed" => said.case_look_renewed(&time, &who),
            "opened" => said.case_look_opened(&time, &who),
            "answered" => said.case_look_answered(&time, &who),
            "added-appointment" => said.case_look_appointment(&time, &who),
            "confirmed" => said.case_look_confirmed(&time, &who),
            "sent-back" => said.case_look_sent_back(&time, &who),
            "added-task" => said.case_look_task(&time, &who),
            _ => said.case_look_other(&time, &who),
        };
        Self {
            by: By::of(&look.by, say),
            deed: look.deed.clone(),
            words,
        }
    }
}

#[uniffi::export]
impl Phone {
    /// Says yes to an office by its card: founds the case space with the caseworker in it. The next
    /// sync tells the server. Saying yes twice to one card is saying it once.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for a text that is no card, [`Failure::AskForHelp`] when the office cannot
    /// prove that it belongs to its programme. Nothing was founded then.
    pub fn open_case(&self, card: String) -> Result<CaseOpened, Failure> {
        self.show(
            |companion| {
                let mut road = Http::new(&Companion::case_office(&card)?)?;
                companion.open_case(&card, &mut road)
            },
            CaseOpened::of,
        )
    }

    /// Questions for the professional that wait for this person's yes.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn questions(&self) -> Result<Questions, Failure> {
        self.show(|companion| companion.questions(), Questions::of)
    }

    /// Says yes: a question goes to the professional; to which case must be said where there are several.
    /// `without_letter` leaves a letter behind that is not on this phone.
    ///
    /// # Errors
    ///
    /// [`Failure::OpenCase`] without an open case.
    #[uniffi::method(default(case_space = None, without_letter = false))]
    pub fn pass_on(
        &self,
        at: EntryRef,
        case_space: Option<String>,
        without_letter: bool,
    ) -> Result<PassedOn, Failure> {
        self.show(
            |companion| {
                let (at, to) = (lift::at(&at)?, lift::some_space(case_space.as_deref())?);
                match without_letter {
                    true => companion.pass_without_letter(at, to),
                    false => companion.pass_on(at, to),
                }
            },
            PassedOn::of,
        )
    }

    /// Shares what the office answered with a circle.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] unless it is in a case, and the space a circle.
    #[uniffi::method(default(without_letter = false))]
    pub fn share_from_case(
        &self,
        at: EntryRef,
        space: String,
        without_letter: bool,
    ) -> Result<SharedBack, Failure> {
        self.show(
            |companion| {
                let (at, to) = (lift::at(&at)?, lift::space(&space)?);
                match without_letter {
                    true => companion.share_without_letter(at, to),
                    false => companion.share_from_case(at, to),
                }
            },
            SharedBack::of,
        )
    }

    /// Who looked at what in a case, as the office told it.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn looks(&self, space: String) -> Result<Vec<Look>, Failure> {
        self.show(
            |companion| companion.looks(lift::space(&space)?),
            |looks, say| looks.iter().map(|look| Look::of(look, say)).collect(),
        )
    }
}
