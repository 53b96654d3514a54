//! Searching: the form, and what was found.

use super::{PageCard, use_shelf};
use crate::{
    components::{Icon, TextInput},
    i18n::{t, use_words},
};
use hub_core::{address, search, topic::Topic};
use leptos::prelude::*;

/// The most pages that a search shows.
const MOST: usize = 20;

/// The search page with what was found for `words`, if there are any.
#[component]
pub fn Search(
    /// What to look for; empty for the form alone.
    words: String,
) -> impl IntoView {
    let shelf = use_shelf();
    let messages = use_words();
    let found: Vec<_> = search::find(&shelf.content().pages, &words, MOST).into_iter().cloned().collect();
    let results = if words.is_empty() {
        ().into_any()
    } else if found.is_empty() {
        let topics = Topic::ALL
            .iter()
            .map(|topic| {
                view! {
                    <li><a href=shelf.address(&address::topic(*topic))>{t(&format!("topic-{}", topic.word()))}</a></li>
                }
            })
            .collect_view();
        view! {
            <h2>{messages.with("search-none-title", &[("words", words.clone().into())])}</h2>
            <p>{t("search-none")}</p>
            <ul class="chips">{topics}</ul>
            <p><a class="button" href=shelf.address("/ask")>{t("ask-for-help")}</a></p>
        }
        .into_any()
    } else {
        let title = messages.with("search-results", &[("count", found.len().into()), ("words", words.clone().into())]);
        view! {
            <h2>{title}</h2>
            <ul class="page-cards">{found.into_iter().map(|page| view! { <PageCard page /> }).collect_view()}</ul>
        }
        .into_any()
    };
    view! {
        <h1 tabindex="-1">{t("search-title")}</h1>
        <p>
            <a class="call-link" href=shelf.address("/urgent-help")><Icon name="phone" />{t("urgent-help")}</a>
        </p>
        <form class="search-form" method="post" action=shelf.address("/search") role="search" aria-label=t("search-title")>
            <TextInput name="words" label=t("search-label") hint=t("search-hint") value=words errors=Vec::new() />
            <button class="button" type="submit">{t("search-button")}</button>
        </form>
        {results}
    }
    .into_any()
}
