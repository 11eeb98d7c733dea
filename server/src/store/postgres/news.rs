//! Hints between server processes: LISTEN and NOTIFY, and a look at the counters where they fail.
//!
//! A process says once in a moment which spaces it wrote, each space once, outside of the writing
//! transactions: a NOTIFY in each of them would make all commits of the database queue. So a hint
//! can be lost (a process dies, a connection breaks). The counters of the spaces are the truth:
//! they are looked at now and then, and after every break, for the devices that listen here.

use std::collections::{BTreeMap, BTreeSet};
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use onderweg_protocol::ids::{DeviceId, SpaceId};
use tokio::sync::{Notify, mpsc};
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep, sleep_until, timeout};
use tokio_postgres::tls::TlsStream;
use tokio_postgres::{AsyncMessage, Client, Connection, Notification, Row, Socket};

use super::engine::{Door, Line};
use super::tx::{array, number};
use crate::store::{Ear, Head, News, Result, StoreError};

/// How long news are collected before they are told.
const MOMENT: Duration = Duration::from_millis(50);
/// How long to wait before the next attempt to connect.
const AGAIN: Duration = Duration::from_secs(1);
/// How long to wait for the database to let us in.
const CONNECT: Duration = Duration::from_secs(20);
/// Notifications kept while we are busy; what is beyond is found by the next look.
const BACKLOG: usize = 1_024;
/// Spaces with untold news; beyond, the others find out by themselves.
const ROOM: usize = 16_384;

/// News of a space that the others were not told of yet.
#[derive(Debug, Clone, Copy)]
struct Untold {
    /// `None` if several brought it.
    by: Option<DeviceId>,
    head: Head,
}

/// Where the store leaves news for the task that tells them.
#[derive(Debug, Default)]
pub(super) struct Board {
    untold: Mutex<BTreeMap<SpaceId, Untold>>,
    bell: Notify,
}

impl Board {
    fn untold(&self) -> MutexGuard<'_, BTreeMap<SpaceId, Untold>> {
        self.untold.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn post(&self, news: News) {
        merge(&mut self.untold(), news.space, Some(news.by), news.head);
        self.bell.notify_one();
    }

    pub(super) fn wake(&self) {
        self.bell.notify_one();
    }
}

fn merge(all: &mut BTreeMap<SpaceId, Untold>, space: SpaceId, by: Option<DeviceId>, head: Head) {
    if let Some(known) = all.get_mut(&space) {
        known.by = known.by.filter(|first| by == Some(*first));
        known.head = known.head.or_later(head);
    } else if all.len() < ROOM {
        all.insert(space, Untold { by, head });
    }
}

/// Tells and hears for as long as the runtime lives; connects again when the connection breaks.
pub(super) async fn follow(door: Door, board: Arc<Board>, ear: Arc<dyn Ear>, poll: Duration) {
    let mut follower = Follower {
        door,
        board,
        ear,
        poll,
        seen: BTreeMap::new(),
        known: BTreeSet::new(),
    };
    loop {
        if let Err(error) = follower.while_connected().await {
            tracing::warn!(%error, "hints between the processes pause");
        }
        sleep(AGAIN).await;
    }
}

struct Follower {
    door: Door,
    board: Arc<Board>,
    ear: Arc<dyn Ear>,
    poll: Duration,
    /// How far the spaces of our listeners had come when those were last told.
    seen: BTreeMap<SpaceId, Head>,
    /// Who listened at the last look.
    known: BTreeSet<DeviceId>,
}

impl Follower {
    async fn while_connected(&mut self) -> Result<()> {
        let opening = timeout(CONNECT, self.door.open()).await;
        let away = |_| StoreError::Away("no answer in time".into());
        let (client, line) = opening.map_err(away)??;
        let (send, mut heard) = mpsc::channel(BACKLOG);
        // Ends with this scope.
        let mut driver = JoinSet::new();
        match line {
            Line::Plain(connection) => driver.spawn(drive(*connection, send)),
            Line::Secured(connection) => driver.spawn(drive(*connection, send)),
        };
        self.door.furnish(&client).await?;
        client.batch_execute("LISTEN onderweg_news").await?;
        let own = client.query_one("SELECT pg_backend_pid()", &[]).await?;
        let own: i32 = own.try_get(0)?;
        self.look(&client).await?;
        let mut due = interval(self.poll);
        due.set_missed_tick_behavior(MissedTickBehavior::Delay);
        due.reset();
        let mut tell_at = None;
        loop {
            let telling = sleep_until(tell_at.unwrap_or_else(Instant::now));
            tokio::select! {
                note = heard.recv() => {
                    // The driver ended: the connection is gone.
                    let Some(note) = note else {
                        return Err(StoreError::Away("the connection ended".into()));
                    };
                    let mut notes = vec![note];
                    while let Ok(further) = heard.try_recv() {
                        notes.push(further);
                    }
                    notes.retain(|note| note.process_id() != own);
                    self.pass_on(&client, &notes).await?;
                }
                () = self.board.bell.notified(), if tell_at.is_none() => {
                    tell_at = Some(Instant::now() + MOMENT);
                }
                () = telling, if tell_at.is_some() => {
                    tell_at = None;
                    self.welcome(&client).await?;
                    self.tell(&client).await?;
                }
                _ = due.tick() => {
                    self.tell(&client).await?;
                    self.look(&client).await?;
                }
            }
        }
    }

    /// Tells the other processes what this one wrote.
    async fn tell(&mut self, client: &Client) -> Result<()> {
        let untold = std::mem::take(&mut *self.board.untold());
        if untold.is_empty() {
            return Ok(());
        }
        let mut notes = Vec::with_capacity(untold.len());
        for (space, Untold { by, head }) in untold {
            if let Some(seen) = self.seen.get_mut(&space) {
                *seen = seen.or_later(head);
            }
            notes.push(note(space, by, head));
        }
        let sql = "SELECT pg_notify('onderweg_news', note) FROM unnest($1::text[]) AS note";
        client.query(sql, &[&notes]).await?;
        Ok(())
    }

    /// Passes on what other processes told, to whom it concerns.
    async fn pass_on(&mut self, client: &Client, notes: &[Notification]) -> Result<()> {
        let listening = self.ear.listening();
        let mut news = BTreeMap::new();
        for note in notes {
            if let Some((space, by, head)) = read(note.payload()) {
                merge(&mut news, space, by, head);
            }
        }
        if listening.is_empty() || news.is_empty() {
            return Ok(());
        }
        let sql = "SELECT device_id, space_id FROM listed
            WHERE device_id = ANY ($1) AND space_id = ANY ($2) AND present";
        let spaces: Vec<&[u8]> = news.keys().map(|space| space.0.as_slice()).collect();
        let devices: Vec<&[u8]> = listening.iter().map(|id| id.0.as_slice()).collect();
        let mut whom: BTreeMap<SpaceId, Vec<DeviceId>> = BTreeMap::new();
        for row in client.query(sql, &[&devices, &spaces]).await? {
            let (device, space) = (DeviceId(array(&row, 0)?), SpaceId(array(&row, 1)?));
            whom.entry(space).or_default().push(device);
        }
        for (space, mut devices) in whom {
            let Some(Untold { by, head }) = news.get(&space).copied() else {
                continue;
            };
            let seen = self.seen.entry(space).or_insert(head);
            *seen = seen.or_later(head);
            devices.retain(|device| by != Some(*device));
            if !devices.is_empty() {
                self.ear.hear(space, devices);
            }
        }
        Ok(())
    }

    /// Notes how far the spaces of new listeners are, so that what comes after this is told.
    async fn welcome(&mut self, client: &Client) -> Result<()> {
        let listening = self.ear.listening();
        let fresh: BTreeSet<DeviceId> = listening.difference(&self.known).copied().collect();
        if fresh.is_empty() {
            return Ok(());
        }
        for (space, (head, _)) in heads(client, &fresh).await? {
            self.seen.entry(space).or_insert(head);
        }
        self.known.extend(fresh);
        Ok(())
    }

    /// Looks how far all spaces of our listeners are, and tells what nobody told.
    async fn look(&mut self, client: &Client) -> Result<()> {
        let listening = self.ear.listening();
        let mut seen = BTreeMap::new();
        for (space, (head, mut devices)) in heads(client, &listening).await? {
            match self.seen.get(&space) {
                Some(before) if before.or_later(head) == *before => devices.clear(),
                Some(_) => {}
                // Those who listened before are new in the space.
                None => devices.retain(|device| self.known.contains(device)),
            }
            seen.insert(space, head);
            if !devices.is_empty() {
                self.ear.hear(space, devices);
            }
        }
        (self.seen, self.known) = (seen, listening);
        Ok(())
    }
}

type Heads = BTreeMap<SpaceId, (Head, Vec<DeviceId>)>;

/// How far the spaces of these devices are, with those of them that are members.
async fn heads(client: &Client, devices: &BTreeSet<DeviceId>) -> Result<Heads> {
    let mut out = Heads::new();
    if devices.is_empty() {
        return Ok(out);
    }
    let sql = "SELECT device_id, space_id, log_n, head_seq
        FROM listed JOIN spaces USING (space_id) WHERE device_id = ANY ($1) AND present";
    let devices: Vec<&[u8]> = devices.iter().map(|id| id.0.as_slice()).collect();
    let read = |row: &Row| -> Result<(DeviceId, SpaceId, Head)> {
        let head = Head {
            log_n: number(row, 2)?,
            seq: number(row, 3)?,
        };
        Ok((DeviceId(array(row, 0)?), SpaceId(array(row, 1)?), head))
    };
    for row in client.query(sql, &[&devices]).await? {
        let (device, space, head) = read(&row)?;
        let (_, members) = out.entry(space).or_insert_with(|| (head, Vec::new()));
        members.push(device);
    }
    Ok(out)
}

/// Drives a connection and hands on what it hears, until it breaks.
async fn drive<T>(mut connection: Connection<Socket, T>, send: mpsc::Sender<Notification>)
where
    T: TlsStream + Unpin,
{
    while let Some(Ok(message)) = poll_fn(|context| connection.poll_message(context)).await {
        if let AsyncMessage::Notification(note) = message {
            // Too many at once: the next look finds the others.
            let _ = send.try_send(note);
        }
    }
}

/// One space, in words of a notification.
fn note(space: SpaceId, by: Option<DeviceId>, head: Head) -> String {
    let by = by.map_or_else(|| "-".to_owned(), |by| by.to_string());
    format!("{space} {by} {} {}", head.log_n, head.seq)
}

/// The way back. Anybody who may use the database can notify: what does not read is nothing.
fn read(note: &str) -> Option<(SpaceId, Option<DeviceId>, Head)> {
    let mut words = note.split(' ');
    let space = SpaceId::from_hex(words.next()?)?;
    let by = match words.next()? {
        "-" => None,
        by => Some(DeviceId::from_hex(by)?),
    };
    let (log_n, seq) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    words
        .next()
        .is_none()
        .then_some((space, by, Head { log_n, seq }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPACE: SpaceId = SpaceId([7; 16]);

    #[test]
    fn notes_read_as_they_were_written_and_nonsense_is_nothing() {
        let head = Head { log_n: 3, seq: 9 };
        for by in [None, Some(DeviceId([1; 16]))] {
            assert_eq!(read(&note(SPACE, by, head)), Some((SPACE, by, head)));
        }
        let good = note(SPACE, None, head);
        for bad in [
            "",
            " ",
            "x - 1 2",
            &good[..36],
            &format!("{good} 1"),
            &format!("-{good}"),
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn news_of_one_space_are_told_once() {
        let board = Board::default();
        let post = |by, seq| {
            let head = Head { log_n: 1, seq };
            board.post(News {
                space: SPACE,
                by: DeviceId([by; 16]),
                head,
            });
        };
        post(1, 5);
        post(1, 6);
        assert_eq!(board.untold()[&SPACE].by, Some(DeviceId([1; 16])));
        post(2, 4);
        let untold = board.untold()[&SPACE];
        assert_eq!((untold.by, untold.head), (None, Head { log_n: 1, seq: 6 }));
        assert_eq!(board.untold().len(), 1);
    }
}
