//! The versions of a house agreement, what was signed, and what differs between two of them.
//! Must not know keys or who lives in the house: whether a signature is good is asked elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Document, Said};
use crate::house::Saying;
use crate::ids::{Author, Person, Stamp, Version};
use crate::keys;
use crate::kind::Kind;

/// More pairs of lines than this are not compared: all of one text gives way to all of the other.
const MOST_PAIRS: usize = 1_000_000;

/// One version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its name.
    pub version: Version,
    /// The version that it was made from.
    pub after: Option<Version>,
    /// How many versions it stands on.
    pub depth: u32,
    /// All of its words.
    pub text: String,
    /// Who proposed it.
    pub by: Vec<Stamp>,
    /// What devices wrote as their signatures, each by itself; to be verified.
    pub claims: Vec<Claim>,
}

/// What a device wrote as its signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Who, and when by their clock.
    pub by: Stamp,
    /// The signature.
    pub signature: [u8; 64],
}

/// What became of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineStep {
    /// In both.
    Same,
    /// Only in the older text.
    Gone,
    /// Only in the newer text.
    New,
}

impl Document {
    /// The versions of an agreement, those that stand on fewest first; none if it is no agreement.
    ///
    /// A version stays as long as one of those who proposed it did not take it back. Of a device
    /// only what it wrote itself counts as its signature.
    #[must_use]
    pub fn drafts(&self) -> Option<Vec<Draft>> {
        self.drafts_of(|_| None)
    }

    /// The same where `person` tells whose a device is: what somebody said with one phone they take
    /// back with any.
    #[must_use]
    pub fn drafts_of(&self, person: impl Fn(&Author) -> Option<Person>) -> Option<Vec<Draft>> {
        if self.entry().kind.value != Some(Kind::Agreement) {
            return None;
        }
        let same = |one: &Author, other: &Author| {
            let known = person(one).zip(person(other));
            one == other || known.is_some_and(|(one, other)| one == other)
        };
        let mut heard = Heard::default();
        for said in self.said() {
            heard.hear(&said, &same);
        }
        Some(heard.drafts())
    }
}

#[derive(Default)]
struct Heard {
    texts: BTreeMap<Version, (Option<Version>, String)>,
    by: BTreeMap<Version, Vec<Stamp>>,
    claims: BTreeMap<(Version, Author), Claim>,
}

impl Heard {
    fn hear(&mut self, said: &Said, same: &impl Fn(&Author, &Author) -> bool) {
        let by = said.by;
        match &said.what {
            Some(Saying::Text { after, text }) => {
                let version = Version::of(*after, text);
                self.texts.insert(version, (*after, text.clone()));
                let all = self.by.entry(version).or_default();
                if all.iter().all(|known| known.author != by.author) {
                    all.push(by);
                }
            }
            Some(Saying::Sign {
                version,
                device,
                signature,
            }) if *device == by.author => {
                let signature = *signature;
                self.claims
                    .insert((*version, *device), Claim { by, signature });
            }
            None => self.take_back(&said.key, |author| same(author, &by.author)),
            Some(
                Saying::Sign { .. }
                | Saying::Order { .. }
                | Saying::Swap { .. }
                | Saying::Answer { .. },
            ) => {}
        }
    }

    fn take_back(&mut self, key: &str, theirs: impl Fn(&Author) -> bool) {
        let text = key.strip_prefix(keys::VERSION);
        if let Some(version) = text.and_then(|version| version.parse().ok())
            && let Some(by) = self.by.get_mut(&version)
        {
            by.retain(|known| !theirs(&known.author));
        }
        let sign = key.strip_prefix(keys::SIGN);
        if let Some((version, device)) = sign.and_then(|rest| rest.split_once('/'))
            && let (Ok(version), Ok(device)) = (version.parse(), device.parse())
            && theirs(&device)
        {
            self.claims.remove(&(version, device));
        }
    }

    fn depth(&self, version: Version) -> u32 {
        let mut seen = BTreeSet::from([version]);
        let mut at = version;
        // A name is a hash of the name before it: there are no rings, and the set says so anyway.
        while let Some((Some(after), _)) = self.texts.get(&at) {
            if !self.texts.contains_key(after) || !seen.insert(*after) {
                break;
            }
            at = *after;
        }
        u32::try_from(seen.len() - 1).unwrap_or(u32::MAX)
    }

    fn drafts(mut self) -> Vec<Draft> {
        let by = std::mem::take(&mut self.by);
        let of = |version: Version| {
            let claims = self.claims.iter();
            let claims = claims.filter(|((of, _), _)| *of == version);
            claims.map(|(_, claim)| claim.clone()).collect()
        };
        let proposed = by.into_iter().filter(|(_, by)| !by.is_empty());
        let draft = |(version, by): (Version, Vec<Stamp>)| {
            let (after, text) = self.texts.get(&version)?;
            Some(Draft {
                version,
                after: *after,
                depth: self.depth(version),
                text: text.clone(),
                by,
                claims: of(version),
            })
        };
        let mut drafts: Vec<Draft> = proposed.filter_map(draft).collect();
        drafts.sort_by_key(|draft| (draft.depth, draft.version));
        drafts
    }
}

/// What a signature of an agreement is made of: space, entry and version, under a name of its own.
#[must_use]
pub fn signed_bytes(space: &[u8; 16], entry: &[u8; 16], version: &Version) -> Vec<u8> {
    [
        b"ow1/agreement-signature".as_slice(),
        space,
        entry,
        &version.0,
    ]
    .concat()
}

/// What changed between two texts, by lines, in the order in which it reads.
#[must_use]
pub fn line_changes<'a>(old: &'a str, new: &'a str) -> Vec<(LineStep, &'a str)> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let same = |pair: &(&&str, &&str)| pair.0 == pair.1;
    let head = old.iter().zip(&new).take_while(same).count();
    let tails = old.iter().skip(head).rev();
    let tail = tails
        .zip(new.iter().skip(head).rev())
        .take_while(same)
        .count();
    let middle = |all: &[&'a str]| -> Vec<&'a str> {
        let until = all.len().saturating_sub(tail);
        all.get(head..until).unwrap_or_default().to_vec()
    };
    let mut steps: Vec<_> = old
        .iter()
        .take(head)
        .map(|l| (LineStep::Same, *l))
        .collect();
    steps.extend(compare(&middle(&old), &middle(&new)));
    let rest = old.iter().skip(old.len().saturating_sub(tail));
    steps.extend(rest.map(|line| (LineStep::Same, *line)));
    steps
}

/// The longest lines that both have stay; old ones go before new ones come.
fn compare<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<(LineStep, &'a str)> {
    let compared = old.len().saturating_mul(new.len()) <= MOST_PAIRS;
    let (width, height) = match compared {
        true => (new.len() + 1, old.len() + 1),
        false => (0, 0),
    };
    let mut common = vec![vec![0u32; width]; height];
    let at = |common: &[Vec<u32>], o: usize, n: usize| -> u32 {
        let row = common.get(o);
        row.and_then(|row| row.get(n)).copied().unwrap_or(0)
    };
    for (o, left) in old.iter().enumerate().rev().filter(|_| compared) {
        for (n, right) in new.iter().enumerate().rev() {
            let best = match left == right {
                true => at(&common, o + 1, n + 1) + 1,
                false => at(&common, o + 1, n).max(at(&common, o, n + 1)),
            };
            if let Some(cell) = common.get_mut(o).and_then(|row| row.get_mut(n)) {
                *cell = best;
            }
        }
    }
    let (mut o, mut n) = (0, 0);
    let mut steps = Vec::new();
    loop {
        let step = match (old.get(o), new.get(n)) {
            (Some(left), Some(right)) if compared && left == right => (LineStep::Same, *left),
            (Some(left), right)
                if right.is_none() || at(&common, o + 1, n) >= at(&common, o, n + 1) =>
            {
                (LineStep::Gone, *left)
            }
            (_, Some(right)) => (LineStep::New, *right),
            (_, None) => return steps,
        };
        o += usize::from(step.0 != LineStep::New);
        n += usize::from(step.0 != LineStep::Gone);
        steps.push(step);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Actor, Command, Set};

    fn actor(n: u8) -> Actor {
        Actor::new(Author([n; 16]), [n; 8])
    }

    fn say(document: &mut Document, who: u8, saying: Saying) {
        let command = Command::Set(Set::Say(saying));
        document.act(actor(who), &command, 1).unwrap();
    }

    fn text(after: Option<Version>, text: &str) -> Saying {
        let text = text.to_owned();
        Saying::Text { after, text }
    }

    fn sign(version: Version, device: u8) -> Saying {
        Saying::Sign {
            version,
            device: Author([device; 16]),
            signature: [device; 64],
        }
    }

    fn house() -> Document {
        let sets = [Set::Title("House".into())];
        Document::create(&Kind::Agreement, actor(1), &sets, 0)
            .unwrap()
            .0
    }

    #[test]
    fn versions_stand_on_each_other_and_signatures_are_of_their_own_device() {
        let mut document = house();
        let first = Version::of(None, "Quiet after ten.");
        let second = Version::of(Some(first), "Quiet after eleven.");
        say(&mut document, 1, text(None, "Quiet after ten."));
        say(&mut document, 2, text(Some(first), "Quiet after eleven."));
        say(&mut document, 1, sign(first, 1));
        // In the place of another.
        say(&mut document, 1, sign(first, 2));
        let drafts = document.drafts().unwrap();
        let names: Vec<_> = drafts.iter().map(|d| (d.version, d.depth)).collect();
        assert_eq!(names, [(first, 0), (second, 1)]);
        let by: Vec<_> = drafts[0].claims.iter().map(|c| c.by.author.0[0]).collect();
        assert_eq!(by, [1]);
        // Their own counts although the same stands there.
        say(&mut document, 2, sign(first, 2));
        assert_eq!(document.drafts().unwrap()[0].claims.len(), 2);
    }

    #[test]
    fn changes_are_told_by_lines() {
        let old = "a\nb\nc\nd";
        let new = "a\nx\nc\nd\ne";
        let steps = line_changes(old, new);
        use LineStep::{Gone, New, Same};
        assert_eq!(
            steps,
            [
                (Same, "a"),
                (Gone, "b"),
                (New, "x"),
                (Same, "c"),
                (Same, "d"),
                (New, "e")
            ]
        );
        assert!(line_changes("", "").is_empty());
        assert_eq!(line_changes("", "a"), [(New, "a")]);
        assert_eq!(line_changes("a", ""), [(Gone, "a")]);
        let long = "a\n".repeat(3_000);
        let other = "b\n".repeat(3_000);
        assert_eq!(line_changes(&long, &other).len(), 6_000);
    }
}
