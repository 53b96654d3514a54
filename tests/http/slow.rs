//! Connections that hold on without saying anything are let go.

use crate::fixture::Hub;
use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    thread,
    time::Duration,
};

/// Writes a byte a second until the other side closes, and gives back what it said.
fn drip(port: u16, beginning: &str) -> String {
    let mut stream = connect(port);
    stream.write_all(beginning.as_bytes()).unwrap();
    let mut writer = stream.try_clone().unwrap();
    thread::spawn(move || {
        while writer.write_all(b"x").is_ok() {
            thread::sleep(Duration::from_secs(1));
        }
    });
    let mut said = Vec::new();
    match stream.read_to_end(&mut said) {
        Ok(_) => {}
        // A close while we still write arrives as a reset; a time-out means that nobody closed.
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset, "{beginning:?}"),
    }
    String::from_utf8_lossy(&said).into_owned()
}

#[test]
fn slow_headers_and_slow_bodies_are_closed_while_others_are_served() {
    let hub = Hub::start();
    thread::scope(|scope| {
        let silent = scope.spawn(|| {
            let mut stream = connect(hub.port);
            stream.read(&mut [0; 64])
        });
        let headers = scope.spawn(|| drip(hub.port, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "));
        let form = scope
            .spawn(|| drip(hub.port, "POST /ask/help HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5000\r\n\r\n"));
        let api = scope.spawn(|| drip(hub.port, "POST /api/requests HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n"));
        assert_eq!(hub.get("/").status, 200);
        assert!(silent.join().unwrap().is_ok());
        assert!(!headers.join().unwrap().contains("200 OK"));
        assert!(form.join().unwrap().starts_with("HTTP/1.1 408"));
        assert!(api.join().unwrap().starts_with("HTTP/1.1 408"));
    });
}

/// A connection from this machine's usual address.
fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream
}

fn connections(port: u16, number: usize) -> Vec<TcpStream> {
    (0..number).map(|_| connect(port)).collect()
}

/// A connection from another address of this machine.
fn connect_from(address: &str, port: u16) -> TcpStream {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let stream = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.bind((address.parse::<std::net::IpAddr>().unwrap(), 0).into()).unwrap();
        socket.connect(([127, 0, 0, 1], port).into()).await.unwrap()
    });
    let stream = stream.into_std().unwrap();
    stream.set_nonblocking(false).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    stream
}

/// What comes back for a page; nothing if the connection is closed.
fn page(mut stream: TcpStream) -> String {
    let mut said = String::new();
    let _ = stream.write_all(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    let _ = stream.read_to_string(&mut said);
    said
}

/// File handles for a hub that takes a hundred connections. Filling it is a matter of milliseconds, so that
/// on a busy machine too nothing is over before the hub lets go of who says nothing.
const FILES_FOR_A_HUNDRED: u32 = 356;

#[test]
fn silent_connections_of_one_address_keep_out_that_address_and_nobody_else() {
    let hub = Hub::start_with_files(FILES_FOR_A_HUNDRED, &[]);
    // As long as there is room, an address may have as many as it likes: a school has.
    let mut silent = connections(hub.port, 40);
    assert!(page(connect(hub.port)).starts_with("HTTP/1.1 200"));
    silent.extend(connections(hub.port, 40));
    assert_eq!(page(connect(hub.port)), "");
    assert!(page(connect_from("127.0.0.2", hub.port)).starts_with("HTTP/1.1 200"));
}

#[test]
fn behind_a_proxy_its_many_connections_are_nobody_s_fault() {
    let hub = Hub::start_with_files(FILES_FOR_A_HUNDRED, &[("HUB_CLIENT_HEADER", "x-client")]);
    let _silent = connections(hub.port, 80);
    assert!(page(connect(hub.port)).starts_with("HTTP/1.1 200"));
}
