//! A house of phones that live through days of the generator: act, sync, open the app. Must not know
//! what is measured.

use std::collections::BTreeMap;

use onderweg_companion::store::Shelf;
use onderweg_journal::Tz;
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{EntryId, SpaceId};

use crate::measure::Res;
use crate::phone::Phone;
use crate::wire::{Traffic, Wire, at_once, sync, sync_together};
use crate::workload::{Act, DEVICES, HALVES_A_DAY, Half, House, day_begins};

/// Where everybody lives.
pub const ZONE: Tz = Tz::Europe__Brussels;

/// Phones that share one circle, each with a `me` space of its own.
#[derive(Debug)]
pub struct Household {
    /// The phones; they rest in memory, or years would take hours.
    pub phones: Vec<Phone>,
    /// Their circle.
    pub circle: SpaceId,
    /// Acts so far.
    pub acts: u64,
    /// What each phone sent and received since it moved in.
    pub traffic: [Traffic; DEVICES],
    house: House,
    ids: BTreeMap<usize, EntryId>,
    half: u32,
}

impl Household {
    /// Three phones that have just met.
    ///
    /// # Errors
    ///
    /// Those of the store and of the wire.
    pub fn move_in(seed: u64, wire: &mut dyn Wire) -> Res<Self> {
        let mut phones = Vec::new();
        for number in 0..DEVICES {
            phones.push(Phone::new(seed * 100 + number as u64, None)?);
        }
        let circle = Self::meet(&mut phones, wire)?;
        Ok(Self {
            phones,
            circle,
            acts: 0,
            traffic: Default::default(),
            house: House::new(seed),
            ids: BTreeMap::new(),
            half: 0,
        })
    }

    /// The first phone founds the circle and admits the others.
    ///
    /// # Errors
    ///
    /// Those of the store and of the wire.
    pub fn meet(phones: &mut [Phone], wire: &mut dyn Wire) -> Res<SpaceId> {
        let now_ms = day_begins(0);
        for phone in &mut *phones {
            phone.found(SpaceKind::Me, now_ms)?;
        }
        let (host, guests) = phones.split_first_mut().ok_or("a house without phones")?;
        let circle = host.found(SpaceKind::Circle, now_ms)?;
        for guest in &mut *guests {
            host.admit(guest, circle, now_ms)?;
        }
        for _ in 0..3 {
            sync(host, wire, now_ms)?;
            for guest in &mut *guests {
                sync(guest, wire, now_ms)?;
            }
        }
        Ok(circle)
    }

    /// Whole days, everybody in step at the end of each half; `syncs` are each phone's in a half day.
    ///
    /// # Errors
    ///
    /// Those of the store and of the wire.
    pub fn live(&mut self, days: u32, syncs: usize, wire: &mut dyn Wire) -> Res<()> {
        for _ in 0..days * HALVES_A_DAY {
            let Some(half) = self.house.next() else { break };
            self.half_day(&half, syncs, wire)?;
            self.half += 1;
        }
        Ok(())
    }

    /// The moment after the last half day.
    #[must_use]
    pub fn now_ms(&self) -> i64 {
        day_begins(self.half / HALVES_A_DAY)
    }

    fn half_day(&mut self, half: &Half, syncs: usize, wire: &mut dyn Wire) -> Res<()> {
        let most = half.acts.iter().map(Vec::len).max().unwrap_or(0);
        let each = most.div_ceil(syncs).max(1);
        for part in 0..syncs {
            let acts = half.acts.each_ref().map(|acts| {
                let acts = acts.iter().skip(part * each);
                acts.take(each).collect::<Vec<_>>()
            });
            self.act(&acts)?;
            if part + 1 < syncs {
                self.sync(half.ends_ms, wire)?;
            }
        }
        // Everybody pushes, then everybody pulls what the others pushed.
        self.sync(half.ends_ms, wire)?;
        self.sync(half.ends_ms, wire)?;
        // The app is opened: what is past leaves the live rows.
        let opened = at_once(&mut self.phones, |phone| {
            phone.write(half.ends_ms, |tx| tx.summaries(Shelf::Live, ZONE))?;
            Ok(())
        });
        opened.into_iter().collect()
    }

    /// Nobody sees what the others do meanwhile, so all do it at once.
    fn act(&mut self, acts: &[Vec<&Act>]) -> Res<()> {
        let (circle, known) = (self.circle, &self.ids);
        let made = at_once(self.phones.iter_mut().zip(acts), |(phone, acts)| {
            let mut made: BTreeMap<usize, EntryId> = BTreeMap::new();
            for act in acts {
                let id = made.get(&act.entry).or_else(|| known.get(&act.entry));
                let entry = phone.act(circle, id.copied(), &act.what, act.at_ms)?;
                made.insert(act.entry, entry);
            }
            Ok(made)
        });
        for made in made {
            self.ids.extend(made?);
        }
        self.acts += acts.iter().map(Vec::len).sum::<usize>() as u64;
        Ok(())
    }

    fn sync(&mut self, now_ms: i64, wire: &mut dyn Wire) -> Res<()> {
        let moved = sync_together(&mut self.phones, wire, now_ms)?;
        for (all, traffic) in self.traffic.iter_mut().zip(moved) {
            *all += traffic;
        }
        Ok(())
    }
}
