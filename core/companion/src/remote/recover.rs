//! What a recovery sheet asks: which spaces it is in, their membership logs, one entry to append.

use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::SpaceId;
use onderweg_protocol::message::{Outcome, SpaceAnswer, SpaceAsk, SyncRequest};
use onderweg_protocol::roster::Roster;
use serde::Deserialize;

use super::{JSON_LIMIT, NOTHING, Remote, read_json};
use crate::error::{Result, ServerError};
use crate::transport::Method;

/// Requests for one log: more than any honest server needs.
const MOST: usize = 256;

#[derive(Deserialize)]
struct SpacesText {
    spaces: Vec<String>,
}

impl Remote<'_> {
    /// The spaces that the server says this device is in. It proves nothing.
    pub(crate) fn spaces(&mut self) -> Result<Vec<SpaceId>> {
        let reply = self.ask(Method::Get, "/v1/spaces", &NOTHING, JSON_LIMIT)?;
        let text: SpacesText = read_json(&reply)?;
        let ids = text.spaces.iter();
        Ok(ids.filter_map(|id| SpaceId::from_hex(id)).collect())
    }

    /// The whole membership log of a space, each entry checked against those before it; what breaks
    /// a rule ends it.
    pub(crate) fn log(&mut self, space: SpaceId) -> Result<(Roster, Vec<SignedEntry>)> {
        let mut roster = Roster::empty(space);
        let mut log = Vec::new();
        for _ in 0..MOST {
            let answer = self.ask_space(ask(&roster, Vec::new()))?;
            if answer.control_after != roster.n() || answer.control.is_empty() {
                break;
            }
            for entry in answer.control {
                if roster.apply(&entry).is_err() {
                    return Ok((roster, log));
                }
                log.push(entry);
            }
        }
        Ok((roster, log))
    }

    /// Appends one entry; what became of it.
    pub(crate) fn append(&mut self, roster: &Roster, entry: SignedEntry) -> Result<Outcome> {
        let answer = self.ask_space(ask(roster, vec![entry]))?;
        let outcome = answer.append_results.first().copied();
        Ok(outcome.unwrap_or(answer.outcome))
    }

    fn ask_space(&mut self, ask: SpaceAsk) -> Result<SpaceAnswer> {
        let space = ask.space;
        let request = SyncRequest {
            spaces: vec![ask],
            budget: Some(0),
        };
        let answer = self.sync(&request)?;
        let mut spaces = answer.spaces.into_iter();
        let answer = spaces.find(|told| told.space == space);
        let answer = answer.ok_or(ServerError::Strange(200))?;
        if let Outcome::SlowDown { wait_ms } = answer.outcome {
            return Err(ServerError::SlowDown { wait_ms }.into());
        }
        Ok(answer)
    }
}

fn ask(roster: &Roster, appends: Vec<SignedEntry>) -> SpaceAsk {
    SpaceAsk {
        space: roster.space(),
        control_n: roster.n(),
        control_hash: roster.head(),
        appends,
        ..SpaceAsk::default()
    }
}
