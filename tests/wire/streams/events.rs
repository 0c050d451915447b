//! Streams of events.

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::Poll;
use std::thread;

use alicloud_ice::transport::{MockResponse, MockTransport};
use alicloud_ice::{Error, ErrorKind, Result};

use super::server::{Chunked, start};
use super::{ChatResponse, builder, chat, client_of, download, ms};

/// Returns the texts of the events of a response, and how the stream ended.
async fn texts(response: MockResponse) -> (Vec<String>, Option<Error>) {
    let client = client_of(MockTransport::new().respond_with(response)).await;
    let mut events = client.call(chat()).events().await.unwrap();
    let (mut texts, mut error) = (Vec::new(), None);
    while let Some(event) = events.next().await {
        match event {
            Ok(event) => texts.push(event.data.text.unwrap_or_default()),
            Err(broken) => error = Some(broken),
        }
    }
    (texts, error)
}

/// A response with these bytes as a stream of events.
fn stream(body: impl Into<bytes::Bytes>) -> MockResponse {
    MockResponse::new(200, body).header("content-type", "Text/Event-Stream ; charset=utf-8")
}

#[tokio::test]
async fn the_fields_of_an_event_are_returned() {
    let body = "id: r-7\nevent: result\nretry: 250\ndata: {\"Text\":\ndata:  \"a\"}\n\n: ping\n\nevent: ping\ndata:\n\n\
                data: {\"Text\": \"b\"}\n\n";
    let client =
        client_of(MockTransport::new().respond_with(stream(body).header("x-acs-request-id", "r"))).await;
    let mut events = client.call(chat()).events().await.unwrap();
    assert_eq!(events.metadata().request_id(), Some("r"));
    let event = events.next().await.unwrap().unwrap();
    assert_eq!((event.id.as_deref(), event.event.as_deref()), (Some("r-7"), Some("result")));
    assert_eq!((event.retry, event.data.text.as_deref()), (Some(ms(250)), Some("a")));
    let event = events.next().await.unwrap().unwrap();
    assert_eq!((event.id.as_deref(), event.event, event.retry), (Some("r-7"), None, None));
    assert_eq!(event.data.text.as_deref(), Some("b"));
    assert!(events.next().await.is_none() && events.next().await.is_none());
}

#[tokio::test]
async fn the_fields_of_an_event_show_no_credentials() {
    let body = "id: sEcReT%2Fkey\nevent: is sEcReT/key\ndata: {\"Text\": \"a\"}\n\n";
    let client = client_of(MockTransport::new().respond_with(stream(body))).await;
    let event = client.call(chat()).events().await.unwrap().next().await.unwrap().unwrap();
    assert_eq!((event.id.as_deref(), event.event.as_deref()), (Some("***"), Some("is ***")));
}

#[tokio::test]
async fn the_stream_ends_with_done_or_with_the_body() {
    let (read, error) = texts(MockResponse::events([r#"{"Text":"a"}"#, "[DONE]", r#"{"Text":"b"}"#])).await;
    assert_eq!((read, error.is_none()), (vec!["a".to_owned()], true));
    let (read, error) = texts(stream("data: {\"Text\":\"a\"}\n\ndata: {\"Text\":\"lost\"}")).await;
    assert_eq!((read, error.is_none()), (vec!["a".to_owned()], true));
    let (read, error) = texts(stream("")).await;
    assert!(read.is_empty() && error.is_none());
}

#[tokio::test]
async fn an_event_that_is_an_error_ends_the_stream() {
    let failure = r#"{"Code":"DataInspectionFailed","Message":"refused sEcReT/key","RequestId":"r-2"}"#;
    let response = MockResponse::events([r#"{"Text":"a"}"#, r#"{"Text":"b"}"#, failure, r#"{"Text":"c"}"#]);
    let (read, error) = texts(response.header("x-acs-request-id", "r-1")).await;
    let error = error.unwrap();
    assert_eq!(read, ["a", "b"]);
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("DataInspectionFailed")));
    assert_eq!((error.message(), error.request_id()), (Some("refused ***"), Some("r-2")));
    assert_eq!((error.http_status(), error.attempts(), error.may_have_executed()), (Some(200), 1, true));
    assert_eq!(error.operation(), Some("Chat"));
    assert!(error.to_string().ends_with("(request ID r-2, the stream broke after 2 events)"), "{error}");
    assert!(!format!("{error:?}").contains("sEcReT"), "{error:?}");
}

#[tokio::test]
async fn an_event_that_is_malformed_or_too_long_ends_the_stream() {
    let (read, error) = texts(MockResponse::events([r#"{"Text":"a"}"#, r#"{"Text":sEcReT/key"#])).await;
    let error = error.unwrap();
    assert_eq!((read.len(), error.kind()), (1, ErrorKind::InvalidResponse));
    assert!(error.to_string().contains("the stream broke after 1 event)"), "{error}");
    assert!(!format!("{error} {error:?}").contains("sEcReT"), "{error:?}");
    assert_eq!(error.raw_body(), Some(&br#"{"Text":***"#[..]));

    let mock = MockTransport::new().respond_with(
        stream(": ping\n\n".repeat(1000)).chunk(format!("data: {{\"Text\":\"{}\"}}\n\n", "x".repeat(1000))),
    );
    let client = builder("https://ice.test").transport(mock).max_response_bytes(1000).build().await.unwrap();
    let mut events = client.call(chat()).events().await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert!(error.to_string().contains("event too long: more than 1000 bytes"), "{error}");
    assert!(error.may_have_executed() && error.attempts() == 1);
    assert!(events.next().await.is_none());
}

/// It is read on another thread.
#[tokio::test]
async fn a_large_event_is_read() {
    let large = format!(r#"{{"Text":"{}"}}"#, "x".repeat(1 << 20));
    let (read, error) = texts(MockResponse::events([&*large, r#"{"Text":"a"}"#])).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(read.iter().map(String::len).collect::<Vec<_>>(), [1 << 20, 1]);
}

#[tokio::test]
async fn a_document_is_the_only_event() {
    let (read, error) = texts(MockResponse::new(200, r#"{"Text":"a","#).chunk(r#""RequestId":"r"}"#)).await;
    assert_eq!((read, error.is_none()), (vec!["a".to_owned()], true));
    let throttled = r#"{"Code":"Throttling.User","Message":"slow down","RequestId":"r"}"#;
    let (read, error) =
        texts(MockResponse::new(200, throttled).header("content-type", "application/json")).await;
    let error = error.unwrap();
    assert!(read.is_empty() && error.is_throttling(), "{error}");
    let (_, error) = texts(MockResponse::new(200, "<html>").header("content-type", "text/html")).await;
    assert!(error.unwrap().to_string().contains(r#"the body begins with "<html>""#));
}

#[tokio::test]
async fn awaiting_a_stream_of_events_is_an_error_that_names_the_method() {
    let response = || MockResponse::events([r#"{"Text":"a"}"#]);
    let mock = MockTransport::new().respond_with(response()).respond_with(response());
    let client = client_of(mock).await;
    let error = client.call(chat()).await.unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::InvalidResponse, Some(200)));
    assert!(error.may_have_executed());
    assert!(error.to_string().contains("call `.events()` to receive them"), "{error}");
    // The operation declares bytes.
    let error = client.call(download()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert!(
        error.to_string().contains("it is bytes and not JSON; call `.stream()` to receive them"),
        "{error}"
    );
    // And this one declares no stream.
    let mock = MockTransport::new().respond_with(response());
    let error = client_of(mock).await.get_url_upload_infos(crate::calls::one_job()).await.unwrap_err();
    assert!(error.to_string().contains("the body begins with"), "{error}");
}

/// The server sends an event when the client has read the one before.
#[tokio::test]
async fn events_arrive_while_they_are_sent_and_the_connection_is_used_again() {
    let (read, is_read) = mpsc::channel::<()>();
    let is_read = Mutex::new(is_read);
    let server = start(move |stream| {
        let mut body = Chunked::events(stream);
        for text in ["a", "b"] {
            body.send(format!("data:{{\"Text\":\"{text}\"}}\r\n").as_bytes());
            body.send(b"\r\n");
            is_read.lock().unwrap().recv().unwrap();
        }
        body.send(b"data:[DONE]\n\n");
        // The client has read the last event when the end arrives.
        thread::sleep(ms(10));
        body.end()
    });
    let client = builder(&server.url).build().await.unwrap();
    for _ in 0..3 {
        let mut events = client.call(chat()).events().await.unwrap();
        for text in ["a", "b"] {
            assert_eq!(events.next().await.unwrap().unwrap().data.text.as_deref(), Some(text));
            read.send(()).unwrap();
        }
        assert!(events.next().await.is_none());
    }
    assert_eq!(server.opened(), 1);
}

#[tokio::test]
async fn a_stream_of_events_that_breaks_is_not_sent_again() {
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&requests);
    let server = start(move |stream| {
        counted.fetch_add(1, Ordering::SeqCst);
        Chunked::events(stream).send(b"data: {\"Text\":\"a\"}\n\ndata: {");
        false
    });
    let client = builder(&server.url).build().await.unwrap();
    let mut events = client.call(chat()).idempotent(true).events().await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Connection, true));
    assert!(error.to_string().contains("the stream broke after 1 event)"), "{error}");
    assert!(events.next().await.is_none());
    assert_eq!(requests.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn dropping_the_events_closes_the_connection() {
    let server = start(|stream| {
        let mut body = Chunked::events(stream);
        body.send(b"data: {\"Text\":\"a\"}\n\n");
        body.wait_for_close()
    });
    let client = builder(&server.url).build().await.unwrap();
    let mut events = client.call(chat()).events().await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    // Also while the next one is awaited.
    assert!(tokio::time::timeout(ms(20), events.next()).await.is_err());
    assert_eq!(server.open(), 1);
    drop(events);
    assert!(server.has_open(0).await);
}

/// Polled by an executor other than tokio.
#[test]
fn a_stream_outside_of_tokio_ends_with_an_error() {
    let response = MockResponse::events([r#"{"Text":"a"}"#]);
    let mock = MockTransport::new().respond_with(response.clone()).respond_with(response);
    let client = builder("https://ice.test").transport(mock).build_blocking().unwrap();
    let mut events = client.call(chat()).events_blocking().unwrap();
    let mut body = client.call(download()).stream_blocking().unwrap();
    let waker = std::task::Waker::noop();
    let mut context = std::task::Context::from_waker(waker);
    let Poll::Ready(Some(Err(error))) = pin!(events.next()).as_mut().poll(&mut context) else {
        panic!("no error")
    };
    assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
    let Poll::Ready(Some(Err(error))) = pin!(body.next()).as_mut().poll(&mut context) else {
        panic!("no error")
    };
    assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
    assert!(events.into_iter().next().is_none() && body.into_iter().next().is_none());
}

#[test]
fn a_program_without_a_runtime_reads_events() {
    let response = MockResponse::events([r#"{"Text":"a"}"#, r#"{"Text":"b"}"#]).then_lost();
    let mock = MockTransport::new().respond_with(response);
    let client = builder("https://ice.test").transport(mock).build_blocking().unwrap();
    let events = client.call(chat()).events_blocking().unwrap();
    let read: Vec<Result<ChatResponse>> = events.into_iter().map(|event| Ok(event?.data)).collect();
    let texts: Vec<_> = read.iter().flatten().map(|data| data.text.as_deref().unwrap()).collect();
    assert_eq!((texts, read.len()), (vec!["a", "b"], 3));
    assert!(read[2].is_err());
}
