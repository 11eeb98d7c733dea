//! How often something repeats and when it rings before, as people say it. What is typed is a rule of
//! RFC 5545 and a short list; nobody has to read those.

use onderweg_journal::{Days, NaiveDate, Repeat, RepeatParts, Steps, Tz, Weekday, reminders};
use onderweg_text::Words;

use super::span;

/// A rule in words; one that this version does not read as it stands.
#[must_use]
pub fn repeat(rule: &str, zone: Tz, words: &Words) -> String {
    match Repeat::parse(rule) {
        Ok(rule) => parts(&rule.parts(zone), words),
        Err(_) => rule.to_owned(),
    }
}

fn parts(rule: &RepeatParts, words: &Words) -> String {
    let every = u64::from(rule.every);
    let mut said = match (rule.steps, every) {
        (Steps::Days, 1) => words.repeat_daily(),
        (Steps::Days, count) => words.repeat_days(count),
        (Steps::Weeks, 1) => words.repeat_weekly(),
        (Steps::Weeks, count) => words.repeat_weeks(count),
        (Steps::Months, 1) => words.repeat_monthly(),
        (Steps::Months, count) => words.repeat_months(count),
    };
    if !rule.days.is_empty() {
        let mut days = rule.days.clone();
        // From the beginning of a month to its end.
        days.sort_by_key(|(nth, _)| (*nth < 0, *nth));
        let days: Vec<String> = days.into_iter().map(|day| on(day, words)).collect();
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        said = words.repeat_on(&words.list(&days), &said);
    }
    if let Some(count) = rule.times {
        said = words.repeat_times(u64::from(count), &said);
    }
    if let Some(day) = rule.until {
        said = words.repeat_until(&words.date_long(day), &said);
    }
    said
}

fn on((nth, weekday): (i8, Weekday), words: &Words) -> String {
    // The first of January 2024 was a Monday.
    let monday = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default();
    let after = Days::new(u64::from(weekday.num_days_from_monday()));
    let name = words.weekday(monday.checked_add_days(after).unwrap_or(monday));
    let number = words.number(i64::from(nth.unsigned_abs()));
    match nth {
        0 => name,
        -1 => words.repeat_last(&name),
        1.. => words.repeat_nth(&number, &name),
        _ => words.repeat_nth_last(&number, &name),
    }
}

/// Reminders in words; a list that this version does not read as it stands.
#[must_use]
pub fn remind(list: &str, words: &Words) -> String {
    let Ok(leads) = reminders(list, "remind") else {
        return list.to_owned();
    };
    let said = leads.iter().map(|lead| match u64::from(lead.in_minutes()) {
        0 => words.remind_start(),
        minutes if lead.is_days() => words.remind_days(minutes / 1_440),
        minutes => words.remind_before(&span(minutes * 60_000, words)),
    });
    let said: Vec<String> = said.collect();
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    words.list(&said)
}

#[cfg(test)]
mod tests {
    use onderweg_text::{Locale, Settings, plain};

    use super::*;

    fn words(tag: &str) -> Words {
        Words::new(Settings::of(Locale::exactly(tag).unwrap()))
    }

    #[test]
    fn rules_and_reminders_are_said_in_words() {
        let en = words("en");
        for (rule, said) in [
            ("FREQ=DAILY", "every day"),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
                "every 2 weeks on Tuesday and Thursday",
            ),
            (
                "FREQ=MONTHLY;BYDAY=2TU,-1FR;COUNT=5",
                "every month on Tuesday no. 2 of the month and the last Friday of the month, 5 times",
            ),
            (
                "FREQ=MONTHLY;BYDAY=-2MO",
                "every month on Monday no. 2 from the end of the month",
            ),
            (
                "FREQ=DAILY;UNTIL=20261224T230000Z",
                "every day, until Friday, 25 December 2026",
            ),
            ("FREQ=YEARLY", "FREQ=YEARLY"),
        ] {
            assert_eq!(plain(&repeat(rule, Tz::Europe__Brussels, &en)), said);
        }
        for (list, said) in [
            (
                "1w, 1d, 2h, 90m",
                "7 days before, 1 day before, 2 hours before and 90 minutes before",
            ),
            ("0m", "at the start"),
            ("qzx", "qzx"),
        ] {
            assert_eq!(plain(&remind(list, &en)), said);
        }
        let nl = words("nl");
        let weekly = repeat("FREQ=WEEKLY;BYDAY=TU", Tz::Europe__Brussels, &nl);
        assert_eq!(plain(&weekly), "elke week op dinsdag");
        assert_eq!(plain(&remind("1d", &nl)), "1 dag ervoor");
    }

    #[test]
    fn no_language_shows_the_rule_as_it_is_typed() {
        for locale in Locale::all() {
            let words = Words::new(Settings::of(locale));
            let said = repeat(
                "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR;COUNT=2",
                Tz::UTC,
                &words,
            );
            assert!(!said.contains("FREQ") && !said.contains("-1"), "{said}");
            let said = remind("1d, 15m", &words);
            assert!(!said.contains("1d") && !said.contains("15m"), "{said}");
        }
    }
}
