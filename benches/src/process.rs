//! A server as a process of its own: it says its port and serves until its input is closed. Ours and
//! the peer's keep the same manners.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::measure::Res;

/// Serves until it is dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// Where it listens.
    pub port: u16,
}

impl Server {
    /// Starts the binary over a folder, which is made.
    ///
    /// # Errors
    ///
    /// When it does not start.
    pub fn start(binary: &Path, dir: &Path) -> Res<Self> {
        std::fs::create_dir_all(dir)?;
        let mut child = Command::new(binary)
            .arg(dir)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        let output = child.stdout.take().ok_or("no output")?;
        BufReader::new(output).read_line(&mut line)?;
        let said: serde_json::Value = serde_json::from_str(&line)?;
        let port = said.get("port").and_then(serde_json::Value::as_u64);
        let port = u16::try_from(port.ok_or("the server says no port")?)?;
        Ok(Self { child, port })
    }

    /// Its number.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
