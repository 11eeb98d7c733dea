//! What people said and signed about a rota and an agreement, for who takes it along. Must not count
//! anything that a screen would not count.

use onderweg_journal::{
    Author, Claim, Draft, Person, Stamp, TakeAgreement, TakeOrder, TakePerson, TakeRota, TakeSign,
    TakeStamp, TakeSwap, TakeVersion,
};
use onderweg_protocol::ids::DeviceId;
use onderweg_protocol::roster::Roster;

use super::agreement::Known;
use super::{EntryRef, ours, person_of};
use crate::app::By;
use crate::app::names::Names;
use crate::error::Result;
use crate::store::Tx;

/// The orders of a rota and its swaps; none if it is no rota.
pub(in crate::app) fn taken_rota(
    tx: &mut Tx<'_>,
    names: &Names,
    at: EntryRef,
    me: &DeviceId,
) -> Result<Option<TakeRota>> {
    let Some(roster) = names.roster(&at.space) else {
        return Ok(None);
    };
    let rota = tx.rota(at.space, at.entry, |author| person_of(roster, author))?;
    let own = person_of(roster, &Author(me.0));
    let person = |who: Person| TakePerson {
        name: names.of_person(&at.space, ours(who)).map(str::to_owned),
        own: own == Some(who),
    };
    Ok(rota.map(|rota| {
        let order = |(from, people): (u32, &[Person])| TakeOrder {
            turn: from + 1,
            people: people.iter().copied().map(person).collect(),
        };
        let swap = |swap: &onderweg_journal::Swap| TakeSwap {
            from: person(swap.from),
            with: person(swap.with),
            give: swap.give + 1,
            take: swap.take + 1,
            stands: swap.stands.as_str().to_owned(),
            when_ms: swap.by.when_ms,
        };
        TakeRota {
            orders: rota.orders().map(order).collect(),
            swaps: rota.swaps().iter().map(swap).collect(),
        }
    }))
}

/// The versions of the agreement of a space with their good signatures; none for any other entry.
pub(in crate::app) fn taken_agreement(
    tx: &mut Tx<'_>,
    names: &Names,
    at: EntryRef,
    me: &DeviceId,
) -> Result<Option<TakeAgreement>> {
    let Some(roster) = names.roster(&at.space) else {
        return Ok(None);
    };
    let known = Known::read(tx, at.space, roster)?;
    let Some(known) = known.filter(|known| known.entry == at.entry) else {
        return Ok(None);
    };
    let by = |stamp: &Stamp| stamp_of(names.by(&at.space, stamp, me));
    let sign = |(_, claim): &(Person, Claim)| TakeSign {
        by: by(&claim.by),
        key: hex(&key_of(roster, claim)),
        signature: hex(&claim.signature),
    };
    let version = |(draft, signed): (&Draft, &Vec<(Person, Claim)>)| TakeVersion {
        version: draft.version.to_string(),
        after: draft.after.map(|after| after.to_string()),
        text: draft.text.clone(),
        proposed: draft.by.iter().map(by).collect(),
        signed: signed.iter().map(sign).collect(),
    };
    Ok(Some(TakeAgreement {
        holds: known.holds(roster).map(|draft| draft.version.to_string()),
        versions: known.pairs().map(version).collect(),
    }))
}

/// Who did something, as a file says it.
pub(in crate::app) fn stamp_of(by: By) -> TakeStamp {
    TakeStamp {
        name: by.name,
        own: by.own,
        when_ms: by.when_ms,
    }
}

fn key_of(roster: &Roster, claim: &Claim) -> Vec<u8> {
    let device = roster.device(&DeviceId(claim.by.author.0));
    device.map_or_else(Vec::new, |known| known.keys.ed.to_vec())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
