//! Streams of bytes over HTTP/1.

use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

use alicloud_ice::transport::{RecordingTransport, ReqwestTransport};
use alicloud_ice::{ErrorKind, RetryPolicy};
use flate2::Compression;
use flate2::write::GzEncoder;

use super::server::{Chunked, start};
use super::{builder, download, ms};
use crate::proxies::EMPTY;

/// The whole takes longer than either limit.
#[tokio::test]
async fn a_stream_may_take_longer_than_the_timeouts_as_long_as_it_does_not_stall() {
    let server = start(|stream| {
        let mut body = Chunked::begin(stream, "x-other: sEcReT/key\r\n");
        for number in 0..12 {
            body.send(format!("{number},").as_bytes());
            thread::sleep(ms(100));
        }
        body.end()
    });
    let client = builder(&server.url).timeout(ms(1000)).attempt_timeout(ms(800)).build().await.unwrap();
    let mut body = client.call(download()).stream().await.unwrap();
    let metadata = body.metadata();
    assert_eq!((metadata.http_status(), metadata.request_id(), metadata.attempts()), (200, Some("r-1"), 1));
    assert_eq!(metadata.response_headers()["x-other"], "***");
    let first = body.next().await.unwrap().unwrap();
    assert_eq!((first.as_ref(), body.received()), (&b"0,"[..], 2));
    assert!(!format!("{body:?}").contains("sEcReT"));
    assert_eq!(body.all(100).await.unwrap(), "1,2,3,4,5,6,7,8,9,10,11,");
}

#[tokio::test]
async fn a_stream_that_stalls_times_out_and_closes_its_connection() {
    let server = start(|stream| {
        let mut body = Chunked::begin(stream, "");
        body.send(b"abc");
        body.wait_for_close()
    });
    let client = builder(&server.url).attempt_timeout(ms(300)).build().await.unwrap();
    let mut body = client.call(download()).stream().await.unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "abc");
    // A reader that does something else in between does not let it stall.
    tokio::time::sleep(ms(400)).await;
    let next = tokio::time::timeout(ms(5000), body.next()).await.expect("the client has a timeout");
    let error = next.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.may_have_executed(), error.attempts()), (ErrorKind::Timeout, true, 1));
    assert_eq!((error.http_status(), error.request_id()), (Some(200), Some("r-1")));
    assert_eq!(
        error.to_string(),
        "Download: HTTP 200: no complete response: nothing arrived for 300ms (request ID r-1, the stream broke after 3 \
         bytes)"
    );
    assert!(body.next().await.is_none());
    assert!(server.has_open(0).await, "the connection is closed while the stream lives");
}

#[tokio::test]
async fn a_stream_that_breaks_ends_with_an_error_and_is_not_sent_again() {
    let requests = Arc::new(AtomicUsize::new(0));
    let breaks: [fn(&mut std::net::TcpStream); 2] = [
        |stream| {
            let mut body = Chunked::begin(stream, "");
            body.send(b"abc");
        },
        |stream| stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc").unwrap(),
    ];
    for breaks in breaks {
        let counted = Arc::clone(&requests);
        let server = start(move |stream| {
            counted.fetch_add(1, Ordering::SeqCst);
            breaks(stream);
            false
        });
        let client = builder(&server.url).build().await.unwrap();
        let mut body = client.call(download()).stream().await.unwrap();
        assert_eq!(body.next().await.unwrap().unwrap(), "abc");
        let error = body.next().await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Connection, true), "{error}");
        assert!(error.to_string().contains("the stream broke after 3 bytes"), "{error}");
        assert!(body.next().await.is_none());
        assert_eq!(requests.swap(0, Ordering::SeqCst), 1);
    }
}

#[tokio::test]
async fn dropping_a_stream_closes_its_connection() {
    let server = start(|stream| {
        let mut body = Chunked::begin(stream, "");
        body.send(b"abc");
        body.wait_for_close()
    });
    let client = builder(&server.url).build().await.unwrap();
    for _ in 0..2 {
        let mut body = client.call(download()).stream().await.unwrap();
        assert_eq!(body.next().await.unwrap().unwrap(), "abc");
        assert_eq!(server.open(), 1);
        drop(body);
        assert!(server.has_open(0).await);
    }
    drop(client.call(download()).stream().await.unwrap());
    assert!(server.has_open(0).await, "also if no chunk was read");
}

#[tokio::test]
async fn a_connection_is_used_again_after_the_last_byte() {
    let server = start(|stream| {
        let mut body = Chunked::begin(stream, "");
        body.send(b"abc");
        body.send(b"def");
        body.end()
    });
    let client = builder(&server.url).build().await.unwrap();
    for _ in 0..5 {
        assert_eq!(client.call(download()).stream().await.unwrap().all(6).await.unwrap(), "abcdef");
        let mut body = client.call(download()).stream().await.unwrap();
        while let Some(chunk) = body.next().await {
            assert_eq!(chunk.unwrap().len(), 3);
        }
    }
    assert_eq!(server.opened(), 1);
    let error = client.call(download()).stream().await.unwrap().all(5).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert!(error.to_string().contains("response too long: more than 5 bytes"), "{error}");
}

#[tokio::test]
async fn a_stream_holds_one_of_the_connections() {
    let server = start(|stream| {
        let mut body = Chunked::begin(stream, "");
        // More than the buffers of both sides hold.
        (0..64).all(|_| body.send(&[b'x'; 1 << 20])) && body.end()
    });
    let client = builder(&server.url).max_connections(1).build().await.unwrap();
    let body = client.call(download()).stream().await.unwrap();
    let error = client.call(download()).timeout(ms(100)).stream().await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Timeout, false), "{error}");
    assert_eq!(body.all(64 << 20).await.unwrap().len(), 64 << 20);
    drop(client.call(download()).stream().await.unwrap());
    assert_eq!(server.opened(), 1);
}

#[tokio::test]
async fn a_slow_reader_makes_the_server_wait() {
    let sent = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&sent);
    let server = start(move |stream| {
        let mut body = Chunked::begin(stream, "");
        while body.send(&[b'x'; 1 << 16]) {
            counted.fetch_add(1 << 16, Ordering::SeqCst);
        }
        false
    });
    for transport in [false, true] {
        sent.store(0, Ordering::SeqCst);
        let mut builder = builder(&server.url);
        if transport {
            builder = builder.transport(ReqwestTransport::build(reqwest::Client::builder()).unwrap());
        }
        let client = builder.build().await.unwrap();
        let mut body = client.call(download()).stream().await.unwrap();
        body.next().await.unwrap().unwrap();
        tokio::time::sleep(ms(300)).await;
        // The rest is in the buffers of the system.
        let waiting = sent.load(Ordering::SeqCst);
        assert!(waiting < 32 << 20, "{waiting}");
        while body.received() < 64 << 20 {
            body.next().await.unwrap().unwrap();
        }
        assert!(sent.load(Ordering::SeqCst) > waiting);
        drop(body);
        assert!(server.has_open(0).await);
    }
}

/// The server sends the second part when the client has read the first one.
#[tokio::test]
async fn a_compressed_stream_is_decoded_while_it_arrives() {
    let (read, is_read) = mpsc::channel::<()>();
    let is_read = Mutex::new(is_read);
    let server = start(move |stream| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        let mut body = Chunked::begin(stream, "Content-Encoding: gzip\r\n");
        for part in ["abc", "def"] {
            encoder.write_all(part.as_bytes()).unwrap();
            encoder.flush().unwrap();
            body.send(&std::mem::take(encoder.get_mut()));
            is_read.lock().unwrap().recv().unwrap();
        }
        let end = encoder.finish().unwrap();
        body.send(&end[..end.len() - 1]);
        false
    });
    let client = builder(&server.url).build().await.unwrap();
    let mut body = client.call(download()).stream().await.unwrap();
    assert!(body.metadata().response_headers().get("content-encoding").is_none());
    for part in ["abc", "def"] {
        assert_eq!(body.next().await.unwrap().unwrap(), part);
        read.send(()).unwrap();
    }
    let error = body.next().await.unwrap().unwrap_err();
    assert!(error.may_have_executed(), "{error}");
    assert!(error.to_string().contains("the stream broke after 6 bytes"), "{error}");
}

/// 64 MiB of spaces in 64 KiB.
#[tokio::test]
async fn a_compressed_stream_that_expands_is_handed_over_in_pieces() {
    let bomb = crate::content_codings::gzip(&vec![b' '; 64 << 20]);
    let server = start(move |stream| {
        let mut body = Chunked::begin(stream, "Content-Encoding: gzip\r\n");
        body.send(&bomb);
        body.end()
    });
    let client = builder(&server.url).max_response_bytes(1000).build().await.unwrap();
    let mut body = client.call(download()).stream().await.unwrap();
    while let Some(chunk) = body.next().await {
        assert!(chunk.unwrap().len() <= 64 << 10);
    }
    assert_eq!(body.received(), 64 << 20);
}

#[tokio::test]
async fn a_call_is_retried_until_the_head_of_a_stream_has_arrived() {
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&requests);
    let server = start(move |stream| match counted.fetch_add(1, Ordering::SeqCst) {
        0 => {
            let page = format!(r#"{{"Code":"Busy","Message":"{}","RequestId":"r-0"}}"#, "x".repeat(1000));
            let head = format!("HTTP/1.1 503 Busy\r\nContent-Length: {}\r\n\r\n", page.len());
            stream.write_all(format!("{head}{page}").as_bytes()).is_ok()
        }
        // The connection closes before the head is complete.
        1 => stream.write_all(b"HTTP/1.1 200 OK\r\nContent-").is_err(),
        _ => {
            let mut body = Chunked::begin(stream, "");
            body.send(b"abc");
            body.end()
        }
    });
    let ended = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&ended);
    let builder = builder(&server.url)
        .after_attempt(move |outcome| seen.lock().unwrap().push((outcome.attempts(), outcome.http_status())));
    let calls = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&calls);
    let builder = builder.after_call(move |outcome| {
        let request_id = outcome.request_id().map(str::to_owned);
        seen.lock().unwrap().push((outcome.attempts(), outcome.http_status(), request_id));
    });
    let client = builder.build().await.unwrap();
    let body = client.call(download()).stream().await.unwrap();
    assert_eq!(body.metadata().attempts(), 3);
    assert_eq!(
        *calls.lock().unwrap(),
        [(3, Some(200), Some("r-1".to_owned()))],
        "the call ends with the head"
    );
    assert_eq!(*ended.lock().unwrap(), [(1, Some(503)), (2, None), (3, Some(200))]);
    assert_eq!(body.all(3).await.unwrap(), "abc");

    requests.store(0, Ordering::SeqCst);
    let error = client.call(download()).retry(RetryPolicy::none()).stream().await.unwrap_err();
    assert_eq!((error.code(), error.request_id(), error.attempts()), (Some("Busy"), Some("r-0"), 1));
}

#[tokio::test]
async fn a_body_may_end_with_the_connection_or_be_empty() {
    for (response, expected) in [
        (&b"HTTP/1.1 200 OK\r\n\r\nabc"[..], "abc"),
        (b"HTTP/1.1 204 No Content\r\n\r\n", ""),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", ""),
    ] {
        let server = start(move |stream| stream.write_all(response).is_err());
        let client = builder(&server.url).build().await.unwrap();
        let body = client.call(download()).stream().await.unwrap().all(100).await.unwrap();
        assert_eq!(body, expected);
    }
}

#[tokio::test]
async fn the_timeouts_of_a_call_end_a_stream_without_a_head() {
    let server = start(|_| {
        thread::sleep(ms(400));
        false
    });
    let client = builder(&server.url).retry(RetryPolicy::none()).build().await.unwrap();
    let error = client.call(download()).attempt_timeout(ms(50)).stream().await.unwrap_err();
    assert!(error.to_string().contains("timed out after 50ms"), "{error}");
    let error = client.call(download()).timeout(ms(50)).stream().await.unwrap_err();
    assert!(error.to_string().contains("timed out after 50ms during attempt 1"), "{error}");
}

#[tokio::test]
async fn a_client_of_reqwest_and_a_recording_stream_as_well() {
    let (read, is_read) = mpsc::channel::<()>();
    let is_read = Mutex::new(is_read);
    let server = start(move |stream| {
        let mut body = Chunked::begin(stream, "");
        body.send(b"abc");
        is_read.lock().unwrap().recv().unwrap();
        body.send(b"def");
        body.end()
    });
    let reqwest = ReqwestTransport::build(reqwest::Client::builder()).unwrap();
    let recording = RecordingTransport::new(reqwest);
    let client = builder(&server.url).transport(recording.clone()).build().await.unwrap();
    let mut body = client.call(download()).stream().await.unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "abc");
    read.send(()).unwrap();
    assert_eq!(recording.to_json(), "[]");
    assert_eq!(body.next().await.unwrap().unwrap(), "def");
    assert!(body.next().await.is_none());
    assert!(recording.to_json().contains(r#""body": "abcdef""#), "{}", recording.to_json());
    assert!(recording.to_json().contains(r#""operation": "Download""#));
}

/// The body is not complete.
#[test]
fn a_stream_whose_runtime_was_shut_down_is_an_error() {
    let server = start(|stream| {
        let mut body = Chunked::begin(stream, "");
        body.send(b"abc");
        body.wait_for_close()
    });
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let first = runtime();
    let mut body = first.block_on(async {
        let client = builder(&server.url).build().await.unwrap();
        let mut body = client.call(download()).stream().await.unwrap();
        assert_eq!(body.next().await.unwrap().unwrap(), "abc");
        body
    });
    drop(first);
    let error = runtime().block_on(body.next()).unwrap().unwrap_err();
    assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Connection, true));
    assert!(error.to_string().contains("the runtime is shutting down"), "{error}");
}

#[test]
fn a_program_without_a_runtime_reads_a_stream() {
    let server = start(|stream| {
        let mut body = Chunked::begin(stream, "");
        body.send(b"abc");
        thread::sleep(ms(20));
        body.send(b"def");
        // The connection breaks after the first response.
        false
    });
    let client = builder(&server.url).build_blocking().unwrap();
    let mut chunks = client.call(download()).stream_blocking().unwrap().into_iter();
    assert_eq!(chunks.next().unwrap().unwrap(), "abc");
    assert_eq!(chunks.next().unwrap().unwrap(), "def");
    assert_eq!(chunks.next().unwrap().unwrap_err().kind(), ErrorKind::Connection);
    assert!(chunks.next().is_none());

    let server = start(|stream| stream.write_all(EMPTY).is_ok());
    let client = builder(&server.url).build_blocking().unwrap();
    let body = client.call(download()).stream_blocking().unwrap().all_blocking(1000).unwrap();
    assert!(EMPTY.ends_with(&body), "{body:?}");
}
