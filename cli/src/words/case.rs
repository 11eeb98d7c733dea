//! Cases and the office in words.

use onderweg_companion::app::{CaseOpened, LookLine};
use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::who;

use crate::reader::Reader;

/// The yes to an office.
pub(crate) fn case_opened(opened: &CaseOpened, words: &Words) -> String {
    words.case_opened(&tame(&opened.caseworker), &tame(&opened.programme))
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
            "opened" => words.case_look_opened(&when, &who),
            "answered" => words.case_look_answered(&when, &who),
            "added-appointment" => words.case_look_appointment(&when, &who),
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
