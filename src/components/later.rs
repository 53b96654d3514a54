//! Finishing later.

use crate::{i18n::t, journey::keepsake::LATER};
use leptos::prelude::*;

/// A quiet button in the form of a journey: what is filled in is taken as it is, and the person is asked
/// whether the device may keep it. Only the app can do that, so that nobody else is shown it.
#[component]
pub fn Later() -> impl IntoView {
    view! {
        <button class="link-button later" type="submit" name="go" value=LATER>{t("device-later")}</button>
    }
}
