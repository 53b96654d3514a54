//! Asking for help: the page with all answers.

use super::ask::address;
use crate::{
    components::{Choice, Choices},
    i18n::{Words, t, use_words},
    journey::Asking,
    kit::{Kit, use_kit},
    platform::part,
};
use hub_core::{
    ask::Step,
    field_error::FieldError,
    referral::{ANY_HUB, AccessNeed, ContactWay, ReferralDraft},
    stage::Stage,
    topic::Topic,
};
use leptos::prelude::*;

/// All answers, each with a way to change it, and the agreement to send them.
#[component]
pub fn CheckStep(
    /// What was answered.
    asking: Asking,
    /// What is wrong.
    errors: Vec<FieldError>,
) -> impl IntoView {
    let kit = use_kit();
    let rows = rows(&asking.draft, &kit, &use_words())
        .into_iter()
        .map(|(field, question, answer)| {
            let step = Step::asking(field).unwrap_or(Step::Safe);
            view! {
                <div class="answer">
                    <dt>{question.clone()}</dt>
                    <dd dir="auto">{answer}</dd>
                    <dd class="answer-change">
                        <a href=format!("{}#{field}", kit.address(&address(step)))>
                            {t("change")} <span class="visually-hidden">" " {question}</span>
                        </a>
                    </dd>
                </div>
            }
        })
        .collect_view();
    let failed = asking.failed.then(|| {
        let phone = use_words().with("ask-failed", &[("phone", kit.hub_phone.clone().into())]);
        view! { <div class="note note-important" role="alert"><p>{phone}</p></div> }
    });
    let promise = use_words().with("ask-promise", &[("days", kit.promise_working_days.into())]);
    part(view! {
        <h1 tabindex="-1">{t("ask-check-title")}</h1>
        {failed}
        <dl class="answers">{rows}</dl>
        <h2>{t("ask-agree-title")}</h2>
        <p>{t("ask-agree-text")}</p>
        <p>{promise}</p>
        <p><a href=kit.address("/privacy")>{t("ask-privacy-link")}</a></p>
        <Choices
            name="agree"
            legend=t("ask-agree-legend")
            choices=vec![Choice::new("yes", t("ask-agree"))]
            chosen=if asking.draft.agree { vec!["yes".to_owned()] } else { Vec::new() }
            several=true
            errors
        />
        <input type="hidden" name="key" value=asking.key.clone() />
    })
}

/// Each answer as field, question and words; what was left open is left out.
pub fn rows(draft: &ReferralDraft, kit: &Kit, words: &Words) -> Vec<(&'static str, String, String)> {
    let one = |prefix: &str, word: Option<&'static str>| word.map(|word| words.get(&format!("{prefix}-{word}")));
    let many = |prefix: &str, list: Vec<&'static str>| {
        list.iter()
            .map(|word| words.get(&format!("{prefix}-{word}")))
            .collect::<Vec<_>>()
            .join(&words.get("list-comma"))
    };
    let hub = match draft.hub.as_str() {
        ANY_HUB => Some(words.get("ask-hub-any")),
        id => kit.hubs.iter().find(|hub| hub.id == id).map(|hub| hub.name.clone()),
    };
    let rows = [
        ("safe_now", "ask-safe-title", one("ask-safe", draft.safe_now.map(hub_core::referral::Answer::word))),
        ("help", "ask-help-title", Some(many("topic", draft.help.iter().map(|topic: &Topic| topic.word()).collect()))),
        ("words", "ask-words", Some(draft.words.clone())),
        ("name", "ask-name", Some(draft.name.clone())),
        (
            "children",
            "ask-children",
            Some(many("stage", draft.children.iter().map(|stage: &Stage| stage.word()).collect())),
        ),
        ("hub", "ask-hub", hub),
        ("postcode", "ask-postcode", Some(draft.postcode.clone())),
        ("contact", "ask-ways", Some(many("way", draft.contact.iter().map(|way: &ContactWay| way.word()).collect()))),
        ("phone", "ask-phone", Some(draft.phone.clone())),
        ("email", "ask-email", Some(draft.email.clone())),
        ("address", "ask-address", Some(draft.address.clone())),
        ("say_who", "ask-say-who", one("answer", draft.say_who.map(hub_core::referral::Answer::word))),
        (
            "leave_message",
            "ask-leave-message",
            one("answer", draft.leave_message.map(hub_core::referral::Answer::word)),
        ),
        ("good_times", "ask-good-times", Some(draft.good_times.clone())),
        ("code_word", "ask-code-word", Some(draft.code_word.clone())),
        ("interpreter", "ask-interpreter", Some(draft.interpreter.clone())),
        (
            "access",
            "ask-access",
            Some(many("access", draft.access.iter().map(|need: &AccessNeed| need.word()).collect())),
        ),
        ("access_other", "ask-access-other", Some(draft.access_other.clone())),
    ];
    rows.into_iter()
        .filter_map(|(field, question, answer)| {
            answer.filter(|answer| !answer.is_empty()).map(|answer| (field, words.get(question), answer))
        })
        .collect()
}
