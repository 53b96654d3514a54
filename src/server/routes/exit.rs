//! Leaving at once: forgets the visit, clears what the browser holds and goes to the neutral site. A plain
//! link leads here, so that it works without script and before any script has come.

use crate::server::{App, carried::Visits};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use std::sync::Arc;

/// `/exit`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/exit", get(leave))
}

async fn leave(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    forget(&app.visits, &headers);
    let clear = (HeaderName::from_static("clear-site-data"), r#""cache", "cookies", "storage""#);
    let to = (header::LOCATION, app.site.council.exit_url.as_str());
    (StatusCode::SEE_OTHER, [clear], [to]).into_response()
}

fn forget(visits: &Visits, headers: &HeaderMap) {
    if let Some(visit) = visits.of(headers) {
        visits.forget(&visit);
    }
}
