//! Words of a form that was sent after the session had ended: sealed for who was writing, carried
//! through the sign-in by the form itself, and put back into the page.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::fields::Fields;
use super::paths;
use super::problem::Problem;
use super::state::Office;
use super::visitor::Visitor;
use crate::staff::Token;

/// What is kept of a form.
const KEPT: [&str; 6] = ["title", "day", "from", "place", "bring", "answer"];
/// Longer words than this are not carried.
const LONGEST: usize = 16 * 1024;

/// A form that waits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Draft {
    /// Where it was sent.
    pub(super) to: String,
    values: Vec<String>,
}

impl Draft {
    /// A field of it.
    pub(super) fn value(&self, name: &str) -> String {
        let at = KEPT.iter().position(|kept| *kept == name);
        let value = at.and_then(|at| self.values.get(at));
        value.cloned().unwrap_or_default()
    }

    /// Seals the form for who sent it; the answer is the way to the door.
    pub(super) async fn keep(
        office: &Office,
        visitor: &Visitor,
        fields: &Fields,
    ) -> Result<Problem, Problem> {
        let plain = Self::plain(&visitor.here, fields);
        let session = visitor.session.clone();
        let sealed = office
            .at_door(move |office| {
                let Some(of) = session.and_then(|token| office.staff().whose(&token).transpose())
                else {
                    return Ok(None);
                };
                let mut rng = office.rng();
                let sealed = office.staff().seal_draft(of?, plain.as_bytes(), &mut rng)?;
                Ok(Some(sealed))
            })
            .await?;
        let sealed = sealed.map(|sealed| URL_SAFE_NO_PAD.encode(sealed));
        Ok(Problem::SignedOut {
            next: paths::page_of(&visitor.here).to_owned(),
            draft: sealed
                .filter(|sealed| sealed.len() <= LONGEST)
                .unwrap_or_default(),
        })
    }

    /// Lays a sealed form that came through the sign-in beside the new session.
    pub(super) fn lay(office: &Office, session: &Token, carried: &str) -> crate::staff::Result<()> {
        match URL_SAFE_NO_PAD.decode(carried) {
            Ok(sealed) if !sealed.is_empty() && carried.len() <= LONGEST => {
                office.staff().keep_draft(session, &sealed)
            }
            _ => Ok(()),
        }
    }

    /// The form that waits beside this session, once.
    pub(super) fn take(office: &Office, session: &Token) -> crate::staff::Result<Option<Self>> {
        let plain = office.staff().take_draft(session)?;
        Ok(plain.and_then(|plain| Self::read(&plain)))
    }

    /// Fields are told apart by a character that [`Fields::text`] never leaves in one.
    fn plain(to: &str, fields: &Fields) -> String {
        let values = KEPT.iter().map(|name| fields.text(name));
        let parts: Vec<String> = std::iter::once(to.to_owned()).chain(values).collect();
        parts.join("\0")
    }

    fn read(plain: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(plain).ok()?;
        let mut parts = text.split('\0').map(str::to_owned);
        Some(Self {
            to: parts.next()?,
            values: parts.collect(),
        })
    }
}
