//! Everything that counts by who said it, in an order that is the same on every phone.
//! Must not know who may say what.

use crate::document::{Document, Node};
use crate::house::Saying;
use crate::ids::Stamp;
use crate::keys;
use crate::read::{Reader, as_text, touched};

/// Something that somebody said, or took back.
#[derive(Clone, PartialEq, Eq)]
pub struct Said {
    /// Who, and when by their clock.
    pub by: Stamp,
    /// Under which key.
    pub key: String,
    /// What; none where they took back what stood there, and where it cannot be read.
    pub what: Option<Saying>,
}

impl std::fmt::Debug for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Said({:?})", self.what)
    }
}

impl Document {
    /// All of it from the first to the last, also what others wrote over since: nobody can take
    /// back what somebody else said.
    ///
    /// It stands after all that its author had seen; what did not see each other stands in the
    /// order of operation counters, then of hashes.
    #[must_use]
    pub fn said(&self) -> Vec<Said> {
        let mut nodes: Vec<&Node> = self.graph().nodes().iter().collect();
        nodes.sort_unstable_by_key(|node| (node.start_op, node.hash));
        let mut said = Vec::new();
        for node in nodes {
            let touched = touched(self, &node.hash).keys;
            let mut keys = touched
                .into_iter()
                .filter(|key| keys::is_said(key))
                .peekable();
            if keys.peek().is_none() {
                continue;
            }
            let after = Reader::at(self, std::slice::from_ref(&node.hash));
            said.extend(keys.map(|key| {
                let stands = after.ranked(&key).into_iter().next();
                let text = stands.and_then(|held| as_text(&held.value));
                Said {
                    by: node.stamp(),
                    what: text.and_then(|text| Saying::read(&key, &text)),
                    key,
                }
            }));
        }
        said
    }
}
