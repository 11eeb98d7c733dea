//! A house of phones that live through days of the generator: act, sync, open the app. Must not know
//! what is measured.

use std::collections::BTreeMap;
use std::path::Path;

use onderweg_companion::store::Shelf;
use onderweg_journal::Tz;
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{EntryId, SpaceId};

use crate::measure::Res;
use crate::phone::Phone;
use crate::wire::{Traffic, Wire, sync};
use crate::workload::{Act, DEVICES, HALVES_A_DAY, Half, House, day_begins};

/// Where everybody lives.
pub const ZONE: Tz = Tz::Europe__Brussels;

/// Phones that share one circle, each with a `me` space of its own.
#[derive(Debug)]
pub struct Household {
    /// The phones; the first may rest on disk.
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
    /// Three phones that have just met, the first one on disk where a folder is given.
    ///
    /// # Errors
    ///
    /// Those of the store and of the wire.
    pub fn move_in(seed: u64, home: Option<&Path>, wire: &mut dyn Wire) -> Res<Self> {
        let mut phones = Vec::new();
        for number in 0..DEVICES {
            let home = home.filter(|_| number == 0);
            phones.push(Phone::new(seed * 100 + number as u64, home)?);
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
        let each = half
            .acts
            .iter()
            .map(Vec::len)
            .max()
            .unwrap_or(0)
            .div_ceil(syncs)
            .max(1);
        for part in 0..syncs {
            for (at, acts) in half.acts.iter().enumerate() {
                for act in acts.iter().skip(part * each).take(each) {
                    self.act(at, act)?;
                }
                if part + 1 < syncs {
                    self.sync(at, half.ends_ms, wire)?;
                }
            }
        }
        // Everybody pushes, then everybody pulls what the others pushed.
        for at in (0..DEVICES).chain(0..DEVICES) {
            self.sync(at, half.ends_ms, wire)?;
        }
        for phone in &mut self.phones {
            // The app is opened: what is past leaves the live rows.
            phone.write(half.ends_ms, |tx| tx.summaries(Shelf::Live, ZONE))?;
        }
        Ok(())
    }

    fn act(&mut self, at: usize, act: &Act) -> Res<()> {
        let phone = self.phones.get_mut(at).ok_or("no such phone")?;
        let known = self.ids.get(&act.entry).copied();
        let entry = phone.act(self.circle, known, &act.what, act.at_ms)?;
        self.ids.insert(act.entry, entry);
        self.acts += 1;
        Ok(())
    }

    fn sync(&mut self, at: usize, now_ms: i64, wire: &mut dyn Wire) -> Res<()> {
        let phone = self.phones.get_mut(at).ok_or("no such phone")?;
        let traffic = sync(phone, wire, now_ms)?;
        if let Some(all) = self.traffic.get_mut(at) {
            *all += traffic;
        }
        Ok(())
    }
}
