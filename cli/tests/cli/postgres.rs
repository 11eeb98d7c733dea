//! A server moves from its folder to PostgreSQL, and the phones notice nothing.

#[path = "../../../server/tests/cluster/mod.rs"]
mod cluster;

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::phone::{Said, house, program, said};

/// The program with the address where no other user of the machine can read it.
fn knowing(address: &str) -> Command {
    let mut command = program();
    command.env("ONDERWEG_POSTGRES", address);
    command
}

fn move_server(folder: &Path, address: &str, how: &[&str]) -> Said {
    let data = folder.join("server");
    let mut command = knowing(address);
    command.arg("move-server").arg("--data").arg(data).args(how);
    said(command.output().unwrap())
}

/// A server on the database; its log is kept.
struct Serving {
    child: Child,
}

impl Serving {
    fn start(listen: &str, address: &str) -> Self {
        let mut child = knowing(address)
            .args(["serve", "--json", "--listen", listen])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let out = child.stdout.as_mut().unwrap();
        BufReader::new(out).read_line(&mut line).unwrap();
        assert!(line.contains("http://"), "{line}");
        Self { child }
    }

    /// Everything that it said on standard error.
    fn log(mut self) -> String {
        self.child.kill().unwrap();
        let mut log = String::new();
        let mut err = self.child.stderr.take().unwrap();
        err.read_to_string(&mut log).unwrap();
        self.child.wait().unwrap();
        log
    }
}

#[test]
fn phones_go_on_after_their_server_moved_and_the_password_is_never_said() {
    let address = cluster::shared().database();
    let (folder, server, sara, ben) = house();
    let listen = server.url.strip_prefix("http://").unwrap().to_owned();
    let before = sara.task("Buy milk", &["--to", "house"]);
    sara.run(&["sync"]).data();
    let busy = move_server(folder.path(), &address, &["--json"]);
    assert_eq!(busy.error(1), "server-side");
    assert!(busy.err.contains("another server uses"), "{busy:?}");
    drop(server);
    let moved = move_server(folder.path(), &address, &[]);
    assert_eq!(moved.exit, 0, "{moved:?}");
    assert!(moved.out.contains("2 accounts"), "{moved:?}");
    assert!(moved.err.contains("sealed: "), "progress: {moved:?}");
    let serving = Serving::start(&listen, &address);
    // What was there is there; what is new goes in and comes out.
    ben.run(&["sync"]).data();
    ben.run(&["edit", &before, "--set", "title=Buy bread"])
        .data();
    ben.run(&["sync"]).data();
    let synced = sara.run(&["sync"]).data();
    assert_eq!(synced["unsent"], 0);
    assert_eq!(
        sara.run(&["show", &before]).data()["document"]["title"],
        "Buy bread"
    );
    let doctor = sara.run(&["doctor"]);
    assert_eq!(
        doctor.exit, 0,
        "nothing was lost, so nothing is suspected: {doctor:?}"
    );
    let code = knowing(&address)
        .args(["code", "--json", "--name", "Ali", "--role", "buddy"])
        .output();
    let code = said(code.unwrap());
    assert!(code.data()["code"].is_string());
    let again = move_server(folder.path(), &address, &["--json"]);
    assert!(
        again.err.contains("something in the database already"),
        "{again:?}"
    );
    let old = program()
        .args(["serve", "--json", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder.path().join("server"))
        .output();
    let old = said(old.unwrap());
    assert!(old.err.contains("moved to PostgreSQL"), "{old:?}");
    let log = serving.log();
    assert!(log.contains("/v1/sync"), "{log}");
    for text in [
        &log, &busy.err, &moved.err, &moved.out, &again.err, &code.out,
    ] {
        assert!(!text.contains(cluster::PASSWORD), "{text}");
    }
}

#[test]
fn an_address_that_is_wrong_is_not_repeated() {
    let wrong_password = cluster::shared()
        .address("postgres")
        .replace(cluster::PASSWORD, "CANARY");
    for (address, exit) in [
        ("CANARY", 3),
        ("mysql://u:CANARY@h/d", 3),
        (&wrong_password, 1),
    ] {
        let serve = ["serve", "--json", "--listen", "127.0.0.1:0"];
        let refused = said(knowing(address).args(serve).output().unwrap());
        assert_eq!(refused.exit, exit, "{refused:?}");
        assert!(!format!("{refused:?}").contains("CANARY"), "{refused:?}");
    }
    let both = [
        "serve",
        "--data",
        "x",
        "--postgres",
        "postgres://u:CANARY@h/d",
    ];
    let refused = said(program().args(both).output().unwrap());
    assert_eq!(refused.exit, 2, "{refused:?}");
    assert!(!refused.err.contains("CANARY"), "{refused:?}");
    let neither = said(program().arg("serve").output().unwrap());
    assert!(neither.err.contains("--postgres"), "{neither:?}");
}
