//! What one change is and what it would cost, without a document and without Automerge.
//! Must not trust any number before it is compared with a limit.

use crate::error::BadChange;
use crate::ids::{Actor, ChangeHash, first};
use crate::limits::{
    MAX_CHANGE_BYTES, MAX_DEPS, MAX_EXTRA_BYTES, MAX_KEY_BYTES, MAX_MESSAGE_BYTES,
    MAX_OPS_PER_CHUNK, MAX_OTHER_ACTORS, MAX_PREDS,
};
use crate::measure::columns::Table;
use crate::measure::reader::{at_most, chunk};

/// The chunk type of an uncompressed change.
const CHANGE: u8 = 1;
/// Column 4, integers: what each operation does. Its rows are the operations.
const ACTION: u64 = 4 << 4 | 2;
/// Column 0, integers: the object that an operation belongs to, null for the root.
const OBJECT: u64 = 2;

/// What a change says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeMeta {
    /// Its name.
    pub hash: ChangeHash,
    /// Who wrote it, in which run.
    pub actor: Actor,
    /// 1, 2, 3... within the actor.
    pub seq: u64,
    /// The changes that stood before it.
    pub deps: Vec<ChangeHash>,
    /// The counter of its first operation.
    pub start_op: u64,
    /// How many operations it holds; the caller sums over a chunk.
    pub ops: u64,
    /// When it was written, by the author's clock, in milliseconds since the epoch.
    pub time_ms: i64,
    /// Whether it changes a text inside the entry and not only fields.
    pub touches_text: bool,
}

/// Reads what a change is and counts what it would cost.
///
/// Takes microseconds for any input, allocates no more than the input is long, and never calls
/// Automerge. A change that passes is well formed on the outside; whether it is an act on an
/// entry is checked when it is applied.
///
/// # Errors
///
/// [`BadChange`] for anything but one uncompressed change with a right checksum and at most
/// [`MAX_OPS_PER_CHUNK`] operations.
pub fn measure(bytes: &[u8]) -> Result<ChangeMeta, BadChange> {
    at_most(
        "bytes of a change",
        bytes.len() as u64,
        MAX_CHANGE_BYTES as u64,
    )?;
    let chunk = chunk(bytes, CHANGE)?;
    let mut body = chunk.body;
    let count = body.count("dependencies", MAX_DEPS as u64)?;
    let mut deps = Vec::new();
    for _ in 0..count {
        deps.push(ChangeHash(first(body.take(32)?)));
    }
    let actor = Actor::from_bytes(body.actor()?);
    let seq = body.unsigned()?;
    let start_op = at_most("operation counter", body.unsigned()?, u64::from(u32::MAX))?;
    if seq == 0 || start_op == 0 {
        return Err(BadChange::Malformed("counts from one"));
    }
    let time_ms = body.signed()?;
    body.prefixed("bytes of a message", MAX_MESSAGE_BYTES as u64)?;
    let others = body.count("other actors", MAX_OTHER_ACTORS as u64)?;
    for _ in 0..others {
        body.actor()?;
    }
    let mut table = Table::read(&mut body)?;
    table.walk(&mut body)?;
    at_most("extra bytes", body.len() as u64, MAX_EXTRA_BYTES as u64)?;
    let ops = check_table(&table)?;
    Ok(ChangeMeta {
        hash: ChangeHash(chunk.hash),
        actor,
        seq,
        deps,
        start_op,
        ops,
        time_ms,
        touches_text: table.column(OBJECT).values > 0,
    })
}

/// The number of operations, if nothing else announces more than they can carry.
fn check_table(table: &Table) -> Result<u64, BadChange> {
    let action = table.column(ACTION);
    let ops = at_most("operations", action.rows, MAX_OPS_PER_CHUNK)?;
    if action.values != action.rows {
        return Err(BadChange::Malformed("operation without action"));
    }
    at_most("rows of a column", table.rows(), ops)?;
    at_most("predecessors", table.members(), MAX_PREDS)?;
    at_most("bytes of keys", table.text_bytes(), MAX_KEY_BYTES)?;
    Ok(ops)
}

#[cfg(test)]
mod tests {
    use super::*;
    use automerge::transaction::Transactable;
    use automerge::{ActorId, AutoCommit, ObjType, ROOT, ReadDoc};
    use std::time::Instant;

    /// The change of 119 bytes that names 1,000,000 operations, built by hand.
    fn bomb(ops: i64) -> Vec<u8> {
        let mut body = vec![0, 24];
        body.extend([7; 24]);
        body.extend([1, 1, 0, 0, 0]);
        let action = [leb(ops), vec![1]].concat();
        let key = [leb(ops), b"\x01k".to_vec()].concat();
        let meta = [leb(ops), vec![0]].concat();
        let insert = leb(ops);
        let preds = [leb(ops), vec![0]].concat();
        let columns: [(u8, Vec<u8>); 5] = [
            (21, key),
            (52, insert),
            (66, action),
            (86, meta),
            (112, preds),
        ];
        body.push(columns.len() as u8);
        for (spec, data) in &columns {
            body.extend([*spec, data.len() as u8]);
        }
        for (_, data) in columns {
            body.extend(data);
        }
        seal(1, &body)
    }

    fn leb(mut value: i64) -> Vec<u8> {
        let mut out = vec![];
        while value > 63 {
            out.push((value & 0x7f) as u8 | 0x80);
            value >>= 7;
        }
        out.push(value as u8);
        out
    }

    fn seal(kind: u8, body: &[u8]) -> Vec<u8> {
        use sha2::{Digest, Sha256};
        let mut tail = vec![kind, body.len() as u8];
        if body.len() > 127 {
            tail = vec![
                kind,
                (body.len() & 0x7f) as u8 | 0x80,
                (body.len() >> 7) as u8,
            ];
        }
        tail.extend(body);
        let hash = Sha256::digest(&tail);
        [&[0x85, 0x6f, 0x4a, 0x83], &hash[..4], &tail].concat()
    }

    fn honest() -> AutoCommit {
        let mut doc = AutoCommit::new().with_actor(ActorId::from([9u8; 24]));
        doc.put(ROOT, "title", "milk").unwrap();
        let body = doc.put_object(ROOT, "body", ObjType::Text).unwrap();
        doc.splice_text(&body, 0, 0, "two litres").unwrap();
        doc
    }

    #[test]
    fn it_agrees_with_automerge() {
        let mut doc = honest();
        let change = doc.get_changes(&[]).remove(0);
        let meta = measure(change.raw_bytes()).unwrap();
        assert_eq!(meta.hash.0, change.hash().0);
        assert_eq!(meta.ops, change.len() as u64);
        assert_eq!(meta.seq, 1);
        assert_eq!(meta.start_op, 1);
        assert_eq!(meta.actor, Actor::from_bytes([9; 24]));
        assert!(meta.touches_text);
        doc.put(ROOT, "title", "bread").unwrap();
        let change = doc.get_last_local_change().unwrap();
        let meta = measure(change.raw_bytes()).unwrap();
        assert_eq!((meta.ops, meta.seq, meta.touches_text), (1, 2, false));
        assert_eq!(meta.deps.len(), 1);
        assert_eq!(
            doc.text(doc.get(ROOT, "body").unwrap().unwrap().1)
                .unwrap()
                .len(),
            10
        );
    }

    #[test]
    fn a_million_operations_in_a_hundred_bytes_are_refused_at_once() {
        let bytes = bomb(1_000_000);
        assert!(bytes.len() < 119);
        let run = || {
            let begun = Instant::now();
            assert!(matches!(
                measure(&bytes),
                Err(BadChange::TooMuch {
                    what: "operations",
                    found: 1_000_000,
                    ..
                })
            ));
            begun.elapsed().as_micros()
        };
        assert!((0..100).map(|_| run()).min().unwrap() < 100, "microseconds");
        assert_eq!(measure(&bomb(20_000)).unwrap().ops, 20_000);
        assert!(measure(&bomb(20_001)).is_err());
    }

    #[test]
    fn deflated_changes_documents_and_bundles_are_refused() {
        for kind in [0, 2, 3, 9] {
            assert_eq!(measure(&seal(kind, &[0])), Err(BadChange::ChunkType(kind)));
        }
        let mut doc = honest();
        let body = doc.get(ROOT, "body").unwrap().unwrap().1;
        doc.splice_text(&body, 0, 0, &"long ".repeat(200)).unwrap();
        let mut change = doc.get_last_local_change().unwrap();
        let deflated = change.bytes().into_owned();
        assert_eq!(measure(&deflated), Err(BadChange::ChunkType(2)));
        assert!(measure(change.raw_bytes()).is_ok());
    }

    #[test]
    fn every_cut_and_every_flipped_byte_is_refused() {
        let mut doc = honest();
        let bytes = doc.get_changes(&[]).remove(0).raw_bytes().to_vec();
        for at in 0..bytes.len() {
            assert!(measure(&bytes[..at]).is_err());
            let mut flipped = bytes.clone();
            flipped[at] ^= 1;
            assert!(measure(&flipped).is_err());
        }
        assert!(measure(&[bytes.clone(), vec![0]].concat()).is_err());
    }

    #[test]
    fn actors_have_twenty_four_bytes() {
        let mut doc = AutoCommit::new().with_actor(ActorId::from([9u8; 16]));
        doc.put(ROOT, "title", "milk").unwrap();
        let change = doc.get_changes(&[]).remove(0);
        assert_eq!(measure(change.raw_bytes()), Err(BadChange::ActorLength(16)));
    }
}
