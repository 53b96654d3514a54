//! Sealing a request so that only the hub's team, or the council's offline recovery key, can read it.
//!
//! An envelope of version 1 is, byte for byte:
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

#[cfg(test)]
mod tests;

use crate::{
    HpkeAead, KEY_LEN, Kem, OpenError, SUITE, SealError, TAG_LEN, VERSION,
    key::{KEY_ID_LEN, PublicKey, SecretKey},
    padding::{array, pad, room, unpad},
};
use chacha20poly1305::{
    ChaCha20Poly1305, Key, KeyInit, Nonce,
    aead::{Aead as _, Payload},
};
use hkdf::Hkdf;
use hpke::{Deserializable, OpModeR, OpModeS, Serializable, kdf::HkdfSha256, setup_receiver, setup_sender_with_rng};
use rand_core::CryptoRng;
use sha2::Sha256;
use zeroize::Zeroizing;

/// Bytes of a headline before sealing, length included. The proposal of 512 does not hold a name of 80
/// four-byte characters (320 bytes) together with every stage and every topic (about 300), so 1024.
pub const HEADLINE_LEN: usize = 1024;
/// Bytes of a body before sealing, length included.
pub const BODY_LEN: usize = 16 * 1024;
/// Bytes of every envelope.
pub const ENVELOPE_LEN: usize = HEADER_LEN + 2 * RECIPIENT_LEN + HEADLINE_LEN + TAG_LEN + BODY_LEN + TAG_LEN;

const INFO: &[u8] = b"fh/referral/v1";
const HEADER_LEN: usize = 1 + 1 + 8 + 4 + 16;
const RECIPIENT_LEN: usize = KEY_ID_LEN + KEY_LEN + KEY_LEN + TAG_LEN;

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
            .map_err(|_| SealError::TooLong { given: part.len(), room: room(size) })?;
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
        unpad(&Zeroizing::new(padded))
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

/// The short names of the keys to which an envelope says that it is sealed: the team's and recovery's.
///
/// # Errors
/// [`OpenError::Format`] for bytes that are no envelope.
pub fn recipients(envelope: &[u8]) -> Result<[[u8; KEY_ID_LEN]; 2], OpenError> {
    label(envelope)?;
    Ok([array(envelope, HEADER_LEN)?, array(envelope, HEADER_LEN + RECIPIENT_LEN)?])
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
