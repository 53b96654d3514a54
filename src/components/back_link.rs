//! A way back to the page before.

use crate::i18n::t;
use leptos::prelude::*;

/// A link to the page before this one.
#[component]
pub fn BackLink(
    /// The address of that page.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    view! {
        <a class="back-link" href=href>
            {t("back")}
        </a>
    }
}
