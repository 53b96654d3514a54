//! The native lane has no browser.

use super::{Search, Tap, Unlocked};
use hub_core::form::Form;
use leptos::{ev::SubmitEvent, prelude::*};

/// A form that was posted. Natively there is none.
pub struct Posted {
    /// The path that it posts to.
    pub path: String,
    /// What was posted.
    pub form: Form,
    /// Whether the server carries the answers of this journey.
    pub carried: bool,
}

impl Posted {
    /// Posts the form in the ordinary way.
    pub fn send(&self) {}
}

/// Does nothing.
pub fn take_over<N: IntoView>(_app: impl FnOnce() -> N + 'static) {}

/// Empty: the document has the title that the frame gave it.
pub fn title() -> String {
    String::new()
}

/// Empty: the native lane knows the language from the address.
pub fn prefix() -> String {
    String::new()
}

/// Empty: the native lane knows the name from the content.
pub fn hub_name() -> String {
    String::new()
}

/// Natively the server knows what it carries.
pub fn carried() -> bool {
    false
}

/// Nothing is read privately without a browser.
pub fn is_private(_local: &str) -> bool {
    false
}

/// Does nothing.
pub fn mark_view(_local: &str, _view: Option<bool>, _kept: bool) {}

/// Does nothing.
pub fn returning(_path: Option<String>) {}

/// Nobody taps.
pub fn on_tap(_hear: impl Fn(Tap) -> bool + 'static) {}

/// Nothing was posted.
pub fn posted(_event: &SubmitEvent) -> Option<Posted> {
    None
}

/// Nothing can be fetched.
#[allow(clippy::unused_async)] // the browser's body waits for the network
pub async fn fetch(_address: &str) -> Option<String> {
    None
}

/// Does nothing.
pub fn warn(_text: &str) {}

/// The server makes its own pages.
#[allow(clippy::unused_async)] // the browser's body waits for the network
pub async fn served(_path: &str, _form: Option<&Form>) -> Option<(String, String)> {
    None
}

/// Nothing can be posted.
#[allow(clippy::unused_async)] // the browser's body waits for the network
pub async fn post_json(_address: &str, _headers: &[(&str, &str)], _body: String) -> Option<(u16, String)> {
    None
}

/// Nothing can be deleted.
#[allow(clippy::unused_async)] // the browser's body waits for the network
pub async fn delete(_address: &str, _headers: &[(&str, &str)]) -> Option<u16> {
    None
}

/// Nothing is derived: natively the server does it, in `server::codes`.
#[allow(clippy::unused_async)] // the browser's body waits for the network
pub async fn derive_receipt(_code: &str) -> Option<String> {
    None
}

/// Nothing is sealed: natively the server does it, in `server::intake`.
pub fn seals() -> bool {
    false
}

/// Nothing is sealed.
#[allow(clippy::unused_async)] // the browser's body waits for the network
pub async fn seal(_id: &str, _headline: &[u8], _body: &[u8]) -> Option<Vec<u8>> {
    None
}

/// Nothing is sealed, to no keys.
#[allow(clippy::unused_async)] // the browser's body waits for the network
pub async fn renew_keys() -> Option<()> {
    None
}

/// Nothing can be put.
#[allow(clippy::unused_async)] // the browser's body waits for the network
pub async fn put(_address: &str, _headers: &[(&str, &str)], _body: &[u8]) -> Option<(u16, String)> {
    None
}

/// Does nothing.
pub fn print() {}

/// A part of a view. Natively it forgets its type: the type of a whole page takes minutes to compile.
pub fn part<N: IntoView + 'static>(view: N) -> AnyView {
    view.into_any()
}

/// Does nothing.
pub fn show_html(_html: &str) {}

/// Does nothing.
pub fn show_view<N: IntoView<State: 'static>>(_view: impl FnOnce() -> N + 'static) {}

/// Nobody types.
pub fn on_search(_act: impl Fn(Search) -> bool + 'static) {}

/// Does nothing.
pub fn clear_found(_place: &str) {}

/// Does nothing.
pub fn show_found<N: IntoView<State: 'static>>(_place: &str, _view: impl FnOnce() -> (String, N) + 'static) {}

/// Does nothing.
pub fn focus_found(_place: &str) {}

/// Does nothing.
pub fn load(_address: &str) {}

/// Does nothing.
pub fn arrived(_shown: &str, _address: &str) {}

/// Nothing is kept.
pub fn kept() -> Option<String> {
    None
}

/// Nothing can be kept.
pub fn keep(_entry: &str) -> bool {
    false
}

/// Does nothing.
pub fn forget_kept() {}

/// Nothing is sealed for a device.
#[allow(clippy::unused_async)] // the browser's body waits for the module
pub async fn lock(_pin: &str, _plain: &[u8]) -> Option<Vec<u8>> {
    None
}

/// Nothing is opened.
#[allow(clippy::unused_async)] // the browser's body waits for the module
pub async fn unlock(_pin: &str, _sealed: &[u8]) -> Unlocked {
    Unlocked::Failed
}

/// Nothing: natively the server has a clock.
pub fn today() -> Option<time::Date> {
    None
}

/// Zero: natively the server has a clock.
pub fn seconds() -> i64 {
    0
}

/// Nothing: natively the server makes keys and codes.
pub fn random<const N: usize>() -> Option<[u8; N]> {
    None
}
