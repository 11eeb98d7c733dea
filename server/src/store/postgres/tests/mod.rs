//! The contract, and what only a database of several processes must do.

mod life;
mod loss;
mod moving;
mod schema;
mod shared;
mod together;

#[path = "../../../../tests/cluster/mod.rs"]
pub(crate) mod cluster;

use onderweg_protocol::control::SignedEntry;
use onderweg_protocol::ids::{DeviceId, Incarnation};

use super::*;
use crate::store::contract::LIFE;
use cluster::{name_of, shared as postgres};

const SECRET: [u8; 32] = [6; 32];
const NEXT: Incarnation = Incarnation([9; 16]);
const SPACE: SpaceId = SpaceId([1; 16]);
const A: DeviceId = DeviceId([10; 16]);

fn tuned(address: &str, fresh: Incarnation, tuning: Tuning) -> Result<PostgresStore> {
    PostgresStore::open(&address.parse().unwrap(), fresh, SECRET, tuning)
}

fn open(address: &str, fresh: Incarnation) -> PostgresStore {
    tuned(address, fresh, Tuning::default()).unwrap()
}

fn empty() -> (PostgresStore, ()) {
    (open(&postgres().database(), LIFE), ())
}

crate::store::contract::store_contract!(empty());

fn append(store: &PostgresStore, n: u64) -> Result<()> {
    let entry = SignedEntry {
        bytes: vec![1; 100],
        signature: [0; 64],
    };
    store.write(SPACE, &mut |tx| tx.append(n, &entry))
}

fn log_n(store: &PostgresStore) -> Result<u64> {
    let mut n = 0;
    store.read(SPACE, &mut |space| {
        n = space.log_head()?.0;
        Ok(())
    })?;
    Ok(n)
}
