//! What the command line says: which message of `locales/` each value has, and how they stand on
//! lines. Takes values and a reader, returns text; knows no command.
//!
//! What somebody wrote goes through `line` where it is laid out and through `tame` where a message
//! takes it. What is typed (ids, commands, options) is the same in every language.

mod acts;
mod case;
mod catalogue;
mod demo;
mod entries;
mod entry;
mod history;
mod house;
mod ics;
mod job;
mod keys;
mod languages;
mod letter;
mod pack;
mod people;
mod phone;
mod plan;
mod practice;
mod problems;
mod sending;
mod takeout;
mod things;

use onderweg_companion::error::Failure;

pub(crate) use acts::{acted, added, erased, founded, moved, named, told, undone};
pub(crate) use case::{case_opened, looks, passed_on, questions, shared_back, staff};
pub(crate) use catalogue::{deck, decks, pack_kept, pack_looked, published, services, trusted};
pub(crate) use demo::{
    demo_agenda, demo_both, demo_card, demo_changes, demo_door, demo_files, demo_held, demo_kept,
    demo_search, demo_server_view, demo_space, demo_waiting,
};
pub(crate) use entries::{items, plan, rings};
pub(crate) use entry::{both, shown};
pub(crate) use history::past;
pub(crate) use house::{rota_done, rota_made, rota_ordered, rotas, swap_answered, swap_offered};
pub(crate) use ics::{ics_exported, ics_imported};
pub(crate) use job::{board, funnel, job_exported, job_imported, job_moved};
pub(crate) use keys::{
    own_phones, phone_add, phone_lost, phone_out, readmitting, recovered, recovery_question,
    sheet_known, sheet_page, sheet_revoked, sheet_text, sheet_told, sheet_written, waits_for_word,
};
pub(crate) use languages::{LanguageRow, languages, languages_table};
pub(crate) use letter::{
    letter_added, letter_opened, letter_part, letter_removed, letter_several, letters,
};
pub(crate) use pack::{pack_faults, pack_shown, pack_signed, pack_whole};
pub(crate) use people::{asking, joining, members, offer, spaces};
pub(crate) use phone::{
    code, enrolled, listening, locked, moved_server, moving, pin_changed, pin_wait, profiles,
    settings, stopped, wiped,
};
pub(crate) use plan::{pointed, points, talk_held, talk_prepared, trajectory};
pub(crate) use practice::{
    abilities, card_added, minutes, practice_answered, practice_next, practice_stats,
    practice_undone,
};
pub(crate) use problems::{advice, advice_in_english, in_english, problem};
pub(crate) use sending::{findings, of_people, sent, status, synced};
pub(crate) use takeout::{kept, take_step, taken, taken_back};

pub(crate) use things::{
    agreement, agreement_changes, agreement_proposed, agreement_signed, bins_added,
    checklist_started, repairs, shop_added, shop_cleared, shop_ticked, shopping,
};

/// The field to correct.
pub(crate) fn field(failure: Failure) -> Option<&'static str> {
    if let Failure::Correct { field } = failure {
        Some(field)
    } else {
        None
    }
}

/// How long to wait.
pub(crate) fn wait_ms(failure: Failure) -> Option<u64> {
    match failure {
        Failure::RetryLater { wait_ms } => wait_ms,
        Failure::WrongPin { wait_ms } => Some(wait_ms),
        Failure::Correct { .. }
        | Failure::Unlock
        | Failure::FreeSpace
        | Failure::UpdateApp
        | Failure::Recover
        | Failure::CloseOther
        | Failure::Enrol
        | Failure::OpenCase
        | Failure::SyncFirst
        | Failure::AskOwner
        | Failure::AskForHelp => None,
    }
}
