//! "What would help?": the page of the place where somebody is.

use super::{ask_questions::choices, plan::Plan};
use crate::{
    components::{Button, CallList, Choice, Choices, ErrorSummary, KeptLink, Later, Problem},
    i18n::{t, use_words},
    kit::use_kit,
    platform::part,
};
use hub_core::{
    checklist::{Place, Session},
    field_error::{Code, FieldError},
    page::Audience,
    referral::{Answer, Variant},
    stage::Stage,
};
use leptos::{
    either::{Either, EitherOf4},
    prelude::*,
};

/// Where the checklist posts to, without the language.
pub const CHECKLIST: &str = "/checklist";

/// Where the plan is, without the language.
pub const PLAN: &str = "/checklist/plan";

/// The page of the place where the session is.
#[component]
pub fn ChecklistStep(
    /// What was answered so far.
    session: Session,
    /// Whether the last post answered nothing.
    unanswered: bool,
) -> impl IntoView {
    let kit = use_kit();
    let place = session.place(&kit.checklist);
    if place == Place::Plan {
        return Either::Left(view! { <Plan session /> });
    }
    let (at, field, body) = match &place {
        Place::People => ("people".to_owned(), "people", EitherOf4::A(people(&session, unanswered))),
        Place::Question(id) => (id.clone(), "reply", EitherOf4::B(question(&session, id, unanswered))),
        Place::Danger(id) => (id.clone(), "", EitherOf4::C(danger(id))),
        Place::Topics | Place::Plan => ("topics".to_owned(), "topics", EitherOf4::D(topics(&session, unanswered))),
    };
    let problems = if unanswered && !field.is_empty() {
        vec![Problem { href: format!("#{field}"), text: t(&format!("error-{field}-missing")) }]
    } else {
        Vec::new()
    };
    let progress = session.progress(&kit.checklist).map(|(number, total)| match place {
        // How many questions there will be is known only when the topics and the ages are.
        Place::Topics | Place::People => use_words().with("progress-start", &[("number", number.into())]),
        _ => use_words().with("progress", &[("number", number.into()), ("total", total.into())]),
    });
    let back = session.before(&kit.checklist).is_some().then(|| {
        view! {
            <form class="back-form" method="post" action=kit.address(CHECKLIST)>
                <button class="back-link" type="submit" name="go" value="back">{t("back")}</button>
            </form>
        }
    });
    let danger = matches!(place, Place::Danger(_));
    let label = if danger { t("checklist-carry-on") } else { t("continue") };
    let go = if danger { Some("carry-on") } else { None };
    Either::Right(part(view! {
        <div class="journey">
            {back}
            <ErrorSummary problems />
            {progress.map(|progress| view! { <p class="progress">{progress}</p> })}
            <form class="step" method="post" action=kit.address(CHECKLIST) novalidate autocomplete="off">
                {body}
                <input type="hidden" name="at" value=at />
                <Button label go />
                <Later />
            </form>
        </div>
    }))
}

fn missing(field: &str, unanswered: bool) -> Vec<FieldError> {
    if unanswered { vec![FieldError::new(field, Code::Missing)] } else { Vec::new() }
}

fn topics(session: &Session, unanswered: bool) -> impl IntoView + use<> {
    let kit = use_kit();
    let young = session.answers.audience() == Audience::YoungPeople;
    let mut options: Vec<Choice> = kit
        .checklist
        .topics
        .iter()
        .map(|topic| Choice {
            value: topic.id.clone(),
            label: topic.young_title.clone().filter(|_| young).unwrap_or_else(|| topic.title.clone()),
            hint: topic.young_hint.clone().filter(|_| young).or_else(|| topic.hint.clone()),
        })
        .collect();
    options.push(Choice::new(Answer::NotSure.word(), t("checklist-topics-not-sure")));
    let mut chosen: Vec<String> = session.answers.topics.iter().cloned().collect();
    if session.answers.topics_not_sure {
        chosen.push(Answer::NotSure.word().to_owned());
    }
    part(view! {
        <Choices
            name="topics"
            legend=t("checklist-topics-title")
            heading=true
            hint=t("checklist-topics-hint")
            choices=options
            chosen
            several=true
            errors=missing("topics", unanswered)
        />
        <p class="reassure">{t("checklist-private")}</p>
        <KeptLink />
    })
}

fn people(session: &Session, unanswered: bool) -> impl IntoView + use<> {
    let mut options = choices("stage", Stage::WORDS, Variant::ParentOrCarer);
    options.push(Choice::new("me", t("checklist-people-me")));
    let mut chosen: Vec<String> = session.answers.stages.iter().map(|stage| stage.word().to_owned()).collect();
    if session.answers.young {
        chosen.push("me".to_owned());
    }
    part(view! {
        <Choices
            name="people"
            legend=t("checklist-people-title")
            heading=true
            hint=t("checklist-people-hint")
            choices=options
            chosen
            several=true
            errors=missing("people", unanswered)
        />
    })
}

fn question(session: &Session, id: &str, unanswered: bool) -> impl IntoView + use<> {
    let kit = use_kit();
    let audience = session.answers.audience();
    let chosen: Vec<String> =
        session.answers.replies.get(id).map(|reply| reply.word().to_owned()).into_iter().collect();
    kit.checklist.question(id).map(|question| {
        view! {
            <Choices
                name="reply"
                legend=question.text_for(audience)
                heading=true
                hint=question.hint_for(audience).map(str::to_owned)
                choices=choices("answer", Answer::WORDS, Variant::ParentOrCarer)
                chosen
                errors=missing("reply", unanswered)
            />
        }
    })
}

fn danger(id: &str) -> impl IntoView + use<> {
    let kit = use_kit();
    let keys = kit.checklist.question(id).map(|question| question.call.clone()).unwrap_or_default();
    let contacts = kit.contacts(&keys).cloned().collect::<Vec<_>>();
    part(view! {
        <h1 tabindex="-1">{t("danger-title")}</h1>
        <p class="lead">{t("danger-lead")}</p>
        <CallList contacts />
        <p>{t("checklist-danger-carry-on")}</p>
    })
}
