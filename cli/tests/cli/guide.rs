//! docs/howto/lost-phone.md, played: every command of the page is run, and prints what the page says.

use std::collections::BTreeMap;

use crate::phone::{Phone, Server, house};

const PAGE: &str = include_str!("../../../docs/howto/lost-phone.md");
/// Words of the page that stand for what is drawn anew each time.
const HOLES: &[&str] = &[
    "ADDRESS",
    "DIGITS",
    "ENTRY",
    "INVITATION",
    "NEW",
    "PHONE",
    "PICTURE",
    "SHEET",
    "SPACE",
];

/// What a person types, and what is printed then.
struct Act<'a> {
    who: &'a str,
    typed: &'a str,
    printed: Vec<&'a str>,
}

/// The acts under a heading.
fn acts(heading: &str) -> Vec<Act<'static>> {
    let after = PAGE.split_once(&format!("\n## {heading}\n")).unwrap().1;
    let section = after.split("\n## ").next().unwrap();
    let blocks = section.split("```console\n").skip(1);
    let lines = blocks.flat_map(|block| block.split("```").next().unwrap().lines());
    let mut acts: Vec<Act<'_>> = Vec::new();
    for line in lines {
        match line.split_once("$ onderweg ") {
            Some((who, typed)) => acts.push(Act {
                who,
                typed,
                printed: Vec::new(),
            }),
            None => acts.last_mut().unwrap().printed.push(line),
        }
    }
    acts
}

/// Phones by the name before the `$`, and what the holes of the page hold by now.
struct Play {
    phones: BTreeMap<&'static str, Phone>,
    known: BTreeMap<&'static str, String>,
    folder: String,
}

impl Play {
    fn new(folder: &std::path::Path, server: &Server, phones: [(&'static str, Phone); 3]) -> Self {
        let known = [
            ("ADDRESS", server.url.clone()),
            ("ACCOUNT", server.code("Sara", "newcomer")),
        ];
        Self {
            phones: phones.into(),
            known: known.into(),
            folder: format!("{}/", folder.display()),
        }
    }

    fn play(&mut self, heading: &str) {
        let acts = acts(heading);
        assert!(!acts.is_empty(), "{heading}");
        for act in acts {
            let words: Vec<String> = act.typed.split(' ').map(|word| self.filled(word)).collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let phone = &self.phones[act.who];
            let code = self.known.get("CODE").cloned().unwrap_or_default();
            let said = phone.say_with(&[("ONDERWEG_RECOVERY", &code)], &words);
            let out = said.out.replace(&self.folder, "");
            assert_eq!(said.exit, 0, "{}: {said:?}", act.typed);
            assert!(self.fits(out.lines(), &act.printed), "{}\n{out}", act.typed);
            self.read_sheet(&words);
        }
    }

    fn filled(&self, word: &str) -> String {
        match self.known.get(word) {
            Some(value) => value.clone(),
            None if word.ends_with(".html") => format!("{}{word}", self.folder),
            None => word.to_owned(),
        }
    }

    /// Whether these lines are what the page says; `...` on the page is any number of lines.
    fn fits<'a>(&mut self, mut lines: impl Iterator<Item = &'a str>, page: &[&str]) -> bool {
        let mut left_out = false;
        for wanted in page {
            if *wanted == "..." {
                left_out = true;
                continue;
            }
            let found = match left_out {
                true => lines.find_map(|line| holes(line, wanted)),
                false => lines.next().and_then(|line| holes(line, wanted)),
            };
            let Some(found) = found else { return false };
            self.known.extend(found);
            left_out = false;
        }
        left_out || lines.next().is_none()
    }

    /// Somebody types the code from paper.
    fn read_sheet(&mut self, words: &[&str]) {
        if let ["sheet", "print", "--to", file] = words {
            let html = std::fs::read_to_string(file).unwrap();
            let code = html.split("<code dir=\"ltr\">").nth(1).unwrap();
            let code = code.split("</code>").next().unwrap();
            self.known.insert("CODE", code.to_owned());
        }
    }
}

/// What stands in the holes of a line of the page; `None` if it is another line.
fn holes(line: &str, wanted: &str) -> Option<Vec<(&'static str, String)>> {
    let (mut line, mut wanted, mut found) = (line, wanted, Vec::new());
    loop {
        let next = HOLES
            .iter()
            .filter_map(|hole| Some((wanted.find(hole)?, *hole)))
            .min();
        let Some((at, hole)) = next else {
            return (line == wanted).then_some(found);
        };
        line = line.strip_prefix(&wanted[..at])?;
        wanted = &wanted[at + hole.len()..];
        let after: String = wanted.chars().take(2).collect();
        let end = if after.is_empty() {
            line.len()
        } else {
            line.find(&after)?
        };
        found.push((hole, line[..end].to_owned()));
        line = &line[end..];
    }
}

#[test]
fn a_sheet_does_what_the_guide_says() {
    let (folder, server, sara, ben) = house();
    let new = Phone::new(folder.path(), "new");
    sara.task("milk", &["--to", "house"]);
    sara.run(&["sync"]).data();
    let phones = [("me", sara), ("housemate", ben), ("new", new)];
    let mut play = Play::new(folder.path(), &server, phones);
    play.play("Today, while you have your phone");
    play.play("With the sheet");
    let lost = play.phones["me"].run(&["sync"]).data();
    assert_eq!(lost["left"].as_array().unwrap().len(), 2, "out of both");
}

#[test]
fn a_housemate_does_what_the_guide_says() {
    let (folder, server, ben, sara) = house();
    // The guide's housemate founded the house.
    ben.run(&["name", "Ben"]).data();
    sara.run(&["name", "Sara"]).data();
    sara.task("milk", &["--to", "house"]);
    for phone in [&sara, &ben] {
        phone.run(&["sync"]).data();
    }
    let new = Phone::new(folder.path(), "new");
    let phones = [("me", sara), ("housemate", ben), ("new", new)];
    let mut play = Play::new(folder.path(), &server, phones);
    play.play("Without a sheet");
    let lost = play.phones["me"].run(&["sync"]).data();
    assert_eq!(
        lost["left"].as_array().unwrap().len(),
        1,
        "out of the house"
    );
}
