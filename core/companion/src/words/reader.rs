//! Who reads: dates and times as they stand on the reader's wall, in their words. Knows no message.

use onderweg_journal::{NaiveDate, NaiveDateTime};
use onderweg_text::{Words, isolate, tame};

/// Somebody who reads dates: their words, and where they are.
pub struct Reader<'a> {
    /// Their words.
    pub words: &'a Words,
    /// The name of their zone: a time of another zone says so.
    pub zone: &'a str,
    /// The day that it is there.
    pub today: NaiveDate,
    /// An instant on their wall.
    pub wall: &'a dyn Fn(i64) -> NaiveDateTime,
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Reader(in {})", self.zone)
    }
}

impl Reader<'_> {
    /// An instant.
    #[must_use]
    pub fn instant(&self, ms: i64) -> String {
        self.words.both_date_times((self.wall)(ms), self.today)
    }

    /// A day as the journal names it: `2026-12-01`.
    #[must_use]
    pub fn day(&self, text: &str) -> String {
        match text.parse::<NaiveDate>() {
            Ok(date) => self.words.both(date, self.today),
            Err(_) => isolate(&tame(text)),
        }
    }

    /// A day or a time as the journal stores it; other text as it is.
    #[must_use]
    pub fn when(&self, text: &str) -> String {
        let Some((at, zone)) = local(text) else {
            return self.day(text);
        };
        self.beside(self.words.both_date_times(at, self.today), zone)
    }

    /// The same below a heading that says the day already: `None` for that day itself.
    #[must_use]
    pub fn when_on(&self, text: &str, day: &str) -> Option<String> {
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
    use onderweg_text::{Settings, plain};

    use super::*;

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
