//! The format from outside: the pack in this checkout, every fault with its place, bundles, the schema.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop loudly"
)]

use std::path::{Path, PathBuf};

use onderweg_pack::bundle::{self, BundleError, Expect, OpenError};
use onderweg_pack::{Fault, Level, SourceFile, Trouble, read, schema};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn collect(folder: &Path, from: &Path, into: &mut Vec<SourceFile>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, from, into);
        } else {
            let way = path.strip_prefix(from).unwrap().to_str().unwrap();
            into.push(SourceFile {
                path: way.replace('\\', "/"),
                bytes: std::fs::read(&path).unwrap(),
            });
        }
    }
}

fn curant() -> Vec<SourceFile> {
    let folder = root().join("packs/antwerp-curant");
    let mut files = Vec::new();
    collect(&folder, &folder, &mut files);
    files
}

/// The pack with one text of one file exchanged.
fn with(path: &str, from: &str, to: &str) -> Vec<SourceFile> {
    let mut files = curant();
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    assert!(text.contains(from), "{path} has no {from}");
    file.bytes = text.replacen(from, to, 1).into_bytes();
    files
}

/// `file:line: field` and the trouble of the only fault.
fn only(files: &[SourceFile]) -> (String, Trouble) {
    let faults = read(files).unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:#?}");
    let fault = &faults[0];
    let place = format!("{}:{}: {}", fault.file, fault.line, fault.field);
    (place, fault.trouble.clone())
}

#[test]
fn the_pack_of_antwerp_is_whole() {
    let pack = match read(&curant()) {
        Ok(pack) => pack,
        Err(faults) => {
            let all: Vec<_> = faults.iter().map(ToString::to_string).collect();
            panic!("{}", all.join("\n"));
        }
    };
    let domains: Vec<_> = pack.domains.iter().map(|one| one.id.as_str()).collect();
    let six = [
        "network",
        "education",
        "living",
        "language",
        "leisure",
        "wellbeing",
    ];
    assert_eq!(domains, six);
    for domain in &pack.domains {
        let goals = pack.goals.iter().filter(|goal| goal.domain == domain.id);
        assert!(goals.count() >= 2, "{}", domain.id);
    }
    let themes: Vec<_> = pack.decks.iter().map(|deck| deck.id.as_str()).collect();
    assert_eq!(themes, ["doctor", "home", "job", "town-hall", "train"]);
    for deck in &pack.decks {
        assert!(deck.phrases.len() >= 40, "{}", deck.id);
        for phrase in &deck.phrases {
            assert!(phrase.level <= Level::A2, "{}", phrase.id);
            let key = format!("phrase-{}", phrase.id);
            assert_eq!(pack.strings.words(&key, "nl"), Some(phrase.words.as_str()));
            let said = pack.strings.said(&key).unwrap();
            assert!(!said.icon.is_empty() && !said.audio.is_empty());
            let arabic = pack.strings.words(&key, "ar").unwrap();
            assert!(
                arabic
                    .chars()
                    .any(|sign| ('\u{600}'..'\u{700}').contains(&sign))
            );
            assert_ne!(pack.strings.words(&key, "en"), Some(phrase.words.as_str()));
        }
    }
    let chores: Vec<_> = pack.rotas[0]
        .chores
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(chores, ["kitchen", "bathroom", "rubbish", "stairs"]);
    assert_eq!(pack.stages.len(), 7);
    let drafts: Vec<_> = pack.strings.languages.iter().map(|one| one.draft).collect();
    let (template, others) = drafts.split_first().unwrap();
    assert!(!template && others.len() == 11, "{drafts:?}");
    assert!(others.iter().all(|draft| *draft), "nobody has checked any");
}

/// A file, a text of it, what stands there instead, and the place that is then named.
const FAULTS: &[(&str, &str, &str, &str)] = &[
    (
        "tasks.toml",
        "id = \"dentist\"\n",
        "id = \"dentist\"\ncolour = 1\n",
        "tasks.toml:10: task.colour",
    ),
    (
        "tasks.toml",
        "days = 7",
        "days = 1000",
        "tasks.toml:6: task.days",
    ),
    (
        "tasks.toml",
        "days = 7",
        "days = \"7\"",
        "tasks.toml:6: task.days",
    ),
    ("tasks.toml", "days = 7\n", "", "tasks.toml:3: task.days"),
    ("tasks.toml", "days = 7", "days = = 7", "tasks.toml:6: "),
    (
        "tasks.toml",
        "id = \"dentist\"",
        "id = \"Den tist\"",
        "tasks.toml:9: task.id",
    ),
    (
        "tasks.toml",
        "domain = \"wellbeing\"",
        "domain = \"healht\"",
        "tasks.toml:5: task.domain",
    ),
    (
        "trajectory.toml",
        "tasks = [\"neighbour-visit\"]",
        "tasks = [\"neighbour\"]",
        "trajectory.toml:30: goal.step.tasks",
    ),
    (
        "decks/home.toml",
        "level = \"A1\"",
        "level = \"C9\"",
        "decks/home.toml:9: deck.phrase.level",
    ),
    (
        "work.toml",
        "id = \"sent\"",
        "id = \"lost\"",
        "work.toml:12: stage.id",
    ),
    (
        "services.toml",
        "phone = \"112\"",
        "phone = \"call\"",
        "services.toml:7: service.phone",
    ),
    (
        "strings/nl/work.ftl",
        "stage-sent = Verstuurd\n",
        "",
        "work.toml:11: stage",
    ),
    (
        "strings/ar/work.ftl",
        "stage-sent = ",
        "stage-sent = { $count } ",
        "strings/ar/work.ftl:7: stage-sent",
    ),
    (
        "strings/ar/work.ftl",
        "### draft:",
        "### seen:",
        "strings/ar/work.ftl:1: ",
    ),
    (
        "strings/en/work.ftl",
        "stage-found = Found",
        "stage-found = Found\nstage-fuond = F",
        "strings/en/work.ftl:6: stage-fuond",
    ),
    (
        "strings/en/work.ftl",
        "## icon: search",
        "## nothing",
        "strings/en/work.ftl:5: stage-found",
    ),
];

#[test]
fn every_fault_names_file_line_and_field() {
    for (path, from, to, place) in FAULTS {
        let faults = read(&with(path, from, to)).unwrap_err();
        let places: Vec<_> = faults
            .iter()
            .map(|fault| format!("{}:{}: {}", fault.file, fault.line, fault.field))
            .collect();
        assert!(places.iter().any(|one| one == place), "{to}: {faults:#?}");
    }
}

#[test]
fn one_mistake_is_one_fault_and_says_what_to_do() {
    let (place, trouble) = only(&with(
        "tasks.toml",
        "domain = \"wellbeing\"",
        "domain = \"x\"",
    ));
    assert_eq!(place, "tasks.toml:5: task.domain");
    let id = "x".to_owned();
    assert_eq!(trouble, Trouble::Nowhere { kind: "domain", id });
    let (place, trouble) = only(&with(
        "strings/ar/decks.ftl",
        "deck-home = ",
        "# deck-home = ",
    ));
    assert_eq!(place, "decks/home.toml:4: deck");
    let (key, language) = ("deck-home".to_owned(), "ar".to_owned());
    assert_eq!(trouble, Trouble::NoWords { key, language });
    let twice = with("tasks.toml", "\"dentist\"", "\"doctor-appointment\"");
    let faults = read(&twice).unwrap_err();
    let expected = Trouble::Twice {
        file: "tasks.toml".into(),
        line: 4,
    };
    assert!(
        faults
            .iter()
            .any(|fault| fault.trouble == expected && fault.line == 9),
        "{faults:#?}"
    );
}

#[test]
fn all_faults_are_listed_at_once() {
    let mut files = with("tasks.toml", "days = 7", "days = 1000");
    for (path, from, to) in [
        ("work.toml", "ask = 3", "ask = 0"),
        ("services.toml", "always = true", "always = 1"),
        ("decks/train.toml", "level = \"A1\"", "level = \"A0\""),
    ] {
        let file = files.iter_mut().find(|file| file.path == path).unwrap();
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        file.bytes = text.replacen(from, to, 1).into_bytes();
    }
    let faults = read(&files).unwrap_err();
    for path in [
        "tasks.toml",
        "work.toml",
        "services.toml",
        "decks/train.toml",
    ] {
        assert!(
            faults.iter().any(|fault| fault.file == path),
            "{path}: {faults:#?}"
        );
    }
}

#[test]
fn files_that_are_none() {
    let file = |path: &str, bytes: Vec<u8>| {
        let path = path.to_owned();
        let mut files = curant();
        files.push(SourceFile { path, bytes });
        only(&files)
    };
    assert_eq!(file("virus.exe", vec![1]).1, Trouble::NoPlace);
    assert_eq!(
        file("strings/xx/a.ftl", b"### draft: no\n".to_vec()).1,
        Trouble::NoPlace
    );
    assert_eq!(file("a.toml", vec![0xff]).1, Trouble::Form("text in UTF-8"));
    let most = 256 * 1024;
    assert_eq!(
        file("a.toml", vec![b'\n'; most + 1]).1,
        Trouble::Large { most }
    );
    let second =
        b"[pack]\nformat = 1\nid = \"b\"\nlanguages = [\"en\"]\nlearned = \"nl\"\nzone = \"UTC\"\n";
    assert!(matches!(
        file("second.toml", second.to_vec()).1,
        Trouble::Twice { .. }
    ));
    let nothing = read(&[]).unwrap_err();
    assert_eq!(nothing[0].trouble, Trouble::Missing);
}

#[test]
fn the_published_schema_is_that_of_the_types() {
    let path = root().join("docs/pack.schema.json");
    let ours = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    if std::env::var_os("ONDERWEG_BLESS").is_some() {
        std::fs::write(&path, &ours).unwrap();
    }
    let published = std::fs::read_to_string(&path).unwrap();
    assert_eq!(published, ours, "ONDERWEG_BLESS=1 writes it anew");
}

#[test]
fn the_examples_of_the_page_are_a_pack() {
    let page = std::fs::read_to_string(root().join("docs/pack.md")).unwrap();
    let mut files = Vec::new();
    for block in page.split("```").skip(1).step_by(2) {
        let (head, text) = block.split_once('\n').unwrap();
        if let Some((_, path)) = head.split_once(" file=") {
            let (path, bytes) = (path.to_owned(), text.as_bytes().to_vec());
            files.push(SourceFile { path, bytes });
        }
    }
    assert!(files.len() > 3);
    let pack = read(&files).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert_eq!(
        pack.strings.words("task-say-hello", "nl"),
        Some("Dag zeggen")
    );
    for (key, _) in schema()["properties"].as_object().unwrap() {
        assert!(
            page.contains(&format!("`[{key}]`")) || page.contains(&format!("`[[{key}]]`")),
            "{key}"
        );
    }
}

fn key(seed: u8) -> ed25519_dalek::SigningKey {
    ed25519_dalek::SigningKey::from_bytes(&[seed; 32])
}

#[test]
fn a_bundle_gives_the_same_pack_back() {
    let pack = read(&curant()).unwrap();
    let file = bundle::sign(&pack, 7, 1_000, &key(1)).unwrap();
    assert_eq!(file, bundle::sign(&pack, 7, 1_000, &key(1)).unwrap());
    let languages = pack.strings.languages.len();
    assert!(file.len() < languages * 10 * 1024, "{} bytes", file.len());
    let programme = key(1).verifying_key().to_bytes();
    let expect = Expect {
        id: Some("antwerp-curant"),
        kept: 7,
        now: Some(999),
    };
    let (opened, same) = bundle::open(&file, &programme, &expect).unwrap();
    assert_eq!((opened.version, same), (7, pack));
    let open = |expect| bundle::open(&file, &programme, &expect).unwrap_err();
    let kept = Expect { kept: 8, ..expect };
    assert_eq!(
        open(kept),
        OpenError::Bundle(BundleError::RolledBack { found: 7, kept: 8 })
    );
    let late = Expect {
        now: Some(1_001),
        ..expect
    };
    assert_eq!(
        open(late),
        OpenError::Bundle(BundleError::Expired { not_after: 1_000 })
    );
}

#[test]
fn a_signed_bomb_and_a_signed_lie_are_refused() {
    use flate2::Compression;
    use flate2::write::DeflateEncoder;
    use std::io::Write;
    let refused = |plain: &[u8]| {
        let mut deflate = DeflateEncoder::new(Vec::new(), Compression::best());
        deflate.write_all(plain).unwrap();
        let content = deflate.finish().unwrap();
        let id = "antwerp-curant".to_owned();
        let bundle = bundle::Bundle {
            id,
            version: 1,
            not_after: 9,
            content,
        };
        bundle::content(&bundle).unwrap_err()
    };
    assert_eq!(refused(&vec![0; 64 * 1024 * 1024]), OpenError::Content);
    let mut pack = read(&curant()).unwrap();
    pack.tasks[0].domain = onderweg_pack::Id::new("nowhere");
    let mut plain = Vec::new();
    minicbor::encode(&pack, &mut plain).unwrap();
    assert_eq!(refused(&plain), OpenError::Content);
    let mut pack = read(&curant()).unwrap();
    pack.strings.languages[1].words.pop();
    plain.clear();
    minicbor::encode(&pack, &mut plain).unwrap();
    assert_eq!(refused(&plain), OpenError::Content);
}

mod any {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 150, ..ProptestConfig::default() })]

        #[test]
        fn mutated_packs_are_read_or_refused(
            which in 0_usize..1_000,
            at in 0_usize..100_000,
            new in proptest::collection::vec(any::<u8>(), 0..6),
            cut in 0_usize..8,
        ) {
            let mut files = curant();
            let which = which % files.len();
            let bytes = &mut files[which].bytes;
            let at = at % (bytes.len() + 1);
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, new);
            if let Err(faults) = read(&files) {
                prop_assert!(!faults.is_empty());
                prop_assert!(faults.iter().all(|fault| !fault.to_string().is_empty()));
            }
        }

        #[test]
        fn mutated_bundles_never_pass(at in 0_usize..100_000, bit in 0..8) {
            let pack = read(&curant()).unwrap();
            let mut file = bundle::sign(&pack, 7, 1_000, &key(1)).unwrap();
            let at = at % file.len();
            file[at] ^= 1_u8 << bit;
            let programme = key(1).verifying_key().to_bytes();
            prop_assert!(bundle::open(&file, &programme, &Expect::default()).is_err());
            // Nobody's signature is asked: the content itself does not panic either.
            let _ = bundle::SignedBundle::from_bytes(&file)
                .and_then(|signed| signed.unverified())
                .map(|bundle| bundle::content(&bundle));
        }
    }
}

/// What the first fault is, and how many there are.
fn first(files: &[SourceFile]) -> (String, usize) {
    let faults = read(files).unwrap_err();
    (faults[0].to_string(), faults.len())
}

#[test]
fn what_a_coordinator_gets_wrong_is_told_once_and_where() {
    // A string with blanks before its key would be shown as more of the string above.
    let indented = with(
        "strings/nl/tasks.ftl",
        "\ntask-dentist = ",
        "\n  task-dentist = ",
    );
    let (said, _) = first(&indented);
    assert!(
        read(&indented).unwrap_err().iter().any(|fault| {
            let said = fault.to_string();
            said.starts_with("strings/nl/tasks.ftl:") && said.contains("beginning of its line")
        }),
        "{said}"
    );
    let (said, count) = first(&with("pack.toml", "\"Europe/Brussels\"", "\"Brussels\""));
    assert!(
        said.contains("pack.zone: this must look like Europe/Brussels"),
        "{said}"
    );
    assert_eq!(count, 1);
    // Where a whole file or a whole language is not there, that is the one thing to correct.
    let mut files = curant();
    for file in &mut files {
        if file.path == "tasks.toml" {
            file.bytes.insert(0, 0xff);
        }
    }
    let (said, _) = first(&files);
    assert!(said.starts_with("tasks.toml:0"), "{said}");
    let unused = |fault: &Fault| fault.trouble == Trouble::Unused;
    assert!(!read(&files).unwrap_err().iter().any(unused));
    let mut files = curant();
    files.retain(|file| !file.path.starts_with("strings/so/"));
    let (said, count) = first(&files);
    assert_eq!(count, 1, "{said}");
    assert!(
        said.starts_with("pack.toml:") && said.contains("strings/so/"),
        "{said}"
    );
    let (said, _) = first(&with("tasks.toml", "[[task]]", "[[tasks]]"));
    assert!(said.contains("Known: task, "), "{said}");
}
