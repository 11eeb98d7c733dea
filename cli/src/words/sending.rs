//! Status, sync and examination in words.

use onderweg_companion::app::{Finding, Findings, Status, Stopped, Synced, Trouble};
use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::{bytes, news, short, span, trouble};

use super::catalogue::pack_news;
use super::letter::letter_news;
use super::people::spaces;
use crate::out::line;
use crate::reader::Reader;

/// Whether everything is sent, in words.
pub(crate) fn sent(status: &Status, time: &dyn Fn(i64) -> String, words: &Words) -> String {
    match (status.server.is_some(), status.unsent, status.all_sent_ms) {
        (false, _, _) => words.status_no_server(),
        (true, 0, Some(ms)) => words.status_all_sent(&time(ms)),
        (true, 0, None) => words.status_nothing(),
        (true, count, Some(ms)) => words.status_unsent(count, &time(ms)),
        (true, count, None) => words.status_never_sent(count),
    }
}

/// How the phone stands.
pub(crate) fn status(status: &Status, now_ms: i64, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let time = |ms| reader.instant(ms);
    let mut rows = vec![sent(status, &time, words)];
    if let Some(server) = &status.server {
        rows.push(words.status_server(&tame(server)));
    }
    if let Some(code) = &status.trouble {
        let mut sentences = vec![words.status_trouble(&tame(code))];
        sentences.extend(trouble(code, words));
        if status.next_try_ms > now_ms {
            sentences.push(words.status_next_try(&time(status.next_try_ms)));
        }
        rows.push(sentences.join(" "));
    }
    let (up, down) = (
        bytes(status.month_up, words),
        bytes(status.month_down, words),
    );
    rows.push(words.status_month(&down, &up));
    rows.push(match (status.has_pin, status.locked) {
        (true, true) => words.status_locked(),
        (true, false) => words.status_unlocked(),
        (false, _) => words.status_no_pin(),
    });
    rows.push(spaces(&status.spaces, words));
    rows.join("\n")
}

/// What a sync did.
pub(crate) fn synced(synced: &Synced, words: &Words) -> String {
    let parts = synced.letters.as_ref().map_or(0, |news| news.waiting);
    let ended = match synced.stopped {
        Stopped::Done if synced.unsent == 0 && parts == 0 => words.sync_all_sent(),
        Stopped::Done if synced.unsent == 0 => words.letter_unsent(parts),
        Stopped::Done => words.sync_still_here(synced.unsent),
        Stopped::Budget => words.sync_budget(),
        Stopped::Cancelled => words.sync_stopped(),
        Stopped::Metered => words.sync_metered(),
        Stopped::Waiting => words.sync_waiting(&span(synced.wait_ms, words)),
    };
    let (up, down) = (bytes(synced.up, words), bytes(synced.down, words));
    let mut rows = vec![format!("{ended} {}", words.sync_traffic(&down, &up))];
    rows.extend(synced.events.iter().map(|event| news(event, words)));
    rows.extend(of_people(synced, words));
    rows.extend(synced.pack.as_ref().and_then(|news| pack_news(news, words)));
    rows.extend(
        synced
            .letters
            .as_ref()
            .and_then(|news| letter_news(news, words)),
    );
    rows.extend((synced.left.iter()).map(|space| words.sync_left(&short(space))));
    rows.join("\n")
}

/// What a sync told of who came or went, and of membership acts that were not possible.
pub(crate) fn of_people(synced: &Synced, words: &Words) -> Vec<String> {
    let notices = synced.notices.iter();
    let refused = synced.refused.iter();
    let refused = refused.map(|one| words.sync_refused(&act(one.act, words), &short(&one.space)));
    (notices.map(|one| super::keys::notice(one, words)))
        .chain(refused)
        .collect()
}

/// A membership act that was not possible any more.
fn act(name: &str, words: &Words) -> String {
    match name {
        "invite" => words.sync_act_invite(),
        "revoke" => words.sync_act_revoke(),
        "admit" => words.sync_act_admit(),
        "readmit" => words.sync_act_readmit(),
        "remove" => words.sync_act_remove(),
        "leave" => words.sync_act_leave(),
        "new-key" => words.sync_act_key(),
        "snapshot" => words.sync_act_snapshot(),
        "erase" => words.sync_act_erase(),
        "name-owner" => words.sync_act_owner(),
        "sheet" => words.sync_act_sheet(),
        newer => newer.to_owned(),
    }
}

/// What an examination found.
pub(crate) fn findings(found: &Findings, words: &Words) -> String {
    let mut sentences = vec![match found.content_read {
        true => words.doctor_read(found.entries_read),
        false => words.doctor_locked(),
    }];
    if found.file_sound {
        sentences.push(words.doctor_sound());
    }
    if found.rows_rebuilt > 0 {
        sentences.push(words.doctor_rebuilt(found.rows_rebuilt));
    }
    let read = sentences.join(" ");
    if found.findings.is_empty() {
        return format!("{} {read}", words.doctor_well());
    }
    let mut rows: Vec<_> = (found.findings.iter())
        .map(|found| finding(found, words))
        .collect();
    rows.push(read);
    rows.join("\n")
}

fn finding(found: &Finding, words: &Words) -> String {
    let name = found.name.as_deref().map(tame);
    let whose = name.or(found.device.as_ref().map(short));
    let whose = whose.unwrap_or_else(|| words.entry_somebody());
    let what = match found.trouble {
        Trouble::Withheld => words.doctor_withheld(&whose),
        Trouble::Fork => words.doctor_fork(&whose),
        Trouble::LogForked => words.doctor_log_forked(),
        Trouble::ServerFaulty => words.doctor_server_faulty(),
        Trouble::Copied => words.doctor_copied(),
        Trouble::BadContent => words.doctor_bad_content(&whose),
        Trouble::OwnRefused => words.doctor_own_refused(),
        Trouble::BadSnapshot => words.doctor_bad_snapshot(),
        Trouble::NotNamed => words.doctor_not_named(),
        Trouble::Damaged => words.doctor_damaged(),
        Trouble::FileBroken => words.doctor_file_broken(),
    };
    let space = found.space_name.as_deref().map(line);
    match space.or(found.space.as_ref().map(short)) {
        Some(space) => words.doctor_in(&what, &space),
        None => what,
    }
}
