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

/// The stored alarms, and the zone that turned days into times.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
struct Plan {
    #[n(0)]
    zone: String,
    #[n(1)]
    alarms: Vec<Alarm>,
}

impl Tx<'_> {
    /// The next 64 alarms after now. Unlocked they are computed and stored; locked, the stored
    /// ones that are still to come are returned.
    ///
    /// # Errors
    ///
    /// Those of SQLite.
    pub fn alarms(&mut self, zone: Tz) -> Stored<Vec<Alarm>> {
        self.step()?;
        let now = self.now_ms;
        if self.vault.is_locked() {
            let stored = self.get_plan()?.map(|plan| plan.alarms);
            let coming = stored.unwrap_or_default().into_iter();
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
        if self.get_plan()?.as_ref() != Some(&plan) {
            self.put_plan(&plan)?;
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
        let Some(mut plan) = self.get_plan()? else {
            return Ok(());
        };
        let before = plan.clone();
        plan.alarms
            .retain(|alarm| (alarm.space, alarm.entry) != (space, entry));
        let zone: Option<Tz> = plan.zone.parse().ok();
        let new = summary
            .filter(|summary| is_open(summary))
            .zip(zone)
            .and_then(|(summary, zone)| alarm(space, entry, summary, zone))
            .filter(|alarm| alarm.at_ms > self.now_ms);
        plan.alarms.extend(new);
        plan.alarms.sort_unstable();
        plan.alarms.truncate(MOST);
        if plan == before {
            return Ok(());
        }
        self.put_plan(&plan)
    }

    fn get_plan(&mut self) -> Stored<Option<Plan>> {
        let found = self.get_note(Under::Transit, NAME)?;
        let read = |bytes: Vec<u8>| {
            from_cbor(&bytes, "alarms").map_err(|_| StoreError::Damaged("notes.alarms"))
        };
        found.map(read).transpose()
    }

    fn put_plan(&mut self, plan: &Plan) -> Stored<()> {
        self.set_note(Under::Transit, NAME, &to_cbor(plan))
    }
}

fn alarm(space: SpaceId, entry: EntryId, summary: &Summary, zone: Tz) -> Option<Alarm> {
    let kind = match summary.kind {
        Some(Kind::Task) => AlarmKind::Task,
        Some(Kind::Appointment) => AlarmKind::Appointment,
        Some(Kind::Note | Kind::Unknown(_)) | None => AlarmKind::Other,
    };
    Some(Alarm {
        at_ms: summary.alarm_ms(zone)?,
        kind,
        space,
        entry,
    })
}
