//! `onderweg`: a phone in the terminal, and the programme server. Arguments in, words or JSON out;
//! no rule of the product lives here.

mod args;
#[cfg(test)]
mod docs;
mod exit;
mod home;
mod out;
mod problem;
mod qr;
mod run;
mod words;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let cli = args::Cli::parse();
    let json = cli.options.json;
    let code = match run::run(cli) {
        Ok(answer) => out::answer(&answer, json),
        Err(problem) => out::problem(&problem, json),
    };
    ExitCode::from(code)
}
