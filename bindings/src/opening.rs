//! Opening a phone: what it needs, and in which words it says why it cannot. Knows no verb.

use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use onderweg_companion::app::{Companion, Host, Profile};
use onderweg_companion::error::{Error, Result as Answer};
use onderweg_companion::journal::Tz;
use onderweg_companion::text::{Locale, Settings, Words};
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::guard::guarded;
use crate::lift;
use crate::observer::{Hearing, News};
use crate::phone::{Phone, Watch};

/// What a wipe needs where the open journal does not do it itself.
pub(crate) struct Kept {
    profile: Profile,
    secret: Zeroizing<[u8; 32]>,
}

impl Kept {
    /// Destroys what the open journal could not: keys first, then the folder.
    pub(crate) fn wipe(&self) -> Answer<()> {
        self.profile.wipe(&self.secret)
    }
}

/// What opening needs.
pub(crate) struct How {
    pub(crate) home: String,
    pub(crate) secret: Vec<u8>,
    pub(crate) zone: String,
    pub(crate) profile: Option<String>,
    pub(crate) languages: Vec<String>,
    pub(crate) watch: Watch,
}

impl How {
    /// Also a panic has words in a language that the system speaks.
    pub(crate) fn guarded(self) -> Result<Arc<Phone>, Failure> {
        let said = system(&self.languages);
        guarded(|| self.open()).map_err(|failure| failure.said(&Words::new(said)))
    }

    fn open(self) -> Result<Arc<Phone>, Failure> {
        let said = system(&self.languages);
        self.opened()
            .map_err(|error| Failure::of(&error, &Words::new(said)))
    }

    fn opened(self) -> Answer<Arc<Phone>> {
        let secret = lift::secret(self.secret)?;
        let zone = zone_of(&self.zone)?;
        let home = Path::new(&self.home);
        let profile = match &self.profile {
            Some(pictogram) => Profile::of(home, pictogram)?,
            None => Profile::only(home)?,
        };
        let news = Arc::new(News::default());
        let host = Host {
            secret: *secret,
            clock: Box::new(self.watch.clone()),
            rng: Box::new(UnwrapErr(SysRng)),
            observer: Box::new(Hearing(Arc::clone(&news))),
            zone,
        };
        let mut companion = Companion::open(&profile.folder, host)?;
        let words = reads(&mut companion, &self.languages);
        Ok(Arc::new(Phone {
            companion: Mutex::new(Some(companion)),
            news,
            kept: Kept { profile, secret },
            words: Mutex::new(Arc::new(words)),
            languages: Mutex::new(self.languages),
            kinds: Mutex::default(),
            watch: self.watch,
            zone: Mutex::new(zone),
            under_way: Mutex::default(),
            syncing: AtomicBool::new(false),
        }))
    }
}

pub(crate) fn zone_of(name: &str) -> Answer<Tz> {
    name.parse().map_err(|_| Error::Value {
        field: "zone",
        rule: "the name of a time zone",
    })
}

/// The best language that there are words in, where the person chose none.
pub(crate) fn system(languages: &[String]) -> Settings {
    let tags: Vec<&str> = languages.iter().map(String::as_str).collect();
    Settings::of(Locale::negotiate(&tags))
}

/// The words that the person of this phone chose.
pub(crate) fn reads(companion: &mut Companion, languages: &[String]) -> Words {
    let language = companion.language().ok().flatten();
    Words::new(Settings {
        language: language.unwrap_or_else(|| system(languages).language),
        digits: companion.digits().unwrap_or_default(),
        calendar: companion.calendar().unwrap_or_default(),
    })
}
