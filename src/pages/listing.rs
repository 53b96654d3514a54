//! The pages of a stage or a topic.

use super::{card, use_shelf};
use crate::{
    components::{BackLink, Callable},
    i18n::{t, use_words},
};
use hub_core::{address, page::Page, stage::Stage, topic::Topic};
use leptos::prelude::*;

/// What a list of pages is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A stage of a child's life.
    Stage(Stage),
    /// A topic.
    Topic(Topic),
}

impl Subject {
    /// The Fluent key of its name.
    pub fn key(self) -> String {
        match self {
            Self::Stage(stage) => format!("stage-{}", stage.word()),
            Self::Topic(topic) => format!("topic-{}", topic.word()),
        }
    }

    /// Whether nobody should know that somebody looked at it.
    pub fn is_private(self) -> bool {
        matches!(self, Self::Topic(topic) if topic.is_private())
    }

    fn has(self, page: &Page) -> bool {
        match self {
            Self::Stage(stage) => page.stages.contains(&stage),
            Self::Topic(topic) => page.topics.contains(&topic),
        }
    }
}

/// The pages of a subject and the way to the other subjects.
#[component]
pub fn Listing(
    /// What it is about.
    subject: Subject,
) -> impl IntoView {
    let shelf = use_shelf();
    let content = shelf.content();
    let pages: Vec<Page> = content.pages.iter().filter(|page| subject.has(page)).cloned().collect();
    let foreign = pages.iter().any(|page| page.language != content.language.code);
    let council = &shelf.library.site.council;
    let local = use_words()
        .with("page-local-text", &[("phone", council.phone.clone().into()), ("hours", council.hours.clone().into())]);
    let (lead, also, others): (_, _, Vec<(String, String)>) = match subject {
        Subject::Stage(stage) => (
            "stage-lead",
            "listing-also",
            Stage::ALL
                .iter()
                .filter(|other| **other != stage)
                .map(|other| (address::stage(*other), t(&Subject::Stage(*other).key())))
                .collect(),
        ),
        Subject::Topic(topic) => (
            "topic-lead",
            "listing-also-topics",
            Topic::ALL
                .iter()
                .filter(|other| **other != topic)
                .map(|other| (address::topic(*other), t(&Subject::Topic(*other).key())))
                .collect(),
        ),
    };
    let list = if pages.is_empty() {
        view! { <p>{t("listing-none")}</p> }.into_any()
    } else {
        view! { <ul class="page-cards">{pages.into_iter().map(card).collect_view()}</ul> }.into_any()
    };
    view! {
        <BackLink href=shelf.address("/") />
        {foreign.then(|| view! { <p class="note language-note">{t("page-part-english")}</p> })}
        <h1 tabindex="-1">{t(&subject.key())}</h1>
        <p class="lead">{t(lead)}</p>
        {list}
        <section class="local">
            <h2>{t("page-local-title")}</h2>
            <p><Callable text=local /></p>
            <p>
                <a class="button" href=shelf.address("/checklist")>{t("what-would-help")}</a>
                " "
                <a class="button button-quiet" href=shelf.address("/ask")>{t("ask-for-help")}</a>
            </p>
        </section>
        <nav class="also" aria-labelledby="also">
            <h2 id="also">{t(also)}</h2>
            <ul class="chips">
                {others
                    .into_iter()
                    .map(|(path, name)| view! { <li><a href=shelf.address(&path)>{name}</a></li> })
                    .collect_view()}
            </ul>
        </nav>
    }
    .into_any()
}
