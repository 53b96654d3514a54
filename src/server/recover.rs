//! Sealing what is kept to the newest keys, with the recovery key: for a team whose passphrase is lost.

use super::{
    keys::{self, KeyError, Unlocked, passphrase::Passphrase, ring::Ring},
    store::{Store, StoreError},
};
use hub_seal::{SealError, envelope};
use std::{collections::BTreeSet, fmt::Write as _, path::Path};
use thiserror::Error;

/// Why what is kept could not be sealed again. What was done before stays done; the command can be repeated.
#[derive(Debug, Error)]
pub enum RecoverError {
    /// The key cannot be used.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Something could not be sealed.
    #[error("Request {0} could not be sealed again: {1}.")]
    Seal(String, SealError),
    /// There is nothing to seal to.
    #[error("Epoch {0} is the newest: make the next one first, with `hub keys new --before` and this key file.")]
    Newest(u32),
}

/// Opens every request and message that was sealed to the epoch of this key file, and seals them to the
/// newest one. Works with the recovery file and, after a change of keys, with the team's too.
///
/// # Errors
/// [`RecoverError`], in a sentence that says what to do.
pub async fn recover(data: &Path, key_file: &Path, passphrase: &Passphrase) -> Result<String, RecoverError> {
    let ring = keys::ring(data)?;
    let newest = ring.newest().number;
    let key = keys::unlock(key_file, passphrase)?;
    if key.epoch == newest {
        return Err(RecoverError::Newest(newest));
    }
    let store = Store::open(data).await?;
    let (mut requests, mut messages, mut others, mut damaged) = (0, 0, 0, BTreeSet::new());
    for entry in store.all().await? {
        let failed = |error| RecoverError::Seal(entry.reference.clone(), error);
        match reseal(&ring, &key, entry.id, &entry.envelope).map_err(failed)? {
            Found::Resealed(envelope) => {
                store.reseal(&entry.id, newest, &envelope).await?;
                requests += 1;
            }
            Found::Damaged => {
                damaged.insert(entry.reference.clone());
            }
            Found::OtherEpoch => others += u32::from(entry.key_epoch != newest),
        }
        for message in store.messages(&entry.id).await? {
            match reseal(&ring, &key, message.id, &message.envelope).map_err(failed)? {
                Found::Resealed(envelope) => {
                    store.reseal_message(&message.id, &envelope).await?;
                    messages += 1;
                }
                Found::Damaged => {
                    damaged.insert(entry.reference.clone());
                }
                Found::OtherEpoch => {}
            }
        }
    }
    store.close().await;
    let mut text =
        format!("{requests} requests and {messages} messages of epoch {} are sealed to epoch {newest} now.", key.epoch);
    // Writing to a string cannot fail.
    if others > 0 {
        let _ = write!(text, "\n{others} requests are sealed to other epochs and need the keys of those.");
    }
    if !damaged.is_empty() {
        let damaged: Vec<_> = damaged.into_iter().collect();
        let _ = write!(text, "\nDamaged, and left as they were: {}.", damaged.join(", "));
    }
    Ok(text)
}

/// What became of one envelope.
enum Found {
    OtherEpoch,
    Damaged,
    Resealed(Vec<u8>),
}

fn reseal(ring: &Ring, key: &Unlocked, id: [u8; 16], envelope: &[u8]) -> Result<Found, SealError> {
    match envelope::label(envelope) {
        Ok(label) if label.epoch != key.epoch => return Ok(Found::OtherEpoch),
        Ok(label) if label.request == id => {}
        _ => return Ok(Found::Damaged),
    }
    match envelope::open(envelope, &key.secret) {
        Ok(opened) => Ok(Found::Resealed(ring.seal(id, &opened.headline, &opened.body)?)),
        Err(_) => Ok(Found::Damaged),
    }
}
