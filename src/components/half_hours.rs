//! Half hours to choose from, day by day.

use crate::{
    i18n::{t, use_words},
    platform::part,
};
use hub_core::{day::Day, times};
use leptos::prelude::*;

/// The half hours of the next working days, each day folded away until it is opened: so the page stays short
/// on a phone, and works without script.
#[component]
pub fn HalfHours(
    /// The days on offer.
    days: Vec<Day>,
    /// The half hours that are chosen, as they stand in forms.
    chosen: Vec<String>,
) -> impl IntoView {
    let words = use_words();
    let entries = days
        .into_iter()
        .map(|Day(day)| {
            let mut open = false;
            let slots = times::HALF_HOURS
                .map(|half_hour| {
                    let value = times::slot(day, half_hour);
                    let checked = chosen.contains(&value);
                    open |= checked;
                    view! {
                        <label class="slot">
                            <input type="checkbox" name="slots" value=value checked=checked autocomplete="off" />
                            <span>{words.clock(half_hour)}</span>
                        </label>
                    }
                })
                .collect_view();
            let date = words.date(day);
            view! {
                <details class="day" open=open>
                    <summary>{date.clone()}</summary>
                    <div class="slots" role="group" aria-label=date>{slots}</div>
                </details>
            }
        })
        .collect_view();
    part(view! {
        <fieldset class="field" id="slots" aria-describedby="slots-hint">
            <legend>{t("ask-slots")}</legend>
            <p class="hint" id="slots-hint">{t("ask-slots-hint")}</p>
            {entries}
        </fieldset>
    })
}
