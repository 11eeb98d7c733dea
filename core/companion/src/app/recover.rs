//! Coming back with a recovery sheet: the sheet lets this phone into its person's `me`, which names
//! the other spaces, and then into these.
//!
//! The server knows a sheet's public keys and could found a `me` of its own around them: only the
//! space that the code itself vouches for is believed, and of the others only those that this `me`
//! names. What is under way is kept, sealed, so that a sync after a kill goes on.

use minicbor::{Decode, Encode};
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::code::RecoveryCode;
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::SpaceId;
use onderweg_protocol::message::Outcome;
use onderweg_protocol::roster::Roster;
use onderweg_space::author;
use onderweg_space::keys::DeviceSecret;
use onderweg_space::ring::KeyRing;
use onderweg_sync::state::State;
use onderweg_sync::store::{MemberTx, StoreError};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::own::{own_roster, places};
use super::sheet::on_paper;
use super::{Companion, memory};
use crate::error::{Error, Result, ServerError};
use crate::http::normal_address;
use crate::remote::Remote;
use crate::store::{OpenError, Tx, Under};
use crate::transport::Transport;

const NOTE: &str = "recovery";
/// Tries to append while others append, too.
const TRIES: usize = 8;

#[derive(Clone, Encode, Decode, Zeroize, ZeroizeOnDrop)]
#[cbor(map)]
struct UnderWay {
    #[cbor(n(0), with = "minicbor::bytes")]
    secret: [u8; 16],
    #[n(1)]
    #[zeroize(skip)]
    home: SpaceId,
}

impl Companion {
    /// Lets this phone in by a recovery sheet, at the server of this address. The next sync brings
    /// the person's own space and lets it into the others; the sheet is burnt then.
    ///
    /// # Errors
    ///
    /// [`Error::Code`] says where the code was mistyped; [`Error::SheetOver`] that the sheet was used,
    /// replaced or revoked, or belongs to another server; [`OpenError::AlreadyThere`] that this phone
    /// is somebody's already: what is on it would pour into the sheet's `me`. Nothing was changed then.
    pub fn recover(
        &mut self,
        transport: &mut dyn Transport,
        address: &str,
        text: &str,
    ) -> Result<SpaceId> {
        let address = normal_address(address)?;
        let code = RecoveryCode::read(text)?;
        let known = self.read(memory::server)?;
        if known.is_some_and(|known| known != address) {
            return Err(Error::AlreadyEnrolled);
        }
        self.must_be_fresh(&code)?;
        let mut remote = self.remote(transport)?;
        let end = self.recover_with(&mut remote, &code, &address);
        self.account(&remote, end.as_ref().err(), 0)?;
        end
    }

    /// Refuses a phone in use: one with other phones or a sheet in its `me`, or in a further space. The
    /// same recovery may go on.
    fn must_be_fresh(&mut self, code: &RecoveryCode) -> Result<()> {
        let me = self.device();
        let fresh = self.read(|tx| {
            let kept = under_way(tx)?;
            let mut fresh = true;
            for space in tx.spaces()? {
                let alone = own_roster(tx, space, &me)?.is_none_or(|roster| {
                    roster.kind() == SpaceKind::Me && roster.devices().count() == 1
                });
                fresh = fresh && alone;
            }
            Ok::<_, Error>(fresh || kept.is_some_and(|kept| kept.secret == *code.secret()))
        })?;
        match fresh {
            true => Ok(()),
            false => Err(OpenError::AlreadyThere.into()),
        }
    }

    fn recover_with(
        &mut self,
        remote: &mut Remote<'_>,
        code: &RecoveryCode,
        address: &str,
    ) -> Result<SpaceId> {
        let sheet = on_paper(code);
        let kept = self.read(under_way)?;
        let again = kept.filter(|kept| kept.secret == *code.secret());
        let home = match &again {
            Some(kept) => kept.home,
            None => find_home(remote, code, &sheet)?,
        };
        // Kept before the sheet burns: a kill after that must not lose the other spaces.
        let note = UnderWay {
            secret: *code.secret(),
            home,
        };
        self.write(|tx| {
            let bytes = Zeroizing::new(to_cbor(&note));
            tx.put_note(Under::Content, NOTE, &bytes)?;
            memory::put_server(tx, address)?;
            begin(tx, home)
        })?;
        if self.let_in(remote, &sheet, home)? {
            return Ok(home);
        }
        self.write(|tx| tx.drop_note(Under::Content, NOTE))?;
        Err(Error::SheetOver)
    }

    /// Spaces that this person's phones were in and that this phone is not in: somebody there has to
    /// bring this person back.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn not_brought_back(&mut self) -> Result<Vec<SpaceId>> {
        let (home, me, zone) = (self.me()?, self.device(), self.zone);
        self.read(|tx| {
            let mut missing = Vec::new();
            for space in places(tx, home, zone)? {
                let roster = tx.roster(space)?;
                if roster.is_none_or(|roster| roster.device(&me).is_none()) {
                    missing.push(space);
                }
            }
            Ok::<_, Error>(missing)
        })
    }

    /// What a sync does for a recovery under way, once `me` is here; whether a space was opened.
    pub(super) fn go_on_recovering(&mut self, remote: &mut Remote<'_>) -> Result<bool> {
        let Some(kept) = self.read(under_way)? else {
            return Ok(false);
        };
        let (me, zone, home) = (self.device(), self.zone, kept.home);
        let places = self.read(|tx| {
            let current = tx.state(home)?.is_some_and(|state| state.current);
            let here = tx.roster(home)?.is_some_and(|roster| roster.is_member(&me));
            let places = places(tx, home, zone)?;
            Ok::<_, Error>((current && here).then_some(places))
        })?;
        let Some(places) = places else {
            return Ok(false);
        };
        let sheet = on_paper(&RecoveryCode::new(kept.secret));
        let mut opened = false;
        for space in places {
            let there = self.read(|tx| tx.roster(space))?;
            if there.is_none_or(|roster| roster.device(&me).is_none())
                && self.let_in(remote, &sheet, space)?
            {
                self.write(|tx| begin(tx, space))?;
                opened = true;
            }
        }
        self.write(|tx| tx.drop_note(Under::Content, NOTE))?;
        Ok(opened)
    }

    /// Signs this phone into a space with the sheet; `false` where the sheet is not (any more).
    fn let_in(
        &mut self,
        remote: &mut Remote<'_>,
        sheet: &DeviceSecret,
        space: SpaceId,
    ) -> Result<bool> {
        let keys = self.device_keys();
        let mut rng = self.fork_rng();
        let id = sheet.id();
        remote.acting_as(id, sheet.signing(), |remote| {
            for _ in 0..TRIES {
                let (roster, log) = match remote.log(space) {
                    Err(Error::Server(ServerError::Unknown)) => return Ok(false),
                    log => log?,
                };
                if roster.device(&keys.id()).is_some() {
                    return Ok(roster.is_member(&keys.id()));
                }
                if !roster.is_member(&id) {
                    return Ok(false);
                }
                let mut ring = KeyRing::default();
                for entry in log.iter().filter_map(|signed| signed.entry().ok()) {
                    ring.learn(&roster, &entry, sheet);
                }
                let Ok(entry) = author::recover(&roster, &ring, sheet, &keys, &mut rng) else {
                    return Ok(false);
                };
                match remote.append(&roster, entry)? {
                    Outcome::Stored | Outcome::Duplicate => return Ok(true),
                    Outcome::ControlConflict => {}
                    Outcome::Held
                    | Outcome::StaleNonce
                    | Outcome::NotMember
                    | Outcome::EpochOld
                    | Outcome::Gap { .. }
                    | Outcome::IncarnationChanged
                    | Outcome::Pruned
                    | Outcome::TooLarge
                    | Outcome::Equivocation { .. }
                    | Outcome::SlowDown { .. }
                    | Outcome::Refused => return Ok(false),
                }
            }
            Err(ServerError::SlowDown { wait_ms: 1_000 }.into())
        })
    }
}

/// The `me` that the code vouches for, of those that the server names.
fn find_home(
    remote: &mut Remote<'_>,
    code: &RecoveryCode,
    sheet: &DeviceSecret,
) -> Result<SpaceId> {
    remote.acting_as(sheet.id(), sheet.signing(), |remote| {
        let spaces = match remote.spaces() {
            Err(Error::Server(ServerError::Unknown)) => return Err(Error::SheetOver),
            spaces => spaces?,
        };
        for space in spaces {
            let (roster, _) = remote.log(space)?;
            if is_home(&roster, code, sheet) {
                return Ok(space);
            }
        }
        Err(Error::SheetOver)
    })
}

fn is_home(roster: &Roster, code: &RecoveryCode, sheet: &DeviceSecret) -> bool {
    let found = roster.device(&sheet.id());
    let vouch = found
        .and_then(|device| device.sheet)
        .and_then(|one| one.vouch);
    roster.kind() == SpaceKind::Me
        && roster.is_member(&sheet.id())
        && vouch == Some(code.vouch(&roster.space()))
}

/// Begins to ask for a space.
fn begin(tx: &mut Tx<'_>, space: SpaceId) -> Result<()> {
    if tx.state(space)?.is_none() {
        tx.put_state(space, &State::default())?;
    }
    Ok(())
}

fn under_way(tx: &mut Tx<'_>) -> Result<Option<UnderWay>> {
    let Some(bytes) = tx.note(Under::Content, NOTE)? else {
        return Ok(None);
    };
    let bytes = Zeroizing::new(bytes);
    let kept = from_cbor(&bytes, "recovery").map_err(|_| StoreError::Damaged("notes.recovery"))?;
    Ok(Some(kept))
}

#[cfg(test)]
mod tests {
    use onderweg_protocol::control::SignedEntry;
    use onderweg_protocol::ids::Tip;
    use onderweg_space::author::Wish;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    use super::*;

    /// A space of this kind, founded by a device, with a sheet beside it.
    fn founded(
        by: &DeviceSecret,
        kind: SpaceKind,
        sheet: &DeviceSecret,
        vouch: impl Fn(&SpaceId) -> Option<[u8; 32]>,
    ) -> Roster {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let (space, first) = author::found(kind, [1; 16], by, &mut rng).unwrap();
        let mut roster = Roster::empty(space);
        let mut ring = KeyRing::default();
        let take = |roster: &mut Roster, ring: &mut KeyRing, signed: &SignedEntry| {
            let entry = roster.apply(signed).unwrap();
            ring.learn(roster, &entry, by);
        };
        take(&mut roster, &mut ring, &first);
        let wish = Wish::AddSheet(sheet.keys(), vouch(&space));
        let tip = |id: &onderweg_protocol::ids::DeviceId| Tip::none(*id);
        let entry = author::build(&wish, &roster, &ring, by, tip, &mut rng).unwrap();
        take(&mut roster, &mut ring, &entry);
        roster
    }

    #[test]
    fn a_me_that_the_server_made_around_a_sheet_is_not_believed() {
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        let [sara, server] = [0, 1].map(|_| DeviceSecret::generate(&mut rng));
        let code = RecoveryCode::new([3; 16]);
        let sheet = on_paper(&code);
        let honest = founded(&sara, SpaceKind::Me, &sheet, |space| {
            Some(code.vouch(space))
        });
        assert!(is_home(&honest, &code, &sheet));
        // The server knows the sheet's public keys and what vouches for the honest space.
        let copied = honest.device(&sheet.id()).unwrap().sheet.unwrap().vouch;
        let forged = founded(&server, SpaceKind::Me, &sheet, |_| copied);
        assert!(forged.is_member(&sheet.id()));
        assert!(!is_home(&forged, &code, &sheet));
        let circle = founded(&server, SpaceKind::Circle, &sheet, |_| None);
        assert!(!is_home(&circle, &code, &sheet));
    }
}
