//! One function for each command: opens the phone, calls the core, returns an answer. Decides
//! nothing; says nothing that is not in `words`.

mod act;
mod add;
mod case;
mod catalogue;
mod demo;
mod edit;
mod file;
mod house;
mod ics;
mod job;
mod keys;
mod letter;
mod move_server;
mod office;
pub(crate) mod pack;
mod phone;
mod pin;
mod plan;
mod practice;
pub(crate) mod serve;
mod space;
mod sync;
mod takeout;
mod templates;
mod text;
mod things;
mod turn;
mod view;

use clap::CommandFactory;
use onderweg_companion::journal::Command as Act;
use serde_json::json;

use crate::args::{Cli, Command, Completions};
use crate::home::Phone;
use crate::out::Answer;
use crate::problem::Result;

/// Runs a command.
pub(crate) fn run(phone: &Phone, command: Command) -> Result<Answer> {
    match command {
        Command::Add(what) => add::run(phone, what),
        Command::Edit(what) => edit::edit(phone, &what),
        Command::Check(what) => edit::check(phone, &what),
        Command::Turn(what) => turn::run(phone, &what),
        Command::Done(what) => act::run(phone, "done", &what, Act::Done),
        Command::Reopen(what) => act::run(phone, "reopen", &what, Act::Reopen),
        Command::Archive(what) => act::run(phone, "archive", &what, Act::Archive),
        Command::Delete(what) => act::run(phone, "delete", &what, Act::Delete),
        Command::Restore(what) => act::run(phone, "restore", &what, Act::Restore),
        Command::Move(what) => act::move_to(phone, &what),
        Command::Erase(what) => act::erase(phone, &what),
        Command::Undo(what) => act::undo(phone, &what),
        Command::Show(what) => view::show(phone, &what),
        Command::History(what) => view::history(phone, &what),
        Command::List(what) => view::list(phone, &what),
        Command::Agenda => view::agenda(phone),
        Command::Plan(what) => plan::plan(phone, &what),
        Command::Step(what) => plan::step(phone, &what),
        Command::Talk(what) => plan::talk(phone, &what),
        Command::Rota(what) => house::rota(phone, &what),
        Command::Shop(what) => things::shop(phone, &what),
        Command::Repair(what) => things::repair(phone, &what),
        Command::Bins(what) => things::bins(phone, &what),
        Command::Agreement(what) => things::agreement(phone, &what),
        Command::Checklist(what) => things::checklist(phone, &what),
        Command::Search(what) => view::search(phone, &what),
        Command::Job(what) => job::run(phone, what),
        Command::Letter(what) => letter::run(phone, what),
        Command::Practice(what) => practice::run(phone, &what),
        Command::Ics(what) => ics::run(phone, &what),
        Command::Export(what) => takeout::export(phone, &what),
        Command::Import(what) => takeout::import(phone, &what),
        Command::Alarms(what) => view::alarms(phone, &what),
        Command::Space(what) => space::run(phone, what),
        Command::Phone(what) => keys::phone(phone, what),
        Command::Sheet(what) => keys::sheet(phone, what),
        Command::Recover(what) => keys::recover(phone, &what),
        Command::Sync(what) => sync::sync(phone, &what),
        Command::Status => sync::status(phone),
        Command::Enrol(what) => sync::enrol(phone, &what),
        Command::Pin(what) => pin::run(phone, what),
        Command::Lock => pin::lock(phone),
        Command::Wipe(_) => phone::wipe(phone),
        Command::SignOut(_) => phone::sign_out(phone),
        Command::Doctor(what) => phone::doctor(phone, &what),
        Command::Name(what) => phone::name(phone, &what),
        Command::Settings(what) => phone::settings(phone, &what),
        Command::Profile(what) => phone::profile(phone, what),
        Command::Office(what) => office::run(phone, &what),
        Command::Case(what) => case::run(phone, what),
        Command::Pack(what) => pack::run(phone, &what),
        Command::Demo(what) => demo::run(phone, &what),
        Command::Serve(what) => serve::serve(phone, &what),
        Command::Code(what) => serve::code(phone, &what),
        Command::MoveServer(what) => move_server::run(phone, &what),
        Command::Text(what) => text::run(phone, &what),
        Command::Completions(what) => Ok(completions(&what)),
    }
}

fn completions(what: &Completions) -> Answer {
    let mut script = Vec::new();
    clap_complete::generate(what.shell, &mut Cli::command(), "onderweg", &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    Answer::verbatim("completions", json!({ "script": script }), script.clone())
}
