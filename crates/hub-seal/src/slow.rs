//! The slow hash that stands before everything that a person types: a code, a PIN.

use crate::KEY_LEN;
use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

/// Memory for Argon2id, in KiB: the OWASP Password Storage Cheat Sheet's choice for two passes.
pub const MEMORY_KIB: u32 = 19 * 1024;
/// Passes of Argon2id over it.
pub const PASSES: u32 = 2;

/// 32 bytes of what was typed and a salt; nothing for want of memory. Takes about a tenth of a second, on
/// purpose.
pub(crate) fn hash(typed: &[u8], salt: &[u8]) -> Option<Zeroizing<[u8; KEY_LEN]>> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, Some(KEY_LEN)).ok()?;
    let mut hash = Zeroizing::new([0; KEY_LEN]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(typed, salt, &mut *hash).ok()?;
    Some(hash)
}
