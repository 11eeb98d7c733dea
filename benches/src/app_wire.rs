//! The app's own HTTP client, for times. It does not say what went through the socket: see
//! [`crate::http`] for bytes.

use std::time::Instant;

use onderweg_companion::http::Http;
use onderweg_companion::transport::{Call, Method, Transport};

use crate::measure::Res;
use crate::phone::Phone;
use crate::signer::{SYNC, Signer, TOKEN};
use crate::wire::{Answered, Wire};

/// A server over the app's client.
#[derive(Debug)]
pub struct AppWire {
    http: Http,
    signer: Signer,
    /// When the last answer was complete.
    pub last_byte: Option<Instant>,
}

impl AppWire {
    /// The server on a port of this machine.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn to(port: u16) -> Res<Self> {
        Ok(Self {
            http: Http::new(&format!("http://127.0.0.1:{port}"))?,
            signer: Signer::default(),
            last_byte: None,
        })
    }
}

impl Wire for AppWire {
    fn ask(&mut self, phone: &Phone, body: &[u8], _now_ms: i64) -> Res<Answered> {
        for _ in 0..2 {
            let (device, key) = (phone.store.device(), phone.store.signing());
            let headers = self.signer.sign(self.http.authority(), device, key, body)?;
            let reply = self.http.send(&Call {
                method: Method::Post,
                path: SYNC,
                headers: &headers,
                body,
                limit: onderweg_protocol::limits::MAX_MESSAGE,
            })?;
            self.last_byte = Some(Instant::now());
            match reply.status {
                200 => {
                    return Ok(Answered {
                        body: reply.body,
                        ..Answered::default()
                    });
                }
                401 => self.signer.renew(reply.header(TOKEN))?,
                status => return Err(format!("the server answers {status}").into()),
            }
        }
        Err("the server does not know this device".into())
    }
}
