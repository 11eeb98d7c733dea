//! Phones that do turns, propose and sign the same things apart: all see the same afterwards, and
//! nothing is counted twice.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "these are tests"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::*;
use onderweg_journal::*;
use proptest::prelude::*;

const ROTA: EntryId = EntryId([9; 16]);
const TEXTS: [&str; 3] = ["Quiet after ten.", "Quiet after nine.", "Be kind."];

/// One phone: the agreement, and what was recorded of turns, which have no document before.
#[derive(Clone)]
struct Phone {
    agreement: Document,
    turns: BTreeMap<u32, Document>,
}

impl Phone {
    fn new(who: u8) -> Phone {
        let made = Document::computed(&Kind::Agreement, actor(who), &[], 0);
        Phone {
            agreement: made.unwrap().0,
            turns: BTreeMap::new(),
        }
    }

    fn act(&mut self, who: u8, kind: u8, n: u8, now: i64) {
        match kind % 4 {
            0 | 1 => {
                let turn = u32::from(n % 5);
                let made = || Document::rota_turn(actor(who), ROTA, turn, now).unwrap().0;
                let document = self.turns.entry(turn).or_insert_with(made);
                let act = if n < 200 {
                    Command::Done
                } else {
                    Command::Reopen
                };
                document.act(actor(who), &act, now).unwrap();
            }
            2 => {
                let drafts = self.agreement.drafts().unwrap();
                let after = drafts.last().map(|draft| draft.version);
                let text = TEXTS[usize::from(n) % TEXTS.len()].to_owned();
                self.say(who, Saying::Text { after, text }, now);
            }
            _ => {
                let drafts = self.agreement.drafts().unwrap();
                let Some(draft) = drafts.get(usize::from(n) % drafts.len().max(1)) else {
                    return;
                };
                // Sometimes in the name of another.
                let device = author(if n < 200 { who } else { 1 + n % 3 });
                let sign = Saying::Sign {
                    version: draft.version,
                    device,
                    signature: [who; 64],
                };
                self.say(who, sign, now);
            }
        }
    }

    fn say(&mut self, who: u8, saying: Saying, now: i64) {
        let command = Command::Set(Set::Say(saying));
        self.agreement.act(actor(who), &command, now).unwrap();
    }

    fn hear(&mut self, from: &Phone) {
        sync(&from.agreement, &mut self.agreement);
        for (turn, document) in &from.turns {
            let own = self.turns.entry(*turn).or_insert_with(Document::empty);
            sync(document, own);
        }
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn phones_that_do_and_sign_the_same_things_meet(
        acts in prop::collection::vec((1..=3u8, any::<u8>(), any::<u8>()), 1..30),
        hear in prop::collection::vec((0..30usize, 0..3usize, 0..3usize), 0..8),
    ) {
        let mut phones: Vec<Phone> = (1..=3).map(Phone::new).collect();
        let mut did = BTreeSet::new();
        let mut signed = BTreeSet::new();
        for (n, (who, kind, what)) in acts.iter().enumerate() {
            let now = i64::try_from(n).unwrap();
            phones[usize::from(*who) - 1].act(*who, *kind, *what, now);
            if kind % 4 < 2 {
                did.insert(u32::from(what % 5));
            } else if kind % 4 == 3 && (*what < 200 || 1 + what % 3 == *who) {
                signed.insert(*who);
            }
            for (_, from, to) in hear.iter().filter(|(after, ..)| *after == n) {
                let from = phones[*from].clone();
                phones[*to].hear(&from);
            }
        }
        for from in phones.clone() {
            for phone in &mut phones {
                phone.hear(&from);
            }
        }
        let (one, others) = phones.split_first().unwrap();
        let turns = |phone: &Phone| -> Vec<(u32, String)> {
            let all = phone.turns.iter();
            all.map(|(turn, document)| (*turn, document.canonical_json())).collect()
        };
        for other in others {
            prop_assert_eq!(one.agreement.drafts(), other.agreement.drafts());
            prop_assert_eq!(turns(one), turns(other));
        }
        // A record for each turn that somebody did, done or to be done again, never twice.
        prop_assert_eq!(one.turns.keys().copied().collect::<BTreeSet<_>>(), did);
        let drafts = one.agreement.drafts().unwrap();
        let names: BTreeSet<_> = drafts.iter().map(|draft| draft.version).collect();
        prop_assert_eq!(names.len(), drafts.len(), "the same words are one version");
        for draft in &drafts {
            let by: Vec<_> = draft.claims.iter().map(|claim| claim.by.author).collect();
            let once: BTreeSet<_> = by.iter().copied().collect();
            prop_assert_eq!(once.len(), by.len(), "nobody signed twice");
            for (author, claim) in by.iter().zip(&draft.claims) {
                prop_assert!(signed.contains(&author.0[0]), "nobody signed for another");
                prop_assert_eq!(claim.signature, [author.0[0]; 64]);
            }
        }
    }
}
