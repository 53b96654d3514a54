//! What the device keeps: one entry in the browser's storage, and the module that seals it.

use super::loader::{SEAL, ask_loader};
use crate::platform::Unlocked;
use js_sys::{Array, Uint8Array};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

/// The name of the entry. The small script that clears it on every page (`device.js`) knows it too.
const ENTRY: &str = "kept";

/// Bytes of the salt, which stands before what is sealed (`hub_seal::pin::SALT_LEN`).
const SALT_LEN: usize = 16;

/// What the device keeps, as it was written.
pub fn kept() -> Option<String> {
    storage()?.get_item(ENTRY).ok().flatten()
}

/// Has the device keep this instead of anything before. Returns whether it does.
pub fn keep(entry: &str) -> bool {
    let done = storage().is_some_and(|storage| storage.set_item(ENTRY, entry).is_ok());
    if let Some(root) = document().document_element().filter(|_| done) {
        let _ = root.set_attribute("data-kept", "");
    }
    done
}

/// Has the device keep nothing.
pub fn forget_kept() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(ENTRY);
    }
    if let Some(root) = document().document_element() {
        let _ = root.remove_attribute("data-kept");
    }
}

/// Seals bytes under a PIN, with a new salt before them. Nothing if the module cannot be had.
pub async fn lock(pin: &str, plain: &[u8]) -> Option<Vec<u8>> {
    let salt = super::random::<SALT_LEN>()?;
    let sealed = seal("lock", pin, &salt, plain).await?;
    let sealed: Uint8Array = sealed.dyn_into().ok()?;
    Some([&salt[..], &sealed.to_vec()].concat())
}

/// Tries a PIN on what [`lock`] sealed.
pub async fn unlock(pin: &str, sealed: &[u8]) -> Unlocked {
    let Some((salt, sealed)) = sealed.split_first_chunk::<SALT_LEN>() else { return Unlocked::Failed };
    match seal("unlock", pin, salt, sealed).await {
        Some(opened) => match opened.dyn_into::<Uint8Array>() {
            Ok(opened) => Unlocked::Opened(opened.to_vec()),
            Err(_) => Unlocked::Wrong,
        },
        None => Unlocked::Failed,
    }
}

/// Has the module that seals do something. It is fetched when it is first needed, by the loader.
async fn seal(act: &str, pin: &str, salt: &[u8], bytes: &[u8]) -> Option<JsValue> {
    let (salt, bytes) = (Uint8Array::from(salt), Uint8Array::from(bytes));
    ask_loader(SEAL, &Array::of4(&act.into(), &pin.into(), &salt.into(), &bytes.into())).await
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
