//! docs/cli.md against the program: every command, every exit code, every example.

use std::collections::BTreeSet;

use clap::{CommandFactory, Parser};

use crate::args::Cli;
use crate::exit;

const PAGE: &str = include_str!("../../docs/cli.md");

/// Cells of all table rows under a heading.
fn rows(heading: &str) -> Vec<Vec<String>> {
    let after = PAGE.split_once(heading).unwrap().1;
    let section = after.split("\n## ").next().unwrap();
    let table = section.lines().filter(|line| line.starts_with("| "));
    table
        .skip(2)
        .map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

fn commands(command: &clap::Command, before: &str, out: &mut BTreeSet<String>) {
    for inner in command.get_subcommands().filter(|c| c.get_name() != "help") {
        let path = format!("{before} {}", inner.get_name()).trim().to_owned();
        if inner.has_subcommands() {
            commands(inner, &path, out);
        } else {
            out.insert(format!("`{path}`"));
        }
    }
}

#[test]
fn every_command_is_on_the_page_and_no_other() {
    let mut program = BTreeSet::new();
    commands(&Cli::command(), "", &mut program);
    let page: BTreeSet<_> = rows("\n## Commands\n")
        .into_iter()
        .map(|row| row[1].clone())
        .collect();
    assert_eq!(page, program);
}

#[test]
fn every_option_of_all_commands_is_on_the_page_and_no_other() {
    let command = Cli::command();
    let global = command
        .get_arguments()
        .filter(|option| option.is_global_set());
    let program: BTreeSet<_> = global
        .filter_map(|option| option.get_long())
        .map(|name| format!("`--{name}`"))
        .collect();
    let rows = rows("\n## Options of every command\n");
    let page: BTreeSet<_> = rows.iter().map(|row| row[1].clone()).collect();
    assert_eq!(page, program);
    for option in command.get_arguments() {
        let (Some(name), Some(long)) = (option.get_env(), option.get_long()) else {
            continue;
        };
        let row = rows.iter().find(|row| row[1] == format!("`--{long}`"));
        let name = format!("`{}`", name.display());
        assert!(row.is_some_and(|row| row[2].contains(&name)), "{name}");
    }
}

#[test]
fn every_exit_code_is_on_the_page_and_no_other() {
    let program: Vec<_> = exit::ALL
        .map(|(code, word)| (code.to_string(), word.to_owned()))
        .into();
    let page: Vec<_> = rows("\n## Exit codes\n")
        .into_iter()
        .map(|row| (row[1].clone(), row[2].clone()))
        .collect();
    assert_eq!(page, program);
}

#[test]
fn every_example_parses() {
    let help = Cli::command().get_after_help().unwrap().to_string();
    let mut all = vec![help];
    let mut stack = vec![Cli::command()];
    while let Some(command) = stack.pop() {
        all.extend(command.get_after_help().map(ToString::to_string));
        stack.extend(command.get_subcommands().cloned());
    }
    let in_help = all.iter().flat_map(|help| help.lines()).map(str::trim);
    let on_page = PAGE.lines().filter_map(|line| line.strip_prefix("$ "));
    let mut count = 0;
    for example in in_help
        .chain(on_page)
        .filter(|line| line.starts_with("onderweg "))
    {
        // A remark beside an example, a redirection, a second command: for the shell and the reader.
        let end = ["    ", " > ", " < ", " && ", " &"];
        let end = end.iter().filter_map(|end| example.find(end)).min();
        let words = words(&example[..end.unwrap_or(example.len())]);
        if let Err(error) = Cli::try_parse_from(&words) {
            panic!("{example}\n{error}");
        }
        count += 1;
    }
    assert!(count > 40, "{count}");
}

/// Words as a shell splits them, with single quotes.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.trim().chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().unwrap().push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
