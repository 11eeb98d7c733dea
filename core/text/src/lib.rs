//! Everything that a person reads, in their language.
//!
//! Words are Fluent messages in `locales/<tag>/*.ftl`; English is the template. The build makes one
//! function of each message and refuses languages that do not fit together, so a call that compiles
//! has words everywhere. Knows nothing of journals, spaces or servers.
//!
//! ```
//! use onderweg_text::{Locale, Settings, Words};
//!
//! let dutch = Words::new(Settings::of(Locale::negotiate(&["nl-BE", "fr"])));
//! assert_eq!(dutch.settings().language.tag(), "nl");
//! assert_eq!(dutch.only_here(), "alleen hier");
//! ```

mod coverage;
mod data;
mod date;
mod digits;
mod formats;
mod isolate;
mod list;
mod locale;
mod number;
mod settings;
mod words;

pub use coverage::Coverage;
pub use digits::Digits;
pub use formats::Formats;
pub use isolate::{has_rtl, isolate, plain, tame};
pub use locale::{Direction, Locale};
pub use settings::{Calendar, Settings};
pub use words::{Message, Variable, Words, messages};
