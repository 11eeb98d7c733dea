//! What must hold once everybody was online. Each names what broke, never what somebody wrote.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_companion::error::Error;
use onderweg_companion::journal::{Kind, Set};
use onderweg_companion::store::Shelf;
use onderweg_protocol::ids::{DeviceId, SpaceId};

use super::{ADDRESS, Weeks};

type Checked = Result<(), String>;

fn same<T: PartialEq>(known: &mut Option<(usize, T)>, at: usize, value: T, what: &str) -> Checked {
    match known {
        None => *known = Some((at, value)),
        Some((other, first)) if *first != value => {
            return Err(format!("{what}: phones {other} and {at} differ"));
        }
        Some(_) => {}
    }
    Ok(())
}

impl Weeks {
    /// People end what is under way: recoveries, lost phones, those who have none left.
    pub(super) fn heal(&mut self) -> Checked {
        for at in 0..self.phones.len() {
            let waiting = self
                .phones
                .get(at)
                .and_then(|phone| phone.recovering.clone());
            if let Some(code) = waiting {
                self.recover_calmly(at, &code);
            }
        }
        let still = self.quiet("after the acts");
        match self.let_in_again() {
            true => self.quiet("after left out phones were let in again")?,
            false => still?,
        }
        for person in 0..self.people {
            self.bring_home(person)?;
        }
        self.quiet("after people were brought back")?;
        // Twice: what a thief's phone did meanwhile is seen only now.
        for _ in 0..2 {
            if !self.plain {
                self.lost_come_online();
            }
            for person in 0..self.people {
                self.shut_out(person);
            }
            self.quiet("after lost phones were shut out")?;
        }
        self.pass(3 * 24 * 3_600_000);
        self.quiet("at the end")
    }

    /// What was still to be done on phones that are lost happens: before people look who acts as they do.
    fn lost_come_online(&mut self) {
        for at in 0..self.phones.len() {
            let lost = self.phones.get(at).is_some_and(|phone| phone.lost);
            for _ in 0..if lost { 2 } else { 0 } {
                let _ = self.sync(at, true);
            }
        }
    }

    /// Somebody who lives in the house and has no phone in it is brought back: with one that never came
    /// in, or with a new one.
    fn bring_home(&mut self, person: usize) -> Checked {
        let (house, live) = (self.house, self.live_of(person));
        let inside = self.inside(house);
        if live.iter().any(|at| inside.contains(at)) {
            return Ok(());
        }
        self.say(|| format!("  P{person} has {live:?}, in the house are {inside:?}"));
        let name = format!("P{person}");
        let known = |weeks: &mut Self, at: usize| weeks.app(at).find_person(house, &name).is_ok();
        if !inside.into_iter().any(|at| known(self, at)) {
            return Ok(());
        }
        let phone = match live.first() {
            Some(at) => *at,
            None => {
                let new = self.new_phone(person);
                self.enrol(new);
                new
            }
        };
        self.quiet("before somebody is brought back")?;
        self.bring_back(person, phone, true);
        Ok(())
    }

    fn recover_calmly(&mut self, at: usize, code: &str) {
        let end = self.on_road(at, true, |app, road| app.recover(road, ADDRESS, code));
        self.say(|| format!("    recovery on {at} at last: {end:?}"));
        if let Some(phone) = self.phones.get_mut(at) {
            phone.recovering = None;
            phone.lost |= end.is_err();
        }
    }

    pub(super) fn check(&mut self) -> Checked {
        self.check_space("house", self.house)?;
        self.check_space("case", self.case)?;
        self.check_own()?;
        self.check_reviews()?;
        self.check_house()?;
        self.check_steps()?;
        self.check_chores()?;
        self.check_told()?;
        self.check_letters()?;
        self.check_lost()?;
        self.check_papers()?;
        self.check_letters()
    }

    /// Live phones that are in a space, by their own word.
    pub(super) fn inside(&mut self, space: SpaceId) -> Vec<usize> {
        let mut inside = self.live();
        inside.retain(|at| {
            let spaces = self.app(*at).spaces().unwrap_or_default();
            let found = spaces.iter().find(|one| one.space == space);
            found.is_some_and(|one| one.standing == "member")
        });
        inside
    }

    /// All who are in a space read the same, and the same people are in it.
    fn check_space(&mut self, what: &str, space: SpaceId) -> Checked {
        let (mut words, mut people) = (None, None);
        for at in self.inside(space) {
            let all = self.app(at).canonical(space);
            let all = all.map_err(|error| format!("{what}: phone {at}: {error}"))?;
            same(&mut words, at, all, what)?;
            let members = self.app(at).members(space);
            let members = members.map_err(|error| format!("{what}: phone {at}: {error}"))?;
            let devices: BTreeSet<DeviceId> = (members.iter())
                .flat_map(|member| member.devices.iter().map(|device| device.device))
                .collect();
            same(&mut people, at, devices, &format!("people of the {what}"))?;
            let view = self.app(at).spaces().unwrap_or_default();
            let view = view.into_iter().find(|one| one.space == space);
            let stuck = view.is_none_or(|one| !one.current || one.wishes > 0);
            if stuck || self.app(at).status().map_or(1, |status| status.unsent) > 0 {
                return Err(format!("{what}: phone {at} is stuck"));
            }
            let findings = self
                .app(at)
                .doctor(false)
                .map_err(|error| error.to_string())?;
            if !findings.findings.is_empty() && !self.restored {
                return Err(format!("{what}: phone {at} raises {:?}", findings.findings));
            }
        }
        Ok(())
    }

    /// Phones of one person are in one `me`, read the same there and are in the same spaces.
    fn check_own(&mut self) -> Checked {
        let mut homes: BTreeMap<SpaceId, Option<(usize, _)>> = BTreeMap::new();
        for at in self.live() {
            let me = self
                .app(at)
                .me()
                .map_err(|error| format!("phone {at}: {error}"))?;
            let all = self
                .app(at)
                .canonical(me)
                .map_err(|error| error.to_string())?;
            same(homes.entry(me).or_default(), at, all, "me")?;
            let own = self
                .app(at)
                .own_phones()
                .map_err(|error| error.to_string())?;
            if let Some(missing) = own.phones.iter().find(|phone| phone.missing > 0) {
                return Err(format!(
                    "me: phone {} is missing somewhere, says {at}",
                    missing.phone
                ));
            }
            if own.sheet.is_some_and(|sheet| sheet.missing > 0) {
                return Err(format!("me: the sheet is missing somewhere, says {at}"));
            }
        }
        Ok(())
    }

    /// Every answer to a card counts once, on every phone of its person.
    fn check_reviews(&mut self) -> Checked {
        let mut homes: BTreeMap<SpaceId, Vec<usize>> = BTreeMap::new();
        for at in self.live() {
            let me = self.app(at).me().map_err(|error| error.to_string())?;
            homes.entry(me).or_default().push(at);
        }
        for (me, phones) in homes {
            let person = phones
                .first()
                .and_then(|at| self.phones.get(*at))
                .map(|one| one.person);
            let (mut least, mut most) = (0, 0);
            for phone in self.phones.iter().filter(|one| Some(one.person) == person) {
                if !phone.lost {
                    continue;
                }
                most += phone.reviews.high;
                if phone.sent_in == Some(me) {
                    least += phone.reviews.low;
                }
            }
            for at in &phones {
                let now = self.phones.get(*at).map_or(0, |phone| phone.reviews.now);
                (least, most) = (least + now, most + now);
            }
            let mut known = None;
            for at in phones {
                let stats = self
                    .app(at)
                    .practice_stats("en")
                    .map_err(|error| error.to_string())?;
                let count = i64::try_from(stats.reviews).unwrap_or(-1);
                if !(least..=most).contains(&count) {
                    return Err(format!(
                        "reviews: phone {at} counts {count}, not {least} to {most}"
                    ));
                }
                // A phone that came back by a sheet has no pack yet.
                let pile = self
                    .town
                    .shelf
                    .is_none()
                    .then_some((stats.due, stats.fresh));
                same(
                    &mut known,
                    at,
                    (stats.reviews, stats.today, pile),
                    "reviews",
                )?;
            }
        }
        Ok(())
    }

    /// Turns, versions, signatures and minutes are the same everywhere, each signature once.
    fn check_house(&mut self) -> Checked {
        let house = self.house;
        let (mut turns, mut signed, mut minutes) = (None, None, None);
        for at in self.inside(house) {
            let app = self.app(at);
            let rotas = app.rotas(Some(house)).map_err(|error| error.to_string())?;
            let rotas: Vec<_> = (rotas.into_iter())
                .map(|rota| {
                    let whose: Vec<_> = rota
                        .turns
                        .iter()
                        .map(|turn| (turn.turn, turn.person.clone(), turn.done))
                        .collect();
                    let swaps: Vec<_> = rota
                        .swaps
                        .iter()
                        .map(|swap| (swap.swap.clone(), swap.stands))
                        .collect();
                    (rota.entry, whose, swaps)
                })
                .collect();
            let agreement = app.agreement(house).map_err(|error| error.to_string())?;
            let mut versions = Vec::new();
            for version in agreement.iter().flat_map(|known| &known.versions) {
                let by: Vec<DeviceId> = version.signed.iter().map(|by| by.device).collect();
                let once: BTreeSet<_> = by.iter().collect();
                if once.len() != by.len() {
                    return Err(format!("signatures: phone {at} counts one twice"));
                }
                versions.push((version.version.clone(), by, version.stands));
            }
            let holds = agreement.and_then(|known| known.holds);
            let together = app.minutes().map_err(|error| error.to_string())?;
            let together: Vec<_> = (together.into_iter().filter(|one| one.space == house))
                .map(|one| (one.month, one.by.device, one.minutes))
                .collect();
            same(&mut turns, at, rotas, "turns")?;
            same(&mut signed, at, (versions, holds), "signatures")?;
            same(&mut minutes, at, together, "minutes")?;
        }
        Ok(())
    }

    /// Steps stand the same for the person and the office.
    fn check_steps(&mut self) -> Checked {
        let case = self.case;
        let mut known = None;
        for at in self.inside(case) {
            let plan = self
                .app(at)
                .trajectory(Some(case))
                .map_err(|error| error.to_string())?;
            let mut steps: Vec<_> = (plan.loose.iter())
                .map(|view| (view.step.entry, view.standing, view.word.clone()))
                .collect();
            steps.sort();
            same(&mut known, at, (steps, plan.asked), "steps")?;
        }
        Ok(())
    }

    /// What happened to people was told once.
    fn check_told(&mut self) -> Checked {
        if self.restored {
            return Ok(());
        }
        for (at, phone) in self.phones.iter().enumerate() {
            let twice = phone
                .told
                .iter()
                .find(|((_, device, _), n)| device.is_some() && **n > 1);
            if let Some(((_, _, what), n)) = twice {
                return Err(format!("notices: phone {at} was told {n} times of {what}"));
            }
        }
        Ok(())
    }

    /// Lost phones, and those of thieves, read nothing that is written from now on.
    fn check_lost(&mut self) -> Checked {
        let mut fresh: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        let mut letters = Vec::new();
        for person in 0..self.people {
            let Some(at) = self.live_of(person).first().copied() else {
                continue;
            };
            let me = self.app(at).me().map_err(|error| error.to_string())?;
            for space in [me, self.house, self.case] {
                let word = self.word();
                let sets = [Set::Title(word.clone())];
                if self.app(at).add(space, &Kind::Task, &sets).is_ok() {
                    letters.extend(self.fresh_letter(at, space, &word));
                    fresh.entry(person).or_default().insert(word);
                }
            }
        }
        self.quiet("after new words")?;
        for at in 0..self.phones.len() {
            let Some(phone) = self.phones.get(at).filter(|phone| phone.lost) else {
                continue;
            };
            let (thief, person) = (phone.thief, phone.person);
            for _ in 0..3 {
                let _ = self.sync(at, true);
            }
            let items = self.app(at).list(Shelf::Live, None).unwrap_or_default();
            // Where too few are left to bring somebody back, nobody shuts their lost phones out either.
            let (house, live) = (self.house, self.live_of(person));
            let inside = self.inside(house);
            let left_out = !live.iter().any(|at| inside.contains(at));
            self.opens_none(at, &letters, left_out)?;
            let items = items
                .into_iter()
                .filter(|item| !left_out || item.space != house);
            let items: Vec<_> = items.collect();
            let own = fresh.get(&person).cloned().unwrap_or_default();
            let read: Vec<_> = items
                .iter()
                .filter(|item| fresh.values().any(|words| words.contains(&item.title)))
                .collect();
            if let Some(item) = read.first() {
                let mine = own.contains(&item.title);
                return Err(format!(
                    "lost: phone {at} (thief {thief}) reads a new word of its person {mine} in {}",
                    item.space
                ));
            }
        }
        Ok(())
    }

    /// Only the sheet that counts now lets a phone in, and that phone reads what the others read.
    fn check_papers(&mut self) -> Checked {
        let papers: Vec<_> = self.papers.drain(..).collect();
        for paper in papers {
            let mut counts = None;
            for at in self.live_of(paper.person) {
                let view = self.app(at).sheet().map_err(|error| error.to_string())?;
                counts = counts.or(view.filter(|view| view.sheet == paper.sheet).map(|_| at));
            }
            if self.phones.len() > 250 {
                return Ok(());
            }
            let new = self.new_phone(paper.person);
            let code = paper.code.clone();
            let end = self.on_road(new, true, |app, road| app.recover(road, ADDRESS, &code));
            match (counts, end) {
                (None, Err(Error::SheetOver)) => self.lose(new),
                // A `me` whose phones are all lost: nobody could revoke it, and it leads nowhere else.
                (None, Ok(home)) if home == paper.home && !self.is_home(home, new) => {
                    self.lose(new);
                }
                (Some(_), Ok(_)) => {
                    self.quiet("after a sheet was used")?;
                    self.check_space("house", self.house)?;
                    self.check_own()?;
                }
                (counts, end) => {
                    return Err(format!(
                        "sheets: one that counts for {counts:?} ended in {end:?}"
                    ));
                }
            }
        }
        self.check_lost()
    }

    fn lose(&mut self, at: usize) {
        if let Some(phone) = self.phones.get_mut(at) {
            phone.lost = true;
        }
    }

    /// Whether a `me` is that of another phone that somebody still has.
    fn is_home(&mut self, me: SpaceId, but: usize) -> bool {
        let mut live = self.live();
        live.retain(|at| *at != but);
        live.into_iter().any(|at| self.app(at).me() == Ok(me))
    }
}
