//! A wire of our own: a TCP proxy on loopback that records what passes, counts it, and cuts.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How many bytes a new connection may carry; `None` is no bound.
pub type Allowance = Box<dyn FnMut() -> Option<u64> + Send>;

/// A proxy that lives until it is dropped.
#[derive(Debug)]
pub struct Proxy {
    address: SocketAddr,
    inside: Arc<Inside>,
}

struct Inside {
    target: Mutex<SocketAddr>,
    allowance: Mutex<Allowance>,
    bytes: AtomicU64,
    cuts: AtomicU64,
    record: Mutex<Option<Vec<Vec<u8>>>>,
    open: Mutex<Vec<TcpStream>>,
    closed: AtomicBool,
}

impl std::fmt::Debug for Inside {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Inside({} bytes)", self.bytes.load(Ordering::Relaxed))
    }
}

impl Proxy {
    /// A proxy before `target` that carries everything.
    pub fn before(target: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let inside = Arc::new(Inside {
            target: Mutex::new(target),
            allowance: Mutex::new(Box::new(|| None)),
            bytes: AtomicU64::new(0),
            cuts: AtomicU64::new(0),
            record: Mutex::new(None),
            open: Mutex::new(Vec::new()),
            closed: AtomicBool::new(false),
        });
        let serving = Arc::clone(&inside);
        thread::spawn(move || serving.accept(&listener));
        Self { address, inside }
    }

    /// What a phone is told as the server's address.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Another server takes the place of the one before; connections to that one end.
    pub fn point_at(&self, target: SocketAddr) {
        *self.inside.target.lock().unwrap() = target;
        for stream in self.inside.open.lock().unwrap().drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
        // A phone notices that an idle connection ended before it asks again.
        thread::sleep(Duration::from_millis(100));
    }

    /// From now on every new connection is cut after as many bytes as this says.
    pub fn cut_after(&self, allowance: impl FnMut() -> Option<u64> + Send + 'static) {
        *self.inside.allowance.lock().unwrap() = Box::new(allowance);
    }

    /// Bytes that passed, both ways.
    pub fn bytes(&self) -> u64 {
        self.inside.bytes.load(Ordering::SeqCst)
    }

    /// Connections that were cut.
    pub fn cuts(&self) -> u64 {
        self.inside.cuts.load(Ordering::SeqCst)
    }

    /// Begins to keep what passes.
    pub fn record(&self) {
        *self.inside.record.lock().unwrap() = Some(Vec::new());
    }

    /// What passed since, one byte string for each direction of each connection.
    pub fn recorded(&self) -> Vec<Vec<u8>> {
        self.inside
            .record
            .lock()
            .unwrap()
            .clone()
            .unwrap_or_default()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.inside.closed.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
    }
}

impl Inside {
    fn accept(self: Arc<Self>, listener: &TcpListener) {
        for client in listener.incoming() {
            if self.closed.load(Ordering::SeqCst) {
                return;
            }
            let Ok(client) = client else { return };
            let target = *self.target.lock().unwrap();
            // Nobody there: the phone sees its connection refused, more or less.
            let Ok(server) = TcpStream::connect_timeout(&target, Duration::from_secs(5)) else {
                continue;
            };
            for stream in [&client, &server] {
                let _ = stream.set_nodelay(true);
            }
            let allowed = (self.allowance.lock().unwrap())();
            let left = Arc::new(AtomicI64::new(
                allowed.map_or(i64::MAX, |bytes| i64::try_from(bytes).unwrap()),
            ));
            let kept = client.try_clone().unwrap();
            self.open.lock().unwrap().push(kept);
            let (to, from) = (
                (client.try_clone().unwrap(), server.try_clone().unwrap()),
                (server, client),
            );
            for (source, sink) in [to, from] {
                let (inside, left) = (Arc::clone(&self), Arc::clone(&left));
                thread::spawn(move || inside.carry(source, sink, &left));
            }
        }
    }

    fn carry(&self, mut source: TcpStream, mut sink: TcpStream, left: &AtomicI64) {
        let mut buffer = [0; 4096];
        let mut kept = Vec::new();
        while let Ok(read @ 1..) = source.read(&mut buffer) {
            let size = i64::try_from(read).unwrap();
            let before = left.fetch_sub(size, Ordering::SeqCst);
            let pass = usize::try_from(before.clamp(0, size)).unwrap();
            self.bytes.fetch_add(pass as u64, Ordering::SeqCst);
            if sink.write_all(&buffer[..pass]).is_err() {
                break;
            }
            if self.record.lock().unwrap().is_some() {
                kept.extend_from_slice(&buffer[..pass]);
            }
            if pass < read {
                self.cuts.fetch_add(u64::from(before > 0), Ordering::SeqCst);
                break;
            }
        }
        if let Some(record) = self.record.lock().unwrap().as_mut() {
            record.push(kept);
        }
        let _ = source.shutdown(Shutdown::Both);
        let _ = sink.shutdown(Shutdown::Both);
    }
}
