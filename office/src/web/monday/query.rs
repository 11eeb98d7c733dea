//! What the address of the Monday page asks for: which people, in which order. Knows no words.

use std::cmp::Reverse;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::desk::Person;
use crate::web::paths::encode;

/// Which people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Show {
    /// Everybody.
    All,
    /// Something changed.
    Changed,
    /// Something waits for the caseworker.
    Waits,
    /// No appointment to come.
    Free,
    /// Not heard from.
    Silent,
}

impl Show {
    const EVERY: [Show; 5] = [
        Show::All,
        Show::Changed,
        Show::Waits,
        Show::Free,
        Show::Silent,
    ];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Show::All => "all",
            Show::Changed => "changed",
            Show::Waits => "waits",
            Show::Free => "no-appointment",
            Show::Silent => "silent",
        }
    }

    fn holds(self, person: &Person) -> bool {
        match self {
            Show::All => true,
            Show::Changed => !person.changed.is_empty(),
            Show::Waits => person.questions + person.asks + person.undelivered > 0,
            Show::Free => person.next.is_none(),
            Show::Silent => person.silent_since.is_some(),
        }
    }
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// By name.
    Name,
    /// Newest change first: the order of the desk.
    Changed,
    /// Who waits for most.
    Waits,
    /// Earliest appointment first, none last.
    Next,
    /// Longest silent first.
    Silent,
}

impl Sort {
    const EVERY: [Sort; 5] = [
        Sort::Name,
        Sort::Changed,
        Sort::Waits,
        Sort::Next,
        Sort::Silent,
    ];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Sort::Name => "name",
            Sort::Changed => "changed",
            Sort::Waits => "waits",
            Sort::Next => "next",
            Sort::Silent => "silent",
        }
    }

    /// As `aria-sort` says it.
    pub(super) fn direction(self) -> &'static str {
        match self {
            Sort::Name | Sort::Next | Sort::Silent => "ascending",
            Sort::Changed | Sort::Waits => "descending",
        }
    }
}

/// The query of the address. Anything that is not known counts as not said.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct Asked {
    show: String,
    sort: String,
    pub(super) q: String,
    waits: String,
}

impl Asked {
    pub(super) fn show(&self) -> Show {
        let said = Show::EVERY.into_iter();
        said.clone()
            .find(|show| show.as_str() == self.show)
            .unwrap_or(Show::All)
    }

    pub(super) fn sort(&self) -> Sort {
        let said = Sort::EVERY.into_iter();
        said.clone()
            .find(|sort| sort.as_str() == self.sort)
            .unwrap_or(Sort::Changed)
    }

    pub(super) fn all_waits(&self) -> bool {
        self.waits == "all"
    }

    /// The people asked for, in the order asked for.
    pub(super) fn choose<'a>(&self, people: &'a [Person]) -> Vec<&'a Person> {
        let show = self.show();
        let mut found: Vec<&Person> = self.named(people).filter(|one| show.holds(one)).collect();
        // Every order is stable: equal ones stay as the desk gave them.
        match self.sort() {
            Sort::Changed => {}
            Sort::Name => found.sort_by_cached_key(|person| folded(&person.name)),
            Sort::Waits => {
                found.sort_by_key(|person| {
                    Reverse(person.questions + person.asks + person.undelivered)
                });
            }
            Sort::Next => found.sort_by_key(|person| {
                let next = person.next.as_ref();
                (next.is_none(), next.map(|next| (next.day, next.from)))
            }),
            Sort::Silent => {
                found.sort_by_key(|person| (person.silent_since.is_none(), person.silent_since));
            }
        }
        found
    }

    /// How many of those with the name asked for.
    pub(super) fn count(&self, show: Show, people: &[Person]) -> usize {
        self.named(people).filter(|one| show.holds(one)).count()
    }

    fn named<'a>(&self, people: &'a [Person]) -> impl Iterator<Item = &'a Person> {
        let wanted = folded(self.q.trim());
        people
            .iter()
            .filter(move |person| folded(&person.name).contains(&wanted))
    }

    pub(super) fn with_show(&self, show: Show) -> String {
        self.address(show, self.sort(), self.all_waits())
    }

    pub(super) fn with_sort(&self, sort: Sort) -> String {
        self.address(self.show(), sort, self.all_waits())
    }

    pub(super) fn with_all_waits(&self) -> String {
        self.address(self.show(), self.sort(), true)
    }

    /// The value of a hidden field; nothing for what is not chosen.
    pub(super) fn hidden(&self) -> Vec<(&'static str, &'static str)> {
        let mut fields = Vec::new();
        if self.show() != Show::All {
            fields.push(("show", self.show().as_str()));
        }
        if self.sort() != Sort::Changed {
            fields.push(("sort", self.sort().as_str()));
        }
        fields
    }

    fn address(&self, show: Show, sort: Sort, all_waits: bool) -> String {
        let mut parts = Vec::new();
        if show != Show::All {
            parts.push(format!("show={}", show.as_str()));
        }
        if sort != Sort::Changed {
            parts.push(format!("sort={}", sort.as_str()));
        }
        if all_waits {
            parts.push("waits=all".to_owned());
        }
        if !self.q.trim().is_empty() {
            parts.push(format!("q={}", encode(self.q.trim())));
        }
        if parts.is_empty() {
            return "/office".to_owned();
        }
        format!("/office?{}", parts.join("&"))
    }
}

/// Small letters without accents, so that "aicha" finds "Aïcha".
fn folded(name: &str) -> String {
    name.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{CaseId, Happened, Standing};

    fn person(name: &str) -> Person {
        Person {
            case: CaseId(1),
            name: name.to_owned(),
            standing: Standing::Open,
            changed: Vec::new(),
            changed_at: None,
            questions: 0,
            asks: 0,
            undelivered: 0,
            next: None,
            silent_since: None,
        }
    }

    fn asked(show: &str, sort: &str, q: &str) -> Asked {
        Asked {
            show: show.to_owned(),
            sort: sort.to_owned(),
            q: q.to_owned(),
            waits: String::new(),
        }
    }

    fn names(asked: &Asked, people: &[Person]) -> Vec<String> {
        let found = asked.choose(people);
        found.iter().map(|person| person.name.clone()).collect()
    }

    #[test]
    fn a_name_is_found_however_it_is_typed() {
        let people = [person("Aïcha Noor"), person("Ömer"), person("سميرة نوري")];
        assert_eq!(names(&asked("", "", " AICHA "), &people), ["Aïcha Noor"]);
        assert_eq!(names(&asked("", "", "نوري"), &people), ["سميرة نوري"]);
        assert!(names(&asked("", "", "%"), &people).is_empty());
    }

    #[test]
    fn filters_count_what_they_show() {
        let mut people = [person("a"), person("b"), person("c")];
        people[0].changed = vec![(Happened::Done, 2)];
        people[1].questions = 1;
        people[2].silent_since = Some(chrono::NaiveDate::default());
        for (show, name) in [
            (Show::Changed, "a"),
            (Show::Waits, "b"),
            (Show::Silent, "c"),
        ] {
            let asked = asked(show.as_str(), "", "");
            assert_eq!(names(&asked, &people), [name]);
            assert_eq!(asked.count(show, &people), 1);
        }
        assert_eq!(names(&asked("nonsense", "nonsense", ""), &people).len(), 3);
        assert_eq!(names(&asked("", "silent", ""), &people), ["c", "a", "b"]);
        assert_eq!(names(&asked("", "waits", ""), &people), ["b", "a", "c"]);
    }

    #[test]
    fn an_address_keeps_the_rest_of_the_question() {
        let asked = asked("silent", "name", "a&b=c\"<");
        assert_eq!(
            asked.with_sort(Sort::Next),
            "/office?show=silent&sort=next&q=a%26b%3Dc%22%3C"
        );
        assert_eq!(Asked::default().with_show(Show::All), "/office");
    }
}
