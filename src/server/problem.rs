//! What the API answers when it cannot do what was asked: RFC 9457 problems.

use crate::kit::Kit;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use schemars::JsonSchema;
use serde::Serialize;
use std::num::NonZeroU64;

/// A problem. Its type is `about:blank`, which RFC 9457, section 4.2.1, gives to problems that say no more
/// than their status does; `detail` and `errors` say what to do.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Problem {
    /// What kind of problem it is, as a URI.
    r#type: &'static str,
    /// The name of the status.
    title: &'static str,
    /// The status.
    status: u16,
    /// What happened and what to do, as a sentence.
    detail: String,
    /// Everything that is wrong with the request.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Fault>,
    /// Who can be called instead.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    call: Vec<Call>,
    #[serde(skip)]
    retry_after: Option<NonZeroU64>,
}

/// Somebody to call instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Call {
    /// Who it is.
    pub name: String,
    /// The number as it is read out.
    pub phone: String,
    /// When to use it, or when somebody answers.
    pub when: String,
}

/// One thing that is wrong with one member of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Fault {
    /// The member, as a path: `phone`, `help[1]`.
    pub field: String,
    /// What is wrong, as a word for programs.
    pub code: &'static str,
    /// What is wrong, as a sentence for people.
    pub detail: String,
    /// How many characters there are too many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over: Option<usize>,
    /// What was probably meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meant: Option<String>,
}

impl Problem {
    /// A problem with a sentence that says what to do about it.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self {
            r#type: "about:blank",
            title: status.canonical_reason().unwrap_or("Problem"),
            status: status.as_u16(),
            detail: detail.into(),
            errors: Vec::new(),
            call: Vec::new(),
            retry_after: None,
        }
    }

    /// A request that breaks rules.
    pub fn invalid(errors: Vec<Fault>) -> Self {
        let detail = "The request breaks rules; `errors` names every member that has to change.";
        Self { errors, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, detail) }
    }

    /// Something that cannot be done now; `seconds` from now it may be possible.
    pub fn not_now(detail: impl Into<String>, seconds: u64) -> Self {
        Self { retry_after: NonZeroU64::new(seconds), ..Self::new(StatusCode::SERVICE_UNAVAILABLE, detail) }
    }

    /// A request for help could not be kept: who can be called meanwhile, and after how many `seconds` it is
    /// worth trying again.
    pub fn not_kept(kit: &Kit, seconds: u64) -> Self {
        let hub = Call { name: kit.hub_name.clone(), phone: kit.hub_phone.clone(), when: kit.hub_hours.clone() };
        let others = kit
            .at_any_hour()
            .into_iter()
            .filter_map(|contact| Some(Call { name: contact.name, phone: contact.phone?, when: contact.when }));
        let detail = "The request could not be kept. Send the same request again later, with the same \
            `Idempotency-Key`; `call` says who answers at any hour.";
        Self { call: std::iter::once(hub).chain(others).collect(), ..Self::not_now(detail, seconds) }
    }

    /// Too many requests; `seconds` from now there is room again.
    pub fn too_many(seconds: u64) -> Self {
        let detail = "Too many requests came from this address. Wait, and send the same request again.";
        Self { retry_after: NonZeroU64::new(seconds), ..Self::new(StatusCode::TOO_MANY_REQUESTS, detail) }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, axum::Json(&self)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds.get()));
        }
        response
    }
}
