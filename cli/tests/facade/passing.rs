//! "For the professional": the flag in the house, one yes, the answer, and sharing it back.

use ed25519_dalek::SigningKey;
use onderweg_companion::app::{EntryRef, Happened, PassedOn};
use onderweg_companion::error::{Error, Failure, PassError};
use onderweg_companion::journal::{Command, Kind, Set};
use onderweg_companion::protocol::body::{from_cbor, to_cbor};
use onderweg_companion::protocol::case::{CaseOffer, CaseQuestion, Grant, SignedGrant};
use onderweg_companion::protocol::ids::{DeviceKeys, SpaceId};
use onderweg_companion::store::{Shelf, WriteError};
use onderweg_companion::text::{Locale, Settings, Words, plain};
use onderweg_companion::transport::{Call, Reply, Transport, TransportError};
use onderweg_companion::words::{error_words, news};

use crate::letters::{open, photo, whole};
use crate::page;
use crate::town::{Phone, Town, house};

/// An office that vouches for one device.
struct Office {
    keys: DeviceKeys,
    caseworker: &'static str,
    programme: SigningKey,
    asked: Option<SpaceId>,
}

impl Transport for Office {
    fn authority(&self) -> &str {
        "office.example.org"
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        let question: CaseQuestion = from_cbor(call.body, "question").unwrap();
        self.asked = Some(question.space);
        let grant = Grant {
            space: question.space,
            keys: self.keys,
            caseworker: self.caseworker.to_owned(),
            programme: "CURANT".to_owned(),
        };
        Ok(Reply {
            status: 200,
            headers: Vec::new(),
            body: to_cbor(&SignedGrant::sign(&grant, &self.programme)),
        })
    }
}

/// The newcomer's yes to a caseworker's card; both know of it then.
pub(crate) fn open_case(
    newcomer: &mut Phone,
    office: &mut Phone,
    name: &'static str,
    token: u8,
) -> SpaceId {
    let programme = SigningKey::from_bytes(&[5; 32]);
    let offer = CaseOffer {
        token: [token; 16],
        programme: programme.verifying_key().to_bytes(),
        office: "https://office.example.org".to_owned(),
    };
    let mut road = Office {
        keys: office.app.device_keys(),
        caseworker: name,
        programme,
        asked: None,
    };
    let opened = newcomer.app.open_case(&offer.to_text(), &mut road).unwrap();
    assert_eq!(road.asked, Some(opened.space));
    office.app.expect_space(opened.space).unwrap();
    newcomer.sync();
    office.sync();
    office.app.introduce_myself().unwrap();
    office.sync();
    newcomer.sync();
    opened.space
}

/// Sara the newcomer, Ben the buddy, Lien the caseworker; house and case.
pub(crate) struct Case {
    pub(crate) town: Town,
    pub(crate) sara: Phone,
    pub(crate) ben: Phone,
    pub(crate) lien: Phone,
    pub(crate) house: SpaceId,
    pub(crate) case: SpaceId,
}

pub(crate) fn case() -> Case {
    let (town, mut sara, ben, house) = house();
    let mut lien = town.phone("Lien");
    let case = open_case(&mut sara, &mut lien, "Lien", 1);
    Case {
        town,
        sara,
        ben,
        lien,
        house,
        case,
    }
}

fn ask(phone: &mut Phone, space: SpaceId, title: &str) -> EntryRef {
    let sets = [Set::Title(title.to_owned()), Set::ForProfessional(true)];
    phone.app.add(space, &Kind::Note, &sets).unwrap()
}

fn english() -> Words {
    Words::new(Settings::of(Locale::exactly("en").unwrap()))
}

fn copy_of(passed: &PassedOn) -> EntryRef {
    EntryRef {
        space: passed.case.space,
        entry: passed.entry,
    }
}

#[test]
fn one_yes_passes_a_question_on_and_the_house_reads_that_it_was() {
    let mut all = case();
    let asked = ask(&mut all.ben, all.house, "Which form is hers?");
    all.ben.sync();
    let events = all.sara.sync().events;
    assert!(events[0].asks);
    let said = plain(&news(&events[0], &english()));
    assert_eq!(
        said,
        "Which form is hers?: Ben asks the professional. It waits for your yes."
    );

    let questions = all.sara.app.questions().unwrap();
    assert_eq!(questions.entries[0].entry, asked.entry);
    assert_eq!(questions.cases[0].space, all.case);
    assert_eq!(questions.cases[0].caseworkers, ["Lien"]);
    assert_eq!(questions.cases[0].name.as_deref(), Some("Lien, CURANT"));
    page::same(
        "case questions",
        &to_json(&questions_without_rows(&mut all.sara)),
    );

    let passed = all.sara.app.pass_on(asked, None).unwrap();
    assert_eq!(passed.asker.as_deref(), Some("Ben"));
    page::same("case pass", &to_json(&passed));
    assert!(all.sara.app.questions().unwrap().entries.is_empty());
    let again = all.sara.app.pass_on(asked, None).unwrap_err();
    assert!(
        matches!(again, Error::Write(WriteError::Moved)),
        "{again:?}"
    );
    // The copy arrives, then the original closes.
    all.sara.sync();
    all.sara.sync();

    all.lien.sync();
    let theirs = all.lien.app.show(copy_of(&passed)).unwrap().document;
    assert_eq!(theirs["professional"], true);
    assert_eq!(theirs["asker"], "Ben");
    let row = &all.lien.app.list(Shelf::Live, Some(all.case)).unwrap()[0];
    assert_eq!(row.created.as_ref().unwrap().name.as_deref(), Some("Sara"));

    let events = all.ben.sync().events;
    assert_eq!(events[0].what, [Happened::Passed]);
    assert!(!events[0].asks);
    let said = plain(&news(&events[0], &english()));
    assert_eq!(
        said,
        "Which form is hers?: passed to the professional by Sara"
    );
    let row = &all.ben.app.list(Shelf::Closed, Some(all.house)).unwrap()[0];
    assert!(row.passed && row.state == "moved");
    assert!(all.ben.app.show(copy_of(&passed)).is_err());
}

#[test]
fn the_answer_is_shared_back_by_an_act_of_its_own() {
    let mut all = case();
    let asked = ask(&mut all.ben, all.house, "Which form is hers?");
    all.ben.sync();
    all.sara.sync();
    let passed = all.sara.app.pass_on(asked, None).unwrap();
    all.sara.sync();
    all.lien.sync();
    let answer = [Command::EditBody("The blue one.".into()), Command::Done];
    all.lien.app.act(copy_of(&passed), &answer).unwrap();
    all.lien.sync();
    all.sara.sync();
    all.ben.sync();
    assert!(all.ben.titles().is_empty(), "an answer comes to her alone");

    let shared = all
        .sara
        .app
        .share_from_case(copy_of(&passed), all.house)
        .unwrap();
    assert_eq!(shared.readers, [Some("Ben".to_owned())]);
    assert!(!shared.again);
    page::same("case share", &to_json(&shared));
    let again = all
        .sara
        .app
        .share_from_case(copy_of(&passed), all.house)
        .unwrap();
    assert!(again.again && again.entry == shared.entry);
    all.sara.sync();
    all.ben.sync();
    let at = EntryRef {
        space: all.house,
        entry: shared.entry,
    };
    let read = all.ben.app.show(at).unwrap().document;
    assert_eq!(read["body"], "The blue one.");
    assert_eq!(
        (&read["state"], &read["asker"]),
        (&"done".into(), &"Ben".into())
    );
    assert!(!read.to_string().contains(&all.case.to_string()));

    // The case keeps its own, and more words are shared by another act.
    all.lien.sync();
    let kept = all.lien.app.list(Shelf::Live, Some(all.case)).unwrap();
    assert_eq!(kept[0].state, "done");
    let more = [Command::EditBody("The blue one, twice.".into())];
    all.lien.app.act(copy_of(&passed), &more).unwrap();
    all.lien.sync();
    all.sara.sync();
    let newer = all
        .sara
        .app
        .share_from_case(copy_of(&passed), all.house)
        .unwrap();
    assert!(!newer.again && newer.entry != shared.entry);
    assert!(!all.town.heard("The blue one"), "the server read it");
}

#[test]
fn only_the_person_of_an_open_case_passes_on() {
    let mut all = case();
    let asked = ask(&mut all.sara, all.house, "Hers to pass");
    all.sara.sync();
    let events = all.ben.sync().events;
    assert!(!events[0].asks, "a buddy is not asked");
    let none = all.ben.app.questions().unwrap();
    assert!(none.cases.is_empty() && none.entries.is_empty());
    for to in [None, Some(all.case), Some(all.house)] {
        let refused = all.ben.app.pass_on(asked, to).unwrap_err();
        assert_eq!(refused, PassError::NoCase.into());
        assert_eq!(refused.failure(), Failure::OpenCase);
    }
    let refused = all.ben.app.move_to(asked, all.case).unwrap_err();
    assert!(matches!(refused, Error::Write(WriteError::NoSpace)));
    assert_eq!(all.ben.titles(), ["Hers to pass"], "nothing happened");

    // One's own question needs no name of who asked.
    let passed = all.sara.app.pass_on(asked, Some(all.case)).unwrap();
    assert_eq!(passed.asker, None);
}

#[test]
fn what_asks_nothing_is_not_passed_and_what_is_in_no_case_not_shared() {
    let mut all = case();
    let milk = all.sara.task(all.house, "milk");
    let refused = |result: Result<PassedOn, Error>| result.unwrap_err();
    let pass = |all: &mut Case, at, to| refused(all.sara.app.pass_on(at, to));
    assert_eq!(pass(&mut all, milk, None), PassError::NotAsked.into());
    let asked = ask(&mut all.sara, all.house, "asked");
    let house = all.house;
    assert_eq!(
        pass(&mut all, asked, Some(house)),
        PassError::NotACase.into()
    );
    all.sara.app.act(asked, &[Command::Done]).unwrap();
    assert_eq!(pass(&mut all, asked, None), PassError::NotAsked.into());

    let share = |all: &mut Case, at, to| all.sara.app.share_from_case(at, to).unwrap_err();
    assert_eq!(share(&mut all, milk, house), PassError::NotInCase.into());
    let noted = all.sara.task(all.case, "noted");
    let (me, case) = (all.sara.app.me().unwrap(), all.case);
    for to in [me, case] {
        assert_eq!(share(&mut all, noted, to), PassError::NotACircle.into());
    }
    let nowhere = SpaceId([9; 16]);
    let error = share(&mut all, noted, nowhere);
    assert!(matches!(error, Error::Write(WriteError::NoSpace)));
    let words = error_words(&PassError::NoCase.into(), &english());
    assert!(plain(&words).contains("no open case"));
}

#[test]
fn several_cases_need_a_choice_and_a_closed_one_is_none() {
    let mut all = case();
    let mut ana = all.town.phone("Ana");
    let second = open_case(&mut all.sara, &mut ana, "Ana", 2);
    let asked = ask(&mut all.sara, all.house, "asked");
    let refused = all.sara.app.pass_on(asked, None).unwrap_err();
    assert_eq!(refused, PassError::SeveralCases.into());
    assert_eq!(refused.failure(), Failure::Correct { field: "space" });
    // Lien is shut out: from the wish on, her space is no open case.
    let lien = all.sara.app.find_person(all.case, "Lien").unwrap();
    all.sara.app.remove(all.case, lien).unwrap();
    let cases = all.sara.app.questions().unwrap().cases;
    assert_eq!(cases.len(), 1);
    all.sara.sync();
    let refused = all.sara.app.pass_on(asked, Some(all.case)).unwrap_err();
    assert_eq!(refused, PassError::NotACase.into());
    let passed = all.sara.app.pass_on(asked, None).unwrap();
    assert_eq!(passed.case.space, second);
}

fn to_json(value: &impl serde::Serialize) -> serde_json::Value {
    serde_json::to_value(value).unwrap()
}

fn questions_without_rows(phone: &mut Phone) -> onderweg_companion::app::Questions {
    let mut questions = phone.app.questions().unwrap();
    questions.entries.clear();
    questions
}

/// The copy is made of what stood before: a letter that comes after it would stay with the closed entry.
#[test]
fn a_letter_for_an_entry_that_is_on_its_way_is_refused() {
    let (_town, mut sara, mut ben, house) = house();
    let task = sara.task(house, "Answer");
    sara.sync();
    ben.sync();
    let own = sara.app.me().unwrap();
    let copy = sara.app.move_to(task, own).unwrap();
    let content = photo(900, 90);
    let refused = sara.app.attach_letter(task, &content, None);
    assert_eq!(refused, Err(Error::Write(WriteError::Moved)));
    for _ in 0..2 {
        sara.sync();
        ben.sync();
    }
    for phone in [&mut sara, &mut ben] {
        let refused = phone.app.attach_letter(task, &content, None);
        assert_eq!(refused, Err(Error::Write(WriteError::Moved)));
        assert_eq!(phone.app.letter(task).unwrap_err().code(), "no-letter");
    }
    sara.app.attach_letter(copy, &content, None).unwrap();
    assert_eq!(whole(open(&mut sara, copy)), content);
}
