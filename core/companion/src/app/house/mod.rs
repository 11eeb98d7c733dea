//! The household: rotas with their swaps, and what the people of a house share beside. A house is a
//! circle: the office is never a member of one. One verb per file.

mod agreement;
mod rota;
mod taken;
mod things;
mod view;

use onderweg_journal::{Person, Rota};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{DeviceId, PersonId, SpaceId};
use onderweg_protocol::roster::Roster;

use super::EntryRef;
use super::act::must_be_shown;
use crate::error::{HouseError, Result};
use crate::store::{Tx, WriteError, person_of};

pub use agreement::{AgreementChanges, AgreementView, LineChange, Missing, VersionView};
pub use rota::NewRota;
pub use things::{NewChecklist, NewLine, Shopping};
pub use view::{RotaPerson, RotaTurn, RotaView, SwapView};

pub(super) use taken::{stamp_of, taken_agreement, taken_rota};
pub(super) use things::checklist_line;

/// The members of a circle; refused for spaces of other kinds, where the office may read.
fn circle(tx: &mut Tx<'_>, space: SpaceId) -> Result<Roster> {
    let roster = tx.roster(space)?.ok_or(WriteError::NoSpace)?;
    if roster.n() == 0 || roster.kind() != SpaceKind::Circle {
        return Err(HouseError::NotACircle.into());
    }
    Ok(roster)
}

fn theirs(person: PersonId) -> Person {
    Person(person.0)
}

fn ours(person: Person) -> PersonId {
    DeviceId(person.0)
}

/// The rota of this entry, with the members of its space.
fn read_rota(tx: &mut Tx<'_>, at: EntryRef) -> Result<(Rota, Roster)> {
    must_be_shown(tx, at)?;
    let roster = tx.roster(at.space)?.ok_or(WriteError::NoSpace)?;
    let rota = tx.rota(at.space, at.entry, |author| person_of(&roster, author))?;
    Ok((rota.ok_or(HouseError::NotARota)?, roster))
}
