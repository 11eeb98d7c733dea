//! Sign in, second proof.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::door::{self, Next};
use super::frame::{Frame, page};
use super::paths;
use super::problem::Problem;
use super::sent::Sent;
use super::state::Office;
use super::visitor::Visitor;
use crate::staff::{Account, Code, Token};

#[derive(Template)]
#[template(path = "code.html")]
struct CodePage {
    f: Frame,
    next: String,
    address: String,
    wrong: Option<String>,
}

impl CodePage {
    fn new(office: &Office, visitor: &Visitor, account: Account, next: &str) -> Self {
        Self {
            f: Frame::new(office, visitor, visitor.words.office_second_factor()),
            next: paths::ours(next).to_owned(),
            address: account.address,
            wrong: None,
        }
    }

    fn page(self, status: StatusCode) -> Response {
        page(status, self.f.tag, &self)
    }
}

/// The second page of the door, for who has shown a password.
pub(super) async fn show(
    State(office): State<Office>,
    mut visitor: Visitor,
    Query(Next { next }): Query<Next>,
) -> Result<Response, Problem> {
    let Some((account, _)) = halfway(&office, &visitor).await? else {
        return Ok(Redirect::to(&paths::door(&next)).into_response());
    };
    let cookie = door::bind(&office, &mut visitor);
    let page = CodePage::new(&office, &visitor, account, &next).page(StatusCode::OK);
    Ok(door::with(page, cookie))
}

/// Looks at a code.
pub(super) async fn check(
    State(office): State<Office>,
    Sent { visitor, fields }: Sent,
) -> Result<Response, Problem> {
    let next = fields.line("next");
    let Some((account, half)) = halfway(&office, &visitor).await? else {
        return Ok(Redirect::to(&paths::door(&next)).into_response());
    };
    let (typed, place) = (fields.line("code"), visitor.place);
    let came = office
        .at_door(move |office| {
            let now_ms = office.now_ms();
            let mut rng = office.rng();
            office.staff().code(&half, &typed, place, now_ms, &mut rng)
        })
        .await?;
    let w = Arc::clone(&visitor.words);
    let (status, wrong, wait) = match came {
        Code::In(token) => {
            let to = Redirect::to(paths::ours(&next)).into_response();
            return Ok(door::with(to, door::session(&office, &token)));
        }
        Code::Again => return Ok(Redirect::to(&paths::door(&next)).into_response()),
        Code::Wrong { left } => {
            let words = w.office_wrong_code(left);
            (StatusCode::UNPROCESSABLE_ENTITY, words, None)
        }
        Code::Later { minutes } => {
            let words = w.office_try_later(minutes);
            (StatusCode::TOO_MANY_REQUESTS, words, Some(minutes))
        }
    };
    let mut again = CodePage::new(&office, &visitor, account, &next);
    again.wrong = Some(wrong);
    Ok(door::later(again.page(status), wait))
}

async fn halfway(office: &Office, visitor: &Visitor) -> Result<Option<(Account, Token)>, Problem> {
    let Some(token) = visitor.session.clone() else {
        return Ok(None);
    };
    let half = token.clone();
    let account = office
        .at_door(move |office| office.staff().halfway(&half, office.now_ms()))
        .await?;
    Ok(account.map(|account| (account, token)))
}
