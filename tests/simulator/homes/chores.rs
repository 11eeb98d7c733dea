//! Talks, checklists and appointments that repeat, in the weeks: each by whoever is there, also at the same
//! time. What they came to is compared as entries are; here is what must not be there twice.

use std::collections::BTreeSet;

use onderweg_companion::app::{EntryRef, Held, Item, NewChecklist, NewLine};
use onderweg_companion::journal::{Command, Kind, NaiveDate, Set, Tz};
use onderweg_companion::store::Shelf;

use super::Weeks;

fn set(field: &str, value: &str) -> Set {
    Set::parse(field, value, Tz::Europe__Brussels).expect("a value")
}

fn moving_in() -> NewChecklist {
    let line = |(name, days): (&str, i64)| NewLine {
        name: name.to_owned(),
        title: format!("about the {name}"),
        days,
    };
    let lines = [("meter", 0), ("commune", 8), ("insurance", -3)];
    NewChecklist {
        name: "move-in".to_owned(),
        lines: lines.into_iter().map(line).collect(),
    }
}

impl Weeks {
    pub(super) fn act_of_chores(&mut self, kind: &str, at: usize) {
        match kind {
            "point" => {
                if let Some(entry) = self.some_entry(at, &Kind::Task) {
                    let on = self.chance(80);
                    let _ = self.app(at).set_point(entry, on);
                }
            }
            "talk" => self.talk(at),
            "checklist" => self.checklist(at),
            _ => self.series(at),
        }
    }

    fn some_entry(&mut self, at: usize, kind: &Kind) -> Option<EntryRef> {
        let items = self.app(at).list(Shelf::Live, None).unwrap_or_default();
        let is_it = |item: &&Item| item.kind.as_deref() == Some(kind.as_str());
        let items: Vec<_> = items.iter().filter(is_it).collect();
        let which = self.below(items.len());
        items.get(which).map(|item| EntryRef {
            space: item.space,
            entry: item.entry,
        })
    }

    /// Prepared by one or by both; held and recorded; or begun.
    fn talk(&mut self, at: usize) {
        let talk = self.some_entry(at, &Kind::Talk);
        let Some(talk) = talk.filter(|_| self.chance(75)) else {
            let (case, word) = (self.case, self.word());
            let sets = [Set::Title(word), set("start", "2026-12-03T14:00")];
            let _ = self.app(at).add(case, &Kind::Talk, &sets);
            return;
        };
        let new = self.app(at).prepare_talk(talk);
        self.say(|| format!("    {new:?} points"));
        if self.chance(40) {
            return;
        }
        let lines = self.app(at).lines(talk).unwrap_or_default();
        let mut ticked = Vec::new();
        for line in lines {
            if self.chance(60) {
                ticked.push(line.id);
            }
        }
        let tasks = vec![self.word()];
        let over = self.chance(40);
        let held = Held {
            ticked,
            points: Vec::new(),
            tasks,
            over,
        };
        let made = self.app(at).hold_talk(talk, &held);
        self.say(|| format!("    over {over}: {:?}", made.map(|made| made.len())));
    }

    fn checklist(&mut self, at: usize) {
        if self.chance(50) {
            let house = self.house;
            let day = self.app(at).today();
            let begun = self.app(at).start_checklist(house, &moving_in(), day);
            self.say(|| format!("    {:?}", begun.map(|(all, new)| (all.len(), new))));
            return;
        }
        let all = self.app(at).checklists(None).unwrap_or_default();
        let which = self.below(all.len());
        if let Some(item) = all.get(which) {
            let (space, entry) = (item.space, item.entry);
            let _ = self
                .app(at)
                .act(EntryRef { space, entry }, &[Command::Done]);
        }
    }

    /// An appointment of every Tuesday, of which single ones are called off, moved or called something else.
    fn series(&mut self, at: usize) {
        let series = self.some_entry(at, &Kind::Appointment);
        let Some(series) = series.filter(|_| self.chance(75)) else {
            let (house, word) = (self.house, self.word());
            let sets = [
                Set::Title(word),
                set("start", "2026-11-24T15:00"),
                set("repeat", "FREQ=WEEKLY;BYDAY=TU"),
            ];
            let _ = self.app(at).add(house, &Kind::Appointment, &sets);
            return;
        };
        let days = ["2026-11-24", "2026-12-01", "2026-12-02", "2026-12-08"];
        let day = days[self.below(days.len())];
        let turn: NaiveDate = day.parse().expect("a day");
        let word = self.word();
        let change = match self.below(4) {
            0 => set("cancelled", "yes"),
            1 => set("start", &format!("{day}T09:00")),
            2 => set("title", &word),
            _ => set("place", &word),
        };
        let done = self
            .app(at)
            .act_on_turn(series, turn, &[Command::Set(change)]);
        self.say(|| format!("    {day}: {done:?}"));
    }

    /// A line of a checklist is one task, and an entry is one point of a talk, whoever began it.
    pub(super) fn check_chores(&mut self) -> Result<(), String> {
        for at in self.live() {
            let items = self.app(at).checklists(None).unwrap_or_default();
            let mut lines = BTreeSet::new();
            for item in items {
                let line = (item.space, item.more.get("item").cloned());
                if !lines.insert(line) {
                    return Err(format!("checklists: phone {at} has a line twice"));
                }
            }
            for item in self.app(at).list(Shelf::Live, None).unwrap_or_default() {
                let (space, entry) = (item.space, item.entry);
                let lines = self.app(at).lines(EntryRef { space, entry });
                let lines = lines.unwrap_or_default();
                let ids: BTreeSet<_> = lines.iter().map(|line| line.id.as_str()).collect();
                if ids.len() != lines.len() {
                    return Err(format!("talks: phone {at} has a point twice"));
                }
            }
        }
        Ok(())
    }
}
