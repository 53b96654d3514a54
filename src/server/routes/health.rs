//! Whether the hub can take requests.

use crate::server::{App, problem::Problem, turns};
use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use schemars::JsonSchema;
use serde::Serialize;
use std::sync::Arc;

/// What `GET /api/health` answers when the hub can take requests.
#[derive(Serialize, JsonSchema)]
pub struct Health {
    /// `ok`.
    status: &'static str,
}

/// `GET /api/health`: that the store answers, which is what a request needs.
pub async fn health(State(app): State<Arc<App>>) -> Response {
    match app.intake.store.check().await {
        Ok(()) => Json(Health { status: "ok" }).into_response(),
        Err(error) => {
            tracing::error!(%error, "the store does not answer");
            Problem::not_now("The store does not answer.", turns::WAIT).into_response()
        }
    }
}
