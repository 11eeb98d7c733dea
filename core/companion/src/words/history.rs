//! What one act changed of an entry, in words. Must not know who did it.

use std::collections::BTreeMap;

use onderweg_text::{Words, isolate, tame};

use super::{Reader, choice, field, kind};
use crate::app::{FieldStep, PastAct};

/// What an act changed, a line for each change; several lines where somebody wrote several.
/// `names` remembers what the lines of the checklist said last: hand the same one to every act of an
/// entry, the oldest first.
#[must_use]
pub fn changes(
    act: &PastAct,
    names: &mut BTreeMap<String, String>,
    reader: &Reader<'_>,
) -> Vec<String> {
    let passed = act.what.iter().any(|step| step.field == "passed");
    // Where it was passed on, the next step says to whom.
    let told = act
        .what
        .iter()
        .filter(|step| !passed || step.field != "moved");
    told.filter_map(|step| step_words(step, names, reader))
        .collect()
}

/// One change of one field; `None` where nothing was there before and nothing after.
/// `names` remembers what the lines of the checklist said last.
fn step_words(
    step: &FieldStep,
    names: &mut BTreeMap<String, String>,
    reader: &Reader<'_>,
) -> Option<String> {
    let words = reader.words;
    let (from, to) = (step.from.as_deref(), step.to.as_deref());
    if let Some(label) = step.field.strip_prefix("label/") {
        let label = tame(label);
        return Some(match to {
            Some("true") => words.entry_label_on(&label),
            _ => words.entry_label_off(&label),
        });
    }
    if let Some((id, part)) = line_part(&step.field) {
        return line_words(id, part, from, to, names, words);
    }
    if let Some(said) = state_words(&step.field, to == Some("true"), words) {
        return Some(said);
    }
    let name = tame(&field(&step.field, words));
    let value = |text: &str| match step.field.as_str() {
        "due" | "start" | "end" => reader.when(text),
        "kind" => tame(&kind(text, words)),
        name => tame(&choice(name, text, words).unwrap_or_else(|| text.to_owned())),
    };
    Some(match (from, to) {
        (None, None) => return None,
        (Some(_), None) if step.field == "body" => words.entry_field_emptied(&name),
        (_, Some(to)) if step.field == "body" && to.contains('\n') => {
            format!("{}\n{}", words.entry_field_head(&name), lines(to))
        }
        (_, Some(to)) if step.field == "body" => words.entry_field(&name, &tame(to)),
        (Some(from), None) => words.entry_field_emptied_from(&name, &value(from)),
        (None, Some(to)) => words.entry_field(&name, &value(to)),
        (Some(from), Some(to)) => words.entry_field_changed(&name, &value(from), &value(to)),
    })
}

fn line_part(field: &str) -> Option<(&str, &str)> {
    field.strip_prefix("check/")?.split_once('/')
}

fn line_words(
    id: &str,
    part: &str,
    from: Option<&str>,
    to: Option<&str>,
    names: &mut BTreeMap<String, String>,
    words: &Words,
) -> Option<String> {
    if let ("text", Some(text)) = (part, to.or(from)) {
        names.insert(id.to_owned(), tame(text));
    }
    let name = names.get(id).map_or("", String::as_str);
    Some(match (part, from, to) {
        ("text", None, None) => return None,
        ("text", None, Some(_)) => words.entry_line_added(name),
        ("text", Some(_), None) => words.entry_line_removed(name),
        ("text", Some(from), Some(_)) => words.entry_line_changed(&tame(from), name),
        ("done", _, Some("true")) => words.entry_line_ticked(name),
        ("done", _, _) => words.entry_line_unticked(name),
        _ => words.entry_line_moved(name),
    })
}

/// What became of the entry as a whole.
fn state_words(field: &str, on: bool, words: &Words) -> Option<String> {
    Some(match (field, on) {
        ("done", true) => words.entry_became_done(),
        ("done", false) => words.entry_became_open(),
        ("archived", true) => words.entry_became_archived(),
        ("archived", false) => words.entry_became_unarchived(),
        ("deleted", true) => words.entry_became_deleted(),
        ("deleted", false) => words.entry_became_undeleted(),
        ("professional", true) => words.entry_became_professional(),
        ("professional", false) => words.entry_became_unprofessional(),
        ("passed", _) => words.entry_passed(),
        ("moved", _) => words.entry_moved_away(),
        ("moved_twice", _) => words.entry_became_moved_twice(),
        ("late", _) => words.entry_late(),
        _ => return None,
    })
}

/// Several lines, each in a direction of its own.
fn lines(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(|line| isolate(&tame(line))).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use onderweg_journal::{NaiveDate, NaiveDateTime};
    use onderweg_text::{Locale, Settings, plain};

    use super::*;

    fn said(tag: &str, steps: &[(&str, Option<&str>, Option<&str>)]) -> Vec<Option<String>> {
        let words = Words::new(Settings::of(Locale::exactly(tag).unwrap()));
        let reader = Reader {
            words: &words,
            zone: "Europe/Brussels",
            today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
            wall: &|_| NaiveDateTime::default(),
        };
        let mut names = BTreeMap::new();
        let step = |(field, from, to): &(&str, Option<&str>, Option<&str>)| FieldStep {
            field: (*field).to_owned(),
            from: from.map(str::to_owned),
            to: to.map(str::to_owned),
        };
        (steps.iter())
            .map(|at| step_words(&step(at), &mut names, &reader).map(|said| plain(&said)))
            .collect()
    }

    const STEPS: [(&str, Option<&str>, Option<&str>); 12] = [
        ("body", None, None),
        ("body", Some("kind\nwords"), None),
        ("place", Some("Room 4"), None),
        ("due", None, Some("2026-12-01T09:30[Europe/Brussels]")),
        (
            "start",
            Some("2026-12-01"),
            Some("2026-12-01T09:30[Asia/Kabul]"),
        ),
        ("label/shop", Some("true"), Some("false")),
        ("check/a1/text", None, Some("milk")),
        ("check/a1/done", None, Some("true")),
        ("check/a1/text", Some("milk"), None),
        ("done", Some("true"), Some("false")),
        ("stage", Some("sent"), Some("trial")),
        ("result", None, Some("refused")),
    ];

    #[test]
    fn steps_read_as_people_say_them() {
        let expected = [
            None,
            Some("body: emptied"),
            Some("place: Room 4 -> emptied"),
            Some("due: Tue 1 Dec, 09:30"),
            Some("start: Tue 1 Dec -> Tue 1 Dec, 09:30 (Asia/Kabul)"),
            Some("label off: shop"),
            Some("line added: milk"),
            Some("line ticked: milk"),
            Some("line removed: milk"),
            Some("opened again"),
            Some("stage: sent -> trial"),
            Some("result: not this time"),
        ];
        assert_eq!(
            said("en", &STEPS),
            expected.map(|text| text.map(str::to_owned))
        );
    }

    #[test]
    fn steps_have_words_in_every_language() {
        for locale in Locale::all().filter(|one| *one != Locale::ENGLISH) {
            let tag = locale.tag();
            let (english, other) = (said("en", &STEPS), said(tag, &STEPS));
            for (english, other) in english.iter().zip(&other).skip(1) {
                assert!(other.is_some() && english != other, "{tag}: {english:?}");
            }
        }
    }
}
