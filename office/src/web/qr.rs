//! A QR code as one path of an SVG: prints sharp, and needs neither script nor style.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

/// Modules of white around it, as scanners want.
const QUIET: usize = 4;

/// A code that can be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Qr {
    /// Modules from edge to edge, white included.
    pub(super) side: usize,
    /// The dark ones.
    pub(super) path: String,
}

/// The code of a text; `None` for more than fits into one.
pub(super) fn of(text: &str) -> Option<Qr> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let size = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(size.max(1)).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(PartialEq::eq) {
            if run.first() == Some(&Color::Dark) {
                let (left, top) = (x + QUIET, y + QUIET);
                let wide = run.len();
                let _ = write!(path, "M{left} {top}h{wide}v1h-{wide}z");
            }
            x += run.len();
        }
    }
    Some(Qr {
        side: size + 2 * QUIET,
        path,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_the_smallest_code() {
        let qr = of("ONDERWEG").unwrap();
        assert_eq!(qr.side, 21 + 8);
        assert!(qr.path.starts_with("M4 4h7v1h-7z"), "{}", qr.path);
        assert!(
            qr.path
                .chars()
                .all(|c| c.is_ascii_digit() || "Mhvz -".contains(c))
        );
    }

    #[test]
    fn what_does_not_fit_is_not_drawn() {
        assert!(of(&"x".repeat(2_000)).is_some());
        assert!(of(&"x".repeat(4_000)).is_none());
    }
}
