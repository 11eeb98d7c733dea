//! Whatever people do with a plan and however changes travel: the same plan on every phone, and
//! nothing in it counted twice.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "these are tests"
)]

mod common;

use common::*;
use onderweg_journal::*;
use proptest::prelude::*;

/// A goal, two steps and a task, by their place.
const ENTRIES: usize = 4;

fn id(n: usize) -> EntryId {
    EntryId([u8::try_from(n).unwrap() + 1; 16])
}

fn set(field: &str, value: &str) -> Set {
    Set::parse(field, value, Tz::UTC).unwrap()
}

fn start() -> Vec<Document> {
    let (goal, step) = (id(0).to_string(), id(1).to_string());
    let new = |kind: Kind, more: &[Set]| {
        let sets = [&[set("title", "x")], more].concat();
        Document::create(&kind, actor(1), &sets, 0).unwrap().0
    };
    vec![
        new(Kind::Goal, &[set("domain", "education")]),
        new(Kind::Step, &[set("goal", &goal)]),
        new(Kind::Step, &[set("goal", &goal)]),
        new(Kind::Task, &[set("step", &step)]),
    ]
}

fn commands(entry: usize, kind: u8) -> Vec<Command> {
    let is_step = entry == 1 || entry == 2;
    let says = |word: &str| Command::Set(set("confirm", word));
    match kind % 9 {
        0 => vec![Command::Done],
        1 => vec![Command::Reopen],
        2 if is_step => vec![Command::Done, says("asked")],
        3 if is_step => vec![says("confirmed")],
        4 if is_step => vec![
            says("sent-back"),
            Command::Set(set("word", "which?")),
            Command::Reopen,
        ],
        5 if entry < 3 => vec![Command::Set(set("review", "2026-12-01"))],
        6 => vec![Command::Delete],
        7 => vec![Command::Restore],
        _ => vec![Command::Set(set("point", "yes"))],
    }
}

/// The plan of a phone; authors above 1 are of the office.
fn plan_of(phone: &[Document]) -> PlanOf<((), EntryId)> {
    let rows: Vec<Summary> = phone.iter().map(Document::summary).collect();
    let rows = rows.iter().enumerate().map(|(n, row)| ((), id(n), row));
    plan(rows, |(), by| *by != author(1))
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn three_phones_see_the_same_plan(
        acts in prop::collection::vec((0..3u8, 0..ENTRIES, any::<u8>()), 1..20),
        hear in prop::collection::vec((0..20usize, 0..3usize, 0..3usize), 0..8),
    ) {
        let mut phones = vec![start(); 3];
        for (n, (who, entry, kind)) in acts.iter().enumerate() {
            let phone = &mut phones[usize::from(*who)];
            let now = i64::try_from(n).unwrap();
            let _ = phone[*entry].act_all(actor(1 + who), &commands(*entry, *kind), now);
            for (_, from, to) in hear.iter().filter(|(after, ..)| *after == n) {
                let from = phones[*from].clone();
                for (from, to) in from.iter().zip(&mut phones[*to]) {
                    sync(from, to);
                }
            }
        }
        for from in phones.clone() {
            for phone in &mut phones {
                for (from, to) in from.iter().zip(phone) {
                    sync(from, to);
                }
            }
        }
        let plans: Vec<_> = phones.iter().map(|phone| plan_of(phone)).collect();
        prop_assert_eq!(&plans[0], &plans[1]);
        prop_assert_eq!(&plans[1], &plans[2]);
        let plan = &plans[0];
        let steps = plan.domains.iter().flat_map(|domain| &domain.goals);
        let steps: Vec<_> = steps.flat_map(|goal| &goal.steps).chain(&plan.loose).collect();
        let alive = |n: usize| matches!(phones[0][n].entry().state, State::Open | State::Done);
        prop_assert_eq!(steps.len(), usize::from(alive(1)) + usize::from(alive(2)));
        let asked = steps.iter().filter(|step| step.standing == Standing::Asked).count();
        prop_assert_eq!(plan.asked, asked);
        prop_assert!(plan.hidden.is_empty() && plan.hidden_tasks.is_empty());
        for domain in &plan.domains {
            prop_assert!(domain.steps_done <= domain.steps);
            let done = domain.goals.iter().map(|goal| goal.steps_done).sum::<usize>();
            prop_assert_eq!(domain.steps_done, done);
        }
    }
}
