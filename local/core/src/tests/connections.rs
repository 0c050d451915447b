//! Connections: several calls on one, bytes that are not HTTP, and the end of the server.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::by_hand::{call, connect, exchange};
use super::start;

#[test]
fn a_connection_carries_several_calls() {
    let ice = start();
    let bytes = call("GetUrlUploadInfos", "JobIds=a", "n").bytes();
    let responses = exchange(&ice, &[&bytes[..], &bytes, &bytes].concat());
    assert_eq!(responses.matches("HTTP/1.1 200 OK").count(), 3, "{responses}");
}

#[test]
fn bytes_that_are_not_http_are_rejected_and_the_server_keeps_running() {
    let ice = start();
    for garbage in ["\x16\x03\x01\n", "GET\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n"] {
        let response = exchange(&ice, garbage.as_bytes());
        assert!(response.starts_with("HTTP/1.1 400 ") && response.contains("\"BadRequest\""), "{response}");
    }
    let bytes = call("GetUrlUploadInfos", "JobIds=a", "n").bytes();
    for end in 0..bytes.len() {
        assert_eq!(exchange(&ice, &bytes[..end]), "");
    }
    assert!(ice.received().is_empty());
    assert!(exchange(&ice, &bytes).starts_with("HTTP/1.1 200 "));
}

#[test]
fn dropping_the_last_handle_closes_the_port() {
    let ice = start();
    let account = ice.account("other");
    drop(ice);
    let mut idle = connect(&account);
    let address = account.url().trim_start_matches("http://").to_owned();
    let before = Instant::now();
    drop(account);
    assert!(before.elapsed() < Duration::from_secs(1));
    assert!(TcpStream::connect(address).is_err());
    idle.write_all(&call("GetUrlUploadInfos", "JobIds=a", "n").bytes()).expect("sent");
    assert!(matches!(idle.read(&mut [0]), Ok(0) | Err(_)));
}
