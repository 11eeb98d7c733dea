//! A wire that counts what goes over it, both ways. Must not know what it means, but for the first
//! word of a request.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::Res;

/// Bytes and requests so far.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) up: AtomicU64,
    pub(crate) down: AtomicU64,
    pub(crate) requests: AtomicU64,
}

impl Counts {
    /// What was counted since it was last taken: up, down, requests.
    pub(crate) fn take(&self) -> (u64, u64, u64) {
        // The last bytes of an answer are counted by another thread, a moment later.
        std::thread::sleep(std::time::Duration::from_millis(20));
        (
            self.up.swap(0, Ordering::SeqCst),
            self.down.swap(0, Ordering::SeqCst),
            self.requests.swap(0, Ordering::SeqCst),
        )
    }
}

/// Listens on a port of its own and passes everything on to `to`; ends with the process.
pub(crate) fn start(to: u16) -> Res<(u16, Arc<Counts>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let port = listener.local_addr()?.port();
    let counts = Arc::new(Counts::default());
    let shared = counts.clone();
    std::thread::spawn(move || {
        for near in listener.incoming().flatten() {
            let Ok(far) = TcpStream::connect(("127.0.0.1", to)) else {
                return;
            };
            let _ = (near.set_nodelay(true), far.set_nodelay(true));
            if let (Ok(near2), Ok(far2)) = (near.try_clone(), far.try_clone()) {
                let (up, down) = (shared.clone(), shared.clone());
                std::thread::spawn(move || pass(near, far, |bytes| count_up(&up, bytes)));
                std::thread::spawn(move || pass(far2, near2, |bytes| count_down(&down, bytes)));
            }
        }
    });
    Ok((port, counts))
}

fn count_up(counts: &Counts, bytes: &[u8]) {
    counts.up.fetch_add(bytes.len() as u64, Ordering::SeqCst);
    if bytes.starts_with(b"GET ") || bytes.starts_with(b"POST ") {
        counts.requests.fetch_add(1, Ordering::SeqCst);
    }
}

fn count_down(counts: &Counts, bytes: &[u8]) {
    counts.down.fetch_add(bytes.len() as u64, Ordering::SeqCst);
}

fn pass(mut from: TcpStream, mut to: TcpStream, count: impl Fn(&[u8])) {
    let mut buffer = [0; 65_536];
    while let Ok(n @ 1..) = from.read(&mut buffer) {
        let Some(bytes) = buffer.get(..n) else { break };
        count(bytes);
        if to.write_all(bytes).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Write);
}
