//! A new account code for somebody whose phone is lost, shown once. It opens the server, nothing else.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::person;
use super::problem::Problem;
use super::sent::Posted;
use super::state::Office;
use crate::desk::DeskError;
use crate::staff::Token;

/// Makes the code and leads to the card that shows it.
pub(super) async fn renew(
    State(office): State<Office>,
    Path(path): Path<String>,
    Posted { who, fields: _ }: Posted,
) -> Result<Response, Problem> {
    let case = person::case(&path)?;
    let id = who.id();
    let made = office.at_desk(move |desk| {
        let card = desk.account_code(id, case)?;
        let name = desk.file(id, case)?.person.name;
        Ok::<_, DeskError>((name, card))
    });
    let (name, card) = made.await??;
    let once = Token::draw(&mut office.rng()).text();
    let to = format!("/office/people/new/{once}");
    office.keep_card(once, id, name, card);
    Ok(Redirect::to(&to).into_response())
}
