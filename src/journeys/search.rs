//! What a search found: the same view on the search page and, while somebody types, below the search box.

use crate::{
    components::{CallList, Icon, PageCard},
    i18n::{t, use_words},
    kit::use_kit,
    platform::part,
};
use hub_core::search::{Entry, Found, Place};
use leptos::prelude::*;

/// The search page.
pub const SEARCH: &str = "/search";

/// Where a part of the search index of the language with this prefix lies.
pub fn index_address(prefix: &str, file: &str) -> String {
    format!("/data{prefix}/search/{file}")
}

/// The file of the part that every search needs.
pub const ROOT_FILE: &str = "root.txt";

/// How many things were found, as it is shown and announced.
pub fn announcement(found: &Found, typed: &str) -> String {
    let typed = typed.trim().to_owned();
    if found.is_empty() {
        use_words().with("search-none-title", &[("words", typed.into())])
    } else {
        use_words().with("search-results", &[("count", found.count().into()), ("words", typed.into())])
    }
}

/// What was found for `typed`: who to call first if somebody may be in danger, then pages, topics, people.
#[component]
pub fn FoundView(
    /// What was found.
    found: Found,
    /// What was typed.
    typed: String,
    /// The topics to offer where nothing was found.
    places: Vec<Place>,
) -> impl IntoView {
    let kit = use_kit();
    let title = announcement(&found, &typed);
    let nothing = found.is_empty().then(|| {
        view! {
            <p>{t("search-none")}</p>
            {place_list(places)}
            <p><a class="button" href=kit.address("/ask")>{t("ask-for-help")}</a></p>
        }
    });
    let danger = (!found.danger.is_empty()).then(|| {
        let contacts: Vec<_> = kit.contacts(&found.danger).cloned().collect();
        view! {
            <section class="urgent">
                <h3><Icon name="phone" />{t("search-danger-title")}</h3>
                <CallList contacts />
                <p><a href=kit.address("/urgent-help")>{t("urgent-help")}</a></p>
            </section>
        }
    });
    let pages = (!found.pages.is_empty()).then(|| {
        let cards = found.pages.into_iter().map(|entry| card(entry, &kit.prefix)).collect_view();
        view! {
            <h3>{t("search-pages-title")}</h3>
            <ul class="page-cards">{cards}</ul>
        }
    });
    let topics = (!found.places.is_empty()).then(|| {
        view! {
            <h3>{t("search-topics-title")}</h3>
            {place_list(found.places)}
        }
    });
    let calls = (!found.calls.is_empty()).then(|| {
        let contacts: Vec<_> = kit.contacts(&found.calls).cloned().collect();
        view! {
            <h3>{t("search-calls-title")}</h3>
            <CallList contacts />
        }
    });
    part(view! {
        <h2 class="found-title" tabindex="-1">{title}</h2>
        {danger}
        {pages}
        {topics}
        {calls}
        {nothing}
    })
}

/// Topics and other places, each a link.
fn place_list(places: Vec<Place>) -> impl IntoView + use<> {
    let kit = use_kit();
    let links = places
        .into_iter()
        .map(|place| view! { <li><a href=kit.address(&place.path)>{place.name}</a></li> })
        .collect_view();
    view! { <ul class="chips">{links}</ul> }
}

fn card(entry: Entry, prefix: &str) -> impl IntoView + use<> {
    let href = hub_core::address::in_language(prefix, &entry.path);
    let foreign = (!entry.language.is_empty()).then(|| (entry.language, "auto".to_owned()));
    view! { <PageCard href title=entry.title summary=entry.summary foreign /> }
}
