//! Letters that this device attached to an entry which was closed without anybody having seen them: kept with the
//! late words, sealed anew, for their person alone. What became of them is told once. Must not decide what is late.

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use onderweg_protocol::blob::letter::LetterRef;
use onderweg_protocol::body::{from_cbor, to_cbor};
use onderweg_protocol::ids::{EntryId, SpaceId};
use onderweg_sync::store::{StoreError, Stored};

use super::letter_seal::SealedLetter;
use super::notes::Under;
use super::tx::Tx;

const NOTE: &str = "late_photos";

/// Letters, opened, that wait for the task which is to hold them.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(super) struct Photos {
    /// Where they were attached.
    #[n(0)]
    space: SpaceId,
    #[n(1)]
    photos: Vec<Photo>,
}

#[derive(Clone, PartialEq, Eq, Encode, Decode)]
struct Photo {
    #[n(0)]
    full: ByteVec,
    #[n(1)]
    thumb: Option<ByteVec>,
}

impl std::fmt::Debug for Photo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Photo({} bytes)", self.full.len())
    }
}

/// What became of letters that came too late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(crate) struct LatePhoto {
    /// Where they were attached.
    #[n(0)]
    pub(crate) space: SpaceId,
    /// The task that holds them now; none where their bytes were not on this phone any more.
    #[n(1)]
    pub(crate) entry: Option<EntryId>,
}

impl Tx<'_> {
    /// Those of these letters that lie here whole; of others it is told that they are lost, where their entry
    /// was erased: else they are still where they were.
    pub(super) fn late_photos(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        letters: &[String],
    ) -> Stored<Option<Photos>> {
        let mut photos = Vec::new();
        let mut lost = false;
        for text in letters {
            let letter = LetterRef::from_text(text).ok();
            let Some(letter) = letter.filter(|l| l.space == space && l.device == self.device())
            else {
                continue;
            };
            let open = |tx: &mut Self, blob| tx.open_blob(&letter.name(entry, blob), blob);
            let Some(Ok(full)) = open(self, &letter.full)? else {
                lost = true;
                continue;
            };
            let thumb = letter.thumb.as_ref().map(|thumb| open(self, thumb));
            let thumb = thumb.transpose()?.flatten().and_then(Result::ok);
            photos.push(Photo {
                full: full.into(),
                thumb: thumb.map(ByteVec::from),
            });
        }
        if lost && self.is_erased(space, entry)? {
            self.tell_late(LatePhoto { space, entry: None })?;
        }
        Ok((!photos.is_empty()).then_some(Photos { space, photos }))
    }

    /// Attaches them to a task of one's own, each under a new key.
    pub(super) fn put_photos(
        &mut self,
        space: SpaceId,
        entry: EntryId,
        photos: Option<Photos>,
    ) -> Stored<()> {
        let Some(photos) = photos else { return Ok(()) };
        let failed = |what: &str| StoreError::Failed(what.into());
        let vault = self.vault;
        let secret = vault.secret().ok_or(StoreError::Locked)?;
        for photo in &photos.photos {
            let bytes = (
                photo.full.as_slice(),
                photo.thumb.as_ref().map(|t| t.as_slice()),
            );
            let sealed = SealedLetter::seal((space, entry), bytes, secret, &mut *self.rng);
            let sealed = sealed.map_err(|_| failed("a late letter is not sealed"))?;
            let command = sealed
                .command()
                .map_err(|_| failed("a letter has no name"))?;
            let task = self.load(space, entry)?;
            let task = task.ok_or(StoreError::Damaged("a late task"))?;
            if !self.write_command(space, entry, task, &[command])? {
                return Err(failed("a late letter does not fit its task"));
            }
            self.attach_letter(&sealed)?;
        }
        self.tell_late(LatePhoto {
            space: photos.space,
            entry: Some(entry),
        })
    }

    fn tell_late(&mut self, late: LatePhoto) -> Stored<()> {
        let mut told = self.late_told()?;
        told.push(late);
        self.put_note(Under::Content, NOTE, &to_cbor(&told))
    }

    /// What became of letters that came too late, and was not shown yet.
    pub(crate) fn late_told(&mut self) -> Stored<Vec<LatePhoto>> {
        let told = self.note(Under::Content, NOTE)?;
        let read = |told: Vec<u8>| from_cbor(&told, "late photos");
        let read = told.map(read).transpose();
        Ok(read
            .map_err(|_| StoreError::Damaged("notes.late_photos"))?
            .unwrap_or_default())
    }

    /// The first so many of them were shown.
    pub(crate) fn late_shown(&mut self, count: usize) -> Stored<()> {
        let mut told = self.late_told()?;
        told.drain(..count.min(told.len()));
        self.put_note(Under::Content, NOTE, &to_cbor(&told))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use onderweg_journal::{Kind, Set};
    use onderweg_protocol::control::SpaceKind;
    use onderweg_space::author;
    use onderweg_sync::state::State;
    use onderweg_sync::store::MemberTx;
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    use super::*;
    use crate::store::{SqliteStore, WriteError};

    struct Phone {
        store: SqliteStore,
        rng: ChaCha20Rng,
    }

    impl Phone {
        fn tx<T>(&mut self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, WriteError>) -> T {
            self.store.begin(1, &mut self.rng).write(work).unwrap()
        }

        fn found(&mut self, kind: SpaceKind) -> SpaceId {
            let secret = self.store.secret().unwrap().clone();
            let (space, entry) =
                author::found(kind, [kind as u8; 16], &secret, &mut self.rng).unwrap();
            self.tx(|tx| {
                tx.put_state(space, &State::default())?;
                Ok(tx.put_control(space, 0, &[entry])?)
            });
            space
        }

        /// Attaches a picture of so many bytes, with a small one.
        fn attach(&mut self, space: SpaceId, entry: EntryId, len: usize) {
            let secret = self.store.secret().unwrap().clone();
            let (full, small) = (picture(len), picture(300));
            let bytes = (full.as_slice(), Some(small.as_slice()));
            let sealed = SealedLetter::seal((space, entry), bytes, &secret, &mut self.rng).unwrap();
            self.tx(|tx| {
                tx.act(space, entry, &[sealed.command().unwrap()])?;
                Ok(tx.attach_letter(&sealed)?)
            });
        }

        /// The letters of all entries of a space, opened.
        fn letters(&mut self, space: SpaceId) -> Vec<(EntryId, Vec<u8>)> {
            self.tx(|tx| {
                let mut found = Vec::new();
                for entry in tx.entries(space)? {
                    let row = tx.summary(space, entry)?.unwrap();
                    let all = row.more.get("letter").map_or("", String::as_str).split(' ');
                    for letter in all.filter_map(|text| LetterRef::from_text(text).ok()) {
                        let name = letter.name(entry, &letter.full);
                        let content = tx.open_blob(&name, &letter.full)?.unwrap().unwrap();
                        found.push((entry, content));
                    }
                }
                Ok(found)
            })
        }
    }

    /// A phone with a task that somebody erases, and the changes that they had seen of it.
    fn phone() -> (Phone, SpaceId, EntryId) {
        let mut rng = ChaCha20Rng::seed_from_u64(5);
        let store = SqliteStore::in_memory(&[7; 32], &mut rng).unwrap();
        let mut phone = Phone { store, rng };
        let house = phone.found(SpaceKind::Circle);
        let sets = [Set::Title("Answer".into())];
        let entry = phone.tx(|tx| tx.create(house, &Kind::Task, &sets));
        (phone, house, entry)
    }

    fn heads(
        phone: &mut Phone,
        space: SpaceId,
        entry: EntryId,
    ) -> BTreeSet<onderweg_protocol::ids::ChangeHash> {
        let heads = phone.tx(|tx| Ok(tx.heads_without(space, entry, &BTreeSet::new())?));
        heads.into_iter().collect()
    }

    fn picture(len: usize) -> Vec<u8> {
        let mut out =
            b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x50\0\0\0\x50\x08\x02\0\0\0crc.".to_vec();
        out.extend_from_slice(&u32::try_from(len - 57).unwrap().to_be_bytes());
        out.extend_from_slice(b"IDAT");
        out.extend((out.len()..len - 16).map(|n| (n % 251) as u8));
        out.extend_from_slice(b"crc.\0\0\0\0IENDcrc.");
        out
    }

    #[test]
    fn an_erasure_cut_at_any_step_keeps_the_photo_once() {
        let (mut phone, house, entry) = phone();
        let me = phone.found(SpaceKind::Me);
        let seen = heads(&mut phone, house, entry);
        phone.attach(house, entry, 150_000);
        for calls in 1.. {
            phone.store.fail_after(calls);
            let mut session = phone.store.begin(2, &mut phone.rng);
            let done = session.write(|tx| tx.erase(house, entry, &seen));
            let cut = phone.store.will_fail();
            phone.store.fail_after(u64::MAX);
            if done.is_ok() {
                assert!(cut && calls > 10, "{calls} calls");
                break;
            }
            assert_eq!(phone.letters(house), [(entry, picture(150_000))]);
            assert_eq!(
                phone.tx(|tx| Ok(tx.entries(me)?)),
                [],
                "cut at call {calls}"
            );
            assert_eq!(phone.tx(|tx| Ok(tx.late_told()?)), []);
        }
        let kept = phone.letters(me);
        assert_eq!(kept.len(), 1);
        assert_eq!(kept[0].1, picture(150_000));
        let told = [LatePhoto {
            space: house,
            entry: Some(kept[0].0),
        }];
        assert_eq!(phone.tx(|tx| Ok(tx.late_told()?)), told);
        assert_eq!(phone.tx(|tx| Ok(tx.entries(house)?)), []);
        let blobs = phone.tx(|tx| Ok(tx.blob_states()?));
        assert!(blobs.len() == 2 && blobs.iter().all(|one| one.space == me && one.is_whole()));
        // Told again until it was shown.
        phone.tx(|tx| Ok(tx.late_shown(1)?));
        assert_eq!(phone.tx(|tx| Ok(tx.late_told()?)), []);
    }

    #[test]
    fn of_a_photo_that_is_not_here_any_more_it_is_said_that_it_is_lost() {
        let (mut phone, house, entry) = phone();
        let me = phone.found(SpaceKind::Me);
        let seen = heads(&mut phone, house, entry);
        phone.attach(house, entry, 70_000);
        phone.tx(|tx| {
            for blob in tx.blob_states()? {
                tx.drop_blob(blob.blob)?;
            }
            Ok(tx.erase(house, entry, &seen)?)
        });
        assert_eq!(phone.tx(|tx| Ok(tx.entries(me)?)), []);
        let lost = LatePhoto {
            space: house,
            entry: None,
        };
        assert_eq!(phone.tx(|tx| Ok(tx.late_told()?)), [lost]);
    }

    #[test]
    fn what_the_eraser_had_seen_is_gone_with_the_entry() {
        let (mut phone, house, entry) = phone();
        let me = phone.found(SpaceKind::Me);
        phone.attach(house, entry, 70_000);
        let seen = heads(&mut phone, house, entry);
        phone.tx(|tx| Ok(tx.erase(house, entry, &seen)?));
        assert_eq!(phone.tx(|tx| Ok(tx.entries(me)?)), []);
        assert_eq!(phone.tx(|tx| Ok(tx.blob_states()?)), []);
        assert_eq!(phone.tx(|tx| Ok(tx.late_told()?)), []);
    }

    #[test]
    fn photos_wait_for_a_space_of_ones_own() {
        let (mut phone, house, entry) = phone();
        let seen = heads(&mut phone, house, entry);
        phone.attach(house, entry, 70_000);
        phone.tx(|tx| Ok(tx.erase(house, entry, &seen)?));
        assert_eq!(phone.tx(|tx| Ok(tx.late_waiting()?)), 1);
        let me = phone.found(SpaceKind::Me);
        phone.tx(|tx| Ok(tx.settled(me)?));
        assert_eq!(phone.tx(|tx| Ok(tx.late_waiting()?)), 0);
        assert_eq!(phone.letters(me)[0].1, picture(70_000));
    }
}
