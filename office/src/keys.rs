//! The office's keys, in a folder of their own: whoever copies the databases without it reads nothing.
//!
//! The programme's key signs grants and never touches the relay. One key for each case opens that
//! case's home; destroying it closes the case for good. The sealing key is for the office's own
//! tables.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use ed25519_dalek::SigningKey;
use rand_core::CryptoRng;
use zeroize::Zeroizing;

const PROGRAMME: &str = "programme.key";
const SEALING: &str = "sealing.key";

/// Why a key is not there. Names files, never their content.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The folder or a file cannot be read or written.
    #[error("the folder of keys: {0}")]
    Io(#[from] std::io::Error),
    /// A key file has another length.
    #[error("{0} is damaged: put it back from its backup; a new one would open nothing")]
    Damaged(String),
    /// A key that must exist does not.
    #[error("{0} is missing: put it back from its backup; a new one would open nothing")]
    Missing(String),
}

/// The folder of keys.
#[derive(Debug, Clone)]
pub struct Keys {
    folder: PathBuf,
}

impl Keys {
    /// Opens the folder; makes it, with the programme's and the sealing key, if it is empty.
    ///
    /// # Errors
    ///
    /// [`KeyError::Missing`] if some keys are there and the first two are not: they are never made
    /// anew beside others.
    pub fn open(folder: &Path, rng: &mut dyn CryptoRng) -> Result<Self, KeyError> {
        fs::create_dir_all(folder)?;
        only_owner(folder, 0o700)?;
        let keys = Self {
            folder: folder.to_owned(),
        };
        let empty = fs::read_dir(folder)?.next().is_none();
        for name in [PROGRAMME, SEALING] {
            if empty {
                keys.make(name, rng)?;
            } else {
                keys.read(name)?;
            }
        }
        Ok(keys)
    }

    /// Signs grants.
    ///
    /// # Errors
    ///
    /// [`KeyError`].
    pub fn programme(&self) -> Result<SigningKey, KeyError> {
        Ok(SigningKey::from_bytes(&*self.read(PROGRAMME)?))
    }

    /// Seals what the office's own tables hold.
    ///
    /// # Errors
    ///
    /// [`KeyError`].
    pub fn sealing(&self) -> Result<Zeroizing<[u8; 32]>, KeyError> {
        self.read(SEALING)
    }

    /// Makes the key of a new home. Durable when it returns.
    ///
    /// # Errors
    ///
    /// [`KeyError`]; also if there is one of this name.
    pub fn make_home(
        &self,
        home: &str,
        rng: &mut dyn CryptoRng,
    ) -> Result<Zeroizing<[u8; 32]>, KeyError> {
        self.make(&file(home), rng)
    }

    /// The key of a home.
    ///
    /// # Errors
    ///
    /// [`KeyError::Missing`]: it is never made anew.
    pub fn home(&self, home: &str) -> Result<Zeroizing<[u8; 32]>, KeyError> {
        self.read(&file(home))
    }

    /// Destroys the key of a home: what it sealed is gone.
    ///
    /// # Errors
    ///
    /// [`KeyError`].
    pub fn destroy(&self, home: &str) -> Result<(), KeyError> {
        match fs::remove_file(self.folder.join(file(home))) {
            Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Err(cause.into()),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    fn make(&self, name: &str, rng: &mut dyn CryptoRng) -> Result<Zeroizing<[u8; 32]>, KeyError> {
        let mut key = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *key);
        let path = self.folder.join(name);
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path)?;
        only_owner(&path, 0o600)?;
        file.write_all(&*key)?;
        file.sync_all()?;
        OpenOptions::new()
            .read(true)
            .open(&self.folder)?
            .sync_all()?;
        Ok(key)
    }

    fn read(&self, name: &str) -> Result<Zeroizing<[u8; 32]>, KeyError> {
        let bytes = match fs::read(self.folder.join(name)) {
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {
                return Err(KeyError::Missing(name.to_owned()));
            }
            read => Zeroizing::new(read?),
        };
        let key = bytes.as_slice().try_into();
        key.map(Zeroizing::new)
            .map_err(|_| KeyError::Damaged(name.to_owned()))
    }
}

fn file(home: &str) -> String {
    format!("home-{home}.key")
}

#[cfg(unix)]
fn only_owner(path: &Path, mode: u32) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn only_owner(_: &Path, _: u32) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    use super::*;

    #[test]
    fn keys_are_made_once_and_never_silently_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut rng = ChaCha20Rng::from_seed([1; 32]);
        let keys = Keys::open(folder.path(), &mut rng).unwrap();
        let (programme, sealing) = (keys.programme().unwrap(), keys.sealing().unwrap());
        assert!(matches!(keys.home("a"), Err(KeyError::Missing(_))));
        let home = keys.make_home("a", &mut rng).unwrap();
        assert!(keys.make_home("a", &mut rng).is_err());

        let again = Keys::open(folder.path(), &mut rng).unwrap();
        assert_eq!(again.programme().unwrap(), programme);
        assert_eq!(
            (again.sealing().unwrap(), again.home("a").unwrap()),
            (sealing, home)
        );

        fs::remove_file(folder.path().join(PROGRAMME)).unwrap();
        assert!(matches!(
            Keys::open(folder.path(), &mut rng),
            Err(KeyError::Missing(_))
        ));
        fs::write(folder.path().join(PROGRAMME), b"short").unwrap();
        assert!(matches!(
            Keys::open(folder.path(), &mut rng),
            Err(KeyError::Damaged(_))
        ));
        again.destroy("a").unwrap();
        again.destroy("a").unwrap();
        assert!(matches!(again.home("a"), Err(KeyError::Missing(_))));
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_reads_keys() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys");
        Keys::open(&path, &mut ChaCha20Rng::from_seed([1; 32])).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(&path.join(PROGRAMME))), (0o700, 0o600));
    }
}
