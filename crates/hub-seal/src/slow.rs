//! The slow hash that stands before everything that a person types: a code, a PIN.

use crate::KEY_LEN;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize as _, Zeroizing};

/// Memory for Argon2id, in KiB: the OWASP Password Storage Cheat Sheet's choice for two passes.
pub const MEMORY_KIB: u32 = 19 * 1024;
/// Passes of Argon2id over it.
pub const PASSES: u32 = 2;

/// The memory of one hash at a time, empty between two. Whoever hashes again and again keeps it: glibc before
/// 2.38 does not use aligned memory of this size again once it has been given back, so that each hash would
/// cost its 19 MiB for good.
pub struct Memory(Vec<Block>);

impl Memory {
    /// The memory, if there is as much.
    pub fn new() -> Option<Self> {
        let blocks = usize::try_from(MEMORY_KIB).ok()?;
        let mut memory = Vec::new();
        memory.try_reserve_exact(blocks).ok()?;
        memory.resize(blocks, Block::new());
        Some(Self(memory))
    }
}

/// 32 bytes of what was typed and a salt; nothing if they cannot be hashed. Takes about a tenth of a second,
/// on purpose.
pub(crate) fn hash(typed: &[u8], salt: &[u8], memory: &mut Memory) -> Option<Zeroizing<[u8; KEY_LEN]>> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, Some(KEY_LEN)).ok()?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut hash = Zeroizing::new([0; KEY_LEN]);
    let hashed = argon2.hash_password_into_with_memory(typed, salt, &mut *hash, &mut memory.0);
    memory.0.iter_mut().for_each(Block::zeroize);
    hashed.ok().map(|()| hash)
}
