//! A new appointment for one person.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::frame::Said;
use super::person::{self, Typed};
use super::problem::Problem;
use super::seen::after;
use super::sent::Posted;
use super::state::Office;
use crate::desk::{DeskError, NewAppointment};

/// Adds it, or says at the field what to write.
pub(super) async fn add(
    State(office): State<Office>,
    Path(path): Path<String>,
    Posted { who, fields }: Posted,
) -> Result<Response, Problem> {
    let case = person::case(&path)?;
    let new = NewAppointment {
        title: fields.line("title"),
        day: fields.line("day"),
        from: fields.line("from"),
        place: fields.line("place"),
        bring: fields.line("bring"),
    };
    let (id, asked) = (who.id(), new.clone());
    let done = office
        .at_desk(move |desk| desk.add_appointment(id, case, &asked))
        .await?;
    let page = format!("/office/people/{}", case.0);
    match done {
        Ok(entry) => after(&office, &who, Said::Added, &format!("{page}#a-{entry}")).await,
        Err(DeskError::NotShared) => after(&office, &who, Said::NotShared, &page).await,
        Err(DeskError::Changed) => after(&office, &who, Said::Changed, &page).await,
        Err(DeskError::Form(faults)) => {
            let typed = Typed {
                appointment: Some(new),
                faults,
                ..Typed::default()
            };
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            person::with(&office, &who, case, status, 1, typed).await
        }
        Err(error @ (DeskError::NotOpen | DeskError::Unavailable(_))) => Err(error.into()),
    }
}
