//! An account on a server: a code of the office, once.

use onderweg_journal::Set;
use onderweg_protocol::code::AccountCode;
use serde::Serialize;

use super::{Companion, memory};
use crate::error::{Error, Result};
use crate::http::normal_address;
use crate::transport::Transport;

/// What enrolment brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Account {
    /// The server's address.
    pub server: String,
    /// What the programme calls this person's part: `newcomer`, `buddy`, `peer` or `mentor`.
    pub role: String,
}

impl Companion {
    /// Asks the server for an account code, as only an office device may: the name is what the
    /// office calls the person, the role a word of the programme.
    ///
    /// # Errors
    ///
    /// [`Error::Server`] if this device is no office, [`Error::NotEnrolled`] before it has an account.
    pub fn ask_for_code(
        &mut self,
        transport: &mut dyn Transport,
        name: &str,
        role: &str,
    ) -> Result<String> {
        self.server()?;
        let mut remote = self.remote(transport)?;
        let end = remote.ask_for_code(name, role);
        self.account(&remote, end.as_ref().err(), 0)?;
        end
    }

    /// Gives this phone an account on the server at `address`, over a transport to that address.
    /// With a name, others see it in the spaces that this person is in.
    ///
    /// # Errors
    ///
    /// [`Error::Code`] for a code that was mistyped, [`Error::Server`] for one that the server does
    /// not take (any more). Nothing was kept then.
    pub fn enrol(
        &mut self,
        transport: &mut dyn Transport,
        address: &str,
        code: &str,
        name: Option<&str>,
    ) -> Result<Account> {
        let address = normal_address(address)?;
        let code = AccountCode::read(code)?;
        if let Some(name) = name {
            Set::Title(name.to_owned()).check()?;
        }
        let known = self.read(memory::server)?;
        if known.is_some_and(|known| known != address) {
            return Err(Error::AlreadyEnrolled);
        }
        let keys = self.device_keys();
        let mut remote = self.remote(transport)?;
        let end = remote.enrol(&code, &keys);
        self.account(&remote, end.as_ref().err(), 0)?;
        let enrolled = end?;
        self.write(|tx| memory::put_server(tx, &address))?;
        if let Some(name) = name {
            self.call_me(name)?;
        }
        Ok(Account {
            server: address,
            role: enrolled.role,
        })
    }
}
