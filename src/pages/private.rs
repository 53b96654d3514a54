//! The page at the one neutral address of everything that is read in private.

use super::use_shelf;
use crate::{
    components::CallList,
    i18n::{t, use_words},
};
use hub_core::address;
use leptos::prelude::*;

/// Who to call, what can be read in private, how that works and what stays behind. Useful without script too:
/// then its links are plain ones.
#[component]
pub fn Private() -> impl IntoView {
    let shelf = use_shelf();
    let content = shelf.content();
    let contacts: Vec<_> = ["999", "childline", "domestic-abuse-helpline"]
        .iter()
        .filter_map(|key| content.contact(key))
        .cloned()
        .collect();
    let journeys = [("/ask", "ask-for-help"), ("/ask/young", "ask-young-title"), ("/checklist", "what-would-help")]
        .map(|(path, key)| (path.to_owned(), t(key), None));
    let pages = content.pages.iter().filter(|page| page.is_private()).map(|page| {
        let foreign = (page.language != content.language.code).then(|| page.language.clone());
        (address::page(&page.slug), page.title.clone(), foreign)
    });
    let links = journeys
        .into_iter()
        .chain(pages)
        .map(|(path, name, lang)| view! { <li><a href=shelf.address(&path) lang=lang>{name}</a></li> })
        .collect_view();
    let list = |keys: &[&str]| {
        let points = keys.iter().map(|key| view! { <li>{t(key)}</li> }).collect_view();
        view! { <ul>{points}</ul> }
    };
    let lead = use_words().with("private-lead", &[("hub", shelf.library.site.council.hub_name.clone().into())]);
    view! {
        <h1 tabindex="-1">{t("private-title")}</h1>
        <p class="lead">{lead}</p>
        <section class="urgent">
            <h2>{t("page-urgent-title")}</h2>
            <CallList contacts />
        </section>
        <h2>{t("private-pages-title")}</h2>
        <ul class="chips">{links}</ul>
        <h2>{t("private-how-title")}</h2>
        {list(&["private-how-address", "private-how-together", "private-how-blank", "private-how-back", "private-how-keep"])}
        <h2>{t("private-stays-title")}</h2>
        {list(&["private-stays-name", "private-stays-first", "private-stays-network", "private-stays-watched", "private-stays-plain"])}
        <p><a href=shelf.address("/staying-safe-online")>{t("private-stays-clear")}</a></p>
    }
    .into_any()
}
