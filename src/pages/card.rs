//! A page in a list.

use super::use_shelf;
use hub_core::{address, page::Page};
use leptos::prelude::*;

/// A link to a page with its summary, marked with the language that its words are in.
#[component]
pub fn PageCard(
    /// The page.
    page: Page,
) -> impl IntoView {
    let shelf = use_shelf();
    let foreign = page.language != shelf.content().language.code;
    let dir = foreign.then(|| shelf.dir(&page.language));
    let lang = foreign.then(|| page.language.clone());
    view! {
        <li class="page-card" lang=lang dir=dir>
            <a href=shelf.address(&address::page(&page.slug))>{page.title}</a>
            <p>{page.summary}</p>
        </li>
    }
    .into_any()
}
