//! Push and pull: rounds until nothing moves, within what the person allows. Also while locked:
//! what comes then is kept, checked and opened at the next unlock.

use std::sync::atomic::{AtomicBool, Ordering};

use onderweg_protocol::limits::PAGE;
use onderweg_sync::round::{Options, Report, Round};
use rand_core::Rng;
use serde::Serialize;

use super::pack::PackNews;
use super::refused::{RefusedWish, refused};
use super::{Companion, Event, Heard, LetterNews, Notice, memory};
use crate::error::{Error, Failure, Result, ServerError};
use crate::remote::{Remote, Traffic};
use crate::store::Tx;
use crate::transport::{Transport, TransportError};

/// The first wait after a failure, in milliseconds; it doubles up to the longest.
const FIRST_WAIT: i64 = 30_000;
const LONGEST_WAIT: i64 = 6 * 3_600_000;
/// The first page of every sync; while nothing breaks off, each is twice the one before. A request
/// whose token is too old goes twice, so the first one must not be large.
const FIRST_PAGE: u64 = 32 * 1024;
/// The smallest page that is asked for over a network that breaks off.
const SMALLEST_PAGE: u64 = 16 * 1024;
/// Rounds in one sync: more than any honest server needs.
const MOST_ROUNDS: u32 = 1000;
/// Bytes that a round costs even if nothing moves: less than this left of a budget is none.
const ROUND_COST: u64 = 2048;

/// What a sync may use.
#[derive(Debug, Clone, Copy)]
pub struct SyncOptions<'a> {
    /// Most bytes up and down together, roughly; `None` is no bound. A round is never cut.
    pub budget: Option<u64>,
    /// Whether the network costs money: then it needs [`Companion::uses_metered`].
    pub metered: bool,
    /// Whether the app syncs by itself: then it waits after failures. A person's tap does not.
    pub background: bool,
    /// Set to stop between two rounds; what was done is kept.
    pub cancel: &'a AtomicBool,
}

/// Why a sync ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stopped {
    /// Nothing more to send or to fetch.
    #[default]
    Done,
    /// The budget is spent; the next sync goes on from here.
    Budget,
    /// It was cancelled.
    Cancelled,
    /// The network costs money and may not be used.
    Metered,
    /// Too early after a failure, or the server asked to wait.
    Waiting,
}

/// What a sync did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Synced {
    /// Why it ended.
    pub stopped: Stopped,
    /// Round trips.
    pub rounds: u32,
    /// Bytes sent, lower layers estimated.
    pub up: u64,
    /// Bytes received, lower layers estimated.
    pub down: u64,
    /// Changes that are still only here.
    pub unsent: u64,
    /// When to try again, in milliseconds from now, if it stopped to wait.
    pub wait_ms: u64,
    /// Membership acts that were not possible any more.
    pub refused: Vec<RefusedWish>,
    /// Spaces that this phone was shut out of, or left.
    pub left: Vec<String>,
    /// What a look for a newer pack brought; `None` if it was not time to look.
    pub pack: Option<PackNews>,
    /// What was done about letters; `None` where nothing was.
    pub letters: Option<LetterNews>,
    /// What others changed.
    pub events: Vec<Event>,
    /// Who and what came in or went, in spaces of this phone. Every sync tells them again until
    /// [`Companion::notices_shown`] hears that they were shown.
    pub notices: Vec<Notice>,
    /// What to say then.
    #[serde(skip)]
    pub heard: Heard,
}

impl Companion {
    /// Sends what is only here and fetches what is new, all spaces in one round trip.
    ///
    /// # Errors
    ///
    /// [`Failure::RetryLater`] without a network, after which `background` syncs wait longer and
    /// longer. Nothing is lost: what was sent may have arrived, and is sent again as it was.
    pub fn sync(
        &mut self,
        transport: &mut dyn Transport,
        options: &SyncOptions<'_>,
    ) -> Result<Synced> {
        self.server()?;
        if let Some(early) = self.must_wait(options)? {
            return Ok(early);
        }
        let mut remote = self.remote(transport)?;
        let mut synced = Synced::default();
        let end = self.rounds_and_people(&mut remote, options, &mut synced);
        self.account(&remote, end.as_ref().err(), synced.wait_ms)?;
        if end.is_ok() && synced.stopped == Stopped::Done {
            self.note_all_sent()?;
        }
        let (_, traffic) = remote.spent();
        (synced.up, synced.down) = (traffic.up, traffic.down);
        synced.unsent = self.read(|tx| tx.unsent_count())?;
        synced.events = self.gather_changes()?;
        if end.is_ok() {
            (synced.notices, synced.heard) = self.notices()?;
        }
        for event in &synced.events {
            self.shared.tell(event);
        }
        end.map(|()| synced)
    }

    /// A way to the server that signs as this phone.
    pub(super) fn remote<'t>(&mut self, transport: &'t mut dyn Transport) -> Result<Remote<'t>> {
        let token = self.read(memory::token)?;
        let rng = self.fork_rng();
        let device = self.device();
        let key = self.signing()?;
        Ok(Remote::new(transport, device, key, token, rng))
    }

    fn must_wait(&mut self, options: &SyncOptions<'_>) -> Result<Option<Synced>> {
        let stop = |stopped, wait_ms| Synced {
            stopped,
            wait_ms,
            ..Synced::default()
        };
        if options.metered && !self.uses_metered()? {
            return Ok(Some(stop(Stopped::Metered, 0)));
        }
        let sending = self.read(memory::sending)?;
        let left = sending.not_before_ms.saturating_sub(self.now_ms());
        // A wait longer than any we set means that the clock was moved: it is void.
        let waits = options.background && (1..=LONGEST_WAIT * 2).contains(&left);
        Ok(waits.then(|| stop(Stopped::Waiting, left.unsigned_abs())))
    }

    fn rounds_and_people(
        &mut self,
        remote: &mut Remote<'_>,
        options: &SyncOptions<'_>,
        synced: &mut Synced,
    ) -> Result<()> {
        self.rounds(remote, options, synced)?;
        if synced.stopped == Stopped::Done && !self.is_locked() && self.meet_people(remote)? {
            self.rounds(remote, options, synced)?;
        }
        // What people wrote goes first; letters and a pack may wait.
        if synced.stopped == Stopped::Done {
            synced.letters = self.sync_letters(remote, options)?;
            if options.cancel.load(Ordering::Relaxed) {
                // Letters and the pack may wait still: it is not done.
                synced.stopped = Stopped::Cancelled;
            }
        }
        if synced.stopped == Stopped::Done {
            let spent = remote.spent().1.total();
            let left = options.budget.map(|most| most.saturating_sub(spent));
            synced.pack = self.sync_pack(remote, left.unwrap_or(u64::MAX))?;
        }
        // Stopped in the last round: letters and a pack were passed over.
        if synced.stopped == Stopped::Done && options.cancel.load(Ordering::Relaxed) {
            synced.stopped = Stopped::Cancelled;
        }
        Ok(())
    }

    fn rounds(
        &mut self,
        remote: &mut Remote<'_>,
        options: &SyncOptions<'_>,
        synced: &mut Synced,
    ) -> Result<()> {
        let sending = self.read(memory::sending)?;
        let mut page = first_page(&sending);
        while synced.rounds < MOST_ROUNDS {
            synced.stopped = Stopped::Cancelled;
            if options.cancel.load(Ordering::Relaxed) {
                return Ok(());
            }
            let spent = remote.spent().1.total();
            let left = options
                .budget
                .map_or(u64::MAX, |most| most.saturating_sub(spent));
            synced.stopped = Stopped::Budget;
            if left < ROUND_COST {
                return Ok(());
            }
            let Some(report) = self.round(remote, left.min(page))? else {
                break;
            };
            synced.rounds += 1;
            if sending.failures == 0 && page < PAGE as u64 {
                page = page.saturating_mul(2).min(PAGE as u64);
                self.write(|tx| note_page(tx, page))?;
            }
            synced.refused.extend(refused(&report));
            let gone = report.gone.iter().map(ToString::to_string);
            synced.left.extend(gone);
            match report.wait_ms {
                Some(wait_ms) if wait_ms > 0 => {
                    synced.stopped = Stopped::Waiting;
                    synced.wait_ms = wait_ms;
                    return Ok(());
                }
                Some(_) => {}
                None if report.again => {}
                None => break,
            }
        }
        synced.stopped = Stopped::Done;
        Ok(())
    }

    /// One round trip; `None` when there is nothing to ask.
    fn round(&mut self, remote: &mut Remote<'_>, bytes: u64) -> Result<Option<Report>> {
        let options = Options {
            up: usize::try_from(bytes.min(1 << 20)).unwrap_or(1 << 20),
            down: bytes,
        };
        let (round, request) =
            self.as_it_is(|session, me, rng| Round::start(session, me, options, rng))?;
        if request.spaces.is_empty() {
            return Ok(None);
        }
        let answer = remote.sync(&request);
        let left = !matches!(
            &answer,
            Err(Error::Transport(
                TransportError::Unreachable | TransportError::Untrusted
            ))
        );
        if left && request.spaces.iter().any(|ask| !ask.chunks.is_empty()) {
            self.write(|tx| tx.mark_sent(&request))?;
        }
        let answer = answer?;
        // Locked or unlocked as it is by now: somebody may have acted meanwhile.
        let report = self.as_it_is(|session, me, rng| round.finish(session, me, answer, rng))?;
        Ok(Some(report))
    }

    /// Notes the time if nothing is left to send.
    fn note_all_sent(&mut self) -> Result<()> {
        let now = self.now_ms();
        self.write(|tx| {
            if tx.unsent_count()? == 0 && tx.parts_only_here(None)? == 0 {
                let mut sending = memory::sending(tx)?;
                sending.all_sent_ms = now;
                memory::put_sending(tx, &sending)?;
            }
            Ok::<_, Error>(())
        })
    }

    /// Keeps what the server told and cost, and how long to wait after a failure.
    pub(super) fn account(
        &mut self,
        remote: &Remote<'_>,
        failed: Option<&Error>,
        wait_ms: u64,
    ) -> Result<()> {
        let (token, traffic) = remote.spent();
        let jitter = self.inside().rng.next_u32();
        let now = self.now_ms();
        self.write(|tx| {
            let Traffic { up, down } = traffic;
            tx.add_traffic(up, down)?;
            memory::put_token(tx, &token)?;
            let mut sending = memory::sending(tx)?;
            match failed {
                None => succeeded(&mut sending, now, wait_ms),
                Some(error) => after_failure(&mut sending, error, now, jitter),
            }
            memory::put_sending(tx, &sending)
        })
    }
}

fn succeeded(sending: &mut memory::Sending, now: i64, wait_ms: u64) {
    sending.failures = 0;
    sending.trouble.clear();
    sending.answered_ms = now;
    sending.not_before_ms = now.saturating_add(capped(wait_ms));
    sending.page = 0;
}

/// Where a sync begins: after a break with what was halved then.
fn first_page(sending: &memory::Sending) -> u64 {
    match sending.page {
        0 => FIRST_PAGE,
        page => page.min(FIRST_PAGE),
    }
}

fn note_page(tx: &mut Tx<'_>, page: u64) -> Result<()> {
    let mut sending = memory::sending(tx)?;
    sending.page = page;
    memory::put_sending(tx, &sending)
}

fn after_failure(sending: &mut memory::Sending, error: &Error, now: i64, jitter: u32) {
    sending.failures = sending.failures.saturating_add(1);
    error.code().clone_into(&mut sending.trouble);
    if matches!(error, Error::Transport(TransportError::Broken)) {
        let page = match sending.page {
            0 => FIRST_PAGE,
            page => page,
        };
        sending.page = (page / 2).max(SMALLEST_PAGE);
    }
    let asked = match error.failure() {
        Failure::RetryLater { wait_ms } => capped(wait_ms.unwrap_or(0)),
        Failure::WrongPin { .. }
        | Failure::Unlock
        | Failure::FreeSpace
        | Failure::UpdateApp
        | Failure::Recover
        | Failure::Correct { .. }
        | Failure::CloseOther
        | Failure::Enrol
        | Failure::OpenCase
        | Failure::SyncFirst
        | Failure::AskOwner
        | Failure::AskForHelp => 0,
    };
    let wait = backoff(sending.failures, jitter).max(asked);
    sending.not_before_ms = now.saturating_add(wait);
}

/// Doubles from half a minute to six hours; a random quarter more or less keeps phones apart.
fn backoff(failures: u32, jitter: u32) -> i64 {
    let doubled = FIRST_WAIT << failures.saturating_sub(1).min(16);
    let wait = doubled.min(LONGEST_WAIT);
    let spread = wait / 2;
    wait - spread / 2 + i64::from(jitter) * spread / i64::from(u32::MAX)
}

fn capped(wait_ms: u64) -> i64 {
    i64::try_from(wait_ms).unwrap_or(i64::MAX).min(LONGEST_WAIT)
}

/// Whether the server has no such thing for this phone (any more), or another in its place.
pub(super) fn is_not_there(error: &Error) -> bool {
    matches!(
        error,
        Error::Server(ServerError::NotFound | ServerError::Forbidden | ServerError::Conflict)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_six_hours_and_never_meet() {
        assert!((22_500..=37_500).contains(&backoff(1, 7)));
        assert_eq!(backoff(1, 0), 22_500);
        assert_eq!(backoff(1, u32::MAX), 37_500);
        assert!(backoff(3, 0) > backoff(1, u32::MAX));
        assert_eq!(backoff(40, u32::MAX / 2) / 3_600_000, 5);
        assert!(backoff(u32::MAX, u32::MAX) <= LONGEST_WAIT * 5 / 4);
    }

    #[test]
    fn a_network_that_breaks_off_gets_smaller_pages_and_grows_back() {
        let mut sending = memory::Sending::default();
        let broken = Error::Transport(TransportError::Broken);
        for _ in 0..20 {
            after_failure(&mut sending, &broken, 0, 0);
        }
        assert_eq!(sending.page, SMALLEST_PAGE);
        assert_eq!(first_page(&sending), SMALLEST_PAGE);
        succeeded(&mut sending, 0, 0);
        assert_eq!((first_page(&sending), sending.failures), (FIRST_PAGE, 0));
    }
}
