//! Letters that come too late: attached to what somebody had erased or moved by then. Whoever was told that a photo
//! is saved keeps it.

use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{EntryRef, LetterView, Notice, SyncOptions, Synced, What};
use onderweg_companion::journal::{Command, Set};
use onderweg_companion::protocol::ids::SpaceId;
use onderweg_companion::store::Shelf;
use onderweg_companion::transport::{Call, Reply, Transport, TransportError};

use crate::keys::second_phone;
use crate::letters::{Road, open, photo, whole};
use crate::letters_off::parts_at;
use crate::town::{Phone, Town, house, plain};

/// A task that both know.
fn task() -> (Town, Phone, Phone, EntryRef) {
    let (town, mut sara, mut ben, house) = house();
    let at = sara.task(house, "Answer");
    sara.sync();
    ben.sync();
    (town, sara, ben, at)
}

fn erase(phone: &mut Phone, at: EntryRef) {
    phone.app.erase(at).unwrap();
    phone.sync();
}

/// A sync whose notices nobody has looked at yet.
fn sync_unseen(phone: &mut Phone) -> Synced {
    phone.sync_over(&mut phone.town.clone()).unwrap()
}

fn of_photos(synced: &Synced) -> Vec<Notice> {
    let photos = [What::PhotoKept, What::PhotoLost];
    let all = synced.notices.iter();
    all.filter(|one| photos.contains(&one.what))
        .cloned()
        .collect()
}

/// The only letter that a phone lists, in one's own space.
fn kept(phone: &mut Phone) -> (EntryRef, LetterView) {
    let me = phone.app.me().unwrap();
    let mut letters = phone.app.letters().unwrap();
    assert_eq!(letters.len(), 1);
    let letter = letters.remove(0);
    let (space, entry) = (letter.space, letter.entry);
    assert_eq!(space, me);
    (EntryRef { space, entry }, letter)
}

#[test]
fn a_photo_for_what_was_erased_by_then_is_kept_and_told() {
    let (town, mut sara, mut ben, at) = task();
    erase(&mut sara, at);
    let (content, small) = (photo(150_000, 900), photo(3_000, 120));
    ben.app.attach_letter(at, &content, Some(&small)).unwrap();
    let told = of_photos(&sync_unseen(&mut ben));
    let (copy, view) = kept(&mut ben);
    assert_eq!(told.len(), 1);
    assert_eq!(
        (told[0].what, told[0].space, told[0].entry),
        (What::PhotoKept, at.space, Some(copy.entry))
    );
    assert_eq!(told[0].space_name.as_deref(), Some("house"));
    assert!(told[0].own && view.title.is_empty());
    // Until somebody looked at it, also after a kill.
    let mut ben = ben.reopen();
    let synced = sync_unseen(&mut ben);
    assert_eq!(of_photos(&synced), told);
    ben.app.notices_shown(&synced.heard).unwrap();
    assert_eq!(of_photos(&sync_unseen(&mut ben)), []);
    assert_eq!(whole(open(&mut ben, copy)), content);
    assert_eq!(ben.app.letter_thumb(copy).unwrap(), Some(small));
    assert_eq!(ben.app.letter(copy).unwrap().unsent, 0);
    let items = ben.app.list(Shelf::Live, Some(copy.space)).unwrap();
    assert!(items.len() == 1 && items[0].late);
    assert_eq!(parts_at(&town, at.space), 0);
    assert_eq!(parts_at(&town, copy.space), 4);
    sara.sync();
    assert_eq!(sara.app.letters().unwrap(), []);
    // It is Ben's to take off.
    ben.app.remove_letter(copy).unwrap();
    ben.sync();
    assert_eq!(parts_at(&town, copy.space), 0);
}

#[test]
fn late_words_and_late_photos_of_one_entry_stand_together() {
    let (_town, mut sara, mut ben, at) = task();
    erase(&mut sara, at);
    let rename = Command::Set(Set::Title("Answer by Friday".into()));
    ben.app.act(at, &[rename]).unwrap();
    let content = photo(900, 90);
    ben.app.attach_letter(at, &content, None).unwrap();
    ben.sync();
    let (copy, view) = kept(&mut ben);
    assert_eq!(view.title, "Answer by Friday");
    assert_eq!(whole(open(&mut ben, copy)), content);
    assert_eq!(ben.titles(), ["Answer by Friday"]);
    // What Ben takes off before he hears of it is kept nowhere.
    let again = sara.task(at.space, "Pay");
    sara.sync();
    ben.sync();
    erase(&mut sara, again);
    ben.app.attach_letter(again, &content, None).unwrap();
    ben.app.remove_letter(again).unwrap();
    assert_eq!(of_photos(&sync_unseen(&mut ben)), []);
    assert_eq!(kept(&mut ben).0, copy);
}

/// Lets somebody erase between the entries of a sync and the parts of its letters.
struct Between<'a> {
    town: Town,
    eraser: Option<&'a mut Phone>,
}

impl Transport for Between<'_> {
    fn authority(&self) -> &str {
        "ow.example.org"
    }

    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError> {
        if call.path.starts_with("/v1/blobs/")
            && let Some(eraser) = self.eraser.take()
        {
            let never = AtomicBool::new(false);
            let mut town = self.town.clone();
            eraser.app.sync(&mut town, &plain(&never)).unwrap();
        }
        self.town.send(call)
    }
}

#[test]
fn a_photo_whose_entry_is_erased_while_it_is_sent_is_kept() {
    let (town, mut sara, mut ben, at) = task();
    let content = photo(150_000, 900);
    ben.app.attach_letter(at, &content, None).unwrap();
    sara.app.erase(at).unwrap();
    let mut between = Between {
        town: town.clone(),
        eraser: Some(&mut sara),
    };
    ben.sync_over(&mut between).unwrap();
    assert_eq!(parts_at(&town, at.space), 0, "the server takes none");
    let told = of_photos(&sync_unseen(&mut ben));
    assert_eq!(told.len(), 1);
    let (copy, _) = kept(&mut ben);
    assert_eq!(whole(open(&mut ben, copy)), content);
}

#[test]
fn what_another_phone_of_ones_own_erased_comes_back_too() {
    let (town, mut sara, _ben, house) = house();
    let mut tablet = second_phone(&town, &mut sara);
    let at = sara.task(house, "Answer");
    sara.sync();
    tablet.sync();
    erase(&mut tablet, at);
    let content = photo(70_000, 900);
    sara.app.attach_letter(at, &content, None).unwrap();
    assert_eq!(of_photos(&sync_unseen(&mut sara)).len(), 1);
    let (copy, _) = kept(&mut sara);
    tablet.sync();
    assert_eq!(whole(open(&mut tablet, copy)), content);
}

#[test]
fn a_photo_for_what_was_moved_away_by_then_is_kept() {
    let (_town, mut sara, mut ben, at) = task();
    let own: SpaceId = sara.app.me().unwrap();
    sara.app.move_to(at, own).unwrap();
    sara.sync();
    sara.sync();
    let content = photo(70_000, 900);
    ben.app.attach_letter(at, &content, None).unwrap();
    let told = of_photos(&sync_unseen(&mut ben));
    assert_eq!(told.len(), 1);
    let copy = EntryRef {
        space: ben.app.me().unwrap(),
        entry: told[0].entry.unwrap(),
    };
    assert_eq!(whole(open(&mut ben, copy)), content);
}

#[test]
fn a_waiting_letter_that_another_own_phone_took_off_is_never_sent() {
    // Before anything of it was sent, and after a part was whose answer was lost.
    for lost in [false, true] {
        let (town, mut sara, _ben, house) = house();
        let mut tablet = second_phone(&town, &mut sara);
        let at = sara.task(house, "Answer");
        sara.app
            .attach_letter(at, &photo(150_000, 900), None)
            .unwrap();
        let mut road = Road::new(&town);
        (road.left, road.after) = (Some(0), lost);
        let never = AtomicBool::new(false);
        let options = SyncOptions {
            // Enough for entries, and for no part of a letter.
            budget: (!lost).then_some(20_000),
            ..plain(&never)
        };
        sara.app.sync(&mut road, &options).unwrap();
        assert_eq!(parts_at(&town, house), u64::from(lost));
        tablet.sync();
        tablet.app.remove_letter(at).unwrap();
        tablet.sync();
        let waiting = sara.app.letter(at).unwrap();
        assert_eq!((waiting.here, waiting.unsent), (3, 3));
        let mut road = Road::new(&town);
        sara.sync_over(&mut road).unwrap();
        assert_eq!(road.puts, 0, "not a part of it is sent any more");
        assert!(sara.app.letter(at).is_err());
        assert_eq!(parts_at(&town, house), 0);
        // The server is asked to delete what it may have, and nothing else.
        let deleted = sara.sync().letters.unwrap_or_default().deleted;
        assert_eq!(deleted, u64::from(lost));
        assert_eq!(sara.sync().letters, None, "nothing twice");
        assert_eq!(sara.app.sign_out().map_err(|error| error.code()), Ok(()));
    }
}
