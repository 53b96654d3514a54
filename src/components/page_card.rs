//! A page in a list.

use crate::platform::part;
use leptos::prelude::*;

/// A link to a page with its summary.
#[component]
pub fn PageCard(
    /// Where it leads.
    href: String,
    /// The title of the page.
    title: String,
    /// One sentence about it.
    summary: String,
    /// The language of the words, if it is not the reader's, and its direction of writing.
    foreign: Option<(String, String)>,
) -> impl IntoView {
    let (lang, dir) = foreign.unzip();
    part(view! {
        <li class="page-card" lang=lang dir=dir>
            <a href=href>{title}</a>
            <p>{summary}</p>
        </li>
    })
}
