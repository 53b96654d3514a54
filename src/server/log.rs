//! The log: one line for each request, with nothing in it that says who asked or for what.

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use std::time::Instant;

/// Writes method, route, status and milliseconds. Never the path itself, which can hold an id, nor the
/// query, the address or the body.
pub async fn line(request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let route = route.as_ref().map_or("(page)", MatchedPath::as_str);
    tracing::info!(%method, route, status = response.status().as_u16(), ms = begun.elapsed().as_millis());
    response
}

/// Makes a panic a line in the log that says where it happened. The usual message is left out, because it
/// can quote what was being worked on.
pub fn panics_quietly() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a request was stopped by a fault in the program");
    }));
}
