//! Counts bytes for the data meter. Knows no network: what TLS and TCP add is estimated.

use crate::transport::{Call, Reply};

/// Request line, `host`, `content-length` and friends that every HTTP/1.1 request carries.
const REQUEST_FRAME: usize = 96;
/// Status line, `date` and friends.
const REPLY_FRAME: usize = 64;
/// What TLS records and TCP/IP headers add to a payload: at least one packet, then one in 1,400 bytes.
const PACKET: usize = 1400;
const PER_PACKET: usize = 40 + 29;

/// Bytes that went up and came down, headers and lower layers estimated.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Traffic {
    /// Sent.
    pub(crate) up: u64,
    /// Received.
    pub(crate) down: u64,
}

impl Traffic {
    /// Both directions.
    #[must_use]
    pub(crate) fn total(&self) -> u64 {
        self.up.saturating_add(self.down)
    }

    pub(super) fn sends(&mut self, call: &Call<'_>, authority: &str) {
        let headers: usize = call
            .headers
            .iter()
            .map(|(name, value)| name.len() + value.len() + 4)
            .sum();
        let text = REQUEST_FRAME + authority.len() + call.path.len() + headers;
        self.up = self.up.saturating_add(on_the_wire(text + call.body.len()));
    }

    pub(super) fn receives(&mut self, reply: &Reply) {
        let headers: usize = reply
            .headers
            .iter()
            .map(|(name, value)| name.len() + value.len() + 4)
            .sum();
        let text = REPLY_FRAME + headers;
        self.down = self
            .down
            .saturating_add(on_the_wire(text + reply.body.len()));
    }
}

fn on_the_wire(payload: usize) -> u64 {
    let packets = payload.div_ceil(PACKET).max(1);
    u64::try_from(payload + packets * PER_PACKET).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::Method;

    #[test]
    fn an_empty_answer_costs_something_and_a_large_one_little_more_than_itself() {
        let mut traffic = Traffic::default();
        traffic.receives(&Reply::default());
        assert!(traffic.down > 100);
        traffic.sends(
            &Call {
                method: Method::Post,
                path: "/v1/sync",
                headers: &[],
                body: &[0; 100_000],
                limit: 0,
            },
            "ow.example.org",
        );
        assert!((100_000..106_000).contains(&traffic.up), "{traffic:?}");
    }
}
