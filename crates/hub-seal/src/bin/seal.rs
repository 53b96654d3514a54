//! The browser's module: what is sealed and opened on the device.

use getrandom::SysRng;
use hub_core::receipt::Code;
use hub_seal::{hex, pin, receipt};
use rand_core::UnwrapErr;
use wasm_bindgen::prelude::wasm_bindgen;

/// The keys of a receipt `code` at the hub with this salt (hexadecimal), as the header `Receipt` has them;
/// nothing if they cannot be derived. The code itself is never sent.
#[wasm_bindgen]
pub fn derive(code: &str, salt: &str) -> Option<String> {
    let opened = receipt::open(&Code::parse(code)?, &hex::read(salt)?).ok()?;
    Some(opened.keys.to_string())
}

/// Seals `plain` under a PIN and a device's salt of sixteen bytes; nothing if that cannot be done.
#[wasm_bindgen]
pub fn lock(pin: &str, salt: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    pin::lock(pin, salt.try_into().ok()?, plain, &mut UnwrapErr(SysRng)).ok()
}

/// Opens what [`lock`] sealed; nothing with another PIN, or if it was altered.
#[wasm_bindgen]
pub fn unlock(pin: &str, salt: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    Some(pin::unlock(pin, salt.try_into().ok()?, sealed).ok()?.to_vec())
}

fn main() {}
