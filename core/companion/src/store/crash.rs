//! A place to fail on purpose: tests cut a transaction at any store call.
//! Must not know what the calls do.

use onderweg_sync::store::{StoreError, Stored};

/// Counts down to a failure; `None` never fails.
#[derive(Debug, Default)]
pub(super) struct CrashPoint(Option<u64>);

impl CrashPoint {
    pub(super) fn after(calls: u64) -> Self {
        Self(Some(calls))
    }

    /// Whether it is still to come.
    pub(super) fn is_armed(&self) -> bool {
        self.0.is_some()
    }

    /// Counts one call; fails at the one that was set, once.
    pub(super) fn pass(&mut self) -> Stored<()> {
        match self.0.map(|left| left.saturating_sub(1)) {
            Some(0) => {
                self.0 = None;
                Err(StoreError::Failed("cut by a test".to_owned()))
            }
            left => {
                self.0 = left;
                Ok(())
            }
        }
    }
}
