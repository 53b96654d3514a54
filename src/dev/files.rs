//! Answers that are files.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use std::path::Path;

/// A file as it lies there.
pub(super) fn bytes(path: &Path) -> Response {
    let kind = match path.extension().and_then(|ending| ending.to_str()) {
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        Some("txt") => "text/plain",
        _ => "application/octet-stream",
    };
    std::fs::read(path).map_or_else(
        |_| StatusCode::NOT_FOUND.into_response(),
        |bytes| ([(header::CONTENT_TYPE, kind)], bytes).into_response(),
    )
}

/// A text of this kind.
pub(super) fn text(kind: &'static str, text: String) -> Response {
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}
