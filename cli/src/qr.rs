//! Draws a QR code with characters. Knows no invitation: what is in it is the caller's.

use std::io::{IsTerminal, stdout};

use qrcode::render::unicode::Dense1x2;
use qrcode::{EcLevel, QrCode};

/// Black on white, whatever the colours of the terminal are: cameras want dark on light.
const COLOURS: &str = "\u{1b}[30;107m";
const PLAIN: &str = "\u{1b}[0m";

/// Whether a person sees it: at a terminal, or because they asked for it.
pub(crate) fn is_wanted(asked: bool) -> bool {
    asked || stdout().is_terminal()
}

/// The code of a text, two modules to a character; `None` if the text is too long for one.
pub(crate) fn draw(text: &str) -> Option<String> {
    let drawn = plain(text)?;
    if !stdout().is_terminal() {
        return Some(drawn);
    }
    let line = |line: &str| format!("{COLOURS}{line}{PLAIN}");
    Some(drawn.lines().map(line).collect::<Vec<_>>().join("\n"))
}

/// The code of a text as a drawing for a page: no script, no style, sharp on paper.
pub(crate) fn svg(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let side = code.width() + 8;
    let colours = code.to_colors();
    let dark = colours
        .chunks(code.width().max(1))
        .enumerate()
        .flat_map(|(y, row)| {
            let dark = row.iter().enumerate();
            let dark = dark.filter(|(_, colour)| **colour == qrcode::Color::Dark);
            dark.map(move |(x, _)| format!("M{} {}h1v1h-1z", x + 4, y + 4))
        });
    let path: String = dark.collect();
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{path}\"/></svg>\n"
    ))
}

fn plain(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
    Some(code.render::<Dense1x2>().build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_fits_a_small_screen() {
        let text = format!("OW1:{}", "04XG10QYHBQ7K5MX".repeat(10));
        let drawn = plain(&text).unwrap();
        let widths: Vec<_> = drawn.lines().map(|line| line.chars().count()).collect();
        // Version 6 has 41 modules, and a quiet zone of four on each side.
        assert_eq!(widths, [49; 25], "{drawn}");
        assert_eq!(drawn.lines().next(), Some(" ".repeat(49).as_str()));
        assert_eq!(plain(&"A".repeat(5_000)), None);
    }

    #[test]
    fn every_module_is_drawn_as_it_is() {
        let code = QrCode::with_error_correction_level("OW1:04AB", EcLevel::L).unwrap();
        let rows: Vec<Vec<char>> = (plain("OW1:04AB").unwrap().lines())
            .map(|line| line.chars().collect())
            .collect();
        for (at, colour) in code.to_colors().into_iter().enumerate() {
            let (x, y) = (at % code.width() + 4, at / code.width() + 4);
            let halves: &[char] = if y % 2 == 0 {
                &['▀', '█']
            } else {
                &['▄', '█']
            };
            let dark = halves.contains(&rows[y / 2][x]);
            assert_eq!(dark, colour == qrcode::Color::Dark, "{x} {y}");
        }
    }
}
