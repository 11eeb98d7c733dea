//! The programme's pack on this phone: whose packs are believed, fetching the newest, keeping it.
//!
//! It is kept under the transit key, so that a locked phone fetches it too; showing it needs the PIN
//! like everything else. Must not know screens.

use std::sync::Arc;

use onderweg_pack::Pack;
use onderweg_pack::bundle::{self, BundleError, Expect, OpenError};
use onderweg_protocol::limits::MAX_BUNDLE;
use onderweg_protocol::programme::ProgrammeKey;
use serde::Serialize;

use super::Companion;
use super::pack_notes::{self, Head, Looked, head, keep, looked, programme};
use crate::error::{Error, PackError, Result};
use crate::remote::{Offered, Remote};
use crate::transport::{Transport, TransportError};

/// How often a sync looks for a newer pack, in milliseconds.
const EVERY: i64 = 20 * 3_600_000;
/// How long a bundle that was fetched and refused is not fetched again, in milliseconds: it costs
/// its bytes every time, but a wrong clock is put right and an old app is renewed.
const REFUSED: i64 = 7 * 24 * 3_600_000;
/// What a request costs beside its body, roughly.
const REQUEST_COST: u64 = 1_500;

/// The pack that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackHead {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: u64,
    /// Until when it was new, in milliseconds since 1970.
    pub not_after_ms: i64,
    /// Whether that is over: readable as before, and no newer one came.
    pub expired: bool,
    /// Why the last look brought nothing newer: the code of an error.
    pub trouble: Option<String>,
}

/// The pack that is kept, open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenPack {
    /// Which.
    pub head: PackHead,
    /// What stands in it.
    pub pack: Arc<Pack>,
}

/// What a look for a newer pack brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackNews {
    /// What became of it.
    pub outcome: PackOutcome,
    /// The pack that is kept now.
    pub id: Option<String>,
    /// Its version.
    pub version: Option<u64>,
    /// The code of the error, if there was one.
    pub reason: Option<String>,
}

/// What became of a look for a newer pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PackOutcome {
    /// A newer one is kept.
    Taken,
    /// What is kept is the newest.
    Unchanged,
    /// What is there is not to be used; what was kept stays.
    Refused,
    /// It does not fit into the budget: the next sync may bring it.
    Budget,
    /// The server did not answer as it should.
    Failed,
}

impl Companion {
    /// Believes the packs that this key signs: the text of the QR code on the sheet with the account
    /// code. Saying yes to a caseworker's card does the same, where no key is known yet. With another
    /// key, the pack that is kept stays readable until one of the new key takes its place.
    ///
    /// # Errors
    ///
    /// [`PackError::Key`]; nothing changed then.
    pub fn trust_programme(&mut self, text: &str) -> Result<()> {
        let key = ProgrammeKey::from_text(text).map_err(PackError::from)?;
        self.write(|tx| pack_notes::believe(tx, &key.0))
    }

    /// The key whose packs are believed, as its text.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn programme(&mut self) -> Result<Option<String>> {
        let key = self.read(programme)?;
        Ok(key.map(|key| ProgrammeKey(key).to_text()))
    }

    /// Looks for a newer pack now, and keeps it; `id` where the server has several.
    ///
    /// # Errors
    ///
    /// [`PackError`], with what was kept as it was; [`Error::Transport`] without a network.
    pub fn fetch_pack(
        &mut self,
        transport: &mut dyn Transport,
        id: Option<&str>,
    ) -> Result<PackNews> {
        self.server()?;
        self.read(programme)?.ok_or(PackError::NoProgramme)?;
        let mut remote = self.remote(transport)?;
        let end = self.look_for_pack(&mut remote, id, u64::MAX, true);
        let failed = end.as_ref().err();
        self.account(&remote, failed.filter(|error| is_road(error)), 0)?;
        let outcome = end?;
        Ok(news(self.read(head)?, outcome, None))
    }

    /// The pack that is kept, without opening it.
    ///
    /// # Errors
    ///
    /// Those of the store; [`crate::error::Failure::Unlock`] while locked.
    pub fn pack_head(&mut self) -> Result<Option<PackHead>> {
        self.secret()?;
        let now = self.now_ms();
        let (head, looked) = self.read(|tx| Ok::<_, Error>((head(tx)?, looked(tx)?)))?;
        Ok(head.map(|head| head.shown(now, looked.trouble)))
    }

    /// The pack that is kept; readable for as long as it takes, without a network.
    ///
    /// # Errors
    ///
    /// [`PackError::NoPack`] before one was fetched; [`crate::error::Failure::Unlock`] while locked.
    pub fn pack(&mut self) -> Result<OpenPack> {
        let head = self.pack_head()?.ok_or(PackError::NoPack)?;
        let (known, stamp) = {
            let kept = &self.inside().memo.pack;
            (kept.known(), kept.stamp())
        };
        if let Some(pack) = known {
            return Ok(OpenPack { head, pack });
        }
        let kept =
            self.read(|tx| Ok::<_, Error>(pack_notes::head(tx)?.zip(pack_notes::file(tx)?)))?;
        let (kept, file) = kept.ok_or(PackError::NoPack)?;
        let opened = bundle::open(&file, &kept.programme, &Expect::default());
        let (_, pack) = opened.map_err(PackError::from)?;
        let pack = Arc::new(pack);
        self.inside().memo.pack.keep(stamp, Arc::clone(&pack));
        Ok(OpenPack { head, pack })
    }

    /// A sync's look for a newer pack, once a day; nothing without a key. Never ends the sync: what
    /// went wrong is said beside.
    pub(super) fn sync_pack(
        &mut self,
        remote: &mut Remote<'_>,
        left: u64,
    ) -> Result<Option<PackNews>> {
        let (key, looked) = self.read(|tx| Ok::<_, Error>((programme(tx)?, looked(tx)?)))?;
        let since = self.now_ms().saturating_sub(looked.when_ms);
        // A look in the future means that the clock was moved: it is void.
        if key.is_none() || (0..EVERY).contains(&since) || left < REQUEST_COST {
            return Ok(None);
        }
        let end = self.look_for_pack(remote, None, left, false);
        let kept = self.read(head)?;
        Ok(Some(match end {
            Ok(outcome) => news(kept, outcome, None),
            Err(error) => {
                let outcome = match is_road(&error) {
                    true => PackOutcome::Failed,
                    false => PackOutcome::Refused,
                };
                news(kept, outcome, Some(error.code().to_owned()))
            }
        }))
    }

    /// Asks what there is, and takes it if it is newer. `afresh` asks even if nothing changed there.
    fn look_for_pack(
        &mut self,
        remote: &mut Remote<'_>,
        id: Option<&str>,
        left: u64,
        afresh: bool,
    ) -> Result<PackOutcome> {
        let now_ms = self.now_ms();
        let before = self.read(looked)?;
        let since = before.refused_ms.map(|at| now_ms.saturating_sub(at));
        let holds = since.is_none_or(|since| (0..REFUSED).contains(&since));
        let tag = before.tag.clone().filter(|_| holds && !afresh);
        let spent = remote.spent().1.total();
        let shelf = remote.shelf(tag.as_deref())?;
        let Some(shelf) = shelf else {
            let looked = Looked {
                when_ms: now_ms,
                ..before
            };
            self.write(|tx| pack_notes::put_looked(tx, &looked))?;
            return Ok(PackOutcome::Unchanged);
        };
        let left = left.saturating_sub(remote.spent().1.total().saturating_sub(spent));
        let found = self.newest(&shelf.packs, id);
        let fetches = matches!(found, Ok(Some(_)));
        let taken = found.and_then(|offered| match offered {
            Some(offered) => self.take(remote, &offered, left),
            None => Ok(PackOutcome::Unchanged),
        });
        self.looked_and(shelf.tag, fetches, taken)
    }

    /// What is worth fetching of what there is; none if nothing is newer.
    fn newest(&mut self, packs: &[Offered], id: Option<&str>) -> Result<Option<Offered>> {
        let kept = self.floor()?;
        let wanted = id.or(kept.as_ref().map(|kept| kept.id.as_str()));
        let found = match (wanted, packs) {
            (Some(id), packs) => packs.iter().find(|pack| pack.id == id),
            (None, [only]) => Some(only),
            (None, []) => None,
            (None, _) => return Err(PackError::Several.into()),
        };
        let found = found.ok_or(PackError::NotPublished)?;
        let refused = |error: BundleError| Err(PackError::from(OpenError::from(error)).into());
        match kept.filter(|kept| kept.id == found.id) {
            Some(kept) if kept.version == found.version => return Ok(None),
            Some(kept) if kept.version > found.version => {
                let (found, kept) = (found.version, kept.version);
                return refused(BundleError::RolledBack { found, kept });
            }
            Some(_) | None => {}
        }
        // What the server itself calls too old or too large need not be fetched to be refused.
        let not_after = found.not_after;
        if self.now_ms() > in_ms(not_after) {
            return refused(BundleError::Expired { not_after });
        }
        if found.bytes > MAX_BUNDLE as u64 {
            return refused(BundleError::TooLarge { most: MAX_BUNDLE });
        }
        Ok(Some(found.clone()))
    }

    /// The pack that is kept, if it was taken under the key that is believed now.
    fn floor(&mut self) -> Result<Option<Head>> {
        let (key, kept) = self.read(|tx| Ok::<_, Error>((programme(tx)?, head(tx)?)))?;
        Ok(kept.filter(|kept| Some(kept.programme) == key))
    }

    fn take(
        &mut self,
        remote: &mut Remote<'_>,
        offered: &Offered,
        left: u64,
    ) -> Result<PackOutcome> {
        let whole = offered.bytes + offered.bytes / 16 + REQUEST_COST;
        if whole > left {
            return Ok(PackOutcome::Budget);
        }
        let key = self.read(programme)?.ok_or(PackError::NoProgramme)?;
        let limit = usize::try_from(offered.bytes).unwrap_or(MAX_BUNDLE);
        let file = match remote.bundle(&offered.id, limit) {
            Err(Error::Transport(TransportError::TooLarge)) => {
                // Not what the list said: nobody is made to pay for more.
                let error = OpenError::from(BundleError::TooLarge { most: limit });
                return Err(PackError::from(error).into());
            }
            answered => answered?,
        };
        let floor = self.floor()?.filter(|kept| kept.id == offered.id);
        let expect = Expect {
            id: Some(&offered.id),
            kept: floor.map_or(0, |kept| kept.version),
            now: Some(u64::try_from(self.now_ms()).unwrap_or(0)),
        };
        let (bundle, _) = bundle::open(&file, &key, &expect).map_err(PackError::from)?;
        self.write(|tx| keep(tx, key, &bundle, &file))?;
        self.inside().memo.pack.forget();
        Ok(PackOutcome::Taken)
    }

    /// Notes that this state of the shelf was seen, and what came of it. What is refused by the list
    /// alone is looked at again the next time: the clock or the app may have been what was wrong.
    fn looked_and(
        &mut self,
        tag: Option<String>,
        fetched: bool,
        end: Result<PackOutcome>,
    ) -> Result<PackOutcome> {
        let when_ms = self.now_ms();
        // Without a whole answer, or without the bytes to take it, the next sync looks again.
        let seen = match &end {
            Ok(PackOutcome::Taken | PackOutcome::Unchanged | PackOutcome::Refused) => true,
            Ok(PackOutcome::Budget | PackOutcome::Failed) => false,
            Err(error) => matches!(error, Error::Pack(_)),
        };
        if seen {
            let looked = Looked {
                when_ms,
                tag: tag.filter(|_| fetched || end.is_ok()),
                trouble: end.as_ref().err().map(|error| error.code().to_owned()),
                refused_ms: end.is_err().then_some(when_ms).filter(|_| fetched),
            };
            self.write(|tx| pack_notes::put_looked(tx, &looked))?;
        }
        end
    }
}

impl Head {
    fn shown(self, now_ms: i64, trouble: Option<String>) -> PackHead {
        let not_after_ms = in_ms(self.not_after);
        PackHead {
            id: self.id,
            version: self.version,
            not_after_ms,
            expired: now_ms > not_after_ms,
            trouble,
        }
    }
}

fn news(kept: Option<Head>, outcome: PackOutcome, reason: Option<String>) -> PackNews {
    let (id, version) = kept.map(|kept| (kept.id, kept.version)).unzip();
    PackNews {
        outcome,
        id,
        version,
        reason,
    }
}

/// Whether the way to the server failed, and not what came.
fn is_road(error: &Error) -> bool {
    !matches!(error, Error::Pack(_))
}

fn in_ms(at: u64) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}
