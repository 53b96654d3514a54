//! A page for somebody whom the server turns away.

use super::use_shelf;
use crate::{
    components::{CallList, Callable},
    i18n::{t, use_words},
    kit::use_kit,
};
use leptos::prelude::*;

/// What happened, what to do, and who to call if it cannot wait.
#[component]
pub fn Notice(
    /// The Fluent key of the sentence that says what happened and what to do.
    sentence: &'static str,
) -> impl IntoView {
    let shelf = use_shelf();
    let phone = shelf.library.site.council.phone.clone();
    let text = use_words().with(sentence, &[("phone", phone.into())]);
    view! {
        <h1 tabindex="-1">{t("notice-title")}</h1>
        <p class="lead"><Callable text /></p>
        <h2>{t("call-any-hour")}</h2>
        <CallList contacts=use_kit().at_any_hour() />
        <p><a href=shelf.address("/urgent-help")>{t("ask-sent-urgent")}</a></p>
    }
    .into_any()
}
