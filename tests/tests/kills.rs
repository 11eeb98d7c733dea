//! Failure 1 over the real program: it is killed (SIGKILL) at random microseconds inside an act, a
//! founding with its migration, a seal, a change of PIN, a wipe and a sync, 400 times in all. What its
//! output had acknowledged before is there afterwards; nothing half-written ever is.
//!
//! Only kills that found the process alive are counted. `ONDERWEG_KILLS` sets how many.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::too_many_lines,
    reason = "a test that meets what it did not expect should stop loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use onderweg_tests::canary::{copy, found_in};
use onderweg_tests::mutate::{below, seeded};
use onderweg_tests::town::{Home, ServerProcess, admit, house};
use rand_chacha::ChaCha20Rng;
use serde_json::Value;
use tempfile::tempdir;

/// Kills in each of the five tests.
fn kills() -> usize {
    let asked = std::env::var("ONDERWEG_KILLS")
        .ok()
        .and_then(|text| text.parse().ok());
    asked.unwrap_or(400_usize).div_ceil(5)
}

/// What became of a command that was to be killed.
struct Fate {
    /// It was alive when the signal came.
    killed: bool,
    /// What it had said by then, if it was a whole answer.
    said: Option<Value>,
}

/// Draws the moments of kills, and counts them.
struct Killer {
    what: &'static str,
    rng: ChaCha20Rng,
    commands: usize,
    killed: usize,
    acknowledged: usize,
    begun: Instant,
}

impl Killer {
    fn new(what: &'static str, seed: u64) -> Self {
        Self {
            what,
            rng: seeded(seed),
            commands: 0,
            killed: 0,
            acknowledged: 0,
            begun: Instant::now(),
        }
    }

    /// Whether more kills are wanted.
    fn goes_on(&self) -> bool {
        self.killed < kills()
    }

    fn below(&mut self, bound: usize) -> usize {
        below(&mut self.rng, bound)
    }

    /// Runs a command and kills it at a random microsecond of the time that it usually takes. That
    /// time is learned on the way, because the machine may be busier or less busy later: what ends
    /// before its kill is quicker than we thought, what lives to the last moment is slower.
    ///
    /// Each fifth command is killed as soon as its answer is read, however quick the machine is.
    fn kill(&mut self, mut command: Command, usual: &mut Duration) -> Fate {
        let longest = usize::try_from(usual.as_micros()).unwrap();
        let moment = self.below(longest);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut text = String::new();
        self.commands += 1;
        let answered = self.commands.is_multiple_of(5);
        if answered {
            output.read_line(&mut text).unwrap();
        } else {
            sleep(Duration::from_micros(moment as u64));
        }
        let killed = child.try_wait().unwrap().is_none();
        let _ = child.kill();
        child.wait().unwrap();
        output.read_to_string(&mut text).unwrap();
        if !killed && !answered {
            *usual = *usual * 97 / 100;
        } else if !answered && moment > longest * 9 / 10 {
            *usual = *usual * 110 / 100;
        }
        let said = serde_json::from_str::<Value>(&text)
            .ok()
            .filter(|_| text.ends_with('\n'));
        self.killed += usize::from(killed);
        self.acknowledged += usize::from(killed && said.is_some());
        Fate {
            killed,
            said: said.map(|whole| whole["data"].clone()),
        }
    }

    fn report(&self) {
        println!(
            "{}: {} kills, {} of them after the answer, {:.0} s",
            self.what,
            self.killed,
            self.acknowledged,
            self.begun.elapsed().as_secs_f64()
        );
    }
}

/// How long a command takes: the middle of three.
fn usual(mut command: impl FnMut() -> Command) -> Duration {
    let once = |_| {
        let begun = Instant::now();
        let output = command().output().unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        begun.elapsed()
    };
    let mut times: Vec<_> = (0..3).map(once).collect();
    times.sort();
    times[1]
}

/// The titles of a home are those that were acknowledged, and perhaps some that were tried.
fn check(home: &Home, kept: &BTreeSet<String>, tried: &BTreeSet<String>) {
    let titles: BTreeSet<String> = home.titles().into_iter().collect();
    let lost: Vec<_> = kept.difference(&titles).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    let strange: Vec<_> = titles.difference(tried).collect();
    assert!(strange.is_empty(), "never written: {strange:?}");
}

#[test]
fn failure_01_killed_inside_an_act() {
    let folder = tempdir().unwrap();
    let home = Home::new(folder.path(), "sara");
    let mut killer = Killer::new("an act", 1);
    let mut usual =
        usual(|| home.command(&["add", "note", "the first", "--body", "a body of some words"]));
    let (mut kept, mut tried) = (
        BTreeSet::from(["the first".to_owned()]),
        BTreeSet::from(["the first".to_owned()]),
    );
    let mut edited: BTreeMap<String, String> = BTreeMap::new();
    for n in 0.. {
        if !killer.goes_on() {
            break;
        }
        let title = format!("title {n}");
        tried.insert(title.clone());
        let ids: Vec<_> = edited.keys().cloned().collect();
        let fate = if n % 3 == 2 && !ids.is_empty() {
            let id = ids[killer.below(ids.len())].clone();
            let set = format!("title={title}");
            let fate = killer.kill(home.command(&["edit", &id, "--set", &set]), &mut usual);
            if fate.said.is_some() {
                kept.remove(&edited[&id]);
                kept.insert(title.clone());
                edited.insert(id, title);
            } else {
                // The old or the new one stands.
                let now = home.run(&["show", &id]).data()["document"]["title"]
                    .as_str()
                    .unwrap()
                    .to_owned();
                assert!(now == title || now == edited[&id], "{now}");
                kept.remove(&edited[&id]);
                kept.insert(now.clone());
                edited.insert(id, now);
            }
            fate
        } else {
            let fate = killer.kill(home.command(&["add", "note", &title]), &mut usual);
            if let Some(said) = &fate.said {
                kept.insert(title.clone());
                edited.insert(said["entry"].as_str().unwrap().to_owned(), title);
            }
            fate
        };
        if fate.killed {
            check(&home, &kept, &tried);
        }
    }
    check(&home, &kept, &tried);
    killer.report();
    assert!(kept.len() > 5, "some were acknowledged: {}", kept.len());
    assert_eq!(home.run(&["doctor"]).exit, 0);
}

/// The first command on a new phone: key, folder, migrations, first space, first entry.
#[test]
fn failure_01_killed_inside_a_founding() {
    let folder = tempdir().unwrap();
    let mut killer = Killer::new("a founding", 2);
    let mut names = 0;
    let mut fresh = || {
        names += 1;
        Home::new(folder.path(), &format!("phone-{names}"))
    };
    let mut usual = usual(|| fresh().command(&["add", "note", "one"]));
    while killer.goes_on() {
        let home = fresh();
        let fate = killer.kill(home.command(&["add", "note", "one"]), &mut usual);
        home.run(&["add", "note", "two"]).data();
        let titles = home.titles();
        assert!(titles.contains(&"two".to_owned()));
        assert!(
            fate.said.is_none() || titles.contains(&"one".to_owned()),
            "acknowledged and lost"
        );
        assert!(titles.len() <= 2, "{titles:?}");
        if killer.killed.is_multiple_of(8) {
            assert_eq!(home.run(&["doctor"]).exit, 0);
        }
    }
    killer.report();
}

/// Sealing at lock, and the change of the PIN: one of the two PINs opens, always.
#[test]
fn failure_01_killed_inside_a_seal_and_a_change_of_pin() {
    let folder = tempdir().unwrap();
    let mut home = Home::new(folder.path(), "sara");
    let mut killer = Killer::new("a seal and a change of PIN", 3);
    home.run(&["add", "note", "note 0"]).data();
    let mut pins = ["2468".to_owned(), "1357".to_owned()];
    let mut command = home.command(&["pin", "set"]);
    assert!(
        command
            .env("ONDERWEG_NEW_PIN", &pins[0])
            .output()
            .unwrap()
            .status
            .success()
    );
    home.pin = Some(pins[0].clone());
    let mut sealing = usual(|| home.command(&["lock"]));
    let mut changing = sealing * 2;
    let mut kept = BTreeSet::from(["note 0".to_owned()]);
    for n in 1.. {
        if !killer.goes_on() {
            break;
        }
        if n % 2 == 0 {
            let title = format!("note {n}");
            home.note(&title, "me");
            kept.insert(title);
            killer.kill(home.command(&["lock"]), &mut sealing);
        } else {
            let mut command = home.command(&["pin", "set"]);
            command.env("ONDERWEG_NEW_PIN", &pins[1]);
            let fate = killer.kill(command, &mut changing);
            let new = Home {
                pin: Some(pins[1].clone()),
                ..home.clone()
            };
            let opens = |home: &Home| home.run(&["list"]).exit == 0;
            if opens(&new) {
                pins.swap(0, 1);
                home = new;
            } else {
                assert!(
                    fate.said.is_none(),
                    "the new PIN was acknowledged and does not open"
                );
                assert!(opens(&home), "neither PIN opens");
            }
        }
        check(&home, &kept, &kept);
    }
    killer.report();
    assert_eq!(home.run(&["doctor"]).exit, 0);
}

/// A wipe that is cut off has destroyed everything or nothing, and wiping again ends it.
#[test]
fn failure_01_killed_inside_a_wipe() {
    let folder = tempdir().unwrap();
    let mut killer = Killer::new("a wipe", 5);
    let master = Home::new(folder.path(), "master");
    master.note("canary-one", "me");
    let mut copies = 0;
    let mut fresh = || {
        copies += 1;
        let home = Home::new(folder.path(), &format!("copy-{copies}"));
        copy(&master.folder, &home.folder);
        home
    };
    let mut usual = usual(|| fresh().command(&["wipe", "--yes"]));
    let mut whole = 0;
    while killer.goes_on() {
        let home = fresh();
        let fate = killer.kill(home.command(&["wipe", "--yes"]), &mut usual);
        if killer.killed.is_multiple_of(2) {
            let again = home.run(&["wipe", "--yes"]);
            assert!(
                again.exit == 0 || again.error() == "no-store",
                "it can be ended: {again:?}"
            );
            assert!(!home.folder.join("profiles/sun/journal.db").exists());
        }
        let titles = home.titles();
        whole += usize::from(!titles.is_empty());
        assert!(
            titles.is_empty() || titles == ["canary-one"],
            "all of it or nothing: {titles:?}"
        );
        assert!(
            fate.said.is_none() || titles.is_empty(),
            "what was said to be gone is gone"
        );
        assert_eq!(home.run(&["doctor"]).exit, 0);
    }
    killer.report();
    assert!(whole < killer.killed, "some wipes had got so far");
    assert_eq!(found_in(folder.path(), &["canary-one"]).len(), 0);
}

/// Phones and the server are killed while they talk. Afterwards both phones show the same, with
/// everything that was acknowledged on either.
#[test]
fn failure_01_killed_inside_a_sync() {
    let folder = tempdir().unwrap();
    let data = folder.path().join("server");
    let mut server = ServerProcess::start(&data);
    let listen = server.address().to_string();
    let homes = ["Sara", "Ben"].map(|name| server.phone(folder.path(), name, &server.url));
    house(&homes[0], &[&homes[1]]);
    let mut killer = Killer::new("a sync", 4);
    let mut usual = usual(|| homes[0].command(&["sync"]));
    let mut kept = BTreeSet::new();
    for n in 0.. {
        if !killer.goes_on() {
            break;
        }
        let home = &homes[killer.below(2)];
        let title = format!("note {n}");
        home.note(&title, "house");
        kept.insert(title);
        killer.kill(home.command(&["sync"]), &mut usual);
        if n % 9 == 8 {
            let mut sync = home
                .command(&["sync"])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            let moment = killer.below(usize::try_from(usual.as_micros()).unwrap());
            sleep(Duration::from_micros(moment as u64));
            server.kill();
            let exit = sync.wait().unwrap().code();
            assert!(
                matches!(exit, Some(0 | 4)),
                "done, or try again later: {exit:?}"
            );
            server = ServerProcess::start_at(&data, &listen, &[]);
        }
    }
    killer.report();
    settle(&homes);
    let titles: BTreeSet<_> = homes[0].titles().into_iter().collect();
    assert_eq!(titles, kept);
    assert_eq!(homes[1].titles().into_iter().collect::<BTreeSet<_>>(), kept);
    joiner_sees(&server, folder.path(), &homes[0], &kept);
    for home in &homes {
        let doctor = home.run(&["doctor"]);
        assert_eq!(doctor.exit, 0, "{doctor:?}");
    }
}

fn settle(homes: &[Home]) {
    for _ in 0..3 {
        for home in homes {
            home.run(&["sync"]).data();
        }
    }
}

/// What the server holds is whole: somebody new gets all of it.
fn joiner_sees(server: &ServerProcess, folder: &Path, host: &Home, kept: &BTreeSet<String>) {
    let joiner = server.phone(folder, "Lea", &server.url);
    admit(host, &joiner);
    joiner.run(&["sync"]).data();
    assert_eq!(joiner.titles().into_iter().collect::<BTreeSet<_>>(), *kept);
}
