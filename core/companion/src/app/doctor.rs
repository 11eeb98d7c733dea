//! Is anything wrong: with the server, with other phones, with this phone's files.

use onderweg_protocol::ids::{DeviceId, SpaceId};
use onderweg_sync::state::Alarm;
use onderweg_sync::store::{MemberTx, StoreError};
use serde::{Serialize, Serializer};

use super::Companion;
use super::names::Names;
use crate::error::{Error, Result};
use crate::store::Tx;

/// Something that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// The server does not deliver what another member has seen.
    Withheld,
    /// The server showed different things to different members.
    Fork,
    /// The server showed another membership log than before.
    LogForked,
    /// The server delivers what breaks a rule.
    ServerFaulty,
    /// Another phone writes with this phone's keys.
    Copied,
    /// A member's phone wrote what this one refuses.
    BadContent,
    /// The server refuses what this phone wrote.
    OwnRefused,
    /// A snapshot does not hold what it says.
    BadSnapshot,
    /// The server was put back, and its list of members is one without this phone: who is in lets it in
    /// again, with [`Companion::invite`] and [`Companion::join`]. What is here stays, and goes along.
    NotNamed,
    /// A row of this phone's file does not read.
    Damaged,
    /// This phone's file is broken as SQLite sees it.
    FileBroken,
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What.
    pub trouble: Trouble,
    /// In which space; `None` for the phone as a whole.
    #[serde(serialize_with = "maybe_text")]
    pub space: Option<SpaceId>,
    /// What that space is called.
    pub space_name: Option<String>,
    /// Whose phone it is about.
    #[serde(serialize_with = "maybe_text")]
    pub device: Option<DeviceId>,
    /// What they are called.
    pub name: Option<String>,
}

/// What an examination found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Findings {
    /// What is wrong; empty if all is well.
    pub findings: Vec<Finding>,
    /// Whether SQLite finds the file of this phone in order.
    pub file_sound: bool,
    /// Entries whose documents were opened and read.
    pub entries_read: u64,
    /// Whether content could be examined: not while locked.
    pub content_read: bool,
    /// Summary rows that were written again from documents.
    pub rows_rebuilt: u64,
}

pub(super) fn maybe_text<T: std::fmt::Display, S: Serializer>(
    value: &Option<T>,
    to: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => to.collect_str(value),
        None => to.serialize_none(),
    }
}

impl Companion {
    /// Examines everything: the file, alarms of every space, and (while unlocked) every document
    /// of this phone. Takes time with many entries. With `repair`, summary rows are written again.
    ///
    /// # Errors
    ///
    /// Those of the store, but for damage, which is a finding.
    pub fn doctor(&mut self, repair: bool) -> Result<Findings> {
        let (zone, locked) = (self.zone, self.is_locked());
        let file_sound = self.read(|tx| tx.file_is_sound())?;
        let mut findings = match self.read(|tx| alarms(tx, zone, locked)) {
            // Named below; what else does not read for it is no news.
            Err(Error::Store(StoreError::Damaged(_))) if !file_sound => Vec::new(),
            found => found?,
        };
        let mut entries_read = 0;
        if !locked {
            entries_read = match self.read(|tx| read_all(tx, &mut findings)) {
                Err(Error::Store(StoreError::Damaged(_))) if !file_sound => 0,
                read => read?,
            };
        }
        if !file_sound {
            findings.push(Finding {
                trouble: Trouble::FileBroken,
                space: None,
                space_name: None,
                device: None,
                name: None,
            });
        }
        let rows_rebuilt = match repair && !locked {
            true => self.write(|tx| tx.rebuild_summaries())?,
            false => 0,
        };
        Ok(Findings {
            findings,
            file_sound,
            entries_read,
            content_read: !locked,
            rows_rebuilt,
        })
    }
}

fn alarms(tx: &mut Tx<'_>, zone: onderweg_journal::Tz, locked: bool) -> Result<Vec<Finding>> {
    let names = if locked {
        Names::default()
    } else {
        Names::load(tx, zone)?
    };
    let mut findings = Vec::new();
    for space in tx.spaces()? {
        let state = tx.state(space)?.unwrap_or_default();
        for alarm in &state.alarms {
            let (trouble, device) = trouble(alarm);
            findings.push(Finding {
                trouble,
                space: Some(space),
                space_name: names.space(&space).map(str::to_owned),
                name: device
                    .and_then(|device| names.of_device(&space, &device))
                    .map(str::to_owned),
                device,
            });
        }
    }
    Ok(findings)
}

fn trouble(alarm: &Alarm) -> (Trouble, Option<DeviceId>) {
    match alarm {
        Alarm::Withheld(device, _) => (Trouble::Withheld, Some(*device)),
        Alarm::Fork(device, _) => (Trouble::Fork, Some(*device)),
        Alarm::LogForked => (Trouble::LogForked, None),
        Alarm::Faulty => (Trouble::ServerFaulty, None),
        Alarm::Copied => (Trouble::Copied, None),
        Alarm::BadContent(device) => (Trouble::BadContent, Some(*device)),
        Alarm::OwnRefused => (Trouble::OwnRefused, None),
        Alarm::BadSnapshot => (Trouble::BadSnapshot, None),
        Alarm::NotNamed => (Trouble::NotNamed, None),
    }
}

/// Opens and reads every document; one that does not read is a finding.
fn read_all(tx: &mut Tx<'_>, findings: &mut Vec<Finding>) -> Result<u64> {
    let mut read = 0;
    for space in tx.spaces()? {
        for entry in tx.entries(space)? {
            match tx.view(space, entry) {
                Ok(_) => read += 1,
                Err(StoreError::Damaged(_)) => findings.push(Finding {
                    trouble: Trouble::Damaged,
                    space: Some(space),
                    space_name: None,
                    device: None,
                    name: None,
                }),
                Err(other) => return Err(Error::Store(other)),
            }
        }
    }
    Ok(read)
}
