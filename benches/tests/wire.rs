//! What the wire carries, to the byte: the same on every machine, so it is held by a test and not only
//! by the table.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may stop loudly, and says its figures"
)]

use onderweg_benches::phone::Phone;
use onderweg_benches::things::{change_again, create};
use onderweg_benches::wire::{Inside, Traffic, Wire, sync};
use onderweg_benches::workload::{Thing, day_begins, thousand};
use onderweg_protocol::control::SpaceKind;
use onderweg_protocol::ids::{EntryId, SpaceId};

const MINUTE: i64 = 60_000;

/// Two phones that have synced some entries.
struct Two {
    here: Phone,
    there: Phone,
    wire: Inside<onderweg_server::relay::MemoryStore>,
    space: SpaceId,
    ids: Vec<EntryId>,
    things: Vec<Thing>,
    now_ms: i64,
}

impl Two {
    fn with(entries: usize) -> Self {
        let now_ms = day_begins(0);
        let mut here = Phone::new(1, None).unwrap();
        let mut there = Phone::new(2, None).unwrap();
        let wire = Inside::memory();
        for phone in [&mut here, &mut there] {
            phone.found(SpaceKind::Me, now_ms).unwrap();
        }
        let space = here.found(SpaceKind::Circle, now_ms).unwrap();
        here.admit(&mut there, space, now_ms).unwrap();
        let things = thousand(5);
        let mut two = Self {
            here,
            there,
            wire,
            space,
            ids: Vec::new(),
            things,
            now_ms,
        };
        for _ in 0..3 {
            two.push();
            two.pull();
        }
        for at in 0..entries {
            two.now_ms += MINUTE;
            let what = create(&two.things[at]);
            two.ids
                .push(two.here.act(space, None, &what, two.now_ms).unwrap());
        }
        two.push();
        two.pull();
        two
    }

    fn edit(&mut self, at: usize) {
        self.now_ms += MINUTE;
        let what = change_again(&self.things[at], 1);
        self.here
            .act(self.space, Some(self.ids[at]), &what, self.now_ms)
            .unwrap();
    }

    fn push(&mut self) -> Traffic {
        sync(&mut self.here, &mut self.wire as &mut dyn Wire, self.now_ms).unwrap()
    }

    fn pull(&mut self) -> Traffic {
        sync(
            &mut self.there,
            &mut self.wire as &mut dyn Wire,
            self.now_ms,
        )
        .unwrap()
    }
}

#[test]
fn one_edit_alone_is_at_most_700_bytes_of_body() {
    let mut two = Two::with(60);
    let mut bodies: Vec<u64> = (0..60)
        .map(|at| {
            two.edit(at);
            let sent = two.push();
            let trips = (sent.trips, sent.spaces);
            assert_eq!(trips, (1, 2), "one round trip for all spaces");
            two.pull();
            sent.body_up
        })
        .collect();
    bodies.sort_unstable();
    println!("one edit alone: {bodies:?}");
    assert!(bodies[59] <= 700, "the longest of sixty: {}", bodies[59]);
}

#[test]
fn one_edit_that_also_says_what_it_has_seen_is_hardly_longer() {
    let mut two = Two::with(60);
    let mut bodies: Vec<u64> = (0..30)
        .map(|at| {
            // The other phone writes first, so the next chunk names its tip.
            let what = change_again(&two.things[at + 30], 1);
            two.there
                .act(two.space, Some(two.ids[at + 30]), &what, two.now_ms)
                .unwrap();
            two.pull();
            two.push();
            two.edit(at);
            let sent = two.push();
            assert_eq!(sent.trips, 1);
            two.pull();
            sent.body_up
        })
        .collect();
    bodies.sort_unstable();
    println!("one edit with a view: {bodies:?}");
    assert!(bodies[29] <= 760, "the longest of thirty: {}", bodies[29]);
}

#[test]
fn fifty_edits_batched_are_at_most_150_bytes_each() {
    let mut two = Two::with(50);
    for at in 0..50 {
        two.edit(at);
    }
    let sent = two.push();
    println!("fifty: {} bytes", sent.body_up);
    assert_eq!(
        (sent.trips, sent.spaces),
        (1, 2),
        "one round trip for all spaces"
    );
    assert!(sent.body_up <= 50 * 150, "{} bytes", sent.body_up);
}

#[test]
fn a_sync_with_nothing_to_say_is_small_and_one_round_trip() {
    let mut two = Two::with(5);
    let idle = two.push();
    println!("idle: {} + {}", idle.body_up, idle.body_down);
    assert_eq!((idle.trips, idle.spaces), (1, 2));
    assert!(idle.body_up + idle.body_down <= 600, "{idle:?}");
}
