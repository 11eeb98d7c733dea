//! One transaction: puts what commands mean into a document and gives the change.
//! Must not decide what is valid input; that is done before.

use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{ActorId, ObjType, ROOT, ReadDoc, ScalarValue, Value};

use crate::document::diff::diff;
use crate::document::{Document, text_id, theirs};
use crate::error::ActError;
use crate::ids::{Actor, ChangeBytes, ChangeHash};
use crate::keys::{self, LinePart};
use crate::limits::{MAX_BYTES_PER_ACT, MAX_DOCUMENT_OPS, MAX_OPS_PER_ACT};

/// Steps between the places of checklist lines, so that one can be put between two.
const ORDER_STEP: i64 = 1024;

/// Writes inside one open transaction.
pub(crate) struct Writer<'a, 'd> {
    tx: &'a mut Transaction<'d>,
    /// Bytes of keys and values written so far.
    bytes: usize,
}

impl Document {
    /// Runs `write` as one change of `actor`; no change if it wrote nothing or failed.
    pub(crate) fn transact(
        &mut self,
        actor: Actor,
        now_ms: i64,
        message: Option<String>,
        write: impl FnOnce(&mut Writer<'_, '_>) -> Result<(), ActError>,
    ) -> Result<Option<ChangeBytes>, ActError> {
        if self
            .doc
            .stats()
            .num_ops
            .saturating_add(MAX_OPS_PER_ACT as u64)
            > MAX_DOCUMENT_OPS
        {
            return Err(ActError::Full);
        }
        self.doc.set_actor(ActorId::from(actor.bytes()));
        let mut tx = self.doc.transaction();
        let mut writer = Writer {
            tx: &mut tx,
            bytes: 0,
        };
        let written = write(&mut writer);
        let bytes = writer.bytes;
        let pending = tx.pending_ops();
        let too_much = pending > MAX_OPS_PER_ACT || bytes > MAX_BYTES_PER_ACT;
        let refused = match written {
            Err(error) => Some(error),
            Ok(()) if too_much => Some(ActError::TooMuchAtOnce),
            Ok(()) => None,
        };
        if refused.is_some() || pending == 0 {
            tx.rollback();
            return refused.map_or(Ok(None), Err);
        }
        let mut options = CommitOptions::default().with_time(now_ms);
        options.message = message;
        let (hash, _) = tx.commit_with(options);
        self.forget_graph();
        let hash = hash.ok_or(ActError::Engine)?;
        let change = self.doc.get_change_by_hash(&hash).ok_or(ActError::Engine)?;
        Ok(Some(ChangeBytes::from(change.raw_bytes().to_vec())))
    }

    /// The bytes of a change inside.
    #[must_use]
    pub fn change(&self, hash: &ChangeHash) -> Option<ChangeBytes> {
        let change = self.doc.get_change_by_hash(&theirs(hash))?;
        Some(ChangeBytes::from(change.raw_bytes().to_vec()))
    }
}

impl Writer<'_, '_> {
    /// All values that stand under a key.
    fn scalars(&self, key: &str) -> Vec<ScalarValue> {
        let all = self.tx.get_all(ROOT, key).unwrap_or_default();
        let scalar = |value: Value<'_>| value.as_scalar().cloned();
        all.into_iter().filter_map(|(v, _)| scalar(v)).collect()
    }

    fn has(&self, key: &str) -> bool {
        matches!(self.tx.get(ROOT, key), Ok(Some(_)))
    }

    /// Puts a scalar, which settles every conflict under that key; nothing if it stands alone
    /// there already.
    pub(crate) fn put(&mut self, key: &str, value: ScalarValue) -> Result<(), ActError> {
        let now = self.scalars(key);
        let empty = now.is_empty() && value == ScalarValue::Null;
        let same = !now.is_empty() && now.iter().all(|held| *held == value);
        if !same && !empty {
            self.put_new(key, value)?;
        }
        self.drop_kept(key)
    }

    /// Puts a scalar also where it stands there already, so that it is said by this author too.
    pub(crate) fn say(&mut self, key: &str, value: ScalarValue) -> Result<(), ActError> {
        // Automerge writes nothing over an equal value.
        if self.scalars(key).contains(&value) {
            self.tx.delete(ROOT, key).map_err(engine)?;
        }
        self.put_new(key, value)?;
        self.drop_kept(key)
    }

    /// Puts a flag; absent is the same as not set.
    pub(crate) fn flag(&mut self, key: &str, on: bool) -> Result<(), ActError> {
        if !on && !self.has(key) {
            return Ok(());
        }
        self.put(key, on.into())
    }

    /// Takes every letter off.
    pub(crate) fn clear_letters(&mut self) -> Result<(), ActError> {
        let letters: Vec<String> = self.tx.keys(ROOT).filter(|k| keys::is_letter(k)).collect();
        letters
            .iter()
            .try_for_each(|key| self.put(key, ScalarValue::Null))
    }

    /// Forgets values kept from a conflict that is settled now.
    fn drop_kept(&mut self, key: &str) -> Result<(), ActError> {
        let prefix = format!("{}{key}/", keys::KEPT);
        let of = |kept: &String| {
            let rest = kept.strip_prefix(&prefix);
            let n = rest.map(|rest| rest.strip_suffix(keys::BY).unwrap_or(rest));
            n.is_some_and(|n| n.parse::<usize>().is_ok())
        };
        let kept: Vec<String> = self.tx.keys(ROOT).filter(of).collect();
        for key in kept {
            self.tx.delete(ROOT, key.as_str()).map_err(engine)?;
        }
        Ok(())
    }

    /// Makes the empty body of a new entry.
    pub(crate) fn make_body(&mut self) -> Result<(), ActError> {
        self.tx
            .put_object(ROOT, keys::BODY, ObjType::Text)
            .map(|_| ())
            .map_err(engine)
    }

    /// The body's characters; none where there is no body.
    pub(crate) fn body(&self) -> Option<String> {
        let id = text_id(self.tx, keys::BODY)?;
        self.tx.text(id).ok()
    }

    /// Changes the body into `text`, touching only what differs.
    pub(crate) fn edit_body(&mut self, text: &str) -> Result<(), ActError> {
        let id = text_id(self.tx, keys::BODY).ok_or(ActError::NoBody)?;
        let now = self.tx.text(&id).map_err(engine)?;
        self.bytes = self.bytes.saturating_add(text.len());
        // From the end to the beginning, so that places before stay what they were.
        for hunk in diff(&now, text).iter().rev() {
            let gone = isize::try_from(hunk.old.len()).map_err(|_| ActError::TooMuchAtOnce)?;
            let at = hunk.old.start;
            self.tx
                .splice_text(&id, at, gone, &hunk.new)
                .map_err(engine)?;
        }
        Ok(())
    }

    /// Adds to the end of the body.
    pub(crate) fn append_body(&mut self, text: &str) -> Result<(), ActError> {
        let id = text_id(self.tx, keys::BODY).ok_or(ActError::NoBody)?;
        self.bytes = self.bytes.saturating_add(text.len());
        let end = self.tx.length(&id);
        self.tx.splice_text(&id, end, 0, text).map_err(engine)
    }

    /// Whether a line has a text that anybody still wants.
    pub(crate) fn shows_line(&self, id: &str) -> bool {
        let texts = self.scalars(&keys::line(id, LinePart::Text));
        texts.iter().any(|text| *text != ScalarValue::Null)
    }

    /// Whether a line was ever there.
    pub(crate) fn knows_line(&self, id: &str) -> bool {
        self.has(&keys::line(id, LinePart::Text))
    }

    /// The ids of all lines that show, and the largest place.
    pub(crate) fn lines(&self) -> (usize, i64) {
        let mut shown = 0;
        let mut last = 0;
        let all: Vec<String> = self.tx.keys(ROOT).collect();
        for key in &all {
            match keys::as_line(key) {
                Some((id, LinePart::Text)) if self.shows_line(id) => shown += 1,
                Some((_, LinePart::Order)) => {
                    let orders = self.scalars(key);
                    let max = orders.iter().filter_map(ScalarValue::as_i64).max();
                    last = last.max(max.unwrap_or(0));
                }
                _ => {}
            }
        }
        (shown, last)
    }

    /// The number of labels that are on.
    pub(crate) fn labels(&self) -> usize {
        let labels = self.tx.keys(ROOT).filter(|k| k.starts_with(keys::LABEL));
        let on = |key: &String| self.scalars(key).contains(&ScalarValue::Boolean(true));
        labels.filter(on).count()
    }

    /// Writes a line's text, at the end if it is new.
    pub(crate) fn line(&mut self, id: &str, text: &str) -> Result<(), ActError> {
        let order = keys::line(id, LinePart::Order);
        if !self.has(&order) {
            let (_, last) = self.lines();
            self.put(&order, last.saturating_add(ORDER_STEP).into())?;
        }
        self.put(&keys::line(id, LinePart::Text), text.into())
    }

    /// The largest number under a key.
    pub(crate) fn number(&self, key: &str) -> i64 {
        let all = self.scalars(key);
        all.iter()
            .filter_map(ScalarValue::as_i64)
            .max()
            .unwrap_or(0)
    }

    /// The text under a key that stands alone there.
    pub(crate) fn text(&self, key: &str) -> Option<String> {
        let all = self.scalars(key);
        all.last().and_then(ScalarValue::as_str).map(str::to_owned)
    }

    /// Puts a value as it is, without looking at what stands there.
    pub(crate) fn put_new(&mut self, key: &str, value: ScalarValue) -> Result<(), ActError> {
        self.bytes = self.bytes.saturating_add(key.len() + size(&value));
        self.tx.put(ROOT, key, value).map_err(engine)
    }
}

/// Bytes that a value takes in a change, at most.
pub(crate) fn size(value: &ScalarValue) -> usize {
    if let ScalarValue::Str(text) = value {
        text.len()
    } else if let ScalarValue::Bytes(bytes) = value {
        bytes.len()
    } else {
        10
    }
}

/// Automerge's own words may quote content, so they end here.
fn engine(_: automerge::AutomergeError) -> ActError {
    ActError::Engine
}
