//! Cards and grants: how a person's phone and an office device find each other.

use onderweg_companion::app::Companion;
use onderweg_protocol::case::{CaseOffer, CaseQuestion, Grant, SignedGrant};
use onderweg_protocol::ids::digest;
use rand_core::Rng;

use super::{DESK, Office, unavailable};
use crate::desk::{Card, CaseId, Deed, DeskError, Fault, Field, Result, StaffId};
use crate::homes::{HomeError, lock, randomness};
use crate::keys::KeyError;

/// Longest name of a person, in bytes: what the relay takes for an account.
const MAX_NAME: usize = 120;

/// Why a phone gets no grant.
#[derive(Debug, thiserror::Error)]
pub enum CaseError {
    /// No such offer, or it was used for another space.
    #[error("no such offer, or it was used already")]
    Unknown,
    /// The office cannot answer now.
    #[error("the office cannot answer now")]
    Unavailable,
}

impl Office {
    /// Gives the office's own device its account on the relay, once.
    ///
    /// # Errors
    ///
    /// [`DeskError::Unavailable`]: the code is wrong or used, or the relay does not answer.
    pub fn enrol_desk(&self, code: &str) -> Result<()> {
        let home = self.desk_home()?;
        let mut road = self.road(&self.setup.relay)?;
        let programme = self.setup.programme.clone();
        lock(&home)
            .enrol(&mut *road, &self.setup.relay, code, Some(&programme))
            .map_err(unavailable)?;
        Ok(())
    }

    /// Whether [`Office::enrol_desk`] was done.
    ///
    /// # Errors
    ///
    /// [`DeskError::Unavailable`].
    pub fn is_enrolled(&self) -> Result<bool> {
        let home = self.desk_home()?;
        let status = lock(&home).status().map_err(unavailable)?;
        Ok(status.server.is_some())
    }

    pub(super) fn desk_home(&self) -> Result<crate::homes::Home> {
        match self.homes.get(DESK) {
            Err(HomeError::Key(KeyError::Missing(_))) => self.homes.make(DESK),
            got => got,
        }
        .map_err(unavailable)
    }

    pub(super) fn road(
        &self,
        address: &str,
    ) -> Result<Box<dyn onderweg_companion::transport::Transport>> {
        (self.setup.roads)(address)
            .ok_or(DeskError::Unavailable("the server has no usable address"))
    }

    /// An account code from the relay.
    fn code(&self, name: &str, role: &str) -> Result<String> {
        let desk = self.desk_home()?;
        let mut road = self.road(&self.setup.relay)?;
        lock(&desk)
            .ask_for_code(&mut *road, name, role)
            .map_err(unavailable)
    }

    pub(super) fn make_offer(&self, staff: StaffId, name: &str) -> Result<Card> {
        let name = name.trim();
        if name.is_empty() {
            return Err(DeskError::Form(vec![(Field::Name, Fault::Empty)]));
        }
        if name.len() > MAX_NAME || name.chars().any(char::is_control) {
            return Err(DeskError::Form(vec![(Field::Name, Fault::TooLong)]));
        }
        let mut rng = randomness().map_err(unavailable)?;
        let mut drawn = [0; 56];
        rng.fill_bytes(&mut drawn);
        let (token, rest) = drawn.split_first_chunk::<16>().ok_or(LOST)?;
        let (home_name, nonce) = rest.split_first_chunk::<16>().ok_or(LOST)?;
        let nonce: [u8; 24] = nonce.try_into().map_err(|_| LOST)?;
        let home_name: String = home_name.iter().map(|byte| format!("{byte:02x}")).collect();

        // The relay learns no name of a person from the office: the file's is in the register, sealed.
        let account = self.code(&pseudonym(&home_name), "newcomer")?;
        self.enrol_home(&home_name, staff)?;
        let now = self.now_ms();
        let case = {
            let mut register = lock(&self.register);
            let case = register
                .add(staff, &home_name, name, &hash(token), nonce, now)
                .map_err(unavailable)?;
            register
                .note(staff, case, Deed::Offered, now)
                .map_err(unavailable)?;
            case
        };
        self.homes_made
            .fetch_add(1, std::sync::atomic::Ordering::AcqRel);
        self.card(case, account, *token)
    }

    /// A further code for the account of a case: the relay takes a new phone by it, and nothing opens.
    pub(super) fn renew_account(&self, staff: StaffId, id: CaseId) -> Result<Card> {
        let case = self.case(staff, id)?;
        let account = self.code(&pseudonym(&case.home), "newcomer")?;
        lock(&self.register)
            .note(staff, id, Deed::Renewed, self.now_ms())
            .map_err(unavailable)?;
        Ok(Card {
            case: id,
            account,
            offer: String::new(),
            server: self.setup.server.clone(),
        })
    }

    /// A device for this one case, with an account of its own, named after the caseworker.
    fn enrol_home(&self, name: &str, staff: StaffId) -> Result<()> {
        let code = self.code(&format!("office {name}"), "office")?;
        let home = self.homes.make(name).map_err(unavailable)?;
        let mut road = self.road(&self.setup.relay)?;
        let who = self.name(staff);
        lock(&home)
            .enrol(&mut *road, &self.setup.relay, &code, Some(&who))
            .map_err(unavailable)?;
        Ok(())
    }

    fn card(&self, case: CaseId, account: String, token: [u8; 16]) -> Result<Card> {
        let programme = self.keys.programme().map_err(unavailable)?;
        let offer = CaseOffer {
            token,
            programme: programme.verifying_key().to_bytes(),
            office: self.setup.office.clone(),
        };
        Ok(Card {
            case,
            account,
            offer: offer.to_text(),
            server: self.setup.server.clone(),
        })
    }

    /// The programme's word on the device of an offer, for the space that its person founds. Asked
    /// again for the same space it is given again; for another one never.
    ///
    /// # Errors
    ///
    /// [`CaseError`].
    pub fn grant(&self, question: &CaseQuestion) -> Result<SignedGrant, CaseError> {
        let gone = |_: DeskError| CaseError::Unavailable;
        let case = lock(&self.register)
            .by_token(&hash(&question.token))
            .map_err(|cause| gone(unavailable(cause)))?
            .ok_or(CaseError::Unknown)?;
        let home = self
            .homes
            .get(&case.home)
            .map_err(|cause| gone(unavailable(cause)))?;
        if case.space.is_some_and(|space| space != question.space) {
            return Err(CaseError::Unknown);
        }
        let mut companion = lock(&home);
        // Before the binding: a kill in between leaves a space that is asked for in vain.
        companion
            .expect_space(question.space)
            .map_err(|cause| gone(unavailable(cause)))?;
        let bound = lock(&self.register)
            .bind(case.id, question.space)
            .map_err(|cause| gone(unavailable(cause)))?;
        if !bound {
            return Err(CaseError::Unknown);
        }
        self.work.add(question.space);
        self.sign(&companion, case.staff, question)
            .map_err(|cause| gone(unavailable(cause)))
    }

    fn sign(
        &self,
        companion: &Companion,
        staff: StaffId,
        question: &CaseQuestion,
    ) -> Result<SignedGrant, KeyError> {
        let grant = Grant {
            space: question.space,
            keys: companion.device_keys(),
            caseworker: self.name(staff),
            programme: self.setup.programme.clone(),
        };
        Ok(SignedGrant::sign(&grant, &self.keys.programme()?))
    }
}

/// What the relay calls the account of a case.
fn pseudonym(home: &str) -> String {
    let short: String = home.chars().take(12).collect();
    format!("case {short}")
}

const LOST: DeskError = DeskError::Unavailable("the system gives no randomness");

/// Tokens are kept as hashes: who reads the register can use none.
fn hash(token: &[u8; 16]) -> [u8; 32] {
    digest("ow1/case-token", &[token])
}
