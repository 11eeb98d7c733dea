//! Phones in folders and a server process: the real program, asked through its JSON.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

use crate::binary::program;

/// What a command did.
#[derive(Debug)]
pub struct Said {
    /// Its exit code; -1 after a signal.
    pub exit: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Said {
    /// What a run of the program said.
    pub fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self {
            exit: output.status.code().unwrap_or(-1),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    /// What it answered; the test fails if it did not succeed.
    pub fn data(&self) -> Value {
        assert_eq!(self.exit, 0, "{self:?}");
        let whole: Value = serde_json::from_str(&self.out).unwrap();
        whole["data"].clone()
    }

    /// The word of its error.
    pub fn error(&self) -> String {
        assert_ne!(self.exit, 0, "{self:?}");
        let whole: Value =
            serde_json::from_str(self.err.trim()).unwrap_or_else(|_| panic!("{self:?}"));
        whole["error"]["code"].as_str().unwrap().to_owned()
    }
}

/// A phone: a folder that the program is given.
#[derive(Debug, Clone)]
pub struct Home {
    /// The folder.
    pub folder: PathBuf,
    /// Its PIN, if it has one.
    pub pin: Option<String>,
}

impl Home {
    /// A phone in `folder/name`; it is made at its first command.
    pub fn new(folder: &Path, name: &str) -> Self {
        Self {
            folder: folder.join(name),
            pin: None,
        }
    }

    /// The program about to be run on this phone, with JSON.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program();
        command
            .arg("--home")
            .arg(&self.folder)
            .args(arguments)
            .arg("--json");
        if let Some(pin) = &self.pin {
            command.env("ONDERWEG_PIN", pin);
        }
        command
    }

    /// Runs it.
    pub fn run(&self, arguments: &[&str]) -> Said {
        Said::of(&self.command(arguments).output().unwrap())
    }

    /// Runs it for a person to read.
    pub fn say(&self, arguments: &[&str]) -> String {
        let mut command = program();
        command.arg("--home").arg(&self.folder).args(arguments);
        if let Some(pin) = &self.pin {
            command.env("ONDERWEG_PIN", pin);
        }
        Said::of(&command.output().unwrap()).out
    }

    /// Adds a note and returns its id.
    pub fn note(&self, title: &str, to: &str) -> String {
        let data = self.run(&["add", "note", title, "--to", to]).data();
        data["entry"].as_str().unwrap().to_owned()
    }

    /// Titles of all entries, sorted.
    pub fn titles(&self) -> Vec<String> {
        let data = self.run(&["list"]).data();
        let entries = data["entries"].as_array().unwrap();
        let mut titles: Vec<_> = entries
            .iter()
            .map(|entry| entry["title"].as_str().unwrap().to_owned())
            .collect();
        titles.sort();
        titles
    }
}

/// A server process that ends with the test.
#[derive(Debug)]
pub struct ServerProcess {
    child: Child,
    /// Where it listens.
    pub url: String,
    /// Its folder.
    pub data: PathBuf,
}

impl ServerProcess {
    /// Starts on the data in this folder, at any free port.
    pub fn start(data: &Path) -> Self {
        Self::start_at(data, "127.0.0.1:0", &[])
    }

    /// Starts at this address with these further arguments.
    pub fn start_at(data: &Path, listen: &str, more: &[&str]) -> Self {
        let mut child = program()
            .args(["serve", "--listen", listen, "--json", "--data"])
            .arg(data)
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let said: Value =
            serde_json::from_str(&line).unwrap_or_else(|_| panic!("the server said {line:?}"));
        let url = said["data"]["url"].as_str().unwrap().to_owned();
        Self {
            child,
            url,
            data: data.to_owned(),
        }
    }

    /// Its address.
    pub fn address(&self) -> SocketAddr {
        self.url.trim_start_matches("http://").parse().unwrap()
    }

    /// An account code of a newcomer.
    pub fn code(&self, name: &str) -> String {
        self.code_of(name, "newcomer")
    }

    /// An account code of this role.
    pub fn code_of(&self, name: &str, role: &str) -> String {
        let mut command = program();
        command
            .args(["code", "--json", "--name", name, "--role", role, "--data"])
            .arg(&self.data);
        let said = Said::of(&command.output().unwrap());
        said.data()["code"].as_str().unwrap().to_owned()
    }

    /// A phone with an account, which knows the server by `url`.
    pub fn phone(&self, folder: &Path, name: &str, url: &str) -> Home {
        let home = Home::new(folder, name);
        home.run(&["enrol", url, &self.code(name), "--name", name])
            .data();
        home
    }

    /// Ends the process at once, as a power cut does.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        self.kill();
    }
}

/// `host` founds the space `house`, and each guest joins it, six digits compared.
pub fn house(host: &Home, guests: &[&Home]) {
    host.run(&["space", "create", "house"]).data();
    host.run(&["sync"]).data();
    guests.iter().for_each(|guest| admit(host, guest));
}

/// One more guest for `house`.
pub fn admit(host: &Home, guest: &Home) {
    let offer = host.run(&["space", "invite", "house"]).data();
    guest
        .run(&["space", "join", offer["code"].as_str().unwrap()])
        .data();
    let asking = host.run(&["space", "requests"]).data();
    let digits = asking["requests"][0]["digits"].as_str().unwrap().to_owned();
    let joining = guest.run(&["space", "join"]).data();
    assert_eq!(
        joining["joining"][0]["digits"],
        digits.as_str(),
        "the same six digits on both"
    );
    host.run(&["space", "admit", "house", &digits]).data();
    guest.run(&["sync"]).data();
    host.run(&["sync"]).data();
}
