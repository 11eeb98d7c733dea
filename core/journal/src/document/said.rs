//! Everything that counts by who said it, in an order that is the same on every phone.
//! Must not know who may say what.

use std::collections::BTreeMap;

use automerge::ReadDoc;
use automerge::legacy::{Key, ObjectId, OpType};

use crate::document::{Document, Node, theirs};
use crate::house::Saying;
use crate::ids::{Stamp, first};
use crate::keys;
use crate::read::{Scalar, as_text};

/// Something that somebody said, or took back.
#[derive(Clone, PartialEq, Eq)]
pub struct Said {
    /// Who, and when by their clock.
    pub by: Stamp,
    /// Under which key.
    pub key: String,
    /// The beginning of the name of the act.
    pub act: [u8; 8],
    /// The beginning of the name of the act that this one takes back.
    pub undoes: Option<[u8; 8]>,
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
    /// order of operation counters, then of hashes. Reads every change once.
    #[must_use]
    pub fn said(&self) -> Vec<Said> {
        let mut nodes: Vec<&Node> = self.graph().nodes().iter().collect();
        nodes.sort_unstable_by_key(|node| (node.start_op, node.hash));
        let mut said = Vec::new();
        for node in nodes {
            let texts = self.said_in(node);
            said.extend(texts.into_iter().map(|(key, text)| Said {
                by: node.stamp(),
                act: first(&node.hash.0),
                undoes: node.undoes,
                what: text.and_then(|text| Saying::read(&key, &text)),
                key,
            }));
        }
        said
    }

    /// What one change left under such keys, by key.
    fn said_in(&self, node: &Node) -> BTreeMap<String, Option<String>> {
        let mut texts = BTreeMap::new();
        let Some(change) = self.doc.get_change_by_hash(&theirs(&node.hash)) else {
            return texts;
        };
        for op in &change.decode().operations {
            let (ObjectId::Root, Key::Map(key)) = (&op.obj, &op.key) else {
                continue;
            };
            if keys::is_said(key.as_str()) {
                let put = if let OpType::Put(value) = &op.action {
                    as_text(&Scalar::from(value))
                } else {
                    None
                };
                texts.insert(key.to_string(), put);
            }
        }
        texts
    }
}
