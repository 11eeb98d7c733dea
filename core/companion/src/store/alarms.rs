//! The next alarms, so neutral that a locked phone may ring: a time, a kind, an id.
//! Must not hold a word of an entry. Rotas ring by those of their turns that are this person's.

use minicbor::{Decode, Encode};
use onderweg_journal::{Bell, Datelike, Kind, Summary, Tz, When, Why};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::{StoreError, Stored};

use super::notes::Under;
use super::rota::ringing_turns;
use super::summary::is_open;
use super::turns::{is_turn, unfold, window};
use super::tx::Tx;

const NAME: &str = "alarms";
/// So many that every phone system takes them; iOS keeps 64.
const MOST: usize = 64;
/// Days from today on in which a series is looked through: two months, and the longest reminder.
const ALARM_DAYS: u64 = 90;

/// What rings, without saying what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum AlarmKind {
    /// A task is due.
    #[n(0)]
    Task,
    /// An appointment comes up.
    #[n(1)]
    Appointment,
    /// Another kind of entry.
    #[n(2)]
    Other,
    /// A turn of a rota begins, and is this person's.
    #[n(3)]
    Rota,
}

/// Why it rings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Encode, Decode)]
#[cbor(index_only)]
pub enum AlarmWhy {
    /// It begins or is due.
    #[n(0)]
    #[default]
    Now,
    /// A reminder, some time before.
    #[n(1)]
    Reminder,
    /// It is time to leave.
    #[n(2)]
    Leave,
}

/// One alarm, in order of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub struct Alarm {
    /// When, in milliseconds since the epoch.
    #[n(0)]
    pub at_ms: i64,
    /// What sort of entry.
    #[n(1)]
    pub kind: AlarmKind,
    /// Where it stands.
    #[n(2)]
    pub space: SpaceId,
    /// Which it is.
    #[n(3)]
    pub entry: EntryId,
    /// Why it rings.
    #[n(4)]
    #[cbor(default)]
    pub why: AlarmWhy,
    /// How many minutes before the start.
    #[n(5)]
    #[cbor(default)]
    pub before_min: u32,
    /// The day of the turn in its series, counted from the year 1.
    #[n(6)]
    #[cbor(default)]
    pub turn: Option<i32>,
}

/// The alarms as this transaction knows them.
#[derive(Debug, Default)]
pub(super) enum Planned {
    #[default]
    Unread,
    Read(Option<Plan>),
    Changed(Option<Plan>),
    /// A series changed: to be computed from all rows.
    Stale(Plan),
}

/// The stored alarms, and the zone that turned days into times.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
pub(super) struct Plan {
    #[n(0)]
    zone: String,
    #[n(1)]
    alarms: Vec<Alarm>,
}

impl Tx<'_> {
    /// The next 64 alarms after now. Unlocked they are computed, and a write stores them; locked,
    /// the stored ones that are still to come are returned. Ask once before the first lock: from
    /// then on every act keeps them in step.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn alarms(&mut self, zone: Tz) -> Stored<Vec<Alarm>> {
        self.step()?;
        let now = self.now_ms;
        if self.vault.is_locked() {
            self.read_plan()?;
            let stored = self.plan().map(|plan| plan.alarms.as_slice());
            let coming = stored.unwrap_or_default().iter().copied();
            return Ok(coming.filter(|alarm| alarm.at_ms > now).collect());
        }
        let plan = self.compute_plan(zone)?;
        let alarms = plan.alarms.clone();
        self.read_plan()?;
        if self.plan() != Some(&plan) || matches!(self.planned, Planned::Stale(_)) {
            self.planned = Planned::Changed(Some(plan));
        }
        Ok(alarms)
    }

    /// The alarms from all rows, turns of series among them.
    fn compute_plan(&mut self, zone: Tz) -> Stored<Plan> {
        let now = self.now_ms;
        let today = When::today(now, zone);
        let days = window(today, ALARM_DAYS);
        let rows = self.live(zone)?;
        let mine = ringing_turns(self, &rows, days.1, (now, zone))?;
        let mut rows = unfold(rows, days, zone);
        rows.extend(mine);
        let alarms = |row: &super::list::Row| alarms(row.space, row.entry, &row.summary, zone);
        let coming = rows.iter().flat_map(alarms);
        let mut alarms: Vec<Alarm> = coming.filter(|alarm| alarm.at_ms > now).collect();
        alarms.sort_unstable();
        alarms.truncate(MOST);
        let zone = zone.name().to_owned();
        Ok(Plan { zone, alarms })
    }

    /// Keeps the stored alarms in step with one entry, so that a kill after an act loses none.
    /// `None`: the entry is gone.
    pub(super) fn move_alarm(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        summary: Option<&Summary>,
    ) -> Stored<()> {
        self.read_plan()?;
        let Some(plan) = self.plan() else {
            return Ok(());
        };
        let known = |alarm: &&Alarm| (alarm.space, alarm.entry) == (space, entry);
        let repeats = |summary: &Summary| {
            let rota = summary.kind == Some(Kind::Rota);
            is_turn(summary) || rota || summary.repeat().is_some()
        };
        let of_series = plan
            .alarms
            .iter()
            .filter(known)
            .any(|old| old.turn.is_some());
        if of_series || summary.is_none_or(repeats) {
            self.planned = Planned::Stale(plan.clone());
            return Ok(());
        }
        let zone: Option<Tz> = plan.zone.parse().ok();
        let open = summary.filter(|summary| is_open(summary)).zip(zone);
        let all = open.map(|(summary, zone)| alarms(space, entry, summary, zone));
        let mut new = all.unwrap_or_default();
        new.retain(|alarm| alarm.at_ms > self.now_ms);
        new.sort_unstable();
        if plan.alarms.iter().filter(known).eq(&new) {
            return Ok(());
        }
        let others = plan.alarms.iter().filter(|alarm| !known(alarm)).copied();
        let mut alarms: Vec<Alarm> = others.chain(new).collect();
        alarms.sort_unstable();
        alarms.truncate(MOST);
        let zone = plan.zone.clone();
        self.planned = Planned::Changed(Some(Plan { zone, alarms }));
        Ok(())
    }

    /// Has the alarms computed again at the end: who lives somewhere changed, and with it whose
    /// turn it is.
    pub(super) fn doubt_alarms(&mut self) -> Stored<()> {
        self.read_plan()?;
        if let Some(plan) = self.plan().cloned() {
            self.planned = Planned::Stale(plan);
        }
        Ok(())
    }

    /// The alarms as this transaction knows them; they must have been read.
    fn plan(&self) -> Option<&Plan> {
        match &self.planned {
            Planned::Read(plan) | Planned::Changed(plan) => plan.as_ref(),
            Planned::Stale(plan) => Some(plan),
            Planned::Unread => None,
        }
    }

    /// Reads the stored alarms, once a transaction.
    fn read_plan(&mut self) -> Stored<()> {
        if !matches!(self.planned, Planned::Unread) {
            return Ok(());
        }
        let found = self.get_note(Under::Transit, NAME)?;
        let read = |bytes: Vec<u8>| {
            from_cbor(&bytes, "alarms").map_err(|_| StoreError::Damaged("notes.alarms"))
        };
        self.planned = Planned::Read(found.map(read).transpose()?);
        Ok(())
    }

    /// Writes the alarms if this transaction changed them.
    pub(super) fn flush_alarms(&mut self) -> Stored<()> {
        if let Planned::Stale(plan) = &self.planned
            && let Ok(zone) = plan.zone.parse::<Tz>()
            && !self.vault.is_locked()
        {
            self.planned = Planned::Changed(Some(self.compute_plan(zone)?));
        }
        match std::mem::take(&mut self.planned) {
            Planned::Changed(Some(plan)) => self.set_note(Under::Transit, NAME, &to_cbor(&plan)),
            Planned::Changed(None) | Planned::Stale(_) | Planned::Read(_) | Planned::Unread => {
                Ok(())
            }
        }
    }
}

fn alarms(space: SpaceId, entry: EntryId, summary: &Summary, zone: Tz) -> Vec<Alarm> {
    let kind = match summary.kind {
        Some(Kind::Task) => AlarmKind::Task,
        Some(Kind::Appointment | Kind::Talk) => AlarmKind::Appointment,
        Some(Kind::Rota) => AlarmKind::Rota,
        Some(
            Kind::Note
            | Kind::Job
            | Kind::Goal
            | Kind::Step
            | Kind::Card
            | Kind::Shopping
            | Kind::Repair
            | Kind::Bins
            | Kind::Agreement
            | Kind::Unknown(_),
        )
        | None => AlarmKind::Other,
    };
    let turn = summary.date.filter(|_| summary.series.is_some());
    let turn = turn.map(|day| day.num_days_from_ce());
    let alarm = |bell: Bell| Alarm {
        at_ms: bell.at_ms,
        kind,
        space,
        entry,
        why: match bell.why {
            Why::Now => AlarmWhy::Now,
            Why::Reminder => AlarmWhy::Reminder,
            Why::Leave => AlarmWhy::Leave,
        },
        before_min: bell.before_min,
        turn,
    };
    summary.bells(zone).into_iter().map(alarm).collect()
}
