//! What was practised, for who takes it along, and back into logs. Answers come back only where nobody
//! answered a card yet: a log tells what one device did one after the other, and holds nothing between.

use std::collections::{BTreeMap, BTreeSet};

use onderweg_journal::{
    Author, CardId, Kind, Record, Set, TakeAbility, TakeBack, TakeMinutes, TakeReview, Tz, What,
};
use onderweg_protocol::ids::SpaceId;

use super::Companion;
use super::minutes::{PracticeMinutes, all_minutes};
use super::names::{Names, PRACTICE};
use super::practice::{FULL, last_number};
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::takeout::Together;

/// Everything that was practised.
#[derive(Debug, Default)]
pub(super) struct Practised {
    pub(super) reviews: Vec<TakeReview>,
    pub(super) abilities: Vec<TakeAbility>,
    pub(super) minutes: Vec<TakeMinutes>,
    /// Answers of today.
    pub(super) today: usize,
}

impl Practised {
    /// The same in a few lines, with these minutes.
    pub(super) fn together(&self, minutes: Vec<PracticeMinutes>) -> Together {
        let can = self.abilities.iter().filter(|ability| ability.can);
        Together {
            answers: self.reviews.len() as u64,
            today: self.today as u64,
            can: can.filter_map(|ability| ability.name.clone()).collect(),
            minutes,
        }
    }
}

/// What an archive brings of it that is not here yet.
#[derive(Debug, Default)]
pub(super) struct NewPractice {
    records: Vec<Record>,
    minutes: Vec<Record>,
}

impl Companion {
    /// What was practised: answers and abilities of this person, which lie in `me`, and minutes of
    /// everybody, each where the spaces are wanted.
    pub(super) fn practised(
        &mut self,
        wanted: &dyn Fn(&SpaceId) -> bool,
        language: &str,
    ) -> Result<Practised> {
        let (mine, zone, device) = (self.me()?, self.zone, self.device());
        let mut found = Practised::default();
        if wanted(&mine) {
            // A pack that cannot be read keeps nobody from their own things.
            let cards = self.cards().ok();
            let now = self.now_ms();
            let practice = self.practice()?;
            let learned = |card| cards.as_ref()?.learned(card);
            let name = |card| cards.as_ref()?.ability(card, language);
            found.reviews = TakeReview::all(&practice, &learned);
            found.abilities = TakeAbility::all(&practice, &name);
            found.today = practice.reviews_on(now, zone);
        }
        found.minutes = self.look(|tx| {
            let names = Names::load(tx, zone)?;
            let all = all_minutes(tx, zone)?.into_iter();
            let all = all.filter(|(space, ..)| wanted(space));
            let all = all.map(|(space, stamp, minutes)| {
                let by = names.by(&space, &stamp, &device);
                TakeMinutes {
                    space: space.to_string(),
                    name: by.name,
                    own: by.own,
                    minutes: i64::from(minutes),
                    when_ms: by.when_ms,
                }
            });
            Ok(all.collect())
        })?;
        Ok(found)
    }

    /// What of it is new here.
    pub(super) fn new_practice(&mut self, back: &TakeBack) -> Result<NewPractice> {
        let practice = self.practice()?;
        let fresh = practice.reviews.is_empty();
        let is_new = |record: &&Record| match record.what {
            What::Review(_) => fresh,
            What::Ability(_) => !practice.abilities.contains_key(&record.card),
            What::TakenBack | What::Minutes(_) => false,
        };
        let records = back.practice.iter().filter(is_new).copied().collect();
        let own = self.practised(&|_| true, "en")?.minutes;
        let own = own.into_iter().filter(|one| one.own);
        let known: BTreeSet<_> = own.map(|one| (one.when_ms, one.minutes)).collect();
        let is_new = |record: &&Record| match record.what {
            What::Minutes(minutes) => !known.contains(&(record.at_ms(), i64::from(minutes))),
            What::Review(_) | What::Ability(_) | What::TakenBack => false,
        };
        let minutes = back.minutes.iter().filter(is_new).copied().collect();
        Ok(NewPractice { records, minutes })
    }
}

impl NewPractice {
    /// Writes it: answers and abilities into `me`, minutes into the space that was chosen. Cards of one's
    /// own have other names now. Returns how many answers.
    pub(super) fn write(
        mut self,
        tx: &mut Tx<'_>,
        zone: Tz,
        (me, mine, space): (Author, SpaceId, SpaceId),
        renamed: &BTreeMap<CardId, CardId>,
    ) -> Result<u64> {
        for record in &mut self.records {
            record.card = *renamed.get(&record.card).unwrap_or(&record.card);
        }
        append(tx, zone, (me, mine), &self.records)?;
        append(tx, zone, (me, space), &self.minutes)?;
        let answer = |record: &&Record| matches!(record.what, What::Review(_));
        Ok(self.records.iter().filter(answer).count() as u64)
    }
}

/// New logs after all that this device has in a space.
fn append(
    tx: &mut Tx<'_>,
    zone: Tz,
    (me, space): (Author, SpaceId),
    records: &[Record],
) -> Result<()> {
    let mut number = last_number(tx, zone, space, me)?;
    let a_log = FULL / Record::CHARS;
    for records in records.chunks(a_log) {
        number = number.saturating_add(1);
        let text: String = records.iter().map(Record::text).collect();
        let sets = [Set::Title(number.to_string()), Set::Body(text)];
        tx.create(space, &PRACTICE.parse::<Kind>()?, &sets)?;
    }
    Ok::<_, Error>(())
}
