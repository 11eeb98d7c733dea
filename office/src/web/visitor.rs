//! Who asks: from the cookies, the address and the languages of a request.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::extract::{ConnectInfo, FromRequestParts, OriginalUri};
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use onderweg_text::{Locale, Words};

use super::cookies::Cookie;
use super::problem::Problem;
use super::state::Office;
use crate::desk::StaffId;
use crate::staff::{Account, Place, Token};

/// Anybody.
#[derive(Debug, Clone)]
pub(super) struct Visitor {
    /// Words in the visitor's language.
    pub(super) words: Arc<Words>,
    /// Who is signed in with the session cookie.
    pub(super) account: Option<Account>,
    /// The session cookie, whether it is worth something or not.
    pub(super) session: Option<Token>,
    /// The cookie of the door.
    pub(super) door: Option<Token>,
    /// Path and query of the page, for coming back to it.
    pub(super) here: String,
    /// Where the request comes from.
    pub(super) place: Place,
}

impl Visitor {
    /// Reads a request. The session counts as used.
    pub(super) async fn of(office: &Office, parts: &mut Parts) -> Result<Self, Problem> {
        let https = office.settings().https;
        let token = |cookie: Cookie| Token::parse(cookie.read(&parts.headers, https)?);
        let (session, door) = (token(Cookie::Session), token(Cookie::Door));
        let account = match session.clone() {
            Some(token) => {
                office
                    .at_door(move |office| office.staff().look(&token, office.now_ms()))
                    .await?
            }
            None => None,
        };
        let locale = locale(parts, https, account.as_ref());
        Ok(Self {
            words: office.words(locale),
            account,
            session,
            door,
            here: here(parts),
            place: place(parts, office.settings().behind_proxy),
        })
    }

    pub(super) fn locale(&self) -> Locale {
        self.words.settings().language
    }

    /// The word for the forms of this visitor's pages.
    pub(super) fn word(&self) -> String {
        let signed_in = self.session.as_ref().filter(|_| self.account.is_some());
        let token = signed_in.or(self.door.as_ref());
        token.map(Token::word).unwrap_or_default()
    }
}

impl FromRequestParts<Office> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, office: &Office) -> Result<Self, Problem> {
        Self::of(office, parts).await
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub(super) struct Colleague {
    pub(super) visitor: Visitor,
    pub(super) account: Account,
    pub(super) session: Token,
}

impl Colleague {
    pub(super) fn id(&self) -> StaffId {
        self.account.id
    }
}

impl TryFrom<Visitor> for Colleague {
    type Error = Visitor;

    fn try_from(visitor: Visitor) -> Result<Self, Visitor> {
        match (visitor.account.clone(), visitor.session.clone()) {
            (Some(account), Some(session)) => Ok(Self {
                visitor,
                account,
                session,
            }),
            _ => Err(visitor),
        }
    }
}

impl FromRequestParts<Office> for Colleague {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, office: &Office) -> Result<Self, Problem> {
        let visitor = Visitor::of(office, parts).await?;
        let swap = parts.headers.contains_key("hx-request");
        Colleague::try_from(visitor).map_err(|visitor| Problem::SignIn {
            next: visitor.here,
            swap,
        })
    }
}

fn locale(parts: &Parts, https: bool, account: Option<&Account>) -> Locale {
    let kept = Cookie::Language.read(&parts.headers, https);
    let chosen = account
        .and_then(|account| account.language.as_deref())
        .or(kept)
        .and_then(|tag| Locale::all().find(|locale| locale.tag() == tag));
    let asked = || parts.headers.get(ACCEPT_LANGUAGE)?.to_str().ok();
    chosen.unwrap_or_else(|| Locale::accepted(asked().unwrap_or_default()))
}

fn here(parts: &Parts) -> String {
    let original = parts.extensions.get::<OriginalUri>();
    let uri = original.map_or(&parts.uri, |OriginalUri(uri)| uri);
    uri.path_and_query()
        .map_or_else(|| "/office".to_owned(), ToString::to_string)
}

fn place(parts: &Parts, behind_proxy: bool) -> Place {
    if behind_proxy {
        let lines = parts.headers.get_all("x-forwarded-for");
        let last = lines
            .into_iter()
            .filter_map(|line| line.to_str().ok())
            .next_back();
        let address = last.and_then(|line| line.rsplit(',').next());
        return Place(address.and_then(|address| address.trim().parse::<IpAddr>().ok()));
    }
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    Place(peer.map(|ConnectInfo(peer)| peer.ip()))
}
