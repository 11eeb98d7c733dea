//! What happened to an entry, in words.

use std::collections::BTreeMap;

use onderweg_companion::app::Past;
use onderweg_companion::words::{changes, who};

use crate::reader::Reader;

/// What happened to an entry.
pub(crate) fn past(past: &Past, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let mut rows = Vec::new();
    let mut names = BTreeMap::new();
    for act in &past.acts {
        let mut who = who(&act.by, words);
        if act.undoes {
            who = words.entry_took_back(&who);
        }
        rows.push(format!("{}  {who}", reader.instant(act.by.when_ms)));
        for said in changes(act, &mut names, reader) {
            rows.extend(said.lines().map(|line| format!("    {line}")));
        }
    }
    rows.join("\n")
}

#[cfg(test)]
mod tests {
    use onderweg_companion::app::{By, FieldStep, PastAct};
    use onderweg_companion::journal::{NaiveDate, NaiveDateTime};
    use onderweg_companion::text::{Locale, Settings, Words, plain};

    use super::*;

    #[test]
    fn a_question_that_was_passed_on_is_not_only_moved() {
        let words = Words::new(Settings::of(Locale::exactly("en").unwrap()));
        let reader = Reader {
            words: &words,
            zone: "Europe/Brussels",
            today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
            wall: &|_| NaiveDateTime::default(),
        };
        let step = |field: &str, to: &str| FieldStep {
            field: field.to_owned(),
            from: None,
            to: Some(to.to_owned()),
        };
        let by = By {
            name: Some("Sara".to_owned()),
            device: Default::default(),
            own: false,
            when_ms: 0,
        };
        let whole = Past {
            entry: Default::default(),
            space: Default::default(),
            acts: vec![PastAct {
                by,
                undoes: false,
                what: vec![step("moved", "somewhere"), step("passed", "true")],
            }],
        };
        let said = plain(&past(&whole, &reader));
        assert!(said.ends_with("passed to the professional"), "{said}");
        assert_eq!(said.lines().count(), 2, "{said}");
    }
}
