//! The keys of those who open.

use crate::{KEY_LEN, Kem, OpenError};
use hpke::{Deserializable, Kem as _, Serializable};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Bytes of a key's short name.
pub const KEY_ID_LEN: usize = 8;

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

    pub(crate) fn hpke(&self) -> Result<<Kem as hpke::Kem>::PrivateKey, OpenError> {
        Deserializable::from_bytes(&*self.0).map_err(|_| OpenError::OtherKey)
    }
}
