//! Searching: the form, and what was found.

use crate::{
    components::{Icon, TextInput},
    i18n::t,
    journeys::search::{FoundView, SEARCH},
    pages::use_shelf,
};
use hub_core::search::Index;
use leptos::prelude::*;
use std::sync::Arc;

/// The search page with what was found for `words`, if there are any.
#[component]
pub fn Search(
    /// What to look for; empty for the form alone.
    words: String,
) -> impl IntoView {
    let shelf = use_shelf();
    let index = expect_context::<Arc<Index>>();
    let found = (!words.trim().is_empty()).then(|| {
        let found = index.find(&words, &shelf.content().contacts);
        view! { <FoundView found typed=words.clone() places=index.root.places.clone() /> }
    });
    view! {
        <h1 tabindex="-1">{t("search-title")}</h1>
        <p>
            <a class="call-link" href=shelf.address("/urgent-help")><Icon name="phone" />{t("urgent-help")}</a>
        </p>
        <form
            class="search-form"
            method="post"
            action=shelf.address(SEARCH)
            role="search"
            aria-label=t("search-title")
            data-found="page-found"
        >
            <TextInput name="words" label=t("search-label") hint=t("search-hint") value=words errors=Vec::new() />
            <button class="button" type="submit">{t("search-button")}</button>
        </form>
        <p id="page-found-status" class="visually-hidden" role="status"></p>
        <div id="page-found" class="found">{found}</div>
    }
    .into_any()
}
