//! A plain socket to a server: HTTP/1.1, kept alive, every byte counted. Requests carry the headers
//! that the app's client sends. Must not know what is synced.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Instant;

use ed25519_dalek::SigningKey;
use onderweg_protocol::ids::DeviceId;

use crate::measure::Res;
use crate::phone::Phone;
use crate::signer::{SYNC, Signer, TOKEN};
use crate::wire::{Answered, Wire};

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// `200` and so on.
    pub status: u16,
    /// Header lines, lower-case names.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// Bytes received for it, headers included.
    pub down: u64,
}

impl Answer {
    /// The first header of this name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(header, _)| header == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// One connection.
#[derive(Debug)]
pub struct Http {
    stream: BufReader<TcpStream>,
    host: String,
    signer: Signer,
    /// When the last answer was complete.
    pub last_byte: Option<Instant>,
}

impl Http {
    /// Connects to a port of this machine.
    ///
    /// # Errors
    ///
    /// When nobody listens.
    pub fn connect(port: u16) -> Res<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream: BufReader::new(stream),
            host: format!("127.0.0.1:{port}"),
            signer: Signer::default(),
            last_byte: None,
        })
    }

    /// Sends one request as it is, without signature, and reads the answer.
    ///
    /// # Errors
    ///
    /// When the connection ends or the answer is none.
    pub fn send(
        &mut self,
        method: &str,
        path: &str,
        headers: &str,
        body: &[u8],
    ) -> Res<(u64, Answer)> {
        let host = &self.host;
        let length = body.len();
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\naccept: */*\r\n\
             content-length: {length}\r\n{headers}\r\n"
        )
        .into_bytes();
        request.extend_from_slice(body);
        self.stream.get_mut().write_all(&request)?;
        let answer = self.read()?;
        self.last_byte = Some(Instant::now());
        Ok((request.len() as u64, answer))
    }

    /// Signs and sends a sync; once more if the token was too old.
    ///
    /// # Errors
    ///
    /// When the connection ends, or the server refuses.
    pub fn sync(&mut self, device: DeviceId, key: &SigningKey, body: &[u8]) -> Res<Answered> {
        let mut up = 0;
        let mut down = 0;
        for _ in 0..2 {
            let signed = self.signer.sign(&self.host, device, key, body)?;
            let headers: String = (signed.iter())
                .map(|(name, value)| format!("{name}: {value}\r\n"))
                .collect();
            let (sent, answer) = self.send("POST", SYNC, &headers, body)?;
            up += sent;
            down += answer.down;
            match answer.status {
                200 => {
                    return Ok(Answered {
                        body: answer.body,
                        up,
                        down,
                        server_cpu_us: 0,
                    });
                }
                401 => self.signer.renew(answer.header(TOKEN))?,
                status => return Err(format!("the server answers {status}").into()),
            }
        }
        Err("the server does not know this device".into())
    }

    fn read(&mut self) -> Res<Answer> {
        let mut answer = Answer {
            status: 0,
            headers: Vec::new(),
            body: Vec::new(),
            down: 0,
        };
        loop {
            let mut line = String::new();
            let read = self.stream.read_line(&mut line)?;
            answer.down += read as u64;
            let line = line.trim_end();
            if read == 0 {
                return Err("the server hung up".into());
            }
            if line.is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(": ") {
                answer.headers.push((name.to_lowercase(), value.to_owned()));
            } else if let Some(status) = line.split(' ').nth(1) {
                answer.status = status.parse()?;
            }
        }
        let length = answer.header("content-length").unwrap_or("0").parse()?;
        answer.body = vec![0; length];
        self.stream.read_exact(&mut answer.body)?;
        answer.down += length as u64;
        Ok(answer)
    }
}

impl Wire for Http {
    fn ask(&mut self, phone: &Phone, body: &[u8], _now_ms: i64) -> Res<Answered> {
        self.sync(phone.store.device(), phone.store.signing(), body)
    }
}
