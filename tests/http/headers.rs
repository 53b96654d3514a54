//! The headers of every answer, byte for byte.

use crate::{client::Answer, fixture::Hub};

const EVERYWHERE: [(&str, &str); 8] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
    ),
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    (
        "permissions-policy",
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), window-management=(), xr-spatial-tracking=()",
    ),
];

fn assert_everywhere(what: &str, answer: &Answer) {
    for (name, value) in EVERYWHERE {
        let given: Vec<_> =
            answer.headers.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_str()).collect();
        assert_eq!(given, [value], "{name} of {what}");
    }
    assert_eq!(answer.header("server"), None, "{what}");
    assert_eq!(answer.header("x-powered-by"), None, "{what}");
}

#[test]
fn every_answer_has_every_header_once() {
    let hub = Hub::start();
    for (method, path, status) in [
        ("GET", "/", 200),
        ("HEAD", "/", 200),
        ("GET", "/ur", 200),
        ("GET", "/advice/safer-sleep", 200),
        ("GET", "/advice/safer-sleep/", 308),
        ("GET", "/assets/client-0123abcd.js", 200),
        ("GET", "/nothing", 404),
        ("GET", "/../Cargo.toml", 404),
        ("GET", "//evil.example/", 404),
        ("POST", "/", 405),
        ("DELETE", "/ask", 405),
        ("GET", "/ask", 200),
        ("GET", "/pl/ask/safe", 200),
        ("GET", "/ask/nothing", 404),
        ("POST", "/ask/safe", 303),
        ("GET", "/checklist", 200),
        ("GET", "/search", 200),
        ("GET", "/api/health", 200),
        ("GET", "/api/nothing", 404),
        ("GET", "/api/requests", 405),
        ("POST", "/api/requests", 415),
        ("GET", "/api/schema/request.json", 200),
    ] {
        let answer = hub.send(method, path, &[], b"");
        assert_eq!(answer.status, status, "{method} {path}: {}", answer.text());
        assert_everywhere(&format!("{method} {path}"), &answer);
        let private = ["/ask", "/pl/ask", "/checklist", "/search", "/api"].iter().any(|start| path.starts_with(start));
        assert_eq!(answer.header("x-robots-tag"), private.then_some("noindex"), "{method} {path}");
        if private {
            assert_eq!(answer.header("cache-control"), Some("no-store"), "{method} {path}");
        }
    }
    let large = "x".repeat(70_000);
    assert_everywhere("413", &hub.send("POST", "/ask/help", &[], large.as_bytes()));
    assert_everywhere(
        "413 of the API",
        &hub.send("POST", "/api/requests", &[("Content-Type", "application/json")], large.as_bytes()),
    );
    let foreign = hub.send("POST", "/ask/safe", &[("Sec-Fetch-Site", "cross-site")], b"");
    assert_eq!(foreign.status, 403);
    assert_everywhere("403", &foreign);
}
