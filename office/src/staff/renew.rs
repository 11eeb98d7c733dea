//! A new password and a new secret for somebody who lost one of them, or both. Must not know who
//! asked for it: whoever runs this has looked at that person.

use rand_core::CryptoRng;
use rusqlite::params;

use super::account::address;
use super::error::{Result, StaffError};
use super::keys::Sealed;
use super::password::Stretched;
use super::{Enrolment, Staff, factor};

impl Staff {
    /// Gives an account another password and another secret for its code app.
    ///
    /// The old ones are worth nothing from then on, every session of the account is over wherever it
    /// is open, and tries that were not right are forgotten. What the account works on stays.
    ///
    /// # Errors
    ///
    /// [`StaffError::Address`], [`StaffError::Nobody`], [`StaffError::Password`].
    pub fn renew(&self, typed: &str, password: &str, rng: &mut dyn CryptoRng) -> Result<Enrolment> {
        let address = address(typed).ok_or(StaffError::Address)?;
        let account = self.known(&address)?.ok_or(StaffError::Nobody)?.account;
        let password = Stretched::new(password, self.cost, self.keys.pepper(), rng)?;
        let secret = factor::draw(rng);
        let uri = factor::enrolment(&secret, &address)?;
        let sealed = self.keys.seal(Sealed::Factor, account.id.0, &secret, rng);
        let sealed = sealed.ok_or(StaffError::Stretch)?;
        let tries = [
            self.hidden("account", address.as_bytes())?,
            self.hidden("code", &account.id.0.to_be_bytes())?,
        ];
        self.writing(|tx| {
            let changed = tx.execute(
                "UPDATE staff SET kib = ?2, passes = ?3, salt = ?4, hash = ?5, factor = ?6, last_step = 0
                 WHERE id = ?1",
                params![
                    account.id.0,
                    password.cost.kib,
                    password.cost.passes,
                    password.salt,
                    password.hash,
                    sealed,
                ],
            )?;
            if changed != 1 {
                return Err(StaffError::Nobody);
            }
            tx.execute("DELETE FROM session WHERE staff = ?1", [account.id.0])?;
            for key in tries {
                tx.execute("DELETE FROM tries WHERE key = ?1", [key])?;
            }
            Ok(())
        })?;
        let id = account.id;
        Ok(Enrolment { id, uri })
    }
}
