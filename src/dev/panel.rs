//! What is wrong with the page that is shown, beside it: its own problems first and open, the others folded
//! away with their number.

use super::snapshot::{Language, Snapshot, edit_address, slug_at, slug_of};
use hub_content::{Problem, Severity};
use hub_core::address;
use leptos::prelude::*;

/// The panel for the page at `path`.
pub(super) fn beside(now: &Snapshot, path: &str) -> String {
    let Some((language, local)) = now.language(path) else { return String::new() };
    let slug = slug_at(local);
    let (own, others): (Vec<&Problem>, Vec<&Problem>) =
        now.problems.iter().partition(|problem| slug_of(&problem.file) == Some(slug));
    let words = language.words;
    let count = words.with("dev-own", &[("count", own.len().into())]);
    let folded = (!others.is_empty()).then(|| {
        let count = words.with("dev-others", &[("count", others.len().into())]);
        view! { <details><summary>{count}</summary>{list(&others, &language, true)}</details> }
    });
    let edit = now.page(local).filter(|_| now.editor).map(|page| {
        let default = now.language("/").map_or(language.code, |(default, _)| default.code);
        view! { <a href=edit_address(default, &page.slug)>{words.get("dev-edit")}</a> }
    });
    let all = address::in_language(language.prefix, super::pages::PATH);
    let state = if own.is_empty() { "dev-panel dev-good" } else { "dev-panel" };
    html(view! {
        <aside class=state aria-label=words.get("dev-title")>
            <div class="dev-bar">
                <strong>{count}</strong>
                {edit}
                <a href=all rel="external">{words.get("dev-pages")}</a>
            </div>
            {(!own.is_empty()).then(|| list(&own, &language, false))}
            {folded}
        </aside>
    })
}

/// A whole document for content of which nothing can be shown. Without a site there are no words either: only
/// what the check says.
pub(super) fn alone(now: &Snapshot) -> String {
    let problems = now.problems.iter().map(|problem| view! { <li>{problem.to_string()}</li> }).collect_view();
    format!(
        "<!DOCTYPE html>{}",
        html(view! {
            <html lang="en">
                <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <title>"hub check"</title>
                    <link rel="stylesheet" href="/dev/style.css" />
                    <script type="module" src=now.reload()></script>
                </head>
                <body><main class="dev-panel"><h1>"hub check"</h1><ul>{problems}</ul></main></body>
            </html>
        })
    )
}

/// Problems, errors first, each with its line, what is wrong and what to write instead.
fn list(problems: &[&Problem], language: &Language<'_>, with_file: bool) -> impl IntoView + use<> {
    let words = language.words;
    let mut sorted = problems.to_vec();
    sorted.sort_by_key(|problem| problem.severity);
    let items = sorted
        .into_iter()
        .map(|problem| {
            let (class, key) = match problem.severity {
                Severity::Error => ("dev-error", "dev-error"),
                Severity::Warning => ("dev-warning", "dev-warning"),
            };
            let line = words.with("dev-line", &[("line", problem.line.to_string().into())]);
            let file = with_file.then(|| view! { <code dir="ltr">{problem.file.display().to_string()}</code> });
            view! {
                <li class=class>
                    <p class="dev-where"><strong>{words.get(key)}</strong> " " {line} " " {file} <code dir="ltr">{problem.rule}</code></p>
                    <p lang="en" dir="ltr">{problem.what.clone()} "."</p>
                    <p lang="en" dir="ltr" class="dev-instead">{problem.instead.clone()}</p>
                </li>
            }
        })
        .collect_view();
    view! { <ul>{items}</ul> }
}

/// A view as HTML, without the marks that only an app in the browser needs.
pub(super) fn html(view: impl IntoView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view.into_any().to_html()).replace("<!>", "");
    owner.cleanup();
    html
}
