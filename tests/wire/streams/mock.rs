//! What a program tests with a mock: chunks, pauses and breaks.

use alicloud_ice::transport::{
    Limits, MockResponse, MockTransport, RecordingTransport, SendFuture, Transport,
};
use alicloud_ice::{ErrorKind, RetryPolicy};

use super::{chat, client_of, download, ms};

#[tokio::test(start_paused = true)]
async fn a_mocked_body_arrives_in_chunks() {
    let response = MockResponse::new(200, "ab").chunk("cd").pause(ms(50)).chunk("").chunk("ef");
    let mock = MockTransport::new().respond_with(response.clone()).respond_with(response);
    let client = client_of(mock.clone()).await;
    let mut body = client.call(download()).stream().await.unwrap();
    let begin = tokio::time::Instant::now();
    for (chunk, after) in [("ab", ms(0)), ("cd", ms(0)), ("ef", ms(50))] {
        assert_eq!(body.next().await.unwrap().unwrap(), chunk);
        assert_eq!(begin.elapsed(), after);
    }
    assert!(body.next().await.is_none());
    // Without a stream, they are one body.
    let whole = mock.send(http::Request::default(), Limits::new(ms(1), 1000)).await.unwrap();
    assert_eq!(whole.body(), "abcdef");
}

#[tokio::test(start_paused = true)]
async fn a_mocked_body_breaks_off_or_stalls() {
    let broken = MockResponse::new(200, "ab").then_lost();
    let stalled = MockResponse::events([r#"{"Text": "a"}"#]).then_hang();
    assert_eq!(broken.clone().into_error().kind(), ErrorKind::Connection);
    assert_eq!(stalled.clone().into_error().kind(), ErrorKind::Timeout);
    let mock = MockTransport::new().respond_with(broken).respond_with(stalled);
    let client = client_of(mock).await;
    let error = client.call(download()).stream().await.unwrap().all(100).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_executed(), error.attempts()), (ErrorKind::Connection, true, 1));
    let mut events = client.call(chat()).events().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().data.text.as_deref(), Some("a"));
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("nothing arrived for 15s"), "{error}");
    assert!(error.to_string().contains("the stream broke after 1 event)"), "{error}");
}

#[tokio::test]
async fn a_recorded_stream_is_replayed() {
    let response = || MockResponse::events([r#"{"Text": "a"}"#, r#"{"Text": "b"}"#, "[DONE]"]);
    let mock = MockTransport::new().respond_with(response()).respond_with(response());
    let recording = RecordingTransport::new(mock);
    let client = client_of(recording.clone()).await;
    drop(client.call(chat()).events().await.unwrap());
    assert_eq!(recording.to_json(), "[]", "it was not read to its end");
    let mut events = client.call(chat()).events().await.unwrap();
    while let Some(event) = events.next().await {
        event.unwrap();
    }
    let replayed = MockTransport::replay(&recording.to_json()).unwrap();
    let mut events = client_of(replayed).await.call(chat()).events().await.unwrap();
    for text in ["a", "b"] {
        assert_eq!(events.next().await.unwrap().unwrap().data.text.as_deref(), Some(text));
    }
    assert!(events.next().await.is_none());
}

/// A transport of a program that knows no streams.
#[derive(Debug)]
struct Whole(MockTransport);

impl Transport for Whole {
    fn send(&self, request: http::Request<bytes::Bytes>, limits: Limits) -> SendFuture<'_> {
        self.0.send(request, limits)
    }
}

#[tokio::test]
async fn a_transport_without_streams_returns_one_chunk() {
    let mock = MockTransport::new()
        .respond_with(MockResponse::throttled(ms(1)))
        .respond_with(MockResponse::new(200, "ab").chunk("cd"))
        .respond_with(MockResponse::events([r#"{"Text": "a"}"#, r#"{"Text": "b"}"#]))
        .respond_with(MockResponse::new(200, "ab").then_lost());
    let client = client_of(std::sync::Arc::new(Whole(mock))).await;
    let mut body = client.call(download()).stream().await.unwrap();
    assert_eq!(body.metadata().attempts(), 2);
    assert_eq!(body.next().await.unwrap().unwrap(), "abcd");
    assert!(body.next().await.is_none());
    let mut events = client.call(chat()).events().await.unwrap();
    for text in ["a", "b"] {
        assert_eq!(events.next().await.unwrap().unwrap().data.text.as_deref(), Some(text));
    }
    assert!(events.next().await.is_none());
    // The transport reports the error before there is a head.
    let error = client.call(download()).retry(RetryPolicy::none()).stream().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
}
