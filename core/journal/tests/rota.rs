//! Whatever is swapped, and however changes travel: the same turns on every phone, nobody more than
//! one turn from the plan, and a turn that two people did was done once.

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

const PEOPLE: u8 = 4;
const WEEKS: u32 = 12;

/// Everybody has one device, of the same number.
fn person(n: u8) -> Person {
    Person([n; 16])
}

fn whose(author: &Author) -> Option<Person> {
    (1..=PEOPLE)
        .contains(&author.0[0])
        .then_some(Person(author.0))
}

fn new_rota() -> Document {
    let parse = |field: &str, value: &str| Set::parse(field, value, Tz::UTC).unwrap();
    let sets = [
        parse("title", "Kitchen"),
        parse("start", "2026-11-30"),
        parse("by", "week"),
        parse("zone", "Europe/Brussels"),
        Set::Say(Saying::Order {
            from: 0,
            people: (1..=PEOPLE).map(person).collect(),
        }),
    ];
    Document::create(&Kind::Rota, actor(1), &sets, 0).unwrap().0
}

fn rota(document: &Document) -> Rota {
    Rota::of(document, whose).unwrap()
}

fn offer(document: &mut Document, who: u8, id: u8, (give, take): (u32, u32), with: u8) {
    let saying = Saying::Swap {
        id: LineId::from_bytes([id; 8]),
        give,
        take,
        with: person(with),
    };
    let _ = document.act(actor(who), &Command::Set(Set::Say(saying)), i64::from(id));
}

fn answer(document: &mut Document, who: u8, swap: &Swap, yes: bool) {
    let saying = Saying::Answer {
        id: swap.id.clone(),
        yes,
        give: swap.give,
        take: swap.take,
        from: swap.from,
    };
    let _ = document.act(actor(who), &Command::Set(Set::Say(saying)), 500);
}

/// Writes under a key what nobody can read, as a program that is not ours does it.
fn scribble(document: &mut Document, who: u8, key: &str) {
    use automerge::transaction::Transactable;
    let actor = automerge::ActorId::from(actor(who).bytes());
    let open = automerge::AutoCommit::load(&document.save());
    let mut open = open.unwrap().with_actor(actor);
    open.put(automerge::ROOT, key, i64::from(who)).unwrap();
    let change = open.get_last_local_change().unwrap();
    let applied = document.apply(&[change.raw_bytes()], ActorRule::Vouched);
    assert_eq!(applied.applied.len(), 1);
}

fn holders(rota: &Rota, turns: u32) -> Vec<u8> {
    let holder = |turn| rota.holder(turn).unwrap().0[0];
    (0..turns).map(holder).collect()
}

/// What one person may do, as a phone or a program that is not ours does it.
fn act(document: &mut Document, who: u8, n: u8, (kind, a, b): (u8, u32, u32)) {
    let now = rota(document);
    let swaps = now.swaps();
    let some = swaps.get(a as usize % swaps.len().max(1)).cloned();
    let with = now.holder(b).unwrap().0[0];
    match (kind % 5, some) {
        (0 | 1, _) => offer(document, who, n, (a, b), with),
        (2 | 3, Some(swap)) => answer(document, who, &swap, true),
        (_, Some(swap)) => answer(document, who, &swap, false),
        (_, None) => {}
    }
}

fn is_fair(rota: &Rota, turns: u32) -> bool {
    let mut counts = [0i64; PEOPLE as usize];
    (0..turns).all(|turn| {
        counts[usize::from(rota.holder(turn).unwrap().0[0]) - 1] += 1;
        let after = i64::from(turn) + 1;
        // Within one turn of the plan, which itself is within one turn of equal parts.
        let (least, most) = (after / 4 - 1, (after + 3) / 4 + 1);
        counts.iter().all(|count| (least..=most).contains(count))
    })
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn four_people_and_twelve_weeks_are_fair_whatever_is_swapped(
        acts in prop::collection::vec((1..=PEOPLE, (any::<u8>(), 0..WEEKS, 0..WEEKS)), 1..60),
    ) {
        let mut document = new_rota();
        for (n, (who, what)) in acts.into_iter().enumerate() {
            act(&mut document, who, u8::try_from(n).unwrap(), what);
        }
        let rota = rota(&document);
        let counts = rota.counts(WEEKS, |_| true);
        prop_assert_eq!(counts.len(), usize::from(PEOPLE));
        for count in counts {
            prop_assert_eq!(count.turns, 3, "all swaps lie inside");
        }
        prop_assert!(is_fair(&rota, WEEKS));
    }

    #[test]
    fn nobody_is_ever_more_than_one_turn_from_the_plan(
        acts in prop::collection::vec((1..=PEOPLE, (any::<u8>(), 0..60u32, 0..60u32)), 1..60),
    ) {
        let mut document = new_rota();
        for (n, (who, what)) in acts.into_iter().enumerate() {
            act(&mut document, who, u8::try_from(n).unwrap(), what);
        }
        prop_assert!(is_fair(&rota(&document), 70));
    }

    #[test]
    fn phones_that_swap_apart_meet_in_the_same_turns(
        acts in prop::collection::vec((1..=PEOPLE, (any::<u8>(), 0..20u32, 0..20u32)), 1..40),
        hear in prop::collection::vec((0..40usize, 0..4usize, 0..4usize), 0..12),
    ) {
        let mut phones = vec![new_rota(); usize::from(PEOPLE)];
        for (n, (who, what)) in acts.into_iter().enumerate() {
            act(&mut phones[usize::from(who) - 1], who, u8::try_from(n).unwrap(), what);
            for (_, from, to) in hear.iter().filter(|(after, ..)| *after == n) {
                let from = phones[*from].clone();
                sync(&from, &mut phones[*to]);
            }
        }
        for from in phones.clone() {
            for phone in &mut phones {
                sync(&from, phone);
            }
        }
        let all: Vec<Rota> = phones.iter().map(rota).collect();
        for other in &all[1..] {
            prop_assert_eq!(&all[0], other);
        }
        prop_assert!(is_fair(&all[0], 24));
        // Also as it reads after it was saved.
        let again = Document::load(&phones[0].save()).unwrap();
        prop_assert_eq!(&rota(&again), &all[0]);
    }
}

#[test]
fn without_swaps_everybody_comes_in_turn() {
    let rota = rota(&new_rota());
    assert_eq!(holders(&rota, 9), [1, 2, 3, 4, 1, 2, 3, 4, 1]);
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    assert_eq!(rota.turn_on(day("2026-11-29")), None);
    assert_eq!(rota.turn_on(day("2026-12-06")), Some(0));
    assert_eq!(rota.turn_on(day("2026-12-07")), Some(1));
    let week = (day("2026-12-07"), day("2026-12-13"));
    assert_eq!(rota.days(1), Some(week));
}

#[test]
fn a_swap_needs_the_yes_of_the_one_who_was_asked() {
    let mut document = new_rota();
    offer(&mut document, 1, 1, (0, 1), 2);
    let swap = rota(&document).swaps()[0].clone();
    assert_eq!(swap.stands, SwapStands::Open);
    for other in [1, 3, 4] {
        answer(&mut document, other, &swap, true);
        assert_eq!(holders(&rota(&document), 2), [1, 2], "by {other}");
    }
    answer(&mut document, 2, &swap, true);
    assert_eq!(holders(&rota(&document), 4), [2, 1, 3, 4]);
    // Nobody else can take the yes back, and who offered cannot either.
    for other in [1, 3] {
        answer(&mut document, other, &swap, false);
    }
    assert_eq!(holders(&rota(&document), 2), [2, 1]);
}

#[test]
fn a_withdrawn_offer_is_not_accepted_any_more() {
    let mut document = new_rota();
    offer(&mut document, 1, 1, (0, 1), 2);
    let swap = rota(&document).swaps()[0].clone();
    answer(&mut document, 1, &swap, false);
    for yes in [true, false] {
        answer(&mut document, 2, &swap, yes);
        let rota = rota(&document);
        assert_eq!(rota.swaps()[0].stands, SwapStands::Withdrawn);
        assert_eq!(holders(&rota, 2), [1, 2]);
    }
    // Offered again by who withdrew it, it waits again; and a no may become a yes.
    offer(&mut document, 1, 1, (0, 1), 2);
    answer(&mut document, 2, &swap, false);
    assert_eq!(rota(&document).swaps()[0].stands, SwapStands::Declined);
    answer(&mut document, 2, &swap, true);
    assert_eq!(holders(&rota(&document), 2), [2, 1]);
}

#[test]
fn a_yes_after_a_no_that_is_taken_back_is_the_no_again() {
    let mut document = new_rota();
    offer(&mut document, 1, 1, (0, 1), 2);
    let swap = rota(&document).swaps()[0].clone();
    let stands = |document: &Document| {
        let rota = rota(document);
        (rota.swaps()[0].stands, holders(&rota, 4))
    };
    let (plan, swapped) = (vec![1, 2, 3, 4], vec![2, 1, 3, 4]);
    answer(&mut document, 2, &swap, false);
    assert_eq!(stands(&document), (SwapStands::Declined, plan.clone()));
    answer(&mut document, 2, &swap, true);
    assert_eq!(stands(&document), (SwapStands::Accepted, swapped.clone()));
    let mut other = document.clone();
    // The no was no yes before: nobody is asked again, and the turns are those of the plan.
    let undo =
        |document: &mut Document, who: u8| document.undo(actor(who), &[author(who)].into(), 600);
    undo(&mut document, 2).unwrap().unwrap();
    assert_eq!(stands(&document), (SwapStands::Declined, plan.clone()));
    // A yes of the same person, given again, counts.
    answer(&mut document, 2, &swap, true);
    assert_eq!(stands(&document), (SwapStands::Accepted, swapped));
    undo(&mut document, 2).unwrap().unwrap();
    // So it reads wherever it arrives, and after it was saved.
    meet(&mut document, &mut other);
    let saved = Document::load(&other.save()).unwrap();
    for known in [&document, &other, &saved] {
        assert_eq!(stands(known), (SwapStands::Declined, plan.clone()));
    }
    // The no taken back too, the offer waits as it did at first.
    undo(&mut other, 2).unwrap().unwrap();
    assert_eq!(stands(&other), (SwapStands::Open, plan));
    answer(&mut other, 2, &swap, true);
    assert_eq!(stands(&other).0, SwapStands::Accepted);
}

#[test]
fn what_cannot_be_read_opens_an_offer_again_by_who_answered_it_alone() {
    for (answered, yes, stands) in [
        (1, false, SwapStands::Withdrawn),
        (2, false, SwapStands::Declined),
        (2, true, SwapStands::Accepted),
    ] {
        let mut document = new_rota();
        offer(&mut document, 1, 1, (0, 1), 2);
        let swap = rota(&document).swaps()[0].clone();
        answer(&mut document, answered, &swap, yes);
        let key = format!("answer/{}", swap.id);
        for other in (1..=3).filter(|other| *other != answered) {
            scribble(&mut document, other, &key);
            assert_eq!(rota(&document).swaps()[0].stands, stands, "by {other}");
        }
        scribble(&mut document, answered, &key);
        assert_eq!(rota(&document).swaps()[0].stands, SwapStands::Open);
    }
}

#[test]
fn who_gives_a_turn_that_is_not_theirs_gives_nothing() {
    let mut document = new_rota();
    offer(&mut document, 1, 1, (2, 1), 2);
    let swap = rota(&document).swaps()[0].clone();
    assert_eq!(swap.stands, SwapStands::Overtaken);
    answer(&mut document, 2, &swap, true);
    assert_eq!(holders(&rota(&document), 4), [1, 2, 3, 4]);
}

#[test]
fn other_words_under_the_same_name_are_not_what_was_accepted() {
    let mut document = new_rota();
    offer(&mut document, 1, 1, (0, 1), 2);
    let swap = rota(&document).swaps()[0].clone();
    offer(&mut document, 1, 1, (4, 1), 2);
    answer(&mut document, 2, &swap, true);
    let rota = rota(&document);
    assert_eq!(holders(&rota, 5), [2, 1, 3, 4, 1]);
    assert_eq!(rota.swaps()[1].stands, SwapStands::Overtaken);
}

#[test]
fn nobody_comes_two_turns_ahead() {
    let mut document = new_rota();
    for (id, give, take, with) in [(1, 0, 5, 2), (2, 4, 6, 3)] {
        offer(&mut document, 1, id, (give, take), with);
        let swap = rota(&document).swaps().last().unwrap().clone();
        answer(&mut document, with, &swap, true);
    }
    let rota = rota(&document);
    // Before turn 5 the first would have had no turn where the plan gives two.
    assert_eq!(rota.swaps()[1].stands, SwapStands::Overtaken);
    assert_eq!(holders(&rota, 8), [2, 2, 3, 4, 1, 1, 3, 4]);
}

#[test]
fn the_turns_of_who_left_go_round() {
    let rota = rota(&new_rota());
    let here = |who: &Person| *who != person(2);
    let holder = |turn| rota.holder_here(turn, here).unwrap().0[0];
    let turns: Vec<u8> = (0..12).map(holder).collect();
    assert_eq!(turns, [1, 1, 3, 4, 1, 3, 3, 4, 1, 4, 3, 4]);
}

#[test]
fn a_new_order_leaves_what_was_before() {
    let mut document = new_rota();
    let saying = Saying::Order {
        from: 5,
        people: vec![person(3), person(4), person(1)],
    };
    let order = Command::Set(Set::Say(saying));
    document.act(actor(1), &order, 10).unwrap();
    assert_eq!(holders(&rota(&document), 9), [1, 2, 3, 4, 1, 3, 4, 1, 3]);
}

#[test]
fn the_order_is_of_rotas_alone() {
    let mut note = task(1, "milk");
    let saying = Saying::Order {
        from: 0,
        people: vec![person(1), person(2)],
    };
    let order = Command::Set(Set::Say(saying));
    let refused = note.act(actor(1), &order, 1);
    assert_eq!(
        refused.unwrap_err(),
        ActError::Invalid(Invalid::NotOfKind { field: "order" })
    );
    let rota = Rota::of(&note, whose);
    assert_eq!(rota, None);
}

#[test]
fn two_who_do_the_same_turn_do_it_once() {
    let id = EntryId([9; 16]);
    let make = |who: u8| {
        let (mut document, _) = Document::rota_turn(actor(who), id, 7, 1).unwrap();
        document.act(actor(who), &Command::Done, 2).unwrap();
        document
    };
    let (mut one, mut other) = (make(1), make(2));
    meet(&mut one, &mut other);
    let entry = one.entry();
    assert_eq!((entry.state, entry.series), (State::Done, Some(id)));
    assert_eq!(entry.more["turn"].value, Some(Scalar::Int(7)));
    assert_eq!(entry.done.authors().count(), 2, "both are named");
    assert!(!entry.has_conflict());
    assert_eq!(Rota::of(&one, whose), None, "a turn is no rota");
}
