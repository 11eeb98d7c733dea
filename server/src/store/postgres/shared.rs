//! What the server processes on one PostgreSQL share.

use std::sync::Arc;

use super::tx::{array, int};
use super::{PostgresStore, news};
use crate::store::{Ear, News, Result, Shared, StoreError};

impl Shared for PostgresStore {
    fn secret(&self) -> Result<[u8; 32]> {
        let found = self.asking("SELECT secret FROM life", &[])?.pop();
        let found = found.ok_or(StoreError::Damaged("secret"))?;
        array(&found, 0)
    }

    fn is_first(&self, bucket: u64, nonce: &[u8; 16]) -> Result<bool> {
        // Not worth waiting for the disk: see the guarantees of the trait.
        let sql = "INSERT INTO nonces (bucket, seen)
            SELECT $1::bigint, $2::bytea FROM set_config('synchronous_commit', 'off', true)
            ON CONFLICT DO NOTHING";
        let made = self.telling(sql, &[&int(bucket), &nonce.as_slice()])?;
        Ok(made == 1)
    }

    fn forget(&self, bucket: u64) -> Result<()> {
        self.telling("DELETE FROM nonces WHERE bucket < $1", &[&int(bucket)])?;
        Ok(())
    }

    fn announce(&self, news: News) {
        self.board.post(news);
    }

    fn follow(&self, ear: Arc<dyn Ear>) {
        let (door, board) = (self.door.clone(), Arc::clone(&self.board));
        let poll = self.tuning.poll;
        self.engine.spawn(news::follow(door, board, ear, poll));
    }

    fn joined(&self) {
        self.board.wake();
    }
}
