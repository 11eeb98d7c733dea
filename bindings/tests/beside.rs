//! A phone that is called from two threads: one sync at a time, acts beside it, and stopping it before
//! it began and in its midst. The server answers when the test says so.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says loudly what it did not find"
)]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::spawn;

use onderweg_companion::protocol::code::AccountCode;
use onderweg_phone::edit::Edit;
use onderweg_phone::failure::Failure;
use onderweg_phone::observer::{Event, Observer, SyncStep};
use onderweg_phone::phone::Phone;
use onderweg_phone::server::{Stop, SyncOptions};

/// Enrols whoever asks; anything else it tells the test, and answers once that says so.
struct Slow {
    address: String,
    asked: Receiver<()>,
    go: Sender<()>,
}

fn slow() -> Slow {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let ((tell, asked), (go, wait)) = (channel(), channel());
    spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let request = read(&mut stream);
            let (status, body) = match request.contains("/v1/enrol") {
                true => ("200 OK", "{\"role\":\"newcomer\"}"),
                false => {
                    if tell.send(()).is_err() || wait.recv().is_err() {
                        return;
                    }
                    ("503 Service Unavailable", "")
                }
            };
            let length = body.len();
            let _ = write!(
                stream,
                "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
            );
        }
    });
    Slow { address, asked, go }
}

/// A request with all of its body.
fn read(stream: &mut TcpStream) -> String {
    let (mut bytes, mut part) = (Vec::new(), [0; 4096]);
    loop {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        if let Some((head, _)) = text.split_once("\r\n\r\n") {
            let length = head.split("content-length: ").nth(1);
            let length = length.and_then(|rest| rest.lines().next()?.trim().parse().ok());
            let whole = head.len() + 4 + length.unwrap_or(0);
            if bytes.len() >= whole {
                return text;
            }
        }
        let read = stream.read(&mut part).unwrap();
        if read == 0 {
            return text;
        }
        bytes.extend(part.iter().take(read));
    }
}

fn opened(home: &std::path::Path) -> Arc<Phone> {
    let home = home.display().to_string();
    let languages = vec!["en".to_owned()];
    Phone::open(home, vec![7; 32], "UTC".to_owned(), None, languages).unwrap()
}

fn enrolled(home: &std::path::Path, server: &Slow) -> Arc<Phone> {
    let phone = opened(home);
    let code = AccountCode::new([3; 16]).text();
    phone.enrol(server.address.clone(), code, None).unwrap();
    phone
}

fn note(phone: &Phone) {
    let title = Edit::Title { text: "x".into() };
    phone.add("note".into(), vec![title], None).unwrap();
}

#[test]
fn a_second_sync_is_told_to_wait_acts_go_on_and_cancel_stops_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let server = slow();
    let phone = enrolled(folder.path(), &server);
    note(&phone);
    let beside = Arc::clone(&phone);
    let sync = spawn(move || beside.sync(SyncOptions::default()).map(|_| ()));
    server.asked.recv().unwrap();
    note(&phone);
    let busy = phone.sync(SyncOptions::default()).map(|_| ());
    let Err(Failure::RetryLater {
        code,
        words,
        wait_ms,
    }) = busy
    else {
        panic!("{busy:?}");
    };
    assert!(code == "busy" && !words.is_empty() && wait_ms.is_some());
    phone.cancel();
    server.go.send(()).unwrap();
    let first = sync.join().unwrap();
    assert!(matches!(first, Err(Failure::Cancelled { .. })), "{first:?}");
    assert_eq!(phone.entries(None).unwrap().len(), 2);
    // What failed by itself is not called cancelled, and keeps no later sync from beginning.
    server.go.send(()).unwrap();
    let failed = phone.sync(SyncOptions::default()).map(|_| ());
    let Err(Failure::RetryLater { code, .. }) = &failed else {
        panic!("{failed:?}");
    };
    assert_ne!(code, "busy");
}

#[test]
fn a_sync_that_was_stopped_before_it_began_asks_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let server = slow();
    let phone = enrolled(folder.path(), &server);
    note(&phone);
    let stop = Stop::new();
    assert!(!stop.is_stopped());
    stop.stop();
    let options = SyncOptions {
        stop: Some(Arc::clone(&stop)),
        ..SyncOptions::default()
    };
    let stopped = phone.sync(options).map(|_| ());
    assert!(
        matches!(stopped, Err(Failure::Cancelled { .. })),
        "{stopped:?}"
    );
    assert!(server.asked.try_recv().is_err(), "it asked the server");
    // A cancel of the phone is not kept for later.
    phone.cancel();
    server.go.send(()).unwrap();
    let failed = phone.sync(SyncOptions::default()).map(|_| ());
    assert!(
        matches!(failed, Err(Failure::RetryLater { .. })),
        "{failed:?}"
    );
}

#[test]
fn shutting_in_the_midst_of_a_sync_is_closed_to_both() {
    let folder = tempfile::tempdir().unwrap();
    let server = slow();
    let phone = enrolled(folder.path(), &server);
    note(&phone);
    let beside = Arc::clone(&phone);
    let sync = spawn(move || beside.sync(SyncOptions::default()).map(|_| ()));
    server.asked.recv().unwrap();
    phone.shut();
    assert!(matches!(phone.today(), Err(Failure::Closed { .. })));
    // The file is free while the answer is still awaited.
    let again = opened(folder.path());
    assert_eq!(again.entries(None).unwrap().len(), 1);
    server.go.send(()).unwrap();
    let ended = sync.join().unwrap();
    assert!(matches!(ended, Err(Failure::Closed { .. })), "{ended:?}");
}

/// Adds a note each time that it hears of one, up to a number.
#[derive(Default)]
struct Chain {
    phone: Mutex<Option<Arc<Phone>>>,
    heard: Mutex<u32>,
}

impl Observer for Chain {
    fn changed(&self, _: Event) -> Result<(), Failure> {
        let mut heard = self.heard.try_lock().unwrap();
        *heard += 1;
        if let (Some(phone), true) = (&*self.phone.lock().unwrap(), *heard < 40) {
            note(phone);
        }
        Ok(())
    }

    fn progress(&self, _: SyncStep) -> Result<bool, Failure> {
        Ok(true)
    }
}

#[test]
fn an_observer_that_acts_is_told_after_it_has_returned() {
    let folder = tempfile::tempdir().unwrap();
    let phone = opened(folder.path());
    let chain = Arc::new(Chain::default());
    phone
        .observe(Some(Arc::clone(&chain) as Arc<dyn Observer>))
        .unwrap();
    *chain.phone.lock().unwrap() = Some(Arc::clone(&phone));
    note(&phone);
    assert_eq!(*chain.heard.lock().unwrap(), 40);
    assert_eq!(phone.entries(None).unwrap().len(), 40);
    chain.phone.lock().unwrap().take();
}
