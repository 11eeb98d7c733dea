//! `POST /v1/enrol`: a code of the office becomes an account of this device.

use onderweg_protocol::code::AccountCode;
use onderweg_protocol::ids::DeviceKeys;
use serde::{Deserialize, Serialize};

use super::{Remote, read_json};
use crate::error::{Error, Result, ServerError};
use crate::transport::Method;

#[derive(Serialize)]
struct Question {
    code: String,
    ed: String,
    x: String,
}

/// What the office knows of the person.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Enrolled {
    /// `newcomer`, `buddy`, `peer` or `mentor`.
    pub(crate) role: String,
}

impl Remote<'_> {
    /// Enrols this device; the same device with the same code again is the same.
    ///
    /// # Errors
    ///
    /// [`ServerError::CodeRefused`] for a code that is unknown, used or too old.
    pub(crate) fn enrol(&mut self, code: &AccountCode, keys: &DeviceKeys) -> Result<Enrolled> {
        let question = Question {
            code: code.text().to_string(),
            ed: hex(&keys.ed),
            x: hex(&keys.x),
        };
        let reply = self.json(Method::Post, "/v1/enrol", &question);
        if let Err(Error::Server(ServerError::NotFound | ServerError::Conflict)) = &reply {
            return Err(ServerError::CodeRefused.into());
        }
        read_json(&reply?)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
