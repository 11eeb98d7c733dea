//! The agreement of a house: its versions, who signed them, what changed since.

use onderweg_companion::app::{
    AgreementChanges as CoreChanges, AgreementView, Missing as CoreMissing, VersionView, templates,
};

use crate::failure::Failure;
use crate::lift;
use crate::phone::Phone;
use crate::row::{By, EntryRef, named};
use crate::sayer::Sayer;

/// The agreement of a house.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Agreement {
    /// Its entry.
    pub at: EntryRef,
    /// What its space is called.
    pub space_name: Option<String>,
    /// The version that holds; none while there is none.
    pub holds: Option<String>,
    /// The version that was proposed last.
    pub newest: Option<String>,
    /// The last version that this person signed.
    pub signed: Option<String>,
    /// All versions, the first first.
    pub versions: Vec<Version>,
}

impl Agreement {
    fn of(agreement: &AgreementView, say: &Sayer) -> Self {
        Self {
            at: EntryRef::new(agreement.space, agreement.entry),
            space_name: say.space_name(&agreement.space, agreement.space_name.as_deref()),
            holds: agreement.holds.clone(),
            newest: agreement.newest.clone(),
            signed: agreement.signed.clone(),
            versions: (agreement.versions.iter())
                .map(|version| Version::of(version, say))
                .collect(),
        }
    }
}

/// A version of an agreement.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Version {
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

impl Version {
    fn of(version: &VersionView, say: &Sayer) -> Self {
        Self {
            version: version.version.clone(),
            after: version.after.clone(),
            text: version.text.clone(),
            proposed: By::all(&version.proposed, say),
            signed: By::all(&version.signed, say),
            waits_for: (version.waits_for.iter())
                .map(|who| Missing::of(who, say))
                .collect(),
            stands: version.stands,
        }
    }
}

/// Somebody who lives there and did not sign.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Missing {
    /// Who.
    pub person: String,
    /// What they are called, or "you".
    pub words: String,
    /// Whether it is the person of this phone.
    pub own: bool,
}

impl Missing {
    fn of(who: &CoreMissing, say: &Sayer) -> Self {
        Self {
            person: who.person.to_string(),
            words: named(who.name.as_deref(), who.own, say),
            own: who.own,
        }
    }
}

/// What changed since this person signed.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct AgreementChanges {
    /// The version that they signed last; none if none.
    pub since: Option<String>,
    /// The version that it is compared with.
    pub version: String,
    /// Lines in the order in which they read.
    pub lines: Vec<LineChange>,
}

/// A line of an agreement.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LineChange {
    /// `same`, `gone` or `new`.
    pub step: String,
    /// Its words.
    pub text: String,
}

impl AgreementChanges {
    fn of(changes: &CoreChanges) -> Self {
        let lines = changes.lines.iter().map(|line| LineChange {
            step: line.step.to_owned(),
            text: line.text.clone(),
        });
        Self {
            since: changes.from.clone(),
            version: changes.to.clone(),
            lines: lines.collect(),
        }
    }
}

#[uniffi::export]
impl Phone {
    /// The agreement of a house; none while nobody proposed one.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for a space that is no circle.
    pub fn agreement(&self, space: String) -> Result<Option<Agreement>, Failure> {
        self.show(
            |companion| companion.agreement(lift::space(&space)?),
            |found, say| found.as_ref().map(|one| Agreement::of(one, say)),
        )
    }

    /// The agreement of the pack that is here, as a text in this person's language.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] without a pack.
    pub fn ready_agreement(&self) -> Result<String, Failure> {
        self.call(|companion| {
            let tag = self.words_now().settings().language.tag();
            templates::agreement(tag, &companion.pack()?.pack)
        })
    }

    /// Proposes a version of the agreement and signs it; the version.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for words that cannot be kept: nothing was written.
    pub fn propose_agreement(&self, space: String, text: String) -> Result<String, Failure> {
        self.call(|companion| {
            let title = self.words_now().house_agreement();
            companion.propose_agreement(lift::space(&space)?, &title, &text)
        })
    }

    /// Signs a version; name the one that was read.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if there is no such version.
    #[uniffi::method(default(version = None))]
    pub fn sign_agreement(
        &self,
        space: String,
        version: Option<String>,
    ) -> Result<String, Failure> {
        self.call(|companion| companion.sign_agreement(lift::space(&space)?, version.as_deref()))
    }

    /// What changed since this person signed last.
    ///
    /// # Errors
    ///
    /// As [`Phone::sign_agreement`].
    #[uniffi::method(default(version = None))]
    pub fn agreement_changes(
        &self,
        space: String,
        version: Option<String>,
    ) -> Result<AgreementChanges, Failure> {
        self.show(
            |companion| companion.agreement_changes(lift::space(&space)?, version.as_deref()),
            |changes, _| AgreementChanges::of(changes),
        )
    }
}
