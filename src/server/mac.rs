//! Keyed hashes, of what may be compared but not kept.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// The HMAC-SHA256 of `parts`, one after the other, under `key`.
pub fn mac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    // HMAC takes a key of any length, so that there is always one.
    Hmac::<Sha256>::new_from_slice(key)
        .map(|mac| parts.iter().fold(mac, hmac::Mac::chain_update).finalize().into_bytes().into())
        .unwrap_or_default()
}
