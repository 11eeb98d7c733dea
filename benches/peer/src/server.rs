//! The peer's server as a process of its own. Must not know what it stores.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::Res;

/// Serves until it is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    child: Child,
    pub(crate) port: u16,
}

impl Server {
    pub(crate) fn start(binary: &Path, dir: &Path) -> Res<Self> {
        std::fs::create_dir_all(dir)?;
        let mut child = Command::new(binary)
            .arg(dir)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        let said: serde_json::Value = serde_json::from_str(&line)?;
        let port = said
            .get("port")
            .and_then(serde_json::Value::as_u64)
            .ok_or("no port")?;
        Ok(Self {
            child,
            port: u16::try_from(port)?,
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
