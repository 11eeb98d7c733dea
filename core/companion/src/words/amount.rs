//! Lengths of time and amounts of data, as people say them.

use onderweg_text::Words;

/// A length of time in whole seconds, minutes or hours, never shorter than it is.
#[must_use]
pub fn span(ms: u64, words: &Words) -> String {
    match ms.div_ceil(1000) {
        seconds @ 0..=119 => words.span_seconds(seconds),
        seconds @ 120..=7199 => words.span_minutes(seconds.div_ceil(60)),
        seconds => words.span_hours(seconds.div_ceil(3600)),
    }
}

/// A number of bytes, as on a phone bill.
#[must_use]
pub fn bytes(count: u64, words: &Words) -> String {
    match count {
        0..=999 => words.size_bytes(count),
        1000..=999_999 => words.size_kilobytes(count.div_ceil(1000)),
        _ => {
            let (whole, tenths) = (count / 1_000_000, count % 1_000_000 / 100_000);
            let amount = format!("{whole}{}{tenths}", words.size_decimal());
            words.size_megabytes(&words.settings().digits.write(&amount))
        }
    }
}

#[cfg(test)]
mod tests {
    use onderweg_text::{Digits, Locale, Settings, plain};

    use super::*;

    fn words(tag: &str, digits: Digits) -> Words {
        let mut settings = Settings::of(Locale::exactly(tag).unwrap());
        settings.digits = digits;
        Words::new(settings)
    }

    #[test]
    fn spans_and_bytes_read_as_people_say_them() {
        let en = words("en", Digits::European);
        for (ms, said) in [
            (1, "1 second"),
            (30_000, "30 seconds"),
            (300_000, "5 minutes"),
            (21_600_000, "6 hours"),
        ] {
            assert_eq!(plain(&span(ms, &en)), said);
        }
        for (count, said) in [(999, "999 B"), (412_345, "413 kB"), (1_250_000, "1.2 MB")] {
            assert_eq!(plain(&bytes(count, &en)), said);
        }
        let nl = words("nl", Digits::European);
        assert_eq!(plain(&bytes(1_250_000, &nl)), "1,2 MB");
        let ar = words("ar", Digits::Arabic);
        assert_eq!(plain(&span(300_000, &ar)), "٥ دقائق");
        assert_eq!(plain(&span(120_000, &ar)), "دقيقتين");
        assert_eq!(plain(&bytes(1_250_000, &ar)), "١.٢ ميغابايت");
    }
}
