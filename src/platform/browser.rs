//! The browser, in the words of the app.

mod device;
mod loader;
mod view;

pub use device::{forget_kept, keep, kept, lock, unlock};
pub use loader::{derive_receipt, renew_keys, seal, seals, served};

use super::{Search, SearchAct};
use gloo_net::http::{Request, RequestBuilder};
use hub_core::form::Form;
use js_sys::{Array, Uint8Array};
use leptos::{ev::SubmitEvent, prelude::*};
use std::{any::Any, cell::RefCell, collections::HashMap, rc::Rc, time::Duration};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    Element, Event, FormData, HtmlButtonElement, HtmlElement, HtmlFormElement, HtmlInputElement, ScrollRestoration,
};

pub use view::{carried, hub_name, is_private, mark_view, on_tap, returning};

thread_local! {
    /// The body of the page. It is out of the document while the private view is blank (`private.js`), and
    /// what arrives meanwhile must not be lost.
    static BODY: Option<HtmlElement> = document().body();
    static VISIT: RefCell<Visit> = RefCell::default();
    /// What takes the views that are shown away again when it is dropped, by the place where they are.
    static SHOWN: RefCell<HashMap<String, Box<dyn Any>>> = RefCell::default();
}

/// What the app remembers of this tab: how far each page was scrolled, and the page that the person just
/// went back or forward to.
#[derive(Default)]
struct Visit {
    scrolled: HashMap<String, f64>,
    /// The path of the page that is shown, and the address that it is shown at. Both change only when the next
    /// page has arrived.
    shown: String,
    address: String,
    returning: Option<String>,
    /// The place in the next page that a link in the private view leads to.
    anchor: Option<String>,
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
    listen("popstate", || {
        keep_scroll();
        VISIT.with_borrow_mut(|visit| visit.returning = Some(path()));
    });
    VISIT.with_borrow_mut(|visit| {
        visit.shown = path();
        visit.address = path();
    });
    listen("scroll", || {
        // Between two pages the address is already the next one's, and the scrolling nobody's.
        if VISIT.with_borrow(|visit| visit.address == path()) {
            keep_scroll();
        }
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

/// Remembers how far the page that is shown is scrolled.
fn keep_scroll() {
    VISIT.with_borrow_mut(|visit| {
        visit.scrolled.insert(visit.shown.clone(), window().scroll_y().unwrap_or_default());
    });
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
        let pair: Array = entry.ok()?.dyn_into().ok()?;
        pairs.push((pair.get(0).as_string()?, pair.get(1).as_string()?));
    }
    if let Some(button) = event.submitter().and_then(|button| button.dyn_into::<HtmlButtonElement>().ok()) {
        pairs.push((button.name(), button.value()));
    }
    let action = element.get_attribute("action")?;
    Some(Posted { path: action, form: Form(pairs), carried: carried(), element })
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

/// Puts bytes with these headers: the status and the answer, or nothing if nothing came back.
pub async fn put(address: &str, headers: &[(&str, &str)], body: &[u8]) -> Option<(u16, String)> {
    let request = Request::put(address).header("Content-Type", "application/octet-stream");
    let answer = with(request, headers).body(Uint8Array::from(body)).ok()?.send().await.ok()?;
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
    empty(PAGE, html);
}

/// Shows a view in place of the page. It is built once and never taken over or changed, which keeps the
/// code for all of that out of the app.
pub fn show_view<N: IntoView<State: 'static>>(view: impl FnOnce() -> N + 'static) {
    fill(PAGE, view);
}

/// Where pages are shown.
const PAGE: &str = "main .page";

/// Says under the heading of the page that something did not work. Everything else stays as it is.
pub fn warn(text: &str) {
    const WARNING: &str = r#"<div class="note note-important" data-warning role="alert" tabindex="-1"><p></p></div>"#;
    if find("[data-warning]").is_none()
        && let Some(heading) = find("main h1")
    {
        let _ = heading.insert_adjacent_html("afterend", WARNING);
    }
    if let Some(words) = find("[data-warning] p") {
        words.set_text_content(Some(text));
    }
    if let Some(warning) = find("[data-warning]") {
        let _ = warning.focus();
    }
}

/// Takes the view at `place` away and puts finished HTML there.
fn empty(place: &str, html: &str) -> Option<HtmlElement> {
    SHOWN.with_borrow_mut(|shown| shown.remove(place));
    let element = find(place)?;
    element.set_inner_html(html);
    Some(element)
}

fn fill<N: IntoView<State: 'static>>(place: &str, view: impl FnOnce() -> N + 'static) {
    if let Some(element) = empty(place, "") {
        let shown = leptos::mount::mount_to(element, view);
        SHOWN.with_borrow_mut(|all| all.insert(place.to_owned(), Box::new(shown)));
    }
}

/// Hears every search box. `hear` says whether it takes a search that was sent; if not, it goes to the
/// server.
pub fn on_search(hear: impl Fn(Search) -> bool + 'static) {
    let hear = Rc::new(hear);
    for (event, act) in [("focusin", SearchAct::Begins), ("input", SearchAct::Types), ("submit", SearchAct::Sends)] {
        let hear = Rc::clone(&hear);
        listen_for(event, move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let form = target.and_then(|target| target.closest("form[data-found]").ok().flatten());
            let Some(form) = form else { return };
            let field = form.query_selector("input[name=words]").ok().flatten();
            let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return };
            let place = form.get_attribute("data-found").unwrap_or_default();
            if hear(Search { place, text: field.value(), act }) {
                event.prevent_default();
            }
        });
    }
    listen_for("keydown", |event| {
        let escape = event.dyn_ref::<web_sys::KeyboardEvent>().is_some_and(|event| event.key() == "Escape");
        if escape {
            clear_found(SITE_FOUND);
        }
    });
}

/// The place for what is found from the header of every page.
const SITE_FOUND: &str = "site-found";

/// Takes what was found away.
pub fn clear_found(place: &str) {
    empty(&format!("#{place}"), "");
    announce(place, "");
}

/// Shows what was found, and announces it without moving the focus.
pub fn show_found<N: IntoView<State: 'static>>(place: &str, view: impl FnOnce() -> (String, N) + 'static) {
    let status = place.to_owned();
    fill(&format!("#{place}"), move || {
        let (words, view) = view();
        announce(&status, &words);
        view
    });
}

/// Moves the focus to what was found.
pub fn focus_found(place: &str) {
    if let Some(title) = find(&format!("#{place} .found-title")) {
        let _ = title.focus();
    }
}

fn announce(place: &str, words: &str) {
    if let Some(status) = find(&format!("#{place}-status")) {
        status.set_text_content(Some(words));
    }
}

/// Loads `address` in the ordinary way.
pub fn load(address: &str) {
    let _ = window().location().assign(address);
}

/// What the page says that the browser loaded, and that is not true of any other.
const FIRST_PAGE: &str = ".stays";

/// The page with the path `shown` is shown at `address`, which the browser may not have yet. Once it is drawn,
/// tells assistive technology by moving the focus, and scrolls to where the person was or to the top.
pub fn arrived(shown: &str, address: &str) {
    clear_found(SITE_FOUND);
    if let Some(note) = find(FIRST_PAGE) {
        note.remove();
    }
    let (here, address) = (shown.to_owned(), address.to_owned());
    let (scrolled, anchor) = VISIT.with_borrow_mut(|visit| {
        let returning = visit.returning.take().is_some_and(|to| to == here || to == address);
        // Looked up now: the browser's own scrolling to a shorter page would overwrite it.
        let scrolled = returning.then(|| visit.scrolled.get(&here).copied()).flatten();
        (visit.shown, visit.address) = (here, address);
        (scrolled, visit.anchor.take())
    });
    request_animation_frame(move || {
        let target = find("main .error-summary, main [autofocus]").or_else(|| find("main h1"));
        if let Some(target) = target {
            // A heading takes the focus only if it says that it can.
            let _ = target.set_attribute("tabindex", "-1");
            let _ = target.focus();
        }
        let hash = window().location().hash().unwrap_or_default();
        let anchor = anchor.or_else(|| hash.strip_prefix('#').map(str::to_owned));
        let anchor = anchor.and_then(|id| document().get_element_by_id(&id));
        match (scrolled, anchor) {
            (Some(top), _) => window().scroll_to_with_x_and_y(0.0, top),
            (None, Some(anchor)) => anchor.scroll_into_view(),
            (None, None) => window().scroll_to_with_x_and_y(0.0, 0.0),
        }
    });
}

/// The day by the device's own clock.
pub fn today() -> Option<time::Date> {
    let now = js_sys::Date::new_0();
    let month = u8::try_from(now.get_month() + 1).ok()?;
    let month = time::Month::try_from(month).ok()?;
    time::Date::from_calendar_date(i32::try_from(now.get_full_year()).ok()?, month, u8::try_from(now.get_date()).ok()?)
        .ok()
}

/// Seconds since 1970 by the device's own clock.
pub fn seconds() -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "the years of a clock fit, and others are as good as any")]
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    seconds
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
    BODY.with(Clone::clone)?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

fn find_all(selector: &str) -> Vec<HtmlElement> {
    let Some(all) = BODY.with(Clone::clone).and_then(|body| body.query_selector_all(selector).ok()) else {
        return Vec::new();
    };
    (0..all.length()).filter_map(|place| all.get(place)?.dyn_into().ok()).collect()
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
