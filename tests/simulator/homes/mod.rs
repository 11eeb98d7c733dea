//! Weeks of people: whole apps through the facade, over a relay in memory. Where the other simulator
//! proves the protocol, this one performs what people do with it: practise, tick, ask for a yes and
//! give it, sign, swap turns, photograph letters; lose phones, print sheets, come back, bring others back,
//! leave and join.
//!
//! `ONDERWEG_SIM_WEEKS=500 cargo test -p onderweg-tests --test simulator weeks` plays more seeds,
//! `ONDERWEG_SIM_FIRST` moves the first, `ONDERWEG_SIM_WEEK=<seed>` prints one, act by act.

mod blobs;
mod check;
mod chores;
mod deeds;
mod kept;
mod keys;
mod letters;
mod named;
mod pictures;
mod town;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use onderweg_companion::app::{Companion, EntryRef, Host, SyncOptions, Synced, Unobserved, What};
use onderweg_companion::clock::Clock;
use onderweg_companion::error::Error;
use onderweg_companion::protocol::case::CaseOffer;
use onderweg_protocol::code::AccountCode;
use onderweg_protocol::control::Role;
use onderweg_protocol::ids::{DeviceId, SpaceId};
use onderweg_server::relay::MemoryStore;
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use tempfile::TempDir;
use town::{Road, Town, Vouching};

pub(crate) const ADDRESS: &str = "https://ow.example.org";
const START: i64 = 1_795_345_200_000;
const HOUR: i64 = 3_600_000;
/// Rounds after which phones that still move count as stuck.
const QUIET: usize = 40;

#[derive(Clone)]
struct OneClock(Arc<AtomicI64>);

impl Clock for OneClock {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

/// How many of something a phone wrote down: exactly while it is there, between these two once it is
/// lost, because what it never sent is lost with it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) now: i64,
    low: i64,
    high: i64,
}

impl Tally {
    fn add(&mut self, n: i64) {
        self.now += n;
        self.low = self.low.min(self.now);
        self.high = self.high.max(self.now);
    }

    fn sent(&mut self) {
        (self.low, self.high) = (self.now, self.now);
    }
}

pub(crate) struct Phone {
    app: Option<Companion>,
    pub(crate) person: usize,
    folder: PathBuf,
    number: u8,
    /// In other hands, or shut out by its own person: nobody acts on it any more.
    pub(crate) lost: bool,
    /// Whoever has it came in by a sheet that was not theirs.
    pub(crate) thief: bool,
    /// A recovery that was cut off.
    pub(crate) recovering: Option<String>,
    pub(crate) reviews: Tally,
    /// The `me` in which all of them were when they were sent.
    pub(crate) sent_in: Option<SpaceId>,
    /// What it was told, by space, device and kind.
    pub(crate) told: BTreeMap<(SpaceId, Option<DeviceId>, String), u32>,
}

impl Phone {
    pub(crate) fn app(&mut self) -> &mut Companion {
        self.app.as_mut().expect("an open app")
    }
}

/// A sheet as it was printed.
pub(crate) struct Paper {
    pub(crate) person: usize,
    pub(crate) sheet: DeviceId,
    /// The `me` in which it was put.
    pub(crate) home: SpaceId,
    pub(crate) code: String,
}

pub(crate) struct Weeks {
    pub(crate) seed: u64,
    trace: bool,
    pub(crate) rng: ChaCha20Rng,
    now: Arc<AtomicI64>,
    pub(crate) town: Town,
    folder: TempDir,
    pub(crate) phones: Vec<Phone>,
    /// People who live in the house or did; the caseworker is the one after them.
    pub(crate) people: usize,
    pub(crate) house: SpaceId,
    pub(crate) case: SpaceId,
    pub(crate) papers: Vec<Paper>,
    pub(crate) steps: Vec<EntryRef>,
    pub(crate) rotas: Vec<EntryRef>,
    pub(crate) backup: Option<MemoryStore>,
    pub(crate) restored: bool,
    /// Weeks as they were before letters: seeds that once failed play what they played then.
    pub(crate) plain: bool,
    pub(crate) post: letters::Post,
    words: u64,
}

impl Weeks {
    pub(crate) fn new(seed: u64, trace: bool, plain: bool) -> Self {
        let shm = std::path::Path::new("/dev/shm");
        let folder = match shm.is_dir() {
            true => TempDir::new_in(shm),
            false => TempDir::new(),
        };
        let mut weeks = Self {
            seed,
            trace,
            rng: ChaCha20Rng::seed_from_u64(seed ^ 0x0077_6565_6b73),
            now: Arc::new(AtomicI64::new(START)),
            town: Town::new(),
            folder: folder.expect("a folder"),
            phones: Vec::new(),
            people: 0,
            house: SpaceId([0; 16]),
            case: SpaceId([0; 16]),
            papers: Vec::new(),
            steps: Vec::new(),
            rotas: Vec::new(),
            backup: None,
            restored: false,
            plain,
            post: letters::Post::default(),
            words: 0,
        };
        weeks.people = 2 + weeks.below(3);
        if seed.is_multiple_of(5) {
            weeks.town.shelf = Some(deeds::shelf());
        }
        for person in 0..=weeks.people {
            let at = weeks.new_phone(person);
            weeks.enrol(at);
        }
        weeks.found_house();
        weeks.open_case();
        weeks
    }

    fn found_house(&mut self) {
        self.house = self.app(0).create_space("house").expect("a house");
        self.calm_sync(0);
        for guest in 1..self.people {
            let owner = self.chance(30);
            let role = if owner { Role::Owner } else { Role::Member };
            let house = self.house;
            self.let_in(0, guest, house, Some(role), true)
                .expect("a calm day");
        }
        let backup = self.town.store.clone();
        self.backup = Some(backup);
    }

    fn open_case(&mut self) {
        let office = self.people;
        let programme = deeds::programme();
        let offer = CaseOffer {
            token: [1; 16],
            programme: programme.verifying_key().to_bytes(),
            office: "https://office.example.org".to_owned(),
        };
        let keys = self.app(office).device_keys();
        let mut road = Vouching { keys, programme };
        let opened = self.app(0).open_case(&offer.to_text(), &mut road);
        self.case = opened.expect("a case").space;
        let case = self.case;
        self.app(office).expect_space(case).expect("a store");
        for at in [0, office, office, 0] {
            self.calm_sync(at);
            let _ = self.app(office).introduce_myself();
        }
    }

    pub(crate) fn say(&self, text: impl FnOnce() -> String) {
        if self.trace {
            println!("{}", text());
        }
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.rng.next_u64() % n.max(1) as u64).unwrap_or(0)
    }

    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn word(&mut self) -> String {
        self.words += 1;
        format!("w{}x", self.words)
    }

    pub(crate) fn app(&mut self, at: usize) -> &mut Companion {
        self.phones.get_mut(at).expect("a phone").app()
    }

    pub(crate) fn new_phone(&mut self, person: usize) -> usize {
        let number = u8::try_from(self.phones.len() + 1).expect("few phones");
        let folder = self.folder.path().join(number.to_string());
        let app = Some(self.open(&folder, number));
        self.phones.push(Phone {
            app,
            person,
            folder,
            number,
            lost: false,
            thief: false,
            recovering: None,
            reviews: Tally::default(),
            sent_in: None,
            told: BTreeMap::new(),
        });
        self.phones.len() - 1
    }

    fn open(&mut self, folder: &std::path::Path, number: u8) -> Companion {
        let seed = self.rng.next_u64();
        let host = Host {
            secret: [number; 32],
            clock: Box::new(OneClock(self.now.clone())),
            rng: Box::new(ChaCha20Rng::seed_from_u64(seed)),
            observer: Box::new(Unobserved),
            zone: onderweg_journal::Tz::Europe__Brussels,
        };
        Companion::open(folder, host).expect("a phone")
    }

    /// The app is killed and started again.
    pub(crate) fn restart(&mut self, at: usize) {
        let Some(phone) = self.phones.get_mut(at) else {
            return;
        };
        let (folder, number) = (phone.folder.clone(), phone.number);
        phone.app = None;
        let app = self.open(&folder, number);
        if let Some(phone) = self.phones.get_mut(at) {
            phone.app = Some(app);
        }
    }

    pub(crate) fn enrol(&mut self, at: usize) {
        let person = self.phones.get(at).map_or(0, |phone| phone.person);
        let name = format!("P{person}");
        // The first ones have codes on paper.
        let code = match self.plain || self.case == SpaceId([0; 16]) {
            true => AccountCode::new([3; 16]).text().to_string(),
            false => self.issue_code(&name),
        };
        let done = self.on_road(at, true, |app, road| {
            app.enrol(road, ADDRESS, &code, Some(&name)).map(|_| ())
        });
        done.expect("an account");
        if self.town.shelf.is_some() {
            let key = deeds::programme_text();
            self.app(at).trust_programme(&key).expect("a key");
        }
    }

    /// Lets a phone do something with the server.
    pub(crate) fn on_road<T>(
        &mut self,
        at: usize,
        calm: bool,
        work: impl FnOnce(&mut Companion, &mut Road<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let now = self.now.load(Ordering::SeqCst).unsigned_abs();
        let Self {
            phones, town, rng, ..
        } = self;
        let mut road = Road {
            town,
            now,
            rng,
            calm,
        };
        let phone = phones.get_mut(at).expect("a phone");
        work(phone.app(), &mut road)
    }

    pub(crate) fn sync(&mut self, at: usize, calm: bool) -> Result<Synced, Error> {
        let never = AtomicBool::new(false);
        let options = SyncOptions {
            budget: None,
            metered: false,
            background: false,
            cancel: &never,
        };
        let synced = self.on_road(at, calm, |app, road| app.sync(road, &options));
        self.say(|| {
            let told = synced
                .as_ref()
                .map(|done| (done.rounds, done.unsent, done.refused.len()));
            format!("    sync of {at}: {told:?}")
        });
        if let Ok(done) = &synced {
            self.hear(at, done);
            self.note_sent(at, done.unsent == 0);
        }
        synced
    }

    fn hear(&mut self, at: usize, done: &Synced) {
        self.app(at).notices_shown(&done.heard).expect("a store");
        let me = self.app(at).me().ok();
        let spaces = self.app(at).spaces().unwrap_or_default();
        let homes = spaces
            .iter()
            .filter(|one| one.kind == Some("me") && one.standing == "member");
        let settled = done.unsent == 0 && homes.count() == 1;
        let Some(phone) = self.phones.get_mut(at) else {
            return;
        };
        if settled && !phone.lost {
            phone.reviews.sent();
            phone.sent_in = me;
        }
        for notice in &done.notices {
            let what: What = notice.what;
            let key = (notice.space, notice.phone, format!("{what:?}"));
            *phone.told.entry(key).or_default() += 1;
        }
    }

    /// A sync on a day without trouble; whether anything moved.
    pub(crate) fn calm_sync(&mut self, at: usize) -> bool {
        match self.sync(at, true) {
            Ok(done) => {
                let reason = done.letters.as_ref().and_then(|news| news.reason.as_ref());
                assert_eq!(reason, None, "letters of phone {at} on a calm day");
                let moved = done.letters.is_some() || !done.events.is_empty();
                moved || done.unsent > 0 || !done.refused.is_empty()
            }
            Err(error) => panic!("a calm sync of phone {at} ended with {error:?}"),
        }
    }

    pub(crate) fn pass(&mut self, ms: i64) {
        self.now.fetch_add(ms, Ordering::SeqCst);
    }

    /// Phones that somebody still acts on.
    pub(crate) fn live(&self) -> Vec<usize> {
        let all = self.phones.iter().enumerate();
        all.filter(|(_, phone)| !phone.lost)
            .map(|(at, _)| at)
            .collect()
    }

    pub(crate) fn live_of(&self, person: usize) -> Vec<usize> {
        let mut live = self.live();
        live.retain(|at| {
            self.phones
                .get(*at)
                .is_some_and(|phone| phone.person == person)
        });
        live
    }

    pub(crate) fn play(&mut self) -> Result<(), String> {
        self.quiet("at the start")?;
        let acts = 40 + self.below(60);
        for _ in 0..acts {
            let hours = i64::try_from(self.below(14)).unwrap_or(1);
            self.pass(HOUR / 7 + hours * HOUR);
            self.act();
        }
        self.pass(24 * HOUR);
        self.heal()?;
        self.check()
    }

    /// Everybody is online until nothing moves any more.
    pub(crate) fn quiet(&mut self, when: &str) -> Result<(), String> {
        let mut before = Vec::new();
        for _ in 0..QUIET {
            let mut now = Vec::new();
            for at in self.live() {
                self.pass(60_000);
                now.push((self.calm_sync(at), self.state_of(at)));
            }
            let still = now.iter().all(|(moved, _)| !moved);
            if still && now == before {
                return Ok(());
            }
            before = now;
        }
        for at in self.live() {
            let state = self.state_of(at);
            let sends = self.app(at).status().map_or(0, |status| status.unsent);
            self.say(|| format!("  phone {at}: {sends} unsent; {state}"));
        }
        Err(format!("no quiet {when}"))
    }

    /// What must not change any more once nothing moves.
    fn state_of(&mut self, at: usize) -> String {
        let spaces = self.app(at).spaces().unwrap_or_default();
        let known = |one: &onderweg_companion::app::SpaceView| {
            let known = (one.devices, one.wishes, one.invitations, one.current);
            format!("{} {} {known:?}", one.space, one.standing)
        };
        spaces.iter().map(known).collect::<Vec<_>>().join(", ")
    }
}

/// Plays one seed to its end.
pub(crate) fn run(seed: u64, trace: bool) -> Result<(), String> {
    crate::caught(|| Weeks::new(seed, trace, false).play())
}

/// Plays one seed as it was before there were letters.
pub(crate) fn run_plain(seed: u64) -> Result<(), String> {
    crate::caught(|| Weeks::new(seed, false, true).play())
}

#[test]
fn weeks_of_people_heal() {
    if let Ok(seed) = std::env::var("ONDERWEG_SIM_WEEK") {
        let why = run(seed.parse().expect("a seed"), true).err();
        assert_eq!(why, None);
        return;
    }
    let first = crate::from_env("ONDERWEG_SIM_FIRST", 0);
    let seeds = crate::from_env("ONDERWEG_SIM_WEEKS", 40);
    let failed = crate::sweep(first, seeds, |seed| run(seed, false));
    for (seed, why) in failed.iter().take(40) {
        println!("weeks {seed}: {why}");
    }
    assert!(
        failed.is_empty(),
        "{} of {seeds} seeds failed",
        failed.len()
    );
}
