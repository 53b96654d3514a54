//! The browser, in the words of the app.

use gloo_net::http::{Request, RequestBuilder};
use hub_core::form::Form;
use leptos::{ev::SubmitEvent, prelude::*};
use std::{any::Any, cell::RefCell, collections::HashMap, time::Duration};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, FormData, HtmlButtonElement, HtmlElement, HtmlFormElement, ScrollRestoration};

thread_local! {
    static VISIT: RefCell<Visit> = RefCell::default();
    /// What takes the view that is shown away again when it is dropped.
    static SHOWN: RefCell<Option<Box<dyn Any>>> = RefCell::default();
}

/// What the app remembers of this tab: how far each page was scrolled, and the page that the person just
/// went back or forward to.
#[derive(Default)]
struct Visit {
    scrolled: HashMap<String, f64>,
    returning: Option<String>,
}

/// A form that was posted.
pub struct Posted {
    /// The path that it posts to.
    pub path: String,
    /// What was posted.
    pub form: Form,
    /// Whether the server carries the answers of this journey.
    pub carried: bool,
    element: HtmlFormElement,
}

impl Posted {
    /// Posts the form in the ordinary way.
    pub fn send(&self) {
        let _ = self.element.submit();
    }
}

/// Makes the page in `<main>` the app.
pub fn take_over<N: IntoView>(app: impl FnOnce() -> N + 'static) {
    let Some(main) = find("main") else { return };
    if let Ok(history) = window().history() {
        // A page arrives after the address has changed, so only the app knows when to scroll.
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    listen("popstate", || VISIT.with_borrow_mut(|visit| visit.returning = Some(path())));
    listen("scroll", || {
        let path = path();
        VISIT.with_borrow_mut(|visit| visit.scrolled.insert(path, window().scroll_y().unwrap_or_default()));
    });
    listen_for("click", |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|target| target.closest("a[href^='#']").is_ok_and(|link| link.is_some())) {
            // The router would only change the address: a link within the page has to move the focus too.
            event.stop_propagation();
        }
    });
    leptos::mount::hydrate_from(main, app).forget();
    // Says to style sheets, tests and anybody who looks that the app is alive.
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-app", "ready");
    }
}

/// The title of the document.
pub fn title() -> String {
    document().title()
}

/// The first part of every address in the language of the document.
pub fn prefix() -> String {
    find("main").and_then(|main| main.get_attribute("data-prefix")).unwrap_or_default()
}

/// What was posted with `event`, with the button that was used.
pub fn posted(event: &SubmitEvent) -> Option<Posted> {
    let element: HtmlFormElement = event.target()?.dyn_into().ok()?;
    let data = FormData::new_with_form(&element).ok()?;
    let mut pairs = Vec::new();
    for entry in data.entries() {
        let pair: js_sys::Array = entry.ok()?.dyn_into().ok()?;
        pairs.push((pair.get(0).as_string()?, pair.get(1).as_string()?));
    }
    if let Some(button) = event.submitter().and_then(|button| button.dyn_into::<HtmlButtonElement>().ok()) {
        pairs.push((button.name(), button.value()));
    }
    let action = element.get_attribute("action")?;
    let carried = find("[data-carried]").is_some();
    Some(Posted { path: action, form: Form(pairs), carried, element })
}

/// The text at `address`, or nothing if it cannot be had.
pub async fn fetch(address: &str) -> Option<String> {
    let answer = Request::get(address).send().await.ok()?;
    if answer.ok() { answer.text().await.ok() } else { None }
}

/// Posts JSON with these headers: the status and the answer, or nothing if nothing came back.
pub async fn post_json(address: &str, headers: &[(&str, &str)], body: String) -> Option<(u16, String)> {
    let request = with(Request::post(address).header("Content-Type", "application/json"), headers).body(body).ok()?;
    let answer = request.send().await.ok()?;
    let status = answer.status();
    answer.text().await.ok().map(|text| (status, text))
}

/// Deletes what these headers name: the status, or nothing if nothing came back.
pub async fn delete(address: &str, headers: &[(&str, &str)]) -> Option<u16> {
    with(Request::delete(address), headers).send().await.ok().map(|answer| answer.status())
}

fn with(request: RequestBuilder, headers: &[(&str, &str)]) -> RequestBuilder {
    headers.iter().fold(request, |request, (name, value)| request.header(name, value))
}

/// What the server is told of a receipt code. The module that derives it is fetched only now, by the
/// loader, because it is needed once and weighs as much as a page.
pub async fn derive_receipt(code: &str) -> Option<String> {
    let derive = js_sys::Reflect::get(&window(), &"hubReceipt".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    let promise = derive.call1(&JsValue::UNDEFINED, &code.into()).ok()?.dyn_into::<js_sys::Promise>().ok()?;
    JsFuture::from(promise).await.ok()?.as_string()
}

/// Opens the browser's dialogue for printing, once the page is drawn.
pub fn print() {
    set_timeout(
        || {
            let _ = window().print();
        },
        Duration::from_millis(300),
    );
}

/// A part of a view. In the browser it keeps its type: to forget it would keep code for cases that never
/// happen there, half of the whole app.
pub fn part<N: IntoView>(view: N) -> N {
    view
}

/// Shows a finished page.
pub fn show_html(html: &str) {
    SHOWN.take();
    if let Some(page) = find("main .page") {
        page.set_inner_html(html);
    }
}

/// Shows a view in place of the page. It is built once and never taken over or changed, which keeps the
/// code for all of that out of the app.
pub fn show_view<N: IntoView<State: 'static>>(view: impl FnOnce() -> N + 'static) {
    show_html("");
    if let Some(page) = find("main .page") {
        SHOWN.set(Some(Box::new(leptos::mount::mount_to(page, view))));
    }
}

/// Loads `address` in the ordinary way.
pub fn load(address: &str) {
    let _ = window().location().assign(address);
}

/// A new page is shown: once it is drawn, tells assistive technology by moving the focus, scrolls to where
/// the person was or to the top, and makes the language links lead to this page.
pub fn arrived(path: &str) {
    follow(path);
    let here = path.to_owned();
    let returning = VISIT.with_borrow_mut(|visit| visit.returning.take()).as_ref() == Some(&here);
    // Looked up now: the browser's own scrolling to a shorter page would overwrite it.
    let scrolled = returning.then(|| VISIT.with_borrow(|visit| visit.scrolled.get(&here).copied())).flatten();
    request_animation_frame(move || {
        let target = find("main .error-summary").or_else(|| find("main h1"));
        if let Some(target) = target {
            // A heading takes the focus only if it says that it can.
            let _ = target.set_attribute("tabindex", "-1");
            let _ = target.focus();
        }
        let hash = window().location().hash().unwrap_or_default();
        let anchor = hash.strip_prefix('#').and_then(|id| document().get_element_by_id(id));
        match (scrolled, anchor) {
            (Some(top), _) => window().scroll_to_with_x_and_y(0.0, top),
            (None, Some(anchor)) => anchor.scroll_into_view(),
            (None, None) => window().scroll_to_with_x_and_y(0.0, 0.0),
        }
    });
}

/// Random bytes, or nothing where the browser has none.
pub fn random<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0u8; N];
    window().crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Makes the links to other languages lead to the page at `path`.
fn follow(path: &str) {
    let prefix = prefix();
    let local = path.strip_prefix(prefix.as_str()).unwrap_or(path);
    let local = if local.is_empty() { "/" } else { local };
    let Ok(links) = document().query_selector_all("a[data-language]") else { return };
    for index in 0..links.length() {
        if let Some(link) = links.get(index).and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
            let other = link.get_attribute("data-language").unwrap_or_default();
            let _ = link.set_attribute("href", &hub_core::address::in_language(&other, local));
        }
    }
}

/// Hears an event before it gets to the window, where the router listens.
fn listen_for(event: &str, action: impl Fn(Event) + 'static) {
    let closure = Closure::<dyn Fn(Event)>::new(action);
    let _ = document().add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    // It listens as long as the tab lives.
    closure.forget();
}

fn listen(event: &str, action: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(action);
    let _ = window().add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    // It listens as long as the tab lives.
    closure.forget();
}
