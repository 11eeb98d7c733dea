//! On the page: what people said and signed about rotas and agreements, and what was practised.
//! Must not know a store.

use onderweg_journal::{TakeAgreement, TakeEntry, TakePerson, TakeRota, TakeSwap};
use onderweg_text::tame;

use super::page::{Page, escape, paragraph};
use crate::app::PracticeMinutes;
use crate::words::{called, short};

/// What was practised, to be told in a few lines.
#[derive(Debug, Default)]
pub(crate) struct Together {
    /// Answers to cards.
    pub(crate) answers: u64,
    /// Those of today.
    pub(crate) today: u64,
    /// What one can do, as it was ticked.
    pub(crate) can: Vec<String>,
    /// Minutes together, by month.
    pub(crate) minutes: Vec<PracticeMinutes>,
}

impl Page<'_> {
    /// What was said about an entry, if it is a rota or an agreement.
    pub(super) fn said(&self, out: &mut String, entry: &TakeEntry) {
        if let Some(rota) = &entry.rota {
            self.rota(out, rota);
        }
        if let Some(agreement) = &entry.agreement {
            self.agreement(out, agreement);
        }
    }

    fn rota(&self, out: &mut String, rota: &TakeRota) {
        let words = self.words;
        let mut rows = Vec::new();
        for order in &rota.orders {
            let people: Vec<String> = order.people.iter().map(|who| self.person(who)).collect();
            let people: Vec<&str> = people.iter().map(String::as_str).collect();
            let turn = words.house_turn(&order.turn.to_string());
            rows.push(format!("{turn} \u{b7} {}", words.list(&people)));
        }
        rows.extend(rota.swaps.iter().filter_map(|swap| self.swap(swap)));
        list(out, &rows);
    }

    /// What was taken back or overtaken is history: it stands in the other files.
    fn swap(&self, swap: &TakeSwap) -> Option<String> {
        let words = self.words;
        let (give, take) = (swap.give.to_string(), swap.take.to_string());
        let both = [self.person(&swap.from), self.person(&swap.with)];
        let both = words.list(&both.each_ref().map(String::as_str));
        let said = match swap.stands.as_str() {
            "accepted" => words.house_swap_accepted(&give, &take),
            "declined" => words.house_swap_declined(),
            "open" => words.house_swap_waits(&give, &self.person(&swap.with), &take),
            _ => return None,
        };
        Some(format!("{both} \u{b7} {said}"))
    }

    fn agreement(&self, out: &mut String, agreement: &TakeAgreement) {
        let words = self.words;
        let about = match &agreement.holds {
            Some(version) => words.house_agreement_holds(&short(version)),
            None => words.house_agreement_not_yet(),
        };
        out.push_str(&paragraph(&about, ""));
        for version in &agreement.versions {
            let name = words.house_agreement_proposed(&short(&version.version));
            out.push_str(&paragraph(&name, " class=\"kind\""));
            out.push_str(&format!(
                "<p class=\"text\" dir=\"auto\">{}</p>\n",
                escape(&version.text)
            ));
            let signed = version.signed.iter();
            let signed: Vec<String> = signed
                .map(|sign| {
                    format!(
                        "{} \u{b7} {}",
                        self.who(&sign.by),
                        self.instant(sign.by.when_ms)
                    )
                })
                .collect();
            if !signed.is_empty() {
                let names: Vec<&str> = signed.iter().map(String::as_str).collect();
                out.push_str(&paragraph(&words.house_signed_by(&words.list(&names)), ""));
            }
        }
    }

    fn person(&self, who: &TakePerson) -> String {
        match who.own {
            true => self.words.house_you(),
            false => called(who.name.as_deref(), self.words),
        }
    }

    /// Practice in a few lines; nothing where there was none.
    pub(super) fn practised(&self, out: &mut String, together: &Together) {
        let words = self.words;
        let none = together.answers == 0 && together.can.is_empty() && together.minutes.is_empty();
        if none {
            return;
        }
        let heading = words.practice_answers(together.answers, together.today);
        out.push_str(&format!("<section>\n<h2>{}</h2>\n", escape(&heading)));
        let can = together.can.iter().map(|name| words.practice_can(name));
        let mut rows: Vec<String> = can.collect();
        for one in &together.minutes {
            let name = match (&one.by.name, one.by.own) {
                (_, true) => words.house_you(),
                (name, false) => called(name.as_deref(), words),
            };
            let space = one.space_name.as_deref().map(tame);
            let space = space.unwrap_or_else(|| short(&one.space));
            rows.push(words.practice_minutes_row(one.minutes, &one.month, &name, &space));
        }
        list(out, &rows);
        out.push_str("</section>\n");
    }
}

fn list(out: &mut String, rows: &[String]) {
    if rows.is_empty() {
        return;
    }
    out.push_str("<ul>\n");
    for row in rows {
        out.push_str(&format!("<li dir=\"auto\">{}</li>\n", escape(row)));
    }
    out.push_str("</ul>\n");
}
