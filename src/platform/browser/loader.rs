//! What the loader (`boot.js` and `private.js`) does for the app, because it knows where the module and the keys are,
//! and under which key the server keeps what it has of the visit.

use hub_core::form::Form;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Seals or opens on the device, by the module that is fetched for that.
pub(super) const SEAL: &str = "hubSeal";
const RECEIPT: &str = "hubReceipt";
const ENVELOPE: &str = "hubEnvelope";
const NEW_KEYS: &str = "hubNewKeys";
const SERVED: &str = "hubServed";

/// What the server is told of a receipt code. The module that derives it is fetched only now, by the
/// loader, because it is needed once and weighs as much as a page.
pub async fn derive_receipt(code: &str) -> Option<String> {
    ask_loader(RECEIPT, &Array::of1(&code.into())).await?.as_string()
}

/// The page at `path` as the server makes it, or its answer to `form`: the path in the end, and the HTML of the
/// page. Nothing if none came back.
pub async fn served(path: &str, form: Option<&Form>) -> Option<(String, String)> {
    let pairs = form.map(|form| form.0.iter().map(|(name, value)| Array::of2(&name.into(), &value.into())).collect());
    let given = Array::of2(&path.into(), &pairs.map_or(JsValue::UNDEFINED, |pairs: Array| pairs.into()));
    let answer = ask_loader(SERVED, &given).await?.dyn_into::<Array>().ok()?;
    Some((answer.get(0).as_string()?, answer.get(1).as_string()?))
}

/// Whether this browser seals requests: the pages carry the keys for that.
pub fn seals() -> bool {
    loader(ENVELOPE).is_some()
}

/// The envelope of a request, sealed by the same module.
pub async fn seal(id: &str, headline: &[u8], body: &[u8]) -> Option<Vec<u8>> {
    let given = Array::of3(&id.into(), &Uint8Array::from(headline).into(), &Uint8Array::from(body).into());
    let envelope = ask_loader(ENVELOPE, &given).await?.dyn_into::<Uint8Array>().ok()?;
    Some(envelope.to_vec())
}

/// Has the next envelope sealed to the keys that the pages carry now.
pub async fn renew_keys() -> Option<()> {
    ask_loader(NEW_KEYS, &Array::new()).await?.as_string().map(|_| ())
}

fn loader(name: &str) -> Option<Function> {
    Reflect::get(&window(), &name.into()).ok()?.dyn_into().ok()
}

/// What the loader gives back in the end, or nothing if anything failed.
pub(super) async fn ask_loader(name: &str, given: &Array) -> Option<JsValue> {
    let promise = loader(name)?.apply(&JsValue::UNDEFINED, given).ok()?.dyn_into::<Promise>().ok()?;
    JsFuture::from(promise).await.ok()
}
