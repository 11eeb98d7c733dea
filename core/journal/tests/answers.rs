//! Whatever is asked, answered and taken back, and however changes travel: a step stands the same on
//! every phone, by words of those who may say them, each once.

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

/// Devices of the person are 1 and 3, of the office 2 and 4.
fn is_office(author: &Author) -> bool {
    author.0[0].is_multiple_of(2)
}

fn mine(who: u8) -> std::collections::BTreeSet<Author> {
    (1..=4)
        .filter(|other| other % 2 == who % 2)
        .map(author)
        .collect()
}

fn step() -> Document {
    let sets = [Set::Title("x".into())];
    Document::create(&Kind::Step, actor(1), &sets, 0).unwrap().0
}

fn says(word: &str) -> Command {
    set("confirm", word)
}

fn stands(document: &Document) -> Standing {
    standing(&document.summary(), is_office)
}

/// What a phone writes; an undo that is not possible changes nothing.
fn act(document: &mut Document, who: u8, kind: u8, now: i64) {
    let commands = match kind % 5 {
        0 => vec![Command::Done, says("asked")],
        1 => vec![
            says("confirmed"),
            Command::Clear(FieldName::More(field_def("word").unwrap())),
        ],
        2 => vec![
            says("sent-back"),
            set("word", "which form?"),
            Command::Reopen,
        ],
        3 => vec![title(["y", "z"][usize::from(kind / 5 % 2)])],
        _ => {
            let _ = document.undo(actor(who), &mine(who), now);
            return;
        }
    };
    let _ = document.act_all(actor(who), &commands, now);
}

/// What stands in one line of acts: the word, and whether it is the office's.
type Now = (Option<&'static str>, bool);

/// The same without changes and hashes: every act remembers what stood before it.
#[derive(Default)]
struct Model {
    now: Now,
    /// By whom, what stood before, whether it was taken back, and its place in the log.
    acts: Vec<(u8, Now, bool, usize)>,
    /// Who wrote, acts and undos alike.
    log: Vec<u8>,
}

impl Model {
    fn say(&mut self, who: u8, word: &'static str) {
        self.acts.push((who, self.now, false, self.log.len()));
        self.log.push(who);
        self.now = (Some(word), who.is_multiple_of(2));
    }

    /// Only where nobody else wrote since.
    fn undo(&mut self, who: u8) {
        let mut acts = self.acts.iter_mut().rev();
        let Some(act) = acts.find(|act| act.0 % 2 == who % 2 && !act.2) else {
            return;
        };
        if self.log[act.3..].iter().all(|by| by % 2 == who % 2) {
            act.2 = true;
            self.now = act.1;
            self.log.push(who);
        }
    }

    fn standing(&self) -> Standing {
        match self.now {
            (Some("sent-back"), true) => Standing::SentBack,
            (Some("confirmed"), true) => Standing::Confirmed,
            (Some(_), _) => Standing::Asked,
            (None, _) => Standing::Open,
        }
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn phones_that_ask_answer_and_take_back_apart_meet_in_one_standing(
        acts in prop::collection::vec((1..=4u8, any::<u8>()), 1..24),
        hear in prop::collection::vec((0..24usize, 0..4usize, 0..4usize), 0..14),
    ) {
        let mut phones = vec![step(); 4];
        for (n, (who, kind)) in acts.iter().enumerate() {
            act(&mut phones[usize::from(*who) - 1], *who, *kind, i64::try_from(n).unwrap());
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
        let rows: Vec<Summary> = phones.iter().map(Document::summary).collect();
        for row in &rows[1..] {
            prop_assert_eq!(&rows[0].confirms, &row.confirms);
        }
        // As it reads after it was saved, and written again under another actor where nothing was lost.
        let again = Document::load(&phones[0].save()).unwrap();
        prop_assert_eq!(&again.summary().confirms, &rows[0].confirms);
        // Whatever the person writes: without the office there is no answer.
        let own = phones[0].changes().into_iter().map(|(meta, _)| meta);
        let own = own.filter(|meta| !is_office(&meta.actor.author())).map(|meta| meta.hash);
        let alone = phones[0].keep_only(&own.collect()).document;
        if !alone.is_empty() {
            prop_assert!(matches!(stands(&alone), Standing::Open | Standing::Asked | Standing::Done));
        }
    }

    #[test]
    fn in_one_line_of_acts_an_undo_brings_back_what_stood_and_who_said_it(
        acts in prop::collection::vec((1..=4u8, 0..4u8), 1..24),
    ) {
        let mut document = step();
        let mut model = Model::default();
        for (n, (who, kind)) in acts.into_iter().enumerate() {
            let now = i64::try_from(n).unwrap() + 1;
            let words = ["asked", "confirmed", "sent-back"];
            match words.get(usize::from(kind)) {
                Some(word) => {
                    if document.act(actor(who), &says(word), now).unwrap().is_some() {
                        model.say(who, word);
                    }
                }
                None => {
                    // The making of the step is not taken back here.
                    if model.acts.iter().any(|act| act.0 % 2 == who % 2 && !act.2) {
                        let _ = document.undo(actor(who), &mine(who), now);
                        model.undo(who);
                    }
                }
            }
            prop_assert_eq!(stands(&document), model.standing(), "after {}", n);
        }
    }
}

#[test]
fn a_question_that_was_taken_back_leaves_what_the_office_said() {
    for (who, answer, expected) in [
        (1, "sent-back", Standing::SentBack),
        (3, "sent-back", Standing::SentBack),
        (1, "confirmed", Standing::Confirmed),
    ] {
        let mut step = step();
        step.act(actor(1), &says("asked"), 1).unwrap();
        step.act(actor(2), &says(answer), 2).unwrap();
        step.act(actor(1), &says("asked"), 3).unwrap();
        assert_eq!(stands(&step), Standing::Asked);
        step.undo(actor(who), &mine(1), 4).unwrap().unwrap();
        assert_eq!(stands(&step), expected, "taken back by {who}");
    }
}

#[test]
fn two_answers_that_a_question_settled_are_back_with_both_names() {
    let mut step = step();
    step.act(actor(1), &says("asked"), 1).unwrap();
    let mut other = step.clone();
    step.act(actor(2), &says("confirmed"), 2).unwrap();
    other.act(actor(4), &says("sent-back"), 2).unwrap();
    meet(&mut step, &mut other);
    step.act(actor(1), &says("asked"), 3).unwrap();
    step.undo(actor(1), &mine(1), 4).unwrap().unwrap();
    assert_eq!(stands(&step), Standing::SentBack);
    assert_eq!(step.summary().confirms.len(), 2);
}

/// Writes root keys as a program that is not ours does it.
fn meddle(
    document: &mut Document,
    who: u8,
    message: Option<&str>,
    puts: &[(&str, automerge::ScalarValue)],
) {
    use automerge::transaction::{CommitOptions, Transactable};
    let actor = automerge::ActorId::from(actor(who).bytes());
    let open = automerge::AutoCommit::load(&document.save());
    let mut open = open.unwrap().with_actor(actor);
    for (key, value) in puts {
        open.put(automerge::ROOT, *key, value.clone()).unwrap();
    }
    let options = CommitOptions::default();
    open.commit_with(match message {
        Some(said) => options.with_message(said),
        None => options,
    });
    let change = open.get_last_local_change().unwrap();
    let applied = document.apply(&[change.raw_bytes()], ActorRule::Vouched);
    assert_eq!(applied.applied.len(), 1);
}

#[test]
fn a_kept_value_with_the_name_of_the_office_is_no_yes() {
    let mut step = step();
    step.act(actor(1), &says("asked"), 1).unwrap();
    let stamp = [author(2).0.as_slice(), &5i64.to_be_bytes()].concat();
    let puts = [
        ("kept/confirm/0", automerge::ScalarValue::from("confirmed")),
        ("kept/confirm/0/by", automerge::ScalarValue::from(stamp)),
    ];
    meddle(&mut step, 1, None, &puts);
    assert_eq!(stands(&step), Standing::Asked);
}

#[test]
fn nobody_takes_back_what_the_office_said_or_brings_a_yes_back() {
    let mut step = step();
    step.act(actor(2), &says("confirmed"), 1).unwrap();
    let yes = step.heads()[0];
    step.act(actor(2), &says("sent-back"), 2).unwrap();
    let no = step.heads()[0];
    for act in [yes, no] {
        let mut meddled = step.clone();
        let message = format!("undo {}", &act.to_string()[..16]);
        meddle(
            &mut meddled,
            1,
            Some(&message),
            &[("confirm", "confirmed".into())],
        );
        assert_eq!(stands(&meddled), Standing::Asked, "a question at most");
    }
}

#[test]
fn an_undo_of_what_the_office_said_opens_no_way_to_an_earlier_yes() {
    let mut step = step();
    step.act(actor(2), &says("confirmed"), 1).unwrap();
    step.act(actor(1), &says("asked"), 2).unwrap();
    let asked = step.heads()[0];
    step.act(actor(2), &says("sent-back"), 3).unwrap();
    let no = step.heads()[0];
    // First the office's own word, then one's own question.
    for (act, word) in [(no, "asked"), (asked, "confirmed")] {
        let message = format!("undo {}", &act.to_string()[..16]);
        meddle(&mut step, 1, Some(&message), &[("confirm", word.into())]);
        assert_eq!(stands(&step), Standing::Asked, "a question at most");
    }
}
