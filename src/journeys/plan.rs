//! The plan: what would help, as cards, with the answers that brought each.

use super::checklist::CHECKLIST;
use crate::{
    components::{Button, CallList, Callable},
    i18n::{t, use_words},
    journey::keepsake::LATER,
    kit::use_kit,
    platform::part,
};
use hub_core::{
    address,
    checklist::{Card, Place, Session},
    page::Audience,
};
use leptos::prelude::*;

/// The plan for what was answered so far. It can be printed, and every answer can be changed.
#[component]
pub fn Plan(
    /// What was answered.
    session: Session,
) -> impl IntoView {
    let kit = use_kit();
    let open = kit.checklist.next(&session.answers) != Place::Plan;
    let audience = session.answers.audience();
    let cards = kit.checklist.plan(&session.answers).iter().map(|card| card_view(card, audience)).collect_view();
    let unfinished = open.then(|| {
        view! {
            <div class="note note-note">
                <p>{t("plan-unfinished")}</p>
                <p><a class="button" href=kit.address(CHECKLIST)>{t("plan-finish")}</a></p>
            </div>
        }
    });
    part(view! {
        <div class="journey plan">
            <h1 tabindex="-1">{t("plan-title")}</h1>
            <p class="lead">{t("plan-lead")}</p>
            {unfinished}
            <ol class="cards plan-cards">{cards}</ol>
            <section class="plan-next no-print">
                <h2>{t("plan-next-title")}</h2>
                <p>{t("plan-next")}</p>
                <p><a class="button" href=kit.address("/ask")>{t("ask-for-help")}</a></p>
                <p>{t("plan-print")}</p>
                <form class="later" method="post" action=kit.address(CHECKLIST)>
                    <Button label=t("device-keep-plan") go=LATER quiet=true />
                </form>
            </section>
            {your_answers(&session)}
        </div>
    })
}

fn card_view(card: &Card<'_>, audience: Audience) -> impl IntoView + use<> {
    let kit = use_kit();
    let words = use_words();
    let need = card.need;
    let slug = need.page_for(audience).to_owned();
    let href = kit.address(&address::page(&slug));
    let title = kit.titles.get(&slug).cloned().unwrap_or_default();
    let contacts: Vec<_> = kit.contacts(&need.call).cloned().collect();
    let calls = (!contacts.is_empty()).then(|| view! { <CallList contacts /> });
    let because: Vec<String> = card
        .because
        .iter()
        .map(|(question, reply)| {
            words.with(
                "plan-because",
                &[
                    ("question", question.text_for(audience).to_owned().into()),
                    ("answer", words.get(&format!("answer-{}", reply.word())).into()),
                ],
            )
        })
        .collect();
    let because = (!because.is_empty()).then(|| {
        view! {
            <ul class="because">
                {because.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
            </ul>
        }
    });
    view! {
        <li class="card" class:card-unsafe=need.danger>
            <h2>{need.title_for(audience).to_owned()}</h2>
            {calls}
            <p class="first-step">
                <strong>{t("plan-first-step")}</strong>
                " "
                <Callable text=need.first_step_for(audience).to_owned() />
            </p>
            <p><strong>{t("plan-read")}</strong> " " <a href=href>{title}</a></p>
            <p><strong>{t("plan-hub")}</strong> " " {need.help_for(audience).to_owned()}</p>
            {because}
        </li>
    }
}

/// Every answer with a button to change it, and a way to start again.
fn your_answers(session: &Session) -> impl IntoView + use<> {
    let kit = use_kit();
    let words = use_words();
    let audience = session.answers.audience();
    let mut rows: Vec<(String, String, String)> = Vec::new();
    let comma = t("list-comma");
    let mut topics: Vec<String> = kit
        .checklist
        .topics
        .iter()
        .filter(|topic| session.answers.topics.contains(&topic.id))
        .map(|topic| topic.title.clone())
        .collect();
    if session.answers.topics_not_sure {
        topics.push(t("checklist-topics-not-sure"));
    }
    rows.push(("topics".to_owned(), t("checklist-topics-title"), topics.join(&comma)));
    let mut people: Vec<String> =
        session.answers.stages.iter().map(|stage| words.get(&format!("stage-{}", stage.word()))).collect();
    if session.answers.young {
        people.push(t("checklist-people-me"));
    }
    rows.push(("people".to_owned(), t("checklist-people-title"), people.join(&comma)));
    for question in kit.checklist.questions(&session.answers) {
        if let Some(reply) = session.answers.replies.get(&question.id) {
            let reply = words.get(&format!("answer-{}", reply.word()));
            rows.push((question.id.clone(), question.text_for(audience).to_owned(), reply));
        }
    }
    let rows = rows
        .into_iter()
        .filter(|(_, _, answer)| !answer.is_empty())
        .map(|(at, question, answer)| {
            view! {
                <div class="answer">
                    <dt>{question.clone()}</dt>
                    <dd>{answer}</dd>
                    <dd class="answer-change">
                        <form method="post" action=kit.address(CHECKLIST)>
                            <input type="hidden" name="at" value=at />
                            <button class="link-button" type="submit" name="go" value="change">
                                {t("change")} <span class="visually-hidden">" " {question}</span>
                            </button>
                        </form>
                    </dd>
                </div>
            }
        })
        .collect_view();
    part(view! {
        <section class="no-print">
            <h2>{t("plan-answers-title")}</h2>
            <dl class="answers">{rows}</dl>
            <form method="post" action=kit.address(CHECKLIST)>
                <Button label=t("plan-start-again") go="start-again" quiet=true />
            </form>
        </section>
    })
}
