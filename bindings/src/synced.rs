//! What a sync did, and who came and went, with words. Must not ask a server.

use std::sync::Arc;

use onderweg_companion::app::{
    Heard, LetterNews as CoreLetterNews, Notice as CoreNotice, PackNews as CorePackNews,
    PackOutcome as CoreOutcome, Stopped as CoreStopped, Synced as Core, What,
};
use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::{bytes, notice, pack_trouble, short, span, trouble};

use crate::lift::count;
use crate::observer::Event;
use crate::sayer::Sayer;

/// Why a sync ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[non_exhaustive]
pub enum Stopped {
    /// Nothing more to send or to fetch.
    Done,
    /// The budget is spent; the next sync goes on from here.
    Budget,
    /// The network costs money and may not be used.
    Metered,
    /// Too early after a failure, or the server asked to wait.
    Waiting,
    /// It was cancelled. [`crate::phone::Phone::sync`] answers [`crate::failure::Failure::Cancelled`] then.
    Cancelled,
}

impl From<CoreStopped> for Stopped {
    fn from(stopped: CoreStopped) -> Self {
        match stopped {
            CoreStopped::Done => Self::Done,
            CoreStopped::Budget => Self::Budget,
            CoreStopped::Metered => Self::Metered,
            CoreStopped::Waiting => Self::Waiting,
            CoreStopped::Cancelled => Self::Cancelled,
        }
    }
}

/// Who or what came in or went.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Notice {
    /// What: `joined`, `phone-added`, `sheet-made`, `sheet-used`, `brought-back`, `phone-removed`,
    /// `removed`, `left`, `owner`, `photo-kept` or `photo-lost`.
    pub what: String,
    /// In which space.
    pub space: String,
    /// What that space is called.
    pub space_name: Option<String>,
    /// Who.
    pub person: String,
    /// What they are called.
    pub name: Option<String>,
    /// Whether it is the person of this phone.
    pub own: bool,
    /// Which phone it is about.
    pub phone: Option<String>,
    /// Which entry of one's own space it is about.
    pub entry: Option<String>,
    /// All of it in a sentence.
    pub words: String,
}

impl Notice {
    fn of(one: &CoreNotice, say: &Sayer) -> Self {
        let what = match one.what {
            What::Joined => "joined",
            What::PhoneAdded => "phone-added",
            What::SheetMade => "sheet-made",
            What::SheetUsed => "sheet-used",
            What::BroughtBack => "brought-back",
            What::PhoneRemoved => "phone-removed",
            What::Removed => "removed",
            What::Left => "left",
            What::Owner => "owner",
            What::PhotoKept => "photo-kept",
            What::PhotoLost => "photo-lost",
        };
        // What the buttons say that a command line has commands for.
        let remove = |_: &str| say.words.sync_act_remove();
        let renew = say.words.sync_act_sheet();
        let place = say.space_words(&one.space, one.space_name.as_deref());
        let placed = CoreNotice {
            space_name: Some(place),
            ..one.clone()
        };
        Self {
            what: what.to_owned(),
            space: one.space.to_string(),
            space_name: say.space_name(&one.space, one.space_name.as_deref()),
            person: one.person.to_string(),
            name: one.name.clone(),
            own: one.own,
            phone: one.phone.as_ref().map(ToString::to_string),
            entry: one.entry.as_ref().map(ToString::to_string),
            words: notice(&placed, remove, &renew, &say.words),
        }
    }
}

/// That notices were shown: hand it to [`crate::phone::Phone::notices_shown`] once they were.
#[derive(Debug, uniffi::Object)]
pub struct Shown {
    pub(crate) heard: Heard,
}

/// Notices that were not shown yet.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Notices {
    /// They.
    pub notices: Vec<Notice>,
    /// What to hand to [`crate::phone::Phone::notices_shown`].
    pub shown: Arc<Shown>,
}

impl Notices {
    pub(crate) fn of((notices, heard): &(Vec<CoreNotice>, Heard), say: &Sayer) -> Self {
        Self {
            notices: notices.iter().map(|one| Notice::of(one, say)).collect(),
            shown: Arc::new(Shown {
                heard: heard.clone(),
            }),
        }
    }
}

/// What was done about letters.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LetterNews {
    /// Parts that were sent.
    pub sent: i64,
    /// Letters that were deleted at the server.
    pub deleted: i64,
    /// Parts that were fetched.
    pub fetched: i64,
    /// Parts that are still to be sent.
    pub waiting: i64,
    /// Why no more went, as a code.
    pub reason: Option<String>,
    /// The same in words, where there are any.
    pub reason_words: Option<String>,
}

impl LetterNews {
    fn of(news: &CoreLetterNews, say: &Sayer) -> Self {
        let reason = news.reason.as_deref();
        Self {
            sent: count(news.sent),
            deleted: count(news.deleted),
            fetched: count(news.fetched),
            waiting: count(news.waiting),
            reason_words: reason.and_then(|code| trouble(code, &say.words)),
            reason: news.reason.clone(),
        }
    }
}

/// What a look for a newer pack came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[non_exhaustive]
pub enum PackOutcome {
    /// There is a newer one, and it is here.
    Taken,
    /// There is none.
    Unchanged,
    /// There is one that is not to be used.
    Refused,
    /// It did not fit into the budget.
    Budget,
    /// It could not be fetched.
    Failed,
}

/// What a look for a newer pack brought.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PackNews {
    /// How it ended.
    pub outcome: PackOutcome,
    /// Which pack.
    pub id: Option<String>,
    /// Its version.
    pub version: Option<i64>,
    /// Why not, as a code.
    pub reason: Option<String>,
    /// How it ended, in a sentence.
    pub words: String,
}

impl PackNews {
    pub(crate) fn of(news: &CorePackNews, say: &Sayer) -> Self {
        Self {
            outcome: match news.outcome {
                CoreOutcome::Taken => PackOutcome::Taken,
                CoreOutcome::Unchanged => PackOutcome::Unchanged,
                CoreOutcome::Refused => PackOutcome::Refused,
                CoreOutcome::Budget => PackOutcome::Budget,
                CoreOutcome::Failed => PackOutcome::Failed,
            },
            id: news.id.clone(),
            version: news.version.map(count),
            reason: news.reason.clone(),
            words: pack_words(news, &say.words),
        }
    }
}

fn pack_words(news: &CorePackNews, said: &Words) -> String {
    match news.outcome {
        CoreOutcome::Unchanged => said.catalogue_unchanged(),
        CoreOutcome::Budget => said.catalogue_budget(),
        CoreOutcome::Failed => said.catalogue_failed(),
        CoreOutcome::Refused => {
            let reason = news.reason.as_deref();
            reason.map_or_else(String::new, |code| pack_trouble(code, said))
        }
        CoreOutcome::Taken => {
            let version = news.version.unwrap_or_default().to_string();
            let id = news.id.as_deref().unwrap_or_default();
            said.catalogue_taken(&tame(id), &version)
        }
    }
}

/// What a sync did.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Synced {
    /// Why it ended.
    pub stopped: Stopped,
    /// Round trips.
    pub rounds: i64,
    /// Bytes sent, lower layers estimated.
    pub up: i64,
    /// Bytes received, lower layers estimated.
    pub down: i64,
    /// Changes that are still only here.
    pub unsent: i64,
    /// When to try again, in milliseconds from now, if it stopped to wait.
    pub wait_ms: i64,
    /// How it ended, in a sentence.
    pub words: String,
    /// Membership acts that were not possible any more, each in a sentence.
    pub refused: Vec<String>,
    /// Spaces that this phone was shut out of, or left.
    pub left: Vec<String>,
    /// The same, each in a sentence.
    pub left_words: Vec<String>,
    /// What others changed; the observer was told too.
    pub events: Vec<Event>,
    /// Who and what came in or went. Told again by every sync until [`crate::phone::Phone::notices_shown`].
    pub notices: Vec<Notice>,
    /// What to hand to [`crate::phone::Phone::notices_shown`].
    pub shown: Arc<Shown>,
    /// What a look for a newer pack brought; none if it was not time to look.
    pub pack: Option<PackNews>,
    /// What was done about letters; none where nothing was.
    pub letters: Option<LetterNews>,
}

impl Synced {
    pub(crate) fn of(synced: &Core, say: &Sayer) -> Self {
        let said = &*say.words;
        let refused = synced.refused.iter();
        let refused = refused.map(|one| said.sync_refused(&act(one.act, said), &short(&one.space)));
        Self {
            stopped: synced.stopped.into(),
            rounds: count(synced.rounds),
            up: count(synced.up),
            down: count(synced.down),
            unsent: count(synced.unsent),
            wait_ms: count(synced.wait_ms),
            words: ended(synced, said),
            refused: refused.collect(),
            left_words: (synced.left.iter())
                .map(|space| said.sync_left(&short(space)))
                .collect(),
            left: synced.left.clone(),
            events: synced
                .events
                .iter()
                .map(|one| Event::of(one, say))
                .collect(),
            notices: (synced.notices.iter())
                .map(|one| Notice::of(one, say))
                .collect(),
            shown: Arc::new(Shown {
                heard: synced.heard.clone(),
            }),
            pack: synced.pack.as_ref().map(|news| PackNews::of(news, say)),
            letters: (synced.letters.as_ref()).map(|news| LetterNews::of(news, say)),
        }
    }
}

/// How a sync ended, and what it cost.
fn ended(synced: &Core, said: &Words) -> String {
    let parts = synced.letters.as_ref().map_or(0, |news| news.waiting);
    let ended = match synced.stopped {
        CoreStopped::Done if synced.unsent == 0 && parts == 0 => said.sync_all_sent(),
        CoreStopped::Done if synced.unsent == 0 => said.letter_unsent(parts),
        CoreStopped::Done => said.sync_still_here(synced.unsent),
        CoreStopped::Budget => said.sync_budget(),
        CoreStopped::Cancelled => said.sync_stopped(),
        CoreStopped::Metered => said.sync_metered(),
        CoreStopped::Waiting => said.sync_waiting(&span(synced.wait_ms, said)),
    };
    let (up, down) = (bytes(synced.up, said), bytes(synced.down, said));
    format!("{ended} {}", said.sync_traffic(&down, &up))
}

/// A membership act that was not possible any more.
fn act(name: &str, said: &Words) -> String {
    match name {
        "invite" => said.sync_act_invite(),
        "revoke" => said.sync_act_revoke(),
        "admit" => said.sync_act_admit(),
        "readmit" => said.sync_act_readmit(),
        "remove" => said.sync_act_remove(),
        "leave" => said.sync_act_leave(),
        "new-key" => said.sync_act_key(),
        "snapshot" => said.sync_act_snapshot(),
        "erase" => said.sync_act_erase(),
        "name-owner" => said.sync_act_owner(),
        "sheet" => said.sync_act_sheet(),
        newer => newer.to_owned(),
    }
}
