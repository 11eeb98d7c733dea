//! The phone's only network: one HTTPS request at a time over reqwest. Knows no protocol of ours;
//! what is signed and what an answer means is decided in `remote`.

use std::io::Read;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::Url;
use reqwest::blocking::{Client, Response};
use reqwest::redirect::Policy;
use rustls::{ClientConfig, RootCertStore};

use crate::transport::{Call, Method, Reply, Transport, TransportError};

/// How long a connection may take to open.
const CONNECT: Duration = Duration::from_secs(20);
/// How long one request may take in all; a page that is too large for it is asked for in smaller ones.
const WHOLE: Duration = Duration::from_secs(120);

/// How long a stream may be silent before its listener is asked whether to go on; also the longest
/// wait for a stream to begin.
const PULSE: Duration = Duration::from_secs(4);
/// How long a stream may be silent at all: servers send a comment every 25 seconds.
const SILENCE: Duration = Duration::from_secs(60);

/// Why an address is not one of a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Not an address at all.
    #[error("this is not an address: write https:// and the name of the server")]
    Malformed,
    /// Not encrypted, and not on this machine.
    #[error("the address must begin with https:// (http:// only for this machine)")]
    Plain,
    /// A path, a query, a name or a password after the server's name.
    #[error("the address must end after the server's name")]
    TooMuch,
    /// The TLS library refused its settings.
    #[error("secure connections cannot be set up on this machine")]
    Tls,
}

/// One server over HTTPS.
///
/// Trusts the bundled Mozilla roots, follows no redirect, keeps one connection. Plain HTTP is for a
/// server on the same machine alone.
#[derive(Debug)]
pub struct Http {
    base: Url,
    authority: String,
    client: Client,
}

impl Http {
    /// Ready to ask the server at `address`; nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`AddressError`] says what to correct.
    pub fn new(address: &str) -> Result<Self, AddressError> {
        let base = read_address(address)?;
        let host = base.host_str().ok_or(AddressError::Malformed)?;
        let authority = match base.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        };
        let client = client(&base, WHOLE)?;
        Ok(Self {
            base,
            authority,
            client,
        })
    }

    fn ask(&self, client: &Client, call: &Call<'_>) -> Result<Response, TransportError> {
        let mut url = self.base.clone();
        url.set_path(call.path);
        let method = match call.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut request = client.request(method, url).body(call.body.to_vec());
        for (name, value) in call.headers {
            request = request.header(*name, value);
        }
        request.send().map_err(|error| why(&error))
    }
}

/// `wait` bounds the time until an answer begins, and each wait for more of it.
fn client(base: &Url, wait: Duration) -> Result<Client, AddressError> {
    let mut builder = Client::builder()
        .tls_backend_preconfigured(tls()?)
        .redirect(Policy::none())
        .connect_timeout(CONNECT)
        .timeout(wait)
        .referer(false)
        // Sealed bytes do not compress; an answer is as long as it says.
        .no_gzip();
    if is_loopback(base) {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|_| AddressError::Tls)
}

/// The address in its one written form, if it is one of a server.
///
/// # Errors
///
/// [`AddressError`] says what to correct.
pub fn normal_address(address: &str) -> Result<String, AddressError> {
    let base = read_address(address)?;
    Ok(base.as_str().trim_end_matches('/').to_owned())
}

fn read_address(address: &str) -> Result<Url, AddressError> {
    let base = Url::parse(address.trim()).map_err(|_| AddressError::Malformed)?;
    if !base.has_host() {
        return Err(AddressError::Malformed);
    }
    match base.scheme() {
        "https" => {}
        "http" if is_loopback(&base) => {}
        "http" => return Err(AddressError::Plain),
        _ => return Err(AddressError::Malformed),
    }
    let bare = base.path() == "/"
        && base.query().is_none()
        && base.fragment().is_none()
        && base.username().is_empty()
        && base.password().is_none();
    if bare {
        Ok(base)
    } else {
        Err(AddressError::TooMuch)
    }
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let literal = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || literal.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

fn tls() -> Result<ClientConfig, AddressError> {
    let roots = RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| AddressError::Tls)?
        .with_root_certificates(roots)
        .with_no_client_auth())
}

impl Transport for Http {
    fn authority(&self) -> &str {
        &self.authority
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        let response = self.ask(&self.client, call)?;
        read(response, call.limit)
    }

    fn listen(
        &mut self,
        call: &Call<'_>,
        hear: &mut dyn FnMut(&[u8]) -> Result<bool, TransportError>,
    ) -> Result<Reply, TransportError> {
        let patient = client(&self.base, PULSE).map_err(|_| TransportError::Malformed)?;
        let mut response = self.ask(&patient, call)?;
        if response.status() != reqwest::StatusCode::OK {
            return read(response, call.limit);
        }
        let reply = Reply {
            status: 200,
            ..Reply::default()
        };
        let mut goes_on = hear(&[])?;
        let mut piece = [0; 4096];
        let mut heard = Instant::now();
        while goes_on {
            let got = match response.read(&mut piece) {
                Ok(0) => return Ok(reply),
                Ok(got) => {
                    heard = Instant::now();
                    got
                }
                Err(error) if is_pause(&error) && heard.elapsed() < SILENCE => 0,
                Err(_) => return Err(TransportError::Broken),
            };
            goes_on = hear(piece.get(..got).unwrap_or_default())?;
        }
        Ok(reply)
    }
}

/// Whether nothing came in time, and the answer is still open.
fn is_pause(error: &std::io::Error) -> bool {
    let cause = error.get_ref();
    let cause = cause.and_then(|cause| cause.downcast_ref::<reqwest::Error>());
    cause.is_some_and(reqwest::Error::is_timeout)
}

/// Reads an answer, and refuses one that announces or delivers more than `limit` bytes.
fn read(response: Response, limit: usize) -> Result<Reply, TransportError> {
    let most = u64::try_from(limit).unwrap_or(u64::MAX);
    if response.content_length().is_some_and(|len| len > most) {
        return Err(TransportError::TooLarge);
    }
    let status = response.status().as_u16();
    let headers = response
        .headers()
        .iter()
        .filter_map(|(name, value)| {
            Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
        })
        .collect();
    let mut body = Vec::new();
    response
        .take(most.saturating_add(1))
        .read_to_end(&mut body)
        .map_err(|_| TransportError::Broken)?;
    if body.len() > limit {
        return Err(TransportError::TooLarge);
    }
    Ok(Reply {
        status,
        headers,
        body,
    })
}

/// The cause of a failed request, without its address.
fn why(error: &reqwest::Error) -> TransportError {
    if error.is_timeout() {
        return TransportError::Broken;
    }
    if is_certificate(error) {
        return TransportError::Untrusted;
    }
    if error.is_connect() {
        TransportError::Unreachable
    } else if error.is_decode() || error.is_builder() {
        TransportError::Malformed
    } else {
        TransportError::Broken
    }
}

fn is_certificate(error: &reqwest::Error) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(found) = cause {
        let tls = found.downcast_ref::<rustls::Error>();
        if matches!(tls, Some(rustls::Error::InvalidCertificate(_))) {
            return true;
        }
        // An I/O error hides what it was made of: its source is the source of that.
        let inside = found
            .downcast_ref::<std::io::Error>()
            .and_then(std::io::Error::get_ref);
        cause = match inside {
            Some(inside) => Some(inside),
            None => found.source(),
        };
    }
    false
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::net::TcpListener;
    use std::thread;

    use super::*;

    #[test]
    fn only_a_server_by_its_name_is_an_address() {
        assert_eq!(
            normal_address(" https://ow.example.org/ "),
            Ok("https://ow.example.org".into())
        );
        assert_eq!(
            normal_address("http://127.0.0.1:8080"),
            Ok("http://127.0.0.1:8080".into())
        );
        assert_eq!(
            normal_address("http://[::1]:1"),
            Ok("http://[::1]:1".into())
        );
        for plain in [
            "http://ow.example.org",
            "http://127.0.0.1.example.org",
            "http://10.0.0.1",
        ] {
            assert_eq!(normal_address(plain), Err(AddressError::Plain), "{plain}");
        }
        for long in [
            "https://a.org/x",
            "https://a.org?x",
            "https://a.org#x",
            "https://u:p@a.org",
        ] {
            assert_eq!(normal_address(long), Err(AddressError::TooMuch), "{long}");
        }
        for other in ["", "a.org", "ftp://a.org", "file:///etc", "https://"] {
            assert_eq!(
                normal_address(other),
                Err(AddressError::Malformed),
                "{other}"
            );
        }
    }

    /// A server that reads one request and answers with these bytes.
    fn answers(bytes: &'static [u8]) -> (Http, thread::JoinHandle<Vec<u8>>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let server = thread::spawn(move || {
            let (mut socket, _) = listener.accept().unwrap();
            let mut asked = vec![0; 4096];
            let len = socket.read(&mut asked).unwrap();
            asked.truncate(len);
            let _ = socket.write_all(bytes);
            asked
        });
        (Http::new(&address).unwrap(), server)
    }

    fn get(http: &mut Http) -> Result<Reply, TransportError> {
        http.send(&Call {
            method: Method::Get,
            path: "/healthz",
            headers: &[("x-a", "b".into())],
            body: b"",
            limit: 8,
        })
    }

    #[test]
    fn an_answer_comes_with_its_headers() {
        let (mut http, server) =
            answers(b"HTTP/1.1 401 No\r\nContent-Length: 2\r\nX-Token: t\r\n\r\nok");
        let reply = get(&mut http).unwrap();
        assert_eq!(
            (reply.status, reply.body.as_slice()),
            (401, b"ok".as_slice())
        );
        assert_eq!(reply.header("x-token"), Some("t"));
        let asked = String::from_utf8(server.join().unwrap()).unwrap();
        assert!(asked.starts_with("GET /healthz HTTP/1.1"), "{asked}");
        assert!(
            asked.contains("x-a: b") && asked.contains(&http.authority),
            "{asked}"
        );
    }

    #[test]
    fn a_redirect_is_an_answer_and_not_followed() {
        let (mut http, _server) = answers(
            b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
        );
        assert_eq!(get(&mut http).unwrap().status, 302);
    }

    #[test]
    fn more_than_asked_for_is_refused_announced_or_not() {
        let (mut http, _server) = answers(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123456789");
        assert_eq!(get(&mut http), Err(TransportError::TooLarge));
        let (mut http, _server) = answers(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n123456789\r\n0\r\n\r\n",
        );
        assert_eq!(get(&mut http), Err(TransportError::TooLarge));
    }

    #[test]
    fn nobody_there_and_a_cut_are_told_apart() {
        let mut http = Http::new("http://127.0.0.1:1").unwrap();
        assert_eq!(get(&mut http), Err(TransportError::Unreachable));
        let (mut http, _server) = answers(b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n12");
        assert_eq!(get(&mut http), Err(TransportError::Broken));
    }

    #[test]
    fn a_stream_is_heard_as_it_comes_and_a_refusal_is_an_answer() {
        let call = Call {
            method: Method::Post,
            path: "/v1/events",
            headers: &[],
            body: b"",
            limit: 64,
        };
        let (mut http, _server) =
            answers(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
        let mut heard = Vec::new();
        let reply = http.listen(&call, &mut |piece| {
            heard.push(piece.to_vec());
            Ok(true)
        });
        assert_eq!(reply.unwrap().status, 200);
        assert_eq!(heard, [b"".to_vec(), b"abc".to_vec()]);

        let (mut http, _server) =
            answers(b"HTTP/1.1 401 No\r\nContent-Length: 2\r\nX-Token: t\r\n\r\nno");
        let reply = http.listen(&call, &mut |_| panic!("no stream")).unwrap();
        assert_eq!((reply.status, reply.header("x-token")), (401, Some("t")));

        let (mut http, _server) = answers(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc");
        let reply = http.listen(&call, &mut |piece| Ok(piece.is_empty()));
        assert_eq!(reply.unwrap().status, 200, "stopped by the listener");
        let (mut http, _server) = answers(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc");
        let reply = http.listen(&call, &mut |_| Ok(true));
        assert_eq!(reply, Err(TransportError::Broken), "cut");
    }

    #[test]
    fn a_server_without_a_trusted_certificate_is_refused() {
        // Whatever answers here is no TLS: the handshake must fail, and nothing be sent in clear.
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("https://{}", listener.local_addr().unwrap());
        let server = thread::spawn(move || {
            let (mut socket, _) = listener.accept().unwrap();
            let mut asked = vec![0; 4096];
            let len = socket.read(&mut asked).unwrap();
            let _ = socket.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
            asked.truncate(len);
            asked
        });
        let mut http = Http::new(&address).unwrap();
        assert!(get(&mut http).is_err());
        let asked = server.join().unwrap();
        assert!(!asked.windows(7).any(|part| part == b"healthz"));
    }
}
