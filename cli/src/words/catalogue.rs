//! The programme's pack on a phone, in words.

use onderweg_companion::app::{PackDeck, PackHead, PackNews, PackOutcome, PackPhrase, PackService};
use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::pack_trouble;
use onderweg_server::Publication;

use crate::out::line;
use crate::reader::Reader;

/// A pack that phones get from now on.
pub(crate) fn published(done: &Publication, words: &Words) -> String {
    if !done.fresh {
        return words.catalogue_published_already();
    }
    let day = i64::try_from(done.not_after).unwrap_or(i64::MAX);
    let day = chrono::DateTime::from_timestamp_millis(day);
    let day = day
        .map(|at| at.date_naive().to_string())
        .unwrap_or_default();
    words.catalogue_published(&day, &tame(&done.pack), &done.version.to_string())
}

/// A key that is believed.
pub(crate) fn trusted(words: &Words) -> String {
    words.catalogue_trusted()
}

/// What a look for a newer pack brought.
pub(crate) fn pack_looked(news: &PackNews, words: &Words) -> String {
    match news.outcome {
        PackOutcome::Unchanged => words.catalogue_unchanged(),
        PackOutcome::Taken | PackOutcome::Refused | PackOutcome::Budget | PackOutcome::Failed => {
            pack_news(news, words).unwrap_or_default()
        }
    }
}

/// The same after a sync: nothing where nothing changed.
pub(crate) fn pack_news(news: &PackNews, words: &Words) -> Option<String> {
    match news.outcome {
        PackOutcome::Unchanged => None,
        PackOutcome::Budget => Some(words.catalogue_budget()),
        PackOutcome::Failed => Some(words.catalogue_failed()),
        PackOutcome::Refused => news.reason.as_deref().map(|code| pack_trouble(code, words)),
        PackOutcome::Taken => {
            let version = news.version.unwrap_or_default().to_string();
            let id = news.id.as_deref().unwrap_or_default();
            Some(words.catalogue_taken(&tame(id), &version))
        }
    }
}

/// Which pack is on the phone, and whether it is out of date.
pub(crate) fn pack_kept(head: &PackHead, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let (day, version) = (reader.instant(head.not_after_ms), head.version.to_string());
    let mut rows = vec![match head.expired {
        true => words.catalogue_expired(&day, &version),
        false => words.catalogue_kept(&day, &version),
    }];
    let trouble = head.trouble.as_deref();
    rows.extend(trouble.map(|code| pack_trouble(code, words)));
    rows.join("\n")
}

/// Places and numbers that help.
pub(crate) fn services(head: &PackHead, services: &[PackService], reader: &Reader<'_>) -> String {
    let mut rows = vec![pack_kept(head, reader)];
    for one in services {
        let always = one.always.then(|| reader.words.catalogue_always());
        let beside = [
            one.phone.as_deref(),
            one.web.as_deref(),
            one.place.as_deref(),
        ];
        let beside = beside.into_iter().flatten().map(line);
        let row: Vec<String> = [line(&one.name.words)]
            .into_iter()
            .chain(beside)
            .chain(always)
            .collect();
        rows.push(row.join("  "));
        rows.extend(
            one.about
                .as_deref()
                .map(|about| format!("  {}", line(about))),
        );
    }
    rows.join("\n")
}

/// The decks, and how many phrases each has.
pub(crate) fn decks(head: &PackHead, decks: &[PackDeck], reader: &Reader<'_>) -> String {
    let words = reader.words;
    let mut rows = vec![pack_kept(head, reader)];
    for deck in decks {
        let all = deck.levels.iter().map(|level| level.phrases).sum();
        let levels: Vec<_> = deck.levels.iter().map(|level| level.level).collect();
        let name = words.pack_phrases(all, &tame(&deck.name.words));
        rows.push(format!("{}  {name}  {}", deck.id, levels.join(", ")));
    }
    rows.join("\n")
}

/// The phrases of a deck, with what they mean.
pub(crate) fn deck(phrases: &[PackPhrase]) -> String {
    let row = |one: &PackPhrase| {
        let (learned, meaning) = (line(&one.learned), line(&one.meaning.words));
        format!("{}  {learned}  {meaning}", one.level)
    };
    phrases.iter().map(row).collect::<Vec<_>>().join("\n")
}
