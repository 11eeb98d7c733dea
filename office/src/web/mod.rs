//! The pages under `/office`: HTML from the server, for the staff of a programme.
//!
//! They are written against [`crate::Desk`] and know neither a space nor a key. Everything a person
//! wrote is escaped by the templates. Reading works without a script.

mod account;
mod answer;
mod appointment;
mod assets;
mod card;
mod code;
mod cookies;
mod dates;
mod door;
mod draft;
mod faults;
mod fields;
mod frame;
mod headers;
mod icons;
mod language;
mod monday;
mod origin;
mod paths;
mod person;
mod problem;
mod qr;
mod seen;
mod sent;
mod settings;
mod state;
mod step;
mod visitor;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{any, get, post};

pub use settings::{Chance, Settings};

use crate::desk::Desk;
use crate::staff::Staff;
use state::Office;

/// No form is larger than this.
const FORM_BYTES: usize = 64 * 1024;

/// The pages, all under `/office`. Serve it where the address of the other side is known
/// (`into_make_service_with_connect_info::<SocketAddr>()`), or wrong passwords of everybody count as one's.
pub fn router(desk: Arc<dyn Desk>, staff: Arc<Staff>, settings: Settings) -> Router {
    let office = Office::new(desk, staff, settings);
    Router::new()
        .route("/office", get(monday::show))
        .route("/office/", get(monday::show))
        .route("/office/seen", post(seen::all))
        .route("/office/sign-in", get(door::show).post(door::knock))
        .route("/office/sign-in/code", get(code::show).post(code::check))
        .route("/office/sign-out", post(door::leave))
        .route("/office/language", post(language::choose))
        .route("/office/people/new", get(card::form).post(card::make))
        .route("/office/people/new/{once}", get(card::show))
        .route("/office/people/{case}", get(person::show))
        .route("/office/people/{case}/account", post(account::renew))
        .route("/office/people/{case}/appointments", post(appointment::add))
        .route("/office/people/{case}/answers/{entry}", post(answer::give))
        .route(
            "/office/people/{case}/steps/{entry}/confirm",
            post(step::confirm),
        )
        .route("/office/people/{case}/steps/{entry}/back", post(step::back))
        .route("/office/assets/{version}/{name}", get(assets::give))
        .route("/office/{*rest}", any(problem::nothing_here))
        .layer(DefaultBodyLimit::max(FORM_BYTES))
        .layer(from_fn_with_state(office.clone(), origin::check))
        .layer(from_fn_with_state(office.clone(), problem::pages))
        .layer(from_fn(headers::no_prefetch))
        .layer(from_fn_with_state(office.clone(), headers::add))
        .with_state(office)
}
