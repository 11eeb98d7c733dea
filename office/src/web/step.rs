//! The yes to a step that asks, and sending it back with a word.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use onderweg_protocol::ids::EntryId;

use super::frame::Said;
use super::person::{self, Typed};
use super::problem::Problem;
use super::seen::after;
use super::sent::Posted;
use super::state::Office;
use crate::desk::DeskError;

/// Says yes.
pub(super) async fn confirm(
    State(office): State<Office>,
    Path((path, entry)): Path<(String, String)>,
    Posted { who, .. }: Posted,
) -> Result<Response, Problem> {
    let case = person::case(&path)?;
    let step = EntryId::from_hex(&entry).ok_or(Problem::NotOpen)?;
    let id = who.id();
    let done = office
        .at_desk(move |desk| desk.confirm(id, case, step))
        .await?;
    let page = format!("/office/people/{}", case.0);
    match done {
        Ok(()) => after(&office, &who, Said::Confirmed, &format!("{page}#e-{entry}")).await,
        Err(DeskError::NotShared) => after(&office, &who, Said::NotShared, &page).await,
        Err(DeskError::Changed | DeskError::Form(_)) => {
            after(&office, &who, Said::Changed, &page).await
        }
        Err(error @ (DeskError::NotOpen | DeskError::Unavailable(_))) => Err(error.into()),
    }
}

/// Sends it back, or says at the field what to write.
pub(super) async fn back(
    State(office): State<Office>,
    Path((path, entry)): Path<(String, String)>,
    Posted { who, fields }: Posted,
) -> Result<Response, Problem> {
    let case = person::case(&path)?;
    let step = EntryId::from_hex(&entry).ok_or(Problem::NotOpen)?;
    let words = fields.text("answer");
    let (id, given) = (who.id(), words.clone());
    let done = office
        .at_desk(move |desk| desk.send_back(id, case, step, &given))
        .await?;
    let page = format!("/office/people/{}", case.0);
    match done {
        Ok(()) => after(&office, &who, Said::SentBack, &format!("{page}#e-{entry}")).await,
        Err(DeskError::NotShared) => after(&office, &who, Said::NotShared, &page).await,
        Err(DeskError::Changed) => after(&office, &who, Said::Changed, &page).await,
        Err(DeskError::Form(faults)) => {
            let typed = Typed {
                back: Some((entry, words)),
                faults,
                ..Typed::default()
            };
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            person::with(&office, &who, case, status, 1, typed).await
        }
        Err(error @ (DeskError::NotOpen | DeskError::Unavailable(_))) => Err(error.into()),
    }
}
