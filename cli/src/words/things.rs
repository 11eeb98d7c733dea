//! Shopping, repairs, bins, the agreement and checklists in words.

use onderweg_companion::app::{
    AgreementChanges, AgreementView, By, Item, Missing, Shopping, VersionView,
};
use onderweg_companion::text::{Words, tame};
use onderweg_companion::words::short;

use super::entries::item;
use super::house::name;
use crate::out::line;
use crate::reader::Reader;

/// What is to be bought, and what was.
pub(crate) fn shopping(list: &Shopping, reader: &Reader<'_>) -> String {
    let words = reader.words;
    if list.open.is_empty() && list.bought.is_empty() {
        return words.house_shop_empty();
    }
    let mut rows = Vec::new();
    for (title, items) in [
        (words.house_shop_open(), &list.open),
        (words.house_shop_bought(), &list.bought),
    ] {
        if !items.is_empty() {
            rows.push(title);
            rows.extend(
                items
                    .iter()
                    .map(|one| format!("  {}", item(one, None, reader))),
            );
        }
    }
    rows.join("\n")
}

/// Things on the list.
pub(crate) fn shop_added(count: u64, words: &Words) -> String {
    words.house_shop_added(count)
}

/// Things that were bought, or were not.
pub(crate) fn shop_ticked(count: u64, bought: bool, words: &Words) -> String {
    match bought {
        true => words.house_shop_ticked(count),
        false => words.house_shop_unticked(count),
    }
}

/// Things that were put away.
pub(crate) fn shop_cleared(count: u64, words: &Words) -> String {
    words.house_shop_cleared(count)
}

/// What is to be mended, each with who was told and who mended it.
pub(crate) fn repairs(all: &[Item], reader: &Reader<'_>) -> String {
    let words = reader.words;
    if all.is_empty() {
        return words.house_no_repair();
    }
    let row = |one: &Item| {
        let mut row = item(one, None, reader);
        let of = |name: &str| one.more.get(name).map(String::as_str);
        if let Some(day) = of("told") {
            let who = tame(of("told_who").unwrap_or_default());
            let said = match who.is_empty() {
                true => words.house_told(&reader.day(day)),
                false => words.house_told_who(&reader.day(day), &who),
            };
            row.push_str(&format!("  ({said})"));
        }
        if let Some(who) = of("mended_by") {
            row.push_str(&format!("  ({})", words.house_mended_by(&tame(who))));
        }
        row
    };
    all.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// Bins that were added.
pub(crate) fn bins_added(count: u64, words: &Words) -> String {
    words.house_bins_added(count)
}

/// A checklist that was begun.
pub(crate) fn checklist_started(new: u64, words: &Words) -> String {
    words.house_checklist_started(new)
}

/// An agreement: the version that holds, and those that wait.
pub(crate) fn agreement(agreement: Option<&AgreementView>, reader: &Reader<'_>) -> String {
    let words = reader.words;
    let Some(agreement) = agreement else {
        return words.house_agreement_none();
    };
    let mut rows = Vec::new();
    let holds = |version: &&VersionView| Some(&version.version) == agreement.holds.as_ref();
    match agreement.versions.iter().find(holds) {
        Some(version) => {
            rows.push(words.house_agreement_holds(&short(&version.version)));
            version_rows(version, words, &mut rows);
        }
        None => rows.push(words.house_agreement_not_yet()),
    }
    let newer = agreement.versions.iter().rev();
    for version in newer.take_while(|version| !holds(version)) {
        rows.push(words.house_agreement_proposed(&short(&version.version)));
        version_rows(version, words, &mut rows);
    }
    rows.join("\n")
}

fn version_rows(version: &VersionView, words: &Words, rows: &mut Vec<String>) {
    rows.extend(
        version
            .text
            .lines()
            .map(|text| format!("    {}", line(text))),
    );
    let signed = version.signed.iter();
    let signed: Vec<String> = signed
        .map(|by: &By| name(by.name.as_deref(), by.own, words))
        .collect();
    if !signed.is_empty() {
        rows.push(format!("  {}", words.house_signed_by(&signed.join(", "))));
    }
    let missing = version.waits_for.iter();
    let missing: Vec<String> = missing
        .map(|who: &Missing| name(who.name.as_deref(), who.own, words))
        .collect();
    if !missing.is_empty() {
        rows.push(format!("  {}", words.house_waits_for(&missing.join(", "))));
    }
}

/// A version that was proposed.
pub(crate) fn agreement_proposed(version: &str, words: &Words) -> String {
    words.house_proposed(&short(&version))
}

/// A version that was signed.
pub(crate) fn agreement_signed(version: &str, words: &Words) -> String {
    words.house_signed(&short(&version))
}

/// What changed since one signed.
pub(crate) fn agreement_changes(changes: &AgreementChanges, words: &Words) -> String {
    if changes.lines.iter().all(|line| line.step == "same") {
        return words.house_no_changes();
    }
    let mut rows = vec![match &changes.from {
        Some(from) => words.house_changes(&short(from), &short(&changes.to)),
        None => words.house_changes_first(&short(&changes.to)),
    }];
    for one in &changes.lines {
        let mark = match one.step {
            "gone" => "-",
            "new" => "+",
            _ => " ",
        };
        rows.push(format!("{mark} {}", line(&one.text)));
    }
    rows.join("\n")
}
