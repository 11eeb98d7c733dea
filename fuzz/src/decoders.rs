//! Everything that reads bytes or text from outside, by name: one fuzz target each, and the same
//! functions in the tests of every run (`tests/tests/decoders.rs` includes this file).
//!
//! A decoder may refuse anything. It may not panic, and what it takes it must write again as it
//! was, or at least read again as the same.

use std::sync::LazyLock;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use minicbor::{Decode, Encode};
use onderweg_journal as journal;
use onderweg_pack as pack;
use onderweg_protocol::blob::letter::{Blob, LetterRef};
use onderweg_protocol::blob::media::{Looks, Media};
use onderweg_protocol::blob::part::BlobPart;
use onderweg_protocol::blob::strip::stripped;
use onderweg_protocol::body::{Data, Manifest, Piece, from_cbor, to_cbor};
use onderweg_protocol::case::{CaseOffer, CaseQuestion, Grant, SignedGrant};
use onderweg_protocol::catalogue::{Bundle, Expect, SignedBundle};
use onderweg_protocol::chunk::{Chunk, Header, Kind};
use onderweg_protocol::code::{AccountCode, InviteCode, RecoveryCode, Stretched};
use onderweg_protocol::control::{Entry, SignedEntry};
use onderweg_protocol::http::{self, Headers, Input, Nonce, Parts, Token};
use onderweg_protocol::ids::{
    ChangeHash, ChunkId, ControlHash, DeviceId, EntryId, Incarnation, InviteId, SpaceId,
};
use onderweg_protocol::invite::{
    Answer, Card, Invitation, Join, JoinAnswer, JoinRequest, OwnInvitation, SignedCard,
};
use onderweg_protocol::limits::MAX_PIXELS;
use onderweg_protocol::message::{SyncAnswer, SyncRequest};
use onderweg_protocol::programme::ProgrammeKey;
use onderweg_protocol::roster::Roster;
use onderweg_space::author::Wish;
use onderweg_space::epoch::EpochKey;
use onderweg_space::keys::DeviceSecret;
use onderweg_space::open::open;
use onderweg_space::wrap;
use onderweg_sync::state::State;
use sha2::{Digest, Sha256};

/// One reader of foreign bytes.
#[derive(Debug, Clone, Copy)]
pub struct Decoder {
    /// Name of the fuzz target, and of its folder of crashers.
    pub name: &'static str,
    /// The public readers of our crates that it drives: types with `Decode`, and `Type::function`.
    pub reads: &'static [&'static str],
    /// Reads. Panics where something is wrong.
    pub run: fn(&[u8]),
}

/// All of them.
pub const ALL: &[Decoder] = &[
    Decoder {
        name: "chunk",
        reads: &["Chunk::parse"],
        run: chunk,
    },
    Decoder {
        name: "blob",
        reads: &[
            "BlobPart::parse",
            "LetterRef::from_text",
            "Looks::read",
            "blob::open",
        ],
        run: blob,
    },
    Decoder {
        name: "opened",
        reads: &["open::open"],
        run: opened,
    },
    Decoder {
        name: "wrapped",
        reads: &["wrap::open"],
        run: wrapped,
    },
    Decoder {
        name: "entry",
        reads: &[
            "Entry",
            "Act",
            "Wrap",
            "Rekey",
            "Second",
            "Origin",
            "SpaceKind",
            "Role",
            "DeviceKeys",
            "Tip",
        ],
        run: cbor::<Entry>,
    },
    Decoder {
        name: "log",
        reads: &["SignedEntry", "Roster::fold", "Roster::apply"],
        run: log,
    },
    Decoder {
        name: "data",
        reads: &["Data", "Batch", "Seen"],
        run: cbor::<Data>,
    },
    Decoder {
        name: "manifest",
        reads: &["Manifest", "Bucket"],
        run: cbor::<Manifest>,
    },
    Decoder {
        name: "piece",
        reads: &["Piece", "Part"],
        run: cbor::<Piece>,
    },
    Decoder {
        name: "sync_request",
        reads: &["SyncRequest", "SpaceAsk", "Lacking"],
        run: cbor::<SyncRequest>,
    },
    Decoder {
        name: "sync_answer",
        reads: &["SyncAnswer", "SpaceAnswer", "Delivered", "Outcome"],
        run: cbor::<SyncAnswer>,
    },
    Decoder {
        name: "state",
        reads: &["State", "SeenManifest", "Wedged", "Heal", "Alarm"],
        run: cbor::<State>,
    },
    Decoder {
        name: "wish",
        reads: &["Wish"],
        run: cbor::<Wish>,
    },
    Decoder {
        name: "http_signature",
        reads: &[
            "Input::parse",
            "verify::keyid",
            "Token",
            "Token::from_str",
            "Nonce::from_str",
        ],
        run: http_signature,
    },
    Decoder {
        name: "codes",
        reads: &[
            "AccountCode::read",
            "InviteCode::read",
            "RecoveryCode::read",
        ],
        run: codes,
    },
    Decoder {
        name: "invitation",
        reads: &["Invitation", "Invitation::from_text", "OwnInvitation"],
        run: invitation,
    },
    Decoder {
        name: "joining",
        reads: &[
            "Join",
            "JoinRequest",
            "Answer",
            "JoinAnswer",
            "Card",
            "SignedCard",
            "SignedCard::open",
        ],
        run: joining,
    },
    Decoder {
        name: "bundle",
        reads: &[
            "Bundle",
            "SignedBundle",
            "SignedBundle::from_bytes",
            "bundle::open",
        ],
        run: bundle,
    },
    Decoder {
        name: "pack",
        reads: &["read::read", "Pack", "Language", "Said", "Strings"],
        run: sources,
    },
    Decoder {
        name: "case",
        reads: &[
            "CaseOffer::from_text",
            "ProgrammeKey::from_text",
            "CaseQuestion",
            "Grant",
            "SignedGrant",
        ],
        run: case,
    },
    Decoder {
        name: "ids",
        reads: &["ids::from_slice", "ids::from_hex", "ids::from_str"],
        run: ids,
    },
    Decoder {
        name: "change",
        reads: &["change::measure", "Document::apply"],
        run: change,
    },
    Decoder {
        name: "document",
        reads: &["Document::load", "Document::load_untrusted"],
        run: document,
    },
    Decoder {
        name: "summary",
        reads: &["Summary::from_bytes"],
        run: summary,
    },
    Decoder {
        name: "practice",
        reads: &["Practice::read", "CardId::from_str"],
        run: practice,
    },
    Decoder {
        name: "job_sheet",
        reads: &["JobSheet::parse"],
        run: job_sheet,
    },
    Decoder {
        name: "takeout",
        reads: &["Takeout::parse"],
        run: takeout,
    },
    Decoder {
        name: "calendar",
        reads: &["IcsFile::parse"],
        run: calendar,
    },
    Decoder {
        name: "field",
        reads: &[
            "Set::parse",
            "FieldDef::parse",
            "Repeat::parse",
            "When::parse",
            "LineId::parse",
            "FieldName::from_str",
            "Kind::from_str",
            "fold::fold",
        ],
        run: field,
    },
];

/// The decoder of this name.
///
/// # Panics
///
/// When there is none.
pub fn named(name: &str) -> Decoder {
    let found = ALL.iter().find(|decoder| decoder.name == name);
    *found.unwrap_or_else(|| panic!("no decoder {name}"))
}

fn device() -> &'static DeviceSecret {
    static DEVICE: LazyLock<DeviceSecret> =
        LazyLock::new(|| DeviceSecret::from_bytes(&[101; 32], &[102; 32]));
    &DEVICE
}

/// What is read is written again, and read again as the same.
fn cbor<T: for<'b> Decode<'b, ()> + Encode<()> + PartialEq>(bytes: &[u8]) {
    if let Ok(value) = from_cbor::<T>(bytes, "fuzz") {
        let written = to_cbor(&value);
        let again = from_cbor::<T>(&written, "fuzz");
        assert!(
            again.is_ok_and(|again| again == value),
            "what is written reads as another value"
        );
    }
}

fn chunk(bytes: &[u8]) {
    let Ok(chunk) = Chunk::parse(bytes.to_vec()) else {
        return;
    };
    assert_eq!(chunk.bytes(), bytes);
    assert_eq!(bytes.get(..112), Some(chunk.header().aad().as_slice()));
    assert_eq!(chunk.ciphertext().len() + 204, bytes.len());
    let _ = chunk.verify(&device().keys().ed);
}

/// A part of a blob, what an entry says of it, and a file that is looked at.
fn blob(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(letter) = LetterRef::from_text(text)
    {
        assert_eq!(letter.text(), text);
    }
    if let Ok(looks) = Looks::read(bytes) {
        assert!(u64::from(looks.width) * u64::from(looks.height) <= MAX_PIXELS);
        if let Ok(plain) = stripped(bytes) {
            assert_eq!(Looks::read(&plain), Ok(looks));
            assert_eq!(stripped(&plain), Ok(plain), "twice is once");
        }
    }
    let Ok(part) = BlobPart::parse(bytes.to_vec()) else {
        return;
    };
    assert_eq!(part.bytes(), bytes);
    assert_eq!(bytes.get(..70), Some(part.header().aad().as_slice()));
    assert_eq!(part.ciphertext().len() + 162, bytes.len());
    let _ = part.verify(&device().keys().ed);
    let key = Blob {
        salt: part.header().name.salt,
        key: [7; 32],
        size: 10,
        digest: [0; 32],
        looks: Looks {
            media: Media::Pdf,
            width: 0,
            height: 0,
        },
    };
    let name = part.header().name;
    let number = part.header().part;
    assert!(onderweg_space::blob::check_part(&name, &key, number, &part).is_err());
    let opened = onderweg_space::blob::open(&name, &key, std::slice::from_ref(&part));
    assert!(opened.is_err(), "nobody knows this digest's content");
}

/// What stands inside an honest cipher: padding, length, deflate, body.
fn opened(bytes: &[u8]) {
    let Some((first, plain)) = bytes.split_first() else {
        return;
    };
    let header = Header {
        kind: Kind::Data,
        deflate: first & 1 == 1,
        space: SpaceId([1; 16]),
        device: device().id(),
        epoch: 1,
        dev_seq: 1,
        prev: ChunkId::default(),
        control: ControlHash::default(),
    };
    let key = EpochKey::from_bytes([3; 32]);
    let cipher = XChaCha20Poly1305::new(&key.chunk_key(&header.space, 1).into());
    let aad = header.aad();
    let payload = Payload {
        msg: plain,
        aad: &aad,
    };
    let Ok(text) = cipher.encrypt(&XNonce::from([4; 24]), payload) else {
        return;
    };
    let chunk = Chunk::sign(header, &[4; 24], &text, device().signing());
    if let Ok(body) = open(&chunk, &key) {
        assert!(body.len() <= onderweg_protocol::limits::MAX_INFLATED);
        cbor::<Data>(&body);
    }
}

fn wrapped(bytes: &[u8]) {
    let place = wrap::Place {
        space: SpaceId([1; 16]),
        prev: ControlHash([2; 32]),
    };
    let Some(sealed) = bytes.first_chunk::<80>() else {
        return;
    };
    let wrap = onderweg_protocol::control::Wrap {
        device: device().id(),
        epoch: 1,
        sealed: *sealed,
    };
    assert!(
        wrap::open(&place, device(), &wrap).is_err(),
        "nobody sealed this"
    );
}

fn log(bytes: &[u8]) {
    cbor::<Vec<SignedEntry>>(bytes);
    let Ok(log) = from_cbor::<Vec<SignedEntry>>(bytes, "fuzz") else {
        return;
    };
    let space = SpaceId::of(&device().id(), &[3; 16]);
    let folded = Roster::fold(space, &log);
    for signed in &log {
        let Ok(entry) = signed.entry() else { continue };
        let _ = (entry.act.wraps().count(), entry.act.removed().len());
    }
    if let Ok(roster) = folded {
        assert_eq!(roster.n(), log.len() as u64);
        assert_eq!(Roster::refold(space, &log), Ok(roster));
    }
}

fn http_signature(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let parsed = Input::parse(&text);
    assert_eq!(http::keyid(&text), parsed.map(|input| input.keyid));
    if let Ok(token) = text.parse::<Token>() {
        assert_eq!(token.to_string().parse(), Ok(token));
    }
    if let Ok(nonce) = text.parse::<Nonce>() {
        assert_eq!(nonce.to_string().parse(), Ok(nonce));
    }
    let mut parts = text.splitn(3, '\n').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    let headers = Headers {
        content_digest: next(),
        signature_input: next(),
        signature: next(),
    };
    if let Ok(request) = Parts::new("POST", "relay.example", "/v1/sync", b"body") {
        assert!(
            http::verify(&request, &headers, &device().keys().ed).is_err(),
            "nobody signed this"
        );
    }
    let _ = Parts::new(&text, &text, &text, bytes);
}

fn codes(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(code) = AccountCode::read(&text) {
        assert!(
            AccountCode::read(&code.text()).is_ok_and(|again| again.as_bytes() == code.as_bytes())
        );
    }
    if let Ok(code) = InviteCode::read(&text) {
        assert!(InviteCode::read(&code.text()).is_ok_and(|again| again.text() == code.text()));
    }
    if let Ok(code) = RecoveryCode::read(&text) {
        assert!(RecoveryCode::read(&code.text()).is_ok_and(|again| again.text() == code.text()));
    }
}

fn invitation(bytes: &[u8]) {
    cbor::<Invitation>(bytes);
    cbor::<OwnInvitation>(bytes);
    let text = String::from_utf8_lossy(bytes);
    if let Ok(invitation) = Invitation::from_text(&text) {
        assert!(Invitation::from_text(&invitation.to_text()) == Ok(invitation));
    }
}

fn joining(bytes: &[u8]) {
    cbor::<Join>(bytes);
    cbor::<Answer>(bytes);
    cbor::<Card>(bytes);
    cbor::<JoinRequest>(bytes);
    cbor::<JoinAnswer>(bytes);
    cbor::<SignedCard>(bytes);
    let ed = device().keys().ed;
    if let Ok(request) = from_cbor::<JoinRequest>(bytes, "fuzz") {
        assert!(
            request
                .verify(&SpaceId([1; 16]), &InviteId([1; 16]), &ed)
                .is_err()
        );
    }
    if let Ok(card) = from_cbor::<SignedCard>(bytes, "fuzz") {
        assert!(card.verify(&ed).is_err());
        assert!(card.open(stretched()).is_err());
    }
}

/// The key that the sample bundle is signed with; what is mutated is not.
const PROGRAMME: [u8; 32] = [9; 32];

fn bundle(bytes: &[u8]) {
    cbor::<Bundle>(bytes);
    cbor::<SignedBundle>(bytes);
    let Ok(signed) = SignedBundle::from_bytes(bytes) else {
        return;
    };
    assert_eq!(
        SignedBundle::from_bytes(&signed.to_bytes()),
        Ok(signed.clone())
    );
    let programme = device().keys().ed;
    assert!(pack::bundle::open(bytes, &programme, &Expect::default()).is_err());
    // Behind the signature too: a programme's tool may be wrong.
    if let Ok(bundle) = signed.unverified()
        && let Ok(pack) = pack::bundle::content(&bundle)
    {
        let key = ed25519_dalek::SigningKey::from_bytes(&PROGRAMME);
        let again = pack::bundle::sign(&pack, bundle.version, bundle.not_after, &key);
        if let Ok(again) = again {
            let key = key.verifying_key().to_bytes();
            let (_, same) = pack::bundle::open(&again, &key, &Expect::default())
                .unwrap_or_else(|_| panic!("what is taken is taken again"));
            assert!(same == pack);
        }
    }
}

/// Files of a pack in one text: `==> way`, then what stands in it.
fn sources(bytes: &[u8]) {
    let mut files: Vec<pack::SourceFile> = Vec::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let way = line.strip_prefix(b"==> ");
        match (way, files.last_mut()) {
            (Some(way), _) => files.push(pack::SourceFile {
                path: String::from_utf8_lossy(way).trim().to_owned(),
                bytes: Vec::new(),
            }),
            (None, Some(file)) => file.bytes.extend_from_slice(line),
            (None, None) => files.push(pack::SourceFile {
                path: "pack.toml".to_owned(),
                bytes: line.to_vec(),
            }),
        }
    }
    match pack::read(&files) {
        Ok(pack) => assert!(pack.strings.words("pack-name", "en").is_some()),
        Err(faults) => assert!(faults.iter().all(|fault| !fault.to_string().is_empty())),
    }
}

fn case(bytes: &[u8]) {
    cbor::<CaseQuestion>(bytes);
    cbor::<Grant>(bytes);
    cbor::<SignedGrant>(bytes);
    let ed = device().keys().ed;
    if let Ok(grant) = from_cbor::<SignedGrant>(bytes, "fuzz") {
        assert!(grant.verify(&ed, &SpaceId([1; 16])).is_err());
    }
    if let Some(offer) = std::str::from_utf8(bytes)
        .ok()
        .and_then(|text| CaseOffer::from_text(text).ok())
    {
        assert_eq!(CaseOffer::from_text(&offer.to_text()), Ok(offer));
    }
    if let Some(key) = std::str::from_utf8(bytes)
        .ok()
        .and_then(|text| ProgrammeKey::from_text(text).ok())
    {
        assert_eq!(ProgrammeKey::from_text(&key.to_text()), Ok(key));
    }
}

/// What a typed code gives; stretching it takes long, so once.
fn stretched() -> &'static Stretched {
    static STRETCHED: LazyLock<Option<Stretched>> =
        LazyLock::new(|| InviteCode::new([5; 10]).stretch().ok());
    STRETCHED
        .as_ref()
        .unwrap_or_else(|| panic!("no memory to stretch a code"))
}

fn ids(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    macro_rules! each {
        ($($name:ident),*) => {$(
            if let Some(id) = $name::from_hex(&text) {
                assert_eq!(id.to_string(), text.to_lowercase());
            }
            if let Some(id) = $name::from_slice(bytes) {
                assert_eq!(id.as_bytes().as_slice(), bytes);
            }
        )*};
    }
    each!(
        SpaceId,
        DeviceId,
        EntryId,
        InviteId,
        ChunkId,
        ControlHash,
        ChangeHash,
        Incarnation
    );
    let _ = text.parse::<journal::EntryId>();
    let _ = text.parse::<journal::Author>();
    let _ = text.parse::<journal::ChangeHash>();
}

/// A journal chunk of this type around a body, with the checksum that a fuzzer would not find.
pub fn framed(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut tail = vec![kind];
    let mut len = body.len();
    loop {
        let low = u8::try_from(len & 0x7f).unwrap_or(0);
        len >>= 7;
        if len == 0 {
            tail.push(low);
            break;
        }
        tail.push(low | 0x80);
    }
    tail.extend_from_slice(body);
    let hash: [u8; 32] = Sha256::digest(&tail).into();
    [&[0x85, 0x6f, 0x4a, 0x83], hash.split_at(4).0, &tail].concat()
}

fn change(bytes: &[u8]) {
    one_change(bytes);
    one_change(&framed(1, bytes));
}

fn one_change(bytes: &[u8]) {
    let measured = journal::measure(bytes);
    let author = journal::Author([7; 16]);
    let sets = [journal::Set::Title("milk".to_owned())];
    let Ok((document, _)) = journal::Document::create(
        &journal::Kind::Note,
        journal::Actor::new(author, [1; 8]),
        &sets,
        0,
    ) else {
        return;
    };
    for rule in [
        journal::ActorRule::From(author),
        journal::ActorRule::Vouched,
    ] {
        for mut into in [journal::Document::empty(), document.clone()] {
            let heads = into.heads();
            let outcome = into.apply(&[bytes], rule);
            if outcome.applied.is_empty() {
                assert_eq!(into.heads(), heads, "what is not applied changes nothing");
            } else {
                assert!(measured.is_ok(), "applied what cannot be measured");
                readable(&into);
            }
        }
    }
}

fn document(bytes: &[u8]) {
    for bytes in [bytes.to_vec(), framed(0, bytes)] {
        if let Ok(document) = journal::Document::load(&bytes) {
            readable(&document);
        }
        if let Ok(document) = journal::Document::load_untrusted(&bytes) {
            readable(&document);
            assert!(journal::Document::load(&document.save()).is_ok());
        }
    }
}

fn readable(document: &journal::Document) {
    let _ = document.entry().conflicts();
    let _ = document.summary().to_bytes();
    let _ = document.history();
    let _ = document.canonical_json();
    let _ = document.changes();
}

fn summary(bytes: &[u8]) {
    if let Some(summary) = journal::Summary::from_bytes(bytes) {
        assert!(journal::Summary::from_bytes(&summary.to_bytes()) == Some(summary));
    }
}

/// Two logs of one device and one of another, divided by line breaks.
fn practice(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let logs: Vec<_> = (0u8..)
        .zip(text.split('\n').take(9))
        .map(|(n, text)| journal::PracticeLog {
            author: journal::Author([n / 2; 16]),
            number: u32::from(n),
            entry: journal::EntryId([n; 16]),
            text,
        })
        .collect();
    let practice = journal::Practice::read(&logs);
    let backwards: Vec<_> = logs.iter().rev().copied().collect();
    assert_eq!(journal::Practice::read(&backwards), practice);
    assert!(practice.reviews.len() * 16 <= text.len());
    if let Ok(card) = text.parse::<journal::CardId>() {
        assert_eq!(card.to_string().parse(), Ok(card));
    }
}

fn job_sheet(bytes: &[u8]) {
    let zone = journal::Tz::Europe__Brussels;
    let Ok(sheet) = journal::JobSheet::parse(bytes, zone) else {
        return;
    };
    let actor = journal::Actor::new(journal::Author([7; 16]), [1; 8]);
    let made = sheet.jobs.iter().take(20);
    let made =
        made.filter_map(|sets| journal::Document::create(&journal::Kind::Job, actor, sets, 0).ok());
    let entries: Vec<_> = made.map(|(document, _)| document.entry()).collect();
    assert_eq!(
        entries.len(),
        sheet.jobs.len().min(20),
        "what is read can be stored"
    );
    let written = journal::write_sheet(&entries);
    let again = journal::JobSheet::parse(&written, zone);
    let again = again.unwrap_or_else(|_| panic!("what is written does not read"));
    assert!(again.jobs.len() == entries.len());
    let made = again
        .jobs
        .iter()
        .filter_map(|sets| journal::Document::create(&journal::Kind::Job, actor, sets, 0).ok());
    let entries: Vec<_> = made.map(|(document, _)| document.entry()).collect();
    assert!(journal::write_sheet(&entries) == written);
}

fn takeout(bytes: &[u8]) {
    let Ok(back) = journal::Takeout::parse(bytes) else {
        return;
    };
    let actor = journal::Actor::new(journal::Author([7; 16]), [1; 8]);
    for item in back.items.iter().take(20) {
        let made = journal::Document::create(&item.kind, actor, &item.sets, 0);
        assert!(made.is_ok(), "what is read can be stored");
        for turn in &item.turns {
            let series = journal::EntryId([9; 16]);
            let made = journal::Document::turn(&item.kind, actor, series, turn.date, &turn.sets, 0);
            assert!(made.is_ok(), "what is read of a turn can be stored");
        }
    }
}

/// Says nothing of its own.
struct Silent;

impl journal::IcsWords for Silent {
    fn title(&self, _: bool) -> String {
        "x".to_owned()
    }
    fn alarm(&self) -> String {
        String::new()
    }
    fn leave(&self) -> String {
        String::new()
    }
    fn details(&self, _: &journal::Flat) -> String {
        String::new()
    }
}

fn calendar(bytes: &[u8]) {
    let zone = journal::Tz::Europe__Brussels;
    let Ok(file) = journal::IcsFile::parse(bytes, zone) else {
        return;
    };
    let stored = |file: &journal::IcsFile| -> Vec<journal::Entry> {
        let items = file.items.iter().take(20);
        items.map(entry_of).collect()
    };
    let written = |file: &journal::IcsFile, entries: &[journal::Entry]| {
        let outs = entries
            .iter()
            .zip(&file.items)
            .map(|(entry, item)| journal::IcsOut {
                uid: item.uid.clone(),
                entry,
                turns: Vec::new(),
            });
        let style = journal::IcsStyle {
            neutral: false,
            people: true,
        };
        journal::write_ics(&outs.collect::<Vec<_>>(), style, &Silent).0
    };
    let first = written(&file, &stored(&file));
    let again = journal::IcsFile::parse(&first, zone);
    let again = again.unwrap_or_else(|error| panic!("what is written does not read: {error}"));
    assert!(again.left.is_empty(), "what is written is taken");
    let kept = file
        .items
        .iter()
        .take(20)
        .filter(|item| !item.flat.task || item.flat.due.is_some());
    assert_eq!(kept.count(), again.items.len());
}

fn entry_of(item: &journal::IcsItem) -> journal::Entry {
    let kind = match item.flat.task {
        true => journal::Kind::Task,
        false => journal::Kind::Appointment,
    };
    let actor = journal::Actor::new(journal::Author([7; 16]), [1; 8]);
    let made = journal::Document::create(&kind, actor, &item.sets, 0);
    made.unwrap_or_else(|error| panic!("what is read cannot be stored: {error}"))
        .0
        .entry()
}

fn field(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (name, value) = text.split_once('=').unwrap_or(("title", &text));
    let _ = journal::Set::parse(name, value, journal::Tz::Europe__Brussels);
    let _ = name.parse::<journal::FieldName>();
    let _ = value.parse::<journal::Kind>();
    if let Ok(when) = journal::When::parse(value) {
        let _ = when.instant_ms(journal::Tz::Europe__Brussels);
        assert_eq!(journal::When::parse(&when.to_string()), Ok(when));
    }
    if let Ok(line) = journal::LineId::parse(value) {
        assert_eq!(journal::LineId::parse(&line.to_string()), Ok(line));
    }
    repeat(value);
    if let Ok(leads) = journal::reminders(value, "remind") {
        let written = journal::reminders_text(&leads);
        assert_eq!(journal::reminders(&written, "remind"), Ok(leads));
    }
    let folded = journal::fold(value);
    assert!(journal::matches(&folded, &folded) || folded.trim().is_empty());
}

/// A rule is written as it is read, and counting its turns ends.
fn repeat(text: &str) {
    let Ok(rule) = journal::Repeat::parse(text) else {
        return;
    };
    assert_eq!(
        journal::Repeat::parse(&rule.to_string()),
        Ok(rule.clone()),
        "a rule reads as another"
    );
    let Some(from) = journal::NaiveDate::from_ymd_opt(2024, 2, 29) else {
        return;
    };
    let start = journal::When::Day(from);
    let to = from
        .checked_add_days(journal::Days::new(60))
        .unwrap_or(from);
    let turns = rule.turns(&start, from, to);
    assert!(turns.is_sorted() && turns.iter().all(|day| (from..=to).contains(day)));
    let _ = rule.last(&start);
}
