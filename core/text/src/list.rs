//! Lists in words: "Sara, Tom and Ali". Must not know what stands in a list.

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};

use crate::data;
use crate::digits::Digits;
use crate::isolate::isolate;

/// How a language lists what belongs together.
pub(crate) struct Lists(Option<ListFormatter>);

impl Lists {
    pub(crate) fn new(tag: &str) -> Self {
        let read = |provider| {
            let locale = data::locale(tag, Digits::European);
            let options = ListFormatterOptions::default().with_length(ListLength::Wide);
            ListFormatter::try_new_and_with_buffer_provider(provider, locale.into(), options).ok()
        };
        Self(data::provider().and_then(read))
    }

    /// The items with the language's commas and its "and", each between isolates: they are names and
    /// other people's words.
    pub(crate) fn and(&self, items: &[&str]) -> String {
        let items: Vec<String> = items.iter().map(|item| isolate(item)).collect();
        match &self.0 {
            Some(formatter) => formatter.format_to_string(items.iter()),
            None => items.join(", "),
        }
    }
}
