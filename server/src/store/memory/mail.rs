//! The mailbox in memory.

use std::collections::BTreeMap;

use onderweg_protocol::ids::{InviteId, SpaceId};

use super::MemoryStore;
use crate::store::{Letter, Mail, Posted, Result};

#[derive(Debug, Clone, Default)]
pub(super) struct State {
    cards: BTreeMap<InviteId, (SpaceId, Vec<u8>, u64)>,
    letters: BTreeMap<(InviteId, [u8; 32]), (Letter, u64)>,
}

impl Mail for MemoryStore {
    fn put_card(
        &self,
        invite: InviteId,
        space: SpaceId,
        bytes: &[u8],
        now_ms: u64,
    ) -> Result<Posted> {
        let cards = &mut self.state().mail.cards;
        let kept = cards
            .entry(invite)
            .or_insert((space, bytes.to_vec(), now_ms));
        Ok(if (kept.0, kept.1.as_slice()) == (space, bytes) {
            Posted::Kept
        } else {
            Posted::Taken
        })
    }

    fn card(&self, invite: InviteId) -> Result<Option<Vec<u8>>> {
        let state = self.state();
        Ok(state
            .mail
            .cards
            .get(&invite)
            .map(|(_, bytes, _)| bytes.clone()))
    }

    fn put_request(
        &self,
        invite: InviteId,
        letter: &Letter,
        most: usize,
        now_ms: u64,
    ) -> Result<Posted> {
        let letters = &mut self.state().mail.letters;
        let key = (invite, letter.id);
        if letters.contains_key(&key) {
            return Ok(Posted::Kept);
        }
        let range = (invite, [0; 32])..=(invite, [u8::MAX; 32]);
        if letters.range(range).count() >= most {
            return Ok(Posted::Full);
        }
        letters.insert(key, (letter.clone(), now_ms));
        Ok(Posted::Kept)
    }

    fn requests(&self, invite: InviteId) -> Result<Vec<Letter>> {
        let range = (invite, [0; 32])..=(invite, [u8::MAX; 32]);
        let state = self.state();
        let found = state.mail.letters.range(range);
        Ok(found.map(|(_, (letter, _))| letter.clone()).collect())
    }

    fn put_answer(&self, invite: InviteId, request: &[u8; 32], bytes: &[u8]) -> Result<Posted> {
        let letters = &mut self.state().mail.letters;
        let Some((letter, _)) = letters.get_mut(&(invite, *request)) else {
            return Ok(Posted::Missing);
        };
        let kept = letter.answer.get_or_insert_with(|| bytes.to_vec());
        Ok(if kept == bytes {
            Posted::Kept
        } else {
            Posted::Taken
        })
    }

    fn drop_mail(&self, before_ms: u64) -> Result<u64> {
        let mail = &mut self.state().mail;
        let before = mail.cards.len() + mail.letters.len();
        mail.cards.retain(|_, (_, _, came)| *came >= before_ms);
        mail.letters.retain(|_, (_, came)| *came >= before_ms);
        Ok((before - mail.cards.len() - mail.letters.len()) as u64)
    }
}
