//! Figures as a person reads them. Must not know what they stand for.

/// `1,234,567`.
#[must_use]
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// Microseconds as a person reads them.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "three digits are shown")]
pub fn time(micros: u64) -> String {
    match micros {
        0..100 => format!("{micros} µs"),
        100..100_000 => format!("{:.2} ms", micros as f64 / 1e3),
        100_000..10_000_000 => format!("{} ms", thousands(micros / 1_000)),
        _ => format!("{:.1} s", micros as f64 / 1e6),
    }
}

/// Bytes as a person reads them.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "three digits are shown")]
pub fn bytes(count: u64) -> String {
    match count {
        0..10_000 => format!("{} B", thousands(count)),
        10_000..1_000_000 => format!("{:.1} KB", count as f64 / 1e3),
        _ => format!("{:.2} MB", count as f64 / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_read_well() {
        assert_eq!(thousands(1_234_567), "1,234,567");
        assert_eq!(thousands(999), "999");
        assert_eq!(
            [time(99), time(1_500), time(12_000_000)],
            ["99 µs", "1.50 ms", "12.0 s"]
        );
        assert_eq!([bytes(640), bytes(1_315_647)], ["640 B", "1.32 MB"]);
    }
}
