//! Every page with its state, for whoever keeps them: what needs somebody comes first.

use super::{
    panel::html,
    snapshot::{Language, Snapshot, edit_address},
};
use hub_content::{PageState, TranslationState};
use hub_core::address;
use leptos::prelude::*;
use std::cmp::Reverse;
use time::Duration;

/// Where the list is, in the default language.
pub(super) const PATH: &str = "/dev/pages";

/// How many days before its review a page is said to be due.
const SOON: Duration = Duration::days(90);

/// The list as a document, in the language of `path`.
pub(super) fn document(now: &Snapshot, path: &str) -> Option<String> {
    let (language, _) = now.language(path)?;
    let default = now.language("/")?.0.code.to_owned();
    let words = language.words;
    let mut pages: Vec<(usize, &PageState)> =
        now.pages.iter().map(|page| (now.problems_of(&page.slug), page)).collect();
    pages.sort_by_key(|(problems, page)| (Reverse(*problems), page.review_by));
    let mut columns = vec!["problems", "page", "words", "age", "sources", "review", "owner"];
    columns.extend(["translations"].iter().filter(|_| now.pages.iter().any(|page| !page.translations.is_empty())));
    let head = columns
        .iter()
        .map(|column| view! { <th scope="col">{words.get(&format!("dev-column-{column}"))}</th> })
        .collect_view();
    let rows = pages.iter().map(|(problems, page)| row(now, &language, &default, *problems, page)).collect_view();
    let title = words.get("dev-pages");
    let count = words.with("dev-count", &[("pages", now.pages.len().into()), ("problems", now.problems.len().into())]);
    let (lang, dir) = (language.code.to_owned(), language.dir.to_owned());
    let home = address::in_language(language.prefix, "/");
    let back = words.get("dev-home");
    let label = title.clone();
    let body = html(view! {
        <html lang=lang dir=dir>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title>{title.clone()}</title>
                <link rel="stylesheet" href="/dev/style.css" />
                <link rel="icon" href="/icon.svg" type="image/svg+xml" />
                <script type="module" src=now.reload()></script>
            </head>
            <body>
                <main class="dev-pages">
                    <p><a href=home>{back}</a></p>
                    <h1>{title}</h1>
                    <p>{count}</p>
                    <div class="table" tabindex="0" role="region" aria-label=label>
                        <table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>
                    </div>
                </main>
            </body>
        </html>
    });
    Some(format!("<!DOCTYPE html>{body}"))
}

fn row(now: &Snapshot, language: &Language<'_>, default: &str, problems: usize, page: &PageState) -> AnyView {
    let words = language.words;
    let address = address::in_language(language.prefix, &page.address);
    let edit = now.editor.then(|| {
        let label = words.with("dev-edit-page", &[("title", page.title.clone().into())]);
        view! { " " <a class="dev-edit" href=edit_address(default, &page.slug) aria-label=label>{words.get("dev-edit-short")}</a> }
    });
    let review = if page.review_by < now.today {
        Some("dev-overdue")
    } else {
        (page.review_by - now.today <= SOON).then_some("dev-due")
    };
    let review = review.map(|key| view! { " " <span class=key>{words.get(key)}</span> });
    let translations = page
        .translations
        .iter()
        .map(|translation| {
            let state = words.get(&format!("dev-translation-{}", translation.state.word()));
            let class = if translation.state == TranslationState::Ready { "dev-ready" } else { "dev-open" };
            view! { <span class=class><code dir="ltr">{translation.language.clone()}</code> " " {state}</span> " " }
        })
        .collect_view();
    let class = if problems > 0 { "dev-some" } else { "dev-none" };
    let age = page.reading_age.map_or_else(|| "–".to_owned(), |age| format!("{age:.1}"));
    view! {
        <tr>
            <td class=class>{problems}</td>
            <th scope="row"><a href=address>{page.title.clone()}</a>{edit}</th>
            <td>{page.words}</td>
            <td>{age}</td>
            <td>{page.sources}</td>
            <td><time>{page.review_by.to_string()}</time>{review}</td>
            <td>{page.owner.clone()}</td>
            {(!page.translations.is_empty()).then(|| view! { <td>{translations}</td> })}
        </tr>
    }
    .into_any()
}
