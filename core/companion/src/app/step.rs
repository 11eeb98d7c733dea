//! A step asks for a yes, and the office says it or sends the step back with a word. Who may do
//! what is in `docs/merging.md`; here it is kept before anything is written.

use onderweg_journal::{Author, Command, FieldName, Kind, Set, Shape, Standing, Value, field_def};
use onderweg_journal::{Summary, standing};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{DeviceId, EntryId, SpaceId};
use onderweg_protocol::roster::Roster;

use super::act::must_be_shown;
use super::{Companion, EntryRef, memory};
use crate::error::{Error, Result, StepError};
use crate::store::{Tx, WriteError};

impl Companion {
    /// Says that a step is done and asks the office for a yes. Asking twice is asking once.
    ///
    /// # Errors
    ///
    /// [`Error::Step`] outside a case, where nobody could answer; nothing was written then.
    pub fn ask_for_yes(&mut self, at: EntryRef) -> Result<bool> {
        self.on_step(at, |stands| match stands {
            Standing::Asked | Standing::Confirmed => Ok(Vec::new()),
            Standing::Open | Standing::SentBack | Standing::Done => {
                Ok(vec![Command::Done, says("confirm", "asked")?])
            }
        })
    }

    /// The office's yes to a step that asks. Twice is once.
    ///
    /// # Errors
    ///
    /// [`Error::Step`] on a device that is not the office's, and for a step that does not ask.
    pub fn confirm(&mut self, at: EntryRef) -> Result<bool> {
        self.on_step(at, |stands| match stands {
            Standing::Confirmed => Ok(Vec::new()),
            Standing::Asked | Standing::SentBack => {
                let mut acts = vec![says("confirm", "confirmed")?];
                acts.extend(field_def("word").map(|def| Command::Clear(FieldName::More(def))));
                Ok(acts)
            }
            Standing::Open | Standing::Done => Err(StepError::NotAsked.into()),
        })
    }

    /// The office sends a step back with a word: it is open again.
    ///
    /// # Errors
    ///
    /// As [`Companion::confirm`]; [`Error::Invalid`] for a word that cannot be stored.
    pub fn send_back(&mut self, at: EntryRef, word: &str) -> Result<bool> {
        if word.trim().is_empty() {
            return Err(onderweg_journal::Invalid::Empty { field: "word" }.into());
        }
        let acts = vec![
            says("confirm", "sent-back")?,
            says("word", word.trim())?,
            Command::Reopen,
        ];
        self.on_step(at, |stands| match stands {
            Standing::Asked | Standing::SentBack | Standing::Confirmed => Ok(acts),
            Standing::Open | Standing::Done => Err(StepError::NotAsked.into()),
        })
    }

    fn on_step(
        &mut self,
        at: EntryRef,
        acts: impl FnOnce(Standing) -> Result<Vec<Command>>,
    ) -> Result<bool> {
        let me = self.device();
        let changed = self.write(|tx| {
            must_be_shown(tx, at)?;
            let row = tx.summary(at.space, at.entry)?.ok_or(WriteError::NoEntry)?;
            if row.kind != Some(Kind::Step) {
                return Err(StepError::NotAStep.into());
            }
            let roster = tx.roster(at.space)?.ok_or(WriteError::NoSpace)?;
            let commands = acts(stands(&row, Some(&roster)))?;
            permit(tx, &me, at.space, &commands)?;
            if commands.is_empty() {
                return Ok(false);
            }
            let changed = tx.act(at.space, at.entry, &commands)?;
            if changed {
                memory::put_last_act(tx, at)?;
            }
            Ok::<_, Error>(changed)
        })?;
        if changed {
            self.did(at)?;
        }
        Ok(changed)
    }
}

fn says(field: &str, word: &str) -> Result<Command> {
    let def = field_def(field).ok_or(onderweg_journal::Invalid::NoSuchField)?;
    Ok(Command::Set(def.set(Value::Text(word.to_owned()))?))
}

/// How a step stands for the members of its space.
pub(super) fn stands(row: &Summary, roster: Option<&Roster>) -> Standing {
    let office = |author: &Author| roster.is_some_and(|r| is_office(r, &DeviceId(author.0)));
    standing(row, office)
}

/// Whether a device is or was the office's: in a case space, of a person who did not found it.
pub(super) fn is_office(roster: &Roster, device: &DeviceId) -> bool {
    // A person has the id of their first phone, which may be gone since.
    let founded = |person| roster.device(&person).is_some_and(|first| first.added == 1);
    let known = roster.device(device).map(|known| known.person);
    roster.kind() == SpaceKind::Case && known.is_some_and(|person| !founded(person))
}

/// Whether this device may write what the commands say of a plan.
pub(super) fn permit(
    tx: &mut Tx<'_>,
    me: &DeviceId,
    space: SpaceId,
    commands: &[Command],
) -> Result<()> {
    for command in commands {
        if let Command::Set(set) = command {
            permit_set(tx, me, space, set)?;
        }
    }
    Ok(())
}

/// The same for one field: only the office answers, nobody asks where nobody answers, and a link
/// names an entry of the same space.
pub(super) fn permit_set(tx: &mut Tx<'_>, me: &DeviceId, space: SpaceId, set: &Set) -> Result<()> {
    let Set::More(def, Value::Text(text)) = set else {
        return Ok(());
    };
    match (def.name, def.shape) {
        ("confirm" | "word", _) => {
            let roster = tx.roster(space)?.ok_or(WriteError::NoSpace)?;
            if roster.n() == 0 || roster.kind() != SpaceKind::Case {
                Err(StepError::NotInCase.into())
            } else if text == "asked" || is_office(&roster, me) {
                Ok(())
            } else {
                Err(StepError::NotTheOffice.into())
            }
        }
        (kind, Shape::Link) => {
            let entry = EntryId::from_hex(text).ok_or(Error::NoSuch("entry"))?;
            let row = tx.summary(space, entry)?;
            let is = |row: &Summary| row.kind.as_ref().is_some_and(|k| k.as_str() == kind);
            match row.is_some_and(|row| is(&row)) {
                true => Ok(()),
                false => Err(Error::NoSuch("entry")),
            }
        }
        _ => Ok(()),
    }
}
