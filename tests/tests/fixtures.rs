//! Phones and servers as earlier versions left them, opened by the program of today: nothing is
//! missing, nothing means something else, and they sync with one another as if nothing had happened.
//! `tests/fixtures/make.sh` says how each was made; none is ever made again.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use onderweg_tests::town::{Home, ServerProcess};
use serde_json::Value;

/// Where the phones of every fixture know their server.
const LISTEN: &str = "127.0.0.1:18123";

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let mut zips: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|of| of == "zip"))
        .collect();
    zips.sort();
    zips
}

fn entries(data: &Value) -> BTreeMap<String, Value> {
    let list = data["entries"].as_array().unwrap().iter();
    list.map(|one| (format!("{}{}", one["entry"], one["turn"]), one.clone()))
        .collect()
}

fn journal(phone: &Home) -> Value {
    phone.run(&["space", "journal", "house"]).data()
}

#[test]
fn what_earlier_versions_left_opens_means_the_same_and_syncs() {
    let all = fixtures();
    assert!(!all.is_empty());
    // One after the other: all of them know one address.
    for zip in all {
        let folder = tempfile::tempdir().unwrap();
        let mut archive = zip::ZipArchive::new(File::open(&zip).unwrap()).unwrap();
        archive.extract(folder.path()).unwrap();
        let (sara, mut ben) = (
            Home::new(folder.path(), "sara"),
            Home::new(folder.path(), "ben"),
        );
        ben.pin = Some("2468".to_owned());
        means_the_same(&zip, &sara);

        let _server = ServerProcess::start_at(&folder.path().join("server"), LISTEN, &[]);
        for phone in [&sara, &ben, &sara, &ben] {
            phone.run(&["sync"]).data();
            assert_eq!(phone.run(&["doctor"]).exit, 0, "{}", zip.display());
        }
        assert_eq!(journal(&sara), journal(&ben), "{}", zip.display());
        let titles = ben.titles();
        assert!(titles.iter().any(|title| title == "Written and never sent"));
        assert!(!titles.iter().any(|title| title.contains("erased")));

        // What is new works on what is old.
        sara.run(&["shop", "add", "Milk", "--space", "house"])
            .data();
        sara.run(&["sync"]).data();
        ben.run(&["sync"]).data();
        assert!(ben.titles().contains(&"Milk".to_owned()));
        assert_eq!(journal(&sara), journal(&ben));
        assert_eq!(ben.run(&["alarms"]).exit, 0);
    }
}

/// Every member that the list of that day had is in the list of today, with the same value.
fn means_the_same(zip: &Path, sara: &Home) {
    let then = fs::read_to_string(zip.with_extension("json")).unwrap();
    let then: Value = serde_json::from_str(&then).unwrap();
    let then = entries(&then["data"]);
    let now = entries(&sara.run(&["list", "--space", "house"]).data());
    assert_eq!(
        then.keys().collect::<Vec<_>>(),
        now.keys().collect::<Vec<_>>()
    );
    for (id, entry) in then {
        for (member, value) in entry.as_object().unwrap() {
            assert_eq!(&now[&id][member], value, "{member} of {id}");
        }
    }
}
