//! Letters in the weeks: photos that people attach, open, take off, erase, move, pass on and take along.
//! Writes down what was acknowledged; what must have become of it is judged by `kept`.

use std::sync::atomic::AtomicBool;

use onderweg_companion::app::{EntryRef, LetterAt, LetterOpened, SyncOptions};
use onderweg_companion::error::{Error, LetterError};
use onderweg_companion::journal::{Command, Set};
use onderweg_companion::text::{Locale, Settings, Words};
use onderweg_protocol::ids::{DeviceId, SpaceId};

use super::Weeks;
use super::pictures::picture;

/// A letter that a phone acknowledged.
pub(crate) struct Letter {
    pub(super) at: EntryRef,
    pub(super) content: Vec<u8>,
    pub(super) small: Option<Vec<u8>>,
    /// What names it among the letters of its entry.
    pub(super) mark: String,
    /// Whose phone attached it.
    pub(super) person: usize,
    pub(super) phone: usize,
    pub(super) device: DeviceId,
    /// All of it was on the server, in the life that it has now.
    pub(super) sent: bool,
    /// An act of its own person took it off, or may have.
    pub(super) touched: bool,
    /// Who erased its entry had it before them.
    pub(super) seen: bool,
    /// Its entry went to another space.
    pub(super) moved: bool,
    /// Its phone was out of the space after it was attached: what was not sent stayed outside.
    pub(super) outside: bool,
}

/// What became of letters by acts that a phone acknowledged.
#[derive(Default)]
pub(crate) struct Post {
    pub(super) letters: Vec<Letter>,
    /// Entries that were erased, and by which phone.
    pub(super) erased: Vec<(EntryRef, usize)>,
    /// Letters that were taken off or replaced, and by which phone.
    pub(super) off: Vec<(usize, usize)>,
    pictures: u64,
}

/// What a phone shows of a letter: its bytes, or why not.
pub(super) type Look = Result<Vec<u8>, &'static str>;

pub(super) fn look_of(opened: Result<LetterOpened, Error>) -> Look {
    match opened {
        Ok(LetterOpened::Whole { media, content }) => {
            assert_eq!(media, "image/png");
            Ok(content)
        }
        Ok(LetterOpened::Part { .. }) => Err("in parts"),
        Err(error) => Err(error.code()),
    }
}

impl Weeks {
    pub(super) fn act_of_letters(&mut self, kind: &str, at: usize) {
        match kind {
            "letter" => self.add_letter(at),
            "take along" => self.take_along(at),
            _ => {
                let which = self.below(self.post.letters.len());
                if let Some(entry) = self.post.letters.get(which).map(|one| one.at) {
                    self.act_on_letter(kind, at, entry);
                }
            }
        }
    }

    fn act_on_letter(&mut self, kind: &str, at: usize, entry: EntryRef) {
        match kind {
            "open" => {
                let look = self.open_letter(at, entry, false);
                self.say(|| format!("    {:?}: {:?}", entry.entry, look.as_ref().map(Vec::len)));
                if let Ok(content) = look {
                    self.must_be_of(entry, &content);
                }
            }
            "attach" => self.attach(at, entry),
            "off" => {
                let before = self.marks(at, entry);
                let done = self.app(at).remove_letter(entry);
                self.say(|| format!("    {:?}: {done:?}", entry.entry));
                if done.is_ok() {
                    self.took_off(at, entry, &before);
                }
            }
            "erase" => {
                let before = self.marks(at, entry);
                let done = self.app(at).erase(entry);
                self.say(|| format!("    {:?}: {done:?}", entry.entry));
                if done.is_ok() {
                    let all = self.post.letters.iter_mut();
                    for one in all.filter(|one| one.at == entry) {
                        one.seen |= before.contains(&one.mark);
                    }
                    self.post.erased.push((entry, at));
                }
            }
            "pass on" => self.pass_on(at, entry),
            _ => self.move_letter(at, entry),
        }
    }

    fn new_picture(&mut self) -> Vec<u8> {
        self.post.pictures += 1;
        let side = [12, 12, 30, 280, 380][self.below(5)];
        picture(side, self.post.pictures)
    }

    /// Photos of a hundred bytes, and of one to three parts.
    fn add_letter(&mut self, at: usize) {
        let me = self.app(at).me().ok();
        let spaces = [Some(self.house), Some(self.house), Some(self.case), me];
        let which = self.below(spaces.len());
        let Some(space) = spaces.get(which).copied().flatten() else {
            return;
        };
        let (content, word) = (self.new_picture(), self.word());
        let small = self.chance(60).then(|| picture(6, self.post.pictures));
        let sets = [Set::Title(word)];
        let added = (self.app(at)).add_letter(space, &sets, &content, small.as_deref());
        self.say(|| format!("    {added:?} in {space}"));
        if let Ok(entry) = added {
            self.attached(at, entry, content, small);
        }
    }

    fn attach(&mut self, at: usize, entry: EntryRef) {
        let (content, before) = (self.new_picture(), self.marks(at, entry));
        let done = self.app(at).attach_letter(entry, &content, None);
        self.say(|| format!("    {:?}: {done:?}", entry.entry));
        if done.is_ok() {
            self.took_off(at, entry, &before);
            self.attached(at, entry, content, None);
        }
    }

    fn attached(&mut self, at: usize, entry: EntryRef, content: Vec<u8>, small: Option<Vec<u8>>) {
        let mark = self.own_mark(at, entry, &content);
        let mark = mark.unwrap_or_else(|| panic!("phone {at} acknowledged a letter and has none"));
        let person = self.phones.get(at).map_or(0, |phone| phone.person);
        let device = self.app(at).device();
        let n = self.post.letters.len();
        self.say(|| format!("    letter {n} of {} bytes", content.len()));
        self.post.letters.push(Letter {
            at: entry,
            content,
            small,
            mark,
            person,
            phone: at,
            device,
            sent: false,
            touched: false,
            seen: false,
            moved: false,
            outside: false,
        });
        self.town.letters = self.post.letters.len();
    }

    /// A copy brought its letter along, if it has one.
    pub(super) fn came_along(&mut self, at: usize, copy: EntryRef) {
        if let Ok(content) = self.open_here(at, copy) {
            let small = self.app(at).letter_thumb(copy).ok().flatten();
            self.attached(at, copy, content, small);
        }
    }

    /// What names the letters of an entry, as a phone has them.
    fn marks(&mut self, at: usize, entry: EntryRef) -> Vec<String> {
        let all = self.app(at).letters_of(entry).unwrap_or_default();
        all.into_iter().map(|one| one.letter).collect()
    }

    /// What names the letter with this content, with what is on the phone alone.
    fn own_mark(&mut self, at: usize, entry: EntryRef, content: &[u8]) -> Option<String> {
        let marks = self.marks(at, entry);
        marks.into_iter().find(|mark| {
            let look = self.open_here(at, which(entry, mark));
            look.is_ok_and(|found| found == content)
        })
    }

    /// Every letter of an entry, or why it has none.
    pub(super) fn open_all(&mut self, at: usize, entry: EntryRef) -> Vec<Look> {
        let marks = self.marks(at, entry);
        match marks.len() {
            0 | 1 => vec![self.open_letter(at, entry, true)],
            _ => {
                let all = marks.iter();
                all.map(|mark| self.open_letter(at, which(entry, mark), true))
                    .collect()
            }
        }
    }

    /// Letters that the phone had before an act and has no more.
    fn took_off(&mut self, at: usize, entry: EntryRef, before: &[String]) {
        let now = self.marks(at, entry);
        let all = self.post.letters.iter_mut().enumerate();
        for (n, letter) in all.filter(|(_, one)| one.at == entry) {
            if !before.contains(&letter.mark) || now.contains(&letter.mark) {
                continue;
            }
            letter.touched = true;
            if letter.phone == at {
                self.post.off.push((n, at));
            }
        }
    }

    /// After an undo: what it took back may be that a letter was attached.
    pub(super) fn took_back(&mut self, at: usize, entries: &[EntryRef]) {
        let person = self.phones.get(at).map_or(0, |phone| phone.person);
        for letter in &mut self.post.letters {
            letter.touched |= letter.person == person && entries.contains(&letter.at);
        }
    }

    fn move_letter(&mut self, at: usize, entry: EntryRef) {
        let me = self.app(at).me().ok();
        let spaces = [Some(self.house), Some(self.case), me];
        let which = self.below(spaces.len());
        let Some(to) = spaces.get(which).copied().flatten() else {
            return;
        };
        let here = self.open_here(at, entry);
        let copy = match self.chance(80) {
            true => self.app(at).move_to(entry, to),
            false => self.app(at).move_without_letter(entry, to),
        };
        self.say(|| format!("    {:?} to {to}: {copy:?}", entry.entry));
        match copy {
            Ok(copy) => {
                self.went(entry);
                let there = self.open_here(at, copy);
                assert_eq!(here.ok(), there.ok(), "a letter goes along as it is");
                self.came_along(at, copy);
            }
            Err(Error::Letter(why)) => {
                assert_eq!(why, LetterError::Stays, "why a letter keeps its entry");
                assert!(here.is_err(), "a letter that is here goes along");
            }
            Err(_) => {}
        }
    }

    /// Its letters stand elsewhere from now on.
    fn went(&mut self, entry: EntryRef) {
        for letter in &mut self.post.letters {
            letter.moved |= letter.at == entry;
        }
    }

    /// To the case, or from there to the house.
    fn pass_on(&mut self, at: usize, entry: EntryRef) {
        let house = self.house;
        let copy = if entry.space == self.case {
            let shared = self.app(at).share_from_case(entry, house);
            shared.map(|done| (!done.again).then_some((house, done.entry)))
        } else {
            let _ = self
                .app(at)
                .act(entry, &[Command::FlagForProfessional(true)]);
            let passed = self.app(at).pass_on(entry, None);
            if passed.is_ok() {
                self.went(entry);
            }
            passed.map(|done| Some((done.case.space, done.entry)))
        };
        self.say(|| format!("    {:?}: {copy:?}", entry.entry));
        if let Ok(Some((space, entry))) = copy {
            self.came_along(at, EntryRef { space, entry });
        }
    }

    /// What is on one phone as a file, read again on another one.
    fn take_along(&mut self, at: usize) {
        let words = Words::new(Settings::of(Locale::exactly("en").expect("English")));
        let taken = self.app(at).export_all(&[], &words, &mut |_| {});
        let Ok(taken) = taken else { return };
        let live = self.live();
        let which = self.below(live.len());
        let Some(to) = live.get(which).copied() else {
            return;
        };
        let Ok(me) = self.app(to).me() else { return };
        let back = self.app(to).import_all(me, &taken.zip);
        self.say(|| {
            let count = back.as_ref().map(|back| (back.entries.len(), back.here));
            format!("    {} letters to phone {to}: {count:?}", taken.letters)
        });
        let back = back.expect("a file that was written is read");
        self.tally(to, i64::try_from(back.answers).unwrap_or(0));
        for copy in back.entries {
            self.came_along(to, copy);
        }
    }

    /// With what is on the phone alone.
    pub(super) fn open_here(&mut self, at: usize, letter: impl Into<LetterAt>) -> Look {
        let never = AtomicBool::new(false);
        look_of(self.app(at).open_letter(None, letter, &plain(&never)))
    }

    pub(super) fn open_letter(
        &mut self,
        at: usize,
        letter: impl Into<LetterAt>,
        calm: bool,
    ) -> Look {
        let never = AtomicBool::new(false);
        let opened = self.on_road(at, calm, |app, road| {
            app.open_letter(Some(road), letter, &plain(&never))
        });
        look_of(opened)
    }

    /// What opens is what somebody attached to that entry.
    fn must_be_of(&self, entry: EntryRef, content: &[u8]) {
        let mut known = self.post.letters.iter().filter(|one| one.at == entry);
        assert!(known.any(|one| one.content == content), "another's letter");
    }

    /// After a sync: which letters of this phone the server has now, as the phone says.
    pub(super) fn note_sent(&mut self, at: usize, settled: bool) {
        for n in 0..self.post.letters.len() {
            let Some(one) = self.post.letters.get(n) else {
                continue;
            };
            if one.phone != at || one.sent || one.touched || one.outside || !settled {
                continue;
            }
            let (entry, letter) = (one.at, which(one.at, &one.mark));
            let sent = self.app(at).letter(letter.clone());
            let sent = sent.is_ok_and(|view| view.unsent == 0 && !view.refused);
            let here = self.open_here(at, letter).ok();
            let inside = self.is_inside(at, entry.space);
            if let Some(one) = self.post.letters.get_mut(n) {
                one.sent = sent && inside && here.as_ref() == Some(&one.content);
            }
        }
    }

    pub(super) fn is_inside(&mut self, at: usize, space: SpaceId) -> bool {
        let spaces = self.app(at).spaces().unwrap_or_default();
        let found = spaces.iter().find(|one| one.space == space);
        found.is_some_and(|one| one.standing == "member")
    }

    /// This person's phones are not in the house for a while.
    pub(super) fn is_out(&mut self, person: usize) {
        let house = self.house;
        let mut gone = Vec::new();
        for letter in &mut self.post.letters {
            letter.outside |= letter.person == person && letter.at.space == house;
        }
        for (at, phone) in self.phones.iter().enumerate() {
            gone.extend((phone.person == person).then_some(at));
        }
        let stays = |at: &EntryRef, by: &usize| at.space != house || !gone.contains(by);
        self.post.erased.retain(|(at, by)| stays(at, by));
        let letters = &self.post.letters;
        self.post
            .off
            .retain(|(n, by)| letters.get(*n).is_some_and(|letter| stays(&letter.at, by)));
    }
}

/// One letter of an entry, by what names it.
pub(super) fn which(at: EntryRef, mark: &str) -> LetterAt {
    let which = Some(mark.to_owned());
    LetterAt { at, which }
}

fn plain(cancel: &AtomicBool) -> SyncOptions<'_> {
    SyncOptions {
        budget: None,
        metered: false,
        background: false,
        cancel,
    }
}
