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
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
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
            let mut stream = TcpStream::connect(("127.0.0.1", hub.port)).unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
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
