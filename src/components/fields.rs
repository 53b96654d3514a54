//! The controls of forms: choices and text, each with its label, hint and error.

use super::error_summary::message;
use crate::{i18n::use_words, platform::part};
use hub_core::field_error::FieldError;
use leptos::{either::Either, prelude::*};

/// One of several values on offer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What the form posts.
    pub value: String,
    /// What people read.
    pub label: String,
    /// A few words more.
    pub hint: Option<String>,
}

impl Choice {
    /// A choice without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }
}

/// The ids that describe a control: its hint and its error, where there are any.
fn described_by(name: &str, hint: bool, error: bool) -> Option<String> {
    let ids: Vec<String> = [(hint, "hint"), (error, "error")]
        .iter()
        .filter(|(there, _)| *there)
        .map(|(_, part)| format!("{name}-{part}"))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn hint_view(name: &str, hint: Option<String>) -> impl IntoView + use<> {
    let id = format!("{name}-hint");
    hint.map(|hint| view! { <p class="hint" id=id>{hint}</p> })
}

fn error_view(name: &str, error: Option<String>) -> impl IntoView + use<> {
    let id = format!("{name}-error");
    let prefix = use_words().get("error-prefix");
    error.map(|error| {
        view! {
            <p class="error" id=id>
                <span class="visually-hidden">{prefix} " "</span>
                {error}
            </p>
        }
    })
}

/// Radios, or checkboxes if `several` may be chosen, in a group with a legend.
#[component]
pub fn Choices(
    /// The name of the control and the first part of its ids.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// Whether the question is the heading of the page.
    #[prop(optional)]
    heading: bool,
    /// Why it is asked, or what counts.
    #[prop(into, default = None)]
    hint: Option<String>,
    /// What is on offer.
    choices: Vec<Choice>,
    /// The values that are chosen.
    #[prop(into)]
    chosen: Vec<String>,
    /// Whether several may be chosen.
    #[prop(optional)]
    several: bool,
    /// What is wrong with the form.
    errors: Vec<FieldError>,
) -> impl IntoView {
    let error = message(&errors, &name);
    let wrong = error.is_some();
    let described = described_by(&name, hint.is_some(), wrong);
    let legend = if heading {
        Either::Left(view! { <legend class="legend-heading"><h1 tabindex="-1">{legend}</h1></legend> })
    } else {
        Either::Right(view! { <legend>{legend}</legend> })
    };
    let options = choices
        .into_iter()
        .enumerate()
        .map(|(position, choice)| {
            let id = if position == 0 { name.clone() } else { format!("{name}-{position}") };
            let checked = chosen.contains(&choice.value);
            let hint_id = format!("{id}-about");
            let about = choice.hint.is_some().then(|| hint_id.clone());
            view! {
                <div class="choice">
                    <input
                        type=if several { "checkbox" } else { "radio" }
                        id=id.clone()
                        name=name.clone()
                        value=choice.value
                        checked=checked
                        aria-describedby=about
                        autocomplete="off"
                    />
                    <label for=id>{choice.label}</label>
                    {choice.hint.map(|hint| view! { <p class="choice-hint" id=hint_id>{hint}</p> })}
                </div>
            }
        })
        .collect_view();
    part(view! {
        <fieldset class="field" class:field-error=wrong aria-describedby=described>
            {legend}
            {hint_view(&name, hint)}
            {error_view(&name, error)}
            <div class="choices">{options}</div>
        </fieldset>
    })
}

/// One line of text.
#[component]
pub fn TextInput(
    /// The name of the control and its id.
    #[prop(into)]
    name: String,
    /// What to type.
    #[prop(into)]
    label: String,
    /// Why it is asked, or how to write it.
    #[prop(into, default = None)]
    hint: Option<String>,
    /// What was typed.
    #[prop(into)]
    value: String,
    /// The type of the control: `text`, `tel`, `email`; `code`, which is text that is no language; or `pin`,
    /// a code that is drawn as dots (a real password would be offered to the browser's own store).
    #[prop(default = "text")]
    kind: &'static str,
    /// Draws it as wide as what fits in it: `short` or `medium`; full width if it is empty.
    #[prop(default = "")]
    width: &'static str,
    /// What is wrong with the form.
    errors: Vec<FieldError>,
) -> impl IntoView {
    let error = message(&errors, &name);
    let wrong = error.is_some();
    let described = described_by(&name, hint.is_some(), wrong);
    // Numbers, codes and addresses are written left to right in every language; other text finds its own way.
    let direction = if kind == "text" { "auto" } else { "ltr" };
    let dots = if kind == "pin" { "dots" } else { "" };
    part(view! {
        <div class="field" class:field-error=wrong>
            <label for=name.clone()>{label}</label>
            {hint_view(&name, hint)}
            {error_view(&name, error)}
            <input
                class=format!("input {width} {dots}")
                type=if matches!(kind, "code" | "pin") { "text" } else { kind }
                id=name.clone()
                name=name
                value=value
                dir=direction
                aria-describedby=described
                aria-invalid=wrong.then_some("true")
                autocomplete="off"
                autocapitalize=(kind == "pin").then_some("off")
                spellcheck=if kind == "text" { "true" } else { "false" }
            />
        </div>
    })
}

/// Several lines of text.
#[component]
pub fn TextArea(
    /// The name of the control and its id.
    #[prop(into)]
    name: String,
    /// What to type.
    #[prop(into)]
    label: String,
    /// Why it is asked, or what to write.
    #[prop(into, default = None)]
    hint: Option<String>,
    /// What was typed.
    #[prop(into)]
    value: String,
    /// How many lines to show.
    #[prop(default = 4)]
    rows: u8,
    /// What is wrong with the form.
    errors: Vec<FieldError>,
) -> impl IntoView {
    let error = message(&errors, &name);
    let wrong = error.is_some();
    let described = described_by(&name, hint.is_some(), wrong);
    part(view! {
        <div class="field" class:field-error=wrong>
            <label for=name.clone()>{label}</label>
            {hint_view(&name, hint)}
            {error_view(&name, error)}
            <textarea
                class="input"
                id=name.clone()
                name=name
                rows=rows.to_string()
                dir="auto"
                aria-describedby=described
                aria-invalid=wrong.then_some("true")
                autocomplete="off"
            >
                {value}
            </textarea>
        </div>
    })
}

/// One of several values from a list that opens.
#[component]
pub fn Select(
    /// The name of the control and its id.
    #[prop(into)]
    name: String,
    /// What to choose.
    #[prop(into)]
    label: String,
    /// What is on offer. Before them stands an empty one.
    choices: Vec<Choice>,
    /// What the empty choice says.
    #[prop(into)]
    empty: String,
    /// The value that is chosen.
    #[prop(into)]
    chosen: String,
    /// What is wrong with the form.
    errors: Vec<FieldError>,
) -> impl IntoView {
    let error = message(&errors, &name);
    let wrong = error.is_some();
    let described = described_by(&name, false, wrong);
    let options = choices
        .into_iter()
        .map(|choice| {
            let selected = choice.value == chosen;
            view! { <option value=choice.value selected=selected>{choice.label}</option> }
        })
        .collect_view();
    part(view! {
        <div class="field" class:field-error=wrong>
            <label for=name.clone()>{label}</label>
            {error_view(&name, error)}
            <select
                class="input medium"
                id=name.clone()
                name=name
                aria-describedby=described
                aria-invalid=wrong.then_some("true")
                autocomplete="off"
            >
                <option value="">{empty}</option>
                {options}
            </select>
        </div>
    })
}
