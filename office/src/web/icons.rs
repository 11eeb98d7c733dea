//! Icons: one hidden sprite in each page, with only those the page uses. Lucide (ISC).

use std::collections::BTreeMap;
use std::sync::OnceLock;

const SPRITE: &str = include_str!("../../assets/icons.svg");
/// Where templates want the sprite. Nobody's words can hold it: they are escaped.
const PLACE: &str = "<!--icons-->";

/// Puts the sprite into a page.
pub(super) fn lay(page: &str) -> String {
    let mut used: Vec<&str> = page
        .split("<use href=\"#")
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .map(|(name, _)| name)
        .collect();
    used.sort_unstable();
    used.dedup();
    let symbols: String = used
        .iter()
        .filter_map(|name| all().get(name))
        .copied()
        .collect();
    let sprite = format!(
        "<svg width=\"0\" height=\"0\" aria-hidden=\"true\" class=\"vh\"><!-- Lucide, ISC licence -->{symbols}</svg>"
    );
    page.replacen(PLACE, &sprite, 1)
}

fn all() -> &'static BTreeMap<&'static str, &'static str> {
    static ALL: OnceLock<BTreeMap<&'static str, &'static str>> = OnceLock::new();
    ALL.get_or_init(|| {
        let named = |line: &'static str| {
            let (name, _) = line.strip_prefix("<symbol id=\"")?.split_once('"')?;
            Some((name, line))
        };
        SPRITE.lines().filter_map(named).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_used() {
        let page = lay("<!--icons--><svg><use href=\"#check\"/></svg><use href=\"#check\"/>");
        assert_eq!(page.matches("<symbol").count(), 1);
        assert!(page.contains("<symbol id=\"check\""));
    }

    #[test]
    fn every_icon_of_a_template_is_there() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates");
        let mut seen = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            for rest in text.split("<use href=\"#").skip(1) {
                let name = rest.split('"').next().unwrap();
                if !name.contains('{') {
                    assert!(all().contains_key(name), "{name}");
                    seen += 1;
                }
            }
        }
        assert!(seen > 10);
    }
}
