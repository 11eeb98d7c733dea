//! What did not work, and the page that says so. A handler gives back a [`Problem`]; the layer around
//! all of them knows who asked and renders it.

use askama::Template;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::LOCATION;
use axum::http::{HeaderName, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::frame::{Frame, page};
use super::state::Office;
use super::visitor::Visitor;
use super::{door, paths};
use crate::desk::DeskError;

/// Why there is no page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    /// Nobody is signed in: the door, and back here afterwards. `swap` when a script asked.
    SignIn { next: String, swap: bool },
    /// Somebody sent a form whose session had ended.
    SignedOut { next: String, draft: String },
    /// A form that none of our pages sent, or one from long ago.
    Elsewhere,
    /// There is no such file for who asks, whether there is one or not.
    NotOpen,
    /// No such page.
    NothingHere,
    /// A page that cannot be asked like this.
    Method,
    /// More than a form may hold.
    TooLarge,
    /// The desk cannot write or read now.
    Unavailable,
    /// A mistake of ours.
    Broken,
}

impl From<DeskError> for Problem {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::NotOpen => Problem::NotOpen,
            DeskError::Unavailable(why) => {
                tracing::error!(why, "the desk is unavailable");
                Problem::Unavailable
            }
            DeskError::NotShared | DeskError::Form(_) | DeskError::Changed => Problem::Broken,
        }
    }
}

impl Problem {
    fn status(&self) -> StatusCode {
        match self {
            Problem::SignIn { swap: false, .. } => StatusCode::SEE_OTHER,
            Problem::SignIn { .. } | Problem::SignedOut { .. } => StatusCode::OK,
            Problem::Elsewhere => StatusCode::FORBIDDEN,
            Problem::NotOpen | Problem::NothingHere => StatusCode::NOT_FOUND,
            Problem::Method => StatusCode::METHOD_NOT_ALLOWED,
            Problem::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Problem::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Problem::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Problem::SignIn { next, swap } = &self {
            let name = if *swap {
                HeaderName::from_static("hx-redirect")
            } else {
                LOCATION
            };
            if let Ok(value) = paths::door(next).parse() {
                response.headers_mut().insert(name, value);
            }
        } else {
            response.extensions_mut().insert(self);
        }
        response
    }
}

/// Any path that is none of ours.
pub(super) async fn nothing_here() -> Problem {
    Problem::NothingHere
}

/// Turns a problem into its page, in the language and with the frame of who asked.
pub(super) async fn pages(State(office): State<Office>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let mut asked = parts.clone();
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let mut problem = response.extensions_mut().remove::<Problem>();
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        problem = Some(Problem::Method);
    }
    let Some(problem) = problem else {
        return response;
    };
    let Ok(visitor) = Visitor::from_request_parts(&mut asked, &office).await else {
        // The accounts do not answer either: there is nobody to render a page for.
        return problem.status().into_response();
    };
    if let Problem::SignedOut { next, draft } = &problem {
        return door::again(&office, &visitor, next, draft);
    }
    shown(&office, &visitor, &problem)
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    f: Frame,
    heading: String,
    words: String,
}

fn shown(office: &Office, visitor: &Visitor, problem: &Problem) -> Response {
    let w = &visitor.words;
    let (heading, words) = match problem {
        Problem::NotOpen => (w.office_not_open(), w.office_not_open_why()),
        Problem::NothingHere | Problem::Method => (w.office_no_page(), w.office_no_page_why()),
        Problem::Elsewhere => (w.office_elsewhere(), w.office_elsewhere_why()),
        Problem::TooLarge => (w.office_too_large(), w.office_too_large_why()),
        Problem::Unavailable => (w.office_unavailable(), w.office_unavailable_why()),
        Problem::Broken | Problem::SignIn { .. } | Problem::SignedOut { .. } => {
            (w.office_broken(), w.office_broken_why())
        }
    };
    let f = Frame::new(office, visitor, heading.clone());
    let tag = f.tag;
    page(problem.status(), tag, &ProblemPage { f, heading, words })
}
