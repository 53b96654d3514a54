//! What every journey without script has in common: reading a posted form, carrying the answers, showing
//! a page that nobody may keep, and answering each post with 303.

use crate::{
    journey::Journey,
    server::{
        App, body,
        carried::{Carried, Visit},
        limits::{Peer, What},
        notices::{Why, turned_away},
    },
};
use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
};
use hub_core::{address, form::Form, lane::Lane};

/// The most fields that a form may have. The page with every half hour has fewer than 200.
const MOST_FIELDS: usize = 1000;

/// What the length of a page on which it matters is a multiple of, in bytes.
const PAGE: usize = 16 * 1024;

/// A post of a journey page: what was sent, and what is carried for the visitor.
pub struct Post {
    /// The fields.
    pub form: Form,
    /// What is carried; [`Self::go`] keeps it.
    pub carried: Carried,
    /// Who sent it, for counting.
    pub peer: Option<Peer>,
    /// Its headers.
    pub headers: HeaderMap,
    /// Where it is carried, if it is new.
    lane: Lane,
    /// The first part of addresses in the visitor's language.
    pub prefix: String,
    visit: Visit,
}

impl Post {
    /// Reads the form and finds the visit, or begins one.
    ///
    /// # Errors
    /// The answer to somebody who sends too much or too slowly.
    pub async fn read(app: &App, request: Request) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        let peer = parts.extensions.get::<Peer>().copied();
        let refused = |status| turned_away(app, parts.uri.path(), status, Why::NotArrived);
        let body = body::read(body).await.map_err(|error| refused(error.status()))?;
        let form: Form = form_urlencoded::parse(&body).into_owned().take(MOST_FIELDS + 1).collect();
        if form.0.len() > MOST_FIELDS {
            return Err(refused(StatusCode::PAYLOAD_TOO_LARGE));
        }
        let visit = app.visits.of(&parts.headers).unwrap_or_else(Visit::begin);
        let begins = !app.visits.knows(&visit);
        let over = begins && app.limits.count(What::Visit, peer, &parts.headers).is_err();
        Ok(Self {
            form,
            carried: app.visits.load(&visit),
            peer,
            headers: parts.headers,
            lane: if over { Lane::Quarantine } else { Lane::Normal },
            prefix: app.site.prefix_of(parts.uri.path()),
            visit,
        })
    }

    /// Counts one more of what may be done so often.
    ///
    /// # Errors
    /// The answer to somebody who does it too often.
    #[expect(clippy::result_large_err, reason = "an answer is what a handler gives back, at once")]
    pub fn count(&self, app: &App, what: What) -> Result<(), Response> {
        app.limits.count(what, self.peer, &self.headers).map_err(|seconds| {
            let mut response = turned_away(app, &self.prefix, StatusCode::TOO_MANY_REQUESTS, Why::TooMany);
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            response
        })
    }

    /// Keeps what is carried and sends the visitor to `path`, in their language.
    pub fn go(&self, app: &App, path: &str) -> Response {
        app.visits.save(&self.visit, &self.carried, self.lane);
        let location = address::in_language(&self.prefix, path);
        let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response();
        if let Some(cookie) = self.visit.cookie(secure(app, &self.headers)) {
            response.headers_mut().insert(header::SET_COOKIE, cookie);
        }
        response
    }
}

/// The page at `uri`, with what is carried for the visitor. `journey` says [`Journey::Nothing`] where
/// nothing was answered yet: only then may the app in the browser take the forms over.
pub fn show(app: &App, uri: &Uri, headers: &HeaderMap, journey: impl FnOnce(Carried) -> Journey) -> Response {
    let carried = app.visits.of(headers).map(|visit| app.visits.load(&visit)).unwrap_or_default();
    let document = app.renderer.document(uri.path(), &journey(carried));
    let status = StatusCode::from_u16(document.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, Html(document.html)).into_response()
}

/// The page at `uri` in this state, filled up with spaces after its end, so that its length does not tell
/// somebody who watches the line whether a code was right or a message came.
pub fn padded(app: &App, uri: &Uri, journey: &Journey) -> Response {
    let mut html = app.renderer.document(uri.path(), journey).html;
    let wanted = html.len().next_multiple_of(PAGE);
    html.extend(std::iter::repeat_n(' ', wanted - html.len()));
    Html(html).into_response()
}

/// Whether the cookie may say `Secure`. A hub that is tried out at a loopback address has no TLS, and a
/// browser would then drop the cookie, and every answer with it.
fn secure(app: &App, headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.strip_prefix("[::1]").map_or_else(|| host.split(':').next().unwrap_or_default(), |_| "localhost");
    app.site.council.public_url.starts_with("https://") && name != "localhost" && !name.starts_with("127.")
}
