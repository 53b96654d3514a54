//! The page before the first question: what to expect, and who to call instead.

use super::use_shelf;
use crate::{
    components::{Button, Callable, KeptLink},
    i18n::{t, use_words},
    journey::returning::RETURN,
    journeys::ask::address,
};
use hub_core::{ask::Step, referral::Variant};
use leptos::prelude::*;

/// The young people's way in, without the language.
pub const ASK_YOUNG: &str = "/ask/young";

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
            <li><Callable text=phone /></li>
        </ul>
        <p><a class="button button-large" href=shelf.address("/ask/safe")>{t("ask-start")}</a></p>
        <KeptLink />
        <p>{t("return-asked")} " " <a href=shelf.address(RETURN)>{t("return-link")}</a></p>
        <h2>{t("ask-start-private-title")}</h2>
        <p>{t("ask-start-private")}</p>
        <p>
            {t("ask-start-device")} " " <a href=shelf.address("/staying-safe-online")>{t("footer-staying-safe")}</a>
        </p>
        <p><a href=shelf.address("/privacy")>{t("ask-privacy-link")}</a></p>
    }
    .into_any()
}

/// The young people's way in: who will know, and a button that says for whom they ask, so that no address
/// has to.
#[component]
pub fn AskYoung() -> impl IntoView {
    let shelf = use_shelf();
    let words = use_words();
    let site = &shelf.library.site;
    let age = words.with("ask-young-age", &[("age", site.ask.young_person_min_age.into())]);
    view! {
        <h1 tabindex="-1">{t("ask-young-title")}</h1>
        <p class="lead">{t("ask-young-lead")}</p>
        <p class="note note-caution">
            {t("ask-young-danger")} " " <a href=shelf.address("/urgent-help")>{t("ask-sent-urgent")}</a>
        </p>
        <ul class="ticks">
            <li>{t("ask-young-who")}</li>
            <li>{t("ask-young-way")}</li>
            <li>{age}</li>
        </ul>
        <form method="post" action=shelf.address(&address(Step::Who)) autocomplete="off">
            <input type="hidden" name="variant" value=Variant::YoungPerson.word() />
            <Button label=t("ask-start") />
        </form>
        <KeptLink />
        <p>{t("return-asked")} " " <a href=shelf.address(RETURN)>{t("return-link")}</a></p>
        <p><a href=shelf.address("/advice/who-will-know-if-i-ask")>{t("ask-young-know")}</a></p>
        <p>
            {t("ask-start-device")} " " <a href=shelf.address("/staying-safe-online")>{t("footer-staying-safe")}</a>
        </p>
    }
    .into_any()
}
