//! `onderweg`: a phone in the terminal, and the programme server. Arguments in, words or JSON out;
//! no rule of the product lives here.

mod args;
mod choices;
mod demo;
#[cfg(test)]
mod docs;
mod exit;
mod home;
mod out;
mod problem;
mod qr;
mod reader;
mod run;
mod words;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let cli = args::Cli::parse();
    let phone = home::Phone::new(cli.options);
    let code = match run::run(&phone, cli.command) {
        Ok(answer) => out::answer(&answer, &phone),
        Err(problem) => out::problem(&problem, &phone),
    };
    ExitCode::from(code)
}
