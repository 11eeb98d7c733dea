//! Lock and PIN, and the ways to end: a quick wipe, leaving a phone in order.

use onderweg_companion::error::Error;
use onderweg_companion::words::span;
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::lift::count;
use crate::phone::Phone;

/// How long to wait before the PIN is looked at.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PinWait {
    /// In milliseconds; 0 if now.
    pub wait_ms: i64,
    /// In a sentence.
    pub words: String,
}

#[uniffi::export]
impl Phone {
    /// Whether content is closed.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn is_locked(&self) -> Result<bool, Failure> {
        self.call(|companion| Ok(companion.is_locked()))
    }

    /// Whether opening content needs a PIN.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn has_pin(&self) -> Result<bool, Failure> {
        self.call(|companion| companion.has_pin())
    }

    /// Opens content with the PIN, and reads what came while it was locked. Takes about a second.
    ///
    /// # Errors
    ///
    /// [`Failure::WrongPin`] with the wait before the next attempt.
    pub fn unlock(&self, pin: String) -> Result<(), Failure> {
        let pin = Zeroizing::new(pin);
        self.call(|companion| companion.unlock(&pin))
    }

    /// Closes content: seals unsent work so that a locked phone can send it.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] without a PIN; content is open then.
    pub fn lock(&self) -> Result<(), Failure> {
        self.call(|companion| companion.lock())
    }

    /// The app leaves the front: seals unsent work and brings the alarms up to date. Content stays open.
    ///
    /// # Errors
    ///
    /// Those of the disk: the work is unsealed then, and safe.
    pub fn leave_front(&self) -> Result<(), Failure> {
        self.call(|companion| companion.leave_front())
    }

    /// Locks if nobody has touched the phone since `touched_ms` for as long as is set; whether it is
    /// locked now.
    ///
    /// # Errors
    ///
    /// Those of [`Phone::lock`], but for a missing PIN.
    pub fn auto_lock(&self, touched_ms: i64) -> Result<bool, Failure> {
        self.call(|companion| companion.auto_lock(touched_ms))
    }

    /// After how many minutes it locks by itself; 0 is never.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn auto_lock_minutes(&self) -> Result<i64, Failure> {
        self.call(|companion| Ok(i64::from(companion.auto_lock_minutes()?)))
    }

    /// Sets after how many minutes it locks by itself; 0 is never.
    ///
    /// # Errors
    ///
    /// [`Failure::Correct`] for fewer than none, or for more than 65535; those of the disk.
    pub fn set_auto_lock_minutes(&self, minutes: i64) -> Result<(), Failure> {
        self.call(|companion| {
            let minutes = u16::try_from(minutes).map_err(|_| Error::Value {
                field: "minutes",
                rule: "0 to 65535",
            })?;
            companion.set_auto_lock_minutes(minutes)
        })
    }

    /// Sets, changes or removes the PIN; none is no PIN. Needs the present one.
    ///
    /// # Errors
    ///
    /// [`Failure::WrongPin`], and [`Failure::Correct`] for one that is too short: the present one holds.
    #[uniffi::method(default(old = None, new = None))]
    pub fn change_pin(&self, old: Option<String>, new: Option<String>) -> Result<(), Failure> {
        let (old, new) = (old.map(Zeroizing::new), new.map(Zeroizing::new));
        self.call(|companion| {
            companion.change_pin(
                old.as_ref().map(|pin| pin.as_str()),
                new.as_ref().map(|pin| pin.as_str()),
            )
        })
    }

    /// How long until the next attempt at the PIN is looked at.
    ///
    /// # Errors
    ///
    /// [`Failure::Closed`].
    pub fn pin_wait(&self) -> Result<PinWait, Failure> {
        self.show(
            |companion| companion.pin_wait_ms(),
            |wait, say| PinWait {
                wait_ms: count(*wait),
                words: match wait {
                    0 => say.words.phone_pin_now(),
                    wait => say.words.phone_pin_wait(&span(*wait, &say.words)),
                },
            },
        )
    }

    /// Destroys the keys, then the files, also what was never sent. Needs no PIN. The phone is shut in
    /// any case. What the disk refuses is tried a second time from outside, as
    /// [`crate::profiles::wipe_profile`] does, with the secret that it was opened with.
    ///
    /// # Errors
    ///
    /// Those of the disk: keys and files may be left. Destroy the secret in the keystore all the same:
    /// nothing opens without it; then call [`crate::profiles::wipe_profile`].
    pub fn wipe(&self) -> Result<(), Failure> {
        self.end(|companion| {
            let again = companion.clone();
            companion.wipe().or_else(|failed| {
                // Lets go of the file, where wiping did not.
                again.close();
                self.wipe_from_outside().map_err(|_| failed)
            })
        })
    }

    /// Leaves this phone in order: refused while anything is only here. The phone is shut in any case.
    ///
    /// # Errors
    ///
    /// [`Failure::SyncFirst`] while something is only here: open again, and sync.
    pub fn sign_out(&self) -> Result<(), Failure> {
        self.end(onderweg_companion::app::Companion::sign_out)
    }
}
