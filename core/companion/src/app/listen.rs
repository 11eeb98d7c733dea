//! Hints for an office: one stream for many of its devices. A hint says that a sync is worth it and
//! nothing else; without any the office syncs all the same, later.

use ed25519_dalek::SigningKey;
use onderweg_protocol::http::Token;
use onderweg_protocol::ids::DeviceId;
use rand_chacha::ChaCha20Rng;

use super::{Companion, memory};
use crate::error::Result;
use crate::remote::{Hint, Remote};
use crate::transport::Transport;

/// A request for hints, signed by the companion that made it, which need not be held meanwhile.
pub struct Listener {
    device: DeviceId,
    key: SigningKey,
    token: Option<Token>,
    rng: ChaCha20Rng,
    devices: Vec<DeviceId>,
}

impl std::fmt::Debug for Listener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Listener({} for {})", self.device, self.devices.len())
    }
}

impl Companion {
    /// A request of this office device for hints of these.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub fn listener(&mut self, devices: Vec<DeviceId>) -> Result<Listener> {
        Ok(Listener {
            device: self.device(),
            token: self.read(memory::token)?,
            rng: self.fork_rng(),
            key: self.signing()?,
            devices,
        })
    }
}

impl Listener {
    /// Listens until `hear` answers `false` or the server ends the stream. `hear` is called with
    /// [`Hint::Missed`] when the stream begins, and every few seconds in any case, so that it can stop.
    ///
    /// # Errors
    ///
    /// [`crate::error::Error::Server`] if the server refuses, [`crate::error::Error::Transport`]
    /// when the stream breaks off: sync everything and listen again after a while.
    pub fn run(
        self,
        transport: &mut dyn Transport,
        hear: &mut dyn FnMut(Hint) -> bool,
    ) -> Result<()> {
        let Self {
            device,
            key,
            token,
            rng,
            devices,
        } = self;
        Remote::new(transport, device, key, token, rng).listen(&devices, hear)
    }
}
