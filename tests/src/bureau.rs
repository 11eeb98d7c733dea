//! An office process and a browser without a window: the pages are asked over real HTTP, and forms
//! are sent as a browser sends them, with the hidden fields that stand in them.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;
use totp_rs::Totp;

use crate::binary::program;
use crate::town::Said;

/// How long something that must come may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// Waits until `look` finds something.
///
/// # Panics
///
/// When it does not come; `what` says what was waited for.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "waited in vain: {what}");
        sleep(Duration::from_millis(200));
    }
}

/// Where an office keeps its things, and what it is told at every start.
#[derive(Debug, Clone)]
pub struct Bureau {
    /// Its data.
    pub data: PathBuf,
    /// Its keys.
    pub keys: PathBuf,
    /// What it writes to standard error, of all starts.
    pub log: PathBuf,
    /// The name of its programme.
    pub programme: String,
}

impl Bureau {
    /// An office below this folder, with its keys in a folder of their own.
    pub fn new(folder: &Path, programme: &str) -> Self {
        Self {
            data: folder.join("office"),
            keys: folder.join("office-keys"),
            log: folder.join("office.log"),
            programme: programme.to_owned(),
        }
    }

    /// Runs `onderweg office staff` with these further arguments and a password file.
    pub fn staff(&self, address: &str, password: &str, more: &[&str]) -> Said {
        let file = self.data.with_extension("password");
        fs::write(&file, format!("{password}\n")).unwrap();
        let mut command = program();
        command.args(["--json", "office", "staff", "--address", address]);
        command.arg("--data").arg(&self.data);
        command.arg("--keys").arg(&self.keys);
        command.arg("--password-file").arg(&file).args(more);
        let said = Said::of(&command.output().unwrap());
        fs::remove_file(&file).unwrap();
        said
    }

    /// Starts it, on the relay at this address, with these further arguments.
    pub fn start(&self, relay: &str, listen: &str, more: &[&str]) -> OfficeProcess {
        let log = OpenOptions::new().create(true).append(true).open(&self.log);
        let child = self
            .serve(relay, listen)
            .args(more)
            .stdout(Stdio::piped())
            .stderr(log.unwrap())
            .spawn();
        let mut child = child.unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let said: Value =
            serde_json::from_str(&line).unwrap_or_else(|_| panic!("the office said {line:?}"));
        let url = said["data"]["url"].as_str().unwrap().to_owned();
        OfficeProcess { child, url }
    }

    /// Starts it where it cannot start, at any free port, and returns what it says.
    pub fn try_start(&self, relay: &str) -> Said {
        Said::of(&self.serve(relay, "127.0.0.1:0").output().unwrap())
    }

    fn serve(&self, relay: &str, listen: &str) -> Command {
        let mut command = program();
        command.args(["--json", "office", "serve", "--sweep", "1"]);
        command.args(["--listen", listen, "--relay", relay]);
        command.args(["--programme", &self.programme]);
        command.arg("--data").arg(&self.data);
        command.arg("--keys").arg(&self.keys);
        command
    }

    /// The keys in its folder of keys, by the names of their files.
    pub fn secrets(&self) -> Vec<(String, Vec<u8>)> {
        let files = fs::read_dir(&self.keys).unwrap();
        let secret = |file: std::io::Result<fs::DirEntry>| {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read(path).unwrap())
        };
        files.map(secret).collect()
    }
}

/// An office process that ends with the test.
#[derive(Debug)]
pub struct OfficeProcess {
    child: Child,
    /// Where it listens.
    pub url: String,
}

impl OfficeProcess {
    /// Its address.
    pub fn address(&self) -> SocketAddr {
        self.url.trim_start_matches("http://").parse().unwrap()
    }

    /// Ends the process at once, as a power cut does.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Asks it to stop and waits until it has: its exit code.
    pub fn stop(&mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        let told = Command::new("kill").arg(&id).status();
        assert!(told.unwrap().success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for OfficeProcess {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The code that a code app with this `otpauth://` address shows now.
pub fn code_of(uri: &str) -> String {
    Totp::from_url(uri).unwrap().generate_current().to_string()
}

/// A browser: keeps cookies, follows nothing, runs no script.
#[derive(Debug, Clone)]
pub struct Browser {
    office: SocketAddr,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    /// A browser that knows the office by this address.
    pub fn at(office: SocketAddr) -> Self {
        let cookies = BTreeMap::new();
        Self { office, cookies }
    }

    /// The values of its cookies.
    pub fn cookies(&self) -> impl Iterator<Item = &str> {
        self.cookies.values().map(String::as_str)
    }

    /// Opens a page.
    pub fn get(&mut self, path: &str) -> Page {
        self.ask("GET", path, "")
    }

    /// Sends the form of `page` whose action begins so, with these fields typed into it.
    pub fn send(&mut self, page: &Page, action: &str, typed: &[(&str, &str)]) -> Page {
        let (action, mut fields) = page.form(action);
        fields.retain(|(name, _)| typed.iter().all(|(other, _)| other != name));
        let typed = typed
            .iter()
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()));
        fields.extend(typed);
        let pairs = fields
            .iter()
            .map(|(a, b)| format!("{}={}", encode(a), encode(b)));
        let body = pairs.collect::<Vec<_>>().join("&");
        self.ask("POST", &action, &body)
    }

    /// Sends a form that must be accepted, and opens the page that the answer names.
    pub fn send_well(&mut self, page: &Page, action: &str, typed: &[(&str, &str)]) -> Page {
        let answer = self.send(page, action, typed);
        assert_eq!(answer.status, 303, "{action}: {}", answer.text);
        let to = answer.location();
        self.get(to.split('#').next().unwrap())
    }

    /// Shows both proofs and is in.
    pub fn sign_in(&mut self, address: &str, password: &str, uri: &str) -> Page {
        let door = self.get("/office/sign-in");
        let typed = [("address", address), ("password", password)];
        let second = self.send_well(&door, "/office/sign-in", &typed);
        self.send_well(&second, "/office/sign-in/code", &[("code", &code_of(uri))])
    }

    fn ask(&mut self, method: &str, path: &str, body: &str) -> Page {
        let mut stream = TcpStream::connect(self.office).unwrap();
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {0}\r\nconnection: close\r\naccept: text/html\r\n\
             sec-fetch-site: same-origin\r\norigin: http://{0}\r\n",
            self.office
        );
        if !self.cookies.is_empty() {
            let pairs = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"));
            let line = pairs.collect::<Vec<_>>().join("; ");
            head.push_str(&format!("cookie: {line}\r\n"));
        }
        if method == "POST" {
            head.push_str("content-type: application/x-www-form-urlencoded\r\n");
            head.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        let request = format!("{head}\r\n{body}");
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let page = Page::read(&answer);
        self.keep(&page);
        page
    }

    fn keep(&mut self, page: &Page) {
        for line in page.all("set-cookie") {
            let (pair, rest) = line.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// What the office answered.
#[derive(Debug, Clone)]
pub struct Page {
    /// The status.
    pub status: u16,
    head: Vec<(String, String)>,
    /// The page.
    pub text: String,
}

impl Page {
    fn read(answer: &[u8]) -> Self {
        let text = String::from_utf8_lossy(answer);
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1));
        let head: Vec<_> = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect();
        let page = Self {
            status: status.unwrap().parse().unwrap(),
            head,
            text: body.to_owned(),
        };
        assert_eq!(
            page.all("transfer-encoding").count(),
            0,
            "pages have a length"
        );
        page
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let of_name = move |(key, _): &&(String, String)| key == name;
        self.head
            .iter()
            .filter(of_name)
            .map(|(_, value)| value.as_str())
    }

    /// Where the answer sends the browser.
    pub fn location(&self) -> String {
        self.all("location").next().unwrap().to_owned()
    }

    /// The action and the hidden fields of the first form whose action begins so.
    pub fn form(&self, action: &str) -> (String, Vec<(String, String)>) {
        let begin = format!("<form method=\"post\" action=\"{action}");
        let (_, rest) = self
            .text
            .split_once(&begin)
            .unwrap_or_else(|| panic!("no form {action} on {}", self.text));
        let (form, _) = rest.split_once("</form>").unwrap();
        let (end, form) = form.split_once('"').unwrap();
        let fields = form.split("<input type=\"hidden\" ").skip(1).map(|field| {
            let name = between(field, "name=\"", "\"");
            let value = between(field, "value=\"", "\"");
            (name.to_owned(), unescaped(value))
        });
        (format!("{action}{end}"), fields.collect())
    }

    /// What stands between two marks, at the first place where both do.
    pub fn between(&self, from: &str, to: &str) -> String {
        unescaped(between(&self.text, from, to))
    }

    /// Whether this stands on it.
    pub fn says(&self, words: &str) -> bool {
        self.text.contains(words)
    }
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let found = text
        .split_once(from)
        .and_then(|(_, rest)| rest.split_once(to));
    found
        .unwrap_or_else(|| panic!("{from:?} .. {to:?} is not in {text}"))
        .0
}

/// As a browser reads what the templates escape.
fn unescaped(text: &str) -> String {
    text.replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#38;", "&")
}

fn encode(text: &str) -> String {
    let sign = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(sign).collect()
}
