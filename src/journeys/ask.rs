//! Asking for help: the page of each step.

use super::{ask_check::CheckStep, ask_sent::SentStep};
use crate::{
    components::{BackLink, Button, CallList, Choice, Choices, ErrorSummary, Problem, TextArea, TextInput},
    i18n::{t, use_words},
    journey::Asking,
    kit::use_kit,
    platform::part,
};
use hub_core::{
    ask::Step,
    field_error::FieldError,
    referral::{ANY_HUB, AccessNeed, Answer, ContactWay},
    stage::Stage,
    topic::Topic,
};
use leptos::{
    either::{Either, EitherOf9},
    prelude::*,
};

/// The address of a step, without the language.
pub fn address(step: Step) -> String {
    format!("/ask/{}", step.word())
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
    let errors = asking.errors_at(step, &kit.hubs);
    let problems = errors.iter().map(|error| problem(step, error)).collect::<Vec<_>>();
    let back = step.back(&asking.draft).map_or_else(|| "/ask".to_owned(), address);
    let back = (step != Step::Sent).then(|| view! { <BackLink href=kit.address(&back) /> });
    let progress = progress(step);
    let label = match step {
        Step::Check => t("ask-send"),
        Step::Urgent => t("ask-carry-on"),
        _ => t("continue"),
    };
    let body = match step {
        Step::Safe => EitherOf9::A(safe(&asking, errors)),
        Step::Urgent => EitherOf9::B(urgent()),
        Step::Help => EitherOf9::C(help(&asking, errors)),
        Step::About => EitherOf9::D(about(&asking, errors)),
        Step::Where => EitherOf9::E(place(&asking, errors)),
        Step::Contact => EitherOf9::F(contact(&asking, errors)),
        Step::Language => EitherOf9::G(language(&asking, errors)),
        Step::Check => EitherOf9::H(view! { <CheckStep asking=asking.clone() errors /> }),
        Step::Sent => EitherOf9::I(view! { <SentStep asking=asking.clone() errors /> }),
    };
    let body = if step == Step::Sent {
        Either::Left(body)
    } else {
        Either::Right(part(view! {
            <form class="step" method="post" action=kit.address(&address(step)) novalidate autocomplete="off">
                {body}
                <Button label />
            </form>
        }))
    };
    part(view! {
        <div class="journey">
            {back}
            <ErrorSummary problems />
            {progress.map(|progress| view! { <p class="progress">{progress}</p> })}
            {body}
        </div>
    })
}

/// How far this step is, in words.
fn progress(step: Step) -> Option<String> {
    let position = Step::QUESTIONS.iter().position(|other| *other == step)?;
    Some(use_words().with("progress", &[("number", (position + 1).into()), ("total", Step::QUESTIONS.len().into())]))
}

/// An error as a line of the summary: on this page, or on the page that asks.
fn problem(step: Step, error: &FieldError) -> Problem {
    let href = match Step::asking(&error.field) {
        Some(other) if other != step => format!("{}#{}", use_kit().address(&address(other)), error.field),
        _ => format!("#{}", error.field),
    };
    Problem { href, text: use_words().get(&error.key()) }
}

/// The choices of an enumeration whose labels are Fluent messages `prefix-word`, and their hints
/// `prefix-word-hint` where there are any.
pub(super) fn choices(prefix: &str, words: impl Iterator<Item = &'static str>) -> Vec<Choice> {
    let messages = use_words();
    words
        .map(|word| {
            let hint = format!("{prefix}-{word}-hint");
            Choice {
                value: word.to_owned(),
                label: messages.get(&format!("{prefix}-{word}")),
                hint: messages.has(&hint).then(|| messages.get(&hint)),
            }
        })
        .collect()
}

pub(super) fn answers() -> Vec<Choice> {
    choices("answer", Answer::ALL.iter().map(|answer| answer.word()))
}

fn chosen<T: Copy>(values: &[T], word: fn(T) -> &'static str) -> Vec<String> {
    values.iter().map(|value| word(*value).to_owned()).collect()
}

fn safe(asking: &Asking, errors: Vec<FieldError>) -> impl IntoView + use<> {
    part(view! {
        <Choices
            name="safe_now"
            legend=t("ask-safe-title")
            heading=true
            hint=t("ask-safe-hint")
            choices=choices("ask-safe", Answer::ALL.iter().map(|answer| answer.word()))
            chosen=chosen(&asking.draft.safe_now.into_iter().collect::<Vec<_>>(), Answer::word)
            errors
        />
    })
}

fn urgent() -> impl IntoView {
    let keys = ["999", "childrens-services", "domestic-abuse-helpline", "childline", "samaritans"].map(str::to_owned);
    let contacts = use_kit().contacts(&keys).cloned().collect::<Vec<_>>();
    part(view! {
        <h1 tabindex="-1">{t("danger-title")}</h1>
        <p class="lead">{t("danger-lead")}</p>
        <CallList contacts />
        <p>{t("ask-urgent-carry-on")}</p>
    })
}

fn help(asking: &Asking, errors: Vec<FieldError>) -> impl IntoView + use<> {
    part(view! {
        <Choices
            name="help"
            legend=t("ask-help-title")
            heading=true
            hint=t("ask-help-hint")
            choices=choices("topic", Topic::ALL.iter().map(|topic| topic.word()))
            chosen=chosen(&asking.draft.help, Topic::word)
            several=true
            errors=errors.clone()
        />
        <TextArea name="words" label=t("ask-words") hint=t("ask-words-hint") value=asking.draft.words.clone() rows=6 errors />
    })
}

fn about(asking: &Asking, errors: Vec<FieldError>) -> impl IntoView + use<> {
    part(view! {
        <h1 tabindex="-1">{t("ask-about-title")}</h1>
        <TextInput name="name" label=t("ask-name") hint=t("ask-name-hint") value=asking.draft.name.clone() errors=errors.clone() />
        <Choices
            name="children"
            legend=t("ask-children")
            hint=t("ask-children-hint")
            choices=choices("stage", Stage::ALL.iter().map(|stage| stage.word()))
            chosen=chosen(&asking.draft.children, Stage::word)
            several=true
            errors
        />
    })
}

fn place(asking: &Asking, errors: Vec<FieldError>) -> impl IntoView + use<> {
    let mut hubs: Vec<Choice> = use_kit()
        .hubs
        .iter()
        .map(|hub| Choice { value: hub.id.clone(), label: hub.name.clone(), hint: Some(hub.district.clone()) })
        .collect();
    hubs.push(Choice::new(ANY_HUB, t("ask-hub-any")));
    part(view! {
        <h1 tabindex="-1">{t("ask-where-title")}</h1>
        <Choices
            name="hub"
            legend=t("ask-hub")
            hint=t("ask-hub-hint")
            choices=hubs
            chosen=vec![asking.draft.hub.clone()]
            errors=errors.clone()
        />
        <TextInput
            name="postcode"
            label=t("ask-postcode")
            hint=t("ask-postcode-hint")
            value=asking.draft.postcode.clone()
            width="short"
            errors
        />
    })
}

pub(crate) fn contact(asking: &Asking, errors: Vec<FieldError>) -> impl IntoView + use<> {
    let draft = &asking.draft;
    part(view! {
        <h1 tabindex="-1">{t("ask-contact-title")}</h1>
        <p class="lead">{t("ask-contact-lead")}</p>
        <Choices
            name="contact"
            legend=t("ask-ways")
            hint=t("ask-ways-hint")
            choices=choices("way", ContactWay::ALL.iter().map(|way| way.word()))
            chosen=chosen(&draft.contact, ContactWay::word)
            several=true
            errors=errors.clone()
        />
        <TextInput name="phone" label=t("ask-phone") hint=t("ask-phone-hint") value=draft.phone.clone() kind="tel" width="medium" errors=errors.clone() />
        <TextInput name="email" label=t("ask-email") hint=t("ask-email-hint") value=draft.email.clone() kind="email" errors=errors.clone() />
        <TextArea name="address" label=t("ask-address") hint=t("ask-address-hint") value=draft.address.clone() rows=3 errors=errors.clone() />
        <Choices
            name="say_who"
            legend=t("ask-say-who")
            hint=t("ask-say-who-hint")
            choices=answers()
            chosen=chosen(&draft.say_who.into_iter().collect::<Vec<_>>(), Answer::word)
            errors=errors.clone()
        />
        <Choices
            name="leave_message"
            legend=t("ask-leave-message")
            hint=t("ask-leave-message-hint")
            choices=answers()
            chosen=chosen(&draft.leave_message.into_iter().collect::<Vec<_>>(), Answer::word)
            errors=errors.clone()
        />
        <TextInput name="good_times" label=t("ask-good-times") hint=t("ask-good-times-hint") value=draft.good_times.clone() errors=errors.clone() />
        <TextInput name="code_word" label=t("ask-code-word") hint=t("ask-code-word-hint") value=draft.code_word.clone() width="medium" errors />
    })
}

fn language(asking: &Asking, errors: Vec<FieldError>) -> impl IntoView + use<> {
    part(view! {
        <h1 tabindex="-1">{t("ask-language-title")}</h1>
        <TextInput
            name="interpreter"
            label=t("ask-interpreter")
            hint=t("ask-interpreter-hint")
            value=asking.draft.interpreter.clone()
            width="medium"
            errors=errors.clone()
        />
        <Choices
            name="access"
            legend=t("ask-access")
            hint=t("ask-access-hint")
            choices=choices("access", AccessNeed::ALL.iter().map(|need| need.word()))
            chosen=chosen(&asking.draft.access, AccessNeed::word)
            several=true
            errors=errors.clone()
        />
        <TextInput name="access_other" label=t("ask-access-other") value=asking.draft.access_other.clone() errors />
    })
}
