//! The list of what is wrong, at the top of a form, as in the GOV.UK Design System.

use crate::i18n::{t, use_words};
use hub_core::field_error::FieldError;
use leptos::prelude::*;

/// Something that is wrong and where to put it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The address of the control: `#name` on this page, or another page and `#name`.
    pub href: String,
    /// The sentence that says what to do.
    pub text: String,
}

/// What is wrong with a form. It takes the focus, with and without script.
#[component]
pub fn ErrorSummary(
    /// What is wrong; nothing is shown if it is empty.
    problems: Vec<Problem>,
) -> impl IntoView {
    (!problems.is_empty()).then(|| {
        view! {
            <div class="error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="error-summary-title">
                <h2 id="error-summary-title">{t("error-summary-title")}</h2>
                <ul>
                    {problems
                        .into_iter()
                        .map(|problem| view! { <li><a href=problem.href>{problem.text}</a></li> })
                        .collect_view()}
                </ul>
            </div>
        }
    })
}

/// The sentence for the error of `field` in `errors`, if there is one.
pub fn message(errors: &[FieldError], field: &str) -> Option<String> {
    errors.iter().find(|error| error.field == field).map(|error| use_words().error(error))
}
