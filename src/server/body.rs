//! Reading a request's body within its bounds. Every route that takes a body takes it from here.

use axum::{
    body::{Body, Bytes, to_bytes},
    http::StatusCode,
};
use http_body_util::LengthLimitError;
use std::{error::Error as _, time::Duration};
use thiserror::Error;

/// The most bytes that a body may have: text only, and little of it (security.md, section 3.1).
pub const MOST_BYTES: usize = 64 * 1024;

/// How long a whole body may take, however steadily it drips (security.md, section 3.1).
const DEADLINE: Duration = Duration::from_secs(10);

/// Why there is no body.
#[derive(Debug, Error)]
pub enum BodyError {
    /// More than [`MOST_BYTES`].
    #[error("The request is larger than 64 KiB.")]
    TooLarge,
    /// It took longer than ten seconds.
    #[error("The request took longer than ten seconds to arrive.")]
    TooSlow,
    /// The connection broke off.
    #[error("The request did not arrive whole.")]
    Broken,
}

impl BodyError {
    /// The status that says so.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Broken => StatusCode::BAD_REQUEST,
        }
    }
}

/// The whole body.
///
/// # Errors
/// When it is too large, too slow or broken. The connection is closed after the answer, because the rest
/// of the body was not read.
pub async fn read(body: Body) -> Result<Bytes, BodyError> {
    match tokio::time::timeout(DEADLINE, to_bytes(body, MOST_BYTES)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) if error.source().is_some_and(<dyn std::error::Error>::is::<LengthLimitError>) => {
            Err(BodyError::TooLarge)
        }
        Ok(Err(_)) => Err(BodyError::Broken),
        Err(_) => Err(BodyError::TooSlow),
    }
}
