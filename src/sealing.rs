//! Sealing a request so that only the hub's team, or the council's offline recovery key, can read it.
//!
//! The browser and the server seal with this same code; randomness is an argument, so that neither
//! lane's source of it is named here. An envelope of version 1 is, byte for byte:
//!
//! ```text
//! version (1)  suite (1)  hub id (8)  epoch (4, big-endian)  request id (16)
//! twice, for the team and for recovery: key id (8)  encapsulated key (32)  wrapped data key (32 + 16)
//! headline: 1024 + 16      body: 16384 + 16
//! ```
//!
//! - The data key is new for every envelope. It is wrapped with HPKE (RFC 9180) in base mode:
//!   DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, `ChaCha20Poly1305`, `info` = `fh/referral/v1`.
//! - Headline and body are sealed with `ChaCha20Poly1305` under keys that HKDF-SHA256 expands from the
//!   data key with the labels `headline` and `body`. Each key seals once, so its nonce is zero.
//! - Every byte that stands before a sealed part is that part's associated data: nothing can be moved
//!   between envelopes or altered without both recipients noticing.
//! - Plaintexts are a two-byte length, the bytes, and zeros up to the fixed size, so that every
//!   envelope has the same length ([`ENVELOPE_LEN`]) whatever it says.

pub mod reply;
#[cfg(test)]
mod tests;

use chacha20poly1305::{
    ChaCha20Poly1305, Key, KeyInit, Nonce,
    aead::{Aead as _, Payload},
};
use hkdf::Hkdf;
use hpke::{
    Deserializable, Kem as _, OpModeR, OpModeS, Serializable, kdf::HkdfSha256, kem::X25519HkdfSha256, setup_receiver,
    setup_sender_with_rng,
};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use thiserror::Error;
use zeroize::Zeroizing;

type Kem = X25519HkdfSha256;
type HpkeAead = hpke::aead::ChaCha20Poly1305;

/// The version byte of the envelope described above.
pub const VERSION: u8 = 1;
/// The suite byte: X25519-HKDF-SHA256 with `ChaCha20Poly1305`. A post-quantum hybrid will be another.
pub const SUITE: u8 = 1;
/// Bytes of a headline before sealing, length included. The proposal of 512 does not hold a name of 80
/// four-byte characters (320 bytes) together with every stage and every topic (about 300), so 1024.
pub const HEADLINE_LEN: usize = 1024;
/// Bytes of a body before sealing, length included.
pub const BODY_LEN: usize = 16 * 1024;
/// Bytes of every envelope.
pub const ENVELOPE_LEN: usize = HEADER_LEN + 2 * RECIPIENT_LEN + HEADLINE_LEN + TAG_LEN + BODY_LEN + TAG_LEN;

const INFO: &[u8] = b"fh/referral/v1";
const HEADER_LEN: usize = 1 + 1 + 8 + 4 + 16;
const KEY_LEN: usize = 32;
const KEY_ID_LEN: usize = 8;
const TAG_LEN: usize = 16;
const RECIPIENT_LEN: usize = KEY_ID_LEN + KEY_LEN + KEY_LEN + TAG_LEN;
const LENGTH_LEN: usize = 2;

/// Why something could not be sealed.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum SealError {
    /// The headline or body has more bytes than the envelope has room for.
    #[error("{given} bytes do not fit into the {room} bytes of the envelope")]
    TooLong {
        /// How many bytes there are.
        given: usize,
        /// How many would fit.
        room: usize,
    },
    /// A recipient's public key is not a usable X25519 key.
    #[error("a recipient's public key cannot be used")]
    Key,
}

/// Why an envelope could not be opened.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum OpenError {
    /// Not an envelope of a version and suite that this code knows.
    #[error("this is not a sealed request of a version that this hub can read")]
    Format,
    /// Sealed to other keys.
    #[error("this request was sealed to another key")]
    OtherKey,
    /// Altered, or sealed to a key of which this is not the private half.
    #[error("this request has been altered or damaged and cannot be opened")]
    Altered,
}

/// What an envelope says about itself in clear. It is bound to the sealed parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// The hub to which it belongs.
    pub hub: [u8; 8],
    /// The epoch of the keys to which it is sealed.
    pub epoch: u32,
    /// The id of the request, or of the message, that is sealed.
    pub request: [u8; 16],
}

/// The public half of a recipient's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey(pub [u8; KEY_LEN]);

impl PublicKey {
    /// A short name for the key: the first eight bytes of its SHA-256.
    pub fn id(&self) -> [u8; KEY_ID_LEN] {
        let mut id = [0; KEY_ID_LEN];
        id.copy_from_slice(&Sha256::digest(self.0)[..KEY_ID_LEN]);
        id
    }
}

/// The private half of a recipient's key; wiped when dropped.
#[derive(Clone)]
pub struct SecretKey(Zeroizing<[u8; KEY_LEN]>);

impl SecretKey {
    /// A new key.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let (secret, _) = Kem::gen_keypair_with_rng(rng);
        let mut bytes = Zeroizing::new([0; KEY_LEN]);
        secret.write_exact(&mut *bytes);
        Self(bytes)
    }

    /// The key that [`Self::bytes`] gave.
    pub fn from_bytes(bytes: Zeroizing<[u8; KEY_LEN]>) -> Self {
        Self(bytes)
    }

    /// The raw key, to be wrapped before it goes anywhere.
    pub fn bytes(&self) -> &[u8; KEY_LEN] {
        &self.0
    }

    /// The public half.
    ///
    /// # Errors
    /// [`OpenError::OtherKey`] for bytes that are no X25519 key.
    pub fn public(&self) -> Result<PublicKey, OpenError> {
        let public = Kem::sk_to_pk(&self.hpke()?);
        let mut bytes = [0; KEY_LEN];
        public.write_exact(&mut bytes);
        Ok(PublicKey(bytes))
    }

    fn hpke(&self) -> Result<<Kem as hpke::Kem>::PrivateKey, OpenError> {
        Deserializable::from_bytes(&*self.0).map_err(|_| OpenError::OtherKey)
    }
}

/// What an envelope held. The plaintexts are wiped when dropped.
pub struct Opened {
    /// What the envelope said about itself; now known to be true.
    pub label: Label,
    /// The headline, as it was given to [`seal`].
    pub headline: Zeroizing<Vec<u8>>,
    /// The body, as it was given to [`seal`].
    pub body: Zeroizing<Vec<u8>>,
}

/// Seals `headline` and `body` to the team and to recovery, and to nobody else: not to the sender either.
///
/// # Errors
/// [`SealError::TooLong`] when a part does not fit, [`SealError::Key`] for an unusable public key.
pub fn seal(
    label: &Label,
    recipients: [&PublicKey; 2],
    headline: &[u8],
    body: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealError> {
    let mut data_key = Zeroizing::new([0; KEY_LEN]);
    rng.fill_bytes(&mut *data_key);

    let mut envelope = Vec::with_capacity(ENVELOPE_LEN);
    envelope.extend([VERSION, SUITE]);
    envelope.extend(label.hub);
    envelope.extend(label.epoch.to_be_bytes());
    envelope.extend(label.request);
    for recipient in recipients {
        let key = Deserializable::from_bytes(&recipient.0).map_err(|_| SealError::Key)?;
        let (encapsulated, mut context) =
            setup_sender_with_rng::<HpkeAead, HkdfSha256, Kem>(&OpModeS::Base, &key, INFO, rng)
                .map_err(|_| SealError::Key)?;
        envelope.extend(recipient.id());
        envelope.extend(encapsulated.to_bytes());
        let wrapped = context.seal(&*data_key, &envelope).map_err(|_| SealError::Key)?;
        envelope.extend(wrapped);
    }
    for (part, size, purpose) in [(headline, HEADLINE_LEN, Purpose::Headline), (body, BODY_LEN, Purpose::Body)] {
        let padded = pad(part, size)?;
        let sealed = cipher(&data_key, purpose)
            .encrypt(&Nonce::default(), Payload { msg: &padded, aad: &envelope })
            .map_err(|_| SealError::TooLong { given: part.len(), room: size - LENGTH_LEN })?;
        envelope.extend(sealed);
    }
    Ok(envelope)
}

/// Opens an envelope with the private key of the team or of recovery.
///
/// # Errors
/// Says whether the bytes are no envelope, are sealed to another key, or have been altered.
pub fn open(envelope: &[u8], secret: &SecretKey) -> Result<Opened, OpenError> {
    let label = label(envelope)?;
    let own = secret.public()?.id();
    let start = [HEADER_LEN, HEADER_LEN + RECIPIENT_LEN]
        .into_iter()
        .find(|start| envelope[*start..*start + KEY_ID_LEN] == own)
        .ok_or(OpenError::OtherKey)?;
    let wrapped = start + KEY_ID_LEN + KEY_LEN;
    let encapsulated =
        Deserializable::from_bytes(&envelope[start + KEY_ID_LEN..wrapped]).map_err(|_| OpenError::Altered)?;
    let mut context = setup_receiver::<HpkeAead, HkdfSha256, Kem>(&OpModeR::Base, &secret.hpke()?, &encapsulated, INFO)
        .map_err(|_| OpenError::Altered)?;
    let data_key = Zeroizing::new(
        context
            .open(&envelope[wrapped..start + RECIPIENT_LEN], &envelope[..wrapped])
            .map_err(|_| OpenError::Altered)?,
    );
    let data_key = Zeroizing::new(array(&data_key, 0)?);

    let headline_at = HEADER_LEN + 2 * RECIPIENT_LEN;
    let body_at = headline_at + HEADLINE_LEN + TAG_LEN;
    let part = |from: usize, to: usize, purpose: Purpose| {
        let padded = cipher(&data_key, purpose)
            .decrypt(&Nonce::default(), Payload { msg: &envelope[from..to], aad: &envelope[..from] })
            .map_err(|_| OpenError::Altered)?;
        unpad(Zeroizing::new(padded))
    };
    Ok(Opened {
        label,
        headline: part(headline_at, body_at, Purpose::Headline)?,
        body: part(body_at, ENVELOPE_LEN, Purpose::Body)?,
    })
}

/// What an envelope says about itself. It is only known to be true once the envelope has been opened.
///
/// # Errors
/// [`OpenError::Format`] for bytes that are no envelope.
pub fn label(envelope: &[u8]) -> Result<Label, OpenError> {
    if envelope.len() != ENVELOPE_LEN || envelope[..2] != [VERSION, SUITE] {
        return Err(OpenError::Format);
    }
    Ok(Label {
        hub: array(envelope, 2)?,
        epoch: u32::from_be_bytes(array(envelope, 10)?),
        request: array(envelope, 14)?,
    })
}

#[derive(Clone, Copy)]
enum Purpose {
    Headline,
    Body,
}

fn cipher(data_key: &[u8; KEY_LEN], purpose: Purpose) -> ChaCha20Poly1305 {
    let label: &[u8] = match purpose {
        Purpose::Headline => b"headline",
        Purpose::Body => b"body",
    };
    let mut key = Zeroizing::new([0; KEY_LEN]);
    // Only a key of more than 255 hashes could be refused, and this one is a single hash long.
    let expanded = Hkdf::<Sha256>::new(None, data_key).expand(label, &mut *key);
    debug_assert!(expanded.is_ok());
    ChaCha20Poly1305::new(&Key::from(*key))
}

fn pad(part: &[u8], size: usize) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let room = size - LENGTH_LEN;
    let too_long = SealError::TooLong { given: part.len(), room };
    if part.len() > room {
        return Err(too_long);
    }
    let length = u16::try_from(part.len()).map_err(|_| too_long)?;
    let mut padded = Zeroizing::new(Vec::with_capacity(size));
    padded.extend(length.to_be_bytes());
    padded.extend(part);
    padded.resize(size, 0);
    Ok(padded)
}

fn unpad(padded: Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let length = usize::from(u16::from_be_bytes(array(&padded, 0)?));
    let part = padded.get(LENGTH_LEN..LENGTH_LEN + length).ok_or(OpenError::Altered)?;
    Ok(Zeroizing::new(part.to_vec()))
}

/// The `N` bytes at `at`; the callers have checked the length, so that an error is a damaged envelope.
fn array<const N: usize>(bytes: &[u8], at: usize) -> Result<[u8; N], OpenError> {
    bytes.get(at..at + N).and_then(|slice| slice.try_into().ok()).ok_or(OpenError::Altered)
}
