//! Commands on programme packs as files: they open no phone. Reads folders, writes one file.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;

use ed25519_dalek::SigningKey;
use onderweg_companion::journal::NaiveDate;
use onderweg_companion::protocol::programme::ProgrammeKey;
use onderweg_pack::bundle::{self, BundleError, Expect, MAX_BUNDLE, OpenError, SignedBundle};
use onderweg_pack::{Fault, Pack, SourceFile, read};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::catalogue;
use super::serve::now_ms;
use crate::args::{PackSign, PackWhat};
use crate::exit;
use crate::home::Phone;
use crate::out::{Answer, and};
use crate::problem::{Problem, Result, Rule};
use crate::qr;
use crate::words;

/// Deeper folders and larger files are no pack; what is beyond is not looked at.
const DEPTH: usize = 4;
const FILES: usize = 1_000;
const FILE: u64 = 1024 * 1024;

pub(super) fn run(phone: &Phone, what: &PackWhat) -> Result<Answer> {
    match what {
        PackWhat::Check { folder } => check(phone, folder),
        PackWhat::Sign(what) => sign(phone, what),
        PackWhat::Show {
            path: Some(path),
            key,
        } => show(phone, path, key.as_deref()),
        PackWhat::Show { path: None, .. } => catalogue::show(phone),
        PackWhat::Publish(what) => catalogue::publish(phone, what),
        PackWhat::Trust { key } => catalogue::trust(phone, key),
        PackWhat::Fetch { id } => catalogue::fetch(phone, id.as_deref()),
        PackWhat::Services => catalogue::services(phone),
        PackWhat::Decks { deck } => catalogue::decks(phone, deck.as_deref()),
    }
}

fn check(phone: &Phone, folder: &Path) -> Result<Answer> {
    let files = files(folder)?;
    match read(&files) {
        Err(faults) => Ok(found("pack check", phone, &faults)),
        Ok(pack) => {
            let data = json!({ "id": pack.about.id.as_str(), "faults": [] });
            let text = words::pack_whole(&pack, phone.words());
            Ok(Answer::new("pack check", data, text))
        }
    }
}

/// All faults, and an exit code that says so.
pub(super) fn found(command: &'static str, phone: &Phone, faults: &[Fault]) -> Answer {
    let one = |fault: &Fault| {
        json!({
            "file": fault.file,
            "line": fault.line,
            "field": fault.field,
            "message": fault.trouble.to_string(),
        })
    };
    let list: Vec<Value> = faults.iter().map(one).collect();
    let data = json!({ "id": null, "faults": list });
    let text = words::pack_faults(faults, phone.words());
    let mut answer = Answer::new(command, data, text);
    answer.exit = exit::FINDINGS;
    answer
}

fn sign(phone: &Phone, what: &PackSign) -> Result<Answer> {
    let pack = match read(&files(&what.folder)?) {
        Ok(pack) => pack,
        Err(faults) => return Ok(found("pack sign", phone, &faults)),
    };
    let key = key(&what.key)?;
    let not_after = end_of(what.not_after).ok_or(Problem::value("not-after", Rule::Past))?;
    if not_after <= now_ms() {
        return Err(Problem::value("not-after", Rule::Past));
    }
    if let Ok(there) = bounded(&what.out) {
        let there = SignedBundle::from_bytes(&there).and_then(|signed| signed.unverified());
        // Only a bundle of a lower version of this pack is replaced.
        let rises = there
            .is_ok_and(|there| there.id == pack.about.id.as_str() && there.version < what.version);
        if !rises {
            return Err(Problem::value("version", Rule::Rising));
        }
    }
    let file = bundle::sign(&pack, what.version, not_after, &key).map_err(Problem::Pack)?;
    write(&what.out, &file).map_err(Problem::file("out"))?;
    let programme = ProgrammeKey(key.verifying_key().to_bytes()).to_text();
    let data = json!({
        "id": pack.about.id.as_str(),
        "version": what.version,
        "not_after_ms": not_after,
        "bytes": file.len(),
        "programme": programme,
    });
    let day = what.not_after.to_string();
    let bytes = file.len() as u64;
    let mut text = words::pack_signed(&pack, what.version, &day, bytes, &programme, phone.words());
    if qr::is_wanted(what.qr)
        && let Some(drawn) = qr::draw(&programme)
    {
        text = format!("{drawn}\n{text}");
    }
    Ok(Answer::new("pack sign", data, text))
}

/// Beside the place first: whoever reads meanwhile sees the old file or the new one.
fn write(to: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A bundle is for everybody.
        file.as_file()
            .set_permissions(fs::Permissions::from_mode(0o644))?;
    }
    file.as_file().sync_all()?;
    file.persist(to)?;
    Ok(())
}

fn show(phone: &Phone, path: &Path, programme: Option<&Path>) -> Result<Answer> {
    if path.is_dir() {
        return match read(&files(path)?) {
            Ok(pack) => Ok(shown(phone, &pack, json!({ "signature": "none" }), None)),
            Err(faults) => Ok(found("pack show", phone, &faults)),
        };
    }
    let file = bounded(path)?;
    let (bundle, pack, signature) = match programme {
        Some(programme) => {
            let programme = key(programme)?.verifying_key().to_bytes();
            let expect = Expect {
                now: Some(now_ms()),
                ..Expect::default()
            };
            let (bundle, pack) = bundle::open(&file, &programme, &expect).map_err(Problem::Pack)?;
            (bundle, pack, "good")
        }
        None => {
            let signed = SignedBundle::from_bytes(&file);
            let bundle = signed.and_then(|signed| signed.unverified());
            let bundle = bundle.map_err(|error| Problem::Pack(error.into()))?;
            let pack = bundle::content(&bundle).map_err(Problem::Pack)?;
            (bundle, pack, "unchecked")
        }
    };
    let data = json!({ "signature": signature });
    let about = (bundle.version, bundle.not_after, programme.is_some());
    Ok(shown(phone, &pack, data, Some(about)))
}

pub(super) fn shown(
    phone: &Phone,
    pack: &Pack,
    data: Value,
    bundle: Option<(u64, u64, bool)>,
) -> Answer {
    let strings = &pack.strings;
    let tag = phone.words().settings().language.tag();
    let languages = strings.languages.iter().map(|one| {
        let drafted = json!({ "tag": one.tag, "draft": one.draft });
        drafted
    });
    let decks = pack.decks.iter().map(|deck| {
        let name = strings.words(&format!("deck-{}", deck.id), tag);
        json!({ "id": deck.id.as_str(), "name": name, "phrases": deck.phrases.len() })
    });
    let domains = pack.domains.iter().map(|domain| {
        let name = strings.words(&format!("domain-{}", domain.id), tag);
        let goals = pack.goals.iter().filter(|goal| goal.domain == domain.id);
        json!({ "id": domain.id.as_str(), "name": name, "goals": goals.count() })
    });
    let data = and(data, "id", pack.about.id.as_str());
    let data = and(data, "name", strings.words("pack-name", tag));
    let data = and(data, "languages", languages.collect::<Vec<_>>());
    let data = and(data, "strings", strings.keys.len());
    let data = and(data, "domains", domains.collect::<Vec<_>>());
    let data = and(data, "decks", decks.collect::<Vec<_>>());
    let data = and(data, "version", bundle.map(|(version, _, _)| version));
    let data = and(data, "not_after_ms", bundle.map(|(_, until, _)| until));
    // Of the pack on a phone.
    let data = and(and(data, "expired", Value::Null), "trouble", Value::Null);
    let text = words::pack_shown(pack, tag, bundle, phone.words());
    Answer::new("pack show", data, text)
}

/// The pack in a folder or a file, as it is: templates that somebody chose by hand. Signatures are
/// checked where a phone takes a pack for good.
pub(super) fn template(path: &Path) -> Result<Pack> {
    if path.is_dir() {
        let read = read(&files(path)?);
        return read.map_err(|_| Problem::Pack(OpenError::Content));
    }
    let signed = SignedBundle::from_bytes(&bounded(path)?);
    let bundle = signed.and_then(|signed| signed.unverified());
    let bundle = bundle.map_err(|error| Problem::Pack(error.into()))?;
    bundle::content(&bundle).map_err(Problem::Pack)
}

/// Every file of a folder, by its way from there. Links are not followed.
pub(super) fn files(folder: &Path) -> Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    collect(folder, "", 0, &mut files).map_err(Problem::file("pack"))?;
    Ok(files)
}

fn collect(
    folder: &Path,
    way: &str,
    depth: usize,
    files: &mut Vec<SourceFile>,
) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type()?;
        if name.starts_with('.') || files.len() > FILES {
            continue;
        }
        if kind.is_dir() && depth < DEPTH {
            collect(&entry.path(), &format!("{way}{name}/"), depth + 1, files)?;
        } else if kind.is_file() {
            let mut bytes = Vec::new();
            fs::File::open(entry.path())?
                .take(FILE)
                .read_to_end(&mut bytes)?;
            let path = format!("{way}{name}");
            files.push(SourceFile { path, bytes });
        }
    }
    Ok(())
}

/// A bundle's file, never more than a little too much of it.
pub(super) fn bounded(path: &Path) -> Result<Vec<u8>> {
    let file = fs::File::open(path).map_err(Problem::file("pack"))?;
    let mut bytes = Vec::new();
    file.take(MAX_BUNDLE as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(Problem::file("pack"))?;
    Ok(bytes)
}

fn key(path: &Path) -> Result<SigningKey> {
    let bytes = Zeroizing::new(fs::read(path).map_err(Problem::file("key"))?);
    let key: &[u8; 32] = bytes
        .as_slice()
        .try_into()
        .map_err(|_| Problem::value("key", Rule::ProgrammeKey))?;
    Ok(SigningKey::from_bytes(key))
}

/// The last millisecond of a day, UTC.
fn end_of(day: NaiveDate) -> Option<u64> {
    let next = day.succ_opt()?.and_hms_opt(0, 0, 0)?;
    u64::try_from(next.and_utc().timestamp_millis() - 1).ok()
}

/// Whether a value on the command line can put it right.
pub(crate) fn field(error: &OpenError) -> &'static str {
    match error {
        OpenError::Bundle(BundleError::Signature) => "key",
        OpenError::Bundle(
            BundleError::TooLarge { .. }
            | BundleError::Malformed
            | BundleError::OtherPack
            | BundleError::RolledBack { .. }
            | BundleError::Expired { .. },
        )
        | OpenError::Content
        | OpenError::TooLarge { .. } => "pack",
    }
}
