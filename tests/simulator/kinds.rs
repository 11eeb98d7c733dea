//! Entries of every kind, and every field that some kind has: whatever a row of [`FIELDS`] takes is
//! made up here, so a new kind is simulated the day it has a row. After healing, what is counted from
//! rows (applications, plans) is counted once and the same on every phone.

use onderweg_companion::store::Tx;
use onderweg_journal::{
    Command, Days, FIELDS, FieldDef, FieldName, Kind, LETTER, LineId, NaiveDate, Person, Saying,
    Set, Shape, Summary, Tz, Value, funnel, plan,
};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::StoreError;

use crate::world::World;

/// Kinds that people make.
const KINDS: [Kind; 13] = [
    Kind::Task,
    Kind::Appointment,
    Kind::Note,
    Kind::Job,
    Kind::Goal,
    Kind::Step,
    Kind::Talk,
    Kind::Card,
    Kind::Rota,
    Kind::Shopping,
    Kind::Repair,
    Kind::Bins,
    Kind::Agreement,
];
const RULES: [&str; 4] = [
    "FREQ=DAILY;COUNT=5",
    "FREQ=WEEKLY;BYDAY=TU",
    "FREQ=MONTHLY",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
];

impl World {
    pub(crate) fn any_kind(&mut self) -> Kind {
        let which = self.below(KINDS.len() * 2);
        KINDS.get(which).cloned().unwrap_or(Kind::Task)
    }

    /// Something that people do with an entry of its kind: a field, a tick, an end.
    pub(crate) fn act_of_kind(&mut self, at: usize, space: SpaceId) {
        let Some(entry) = self.pick(at, space) else {
            return;
        };
        let Some(row) = self.row(at, space, entry) else {
            return;
        };
        let command = match self.below(10) {
            0 => Some(Command::Done),
            1 => Some(Command::Reopen),
            2 => Some(Command::Archive),
            3 => Some(Command::Restore),
            4 => Some(Command::Delete),
            5 => self.tick(at, space, entry),
            6 | 7 => self
                .saying(at, &row)
                .map(|said| Command::Set(Set::Say(said))),
            _ => self.field(at, space, &row),
        };
        let now = self.now;
        if let (Some(command), Some(phone)) = (command, self.phones.get_mut(at)) {
            self.acts_of_kinds += 1;
            let done = phone.write(now, |tx| {
                tx.act(space, entry, std::slice::from_ref(&command))
            });
            self.say(|| format!("    {:?} in {entry:?}: {}", row.kind, done.is_ok()));
        }
    }

    fn row(&mut self, at: usize, space: SpaceId, entry: EntryId) -> Option<Summary> {
        let now = self.now;
        let phone = self.phones.get_mut(at)?;
        phone.read(now, |tx| Ok(tx.summary(space, entry).ok().flatten()))
    }

    fn tick(&mut self, at: usize, space: SpaceId, entry: EntryId) -> Option<Command> {
        let now = self.now;
        let phone = self.phones.get_mut(at)?;
        let lines = phone.read(now, |tx| {
            let shown = tx.view(space, entry)?;
            Ok(shown.map(|shown| shown.lines).unwrap_or_default())
        });
        let which = self.below(lines.len());
        let id = lines.get(which)?.id.clone();
        let done = self.chance(70);
        Some(Command::CheckLine { id, done })
    }

    /// A field that this kind has, written or emptied.
    fn field(&mut self, at: usize, space: SpaceId, row: &Summary) -> Option<Command> {
        let kind = row.kind.as_ref()?.as_str();
        let has = |def: &&FieldDef| def.kinds.is_empty() || def.kinds.contains(&kind);
        let fields: Vec<&'static FieldDef> = FIELDS.iter().filter(has).collect();
        let which = self.below(fields.len());
        let def = *fields.get(which)?;
        if self.chance(15) {
            return Some(Command::Clear(FieldName::More(def)));
        }
        let text = self.value(at, space, def.shape)?;
        let set = match def.name {
            // No text that a person types: opaque to whoever merges it.
            LETTER => def.set(Value::Text(text)),
            _ => def.parse(&text, Tz::Europe__Brussels),
        };
        let set = set.unwrap_or_else(|wrong| panic!("{} was made up wrong: {wrong}", def.name));
        Some(Command::Set(set))
    }

    /// What counts by who says it, in an entry of its kind.
    fn saying(&mut self, at: usize, row: &Summary) -> Option<Saying> {
        let people = |n: u8| Person([n; 16]);
        let mine = people(u8::try_from(self.phones.get(at)?.person).ok()?);
        let (n, other) = (self.below(6), people(u8::try_from(self.below(4)).ok()?));
        let give = u32::try_from(n).ok()?;
        let id = LineId::parse(&format!("swap{n}")).ok()?;
        match (row.kind.as_ref()?, n % 3) {
            (Kind::Rota, 0) => Some(Saying::Order {
                from: give,
                people: (0..4).map(people).collect(),
            }),
            (Kind::Rota, 1) => Some(Saying::Swap {
                id,
                give,
                take: give + 1,
                with: other,
            }),
            (Kind::Rota, _) => Some(Saying::Answer {
                id,
                yes: self.chance(70),
                give: give.saturating_sub(1),
                take: give,
                from: mine,
            }),
            (Kind::Agreement, _) => Some(Saying::Text {
                after: None,
                text: format!("Quiet after ten.\nRule {n}."),
            }),
            _ => None,
        }
    }

    fn value(&mut self, at: usize, space: SpaceId, shape: Shape) -> Option<String> {
        let n = self.below(1_000);
        Some(match shape {
            Shape::Line(_) | Shape::Words(_) => format!("said {n}"),
            Shape::Token(_) => format!("token-{}", n % 5),
            Shape::Choice(of) => (*of.get(n % of.len())?).to_owned(),
            Shape::Number(least, most) => {
                let range = (most - least + 1).unsigned_abs();
                (least + (n as u64 % range).cast_signed()).to_string()
            }
            Shape::Flag => n.is_multiple_of(2).to_string(),
            Shape::Day => some_day(n)?.to_string(),
            Shape::Zone => "Europe/Vienna".to_owned(),
            Shape::Time => format!("{}T02:30", some_day(n)?),
            Shape::Reminders => ["1d", "2h, 15m", "1d, 2h, 15m"].get(n % 3)?.to_string(),
            Shape::Repeat => (*RULES.get(n % RULES.len())?).to_owned(),
            Shape::Link => self.pick(at, space)?.to_string(),
        })
    }

    /// Rows of a space, as lists and boards read them.
    fn rows(&mut self, at: usize, space: SpaceId) -> Vec<(EntryId, Summary)> {
        let now = self.now;
        let Some(phone) = self.phones.get_mut(at) else {
            return Vec::new();
        };
        phone.read(now, |tx| rows(tx, space))
    }

    /// 8: what is counted is counted once, and the same everywhere.
    pub(crate) fn check_counts(&mut self, space: SpaceId) -> Result<(), String> {
        let (_, members) = self.members(space);
        let mut first = None;
        for at in members {
            let rows = self.rows(at, space);
            let jobs = funnel(rows.iter().map(|(_, row)| row));
            let counted = jobs.stages.iter().map(|stage| stage.now).sum::<u64>();
            if counted != jobs.jobs {
                return Err(format!("8: {} jobs stand in {counted} places", jobs.jobs));
            }
            let of = rows.iter();
            let of = of.map(|(entry, row)| ((), onderweg_journal::EntryId(entry.0), row));
            let plan = plan(of, |(), _| false);
            let counts = (format!("{jobs:?}"), format!("{plan:?}"));
            match &first {
                None => first = Some(counts),
                Some(known) if *known != counts => {
                    return Err("8: two phones count differently".to_owned());
                }
                Some(_) => {}
            }
        }
        Ok(())
    }
}

fn rows(tx: &mut Tx<'_>, space: SpaceId) -> Result<Vec<(EntryId, Summary)>, StoreError> {
    use onderweg_sync::store::MemberTx;
    let mut rows = Vec::new();
    for entry in tx.entries(space)? {
        if let Some(row) = tx.summary(space, entry)? {
            rows.push((entry, row));
        }
    }
    Ok(rows)
}

/// A day of some year: around both changes of the clock, around 29 February, at new year.
fn some_day(n: usize) -> Option<NaiveDate> {
    let days = [(2026, 3, 29), (2026, 10, 25), (2028, 2, 29), (2027, 1, 1)];
    let (year, month, day) = *days.get(n % days.len())?;
    NaiveDate::from_ymd_opt(year, month, day)?.checked_add_days(Days::new(n as u64 % 3))
}
