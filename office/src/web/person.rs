//! One person: the question with its answer, what is shared, appointments with the form, history, who looked.

mod kind;
mod show;
mod view;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::draft::Draft;
use super::problem::Problem;
use super::seen;
use super::state::Office;
use super::visitor::Colleague;
use crate::desk::{CaseId, Fault, Field, NewAppointment};

/// What was typed into a form of the page and is not kept yet.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    /// The form of a new appointment.
    pub(super) appointment: Option<NewAppointment>,
    /// The answer, and the question it is for.
    pub(super) answer: Option<(String, String)>,
    /// The word for a step that goes back, and the step.
    pub(super) back: Option<(String, String)>,
    /// What is wrong with it.
    pub(super) faults: Vec<(Field, Fault)>,
}

/// A page of the history.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    page: String,
}

/// The number of a file in a path: what is none is a file that is not open.
pub(super) fn case(text: &str) -> Result<CaseId, Problem> {
    let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let number = plain.then(|| text.parse().ok()).flatten();
    number.map(CaseId).ok_or(Problem::NotOpen)
}

/// The page.
pub(super) async fn show(
    State(office): State<Office>,
    who: Colleague,
    Path(path): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let case = case(&path)?;
    let session = who.session.clone();
    let draft = office
        .at_door(move |office| Draft::take(office, &session))
        .await?;
    let typed = draft.map(|draft| typed(&path, &draft)).unwrap_or_default();
    let page = asked.page.parse().unwrap_or(1);
    with(&office, &who, case, StatusCode::OK, page, typed).await
}

/// The page with what was typed.
pub(super) async fn with(
    office: &Office,
    who: &Colleague,
    case: CaseId,
    status: StatusCode,
    page: usize,
    typed: Typed,
) -> Result<Response, Problem> {
    let id = who.id();
    let file = office.at_desk(move |desk| desk.file(id, case)).await??;
    let notice = seen::notice(office, who).await?;
    Ok(show::page_of(
        office,
        who,
        &file,
        status,
        page,
        &typed,
        notice.as_deref(),
    ))
}

/// A form that waited over the sign-in, if it belongs to this page.
fn typed(path: &str, draft: &Draft) -> Typed {
    let base = format!("/office/people/{path}");
    let Some(form) = draft.to.strip_prefix(&base) else {
        return Typed::default();
    };
    if form == "/appointments" {
        return Typed {
            appointment: Some(NewAppointment {
                title: draft.value("title"),
                day: draft.value("day"),
                from: draft.value("from"),
                place: draft.value("place"),
                bring: draft.value("bring"),
            }),
            ..Typed::default()
        };
    }
    let step = form.strip_prefix("/steps/");
    if let Some(entry) = step.and_then(|rest| rest.strip_suffix("/back")) {
        return Typed {
            back: Some((entry.to_owned(), draft.value("answer"))),
            ..Typed::default()
        };
    }
    let entry = form.strip_prefix("/answers/");
    Typed {
        answer: entry.map(|entry| (entry.to_owned(), draft.value("answer"))),
        ..Typed::default()
    }
}
