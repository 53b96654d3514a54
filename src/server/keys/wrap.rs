//! Wrapping what is secret about a key under a passphrase: Argon2id makes a key of it, `ChaCha20Poly1305`
//! wraps.

use super::{decode, passphrase::Passphrase};
use argon2::{Algorithm, Argon2, Params, Version};
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use chacha20poly1305::{
    ChaCha20Poly1305, Key, KeyInit, Nonce,
    aead::{Aead as _, Payload},
};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use zeroize::Zeroizing;

/// Argon2id with 64 MiB and 3 passes over 4 lanes: the second recommended choice of RFC 9106, section 4,
/// made for places where memory is short. About half a second on the machines that a council has.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;

/// What a file may ask for at most, so that a damaged one cannot make the program take all memory.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;

/// Why a key was not wrapped or unwrapped.
#[derive(Debug, Error)]
pub(super) enum WrapError {
    #[error("the wrapped key is damaged")]
    Format,
    #[error("the passphrase is not the right one")]
    Passphrase,
}

/// Secret bytes under a passphrase, with all that is needed to unwrap them but the passphrase.
#[derive(Serialize, Deserialize)]
pub(super) struct Wrapped {
    kdf: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
    key: String,
}

/// Wraps `secret`, bound to `public`. The salt is new, so that the wrapping key is used once and its nonce
/// can be zero.
pub(super) fn wrap(
    secret: &[u8],
    public: &[u8],
    passphrase: &Passphrase,
    rng: &mut impl CryptoRng,
) -> Result<Wrapped, WrapError> {
    let mut salt = [0; 16];
    rng.fill_bytes(&mut salt);
    let key = cipher(passphrase, &salt, MEMORY_KIB, PASSES, LANES)?
        .encrypt(&Nonce::default(), Payload { msg: secret, aad: public })
        .map_err(|_| WrapError::Format)?;
    Ok(Wrapped {
        kdf: "argon2id".to_owned(),
        memory_kib: MEMORY_KIB,
        passes: PASSES,
        lanes: LANES,
        salt: BASE64.encode(salt),
        key: BASE64.encode(key),
    })
}

/// Unwraps what [`wrap`] made for the same `public`.
pub(super) fn unwrap(
    wrapped: &Wrapped,
    public: &[u8],
    passphrase: &Passphrase,
) -> Result<Zeroizing<Vec<u8>>, WrapError> {
    if wrapped.kdf != "argon2id" || wrapped.memory_kib > MOST_MEMORY_KIB {
        return Err(WrapError::Format);
    }
    let salt: [u8; 16] = decode(&wrapped.salt).ok_or(WrapError::Format)?;
    let key = BASE64.decode(&wrapped.key).map_err(|_| WrapError::Format)?;
    cipher(passphrase, &salt, wrapped.memory_kib, wrapped.passes, wrapped.lanes)?
        .decrypt(&Nonce::default(), Payload { msg: &key, aad: public })
        .map(Zeroizing::new)
        .map_err(|_| WrapError::Passphrase)
}

fn cipher(
    passphrase: &Passphrase,
    salt: &[u8],
    memory_kib: u32,
    passes: u32,
    lanes: u32,
) -> Result<ChaCha20Poly1305, WrapError> {
    let params = Params::new(memory_kib, passes, lanes, Some(32)).map_err(|_| WrapError::Format)?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.bytes(), salt, &mut *key)
        .map_err(|_| WrapError::Format)?;
    Ok(ChaCha20Poly1305::new(&Key::from(*key)))
}
