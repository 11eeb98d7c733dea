//! The next alarms, so neutral that a locked phone may ring: a time, a kind, an id.
//! Must not hold a word of an entry.

use minicbor::{Decode, Encode};
use onderweg_journal::{Kind, Summary, Tz};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::{StoreError, Stored};

use super::notes::Under;
use super::summary::is_open;
use super::tx::Tx;

const NAME: &str = "alarms";
/// So many that every phone system takes them; iOS keeps 64.
const MOST: usize = 64;

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
}

/// The alarms as this transaction knows them.
#[derive(Debug, Default)]
pub(super) enum Planned {
    #[default]
    Unread,
    Read(Option<Plan>),
    Changed(Option<Plan>),
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
        let rows = self.live(zone)?;
        let alarm = |row: &super::list::Row| alarm(row.space, row.entry, &row.summary, zone);
        let coming = rows.iter().filter_map(alarm);
        let mut alarms: Vec<Alarm> = coming.filter(|alarm| alarm.at_ms > now).collect();
        alarms.sort_unstable();
        alarms.truncate(MOST);
        let plan = Plan {
            zone: zone.name().to_owned(),
            alarms: alarms.clone(),
        };
        self.read_plan()?;
        if self.plan() != Some(&plan) {
            self.planned = Planned::Changed(Some(plan));
        }
        Ok(alarms)
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
        let zone: Option<Tz> = plan.zone.parse().ok();
        let new = summary
            .filter(|summary| is_open(summary))
            .zip(zone)
            .and_then(|(summary, zone)| alarm(space, entry, summary, zone))
            .filter(|alarm| alarm.at_ms > self.now_ms);
        if plan.alarms.iter().find(known).copied() == new {
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

    /// The alarms as this transaction knows them; they must have been read.
    fn plan(&self) -> Option<&Plan> {
        match &self.planned {
            Planned::Read(plan) | Planned::Changed(plan) => plan.as_ref(),
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
        match std::mem::take(&mut self.planned) {
            Planned::Changed(Some(plan)) => self.set_note(Under::Transit, NAME, &to_cbor(&plan)),
            Planned::Changed(None) | Planned::Read(_) | Planned::Unread => Ok(()),
        }
    }
}

fn alarm(space: SpaceId, entry: EntryId, summary: &Summary, zone: Tz) -> Option<Alarm> {
    let kind = match summary.kind {
        Some(Kind::Task) => AlarmKind::Task,
        Some(Kind::Appointment | Kind::Talk) => AlarmKind::Appointment,
        Some(Kind::Note | Kind::Job | Kind::Goal | Kind::Step | Kind::Unknown(_)) | None => {
            AlarmKind::Other
        }
    };
    Some(Alarm {
        at_ms: summary.alarm_ms(zone)?,
        kind,
        space,
        entry,
    })
}
