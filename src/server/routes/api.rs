//! The API: a request as JSON, and the documents that say how.

use super::health;
use crate::{
    journey::receipt::ByEmail,
    server::{
        App, body,
        by_email::{self, Unsent},
        intake::{Accepted, Refusal},
        limits::{Peer, What},
        openapi,
        problem::{Fault, Problem},
        schema, turns,
    },
};
use axum::{
    Json, Router,
    extract::{Path, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post, put},
};
use hub_core::{field_error::FieldError, lane::Lane, referral::ReferralDraft};
use hub_seal::{MEMORY_KIB, PASSES, hex, receipt::Keys};
use schemars::JsonSchema;
use serde::{Deserialize as _, Serialize};
use serde_json::{Map, Value};
use std::sync::Arc;
use time::macros::format_description;

/// Every address under `/api`, and what answers there. `server::openapi` documents each.
pub fn table() -> [(&'static str, MethodRouter<Arc<App>>); 7] {
    [
        ("/requests", post(create)),
        ("/requests/{id}", put(create_sealed)),
        ("/receipt", get(receipt).delete(forget_receipt)),
        ("/receipt/email", post(email_receipt)),
        ("/schema/request.json", get(async || request_schema())),
        ("/openapi.json", get(async || Json(openapi::document()))),
        ("/health", get(health::health)),
    ]
}

/// Everything under `/api`.
pub fn routes() -> Router<Arc<App>> {
    table()
        .into_iter()
        .fold(Router::new(), |router, (path, methods)| router.route(path, methods))
        .fallback(async || Problem::new(StatusCode::NOT_FOUND, "There is nothing at this address."))
        .method_not_allowed_fallback(async || {
            Problem::new(StatusCode::METHOD_NOT_ALLOWED, "This address does not take this method.")
        })
}

/// What the sender of a request is told.
#[derive(Serialize, JsonSchema)]
pub struct Sent {
    /// The reference: eight characters without look-alikes.
    reference: String,
    /// The last day of the promise, as YYYY-MM-DD.
    due: String,
    /// Whether the hub can send the receipt code by e-mail.
    can_email: bool,
}

/// What is needed to derive a receipt from a code.
#[derive(Serialize, JsonSchema)]
pub struct Derivation {
    /// The salt of Argon2id, in hexadecimal digits.
    salt: String,
    /// Its memory, in KiB.
    memory_kib: u32,
    /// Its passes.
    passes: u32,
}

/// `POST /api/requests`: takes a request in. 201 means that it is on the disk.
async fn create(State(app): State<Arc<App>>, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    only(&parts.headers, "application/json", "Send the request as `application/json`.")?;
    let key = idempotency_key(&parts.headers)?;
    let receipt = receipt_keys(&parts.headers)?;
    let lane = lane(&app, &parts)?;
    let body = body::read(body).await.map_err(|error| Problem::new(error.status(), error.to_string()))?;
    let draft = read(&app, &body)?;
    let received = app.intake.receive(&draft, lane, key, receipt.as_ref()).await;
    received.map(|accepted| told(&app, StatusCode::CREATED, accepted)).map_err(|refusal| refused(&app, refusal))
}

/// `PUT /api/requests/{id}`: takes in a request that its sender has sealed, under an id that they chose.
/// 201 means that it is on the disk, 200 that it was before.
async fn create_sealed(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    only(&parts.headers, "application/octet-stream", "Send the envelope as `application/octet-stream`.")?;
    let id = hex::read(&id)
        .ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "The id of a request is 32 hexadecimal digits."))?;
    let receipt = receipt_keys(&parts.headers)?;
    let lane = lane(&app, &parts)?;
    let body = body::read(body).await.map_err(|error| Problem::new(error.status(), error.to_string()))?;
    let accepted = app.intake.receive_sealed(id, body.into(), lane, receipt.as_ref()).await;
    let accepted = accepted.map_err(|refusal| refused(&app, refusal))?;
    Ok(told(&app, if accepted.new { StatusCode::CREATED } else { StatusCode::OK }, accepted))
}

/// What somebody is told whose request has been kept.
fn told(app: &App, status: StatusCode, accepted: Accepted) -> Response {
    let due = accepted.due.format(format_description!("[year]-[month]-[day]")).unwrap_or_default();
    (status, Json(Sent { reference: accepted.reference, due, can_email: app.mail.is_some() })).into_response()
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
        Refusal::Full(seconds) => not_kept(app, seconds),
        error @ (Refusal::Seal(_) | Refusal::Store(_)) => {
            tracing::error!(%error, "a request could not be kept");
            not_kept(app, turns::WAIT)
        }
    }
}

/// In which lane a request waits: what its sender says of it, or what its address has earned.
fn lane(app: &App, parts: &Parts) -> Result<Lane, Problem> {
    let said = match parts.headers.get("lane").map(|value| value.to_str().ok().and_then(Lane::from_word)) {
        None => Lane::Normal,
        Some(Some(lane)) => lane,
        Some(None) => return Err(Problem::new(StatusCode::BAD_REQUEST, "A `Lane` is `normal` or `quarantine`.")),
    };
    let peer = parts.extensions.get::<Peer>().copied();
    app.limits.lane(peer, &parts.headers).map(|lane| lane.max(said)).map_err(|seconds| not_kept(app, seconds))
}

fn not_kept(app: &App, seconds: u64) -> Problem {
    tracing::warn!("a request was refused, because there is no room for it");
    match app.renderer.kits().next() {
        Some(kit) => Problem::not_kept(kit, seconds),
        None => Problem::not_now("The request could not be kept.", seconds),
    }
}

/// `GET /api/receipt`: what is needed to derive a receipt from a code.
async fn receipt(State(app): State<Arc<App>>) -> Response {
    let salt = app.codes.salt();
    Json(Derivation { salt, memory_kib: MEMORY_KIB, passes: PASSES }).into_response()
}

/// `DELETE /api/receipt`: the person wants no receipt. Whether there was one is not told.
async fn forget_receipt(State(app): State<Arc<App>>, request: Request) -> Result<Response, Problem> {
    let (parts, _) = request.into_parts();
    let keys = receipt_keys(&parts.headers)?
        .ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "The header `Receipt` says which receipt to forget."))?;
    app.limits
        .count(What::Change, parts.extensions.get::<Peer>().copied(), &parts.headers)
        .map_err(Problem::too_many)?;
    match app.intake.store.forget_receipt(&keys.lookup_hash()).await {
        Ok(()) => Ok(StatusCode::NO_CONTENT.into_response()),
        Err(error) => {
            tracing::error!(%error, "a receipt could not be forgotten");
            Err(Problem::not_now("The receipt could not be forgotten. Try again.", turns::WAIT))
        }
    }
}

/// `POST /api/receipt/email`: sends the code of a request of the last hour to an address. Neither is kept.
async fn email_receipt(State(app): State<Arc<App>>, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    only(&parts.headers, "application/json", "Send the request as `application/json`.")?;
    app.limits.count(What::Mail, parts.extensions.get::<Peer>().copied(), &parts.headers).map_err(Problem::too_many)?;
    let body = body::read(body).await.map_err(|error| Problem::new(error.status(), error.to_string()))?;
    // What serde says of a mistake may repeat what was sent.
    let posted: Result<ByEmail, _> = serde_json::from_slice(&body).map(Value::Object).and_then(ByEmail::deserialize);
    let posted = posted.map_err(|_| {
        let detail =
            "The body is a JSON object with `code`, `keep_email` and, if you like, `language`, all of them text.";
        Problem::new(StatusCode::BAD_REQUEST, detail)
    })?;
    match by_email::send_posted(&app, &posted).await {
        Ok(()) => Ok(StatusCode::NO_CONTENT.into_response()),
        Err(Unsent::Address(error)) => Err(Problem::invalid(vec![fault(&app, &error)])),
        Err(Unsent::NotHere) => Err(Problem::new(StatusCode::NOT_FOUND, "This hub sends no e-mails.")),
        Err(Unsent::Unknown) => {
            Err(Problem::new(StatusCode::NOT_FOUND, "No request of the last hour has this receipt code."))
        }
        Err(Unsent::TooMany(seconds)) => Err(Problem::too_many(seconds)),
        Err(error @ (Unsent::Mail(_) | Unsent::Enter(_) | Unsent::Store(_))) => {
            tracing::warn!(%error, "a receipt code could not be sent by e-mail");
            Err(Problem::not_now("The e-mail could not be sent. Try again in a moment.", turns::WAIT))
        }
    }
}

/// `GET /api/schema/request.json`.
fn request_schema() -> Response {
    let mut response = Json(schema::request()).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/schema+json"));
    response
}

/// Refuses a body of another media type.
fn only(headers: &HeaderMap, media_type: &str, detail: &'static str) -> Result<(), Problem> {
    is(headers, media_type).then_some(()).ok_or_else(|| Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail))
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
