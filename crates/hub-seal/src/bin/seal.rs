//! The browser's module: what is sealed and opened on the device.

use getrandom::SysRng;
use hub_core::receipt::Code;
use hub_seal::{
    envelope::{self, Label},
    hex,
    key::PublicKey,
    pin, receipt,
};
use rand_core::UnwrapErr;
use wasm_bindgen::prelude::wasm_bindgen;

/// The keys of a receipt `code` at the hub with this salt (hexadecimal), as the header `Receipt` has them;
/// nothing if they cannot be derived. The code itself is never sent.
#[wasm_bindgen]
pub fn derive(code: &str, salt: &str) -> Option<String> {
    let opened = receipt::open(&Code::parse(code)?, &hex::read(salt)?).ok()?;
    Some(opened.keys.to_string())
}

/// Seals a request to the team and to recovery, as `hub_seal::envelope` says. Hub, keys and id are written
/// in hexadecimal digits. Nothing if one of them is not, or if the request does not fit.
#[wasm_bindgen]
pub fn seal(
    hub: &str,
    epoch: u32,
    team: &str,
    recovery: &str,
    id: &str,
    headline: &[u8],
    body: &[u8],
) -> Option<Vec<u8>> {
    let label = Label { hub: hex::read(hub)?, epoch, request: hex::read(id)? };
    let [team, recovery] = [PublicKey(hex::read(team)?), PublicKey(hex::read(recovery)?)];
    envelope::seal(&label, [&team, &recovery], headline, body, &mut UnwrapErr(SysRng)).ok()
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
