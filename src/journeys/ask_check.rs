//! Asking for help: the page with all answers.

use super::{
    ask::address,
    ask_questions::{age, needs},
};
use crate::{
    components::{CallList, Callable, Choice, Choices},
    i18n::{Words, t, use_words},
    journey::Asking,
    kit::{Kit, use_kit},
    platform::part,
};
use hub_core::{
    ask::Step,
    field_error::FieldError,
    referral::{ANY_HUB, Answer, ContactWay, ReferralDraft, Role, Variant},
    times,
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
        let text = use_words().with("ask-failed", &[("phone", kit.hub_phone.clone().into())]);
        view! {
            <div class="note note-important" role="alert">
                <p><Callable text /></p>
            </div>
            <h2>{t("call-any-hour")}</h2>
            <CallList contacts=kit.at_any_hour() />
        }
    });
    let words = use_words();
    let variant = asking.draft.asking();
    let promise = if asking.draft.comes_back() { "ask-promise-wait" } else { "ask-promise" };
    let promise = words.with(promise, &[("days", kit.promise_working_days.into())]);
    let basis = words.with("ask-agree-basis", &[("basis", kit.lawful_basis.clone().into())]);
    part(view! {
        <h1 tabindex="-1">{t("ask-check-title")}</h1>
        {failed}
        <dl class="answers">{rows}</dl>
        <h2>{t("ask-agree-title")}</h2>
        <p>{words.asked("ask-agree-text", variant)}</p>
        <p>{promise}</p>
        <p>{basis}</p>
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

/// An answer as it is shown: its field, the question, and the answer in words.
pub type Row = (&'static str, String, String);

/// Each answer as field, question and words; what was left open is left out.
pub fn rows(draft: &ReferralDraft, kit: &Kit, words: &Words) -> Vec<Row> {
    let draft = draft.tidied();
    let variant = draft.asking();
    let comma = words.get("list-comma");
    let label = |prefix: &str, word: &str| words.asked(&format!("{prefix}-{word}"), variant);
    let one = |prefix: &str, word: Option<&'static str>| word.map(|word| label(prefix, word)).unwrap_or_default();
    let list = |prefix: &str, chosen: Vec<&'static str>| {
        chosen.iter().map(|word| label(prefix, word)).collect::<Vec<_>>().join(&comma)
    };
    let ways = |chosen: &[ContactWay]| chosen.iter().map(|way| way.word()).collect();
    let hub = match draft.hub.as_str() {
        ANY_HUB => words.get("ask-hub-any"),
        id => kit.hubs.iter().find(|hub| hub.id == id).map(|hub| hub.name.clone()).unwrap_or_default(),
    };
    let partners = draft.partners.iter().map(|id| {
        let partner = kit.partners.iter().find(|partner| partner.id == *id);
        partner.map_or_else(|| id.clone(), |partner| partner.name.clone())
    });
    let rows = [
        ("safe_now", "ask-safe-title", one("ask-safe", draft.safe_now.map(Answer::word))),
        ("variant", "ask-who-title", one("variant", draft.variant.map(Variant::word))),
        ("age", "ask-age-title", draft.age.map(|band| age(band.word(), kit, words)).unwrap_or_default()),
        ("family_agrees", "ask-agreement-title", one("ask-agreement", draft.family_agrees.map(Answer::word))),
        ("role", "ask-role", one("role", draft.role.map(Role::word))),
        ("asker_name", "ask-asker-name", draft.asker_name.clone()),
        ("asker_work", "ask-asker-work", draft.asker_work.clone()),
        ("asker_phone", "ask-asker-phone", draft.asker_phone.clone()),
        ("asker_email", "ask-asker-email", draft.asker_email.clone()),
        ("help", "ask-help-title", list("topic", draft.help.iter().map(|topic| topic.word()).collect())),
        ("words", "ask-words", draft.words.clone()),
        ("plan", "ask-plan", needs(&draft.plan, kit, variant).join(&comma)),
        ("name", "ask-name", draft.name.clone()),
        ("children", "ask-children", children(&draft, words)),
        ("postcode", "ask-postcode", draft.postcode.clone()),
        ("hub", "ask-hub", hub),
        ("contact", "ask-ways", list("way", ways(&draft.contact))),
        ("never", "ask-never", list("never", ways(&draft.never))),
        ("phone", "ask-phone", draft.phone.clone()),
        ("email", "ask-email", draft.email.clone()),
        ("address", "ask-address", draft.address.clone()),
        ("through", "ask-through", draft.through.clone()),
        ("say_who", "ask-say-who", one("answer", draft.say_who.map(Answer::word))),
        ("say_instead", "ask-say-instead", draft.say_instead.clone()),
        ("leave_message", "ask-leave-message", one("answer", draft.leave_message.map(Answer::word))),
        ("pick_up", "ask-pick-up", draft.pick_up.clone()),
        ("code_word", "ask-code-word", draft.code_word.clone()),
        ("any_time", "ask-times-title", list("day", draft.any_time.iter().map(|part| part.word()).collect())),
        ("slots", "ask-slots", half_hours(&draft.slots, words)),
        ("good_times", "ask-good-times", draft.good_times.clone()),
        ("interpreter", "ask-interpreter", draft.interpreter.clone()),
        ("access", "ask-access", list("access", draft.access.iter().map(|need| need.word()).collect())),
        ("access_other", "ask-access-other", draft.access_other.clone()),
        ("working_well", "ask-working", draft.working_well.clone()),
        ("partners", "ask-talk-title", partners.collect::<Vec<_>>().join(&comma)),
    ];
    rows.into_iter()
        .filter(|(_, _, answer)| !answer.is_empty())
        .map(|(field, question, answer)| (field, answered(&words.asked(question, variant)), answer))
        .collect()
}

/// A question as it stands beside its answer: without the brackets at its end, which say that it may be left
/// open.
fn answered(question: &str) -> String {
    let question = question.trim_end();
    let bare = question.strip_suffix(')').and_then(|rest| rest.rsplit_once(" ("));
    bare.map_or(question, |(bare, _)| bare).to_owned()
}

/// Each child on a line: the name, if there is one, and the age.
fn children(draft: &ReferralDraft, words: &Words) -> String {
    let lines = draft.children.iter().map(|child| {
        let age = child.stage.map(|age| words.get(&format!("stage-{}", age.word()))).unwrap_or_default();
        if child.name.is_empty() { age } else { format!("{}: {age}", child.name) }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Each stretch of half hours on a line: the day, from when until when.
fn half_hours(slots: &[String], words: &Words) -> String {
    let lines = times::stretches(slots).into_iter().map(|(day, from, until)| {
        let said = [
            ("date", words.date(day).into()),
            ("from", words.clock(from).into()),
            ("until", words.clock(until).into()),
        ];
        words.with("slot-stretch", &said)
    });
    lines.collect::<Vec<_>>().join("\n")
}
