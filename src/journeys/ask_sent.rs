//! Asking for help: the pages after sending. First the receipt code, until the person has said what they
//! do with it; then what happens next.

use super::{ask::address, ask_questions::choices};
use crate::{
    components::{Button, Callable, Choice, Choices, TextInput},
    i18n::{t, use_words},
    journey::{
        Asking,
        receipt::{KEEP_EMAIL, Receipt},
        returning::RETURN,
    },
    kit::use_kit,
    platform::part,
};
use hub_core::{ask::Step, field_error::FieldError, receipt::Keeping, referral::Variant};
use leptos::{either::EitherOf3, prelude::*};

/// It has arrived: the reference and the promised date, the code, and what happens next.
#[component]
pub fn SentStep(
    /// The request that was sent; without a receipt if this page was opened without sending.
    asking: Asking,
    /// What is wrong.
    errors: Vec<FieldError>,
) -> impl IntoView {
    let kit = use_kit();
    match asking.receipt {
        None => EitherOf3::A(part(view! {
            <h1 tabindex="-1">{t("ask-nothing-sent-title")}</h1>
            <p>{t("ask-nothing-sent")}</p>
            <p><a class="button" href=kit.address("/ask")>{t("ask-start")}</a></p>
        })),
        Some(receipt) if receipt.waits() => EitherOf3::B(keep(&receipt, asking.failed, errors)),
        Some(receipt) => EitherOf3::C(next(&receipt)),
    }
}

/// When the hub answers at the latest.
fn due(receipt: &Receipt) -> String {
    let (kit, words) = (use_kit(), use_words());
    let key = match (receipt.comes_back, receipt.keeping) {
        (false, _) => "ask-sent-due",
        (true, Some(Keeping::Nothing)) => "ask-sent-due-nowhere",
        (true, _) => "ask-sent-due-back",
    };
    words.with(key, &[("date", words.date(receipt.due).into()), ("phone", kit.hub_phone.clone().into())])
}

/// The code, hidden until it is asked for, and what to do with it.
fn keep(receipt: &Receipt, failed: bool, errors: Vec<FieldError>) -> impl IntoView + use<> {
    let failed = failed.then(|| {
        let key = if receipt.chosen == Some(Keeping::Email) { "ask-keep-email-failed" } else { "ask-keep-failed" };
        let sentence = use_words().with(key, &[("phone", use_kit().hub_phone.clone().into())]);
        view! { <div class="note note-important" role="alert"><p><Callable text=sentence /></p></div> }
    });
    let email = receipt.can_email.then(|| {
        view! {
            <TextInput
                name=KEEP_EMAIL
                label=t("ask-keep-address")
                hint=t("ask-keep-address-hint")
                value=receipt.email.clone()
                kind="email"
                errors=errors.clone()
            />
        }
    });
    let chosen: Vec<String> = receipt.chosen.map(|keeping| keeping.word().to_owned()).into_iter().collect();
    part(view! {
        {failed}
        <div class="confirmation">
            <h1 tabindex="-1">{t("ask-sent-title")}</h1>
            <p>{t("ask-sent-reference")}</p>
            <p class="reference" dir="ltr">{receipt.reference.clone()}</p>
        </div>
        <p><Callable text=due(receipt) /></p>
        <h2>{t("ask-code-title")}</h2>
        <p>{t("ask-code-why")}</p>
        <details class="receipt-code">
            <summary>{t("ask-code-show")}</summary>
            <p class="code" dir="ltr">{receipt.code.clone()}</p>
        </details>
        <p>{t("ask-code-found")}</p>
        <form class="step" method="post" action=use_kit().address(&address(Step::Sent)) novalidate autocomplete="off">
            <Choices
                name="keep"
                legend=t("ask-keep")
                hint=t("ask-keep-hint")
                choices=offered(receipt)
                chosen
                errors
            />
            {email}
            <Button label=t("continue") />
        </form>
    })
}

/// What may be done with the code, and what it means for somebody who wants no e-mail, or no contact at all.
fn offered(receipt: &Receipt) -> Vec<Choice> {
    let list: Vec<&'static str> = receipt.choices().into_iter().map(Keeping::word).collect();
    let said = |key| Some(use_words().with(key, &[("phone", use_kit().hub_phone.clone().into())]));
    let mut offered = choices("ask-keep", &list, Variant::ParentOrCarer);
    for choice in &mut offered {
        match Keeping::from_word(&choice.value) {
            Some(Keeping::Email) if receipt.no_email => choice.hint = said("ask-keep-email-once"),
            Some(Keeping::Nothing) if receipt.comes_back => choice.hint = said("ask-keep-nothing-nowhere"),
            _ => {}
        }
    }
    offered
}

/// What happens next, with the code once more if it is to be printed.
fn next(receipt: &Receipt) -> impl IntoView + use<> {
    let kit = use_kit();
    let worse = [("phone", kit.hub_phone.clone().into()), ("hours", kit.hub_hours.clone().into())];
    let printed = (receipt.keeping == Some(Keeping::Print)).then(|| {
        view! {
            <div class="receipt-code">
                <p class="no-print">{t("ask-print-how")}</p>
                <p class="code" dir="ltr">{receipt.code.clone()}</p>
            </div>
        }
    });
    let emailed = (receipt.keeping == Some(Keeping::Email)).then(|| {
        view! { <div class="note note-note" role="status"><p>{t("ask-keep-emailed")}</p></div> }
    });
    let back = (receipt.keeping != Some(Keeping::Nothing)).then(|| {
        view! {
            <p>
                {t("ask-sent-back")} " " <a href=kit.address(RETURN)>{t("return-link")}</a>
            </p>
        }
    });
    part(view! {
        <h1 tabindex="-1">{t("ask-sent-next-title")}</h1>
        <p>{t("ask-sent-reference")} " " <strong class="reference-line" dir="ltr">{receipt.reference.clone()}</strong></p>
        {printed}
        {emailed}
        <ul class="ticks">
            <li><Callable text=due(receipt) /></li>
            <li>{t("ask-sent-who")}</li>
            <li><Callable text=use_words().with("ask-sent-worse", &worse) /></li>
        </ul>
        <p><a href=kit.address("/urgent-help")>{t("ask-sent-urgent")}</a></p>
        {back}
        <p class="no-print"><a href=kit.address("/")>{t("ask-sent-home")}</a></p>
    })
}
