//! The command line as a type. Knows words and their shapes; what they do is in `run`.

mod demo;
mod entry;
mod house;
mod ics;
mod job;
mod keys;
mod letter;
mod office;
mod pack;
mod plan;
mod practice;
mod server;
mod settings;
mod space;
mod takeout;
mod text;

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use clap_complete::Shell;
use onderweg_companion::text::Locale;

use crate::reader::language;

pub(crate) use demo::Demo;
pub(crate) use entry::{Add, Alarms, Check, Edit, Fields, List, Move, Turn};
pub(crate) use house::{
    AgreementPropose, AgreementWhat, BinsAdd, BinsWhat, ChecklistStart, ChecklistWhat, RepairWhat,
    RotaAdd, RotaAnswer, RotaWhat, ShopWhat,
};
pub(crate) use ics::{IcsExport, IcsImport, IcsWhat};
pub(crate) use job::{JobExport, JobImport, JobMove, JobSpace, JobWhat};
pub(crate) use keys::{PhoneWhat, Recover, SheetPrint, SheetWhat};
pub(crate) use letter::{LetterAdd, LetterOpen, LetterRemove, LetterWhat};
pub(crate) use office::{CaseWhat, OfficeServe, OfficeStaff, OfficeWhat, StaffRole};
pub(crate) use pack::{PackPublish, PackSign, PackWhat};
pub(crate) use plan::{Hold, Plan, StepWhat, TalkWhat};
pub(crate) use practice::{CardAdd, CardMinutes, PracticeWhat};
pub(crate) use server::{Code, CodeRole, Database, DatabaseUrl, MoveServer, Serve};
pub(crate) use settings::{
    Doctor, Enrol, LanguageChoice, Name, PinWhat, ProfileWhat, Settings, Sync,
};
pub(crate) use space::{Invite, Readmit, RoleWord, SpaceWhat};
pub(crate) use takeout::{Export, Import};
pub(crate) use text::{TextReport, TextWhat};

const TOUR: &str = "\
A tour in five lines, with a server on this machine:
  onderweg code --data /tmp/server --name Sara --role newcomer
  onderweg serve --data /tmp/server --listen 127.0.0.1:8080 &
  onderweg --home /tmp/sara enrol http://127.0.0.1:8080 CODE --name Sara
  onderweg --home /tmp/sara add task 'Call the school' --due 2026-12-01
  onderweg --home /tmp/sara sync && onderweg --home /tmp/sara agenda

Exit codes and the form of --json: docs/cli.md.
Nobody outside has reviewed the security design: do not trust it with a person's real life.";

/// A phone in a folder: appointments, tasks and notes that work without a network, shared by key.
#[derive(Debug, Parser)]
#[command(name = "onderweg", version, after_help = TOUR, max_term_width = 100)]
pub(crate) struct Cli {
    /// Which phone, and how to answer.
    #[command(flatten)]
    pub(crate) options: Options,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// The folder that is the phone; it is made at first use.
    #[arg(long, global = true, env = "ONDERWEG_HOME", value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,
    /// Whose journal on a shared phone, by its pictogram; needed where there are several.
    #[arg(long, global = true, value_name = "PICTOGRAM")]
    pub(crate) profile: Option<String>,
    /// Where the person is: for days, and for times without a zone.
    #[arg(
        long,
        global = true,
        env = "ONDERWEG_ZONE",
        default_value = "Europe/Brussels"
    )]
    pub(crate) zone: String,
    /// The language of answers: one of en, nl, fr, de, it, ar, fa-AF, ps, ti, so, uk, tr. Otherwise the stored setting, LC_ALL, LC_MESSAGES, LANG.
    #[arg(long, global = true, env = "ONDERWEG_LANG", value_name = "TAG", value_parser = language)]
    pub(crate) lang: Option<Locale>,
    /// A file whose first line is the PIN. Otherwise ONDERWEG_PIN, or a question.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) pin_file: Option<PathBuf>,
    /// Answer in JSON, as in docs/cli.md.
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

/// Everything that can be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// A week in a CURANT house on this machine: four phones, a server, an office.
    #[command(after_help = demo::DEMO_HELP)]
    Demo(Demo),
    /// Run the programme server.
    #[command(after_help = server::SERVE_HELP)]
    Serve(Serve),
    /// Make an account code for a person, on the server's machine.
    #[command(after_help = server::CODE_HELP)]
    Code(Code),
    /// Move a server from its folder to PostgreSQL.
    #[command(after_help = server::MOVE_SERVER_HELP)]
    MoveServer(MoveServer),
    /// The programme's office: pages for caseworkers, devices in case spaces.
    #[command(subcommand, after_help = office::OFFICE_HELP)]
    Office(OfficeWhat),
    /// A case: what you share with the programme's office.
    #[command(subcommand, after_help = office::CASE_HELP)]
    Case(CaseWhat),
    /// Packs: what a programme brings to the app, as files that it signs.
    #[command(subcommand, after_help = pack::PACK_HELP)]
    Pack(PackWhat),
    /// Give this phone an account on a server, with a code of the office.
    #[command(after_help = settings::ENROL_HELP)]
    Enrol(Enrol),
    /// Spaces: who can read what.
    #[command(subcommand, after_help = space::HELP)]
    Space(SpaceWhat),
    /// Your own phones: a second one, a lost one.
    #[command(subcommand, after_help = keys::PHONE_HELP)]
    Phone(PhoneWhat),
    /// The recovery sheet: a way back on paper.
    #[command(subcommand, after_help = keys::SHEET_HELP)]
    Sheet(SheetWhat),
    /// Come back with a recovery sheet, on a new phone.
    #[command(after_help = keys::RECOVER_HELP)]
    Recover(Recover),
    /// Write a new entry; without --to only this person can read it.
    #[command(subcommand, after_help = entry::ADD_HELP)]
    Add(Add),
    /// Change an entry.
    #[command(after_help = entry::EDIT_HELP)]
    Edit(Edit),
    /// Tick a line of a checklist.
    #[command(after_help = entry::CHECK_HELP)]
    Check(Check),
    /// Change one turn of an appointment that repeats.
    #[command(after_help = entry::TURN_HELP)]
    Turn(Turn),
    /// Finish an entry.
    #[command(after_help = "Example:\n  onderweg done 3fa9")]
    Done(Entry),
    /// Open a finished entry again.
    #[command(after_help = "Example:\n  onderweg reopen 3fa9")]
    Reopen(Entry),
    /// Put an entry away; it stays searchable.
    #[command(after_help = "Example:\n  onderweg archive 3fa9")]
    Archive(Entry),
    /// Move an entry to another space: a copy of its present state, its past stays behind.
    #[command(after_help = "Example:\n  onderweg move 3fa9 --to house")]
    Move(Move),
    /// Put an entry into the bin; it can be restored until it is erased.
    #[command(after_help = "Example:\n  onderweg delete 3fa9")]
    Delete(Entry),
    /// Take an entry out of the archive or the bin.
    #[command(after_help = "Example:\n  onderweg restore 3fa9")]
    Restore(Entry),
    /// Erase an entry everywhere and for ever, at the next sync.
    #[command(after_help = "Example:\n  onderweg erase 3fa9 --yes")]
    Erase(Sure),
    /// Take your last act back; without an entry, on the one acted on last.
    #[command(after_help = "Examples:\n  onderweg undo\n  onderweg undo 3fa9")]
    Undo(MaybeEntry),
    /// Everything that stands in an entry, with both values where two changed one thing.
    #[command(after_help = "Example:\n  onderweg --json show 3fa9")]
    Show(Entry),
    /// Who changed what, and when.
    #[command(after_help = "Example:\n  onderweg history 3fa9")]
    History(Entry),
    /// All entries, newest change first.
    #[command(after_help = entry::LIST_HELP)]
    List(List),
    /// What is overdue, what comes, what has no date.
    #[command(after_help = "Example:\n  onderweg agenda --zone Europe/Rome")]
    Agenda,
    /// The plan by domains: goals, steps, tasks, what waits for a yes, and the next talk.
    #[command(after_help = plan::PLAN_HELP)]
    Plan(Plan),
    /// A step and the office's yes to it.
    #[command(subcommand, after_help = plan::STEP_HELP)]
    Step(StepWhat),
    /// The weekly talk: its points during the week, the talk itself, what came of it.
    #[command(subcommand, after_help = plan::TALK_HELP)]
    Talk(TalkWhat),
    /// The rota of a house: whose turn it is, and swaps.
    #[command(subcommand, after_help = house::ROTA_HELP)]
    Rota(RotaWhat),
    /// The shopping list.
    #[command(subcommand, after_help = house::SHOP_HELP)]
    Shop(ShopWhat),
    /// What is broken: reported, told to the landlord, mended.
    #[command(subcommand, after_help = house::REPAIR_HELP)]
    Repair(RepairWhat),
    /// When rubbish is fetched.
    #[command(subcommand, after_help = house::BINS_HELP)]
    Bins(BinsWhat),
    /// The agreement of a house, in versions that each signs.
    #[command(subcommand, after_help = house::AGREEMENT_HELP)]
    Agreement(AgreementWhat),
    /// Checklists of a programme: moving in, the last 90 days.
    #[command(subcommand, after_help = house::CHECKLIST_HELP)]
    Checklist(ChecklistWhat),
    /// Entries that hold every word, whatever case, accents or letter variants.
    #[command(after_help = "Example:\n  onderweg search school letter")]
    Search(Words),
    /// Jobs: the board, the funnel, files for a spreadsheet.
    #[command(subcommand, after_help = job::JOB_HELP)]
    Job(JobWhat),
    /// Letters: a photo becomes a task, and is opened.
    #[command(subcommand, after_help = letter::LETTER_HELP)]
    Letter(LetterWhat),
    /// Practice: cards to learn, minutes together, what you can do.
    #[command(subcommand, after_help = practice::PRACTICE_HELP)]
    Practice(PracticeWhat),
    /// Appointments as iCalendar, for other programs and from them.
    #[command(subcommand, after_help = ics::ICS_HELP)]
    Ics(IcsWhat),
    /// Take everything that you may read along, as one archive.
    #[command(after_help = takeout::EXPORT_HELP)]
    Export(Export),
    /// Bring back what was taken along: all of it, or none.
    #[command(after_help = takeout::IMPORT_HELP)]
    Import(Import),
    /// Send what is only here, and fetch what is new.
    #[command(after_help = settings::SYNC_HELP)]
    Sync(Sync),
    /// What is sent, since when not, and what it cost this month.
    #[command(after_help = "Example:\n  onderweg --json status")]
    Status,
    /// The next 64 alarms, without a word of their entries unless --full is given.
    #[command(after_help = "Examples:\n  onderweg --json alarms\n  onderweg alarms --full")]
    Alarms(Alarms),
    /// Set, change or remove the PIN.
    #[command(subcommand, after_help = settings::PIN_HELP)]
    Pin(PinWhat),
    /// Lock: what is unsent is sealed, so that a locked phone can send it.
    #[command(after_help = "Example:\n  onderweg lock")]
    Lock,
    /// Destroy this journal: keys first, then files. Unsent work is lost.
    #[command(after_help = "Example:\n  onderweg wipe --yes")]
    Wipe(SureAlone),
    /// Leave this phone in order: refused while anything is only here.
    #[command(after_help = "Example:\n  onderweg sign-out --yes")]
    SignOut(SureAlone),
    /// Examine this phone and what the server showed it.
    #[command(after_help = "Examples:\n  onderweg doctor\n  onderweg doctor --repair")]
    Doctor(Doctor),
    /// How you want to be called, in all your spaces or in one.
    #[command(after_help = "Example:\n  onderweg name Sara --space house")]
    Name(Name),
    /// Metered network, auto-lock, language, digits and calendar; kept on this phone alone.
    #[command(after_help = settings::SETTINGS_HELP)]
    Settings(Settings),
    /// Journals on a shared phone.
    #[command(subcommand, after_help = settings::PROFILE_HELP)]
    Profile(ProfileWhat),
    /// The words of all languages.
    #[command(subcommand, after_help = text::TEXT_HELP)]
    Text(TextWhat),
    /// A script that completes commands in your shell.
    #[command(after_help = "Example:\n  onderweg completions bash > ~/.onderweg.bash")]
    Completions(Completions),
}

/// An entry.
#[derive(Debug, clap::Args)]
pub(crate) struct Entry {
    /// The beginning of its id.
    pub(crate) entry: String,
}

/// An entry, or the one acted on last.
#[derive(Debug, clap::Args)]
pub(crate) struct MaybeEntry {
    /// The beginning of its id.
    pub(crate) entry: Option<String>,
}

/// An entry, and no way back.
#[derive(Debug, clap::Args)]
pub(crate) struct Sure {
    /// The beginning of its id.
    pub(crate) entry: String,
    /// Yes, for ever.
    #[arg(long, required = true)]
    pub(crate) yes: bool,
}

/// No way back.
#[derive(Debug, clap::Args)]
pub(crate) struct SureAlone {
    /// Yes, for ever.
    #[arg(long, required = true)]
    pub(crate) yes: bool,
}

/// Words to look for.
#[derive(Debug, clap::Args)]
pub(crate) struct Words {
    /// The words; all of them must be there.
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
}

/// For which shell.
#[derive(Debug, clap::Args)]
pub(crate) struct Completions {
    /// The shell.
    pub(crate) shell: Shell,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_tree_is_sound_and_every_command_has_an_example() {
        Cli::command().debug_assert();
        for command in Cli::command().get_subcommands() {
            let help = command.get_after_help().map(ToString::to_string);
            assert!(
                help.is_some_and(|help| help.contains("onderweg")),
                "{} has no example",
                command.get_name()
            );
        }
    }
}
