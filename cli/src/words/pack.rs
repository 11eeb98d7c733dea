//! Packs in words: what is in one, and what is wrong.

use onderweg_companion::text::Words;
use onderweg_pack::{Fault, Pack, Trouble};

use crate::out::line;

/// A pack without faults.
pub(crate) fn pack_whole(pack: &Pack, words: &Words) -> String {
    let languages = pack.strings.languages.len() as u64;
    let strings = pack.strings.keys.len() as u64;
    let mut said = vec![words.pack_whole(pack.about.id.as_str(), languages, strings)];
    said.extend(drafts(pack, words));
    said.join("\n")
}

/// Which languages nobody has checked.
fn drafts(pack: &Pack, words: &Words) -> Option<String> {
    let drafts = pack.strings.languages.iter().filter(|one| one.draft);
    let tags: Vec<&str> = drafts.map(|one| one.tag.as_str()).collect();
    (!tags.is_empty()).then(|| words.pack_drafts(&words.list(&tags)))
}

/// A bundle that was written.
pub(crate) fn pack_signed(
    pack: &Pack,
    version: u64,
    day: &str,
    bytes: u64,
    programme: &str,
    words: &Words,
) -> String {
    let mut said =
        vec![words.pack_signed(bytes, day, pack.about.id.as_str(), &version.to_string())];
    said.push(words.catalogue_key(programme));
    said.extend(drafts(pack, words));
    said.join("\n")
}

/// What is in a pack; of a bundle: version, until when it is new (milliseconds), signature checked.
pub(crate) fn pack_shown(
    pack: &Pack,
    tag: &str,
    bundle: Option<(u64, u64, bool)>,
    words: &Words,
) -> String {
    let say = |key: String| line(pack.strings.words(&key, tag).unwrap_or_default());
    let mut said = vec![say("pack-name".to_owned()), say("pack-about".to_owned())];
    if let Some((version, _, checked)) = bundle {
        let version = version.to_string();
        said.push(match checked {
            true => words.pack_signature_good(&version),
            false => words.pack_signature_unchecked(&version, "--key FILE"),
        });
    }
    said.extend(drafts(pack, words));
    for domain in &pack.domains {
        said.push(String::new());
        said.push(say(format!("domain-{}", domain.id)));
        for goal in pack.goals.iter().filter(|goal| goal.domain == domain.id) {
            said.push(format!("  {}", say(format!("goal-{}", goal.id))));
            for step in &goal.steps {
                said.push(format!("    {}", say(format!("step-{}", step.id))));
            }
        }
    }
    said.push(String::new());
    for list in &pack.checklists {
        let name = say(format!("checklist-{}", list.id));
        said.push(words.pack_lines(list.lines.len() as u64, &name));
    }
    for deck in &pack.decks {
        let name = say(format!("deck-{}", deck.id));
        said.push(words.pack_phrases(deck.phrases.len() as u64, &name));
    }
    said.join("\n")
}

/// Every fault on a line, as editors and people find it, and how many.
pub(crate) fn pack_faults(faults: &[Fault], words: &Words) -> String {
    let one = |fault: &Fault| {
        let place = match fault.field.as_str() {
            "" => format!("{}:{}", fault.file, fault.line),
            field => format!("{}:{}: {field}", fault.file, fault.line),
        };
        format!("{}: {}", line(&place), trouble(&fault.trouble, words))
    };
    let mut said: Vec<String> = faults.iter().map(one).collect();
    said.push(words.pack_faults(faults.len() as u64));
    said.join("\n")
}

fn trouble(trouble: &Trouble, words: &Words) -> String {
    match trouble {
        Trouble::Syntax(reason) => words.pack_syntax(&line(reason)),
        Trouble::Unknown { known } => words.pack_unknown(known),
        Trouble::Missing => words.pack_missing(),
        Trouble::Type(wanted) | Trouble::Form(wanted) => words.pack_form(wanted),
        Trouble::Choice { known } => words.pack_choice(known),
        Trouble::Range { low, high } => words.pack_range(&high.to_string(), &low.to_string()),
        Trouble::Long { most } => words.pack_long(*most as u64),
        Trouble::Count { least, most } => words.pack_count(&least.to_string(), &most.to_string()),
        Trouble::Large { most } => words.pack_large(*most as u64),
        Trouble::Twice { file, line: at } => words.pack_twice(&line(&format!("{file}:{at}"))),
        Trouble::Nowhere { kind, id } => words.pack_nowhere(&line(id), kind),
        Trouble::NoWords { key, language } => {
            let folder = format!("strings/{language}/");
            words.pack_no_words(&folder, &format!("{key} = ..."))
        }
        Trouble::Unused => words.pack_unused(),
        Trouble::NoIcon => words.pack_no_icon("# icon: NAME"),
        Trouble::NotPlain => words.pack_not_plain("{ }"),
        Trouble::Header => words.pack_header("### draft: ...", "### read by: NAME, DATE"),
        Trouble::NoPlace => words.pack_no_place("*.toml", "strings/LANGUAGE/*.ftl"),
    }
}
