//! Practice over the facade: the pack's cards and one's own, two phones, minutes, abilities.

use onderweg_companion::error::{Error, Failure, PackError};
use onderweg_companion::journal::{Command, Kind, Rating, Set};
use onderweg_companion::store::Shelf;

use crate::catalogue::with_pack;
use crate::joining::second_phone;
use crate::town::{Phone, Town, house};

const DAY: i64 = 24 * 3_600_000;

/// Answers the next cards of a deck, and returns their words.
fn answer(phone: &mut Phone, deck: Option<&str>, rating: Rating, count: usize) -> Vec<String> {
    let mut words = Vec::new();
    for _ in 0..count {
        let next = phone.app.practice_next("en", deck).unwrap();
        let Some(card) = next.card else { break };
        phone
            .app
            .practice_answer(&card.card.to_string(), rating)
            .unwrap();
        words.push(card.learned);
    }
    words
}

#[test]
fn a_sitting_ends_and_the_cards_come_back() {
    let (town, mut sara) = with_pack();
    let first = sara.app.practice_next("ar", Some("doctor")).unwrap();
    let card = first.card.unwrap();
    assert_eq!(
        (card.deck.as_deref(), card.level),
        (Some("doctor"), Some("A1"))
    );
    assert_ne!(card.learned, card.meaning.words, "in the reader's language");
    assert_eq!((first.due, first.fresh, first.today), (0, 10, 0));
    let words = answer(&mut sara, None, Rating::Good, 30);
    assert_eq!(words.len(), 10, "ten new ones a day");
    let done = sara.app.practice_next("en", None).unwrap();
    assert_eq!((done.card, done.today), (None, 10));
    // What was answered is there after a restart, and comes back when its time is over.
    let mut sara = sara.reopen();
    assert_eq!(sara.app.practice_stats("en").unwrap().reviews, 10);
    town.pass(DAY * 4);
    let back = sara.app.practice_next("en", None).unwrap();
    assert_eq!((back.due, back.fresh), (10, 10));
    assert!(
        words.contains(&back.card.unwrap().learned),
        "what came back goes first"
    );
    assert_eq!(answer(&mut sara, None, Rating::Good, 60).len(), 20);
    let stats = sara.app.practice_stats("nl").unwrap();
    assert_eq!((stats.reviews, stats.today, stats.due), (30, 20, 0));
    let known: usize = stats.decks.iter().map(|deck| deck.known).sum();
    assert_eq!((known, stats.decks.len()), (20, 5));
    // Nobody else sees it, and no list does.
    assert_eq!(sara.app.list(Shelf::Live, None).unwrap(), []);
    assert_eq!(sara.app.search("practice").unwrap(), []);
    sara.sync();
    assert_eq!(sara.app.status().unwrap().unsent, 0);
}

#[test]
fn an_answer_is_taken_back() {
    let (_town, mut sara) = with_pack();
    assert!(matches!(
        sara.app.practice_undo(),
        Err(Error::NothingToUndo)
    ));
    let before = sara.app.practice_stats("en").unwrap();
    let card = sara.app.practice_next("en", None).unwrap().card.unwrap();
    let id = card.card.to_string();
    let answered = sara.app.practice_answer(&id[..6], Rating::Again).unwrap();
    assert_eq!(answered.due_ms, sara.app.now_ms() + 600_000);
    assert_eq!(
        sara.app.practice_undo().unwrap(),
        (card.card, Rating::Again)
    );
    assert_eq!(sara.app.practice_stats("en").unwrap(), before);
    let mut sara = sara.reopen();
    assert_eq!(sara.app.practice_stats("en").unwrap(), before);
    assert!(matches!(
        sara.app.practice_undo(),
        Err(Error::NothingToUndo)
    ));
    let none = sara.app.practice_answer("ffffffffffff", Rating::Good);
    assert!(matches!(none, Err(Error::NoSuch("card"))));
    assert!(matches!(
        sara.app.practice_next("en", Some("planet")),
        Err(Error::Pack(PackError::NoDeck))
    ));
}

#[test]
fn two_phones_of_one_person_count_every_answer_once() {
    let (town, mut sara) = with_pack();
    let mut tablet = second_phone(&town, &mut sara);
    tablet
        .app
        .trust_programme(&sara.app.programme().unwrap().unwrap())
        .unwrap();
    tablet.sync();
    assert_eq!(tablet.app.pack_head().unwrap().unwrap().version, 3);
    // Both without a network, the same cards on both.
    let here = answer(&mut sara, None, Rating::Good, 10);
    town.pass(60_000);
    let there = answer(&mut tablet, None, Rating::Hard, 10);
    assert_eq!(here, there);
    for _ in 0..2 {
        sara.sync();
        tablet.sync();
    }
    let (one, other) = (
        sara.app.practice_stats("en").unwrap(),
        tablet.app.practice_stats("en").unwrap(),
    );
    assert_eq!(one, other);
    assert_eq!((one.reviews, one.today), (20, 20));
    let known: usize = one.decks.iter().map(|deck| deck.known).sum();
    assert_eq!(known, 10, "ten cards, each begun once");
    town.pass(DAY * 5);
    let next = |phone: &mut Phone| phone.app.practice_next("en", None).unwrap();
    assert_eq!(next(&mut sara), next(&mut tablet));
    // Again after a restart of one and a sync that brings nothing.
    let mut tablet = tablet.reopen();
    sara.sync();
    assert_eq!(next(&mut sara), next(&mut tablet));
}

#[test]
fn cards_are_made_from_entries_and_are_entries() {
    let town = Town::new();
    let mut sara = town.phone("Sara");
    let me = sara.app.me().unwrap();
    assert_eq!(sara.app.practice_next("en", None).unwrap().card, None);
    let letter = sara.task(me, "huurcontract");
    let card = sara
        .app
        .add_card(me, Some(letter), None, Some("rent contract"))
        .unwrap();
    let free = sara
        .app
        .add_card(me, None, Some("de sleutel"), None)
        .unwrap();
    assert!(sara.app.add_card(me, None, None, None).is_err());
    let next = sara.app.practice_next("en", None).unwrap();
    let shown = next.card.unwrap();
    assert_eq!(
        (shown.learned.as_str(), shown.meaning.words.as_str()),
        ("huurcontract", "rent contract")
    );
    assert_eq!(
        (shown.entry, shown.deck),
        (Some(card.entry.to_string()), None)
    );
    let list = sara.app.list(Shelf::Live, None).unwrap();
    let of = |entry| list.iter().find(|item| item.entry == entry).unwrap();
    assert_eq!(of(card.entry).kind.as_deref(), Some("card"));
    assert_eq!(of(card.entry).more["made_from"], letter.entry.to_string());
    let plan = sara.app.agenda().unwrap();
    assert_eq!(plan.undated.len(), 1, "a card is nothing to do by a day");
    assert_eq!(answer(&mut sara, None, Rating::Easy, 9).len(), 2);
    sara.app.act(free, &[Command::Delete]).unwrap();
    let own = sara.app.practice_stats("en").unwrap().decks;
    assert_eq!((own[0].cards, own[0].known), (1, 1));
    let as_task = sara
        .app
        .add(me, &Kind::Task, &[Set::Title("x".into())])
        .unwrap();
    assert!(
        sara.app
            .add_card(me, Some(as_task), Some("woorden"), None)
            .is_ok()
    );
}

#[test]
fn minutes_together_are_read_where_they_were_written_and_added_to_nobody_elses() {
    let (_town, mut sara, mut ben, house) = house();
    let me = sara.app.me().unwrap();
    sara.app.add_minutes(house, 30, None).unwrap();
    sara.app
        .add_minutes(house, 15, Some(sara.app.now_ms() - 40 * DAY))
        .unwrap();
    sara.app.add_minutes(me, 20, None).unwrap();
    ben.app.add_minutes(house, 30, None).unwrap();
    assert!(sara.app.add_minutes(me, 0, None).is_err());
    assert!(sara.app.add_minutes(me, 241, None).is_err());
    sara.sync();
    ben.sync();
    sara.sync();
    let of = |phone: &mut Phone| {
        let lines = phone.app.minutes().unwrap().into_iter();
        let mut seen: Vec<_> = lines
            .map(|line| (line.month, line.by.name, line.by.own, line.minutes))
            .collect();
        seen.sort();
        seen
    };
    let row = |month: &str, name: &str, own: bool, minutes: u64| {
        let name = (!name.is_empty()).then(|| name.to_owned());
        (month.to_owned(), name, own, minutes)
    };
    let bens = of(&mut ben);
    assert_eq!(
        bens,
        [
            row("2026-10", "Sara", false, 15),
            row("2026-11", "Ben", true, 30),
            row("2026-11", "Sara", false, 30),
        ]
    );
    let saras = of(&mut sara);
    assert_eq!(saras.len(), 4, "her own space is hers: {saras:?}");
    // In the future nobody has practised.
    let tomorrow = ben.app.now_ms() + 3 * DAY;
    ben.app.add_minutes(house, 1, Some(tomorrow)).unwrap();
    assert_eq!(of(&mut ben)[1], row("2026-11", "Ben", true, 31));
}

#[test]
fn a_log_in_which_somebody_else_wrote_counts_no_more_whoever_wrote_last() {
    let (_town, mut sara, mut ben, house) = house();
    sara.app.add_minutes(house, 30, None).unwrap();
    sara.sync();
    ben.sync();
    let of = |phone: &mut Phone| {
        let lines = phone.app.minutes().unwrap().into_iter();
        lines.map(|line| line.minutes).collect::<Vec<_>>()
    };
    assert_eq!(of(&mut ben), [30]);
    let mut log = None;
    let ben = ben.meddle(|tx| {
        let rows = tx.summaries(Shelf::Live, onderweg_companion::journal::Tz::UTC);
        let is_log = |kind: &Kind| kind.as_str() == "practice";
        let row = rows.unwrap().into_iter();
        let row = row.filter(|row| row.summary.kind.as_ref().is_some_and(is_log));
        let at = row.map(|row| (row.space, row.entry)).next().unwrap();
        let text = tx.view(at.0, at.1).unwrap().unwrap().body.text;
        let twice = Command::EditBody(text.repeat(2));
        tx.act(at.0, at.1, &[twice]).unwrap();
        log = Some(at);
    });
    let (mut ben, (space, entry)) = (ben, log.unwrap());
    ben.sync();
    sara.sync();
    assert_eq!(of(&mut sara), Vec::<u64>::new());
    // Hers is the last word in it.
    let mut sara = sara.meddle(|tx| {
        let label = Command::Set(Set::Label("mine".into()));
        tx.act(space, entry, &[label]).unwrap();
    });
    sara.sync();
    ben.sync();
    for phone in [&mut sara, &mut ben] {
        assert_eq!(of(phone), Vec::<u64>::new());
    }
    // She goes on in another.
    sara.app.add_minutes(house, 15, None).unwrap();
    sara.app.add_minutes(house, 10, None).unwrap();
    assert_eq!(of(&mut sara), [25]);
}

#[test]
fn what_one_can_do_is_ticked_and_unticked() {
    let (_town, mut sara) = with_pack();
    let ticked = |sara: &mut Phone| {
        let all = sara.app.abilities("nl").unwrap();
        assert_eq!(all.len(), 20);
        let can = all.into_iter().filter(|one| one.can);
        can.map(|one| one.id).collect::<Vec<_>>()
    };
    assert_eq!(ticked(&mut sara), Vec::<String>::new());
    sara.app.tick_ability("doctor-pain", true).unwrap();
    sara.app.tick_ability("job-call", true).unwrap();
    sara.app.tick_ability("job-call", false).unwrap();
    assert_eq!(ticked(&mut sara), ["doctor-pain"]);
    let mut sara = sara.reopen();
    assert_eq!(ticked(&mut sara), ["doctor-pain"]);
    assert!(matches!(
        sara.app.tick_ability("fly", true),
        Err(Error::NoSuch("ability"))
    ));
    sara.app.change_pin(None, Some("246813")).unwrap();
    sara.app.lock().unwrap();
    let locked = sara.app.practice_next("en", None).unwrap_err();
    assert_eq!(locked.failure(), Failure::Unlock);
}

#[test]
fn a_month_of_practice_stays_small_on_the_wire() {
    let (town, mut sara) = with_pack();
    sara.sync();
    let mut bytes = 0;
    let mut reviews = 0;
    for _ in 0..30 {
        town.pass(DAY);
        reviews += answer(&mut sara, None, Rating::Good, 40).len();
        let synced = sara.sync();
        bytes += synced.up + synced.down;
    }
    assert!(reviews > 400, "{reviews}");
    assert!(bytes < 250_000, "{bytes} bytes for {reviews} answers");
}
