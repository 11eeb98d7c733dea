//! `POST /v1/events`: hints for many devices of an office on one stream of server-sent events.
//! Knows the form of the stream; what a hint is good for is the caller's.

use onderweg_protocol::http::Token;
use onderweg_protocol::ids::{DeviceId, SpaceId};
use serde::{Deserialize, Serialize};

use super::{Body, JSON, Remote, TOKEN, accept};
use crate::error::{Result, ServerError};
use crate::transport::{Call, Method, TransportError};

const PATH: &str = "/v1/events";
/// The longest line of a stream that is read: hints are far shorter.
const LONGEST_LINE: usize = 4 * 1024;

/// What a stream of hints says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// A space has something to fetch.
    News(SpaceId),
    /// Some hints were lost, or the stream has just begun: anything may have something to fetch.
    Missed,
    /// Nothing happened for a few seconds.
    Quiet,
}

#[derive(Serialize)]
struct Listeners {
    devices: Vec<String>,
}

#[derive(Deserialize)]
struct News {
    space: String,
}

impl Remote<'_> {
    /// Hands over hints until `hear` answers `false` or the stream ends, which is `Ok` both times.
    pub(crate) fn listen(
        &mut self,
        devices: &[DeviceId],
        hear: &mut dyn FnMut(Hint) -> bool,
    ) -> Result<()> {
        let devices = devices.iter().map(ToString::to_string).collect();
        // Strings alone: they always encode.
        let bytes = serde_json::to_vec(&Listeners { devices }).unwrap_or_default();
        let body = Body {
            kind: JSON,
            bytes: &bytes,
        };
        for _ in 0..2 {
            let headers = self.headers(Method::Post, PATH, &body)?;
            let call = Call {
                method: Method::Post,
                path: PATH,
                headers: &headers,
                body: body.bytes,
                limit: LONGEST_LINE,
            };
            let mut lines = Lines::default();
            let mut begun = false;
            let reply = self.transport.listen(&call, &mut |piece| {
                if !begun {
                    begun = true;
                    return Ok(hear(Hint::Missed));
                }
                lines.read(piece, hear)
            })?;
            let fresh: Option<Token> = reply.header(TOKEN).and_then(|text| text.parse().ok());
            match fresh.filter(|token| reply.status == 401 && *token != self.token) {
                Some(token) => self.token = token,
                None => return accept(reply).map(|_| ()),
            }
        }
        Err(ServerError::Unknown.into())
    }
}

/// A stream of events, cut anywhere.
#[derive(Default)]
struct Lines {
    line: Vec<u8>,
    event: String,
    data: String,
}

impl Lines {
    fn read(
        &mut self,
        piece: &[u8],
        hear: &mut dyn FnMut(Hint) -> bool,
    ) -> Result<bool, TransportError> {
        if piece.is_empty() {
            return Ok(hear(Hint::Quiet));
        }
        for byte in piece {
            if *byte != b'\n' {
                self.line.push(*byte);
                if self.line.len() > LONGEST_LINE {
                    return Err(TransportError::Malformed);
                }
                continue;
            }
            let line = std::mem::take(&mut self.line);
            let line = String::from_utf8(line).map_err(|_| TransportError::Malformed)?;
            if let Some(hint) = self.line(line.trim_end_matches('\r'))
                && !hear(hint)
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// A line; an empty one ends an event. What is unknown is passed over.
    fn line(&mut self, line: &str) -> Option<Hint> {
        if let Some(event) = line.strip_prefix("event:") {
            event.trim().clone_into(&mut self.event);
        } else if let Some(data) = line.strip_prefix("data:") {
            data.trim().clone_into(&mut self.data);
        } else if line.is_empty() {
            let (event, data) = (
                std::mem::take(&mut self.event),
                std::mem::take(&mut self.data),
            );
            return match event.as_str() {
                "news" => {
                    let news: Option<News> = serde_json::from_str(&data).ok();
                    let space = news.and_then(|news| SpaceId::from_hex(&news.space));
                    // A hint that does not read may be about anything.
                    Some(space.map_or(Hint::Missed, Hint::News))
                }
                "missed" => Some(Hint::Missed),
                _ => None,
            };
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(pieces: &[&str]) -> (Vec<Hint>, Result<bool, TransportError>) {
        let mut lines = Lines::default();
        let mut all = Vec::new();
        let mut last = Ok(true);
        for piece in pieces {
            last = lines.read(piece.as_bytes(), &mut |hint| {
                all.push(hint);
                all.len() < 9
            });
        }
        (all, last)
    }

    #[test]
    fn events_are_read_however_they_are_cut() {
        let space = SpaceId([7; 16]);
        let whole = format!(
            ":\n\nevent: news\ndata: {{\"space\":\"{space}\"}}\n\nevent: missed\r\ndata: {{}}\r\n\r\n\
             event: other\ndata: x\n\nevent: news\ndata: nonsense\n\n"
        );
        let expected = [Hint::News(space), Hint::Missed, Hint::Missed];
        assert_eq!(heard(&[&whole]).0, expected);
        let bytes: Vec<String> = whole.chars().map(String::from).collect();
        let bytes: Vec<&str> = bytes.iter().map(String::as_str).collect();
        assert_eq!(heard(&bytes).0, expected);
        assert_eq!(heard(&[""]).0, [Hint::Quiet]);
    }

    #[test]
    fn a_stream_without_an_end_of_line_is_refused_and_an_answer_ends_it() {
        let long = "x".repeat(LONGEST_LINE + 1);
        assert_eq!(heard(&[&long]).1, Err(TransportError::Malformed));
        let many = "event: missed\n\n".repeat(20);
        let (all, last) = heard(&[&many]);
        assert_eq!((all.len(), last), (9, Ok(false)));
    }
}
