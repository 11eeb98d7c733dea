//! What no single field shows: names that stand twice, references that lead nowhere, numbers of
//! things, and which strings a pack needs. The same for files and for bundles.

use std::collections::{BTreeMap, BTreeSet};

use crate::choices::Stage;
use crate::fault::Trouble;
use crate::limits;
use crate::model::Pack;
use crate::values::{Id, Tag};

/// A fault, by the way from the root; the reader knows file and line.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) path: String,
    pub(crate) trouble: Trouble,
    /// For something that stands twice: where else.
    pub(crate) other: Option<String>,
}

/// A string that something of the pack says.
#[derive(Debug)]
pub(crate) struct Need {
    pub(crate) path: String,
    pub(crate) key: String,
    /// Whether the pack is not whole without it.
    pub(crate) must: bool,
    /// A phrase: the learned language has it as the phrase itself.
    pub(crate) phrase: bool,
}

/// Something with an id.
struct Item<'a> {
    kind: &'static str,
    id: &'a str,
    path: String,
}

/// All faults between fields.
pub(crate) fn pack(pack: &Pack) -> Vec<Found> {
    let mut found = twice(pack);
    found.extend(nowhere(pack));
    found.extend(counts(pack));
    found
}

fn items(pack: &Pack) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    let mut add = |kind, id, path: String| items.push(Item { kind, id, path });
    macro_rules! each {
        ($list:expr, $key:literal $(, $inner:ident $inner_key:literal)?) => {
            for (n, item) in $list.iter().enumerate() {
                let path = format!("{}[{n}]", $key);
                $(for (m, inner) in item.$inner.iter().enumerate() {
                    add($inner_key, inner.id.as_str(), format!("{path}.{}[{m}]", $inner_key));
                })?
                add($key, item.id.as_str(), path);
            }
        };
    }
    each!(pack.roles, "role");
    each!(pack.domains, "domain");
    each!(pack.goals, "goal", steps "step");
    each!(pack.milestones, "milestone");
    each!(pack.tasks, "task");
    each!(pack.checklists, "checklist", lines "line");
    each!(pack.agreements, "agreement", articles "article");
    each!(pack.rotas, "rota", chores "chore");
    each!(pack.talks, "talk", points "point");
    each!(pack.decks, "deck", phrases "phrase");
    each!(pack.services, "service");
    each!(pack.indicators, "indicator");
    each!(pack.abilities, "ability");
    for (n, stage) in pack.stages.iter().enumerate() {
        add("stage", stage.id.word(), format!("stage[{n}]"));
    }
    items
}

/// The strings of a pack: the name of every item, and what may be said about it.
pub(crate) fn needs(pack: &Pack) -> Vec<Need> {
    let mut needs = Vec::new();
    let mut need = |path: &str, key: String, must, phrase| {
        let path = path.to_owned();
        needs.push(Need {
            path,
            key,
            must,
            phrase,
        });
    };
    need("pack", "pack-name".to_owned(), true, false);
    need("pack", "pack-about".to_owned(), true, false);
    for item in items(pack) {
        let key = format!("{}-{}", item.kind, item.id);
        let phrase = item.kind == "phrase";
        if !phrase {
            let must = item.kind == "article";
            need(&item.path, format!("{key}-about"), must, false);
        }
        need(&item.path, key, true, phrase);
    }
    needs
}

fn twice(pack: &Pack) -> Vec<Found> {
    let mut found = Vec::new();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    // Keys, not ids: `goal-x-about` may be a goal's text or the goal `x-about`.
    let mut items = items(pack);
    items.sort_by_key(|item| item.id.ends_with("-about"));
    for item in items {
        let path = format!("{}.id", item.path);
        let key = format!("{}-{}", item.kind, item.id);
        if let Some(other) = seen.insert(key.clone(), path.clone()) {
            let trouble = Trouble::Twice {
                file: String::new(),
                line: 0,
            };
            found.push(Found {
                path,
                trouble,
                other: Some(other),
            });
            continue;
        }
        seen.insert(format!("{key}-about"), path);
    }
    found
}

fn nowhere(pack: &Pack) -> Vec<Found> {
    let ids = |kind: &str| -> BTreeSet<String> {
        let all = items(pack).into_iter().filter(|item| item.kind == kind);
        all.map(|item| item.id.to_owned()).collect()
    };
    let (domains, tasks, decks) = (ids("domain"), ids("task"), ids("deck"));
    let mut found = Vec::new();
    let mut must = |kind: &'static str, known: &BTreeSet<String>, id: &Id, path: String| {
        if !known.contains(id.as_str()) {
            let id = id.to_string();
            found.push(Found {
                path,
                trouble: Trouble::Nowhere { kind, id },
                other: None,
            });
        }
    };
    for (n, goal) in pack.goals.iter().enumerate() {
        must(
            "domain",
            &domains,
            &goal.domain,
            format!("goal[{n}].domain"),
        );
        for (m, step) in goal.steps.iter().enumerate() {
            for (k, task) in step.tasks.iter().enumerate() {
                let path = format!("goal[{n}].step[{m}].tasks[{k}]");
                must("task", &tasks, task, path);
            }
        }
    }
    for (n, milestone) in pack.milestones.iter().enumerate() {
        let path = format!("milestone[{n}].domain");
        must("domain", &domains, &milestone.domain, path);
    }
    for (n, task) in pack.tasks.iter().enumerate() {
        if let Some(domain) = &task.domain {
            must("domain", &domains, domain, format!("task[{n}].domain"));
        }
    }
    for (n, talk) in pack.talks.iter().enumerate() {
        for (m, point) in talk.points.iter().enumerate() {
            if let Some(domain) = &point.domain {
                let path = format!("talk[{n}].point[{m}].domain");
                must("domain", &domains, domain, path);
            }
        }
    }
    for (n, service) in pack.services.iter().enumerate() {
        for (m, domain) in service.domains.iter().enumerate() {
            let path = format!("service[{n}].domains[{m}]");
            must("domain", &domains, domain, path);
        }
    }
    for (n, ability) in pack.abilities.iter().enumerate() {
        must("deck", &decks, &ability.deck, format!("ability[{n}].deck"));
    }
    found
}

fn counts(pack: &Pack) -> Vec<Found> {
    let mut found = Vec::new();
    let mut bound = |path: String, count: usize, least: usize| {
        let most = limits::LIST;
        if !(least..=most).contains(&count) {
            found.push(Found {
                path,
                trouble: Trouble::Count { least, most },
                other: None,
            });
        }
    };
    bound("role".into(), pack.roles.len(), 1);
    bound("domain".into(), pack.domains.len(), 1);
    bound("goal".into(), pack.goals.len(), 0);
    bound("milestone".into(), pack.milestones.len(), 0);
    bound("task".into(), pack.tasks.len(), 0);
    bound("service".into(), pack.services.len(), 0);
    bound("indicator".into(), pack.indicators.len(), 0);
    bound("ability".into(), pack.abilities.len(), 0);
    macro_rules! inner {
        ($list:expr, $key:literal, $inner:ident, $inner_key:literal) => {
            bound($key.into(), $list.len(), 0);
            for (n, item) in $list.iter().enumerate() {
                let path = format!("{}[{n}].{}", $key, $inner_key);
                bound(path, item.$inner.len(), 1);
            }
        };
    }
    inner!(pack.goals, "goal", steps, "step");
    inner!(pack.checklists, "checklist", lines, "line");
    inner!(pack.agreements, "agreement", articles, "article");
    inner!(pack.rotas, "rota", chores, "chore");
    inner!(pack.talks, "talk", points, "point");
    inner!(pack.decks, "deck", phrases, "phrase");
    found.extend(stages(pack));
    found.extend(languages(pack));
    found
}

fn stages(pack: &Pack) -> Option<Found> {
    let given: Vec<Stage> = pack.stages.iter().map(|stage| stage.id).collect();
    let known = Stage::ALL.iter().map(|stage| stage.word());
    (!given.is_empty() && given != Stage::ALL).then(|| Found {
        path: "stage".to_owned(),
        trouble: Trouble::Choice {
            known: format!(
                "all, in this order: {}",
                known.collect::<Vec<_>>().join(", ")
            ),
        },
        other: None,
    })
}

fn languages(pack: &Pack) -> Vec<Found> {
    let given = &pack.about.languages;
    let mut found = Vec::new();
    if given.first().map(Tag::as_str) != Some("en") {
        found.push(Found {
            path: "pack.languages".to_owned(),
            trouble: Trouble::Form("[\"en\", ...]: the template first"),
            other: None,
        });
    }
    let different: BTreeSet<&Tag> = given.iter().collect();
    if different.len() != given.len() || given.len() > limits::LANGUAGES {
        found.push(Found {
            path: "pack.languages".to_owned(),
            trouble: Trouble::Form("[\"en\", ...]: every language once"),
            other: None,
        });
    }
    found
}
