//! A folder as a phone: the stand-in for the keystore, the PIN, which profile. Knows no command.
//!
//! `HOME/host.key` holds the 32 bytes that a phone's keystore would keep (mode 0600). Whoever can
//! read it and the journal can open a journal without a PIN: on a real phone this is hardware.

use std::cell::{Cell, OnceCell, RefCell};
use std::fs::{self, File, OpenOptions};
use std::io::{IsTerminal, Write, stdin};
use std::path::Path;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use onderweg_companion::app::{Companion, Heard, Host, Profile, Unobserved, profiles};
use onderweg_companion::clock::SystemClock;
use onderweg_companion::journal::Tz;
use onderweg_companion::text::Words;
use zeroize::Zeroizing;

use crate::args::Options;
use crate::choices::Choices;
use crate::out::said;
use crate::problem::{Problem, Result, Rule};

const KEY: &str = "host.key";
const PIN: &str = "ONDERWEG_PIN";

/// Where the phone is, how to open it, and how its person reads.
#[derive(Debug)]
pub(crate) struct Phone {
    options: Options,
    /// What is stored on the phone, once it was opened.
    choices: Cell<Choices>,
    /// Made when something is said first, so after the phone was opened where it opens.
    words: OnceCell<Words>,
    /// What the answer tells of people.
    heard: RefCell<Heard>,
}

impl Phone {
    pub(crate) fn new(options: Options) -> Self {
        Self {
            options,
            choices: Cell::default(),
            words: OnceCell::new(),
            heard: RefCell::default(),
        }
    }

    /// The answer tells of people: once it is out, nobody tells it again.
    pub(crate) fn tells(&self, heard: &Heard) {
        self.heard.replace(heard.clone());
    }

    /// The answer is out. What cannot be noted now is told again: better twice than never.
    pub(crate) fn told(&self) {
        let heard = self.heard.take();
        if heard != Heard::default()
            && let Ok(mut companion) = self.unlocked_if_easy()
        {
            let _ = companion.notices_shown(&heard);
        }
    }

    /// The words of the person who reads.
    pub(crate) fn words(&self) -> &Words {
        let settings = || self.choices.get().settings(self.options.lang);
        self.words.get_or_init(|| Words::new(settings()))
    }

    /// Reads how the person of this phone reads, again after a change.
    pub(crate) fn heed(&self, companion: &mut Companion) -> Choices {
        self.choices.set(Choices::of(companion));
        self.choices.get()
    }

    /// The name of the zone where the person is.
    pub(crate) fn zone(&self) -> &str {
        &self.options.zone
    }

    /// Whether programs read the answer.
    pub(crate) fn json(&self) -> bool {
        self.options.json
    }

    /// The folder.
    pub(crate) fn home(&self) -> Result<&Path> {
        let home = self.options.home.as_deref();
        home.ok_or_else(|| Problem::value("home", Rule::NoHome))
    }

    /// Opens the journal as it is: locked, if it has a PIN.
    pub(crate) fn open(&self) -> Result<Companion> {
        self.open_profile(&self.chosen()?)
    }

    /// Whether this phone has a PIN; `None` where there is none that opens.
    pub(crate) fn has_pin(&self) -> Option<bool> {
        let profile = self.chosen().ok().filter(Profile::exists)?;
        self.open_profile(&profile).ok()?.has_pin().ok()
    }

    fn chosen(&self) -> Result<Profile> {
        let home = self.home()?;
        let profile = match &self.options.profile {
            Some(pictogram) => Profile::of(home, pictogram)?,
            None => Profile::only(home)?,
        };
        if !profile.exists() && !profiles(home).is_empty() {
            return Err(Problem::value("profile", Rule::NoProfile));
        }
        Ok(profile)
    }

    /// Destroys the journal; with the last one the phone's key goes too.
    pub(crate) fn wipe(&self) -> Result<()> {
        let home = self.home()?;
        let profile = self.chosen()?;
        // Without the key nothing opens, and files are all that is left to destroy.
        let secret = read_secret(&home.join(KEY)).ok().flatten();
        profile.wipe(&secret.unwrap_or_default())?;
        if profiles(home).is_empty() {
            match fs::remove_file(home.join(KEY)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(Problem::file("home")(error));
                }
                Ok(()) | Err(_) => {}
            }
        }
        Ok(())
    }

    /// Opens or makes this profile.
    pub(crate) fn open_profile(&self, profile: &Profile) -> Result<Companion> {
        let zone = self.options.zone.parse::<Tz>();
        let zone = zone.map_err(|_| Problem::value("zone", Rule::Zone))?;
        let secret = secret(self.home()?)?;
        let host = Host {
            secret: *secret,
            clock: Box::new(SystemClock),
            rng: Box::new(UnwrapErr(SysRng)),
            observer: Box::new(Unobserved),
            zone,
        };
        let mut companion = Companion::open(&profile.folder, host)?;
        self.heed(&mut companion);
        Ok(companion)
    }

    /// Opens the journal, and content with it: asks for the PIN where there is one.
    pub(crate) fn unlocked(&self) -> Result<Companion> {
        let mut companion = self.open()?;
        if companion.is_locked() {
            companion.unlock(&self.pin()?)?;
        }
        Ok(companion)
    }

    /// Opens content if the PIN is at hand without a question; stays locked otherwise.
    pub(crate) fn unlocked_if_easy(&self) -> Result<Companion> {
        let mut companion = self.open()?;
        if companion.is_locked()
            && let Some(pin) = self.given_pin()?
        {
            companion.unlock(&pin)?;
        }
        Ok(companion)
    }

    /// The PIN from a file, the environment or a question; [`Problem::Locked`] if nobody can be asked.
    pub(crate) fn pin(&self) -> Result<Zeroizing<String>> {
        match self.given_pin()? {
            Some(pin) => Ok(pin),
            None => self
                .ask(&self.words().terminal_pin())?
                .ok_or(Problem::Locked),
        }
    }

    /// A secret typed without an echo; `None` where nobody sits at a terminal.
    pub(crate) fn ask(&self, question: &str) -> Result<Option<Zeroizing<String>>> {
        if !stdin().is_terminal() {
            return Ok(None);
        }
        let question = format!("{} ", said(question, self.words()));
        let typed = rpassword::prompt_password(question).map_err(Problem::file("pin"))?;
        Ok(Some(Zeroizing::new(typed)))
    }

    fn given_pin(&self) -> Result<Option<Zeroizing<String>>> {
        match &self.options.pin_file {
            Some(file) => first_line(file, "pin-file").map(Some),
            None => Ok(from_environment(PIN)),
        }
    }
}

/// The secret of the phone in this folder; a folder without a journal gets one.
pub(crate) fn secret(home: &Path) -> Result<Zeroizing<[u8; 32]>> {
    let path = home.join(KEY);
    if let Some(secret) = read_secret(&path)? {
        return Ok(secret);
    }
    // Only a home without a journal gets a key: a lost key is a lost phone.
    if !profiles(home).is_empty() {
        return Err(Problem::KeyGone);
    }
    draw_secret(home, &path)
}

/// Makes the secret of a new phone.
fn draw_secret(home: &Path, path: &Path) -> Result<Zeroizing<[u8; 32]>> {
    let failed = Problem::file("home");
    fs::create_dir_all(home).map_err(&failed)?;
    let mut secret = Zeroizing::new([0; 32]);
    getrandom::fill(secret.as_mut_slice()).map_err(|_| Problem::value("home", Rule::NoRandom))?;
    let fresh = path.with_extension(std::process::id().to_string());
    let mut file = private(&fresh).map_err(&failed)?;
    file.write_all(secret.as_slice()).map_err(&failed)?;
    file.sync_all().map_err(&failed)?;
    // A link, unlike a rename, never takes the place of a key that another process just made.
    let linked = fs::hard_link(&fresh, path);
    fs::remove_file(&fresh).map_err(&failed)?;
    match linked {
        Ok(()) => Ok(secret),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            read_secret(path)?.ok_or(Problem::KeyGone)
        }
        Err(error) => Err(failed(error)),
    }
}

/// The secret in this file, if there is the file.
fn read_secret(path: &Path) -> Result<Option<Zeroizing<[u8; 32]>>> {
    let bytes = match fs::read(path) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Problem::file("home")(error)),
    };
    let secret = <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| Problem::KeyGone)?;
    Ok(Some(Zeroizing::new(secret)))
}

#[cfg(unix)]
fn private(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    options.open(path)
}

#[cfg(not(unix))]
fn private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    options.open(path)
}

/// A secret from a variable.
pub(crate) fn from_environment(name: &str) -> Option<Zeroizing<String>> {
    std::env::var(name).ok().map(Zeroizing::new)
}

/// A secret from the first line of a file.
pub(crate) fn first_line(path: &Path, what: &'static str) -> Result<Zeroizing<String>> {
    let text = fs::read_to_string(path).map_err(Problem::file(what))?;
    let text = Zeroizing::new(text);
    let line = text.lines().next().unwrap_or_default();
    Ok(Zeroizing::new(line.to_owned()))
}
