//! How often one device, or one address without a device, may ask.

use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use onderweg_protocol::ids::DeviceId;

/// Limits of rate. Memory is given back by [`Pace::forget`].
#[derive(Debug)]
pub(crate) struct Pace {
    devices: DefaultKeyedRateLimiter<DeviceId>,
    addresses: DefaultKeyedRateLimiter<IpAddr>,
    clock: DefaultClock,
}

impl Pace {
    /// So many requests a minute, at least one; all of them at once if there was none for a minute.
    pub(crate) fn new(per_device: u32, per_address: u32) -> Self {
        let quota = |count| Quota::per_minute(NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN));
        Self {
            devices: RateLimiter::keyed(quota(per_device)),
            addresses: RateLimiter::keyed(quota(per_address)),
            clock: DefaultClock::default(),
        }
    }

    /// `Err` with the seconds to wait.
    pub(crate) fn device(&self, device: DeviceId) -> Result<(), u64> {
        check(&self.devices, &self.clock, &device)
    }

    /// `Err` with the seconds to wait.
    pub(crate) fn address(&self, address: IpAddr) -> Result<(), u64> {
        check(&self.addresses, &self.clock, &address)
    }

    /// Forgets who has not asked for a while.
    pub(crate) fn forget(&self) {
        self.devices.retain_recent();
        self.addresses.retain_recent();
    }
}

fn check<K: Hash + Eq + Clone>(
    limiter: &DefaultKeyedRateLimiter<K>,
    clock: &DefaultClock,
    key: &K,
) -> Result<(), u64> {
    limiter
        .check_key(key)
        .map_err(|until| until.wait_time_from(clock.now()).as_secs() + 1)
}
