//! The report on the words, and the table of the README that it makes.

use std::path::Path;

use crate::page::same;
use crate::phone::Phone;

const README: &str = include_str!("../../../README.md");

fn nobody() -> Phone {
    Phone::new(Path::new("/nonexistent"), "nobody")
}

fn curant() -> String {
    format!("{}/../packs/antwerp-curant", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_readme_has_the_table_that_the_program_makes() {
    let phone = nobody();
    let said = phone.say(&["--lang", "en", "text", "report", &curant(), "--markdown"]);
    assert_eq!(said.exit, 0, "{said:?}");
    assert!(
        README.contains(said.out.trim()),
        "put this into README.md:\n{}",
        said.out
    );
}

#[test]
fn every_language_of_the_programmes_is_whole() {
    let phone = nobody();
    let data = phone.run(&["text", "report", &curant()]).data();
    same("text report", &data);
    let languages = data["languages"].as_array().unwrap();
    let tags: Vec<&str> = languages
        .iter()
        .map(|one| one["tag"].as_str().unwrap())
        .collect();
    let needed = [
        "en", "nl", "fr", "de", "it", "ar", "fa-AF", "ps", "ti", "so", "uk", "tr",
    ];
    for tag in needed {
        assert!(tags.contains(&tag), "{tag} is missing");
    }
    for one in languages {
        assert_eq!(one["said"], one["all"], "{one}");
        assert_eq!(one["pack_said"], one["pack_all"], "{one}");
        let read = one["read"].as_array().unwrap().len() as u64;
        let draft = one["tag"] != "en" && Some(read) < one["files"].as_u64();
        assert_eq!(one["draft"], draft, "{one}");
    }
    assert!(!phone.home.exists(), "no phone is made");
}
