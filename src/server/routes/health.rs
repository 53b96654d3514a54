//! Whether the hub can take requests.

use crate::server::{App, problem::Problem};
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::json;
use std::sync::Arc;

/// `GET /api/health`: that the store answers, which is what a request needs.
pub async fn health(State(app): State<Arc<App>>) -> Response {
    match app.intake.store.check().await {
        Ok(()) => Json(json!({ "status": "ok" })).into_response(),
        Err(error) => {
            tracing::error!(%error, "the store does not answer");
            Problem::new(StatusCode::SERVICE_UNAVAILABLE, "The store does not answer.").into_response()
        }
    }
}
