//! A picture from `public/icons.svg`, our own drawing.

use leptos::prelude::*;

/// The symbol with this `name`. It says nothing to a screen reader: the words beside it do.
#[component]
pub fn Icon(
    /// The id of the symbol.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true" focusable="false">
            <use href=format!("/icons.svg#{name}")></use>
        </svg>
    }
}
