//! Pages for people whom the server turns away: what happened, what to do, and who to call. They are made
//! once, when the hub starts, so that turning many away costs next to nothing.

use super::App;
use crate::render::Renderer;
use axum::{
    body::Bytes,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use hub_core::{address, site::Site};
use std::{collections::HashMap, sync::Arc};

/// Why somebody is turned away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// A lot came from their address.
    TooMany,
    /// What they sent did not arrive whole, or cannot be read.
    NotArrived,
    /// The hub cannot do it now.
    NotNow,
    /// A page of another site sent it.
    OtherSite,
    /// The address takes nothing of the kind.
    NotTaken,
    /// The hub made a mistake.
    Fault,
}

impl Why {
    const ALL: [Self; 6] =
        [Self::TooMany, Self::NotArrived, Self::NotNow, Self::OtherSite, Self::NotTaken, Self::Fault];

    /// The Fluent key of the sentence that says so.
    const fn sentence(self) -> &'static str {
        match self {
            Self::TooMany => "notice-too-many",
            Self::NotArrived => "notice-not-arrived",
            Self::NotNow => "notice-not-now",
            Self::OtherSite => "notice-other-site",
            Self::NotTaken => "notice-not-taken",
            Self::Fault => "notice-fault",
        }
    }

    /// What a refusal without words means, where people can meet it.
    const fn of(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::FORBIDDEN => Self::OtherSite,
            StatusCode::METHOD_NOT_ALLOWED => Self::NotTaken,
            StatusCode::BAD_REQUEST | StatusCode::REQUEST_TIMEOUT | StatusCode::PAYLOAD_TOO_LARGE => Self::NotArrived,
            StatusCode::TOO_MANY_REQUESTS => Self::TooMany,
            StatusCode::SERVICE_UNAVAILABLE => Self::NotNow,
            StatusCode::INTERNAL_SERVER_ERROR => Self::Fault,
            _ => return None,
        })
    }
}

/// The pages, by the first part of the addresses of their language.
pub struct Notices(HashMap<(String, Why), Bytes>);

impl Notices {
    /// Makes every page in every language.
    pub fn new(renderer: &Renderer, site: &Site) -> Self {
        let prefixes = site.languages.iter().map(|language| site.prefix(language));
        let pages = prefixes.flat_map(|prefix| Why::ALL.map(|why| (prefix.clone(), why))).map(|(prefix, why)| {
            let html = renderer.notice(&address::in_language(&prefix, "/"), why.sentence());
            ((prefix, why), html.into())
        });
        Self(pages.collect())
    }
}

/// The page for somebody who is turned away at `path`.
pub fn turned_away(app: &App, path: &str, status: StatusCode, why: Why) -> Response {
    let page = app.notices.0.get(&(app.site.prefix_of(path), why)).cloned().unwrap_or_default();
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, page).into_response()
}

/// Gives a page to whoever was refused without one. What else the refusal says, such as `Allow`, stays.
pub async fn page(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let refusal = next.run(request).await;
    let Some(why) = Why::of(refusal.status()).filter(|_| !has_words(refusal.headers())) else { return refusal };
    let (mut parts, _) = refusal.into_parts();
    let (page, body) = turned_away(&app, &path, parts.status, why).into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.extend(page.headers);
    Response::from_parts(parts, body)
}

/// Whether an answer is a page or a problem already. A line of plain text is what the framework says.
fn has_words(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    kind.is_some_and(|kind| !kind.starts_with(b"text/plain"))
}
