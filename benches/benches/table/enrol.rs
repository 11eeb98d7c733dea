//! Phones that a server knows before it starts.

use std::path::Path;

use onderweg_benches::measure::Res;
use onderweg_benches::phone::Phone;
use onderweg_benches::wire::LIFE;
use onderweg_benches::workload::day_begins;
use onderweg_server::Codes;
use onderweg_server::relay::SqliteStore;
use onderweg_server::store::{Accounts, ProgrammeRole, Redeemed};

/// Enrols phones in the store of a server that is not running.
pub(crate) fn enrol(data: &Path, phones: &[&Phone]) -> Res<()> {
    let store = SqliteStore::open(data, LIFE)?;
    let now_ms = day_begins(0).unsigned_abs();
    for (at, phone) in phones.iter().enumerate() {
        let random = [u8::try_from(at)?; 32];
        let code = Codes::issue(
            &store,
            &format!("person {at}"),
            ProgrammeRole::Buddy,
            now_ms,
            random,
        )?;
        let redeemed = store.redeem(&code.hash(), &phone.store.device_keys(), now_ms)?;
        if !matches!(redeemed, Redeemed::Enrolled(_)) {
            return Err("the code is not taken".into());
        }
    }
    Ok(())
}
