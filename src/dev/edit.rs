//! The editor in the browser, Decap CMS: its page, its configuration and its files. Everything comes from this
//! machine, and the answers forbid it to fetch from anywhere else.

use super::{
    Live,
    files::{bytes, text},
    panel::{alone, html},
};
use crate::editors::config::{Backend, config};
use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use leptos::prelude::*;

/// Decap compiles its JSON schemas into functions and styles its parts with style elements. This policy is on
/// the answers of `hub dev` under `/dev/edit` only; nothing that families see allows either.
const POLICY: &str = "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; \
     img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' blob: data:; worker-src 'self' blob:; \
     form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

/// The page that the editor runs in, or how to fetch it.
pub(super) async fn open(State(live): State<Live>) -> Response {
    let now = live.now();
    let Some((language, _)) = now.language("/") else { return Html(alone(&now)).into_response() };
    let (code, dir, title) = (language.code.to_owned(), language.dir.to_owned(), language.words.get("dev-edit-title"));
    let missing = (!now.editor).then(|| {
        view! { <main class="dev-pages"><h1>{title.clone()}</h1><p>{language.words.get("dev-edit-missing")}</p></main> }
    });
    // The editor brings its own style: the hub's is only for the sentence that it is not there.
    let style = (!now.editor).then(|| view! { <link rel="stylesheet" href="/dev/style.css" /> });
    let script = now.editor.then(|| view! { <script src="/dev/edit/decap-cms.js"></script> });
    let document = html(view! {
        <html lang=code dir=dir>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="robots" content="noindex" />
                <title>{title}</title>
                <link rel="icon" href="/icon.svg" type="image/svg+xml" />
                <link rel="cms-config-url" type="text/yaml" href="/dev/edit/config.yml" />
                {style}
            </head>
            <body>{missing}{script}</body>
        </html>
    });
    confined(Html(format!("<!DOCTYPE html>{document}")).into_response())
}

/// The configuration as of the last save: it names every page, contact and need.
pub(super) async fn configuration(State(live): State<Live>) -> Response {
    let now = live.now();
    let made = now.renderer.as_ref().zip(now.language("/"));
    let made = made.map(|(renderer, (language, _))| config(renderer.library(), language.words, &Backend::Local));
    made.map_or_else(|| StatusCode::NOT_FOUND.into_response(), |made| confined(text("text/yaml", made.to_string())))
}

/// A file of the editor.
pub(super) async fn file(State(live): State<Live>, Path(file): Path<String>) -> Response {
    match &live.options.editor {
        Some(folder) if !file.contains(['/', '\\']) && file != ".." => confined(bytes(&folder.join(file))),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

fn confined(mut response: Response) -> Response {
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}
