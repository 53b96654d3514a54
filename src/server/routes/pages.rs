//! Everything that was written beforehand: the pages, styles, scripts and data in `dist/`.

use crate::{assets::Assets, server::App};
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use hub_core::{address, site::Site};
use std::{
    collections::{HashMap, HashSet},
    fs,
    path::Path,
    sync::Arc,
};
use tower::ServiceExt as _;
use tower_http::services::ServeDir;

/// The files of `dist/`, and what has to be known about them.
pub struct Pages {
    files: ServeDir,
    sensitive: HashSet<String>,
    of_every_page: HashSet<String>,
    not_found: HashMap<String, Arc<[u8]>>,
}

impl Pages {
    /// Looks at `dist` once; the files themselves are read whenever they are asked for.
    pub fn read(dist: &Path, site: &Site, assets: &Assets) -> Self {
        let listed = fs::read_to_string(dist.join("sensitive.txt")).unwrap_or_default();
        // What a page says is no less sensitive when the app fetches it as a fragment.
        let sensitive = listed
            .lines()
            .filter(|path| !path.is_empty())
            .flat_map(|path| [path.to_owned(), address::fragment(path)])
            .collect();
        let of_every_page = assets.of_every_page().map(str::to_owned).into();
        let not_found = site
            .languages
            .iter()
            .filter_map(|language| {
                let prefix = site.prefix(language);
                let page = fs::read(dist.join(prefix.trim_start_matches('/')).join("404.html")).ok()?;
                Some((prefix, page.into()))
            })
            .collect();
        let files = ServeDir::new(dist).redirect_to_trailing_slash(false).precompressed_br().precompressed_gzip();
        Self { files, sensitive, of_every_page, not_found }
    }

    fn not_found(&self, prefix: &str) -> Response {
        let page = self.not_found.get(prefix).or_else(|| self.not_found.get(""));
        let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
        (StatusCode::NOT_FOUND, headers, page.map(|page| page.to_vec()).unwrap_or_default()).into_response()
    }

    /// What is fetched only to ask, to search or to send would tell on a shared device that somebody did: of
    /// data and modules nothing is kept but what every page brings along.
    fn cache_control(&self, path: &str) -> HeaderValue {
        HeaderValue::from_static(if self.of_every_page.contains(path) {
            "public, max-age=31536000, immutable"
        } else if self.sensitive.contains(path) || path.starts_with("/assets/") || path.starts_with("/data/") {
            "no-store"
        } else if path == ICONS {
            "public, max-age=86400"
        } else {
            "no-cache"
        })
    }
}

/// The pictures of every page. A browser that asked whether they have changed would tell, page by page, that
/// somebody goes on reading in private: it keeps them for a day.
const ICONS: &str = "/icons.svg";

/// Whatever no other route is for.
pub async fn serve(State(app): State<Arc<App>>, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response();
    }
    let path = request.uri().path().to_owned();
    let prefix = app.site.prefix_of(&path);
    // Two slashes at the beginning would make another host of the address that a redirect names.
    if path.starts_with("//") {
        return app.pages.not_found(&prefix);
    }
    if path.len() > 1 && path.ends_with('/') {
        return (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, path.trim_end_matches('/'))]).into_response();
    }
    let Ok(response) = app.pages.files.clone().oneshot(request).await;
    let mut response = response.map(Body::new);
    if response.status() == StatusCode::NOT_FOUND {
        return app.pages.not_found(&prefix);
    }
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, app.pages.cache_control(&path));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(kind) = headers.get(header::CONTENT_TYPE).and_then(with_charset) {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    response
}

/// The type of a text with its encoding, which the name of a file does not tell.
fn with_charset(kind: &HeaderValue) -> Option<HeaderValue> {
    let kind = kind.to_str().ok().filter(|kind| kind.starts_with("text/") && !kind.contains("charset"))?;
    HeaderValue::from_str(&format!("{kind}; charset=utf-8")).ok()
}
