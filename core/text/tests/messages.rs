//! Every message in every language, with every plural category and with words of both directions:
//! nothing is missing, nothing leaks, and what is put in cannot turn what stands around it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop loudly"
)]

#[path = "../build/unused.rs"]
mod unused;

use std::path::Path;

use fluent_bundle::FluentArgs;
use onderweg_text::{
    Digits, Direction, Locale, Message, Settings, Variable, Words, messages, plain, tame,
};

/// Reaches every plural category of every language, which a test below makes sure of; and numbers
/// that are grouped.
const NUMBERS: [u64; 19] = [
    0, 1, 2, 3, 4, 5, 7, 10, 11, 12, 21, 99, 100, 101, 102, 103, 111, 1_234_567, 1_000_000,
];
/// What people write: left to right, right to left, both, and hostile marks.
const TEXTS: [&str; 5] = [
    "Buy milk",
    "جلسة سارة",
    "Atlas: موعد 14:00",
    "نص then text",
    "x",
];

fn locales() -> Vec<Locale> {
    let pseudo = [Locale::PSEUDO, Locale::MIRRORED];
    Locale::all().chain(pseudo).collect()
}

fn say(words: &Words, message: &Message, number: u64, text: &str) -> String {
    let mut args = FluentArgs::new();
    for (name, variable) in message.variables {
        match variable {
            Variable::Text => args.set(*name, text),
            Variable::Number => args.set(*name, number),
        }
    }
    words.say(message.key, Some(&args))
}

fn each(mut look: impl FnMut(&Words, &Message, u64, &str, &str)) {
    for locale in locales() {
        let words = Words::new(Settings::of(locale));
        for message in messages() {
            for number in NUMBERS {
                for text in TEXTS {
                    look(
                        &words,
                        message,
                        number,
                        text,
                        &say(&words, message, number, text),
                    );
                }
            }
        }
    }
}

fn place(words: &Words, message: &Message) -> String {
    let tag = words.settings().language.tag();
    format!("{tag}/{}: {}", message.file, message.key)
}

#[test]
fn every_message_is_said_whole_in_every_language() {
    let mut count = 0;
    each(|words, message, number, text, said| {
        let place = place(words, message);
        assert!(words.has(message.key), "{place} is missing");
        assert!(!said.trim().is_empty(), "{place} says nothing");
        assert!(
            !said.contains(['{', '}']) && !said.contains("$"),
            "{place}: {said}"
        );
        let key_itself = said == message.key && message.key.contains('-');
        assert!(!key_itself, "{place} says its own key");
        let texts = message.variables.iter();
        if texts.clone().any(|(_, of)| *of == Variable::Text) {
            assert!(
                plain(said).contains(text),
                "{place} with {number} leaves {text} out: {said}"
            );
        }
        count += 1;
    });
    assert!(count > 5 * 300 * 18 * 5, "{count}");
}

/// Failure 15: a name in one direction turns the sentence of the other.
#[test]
fn what_is_put_in_stands_between_isolates_that_are_closed() {
    each(|words, message, number, text, said| {
        let place = place(words, message);
        for line in said.split('\n') {
            let mut depth = 0_i32;
            for c in line.chars() {
                depth += match c {
                    '\u{2068}' => 1,
                    '\u{2069}' => -1,
                    _ => 0,
                };
                assert!(depth >= 0, "{place} closes what is not open: {line}");
            }
            assert_eq!(depth, 0, "{place} leaves an isolate open: {line}");
        }
        let has_text = message
            .variables
            .iter()
            .any(|(_, of)| *of == Variable::Text);
        if has_text && plain(said) != text {
            let apart = format!("\u{2068}{text}\u{2069}");
            assert!(said.contains(&apart), "{place} with {number}: {said}");
        }
    });
}

#[test]
fn no_message_steers_direction_by_itself() {
    let steers = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}');
    each(|words, message, _, _, said| {
        assert!(!said.contains(steers), "{}: {said}", place(words, message));
    });
}

#[test]
fn counts_are_written_in_the_digits_of_the_reader() {
    let arabic = Words::new(Settings {
        digits: Digits::Arabic,
        ..Settings::of(Locale::exactly("ar").unwrap())
    });
    let counted = messages().iter().filter(|message| {
        message.variables.len() == 1 && message.variables[0].1 == Variable::Number
    });
    let mut seen = 0;
    for message in counted {
        let said = plain(&say(&arabic, message, 37, ""));
        assert!(said.contains("٣٧"), "{}: {said}", message.key);
        seen += 1;
    }
    assert!(seen > 10, "{seen}");
}

#[test]
fn translations_are_translations() {
    let english = Words::new(Settings::default());
    for locale in Locale::all().filter(|one| *one != Locale::ENGLISH) {
        let (tag, words) = (locale.tag(), Words::new(Settings::of(locale)));
        let long = messages()
            .iter()
            .filter(|message| english.say(message.key, None).split(' ').count() > 4);
        for message in long {
            let (said, template) = (say(&words, message, 3, "x"), say(&english, message, 3, "x"));
            assert_ne!(said, template, "{tag}: {} is still English", message.key);
        }
    }
}

#[test]
fn every_message_has_an_icon_and_an_audio_key() {
    for message in messages() {
        let lucide = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(
            !message.icon.is_empty() && message.icon.chars().all(lucide),
            "{}",
            message.key
        );
        let nl = Locale::exactly("nl").unwrap();
        assert_eq!(message.audio(nl), format!("nl/{}", message.key));
    }
}

#[test]
fn drafts_say_so_and_run_their_way() {
    for locale in Locale::all() {
        let rtl = matches!(locale.tag(), "ar" | "fa-AF" | "ps");
        assert_eq!(locale.direction() == Direction::Rtl, rtl);
        assert_eq!(locale.is_draft(), locale != Locale::ENGLISH);
    }
}

#[test]
fn nothing_in_the_words_is_said_nowhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let keys: Vec<_> = messages().iter().map(|message| message.key).collect();
    assert_eq!(unused::among(&root, &keys), Vec::<String>::new());
    let made_up = ["words-that-nobody-says"];
    assert_eq!(unused::among(&root, &made_up).len(), 1);
}

#[test]
fn the_texts_of_this_test_are_what_a_person_may_write() {
    for text in TEXTS {
        assert_eq!(tame(text), text);
    }
}
