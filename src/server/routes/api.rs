//! The API: a request as JSON, and the schema of it.

use super::health;
use crate::server::{
    App, body,
    intake::{Accepted, Refusal},
    limits::{Peer, What},
    problem::{Fault, Problem},
    schema,
};
use axum::{
    Json, Router,
    extract::{Path, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post, put},
};
use hub_core::{field_error::FieldError, referral::ReferralDraft};
use hub_seal::{MEMORY_KIB, PASSES, hex, receipt::Keys};
use serde::Deserialize as _;
use serde_json::{Map, Value, json};
use std::sync::Arc;
use time::macros::format_description;

/// Everything under `/api`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/requests", post(create))
        .route("/requests/{id}", put(create_sealed))
        .route("/receipt", get(receipt).delete(forget_receipt))
        .route("/schema/request.json", get(async || request_schema()))
        .route("/health", get(health::health))
        .fallback(async || Problem::new(StatusCode::NOT_FOUND, "There is nothing at this address."))
        .method_not_allowed_fallback(async || {
            Problem::new(StatusCode::METHOD_NOT_ALLOWED, "This address does not take this method.")
        })
}

/// `POST /api/requests`: takes a request in. 201 means that it is on the disk.
async fn create(State(app): State<Arc<App>>, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    if !is(&parts.headers, "application/json") {
        return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Send the request as `application/json`."));
    }
    let key = idempotency_key(&parts.headers)?;
    let receipt = receipt_keys(&parts.headers)?;
    app.limits.count(What::Send, parts.extensions.get::<Peer>().copied(), &parts.headers).map_err(Problem::too_many)?;
    let body = body::read(body).await.map_err(|error| Problem::new(error.status(), error.to_string()))?;
    let draft = read(&app, &body)?;
    let received = app.intake.receive(&draft, key, receipt.as_ref()).await;
    received.map(|accepted| told(StatusCode::CREATED, &accepted)).map_err(|refusal| refused(&app, refusal))
}

/// `PUT /api/requests/{id}`: takes in a request that its sender has sealed, under an id that they chose.
/// 201 means that it is on the disk, 200 that it was before.
async fn create_sealed(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    if !is(&parts.headers, "application/octet-stream") {
        let detail = "Send the envelope as `application/octet-stream`.";
        return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail));
    }
    let id = hex::read(&id)
        .ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "The id of a request is 32 hexadecimal digits."))?;
    let receipt = receipt_keys(&parts.headers)?;
    app.limits.count(What::Send, parts.extensions.get::<Peer>().copied(), &parts.headers).map_err(Problem::too_many)?;
    let body = body::read(body).await.map_err(|error| Problem::new(error.status(), error.to_string()))?;
    let accepted = app.intake.receive_sealed(id, body.into(), receipt.as_ref()).await;
    let accepted = accepted.map_err(|refusal| refused(&app, refusal))?;
    Ok(told(if accepted.new { StatusCode::CREATED } else { StatusCode::OK }, &accepted))
}

/// What somebody is told whose request has been kept.
fn told(status: StatusCode, accepted: &Accepted) -> Response {
    let due = accepted.due.format(format_description!("[year]-[month]-[day]")).unwrap_or_default();
    (status, Json(json!({ "reference": accepted.reference, "due": due }))).into_response()
}

/// Why a request was not kept.
fn refused(app: &App, refusal: Refusal) -> Problem {
    match refusal {
        Refusal::Invalid(errors) => Problem::invalid(errors.iter().map(|error| fault(app, error)).collect()),
        Refusal::Unfit(unfit) => Problem::new(StatusCode::UNPROCESSABLE_ENTITY, unfit.to_string()),
        Refusal::OtherBody => Problem::new(
            StatusCode::CONFLICT,
            "This id or `Idempotency-Key` was used for another request. Use a new one for each request.",
        ),
        Refusal::TakenReceipt => Problem::new(
            StatusCode::CONFLICT,
            "This `Receipt` came with another request. Make a new code for each request.",
        ),
        error @ (Refusal::Seal(_) | Refusal::Store(_)) => {
            tracing::error!(%error, "a request could not be kept");
            Problem::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "The request could not be kept. Send it again, under the same id or `Idempotency-Key`.",
            )
        }
    }
}

/// `GET /api/receipt`: what is needed to derive a receipt from a code.
async fn receipt(State(app): State<Arc<App>>) -> Response {
    let salt = app.codes.salt();
    Json(json!({ "salt": salt, "memory_kib": MEMORY_KIB, "passes": PASSES })).into_response()
}

/// `DELETE /api/receipt`: the person wants no receipt. Whether there was one is not told.
async fn forget_receipt(State(app): State<Arc<App>>, request: Request) -> Result<Response, Problem> {
    let (parts, _) = request.into_parts();
    let keys = receipt_keys(&parts.headers)?
        .ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "The header `Receipt` says which receipt to forget."))?;
    app.limits.count(What::Send, parts.extensions.get::<Peer>().copied(), &parts.headers).map_err(Problem::too_many)?;
    match app.intake.store.forget_receipt(&keys.lookup_hash()).await {
        Ok(()) => Ok(StatusCode::NO_CONTENT.into_response()),
        Err(error) => {
            tracing::error!(%error, "a receipt could not be forgotten");
            Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE, "The receipt could not be forgotten. Try again."))
        }
    }
}

/// `GET /api/schema/request.json`.
fn request_schema() -> Response {
    let mut response = Json(schema::request()).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/schema+json"));
    response
}

/// Whether the body is of this media type.
fn is(headers: &HeaderMap, media_type: &str) -> bool {
    let essence = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next());
    essence.is_some_and(|essence| essence.trim().eq_ignore_ascii_case(media_type))
}

fn idempotency_key(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let Some(value) = headers.get("idempotency-key") else { return Ok(None) };
    value
        .to_str()
        .ok()
        .filter(|key| is_key(key))
        .map(Some)
        .ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "An `Idempotency-Key` has 1 to 255 visible characters."))
}

/// The header `Receipt`, if there is one.
fn receipt_keys(headers: &HeaderMap) -> Result<Option<Keys>, Problem> {
    let Some(value) = headers.get("receipt") else { return Ok(None) };
    let keys = value.to_str().ok().and_then(|text| text.parse().ok()).map(Some);
    keys.ok_or_else(|| {
        Problem::new(
            StatusCode::BAD_REQUEST,
            "A `Receipt` is 32 and 64 hexadecimal digits with a full stop between them.",
        )
    })
}

/// Whether `key` can be an idempotency key: 1 to 255 visible ASCII characters.
pub fn is_key(key: &str) -> bool {
    (1..=255).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic())
}

/// The body as a draft. Each member is read by itself, so that every one of the wrong type or name is
/// told at once, together with the rules that the others break.
fn read(app: &App, body: &[u8]) -> Result<ReferralDraft, Problem> {
    let value: Value = serde_json::from_slice(body)
        .map_err(|error| Problem::new(StatusCode::BAD_REQUEST, format!("The body is not JSON: {error}.")))?;
    let Value::Object(members) = value else {
        return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "The request is not a JSON object."));
    };
    let mut good = Map::new();
    let mut faults = Vec::new();
    for (name, value) in members {
        match misfit(&name, &value) {
            None => {
                good.insert(name, value);
            }
            Some(fault) => faults.push(fault),
        }
    }
    let draft = ReferralDraft::deserialize(Value::Object(good)).unwrap_or_default();
    if faults.is_empty() {
        return Ok(draft);
    }
    let told: Vec<String> = faults.iter().map(|fault| root(&fault.field).to_owned()).collect();
    let broken =
        draft.errors(&app.site.rules()).into_iter().filter(|error| !told.iter().any(|name| name == root(&error.field)));
    faults.extend(broken.map(|error| fault(app, &error)));
    Err(Problem::invalid(faults))
}

/// What is wrong with the name or the type of one member.
fn misfit(name: &str, value: &Value) -> Option<Fault> {
    let alone = Value::Object(Map::from_iter([(name.to_owned(), value.clone())]));
    let error = serde_path_to_error::deserialize::<_, ReferralDraft>(alone).err()?;
    // Only an error about the name itself begins like this; serde has no kinds of errors to tell by.
    if error.inner().to_string().starts_with("unknown field") {
        let detail = "A request has no member of this name; see /api/schema/request.json.".to_owned();
        return Some(misshapen(name.to_owned(), "unknown-member", detail));
    }
    Some(misshapen(error.path().to_string(), "wrong-type", error.inner().to_string()))
}

fn misshapen(field: String, code: &'static str, detail: String) -> Fault {
    Fault { field, code, detail, over: None, meant: None }
}

fn root(path: &str) -> &str {
    path.split(['[', '.']).next().unwrap_or(path)
}

/// A broken rule, with the sentence that the form shows for it.
fn fault(app: &App, error: &FieldError) -> Fault {
    Fault {
        field: error.field.clone(),
        code: error.code.word(),
        detail: app.words.error(error),
        over: error.over,
        meant: error.meant.clone(),
    }
}
