//! What the pages are started with. Here enter time and chance.

use std::fmt;
use std::sync::{Arc, Mutex};

use rand_core::CryptoRng;

/// Where randomness comes from.
pub type Chance = Arc<Mutex<dyn CryptoRng + Send>>;

/// How an office is served.
#[derive(Clone)]
pub struct Settings {
    /// Served over HTTPS: cookies are bound to it, and browsers are told to stay with it. Only a
    /// server on the machine itself may do without.
    pub https: bool,
    /// The address in the browser's line, `https://office.example`, where a proxy changes `Host`.
    pub origin: Option<String>,
    /// Behind a proxy that writes the other side's address at the end of `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// The name of the programme, for the foot of the pages.
    pub programme: String,
    /// Milliseconds since the epoch.
    pub clock: Arc<dyn Fn() -> i64 + Send + Sync>,
    /// Randomness for sessions.
    pub chance: Chance,
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("https", &self.https)
            .field("origin", &self.origin)
            .field("behind_proxy", &self.behind_proxy)
            .field("programme", &self.programme)
            .finish_non_exhaustive()
    }
}
