//! The house agreement: proposed in versions, signed by each with the key of their device.
//!
//! A house has one agreement, under an id that every phone computes from the space, so that two who
//! begin it at the same time have begun one. A version stands when all who live there signed it.
//! The one that holds is the deepest that everybody signed who signed anything, two of them at
//! least: who moves in does not end it, and is asked to sign.

use ed25519_dalek::{Signature, Signer, VerifyingKey};
use onderweg_journal::{
    Claim, Command, Draft, Kind, LineStep, Person, Saying, Set, Version, line_changes, signed_bytes,
};
use onderweg_protocol::ids::{DeviceId, EntryId, PersonId, SpaceId};
use onderweg_protocol::roster::Roster;
use serde::Serialize;

use super::{circle, ours, person_of, theirs};
use crate::app::item::as_text;
use crate::app::names::Names;
use crate::app::{By, Companion, EntryRef, memory};
use crate::error::{Error, Result};
use crate::store::Tx;

/// The name of the agreement among what a space has one of.
const NAME: &str = "agreement";

/// The agreement of a house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgreementView {
    /// Its entry.
    #[serde(serialize_with = "as_text")]
    pub entry: EntryId,
    /// In which space.
    #[serde(serialize_with = "as_text")]
    pub space: SpaceId,
    /// What that space is called.
    pub space_name: Option<String>,
    /// The version that holds; `None` while there is none.
    pub holds: Option<String>,
    /// The version that was proposed last.
    pub newest: Option<String>,
    /// The last version that this person signed.
    pub signed: Option<String>,
    /// All versions, the first first.
    pub versions: Vec<VersionView>,
}

/// A version of an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VersionView {
    /// Its name.
    pub version: String,
    /// The version that it was made from.
    pub after: Option<String>,
    /// All of its words.
    pub text: String,
    /// Who proposed it.
    pub proposed: Vec<By>,
    /// Whose signature was verified, of those who live there.
    pub signed: Vec<By>,
    /// Who lives there and did not sign it.
    pub waits_for: Vec<Missing>,
    /// Whether all who live there signed it.
    pub stands: bool,
}

/// Somebody who lives there and did not sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// Who.
    #[serde(serialize_with = "as_text")]
    pub person: PersonId,
    /// What they are called.
    pub name: Option<String>,
    /// Whether it is the person of this phone.
    pub own: bool,
}

/// What changed since this person signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgreementChanges {
    /// The version that they signed last; `None` if none.
    pub from: Option<String>,
    /// The version that it is compared with.
    pub to: String,
    /// Lines in the order in which they read.
    pub lines: Vec<LineChange>,
}

/// A line of an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineChange {
    /// `same`, `gone` or `new`.
    pub step: &'static str,
    /// Its words.
    pub text: String,
}

impl Companion {
    /// The agreement of a house; `None` while nobody proposed one.
    ///
    /// # Errors
    ///
    /// [`Error::House`] for a space that is no circle.
    pub fn agreement(&mut self, space: SpaceId) -> Result<Option<AgreementView>> {
        let (me, zone) = (self.device(), self.zone);
        self.look(|tx| {
            let roster = circle(tx, space)?;
            let names = Names::load(tx, zone)?;
            let Some(known) = Known::read(tx, space, &roster)? else {
                return Ok(None);
            };
            Ok(Some(known.view(&names, &roster, &me)))
        })
    }

    /// Proposes a version, made from the one that was proposed last, and signs it; the first makes
    /// the agreement with this title. Words that stand
    /// there already are signed and not proposed again. Returns the version.
    ///
    /// # Errors
    ///
    /// [`Error::House`] for a space that is no circle, [`Error::Invalid`] for words that cannot be
    /// stored: nothing was written.
    pub fn propose_agreement(&mut self, space: SpaceId, title: &str, text: &str) -> Result<String> {
        let text = text.replace("\r\n", "\n").trim_end().to_owned();
        self.sign_with(space, Some(title), |drafts| {
            let newest = drafts.last();
            match newest.filter(|newest| newest.text == text) {
                Some(newest) => Ok((newest.version, None)),
                None => {
                    let after = newest.map(|newest| newest.version);
                    let text = text.clone();
                    let version = Version::of(after, &text);
                    Ok((version, Some(Saying::Text { after, text })))
                }
            }
        })
    }

    /// Signs a version by the beginning of its name, without one the version that was proposed
    /// last. Signing twice is signing once. Returns the version.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuch`] and [`Error::Ambiguous`], also where two were proposed last and none is
    /// named.
    pub fn sign_agreement(&mut self, space: SpaceId, version: Option<&str>) -> Result<String> {
        self.sign_with(space, None, |drafts| {
            Ok((find(drafts, version)?.version, None))
        })
    }

    /// What changed since this person signed last: against the version that is named, else against
    /// the one that was proposed last.
    ///
    /// # Errors
    ///
    /// As [`Companion::sign_agreement`].
    pub fn agreement_changes(
        &mut self,
        space: SpaceId,
        version: Option<&str>,
    ) -> Result<AgreementChanges> {
        let me = self.device();
        self.read(|tx| {
            let roster = circle(tx, space)?;
            let known = Known::read(tx, space, &roster)?.ok_or(Error::NoSuch("agreement"))?;
            let to = find(&known.drafts, version)?;
            let from = known.last_signed(&roster, &me);
            let old = from.map_or("", |from| from.text.as_str());
            let lines = line_changes(old, &to.text).into_iter();
            Ok::<_, Error>(AgreementChanges {
                from: from.map(|from| from.version.to_string()),
                to: to.version.to_string(),
                lines: lines
                    .map(|(step, text)| LineChange {
                        step: match step {
                            LineStep::Same => "same",
                            LineStep::Gone => "gone",
                            LineStep::New => "new",
                        },
                        text: text.to_owned(),
                    })
                    .collect(),
            })
        })
    }

    fn sign_with(
        &mut self,
        space: SpaceId,
        title: Option<&str>,
        choose: impl FnOnce(&[Draft]) -> Result<(Version, Option<Saying>)>,
    ) -> Result<String> {
        let secret = self.secret()?;
        let me = onderweg_journal::Author(self.device().0);
        let (at, version, changed) = self.write(|tx| {
            let roster = circle(tx, space)?;
            let entry = id(tx, space)?;
            let at = EntryRef { space, entry };
            let drafts = tx.drafts(space, at.entry, |author| person_of(&roster, author))?;
            let drafts = drafts.unwrap_or_default();
            let (version, text) = choose(&drafts)?;
            let message = signed_bytes(&space.0, &at.entry.0, &version);
            let signature = secret.signing().sign(&message).to_bytes();
            let own = |claim: &Claim| claim.by.author == me && claim.signature == signature;
            let of = drafts.iter().find(|draft| draft.version == version);
            if text.is_none() && of.is_some_and(|draft| draft.claims.iter().any(own)) {
                return Ok((at, version, false));
            }
            let title = title.map(|title| Set::Title(title.to_owned()));
            let title: Vec<Set> = title.into_iter().collect();
            tx.create_computed(space, at.entry, &Kind::Agreement, &title)?;
            let sign = Saying::Sign {
                version,
                device: me,
                signature,
            };
            let says = text.into_iter().chain([sign]);
            let acts: Vec<Command> = says.map(|what| Command::Set(Set::Say(what))).collect();
            tx.act(space, at.entry, &acts)?;
            memory::put_last_act(tx, at)?;
            Ok::<_, Error>((at, version, true))
        })?;
        if changed {
            self.did(at)?;
        }
        Ok(version.to_string())
    }
}

/// The id of the agreement of a space: the first of those that every phone computes which was not
/// erased.
fn id(tx: &mut Tx<'_>, space: SpaceId) -> Result<EntryId> {
    let mut name = NAME.to_owned();
    let mut n = 1_u64;
    loop {
        let entry = EntryId::occurrence(&EntryId(space.0), &name);
        if !tx.is_erased(space, entry)? {
            return Ok(entry);
        }
        n += 1;
        name = format!("{NAME}/{n}");
    }
}

/// The version whose name begins so, else the only one that nothing was made from and that stands
/// on most.
fn find<'a>(drafts: &'a [Draft], text: Option<&str>) -> Result<&'a Draft> {
    let depth = drafts.last().map(|draft| draft.depth);
    let fits = |draft: &&Draft| match text {
        Some(text) => {
            let name = draft.version.to_string();
            text.len() >= 4 && name.starts_with(&text.trim().to_ascii_lowercase())
        }
        None => Some(draft.depth) == depth,
    };
    let mut found = drafts.iter().filter(fits);
    match (found.next(), found.next()) {
        (Some(draft), None) => Ok(draft),
        (Some(_), Some(_)) => Err(Error::Ambiguous("version")),
        (None, _) => Err(Error::NoSuch("version")),
    }
}

/// An agreement with its good signatures.
pub(super) struct Known {
    space: SpaceId,
    pub(super) entry: EntryId,
    drafts: Vec<Draft>,
    /// For each draft, who signed it and what they wrote.
    signed: Vec<Vec<(Person, Claim)>>,
}

impl Known {
    pub(super) fn read(tx: &mut Tx<'_>, space: SpaceId, roster: &Roster) -> Result<Option<Self>> {
        let entry = id(tx, space)?;
        let Some(drafts) = tx.drafts(space, entry, |author| person_of(roster, author))? else {
            return Ok(None);
        };
        let good = |draft: &Draft| {
            let message = signed_bytes(&space.0, &entry.0, &draft.version);
            let claims = draft.claims.iter();
            let good = claims.filter(|claim| is_good(roster, claim, &message));
            good.filter_map(|claim| Some((person_of(roster, &claim.by.author)?, claim.clone())))
                .collect()
        };
        let signed = drafts.iter().map(good).collect();
        Ok(Some(Self {
            space,
            entry,
            drafts,
            signed,
        }))
    }

    pub(super) fn pairs(&self) -> impl DoubleEndedIterator<Item = (&Draft, &Vec<(Person, Claim)>)> {
        self.drafts.iter().zip(&self.signed)
    }

    fn last_signed(&self, roster: &Roster, me: &DeviceId) -> Option<&Draft> {
        let me = person_of(roster, &onderweg_journal::Author(me.0))?;
        let by_me = |signed: &[(Person, Claim)]| signed.iter().any(|(who, _)| *who == me);
        let last = self.pairs().rfind(|(_, signed)| by_me(signed))?;
        Some(last.0)
    }

    /// The version that holds.
    pub(super) fn holds(&self, roster: &Roster) -> Option<&Draft> {
        let here: Vec<Person> = roster.persons().keys().copied().map(theirs).collect();
        let signed = |all: &[(Person, Claim)], who: &Person| all.iter().any(|(by, _)| by == who);
        let party = |who: &&Person| self.signed.iter().any(|all| signed(all, who));
        let parties: Vec<&Person> = here.iter().filter(party).collect();
        let all_signed = |all: &[(Person, Claim)]| parties.iter().all(|who| signed(all, who));
        let found = self.pairs().rfind(|(_, all)| all_signed(all));
        found.filter(|_| parties.len() >= 2).map(|(draft, _)| draft)
    }

    fn view(&self, names: &Names, roster: &Roster, me: &DeviceId) -> AgreementView {
        let name = |version: &Version| version.to_string();
        let version = |(draft, signed): (&Draft, &Vec<(Person, Claim)>)| {
            let by = |stamp| names.by(&self.space, stamp, me);
            let own = roster.person_of(me);
            let missing = roster.persons().keys();
            let missing = missing.filter(|who| signed.iter().all(|(by, _)| ours(*by) != **who));
            let waits_for: Vec<Missing> = missing
                .map(|who| Missing {
                    person: *who,
                    name: names.of_person(&self.space, *who).map(str::to_owned),
                    own: own == Some(*who),
                })
                .collect();
            VersionView {
                version: name(&draft.version),
                after: draft.after.as_ref().map(name),
                text: draft.text.clone(),
                proposed: draft.by.iter().map(by).collect(),
                signed: signed.iter().map(|(_, claim)| by(&claim.by)).collect(),
                stands: waits_for.is_empty(),
                waits_for,
            }
        };
        AgreementView {
            entry: self.entry,
            space: self.space,
            space_name: names.space(&self.space).map(str::to_owned),
            holds: self.holds(roster).map(|draft| name(&draft.version)),
            newest: self.drafts.last().map(|draft| name(&draft.version)),
            signed: self
                .last_signed(roster, me)
                .map(|draft| name(&draft.version)),
            versions: self.pairs().map(version).collect(),
        }
    }
}

/// Whether the key of that device signed this, and its person lives there.
fn is_good(roster: &Roster, claim: &Claim, message: &[u8]) -> bool {
    let device = DeviceId(claim.by.author.0);
    let Some(known) = roster.device(&device) else {
        return false;
    };
    let lives = roster.persons().contains_key(&known.person);
    let key = VerifyingKey::from_bytes(&known.keys.ed);
    let signature = Signature::from_bytes(&claim.signature);
    lives && key.is_ok_and(|key| key.verify_strict(message, &signature).is_ok())
}
