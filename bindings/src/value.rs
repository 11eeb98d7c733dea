//! Values that nobody typed, in words: one place for rows and for pages. Must not know whose they are.

use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::{self, choice, kind, state};

use crate::sayer::Sayer;

/// The words of a value of a field; none where somebody typed it. `word` is what the office wrote when
/// it sent a step back.
pub(crate) fn value_words(field: &str, value: &str, word: &str, say: &Sayer) -> Option<String> {
    let said = &*say.words;
    Some(match field {
        "kind" => tame(&kind(value, said)),
        "state" => tame(&state(value, said)),
        "repeat" => words::repeat(value, say.zone, said),
        "remind" => words::remind(value, said),
        "domain" => tame(&words::domain(value, said)),
        "travel" => value
            .parse()
            .map_or_else(|_| tame(value), |minutes| said.span_minutes(minutes)),
        "by" => goes_by(value, said),
        "confirm" => confirm(value, word, said)?,
        name if is_time(name) => say.moment(value).words,
        name => tame(&choice(name, value, said)?),
    })
}

/// Whether a field holds a day or a time.
pub(crate) fn is_time(name: &str) -> bool {
    matches!(
        name,
        "due" | "start" | "end" | "review" | "told" | "mended" | "date"
    )
}

/// How a step stands with the office; none where no yes was asked for.
pub(crate) fn confirm(standing: &str, word: &str, said: &Words) -> Option<String> {
    match standing {
        "asked" => Some(said.plan_asked()),
        "confirmed" => Some(said.plan_confirmed()),
        "sent-back" => Some(said.plan_sent_back(&tame(word))),
        _ => None,
    }
}

/// What makes a rota go on.
pub(crate) fn goes_by(rule: &str, said: &Words) -> String {
    match rule {
        "done" => said.house_by_done(),
        _ => said.house_by_week(),
    }
}
