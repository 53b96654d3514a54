//! Asking for help: the pages after sending. First the receipt code, until the person has said what they
//! do with it; then what happens next.

use super::{ask::address, ask_questions::choices};
use crate::{
    components::{Button, Choices},
    i18n::{t, use_words},
    journey::{Asking, Receipt, returning::RETURN},
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
    let words = use_words();
    let key = if receipt.comes_back { "ask-sent-due-back" } else { "ask-sent-due" };
    words.with(key, &[("date", words.date(receipt.due).into())])
}

/// The code, hidden until it is asked for, and what to do with it.
fn keep(receipt: &Receipt, failed: bool, errors: Vec<FieldError>) -> impl IntoView + use<> {
    let failed = failed.then(|| {
        let phone = use_words().with("ask-keep-failed", &[("phone", use_kit().hub_phone.clone().into())]);
        view! { <div class="note note-important" role="alert"><p>{phone}</p></div> }
    });
    let offered: Vec<&'static str> = receipt.choices().into_iter().map(Keeping::word).collect();
    part(view! {
        {failed}
        <div class="confirmation">
            <h1 tabindex="-1">{t("ask-sent-title")}</h1>
            <p>{t("ask-sent-reference")}</p>
            <p class="reference" dir="ltr">{receipt.reference.clone()}</p>
        </div>
        <p>{due(receipt)}</p>
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
                choices=choices("ask-keep", &offered, Variant::ParentOrCarer)
                chosen=Vec::new()
                errors
            />
            <Button label=t("continue") />
        </form>
    })
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
    let back = (receipt.keeping != Some(Keeping::Nothing)).then(|| {
        view! {
            <p>
                {t("ask-sent-back")} " " <a href=kit.address(RETURN) rel="external">{t("return-link")}</a>
            </p>
        }
    });
    part(view! {
        <h1 tabindex="-1">{t("ask-sent-next-title")}</h1>
        <p>{t("ask-sent-reference")} " " <strong class="reference-line" dir="ltr">{receipt.reference.clone()}</strong></p>
        {printed}
        <ul class="ticks">
            <li>{due(receipt)}</li>
            <li>{t("ask-sent-who")}</li>
            <li>{use_words().with("ask-sent-worse", &worse)}</li>
        </ul>
        <p><a href=kit.address("/urgent-help")>{t("ask-sent-urgent")}</a></p>
        {back}
        <p class="no-print"><a href=kit.address("/")>{t("ask-sent-home")}</a></p>
    })
}
