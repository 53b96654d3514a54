//! Asking for help: the page of each step.

use super::{
    ask_check::CheckStep,
    ask_parts::{Part, Parts},
    ask_questions::questions,
    ask_sent::SentStep,
};
use crate::{
    components::{BackLink, Button, ErrorSummary, Later, Problem},
    i18n::{t, use_words},
    journey::{Asking, TRAP},
    kit::use_kit,
    platform::part,
};
use hub_core::{ask::Step, field_error::FieldError};
use leptos::{
    either::{Either, EitherOf3},
    prelude::*,
};

/// The page before the first question, without the language. A post to it starts again.
pub const ASK: &str = "/ask";

/// What a post to [`ASK`] says to forget every answer.
pub const START_AGAIN: &str = "start-again";

/// The address of a step, without the language.
pub fn address(step: Step) -> String {
    format!("{ASK}/{}", step.word())
}

/// The step at `path` (without the language).
pub fn step_at(path: &str) -> Option<Step> {
    path.strip_prefix("/ask/").and_then(Step::from_word)
}

/// The page of `step`, with what was answered and what is wrong with it.
#[component]
pub fn AskStep(
    /// The step.
    step: Step,
    /// What was answered so far.
    asking: Asking,
) -> impl IntoView {
    let kit = use_kit();
    let words = use_words();
    let variant = asking.draft.asking();
    let errors = asking.errors_at(step, &kit.rules());
    let problems = errors.iter().map(|error| problem(step, error)).collect::<Vec<_>>();
    let back = step.back(&asking.draft).map_or_else(|| ASK.to_owned(), address);
    let back = (step != Step::Sent).then(|| view! { <BackLink href=kit.address(&back) /> });
    let progress = step
        .progress(&asking.draft)
        .map(|(number, total)| words.with("progress", &[("number", number.into()), ("total", total.into())]))
        .map(|progress| view! { <p class="progress">{progress}</p> });
    let why = format!("ask-why-{}", step.word());
    let why = words.has(&why).then(|| {
        view! { <p class="why"><strong>{t("ask-why")}</strong> " " {words.asked(&why, variant)}</p> }
    });
    let label = match step {
        Step::Check => t("ask-send"),
        Step::Urgent => t("ask-carry-on"),
        _ => t("continue"),
    };
    let body = match step {
        Step::Check => EitherOf3::A(view! { <CheckStep asking=asking.clone() errors /> }),
        Step::Sent => EitherOf3::B(view! { <SentStep asking=asking.clone() errors /> }),
        _ => EitherOf3::C(view! { <Parts parts=questions(step, &asking, &kit, &words, &errors) errors /> }),
    };
    let body = if step == Step::Sent || step.is_stop() {
        Either::Left(body)
    } else {
        Either::Right(part(view! {
            <form class="step" method="post" action=kit.address(&address(step)) novalidate autocomplete="off">
                // The first button of a form is the one that the Enter key presses.
                <button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true"></button>
                <div class="visually-hidden" aria-hidden="true">
                    <label for=TRAP>{t("ask-leave-empty")}</label>
                    <input id=TRAP name=TRAP type="text" tabindex="-1" autocomplete="off" />
                </div>
                {body}
                {why}
                <Button label />
                <Later />
            </form>
        }))
    };
    let start_again = (step != Step::Sent).then(|| {
        view! {
            <form class="start-again" method="post" action=kit.address(ASK)>
                <button class="link-button" type="submit" name="go" value=START_AGAIN>{t("ask-start-again")}</button>
            </form>
        }
    });
    part(view! {
        <div class="journey">
            {back}
            <ErrorSummary problems />
            {progress}
            {body}
            {start_again}
        </div>
    })
}

/// The questions how to reach somebody, for whoever changes the answers later.
pub fn reach(asking: &Asking, errors: Vec<FieldError>) -> impl IntoView + use<> {
    let (kit, words) = (use_kit(), use_words());
    let mut parts = questions(Step::Contact, asking, &kit, &words, &errors);
    let care = questions(Step::Care, asking, &kit, &words, &errors);
    parts.extend(care.into_iter().filter(|part| !matches!(part, Part::Title(_))));
    view! { <Parts parts errors /> }
}

/// An error as a line of the summary: on this page, or on the page that asks.
fn problem(step: Step, error: &FieldError) -> Problem {
    let href = match Step::asking(&error.field) {
        Some(other) if other != step => format!("{}#{}", use_kit().address(&address(other)), error.field),
        _ => format!("#{}", error.field),
    };
    Problem { href, text: use_words().error(error) }
}
