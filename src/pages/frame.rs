//! The document around every page: head, header and footer.

use super::use_shelf;
use crate::{
    assets::Assets,
    components::{Callable, ClearKept, Icon},
    i18n::{t, use_words},
    journeys::device::DEVICE,
};
use hub_core::address::{self, PRIVATE};
use leptos::prelude::*;

/// What the head of a document says.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The title.
    pub title: String,
    /// One sentence for search engines; nothing on pages that must not be found by what they are about.
    pub description: Option<String>,
    /// The path without the language.
    pub path: String,
    /// Whether search engines should leave the page out.
    pub unlisted: bool,
    /// Whether being seen on the page could hurt, so that going back to it from another site shows another.
    pub private: bool,
    /// Whether it is read in the private view where it can be, so that whoever loads it by its own address
    /// has to know what stays behind.
    pub stays: bool,
}

/// The whole document.
#[component]
pub fn Frame(
    /// What the head says.
    head: Head,
    /// The names of the files that every page refers to.
    assets: Assets,
    /// What stands in `<main>`.
    main: String,
) -> impl IntoView {
    let shelf = use_shelf();
    let content = shelf.content();
    let site = &shelf.library.site;
    let alternates = (!head.unlisted).then(|| {
        shelf
            .library
            .languages
            .iter()
            .map(|other| {
                let href = format!("{}{}", site.council.public_url, address::in_language(&other.prefix, &head.path));
                view! { <link rel="alternate" hreflang=other.language.code.clone() href=href /> }
            })
            .collect_view()
    });
    let canonical = (!head.unlisted).then(|| {
        let href = format!("{}{}", site.council.public_url, shelf.address(&head.path));
        view! { <link rel="canonical" href=href /> }
    });
    view! {
        <!DOCTYPE html>
        <html
            lang=content.language.code.clone()
            dir=content.language.dir.clone()
            data-private=head.private.then_some("")
        >
            <head>
                <meta charset="utf-8" />
                <title>{head.title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                {head.description.map(|text| view! { <meta name="description" content=text /> })}
                {head.unlisted.then(|| view! { <meta name="robots" content="noindex" /> })}
                <link rel="stylesheet" href=assets.style />
                <link rel="icon" href="/icon.svg" type="image/svg+xml" />
                {canonical}
                {alternates}
                <script type="module" src=assets.exit></script>
                <script
                    type="module"
                    src=assets.boot
                    data-client=assets.client
                    data-wasm=assets.wasm
                    data-seal=assets.seal.address
                    data-seal-integrity=assets.seal.integrity
                    data-seal-wasm=assets.seal_wasm.address
                    data-seal-wasm-integrity=assets.seal_wasm.integrity
                    data-keys=assets.keys.address
                    data-keys-integrity=assets.keys.integrity
                ></script>
                {assets.dev.map(|dev| view! { <script type="module" src=dev></script> })}
            </head>
            <body>
                <Header path=head.path stays=head.stays />
                <ViewBar />
                <main id="main" tabindex="-1" data-prefix=content.prefix.clone() inner_html=main></main>
                <Footer />
                <Blank />
            </body>
        </html>
    }
    .into_any()
}

#[component]
fn Header(path: String, stays: bool) -> impl IntoView {
    let shelf = use_shelf();
    let content = shelf.content();
    let site = &shelf.library.site;
    let languages = shelf
        .library
        .languages
        .iter()
        .map(|other| {
            let current = other.language.code == content.language.code;
            view! {
                <li>
                    <a
                        href=address::in_language(&other.prefix, &path)
                        hreflang=other.language.code.clone()
                        lang=other.language.code.clone()
                        dir=other.language.dir.clone()
                        data-language=other.prefix.clone()
                        rel="external"
                        aria-current=current.then_some("true")
                    >
                        {other.language.name.clone()}
                    </a>
                </li>
            }
        })
        .collect_view();
    let menu = [
        ("/checklist", "what-would-help"),
        ("/ask", "ask-for-help"),
        ("/young-people", "young-people"),
        ("/urgent-help", "urgent-help"),
    ]
    .into_iter()
    .map(|(path, key)| view! { <li><a href=shelf.address(path)>{t(key)}</a></li> })
    .collect_view();
    view! {
        <a class="skip-link" href="#main">{t("skip-to-content")}</a>
        <header class="site-header">
            <a class="skip-link" href="/exit" rel="external nofollow" data-exit="">
                {t("skip-to-exit")}
            </a>
            <div class="site-bar">
                <a class="site-name" href=shelf.address("/")>
                    <Icon name="hub" />
                    <span>{site.council.hub_name.clone()}</span>
                </a>
                <a
                    class="exit"
                    href="/exit"
                    rel="external nofollow"
                    title=t("exit-hint")
                    data-exit=""
                    data-shift1=t("exit-twice-more")
                    data-shift2=t("exit-once-more")
                >
                    {t("exit")}
                </a>
            </div>
            <p id="exit-status" class="exit-status" role="status"></p>
            <div class="site-tools">
                <nav class="languages" aria-label=t("menu-language")>
                    <ul>{languages}</ul>
                </nav>
                <form class="site-search" method="post" action=shelf.address("/search") role="search" aria-label=t("search-label") data-found="site-found">
                    <label class="visually-hidden" for="site-search">{t("search-label")}</label>
                    <input id="site-search" type="search" name="words" autocomplete="off" placeholder=t("search-label") />
                    <button type="submit" aria-label=t("search-button")><Icon name="search" /></button>
                </form>
            </div>
            <p id="site-found-status" class="visually-hidden" role="status"></p>
            <div id="site-found" class="found site-found"></div>
            <nav class="site-menu" aria-label=t("menu-main")>
                <ul>{menu}</ul>
            </nav>
            {stays.then(|| {
                view! { <p class="stays">{t("stays")} " " <a href=shelf.address(PRIVATE)>{t("stays-link")}</a></p> }
            })}
        </header>
    }
    .into_any()
}

/// What the private view has beside the page: its own way back, because the browser's leads out of it. The
/// app shows it.
#[component]
fn ViewBar() -> impl IntoView {
    view! {
        <nav class="view-bar" aria-label=t("private-view") hidden="">
            <button type="button" data-view-back="">{t("back")}</button>
            <a href=use_shelf().address(PRIVATE)>{t("private-view")}</a>
        </nav>
    }
    .into_any()
}

/// What stands in place of the page while the private view is blank (`private.js`).
#[component]
fn Blank() -> impl IntoView {
    view! {
        <template id="blank">
            <main class="blank">
                <h1>{t("blank-title")}</h1>
                <p>{t("blank-text")}</p>
                <button class="button" type="button">{t("blank-go-on")}</button>
                <a href="/exit" rel="external nofollow" data-exit="">{t("exit")}</a>
            </main>
        </template>
    }
    .into_any()
}

#[component]
fn Footer() -> impl IntoView {
    let shelf = use_shelf();
    let words = use_words();
    let content = shelf.content();
    let council = &shelf.library.site.council;
    let calls = ["999", "nhs-111", "childline", "samaritans", "domestic-abuse-helpline"]
        .into_iter()
        .filter_map(|key| content.contact(key))
        .filter_map(|contact| Some((contact.tel()?, contact.phone.clone()?, contact.name.clone())))
        .map(|(tel, phone, name)| {
            view! {
                <li>
                    <a href=tel><strong dir="ltr">{phone}</strong> " " <span>{name}</span></a>
                </li>
            }
        })
        .collect_view();
    let hub = words.with(
        "footer-hub-text",
        &[
            ("hub", council.hub_name.clone().into()),
            ("phone", council.phone.clone().into()),
            ("hours", council.hours.clone().into()),
        ],
    );
    view! {
        <footer class="site-footer">
            <section class="footer-call" aria-labelledby="footer-call">
                <h2 id="footer-call">{t("footer-call-title")}</h2>
                <ul>{calls}</ul>
                <p><a href=shelf.address("/urgent-help")>{t("footer-more")}</a></p>
            </section>
            <section aria-labelledby="footer-hub">
                <h2 id="footer-hub">{t("footer-hub-title")}</h2>
                <p><Callable text=hub /></p>
            </section>
            <ul class="footer-links">
                <li><a href=shelf.address("/what-a-family-hub-is")>{t("footer-what-we-are")}</a></li>
                <li><a href=shelf.address("/hubs")>{t("home-hubs-title")}</a></li>
                <li><a href=shelf.address("/for-professionals")>{t("footer-professionals")}</a></li>
                <li><a href=shelf.address("/privacy")>{t("footer-privacy")}</a></li>
                <li><a href=shelf.address("/accessibility")>{t("footer-accessibility")}</a></li>
                <li><a href=shelf.address("/staying-safe-online")>{t("footer-staying-safe")}</a></li>
                <li><a href=shelf.address(DEVICE)>{t("device-title")}</a></li>
            </ul>
            <ClearKept />
            // It needs the app, which shows it.
            <p class="keep-private">
                <button type="button" role="switch" aria-checked="false" data-keep-private="">
                    {t("keep-private")}
                </button>
                " "
                {t("keep-private-hint")}
            </p>
            <p class="footer-about">{words.with("footer-about", &[("council", council.name.clone().into())])}</p>
        </footer>
    }
    .into_any()
}
