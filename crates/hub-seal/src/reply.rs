//! What the hub writes to a person, sealed so that only the receipt code opens it.
//!
//! ```text
//! version (1)  suite (1)  message id (16)  encapsulated key (32)  words: 8192 + 16
//! ```
//!
//! HPKE (RFC 9180) in base mode with the suite of the envelope and `info` = `fh/reply/v1`, to the public
//! half of the key that the code derives. Associated data are the bytes before the encapsulated key and
//! then the id of the request, so that a message can be moved to no other. Every message has one length.

use crate::{
    HpkeAead, KEY_LEN, Kem, OpenError, SUITE, SealError, TAG_LEN, VERSION,
    key::{PublicKey, SecretKey},
    padding::{array, pad, unpad},
};
use hpke::{Deserializable, OpModeR, OpModeS, Serializable, kdf::HkdfSha256, setup_receiver, setup_sender_with_rng};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

/// Bytes of the words before sealing, length included: 2,000 characters of four bytes fit.
pub const WORDS_LEN: usize = 8 * 1024;
/// Bytes of every sealed message.
pub const REPLY_LEN: usize = HEADER_LEN + KEY_LEN + WORDS_LEN + TAG_LEN;

const HEADER_LEN: usize = 1 + 1 + 16;
const INFO: &[u8] = b"fh/reply/v1";

/// Seals `words` to the reply key of a receipt.
///
/// # Errors
/// [`SealError::TooLong`] when the words do not fit, [`SealError::Key`] for an unusable key.
pub fn seal(
    request: &[u8; 16],
    message: &[u8; 16],
    to: &PublicKey,
    words: &str,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealError> {
    let padded = pad(words.as_bytes(), WORDS_LEN)?;
    let key = Deserializable::from_bytes(&to.0).map_err(|_| SealError::Key)?;
    let (encapsulated, mut context) =
        setup_sender_with_rng::<HpkeAead, HkdfSha256, Kem>(&OpModeS::Base, &key, INFO, rng)
            .map_err(|_| SealError::Key)?;
    let mut sealed = Vec::with_capacity(REPLY_LEN);
    sealed.extend([VERSION, SUITE]);
    sealed.extend(message);
    let words = context.seal(&padded, &[&sealed[..], request].concat()).map_err(|_| SealError::Key)?;
    sealed.extend(encapsulated.to_bytes());
    sealed.extend(words);
    Ok(sealed)
}

/// Opens a message of `request` with the key that the receipt code derives.
///
/// # Errors
/// Says whether the bytes are no message, or have been altered, moved or sealed to another key.
pub fn open(
    request: &[u8; 16],
    message: &[u8; 16],
    sealed: &[u8],
    secret: &SecretKey,
) -> Result<Zeroizing<String>, OpenError> {
    if sealed.len() != REPLY_LEN || sealed[..2] != [VERSION, SUITE] {
        return Err(OpenError::Format);
    }
    if array::<16>(sealed, 2)? != *message {
        return Err(OpenError::Altered);
    }
    let (header, rest) = sealed.split_at(HEADER_LEN);
    let (encapsulated, words) = rest.split_at(KEY_LEN);
    let encapsulated = Deserializable::from_bytes(encapsulated).map_err(|_| OpenError::Altered)?;
    let mut context = setup_receiver::<HpkeAead, HkdfSha256, Kem>(&OpModeR::Base, &secret.hpke()?, &encapsulated, INFO)
        .map_err(|_| OpenError::Altered)?;
    let padded = context.open(words, &[header, request].concat()).map_err(|_| OpenError::Altered)?;
    let words = unpad(&Zeroizing::new(padded))?;
    std::str::from_utf8(&words).map(|words| Zeroizing::new(words.to_owned())).map_err(|_| OpenError::Altered)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{receipt, testing::Repeatable};
    use hub_core::{message, receipt::Code};
    use std::sync::atomic::{AtomicU64, Ordering};

    const REQUEST: [u8; 16] = [7; 16];
    const MESSAGE: [u8; 16] = [9; 16];

    fn rng() -> Repeatable {
        static SEED: AtomicU64 = AtomicU64::new(0);
        Repeatable::new(SEED.fetch_add(1000, Ordering::Relaxed))
    }

    fn sealed(words: &str) -> (Vec<u8>, SecretKey) {
        let secret = SecretKey::generate(&mut rng());
        let public = secret.public().expect("a key");
        (seal(&REQUEST, &MESSAGE, &public, words, &mut rng()).expect("sealed"), secret)
    }

    #[test]
    fn what_the_hub_wrote_is_read_with_the_key_and_every_message_has_one_length() {
        let longest = "𐐷".repeat(message::CHARACTERS);
        for words in ["", "Wednesday at 2pm?", "بدھ کو دو بجے؟", &longest] {
            let (sealed, secret) = sealed(words);
            assert_eq!(sealed.len(), REPLY_LEN);
            assert_eq!(open(&REQUEST, &MESSAGE, &sealed, &secret).as_deref().map(String::as_str), Ok(words));
        }
        let public = SecretKey::generate(&mut rng()).public().expect("a key");
        let too_long = seal(&REQUEST, &MESSAGE, &public, &"x".repeat(WORDS_LEN), &mut rng());
        assert!(matches!(too_long, Err(SealError::TooLong { .. })));
    }

    #[test]
    fn a_message_that_was_altered_moved_or_meant_for_another_is_not_read() {
        let (sealed, secret) = sealed("Wednesday at 2pm?");
        for position in [0, 1, 2, 17, 18, 49, 50, REPLY_LEN - 1] {
            let mut altered = sealed.clone();
            altered[position] ^= 1;
            assert!(open(&REQUEST, &MESSAGE, &altered, &secret).is_err(), "{position}");
        }
        assert!(open(&[8; 16], &MESSAGE, &sealed, &secret).is_err());
        assert!(open(&REQUEST, &[8; 16], &sealed, &secret).is_err());
        assert!(open(&REQUEST, &MESSAGE, &sealed, &SecretKey::generate(&mut rng())).is_err());
        assert!(open(&REQUEST, &MESSAGE, &sealed[1..], &secret).is_err());
    }

    #[test]
    fn the_key_that_a_code_derives_opens_what_is_sealed_to_its_public_half() {
        let code = Code::parse("K7QF-2M9X-PT4W-8HJC").expect("a code");
        let opened = receipt::open(&code, &receipt::salt(b"sherwood")).expect("keys");
        let secret = SecretKey::from_bytes(opened.secret);
        assert_eq!(secret.public(), Ok(PublicKey(opened.keys.reply)));
        let sealed = seal(&REQUEST, &MESSAGE, &PublicKey(opened.keys.reply), "Yes.", &mut rng()).expect("sealed");
        assert_eq!(open(&REQUEST, &MESSAGE, &sealed, &secret).as_deref().map(String::as_str), Ok("Yes."));
    }
}
