//! The keys that are open now, and their rows. Must not know entries or spaces.

use ed25519_dalek::SigningKey;
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::ids::{DeviceId, DeviceKeys};
use onderweg_space::keys::DeviceSecret;
use onderweg_sync::store::{StoreError, Stored};
use rand_core::CryptoRng;
use rusqlite::{Connection, OptionalExtension, params};
use zeroize::Zeroizing;

use super::error::{OpenError, UnlockError, failed};
use super::notes::Under;
use crate::keys::{Attempts, Kdf, Pin, Place, Sealer, Secret};

const TABLE: &str = "keys";
const KDF: &str = "kdf";
const DATA: &str = "data";
const ED: &str = "ed";
const X: &str = "x";
const ATTEMPTS: &str = "attempts";
/// All of them: what a quick wipe overwrites first.
pub(super) const ALL: [&str; 5] = [KDF, DATA, ED, X, ATTEMPTS];

/// What this process can open.
#[derive(Debug)]
pub(super) struct Vault {
    secret: Secret,
    transit: Sealer,
    signing: SigningKey,
    keys: DeviceKeys,
    open: Option<Open>,
    cheap: bool,
}

/// What only an unlocked store can open.
#[derive(Debug)]
struct Open {
    data: Sealer,
    device: DeviceSecret,
}

impl Vault {
    /// Draws a device and a data key, and writes their rows. No PIN.
    pub(super) fn create(
        db: &Connection,
        secret: &[u8; 32],
        rng: &mut dyn CryptoRng,
    ) -> Stored<Self> {
        let secret = Secret::new(secret);
        let transit = secret.transit();
        let device = DeviceSecret::generate(rng);
        let data = Sealer::generate(rng);
        let (ed, x) = device.to_bytes();
        let ed = Zeroizing::new([*ed, device.keys().x].concat());
        write(db, KDF, &to_cbor(&None::<Kdf>))?;
        write(db, ED, &seal(&transit, ED, &ed, rng)?)?;
        write(db, DATA, &seal(&secret.local(), DATA, data.bytes(), rng)?)?;
        write(db, X, &seal(&data, X, x.as_ref(), rng)?)?;
        let none = to_cbor(&Attempts::default());
        write(db, ATTEMPTS, &seal(&transit, ATTEMPTS, &none, rng)?)?;
        Ok(Self {
            secret,
            transit,
            signing: device.signing().clone(),
            keys: device.keys(),
            open: Some(Open { data, device }),
            cheap: false,
        })
    }

    /// Opens what needs no PIN; without a PIN, everything.
    pub(super) fn load(db: &Connection, secret: &[u8; 32]) -> Result<Self, OpenError> {
        let secret = Secret::new(secret);
        let transit = secret.transit();
        let ed = Zeroizing::new(unseal(&transit, ED, &read(db, ED)?).ok_or(OpenError::KeyGone)?);
        let (seed, x) = ed.split_first_chunk::<32>().ok_or(OpenError::NotAStore)?;
        let signing = SigningKey::from_bytes(seed);
        let keys = DeviceKeys {
            ed: signing.verifying_key().to_bytes(),
            x: x.try_into().map_err(|_| OpenError::NotAStore)?,
        };
        let mut vault = Self {
            secret,
            transit,
            signing,
            keys,
            open: None,
            cheap: false,
        };
        if vault.kdf(db)?.is_none() {
            let local = vault.secret.local();
            vault.unwrap(db, &local)?.ok_or(OpenError::KeyGone)?;
        }
        Ok(vault)
    }

    /// The public half of this device.
    pub(super) fn keys(&self) -> DeviceKeys {
        self.keys
    }

    pub(super) fn device(&self) -> DeviceId {
        self.keys.id()
    }

    pub(super) fn signing(&self) -> &SigningKey {
        &self.signing
    }

    pub(super) fn secret(&self) -> Option<&DeviceSecret> {
        self.open.as_ref().map(|open| &open.device)
    }

    pub(super) fn is_locked(&self) -> bool {
        self.open.is_none()
    }

    pub(super) fn cheap_pin(&mut self) {
        self.cheap = true;
    }

    pub(super) fn lock(&mut self) {
        self.open = None;
    }

    /// The key that opens rows of this sort; [`StoreError::Locked`] for content while locked.
    pub(super) fn sealer(&self, under: Under) -> Stored<&Sealer> {
        match under {
            Under::Transit => Ok(&self.transit),
            Under::Content => Ok(&self.open.as_ref().ok_or(StoreError::Locked)?.data),
        }
    }

    /// How the PIN is stretched; `None` without a PIN.
    pub(super) fn kdf(&self, db: &Connection) -> Stored<Option<Kdf>> {
        from_cbor(&read(db, KDF)?, "kdf").map_err(|_| StoreError::Damaged("keys.kdf"))
    }

    /// Tries this PIN and opens everything if it fits. The caller has counted the attempt.
    pub(super) fn unlock_with(&mut self, db: &Connection, pin: &Pin) -> Result<bool, UnlockError> {
        let local = match self.kdf(db)? {
            None => self.secret.local(),
            Some(kdf) => self
                .secret
                .local_with(pin, &kdf)
                .ok_or(StoreError::Damaged("keys.kdf"))?,
        };
        Ok(self.unwrap(db, &local)?.is_some())
    }

    /// Opens everything without a PIN; `None` if the data key does not open.
    pub(super) fn unlock_plain(&mut self, db: &Connection) -> Stored<Option<()>> {
        let local = self.secret.local();
        self.unwrap(db, &local)
    }

    fn unwrap(&mut self, db: &Connection, local: &Sealer) -> Stored<Option<()>> {
        let Some(data) = unseal(local, DATA, &read(db, DATA)?).map(Zeroizing::new) else {
            return Ok(None);
        };
        let data: &[u8; 32] = data
            .as_slice()
            .try_into()
            .map_err(|_| StoreError::Damaged("keys.data"))?;
        let data = Sealer::new(data);
        let damaged = StoreError::Damaged("keys.x");
        let x = unseal(&data, X, &read(db, X)?).ok_or(damaged.clone())?;
        let x = Zeroizing::new(<[u8; 32]>::try_from(x).map_err(|_| damaged.clone())?);
        let device = DeviceSecret::from_bytes(self.signing.as_bytes(), &x);
        if device.keys() != self.keys {
            return Err(damaged);
        }
        self.open = Some(Open { data, device });
        Ok(Some(()))
    }

    /// Wraps the data key anew; content stays as it is. Must be unlocked.
    pub(super) fn rewrap(
        &self,
        db: &Connection,
        pin: Option<&Pin>,
        rng: &mut dyn CryptoRng,
    ) -> Stored<()> {
        let data = self.sealer(Under::Content)?;
        let (kdf, local) = match pin {
            None => (None, self.secret.local()),
            Some(pin) => {
                let kdf = if self.cheap {
                    Kdf::draw_cheap(rng)
                } else {
                    Kdf::draw(rng)
                };
                let local = self.secret.local_with(pin, &kdf);
                (Some(kdf), local.ok_or(StoreError::Damaged("keys.kdf"))?)
            }
        };
        write(db, KDF, &to_cbor(&kdf))?;
        write(db, DATA, &seal(&local, DATA, data.bytes(), rng)?)
    }

    pub(super) fn attempts(&self, db: &Connection) -> Stored<Attempts> {
        let damaged = StoreError::Damaged("keys.attempts");
        let plain = unseal(&self.transit, ATTEMPTS, &read(db, ATTEMPTS)?).ok_or(damaged.clone())?;
        from_cbor(&plain, "attempts").map_err(|_| damaged)
    }

    pub(super) fn put_attempts(
        &self,
        db: &Connection,
        attempts: &Attempts,
        rng: &mut dyn CryptoRng,
    ) -> Stored<()> {
        let sealed = seal(&self.transit, ATTEMPTS, &to_cbor(attempts), rng)?;
        write(db, ATTEMPTS, &sealed)
    }
}

fn place(name: &'static str) -> Place<'static> {
    Place {
        table: TABLE,
        key: name.as_bytes(),
    }
}

fn seal(
    sealer: &Sealer,
    name: &'static str,
    plain: &[u8],
    rng: &mut dyn CryptoRng,
) -> Stored<Vec<u8>> {
    let sealed = sealer.seal(place(name), plain, rng);
    sealed.ok_or(StoreError::Damaged("keys"))
}

fn unseal(sealer: &Sealer, name: &'static str, sealed: &[u8]) -> Option<Vec<u8>> {
    sealer.open(place(name), sealed)
}

fn read(db: &Connection, name: &str) -> Stored<Vec<u8>> {
    db.query_row("SELECT value FROM keys WHERE name = ?1", [name], |row| {
        row.get(0)
    })
    .optional()
    .map_err(failed)?
    .ok_or(StoreError::Damaged("keys"))
}

fn write(db: &Connection, name: &str, value: &[u8]) -> Stored<()> {
    db.execute(
        "INSERT INTO keys (name, value) VALUES (?1, ?2)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        params![name, value],
    )
    .map_err(failed)?;
    Ok(())
}
