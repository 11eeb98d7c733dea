//! The screen of today: what is late, what comes, what has no date, by days. Knows no list by space.

use onderweg_companion::app::{Day as CoreDay, Plan};

use crate::failure::Failure;
use crate::lift::count;
use crate::moment::Dates;
use crate::phone::Phone;
use crate::row::Row;
use crate::sayer::Sayer;

/// What there is to do.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Today {
    /// The day that it is.
    pub date: Dates,
    /// The zone that days are counted in.
    pub zone: String,
    /// What should have been done.
    pub overdue: Vec<Row>,
    /// Days on which something is, the first first.
    pub days: Vec<Day>,
    /// What has no date.
    pub undated: Vec<Row>,
    /// Dutch cards that wait today.
    pub cards: i64,
}

/// One day.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Day {
    /// Which.
    pub date: Dates,
    /// A heading: "Today, Tue 24 Nov", or the day in both calendars.
    pub words: String,
    /// Whether it is today.
    pub today: bool,
    /// What is on it.
    pub rows: Vec<Row>,
}

impl Today {
    fn of(plan: &Plan, say: &Sayer) -> Self {
        Self {
            date: say.dates(say.today()),
            zone: plan.zone.clone(),
            overdue: Row::all(&plan.overdue, say),
            days: plan
                .days
                .iter()
                .map(|day| Day::of(day, &plan.from, say))
                .collect(),
            undated: Row::all(&plan.undated, say),
            cards: count(plan.cards),
        }
    }
}

impl Day {
    fn of(day: &CoreDay, from: &str, say: &Sayer) -> Self {
        let date = day.date.parse().unwrap_or_else(|_| say.today());
        let words = say.reader(|reader| reader.day(&day.date));
        let today = day.date == from;
        Self {
            date: say.dates(date),
            words: match today {
                true => say.words.list_today(&words),
                false => words,
            },
            today,
            rows: Row::all(&day.entries, say),
        }
    }
}

#[uniffi::export]
impl Phone {
    /// What there is to do, by days.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn today(&self) -> Result<Today, Failure> {
        self.show(|companion| companion.agenda(), Today::of)
    }
}
