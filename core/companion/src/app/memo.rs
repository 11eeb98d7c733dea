//! What was computed once and holds until something changes; nothing of it while locked.

use std::sync::Arc;

use onderweg_journal::Practice;
use onderweg_pack::Pack;

use super::cards::Cards;

/// A value that several handles may compute, forget and keep at the same time.
///
/// Whoever computes it says what stamp it had when they began: a value that something overtook is
/// given out once and not kept.
#[derive(Debug)]
pub(super) struct Kept<T> {
    stamp: u64,
    value: Option<Arc<T>>,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self {
            stamp: 0,
            value: None,
        }
    }
}

impl<T> Kept<T> {
    pub(super) fn known(&self) -> Option<Arc<T>> {
        self.value.clone()
    }

    pub(super) fn stamp(&self) -> u64 {
        self.stamp
    }

    /// Something that it was computed from may have changed.
    pub(super) fn forget(&mut self) {
        self.stamp = self.stamp.wrapping_add(1);
        self.value = None;
    }

    /// Keeps what was computed from how things were at `stamp`.
    pub(super) fn keep(&mut self, stamp: u64, value: Arc<T>) {
        if stamp == self.stamp {
            self.stamp = self.stamp.wrapping_add(1);
            self.value = Some(value);
        }
    }
}

impl<T: Clone> Kept<T> {
    /// Changes it as what it was computed from was changed since `stamp`; if anything else happened
    /// meanwhile it is computed anew.
    pub(super) fn follow(&mut self, stamp: u64, change: impl FnOnce(&mut T)) {
        match &mut self.value {
            Some(value) if stamp == self.stamp => {
                self.stamp = self.stamp.wrapping_add(1);
                change(Arc::make_mut(value));
            }
            Some(_) | None => self.forget(),
        }
    }
}

/// Everything that is kept in memory of one profile.
#[derive(Debug, Default)]
pub(super) struct Memo {
    /// What the practice logs say.
    pub(super) practice: Kept<Practice>,
    /// All cards.
    pub(super) cards: Kept<Cards>,
    /// The pack, open.
    pub(super) pack: Kept<Pack>,
}

impl Memo {
    /// All of it.
    pub(super) fn forget(&mut self) {
        self.practice.forget();
        self.cards.forget();
        self.pack.forget();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_overtaken_is_not_kept() {
        let mut kept = Kept::default();
        let began = kept.stamp();
        kept.forget();
        kept.keep(began, Arc::new(1));
        assert_eq!(kept.known(), None);
        kept.keep(kept.stamp(), Arc::new(2));
        assert_eq!(kept.known().as_deref(), Some(&2));
    }

    #[test]
    fn a_change_follows_only_what_it_knew() {
        let mut kept = Kept::default();
        kept.keep(0, Arc::new(vec![1]));
        let began = kept.stamp();
        kept.follow(began, |list| list.push(2));
        assert_eq!(kept.known().as_deref(), Some(&vec![1, 2]));
        // Another one changed it since: nobody knows whether this one is in it already.
        kept.follow(began, |list| list.push(3));
        assert_eq!(kept.known(), None);
        // Computed by another before the change was written, kept after it.
        let stamp = kept.stamp();
        kept.keep(stamp, Arc::new(vec![1, 2]));
        kept.follow(stamp, |list| list.push(3));
        assert_eq!(kept.known(), None);
    }
}
