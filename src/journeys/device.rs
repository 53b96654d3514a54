//! "What this device remembers": what is kept and how to go on with it; and, for somebody who wants to finish
//! later, whether the device may keep it at all.

use super::{
    ask_parts::{Field, Part, Parts},
    ask_questions::choices,
};
use crate::{
    components::{BackLink, Button, Callable, ClearKept, ErrorSummary, Problem},
    i18n::{Words, t, use_words},
    kit::{Kit, use_kit},
    platform::part,
};
use hub_core::{
    field_error::FieldError,
    referral::{Answer, Variant},
};
use leptos::prelude::*;
use time::Date;

/// The page, without the language. Its forms post to it, in the browser only.
pub const DEVICE: &str = "/device";

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DevicePage {
    /// Which of its views.
    pub view: DeviceView,
    /// What is wrong with what was posted.
    pub errors: Vec<FieldError>,
    /// Something could not be done just now, and nothing is lost.
    pub failed: bool,
    /// Where the person was, without the language.
    pub from: String,
}

/// The views of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeviceView {
    /// What there is to say before the app has come, and without it.
    #[default]
    Waiting,
    /// Nothing is kept. With `wiped`, because the PIN was wrong too often.
    Nothing {
        /// Whether it was wiped just now.
        wiped: bool,
    },
    /// Something is kept.
    Kept {
        /// The last day on which it can be opened.
        until: Date,
        /// How many tries are left.
        left: u8,
    },
    /// Does anyone else use this device?
    Asked,
    /// Somebody does, or may: nothing is kept.
    Shared,
    /// The PIN is chosen.
    Pin {
        /// The last day on which it could be opened.
        until: Date,
    },
    /// It is kept now.
    Done {
        /// The last day on which it can be opened.
        until: Date,
    },
}

/// The page as it is.
#[component]
pub fn Device(
    /// What it shows.
    page: DevicePage,
) -> impl IntoView {
    let DevicePage { view, errors, failed, from } = page;
    let (kit, words) = (use_kit(), use_words());
    let back = matches!(view, DeviceView::Asked | DeviceView::Pin { .. });
    let back = back.then(|| view! { <BackLink href=kit.address(&from) /> });
    let problem = |error: &FieldError| Problem { href: format!("#{}", error.field), text: words.error(error) };
    let problems = errors.iter().map(problem).collect::<Vec<_>>();
    let failed = failed.then(|| {
        let text = words.with("failed-just-now", &[("phone", kit.hub_phone.clone().into())]);
        view! { <div class="note note-important" role="alert"><p><Callable text /></p></div> }
    });
    let form = form(view, &words).map(|(parts, label)| {
        // What is cleared meanwhile can no longer be opened.
        let class = if matches!(view, DeviceView::Kept { .. }) { "step when-kept" } else { "step" };
        part(view! {
            <form class=class method="post" action=kit.address(DEVICE) novalidate autocomplete="off">
                <Parts parts errors />
                <Button label />
            </form>
        })
    });
    let remembers = matches!(view, DeviceView::Waiting | DeviceView::Nothing { .. } | DeviceView::Kept { .. });
    let clear = (remembers || matches!(view, DeviceView::Done { .. })).then(|| view! { <ClearKept /> });
    let beyond = remembers.then(|| {
        view! {
            <h2>{t("device-beyond-title")}</h2>
            <p>{t("device-beyond")}</p>
            <p><a href=kit.address("/staying-safe-online")>{t("device-beyond-link")}</a></p>
        }
    });
    part(view! {
        <div class="journey">
            {back}
            <ErrorSummary problems />
            {failed}
            <Parts parts=told(view, &from, &kit, &words) errors=Vec::new() />
            {form}
            {clear}
            {beyond}
        </div>
    })
}

/// What the page tells.
fn told(view: DeviceView, from: &str, kit: &Kit, words: &Words) -> Vec<Part> {
    let text = |key: &str| Part::Text("", words.get(key));
    let back = || Part::Link(kit.address(from), words.get("device-back"));
    let title = || vec![Part::Title(words.get("device-title")), Part::Text("lead", words.get("device-lead"))];
    let nothing = || Part::Text("when-not-kept", words.get("device-nothing"));
    match view {
        DeviceView::Waiting => [title(), vec![nothing(), text("device-script")]].concat(),
        DeviceView::Nothing { wiped: true } => [title(), vec![text("device-wiped")]].concat(),
        DeviceView::Nothing { wiped: false } => [title(), vec![nothing()]].concat(),
        DeviceView::Kept { until, .. } => {
            let kept = words.with("device-kept", &[("date", words.date(until).into())]);
            [title(), vec![nothing(), Part::Text("when-kept", kept)]].concat()
        }
        DeviceView::Asked | DeviceView::Pin { .. } => Vec::new(),
        DeviceView::Shared => {
            let call = [("phone", kit.hub_phone.clone().into()), ("hours", kit.hub_hours.clone().into())];
            vec![
                Part::Title(words.get("device-shared-title")),
                text("device-shared"),
                Part::Text("", words.with("device-shared-instead", &call)),
                back(),
            ]
        }
        DeviceView::Done { until } => vec![
            Part::Title(words.with("device-done-title", &[("date", words.date(until).into())])),
            text("device-done"),
            text("device-forgotten"),
            back(),
            Part::Link(kit.address("/"), words.get("ask-sent-home")),
        ],
    }
}

/// What the page asks, and what its button says.
fn form(view: DeviceView, words: &Words) -> Option<(Vec<Part>, String)> {
    let field = |name: &str, key: &str, hint: bool| Field {
        name: name.to_owned(),
        label: words.get(key),
        hint: hint.then(|| words.get(&format!("{key}-hint"))),
    };
    let pin = |name: &str, key: &str, hint: bool| Part::Line {
        field: field(name, key, hint),
        value: String::new(),
        kind: "pin",
        width: "medium",
    };
    let (parts, label) = match view {
        DeviceView::Asked => (
            vec![Part::Choices {
                field: field("someone_else", "device-someone-else", true),
                choices: choices("answer", Answer::WORDS, Variant::ParentOrCarer),
                chosen: Vec::new(),
                several: false,
                heading: true,
            }],
            "continue",
        ),
        DeviceView::Pin { until } => (
            vec![
                Part::Title(words.get("device-pin-title")),
                Part::Text("", words.get("device-pin-why")),
                pin("pin", "device-new-pin", true),
                pin("pin_again", "device-pin-again", false),
                Part::Text("why", words.get("device-forgotten")),
                Part::Text("why", words.with("device-until", &[("date", words.date(until).into())])),
            ],
            "device-keep",
        ),
        DeviceView::Kept { left, .. } => {
            let tries = words.with("device-tries", &[("left", left.into())]);
            (vec![pin("pin", "device-pin", false), Part::Text("why", tries)], "device-open")
        }
        DeviceView::Waiting | DeviceView::Nothing { .. } | DeviceView::Shared | DeviceView::Done { .. } => return None,
    };
    Some((parts, words.get(label)))
}
