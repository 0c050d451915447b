//! Connections that are closed: by the server, when they are idle, and when a response is too long.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use alicloud_ice::ErrorKind;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::{Counter, builder, look_up, ms, respond, write};

/// The server closes each connection after its response without announcing it.
fn closing() -> Counter {
    Counter::start(|stream| {
        respond(stream);
        stream.shutdown(std::net::Shutdown::Both).unwrap();
        false
    })
}

/// Even if the request is written before the connection is closed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_closes_every_connection_costs_no_read() {
    let server = closing();
    let client = builder(&server.url).build().await.unwrap();
    for _ in 0..1000 {
        look_up(&client).await.unwrap();
    }
}

/// A write is sent again only if nothing of it was sent before.
#[tokio::test]
async fn a_server_that_closed_a_connection_costs_no_write() {
    let server = closing();
    let client = builder(&server.url).build().await.unwrap();
    for _ in 0..300 {
        write(&client).await.unwrap();
        assert!(server.has_open(0).await);
    }
    assert_eq!(server.opened(), 300);
}

/// A response without a request, which arrives with the response before it or later, closes the connection. hyper
/// notices it, if it is polled before the next request is written.
#[tokio::test]
async fn an_unsolicited_response_is_not_returned_by_the_next_call() {
    for delay in [None, Some(ms(20))] {
        let server = Counter::start(move |stream| {
            let [requested, unsolicited] =
                [r#"{"RequestId": "requested"}"#, r#"{"RequestId": "unsolicited"}"#]
                    .map(|body| format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len()));
            let Some(delay) = delay else {
                return stream.write_all((requested + &unsolicited).as_bytes()).is_ok();
            };
            stream.write_all(requested.as_bytes()).unwrap();
            std::thread::sleep(delay);
            stream.write_all(unsolicited.as_bytes()).is_ok()
        });
        let client = builder(&server.url).build().await.unwrap();
        for _ in 0..5 {
            let found = client.get_url_upload_infos(super::one_job()).await.unwrap();
            assert_eq!(found.request_id.as_deref(), Some("requested"), "{delay:?}");
            tokio::time::sleep(ms(40)).await;
        }
        assert_eq!(server.opened(), 5, "no connection is used again: {delay:?}");
    }
}

/// The server fails while it processes the request, which it has read completely.
#[tokio::test]
async fn a_read_is_sent_again_only_on_a_connection_that_was_used_before() {
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&requests);
    let server = Counter::start(move |stream| counted.fetch_add(1, Ordering::SeqCst) == 0 && respond(stream));
    let client = builder(&server.url).build().await.unwrap();
    look_up(&client).await.unwrap();
    let error = write(&client).await.unwrap_err();
    assert!(error.may_have_executed() && error.attempts() == 1, "{error}");
    assert_eq!(requests.swap(0, Ordering::SeqCst), 2, "the write was sent once");
    look_up(&client).await.unwrap();
    let error = look_up(&client).await.unwrap_err();
    assert!(error.may_have_executed() && error.attempts() == 1, "{error}");
    assert_eq!(requests.load(Ordering::SeqCst), 3, "the read was sent on one more connection");
}

#[tokio::test]
async fn an_idle_connection_is_closed_after_its_timeout() {
    let server = Counter::start(respond);
    let client = builder(&server.url).pool_idle_timeout(ms(1000)).build().await.unwrap();
    look_up(&client).await.unwrap();
    tokio::time::sleep(ms(600)).await;
    look_up(&client).await.unwrap();
    tokio::time::sleep(ms(500)).await;
    assert_eq!((server.opened(), server.open()), (1, 1), "it was used 500 ms ago");
    assert!(server.has_open(0).await, "no call is needed to close it");
    look_up(&client).await.unwrap();
    assert_eq!(server.opened(), 2);

    let client = builder(&server.url).pool_idle_timeout(Duration::ZERO).build().await.unwrap();
    look_up(&client).await.unwrap();
    look_up(&client).await.unwrap();
    assert_eq!(server.opened(), 4);
    // Neither overflows.
    let client = builder(&server.url).pool_idle_timeout(Duration::MAX).max_connections(usize::MAX);
    look_up(&client.build().await.unwrap()).await.unwrap();
}

/// The server sends the head of a response and then bytes without end, plain or compressed.
#[tokio::test]
async fn a_response_is_read_up_to_the_maximum_length() {
    for coding in ["identity", "gzip"] {
        let sent = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&sent);
        let server = Counter::start(move |stream| {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\n\r\n");
            stream.write_all(head.as_bytes()).unwrap();
            if coding == "identity" {
                let chunk = [b' '; 1 << 14];
                while stream.write_all(&chunk).is_ok() {
                    counted.fetch_add(chunk.len(), Ordering::SeqCst);
                }
            } else {
                let mut stream = GzEncoder::new(stream, Compression::fast());
                // Zeros become a thousandth of their length.
                while stream.write_all(&[0; 1 << 14]).is_ok() {
                    counted.fetch_add(1 << 14, Ordering::SeqCst);
                }
            }
            false
        });
        let client = builder(&server.url).max_response_bytes(1 << 20).build().await.unwrap();
        let error = look_up(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{error}");
        assert!(error.to_string().ends_with("more than 1048576 bytes"), "{error}");
        assert!(server.has_open(0).await, "the connection is closed");
        if coding == "identity" {
            // More than that are in the buffers of the system.
            assert!(sent.load(Ordering::SeqCst) < 64 << 20);
        }
    }
}
