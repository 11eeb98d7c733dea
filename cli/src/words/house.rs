//! The household in words.

use std::fmt::Display;

use onderweg_companion::app::{RotaTurn, RotaView, SwapView};
use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::short;

use crate::out::line;
use crate::reader::Reader;

/// Rotas, each with what comes and what waits.
pub(crate) fn rotas(rotas: &[RotaView], reader: &Reader<'_>) -> String {
    if rotas.is_empty() {
        return reader.words.house_no_rota();
    }
    let all: Vec<String> = rotas.iter().map(|rota| one(rota, reader)).collect();
    all.join("\n")
}

fn one(rota: &RotaView, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let place = rota.space_name.as_deref();
    let place = place.map_or_else(|| short(&rota.space), line);
    let by = match rota.by {
        "done" => words.house_by_done(),
        _ => words.house_by_week(),
    };
    let title = line(&rota.title);
    let mut rows = vec![format!(
        "{}  {title}  [{place}]  ({by})",
        short(&rota.entry)
    )];
    let now = rota.turns.iter().find(|turn| Some(turn.turn) == rota.now);
    rows.push(format!("  {}", now_row(rota, now, reader)));
    let listed = rota.turns.iter().map(|turn| turn_row(turn, reader));
    rows.extend(listed);
    for person in &rota.people {
        let name = name(person.name.as_deref(), person.own, words);
        let mut row = format!("  {name}: {}", words.house_turns(u64::from(person.turns)));
        if !person.here {
            row.push_str(&format!("  ({})", words.house_left()));
        }
        rows.push(row);
    }
    let swaps = rota.swaps.iter().filter(|swap| swap.stands == "open");
    rows.extend(swaps.filter_map(|swap| swap_row(swap, reader)));
    rows.join("\n")
}

fn now_row(rota: &RotaView, now: Option<&RotaTurn>, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let Some(turn) = now else {
        let day = rota.start.as_deref().map(|day| reader.day(day));
        return words.house_begins(&day.unwrap_or_default());
    };
    let name = name(turn.name.as_deref(), turn.own, words);
    match &turn.from {
        Some(day) => words.house_now(&reader.day(day), &name),
        None => words.house_now_open(&name),
    }
}

fn turn_row(turn: &RotaTurn, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let mut row = format!("    {}", words.house_turn(&number(turn.turn, words)));
    if let Some(day) = &turn.from {
        row.push_str(&format!("  {}", reader.day(day)));
    }
    let holder = name(turn.name.as_deref(), turn.own, words);
    row.push_str(&format!("  {holder}"));
    if turn.swapped {
        row.push_str(&format!("  ({})", words.house_swapped()));
    }
    if turn.done {
        let by = turn.done_by.iter();
        let names: Vec<String> = by
            .map(|by| name(by.name.as_deref(), by.own, words))
            .collect();
        row.push_str(&format!("  ({})", words.house_done_by(&names.join(", "))));
    }
    row
}

fn swap_row(swap: &SwapView, reader: &Reader<'_>) -> Option<String> {
    let words = reader.words;
    let (give, take) = (number(swap.give, words), number(swap.take, words));
    let said = if swap.asked {
        words.house_swap_asks(&give, &name(swap.from.as_deref(), false, words), &take)
    } else if swap.own {
        words.house_swap_waits(&give, &name(swap.with.as_deref(), false, words), &take)
    } else {
        return None;
    };
    Some(format!("  {}  {said}", short(&swap.swap)))
}

pub(super) fn name(name: Option<&str>, own: bool, words: &Words) -> String {
    match name {
        _ if own => words.house_you(),
        Some(name) => tame(name),
        None => words.house_nobody(),
    }
}

fn number(n: u32, words: &Words) -> String {
    words.number(i64::from(n))
}

/// A rota that was made.
pub(crate) fn rota_made(entry: &impl Display, words: &Words) -> String {
    words.house_rota_made(&short(entry))
}

/// A new order.
pub(crate) fn rota_ordered(turn: u32, words: &Words) -> String {
    words.house_ordered(&number(turn, words))
}

/// A turn that is done.
pub(crate) fn rota_done(turn: u32, changed: bool, words: &Words) -> String {
    match changed {
        true => words.house_turn_done(&number(turn, words)),
        false => words.house_turn_was_done(&number(turn, words)),
    }
}

/// A swap that was offered.
pub(crate) fn swap_offered(swap: &impl Display, words: &Words) -> String {
    words.house_swap_offered(&short(swap))
}

/// A swap that was answered.
pub(crate) fn swap_answered(yes: bool, (give, take): (u32, u32), words: &Words) -> String {
    match yes {
        true => words.house_swap_accepted(&number(give, words), &number(take, words)),
        false => words.house_swap_declined(),
    }
}
