//! What stands around every page: languages, who is signed in, a word about the last act.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, HeaderValue};
use axum::response::{IntoResponse, Response};
use onderweg_text::{Locale, Words};

use super::state::Office;
use super::visitor::{Colleague, Visitor};
use super::{assets, icons, paths};
use crate::staff::Role;

/// A language to choose.
#[derive(Debug, Clone)]
pub(super) struct Language {
    pub(super) tag: &'static str,
    pub(super) name: &'static str,
    pub(super) dir: &'static str,
    pub(super) chosen: bool,
}

/// Who is signed in.
#[derive(Debug, Clone)]
pub(super) struct Me {
    pub(super) name: String,
    pub(super) role: String,
}

/// A word about what was done.
#[derive(Debug, Clone)]
pub(super) struct Notice {
    pub(super) words: String,
    pub(super) trouble: bool,
}

/// The frame of a page.
#[derive(Debug, Clone)]
pub(super) struct Frame {
    pub(super) w: Arc<Words>,
    pub(super) tag: &'static str,
    pub(super) dir: &'static str,
    pub(super) title: String,
    pub(super) languages: Vec<Language>,
    pub(super) me: Option<Me>,
    pub(super) here: String,
    pub(super) word: String,
    pub(super) programme: String,
    pub(super) notice: Option<Notice>,
    pub(super) assets: &'static str,
    pub(super) at_monday: bool,
    pub(super) find: String,
}

impl Frame {
    /// The frame for this visitor.
    pub(super) fn new(office: &Office, visitor: &Visitor, title: String) -> Self {
        let locale = visitor.locale();
        let w = Arc::clone(&visitor.words);
        let me = visitor.account.as_ref().map(|account| Me {
            name: account.name.clone(),
            role: match account.role {
                Role::Caseworker => w.office_caseworker(),
                Role::Coordinator => w.office_coordinator(),
            },
        });
        Self {
            tag: locale.tag(),
            dir: locale.direction().as_str(),
            title,
            languages: languages(locale),
            me,
            here: paths::here(&visitor.here).to_owned(),
            word: visitor.word(),
            programme: office.settings().programme.clone(),
            notice: None,
            assets: assets::base(),
            at_monday: false,
            find: String::new(),
            w,
        }
    }

    /// The frame for somebody signed in, with the word that the last act left.
    pub(super) fn told(
        office: &Office,
        who: &Colleague,
        title: String,
        notice: Option<&str>,
    ) -> Self {
        let mut frame = Self::new(office, &who.visitor, title);
        frame.notice = notice.and_then(Said::parse).map(|said| Notice {
            words: said.words(&who.visitor.words),
            trouble: said.trouble(),
        });
        frame
    }
}

/// What an act says on the page after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Answered,
    Confirmed,
    SentBack,
    Added,
    Seen,
    Changed,
    NotShared,
    Shown,
}

impl Said {
    const ALL: [Said; 8] = [
        Said::Answered,
        Said::Confirmed,
        Said::SentBack,
        Said::Added,
        Said::Seen,
        Said::Changed,
        Said::NotShared,
        Said::Shown,
    ];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Said::Answered => "answered",
            Said::Confirmed => "confirmed",
            Said::SentBack => "sent-back",
            Said::Added => "added",
            Said::Seen => "seen",
            Said::Changed => "changed",
            Said::NotShared => "not-shared",
            Said::Shown => "shown",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.as_str() == text)
    }

    fn words(self, w: &Words) -> String {
        match self {
            Said::Answered => w.office_said_answered(),
            Said::Confirmed => w.office_said_confirmed(),
            Said::SentBack => w.office_said_sent_back(),
            Said::Added => w.office_said_added(),
            Said::Seen => w.office_said_seen(),
            Said::Changed => w.office_said_changed(),
            Said::NotShared => w.office_said_not_shared(),
            Said::Shown => w.office_said_card_shown(),
        }
    }

    fn trouble(self) -> bool {
        match self {
            Said::Answered | Said::Confirmed | Said::SentBack | Said::Added | Said::Seen => false,
            Said::Changed | Said::NotShared | Said::Shown => true,
        }
    }
}

fn languages(now: Locale) -> Vec<Language> {
    let language = |locale: Locale| Language {
        tag: locale.tag(),
        name: locale.name(),
        dir: locale.direction().as_str(),
        chosen: locale == now,
    };
    Locale::all().map(language).collect()
}

/// A page as it goes out.
pub(super) fn page(status: StatusCode, tag: &'static str, template: &impl Template) -> Response {
    let Ok(html) = template.render() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let headers = [
        (
            CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        ),
        (CONTENT_LANGUAGE, HeaderValue::from_static(tag)),
    ];
    (status, headers, icons::lay(&html)).into_response()
}
