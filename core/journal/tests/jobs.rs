//! Jobs that several people move: the same board and the same counts everywhere, each job once.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "these are tests"
)]

mod common;

use common::*;
use onderweg_journal::*;
use proptest::prelude::*;

/// Who does what to which job.
type Step = (u8, u8, u8, u8);

fn command(kind: u8, value: u8) -> Command {
    let stage = JOB_STAGES[usize::from(value) % JOB_STAGES.len()];
    let result = JOB_RESULTS[usize::from(value) % JOB_RESULTS.len()];
    match kind % 9 {
        0..=3 => set("stage", stage),
        4 => set("result", result),
        5 => Command::Clear("result".parse().unwrap()),
        6 => Command::Reopen,
        7 => due(["2026-11-22", "2026-11-23T09:30[Asia/Kabul]"][usize::from(value % 2)]),
        _ => [Command::Done, Command::Delete, Command::Restore][usize::from(value % 3)].clone(),
    }
}

/// Three phones with the same three jobs; `hear` tells after which steps whom a phone hears from.
fn play(steps: &[Step], hear: &[(usize, u8, u8)]) -> Vec<Vec<Document>> {
    let jobs: Vec<Document> = ["Baker", "Cook", "Driver"]
        .map(|title| job(1, title))
        .into();
    let mut phones = vec![jobs; 3];
    for (at, (who, which, kind, value)) in steps.iter().enumerate() {
        let command = command(*kind, *value);
        let one = &mut phones[usize::from(who % 3)][usize::from(which % 3)];
        one.act(actor(1 + who % 3), &command, i64::from(*value))
            .unwrap();
        for (_, from, to) in hear.iter().filter(|(after, _, _)| *after == at) {
            let from = phones[usize::from(from % 3)].clone();
            for (from, to) in from.iter().zip(&mut phones[usize::from(to % 3)]) {
                sync(from, to);
            }
        }
    }
    phones
}

fn seen(phone: &[Document]) -> (Board<usize>, Funnel) {
    let rows: Vec<Summary> = phone.iter().map(Document::summary).collect();
    (
        board(rows.iter().enumerate(), Tz::Europe__Brussels),
        funnel(&rows),
    )
}

proptest! {
    #![proptest_config(cases(200))]
    #[test]
    fn replicas_that_move_the_same_jobs_read_the_same_and_count_each_once(
        steps in prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>(), any::<u8>()), 1..20),
        hear in prop::collection::vec((0..20usize, any::<u8>(), any::<u8>()), 0..8),
    ) {
        let mut phones = play(&steps, &hear);
        let all = phones.clone();
        // Each phone hears the others in another order.
        for (me, phone) in phones.iter_mut().enumerate() {
            for turn in 0..3 {
                for (from, to) in all[(me + turn) % 3].iter().zip(phone.iter_mut()) {
                    sync(from, to);
                }
            }
        }
        let (first, counted) = seen(&phones[0]);
        for phone in &phones {
            prop_assert_eq!(&seen(phone), &(first.clone(), counted.clone()));
        }
        let bin = |document: &&Document| document.entry().state == State::Deleted;
        let here = 3 - phones[0].iter().filter(bin).count();
        let mut stand: Vec<usize> = first.columns.iter().flat_map(|at| at.jobs.clone()).collect();
        stand.sort_unstable();
        stand.dedup();
        let columns: usize = first.columns.iter().map(|at| at.jobs.len()).sum();
        prop_assert_eq!((columns, stand.len()), (here, here), "each in one column");
        prop_assert_eq!(counted.jobs, here as u64);
        prop_assert_eq!(counted.stages.iter().map(|at| at.now).sum::<u64>(), here as u64);
        prop_assert_eq!(counted.stages[0].reached, here as u64, "all were found");
        let last = counted.stages.len() - 1;
        for pair in counted.stages[..last].windows(2) {
            prop_assert!(pair[0].reached >= pair[1].reached, "nobody skips back into the funnel");
        }
        let ended: u64 = counted.results.iter().map(|(_, many)| many).sum();
        prop_assert_eq!(ended + counted.unsaid, counted.stages[last].reached);
        prop_assert_eq!(counted.stages[last].reached, counted.stages[last].now);
    }
}
