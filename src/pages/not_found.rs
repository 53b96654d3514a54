//! An address that leads nowhere.

use super::use_shelf;
use crate::i18n::t;
use leptos::prelude::*;

/// Says so kindly and offers ways on.
#[component]
pub fn NotFound() -> impl IntoView {
    let shelf = use_shelf();
    let links = [
        ("/", "ask-sent-home"),
        ("/urgent-help", "urgent-help"),
        ("/checklist", "what-would-help"),
        ("/search", "search-label"),
        ("/ask", "ask-for-help"),
    ];
    view! {
        <h1 tabindex="-1">{t("not-found-title")}</h1>
        <p class="lead">{t("not-found-text")}</p>
        <p>{t("not-found-links")}</p>
        <ul class="chips">
            {links
                .into_iter()
                .map(|(path, key)| view! { <li><a href=shelf.address(path)>{t(key)}</a></li> })
                .collect_view()}
        </ul>
    }
    .into_any()
}
