//! The public keys of every epoch, and the chain of signatures that ties each to the one before.
//!
//! An epoch is a team key, a recovery key and an Ed25519 signing key. The signing key of epoch n signs this
//! statement of epoch n + 1, so that nobody who can write the files, but has no passphrase, can put other
//! keys in their place:
//!
//! ```text
//! "fh/epoch/v1"  hub id (8)  epoch (4, big-endian)  team key (32)  recovery key (32)  signing key (32)
//! ```
//!
//! The first epoch is signed by none. Keys that were made before there were signing keys have zeros there,
//! and the chain begins after them. A fingerprint is the first half of the statement's SHA-256.

use crate::server::rng;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use hub_seal::{
    SealError,
    envelope::{self, Label},
    hex,
    key::PublicKey,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use thiserror::Error;

/// Why keys are no chain.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum RingError {
    /// Not the form that [`Ring::to_json`] writes.
    #[error("they cannot be read")]
    Format,
    /// The signature is missing or wrong.
    #[error("those of epoch {0} are not signed by the epoch before")]
    Signature(u32),
    /// An epoch is missing between two others, or belongs to another hub.
    #[error("those of epoch {0} do not follow on from the others")]
    Gap(u32),
    /// There is none to which a request may be sealed.
    #[error("none of them is current")]
    Retired,
}

/// The public keys of one epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Epoch {
    /// 1 is the first.
    pub number: u32,
    /// The team's key.
    pub team: PublicKey,
    /// The recovery key.
    pub recovery: PublicKey,
    /// What signs the next epoch; nothing in keys that are older than signing.
    pub signing: Option<[u8; 32]>,
    /// The signature of the epoch before.
    pub signature: Option<[u8; 64]>,
    /// Whether new requests may not be sealed to it any more.
    pub retired: bool,
}

/// Every epoch of a hub, the oldest first. Only [`Ring::new`] makes one, so that its chain holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring {
    /// The hub's id: random, made with its first key.
    pub hub: [u8; 8],
    epochs: Vec<Epoch>,
    newest: Epoch,
}

impl Ring {
    /// Takes the epochs of a hub, the oldest first.
    ///
    /// # Errors
    /// [`RingError`] when the chain does not hold or none is current.
    pub fn new(hub: [u8; 8], epochs: Vec<Epoch>) -> Result<Self, RingError> {
        for (before, epoch) in epochs.iter().zip(epochs.iter().skip(1)) {
            if Some(epoch.number) != before.number.checked_add(1) {
                return Err(RingError::Gap(epoch.number));
            }
            if before.signing.is_some_and(|key| !epoch.is_signed_by(&key, hub)) {
                return Err(RingError::Signature(epoch.number));
            }
        }
        let newest = *epochs.iter().rev().find(|epoch| !epoch.retired).ok_or(RingError::Retired)?;
        Ok(Self { hub, epochs, newest })
    }

    /// Every epoch, the oldest first.
    pub fn epochs(&self) -> &[Epoch] {
        &self.epochs
    }

    /// The newest current epoch, to which requests are sealed.
    pub fn newest(&self) -> &Epoch {
        &self.newest
    }

    /// The epoch with this number, if requests may still be sealed to it.
    pub fn current(&self, number: u32) -> Option<&Epoch> {
        self.epochs.iter().find(|epoch| epoch.number == number && !epoch.retired)
    }

    /// Seals what is kept under `id` to the newest team and recovery keys (see [`envelope::seal`]).
    ///
    /// # Errors
    /// When it does not fit, or a key cannot be used.
    pub fn seal(&self, id: [u8; 16], headline: &[u8], body: &[u8]) -> Result<Vec<u8>, SealError> {
        let Epoch { number, team, recovery, .. } = &self.newest;
        let label = Label { hub: self.hub, epoch: *number, request: id };
        envelope::seal(&label, [team, recovery], headline, body, &mut rng())
    }

    /// As it is published with the pages, for browsers and for whoever checks from outside.
    pub fn to_json(&self) -> String {
        let epochs = self.epochs.iter().map(|epoch| PublishedEpoch {
            epoch: epoch.number,
            team: hex::text(&epoch.team.0),
            recovery: hex::text(&epoch.recovery.0),
            signing: epoch.signing.map(|key| hex::text(&key)),
            signature: epoch.signature.map(|signature| hex::text(&signature)),
            retired: epoch.retired,
        });
        let published = Published { hub: hex::text(&self.hub), epochs: epochs.collect() };
        serde_json::to_string(&published).unwrap_or_default()
    }

    /// Reads what [`Self::to_json`] wrote.
    ///
    /// # Errors
    /// [`RingError`] when it is damaged or its chain does not hold.
    pub fn from_json(text: &str) -> Result<Self, RingError> {
        let published: Published = serde_json::from_str(text).map_err(|_| RingError::Format)?;
        let epochs = published.epochs.iter().map(PublishedEpoch::read).collect::<Result<_, _>>()?;
        Self::new(read(&published.hub)?, epochs)
    }
}

impl Epoch {
    /// Has `signer` sign this epoch.
    pub fn sign(&mut self, hub: &[u8; 8], signer: &Signer) {
        self.signature = Some(signer.0.sign(&self.statement(*hub)).to_bytes());
    }

    /// Eight groups of five digits, which can be read out in any language.
    pub fn fingerprint(&self, hub: &[u8; 8]) -> String {
        let digest = Sha256::digest(self.statement(*hub));
        let groups = digest[..16].chunks_exact(2).map(|pair| format!("{:05}", u16::from_be_bytes([pair[0], pair[1]])));
        groups.collect::<Vec<_>>().join(" ")
    }

    fn is_signed_by(&self, key: &[u8; 32], hub: [u8; 8]) -> bool {
        let Some(signature) = self.signature else { return false };
        VerifyingKey::from_bytes(key)
            .is_ok_and(|key| key.verify_strict(&self.statement(hub), &Signature::from_bytes(&signature)).is_ok())
    }

    fn statement(&self, hub: [u8; 8]) -> Vec<u8> {
        let signing = self.signing.unwrap_or_default();
        [&b"fh/epoch/v1"[..], &hub, &self.number.to_be_bytes(), &self.team.0, &self.recovery.0, &signing].concat()
    }
}

/// The private signing key of an epoch; wiped when dropped.
pub struct Signer(SigningKey);

impl Signer {
    /// The key with this seed.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The public half.
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }
}

#[derive(Serialize, Deserialize)]
struct Published {
    hub: String,
    epochs: Vec<PublishedEpoch>,
}

#[derive(Serialize, Deserialize)]
struct PublishedEpoch {
    epoch: u32,
    team: String,
    recovery: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signing: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signature: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    retired: bool,
}

impl PublishedEpoch {
    fn read(&self) -> Result<Epoch, RingError> {
        Ok(Epoch {
            number: self.epoch,
            team: PublicKey(read(&self.team)?),
            recovery: PublicKey(read(&self.recovery)?),
            signing: self.signing.as_deref().map(read).transpose()?,
            signature: self.signature.as_deref().map(read).transpose()?,
            retired: self.retired,
        })
    }
}

fn read<const N: usize>(text: &str) -> Result<[u8; N], RingError> {
    hex::read(text).ok_or(RingError::Format)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HUB: [u8; 8] = *b"sherwood";

    /// A chain of `length` epochs, with the keys that sign.
    fn chain(length: u8) -> Vec<Epoch> {
        let signer = |number: u8| Signer::from_seed(&[number; 32]);
        (1..=length)
            .map(|number| {
                let mut epoch = Epoch {
                    number: number.into(),
                    team: PublicKey([number; 32]),
                    recovery: PublicKey([100 + number; 32]),
                    signing: Some(signer(number).public()),
                    signature: None,
                    retired: false,
                };
                if number > 1 {
                    epoch.sign(&HUB, &signer(number - 1));
                }
                epoch
            })
            .collect()
    }

    #[test]
    fn requests_are_sealed_to_the_newest_epoch_that_is_not_retired() {
        let mut epochs = chain(3);
        assert_eq!(Ring::new(HUB, epochs.clone()).expect("a chain").newest().number, 3);
        epochs[2].retired = true;
        let ring = Ring::new(HUB, epochs.clone()).expect("a chain");
        assert_eq!(ring.newest().number, 2);
        assert!(ring.current(1).is_some() && ring.current(3).is_none() && ring.current(4).is_none());
        for epoch in &mut epochs {
            epoch.retired = true;
        }
        assert_eq!(Ring::new(HUB, epochs), Err(RingError::Retired));
        assert_eq!(Ring::new(HUB, Vec::new()), Err(RingError::Retired));
    }

    #[test]
    fn no_key_of_an_epoch_can_be_changed_without_the_signature_of_the_one_before() {
        for change in [
            |epoch: &mut Epoch| epoch.team.0[0] ^= 1,
            |epoch: &mut Epoch| epoch.recovery.0[31] ^= 1,
            |epoch: &mut Epoch| epoch.signing = None,
            |epoch: &mut Epoch| epoch.signing = Some([9; 32]),
            |epoch: &mut Epoch| epoch.signature = None,
            |epoch: &mut Epoch| epoch.sign(&HUB, &Signer::from_seed(&[77; 32])),
            |epoch: &mut Epoch| epoch.sign(b"somebody", &Signer::from_seed(&[1; 32])),
        ] {
            let mut epochs = chain(3);
            change(&mut epochs[1]);
            assert_eq!(Ring::new(HUB, epochs), Err(RingError::Signature(2)));
        }
        assert_eq!(Ring::new(*b"somebody", chain(2)), Err(RingError::Signature(2)));
        let mut epochs = chain(3);
        epochs.remove(1);
        assert_eq!(Ring::new(HUB, epochs), Err(RingError::Gap(3)));
    }

    #[test]
    fn keys_from_before_there_were_signatures_can_be_followed_by_a_chain() {
        let mut epochs = chain(3);
        epochs[0].signing = None;
        epochs[1].signature = None;
        assert!(Ring::new(HUB, epochs.clone()).is_ok());
        epochs[2].signature = None;
        assert_eq!(Ring::new(HUB, epochs), Err(RingError::Signature(3)));
    }

    /// On posters: it must never change. SHA-256 and grouping were done with another implementation.
    #[test]
    fn a_fingerprint_is_forty_digits_of_everything_that_is_signed() {
        let epoch = Epoch {
            number: 1,
            team: PublicKey([1; 32]),
            recovery: PublicKey([2; 32]),
            signing: Some([3; 32]),
            signature: None,
            retired: false,
        };
        assert_eq!(epoch.fingerprint(&HUB), FINGERPRINT);
        assert_eq!(Epoch { retired: true, signature: Some([4; 64]), ..epoch }.fingerprint(&HUB), FINGERPRINT);
        for other in [
            Epoch { number: 2, ..epoch },
            Epoch { team: PublicKey([0; 32]), ..epoch },
            Epoch { recovery: PublicKey([0; 32]), ..epoch },
            Epoch { signing: None, ..epoch },
        ] {
            assert_ne!(other.fingerprint(&HUB), FINGERPRINT);
        }
    }

    const FINGERPRINT: &str = "10384 18158 61037 63271 55846 41976 27296 14698";

    #[test]
    fn what_is_published_is_read_again_and_nothing_else_is() {
        let mut epochs = chain(3);
        epochs[0].retired = true;
        let ring = Ring::new(HUB, epochs).expect("a chain");
        assert_eq!(Ring::from_json(&ring.to_json()), Ok(ring.clone()));
        for broken in ["", "{}", "[]", &ring.to_json().replace("team", "taem"), &ring.to_json().replace("0101", "01")] {
            assert_eq!(Ring::from_json(broken), Err(RingError::Format), "{broken}");
        }
        let other = ring.to_json().replace(&hex::text(&[2; 32]), &hex::text(&[7; 32]));
        assert_eq!(Ring::from_json(&other), Err(RingError::Signature(2)));
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_panic(text in "\\PC{0,80}") {
            prop_assert!(Ring::from_json(&text).is_err());
        }
    }
}
