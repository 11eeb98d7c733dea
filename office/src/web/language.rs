//! The language of the pages: kept with the account, and in a cookie for the door.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use onderweg_text::Locale;

use super::cookies::Cookie;
use super::door;
use super::paths;
use super::problem::Problem;
use super::sent::Sent;
use super::state::Office;

/// Keeps the choice and goes back to the page.
pub(super) async fn choose(
    State(office): State<Office>,
    Sent { visitor, fields }: Sent,
) -> Result<Response, Problem> {
    let back = fields.line("back");
    let to = Redirect::to(paths::here(&back)).into_response();
    let wanted = fields.line("language");
    let Some(locale) = Locale::all().find(|locale| locale.tag() == wanted) else {
        return Ok(to);
    };
    if let Some(account) = visitor.account {
        office
            .at_door(move |office| office.staff().set_language(account.id, locale.tag()))
            .await?;
    }
    let cookie = Cookie::Language.keep(locale.tag(), office.settings().https);
    Ok(door::with(to, cookie))
}
