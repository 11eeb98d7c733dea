//! Who reads: the language of words, and dates as they stand on the reader's wall. Knows no command
//! and no message.

use onderweg_companion::journal::{NaiveDate, NaiveDateTime};
use onderweg_companion::text::{Locale, Words, isolate};

use crate::out::line;

/// Where the system says which language it speaks, the strongest first (POSIX).
const SYSTEM: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// A language by its tag, for options.
pub(crate) fn language(tag: &str) -> Result<Locale, String> {
    best(tag).ok_or_else(|| {
        let known: Vec<_> = Locale::all().map(Locale::tag).collect();
        format!("there are words in {}", known.join(", "))
    })
}

/// The system's language; English where it names none that there are words in.
pub(crate) fn system() -> Locale {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let name = SYSTEM.into_iter().find_map(set).unwrap_or_default();
    from_posix(&name)
}

/// `nl_BE.UTF-8@euro` as a language.
fn from_posix(name: &str) -> Locale {
    let name = name.split(['.', '@']).next().unwrap_or_default();
    best(&name.replace('_', "-")).unwrap_or_default()
}

fn best(tag: &str) -> Option<Locale> {
    let found = Locale::negotiate(&[tag]);
    // English also stands in where nothing fits.
    let asked = tag.split('-').next().unwrap_or_default();
    (found != Locale::ENGLISH || asked.eq_ignore_ascii_case("en")).then_some(found)
}

/// Somebody who reads dates: their words, and where they are.
pub(crate) struct Reader<'a> {
    pub(crate) words: &'a Words,
    /// The name of their zone: a time of another zone says so.
    pub(crate) zone: &'a str,
    pub(crate) today: NaiveDate,
    /// An instant on their wall.
    pub(crate) wall: &'a dyn Fn(i64) -> NaiveDateTime,
}

impl Reader<'_> {
    /// An instant.
    pub(crate) fn instant(&self, ms: i64) -> String {
        self.words.both_date_times((self.wall)(ms), self.today)
    }

    /// A day as the journal names it: `2026-12-01`.
    pub(crate) fn day(&self, text: &str) -> String {
        match text.parse::<NaiveDate>() {
            Ok(date) => self.words.both(date, self.today),
            Err(_) => line(text),
        }
    }

    /// A day or a time as the journal stores it; other text as it is.
    pub(crate) fn when(&self, text: &str) -> String {
        let Some((at, zone)) = local(text) else {
            return self.day(text);
        };
        self.beside(self.words.both_date_times(at, self.today), zone)
    }

    /// The same below a heading that says the day already: `None` for that day itself.
    pub(crate) fn when_on(&self, text: &str, day: &str) -> Option<String> {
        match local(text) {
            Some((at, zone)) if at.date().to_string() == day => {
                Some(self.beside(self.words.both_times(at.time()), zone))
            }
            None if text == day => None,
            Some(_) | None => Some(self.when(text)),
        }
    }

    /// With the zone, where it is not the reader's.
    fn beside(&self, time: String, zone: &str) -> String {
        if zone == self.zone {
            time
        } else {
            format!("{time} ({})", isolate(zone))
        }
    }
}

/// `2026-12-01T09:30[Europe/Brussels]` as a time and a zone.
fn local(text: &str) -> Option<(NaiveDateTime, &str)> {
    let (local, zone) = text.strip_suffix(']')?.split_once('[')?;
    let at = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").ok()?;
    Some((at, zone))
}

#[cfg(test)]
mod tests {
    use onderweg_companion::text::{Settings, plain};

    use super::*;

    #[test]
    fn the_system_says_its_language_in_the_posix_way() {
        for (name, tag) in [
            ("nl_BE.UTF-8", "nl"),
            ("ar_SY@x", "ar"),
            ("en_GB", "en"),
            ("C.UTF-8", "en"),
            ("POSIX", "en"),
            ("zh_CN", "en"),
            ("", "en"),
        ] {
            assert_eq!(from_posix(name).tag(), tag, "{name}");
        }
        assert_eq!(language("nl-BE").map(Locale::tag), Ok("nl"));
        assert!(language("zh").is_err());
        assert!(language("").is_err());
    }

    #[test]
    fn times_are_said_with_their_zone_only_elsewhere() {
        let words = Words::new(Settings::default());
        let reader = Reader {
            words: &words,
            zone: "Europe/Brussels",
            today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
            wall: &|_| NaiveDateTime::default(),
        };
        let here = "2026-12-01T09:30[Europe/Brussels]";
        let there = "2026-12-01T09:30[Asia/Kabul]";
        assert_eq!(plain(&reader.when(here)), "Tue 1 Dec, 09:30");
        assert_eq!(plain(&reader.when(there)), "Tue 1 Dec, 09:30 (Asia/Kabul)");
        assert_eq!(plain(&reader.when("2026-12-01")), "Tue 1 Dec");
        assert_eq!(plain(&reader.when("[not a time]")), "[not a time]");
        let below = |text, day| reader.when_on(text, day).map(|said| plain(&said));
        assert_eq!(below(here, "2026-12-01").as_deref(), Some("09:30"));
        assert_eq!(below("2026-12-01", "2026-12-01"), None);
        assert_eq!(
            below(here, "2026-11-30").as_deref(),
            Some("Tue 1 Dec, 09:30")
        );
    }
}
