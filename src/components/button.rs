//! A button that posts its form.

use crate::platform::part;
use leptos::prelude::*;

/// A button with words. With `go`, it posts that instead of an answer.
#[component]
pub fn Button(
    /// The words on the button.
    #[prop(into)]
    label: String,
    /// What the form is told when this button was used, as the field `go`.
    #[prop(into, default = None)]
    go: Option<&'static str>,
    /// Draws it as a quieter, second choice.
    #[prop(optional)]
    quiet: bool,
) -> impl IntoView {
    part(view! {
        <button class=if quiet { "button button-quiet" } else { "button" } type="submit" name=go.map(|_| "go") value=go>
            {label}
        </button>
    })
}
