//! Two phones with real files and a real server between them, on the peer's thousand entries.

use std::path::Path;

use onderweg_benches::app_wire::AppWire;
use onderweg_benches::http::Http;
use onderweg_benches::measure::{Clock, ROUNDS, Res, Sample, many, middle};
use onderweg_benches::phone::Phone;
use onderweg_benches::process::Server;
use onderweg_benches::things::{change, change_again, create};
use onderweg_benches::wire::{Traffic, Wire, sync};
use onderweg_benches::workload::{Thing, day_begins};
use onderweg_companion::store::Shelf;
use onderweg_journal::Tz;
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{EntryId, SpaceId};

use crate::Place;
use crate::enrol::enrol;

/// What was measured.
#[derive(Debug, Default)]
pub(crate) struct Pair {
    pub(crate) create: Sample,
    pub(crate) change: Sample,
    pub(crate) open_and_list: Sample,
    pub(crate) first_sync: Traffic,
    pub(crate) second_device: Traffic,
    pub(crate) idle: Vec<Traffic>,
    pub(crate) sent: Vec<Traffic>,
    pub(crate) received: Vec<Traffic>,
    pub(crate) fifty: Traffic,
    pub(crate) backlog_sent: Traffic,
    pub(crate) backlog_received: Traffic,
}

const TIMES: usize = 31;

struct Two {
    here: Phone,
    there: Phone,
    wire: Box<dyn Wire>,
    space: SpaceId,
    ids: Vec<EntryId>,
    now_ms: i64,
}

/// Over the app's client, for times: the best of several runs.
pub(crate) fn timed(place: &Place, things: &[Thing]) -> Res<Pair> {
    let mut best: Option<Pair> = None;
    for round in 0..ROUNDS {
        let pair = run(place, things, &format!("timed-{round}"), |port| {
            Ok(Box::new(AppWire::to(port)?))
        })?;
        best = Some(match best {
            Some(best) => best.best(pair),
            None => pair,
        });
    }
    Ok(best.unwrap_or_default())
}

impl Pair {
    /// The lower times of two runs.
    fn best(self, other: Self) -> Self {
        Self {
            create: self.create.best(other.create),
            change: self.change.best(other.change),
            open_and_list: self.open_and_list.best(other.open_and_list),
            first_sync: self.first_sync.best(other.first_sync),
            second_device: self.second_device.best(other.second_device),
            idle: quicker(self.idle, other.idle),
            sent: quicker(self.sent, other.sent),
            received: quicker(self.received, other.received),
            fifty: self.fifty.best(other.fifty),
            backlog_sent: self.backlog_sent.best(other.backlog_sent),
            backlog_received: self.backlog_received.best(other.backlog_received),
        }
    }
}

/// The run whose middle is lower.
fn quicker(one: Vec<Traffic>, other: Vec<Traffic>) -> Vec<Traffic> {
    if mid(&one, |t| t.wall_us) <= mid(&other, |t| t.wall_us) {
        one
    } else {
        other
    }
}

/// The same once more over a plain socket, for bytes.
pub(crate) fn counted(place: &Place, things: &[Thing]) -> Res<Pair> {
    run(place, things, "counted", |port| {
        Ok(Box::new(Http::connect(port)?))
    })
}

fn run(
    place: &Place,
    things: &[Thing],
    name: &str,
    connect: impl Fn(u16) -> Res<Box<dyn Wire>>,
) -> Res<Pair> {
    let mut pair = Pair::default();
    let home = place.folder(&format!("{name}-here"));
    let here = Phone::new(501, Some(&home))?;
    let there = Phone::new(502, Some(&place.folder(&format!("{name}-there"))))?;
    let data = place.folder(&format!("{name}-server"));
    enrol(&data, &[&here, &there])?;
    let server = Server::start(&place.server, &data)?;
    let mut two = Two::meet(here, there, connect(server.port)?)?;
    two.acts(things, &mut pair)?;
    two = two.open_and_list(&home, &mut pair)?;
    two.first(&mut pair)?;
    two.idle(&mut pair)?;
    two.edits(things, &mut pair)?;
    two.backlog(things, &mut pair)?;
    Ok(pair)
}

/// The middle of what was done many times.
pub(crate) fn mid(of: &[Traffic], what: impl Fn(&Traffic) -> u64) -> u64 {
    middle(of.iter().map(what).collect())
}

impl Two {
    fn meet(mut here: Phone, mut there: Phone, mut wire: Box<dyn Wire>) -> Res<Self> {
        let now_ms = day_begins(0);
        here.found(SpaceKind::Me, now_ms)?;
        there.found(SpaceKind::Me, now_ms)?;
        let space = here.found(SpaceKind::Circle, now_ms)?;
        here.admit(&mut there, space, now_ms)?;
        for _ in 0..3 {
            sync(&mut here, wire.as_mut(), now_ms)?;
            sync(&mut there, wire.as_mut(), now_ms)?;
        }
        let ids = Vec::new();
        Ok(Self {
            here,
            there,
            wire,
            space,
            ids,
            now_ms,
        })
    }

    fn acts(&mut self, things: &[Thing], pair: &mut Pair) -> Res<()> {
        let mut laps = Vec::new();
        for thing in things {
            let what = create(thing);
            self.now_ms += 1_000;
            let clock = Clock::start();
            let id = self.here.act(self.space, None, &what, self.now_ms)?;
            laps.push(clock.lap());
            self.ids.push(id);
        }
        pair.create = many(&laps);
        laps.clear();
        for (id, thing) in self.ids.iter().zip(things) {
            let what = change(thing);
            self.now_ms += 1_000;
            let clock = Clock::start();
            self.here.act(self.space, Some(*id), &what, self.now_ms)?;
            laps.push(clock.lap());
        }
        pair.change = many(&laps);
        Ok(())
    }

    fn open_and_list(self, home: &Path, pair: &mut Pair) -> Res<Self> {
        let Self {
            here,
            there,
            wire,
            space,
            ids,
            now_ms,
        } = self;
        drop(here);
        let mut laps = Vec::new();
        for _ in 0..TIMES {
            let clock = Clock::start();
            let mut phone = Phone::open(home, 503)?;
            let rows = phone.read(now_ms, |tx| tx.summaries(Shelf::Live, Tz::Europe__Brussels))?;
            let titles: usize = rows.iter().map(|row| row.summary.title.len()).sum();
            laps.push(clock.lap());
            if rows.len() != ids.len() || titles == 0 {
                return Err("the list is not what was written".into());
            }
        }
        pair.open_and_list = many(&laps);
        let here = Phone::open(home, 504)?;
        Ok(Self {
            here,
            there,
            wire,
            space,
            ids,
            now_ms,
        })
    }

    fn first(&mut self, pair: &mut Pair) -> Res<()> {
        pair.first_sync = self.push()?;
        pair.second_device = self.pull()?;
        let entries = self.there.read(self.now_ms, |tx| {
            tx.summaries(Shelf::Live, Tz::Europe__Brussels)
        })?;
        if entries.len() == self.ids.len() {
            Ok(())
        } else {
            Err("the second phone lacks entries".into())
        }
    }

    fn idle(&mut self, pair: &mut Pair) -> Res<()> {
        for _ in 0..TIMES {
            let traffic = self.push()?;
            pair.idle.push(traffic);
        }
        Ok(())
    }

    fn edits(&mut self, things: &[Thing], pair: &mut Pair) -> Res<()> {
        for at in 0..TIMES {
            self.edit(things, at, 0)?;
            let (sent, received) = (self.push()?, self.pull()?);
            pair.sent.push(sent);
            pair.received.push(received);
        }
        for at in 100..150 {
            self.edit(things, at, 0)?;
        }
        pair.fifty = self.push()?;
        self.pull()?;
        Ok(())
    }

    fn backlog(&mut self, things: &[Thing], pair: &mut Pair) -> Res<()> {
        for at in 0..things.len() {
            self.edit(things, at, 1)?;
        }
        pair.backlog_sent = self.push()?;
        pair.backlog_received = self.pull()?;
        Ok(())
    }

    fn edit(&mut self, things: &[Thing], at: usize, round: usize) -> Res<()> {
        let thing = things.get(at).ok_or("too few things")?;
        self.now_ms += 60_000;
        self.here.act(
            self.space,
            self.ids.get(at).copied(),
            &change_again(thing, round),
            self.now_ms,
        )?;
        Ok(())
    }

    fn push(&mut self) -> Res<Traffic> {
        sync(&mut self.here, self.wire.as_mut(), self.now_ms)
    }

    fn pull(&mut self) -> Res<Traffic> {
        sync(&mut self.there, self.wire.as_mut(), self.now_ms)
    }
}
