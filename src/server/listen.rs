//! The accept loop. `axum::serve` has no time limit for headers (security.md, finding 7), so that a few
//! hundred connections that say nothing could keep everybody else out; this loop closes them.

use super::limits::Peer;
use axum::{Router, body::Body, extract::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    signal::unix::{SignalKind, signal},
    sync::Semaphore,
};
use tower::ServiceExt as _;

/// How long the headers of a request may take, and how long a connection may stay idle between requests.
const HEADER_DEADLINE: Duration = Duration::from_secs(5);
/// The most header lines that are read.
const MOST_HEADERS: usize = 64;
/// The most bytes that headers may have.
const HEADER_BYTES: usize = 16 * 1024;
/// The most connections at a time; the rest wait in the system's queue.
const MOST_CONNECTIONS: usize = 1024;
/// How long requests that are under way may still take when the hub is told to stop.
const FAREWELL: Duration = Duration::from_secs(10);
/// How long to wait when the system has no file handle left for a connection.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves until the process is told to stop (SIGTERM or Ctrl-C), and then finishes what is under way.
pub async fn serve(listener: TcpListener, router: Router) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEADER_DEADLINE)
        .max_headers(MOST_HEADERS)
        .max_buf_size(HEADER_BYTES);
    let slots = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let connections = GracefulShutdown::new();
    let mut stop = std::pin::pin!(told_to_stop());
    loop {
        let accepted = tokio::select! {
            () = &mut stop => break,
            accepted = accept(&listener, &slots) => accepted,
        };
        let Some((stream, peer, slot)) = accepted else { break };
        let router = router.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(Peer(peer.ip()));
            router.clone().oneshot(request)
        });
        let connection = connections.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // What goes wrong here is the other side's doing, and who that is stays out of the log.
            let _ = connection.await;
            drop(slot);
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(FAREWELL, connections.shutdown()).await;
}

/// The next connection, when there is room for one. Nothing only when there will never be room again.
async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> Option<(TcpStream, SocketAddr, tokio::sync::OwnedSemaphorePermit)> {
    let slot = Arc::clone(slots).acquire_owned().await.ok()?;
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Answers are small and written at once; waiting to fill a packet would only delay them.
                let _ = stream.set_nodelay(true);
                return Some((stream, peer, slot));
            }
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    match signal(SignalKind::terminate()) {
        Ok(mut terminated) => {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
        }
        Err(_) => drop(interrupted.await),
    }
}
