//! Refusing posts that another site's page makes a browser send.

use axum::{extract::Request, http::header, middleware::Next, response::Response};
use tower_http::csrf::{CsrfLayer, ProtectionError};

/// Refuses what a browser says comes from another site, with `refusal`. Clients that say nothing, such as
/// curl, are let through: they carry nobody's cookies.
pub fn layer<F: FnMut(ProtectionError) -> Response + Clone>(public_url: &str, refusal: F) -> CsrfLayer<F> {
    let layer = CsrfLayer::new();
    // An address that is not a plain origin cannot be compared with `Origin`; the host still is.
    let layer = layer.clone().add_trusted_origin(public_url).unwrap_or(layer);
    layer.with_rejection_response(refusal)
}

/// Takes `Origin: null` from a request that has no `Sec-Fetch-Site`, before [`layer`] looks at it.
///
/// With our `Referrer-Policy: no-referrer` a browser sends `Origin: null` with our own forms. A browser
/// from before 2023 tells nothing else, and neither does any browser on plain HTTP, so that a parent on an
/// old phone could never send a request. Another site gains nothing by it: the visit's cookie is
/// `SameSite=Strict`, so that such a post has nobody's answers.
pub async fn forgive_null_origin(mut request: Request, next: Next) -> Response {
    let headers = request.headers_mut();
    if !headers.contains_key("sec-fetch-site") && headers.get(header::ORIGIN).is_some_and(|origin| origin == "null") {
        headers.remove(header::ORIGIN);
    }
    next.run(request).await
}
