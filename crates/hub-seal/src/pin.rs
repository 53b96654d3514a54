//! What a device keeps under a PIN that the person chose.
//!
//! ```text
//! version (1)  suite (1)  nonce (12)  the bytes, padded by the caller: n + 16
//! ```
//!
//! `ChaCha20Poly1305` under Argon2id of the PIN and the device's salt (see [`crate::MEMORY_KIB`]). The two
//! bytes at the beginning are associated data. A PIN is short: what guards it is that the caller counts
//! the tries and wipes what is kept, not the time that one try takes.

use crate::{OpenError, SUITE, TAG_LEN, VERSION, slow};
use chacha20poly1305::{
    ChaCha20Poly1305, Key, KeyInit, Nonce,
    aead::{Aead as _, Payload},
};
use rand_core::CryptoRng;
use thiserror::Error;
use zeroize::Zeroizing;

/// Bytes of a device's salt, new for everything that is kept.
pub const SALT_LEN: usize = 16;

const HEADER: [u8; 2] = [VERSION, SUITE];
const NONCE_LEN: usize = 12;
const START_LEN: usize = HEADER.len() + NONCE_LEN;

/// Why nothing could be locked: there is no memory for the slow hash.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("the PIN could not be used, for want of memory")]
pub struct LockError;

/// Seals `plain` under a PIN, under a new nonce.
///
/// # Errors
/// [`LockError`] when there is no memory for the slow hash.
pub fn lock(pin: &str, salt: &[u8; SALT_LEN], plain: &[u8], rng: &mut impl CryptoRng) -> Result<Vec<u8>, LockError> {
    let mut nonce = [0; NONCE_LEN];
    rng.fill_bytes(&mut nonce);
    let sealed = cipher(pin, salt)
        .ok_or(LockError)?
        .encrypt(&Nonce::from(nonce), Payload { msg: plain, aad: &HEADER })
        .map_err(|_| LockError)?;
    Ok([&HEADER[..], &nonce, &sealed].concat())
}

/// Opens what [`lock`] sealed.
///
/// # Errors
/// [`OpenError::Format`] for bytes that `lock` did not make, [`OpenError::OtherKey`] for want of memory,
/// [`OpenError::Altered`] for another PIN: that and damage cannot be told apart.
pub fn unlock(pin: &str, salt: &[u8; SALT_LEN], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    if sealed.len() < START_LEN + TAG_LEN || sealed[..HEADER.len()] != HEADER {
        return Err(OpenError::Format);
    }
    let nonce: [u8; NONCE_LEN] = crate::padding::array(sealed, HEADER.len())?;
    cipher(pin, salt)
        .ok_or(OpenError::OtherKey)?
        .decrypt(&Nonce::from(nonce), Payload { msg: &sealed[START_LEN..], aad: &HEADER })
        .map(Zeroizing::new)
        .map_err(|_| OpenError::Altered)
}

fn cipher(pin: &str, salt: &[u8; SALT_LEN]) -> Option<ChaCha20Poly1305> {
    Some(ChaCha20Poly1305::new(&Key::from(*slow::hash(pin.as_bytes(), salt, &mut slow::Memory::new()?)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Repeatable;

    const SALT: [u8; SALT_LEN] = *b"of this device..";

    #[test]
    fn the_pin_opens_what_it_locked_and_no_other_pin_or_device_does() {
        let sealed = lock("274911", &SALT, b"what was typed", &mut Repeatable::new(1)).expect("locked");
        assert_eq!(unlock("274911", &SALT, &sealed).as_deref().map(Vec::as_slice), Ok(&b"what was typed"[..]));
        assert_eq!(unlock("274912", &SALT, &sealed).err(), Some(OpenError::Altered));
        assert_eq!(unlock("274911", &[0; SALT_LEN], &sealed).err(), Some(OpenError::Altered));
        assert!(!sealed.windows(8).any(|part| b"what was typed".windows(8).any(|plain| plain == part)));
    }

    #[test]
    fn the_same_words_locked_twice_differ() {
        let mut rng = Repeatable::new(1);
        let [one, other] = [(); 2].map(|()| lock("274911", &SALT, b"words", &mut rng).expect("locked"));
        assert_ne!(one[START_LEN..], other[START_LEN..]);
    }

    #[test]
    fn what_was_altered_or_is_too_short_is_refused() {
        let sealed = lock("274911", &SALT, b"words", &mut Repeatable::new(1)).expect("locked");
        for at in [0, 1, 2, START_LEN, sealed.len() - 1] {
            let mut altered = sealed.clone();
            altered[at] ^= 1;
            assert!(unlock("274911", &SALT, &altered).is_err(), "{at}");
        }
        for length in [0, 1, START_LEN, START_LEN + TAG_LEN - 1] {
            assert_eq!(unlock("274911", &SALT, &sealed[..length]).err(), Some(OpenError::Format), "{length}");
        }
    }
}
