//! What a receipt code opens, derived from the code alone, in the browser and on the server alike.
//!
//! ```text
//! s      = Argon2id(the sixteen characters, the hub's salt, 19 MiB, 2 passes, 1 lane)    32 bytes
//! lookup = HKDF-SHA256(s, "lookup")    16 bytes; the server keeps only its SHA-256
//! reply  = HKDF-SHA256(s, "reply")     32 bytes; DeriveKeyPair of RFC 9180 makes an X25519 key of it,
//!                                      of which the server keeps only the public half
//! ```
//!
//! The salt is the hub's and not the receipt's, because nothing but the code is at hand when somebody
//! comes back. 80 bits behind Argon2id are out of reach all the same (security.md, section 4.5).

use crate::{KEY_LEN, Kem, Memory, hex, slow};
use hkdf::Hkdf;
use hpke::{Deserializable, Kem as _, Serializable};
use hub_core::receipt::Code;
use sha2::{Digest, Sha256};
use std::{fmt::Write as _, str::FromStr};
use thiserror::Error;
use zeroize::Zeroizing;

/// Bytes of a hub's salt.
pub const SALT_LEN: usize = 16;

const LOOKUP_LEN: usize = 16;

/// Why a receipt cannot be used.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum ReceiptError {
    /// The keys could not be derived, for want of memory.
    #[error("the keys of the receipt could not be derived")]
    Derive,
    /// Not the written form of [`Keys`].
    #[error("a receipt is 32 hexadecimal digits, a full stop and 64 hexadecimal digits of an X25519 key")]
    Format,
}

/// What the server is told of a receipt when a request is sent: nothing from which the code could be had
/// without guessing it. Written as two hexadecimal numbers with a full stop between them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Keys {
    /// By which the receipt is found.
    pub lookup: [u8; LOOKUP_LEN],
    /// To which the hub seals what it writes.
    pub reply: [u8; KEY_LEN],
}

/// Everything that a code opens.
pub struct Opened {
    /// What the server may know.
    pub keys: Keys,
    /// The private half of the reply key.
    pub secret: Zeroizing<[u8; KEY_LEN]>,
}

/// The salt of the hub with this id.
pub fn salt(hub: &[u8; 8]) -> [u8; SALT_LEN] {
    let mut salt = [0; SALT_LEN];
    let hash = Sha256::new_with_prefix(b"fh/receipt/v1").chain_update(hub).finalize();
    salt.copy_from_slice(&hash[..SALT_LEN]);
    salt
}

/// Derives what `code` opens. Takes about a tenth of a second, on purpose.
///
/// # Errors
/// [`ReceiptError::Derive`] when there is no memory for it.
pub fn open(code: &Code, salt: &[u8; SALT_LEN]) -> Result<Opened, ReceiptError> {
    open_in(code, salt, &mut Memory::new().ok_or(ReceiptError::Derive)?)
}

/// The same as [`open`], in memory that is there already.
///
/// # Errors
/// [`ReceiptError::Derive`] when it cannot be done.
pub fn open_in(code: &Code, salt: &[u8; SALT_LEN], memory: &mut Memory) -> Result<Opened, ReceiptError> {
    let characters = Zeroizing::new(code.characters());
    let hash = slow::hash(characters.as_bytes(), salt, memory).ok_or(ReceiptError::Derive)?;
    let expand = Hkdf::<Sha256>::new(None, &*hash);
    let mut lookup = [0; LOOKUP_LEN];
    let mut seed = Zeroizing::new([0; KEY_LEN]);
    expand.expand(b"lookup", &mut lookup).map_err(|_| ReceiptError::Derive)?;
    expand.expand(b"reply", &mut *seed).map_err(|_| ReceiptError::Derive)?;
    let (private, public) = Kem::derive_keypair(&*seed);
    let mut secret = Zeroizing::new([0; KEY_LEN]);
    private.write_exact(&mut *secret);
    let mut reply = [0; KEY_LEN];
    public.write_exact(&mut reply);
    Ok(Opened { keys: Keys { lookup, reply }, secret })
}

impl Keys {
    /// What the server finds the receipt by: from it even the lookup id cannot be had.
    pub fn lookup_hash(&self) -> [u8; 32] {
        Sha256::digest(self.lookup).into()
    }
}

impl std::fmt::Display for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        hex::write(f, &self.lookup)?;
        f.write_char('.')?;
        hex::write(f, &self.reply)
    }
}

impl FromStr for Keys {
    type Err = ReceiptError;

    fn from_str(text: &str) -> Result<Self, ReceiptError> {
        let (lookup, reply) = text.split_once('.').ok_or(ReceiptError::Format)?;
        let keys = hex::read(lookup).zip(hex::read(reply));
        let (lookup, reply) = keys.ok_or(ReceiptError::Format)?;
        let keys = Self { lookup, reply };
        <Kem as hpke::Kem>::PublicKey::from_bytes(&keys.reply).map_err(|_| ReceiptError::Format)?;
        Ok(keys)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HUB: &[u8; 8] = b"sherwood";

    fn code(text: &str) -> Code {
        Code::parse(text).expect("a code")
    }

    /// Made once, with other implementations (OpenSSL's Argon2id and HKDF, and `DeriveKeyPair` as RFC 9180,
    /// section 7.1.3, says it, with the private half clamped as X25519 does). They must never change, because people have codes on paper.
    #[test]
    fn the_keys_of_a_code_are_what_they_always_were() {
        for (written, keys, secret) in VECTORS {
            let opened = open(&code(written), &salt(HUB)).expect("keys");
            assert_eq!(opened.keys.to_string(), keys, "{written}");
            assert_eq!(Some(*opened.secret), hex::read(secret), "{written}");
        }
    }

    const VECTORS: [(&str, &str, &str); 2] = [
        (
            "K7QF-2M9X-PT4W-8HJC",
            "68ede6a40f966349ffd258d5898d4569.ed8444f4e3d168dbc0eaea22b604ec26793929a0c8bcb28bf460dc5bee429f73",
            "b004bf04474518269c211878b4551a5ea93b23d087ba4e0032cb9e7cb706eb51",
        ),
        (
            "0000-0000-0000-0000",
            "34be54afe93e597e814dff21946605da.92073761f7ceb96231f0bb945010d8192cffd8a66eec73a266002cba356c904b",
            "e0520a8599778e578a413ad51762122a50000f7cc81595f8095d1d15a967ad59",
        ),
    ];

    #[test]
    fn another_code_or_another_hub_opens_nothing_of_this_one() {
        let one = open(&code("K7QF-2M9X-PT4W-8HJC"), &salt(HUB)).expect("keys");
        for (other, hub) in [("K7QF-2M9X-PT4W-8HJD", HUB), ("K7QF-2M9X-PT4W-8HJC", b"somebody")] {
            let other = open(&code(other), &salt(hub)).expect("keys");
            assert_ne!(one.keys.lookup, other.keys.lookup);
            assert_ne!(one.keys.reply, other.keys.reply);
            assert_ne!(*one.secret, *other.secret);
        }
    }

    #[test]
    fn the_same_code_typed_otherwise_opens_the_same() {
        let one = open(&code("K7QF-2M9X-PT4W-8HJC"), &salt(HUB)).expect("keys");
        let other = open(&code("k7qf 2m9x pt4w 8hjc"), &salt(HUB)).expect("keys");
        assert!(one.keys == other.keys);
    }

    proptest! {
        #[test]
        fn keys_are_read_as_they_were_written(lookup: [u8; 16], reply: [u8; 32]) {
            let keys = Keys { lookup, reply };
            if let Ok(read) = keys.to_string().parse::<Keys>() {
                prop_assert!(read == keys);
            }
        }

        #[test]
        fn what_is_no_receipt_is_refused(text in "[0-9a-f.]{0,120}") {
            prop_assert!(text.parse::<Keys>().is_err() || text.len() == 97);
        }
    }
}
