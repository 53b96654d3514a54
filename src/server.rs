//! The server: pages, journeys without script, and the API, over one store.

pub mod answer;
pub mod body;
pub mod by_email;
pub mod carried;
pub mod clock;
pub mod codes;
pub mod config;
pub mod csrf;
pub mod erase;
pub mod failed_searches;
pub mod headers;
pub mod inbox;
pub mod intake;
pub mod keys;
pub mod limits;
pub mod listen;
pub mod log;
pub mod mac;
pub mod mail;
pub mod notices;
pub mod openapi;
pub mod problem;
pub mod recover;
pub mod reference;
pub mod returns;
pub mod routes;
pub mod schema;
pub mod start;
pub mod store;
pub mod turns;

use crate::{i18n::Words, render::Renderer};
use axum::{
    Router,
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse as _, Response},
};
use getrandom::SysRng;
use hub_core::{checklist::Checklist, site::Site};
use rand_core::{Rng as _, UnwrapErr};
use routes::{api, ask, checklist, exit, pages, returning, search};
use std::{any::Any, sync::Arc};
use tower_http::catch_panic::CatchPanicLayer;

/// Everything that a request can need.
pub struct App {
    /// The council.
    pub site: Arc<Site>,
    /// The rules of the checklist.
    pub checklist: Checklist,
    /// The words of the default language, for the API's sentences.
    pub words: Words,
    /// Makes the pages of journeys.
    pub renderer: Renderer,
    /// The pages that were made beforehand.
    pub pages: pages::Pages,
    /// The pages for those who are turned away.
    pub notices: notices::Notices,
    /// Takes requests in.
    pub intake: intake::Intake,
    /// Derives what receipt codes open.
    pub codes: codes::Codes,
    /// Sends receipt codes by e-mail, if the hub is set up for it.
    pub mail: Option<mail::Mail>,
    /// What is carried for people without script.
    pub visits: carried::Visits,
    /// After how many seconds from the first answer a request can be a person's.
    pub least_seconds: i64,
    /// How much one address may send.
    pub limits: limits::Limits,
    /// Which words find nothing.
    pub failed_searches: failed_searches::FailedSearches,
}

/// Every route of the hub.
pub fn router(app: Arc<App>) -> Router {
    let public_url = app.site.council.public_url.clone();

    // For programs.
    let api = api::routes()
        .layer(CatchPanicLayer::custom(|_: Box<dyn Any + Send>| stopped_problem()))
        .layer(csrf::layer(&public_url, |_| foreign_problem()));

    // Journeys without script, in every language.
    let journeys = app.site.languages.iter().fold(Router::new(), |router, language| {
        let journeys = ask::routes().merge(returning::routes()).merge(checklist::routes()).merge(search::routes());
        match app.site.prefix(language) {
            prefix if prefix.is_empty() => router.merge(journeys),
            prefix => router.nest(&prefix, journeys),
        }
    });
    let journeys = journeys.layer(csrf::layer(&public_url, |_| StatusCode::FORBIDDEN.into_response()));

    // Everything else was written beforehand.
    let router = Router::new()
        .nest("/api", api.layer(from_fn(headers::private)))
        .merge(journeys.merge(exit::routes()).layer(from_fn(headers::private)))
        .fallback(pages::serve)
        .layer(CatchPanicLayer::custom(|_: Box<dyn Any + Send>| StatusCode::INTERNAL_SERVER_ERROR.into_response()))
        .layer(from_fn_with_state(Arc::clone(&app), notices::page));
    protect(router).with_state(app)
}

/// What every answer goes through, the outermost last. A fault is caught here too, should one be in the
/// layers within.
fn protect<S: Clone + Send + Sync + 'static>(router: Router<S>) -> Router<S> {
    router
        .layer(CatchPanicLayer::custom(|_: Box<dyn Any + Send>| StatusCode::INTERNAL_SERVER_ERROR.into_response()))
        .layer(from_fn(csrf::forgive_null_origin))
        .layer(from_fn(log::line))
        .layer(from_fn(headers::everywhere))
}

fn stopped_problem() -> Response {
    problem::Problem::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "The hub made a mistake. Send the request again with the same `Idempotency-Key`.",
    )
    .into_response()
}

fn foreign_problem() -> Response {
    problem::Problem::new(StatusCode::FORBIDDEN, "A page of another site may not send requests here.").into_response()
}

/// This many random bytes.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rng().fill_bytes(&mut bytes);
    bytes
}

/// Random bytes from the operating system. A system that has none cannot seal anything, so that stopping
/// the request is the only safe answer.
pub fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{body::Body, http::Request, routing::get};
    use tower::ServiceExt as _;

    #[tokio::test]
    async fn a_fault_in_one_request_is_an_answer_and_not_the_end() {
        let router = protect(
            Router::new()
                .route("/fault", get(async || -> &'static str { panic!("on purpose") }))
                .route("/fine", get(async || "fine")),
        );
        let ask = |path: &str| Request::get(path).body(Body::empty()).expect("a request");
        let answer = router.clone().oneshot(ask("/fault")).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in headers::EVERYWHERE {
            assert_eq!(answer.headers()[name], value);
        }
        assert_eq!(router.oneshot(ask("/fine")).await.expect("an answer").status(), StatusCode::OK);
    }
}
