//! What changed, as data for a screen and for a local notification ("moved by Sara"). Computed
//! after an act and after a sync; knows no language.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use onderweg_journal::Act;
use onderweg_protocol::ids::{DeviceId, EntryId, SpaceId};
use serde::Serialize;

use super::item::as_text;
use super::names::{Names, is_shown};
use super::pass::{open_cases, waits};
use super::{By, Companion, EntryRef};
use crate::error::{Error, Result};
use crate::store::{Changed, Tx};

/// What happened to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Happened {
    /// It is new here.
    Added,
    /// Its text, time, people, labels or lines changed.
    Edited,
    /// It was finished.
    Done,
    /// It was opened again.
    Reopened,
    /// It was put away.
    Archived,
    /// It was put into the bin.
    Deleted,
    /// It was taken out of the archive or the bin.
    Restored,
    /// It was moved to another space.
    Moved,
    /// It was passed to the professional, with a yes of the person whose case it is.
    Passed,
    /// It was erased: nothing of it is left to show.
    Erased,
}

/// A change of one entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Event {
    /// The entry.
    #[serde(serialize_with = "as_text")]
    pub entry: EntryId,
    /// Where it is.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What that space is called.
    pub space_name: Option<String>,
    /// Its title, for the screen; a notification on a locked phone leaves it out. Empty once erased.
    pub title: String,
    /// What happened, each once.
    pub what: Vec<Happened>,
    /// Who did it, each device once.
    pub by: Vec<By>,
    /// Whether it is a new question for the professional, and this person can pass it on.
    pub asks: bool,
}

/// Is told what changed, after the fact, on the thread that called.
pub trait Observer {
    /// An entry changed, by an act here or by what a sync brought.
    fn changed(&mut self, event: &Event);
}

/// Observes nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unobserved;

impl Observer for Unobserved {
    fn changed(&mut self, _: &Event) {}
}

impl Companion {
    /// Tells the observer of an own act that is durable already.
    pub(super) fn tell_own_act(&mut self, at: EntryRef) -> Result<()> {
        let me = self.device();
        let zone = self.zone;
        let event = self.read(|tx| {
            let names = Names::load(tx, zone)?;
            let history = tx.history(at.space, at.entry)?;
            let first = history.len() <= 1;
            let last: Vec<Act> = history.into_iter().next_back().into_iter().collect();
            describe(tx, &names, &me, at, &last, first)
        })?;
        if let Some(event) = event {
            self.shared.tell(&event);
        }
        Ok(())
    }

    /// Tells the observer what rounds of sync changed; own changes written again are no news.
    pub(super) fn tell_changes(&mut self) -> Result<()> {
        for event in self.gather_changes()? {
            self.shared.tell(&event);
        }
        Ok(())
    }

    pub(super) fn gather_changes(&mut self) -> Result<Vec<Event>> {
        let mut inside = self.inside();
        let changes = inside.store()?.take_changes();
        if !changes.is_empty() {
            inside.memo.practice.forget();
        }
        drop(inside);
        if changes.is_empty() || self.is_locked() {
            return Ok(Vec::new());
        }
        let me = self.device();
        let zone = self.zone;
        self.read(|tx| {
            let names = Names::load(tx, zone)?;
            let mut events = Vec::new();
            for changed in merged(changes)
                .iter()
                .filter(|changed| is_news(changed, &me))
            {
                events.extend(event_of(tx, &names, &me, changed)?);
            }
            Ok::<_, Error>(events)
        })
    }
}

/// What several rounds changed of one entry is one piece of news.
fn merged(changes: Vec<Changed>) -> Vec<Changed> {
    let mut merged: BTreeMap<(SpaceId, EntryId), Changed> = BTreeMap::new();
    for changed in changes {
        let erased = changed.changes.is_empty();
        match merged.entry((changed.space, changed.entry)) {
            Entry::Occupied(mut known) if !erased => {
                let known = known.get_mut();
                known.by.extend(changed.by);
                known.changes.extend(changed.changes);
                known.new |= changed.new;
            }
            Entry::Occupied(mut known) => {
                known.insert(changed);
            }
            Entry::Vacant(free) => {
                free.insert(changed);
            }
        }
    }
    merged.into_values().collect()
}

/// Own changes that came back are no news. An erasure names nobody: the log took the entry.
fn is_news(changed: &Changed, me: &DeviceId) -> bool {
    changed.changes.is_empty() || changed.by.iter().any(|device| device != me)
}

fn event_of(
    tx: &mut Tx<'_>,
    names: &Names,
    me: &DeviceId,
    changed: &Changed,
) -> Result<Option<Event>> {
    let at = EntryRef {
        space: changed.space,
        entry: changed.entry,
    };
    if changed.changes.is_empty() {
        return Ok(Some(Event {
            entry: at.entry,
            space: at.space,
            space_name: names.space(&at.space).map(str::to_owned),
            title: String::new(),
            what: vec![Happened::Erased],
            by: Vec::new(),
            asks: false,
        }));
    }
    let ids: BTreeSet<_> = changed.changes.iter().map(|hash| hash.0).collect();
    let mut acts = tx.history(at.space, at.entry)?;
    acts.retain(|act| ids.contains(&act.hash.0));
    describe(tx, names, me, at, &acts, changed.new)
}

fn describe(
    tx: &mut Tx<'_>,
    names: &Names,
    me: &DeviceId,
    at: EntryRef,
    acts: &[Act],
    new: bool,
) -> Result<Option<Event>> {
    let Some(summary) = tx.summary(at.space, at.entry)? else {
        return Ok(None);
    };
    if !is_shown(summary.kind.as_ref()) {
        return Ok(None);
    }
    let mut what: BTreeSet<Happened> = acts.iter().flat_map(happened).collect();
    if new {
        // A new entry is one piece of news, whatever was done to it before it came.
        what = BTreeSet::from([Happened::Added]);
    }
    if what.contains(&Happened::Passed) {
        // To where, and not only away.
        what.remove(&Happened::Moved);
    }
    let flagged = new || acts.iter().any(flags);
    let mut by: Vec<By> = Vec::new();
    for act in acts {
        let stamp = onderweg_journal::Stamp {
            author: act.who,
            when_ms: act.when_ms,
        };
        let who = names.by(&at.space, &stamp, me);
        by.retain(|known| known.device != who.device);
        by.push(who);
    }
    let asks = flagged
        && by.iter().any(|by| !by.own)
        && waits(tx, names, me, at, &summary)?
        && !open_cases(tx, names, me)?.is_empty();
    Ok(Some(Event {
        entry: at.entry,
        space: at.space,
        space_name: names.space(&at.space).map(str::to_owned),
        title: summary.title,
        what: what.into_iter().collect(),
        by,
        asks,
    }))
}

/// Whether an act makes its entry a question for the professional.
fn flags(act: &Act) -> bool {
    let flag = |change: &onderweg_journal::FieldChange| {
        change.field == "professional" && change.to.as_deref() == Some("true")
    };
    act.what.iter().any(flag)
}

/// What one act says by the flags that it sets.
fn happened(act: &Act) -> Vec<Happened> {
    let on = |to: &Option<String>| !matches!(to.as_deref(), None | Some("" | "false" | "no"));
    let word = |change: &onderweg_journal::FieldChange| match change.field.as_str() {
        "done" if on(&change.to) => Happened::Done,
        "done" => Happened::Reopened,
        "archived" if on(&change.to) => Happened::Archived,
        "deleted" if on(&change.to) => Happened::Deleted,
        "archived" | "deleted" => Happened::Restored,
        "moved" => Happened::Moved,
        "passed" => Happened::Passed,
        _ => Happened::Edited,
    };
    act.what.iter().map(word).collect()
}
