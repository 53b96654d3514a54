//! The checklist without script.

use super::journey::{Post, show};
use crate::{journey::Journey, server::App};
use axum::{
    Router,
    extract::{OriginalUri, Request, State},
    http::HeaderMap,
    response::Response,
    routing::get,
};
use hub_core::checklist::{Place, Session};
use std::sync::Arc;

/// `/checklist` and the plan that comes of it.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/checklist", get(page).post(answer)).route("/checklist/plan", get(page).post(answer))
}

async fn page(State(app): State<Arc<App>>, OriginalUri(uri): OriginalUri, headers: HeaderMap) -> Response {
    show(&app, &uri, &headers, |carried| {
        if carried.session == Session::default() && !carried.unanswered {
            Journey::Nothing
        } else {
            Journey::Checklist(carried.session, carried.unanswered)
        }
    })
}

async fn answer(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    mut request: Request,
) -> Result<Response, Response> {
    *request.uri_mut() = uri;
    let mut post = Post::read(&app, request).await?;
    let checklist = &app.checklist;
    post.carried.unanswered = !post.carried.session.post(checklist, &post.form);
    let next = match post.carried.session.place(checklist) {
        Place::Plan => "/checklist/plan",
        _ => "/checklist",
    };
    Ok(post.go(&app, next))
}
