//! What happens at random: people write, move, erase, come and go; machines fail.

use onderweg_journal::{Command, LineId, Set};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_space::author::Wish;
use onderweg_sync::store::MemberTx;

use crate::phone::{Kept, PIN, Phone};
use crate::world::{DAY, World};

const WEIGHTS: [(&str, usize); 21] = [
    ("create", 8),
    ("edit", 22),
    ("kind", 14),
    ("move", 3),
    ("erase", 2),
    ("lock", 4),
    ("unlock", 7),
    ("sync", 60),
    ("invite", 3),
    ("remove", 2),
    ("leave", 1),
    ("rotate", 2),
    ("name owner", 1),
    ("undo", 2),
    ("server backup", 3),
    ("server restore", 2),
    ("phone backup", 3),
    ("phone restore", 1),
    ("phone clone", 1),
    ("away", 3),
    ("crash", 5),
];

impl World {
    pub(crate) fn act(&mut self) {
        let mut pick = self.below(WEIGHTS.iter().map(|(_, weight)| weight).sum());
        let mut kind = "sync";
        for (name, weight) in WEIGHTS {
            if pick < weight {
                kind = name;
                break;
            }
            pick -= weight;
        }
        let at = self.below(self.phones.len());
        let which = self.below(self.spaces.len());
        let Some(space) = self.spaces.get(which).copied() else {
            return;
        };
        let name = self.phones.get(at).map_or(0, |phone| phone.name);
        self.say(|| format!("{kind} by phone {name} in space {which}"));
        match kind {
            "sync" => self.sync_if_here(at),
            "lock" => self.lock(at),
            "unlock" => self.unlock(at),
            "away" => self.away(at),
            "crash" => self.crash(at),
            "server backup" => self.backup_server(),
            "server restore" => self.maybe_restore_server(),
            "phone backup" => self.copy_phone(at),
            "phone restore" | "phone clone" => self.use_copy(kind == "phone restore"),
            _ => self.member_act(kind, at, space),
        }
    }

    fn sync_if_here(&mut self, at: usize) {
        if self
            .phones
            .get(at)
            .is_some_and(|phone| phone.away_until <= self.now)
        {
            self.sync(at, false);
        }
    }

    fn lock(&mut self, at: usize) {
        let now = self.now;
        let Some(phone) = self.phones.get_mut(at) else {
            return;
        };
        if !phone.pin && !phone.locked() {
            let Phone { store, rng, .. } = phone;
            phone.pin = store
                .change_pin(None, Some(PIN), now.cast_signed(), rng)
                .is_ok();
        }
        let _ = phone.lock(now);
    }

    fn unlock(&mut self, at: usize) {
        let now = self.now;
        if let Some(phone) = self.phones.get_mut(at) {
            let _ = phone.unlock(now);
        }
    }

    fn away(&mut self, at: usize) {
        let until = self.now + DAY * (1 + self.below(35) as u64);
        if let Some(phone) = self.phones.get_mut(at) {
            phone.away_until = until;
        }
    }

    /// The next store calls of this phone: one of them fails, and the phone starts again.
    fn crash(&mut self, at: usize) {
        let call = 1 + self.below(40) as u64;
        if let Some(phone) = self.phones.get_mut(at) {
            phone.store.fail_after(call);
        }
        self.sync(at, false);
        if let Some(phone) = self.phones.get_mut(at) {
            phone.store.fail_after(u64::MAX);
        }
    }

    fn backup_server(&mut self) {
        self.backups.push(self.net.server.clone());
        if self.backups.len() > 3 {
            self.backups.remove(0);
        }
    }

    fn maybe_restore_server(&mut self) {
        if !self.restores_server() || self.restored >= 3 || self.backups.is_empty() {
            return;
        }
        let which = self.below(self.backups.len());
        if let Some(backup) = self.backups.get(which).cloned() {
            self.restore_server(&backup);
            self.say(|| "    the server is an older one".to_owned());
        }
    }

    fn copy_phone(&mut self, at: usize) {
        let Some(phone) = self.phones.get_mut(at) else {
            return;
        };
        if phone.pin {
            return; // a copy would need its PIN: the same rules, one more step
        }
        let copy = phone.copy();
        self.copies.push(copy);
        if self.copies.len() > 4 {
            self.copies.remove(0);
        }
    }

    fn use_copy(&mut self, replace: bool) {
        if !self.copies_phones() || self.copied >= 3 || self.copies.is_empty() {
            return;
        }
        let which = self.below(self.copies.len());
        let Some(copy) = self.copies.get(which).cloned() else {
            return;
        };
        self.copied += 1;
        let name = self.names;
        self.names += 1;
        let phone = Phone::restored(&copy, name, self.seed);
        if let Some(me) = self.mine.get(&copy.name).copied() {
            self.mine.insert(name, me);
        }
        if replace {
            self.phones.retain(|phone| phone.name != copy.name);
        }
        self.say(|| format!("    phone {name} is a copy of {}", copy.name));
        self.phones.push(phone);
    }

    fn member_act(&mut self, kind: &str, at: usize, space: SpaceId) {
        let now = self.now;
        let Some(phone) = self.phones.get_mut(at) else {
            return;
        };
        if !phone.writes(now, space) {
            return;
        }
        match kind {
            "create" => self.create(at, space),
            "edit" => self.edit(at, space),
            "kind" => self.act_of_kind(at, space),
            "undo" => self.undo(at, space),
            "move" => self.move_one(at, space),
            "erase" => self.erase(at, space),
            "invite" => {
                let whom = self.below(self.phones.len());
                if whom != at {
                    self.invite(at, whom, space);
                }
            }
            "remove" => {
                let Some(phone) = self.phones.get_mut(at) else {
                    return;
                };
                let devices: Vec<_> = phone
                    .roster(now, space)
                    .devices()
                    .map(|(id, _)| *id)
                    .collect();
                let which = self.below(devices.len());
                let gone: Vec<_> = devices.get(which).copied().into_iter().collect();
                self.wish(at, space, Wish::Remove(gone));
            }
            "leave" => self.wish(at, space, Wish::Leave),
            "rotate" => self.wish(at, space, Wish::NewEpoch),
            "name owner" => {
                let Some(phone) = self.phones.get_mut(at) else {
                    return;
                };
                let persons: Vec<_> = phone.roster(now, space).persons().keys().copied().collect();
                let which = self.below(persons.len());
                if let Some(person) = persons.get(which) {
                    self.wish(at, space, Wish::NameOwner(*person));
                }
            }
            _ => {}
        }
    }

    fn wish(&mut self, at: usize, space: SpaceId, wish: Wish) {
        let now = self.now;
        if let Some(phone) = self.phones.get_mut(at) {
            let _ = phone.write(now, |tx| tx.wish(space, wish));
        }
    }

    pub(crate) fn word(&mut self) -> String {
        self.words += 1;
        format!("w{}x", self.words)
    }

    /// Entries of a space that this phone may still edit.
    pub(crate) fn open_entries(&mut self, at: usize, space: SpaceId) -> Vec<EntryId> {
        let now = self.now;
        let Some(phone) = self.phones.get_mut(at) else {
            return Vec::new();
        };
        phone.read(now, |tx| {
            let mut open = Vec::new();
            for entry in tx.entries(space)? {
                let moved = tx
                    .view(space, entry)?
                    .is_none_or(|view| view.moved_to.value.is_some());
                if !moved {
                    open.push(entry);
                }
            }
            Ok(open)
        })
    }

    pub(crate) fn pick(&mut self, at: usize, space: SpaceId) -> Option<EntryId> {
        let open = self.open_entries(at, space);
        let which = self.below(open.len());
        open.get(which).copied()
    }

    pub(crate) fn create(&mut self, at: usize, space: SpaceId) {
        let word = self.word();
        let kind = self.any_kind();
        let now = self.now;
        let Some(phone) = self.phones.get_mut(at) else {
            return;
        };
        let sets = [Set::Title("entry".to_owned()), line(&word)];
        if let Ok(entry) = phone.write(now, |tx| tx.create(space, &kind, &sets)) {
            let line = format!("    {word} in {entry:?}");
            phone.kept.push(Kept { space, entry, word });
            self.say(|| line);
        }
    }

    pub(crate) fn edit(&mut self, at: usize, space: SpaceId) {
        let Some(entry) = self.pick(at, space) else {
            return;
        };
        let word = self.word();
        let body = self.chance(30);
        let now = self.now;
        let Some(phone) = self.phones.get_mut(at) else {
            return;
        };
        let done = phone.write(now, |tx| {
            let command = if body {
                let old = tx
                    .view(space, entry)?
                    .map(|view| view.body.text)
                    .unwrap_or_default();
                Command::EditBody(format!("{old} {word}"))
            } else {
                Command::Set(line(&word))
            };
            tx.act(space, entry, &[command])
        });
        if done.is_ok() {
            let line = format!("    {word} in {entry:?}");
            phone.kept.push(Kept { space, entry, word });
            self.say(|| line);
        }
    }

    /// Undo takes a word back on purpose: it is no longer promised.
    fn undo(&mut self, at: usize, space: SpaceId) {
        let Some(entry) = self.pick(at, space) else {
            return;
        };
        let now = self.now;
        let Some(phone) = self.phones.get_mut(at) else {
            return;
        };
        let before = phone
            .read(now, |tx| tx.canonical_json(space, entry))
            .unwrap_or_default();
        if phone.write(now, |tx| tx.undo(space, entry)).is_ok() {
            let after = phone
                .read(now, |tx| tx.canonical_json(space, entry))
                .unwrap_or_default();
            let taken: Vec<String> = self
                .phones
                .iter()
                .flat_map(|phone| &phone.kept)
                .filter(|kept| before.contains(&kept.word) && !after.contains(&kept.word))
                .map(|kept| kept.word.clone())
                .collect();
            self.erased.extend(taken);
        }
    }

    fn move_one(&mut self, at: usize, space: SpaceId) {
        let Some(entry) = self.pick(at, space) else {
            return;
        };
        let Some(to) = self.spaces.iter().copied().find(|other| *other != space) else {
            return;
        };
        let now = self.now;
        if let Some(phone) = self.phones.get_mut(at)
            && phone.writes(now, to)
        {
            let moved = phone.write(now, |tx| tx.move_entry(space, entry, to));
            self.say(|| format!("    {entry:?} to {:?}", moved.ok()));
        }
    }

    pub(crate) fn erase(&mut self, at: usize, space: SpaceId) {
        let Some(entry) = self.pick(at, space) else {
            return;
        };
        let now = self.now;
        let Some(phone) = self.phones.get_mut(at) else {
            return;
        };
        let text = phone
            .read(now, |tx| tx.canonical_json(space, entry))
            .unwrap_or_default();
        if phone.write(now, |tx| tx.wish_erase(space, entry)).is_ok() {
            let seen: Vec<String> = self
                .phones
                .iter()
                .flat_map(|phone| &phone.kept)
                .filter(|kept| kept.entry == entry && text.contains(&kept.word))
                .map(|kept| kept.word.clone())
                .collect();
            self.say(|| format!("    {entry:?} with {seen:?}"));
            self.erased.extend(seen);
        }
    }
}

fn line(word: &str) -> Set {
    Set::Line {
        id: LineId::parse(word).expect("a line id"),
        text: word.to_owned(),
    }
}
