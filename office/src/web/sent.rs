//! A form that one of our pages sent: it carries the word of its session. Every handler that changes
//! anything takes one of these, so that none can forget to look.

use axum::extract::{Form, FromRequest, FromRequestParts, Request};

use super::draft::Draft;
use super::fields::Fields;
use super::problem::Problem;
use super::state::Office;
use super::visitor::{Colleague, Visitor};
use crate::staff::Token;

/// A form from anybody.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) visitor: Visitor,
    pub(super) fields: Fields,
}

impl FromRequest<Office> for Sent {
    type Rejection = Problem;

    async fn from_request(request: Request, office: &Office) -> Result<Self, Problem> {
        let (mut parts, body) = request.into_parts();
        let visitor = Visitor::from_request_parts(&mut parts, office).await?;
        let request = Request::from_parts(parts, body);
        let sent = Form::<Vec<(String, String)>>::from_request(request, office).await;
        let fields = Fields::of(sent)?;
        let word = fields.raw("word");
        let says = |token: &Option<Token>| token.as_ref().is_some_and(|token| token.says(word));
        // The word of a session that has ended is still a sign that our page sent it.
        if says(&visitor.session) || says(&visitor.door) {
            return Ok(Self { visitor, fields });
        }
        Err(Problem::Elsewhere)
    }
}

/// A form from somebody who is signed in. Where the session has ended meanwhile, the words are sealed
/// and come back after the next sign-in.
#[derive(Debug)]
pub(super) struct Posted {
    pub(super) who: Colleague,
    pub(super) fields: Fields,
}

impl FromRequest<Office> for Posted {
    type Rejection = Problem;

    async fn from_request(request: Request, office: &Office) -> Result<Self, Problem> {
        let Sent { visitor, fields } = Sent::from_request(request, office).await?;
        let visitor = match Colleague::try_from(visitor) {
            // The door's word opens the door only.
            Ok(who) if who.session.says(fields.raw("word")) => return Ok(Self { who, fields }),
            Ok(_) => return Err(Problem::Elsewhere),
            Err(visitor) => visitor,
        };
        Err(Draft::keep(office, &visitor, &fields).await?)
    }
}
