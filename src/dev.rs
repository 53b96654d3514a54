//! The editor's live view: every page made from the files as they were last saved, with what is wrong with it
//! beside it; a list of all pages; and an editor in the browser. For one person on one machine.

mod api;
mod edit;
mod files;
mod pages;
mod panel;
mod snapshot;

use crate::{
    journey::Journey,
    journeys::live::{PLACES, kit_address},
    prerender,
    server::csrf,
};
use axum::{
    Router,
    extract::{Request, State},
    http::{StatusCode, Uri, header},
    middleware::{self, Next},
    response::{
        Html, IntoResponse, Response,
        sse::{Event, Sse},
    },
    routing::{get, post},
};
use files::{bytes, text};
use futures::{Stream, StreamExt, stream};
use notify::{RecursiveMode, Watcher};
use snapshot::Snapshot;
use std::{convert::Infallible, io, net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};
use tokio::{net::TcpListener, sync::watch};

/// Where the live view finds things and where it is found.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder with `content/`, `style/` and `public/`.
    pub root: PathBuf,
    /// The built pages, for the app's script.
    pub dist: PathBuf,
    /// The files of the editor in the browser, if they were fetched.
    pub editor: Option<PathBuf>,
    /// The port; with 0 the system chooses one.
    pub port: u16,
}

/// Why the live view could not start.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The port is taken or not allowed.
    #[error("Port {0} cannot be used: {1}. Choose another with PORT=8090 make dev.")]
    Port(u16, io::Error),
    /// The files cannot be watched.
    #[error("The files cannot be watched: {0}.")]
    Watch(#[from] notify::Error),
    /// The server stopped.
    #[error("The live view stopped: {0}.")]
    Serve(io::Error),
}

/// An editor saves in several small steps: what comes within this time is one change.
const SETTLE: Duration = Duration::from_millis(120);

/// What every request can need.
#[derive(Clone)]
struct Live {
    options: Arc<Options>,
    /// The content as it was last saved.
    now: watch::Receiver<Arc<Snapshot>>,
}

impl Live {
    fn now(&self) -> Arc<Snapshot> {
        Arc::clone(&self.now.borrow())
    }
}

/// Serves the live view until the process is stopped.
///
/// # Errors
/// When the port is taken or the files cannot be watched.
pub async fn serve(options: Options) -> Result<(), Error> {
    let port = options.port;
    let listener =
        TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port))).await.map_err(|cause| Error::Port(port, cause))?;
    let address = listener.local_addr().map_err(Error::Serve)?;
    let (events, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| !event.kind.is_access()) {
            let _ = events.send(());
        }
    })?;
    for folder in ["content", "style", "public"] {
        watcher.watch(&options.root.join(folder), RecursiveMode::Recursive)?;
    }
    let options = Arc::new(options);
    let first = Snapshot::take(&options, 0);
    println!("Look at http://{address} and edit in content/: the page follows when you save. Stop with Ctrl+C.");
    println!("All pages: http://{address}{}", pages::PATH);
    first.report();
    let (saved, now) = watch::channel(Arc::new(first));
    let again = Arc::clone(&options);
    tokio::spawn(async move {
        while heard.recv().await.is_some() {
            tokio::time::sleep(SETTLE).await;
            while heard.try_recv().is_ok() {}
            let snapshot = Snapshot::take(&again, saved.borrow().number + 1);
            snapshot.report();
            saved.send_replace(Arc::new(snapshot));
        }
    });
    axum::serve(listener, router(Live { options, now }, &format!("http://{address}"))).await.map_err(Error::Serve)?;
    drop(watcher);
    Ok(())
}

fn router(live: Live, origin: &str) -> Router {
    Router::new()
        .route("/dev/changes", get(changes))
        .route("/dev/reload.js", get(|| async { text("text/javascript", include_str!("dev/reload.js").to_owned()) }))
        .route("/dev/style.css", get(style))
        .route("/dev/edit", get(edit::open))
        .route("/dev/edit/", get(edit::open))
        .route("/dev/edit/config.yml", get(edit::configuration))
        .route("/dev/edit/{file}", get(edit::file))
        .route("/dev/edit/api", post(api::serve))
        .route("/data/{*path}", get(kit))
        .route("/assets/{file}", get(asset))
        .fallback(get(page))
        .layer(csrf::layer(origin, |_| StatusCode::FORBIDDEN.into_response()))
        .layer(middleware::from_fn(this_machine))
        .with_state(live)
}

/// Answers only under a name of this machine, so that no page from elsewhere can reach the files under a
/// name of its own that leads here.
async fn this_machine(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if ["127.0.0.1", "localhost"].contains(&name) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

async fn page(State(live): State<Live>, uri: Uri) -> Response {
    let file = live.options.root.join("public").join(uri.path().trim_start_matches('/'));
    if file.is_file() && !uri.path().contains("..") {
        return bytes(&file);
    }
    let now = live.now();
    // In every language.
    if now.language(uri.path()).is_some_and(|(_, local)| local == pages::PATH) {
        return Html(pages::document(&now, uri.path()).unwrap_or_else(|| panel::alone(&now))).into_response();
    }
    let Some(renderer) = &now.renderer else { return Html(panel::alone(&now)).into_response() };
    let document = renderer.document(uri.path(), &Journey::Nothing);
    let header = "<header class=\"site-header\">";
    let html = document.html.replacen(header, &format!("{}{header}", panel::beside(&now, uri.path())), 1);
    (StatusCode::from_u16(document.status).unwrap_or(StatusCode::OK), Html(html)).into_response()
}

async fn kit(State(live): State<Live>, uri: Uri) -> Response {
    let now = live.now();
    let kit = now.renderer.as_ref().and_then(|renderer| {
        if uri.path() == PLACES {
            return Some(renderer.library().places.clone());
        }
        if let Some(kit) = renderer.kits().find(|kit| kit_address(&kit.prefix) == uri.path()) {
            return serde_json::to_string(kit).ok();
        }
        let prefixes = renderer.library().languages.iter().map(|content| content.prefix.as_str());
        let mut files = prefixes.flat_map(|prefix| prerender::search_files(renderer, prefix));
        files.find(|(address, _)| address == uri.path()).map(|(_, text)| text)
    });
    kit.map_or_else(|| StatusCode::NOT_FOUND.into_response(), |json| text("application/json", json))
}

async fn style(State(live): State<Live>) -> Response {
    prerender::style(&live.options.root).map_or_else(
        |_| StatusCode::NOT_FOUND.into_response(),
        |style| text("text/css", format!("{style}\n{}", include_str!("dev/workshop.css"))),
    )
}

async fn asset(State(live): State<Live>, uri: Uri) -> Response {
    match uri.path().strip_prefix("/assets/").filter(|file| !file.contains('/')) {
        Some(file) => bytes(&live.options.dist.join("assets").join(file)),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Says when there is another reading of the content than the one with the number in the query.
async fn changes(State(live): State<Live>, uri: Uri) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let shown: Option<u64> = uri.query().and_then(|number| number.parse().ok());
    let changes = stream::unfold((live.now, shown), |(mut now, shown)| async move {
        let number = now.wait_for(|snapshot| Some(snapshot.number) != shown).await.ok()?.number;
        Some(((), (now, Some(number))))
    });
    Sse::new(changes.map(|()| Ok(Event::default().data("saved"))))
}
