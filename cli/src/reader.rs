//! Who reads: the language of words, from the system or from an option. Knows no command and no message.

use onderweg_companion::text::Locale;
pub(crate) use onderweg_companion::words::Reader;

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

#[cfg(test)]
mod tests {
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
}
