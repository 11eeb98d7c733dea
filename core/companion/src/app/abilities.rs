//! What one can do in the language that is learned: asked by the pack, ticked by the person.

use onderweg_journal::{CardId, What};
use onderweg_pack as pack;
use serde::Serialize;

use super::shelf::said;
use super::{Companion, Said};
use crate::error::{Error, Result};

/// Something that one can do in the language, or not yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ability {
    /// Its id in the pack.
    pub id: String,
    /// The deck that leads there.
    pub deck: String,
    /// Its level.
    pub level: &'static str,
    /// What one can do.
    pub name: Said,
    /// Whether the person ticked it.
    pub can: bool,
}

impl Companion {
    /// What one can do in the language, as the pack asks it and the person said it.
    ///
    /// # Errors
    ///
    /// [`crate::error::PackError::NoPack`] before a pack was fetched.
    pub fn abilities(&mut self, language: &str) -> Result<Vec<Ability>> {
        let kept = self.pack()?.pack;
        let practice = self.practice()?;
        let one = |ability: &pack::Ability| {
            let card = CardId::of_phrase(ability.id.as_str());
            Ability {
                id: ability.id.to_string(),
                deck: ability.deck.to_string(),
                level: ability.level.word(),
                name: said(&kept, &format!("ability-{}", ability.id), language),
                can: practice.abilities.get(&card) == Some(&true),
            }
        };
        Ok(kept.abilities.iter().map(one).collect())
    }

    /// Ticks an ability, or takes the tick off.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`] if the pack has no such ability.
    pub fn tick_ability(&mut self, id: &str, can: bool) -> Result<()> {
        let kept = self.pack()?.pack;
        let known = kept
            .abilities
            .iter()
            .any(|ability| ability.id.as_str() == id);
        if !known {
            return Err(Error::NoSuch("ability"));
        }
        self.practice()?;
        self.record_own(CardId::of_phrase(id), What::Ability(can))
    }
}
