//! New, lost and second phones; sheets printed, used, stolen and revoked; people brought back, who
//! leave and who join. Each is what people do, in their order; the network may cut any step.

use onderweg_companion::app::{Offer, Role, Trouble};
use onderweg_companion::error::Error;
use onderweg_protocol::ids::SpaceId;

use super::{ADDRESS, Paper, Weeks};

/// More phones than this are not bought in one world.
const PHONES: usize = 14;

impl Weeks {
    pub(super) fn act_of_keys(&mut self, kind: &str, at: usize, person: usize) {
        let full = self.phones.len() >= PHONES || person == self.people;
        match kind {
            "second phone" if !full => {
                let new = self.new_phone(person);
                self.enrol(new);
                if let Ok(me) = self.app(at).me() {
                    let done = self.let_in(at, new, me, None, false);
                    self.say(|| format!("    phone {new}: {done:?}"));
                }
            }
            // The caseworker's phone stays: an office is another machine.
            "lose" if person != self.people && self.live_of(person).len() + self.below(2) > 1 => {
                if let Some(phone) = self.phones.get_mut(at) {
                    phone.lost = true;
                }
                if self.chance(40) {
                    self.shut_out(person);
                }
            }
            "print" if person != self.people => self.print(at, person),
            "revoke" => {
                let revoked = self.app(at).revoke_sheet();
                self.say(|| format!("    {revoked:?}"));
            }
            "recover" if !full => self.recover(at, person),
            "bring back" if !full => self.come_back(person),
            "server" if self.seed.is_multiple_of(3) => self.put_server_back(),
            "leave or join" if self.chance(50) => self.leave(at),
            "leave or join" => self.join(at),
            _ => {}
        }
    }

    /// `host` invites, `guest` scans, both compare six digits, `host` admits.
    pub(super) fn let_in(
        &mut self,
        host: usize,
        guest: usize,
        space: SpaceId,
        role: Option<Role>,
        calm: bool,
    ) -> Result<(), Error> {
        let offer = self.app(host).invite(space, role)?;
        self.take(host, guest, space, &offer, calm)
    }

    /// Phones that say that the server, since it was put back, has a list of members without them are let in
    /// again, with one more phone of their person; whether there was one.
    pub(super) fn let_in_again(&mut self) -> bool {
        let mut any = false;
        for guest in self.live() {
            let Ok(me) = self.app(guest).me() else {
                continue;
            };
            let person = self.phones.get(guest).map_or(0, |phone| phone.person);
            for host in self.live_of(person) {
                let out = self.is_left_out(guest, me);
                if out && self.is_inside(host, me) && !self.is_left_out(host, me) {
                    let done = self.let_in(host, guest, me, None, true);
                    self.say(|| format!("    {host} lets {guest} in again: {done:?}"));
                    any |= done.is_ok();
                }
            }
        }
        any
    }

    fn is_left_out(&mut self, at: usize, space: SpaceId) -> bool {
        let found = self.app(at).doctor(false).expect("a store").findings;
        let mut found = found.iter().filter(|one| one.space == Some(space));
        found.any(|one| one.trouble == Trouble::NotNamed)
    }

    fn take(
        &mut self,
        host: usize,
        guest: usize,
        space: SpaceId,
        offer: &Offer,
        calm: bool,
    ) -> Result<(), Error> {
        self.sync(host, calm)?;
        self.on_road(guest, calm, |app, road| app.join(&offer.qr, road))?;
        let asking = self.on_road(host, calm, |app, road| app.requests(road))?;
        let asking = asking.into_iter().find(|one| one.invite == offer.invite);
        let joining = self.on_road(guest, calm, |app, road| app.joining(road))?;
        let digits = joining.into_iter().find(|one| one.invite == offer.invite);
        let (Some(asking), Some(shown)) = (asking, digits.and_then(|one| one.digits)) else {
            return Ok(());
        };
        assert_eq!(asking.digits, shown, "the same six digits on both");
        self.app(host).admit(space, &asking.digits)?;
        for at in [host, guest, host] {
            self.sync(at, calm)?;
        }
        Ok(())
    }

    /// Somebody shuts their lost phones out with one that they still have.
    pub(super) fn shut_out(&mut self, person: usize) {
        let own: Vec<_> = self
            .live_of(person)
            .into_iter()
            .map(|at| self.app(at).device())
            .collect();
        for by in self.live_of(person) {
            let known = self.app(by).own_phones().map(|known| known.phones);
            for phone in known.unwrap_or_default() {
                if !own.contains(&phone.phone) {
                    let id = phone.phone.to_string();
                    let gone = self.app(by).remove_own_phone(&id).is_ok();
                    self.say(|| format!("    phone {by} shuts out {}: {gone}", &id[..8]));
                }
            }
        }
    }

    fn print(&mut self, at: usize, person: usize) {
        let Ok(home) = self.app(at).me() else {
            return;
        };
        if let Ok(made) = self.app(at).print_sheet() {
            self.papers.push(Paper {
                person,
                home,
                sheet: made.sheet,
                code: made.code,
            });
            let _ = self.sync(at, false);
        }
    }

    /// A sheet is used: by its person on a new phone, or by whoever found it.
    fn recover(&mut self, at: usize, person: usize) {
        let waiting = self
            .phones
            .get(at)
            .and_then(|phone| phone.recovering.clone());
        if let Some(code) = waiting {
            self.recover_on(at, &code);
            return;
        }
        let mut papers: Vec<_> = self
            .papers
            .iter()
            .filter(|paper| paper.person == person)
            .collect();
        let Some(paper) = papers.pop() else {
            return;
        };
        let code = paper.code.clone();
        let thief = self.chance(25);
        let new = self.new_phone(person);
        if let Some(phone) = self.phones.get_mut(new) {
            (phone.lost, phone.thief) = (thief, thief);
        }
        self.say(|| format!("    on phone {new}, a thief's: {thief}"));
        self.recover_on(new, &code);
    }

    pub(super) fn recover_on(&mut self, at: usize, code: &str) {
        let end = self.on_road(at, false, |app, road| app.recover(road, ADDRESS, code));
        self.say(|| format!("    recovery on {at}: {end:?}"));
        let Some(phone) = self.phones.get_mut(at) else {
            return;
        };
        match end {
            Ok(_) => phone.recovering = None,
            // A sheet that is over, or a phone that is somebody's already.
            Err(Error::SheetOver | Error::Open(_)) => {
                phone.recovering = None;
                phone.lost = true;
            }
            Err(_) => phone.recovering = Some(code.to_owned()),
        }
        if end.is_ok() {
            let _ = self.sync(at, false);
        }
    }

    /// The caseworker gives out a code, once for one phone.
    pub(super) fn issue_code(&mut self, name: &str) -> String {
        let office = self.people;
        let code = self.on_road(office, true, |app, road| {
            app.ask_for_code(road, name, "newcomer")
        });
        code.expect("a code")
    }

    /// Somebody without a phone gets a new one, and a housemate brings it into the house.
    pub(super) fn come_back(&mut self, person: usize) {
        if !self.live_of(person).is_empty() || person >= self.people {
            return;
        }
        let new = self.new_phone(person);
        self.enrol(new);
        self.bring_back(person, new, false);
    }

    /// Housemates bring a new phone in, one after the other, until nobody more is needed.
    pub(super) fn bring_back(&mut self, person: usize, new: usize, calm: bool) {
        let (house, name) = (self.house, format!("P{person}"));
        for host in self.live() {
            if self
                .phones
                .get(host)
                .is_some_and(|phone| phone.person == person)
            {
                continue;
            }
            let _ = self.sync(host, calm);
            let Ok(whom) = self.app(host).find_person(house, &name) else {
                continue;
            };
            let Ok(offer) = self.app(host).readmit(house, whom) else {
                continue;
            };
            // Whatever of their phones was in the house is out by it.
            self.is_out(person);
            let done = self.take(host, new, house, &offer, calm);
            self.say(|| format!("    {host} brings {name} back on {new}: {done:?}"));
            let waits = self.app(host).waits_for_word(house).unwrap_or(false);
            if done.is_ok() && !waits {
                return;
            }
        }
    }

    fn put_server_back(&mut self) {
        let Some(backup) = self.backup.take() else {
            return;
        };
        use onderweg_server::store::Store;
        let life = onderweg_protocol::ids::Incarnation([9; 16]);
        backup.new_incarnation(life).expect("a memory store");
        self.town.store = backup;
        self.restored = true;
        for letter in &mut self.post.letters {
            letter.sent = false;
        }
        self.say(|| "    the server is an older one".to_owned());
    }

    fn leave(&mut self, at: usize) {
        let house = self.house;
        let copies = self.app(at).leave_and_keep(house);
        self.say(|| format!("    {:?}", copies.as_ref().map(Vec::len)));
        let person = self.phones.get(at).map_or(0, |phone| phone.person);
        self.is_out(person);
        for copy in copies.unwrap_or_default() {
            self.came_along(at, copy);
        }
        let _ = self.sync(at, false);
    }

    /// Somebody who is not in the house is let in by whoever is.
    fn join(&mut self, guest: usize) {
        let house = self.house;
        let person = self.phones.get(guest).map_or(0, |phone| phone.person);
        // Who has a phone in the house is a person there already: a further one comes by `me`.
        let inside = self.inside(house);
        let has = self.live_of(person).iter().any(|at| inside.contains(at));
        if has || person == self.people {
            return;
        }
        for host in self.live() {
            let done = self.let_in(host, guest, house, Some(Role::Member), false);
            if host != guest && done.is_ok() {
                return;
            }
        }
    }
}
