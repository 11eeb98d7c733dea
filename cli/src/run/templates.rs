//! What the household takes from a programme's pack: the words of an agreement and the lines of
//! checklists, in the language of the reader. The one place that looks for them.

use std::path::Path;
use std::sync::Arc;

use onderweg_companion::app::{Companion, NewChecklist, NewLine, NewRota};
use onderweg_companion::error::Error;
use onderweg_companion::journal::NaiveDate;
use onderweg_pack::{Every, Moment, Pack};

use super::catalogue::language;
use super::pack;
use crate::home::Phone;
use crate::problem::Result;

/// The pack that somebody chose by hand, otherwise the one on this phone.
///
/// # Errors
///
/// `no-pack` where there is none yet.
pub(super) fn pack_of(companion: &mut Companion, path: Option<&Path>) -> Result<Arc<Pack>> {
    Ok(match path {
        Some(path) => Arc::new(pack::template(path)?),
        None => companion.pack()?.pack,
    })
}

/// The agreement of a pack as a text: each article with what it says.
pub(crate) fn agreement(tag: &'static str, pack: &Pack) -> Result<String> {
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
pub(super) fn chores(phone: &Phone, pack: &Pack, start: NaiveDate) -> Vec<NewRota> {
    let words = Said {
        pack,
        tag: language(phone),
    };
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
pub(super) fn checklist(phone: &Phone, pack: &Pack, name: &str) -> Result<NewChecklist> {
    let words = Said {
        pack,
        tag: language(phone),
    };
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
    tag: &'static str,
}

impl Said<'_> {
    fn say(&self, key: &str) -> String {
        let words = self.pack.strings.words(key, self.tag);
        words.unwrap_or_default().to_owned()
    }
}
