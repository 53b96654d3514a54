//! The headers that every answer has, whatever it is an answer to.

use axum::{
    extract::Request,
    http::{HeaderName, HeaderValue},
    middleware::Next,
    response::Response,
};

/// The headers of every answer (security.md, section 3.2, without a report address: the hub has none).
///
/// `'wasm-unsafe-eval'` lets the hub's own WASM be compiled; it does not let text be run as script. The
/// permissions are those that Chromium 156 knows on every system: it warns of any other on every page
/// (`bluetooth` and `web-share` on Linux), and both of these ask the person in any case.
pub const EVERYWHERE: [(&str, &str); 8] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
    ),
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    (
        "permissions-policy",
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), \
         fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), \
         local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), \
         publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), \
         usb=(), window-management=(), xr-spatial-tracking=()",
    ),
];

/// The headers that keep an answer out of every cache and every search engine.
pub const PRIVATE: [(&str, &str); 2] = [("cache-control", "no-store"), ("x-robots-tag", "noindex")];

/// Puts [`EVERYWHERE`] on the answer. The outermost layer, so that refusals and panics have them too.
pub async fn everywhere(request: Request, next: Next) -> Response {
    put(&EVERYWHERE, next.run(request).await)
}

/// Puts [`PRIVATE`] on the answer: journeys and the API.
pub async fn private(request: Request, next: Next) -> Response {
    put(&PRIVATE, next.run(request).await)
}

fn put(headers: &[(&'static str, &'static str)], mut response: Response) -> Response {
    for (name, value) in headers {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    response
}
