//! A page of guidance.

use super::{HubCards, card, use_shelf};
use crate::{
    components::{BackLink, CallList, Callable, Icon},
    i18n::{t, use_words},
};
use hub_content::{NoteTitles, to_html_calling};
use hub_core::{address, page::Page};
use leptos::prelude::*;

/// A page: who to call, the text, what goes with it, when it was checked and against what.
#[component]
pub fn Article(
    /// The page.
    page: Page,
) -> impl IntoView {
    let shelf = use_shelf();
    let words = use_words();
    let content = shelf.content();
    let standing = page.topics.is_empty() && page.stages.is_empty();
    let dir = shelf.dir(&page.language);
    let notes = NoteTitles { note: t("note-note"), important: t("note-important"), caution: t("note-caution") };
    let html = to_html_calling(&page.markdown, &content.prefix, &notes, &content.contacts);
    let contacts: Vec<_> = page.urgent.iter().filter_map(|key| content.contact(key)).cloned().collect();
    let urgent = (!contacts.is_empty()).then(|| {
        view! {
            <section class="urgent" aria-labelledby="who-to-call">
                <h2 id="who-to-call"><Icon name="phone" />{t("page-urgent-title")}</h2>
                <CallList contacts />
            </section>
        }
    });
    let back = page.stages.first().map(|stage| view! { <BackLink href=shelf.address(&address::stage(*stage)) /> });
    let related: Vec<Page> = page.related.iter().filter_map(|slug| content.page(slug)).cloned().collect();
    let related = (!related.is_empty()).then(|| {
        view! {
            <section class="related">
                <h2>{t("page-related-title")}</h2>
                <ul class="page-cards">{related.into_iter().map(card).collect_view()}</ul>
            </section>
        }
    });
    let hubs = (page.slug == address::HUBS).then(|| {
        view! {
            <section>
                <h2>{t("home-hubs-title")}</h2>
                <HubCards />
            </section>
        }
    });
    let council = &shelf.library.site.council;
    let local = (!standing).then(|| {
        let text = words.with(
            "page-local-text",
            &[("phone", council.phone.clone().into()), ("hours", council.hours.clone().into())],
        );
        view! {
            <section class="local">
                <h2>{t("page-local-title")}</h2>
                <p><Callable text /></p>
                <p><a class="button" href=shelf.address("/ask")>{t("ask-for-help")}</a></p>
            </section>
        }
    });
    let checked = if page.overdue(shelf.today) {
        let text = words.with(
            "page-overdue",
            &[("date", words.date(page.review_by).into()), ("phone", council.phone.clone().into())],
        );
        view! { <p class="note note-important"><Callable text /></p> }.into_any()
    } else {
        let text = words.with(
            "page-checked",
            &[("date", words.date(page.reviewed).into()), ("date-next", words.date(page.review_by).into())],
        );
        view! { <p>{text}</p> }.into_any()
    };
    let sources = (!page.sources.is_empty()).then(|| {
        let entries = page
            .sources
            .iter()
            .map(|source| {
                let checked = words.with("page-source", &[("date", words.date(source.checked).into())]);
                view! {
                    <li>
                        <a href=source.url.clone() rel="external noreferrer" lang="en" dir="ltr">{source.name.clone()}</a>
                        ", " {checked}
                    </li>
                }
            })
            .collect_view();
        view! {
            <h2 class="small-heading">{t("page-sources-title")}</h2>
            <ul class="sources">{entries}</ul>
        }
    });
    let share = (!page.is_private()).then(|| share(&page));
    view! {
        {back}
        {language_note(&page)}
        <article lang=page.language.clone() dir=dir>
            <header class="article-header">
                <h1 tabindex="-1">{page.title.clone()}</h1>
                <p class="lead">{page.summary.clone()}</p>
            </header>
        </article>
        {urgent}
        <div class="prose" lang=page.language.clone() dir=shelf.dir(&page.language) inner_html=html></div>
        {hubs}
        {related}
        {local}
        <footer class="checked">{checked}{sources}{share}</footer>
    }
    .into_any()
}

/// The address of the page, to be given to somebody else: nothing in it tells who had it first. The button
/// is shown where the app is at work; without it the address can be copied as it stands.
fn share(page: &Page) -> AnyView {
    let shelf = use_shelf();
    let site = &shelf.library.site.council.public_url;
    let address = format!("{site}{}", shelf.address(&address::page(&page.slug)));
    view! {
        <p class="share">
            {t("page-share")} " " <span dir="ltr">{address}</span> " "
            <button type="button" data-done=t("page-share-done")>{t("page-share-copy")}</button>
            <span role="status"></span>
        </p>
    }
    .into_any()
}

/// What a reader of another language has to know about the words of this page, in the reader's language.
fn language_note(page: &Page) -> Option<AnyView> {
    let shelf = use_shelf();
    let default = shelf.library.languages.first()?;
    let reader = &shelf.content().language.code;
    let note = match (page.language == *reader, page.awaiting_check, page.behind) {
        (false, _, _) => "page-english-only",
        (true, true, true) => "page-awaiting-both",
        (true, true, false) => "page-awaiting-check",
        (true, false, true) => "page-behind",
        (true, false, false) => return None,
    };
    let english = (page.language == *reader).then(|| {
        let href = address::in_language(&default.prefix, &address::page(&page.slug));
        view! { " " <a href=href hreflang=default.language.code.clone() rel="external">{t("page-english-link")}</a> }
    });
    Some(view! { <p class="note language-note">{t(note)}{english}</p> }.into_any())
}
