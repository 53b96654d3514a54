//! The card of a page, from the page.

use super::use_shelf;
use crate::components::PageCard;
use hub_core::{address, page::Page};
use leptos::prelude::*;

/// A link to `page` with its summary, marked with the language that its words are in.
pub fn card(page: Page) -> impl IntoView {
    let shelf = use_shelf();
    let foreign =
        (page.language != shelf.content().language.code).then(|| (page.language.clone(), shelf.dir(&page.language)));
    let href = shelf.address(&address::page(&page.slug));
    view! { <PageCard href title=page.title summary=page.summary foreign /> }
}
