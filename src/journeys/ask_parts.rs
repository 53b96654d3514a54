//! What the questions of a request are made of. Every step is a list of these parts, so that there is one
//! view for each kind of part and none for each step.

use crate::components::{CallList, Callable, Children, Choice, Choices, HalfHours, TextArea, TextInput};
use hub_core::{contact::Contact, day::Day, field_error::FieldError, referral::Child};
use leptos::{either::EitherOf9, prelude::*};

/// A control's name, what it asks and a few words about it.
#[derive(Clone, Debug, Default)]
pub(super) struct Field {
    /// The name of the control, which is the name of the JSON member.
    pub(super) name: String,
    /// The question.
    pub(super) label: String,
    /// What counts, or how to write it.
    pub(super) hint: Option<String>,
}

/// A part of a step.
#[derive(Clone, Debug)]
pub(super) enum Part {
    /// The heading of the page.
    Title(String),
    /// A paragraph of this class.
    Text(&'static str, String),
    /// A link to another page: where it leads and what it says.
    Link(String, String),
    /// Who to call.
    Calls(Vec<Contact>),
    /// Radios, or checkboxes where `several` may be chosen. The question may be the `heading` of the page.
    Choices { field: Field, choices: Vec<Choice>, chosen: Vec<String>, several: bool, heading: bool },
    /// A line of text of this kind and width (see [`TextInput`]).
    Line { field: Field, value: String, kind: &'static str, width: &'static str },
    /// Several lines of text.
    Lines { field: Field, value: String, rows: u8 },
    /// The children, and the ages on offer.
    Children(Vec<Child>, Vec<Choice>),
    /// Half hours of these days, and those that are chosen.
    HalfHours(Vec<Day>, Vec<String>),
}

/// The parts of a step, one after the other.
#[component]
pub(super) fn Parts(
    /// The parts.
    parts: Vec<Part>,
    /// What is wrong with the form.
    errors: Vec<FieldError>,
) -> impl IntoView {
    parts
        .into_iter()
        .map(|part| {
            let errors = errors.clone();
            match part {
                Part::Title(text) => EitherOf9::A(view! { <h1 tabindex="-1">{text}</h1> }),
                Part::Text(class, text) => EitherOf9::B(view! {
                    <p class=class><Callable text /></p>
                }),
                Part::Link(href, text) => EitherOf9::C(view! { <p><a href=href>{text}</a></p> }),
                Part::Calls(contacts) => EitherOf9::D(view! { <CallList contacts /> }),
                Part::Choices { field, choices, chosen, several, heading } => EitherOf9::E(view! {
                    <Choices name=field.name legend=field.label hint=field.hint heading choices chosen several errors />
                }),
                Part::Line { field, value, kind, width } => EitherOf9::F(view! {
                    <TextInput name=field.name label=field.label hint=field.hint value kind width errors />
                }),
                Part::Lines { field, value, rows } => EitherOf9::G(view! {
                    <TextArea name=field.name label=field.label hint=field.hint value rows errors />
                }),
                Part::Children(children, ages) => EitherOf9::H(view! { <Children children ages errors /> }),
                Part::HalfHours(days, chosen) => EitherOf9::I(view! { <HalfHours days chosen /> }),
            }
        })
        .collect_view()
}
