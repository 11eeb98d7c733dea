//! Writes the Kotlin, Swift and Python sides of a library: `onderweg-bindgen LIBRARY CONFIG FOLDER`, each
//! language in a folder of its own. It must not know what the library does.

use std::io::Write;
use std::process::ExitCode;

use uniffi::{GenerateOptions, TargetLanguage};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [library, config, folder] = arguments.as_slice() else {
        say("onderweg-bindgen LIBRARY CONFIG FOLDER");
        return ExitCode::from(2);
    };
    for (language, name) in [
        (TargetLanguage::Kotlin, "kotlin"),
        (TargetLanguage::Swift, "swift"),
        (TargetLanguage::Python, "python"),
    ] {
        let options = GenerateOptions {
            languages: vec![language],
            source: library.into(),
            out_dir: format!("{folder}/{name}").into(),
            config_override: Some(config.into()),
            ..GenerateOptions::default()
        };
        if let Err(error) = uniffi::generate(options) {
            // A stripped library has no metadata: generate from the one that was built for trying.
            say(&format!("{name}: {error:#}"));
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
