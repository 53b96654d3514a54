//! The accept loop. `axum::serve` has no time limit for headers (security.md, finding 7), so that a few
//! hundred connections that say nothing could keep everybody else out; this loop closes them. Nor do many
//! connections of one address keep out the others.

use super::{
    App,
    limits::{Peer, Place},
    router,
};
use axum::{body::Body, extract::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    signal::unix::{SignalKind, signal},
    sync::{OwnedSemaphorePermit, Semaphore},
};
use tower::ServiceExt as _;

/// How long the headers of a request may take, and how long a connection may stay idle between requests.
const HEADER_DEADLINE: Duration = Duration::from_secs(5);
/// The most header lines that are read.
const MOST_HEADERS: usize = 64;
/// The most bytes that headers may have.
const HEADER_BYTES: usize = 16 * 1024;
/// The most connections at a time, if the system has file handles for them; the rest wait in its queue.
const MOST_CONNECTIONS: usize = 1024;
/// File handles that are not for connections: the database, and the pages that are being read.
const OTHER_FILES: usize = 256;
/// How many connections one address may have while more than half of all are taken (security.md, section
/// 3.1). As long as there is room, a school may have as many as it likes.
const MOST_OF_ONE: usize = 20;
/// How long requests that are under way may still take when the hub is told to stop.
const FAREWELL: Duration = Duration::from_secs(10);
/// How long to wait when the system has no file handle left for a connection.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves until the process is told to stop (SIGTERM or Ctrl-C), and then finishes what is under way.
pub async fn serve(listener: TcpListener, app: Arc<App>) {
    let router = router(Arc::clone(&app));
    let crowd = Arc::new(Crowd::default());
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEADER_DEADLINE)
        .max_headers(MOST_HEADERS)
        .max_buf_size(HEADER_BYTES);
    let most = most_connections();
    let slots = Arc::new(Semaphore::new(most));
    let connections = GracefulShutdown::new();
    let mut stop = std::pin::pin!(told_to_stop());
    loop {
        let accepted = tokio::select! {
            () = &mut stop => break,
            accepted = accept(&listener, &slots) => accepted,
        };
        let Some((stream, peer, slot)) = accepted else { break };
        let most_of_one = if slots.available_permits() < most / 2 { MOST_OF_ONE } else { most };
        let Some(of_one) = crowd.enter(app.limits.place_of_connection(Peer(peer.ip())), most_of_one) else { continue };
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
            drop((slot, of_one));
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(FAREWELL, connections.shutdown()).await;
}

/// Asks the system for all the file handles that it allows, and says how many connections they are enough for.
fn most_connections() -> usize {
    let limit = getrlimit(Resource::Nofile);
    let raised = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit }).is_ok();
    let handles = if raised { limit.maximum } else { limit.current };
    let handles = handles.and_then(|handles| usize::try_from(handles).ok()).unwrap_or(usize::MAX);
    handles.saturating_sub(OTHER_FILES).clamp(1, MOST_CONNECTIONS)
}

/// The next connection, when there is room for one. Nothing only when there will never be room again.
async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> Option<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
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

/// How many connections there are from where. It holds no more places than there are connections.
#[derive(Default)]
struct Crowd(Mutex<HashMap<Place, usize>>);

/// A connection that is counted, until it is dropped.
struct OfOne(Arc<Crowd>, Option<Place>);

impl Crowd {
    /// Counts one more from `place`, unless there are `most` already.
    fn enter(self: &Arc<Self>, place: Option<Place>, most: usize) -> Option<OfOne> {
        if let Some(place) = place {
            let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let count = counts.entry(place).or_default();
            if *count >= most {
                return None;
            }
            *count += 1;
        }
        Some(OfOne(Arc::clone(self), place))
    }
}

impl Drop for OfOne {
    fn drop(&mut self) {
        let Some(place) = self.1 else { return };
        let mut counts = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&place) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&place);
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_so_many_connections_and_the_others_have_theirs() {
        let crowd = Arc::new(Crowd::default());
        let taken: Vec<_> = (0..3).filter_map(|_| crowd.enter(Some(1), 2)).collect();
        assert_eq!(taken.len(), 2);
        assert!(crowd.enter(Some(2), 2).is_some());
        assert!(crowd.enter(None, 0).is_some(), "connections of a proxy are counted");
        drop(taken);
        assert!(crowd.0.lock().expect("a lock").is_empty());
    }
}
