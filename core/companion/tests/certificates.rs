//! A server whose certificate must be refused is refused (decision 0010): no request leaves the phone,
//! and the person is told that it is the server's identity that is wrong.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop loudly"
)]

use std::io::Read;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use onderweg_companion::http::Http;
use onderweg_companion::transport::{Call, Method, Transport, TransportError};
use rcgen::{CertificateParams, Issuer, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What one connection of the client sent inside TLS, before it gave up.
struct Server {
    port: u16,
    heard: JoinHandle<Vec<u8>>,
}

/// A server with a certificate that an authority nobody knows signed, or that it signed itself.
fn server(names: &[&str], by_itself: bool) -> Server {
    let key = KeyPair::generate().unwrap();
    let names: Vec<_> = names.iter().map(ToString::to_string).collect();
    let params = CertificateParams::new(names).unwrap();
    let certificate = if by_itself {
        params.self_signed(&key).unwrap()
    } else {
        let authority = KeyPair::generate().unwrap();
        let issuer = Issuer::new(CertificateParams::new(Vec::new()).unwrap(), authority);
        params.signed_by(&key, &issuer).unwrap()
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        )
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let connection = ServerConnection::new(Arc::new(config)).unwrap();
        let mut heard = Vec::new();
        // It ends with an error: the client goes away in the middle of the handshake.
        let _ = StreamOwned::new(connection, stream).read_to_end(&mut heard);
        heard
    });
    Server { port, heard }
}

#[test]
fn a_certificate_that_no_known_authority_signed_is_refused_before_anything_is_sent() {
    for by_itself in [true, false] {
        let server = server(&["localhost"], by_itself);
        let mut http = Http::new(&format!("https://localhost:{}", server.port)).unwrap();
        let refused = http.send(&Call {
            method: Method::Post,
            path: "/v1/sync",
            headers: &[("x-test", "secret words".to_owned())],
            body: b"sealed bytes",
            limit: 1_000,
        });
        assert_eq!(refused, Err(TransportError::Untrusted));
        assert_eq!(server.heard.join().unwrap(), b"");
    }
}
