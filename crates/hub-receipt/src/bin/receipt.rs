//! The browser's module: derives the keys of a receipt code, so that the code itself is never sent.

use hub_core::receipt::Code;
use wasm_bindgen::prelude::wasm_bindgen;

/// The keys of `code` at the hub with this salt (hexadecimal), as the header `Receipt` has them; nothing
/// if they cannot be derived.
#[wasm_bindgen]
pub fn derive(code: &str, salt: &str) -> Option<String> {
    let opened = hub_receipt::open(&Code::parse(code)?, &hub_receipt::bytes(salt).ok()?).ok()?;
    Some(opened.keys.to_string())
}

fn main() {}
