//! Cases and the office in words.

use onderweg_companion::app::{CaseOpened, LookLine, OpenCase, PassedOn, Questions, SharedBack};
use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::{called, short, who};

use super::entries::items;
use crate::reader::Reader;

/// The yes to an office.
pub(crate) fn case_opened(opened: &CaseOpened, words: &Words) -> String {
    words.case_opened(&tame(&opened.caseworker), &tame(&opened.programme))
}

/// What waits for a yes, and who would read it.
pub(crate) fn questions(found: &Questions, reader: &Reader<'_>) -> String {
    let words = reader.words;
    if found.cases.is_empty() {
        return words.case_none_open("onderweg case open CARD");
    }
    let cases: Vec<_> = found.cases.iter().map(|case| reads(case, words)).collect();
    let cases: Vec<&str> = cases.iter().map(String::as_str).collect();
    let cases = words.list(&cases);
    match found.entries.len() as u64 {
        0 => words.case_no_questions(),
        count => {
            let ask = words.case_questions(&cases, count);
            format!("{ask}\n{}", items(&found.entries, reader))
        }
    }
}

/// Who reads in a case: names, or the space's name as long as nobody said one.
fn reads(case: &OpenCase, words: &Words) -> String {
    let names: Vec<_> = case.caseworkers.iter().map(|name| tame(name)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let space = case
        .name
        .as_deref()
        .map_or_else(|| short(&case.space), tame);
    match names.as_slice() {
        [] => space,
        names => words.case_reads(&words.list(names), &space),
    }
}

/// A yes.
pub(crate) fn passed_on(passed: &PassedOn, words: &Words) -> String {
    words.case_passed(&reads(&passed.case, words), &short(&passed.entry))
}

/// An entry of a case that a circle reads now.
pub(crate) fn shared_back(shared: &SharedBack, words: &Words) -> String {
    let entry = short(&shared.entry);
    let space = called(shared.space_name.as_deref(), words);
    if shared.again {
        return words.case_shared_again(&entry, &space);
    }
    let readers = shared.readers.iter();
    let readers: Vec<_> = readers.map(|name| called(name.as_deref(), words)).collect();
    let readers: Vec<&str> = readers.iter().map(String::as_str).collect();
    match readers.as_slice() {
        [] => words.case_shared_alone(&entry, &space),
        readers => words.case_shared(&entry, &words.list(readers), &space),
    }
}

/// Who looked at a file.
pub(crate) fn looks(looks: &[LookLine], reader: &Reader<'_>) -> String {
    let words = reader.words;
    if looks.is_empty() {
        return words.case_no_looks();
    }
    let one = |look: &LookLine| {
        let (when, who) = (reader.instant(look.by.when_ms), who(&look.by, words));
        match look.deed.as_str() {
            "offered" => words.case_look_offered(&when, &who),
            "renewed" => words.case_look_renewed(&when, &who),
            "opened" => words.case_look_opened(&when, &who),
            "answered" => words.case_look_answered(&when, &who),
            "added-appointment" => words.case_look_appointment(&when, &who),
            "confirmed" => words.case_look_confirmed(&when, &who),
            "sent-back" => words.case_look_sent_back(&when, &who),
            "added-task" => words.case_look_task(&when, &who),
            _ => words.case_look_other(&when, &who),
        }
    };
    looks.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// An account for the pages, new or with new means to sign in.
pub(crate) fn staff(uri: &str, renewed: bool, words: &Words) -> String {
    let said = if renewed {
        words.case_staff_renewed()
    } else {
        words.case_staff_added()
    };
    format!("{said}\n{uri}")
}
