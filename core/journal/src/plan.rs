//! The plan: domains, goals, steps and tasks, from rows alone, the same on every phone that has the
//! same rows. Must not read documents, and must not know who is a member: who may say yes is asked.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::document::Answer;
use crate::fold::fold;
use crate::ids::{Author, EntryId, Stamp};
use crate::keys;
use crate::kind::Kind;
use crate::more::DOMAINS;
use crate::read::State;
use crate::summary::Summary;
use crate::when::When;

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// To be done.
    Open,
    /// Done by the person, waits for a yes.
    Asked,
    /// Came back with a word: to be done again.
    SentBack,
    /// Done, and nobody was asked.
    Done,
    /// Done, with a yes.
    Confirmed,
}

impl Standing {
    /// The name as it is printed.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Standing::Open => "open",
            Standing::Asked => "asked",
            Standing::SentBack => "sent-back",
            Standing::Done => "done",
            Standing::Confirmed => "confirmed",
        }
    }

    /// Whether it counts as behind the person.
    #[must_use]
    pub fn is_done(self) -> bool {
        matches!(self, Standing::Done | Standing::Confirmed)
    }
}

/// How a step stands, where `may_confirm` says whose yes and whose sending back count.
///
/// Of answers that did not see each other, sending back stands before a yes, and either before a
/// question: what somebody sent back is not agreed. An answer of one who may not give it is a
/// question at most. The same answer twice is one. Who takes their own word back brings back what stood
/// before it, by whoever said that.
pub fn standing(row: &Summary, may_confirm: impl Fn(&Author) -> bool) -> Standing {
    let answer = |answer: &Answer| {
        // Who took back what was somebody else's said it themselves.
        let foreign = |(by, of): &&(Stamp, Author)| may_confirm(&by.author) != may_confirm(of);
        let foreign = answer.undone.iter().find(foreign);
        let by = foreign.map_or(&answer.by, |(by, _)| by);
        match answer.said.as_str() {
            "sent-back" if may_confirm(&by.author) => 3,
            "confirmed" if may_confirm(&by.author) => 2,
            "asked" | "sent-back" | "confirmed" => 1,
            _ => 0,
        }
    };
    match row.confirms.iter().map(answer).max().unwrap_or(0) {
        3 => Standing::SentBack,
        2 => Standing::Confirmed,
        1 => Standing::Asked,
        _ if row.state == State::Done => Standing::Done,
        _ => Standing::Open,
    }
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanOf<K> {
    /// The known domains in their order, also those without a goal; then others by name; goals
    /// that name none last.
    pub domains: Vec<DomainPlan<K>>,
    /// Steps that name no goal, or one that was put away.
    pub loose: Vec<StepPlan<K>>,
    /// Steps of a goal that this reader does not have: of a plan that is not shared with them.
    pub hidden: Vec<StepPlan<K>>,
    /// Tasks of a step that this reader does not have.
    pub hidden_tasks: Vec<K>,
    /// Steps that wait for a yes, all over the plan.
    pub asked: usize,
    /// The earliest day of review of anything that is not done.
    pub next_review: Option<NaiveDate>,
}

/// A domain with its goals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainPlan<K> {
    /// Its word; none for goals that name no domain.
    pub domain: Option<String>,
    /// Its goals: open ones first, then by day of review, then by title.
    pub goals: Vec<GoalPlan<K>>,
    /// Steps that are done.
    pub steps_done: usize,
    /// All steps.
    pub steps: usize,
    /// The earliest day of review.
    pub next_review: Option<NaiveDate>,
}

/// A goal with its steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalPlan<K> {
    /// The goal.
    pub goal: K,
    /// Its steps: what is done first, then by day, then by title.
    pub steps: Vec<StepPlan<K>>,
    /// Steps that are done.
    pub steps_done: usize,
    /// The earliest day of review, its own or of a step.
    pub next_review: Option<NaiveDate>,
}

/// A step with its tasks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepPlan<K> {
    /// The step.
    pub step: K,
    /// How it stands.
    pub standing: Standing,
    /// The word with which it came back.
    pub word: Option<String>,
    /// Its tasks, by day and title.
    pub tasks: Vec<K>,
    /// Tasks that are done.
    pub tasks_done: usize,
    /// Its day of review, unless it is done.
    pub review: Option<NaiveDate>,
}

/// The plan that these rows make.
///
/// A link names an entry of the same space. Rows that were put away, deleted or moved are not in
/// the plan, but what links to them is; so give them too where anything links to them.
pub fn plan<'a, S: Ord + Clone + 'a>(
    rows: impl IntoIterator<Item = (S, EntryId, &'a Summary)>,
    may_confirm: impl Fn(&S, &Author) -> bool,
) -> PlanOf<(S, EntryId)> {
    let rows: Rows<'a, S> = rows
        .into_iter()
        .map(|(space, entry, row)| ((space, entry), row))
        .collect();
    let mut tasks = Below::of(&rows, &Kind::Task, &Kind::Step, keys::STEP);
    let mut steps = Below::of(&rows, &Kind::Step, &Kind::Goal, keys::GOAL);
    let mut step = |key: &Key<S>| step_of(key, &rows, &mut tasks, &may_confirm);
    let mut domains = known_domains();
    let mut goals: Vec<&Key<S>> = alive(&rows, &Kind::Goal).collect();
    goals.sort_by_key(|key| place(&rows, key));
    for key in goals {
        let below = steps.under.remove(key).unwrap_or_default();
        let below = below.iter().map(&mut step).collect();
        add_goal(&mut domains, key, &rows, below);
    }
    let loose: Vec<_> = steps.loose.iter().map(&mut step).collect();
    let hidden: Vec<_> = steps.hidden.iter().map(&mut step).collect();
    let goals = domains.iter().flat_map(|domain| &domain.goals);
    let all = goals.flat_map(|goal| &goal.steps);
    let all = all.chain(&loose).chain(&hidden);
    let asked = all.clone().filter(|s| s.standing == Standing::Asked);
    let reviews = all.filter_map(|step| step.review);
    PlanOf {
        asked: asked.count(),
        next_review: reviews
            .chain(domains.iter().filter_map(|domain| domain.next_review))
            .min(),
        domains,
        loose,
        hidden,
        hidden_tasks: tasks.hidden,
    }
}

type Key<S> = (S, EntryId);
type Rows<'a, S> = BTreeMap<Key<S>, &'a Summary>;

/// Rows of one kind by what they stand below.
struct Below<S> {
    under: BTreeMap<Key<S>, Vec<Key<S>>>,
    loose: Vec<Key<S>>,
    hidden: Vec<Key<S>>,
}

impl<S: Ord + Clone> Below<S> {
    fn of(rows: &Rows<'_, S>, kind: &Kind, above: &Kind, link: &str) -> Self {
        let mut below = Below {
            under: BTreeMap::new(),
            loose: Vec::new(),
            hidden: Vec::new(),
        };
        let mut keys: Vec<_> = alive(rows, kind).collect();
        keys.sort_by_key(|key| place(rows, key));
        for key in keys {
            let row = rows.get(key);
            let link = row.and_then(|row| row.more.get(link));
            let Some(parent) = link.and_then(|id| id.parse::<EntryId>().ok()) else {
                below.loose.push(key.clone());
                continue;
            };
            let parent = (key.0.clone(), parent);
            match rows.get(&parent) {
                Some(row) if lives(row) && row.kind.as_ref() == Some(above) => {
                    below.under.entry(parent).or_default().push(key.clone());
                }
                Some(_) => below.loose.push(key.clone()),
                None => below.hidden.push(key.clone()),
            }
        }
        below
    }
}

fn lives(row: &Summary) -> bool {
    matches!(row.state, State::Open | State::Done)
}

fn alive<'a, S>(
    rows: &'a Rows<'_, S>,
    kind: &'a Kind,
) -> impl Iterator<Item = &'a Key<S>> + use<'a, S> {
    let fits = move |row: &Summary| row.kind.as_ref() == Some(kind) && lives(row);
    rows.iter()
        .filter(move |(_, row)| fits(row))
        .map(|(key, _)| key)
}

/// What is done first, then by day of what it says, then by title; equal ones by their names.
fn place<S: Ord + Clone>(
    rows: &Rows<'_, S>,
    key: &Key<S>,
) -> (bool, Option<NaiveDate>, String, Key<S>) {
    let row = rows.get(key);
    let open = row.is_some_and(|row| row.state == State::Open);
    let day = row.and_then(|row| row.when().and_then(|when| when.day()).or(review(row)));
    // What has no day comes after what has one.
    let day = day.or(Some(NaiveDate::MAX));
    let title = row.map(|row| fold(&row.title)).unwrap_or_default();
    (open, day, title, key.clone())
}

fn review(row: &Summary) -> Option<NaiveDate> {
    When::parse(row.more.get(keys::REVIEW)?).ok()?.day()
}

fn step_of<S: Ord + Clone>(
    key: &Key<S>,
    rows: &Rows<'_, S>,
    tasks: &mut Below<S>,
    may_confirm: &impl Fn(&S, &Author) -> bool,
) -> StepPlan<Key<S>> {
    let row = rows.get(key);
    let says = |row: &&Summary| standing(row, |author| may_confirm(&key.0, author));
    let standing = row.map_or(Standing::Open, says);
    let below = tasks.under.remove(key).unwrap_or_default();
    let done = |key: &&Key<S>| rows.get(*key).is_some_and(|row| row.state == State::Done);
    let word = row.and_then(|row| row.more.get(keys::WORD)).cloned();
    StepPlan {
        step: key.clone(),
        standing,
        word: word.filter(|_| standing == Standing::SentBack),
        tasks_done: below.iter().filter(done).count(),
        tasks: below,
        review: row
            .and_then(|row| review(row))
            .filter(|_| !standing.is_done()),
    }
}

fn known_domains<K>() -> Vec<DomainPlan<K>> {
    let known = DOMAINS.iter().map(|name| Some((*name).to_owned()));
    known.map(domain).collect()
}

fn domain<K>(domain: Option<String>) -> DomainPlan<K> {
    DomainPlan {
        domain,
        goals: Vec::new(),
        steps_done: 0,
        steps: 0,
        next_review: None,
    }
}

fn add_goal<S: Ord + Clone>(
    domains: &mut Vec<DomainPlan<Key<S>>>,
    key: &Key<S>,
    rows: &Rows<'_, S>,
    steps: Vec<StepPlan<Key<S>>>,
) {
    let row = rows.get(key);
    let open = row.filter(|row| row.state == State::Open);
    let own = open.and_then(|row| review(row));
    let reviews = steps.iter().filter_map(|step| step.review);
    let goal = GoalPlan {
        goal: key.clone(),
        steps_done: steps.iter().filter(|s| s.standing.is_done()).count(),
        next_review: reviews.chain(own).min(),
        steps,
    };
    let name = row.and_then(|row| row.more.get(keys::DOMAIN)).cloned();
    let at = match domains.iter().position(|one| one.domain == name) {
        Some(at) => at,
        None => {
            // Those that are not known stand by name, the one without a name last.
            let after = |one: &DomainPlan<_>| match (&one.domain, &name) {
                (None, _) => true,
                (Some(one), Some(name)) => !DOMAINS.contains(&one.as_str()) && one > name,
                (Some(_), None) => false,
            };
            let at = domains.iter().position(after).unwrap_or(domains.len());
            domains.insert(at, domain(name));
            at
        }
    };
    if let Some(domain) = domains.get_mut(at) {
        domain.steps += goal.steps.len();
        domain.steps_done += goal.steps_done;
        domain.next_review = domain.next_review.into_iter().chain(goal.next_review).min();
        domain.goals.push(goal);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Actor, Command, Document, Set};

    fn id(n: u8) -> EntryId {
        EntryId([n; 16])
    }

    fn row(kind: Kind, title: &str, sets: &[(&str, &str)]) -> Summary {
        let actor = Actor::new(Author([1; 16]), [1; 8]);
        let parse = |(name, value): &(&str, &str)| Set::parse(name, value, crate::Tz::UTC).unwrap();
        let mut all = vec![Set::Title(title.into())];
        all.extend(sets.iter().map(parse));
        Document::create(&kind, actor, &all, 0).unwrap().0.summary()
    }

    fn done(kind: Kind, title: &str, sets: &[(&str, &str)]) -> Summary {
        let mut row = row(kind, title, sets);
        row.state = State::Done;
        row
    }

    #[test]
    fn a_plan_counts_and_says_what_is_not_shared() {
        let (flat, far) = (id(1).to_string(), id(99).to_string());
        let steps = id(3).to_string();
        let rows = [
            (
                1,
                row(
                    Kind::Goal,
                    "A flat of my own",
                    &[("domain", "independent-living"), ("review", "2027-02-01")],
                ),
            ),
            (2, row(Kind::Goal, "Swim", &[("domain", "health")])),
            (
                3,
                row(
                    Kind::Step,
                    "Visit three flats",
                    &[("goal", &flat), ("review", "2026-12-15")],
                ),
            ),
            (4, done(Kind::Step, "Open an account", &[("goal", &flat)])),
            (5, row(Kind::Step, "Alone", &[])),
            (6, row(Kind::Step, "Of somebody", &[("goal", &far)])),
            (7, done(Kind::Task, "Call", &[("step", &steps)])),
            (8, row(Kind::Task, "Write", &[("step", &steps)])),
            (9, row(Kind::Task, "Of nobody here", &[("step", &far)])),
            (10, row(Kind::Task, "In no plan", &[])),
        ];
        let rows = rows.iter().map(|(n, row)| ((), id(*n), row));
        let plan = plan(rows, |(), _| false);
        let named: Vec<_> = plan.domains.iter().map(|d| d.domain.as_deref()).collect();
        let mut all: Vec<_> = DOMAINS.iter().copied().map(Some).collect();
        all.push(Some("health"));
        assert_eq!(named, all);
        let living = &plan.domains[2];
        assert_eq!((living.steps_done, living.steps), (1, 2));
        let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d);
        assert_eq!(living.next_review, day(12, 15));
        assert_eq!(plan.next_review, day(12, 15));
        let names: Vec<_> = living.goals[0].steps.iter().map(|s| s.step.1).collect();
        assert_eq!(names, [id(4), id(3)], "what is done comes first");
        let visit = &living.goals[0].steps[1];
        assert_eq!((visit.tasks_done, visit.tasks.len()), (1, 2));
        assert_eq!(plan.loose[0].step.1, id(5));
        assert_eq!(plan.hidden[0].step.1, id(6));
        assert_eq!(plan.hidden_tasks, [((), id(9))]);
    }

    #[test]
    fn what_is_put_away_leaves_its_steps_in_the_plan() {
        let goal = id(1).to_string();
        let mut away = row(Kind::Goal, "Swim", &[]);
        away.state = State::Archived;
        let step = row(Kind::Step, "Buy goggles", &[("goal", &goal)]);
        let plan = plan([((), id(1), &away), ((), id(2), &step)], |(), _| false);
        assert_eq!(plan.loose.len(), 1);
        assert!(plan.hidden.is_empty());
        assert!(plan.domains.iter().all(|domain| domain.goals.is_empty()));
    }

    #[test]
    fn only_who_may_confirm_confirms() {
        let (person, office) = (Author([1; 16]), Author([2; 16]));
        let actor = |author| Actor::new(author, [1; 8]);
        let (mut step, _) =
            Document::create(&Kind::Step, actor(person), &[Set::Title("x".into())], 0).unwrap();
        let may = |author: &Author| *author == office;
        let says = |word: &str| Command::Set(Set::parse("confirm", word, crate::Tz::UTC).unwrap());
        assert_eq!(standing(&step.summary(), may), Standing::Open);
        step.act(actor(person), &says("confirmed"), 1).unwrap();
        assert_eq!(standing(&step.summary(), may), Standing::Asked);
        step.act(actor(office), &says("sent-back"), 2).unwrap();
        assert_eq!(standing(&step.summary(), may), Standing::SentBack);
        step.act(actor(person), &says("asked"), 3).unwrap();
        step.act(actor(office), &says("confirmed"), 4).unwrap();
        assert_eq!(standing(&step.summary(), may), Standing::Confirmed);
        assert_eq!(standing(&step.summary(), |_| false), Standing::Asked);
    }
}
