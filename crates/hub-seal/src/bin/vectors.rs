//! What only the tests need of the browser lane: the vectors of the RFC, and opening.

use hub_seal::{envelope, hex, key::SecretKey, vectors};
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

/// Whether the suite gives what RFC 9180 says: opening, sealing, and the cipher.
#[wasm_bindgen]
pub fn rfc_9180() -> Vec<u8> {
    [vectors::opens(), vectors::seals(), vectors::encrypts()].map(|right| u8::from(right == Some(true))).to_vec()
}

/// The headline and the body of an envelope, one after the other, with the private key in hexadecimal digits.
#[wasm_bindgen]
pub fn open(envelope: &[u8], secret: &str) -> Option<Vec<u8>> {
    let secret = SecretKey::from_bytes(Zeroizing::new(hex::read(secret)?));
    let opened = envelope::open(envelope, &secret).ok()?;
    Some([opened.headline.as_slice(), opened.body.as_slice()].concat())
}

fn main() {}
