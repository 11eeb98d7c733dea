//! Sign in, first proof; and sign out.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::header::{RETRY_AFTER, SET_COOKIE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use zeroize::Zeroizing;

use super::cookies::Cookie;
use super::draft::Draft;
use super::frame::{Frame, page};
use super::paths;
use super::problem::Problem;
use super::sent::Sent;
use super::state::Office;
use super::visitor::Visitor;
use crate::staff::{Password, Token};

/// Where to go afterwards.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Next {
    pub(super) next: String,
}

#[derive(Template)]
#[template(path = "sign-in.html")]
struct SignIn {
    f: Frame,
    next: String,
    draft: String,
    /// The session ended while somebody wrote.
    ended: bool,
    address: String,
    wrong: Option<String>,
}

impl SignIn {
    fn new(office: &Office, visitor: &Visitor, next: &str) -> Self {
        Self {
            f: Frame::new(office, visitor, visitor.words.office_sign_in()),
            next: paths::ours(next).to_owned(),
            draft: String::new(),
            ended: false,
            address: String::new(),
            wrong: None,
        }
    }

    fn page(self, status: StatusCode) -> Response {
        page(status, self.f.tag, &self)
    }
}

/// The first page of the door.
pub(super) async fn show(
    State(office): State<Office>,
    mut visitor: Visitor,
    Query(Next { next }): Query<Next>,
) -> Response {
    if visitor.account.is_some() {
        return Redirect::to(paths::ours(&next)).into_response();
    }
    let cookie = bind(&office, &mut visitor);
    let page = SignIn::new(&office, &visitor, &next).page(StatusCode::OK);
    with(page, cookie)
}

/// The door again, for somebody whose session ended while they wrote.
pub(super) fn again(office: &Office, visitor: &Visitor, next: &str, draft: &str) -> Response {
    let mut visitor = visitor.clone();
    visitor.account = None;
    let cookie = bind(office, &mut visitor);
    let mut page = SignIn::new(office, &visitor, next);
    draft.clone_into(&mut page.draft);
    page.ended = true;
    with(page.page(StatusCode::OK), cookie)
}

/// Looks at address and password.
pub(super) async fn knock(
    State(office): State<Office>,
    Sent { visitor, fields }: Sent,
) -> Result<Response, Problem> {
    let address = fields.line("address");
    let password = Zeroizing::new(fields.raw("password").to_owned());
    let carried = fields.line("draft");
    let (typed, place) = (address.clone(), visitor.place);
    let (laid, before) = (carried.clone(), visitor.session.clone());
    let came = office
        .stretching(move |office| {
            let now_ms = office.now_ms();
            let mut rng = office.rng();
            let staff = office.staff();
            let came = staff.password(&typed, &password, place, now_ms, &mut rng)?;
            if let Password::Right(token) = &came {
                Draft::lay(office, token, &laid)?;
                // Whoever was signed in here before is not any more.
                if let Some(before) = &before {
                    staff.sign_out(before)?;
                }
            }
            Ok(came)
        })
        .await?;
    let w = &visitor.words;
    let mut again = SignIn::new(&office, &visitor, &fields.line("next"));
    let (status, wrong, wait) = match came {
        Password::Right(token) => {
            let to = format!("/office/sign-in/code?next={}", paths::encode(&again.next));
            return Ok(with(
                Redirect::to(&to).into_response(),
                session(&office, &token),
            ));
        }
        Password::Wrong { left } => {
            let words = w.office_wrong_password(left);
            (StatusCode::UNPROCESSABLE_ENTITY, words, None)
        }
        Password::Later { minutes } => {
            let words = w.office_try_later(minutes);
            (StatusCode::TOO_MANY_REQUESTS, words, Some(minutes))
        }
    };
    again.wrong = Some(wrong);
    again.address = address;
    again.draft = carried;
    Ok(later(again.page(status), wait))
}

/// Ends the session.
pub(super) async fn leave(
    State(office): State<Office>,
    Sent { visitor, .. }: Sent,
) -> Result<Response, Problem> {
    if let Some(token) = visitor.session {
        office
            .at_door(move |office| office.staff().sign_out(&token))
            .await?;
    }
    let drop = Cookie::Session.drop(office.settings().https);
    Ok(with(Redirect::to("/office/sign-in").into_response(), drop))
}

/// Gives a browser at the door a cookie of its own, which its forms are bound to.
pub(super) fn bind(office: &Office, visitor: &mut Visitor) -> Option<HeaderValue> {
    if visitor.door.is_some() {
        return None;
    }
    let token = Token::draw(&mut office.rng());
    let cookie = Cookie::Door.set(&token.text(), office.settings().https);
    visitor.door = Some(token);
    cookie
}

/// The cookie of a session.
pub(super) fn session(office: &Office, token: &Token) -> Option<HeaderValue> {
    Cookie::Session.set(&token.text(), office.settings().https)
}

/// The answer with a cookie.
pub(super) fn with(mut response: Response, cookie: Option<HeaderValue>) -> Response {
    if let Some(cookie) = cookie {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

/// The answer with how long to wait.
pub(super) fn later(mut response: Response, minutes: Option<u64>) -> Response {
    let seconds = minutes.and_then(|minutes| (minutes * 60).to_string().parse().ok());
    if let Some(seconds) = seconds {
        response.headers_mut().insert(RETRY_AFTER, seconds);
    }
    response
}
