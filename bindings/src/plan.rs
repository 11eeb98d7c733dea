//! The plan: goals by domain, their steps, the talk and what is asked there.

use onderweg_companion::app::{
    DomainView, GoalView, Held as CoreHeld, StepView, Trajectory as CoreTrajectory,
};
use onderweg_companion::journal::LineId;
use onderweg_companion::text::tame;
use onderweg_companion::words::domain;

use crate::failure::Failure;
use crate::lift::{self, count};
use crate::phone::Phone;
use crate::row::{EntryRef, Row};
use crate::sayer::Sayer;
use crate::value::confirm;

/// A plan.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Trajectory {
    /// Every domain of the pack in its order, also where there is no goal; those of others after them.
    pub domains: Vec<Domain>,
    /// Steps without a goal.
    pub loose: Vec<PlanStep>,
    /// Steps of a goal that is not shared with this person.
    pub hidden: Vec<PlanStep>,
    /// Tasks of a step that is not.
    pub hidden_tasks: Vec<Row>,
    /// How many steps wait for a yes.
    pub asked: i64,
    /// The next day on which something is looked at again.
    pub next_review: Option<String>,
    /// The next talk.
    pub talk: Option<Row>,
    /// What is to be asked there.
    pub points: Vec<Row>,
}

impl Trajectory {
    fn of(plan: &CoreTrajectory, say: &Sayer) -> Self {
        Self {
            domains: (plan.domains.iter())
                .map(|one| Domain::of(one, say))
                .collect(),
            loose: PlanStep::all(&plan.loose, say),
            hidden: PlanStep::all(&plan.hidden, say),
            hidden_tasks: Row::all(&plan.hidden_tasks, say),
            asked: count(plan.asked),
            next_review: plan.next_review.clone(),
            talk: plan.talk.as_ref().map(|talk| Row::of(talk, say)),
            points: Row::all(&plan.points, say),
        }
    }
}

/// A part of life, with its goals.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Domain {
    /// Which; none for goals without one.
    pub domain: Option<String>,
    /// What it is called.
    pub words: String,
    /// Its goals.
    pub goals: Vec<Goal>,
    /// Steps that are done.
    pub steps_done: i64,
    /// All steps.
    pub steps: i64,
    /// How many of them are done, or that there is no goal, in words.
    pub progress: String,
    /// The next day on which something is looked at again.
    pub next_review: Option<String>,
    /// The same in words.
    pub review_words: Option<String>,
}

impl Domain {
    fn of(one: &DomainView, say: &Sayer) -> Self {
        let name = domain(one.domain.as_deref().unwrap_or_default(), &say.words);
        Self {
            domain: one.domain.clone(),
            words: tame(&name),
            goals: one.goals.iter().map(|goal| Goal::of(goal, say)).collect(),
            steps_done: count(one.steps_done),
            steps: count(one.steps),
            progress: match one.goals.is_empty() {
                true => say.words.plan_no_goal(),
                false => say.words.plan_steps_done(one.steps, one.steps_done),
            },
            review_words: review(one.next_review.as_ref(), say),
            next_review: one.next_review.clone(),
        }
    }
}

fn review(day: Option<&String>, say: &Sayer) -> Option<String> {
    let day = day?;
    let day = say.reader(|reader| reader.day(day));
    Some(say.words.plan_review(&day))
}

/// A goal.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Goal {
    /// The goal.
    pub row: Row,
    /// Its steps, in order.
    pub steps: Vec<PlanStep>,
    /// Steps that are done.
    pub steps_done: i64,
    /// The next day on which it or a step is looked at again.
    pub next_review: Option<String>,
    /// The same in words.
    pub review_words: Option<String>,
}

impl Goal {
    fn of(goal: &GoalView, say: &Sayer) -> Self {
        Self {
            row: Row::of(&goal.goal, say),
            steps: PlanStep::all(&goal.steps, say),
            steps_done: count(goal.steps_done),
            review_words: review(goal.next_review.as_ref(), say),
            next_review: goal.next_review.clone(),
        }
    }
}

/// A step.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PlanStep {
    /// The step.
    pub row: Row,
    /// `open`, `done`, `asked`, `confirmed` or `sent-back`.
    pub standing: String,
    /// The same in words, where a yes is asked for.
    pub standing_words: Option<String>,
    /// What the office said when it sent it back.
    pub word: Option<String>,
    /// Its tasks.
    pub tasks: Vec<Row>,
    /// Tasks that are done.
    pub tasks_done: i64,
}

impl PlanStep {
    fn of(step: &StepView, say: &Sayer) -> Self {
        let word = step.word.as_deref().unwrap_or_default();
        Self {
            row: Row::of(&step.step, say),
            standing: step.standing.to_owned(),
            standing_words: confirm(step.standing, word, &say.words),
            word: step.word.clone(),
            tasks: Row::all(&step.tasks, say),
            tasks_done: count(step.tasks_done),
        }
    }

    fn all(steps: &[StepView], say: &Sayer) -> Vec<Self> {
        steps.iter().map(|step| Self::of(step, say)).collect()
    }
}

/// What was said in a talk.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct Held {
    /// Lines of the talk that were spoken about.
    #[uniffi(default = [])]
    pub ticked: Vec<String>,
    /// New points for the next talk.
    #[uniffi(default = [])]
    pub points: Vec<String>,
    /// New tasks.
    #[uniffi(default = [])]
    pub tasks: Vec<String>,
    /// Whether the talk is over.
    #[uniffi(default = false)]
    pub over: bool,
}

impl Held {
    fn lift(&self) -> onderweg_companion::error::Result<CoreHeld> {
        let ticked = self.ticked.iter().map(|line| LineId::parse(line));
        Ok(CoreHeld {
            ticked: ticked.collect::<Result<_, _>>()?,
            points: self.points.clone(),
            tasks: self.tasks.clone(),
            over: self.over,
        })
    }
}

#[uniffi::export]
impl Phone {
    /// The plan of one space or of all.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn trajectory(&self, space: Option<String>) -> Result<Trajectory, Failure> {
        self.show(
            |companion| companion.trajectory(lift::some_space(space.as_deref())?),
            Trajectory::of,
        )
    }

    /// A step is done and asks the office for a yes. Whether anything changed, here and below.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] outside a case, or for what is no step.
    pub fn ask_for_yes(&self, at: EntryRef) -> Result<bool, Failure> {
        self.call(|companion| companion.ask_for_yes(lift::at(&at)?))
    }

    /// The office confirms a step.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for who is not of the office.
    pub fn confirm(&self, at: EntryRef) -> Result<bool, Failure> {
        self.call(|companion| companion.confirm(lift::at(&at)?))
    }

    /// The office sends a step back with a word.
    ///
    /// # Errors
    ///
    /// As [`Phone::confirm`].
    pub fn send_back(&self, at: EntryRef, word: String) -> Result<bool, Failure> {
        self.call(|companion| companion.send_back(lift::at(&at)?, &word))
    }

    /// What is to be asked at the next talk.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn points(&self, space: Option<String>) -> Result<Vec<Row>, Failure> {
        self.show(
            |companion| companion.points(lift::some_space(space.as_deref())?),
            |items, say| Row::all(items, say),
        )
    }

    /// Puts an entry on the list for the next talk, or takes it off.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] where there is no such entry.
    pub fn set_point(&self, at: EntryRef, on: bool) -> Result<bool, Failure> {
        self.call(|companion| companion.set_point(lift::at(&at)?, on))
    }

    /// Writes what is to be asked into a talk; how many lines are new.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if the entry is no talk.
    pub fn prepare_talk(&self, at: EntryRef) -> Result<i64, Failure> {
        self.call(|companion| Ok(count(companion.prepare_talk(lift::at(&at)?)?)))
    }

    /// Writes down what a talk came to; the new tasks.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] if the entry is no talk: nothing was written.
    pub fn hold_talk(&self, at: EntryRef, held: Held) -> Result<Vec<EntryRef>, Failure> {
        self.call(|companion| {
            let made = companion.hold_talk(lift::at(&at)?, &held.lift()?)?;
            Ok(EntryRef::all(&made))
        })
    }
}
