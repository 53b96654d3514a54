//! The editor's live view: every page made anew from the files as they are now, with what is wrong with
//! them above it. For one person on one machine.

use crate::{
    assets::Assets,
    journey::Journey,
    journeys::live::{PLACES, kit_address},
    prerender,
    render::Renderer,
    server::clock::Clock,
};
use axum::{
    Router,
    extract::{Path as Matched, State},
    http::{StatusCode, Uri, header},
    response::{
        Html, IntoResponse, Response,
        sse::{Event, Sse},
    },
    routing::get,
};
use futures::{Stream, StreamExt, stream};
use hub_content::Problem;
use hub_core::address;
use notify::{RecursiveMode, Watcher};
use std::{
    convert::Infallible,
    io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use tokio::{net::TcpListener, sync::watch};

/// Where the live view finds things and where it is found.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder with `content/`, `style/` and `public/`.
    pub root: PathBuf,
    /// The built pages, for the app's script.
    pub dist: PathBuf,
    /// The port.
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

#[derive(Clone)]
struct Live {
    options: Arc<Options>,
    saved: watch::Receiver<u64>,
}

/// Serves the live view until the process is stopped.
///
/// # Errors
/// When the port is taken or the files cannot be watched.
pub async fn serve(options: Options) -> Result<(), Error> {
    let port = options.port;
    let listener =
        TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port))).await.map_err(|cause| Error::Port(port, cause))?;
    let (changes, saved) = watch::channel(0u64);
    let (events, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| !event.kind.is_access()) {
            let _ = events.send(());
        }
    })?;
    for folder in ["content", "style", "public"] {
        watcher.watch(&options.root.join(folder), RecursiveMode::Recursive)?;
    }
    println!("Look at http://127.0.0.1:{port} and edit in content/: the page follows when you save. Stop with Ctrl+C.");
    report(&options.root);
    let root = options.root.clone();
    tokio::spawn(async move {
        while heard.recv().await.is_some() {
            tokio::time::sleep(SETTLE).await;
            while heard.try_recv().is_ok() {}
            report(&root);
            changes.send_modify(|number| *number += 1);
        }
    });
    let live = Live { options: Arc::new(options), saved };
    let router = Router::new()
        .route("/dev/changes", get(changes_stream))
        .route("/dev/reload.js", get(|| async { text("text/javascript", include_str!("dev/reload.js").to_owned()) }))
        .route("/dev/style.css", get(live_style))
        .route("/fragments/{*path}", get(fragment))
        .route("/data/{*path}", get(kit))
        .route("/assets/{file}", get(asset))
        .fallback(get(page))
        .with_state(live);
    axum::serve(listener, router).await.map_err(Error::Serve)?;
    drop(watcher);
    Ok(())
}

/// Says in the terminal what is wrong with the content.
fn report(root: &Path) {
    let problems = hub_content::check(&root.join("content"), Clock::System.today());
    for problem in &problems {
        eprintln!("{problem}");
    }
    if problems.is_empty() {
        eprintln!("No problems.");
    }
}

fn renderer(options: &Options) -> Option<Renderer> {
    let library = hub_content::load(&options.root.join("content")).library?;
    let built = Assets::read(&options.dist).unwrap_or_default();
    let assets = Assets { style: "/dev/style.css".to_owned(), dev: Some("/dev/reload.js".to_owned()), ..built };
    Renderer::new(Arc::new(library), assets, Clock::System.today()).ok()
}

async fn page(State(live): State<Live>, uri: Uri) -> Response {
    let file = live.options.root.join("public").join(uri.path().trim_start_matches('/'));
    if file.is_file() && !uri.path().contains("..") {
        return bytes(&file);
    }
    let problems = hub_content::check(&live.options.root.join("content"), Clock::System.today());
    match renderer(&live.options) {
        Some(renderer) => {
            let document = renderer.document(uri.path(), &Journey::Nothing);
            let slug = uri.path().rsplit('/').next().unwrap_or_default();
            let html = document.html.replacen("<header class=\"site-header\">", &format!("{}<header class=\"site-header\">", panel(&problems, slug)), 1);
            (StatusCode::from_u16(document.status).unwrap_or(StatusCode::OK), Html(html)).into_response()
        }
        None => Html(format!(
            "<!DOCTYPE html><meta charset=\"utf-8\"><link rel=\"stylesheet\" href=\"/dev/style.css\"><script type=\"module\" src=\"/dev/reload.js\"></script>{}",
            panel(&problems, "")
        ))
        .into_response(),
    }
}

/// What is wrong, the file of this page first.
fn panel(problems: &[Problem], slug: &str) -> String {
    if problems.is_empty() {
        return String::new();
    }
    let mut sorted: Vec<&Problem> = problems.iter().collect();
    sorted.sort_by_key(|problem| problem.file.file_stem().is_none_or(|stem| stem != slug));
    let lines: Vec<String> = sorted.iter().map(|problem| escape(&problem.to_string())).collect();
    format!("<aside class=\"dev-problems\" role=\"status\"><ul><li>{}</li></ul></aside>", lines.join("</li><li>"))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

async fn fragment(State(live): State<Live>, Matched(path): Matched<String>) -> Response {
    let wanted = format!("/fragments/{path}");
    let fragment = renderer(&live.options).and_then(|renderer| {
        let address = renderer.addresses().into_iter().find(|address| address::fragment(address) == wanted)?;
        renderer.fragment(&address)
    });
    match fragment.and_then(|fragment| serde_json::to_string(&fragment).ok()) {
        Some(json) => text("application/json", json),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn kit(State(live): State<Live>, Matched(path): Matched<String>) -> Response {
    let wanted = format!("/data/{path}");
    if wanted == PLACES {
        let table = hub_content::load(&live.options.root.join("content")).library.map(|library| library.places);
        return text("text/plain", table.unwrap_or_default());
    }
    let kit = renderer(&live.options).and_then(|renderer| {
        if let Some(kit) = renderer.kits().find(|kit| kit_address(&kit.prefix) == wanted) {
            return serde_json::to_string(kit).ok();
        }
        let prefixes = renderer.library().languages.iter().map(|content| content.prefix.as_str());
        let mut files = prefixes.flat_map(|prefix| prerender::search_files(&renderer, prefix));
        files.find(|(address, _)| *address == wanted).map(|(_, text)| text)
    });
    kit.map_or_else(|| StatusCode::NOT_FOUND.into_response(), |json| text("application/json", json))
}

async fn live_style(State(live): State<Live>) -> Response {
    prerender::style(&live.options.root)
        .map_or_else(|_| StatusCode::NOT_FOUND.into_response(), |style| text("text/css", style))
}

async fn asset(State(live): State<Live>, Matched(file): Matched<String>) -> Response {
    bytes(&live.options.dist.join("assets").join(file))
}

async fn changes_stream(State(live): State<Live>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut saved = live.saved;
    saved.mark_unchanged();
    let changes = stream::unfold(saved, |mut saved| async move {
        saved.changed().await.ok()?;
        Some(((), saved))
    });
    Sse::new(changes.map(|()| Ok(Event::default().data("saved"))))
}

fn bytes(path: &Path) -> Response {
    let kind = match path.extension().and_then(|ending| ending.to_str()) {
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        Some("txt") => "text/plain",
        _ => "application/octet-stream",
    };
    std::fs::read(path).map_or_else(
        |_| StatusCode::NOT_FOUND.into_response(),
        |bytes| ([(header::CONTENT_TYPE, kind)], bytes).into_response(),
    )
}

fn text(kind: &'static str, text: String) -> Response {
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}
