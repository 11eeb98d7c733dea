//! What a pack brings ready-made for a house: an agreement, chores, checklists, in one reader's words.
//! People and days are still to come. Must not write.

use onderweg_journal::NaiveDate;
use onderweg_pack::{Every, Moment, Pack};

use super::{NewChecklist, NewLine, NewRota};
use crate::error::{Error, Result};

/// The agreement of a pack as a text: each article with what it says.
///
/// # Errors
///
/// [`Error::NoSuch`] where the pack has none.
pub fn agreement(tag: &str, pack: &Pack) -> Result<String> {
    let words = Said { pack, tag };
    let agreement = pack.agreements.first();
    let agreement = agreement.ok_or(Error::NoSuch("agreement"))?;
    let mut parts = Vec::new();
    for article in &agreement.articles {
        let key = format!("article-{}", article.id);
        let (name, about) = (words.say(&key), words.say(&format!("{key}-about")));
        parts.push(format!("{name}\n{about}\n"));
    }
    Ok(parts.join("\n"))
}

/// The chores of a pack as rotas, each with what belongs to it; people and days are still to come.
#[must_use]
pub fn chores(tag: &str, pack: &Pack, start: NaiveDate) -> Vec<NewRota> {
    let words = Said { pack, tag };
    let chores = pack.rotas.iter().flat_map(|rota| &rota.chores);
    let new = |chore: &onderweg_pack::Chore| {
        let key = format!("chore-{}", chore.id);
        let about = words.say(&format!("{key}-about"));
        NewRota {
            title: words.say(&key),
            people: Vec::new(),
            by: match chore.every {
                Every::Week => "week",
                Every::Turn => "done",
            }
            .to_owned(),
            start,
            lines: Some(about)
                .filter(|about| !about.is_empty())
                .into_iter()
                .collect(),
        }
    };
    chores.map(new).collect()
}

/// The checklist of this name.
///
/// # Errors
///
/// [`Error::NoSuch`] where the pack has none of this name.
pub fn checklist(tag: &str, pack: &Pack, name: &str) -> Result<NewChecklist> {
    let words = Said { pack, tag };
    let list = pack.checklists.iter().find(|list| list.id.as_str() == name);
    let list = list.ok_or(Error::NoSuch("checklist"))?;
    let line = |line: &onderweg_pack::Line| NewLine {
        name: line.id.as_str().to_owned(),
        title: words.say(&format!("line-{}", line.id)),
        days: match list.moment {
            Moment::MoveIn => line.day.get(),
            Moment::MoveOut => -line.day.get(),
        },
    };
    Ok(NewChecklist {
        name: name.to_owned(),
        lines: list.lines.iter().map(line).collect(),
    })
}

/// The words of a pack for one reader.
struct Said<'a> {
    pack: &'a Pack,
    tag: &'a str,
}

impl Said<'_> {
    fn say(&self, key: &str) -> String {
        let words = self.pack.strings.words(key, self.tag);
        words.unwrap_or_default().to_owned()
    }
}
