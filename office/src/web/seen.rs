//! "Mark everything as seen".

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

use super::frame::Said;
use super::problem::Problem;
use super::sent::Posted;
use super::state::Office;
use super::visitor::Colleague;

/// Moves the mark of everybody.
pub(super) async fn all(
    State(office): State<Office>,
    Posted { who, .. }: Posted,
) -> Result<Response, Problem> {
    let id = who.id();
    office.at_desk(move |desk| desk.mark_all_seen(id)).await??;
    after(&office, &who, Said::Seen, "/office").await
}

/// Goes to a page that says what was done.
pub(super) async fn after(
    office: &Office,
    who: &Colleague,
    said: Said,
    to: &str,
) -> Result<Response, Problem> {
    let session = who.session.clone();
    office
        .at_door(move |office| office.staff().leave_notice(&session, said.as_str()))
        .await?;
    Ok(Redirect::to(to).into_response())
}

/// What the last act said, once.
pub(super) async fn notice(office: &Office, who: &Colleague) -> Result<Option<String>, Problem> {
    let session = who.session.clone();
    office
        .at_door(move |office| office.staff().take_notice(&session))
        .await
}
