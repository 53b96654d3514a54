//! The private view as the browser has it: what is tapped, and what the document says of where one is.

use super::{VISIT, find, find_all, keep_scroll, title};
use crate::platform::Tap;
use hub_core::address;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, HtmlElement, MouseEvent};

/// Hears every tap before the router does. What `hear` takes goes nowhere else.
pub fn on_tap(hear: impl Fn(Tap) -> bool + 'static) {
    let closure = Closure::<dyn Fn(MouseEvent)>::new(move |event: MouseEvent| {
        keep_scroll();
        let plain = event.button() == 0
            && !(event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key())
            && !event.default_prevented();
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(target) = target.filter(|_| plain) else { return };
        let close = |selector: &str| target.closest(selector).ok().flatten();
        let taken = if let Some(link) = close("a[href]") {
            let href = link.get_attribute("href").unwrap_or_default();
            match href.split_once('#') {
                Some(("", id)) => hear(Tap::Within) && show_anchor(id),
                _ if link.has_attribute("rel") || !href.starts_with('/') => false,
                Some((path, id)) => {
                    let taken = hear(Tap::Follows(path.to_owned()));
                    VISIT.with_borrow_mut(|visit| visit.anchor = taken.then(|| id.to_owned()));
                    taken
                }
                None => hear(Tap::Follows(href)),
            }
        } else if close("[data-view-back]").is_some() {
            hear(Tap::Back)
        } else {
            close("[data-keep-private]").is_some() && hear(Tap::Keep)
        };
        if taken {
            event.prevent_default();
        }
    });
    let _ = document().add_event_listener_with_callback_and_bool("click", closure.as_ref().unchecked_ref(), true);
    // It listens as long as the tab lives.
    closure.forget();
}

/// Goes to a place within the page without changing the address. Returns whether it is there.
pub(super) fn show_anchor(id: &str) -> bool {
    let Some(place) = document().get_element_by_id(id).and_then(|place| place.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    if place.tab_index() < 0 {
        let _ = place.set_attribute("tabindex", "-1");
    }
    let _ = place.focus();
    place.scroll_into_view();
    true
}

/// Whether the page at `local`, the path without the language, is always read in private. The loader has the
/// list.
pub fn is_private(local: &str) -> bool {
    let list = js_sys::Reflect::get(&window(), &"hubPrivate".into()).unwrap_or(JsValue::UNDEFINED);
    list.dyn_into::<js_sys::Set>().is_ok_and(|list| list.has(&local.into()))
}

/// Says in the document whether the private view is shown and if so whether there is a page to go back to,
/// and whether every page is read there. Languages lead to `local`, the address without the language.
pub fn mark_view(local: &str, view: Option<bool>, kept: bool) {
    if let Some(root) = document().document_element() {
        let _ = match view {
            Some(_) => root.set_attribute("data-view", ""),
            None => root.remove_attribute("data-view"),
        };
    }
    if let Some(bar) = find(".view-bar") {
        bar.set_hidden(view.is_none());
    }
    if let Some(back) = find("[data-view-back]") {
        back.set_hidden(view != Some(true));
    }
    if let Some(switch) = find("[data-keep-private]") {
        let _ = switch.set_attribute("aria-checked", if kept { "true" } else { "false" });
    }
    for link in find_all("a[data-language]") {
        let other = link.get_attribute("data-language").unwrap_or_default();
        let _ = link.set_attribute("href", &address::in_language(&other, local));
    }
}

/// The next page is one that was seen before: it is scrolled to where it was left.
pub fn returning(path: Option<String>) {
    VISIT.with_borrow_mut(|visit| visit.returning = path);
}

/// Whether the server carries the answers of the journey that is shown.
pub fn carried() -> bool {
    find("[data-carried]").is_some()
}

/// The name of the hub, which is the title of everything that is read in private.
pub fn hub_name() -> String {
    find(".site-name").and_then(|name| name.text_content()).unwrap_or_else(title)
}
