//! What must hold of letters once everybody was online: whoever reads an entry opens its letter, nobody
//! else does, and what was taken off or erased is nowhere.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_companion::app::EntryRef;
use onderweg_companion::journal::Set;
use onderweg_protocol::ids::SpaceId;

use super::Weeks;
use super::letters::{Letter, Look, which};
use super::pictures::picture;

type Checked = Result<(), String>;

impl Weeks {
    pub(super) fn check_letters(&mut self) -> Checked {
        for space in [self.house, self.case] {
            let inside = self.inside(space);
            let all = self.post.letters.iter().map(|one| one.at);
            let entries: BTreeSet<EntryRef> = all.filter(|at| at.space == space).collect();
            for entry in entries {
                self.check_entry(entry, &inside)?;
            }
        }
        let all = &self.post.letters;
        let touched = all.iter().filter(|one| one.touched || one.moved).count();
        let told = (all.len(), touched, self.post.erased.len());
        self.say(|| format!("  letters, touched ones, erased entries: {told:?}"));
        self.check_own_letters()?;
        self.check_waiting()
    }

    /// One entry on every phone: the same pictures for all who read it, nothing for the others.
    fn check_entry(&mut self, entry: EntryRef, inside: &[usize]) -> Checked {
        let mut known: Option<(usize, Vec<Look>)> = None;
        for at in self.live() {
            let never_in = self.app(at).spaces().unwrap_or_default();
            let never_in = never_in.iter().all(|one| one.space != entry.space);
            let reads = inside.contains(&at);
            if !reads && !never_in {
                continue;
            }
            let looks = self.open_all(at, entry);
            if !reads && looks.iter().any(Result::is_ok) {
                return Err(format!("letters: phone {at} was never in, and opens one"));
            }
            if !reads {
                continue;
            }
            match &known {
                None => known = Some((at, looks)),
                Some((first, before)) if *before != looks => {
                    let told = [before, &looks].map(|looks| sizes(looks));
                    return Err(format!(
                        "letters: phones {first} and {at} open {told:?} in {entry:?}"
                    ));
                }
                Some(_) => {}
            }
        }
        let Some((_, looks)) = known else {
            return Ok(());
        };
        self.check_fate(entry, &looks, inside)?;
        self.check_server(entry, &looks, inside)
    }

    /// What nobody took off opens, each of several; what opens was attached; what was erased is not there.
    fn check_fate(&mut self, entry: EntryRef, looks: &[Look], inside: &[usize]) -> Checked {
        for content in looks.iter().flatten() {
            let mut known = self.post.letters.iter().filter(|one| one.at == entry);
            if !known.any(|one| one.content == *content) {
                return Err("letters: another picture than was attached".to_owned());
            }
        }
        for n in 0..self.post.letters.len() {
            let Some(one) = self.post.letters.get(n).filter(|one| one.at == entry) else {
                continue;
            };
            if !self.must_open(one, inside) {
                continue;
            }
            let (person, phone) = (one.person, one.phone);
            if !looks.iter().flatten().any(|found| *found == one.content) {
                let looks = sizes(looks);
                return Err(format!(
                    "letters: {n} of P{person} by phone {phone} is {looks:?} in {entry:?}"
                ));
            }
            let (small, mark) = (one.small.clone(), one.mark.clone());
            for at in inside {
                self.check_small(*at, (entry, &mark), small.as_deref())?;
            }
        }
        let erased = self.post.erased.iter();
        let mut erased = erased.filter(|(at, by)| *at == entry && inside.contains(by));
        match erased.next() {
            Some((_, by)) if !is_nowhere(looks) => {
                let looks = sizes(looks);
                Err(format!(
                    "letters: {entry:?} was erased by phone {by}, and is {looks:?}"
                ))
            }
            _ => Ok(()),
        }
    }

    fn must_open(&self, one: &Letter, inside: &[usize]) -> bool {
        let erased = self.post.erased.iter().any(|(at, _)| *at == one.at);
        let came = one.sent || (!one.outside && inside.contains(&one.phone));
        !one.touched && !erased && came
    }

    /// The small picture is on every phone that lists the entry.
    fn check_small(
        &mut self,
        at: usize,
        (entry, mark): (EntryRef, &str),
        small: Option<&[u8]>,
    ) -> Checked {
        let letters = self.app(at).letters().unwrap_or_default();
        let listed = letters.iter().any(|one| {
            (one.space, one.entry, one.letter.as_str()) == (entry.space, entry.entry, mark)
        });
        if small.is_none() || !listed {
            return Ok(());
        }
        match self.app(at).letter_thumb(which(entry, mark)) {
            Ok(found) if found.as_deref() == small => Ok(()),
            found => Err(format!(
                "letters: phone {at} has no small picture of {entry:?}: {:?}",
                found.map(|found| found.map(|bytes| bytes.len()))
            )),
        }
    }

    /// The server has what stands, whole, and nothing of what was erased or taken off.
    fn check_server(&mut self, entry: EntryRef, looks: &[Look], inside: &[usize]) -> Checked {
        let parts = self.town.parts_of(entry);
        if is_nowhere(looks) {
            let left: usize = parts.iter().map(|(_, here, _)| here).sum();
            return match left {
                0 => Ok(()),
                _ => Err(format!(
                    "letters: {entry:?} is nowhere, and the server has {left} parts of it"
                )),
            };
        }
        for (n, one) in self.post.letters.iter().enumerate() {
            if one.at != entry {
                continue;
            }
            let its = parts.iter().filter(|(seen, ..)| {
                let last = self.post.letters.iter().take(seen.before).enumerate();
                let mut last =
                    last.filter(|(_, other)| other.at == entry && other.device == seen.device);
                last.next_back().map(|(n, _)| n) == Some(n)
            });
            let its: Vec<_> = its.collect();
            let off = self.post.off.iter();
            let mut off = off.filter(|(off, by)| *off == n && inside.contains(by));
            if off.next().is_some() && its.iter().any(|(_, here, _)| *here > 0) {
                return Err(format!("letters: {n} was taken off, and is on the server"));
            }
            let whole = its.iter().filter(|(_, here, all)| here == all).count();
            if self.must_open(one, inside) && whole != 1 + usize::from(one.small.is_some()) {
                return Err(format!("letters: the server has not all of {n}: {whole}"));
            }
        }
        Ok(())
    }

    /// What stands in a `me` opens on every phone of it, each letter of an entry; and so does what came
    /// too late for an entry that was erased.
    fn check_own_letters(&mut self) -> Checked {
        let mut homes: BTreeMap<SpaceId, (usize, BTreeMap<_, Look>)> = BTreeMap::new();
        for at in self.live() {
            let me = self.app(at).me().map_err(|error| error.to_string())?;
            let mut here = BTreeMap::new();
            for letter in self.app(at).letters().unwrap_or_default() {
                let (space, entry) = (letter.space, letter.entry);
                if space == me {
                    let one = which(EntryRef { space, entry }, &letter.letter);
                    let look = self.open_letter(at, one, true);
                    here.insert((entry.to_string(), letter.letter), look);
                }
            }
            for n in 0..self.post.letters.len() {
                let Some(one) = self.post.letters.get(n) else {
                    continue;
                };
                if !self.is_due(one, at, me) {
                    continue;
                }
                let (entry, content) = (one.at, Ok(one.content.clone()));
                // The act that erased the entry may be lost with its phone: then it is as it was.
                let opens = here.values().any(|look| *look == content)
                    || self.open_all(at, entry).contains(&content);
                if !opens {
                    return Err(format!("letters: {n} is not in the me of phone {at}"));
                }
            }
            match homes.get(&me) {
                Some((first, there)) if *there != here => {
                    return Err(format!("letters: own phones {first} and {at} differ"));
                }
                Some(_) => {}
                None => drop(homes.insert(me, (at, here))),
            }
        }
        Ok(())
    }

    /// Whether a letter must open in this phone's `me`.
    fn is_due(&self, one: &Letter, at: usize, me: SpaceId) -> bool {
        let erased = self.post.erased.iter().any(|(at, _)| *at == one.at);
        let own = ![self.house, self.case].contains(&one.at.space);
        let late = erased && !one.seen;
        let stays = !one.touched && !one.moved;
        match (erased, late) {
            (false, _) => stays && own && (one.phone == at || (one.sent && one.at.space == me)),
            (true, true) => stays && !one.outside && one.phone == at,
            (true, false) => false,
        }
    }

    /// Nothing waits for ever.
    fn check_waiting(&mut self) -> Checked {
        for at in self.live() {
            for letter in self.app(at).letters().unwrap_or_default() {
                let waits = letter.unsent > 0 || letter.refused;
                if waits && self.is_inside(at, letter.space) {
                    return Err(format!(
                        "letters: {} parts of {} wait on phone {at}",
                        letter.unsent, letter.entry
                    ));
                }
            }
        }
        Ok(())
    }

    /// A new letter of somebody, for seeing who opens it.
    pub(super) fn fresh_letter(
        &mut self,
        at: usize,
        space: SpaceId,
        word: &str,
    ) -> Option<EntryRef> {
        if self.plain {
            return None;
        }
        let content = picture(9, u64::from(u32::MAX) + self.post.letters.len() as u64);
        let sets = [Set::Title(word.to_owned())];
        self.app(at).add_letter(space, &sets, &content, None).ok()
    }

    /// A lost phone opens no new letter, but in a house that nobody is left to shut it out of.
    pub(super) fn opens_none(
        &mut self,
        at: usize,
        letters: &[EntryRef],
        left_out: bool,
    ) -> Checked {
        let house = self.house;
        for entry in letters {
            let open = left_out && entry.space == house;
            if !open && self.open_letter(at, *entry, true).is_ok() {
                return Err(format!("lost: phone {at} opens a new letter of {entry:?}"));
            }
        }
        Ok(())
    }
}

fn is_nowhere(looks: &[Look]) -> bool {
    matches!(looks, [Err("no-entry")])
}

/// Of what a phone opens, nothing but how much it is.
fn sizes(looks: &[Look]) -> Vec<Result<usize, &'static str>> {
    let size = |look: &Look| look.as_ref().map(Vec::len).map_err(|why| *why);
    looks.iter().map(size).collect()
}
