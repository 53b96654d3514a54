//! The first page: what people come for, before anything else.

use super::{HubCards, use_shelf};
use crate::{components::Icon, i18n::t};
use hub_content::{NoteTitles, to_html};
use hub_core::{address, stage::Stage, topic::Topic};
use leptos::prelude::*;

/// The first page.
#[component]
pub fn Home() -> impl IntoView {
    let shelf = use_shelf();
    let content = shelf.content();
    let page = content.page(address::HOME).cloned();
    let (title, summary, html, lang) = page.map_or_else(
        || (shelf.library.site.council.hub_name.clone(), String::new(), String::new(), content.language.code.clone()),
        |page| {
            let notes = NoteTitles { note: t("note-note"), important: t("note-important"), caution: t("note-caution") };
            let html = to_html(&page.markdown, &content.prefix, &notes);
            (page.title, page.summary, html, page.language)
        },
    );
    let dir = shelf.dir(&lang);
    let stages = Stage::ALL
        .iter()
        .map(|stage| {
            let key = format!("stage-{}", stage.word());
            view! {
                <li>
                    <a class="tile" href=shelf.address(&address::stage(*stage))>
                        <Icon name=stage.word() />
                        <span class="tile-name">{t(&key)}</span>
                        <span class="tile-hint">{t(&format!("{key}-hint"))}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    let topics = Topic::ALL
        .iter()
        .map(|topic| {
            view! { <li><a href=shelf.address(&address::topic(*topic))>{t(&format!("topic-{}", topic.word()))}</a></li> }
        })
        .collect_view();
    view! {
        <section class="hero" lang=lang dir=dir>
            <div class="hero-words">
                <h1 tabindex="-1">{title}</h1>
                <p class="lead">{summary}</p>
            </div>
            <svg class="hero-picture" viewBox="0 0 320 200" aria-hidden="true" focusable="false">
                <use href="/icons.svg#hills"></use>
            </svg>
        </section>
        <ul class="doors">
            <li>
                <a class="door door-checklist" href=shelf.address("/checklist")>
                    <Icon name="checklist" />
                    <span class="door-name">{t("what-would-help")}</span>
                    <span class="door-hint">{t("home-checklist-hint")}</span>
                </a>
            </li>
            <li>
                <a class="door door-ask" href=shelf.address("/ask")>
                    <Icon name="message" />
                    <span class="door-name">{t("ask-for-help")}</span>
                    <span class="door-hint">{t("home-ask-hint")}</span>
                </a>
            </li>
            <li>
                <a class="door door-young" href=shelf.address("/young-people")>
                    <Icon name="teens" />
                    <span class="door-name">{t("home-young-title")}</span>
                    <span class="door-hint">{t("home-young-hint")}</span>
                </a>
            </li>
            <li>
                <a class="door door-urgent" href=shelf.address("/urgent-help")>
                    <Icon name="phone" />
                    <span class="door-name">{t("urgent-help")}</span>
                    <span class="door-hint">{t("home-urgent-hint")}</span>
                </a>
            </li>
        </ul>
        <section>
            <h2>{t("home-stages-title")}</h2>
            <ul class="tiles">{stages}</ul>
        </section>
        <section>
            <h2>{t("home-topics-title")}</h2>
            <ul class="chips">{topics}</ul>
        </section>
        <div class="prose" lang=content.page(address::HOME).map(|page| page.language.clone()) inner_html=html></div>
        <section>
            <h2>{t("home-hubs-title")}</h2>
            <HubCards />
        </section>
    }
    .into_any()
}
