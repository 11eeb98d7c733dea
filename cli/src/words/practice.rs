//! Practice in words.

use onderweg_companion::app::{
    Ability, PracticeAnswer, PracticeMinutes, PracticeNext, PracticeStats,
};
use onderweg_companion::journal::CardId;
use onderweg_companion::protocol::ids::EntryId;
use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::short;

use crate::out::{line, lines};
use crate::reader::Reader;

/// How a rating is typed.
fn rate(card: CardId) -> String {
    let card = card.to_string();
    let card = card.get(..6).unwrap_or(&card);
    format!("onderweg practice answer {card} again|hard|good|easy")
}

/// The next card, what it means, and how to answer.
pub(crate) fn practice_next(next: &PracticeNext, words: &Words) -> String {
    let Some(card) = &next.card else {
        return words.practice_done(next.today as u64);
    };
    let mut rows = vec![line(&card.learned)];
    if !card.meaning.words.is_empty() {
        rows.push(lines(&card.meaning.words));
    }
    rows.push(words.practice_how(&rate(card.card)));
    rows.push(words.practice_pile(next.due as u64, next.fresh as u64));
    rows.join("\n")
}

/// When a card comes back.
pub(crate) fn practice_answered(answered: &PracticeAnswer, reader: &Reader<'_>) -> String {
    reader
        .words
        .practice_comes_back(&reader.instant(answered.due_ms))
}

/// An answer that does not count.
pub(crate) fn practice_undone(card: CardId, words: &Words) -> String {
    words.practice_taken_back(&rate(card))
}

/// A card of one's own.
pub(crate) fn card_added(entry: &EntryId, words: &Words) -> String {
    words.practice_added(&short(entry))
}

/// Minutes together: what was written down now, and all of them.
pub(crate) fn minutes(now: Option<i64>, all: &[PracticeMinutes], words: &Words) -> String {
    let now = now.map(|now| words.practice_minutes_kept(now.unsigned_abs()));
    let mut rows: Vec<String> = now.into_iter().collect();
    for one in all {
        let name = one.by.name.as_deref().map(tame);
        let name = match one.by.own {
            true => name.unwrap_or_else(|| words.person_you()),
            false => name.unwrap_or_else(|| words.entry_somebody()),
        };
        let space = one.space_name.as_deref().map(tame);
        let space = space.unwrap_or_else(|| short(&one.space));
        rows.push(words.practice_minutes_row(one.minutes, &one.month, &name, &space));
    }
    if rows.is_empty() {
        rows.push(words.practice_minutes_none());
    }
    rows.join("\n")
}

/// What one can do; after a tick, that alone.
pub(crate) fn abilities(all: &[Ability], ticked: Option<&str>, words: &Words) -> String {
    let row = |one: &Ability| {
        let said = match one.can {
            true => words.practice_can(&tame(&one.name.words)),
            false => words.practice_can_not_yet(&tame(&one.name.words)),
        };
        format!("{}  {}  {said}", one.level, one.id)
    };
    let shown = all
        .iter()
        .filter(|one| ticked.is_none_or(|id| one.id == id));
    shown.map(row).collect::<Vec<_>>().join("\n")
}

/// How practice goes.
pub(crate) fn practice_stats(stats: &PracticeStats, words: &Words) -> String {
    let mut rows = vec![
        words.practice_pile(stats.due as u64, stats.fresh as u64),
        words.practice_answers(stats.reviews as u64, stats.today as u64),
    ];
    for deck in &stats.decks {
        let name = match &deck.deck {
            Some(_) => tame(&deck.name.words),
            None => words.practice_own(),
        };
        let (cards, due, known) = (deck.cards as u64, deck.due as u64, deck.known as u64);
        rows.push(words.practice_deck(cards, due, known, &name));
    }
    rows.join("\n")
}
