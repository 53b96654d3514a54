//! The page before the first question: what to expect, and who to call instead.

use super::use_shelf;
use crate::{
    i18n::{t, use_words},
    journey::returning::RETURN,
};
use leptos::prelude::*;

/// What happens when somebody asks for help, and the way in.
#[component]
pub fn AskStart() -> impl IntoView {
    let shelf = use_shelf();
    let words = use_words();
    let council = &shelf.library.site.council;
    let promise = words.with("ask-start-promise", &[("days", council.promise_working_days.into())]);
    let phone = words
        .with("ask-start-phone", &[("phone", council.phone.clone().into()), ("hours", council.hours.clone().into())]);
    view! {
        <h1 tabindex="-1">{t("ask-for-help")}</h1>
        <p class="lead">{t("ask-start-lead")}</p>
        <p class="note note-caution">
            {t("ask-start-danger")} " " <a href=shelf.address("/urgent-help")>{t("ask-sent-urgent")}</a>
        </p>
        <ul class="ticks">
            <li>{t("ask-start-time")}</li>
            <li>{promise}</li>
            <li>{phone}</li>
        </ul>
        <p><a class="button button-large" href=shelf.address("/ask/safe")>{t("ask-start")}</a></p>
        <p>{t("return-asked")} " " <a href=shelf.address(RETURN) rel="external">{t("return-link")}</a></p>
        <h2>{t("ask-start-private-title")}</h2>
        <p>{t("ask-start-private")}</p>
        <p>
            {t("ask-start-device")} " " <a href=shelf.address("/staying-safe-online")>{t("footer-staying-safe")}</a>
        </p>
        <p><a href=shelf.address("/privacy")>{t("ask-privacy-link")}</a></p>
    }
    .into_any()
}
