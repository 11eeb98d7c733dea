//! Runs the binary: a home, a server, and what they say.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// What a command did.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) exit: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    pub(crate) fn data(&self) -> Value {
        assert_eq!(self.exit, 0, "{self:?}");
        self.json()["data"].clone()
    }

    pub(crate) fn json(&self) -> Value {
        let whole: Value = serde_json::from_str(&self.out).unwrap();
        assert_eq!(whole["schema"], 1);
        whole
    }

    /// The error's code, with the exit code that must go with it.
    pub(crate) fn error(&self, exit: i32) -> String {
        assert_eq!(self.exit, exit, "{self:?}");
        let whole: Value = serde_json::from_str(self.err.trim()).unwrap();
        assert_eq!(whole["error"]["exit"], exit);
        whole["error"]["code"].as_str().unwrap().to_owned()
    }
}

/// A phone, or nobody's terminal.
pub(crate) struct Phone {
    pub(crate) home: PathBuf,
    pub(crate) pin: Option<&'static str>,
}

/// The program with a clean environment.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onderweg"));
    for name in [
        "ONDERWEG_HOME",
        "ONDERWEG_PIN",
        "ONDERWEG_NEW_PIN",
        "ONDERWEG_ZONE",
        "ONDERWEG_LANG",
        "ONDERWEG_POSTGRES",
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
    ] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    command
}

pub(crate) fn said(output: Output) -> Said {
    Said {
        exit: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Phone {
    pub(crate) fn new(folder: &Path, name: &str) -> Self {
        Self {
            home: folder.join(name),
            pin: None,
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program();
        command.arg("--home").arg(&self.home).args(arguments);
        if let Some(pin) = self.pin {
            command.env("ONDERWEG_PIN", pin);
        }
        command
    }

    /// Runs it for people.
    pub(crate) fn say(&self, arguments: &[&str]) -> Said {
        said(self.command(arguments).output().unwrap())
    }

    /// Runs it for people, with variables.
    pub(crate) fn say_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Said {
        let mut command = self.command(arguments);
        command.envs(variables.iter().copied());
        said(command.output().unwrap())
    }

    /// Runs it for programs.
    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        said(self.command(arguments).arg("--json").output().unwrap())
    }

    /// Runs it with a variable.
    pub(crate) fn with(&self, name: &str, value: &str, arguments: &[&str]) -> Said {
        let mut command = self.command(arguments);
        said(command.arg("--json").env(name, value).output().unwrap())
    }

    /// Adds a task and returns its id.
    pub(crate) fn task(&self, title: &str, more: &[&str]) -> String {
        let arguments = [&["add", "task", title], more].concat();
        let data = self.run(&arguments).data();
        data["entry"].as_str().unwrap().to_owned()
    }
}

/// A server process that ends with the test.
pub(crate) struct Server {
    child: Child,
    pub(crate) url: String,
    data: PathBuf,
}

impl Server {
    pub(crate) fn start(folder: &Path) -> Self {
        let data = folder.join("server");
        let mut child = program()
            .args(["serve", "--listen", "127.0.0.1:0", "--json", "--data"])
            .arg(&data)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let out = child.stdout.take().unwrap();
        BufReader::new(out).read_line(&mut line).unwrap();
        let said: Value = serde_json::from_str(&line).unwrap();
        let url = said["data"]["url"].as_str().unwrap().to_owned();
        Self { child, url, data }
    }

    pub(crate) fn code(&self, name: &str, role: &str) -> String {
        let output = program()
            .args(["code", "--json", "--name", name, "--role", role, "--data"])
            .arg(&self.data)
            .output()
            .unwrap();
        said(output).data()["code"].as_str().unwrap().to_owned()
    }

    /// A phone with an account.
    pub(crate) fn phone(&self, folder: &Path, name: &str) -> Phone {
        let phone = Phone::new(folder, name);
        let code = self.code(name, "newcomer");
        let account = phone
            .run(&["enrol", &self.url, &code, "--name", name])
            .data();
        assert_eq!(account["role"], "newcomer");
        phone
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Two people in a house over a real server.
pub(crate) fn house() -> (TempDir, Server, Phone, Phone) {
    let folder = TempDir::new().unwrap();
    let server = Server::start(folder.path());
    let sara = server.phone(folder.path(), "Sara");
    let ben = server.phone(folder.path(), "Ben");
    sara.run(&["space", "create", "house"]).data();
    let offer = sara.run(&["space", "invite", "house"]).data();
    assert_eq!(offer["told"], true);
    ben.run(&["space", "join", offer["code"].as_str().unwrap()])
        .data();
    let asking = sara.run(&["space", "requests"]).data();
    let digits = asking["requests"][0]["digits"].as_str().unwrap().to_owned();
    let joining = ben.run(&["space", "join"]).data();
    assert_eq!(joining["joining"][0]["digits"], digits.as_str());
    sara.run(&["space", "admit", "house", &digits]).data();
    ben.run(&["sync"]).data();
    sara.run(&["sync"]).data();
    (folder, server, sara, ben)
}
