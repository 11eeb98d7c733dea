//! Who may bring a person back who lost their phones. Must not know invitations: six digits were
//! compared before.

use super::Roster;
use super::rights::{Refusal, Verdict, must};
use crate::control::{Act, Entry, Role, readmit_text, verifies};
use crate::ids::PersonId;

impl Roster {
    /// Whether `author` may bring `whom` back, and whether a second member has to agree: an owner
    /// alone; where nobody else owns the space two members, or the only other one.
    ///
    /// # Errors
    ///
    /// [`Refusal`] names the rule.
    pub fn readmission(&self, author: PersonId, whom: PersonId) -> Result<bool, Refusal> {
        must(
            self.persons.contains_key(&whom),
            Refusal::Contradicts("no such person"),
        )?;
        must(
            author != whom,
            Refusal::NotAllowed("another person readmits"),
        )?;
        let others: Vec<_> = self.persons.iter().filter(|(id, _)| **id != whom).collect();
        if others.iter().any(|(_, role)| **role == Role::Owner) {
            must(
                self.persons.get(&author) == Some(&Role::Owner),
                Refusal::NotAllowed("an owner readmits"),
            )?;
            return Ok(false);
        }
        Ok(others.len() > 1)
    }

    pub(super) fn permits_readmit(&self, entry: &Entry, author: PersonId) -> Verdict {
        let Act::Readmit {
            person: whom,
            keys,
            removed,
            second,
            ..
        } = &entry.act
        else {
            return Err(Refusal::Malformed);
        };
        let (whom, second) = (*whom, second.as_ref());
        let two = self.readmission(author, whom)?;
        must(
            self.are_all_devices_of(whom, removed),
            Refusal::Contradicts("all lost devices are named"),
        )?;
        if !two {
            return Ok(());
        }
        let Some(second) = second else {
            return Err(Refusal::NotAllowed(
                "two members readmit where there is no owner",
            ));
        };
        let helper = self.person_of(&second.device).ok_or(Refusal::NotMember)?;
        must(
            helper != author && helper != whom && !self.is_sheet(&second.device),
            Refusal::NotAllowed("two different members readmit"),
        )?;
        let text = readmit_text(&self.space, &entry.prev, &whom, keys, removed);
        let signed = self
            .devices
            .get(&second.device)
            .is_some_and(|device| verifies(&device.keys.ed, &text, &second.signature));
        must(signed, Refusal::Signature)
    }
}
