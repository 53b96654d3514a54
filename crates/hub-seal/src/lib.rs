//! What seals and opens: a request in its [`envelope`], what the hub writes back ([`reply`]), what a
//! [`receipt`] code opens, and what a device keeps under a [`pin`].
//!
//! The browser and the server use this same code; randomness is an argument, so that neither lane's source
//! of it is named here. The browser has it as a module of its own (`src/bin/seal.rs`).

pub mod envelope;
pub mod hex;
pub mod key;
mod padding;
pub mod pin;
pub mod receipt;
pub mod reply;
mod slow;
#[cfg(test)]
mod testing;
#[cfg(any(test, feature = "vectors"))]
pub mod vectors;

use thiserror::Error;

pub use slow::{MEMORY_KIB, Memory, PASSES};

type Kem = hpke::kem::X25519HkdfSha256;
type HpkeAead = hpke::aead::ChaCha20Poly1305;

/// The version byte of everything that is sealed here.
pub const VERSION: u8 = 1;
/// The suite byte: X25519-HKDF-SHA256 with `ChaCha20Poly1305`. A post-quantum hybrid will be another.
pub const SUITE: u8 = 1;

const KEY_LEN: usize = 32;
const TAG_LEN: usize = 16;

/// Why something could not be sealed.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum SealError {
    /// There are more bytes than there is room for.
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

/// Why something could not be opened.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum OpenError {
    /// Not of a version and suite that this code knows.
    #[error("this is not a sealed request of a version that this hub can read")]
    Format,
    /// Sealed to other keys.
    #[error("this request was sealed to another key")]
    OtherKey,
    /// Altered, or sealed to a key of which this is not the private half.
    #[error("this request has been altered or damaged and cannot be opened")]
    Altered,
}
