//! Why a command was not carried out, and what to do, in words. Programs get English.

use onderweg_companion::error::Failure;
use onderweg_companion::text::{Settings, Words, plain};
use onderweg_companion::words::{self, error_words, system};

use crate::problem::{Problem, Rule};

/// What went wrong.
pub(crate) fn problem(problem: &Problem, words: &Words) -> String {
    match problem {
        Problem::Core(error) => error_words(error, words),
        Problem::Value { field, rule } => words.terminal_problem(field, &said(*rule, words)),
        Problem::File { what, kind } => words.terminal_problem(what, &system(*kind, words)),
        Problem::Locked => words.terminal_locked(),
        Problem::KeyGone => words.terminal_key_gone(),
        Problem::Server(reason) | Problem::ServerBusy(reason) => words.terminal_server(reason),
        Problem::Pack(error) => words::pack_refused(error, words),
    }
}

/// The same for programs and logs: English, without isolates, the core's own words.
pub(crate) fn in_english(what: &Problem) -> String {
    match what {
        Problem::Core(error) => error.to_string(),
        Problem::File { what, kind } => format!("{what}: {kind}"),
        Problem::Server(reason) | Problem::ServerBusy(reason) => reason.clone(),
        Problem::Pack(error) => error.to_string(),
        Problem::Value { .. } | Problem::Locked | Problem::KeyGone => {
            plain(&problem(what, &Words::new(Settings::default())))
        }
    }
}

fn said(rule: Rule, words: &Words) -> String {
    match rule {
        Rule::NoHome => words.terminal_no_home("--home DIR", "ONDERWEG_HOME"),
        Rule::NoProfile => words.terminal_no_profile("onderweg profile add"),
        Rule::ProfileTaken => words.terminal_profile_taken(),
        Rule::Zone => words.terminal_zone("Europe/Brussels"),
        Rule::NothingToEdit => words.terminal_nothing_to_edit("--set FIELD=VALUE, --help"),
        Rule::Form(form) => words.terminal_form(form),
        Rule::NoLine => words.terminal_no_line(),
        Rule::NoText => words.terminal_no_text(),
        Rule::NoNewPin => words.terminal_no_new_pin("--new-pin-file", "ONDERWEG_NEW_PIN"),
        Rule::PinsDiffer => words.terminal_pins_differ(),
        Rule::NoOwnPhone => words.terminal_no_own_phone(),
        Rule::MorePhones => words.terminal_more_phones(),
        Rule::NoRandom => words.terminal_no_random(),
        Rule::NewFolder => words.terminal_new_folder(),
        Rule::ServerName => words.terminal_server_name(120),
        Rule::Past => words.pack_past(),
        Rule::Rising => words.pack_rising(),
        Rule::ProgrammeKey => words.pack_key(32),
        Rule::ProgrammeText => words.catalogue_not_key(),
    }
}

/// What a person can do about a failure, with the command to type where there is one.
pub(crate) fn advice(failure: Failure, words: &Words) -> String {
    match failure {
        Failure::Unlock => words.terminal_unlock("--pin-file FILE, ONDERWEG_PIN"),
        Failure::FreeSpace => words.terminal_free_space(),
        Failure::Recover => words.terminal_recover(),
        Failure::CloseOther => words.terminal_close_other(),
        Failure::Enrol => words.terminal_enrol("onderweg enrol URL CODE"),
        Failure::OpenCase => words.terminal_open_case("onderweg case open CARD"),
        Failure::SyncFirst => words.terminal_sync_first("onderweg sync"),
        Failure::RetryLater { .. }
        | Failure::WrongPin { .. }
        | Failure::UpdateApp
        | Failure::Correct { .. }
        | Failure::AskOwner
        | Failure::AskForHelp => words::advice(failure, words),
    }
}

/// The same for programs: English, without isolates, a field by the name that is typed.
pub(crate) fn advice_in_english(failure: Failure) -> String {
    let english = Words::new(Settings::default());
    plain(&match super::field(failure) {
        Some(field) => english.advice_correct(field),
        None => advice(failure, &english),
    })
}
