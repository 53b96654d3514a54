//! The way back to what the device keeps.

use crate::{i18n::t, journeys::device::DEVICE, kit::use_kit};
use leptos::prelude::*;

/// A link to what the device keeps, where a journey begins; shown while there is something.
#[component]
pub fn KeptLink() -> impl IntoView {
    view! {
        <p class="when-kept">
            <a class="button button-quiet" href=use_kit().address(DEVICE)>{t("device-go-on")}</a>
        </p>
    }
}
