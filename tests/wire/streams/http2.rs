//! Streams over HTTP/2.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use alicloud_ice::{Client, ErrorKind, RetryPolicy};
use bytes::Bytes;
use h2::server::SendResponse;
use tokio::net::TcpListener;
use tokio::sync::Notify;

use super::{builder, chat, download, ms};
use crate::tls::server::{acceptor, certificate};

/// A server that sends a body of a kind that the query names, and counts.
#[derive(Default)]
struct Counts {
    opened: AtomicUsize,
    sent: AtomicUsize,
    reset: AtomicUsize,
    /// Notified when the client has read an event.
    read: Notify,
}

async fn start() -> (Client, Arc<Counts>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let counts = Arc::new(Counts::default());
    let counted = Arc::clone(&counts);
    tokio::spawn(async move {
        let acceptor = acceptor(&["h2"]);
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(stream) = acceptor.accept(stream).await else { continue };
            counted.opened.fetch_add(1, Ordering::SeqCst);
            let counts = Arc::clone(&counted);
            tokio::spawn(async move {
                let mut connection = h2::server::handshake(stream).await.unwrap();
                while let Some(Ok((request, respond))) = connection.accept().await {
                    let query = request.uri().query().unwrap_or_default().to_owned();
                    tokio::spawn(respond_to(query, respond, Arc::clone(&counts)));
                }
            });
        }
    });
    let builder = builder(&url).root_certificates_pem(certificate()).retry(RetryPolicy::none());
    (builder.build().await.unwrap(), counts)
}

async fn respond_to(query: String, mut respond: SendResponse<Bytes>, counts: Arc<Counts>) {
    let head = http::Response::builder().header("content-type", "text/event-stream").body(()).unwrap();
    let mut stream = respond.send_response(head, false).unwrap();
    match query.as_str() {
        "File=endless" => {
            loop {
                stream.reserve_capacity(1 << 16);
                let capacity = std::future::poll_fn(|context| stream.poll_capacity(context)).await;
                let Some(Ok(capacity)) = capacity else { break };
                if stream.send_data(Bytes::from(vec![b'x'; capacity]), false).is_err() {
                    break;
                }
                counts.sent.fetch_add(capacity, Ordering::SeqCst);
            }
            counts.reset.fetch_add(1, Ordering::SeqCst);
        }
        "File=broken" => {
            stream.send_data(Bytes::from_static(b"abc"), false).unwrap();
            tokio::time::sleep(ms(50)).await;
            stream.send_reset(h2::Reason::INTERNAL_ERROR);
        }
        _ => {
            for text in ["a", "b"] {
                let event = format!("data: {{\"Text\":\"{text}\"}}\n\n");
                stream.send_data(event.into(), false).unwrap();
                if query.is_empty() {
                    counts.read.notified().await;
                }
            }
            stream.send_data(Bytes::new(), true).unwrap();
        }
    }
}

fn file(name: &str) -> super::Download {
    super::Download { file: name.to_owned() }
}

/// The server sends an event when the client has read the one before.
#[tokio::test]
async fn events_arrive_while_they_are_sent() {
    let (client, counts) = start().await;
    for _ in 0..2 {
        let mut events = client.call(chat()).events().await.unwrap();
        for text in ["a", "b"] {
            assert_eq!(events.next().await.unwrap().unwrap().data.text.as_deref(), Some(text));
            counts.read.notify_one();
        }
        assert!(events.next().await.is_none());
    }
    assert_eq!(counts.opened.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn dropping_a_stream_resets_it_and_keeps_the_connection() {
    let (client, counts) = start().await;
    let mut body = client.call(file("endless")).stream().await.unwrap();
    body.next().await.unwrap().unwrap();
    drop(body);
    for _ in 0..100 {
        if counts.reset.load(Ordering::SeqCst) == 1 {
            break;
        }
        tokio::time::sleep(ms(10)).await;
    }
    assert_eq!(counts.reset.load(Ordering::SeqCst), 1);
    assert!(client.call(download()).stream().await.unwrap().all(1000).await.is_ok());
    assert_eq!(counts.opened.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn slow_readers_make_the_server_wait_and_do_not_hold_up_other_calls() {
    let (client, counts) = start().await;
    let mut streams = Vec::new();
    for _ in 0..10 {
        let mut body = client.call(file("endless")).stream().await.unwrap();
        body.next().await.unwrap().unwrap();
        streams.push(body);
    }
    tokio::time::sleep(ms(300)).await;
    // The window of each stream, and some frames that were read.
    let sent = counts.sent.load(Ordering::SeqCst);
    assert!(sent < 10 * (2 << 20) + (4 << 20), "{sent}");
    let other = client.call(download()).attempt_timeout(ms(1000)).stream().await.unwrap();
    assert!(other.all(1000).await.is_ok(), "the window of the connection is not used up");
    for body in &mut streams {
        while body.received() < 4 << 20 {
            body.next().await.unwrap().unwrap();
        }
    }
    assert_eq!(counts.opened.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_stream_that_the_server_resets_is_an_error() {
    let (client, _) = start().await;
    let mut body = client.call(file("broken")).stream().await.unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "abc");
    let error = body.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Connection, true));
    assert!(error.to_string().contains("the stream broke after 3 bytes"), "{error}");
    assert!(body.next().await.is_none());
}
