//! The children that a request is about, one after the other.

use super::{Choice, Select, TextInput, error_summary::message};
use crate::{
    i18n::{t, use_words},
    platform::part,
};
use hub_core::{field_error::FieldError, referral::Child};
use leptos::prelude::*;

/// A name and an age for each child, a button to remove each, and one to add another. The buttons post the
/// form, so that nothing typed is lost, with and without script.
#[component]
pub fn Children(
    /// The children so far; an empty one is shown if there is none.
    mut children: Vec<Child>,
    /// The ages on offer.
    ages: Vec<Choice>,
    /// What is wrong with the form.
    errors: Vec<FieldError>,
) -> impl IntoView {
    let words = use_words();
    if children.is_empty() {
        children.push(Child::default());
    }
    let several = children.len() > 1;
    let error = message(&errors, "children");
    let wrong = error.is_some();
    let entries = children
        .into_iter()
        .enumerate()
        .map(|(place, child)| {
            let title = words.with("ask-child", &[("number", (place + 1).into())]);
            let remove = several.then(|| {
                view! {
                    <button class="link-button" type="submit" name="go" value=format!("remove-{place}")>
                        {t("ask-child-remove")} <span class="visually-hidden">" " {title.clone()}</span>
                    </button>
                }
            });
            view! {
                <fieldset class="field child">
                    <legend>{title}</legend>
                    <TextInput
                        name=format!("children[{place}].name")
                        label=t("ask-child-name")
                        value=child.name
                        width="medium"
                        errors=errors.clone()
                    />
                    <Select
                        name=format!("children[{place}].stage")
                        label=t("ask-child-age")
                        empty=t("ask-choose")
                        choices=ages.clone()
                        chosen=child.stage.map(hub_core::referral::ChildAge::word).unwrap_or_default()
                        errors=errors.clone()
                    />
                    {remove}
                </fieldset>
            }
        })
        .collect_view();
    part(view! {
        <div class="field" class:field-error=wrong id="children" tabindex="-1">
            {error.map(|error| view! { <p class="error">{error}</p> })}
            {entries}
            <button class="link-button" type="submit" name="go" value="add">{t("ask-child-add")}</button>
        </div>
    })
}
