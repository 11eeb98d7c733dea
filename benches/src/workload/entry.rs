//! One entry of the house as its people remember it, and what they may do to it next. Must not know
//! other entries.

use onderweg_journal::{Command, FieldName, Kind, LineId, NaiveDate, NaiveDateTime, Set, Tz, When};

use super::house::{DAY_MS, HALVES_A_DAY, day_begins};
use super::random::Dice;
use super::text::Writer;

/// What the house knows of an entry that people still touch.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) id: usize,
    pub(super) writer: Writer,
    pub(super) kind: Kind,
    pub(super) seen: Seen,
    /// The text, and who wrote it in which half day: two phones never rewrite one body blindly.
    pub(super) body: (String, Seen),
    pub(super) lines: Vec<Line>,
    pub(super) label: Option<String>,
    /// Edits until it is finished.
    pub(super) left: usize,
}

#[derive(Debug, Clone)]
pub(super) struct Line {
    id: LineId,
    seen: Seen,
    done: bool,
}

/// Who wrote something, and in which half day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    pub(super) by: usize,
    pub(super) half: u32,
}

impl Seen {
    /// Whether a phone knows it now: its own, or synced.
    pub(super) fn by(self, device: usize, half: u32) -> bool {
        self.by == device || self.half < half
    }
}

impl Entry {
    /// What it holds when it is new.
    pub(super) fn first_sets(&mut self, now: Seen, dice: &mut Dice) -> Vec<Set> {
        let writer = self.writer;
        let mut sets = vec![Set::Title(writer.title(dice))];
        if self.kind == Kind::Note || dice.chance(45) {
            self.body.0 = writer.body(dice);
            sets.push(Set::Body(self.body.0.clone()));
        }
        if self.kind == Kind::Appointment {
            sets.push(Set::Start(moment(now.half, dice)));
            sets.push(Set::Place(writer.place(dice)));
            if dice.chance(60) {
                sets.push(Set::Bring(writer.thing(dice)));
            }
        }
        if self.kind == Kind::Task {
            if dice.chance(75) {
                sets.push(Set::Due(day(now.half, dice)));
            }
            sets.push(Set::Assignee(writer.name(dice)));
            for _ in 0..dice.below(4) {
                let id = self.new_line(now, dice);
                sets.push(Set::Line {
                    id,
                    text: writer.line(dice),
                });
            }
        }
        if dice.chance(40) {
            let label = writer.label(dice);
            self.label = Some(label.clone());
            sets.push(Set::Label(label));
        }
        sets
    }

    fn new_line(&mut self, now: Seen, dice: &mut Dice) -> LineId {
        let id = LineId::from_bytes(dice.bytes());
        self.lines.push(Line {
            id: id.clone(),
            seen: now,
            done: false,
        });
        id
    }

    /// One change to it.
    pub(super) fn edit(&mut self, now: Seen, dice: &mut Dice) -> Command {
        let kinds = [
            (Edit::Body, 18),
            (Edit::Line, 30),
            (Edit::Title, 8),
            (Edit::When, 14),
            (Edit::Assignee, 12),
            (Edit::Helper, 7),
            (Edit::Label, 6),
            (Edit::Place, 3),
            (Edit::Flag, 2),
        ];
        let writer = self.writer;
        match dice.weighted(&kinds).unwrap_or(Edit::Title) {
            Edit::Body => self.edit_body(now, dice),
            Edit::Line => self.edit_line(now, dice),
            Edit::Title => Command::Set(Set::Title(writer.title(dice))),
            Edit::When if self.kind == Kind::Appointment => {
                Command::Set(Set::Start(moment(now.half, dice)))
            }
            Edit::When if self.kind == Kind::Task => Command::Set(Set::Due(day(now.half, dice))),
            Edit::Assignee | Edit::When => Command::Set(Set::Assignee(writer.name(dice))),
            Edit::Helper if dice.chance(10) => Command::Clear(FieldName::Helper),
            Edit::Helper => Command::Set(Set::Helper(writer.name(dice))),
            Edit::Label => self.edit_label(dice),
            Edit::Place if self.kind == Kind::Appointment => {
                Command::Set(Set::Place(writer.place(dice)))
            }
            Edit::Place => Command::Set(Set::Bring(writer.thing(dice))),
            Edit::Flag => Command::FlagForProfessional(dice.chance(80)),
        }
    }

    fn edit_body(&mut self, now: Seen, dice: &mut Dice) -> Command {
        let sentence = self.writer.sentence(dice);
        let (text, seen) = &mut self.body;
        if !seen.by(now.by, now.half) {
            return Command::Set(Set::Bring(sentence));
        }
        // A note that is kept for years is tidied up now and then.
        if text.chars().count() > 1_500 {
            *text = String::new();
        }
        *seen = now;
        *text = match dice.below(3) {
            _ if text.is_empty() => sentence,
            0 => format!("{sentence} {text}"),
            _ => format!("{text} {sentence}"),
        };
        Command::EditBody(text.clone())
    }

    fn edit_line(&mut self, now: Seen, dice: &mut Dice) -> Command {
        let full = self.lines.len() >= 60;
        let known = self
            .lines
            .iter_mut()
            .find(|line| line.seen.by(now.by, now.half) && !line.done);
        match known {
            Some(line) if dice.chance(65) => {
                line.done = true;
                Command::CheckLine {
                    id: line.id.clone(),
                    done: true,
                }
            }
            Some(line) if dice.chance(30) => Command::EditLine {
                id: line.id.clone(),
                text: self.writer.line(dice),
            },
            _ if full => Command::Set(Set::Title(self.writer.title(dice))),
            _ => Command::AddLine {
                id: self.new_line(now, dice),
                text: self.writer.line(dice),
            },
        }
    }

    fn edit_label(&mut self, dice: &mut Dice) -> Command {
        match self.label.take() {
            Some(label) if dice.chance(40) => Command::SetLabel { label, on: false },
            _ => {
                let label = self.writer.label(dice);
                self.label = Some(label.clone());
                Command::SetLabel { label, on: true }
            }
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Edit {
    Body,
    Line,
    Title,
    When,
    Assignee,
    Helper,
    Label,
    Place,
    Flag,
}

fn date(half: u32, dice: &mut Dice) -> NaiveDate {
    let ahead = i64::try_from(dice.below(15)).unwrap_or(0) * DAY_MS;
    let at = day_begins(half / HALVES_A_DAY) + ahead;
    let days = i32::try_from(at / DAY_MS).unwrap_or(0);
    NaiveDate::from_epoch_days(days).unwrap_or_default()
}

fn day(half: u32, dice: &mut Dice) -> When {
    When::Day(date(half, dice))
}

fn moment(half: u32, dice: &mut Dice) -> When {
    let day = date(half, dice);
    let hour = u32::try_from(dice.between(8, 19)).unwrap_or(8);
    let minute = u32::try_from(15 * dice.below(4)).unwrap_or(0);
    let local = day
        .and_hms_opt(hour, minute, 0)
        .unwrap_or(NaiveDateTime::MIN);
    When::At {
        local,
        zone: Tz::Europe__Brussels,
    }
}
