//! Saying a message: the function that every generated one calls.

use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;

use crate::digits::Digits;
use crate::formats::Formats;
use crate::locale::Locale;
use crate::number::Numbers;
use crate::settings::Settings;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// One language as it stands in `locales/`.
pub(crate) struct Source {
    pub(crate) tag: &'static str,
    pub(crate) draft: bool,
    /// Files that a native reader has checked, with their name and the day.
    pub(crate) read: &'static [(&'static str, &'static str)],
    pub(crate) files: &'static [(&'static str, &'static str)],
}

/// What a message takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variable {
    /// Words that were written or formatted already.
    Text,
    /// A count.
    Number,
}

/// A message, whatever the language.
#[derive(Debug, Clone, Copy)]
pub struct Message {
    /// Its key. Spoken words are filed under it as well: `<tag>/<key>` is the audio key.
    pub key: &'static str,
    /// The file it stands in.
    pub file: &'static str,
    /// The picture beside it (Lucide's names), for who cannot read it.
    pub icon: &'static str,
    /// What it takes, by name.
    pub variables: &'static [(&'static str, Variable)],
}

impl Message {
    /// Where its spoken form is filed.
    #[must_use]
    pub fn audio(&self, locale: Locale) -> String {
        format!("{}/{}", locale.tag(), self.key)
    }
}

/// Every message, in the order of the template.
#[must_use]
pub fn messages() -> &'static [Message] {
    MESSAGES
}

type Bundle = FluentBundle<Arc<FluentResource>>;

/// A reader's words. Made once and kept: making it reads a whole language.
///
/// What is put into a message stands between first-strong isolates, so that a name in one direction
/// does not turn a sentence of the other; [`crate::plain`] takes them out.
pub struct Words {
    settings: Settings,
    chain: Vec<Bundle>,
    formats: OnceLock<Formats>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl Words {
    /// The words of these settings.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        let chain = settings
            .language
            .chain()
            .into_iter()
            .map(|locale| bundle(locale, settings.digits))
            .collect();
        Self {
            settings,
            chain,
            formats: OnceLock::new(),
        }
    }

    /// Dates, lists and numbers in these settings, read when first used.
    pub(crate) fn formats(&self) -> &Formats {
        self.formats.get_or_init(|| {
            let tag = self.settings.language.identifier().to_string();
            Formats::new(&tag, self.settings.digits, self.settings.calendar)
        })
    }

    /// The settings they were made with.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.settings
    }

    /// A message by its key, in the first language of the chain that has it; the key itself where
    /// none has, which the build makes impossible for keys it knows.
    pub fn say(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        for bundle in &self.chain {
            let Some(pattern) = bundle.get_message(key).and_then(|found| found.value()) else {
                continue;
            };
            let mut faults = Vec::new();
            return bundle
                .format_pattern(pattern, args, &mut faults)
                .into_owned();
        }
        key.to_owned()
    }

    /// Whether this language itself has the message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.chain
            .first()
            .is_some_and(|bundle| bundle.has_message(key))
    }
}

/// Resources are parsed once a process, whoever reads them.
fn resources(source: usize) -> &'static [Arc<FluentResource>] {
    static PARSED: OnceLock<Vec<OnceLock<Vec<Arc<FluentResource>>>>> = OnceLock::new();
    let all = PARSED.get_or_init(|| SOURCES.iter().map(|_| OnceLock::new()).collect());
    let parse = || {
        let files = SOURCES
            .get(source)
            .map_or([].as_slice(), |source| source.files);
        let one = |(_, text): &(&str, &str)| match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => Arc::new(resource),
        };
        files.iter().map(one).collect()
    };
    all.get(source)
        .map_or([].as_slice(), |cell| cell.get_or_init(parse))
}

fn bundle(locale: Locale, digits: Digits) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.identifier()]);
    for resource in resources(locale.source()) {
        // The build has refused what stands twice.
        let _ = bundle.add_resource(Arc::clone(resource));
    }
    bundle.set_formatter(Some(match digits {
        Digits::European => european,
        Digits::Arabic => arabic,
        Digits::EasternArabic => eastern_arabic,
    }));
    bundle.set_transform(locale.transform());
    bundle
}

fn european(value: &FluentValue<'_>, kept: &IntlLangMemoizer) -> Option<String> {
    written(value, kept, Digits::European)
}

fn arabic(value: &FluentValue<'_>, kept: &IntlLangMemoizer) -> Option<String> {
    written(value, kept, Digits::Arabic)
}

fn eastern_arabic(value: &FluentValue<'_>, kept: &IntlLangMemoizer) -> Option<String> {
    written(value, kept, Digits::EasternArabic)
}

/// Numbers are written by ICU, whose formatters Fluent keeps; words stay as they are.
fn written(value: &FluentValue<'_>, kept: &IntlLangMemoizer, digits: Digits) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let write = |numbers: &Numbers| numbers.write(&number.as_string());
    kept.with_try_get((digits,), write).ok()
}
