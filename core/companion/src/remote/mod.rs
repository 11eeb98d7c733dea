//! The programme server's endpoints as functions: signs, sends over a [`Transport`], says what a
//! refusal means, and counts bytes. Knows no store; the caller keeps the token.

mod catalogue;
mod enrol;
mod events;
mod invites;
mod letters;
mod office;
mod recover;
mod sync;
mod traffic;

use ed25519_dalek::SigningKey;
use onderweg_protocol::http::{Nonce, Parts, Token, sign};
use onderweg_protocol::ids::DeviceId;
use rand_chacha::ChaCha20Rng;
use rand_core::Rng;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result, ServerError};
use crate::transport::{Call, Method, Reply, Transport};

pub(crate) use catalogue::Offered;
pub use events::Hint;
pub(crate) use letters::{AtServer, as_part};
pub(crate) use traffic::Traffic;

/// Header in which a refused request gets a fresh token.
const TOKEN: &str = "ow1-token";
const JSON: &str = "application/json";
/// The most bytes of an answer in JSON.
const JSON_LIMIT: usize = 256 * 1024;

/// One device asking one server.
pub(crate) struct Remote<'a> {
    transport: &'a mut dyn Transport,
    device: DeviceId,
    key: SigningKey,
    token: Token,
    rng: ChaCha20Rng,
    traffic: Traffic,
}

/// A body, and what kind it is.
struct Body<'a> {
    kind: &'static str,
    bytes: &'a [u8],
}

const NOTHING: Body<'static> = Body {
    kind: "",
    bytes: b"",
};

impl<'a> Remote<'a> {
    /// `token` is the last that the server gave; without one the first request costs a second try.
    pub(crate) fn new(
        transport: &'a mut dyn Transport,
        device: DeviceId,
        key: SigningKey,
        token: Option<Token>,
        rng: ChaCha20Rng,
    ) -> Self {
        Self {
            transport,
            device,
            key,
            token: token.unwrap_or(Token([0; 24])),
            rng,
            traffic: Traffic::default(),
        }
    }

    /// Asks as another device, a sheet of paper for example, and is itself again afterwards.
    pub(crate) fn acting_as<T>(
        &mut self,
        device: DeviceId,
        key: &SigningKey,
        work: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        let own = (self.device, self.key.clone());
        (self.device, self.key) = (device, key.clone());
        let done = work(self);
        (self.device, self.key) = own;
        done
    }

    /// The freshest token and the bytes so far, for keeping.
    pub(crate) fn spent(&self) -> (Token, Traffic) {
        (self.token, self.traffic)
    }

    /// A signed request. An old token is renewed once by what the refusal brings.
    fn ask(&mut self, method: Method, path: &str, body: &Body<'_>, limit: usize) -> Result<Reply> {
        accept(self.ask_with(method, path, body, &[], limit)?)
    }

    /// The same with headers beside, which nothing signs, and the answer whatever it says.
    fn ask_with(
        &mut self,
        method: Method,
        path: &str,
        body: &Body<'_>,
        beside: &[(&'static str, String)],
        limit: usize,
    ) -> Result<Reply> {
        let reply = self.send_signed(method, path, body, beside, limit)?;
        if reply.status != 401 {
            return Ok(reply);
        }
        let fresh: Option<Token> = reply.header(TOKEN).and_then(|text| text.parse().ok());
        match fresh.filter(|token| *token != self.token) {
            Some(token) => self.token = token,
            None => return Err(ServerError::Unknown.into()),
        }
        self.send_signed(method, path, body, beside, limit)
    }

    fn json(&mut self, method: Method, path: &str, value: &impl Serialize) -> Result<Reply> {
        // Our own types of strings: they always encode.
        let bytes = serde_json::to_vec(value).unwrap_or_default();
        let body = Body {
            kind: JSON,
            bytes: &bytes,
        };
        self.ask(method, path, &body, JSON_LIMIT)
    }

    fn send_signed(
        &mut self,
        method: Method,
        path: &str,
        body: &Body<'_>,
        beside: &[(&'static str, String)],
        limit: usize,
    ) -> Result<Reply> {
        let mut headers = self.headers(method, path, body)?;
        headers.extend_from_slice(beside);
        self.send(&Call {
            method,
            path,
            headers: &headers,
            body: body.bytes,
            limit,
        })
    }

    /// The headers of a signed request.
    fn headers(
        &mut self,
        method: Method,
        path: &str,
        body: &Body<'_>,
    ) -> Result<Vec<(&'static str, String)>> {
        let mut client = [0; 16];
        self.rng.fill_bytes(&mut client);
        let nonce = Nonce {
            token: self.token,
            client,
        };
        let authority = self.transport.authority();
        let parts = Parts::new(method.as_str(), authority, path, body.bytes)
            .map_err(|_| crate::http::AddressError::Malformed)?;
        let signed = sign(&parts, self.device, &self.key, &nonce);
        let mut headers = vec![
            ("content-digest", signed.content_digest),
            ("signature-input", signed.signature_input),
            ("signature", signed.signature),
        ];
        if !body.kind.is_empty() {
            headers.push(("content-type", body.kind.to_owned()));
        }
        Ok(headers)
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply> {
        self.traffic.sends(call, self.transport.authority());
        let reply = self.transport.send(call).map_err(Error::Transport)?;
        self.traffic.receives(&reply);
        Ok(reply)
    }
}

/// An answer that carries what was asked for, or why not.
fn accept(reply: Reply) -> Result<Reply> {
    let refused = match reply.status {
        200..=299 => return Ok(reply),
        401 => ServerError::Unknown,
        403 => ServerError::Forbidden,
        404 | 410 => ServerError::NotFound,
        409 => ServerError::Conflict,
        413 => ServerError::TooLarge,
        429 | 503 => slow_down(&reply),
        500..=599 => ServerError::Broken(reply.status),
        other => ServerError::Strange(other),
    };
    Err(refused.into())
}

fn read_json<T: for<'de> Deserialize<'de>>(reply: &Reply) -> Result<T> {
    serde_json::from_slice(&reply.body).map_err(|_| strange())
}

fn strange() -> Error {
    ServerError::Strange(200).into()
}

fn slow_down(reply: &Reply) -> ServerError {
    let seconds: Option<u64> = reply
        .header("retry-after")
        .and_then(|text| text.trim().parse().ok());
    match seconds {
        Some(seconds) => ServerError::SlowDown {
            wait_ms: seconds.saturating_mul(1000),
        },
        None if reply.status == 429 => ServerError::SlowDown { wait_ms: 60_000 },
        None => ServerError::Broken(reply.status),
    }
}
