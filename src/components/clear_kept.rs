//! Clearing what the device keeps.

use crate::{i18n::t, platform::part};
use leptos::prelude::*;

/// A button that clears what the device keeps, shown while there is something. `device.js` hears it, so that
/// it works before the app has come, and says beside it that it is done.
#[component]
pub fn ClearKept() -> impl IntoView {
    part(view! {
        <div class="clear-kept no-print">
            <button class="button button-quiet when-kept" type="button" data-cleared=t("device-cleared")>
                {t("device-clear")}
            </button>
            <p role="status" tabindex="-1"></p>
        </div>
    })
}
