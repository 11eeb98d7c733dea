//! The plan and the talk in words.

use std::fmt::Display;

use onderweg_companion::app::{DomainView, Item, StepView, Trajectory};
use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::{domain, short};

use super::entries::item;
use crate::reader::Reader;

/// A plan: what waits is said at its step.
pub(crate) fn trajectory(plan: &Trajectory, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let mut rows = Vec::new();
    match &plan.talk {
        Some(talk) => {
            rows.push(words.plan_next_talk());
            rows.push(format!("  {}", item(talk, None, reader)));
        }
        None => rows.push(words.plan_no_talk()),
    }
    rows.push(points(&plan.points, reader));
    for domain in &plan.domains {
        domain_rows(domain, reader, &mut rows);
    }
    let mut part = |title: String, steps: &[StepView], tasks: &[Item]| {
        if !steps.is_empty() || !tasks.is_empty() {
            rows.push(title);
            for step in steps {
                step_rows(step, "  ", reader, &mut rows);
            }
            let tasks = tasks.iter();
            rows.extend(tasks.map(|task| format!("  {}", item(task, None, reader))));
        }
    };
    part(words.plan_loose(), &plan.loose, &[]);
    part(words.plan_hidden(), &plan.hidden, &plan.hidden_tasks);
    rows.join("\n")
}

fn domain_rows(one: &DomainView, reader: &Reader<'_>, rows: &mut Vec<String>) {
    let words = reader.words;
    let name = domain(one.domain.as_deref().unwrap_or_default(), words);
    if one.goals.is_empty() {
        rows.push(format!("{}  ({})", tame(&name), words.plan_no_goal()));
        return;
    }
    rows.push(format!(
        "{}  ({})",
        tame(&name),
        words.plan_steps_done(one.steps, one.steps_done)
    ));
    for goal in &one.goals {
        let mut row = format!("  {}", item(&goal.goal, None, reader));
        if let Some(day) = &goal.next_review {
            row.push_str(&format!("  ({})", words.plan_review(&reader.day(day))));
        }
        rows.push(row);
        for step in &goal.steps {
            step_rows(step, "    ", reader, rows);
        }
    }
}

fn step_rows(step: &StepView, margin: &str, reader: &Reader<'_>, rows: &mut Vec<String>) {
    let words = reader.words;
    let mut row = format!("{margin}{}", item(&step.step, None, reader));
    let stands = match step.standing {
        "asked" => words.plan_asked(),
        "confirmed" => words.plan_confirmed(),
        "sent-back" => words.plan_sent_back(&tame(step.word.as_deref().unwrap_or_default())),
        _ => String::new(),
    };
    if !stands.is_empty() {
        row.push_str(&format!("  ({stands})"));
    }
    rows.push(row);
    let tasks = step.tasks.iter();
    rows.extend(tasks.map(|task| format!("{margin}  {}", item(task, None, reader))));
}

/// What is to be asked at the next talk.
pub(crate) fn points(points: &[Item], reader: &Reader<'_>) -> String {
    if points.is_empty() {
        return reader.words.plan_no_points();
    }
    let rows = points.iter();
    let rows = rows.map(|point| format!("  {}", item(point, None, reader)));
    let rows: Vec<_> = std::iter::once(reader.words.plan_points())
        .chain(rows)
        .collect();
    rows.join("\n")
}

/// An entry that came on the list for the next talk, or off it.
pub(crate) fn pointed(entry: &impl Display, on: bool, words: &Words) -> String {
    match on {
        true => words.plan_point_on(&short(entry)),
        false => words.plan_point_off(&short(entry)),
    }
}

/// A talk that was prepared.
pub(crate) fn talk_prepared(entry: &impl Display, new: u64, words: &Words) -> String {
    words.plan_talk_prepared(new, &short(entry))
}

/// A talk that was held.
pub(crate) fn talk_held(entry: &impl Display, over: bool, words: &Words) -> String {
    match over {
        true => words.plan_talk_over(&short(entry)),
        false => words.plan_talk_written(&short(entry)),
    }
}
