//! Coming back with a receipt code. The server alone renders these pages, with and without script, so that
//! nothing of them is in the app: what they show lies in the server's memory, and the private view fetches them.

use super::{Shelf, use_shelf};
use crate::{
    components::{Button, Callable, ErrorSummary, Problem, TextArea, TextInput},
    i18n::{Words, t, use_words},
    journey::{
        Asking,
        returning::{CONTACT, Done, Line, RETURN, ReturnPage, Standing, WITHDRAW, Withdrawn},
    },
    journeys::ask,
};
use hub_core::{ask::Step, field_error::FieldError, status::Status};
use leptos::prelude::*;

/// Whatever somebody who comes back is shown.
#[component]
pub fn Back(
    /// What it is.
    page: ReturnPage,
) -> impl IntoView {
    let shelf = use_shelf();
    let view = match page {
        ReturnPage::Code(errors) => code(&shelf, errors),
        ReturnPage::Standing(standing) => how_it_stands(&shelf, *standing),
        ReturnPage::Contact { asking, next } => contact(&shelf, &asking, next),
        ReturnPage::Withdraw => withdraw(&shelf),
        ReturnPage::Withdrawn(withdrawn) => taken_back(&shelf, &withdrawn),
    };
    view! { <div class="journey">{view}</div> }.into_any()
}

fn problems(errors: &[FieldError]) -> Vec<Problem> {
    let problem = |error: &FieldError| Problem { href: format!("#{}", error.field), text: t(&error.key()) };
    errors.iter().map(problem).collect()
}

fn phone(shelf: &Shelf, key: &str) -> String {
    let council = &shelf.library.site.council;
    use_words().with(key, &[("phone", council.phone.clone().into()), ("hours", council.hours.clone().into())])
}

fn back_to(shelf: &Shelf) -> AnyView {
    view! { <a class="back-link" href=shelf.address(RETURN)>{t("back")}</a> }.into_any()
}

fn code(shelf: &Shelf, errors: Vec<FieldError>) -> AnyView {
    view! {
        <ErrorSummary problems=problems(&errors) />
        <h1 tabindex="-1">{t("return-title")}</h1>
        <p class="lead">{t("return-lead")}</p>
        <form class="step" method="post" action=shelf.address(RETURN) novalidate autocomplete="off">
            <TextInput
                name="code"
                label=t("return-code")
                hint=t("return-code-hint")
                value=""
                kind="code"
                width="medium"
                errors
            />
            <Button label=t("return-open") />
        </form>
        <h2>{t("return-lost-title")}</h2>
        <p><Callable text=phone(shelf, "return-lost") /></p>
        <p><a href=shelf.address("/urgent-help")>{t("ask-sent-urgent")}</a></p>
    }
    .into_any()
}

fn how_it_stands(shelf: &Shelf, standing: Standing) -> AnyView {
    let words = use_words();
    let open = standing.status != Status::Withdrawn;
    let waiting = matches!(standing.status, Status::New | Status::Seen);
    let promise = waiting.then(|| {
        view! { <p>{words.with("return-due", &[("date", words.date(standing.due).into())])}</p> }
    });
    let done = standing.done.map(|done| {
        let (class, text) = match done {
            Done::Message => ("note note-note", t("return-done-message")),
            Done::Contact => ("note note-note", t("return-done-contact")),
            Done::Failed => ("note note-important", phone(shelf, "return-done-failed")),
        };
        view! { <div class=class role="alert" tabindex="-1" autofocus><p><Callable text /></p></div> }
    });
    let word = standing.status.word();
    view! {
        <ErrorSummary problems=problems(&standing.errors) />
        <h1 tabindex="-1">{t("return-standing-title")}</h1>
        {done}
        <div class="standing">
            <h2>{t(&format!("return-status-{word}"))}</h2>
            <p>{t(&format!("return-status-{word}-more"))}</p>
            {promise}
            <p class="hint">
                {t("return-reference")} " " <strong class="reference-line" dir="ltr">{standing.reference.clone()}</strong>
            </p>
        </div>
        <h2>{t("return-messages-title")}</h2>
        {messages(&words, &standing.messages)}
        {open.then(|| write(shelf, &standing))}
        <form method="post" action=shelf.address(RETURN)>
            <h2>{t("return-leave-title")}</h2>
            <p>{t("return-leave-text")}</p>
            <Button label=t("return-leave") go="leave" quiet=true />
        </form>
    }
    .into_any()
}

fn messages(words: &Words, lines: &[Line]) -> AnyView {
    if lines.is_empty() {
        return view! { <p>{words.get("return-messages-none")}</p> }.into_any();
    }
    let lines = lines
        .iter()
        .map(|line| {
            let (class, from) = match line.words {
                Some(_) => ("message message-hub", "return-from-hub"),
                None => ("message", "return-from-you"),
            };
            let from = words.with(from, &[("date", words.date(line.day).into())]);
            let text = match &line.words {
                Some(text) => view! { <p class="message-words" dir="auto">{text.clone()}</p> }.into_any(),
                None => view! { <p class="hint">{words.get("return-from-you-hidden")}</p> }.into_any(),
            };
            view! { <li class=class><p class="message-from">{from}</p>{text}</li> }
        })
        .collect_view();
    view! { <ol class="messages">{lines}</ol> }.into_any()
}

/// The form for a message, and the ways to what else can be done.
fn write(shelf: &Shelf, standing: &Standing) -> AnyView {
    view! {
        <form class="step" method="post" action=shelf.address(RETURN) novalidate autocomplete="off">
            <TextArea
                name="message"
                label=t("return-message")
                hint=t("return-message-hint")
                value=standing.message.clone()
                rows=5
                errors=standing.errors.clone()
            />
            <input type="hidden" name="id" value=standing.next.clone() />
            <Button label=t("return-send") />
        </form>
        <h2>{t("return-change-title")}</h2>
        <ul class="ways">
            <li><a href=shelf.address(CONTACT)>{t("return-contact")}</a></li>
            <li><a href=shelf.address(WITHDRAW)>{t("return-withdraw")}</a></li>
        </ul>
    }
    .into_any()
}

fn contact(shelf: &Shelf, asking: &Asking, next: String) -> AnyView {
    let errors = asking.errors_at(Step::Contact, &shelf.library.site.rules());
    view! {
        {back_to(shelf)}
        <ErrorSummary problems=problems(&errors) />
        <p class="note note-note">{t("return-contact-new")}</p>
        <form class="step" method="post" action=shelf.address(CONTACT) novalidate autocomplete="off">
            {ask::reach(asking, errors)}
            <input type="hidden" name="id" value=next />
            <Button label=t("return-contact-send") />
        </form>
    }
    .into_any()
}

fn withdraw(shelf: &Shelf) -> AnyView {
    let days = shelf.library.site.retention.withdrawn_days;
    let erased = match days {
        0 => t("return-withdraw-at-once"),
        days => use_words().with("return-withdraw-days", &[("days", days.into())]),
    };
    view! {
        {back_to(shelf)}
        <h1 tabindex="-1">{t("return-withdraw-title")}</h1>
        <ul class="ticks">
            <li>{t("return-withdraw-told")}</li>
            <li>{erased}</li>
            <li>{t("return-withdraw-proof")}</li>
        </ul>
        <p><Callable text=phone(shelf, "return-withdraw-safe") /></p>
        <form class="step" method="post" action=shelf.address(WITHDRAW)>
            <Button label=t("return-withdraw-sure") />
        </form>
        <p><a class="call-link" href=shelf.address(RETURN)>{t("return-withdraw-not")}</a></p>
    }
    .into_any()
}

fn taken_back(shelf: &Shelf, withdrawn: &Withdrawn) -> AnyView {
    let words = use_words();
    let day = words.with("return-withdrawn-day", &[("date", words.date(withdrawn.day).into())]);
    view! {
        <div class="confirmation">
            <h1 tabindex="-1">{t("return-withdrawn-title")}</h1>
            <p>{day}</p>
            <p class="reference" dir="ltr">{withdrawn.reference.clone()}</p>
        </div>
        <p>{t("return-withdrawn-again")}</p>
        <p><a href=shelf.address("/urgent-help")>{t("ask-sent-urgent")}</a></p>
        <form method="post" action=shelf.address(RETURN)>
            <Button label=t("return-leave") go="leave" quiet=true />
        </form>
    }
    .into_any()
}
