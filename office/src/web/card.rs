//! Adding a person: a name, and then the card that the person scans, shown once.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::faults::{self, Wrong};
use super::frame::{Frame, Said, page};
use super::problem::Problem;
use super::qr::{self, Qr};
use super::seen::{self, after};
use super::sent::Posted;
use super::state::Office;
use super::visitor::Colleague;
use crate::desk::{Card, DeskError};
use crate::staff::Token;

#[derive(Template)]
#[template(path = "new.html")]
struct NewPage {
    f: Frame,
    name: String,
    wrong: Vec<Wrong>,
}

#[derive(Template)]
#[template(path = "card.html")]
struct CardPage {
    f: Frame,
    heading: String,
    name: String,
    href: String,
    server: String,
    account: Option<Qr>,
    account_text: String,
    offer: Option<Qr>,
    offer_text: String,
}

/// The form.
pub(super) async fn form(
    State(office): State<Office>,
    who: Colleague,
) -> Result<Response, Problem> {
    let notice = seen::notice(&office, &who).await?;
    let title = who.visitor.words.office_add_person();
    let f = Frame::told(&office, &who, title, notice.as_deref());
    let name = String::new();
    let wrong = Vec::new();
    Ok(page(StatusCode::OK, f.tag, &NewPage { f, name, wrong }))
}

/// Makes the file and its card.
pub(super) async fn make(
    State(office): State<Office>,
    Posted { who, fields }: Posted,
) -> Result<Response, Problem> {
    let name = fields.line("name");
    let (id, wanted) = (who.id(), name.clone());
    match office.at_desk(move |desk| desk.offer(id, &wanted)).await? {
        Ok(card) => {
            let once = Token::draw(&mut office.rng()).text();
            let to = format!("/office/people/new/{once}");
            office.keep_card(once, id, name, card);
            Ok(Redirect::to(&to).into_response())
        }
        Err(DeskError::Form(faults)) => {
            let w = &who.visitor.words;
            let wrong = faults::all(&faults, w);
            let f = Frame::told(&office, &who, w.office_add_person(), None);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(page(status, f.tag, &NewPage { f, name, wrong }))
        }
        Err(error) => Err(error.into()),
    }
}

/// The card, once.
pub(super) async fn show(
    State(office): State<Office>,
    who: Colleague,
    Path(once): Path<String>,
) -> Result<Response, Problem> {
    let Some((name, card)) = office.take_card(&once, who.id()) else {
        return after(&office, &who, Said::Shown, "/office").await;
    };
    let w = &who.visitor.words;
    let heading = match card.offer.is_empty() {
        true => w.office_account_for(&name),
        false => w.office_card_for(&name),
    };
    let mut f = Frame::told(&office, &who, w.office_card(), None);
    // Another language is no reason to lose the card.
    f.languages.clear();
    Ok(page(
        StatusCode::OK,
        f.tag,
        &CardPage::new(f, heading, name, card),
    ))
}

impl CardPage {
    fn new(f: Frame, heading: String, name: String, card: Card) -> Self {
        Self {
            f,
            heading,
            name,
            href: format!("/office/people/{}", card.case.0),
            server: card.server,
            account: qr::of(&card.account),
            account_text: card.account,
            offer: qr::of(&card.offer),
            offer_text: card.offer,
        }
    }
}
