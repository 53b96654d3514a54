//! What RFC 9180 says that the suite has to give, run by the tests of both lanes: natively, and in a browser
//! module that only the tests build (`src/bin/vectors.rs`).

use crate::{HpkeAead, Kem, hex};
use chacha20poly1305::{
    ChaCha20Poly1305, Key, KeyInit, Nonce,
    aead::{Aead as _, Payload},
};
use hpke::{
    Deserializable, Kem as _, OpModeR, OpModeS, Serializable, kdf::HkdfSha256, setup_receiver, setup_sender_with_rng,
};
use rand_core::{Infallible, TryCryptoRng, TryRng};

// Appendix A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode, sequence number 0.
const INFO: &str = "4f6465206f6e2061204772656369616e2055726e";
const IKM_E: &str = "909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b";
const IKM_R: &str = "1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df";
const SK_RM: &str = "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb";
const PK_RM: &str = "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a";
const ENC: &str = "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a";
const PLAINTEXT: &str = "4265617574792069732074727574682c20747275746820626561757479";
const AAD: &str = "436f756e742d30";
const SEALED: &str = "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28";
const KEY: &str = "ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91";
const BASE_NONCE: &str = "5c4d98150661b848853b547f";

/// Whether the suite opens what the RFC sealed; nothing if it could not even be tried.
pub fn opens() -> Option<bool> {
    let secret = Deserializable::from_bytes(&hex::read::<32>(SK_RM)?).ok()?;
    let enc = Deserializable::from_bytes(&hex::read::<32>(ENC)?).ok()?;
    let mut context =
        setup_receiver::<HpkeAead, HkdfSha256, Kem>(&OpModeR::Base, &secret, &enc, &hex::read::<20>(INFO)?).ok()?;
    Some(context.open(&hex::read::<45>(SEALED)?, &hex::read::<7>(AAD)?).ok()? == hex::read::<29>(PLAINTEXT)?)
}

/// Whether the suite seals what the RFC sealed, from the same chance.
pub fn seals() -> Option<bool> {
    let (_, public) = Kem::derive_keypair(&hex::read::<32>(IKM_R)?);
    let mut chance = Fixed(hex::read(IKM_E)?);
    let info = hex::read::<20>(INFO)?;
    let (enc, mut context) =
        setup_sender_with_rng::<HpkeAead, HkdfSha256, Kem>(&OpModeS::Base, &public, &info, &mut chance).ok()?;
    let sealed = context.seal(&hex::read::<29>(PLAINTEXT)?, &hex::read::<7>(AAD)?).ok()?;
    Some(
        public.to_bytes().as_slice() == hex::read::<32>(PK_RM)?
            && enc.to_bytes().as_slice() == hex::read::<32>(ENC)?
            && sealed == hex::read::<45>(SEALED)?,
    )
}

/// Whether the cipher of headline and body is the one of the RFC.
pub fn encrypts() -> Option<bool> {
    let payload = Payload { msg: &hex::read::<29>(PLAINTEXT)?, aad: &hex::read::<7>(AAD)? };
    let cipher = ChaCha20Poly1305::new(&Key::from(hex::read::<32>(KEY)?));
    let sealed = cipher.encrypt(&Nonce::from(hex::read::<12>(BASE_NONCE)?), payload).ok()?;
    Some(sealed == hex::read::<45>(SEALED)?)
}

/// Gives the bytes that it was made with, as often as it is asked for that many.
struct Fixed([u8; 32]);

impl TryRng for Fixed {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(0)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(0)
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        for (byte, given) in out.iter_mut().zip(self.0) {
            *byte = given;
        }
        Ok(())
    }
}

impl TryCryptoRng for Fixed {}

#[cfg(test)]
mod tests {
    #[test]
    fn the_suite_is_the_one_of_the_rfc() {
        assert_eq!(super::opens(), Some(true));
        assert_eq!(super::seals(), Some(true));
        assert_eq!(super::encrypts(), Some(true));
    }
}
