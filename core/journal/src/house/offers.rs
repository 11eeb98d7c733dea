//! Offers to swap turns, and who may answer or take back what. Must not know whose turn it is.

use std::collections::BTreeSet;

use crate::document::Said;
use crate::house::Saying;
use crate::house::rota::{Swap, SwapStands};
use crate::ids::Person;
use crate::keys;

/// Offers while they are heard.
#[derive(Default)]
pub(super) struct Offers {
    /// In the order in which they were made.
    pub(super) all: Vec<Swap>,
    /// Where the accepted ones stand, in the order in which they were accepted.
    pub(super) accepted: Vec<usize>,
}

/// An answer: which act of whom it stands in, under which key.
type Answer<'a> = ([u8; 8], Person, &'a str);

impl Offers {
    /// All that was said, in its order. An answer that who gave it took back is as if it had never been
    /// given: what they answered before counts again.
    pub(super) fn of(all: &[(&Said, Person)]) -> Self {
        let answers = all
            .iter()
            .filter(|(said, _)| said.key.starts_with(keys::ANSWER));
        let given: BTreeSet<Answer<'_>> = (answers.clone())
            .filter(|(said, _)| matches!(said.what, Some(Saying::Answer { .. })))
            .map(|(said, who)| (said.act, *who, said.key.as_str()))
            .collect();
        let taken: BTreeSet<Answer<'_>> = answers
            .filter_map(|(said, who)| Some((said.undoes?, *who, said.key.as_str())))
            .filter(|taken| given.contains(taken))
            .collect();
        let mut offers = Self::default();
        for (said, who) in all {
            let back = |act| taken.contains(&(act, *who, said.key.as_str()));
            if !back(said.act) && !said.undoes.is_some_and(back) {
                offers.hear(said, *who);
            }
        }
        offers
    }

    /// Takes in what somebody said; whatever it is, it counts only by who they are.
    fn hear(&mut self, said: &Said, who: Person) {
        match &said.what {
            Some(Saying::Swap {
                id,
                give,
                take,
                with,
            }) => self.offer(Swap {
                id: id.clone(),
                give: *give,
                take: *take,
                from: who,
                with: *with,
                by: said.by,
                stands: SwapStands::Open,
            }),
            Some(Saying::Answer {
                id,
                yes,
                give,
                take,
                from,
            }) => {
                let meant = |swap: &Swap| {
                    (&swap.id, swap.give, swap.take, swap.from) == (id, *give, *take, *from)
                };
                self.answer(meant, who, *yes);
            }
            Some(Saying::Order { .. } | Saying::Text { .. } | Saying::Sign { .. }) => {}
            None => self.take_back(&said.key, who),
        }
    }

    fn offer(&mut self, swap: Swap) {
        let same = |known: &&mut Swap| {
            (&known.id, known.give, known.take) == (&swap.id, swap.give, swap.take)
                && (known.from, known.with) == (swap.from, swap.with)
        };
        match self.all.iter_mut().find(same) {
            Some(known) if known.stands == SwapStands::Withdrawn => known.stands = SwapStands::Open,
            Some(_) => {}
            None => self.all.push(swap),
        }
    }

    fn answer(&mut self, meant: impl Fn(&Swap) -> bool, who: Person, yes: bool) {
        let known = self.all.iter_mut().enumerate();
        for (at, swap) in known.filter(|(_, swap)| meant(swap)) {
            let waits = matches!(swap.stands, SwapStands::Open | SwapStands::Declined);
            if who == swap.with && yes && waits {
                swap.stands = SwapStands::Accepted;
                self.accepted.push(at);
            } else if who == swap.with && !yes && waits {
                swap.stands = SwapStands::Declined;
            } else if who == swap.from && !yes && swap.stands == SwapStands::Open {
                swap.stands = SwapStands::Withdrawn;
            }
        }
    }

    fn take_back(&mut self, key: &str, who: Person) {
        let offer = key.strip_prefix(keys::SWAP);
        let answer = key.strip_prefix(keys::ANSWER);
        for (at, swap) in self.all.iter_mut().enumerate() {
            let accepted = swap.stands == SwapStands::Accepted;
            if offer == Some(swap.id.as_str()) && who == swap.from && !accepted {
                swap.stands = SwapStands::Withdrawn;
                continue;
            }
            // An answer, by who gave it: of who offered it was the withdrawal.
            let withdrawn = swap.stands == SwapStands::Withdrawn;
            let theirs = if withdrawn { swap.from } else { swap.with };
            if answer == Some(swap.id.as_str()) && who == theirs {
                swap.stands = SwapStands::Open;
                self.accepted.retain(|known| *known != at);
            }
        }
    }
}
