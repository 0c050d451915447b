//! The bound on the requests of an HTTP/2 connection, which the server sets.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use alicloud_ice::upload::UploadMediaByUrlRequest;
use alicloud_ice::{Client, ClientBuilder, ErrorKind};
use bytes::Bytes;
use tokio::net::TcpListener;

use super::{builder, ms, write};
use crate::tls::server::{acceptor, certificate};

/// A server that responds after a delay, and allows this many requests at the same time on each
/// connection. Counts connections and requests.
struct Limited {
    url: String,
    opened: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
}

impl Limited {
    async fn start(max_streams: u32, delay: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let server = Limited { url, opened: Arc::default(), requests: Arc::default() };
        let (opened, requests) = (Arc::clone(&server.opened), Arc::clone(&server.requests));
        tokio::spawn(async move {
            let acceptor = acceptor(&["h2"]);
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(stream) = acceptor.accept(stream).await else { continue };
                opened.fetch_add(1, Ordering::SeqCst);
                let requests = Arc::clone(&requests);
                tokio::spawn(async move {
                    let mut builder = h2::server::Builder::new();
                    builder.max_concurrent_streams(max_streams);
                    let mut connection = builder.handshake::<_, Bytes>(stream).await.unwrap();
                    while let Some(Ok((_, mut respond))) = connection.accept().await {
                        requests.fetch_add(1, Ordering::SeqCst);
                        tokio::spawn(async move {
                            tokio::time::sleep(delay).await;
                            // Fails if the client has ended the stream.
                            let Ok(mut stream) = respond.send_response(http::Response::new(()), false) else {
                                return;
                            };
                            let _ = stream.send_data(Bytes::from_static(b"{\"RequestId\":\"r\"}"), true);
                        });
                    }
                });
            }
        });
        server
    }

    fn builder(&self) -> ClientBuilder<Client> {
        builder(&self.url).root_certificates_pem(certificate())
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

/// The last one waits for longer than an attempt may take. No call is refused, even though the first
/// ones are sent before the server has sent its limit.
#[tokio::test]
async fn calls_beyond_the_limit_of_the_server_wait_in_their_order() {
    for (max_streams, delay) in [(1, ms(60)), (3, ms(180))] {
        let server = Limited::start(max_streams, delay).await;
        let client = server.builder().attempt_timeout(ms(400)).build().await.unwrap();
        let ended = Arc::new(std::sync::Mutex::new(Vec::new()));
        let writes = (0..10).map(|number| {
            let (client, ended) = (client.clone(), Arc::clone(&ended));
            tokio::spawn(async move {
                write(&client).await.unwrap();
                ended.lock().unwrap().push(number);
            })
        });
        for write in writes.collect::<Vec<_>>() {
            write.await.unwrap();
        }
        let ended = ended.lock().unwrap();
        for (position, number) in ended.iter().enumerate() {
            assert!(position.abs_diff(*number) < max_streams as usize, "{ended:?}");
        }
        assert_eq!((server.requests(), server.opened.load(Ordering::SeqCst)), (10, 1));
    }
}

#[tokio::test]
async fn calls_that_end_while_they_wait_for_the_server_were_not_sent() {
    let server = Limited::start(1, ms(500)).await;
    let client = server.builder().build().await.unwrap();
    write(&client).await.unwrap();
    let first = tokio::spawn({
        let client = client.clone();
        async move { write(&client).await }
    });
    tokio::time::sleep(ms(50)).await;
    let dropped = tokio::time::timeout(ms(50), write(&client)).await;
    assert!(dropped.is_err(), "the call was waiting");
    let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
    let error = client.upload_media_by_url(request).timeout(ms(100)).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Timeout, false), "{error}");
    assert!(error.to_string().ends_with("no connection became available"), "{error}");
    first.await.unwrap().unwrap();
    write(&client).await.expect("those that ended have left the queue");
    assert_eq!(server.requests(), 3);
}

/// While they wait, and while they are in progress.
#[tokio::test]
async fn calls_that_are_dropped_at_any_time_make_room_for_others() {
    let server = Limited::start(3, ms(5)).await;
    let client = server.builder().build().await.unwrap();
    let calls = (0..500).map(|number: u64| {
        let client = client.clone();
        let limit = Duration::from_micros(number * 7919 % 50_000);
        tokio::spawn(async move { drop(tokio::time::timeout(limit, write(&client)).await) })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
    let calls = (0..50).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { write(&client).await })
    });
    for call in calls.collect::<Vec<_>>() {
        let response = tokio::time::timeout(ms(5000), call).await;
        response.expect("the calls before have made room").unwrap().unwrap();
    }
    assert_eq!(server.opened.load(Ordering::SeqCst), 1);
}

/// The server does not learn of the calls that wait, but of the one that is dropped.
#[tokio::test]
async fn a_dropped_call_makes_room_for_another_one() {
    let server = Limited::start(1, ms(1000)).await;
    let client = server.builder().build().await.unwrap();
    write(&client).await.unwrap();
    for _ in 0..3 {
        let dropped = tokio::time::timeout(ms(50), write(&client)).await;
        assert!(dropped.is_err(), "the call was still running");
    }
    let last = tokio::time::timeout(ms(1500), write(&client)).await;
    last.expect("it waits for none of the others").unwrap();
    assert_eq!((server.requests(), server.opened.load(Ordering::SeqCst)), (5, 1));
}
