//! One or more honest inputs for every decoder, by its name in `fuzz/src/decoders.rs`: where
//! mutations start from.

use onderweg_journal::{Actor, Author, Command, Document, Kind as EntryKind, LineId, Set};
use onderweg_protocol::blob::letter::LetterRef;
use onderweg_protocol::body::{Batch, Bucket, Data, Manifest, Part, Piece, Seen, to_cbor};
use onderweg_protocol::case::{CaseOffer, CaseQuestion, Grant, SignedGrant};
use onderweg_protocol::code::{AccountCode, InviteCode, RecoveryCode};
use onderweg_protocol::control::{Role, SpaceKind};
use onderweg_protocol::http::{Nonce, Parts, Token, sign};
use onderweg_protocol::ids::{ChunkId, EntryId, Incarnation, InviteId, SpaceId};
use onderweg_protocol::invite::{JoinRequest, OwnInvitation, SignedCard};
use onderweg_protocol::message::{
    Delivered, Lacking, Outcome, SpaceAnswer, SpaceAsk, SyncAnswer, SyncRequest,
};
use onderweg_protocol::programme::ProgrammeKey;
use onderweg_space::author::{Wish, recover};
use onderweg_space::blob;
use onderweg_sync::state::{Alarm, Heal, State};

use crate::house::{House, device};

/// Honest inputs of one decoder; empty for a name that has none.
pub fn samples(name: &str) -> Vec<Vec<u8>> {
    match name {
        "chunk" => circle()
            .chunks
            .iter()
            .map(|chunk| chunk.bytes().to_vec())
            .collect(),
        "opened" => opened(),
        "wrapped" => vec![vec![9; 80]],
        "entry" => circle()
            .log
            .iter()
            .map(|entry| entry.bytes.clone())
            .collect(),
        "log" => vec![to_cbor(&circle().log)],
        "data" => vec![to_cbor(&data())],
        "manifest" => vec![to_cbor(&manifest())],
        "piece" => vec![to_cbor(&piece())],
        "sync_request" => vec![to_cbor(&request())],
        "sync_answer" => vec![to_cbor(&answer())],
        "state" => vec![to_cbor(&state())],
        "wish" => state().wishes.iter().map(to_cbor).collect(),
        "http_signature" => http_signature(),
        "codes" => vec![
            AccountCode::new([7; 16]).text().as_bytes().to_vec(),
            InviteCode::new([7; 10]).text().as_bytes().to_vec(),
            RecoveryCode::new([7; 16]).text().as_bytes().to_vec(),
        ],
        "invitation" => invitation(),
        "blob" => blobs(),
        "bundle" => vec![bundle()],
        "pack" => vec![PACK.as_bytes().to_vec()],
        "joining" => joining(),
        "case" => case(),
        "ids" => vec![vec![b'a'; 32], vec![b'F'; 64], vec![1; 16], vec![1; 32]],
        "change" => document().1,
        "document" => vec![document().0.save()],
        "summary" => vec![document().0.summary().to_bytes()],
        "field" => fields(),
        "job_sheet" => job_sheets(),
        "practice" => practice(),
        "calendar" => calendars(),
        "takeout" => vec![TAKEOUT.as_bytes().to_vec()],
        _ => Vec::new(),
    }
}

/// The smallest that is a picture by its parts.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x20\0\0\0\x20\x08\x02\0\0\0crc.\
    \0\0\0\x04tEXtsaidcrc.\0\0\0\x02IDAT..crc.\0\0\0\0IENDcrc.";

/// A sealed part, what an entry says of its blobs, and heads of files.
fn blobs() -> Vec<Vec<u8>> {
    let (space, entry) = (SpaceId([1; 16]), EntryId([2; 16]));
    let mut rng = crate::mutate::seeded(4);
    let picture = PICTURE;
    let secret = device(1);
    let full = blob::seal(space, entry, picture, &secret, &mut rng).unwrap();
    let thumb = blob::seal_thumb(space, entry, picture, &secret, &mut rng).unwrap();
    let letter = LetterRef {
        space,
        device: secret.keys().id(),
        full: full.blob.clone(),
        thumb: Some(thumb.blob.clone()),
    };
    vec![
        full.parts[0].bytes().to_vec(),
        letter.text().into_bytes(),
        picture.to_vec(),
        b"\xff\xd8\xff\xe1\0\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0\
          \xff\xc0\0\x0b\x08\x02\x58\x03\x20\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\x12\xff\0\xff\xd9"
            .to_vec(),
        b"RIFF\x1e\0\0\0WEBPVP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a\x20\x03\x58\x02EXIF\0\0\0\0".to_vec(),
        b"%PDF-1.7".to_vec(),
    ]
}

/// Entries as somebody takes them along.
const TAKEOUT: &str = r#"{"format":"onderweg-takeout","version":1,"made_ms":0,"zone":"UTC","spaces":[{"space":"s","name":"house","kind":"circle"}],
"entries":[
{"entry":"a","space":"s","kind":"task","state":"done","fields":{"title":"milk","due":"2028-02-29"},"body":"x","labels":["shop"],"lines":[{"text":"whole","done":true}],"professional":true},
{"entry":"b","space":"s","kind":"appointment","state":"open","fields":{"title":"talk","start":"2026-03-03T15:00[Europe/Brussels]","repeat":"FREQ=WEEKLY"},"created":{"name":"Sara","own":true,"when_ms":1}},
{"entry":"c","space":"s","kind":"appointment","state":"done","series":"b","date":"2026-03-10","fields":{"cancelled":"true"},"others":{"title":["x"]}},
{"entry":"d","space":"s","kind":"rota","state":"open","fields":{"title":"kitchen","by":"week"},"rota":{"orders":[{"turn":1,"people":[{"name":"Sara","own":true},{"own":false}]}],"swaps":[{"from":{"own":true},"with":{"own":false},"give":1,"take":2,"stands":"open","when_ms":1}]}},
{"entry":"e","space":"s","kind":"agreement","state":"open","agreement":{"holds":"v","versions":[{"version":"v","text":"x","proposed":[],"signed":[{"by":{"own":true,"when_ms":1},"key":"00","signature":"00"}]}]}}
],"reviews":[{"card":"0123456789ab","learned":"dag","answer":"good","when_ms":1795000000000}],
"abilities":[{"card":"0123456789ab","can":true}],
"minutes":[{"space":"s","own":true,"minutes":20,"when_ms":1795000000000}]}"#;

/// A small pack with something of most kinds, as `pack` in `fuzz/src/decoders.rs` divides it.
const PACK: &str = r##"==> pack.toml
[pack]
format = 1
id = "example"
languages = ["en", "nl"]
learned = "nl"
zone = "Europe/Brussels"
[[role]]
id = "buddy"
spaces = ["circle"]
[[domain]]
id = "home"
[[goal]]
id = "keys"
domain = "home"
[[goal.step]]
id = "get-keys"
days = 7
confirm = "caseworker"
tasks = ["fetch"]
[[task]]
id = "fetch"
days = 1
==> deck.toml
[[deck]]
id = "door"
[[deck.phrase]]
id = "door-open"
level = "A1"
words = "Doe open!"
[[service]]
id = "help"
domains = ["home"]
phone = "112"
web = "https://www.112.be"
==> strings/en/all.ftl
## icon: house
pack-name = Example
pack-about = To read.
role-buddy = Buddy
domain-home = Home
goal-keys = Keys
step-get-keys = Get the keys
task-fetch = Fetch them
deck-door = Door
phrase-door-open = Open!
service-help = Help
==> strings/nl/all.ftl
### draft: nobody
pack-name = Voorbeeld
pack-about = Om te lezen.
role-buddy = Buddy
domain-home = Thuis
goal-keys = Sleutels
step-get-keys = De sleutels halen
task-fetch = Haal ze
deck-door = Deur
service-help = Hulp
"##;

/// The same pack, signed.
fn bundle() -> Vec<u8> {
    let mut files: Vec<onderweg_pack::SourceFile> = Vec::new();
    for part in PACK.split("==> ").skip(1) {
        let (path, text) = part.split_once('\n').unwrap();
        files.push(onderweg_pack::SourceFile {
            path: path.to_owned(),
            bytes: text.as_bytes().to_vec(),
        });
    }
    let pack = onderweg_pack::read(&files).unwrap();
    let key = ed25519_dalek::SigningKey::from_bytes(&[9; 32]);
    onderweg_pack::bundle::sign(&pack, 1, 1_900_000_000_000, &key).unwrap()
}

fn circle() -> House {
    let [sara, amin, lea] = [1, 2, 3].map(device);
    let mut house = House::found(&sara, SpaceKind::Circle, 3);
    house.meet(&amin);
    let invite = InviteId([9; 16]);
    house.wish(&sara, &Wish::Invite(invite, [9; 32], Some(Role::Member)));
    house.wish(
        &sara,
        &Wish::AddMember(amin.keys(), Role::Member, Some(invite)),
    );
    house.say(&sara, data().batches);
    house.say(&amin, data().batches);
    house.wish(&sara, &Wish::AddMember(lea.keys(), Role::Owner, None));
    house.wish(&sara, &Wish::Remove(vec![amin.id()]));
    house.wish(&sara, &Wish::Erase(EntryId([4; 16]), None, Vec::new()));
    let (sheet, phone) = (device(9), device(10));
    house.meet(&sheet);
    house.wish(&sara, &Wish::AddSheet(sheet.keys(), None));
    let ring = house.rings[&sheet.id()].clone();
    let back = recover(&house.roster, &ring, &sheet, &phone.keys(), &mut house.rng).unwrap();
    house.append(back);
    house.wish(&lea, &Wish::Leave);
    house
}

fn data() -> Data {
    let view = circle_tips().iter().map(Seen::of).collect();
    let changes = document().1.into_iter().map(Into::into).collect();
    Data {
        view,
        batches: vec![Batch {
            entry: EntryId([4; 16]),
            changes,
        }],
    }
}

fn circle_tips() -> Vec<onderweg_protocol::ids::Tip> {
    [5, 6]
        .map(|number| onderweg_protocol::ids::Tip::none(device(number).id()))
        .to_vec()
}

fn opened() -> Vec<Vec<u8>> {
    let body = to_cbor(&data());
    let mut plain = vec![0];
    plain.extend_from_slice(&u32::try_from(body.len()).unwrap().to_be_bytes());
    plain.extend_from_slice(&body);
    plain.resize(plain.len().max(256) + 1, 0);
    // Stored blocks only: deflate without compression.
    let mut deflated = vec![1];
    let len = u16::try_from(body.len()).unwrap();
    deflated.extend_from_slice(&(u32::from(len) + 5).to_be_bytes());
    deflated.push(1);
    deflated.extend_from_slice(&len.to_le_bytes());
    deflated.extend_from_slice(&(!len).to_le_bytes());
    deflated.extend_from_slice(&body);
    deflated.resize(deflated.len().max(256) + 1, 0);
    vec![plain, deflated]
}

fn manifest() -> Manifest {
    let house = circle();
    let bucket = Bucket {
        pieces: vec![ChunkId([1; 32]), ChunkId([2; 32])],
        digest: [3; 32],
    };
    Manifest {
        base: house.tips.values().copied().collect(),
        control: house.roster.head(),
        bits: 1,
        buckets: vec![bucket.clone(), bucket],
        view: house.tips.values().map(Seen::of).collect(),
    }
}

fn piece() -> Piece {
    let bytes = document().0.save();
    Piece {
        parts: vec![Part {
            entry: EntryId([4; 16]),
            offset: 0,
            total: bytes.len() as u64,
            bytes,
        }],
    }
}

fn request() -> SyncRequest {
    let house = circle();
    let lacking = Lacking {
        device: device(1).id(),
        dev_seq: 4,
    };
    let ask = SpaceAsk {
        space: house.space,
        incarnation: Incarnation([1; 16]),
        after_seq: 7,
        control_n: 3,
        control_hash: house.roster.head(),
        appends: house.log.clone(),
        chunks: house
            .chunks
            .iter()
            .map(|chunk| chunk.bytes().to_vec().into())
            .collect(),
        pieces: Vec::new(),
        heal: true,
        tips: house.tips.values().copied().collect(),
        want: vec![ChunkId([1; 32])],
        lacking: vec![lacking],
    };
    SyncRequest {
        spaces: vec![ask, SpaceAsk::default()],
        budget: Some(9),
    }
}

fn answer() -> SyncAnswer {
    let house = circle();
    let mut space = SpaceAnswer::bare(house.space, Incarnation([1; 16]), Outcome::Stored);
    space.control = house.log.clone();
    space.chunks = (1..)
        .zip(&house.chunks)
        .map(|(seq, chunk)| Delivered {
            seq,
            bytes: chunk.bytes().to_vec().into(),
        })
        .collect();
    space.chunk_results = vec![
        Outcome::Gap { last: 3 },
        Outcome::Equivocation {
            stored: ChunkId([1; 32]),
        },
    ];
    space.append_results = vec![Outcome::SlowDown { wait_ms: 5 }, Outcome::Refused];
    space.tips = house.tips.values().copied().collect();
    SyncAnswer {
        server_time: 1,
        next_nonce: vec![1; 24],
        spaces: vec![space],
    }
}

fn state() -> State {
    let house = circle();
    let tips = house.tips.clone();
    let wishes = vec![
        Wish::Leave,
        Wish::Remove(vec![device(1).id()]),
        Wish::AddMember(device(2).keys(), Role::Member, Some(InviteId([1; 16]))),
        Wish::Erase(EntryId([1; 16]), None, Vec::new()),
        Wish::AddSheet(device(9).keys(), Some([9; 32])),
    ];
    State {
        tips: tips.clone(),
        applied: tips.clone(),
        alarms: [Alarm::Faulty, Alarm::Withheld(device(1).id(), 3)].into(),
        wishes,
        heal: Some(Heal {
            tips,
            ..Heal::default()
        }),
        ..State::default()
    }
}

fn http_signature() -> Vec<Vec<u8>> {
    let nonce = Nonce {
        token: Token::issue(&[1; 32], 0),
        client: [2; 16],
    };
    let parts = Parts::new("POST", "relay.example", "/v1/sync", b"body").unwrap();
    let headers = sign(&parts, device(1).id(), device(1).signing(), &nonce);
    let all = [
        &headers.content_digest,
        &headers.signature_input,
        &headers.signature,
    ]
    .map(String::as_str);
    vec![
        all.join("\n").into_bytes(),
        headers.signature_input.clone().into_bytes(),
        nonce.to_string().into_bytes(),
        nonce.token.to_string().into_bytes(),
    ]
}

fn own_invitation() -> OwnInvitation {
    let space = circle().space;
    OwnInvitation::new(
        space,
        InviteId([9; 16]),
        [8; 16],
        [7; 32],
        &device(1).keys(),
    )
}

fn invitation() -> Vec<Vec<u8>> {
    let own = own_invitation();
    vec![
        own.invitation.to_text().as_bytes().to_vec(),
        to_cbor(&own.invitation),
        to_cbor(&own),
    ]
}

fn joining() -> Vec<Vec<u8>> {
    let (mut own, joiner, owner) = (own_invitation(), device(2), device(1));
    let request = JoinRequest::make(&own.invitation, &joiner.keys(), joiner.signing(), [3; 32]);
    let (join, answer, _) = own
        .answer(&request, &owner.keys(), owner.signing())
        .unwrap();
    let card = SignedCard::make(&own.invitation);
    vec![
        to_cbor(&join),
        to_cbor(&request),
        to_cbor(&answer),
        to_cbor(&card),
        request.bytes,
        answer.bytes,
        card.bytes,
    ]
}

fn case() -> Vec<Vec<u8>> {
    let space = SpaceId([1; 16]);
    let grant = Grant {
        space,
        keys: device(2).keys(),
        caseworker: "Lien Verhaegen".to_owned(),
        programme: "CURANT Antwerp".to_owned(),
    };
    let signed = SignedGrant::sign(&grant, device(1).signing());
    let question = CaseQuestion {
        token: [3; 16],
        space,
    };
    let offer = CaseOffer {
        token: [3; 16],
        programme: [4; 32],
        office: "https://office.example.org".to_owned(),
    };
    vec![
        to_cbor(&question),
        to_cbor(&grant),
        to_cbor(&signed),
        offer.to_text().into_bytes(),
        ProgrammeKey([4; 32]).to_text().into_bytes(),
    ]
}

/// A note with every sort of field, and its changes.
pub fn document() -> (Document, Vec<Vec<u8>>) {
    let actor = Actor::new(Author([7; 16]), [2; 8]);
    let line = LineId::parse("l1").unwrap();
    let sets = [
        Set::Title("Letter to the town hall".to_owned()),
        Set::Body("Bring the red card and ask for the form.".to_owned()),
        Set::Label("papers".to_owned()),
        Set::Line {
            id: line.clone(),
            text: "passport photo".to_owned(),
        },
        Set::ForProfessional(true),
    ];
    let (mut document, first) = Document::create(&EntryKind::Task, actor, &sets, 1_000).unwrap();
    let acts = [
        Command::EditBody("Bring the red card, the letter and ask for the form.".to_owned()),
        Command::CheckLine {
            id: line,
            done: true,
        },
        Command::Done,
    ];
    let mut changes = vec![first.into_vec()];
    for act in acts {
        changes.extend(
            document
                .act(actor, &act, 2_000)
                .unwrap()
                .map(onderweg_journal::ChangeBytes::into_vec),
        );
    }
    (document, changes)
}

fn fields() -> Vec<Vec<u8>> {
    [
        "due=2026-11-22",
        "start=2026-11-22T09:30[Europe/Brussels]",
        "due=2026-03-29T02:30",
        "title=Zähneputzen",
        "remind=1d, 2h, 15m",
        "repeat=FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,1MO;COUNT=12",
        "repeat=FREQ=WEEKLY;UNTIL=20271231T140000Z",
        "label=papers",
        "for_professional=true",
        "line=l1:passport photo",
        "body=\u{2066}a\u{2069}\0",
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec()
}

fn practice() -> Vec<Vec<u8>> {
    use onderweg_journal::{CardId, Rating, Record, What};
    let card = CardId::of_phrase("home-waar-woon-je");
    let at = 1_795_345_200_000;
    let review = Record::new(card, at, What::Review(Rating::Good));
    let log = [
        review,
        Record::new(card, at + 9_000, What::Review(Rating::Again)),
        Record {
            what: What::TakenBack,
            ..review
        },
        Record::new(card, at, What::Ability(true)),
        Record::new(CardId::default(), at, What::Minutes(30)),
    ];
    let log: String = log.iter().map(Record::text).collect();
    vec![
        log.clone().into_bytes(),
        format!("{log}\n{log}\n{}", review.text()).into_bytes(),
        card.to_string().into_bytes(),
    ]
}

fn job_sheets() -> Vec<Vec<u8>> {
    [
        "title,stage,due\r\n\"Baker, \"\"De Lelie\"\"\",sent,2026-12-01T09:30\r\n'=1+1,,\r\n",
        "\u{feff}title;contact;body\n'+32 3;x;\"two\nlines\"\n;;\n",
        "title\tresult\nخبّاز\thired\n",
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec()
}

fn calendars() -> Vec<Vec<u8>> {
    [
        "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Here\r\nX-LIC-LOCATION:Europe/Brussels\r\nEND:VTIMEZONE\r\n\
         BEGIN:VEVENT\r\nUID:a@example.org\r\nSUMMARY:Talk\\, with Em\r\n ma\r\nDTSTART;TZID=Here:20260324T150000\r\n\
         DTEND;TZID=\"Romance Standard Time\":20260324T160000\r\nRRULE:FREQ=WEEKLY;WKST=SU;UNTIL=20260428T130000Z\r\n\
         EXDATE;TZID=Here:20260407T150000\r\nCATEGORIES:a,b\\;c\r\nBEGIN:VALARM\r\nTRIGGER:-P1D\r\nEND:VALARM\r\n\
         END:VEVENT\r\nBEGIN:VEVENT\r\nUID:a@example.org\r\nSUMMARY:Talk\r\nRECURRENCE-ID:20260331T130000Z\r\n\
         DTSTART:20260401T150000\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:b\nSUMMARY:form\nDUE;VALUE=DATE:20280229\nSTATUS:COMPLETED\n\
         BEGIN:VALARM\nTRIGGER;RELATED=END:-PT15M\nEND:VALARM\nEND:VTODO\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:c\nSUMMARY:trip\nDTSTART;VALUE=DATE:20260228\nDURATION:P2D\n\
         RRULE:FREQ=MONTHLY;BYDAY=SA;BYSETPOS=-1;COUNT=3\nX-ONDERWEG-START:2026-02-01\nX-ONDERWEG-TRAVEL:40\n\
         DESCRIPTION:mine\\n\u{2014}\u{2014}\u{2014}\\nyours\nX-ONDERWEG-DETAILS:1\nEND:VEVENT\nEND:VCALENDAR\n",
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec()
}
