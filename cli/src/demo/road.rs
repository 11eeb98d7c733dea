//! The network of a phone, which can be taken away, and which remembers everything that crossed it:
//! that is what whoever runs the server could have read.

use std::sync::{Arc, Mutex, PoisonError};

use onderweg_companion::http::Http;
use onderweg_companion::transport::{Call, Reply, Transport, TransportError};

/// What crossed the network of all phones.
#[derive(Debug, Default)]
pub(super) struct Crossed {
    /// Bytes of requests: line, headers, body.
    pub(super) up: u64,
    /// Bytes of answers: headers, body.
    pub(super) down: u64,
    /// All of it, one after the other.
    pub(super) bytes: Vec<u8>,
}

/// Shared by the phones.
pub(super) type Wire = Arc<Mutex<Crossed>>;

/// One phone's way to the server.
#[derive(Debug)]
pub(super) struct Road {
    http: Http,
    wire: Wire,
    /// Whether there is a network.
    pub(super) signal: bool,
}

impl Road {
    pub(super) fn new(http: Http, wire: Wire) -> Self {
        Self {
            http,
            wire,
            signal: true,
        }
    }
}

impl Transport for Road {
    fn authority(&self) -> &str {
        self.http.authority()
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        if !self.signal {
            return Err(TransportError::Unreachable);
        }
        let mut head = format!("{} {}\r\n", call.method.as_str(), call.path);
        for (name, value) in call.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let reply = self.http.send(call)?;
        let mut wire = self.wire.lock().unwrap_or_else(PoisonError::into_inner);
        wire.up += (head.len() + call.body.len()) as u64;
        wire.bytes.extend_from_slice(head.as_bytes());
        wire.bytes.extend_from_slice(call.body);
        let headers = reply.headers.iter();
        let lines = headers.map(|(name, value)| name.len() + value.len() + 4);
        wire.down += (lines.sum::<usize>() + reply.body.len()) as u64;
        wire.bytes.extend_from_slice(&reply.body);
        Ok(reply)
    }
}
