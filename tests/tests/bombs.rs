//! Threat "bombs": small inputs that would become large. Each is refused before it is expanded, in
//! less than 50 ms, in a process that has 64 MB and is killed when it asks for more.
//!
//! The bombs are built outside the limit, written to files, and read inside it one by one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::wildcard_enum_match_arm,
    clippy::too_many_lines,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use std::path::Path;
use std::time::Duration;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use onderweg_journal::{Actor, ActorRule, Author, Document, Kind as EntryKind, Set, When, measure};
use onderweg_protocol::body::{Batch, Data, Manifest, Piece, from_cbor, to_cbor};
use onderweg_protocol::chunk::{Chunk, Header, Kind};
use onderweg_protocol::code::{AccountCode, InviteCode, RecoveryCode};
use onderweg_protocol::control::{Entry, SignedEntry};
use onderweg_protocol::http::Input;
use onderweg_protocol::ids::{ChunkId, ControlHash, EntryId, Incarnation, SpaceId};
use onderweg_protocol::invite::{Invitation, JoinAnswer, JoinRequest, SignedCard};
use onderweg_protocol::limits::{MAX_CHUNK, MAX_INFLATED, MAX_MESSAGE};
use onderweg_protocol::message::{
    Delivered, Outcome, SpaceAnswer, SpaceAsk, SyncAnswer, SyncRequest,
};
use onderweg_space::epoch::EpochKey;
use onderweg_space::open::open;
use onderweg_space::seal::seal;
use onderweg_tests::house::device;
use onderweg_tests::limited::{is_limited, on_processor, peak_kib, run_limited};
use sha2::{Digest, Sha256};

const MIB: u64 = 64;
const SOON: Duration = Duration::from_millis(50);
const FOLDER: &str = "ONDERWEG_BOMBS";

fn key() -> EpochKey {
    EpochKey::from_bytes([3; 32])
}

fn header(deflate: bool) -> Header {
    Header {
        kind: Kind::Data,
        deflate,
        space: SpaceId([1; 16]),
        device: device(1).id(),
        epoch: 1,
        dev_seq: 1,
        prev: ChunkId::default(),
        control: ControlHash::default(),
    }
}

/// A validly sealed chunk around any plaintext, which no honest sealer would make.
fn sealed(deflate: bool, stored: &[u8]) -> Vec<u8> {
    let header = header(deflate);
    let mut plain = u32::try_from(stored.len()).unwrap().to_be_bytes().to_vec();
    plain.extend_from_slice(stored);
    plain.resize(plain.len().max(256), 0);
    let cipher = XChaCha20Poly1305::new(&key().chunk_key(&header.space, 1).into());
    let aad = header.aad();
    let text = cipher
        .encrypt(
            &XNonce::from([4; 24]),
            Payload {
                msg: &plain,
                aad: &aad,
            },
        )
        .unwrap();
    Chunk::sign(header, &[4; 24], &text, device(1).signing())
        .bytes()
        .to_vec()
}

/// A chunk of the largest size that deflates 1 : 1,000.
fn deflate_bomb() -> Vec<u8> {
    let mut rng = onderweg_tests::mutate::seeded(1);
    let zeros = vec![0; 230 << 20];
    let chunk = seal(header(false), &zeros, &key(), &device(1), &mut rng).unwrap();
    assert!(chunk.header().deflate && chunk.bytes().len() > 200 * 1024);
    chunk.bytes().to_vec()
}

fn leb(mut value: u64) -> Vec<u8> {
    let mut out = Vec::new();
    while value > 0x7f {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
    out
}

/// A signed LEB128 of a positive number: a run length.
fn run(value: u64) -> Vec<u8> {
    let mut out = leb(value);
    let last = out.last_mut().unwrap();
    if *last & 0x40 != 0 {
        *last |= 0x80;
        out.push(0);
    }
    out
}

fn framed(kind: u8, body: &[u8]) -> Vec<u8> {
    let tail = [&[kind], leb(body.len() as u64).as_slice(), body].concat();
    let hash = Sha256::digest(&tail);
    [&[0x85, 0x6f, 0x4a, 0x83], &hash[..4], &tail].concat()
}

fn columns(columns: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut body = leb(columns.len() as u64);
    for (spec, data) in columns {
        body.push(*spec);
        body.extend(leb(data.len() as u64));
    }
    columns.iter().for_each(|(_, data)| body.extend(data));
    body
}

/// A change that says "put this key, `ops` times": about a hundred bytes for any number.
fn change_bomb(ops: u64, word: &[u8]) -> Vec<u8> {
    let mut body = vec![0, 24];
    body.extend([7; 24]);
    body.extend([1, 1, 0, 0, 0]);
    let repeated = |value: &[u8]| [run(ops), value.to_vec()].concat();
    let text = [leb(word.len() as u64), word.to_vec()].concat();
    body.extend(columns(&[
        (21, repeated(&text)),
        (52, leb(ops)),
        (66, repeated(&[1])),
        (86, repeated(&[0])),
        (112, repeated(&[0])),
    ]));
    framed(1, &body)
}

/// A saved document whose tables announce as much.
fn document_bomb(ops: u64) -> Vec<u8> {
    let mut body = vec![1, 24];
    body.extend([7; 24]);
    body.extend([0]);
    let repeated = |value: &[u8]| [run(ops), value.to_vec()].concat();
    let changes = [
        (1, repeated(&[0])),
        (3, repeated(&[1])),
        (19, repeated(&[1])),
    ];
    let table = [
        (21, repeated(b"\x01k")),
        (66, repeated(&[1])),
        (128, repeated(&[0])),
    ];
    let specs = |columns: &[(u8, Vec<u8>)]| {
        let mut out = leb(columns.len() as u64);
        columns.iter().for_each(|(spec, data)| {
            out.push(*spec);
            out.extend(leb(data.len() as u64));
        });
        out
    };
    body.extend(specs(&changes));
    body.extend(specs(&table));
    changes
        .iter()
        .chain(&table)
        .for_each(|(_, data)| body.extend(data));
    framed(0, &body)
}

/// An honest change of the most that one person may write, for scale.
fn honest_change() -> Vec<u8> {
    let sets = [Set::Body("word ".repeat(1_600))];
    let actor = Actor::new(Author([7; 16]), [1; 8]);
    let (_, change) = Document::create(&EntryKind::Note, actor, &sets, 0).unwrap();
    change.into_vec()
}

/// CBOR that announces more than it holds, or nests as deep as it is long, at every place where
/// one of our types may start.
fn cbor_bombs() -> Vec<Vec<u8>> {
    let huge: [&[u8]; 8] = [
        &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        &[0x9a, 0x7f, 0xff, 0xff, 0xff],
        &[0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        &[0x5a, 0xff, 0xff, 0xff, 0xff],
        &[0x7a, 0xff, 0xff, 0xff, 0xff],
        &[0xbb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        &[0xba, 0x0f, 0xff, 0xff, 0xff],
        &[0x9f],
    ];
    let starts: [&[u8]; 8] = [
        &[],
        &[0x82],
        &[0x82, 0x80],
        &[0x84],
        &[0xa1, 0x00],
        &[0xa3, 0x00, 0x01, 0x01],
        &[0xa1, 0x02],
        &[0x81],
    ];
    let mut bombs: Vec<Vec<u8>> = starts
        .iter()
        .flat_map(|start| huge.iter().map(|lie| [*start, *lie].concat()))
        .collect();
    for nest in [0x81, 0x9f, 0xa1, 0xc1] {
        bombs.push(vec![nest; MAX_INFLATED]);
        // Under a key that nobody knows: it is skipped, however deep it goes.
        bombs.push([vec![0xa1, 0x18, 0x63], vec![nest; MAX_INFLATED]].concat());
    }
    bombs
}

/// As many of the smallest items as there is room for, wherever a list may stand: each takes a
/// few bytes on the wire and many in memory.
fn crowded() -> Vec<Vec<u8>> {
    let many = MAX_MESSAGE - 500;
    let ask = |ask: SpaceAsk| {
        to_cbor(&SyncRequest {
            spaces: vec![ask],
            budget: None,
        })
    };
    let answer = |fill: &dyn Fn(&mut SpaceAnswer)| {
        let mut space = SpaceAnswer::bare(SpaceId([1; 16]), Incarnation([1; 16]), Outcome::Stored);
        fill(&mut space);
        to_cbor(&SyncAnswer {
            server_time: 1,
            next_nonce: Vec::new(),
            spaces: vec![space],
        })
    };
    let size = to_cbor(&SpaceAsk::default()).len();
    let batch = Batch {
        entry: EntryId([1; 16]),
        changes: vec![Vec::new().into(); MAX_INFLATED - 500],
    };
    let batches = vec![
        Batch {
            entry: EntryId([1; 16]),
            changes: Vec::new()
        };
        MAX_INFLATED / 19 - 9
    ];
    vec![
        ask(SpaceAsk {
            chunks: vec![Vec::new().into(); many],
            ..SpaceAsk::default()
        }),
        ask(SpaceAsk {
            pieces: vec![Vec::new().into(); many],
            ..SpaceAsk::default()
        }),
        to_cbor(&SyncRequest {
            spaces: vec![SpaceAsk::default(); many / size],
            budget: None,
        }),
        answer(&|space| space.chunk_results = vec![Outcome::Stored; many / 3]),
        answer(&|space| space.wanted = vec![Vec::new().into(); many]),
        answer(&|space| {
            space.chunks = vec![
                Delivered {
                    seq: 0,
                    bytes: Vec::new().into()
                };
                many / 3
            ]
        }),
        to_cbor(&Data {
            view: Vec::new(),
            batches: vec![batch],
        }),
        to_cbor(&Data {
            view: Vec::new(),
            batches,
        }),
        // Under a key that nobody knows.
        [vec![0xa1, 0x18, 0x63], [0x81, 0x9f].repeat(many / 2)].concat(),
    ]
}

fn decode_all(bytes: &[u8]) {
    let _ = from_cbor::<SyncRequest>(bytes, "bomb");
    let _ = from_cbor::<SyncAnswer>(bytes, "bomb");
    let _ = from_cbor::<Data>(bytes, "bomb");
    let _ = from_cbor::<Manifest>(bytes, "bomb");
    let _ = from_cbor::<Piece>(bytes, "bomb");
    let _ = from_cbor::<Entry>(bytes, "bomb");
    let _ = from_cbor::<Vec<SignedEntry>>(bytes, "bomb");
    let _ = from_cbor::<JoinRequest>(bytes, "bomb");
    let _ = from_cbor::<JoinAnswer>(bytes, "bomb");
    let _ = from_cbor::<SignedCard>(bytes, "bomb");
    let _ = from_cbor::<Invitation>(bytes, "bomb");
}

/// Every bomb with its name; the first part of a name says how it is read.
fn bombs() -> Vec<(String, Vec<u8>)> {
    let mut bombs = vec![
        ("chunk-deflate".to_owned(), deflate_bomb()),
        ("chunk-large".to_owned(), vec![1; MAX_CHUNK * 40]),
        ("chunk-length".to_owned(), sealed(true, &[0xff; 300])),
        (
            "text-long".to_owned(),
            [b"OW1:".to_vec(), vec![b'7'; 8 << 20]].concat(),
        ),
        ("text-brackets".to_owned(), vec![b'['; 8 << 20]),
    ];
    for ops in [20_001, 1_000_000, u64::from(u32::MAX), 1 << 62] {
        bombs.push((format!("change-{ops}-operations"), change_bomb(ops, b"k")));
        bombs.push((format!("document-{ops}-operations"), document_bomb(ops)));
    }
    bombs.push((
        "change-long-key".to_owned(),
        change_bomb(20_000, &[b'k'; 60_000]),
    ));
    for (n, bytes) in cbor_bombs().into_iter().enumerate() {
        bombs.push((format!("cbor-lie-{n}"), bytes));
    }
    for (n, bytes) in crowded().into_iter().enumerate() {
        bombs.push((format!("cbor-crowd-{n}"), bytes));
    }
    bombs
}

/// Reads one bomb with everything that would read such bytes; says whether anything took it.
fn explode(name: &str, bytes: &[u8]) -> bool {
    match name.split('-').next().unwrap_or_default() {
        "chunk" => Chunk::parse(bytes.to_vec()).is_ok_and(|chunk| open(&chunk, &key()).is_ok()),
        "change" => {
            let mut document = Document::empty();
            let applied = document.apply(&[bytes], ActorRule::Vouched).applied;
            measure(bytes).is_ok() || !applied.is_empty()
        }
        "document" => Document::load(bytes).is_ok() || Document::load_untrusted(bytes).is_ok(),
        "cbor" => {
            decode_all(bytes);
            false
        }
        "text" => {
            let text = String::from_utf8_lossy(bytes);
            Invitation::from_text(&text).is_ok()
                || AccountCode::read(&text).is_ok()
                || InviteCode::read(&text).is_ok()
                || RecoveryCode::read(&text).is_ok()
                || Input::parse(&text).is_ok()
                || When::parse(&text).is_ok()
                || Set::parse("title", &text, onderweg_journal::Tz::UTC).is_ok()
                || Set::parse("body", &text, onderweg_journal::Tz::UTC).is_ok()
        }
        other => panic!("no reader for {other}"),
    }
}

#[test]
fn every_bomb_is_refused_small_and_soon() {
    if is_limited() {
        return read_them();
    }
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in bombs() {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let ran = run_limited(
        "every_bomb_is_refused_small_and_soon",
        MIB,
        (FOLDER, folder.path()),
    );
    assert!(ran);
}

fn read_them() {
    let folder = std::env::var_os(FOLDER).unwrap();
    let mut names: Vec<_> = std::fs::read_dir(Path::new(&folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    names.sort();
    assert!(names.len() > 80, "{} bombs", names.len());
    for path in names {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let bytes = std::fs::read(&path).unwrap();
        let begun = on_processor();
        let taken = explode(&name, &bytes);
        let took = on_processor() - begun;
        assert!(!taken, "{name} was taken");
        assert!(peak_kib() < MIB * 1024, "{name}: {} KiB", peak_kib());
        assert!(took < SOON * readers(&name), "{name}: {took:?}");
        println!(
            "{name}: {} bytes, {took:?}, peak {} KiB",
            bytes.len(),
            peak_kib()
        );
    }
}

/// How many decoders a bomb of this sort goes through.
fn readers(name: &str) -> u32 {
    if name.starts_with("cbor") || name.starts_with("text") {
        10
    } else {
        1
    }
}

#[test]
fn the_limit_is_real() {
    if is_limited() {
        let much = vec![1_u8; 80 << 20];
        println!("{}", much.iter().map(|byte| u64::from(*byte)).sum::<u64>());
        return;
    }
    let nothing = ("ONDERWEG_NOTHING", Path::new("/"));
    let killed =
        std::panic::catch_unwind(|| run_limited("the_limit_is_real", MIB, nothing)).is_err();
    assert!(killed, "80 MB were given to a process that has 64");
}

#[test]
fn what_honest_phones_write_is_no_bomb() {
    let change = honest_change();
    let meta = measure(&change).unwrap();
    assert!(meta.ops > 7_900, "a full body: {}", meta.ops);
    let mut document = Document::empty();
    assert_eq!(
        document.apply(&[&change], ActorRule::Vouched).applied.len(),
        1
    );
    let body = to_cbor(&Data {
        view: Vec::new(),
        batches: Vec::new(),
    });
    let chunk = Chunk::parse(sealed(false, &body)).unwrap();
    assert_eq!(open(&chunk, &key()), Ok(body));
}
