//! Every row of `docs/merging.md`: the written outcome of two acts that did not see each other.
//! What membership adds to "erase" and "leave" is tested where membership is known; here stands
//! what it means for a document.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "these are tests"
)]

mod common;

use common::*;
use onderweg_journal::*;

const PAGE: &str = include_str!("../../../docs/merging.md");

fn title_of(document: &Document) -> Option<String> {
    document.entry().title.value
}

#[test]
fn every_row_of_the_page_is_a_test_here() {
    let source = include_str!("merging.rs");
    let rows = PAGE.lines().filter_map(|line| line.strip_prefix("| `"));
    let names: Vec<&str> = rows.filter_map(|row| row.split('`').next()).collect();
    for name in [
        "edit_edit",
        "delete_edit",
        "move_edit",
        "move_move",
        "erase_edit",
        "leave_edit",
        "complete_complete",
    ] {
        assert!(names.contains(&name), "no row for {name}");
    }
    for name in names {
        assert!(
            source.contains(&format!("fn {name}()")),
            "no test for {name}"
        );
    }
}

#[test]
fn edit_edit() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    act(&mut a, 1, Command::Set(Set::Place("market".into())), 1);
    act(&mut b, 2, Command::Set(Set::Bring("bag".into())), 2);
    meet(&mut a, &mut b);
    assert!(!a.entry().has_conflict(), "two fields never meet");

    act(&mut a, 1, title("oat milk"), 3);
    act(&mut b, 2, title("cow milk"), 4);
    meet(&mut a, &mut b);
    let conflicts = a.entry().conflicts();
    let values: Vec<_> = conflicts[0]
        .values
        .iter()
        .map(|v| v.text.as_deref())
        .collect();
    assert_eq!(values, [Some("cow milk"), Some("oat milk")]);
    let authors: Vec<_> = conflicts[0]
        .values
        .iter()
        .map(|v| v.set.unwrap().author)
        .collect();
    assert_eq!(authors, [author(2), author(1)]);
    act(&mut a, 1, title("milk"), 5);
    meet(&mut a, &mut b);
    assert!(!b.entry().has_conflict(), "the next edit settles it");
}

#[test]
fn edit_edit_same_value() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    act(&mut a, 1, title("oat milk"), 1);
    act(&mut b, 2, title("oat milk"), 2);
    meet(&mut a, &mut b);
    assert!(!a.entry().has_conflict());
    assert_eq!(a.entry().title.authors().count(), 2);
}

#[test]
fn edit_edit_body() {
    let (mut a, _) =
        Document::create(&Kind::Note, actor(1), &[Set::Body("one two".into())], 0).unwrap();
    let mut b = a.clone();
    act(&mut a, 1, Command::EditBody("ONE two".into()), 1);
    act(&mut b, 2, Command::EditBody("uno two".into()), 2);
    meet(&mut a, &mut b);
    let body = a.entry().body;
    assert!(body.text.contains("ONE") && body.text.contains("uno"));
    assert!(body.changed_by_both());
    assert_eq!(body.sides.len(), 2);
    act(&mut b, 2, Command::EditBody("one two".into()), 3);
    meet(&mut a, &mut b);
    assert!(!a.entry().body.changed_by_both());
}

#[test]
fn edit_edit_line() {
    let mut a = task(1, "milk");
    act(
        &mut a,
        1,
        Command::AddLine {
            id: line("a"),
            text: "oat".into(),
        },
        0,
    );
    let mut b = a.clone();
    act(
        &mut a,
        1,
        Command::CheckLine {
            id: line("a"),
            done: true,
        },
        1,
    );
    act(
        &mut b,
        2,
        Command::EditLine {
            id: line("a"),
            text: "soy".into(),
        },
        2,
    );
    act(
        &mut b,
        2,
        Command::AddLine {
            id: line("b"),
            text: "cow".into(),
        },
        3,
    );
    meet(&mut a, &mut b);
    let lines = a.entry().lines;
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0].text.value.as_deref(), Some("soy"));
    assert!(lines[0].done.is_on());
    assert!(!a.entry().has_conflict());
}

#[test]
fn delete_edit() {
    for edit in [
        title("oat milk"),
        Command::EditBody("two litres".into()),
        Command::SetLabel {
            label: "shop".into(),
            on: true,
        },
        Command::AddLine {
            id: line("a"),
            text: "oat".into(),
        },
    ] {
        let mut a = task(1, "milk");
        let mut b = a.clone();
        act(&mut a, 1, Command::Delete, 1);
        assert_eq!(a.entry().state, State::Deleted);
        act(&mut b, 2, edit, 2);
        meet(&mut a, &mut b);
        let entry = a.entry();
        assert_eq!(entry.state, State::Open, "the edit brings it back");
        assert_eq!(entry.edited_while_deleted[0].author, author(2));
        let conflicts = entry.conflicts();
        assert_eq!(conflicts[0].field, "state");
        assert!(a.summary().conflict);
        act(&mut a, 1, Command::Delete, 3);
        meet(&mut a, &mut b);
        assert_eq!(
            b.entry().state,
            State::Deleted,
            "deleting again has seen the edit"
        );
        assert!(b.entry().conflicts().is_empty());
        act(&mut b, 2, Command::Restore, 4);
        meet(&mut a, &mut b);
        assert_eq!(a.entry().state, State::Open);
        assert!(!a.entry().has_conflict());
    }
}

#[test]
fn delete_complete() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    act(&mut a, 1, Command::Delete, 1);
    act(&mut b, 2, Command::Done, 2);
    meet(&mut a, &mut b);
    assert_eq!(
        a.entry().state,
        State::Deleted,
        "both agree that it is over"
    );
    assert!(a.entry().done.is_on());
}

#[test]
fn delete_delete() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    act(&mut a, 1, Command::Delete, 1);
    act(&mut b, 2, title("oat milk"), 2);
    act(&mut b, 2, Command::Delete, 3);
    meet(&mut a, &mut b);
    assert_eq!(a.entry().state, State::Deleted, "who edited deleted it too");
    assert!(!a.entry().has_conflict());
}

#[test]
fn delete_restore() {
    let mut a = task(1, "milk");
    act(&mut a, 1, Command::Delete, 1);
    let mut b = a.clone();
    act(&mut a, 1, Command::Restore, 2);
    act(&mut a, 1, Command::Delete, 3);
    act(&mut b, 2, Command::Restore, 4);
    meet(&mut a, &mut b);
    assert_eq!(a.entry().state, State::Open, "who takes it out wins");
    assert_eq!(a.entry().conflicts()[0].field, "deleted");
    act(&mut a, 1, Command::Delete, 5);
    meet(&mut a, &mut b);
    assert_eq!(b.entry().state, State::Deleted);
}

#[test]
fn remove_line_edit_line() {
    let mut a = task(1, "milk");
    act(
        &mut a,
        1,
        Command::AddLine {
            id: line("a"),
            text: "oat".into(),
        },
        0,
    );
    let mut b = a.clone();
    act(&mut a, 1, Command::RemoveLine { id: line("a") }, 1);
    act(
        &mut b,
        2,
        Command::EditLine {
            id: line("a"),
            text: "soy".into(),
        },
        2,
    );
    meet(&mut a, &mut b);
    let lines = a.entry().lines;
    assert_eq!(lines[0].text.value.as_deref(), Some("soy"));
    assert_eq!(lines[0].text.others[0].value, None);
}

#[test]
fn archive_edit() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    act(&mut a, 1, Command::Archive, 1);
    act(&mut b, 2, title("oat milk"), 2);
    meet(&mut a, &mut b);
    assert_eq!(a.entry().state, State::Archived);
    assert_eq!(title_of(&a).as_deref(), Some("oat milk"));
}

fn move_to(space: u8, document: &Document) -> Command {
    Command::MoveTo {
        space: [space; 16],
        entry: EntryId([space; 16]),
        heads: document.heads(),
    }
}

#[test]
fn move_edit() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    let (copy, _) = a.copy_state(actor(1), 1).unwrap();
    let heads = a.heads();
    let closing = move_to(9, &a);
    act(&mut a, 1, closing, 1);
    assert_eq!(a.entry().state, State::Moved);
    act(&mut b, 2, title("oat milk"), 2);
    act(&mut b, 2, Command::Done, 3);
    meet(&mut a, &mut b);
    let entry = a.entry();
    assert_eq!(entry.state, State::Moved, "it stays closed");
    let moved = entry.moved_to.value.unwrap();
    assert_eq!(moved.heads, heads);
    let late: Vec<ChangeHash> = a
        .outside(&moved.heads)
        .into_iter()
        .filter(|hash| {
            a.history()
                .iter()
                .any(|act| act.hash == *hash && act.who == author(2))
        })
        .collect();
    assert_eq!(late.len(), 2);
    let (note, _) = a.late_copy(&late, actor(2), 4).unwrap().unwrap();
    assert!(note.entry().late, "kept for its author alone");
    assert_eq!(title_of(&note).as_deref(), Some("oat milk"));
    assert_eq!(
        title_of(&copy).as_deref(),
        Some("milk"),
        "the copy does not change"
    );
}

#[test]
fn move_move() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    let (mut copy_a, _) = a.copy_state(actor(1), 1).unwrap();
    let (mut copy_b, _) = b.copy_state(actor(2), 1).unwrap();
    let (to_a, to_b) = (move_to(8, &a), move_to(9, &b));
    act(&mut a, 1, to_a, 1);
    act(&mut b, 2, to_b, 1);
    meet(&mut a, &mut b);
    let moved = a.entry().moved_to;
    let stands = moved.value.unwrap();
    assert_eq!(stands.space, [9; 16], "the same one on every phone");
    let lost = moved.others[0].value.clone().unwrap();
    assert_eq!(lost.space, [8; 16]);
    act(&mut copy_a, 1, Command::MarkMovedTwice, 2);
    assert!(
        copy_a.entry().moved_twice,
        "both copies stay, the loser is marked"
    );
    assert_eq!(copy_a.entry().state, State::Open);
    assert_eq!(title_of(&copy_a), title_of(&copy_b));
    act(&mut copy_b, 2, title("goes on"), 3);
}

#[test]
fn erase_edit() {
    let a = task(1, "milk");
    let seen = a.heads();
    let mut b = a.clone();
    let late = [
        act(&mut b, 2, title("oat milk"), 1),
        act(&mut b, 2, Command::EditBody("two litres".into()), 2),
    ];
    let late: Vec<ChangeHash> = late
        .iter()
        .map(|c| measure(c.as_slice()).unwrap().hash)
        .collect();
    assert_eq!(
        b.outside(&seen),
        late,
        "the erasure names what its author had seen"
    );
    let (note, _) = b.late_copy(&late, actor(2), 3).unwrap().unwrap();
    assert_eq!(title_of(&note).as_deref(), Some("oat milk"));
    assert_eq!(note.entry().body.text, "two litres");
    assert_eq!(
        note.history().len(),
        1,
        "nothing of the erased past comes along"
    );
}

#[test]
fn leave_edit() {
    // Amina left; her chunk with the last two edits lies past the frontier that the leave names.
    let mut a = task(1, "milk");
    let mut amina = a.clone();
    let admitted = act(&mut amina, 2, Command::Set(Set::Place("market".into())), 1);
    let past = [
        act(&mut amina, 2, title("oat milk"), 2),
        act(&mut amina, 2, Command::EditBody("two litres".into()), 3),
    ];
    a.apply(&[admitted.as_slice()], ActorRule::From(author(2)));
    // A phone that applied the rest before it learned of the leave rebuilds without it...
    let mut eager = a.clone();
    for change in &past {
        eager.apply(&[change.as_slice()], ActorRule::From(author(2)));
    }
    let own = act(
        &mut eager,
        3,
        Command::EditBody("two litres, please".into()),
        4,
    );
    let own = measure(own.as_slice()).unwrap().hash;
    let keep = a.hashes().into_iter().chain([own]).collect();
    let kept = eager.keep_only(&keep);
    assert_eq!(kept.fallen, [own]);
    // ...and writes its own words again.
    let mut rebuilt = kept.document;
    reauthor(&mut rebuilt, &eager, &[own], Actor::new(author(3), [9; 8])).unwrap();
    let entry = rebuilt.entry();
    assert_eq!(entry.title.value.as_deref(), Some("milk"));
    assert_eq!(
        entry.place.value.as_deref(),
        Some("market"),
        "what came before counts"
    );
    assert_eq!(entry.body.text, ", please");
    // What she wrote past the frontier is hers, in her own space.
    let late = amina.outside(&a.heads());
    let (note, _) = amina.late_copy(&late, actor(2), 5).unwrap().unwrap();
    assert_eq!(title_of(&note).as_deref(), Some("oat milk"));
    assert_eq!(note.entry().body.text, "two litres");
}

#[test]
fn complete_complete() {
    let series = EntryId([3; 16]);
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    assert_eq!(
        EntryId::occurrence(series, day),
        EntryId::occurrence(series, day)
    );
    let turn = |n| {
        Document::occurrence(actor(n), series, day, &[], 1)
            .unwrap()
            .0
    };
    let (mut a, mut b) = (turn(1), turn(2));
    act(&mut a, 1, Command::Done, 2);
    act(&mut b, 2, Command::Done, 3);
    meet(&mut a, &mut b);
    let entry = a.entry();
    assert_eq!(entry.state, State::Done);
    assert!(!entry.has_conflict(), "one completion");
    let mut who: Vec<Author> = entry.done.authors().map(|set| set.author).collect();
    who.sort();
    assert_eq!(who, [author(1), author(2)], "both are named");
}

#[test]
fn complete_reopen() {
    let mut a = task(1, "milk");
    act(&mut a, 1, Command::Done, 1);
    let mut b = a.clone();
    act(&mut a, 1, Command::Reopen, 2);
    act(&mut a, 1, Command::Done, 3);
    act(&mut b, 2, Command::Reopen, 4);
    meet(&mut a, &mut b);
    assert_eq!(
        a.entry().conflicts()[0].field,
        "done",
        "readable until somebody says it again"
    );
}

#[test]
fn complete_edit() {
    let mut a = task(1, "milk");
    let mut b = a.clone();
    act(&mut a, 1, Command::Done, 1);
    act(&mut b, 2, title("oat milk"), 2);
    meet(&mut a, &mut b);
    assert_eq!(a.entry().state, State::Done);
    assert_eq!(title_of(&a).as_deref(), Some("oat milk"));
    assert!(!a.entry().has_conflict());
}

fn says(word: &str) -> Command {
    Command::Set(Set::parse("confirm", word, Tz::UTC).unwrap())
}

/// A step of phone 1 that asks; 2 and 3 are of the office.
fn asking() -> Document {
    let sets = [Set::Title("open an account".into())];
    let (mut step, _) = Document::create(&Kind::Step, actor(1), &sets, 0).unwrap();
    step.act_all(actor(1), &[Command::Done, says("asked")], 1)
        .unwrap();
    step
}

fn stands(document: &Document) -> Standing {
    standing(&document.summary(), |by| *by != author(1))
}

#[test]
fn asked_confirmed() {
    for (first, second) in [(1, 2), (2, 1)] {
        let mut a = asking();
        act(&mut a, 1, Command::Clear("confirm".parse().unwrap()), 2);
        act(&mut a, 1, says("asked"), 3);
        let mut b = a.clone();
        let word = |n| if n == 1 { "asked" } else { "confirmed" };
        // Asking again in between makes one side the later one, whoever that is.
        act(&mut a, first, title("open two accounts"), 4);
        act(&mut a, first, Command::Clear("confirm".parse().unwrap()), 5);
        act(&mut a, first, says(word(first)), 6);
        act(
            &mut b,
            second,
            Command::Clear("confirm".parse().unwrap()),
            7,
        );
        act(&mut b, second, says(word(second)), 8);
        meet(&mut a, &mut b);
        assert_eq!(stands(&a), Standing::Confirmed);
        assert_eq!(a.entry().more["confirm"].others.len(), 1, "both are kept");
    }
}

#[test]
fn confirmed_sent_back() {
    let mut a = asking();
    let mut b = a.clone();
    let word = Command::Set(Set::parse("word", "which bank?", Tz::UTC).unwrap());
    a.act_all(actor(2), &[says("sent-back"), word, Command::Reopen], 2)
        .unwrap();
    act(&mut b, 3, title("open an account at a bank"), 3);
    act(&mut b, 3, says("confirmed"), 4);
    meet(&mut a, &mut b);
    assert_eq!(stands(&a), Standing::SentBack);
    assert_eq!(a.summary().more["word"], "which bank?");
    act(&mut b, 3, says("confirmed"), 5);
    meet(&mut a, &mut b);
    assert_eq!(stands(&a), Standing::Confirmed, "who saw both settles it");
}

#[test]
fn sent_back_edit() {
    let mut a = asking();
    let mut b = a.clone();
    let word = Command::Set(Set::parse("word", "which bank?", Tz::UTC).unwrap());
    a.act_all(actor(2), &[says("sent-back"), word, Command::Reopen], 2)
        .unwrap();
    act(&mut b, 1, title("open an account at the post"), 3);
    meet(&mut a, &mut b);
    assert_eq!(stands(&a), Standing::SentBack);
    assert_eq!(title_of(&a).as_deref(), Some("open an account at the post"));
    assert_eq!(a.entry().state, State::Open);
    assert!(!a.entry().has_conflict());
}

#[test]
fn confirmed_edit() {
    let mut a = asking();
    let mut b = a.clone();
    act(&mut a, 2, says("confirmed"), 2);
    act(&mut b, 1, title("open an account at the post"), 3);
    meet(&mut a, &mut b);
    assert_eq!(stands(&a), Standing::Confirmed);
    assert_eq!(title_of(&a).as_deref(), Some("open an account at the post"));
}

#[test]
fn confirmed_confirmed() {
    let mut a = asking();
    let mut b = a.clone();
    act(&mut a, 2, says("confirmed"), 2);
    act(&mut b, 3, says("confirmed"), 3);
    meet(&mut a, &mut b);
    assert_eq!(stands(&a), Standing::Confirmed);
    assert!(!a.entry().has_conflict());
    let row = a.summary();
    assert_eq!(row.confirms.len(), 2, "both are named");
    let plan = plan([((), EntryId([1; 16]), &row)], |(), by| *by != author(1));
    assert_eq!((plan.loose.len(), plan.asked), (1, 0), "it counts once");
}

#[test]
fn gather_gather() {
    let (mut a, _) =
        Document::create(&Kind::Talk, actor(1), &[Set::Title("talk".into())], 0).unwrap();
    let mut b = a.clone();
    // The line of a point has the name of its entry, so two phones gather one line.
    let point = line(&EntryId([7; 16]).to_string());
    for (phone, n) in [(&mut a, 1), (&mut b, 2)] {
        let text = "ask about the diploma".into();
        act(
            phone,
            n,
            Command::AddLine {
                id: point.clone(),
                text,
            },
            1,
        );
    }
    let done = true;
    act(&mut a, 1, Command::CheckLine { id: point, done }, 2);
    meet(&mut a, &mut b);
    let lines = a.entry().lines;
    assert_eq!(lines.len(), 1);
    assert!(lines[0].done.is_on());
    assert!(!a.entry().has_conflict());
}

#[test]
fn stage_stage() {
    let mut a = job(1, "Baker");
    act(&mut a, 1, set("stage", "sent"), 1);
    let mut b = a.clone();
    act(&mut a, 1, set("stage", "reply"), 2);
    act(&mut b, 2, set("stage", "interview"), 3);
    meet(&mut a, &mut b);
    let conflicts = a.entry().conflicts();
    assert_eq!(conflicts[0].field, "stage");
    assert_eq!(conflicts[0].values.len(), 2, "both are kept");
    let (row, other) = (a.summary(), b.summary());
    let counted = funnel([&row]);
    assert_eq!(counted, funnel([&other]));
    assert_eq!(counted.jobs, 1);
    let now: Vec<_> = counted.stages.iter().filter(|at| at.now == 1).collect();
    let stands = row.more.get("stage").map(String::as_str);
    assert_eq!(now.len(), 1, "once");
    assert_eq!(Some(now[0].stage), stands, "under the one that stands");
}

#[test]
fn stage_result() {
    let mut a = job(1, "Baker");
    act(&mut a, 1, set("stage", "sent"), 1);
    let mut b = a.clone();
    act(&mut a, 1, set("result", "refused"), 2);
    act(&mut b, 2, set("stage", "interview"), 3);
    meet(&mut a, &mut b);
    assert!(!a.entry().has_conflict(), "two fields never meet");
    assert_eq!(a.entry().state, State::Done);
    let counted = funnel([&a.summary()]);
    let reached: Vec<_> = counted.stages.iter().map(|at| at.reached).collect();
    assert_eq!(reached, [1, 1, 1, 1, 1, 0, 1]);
    assert_eq!(counted.stages[6].now, 1);
}

#[test]
fn result_reopen() {
    let mut a = job(1, "Baker");
    act(&mut a, 1, set("result", "silent"), 1);
    let mut b = a.clone();
    act(&mut a, 1, Command::Reopen, 2);
    act(&mut b, 2, set("result", "hired"), 3);
    meet(&mut a, &mut b);
    let row = a.summary();
    assert_eq!(row.more.get("result").map(String::as_str), Some("hired"));
    assert!(row.conflict, "the emptying stands beside it");
    assert_eq!(funnel([&row]).results[0], ("hired", 1), "closed");
}

/// A rota of three people, each with the device of their number.
fn kitchen() -> Document {
    let order = Saying::Order {
        from: 0,
        people: (1..=3).map(|n| Person([n; 16])).collect(),
    };
    let sets = [Set::Title("Kitchen".into()), Set::Say(order)];
    Document::create(&Kind::Rota, actor(1), &sets, 0).unwrap().0
}

fn offer(document: &mut Document, who: u8, (give, take): (u32, u32), with: u8) -> Swap {
    let saying = Saying::Swap {
        id: LineId::from_bytes([with; 8]),
        give,
        take,
        with: Person([with; 16]),
    };
    act(document, who, Command::Set(Set::Say(saying)), 1);
    turns(document).swaps().last().unwrap().clone()
}

fn answer(document: &mut Document, who: u8, swap: &Swap, yes: bool) {
    let saying = Saying::Answer {
        id: swap.id.clone(),
        yes,
        give: swap.give,
        take: swap.take,
        from: swap.from,
    };
    act(document, who, Command::Set(Set::Say(saying)), 2);
}

fn turns(document: &Document) -> Rota {
    Rota::of(document, |author| Some(Person(author.0))).unwrap()
}

fn first_turns(document: &Document) -> Vec<u8> {
    let rota = turns(document);
    (0..6).map(|turn| rota.holder(turn).unwrap().0[0]).collect()
}

#[test]
fn turn_turn() {
    let rota = EntryId([9; 16]);
    let done = |who: u8| {
        let (mut turn, _) = Document::rota_turn(actor(who), rota, 4, 1).unwrap();
        act(&mut turn, who, Command::Done, 2);
        turn
    };
    let (mut a, mut b) = (done(1), done(2));
    meet(&mut a, &mut b);
    assert_eq!(a.entry().state, State::Done);
    assert_eq!(a.entry().done.authors().count(), 2);
    assert!(!a.entry().has_conflict());
}

#[test]
fn swap_swap() {
    let mut a = kitchen();
    let one = offer(&mut a, 1, (0, 1), 2);
    let other = offer(&mut a, 1, (0, 2), 3);
    let mut b = a.clone();
    answer(&mut a, 2, &one, true);
    answer(&mut b, 3, &other, true);
    meet(&mut a, &mut b);
    assert_eq!(turns(&a), turns(&b));
    let rota = turns(&a);
    let stands: Vec<_> = rota.swaps().iter().map(|swap| swap.stands).collect();
    let both = [SwapStands::Accepted, SwapStands::Overtaken];
    assert!(
        stands == both || stands == [both[1], both[0]],
        "one of them"
    );
    let holders = first_turns(&a);
    assert_ne!(holders[0], 1, "the turn was given away once");
    assert_eq!(holders.iter().filter(|who| **who == 1).count(), 2);
}

#[test]
fn accept_withdraw() {
    let mut a = kitchen();
    let swap = offer(&mut a, 1, (0, 1), 2);
    let mut b = a.clone();
    answer(&mut a, 1, &swap, false);
    assert_eq!(turns(&a).swaps()[0].stands, SwapStands::Withdrawn);
    answer(&mut b, 2, &swap, true);
    meet(&mut a, &mut b);
    assert_eq!(turns(&a).swaps()[0].stands, SwapStands::Accepted);
    assert_eq!(turns(&a), turns(&b));
    assert_eq!(first_turns(&a)[..2], [2, 1]);
}

#[test]
fn swap_order() {
    let mut a = kitchen();
    let swap = offer(&mut a, 1, (0, 4), 2);
    let mut b = a.clone();
    answer(&mut a, 2, &swap, true);
    let people = [3, 1, 2].map(|n| Person([n; 16])).to_vec();
    let order = Saying::Order { from: 3, people };
    act(&mut b, 3, Command::Set(Set::Say(order)), 3);
    meet(&mut a, &mut b);
    assert_eq!(turns(&a), turns(&b));
    assert_eq!(turns(&a).swaps()[0].stands, SwapStands::Overtaken);
    assert_eq!(first_turns(&a), [1, 2, 3, 3, 1, 2]);
}

#[test]
fn order_order() {
    let mut a = kitchen();
    let mut b = a.clone();
    let order = |people: [u8; 3]| {
        let people = people.map(|n| Person([n; 16])).to_vec();
        Command::Set(Set::Say(Saying::Order { from: 3, people }))
    };
    act(&mut a, 1, order([2, 1, 3]), 1);
    act(&mut b, 2, order([3, 2, 1]), 2);
    meet(&mut a, &mut b);
    assert_eq!(first_turns(&a), first_turns(&b));
    let conflicts = a.entry().conflicts();
    assert_eq!((conflicts.len(), conflicts[0].values.len()), (1, 2));
}

fn house() -> Document {
    let sets = [Set::Title("House".into())];
    let (document, _) = Document::computed(&Kind::Agreement, actor(1), &sets, 0).unwrap();
    document
}

fn propose(document: &mut Document, who: u8, after: Option<Version>, text: &str) -> Version {
    let saying = Saying::Text {
        after,
        text: text.to_owned(),
    };
    act(document, who, Command::Set(Set::Say(saying)), 1);
    Version::of(after, text)
}

fn sign(document: &mut Document, who: u8, version: Version) {
    let saying = Saying::Sign {
        version,
        device: author(who),
        signature: [who; 64],
    };
    act(document, who, Command::Set(Set::Say(saying)), 2);
}

#[test]
fn propose_propose() {
    let (mut a, mut b) = (house(), house());
    let first = propose(&mut a, 1, None, "Quiet after ten.");
    assert_eq!(first, propose(&mut b, 2, None, "Quiet after ten."));
    meet(&mut a, &mut b);
    let drafts = a.drafts().unwrap();
    assert_eq!((drafts.len(), drafts[0].by.len()), (1, 2), "one, by both");
    let one = propose(&mut a, 1, Some(first), "Quiet after nine.");
    let other = propose(&mut b, 2, Some(first), "Quiet after eleven.");
    meet(&mut a, &mut b);
    let names: Vec<_> = a.drafts().unwrap().iter().map(|d| d.version).collect();
    assert_eq!(names.len(), 3);
    assert!(names.contains(&one) && names.contains(&other));
    assert_eq!(a.drafts(), b.drafts());
    assert!(!a.entry().has_conflict());
}

#[test]
fn sign_propose() {
    let mut a = house();
    let first = propose(&mut a, 1, None, "Quiet after ten.");
    let mut b = a.clone();
    sign(&mut a, 1, first);
    sign(&mut b, 2, first);
    let second = propose(&mut b, 2, Some(first), "Quiet after eleven.");
    meet(&mut a, &mut b);
    let drafts = a.drafts().unwrap();
    let signed: Vec<_> = drafts.iter().map(|d| (d.version, d.claims.len())).collect();
    assert_eq!(signed, [(first, 2), (second, 0)]);
}
