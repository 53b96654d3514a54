//! Searching without script. The words come in a post, so that they stand in no address and no history.

use super::journey::{Post, show};
use crate::{
    journey::Journey,
    journeys::search::SEARCH,
    server::{App, limits::What},
};
use axum::{
    Router,
    extract::{OriginalUri, Request, State},
    http::HeaderMap,
    response::Response,
    routing::get,
};
use std::sync::Arc;

/// The most characters of a search that are carried to its results.
const LONGEST: usize = 200;

/// `/search`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route(SEARCH, get(page).post(find))
}

async fn page(State(app): State<Arc<App>>, OriginalUri(uri): OriginalUri, headers: HeaderMap) -> Response {
    show(&app, &uri, &headers, |carried| Journey::Search(carried.search))
}

async fn find(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    mut request: Request,
) -> Result<Response, Response> {
    let language = uri.path().to_owned();
    *request.uri_mut() = uri;
    let mut post = Post::read(&app, request).await?;
    post.count(&app, What::Search)?;
    post.carried.search = post.form.text("words").chars().take(LONGEST).collect();
    let (index, content) = app.renderer.index(&language);
    if index.find(&post.carried.search, &content.contacts).is_empty()
        && let Err(error) = app.failed_searches.note(&post.carried.search, &app.intake.store).await
    {
        tracing::warn!(%error, "the count of failed searches could not be kept");
    }
    Ok(post.go(&app, SEARCH))
}
