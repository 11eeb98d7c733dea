//! The spaces of this phone: who may read what.

use onderweg_protocol::control::{Role, SpaceKind};
use onderweg_protocol::ids::{DeviceId, SpaceId};
use onderweg_sync::state::State;
use onderweg_sync::store::MemberTx;
use serde::Serialize;

use super::Companion;
use super::item::as_text;
use super::names::Names;
use crate::error::{Error, Result};
use crate::store::Tx;

/// A space as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SpaceView {
    /// The space.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What it is called; `None` while locked or nameless.
    pub name: Option<String>,
    /// `me`, `circle`, `case` or `catalogue`; `None` until this phone is admitted.
    pub kind: Option<&'static str>,
    /// `joining`, `member` or `gone`.
    pub standing: &'static str,
    /// `owner` or `member`; `None` for one who is neither.
    pub role: Option<&'static str>,
    /// How many people it has.
    pub people: u64,
    /// How many phones they have.
    pub devices: u64,
    /// How many people can be admitted by open invitations.
    pub invitations: u64,
    /// Membership acts of this phone that the server has not taken yet.
    pub wishes: u64,
    /// Whether this phone has everything that the server had at the last sync.
    pub current: bool,
    /// Whether it waits to be unlocked, because work must be sealed again.
    pub waits_for_unlock: bool,
    /// Things that are wrong: see `doctor`.
    pub alarms: u64,
}

impl Companion {
    /// Founds a circle with this name, owned by this person. Works without a server.
    ///
    /// # Errors
    ///
    /// [`Error::Write`] if the name cannot be stored: nothing was founded.
    pub fn create_space(&mut self, name: &str) -> Result<SpaceId> {
        onderweg_journal::Set::Title(name.to_owned()).check()?;
        if name.trim() == super::names::ME {
            return Err(Error::Value {
                field: "name",
                rule: "\"me\" is the name of your own space",
            });
        }
        let space = self.found(SpaceKind::Circle)?;
        self.rename_space(space, name)?;
        self.introduce()?;
        Ok(space)
    }

    /// All spaces: one's own first, those that this phone left last.
    ///
    /// # Errors
    ///
    /// Those of the store. Names are missing while locked.
    pub fn spaces(&mut self) -> Result<Vec<SpaceView>> {
        let (me, zone, locked) = (self.device(), self.zone, self.is_locked());
        self.read(|tx| {
            let names = if locked {
                Names::default()
            } else {
                Names::load(tx, zone)?
            };
            let mut views = Vec::new();
            for space in tx.spaces()? {
                views.push(view(tx, &names, &me, space)?);
            }
            let order = |view: &SpaceView| {
                (
                    view.standing == "gone",
                    view.kind != Some("me"),
                    view.name.clone(),
                    view.space,
                )
            };
            views.sort_by_key(order);
            Ok::<_, Error>(views)
        })
    }
}

fn view(tx: &mut Tx<'_>, names: &Names, me: &DeviceId, space: SpaceId) -> Result<SpaceView> {
    let state = tx.state(space)?.unwrap_or_default();
    let roster = tx.roster(space)?.filter(|roster| roster.n() > 0);
    let (mut people, mut devices, mut invitations) = (0, 0, 0);
    let (mut kind, mut role) = (None, None);
    if let Some(roster) = &roster {
        people = roster.persons().len() as u64;
        devices = roster.phones().count() as u64;
        invitations = roster.invites().len() as u64;
        kind = Some(kind_word(roster.kind()));
        let own = roster.person_of(me);
        role = own
            .and_then(|person| roster.persons().get(&person))
            .map(|role| role_word(*role));
    }
    Ok(SpaceView {
        space,
        name: names.space(&space).map(str::to_owned),
        kind,
        standing: standing(&state, role.is_some()),
        role,
        people,
        devices,
        invitations,
        wishes: state.wishes.len() as u64,
        current: state.current,
        waits_for_unlock: state.reseal || state.copied,
        alarms: state.alarms.len() as u64,
    })
}

fn standing(state: &State, member: bool) -> &'static str {
    match (state.gone, member) {
        (true, _) => "gone",
        (false, true) => "member",
        (false, false) => "joining",
    }
}

/// The word for a kind of space.
pub(super) fn kind_word(kind: SpaceKind) -> &'static str {
    match kind {
        SpaceKind::Me => "me",
        SpaceKind::Circle => "circle",
        SpaceKind::Case => "case",
        SpaceKind::Catalogue => "catalogue",
    }
}

/// The word for a role.
pub(super) fn role_word(role: Role) -> &'static str {
    match role {
        Role::Owner => "owner",
        Role::Member => "member",
    }
}
