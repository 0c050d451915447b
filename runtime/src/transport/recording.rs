//! Records responses for tests.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use serde_json::{Value, json};

use super::body::BodyStream;
use super::error::TransportError;
use super::mock::MockCall;
use super::send::{Limits, SendFuture, StreamFuture, Transport};

/// A transport that sends through another one and records the responses.
///
/// Record the responses of the service once, store them in a file, and
/// [replay](super::MockTransport::replay) them in a test. Clones share the recording: keep one,
/// and give the other to a client.
///
/// Of a request, the operation and the parameters are recorded, with `***` in place of those that are documented to
/// be secret. Headers are not. A response that is [streamed](Transport::stream) is recorded when its last byte has been
/// read. Exchanges of credential providers are not recorded. Responses are recorded as text,
/// unchanged. Some contain credentials, such as those for uploading a file: check a recording before you share it.
///
/// ```
/// # use alicloud_runtime::transport::{Limits, RecordingTransport, MockTransport, Transport};
/// # use std::time::Duration;
/// #
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// # let limits = Limits::new(Duration::from_secs(1), 1 << 20);
/// let recording = RecordingTransport::new(MockTransport::new().respond(200, r#"{"RequestId":"1"}"#));
/// let call = http::Request::builder().header("x-acs-action", "GetUrlUploadInfos");
/// recording.send(call.body(bytes::Bytes::new()).unwrap(), limits).await.unwrap();
/// let recorded = recording.to_json();
///
/// let replayed = MockTransport::replay(&recorded).unwrap();
/// let response = replayed.send(http::Request::default(), limits).await.unwrap();
/// assert_eq!(response.body(), r#"{"RequestId":"1"}"#);
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct RecordingTransport<T> {
    transport: Arc<T>,
    exchanges: Exchanges,
}

impl<T: Transport> RecordingTransport<T> {
    /// Creates a transport that records the responses of another one.
    pub fn new(transport: T) -> Self {
        RecordingTransport { transport: Arc::new(transport), exchanges: Arc::default() }
    }

    /// Returns the responses so far, in order, as JSON. Exchanges that failed are not included.
    pub fn to_json(&self) -> String {
        let exchanges = self.exchanges.lock().unwrap_or_else(PoisonError::into_inner);
        format!("{:#}", Value::Array(exchanges.clone()))
    }
}

type Exchanges = Arc<Mutex<Vec<Value>>>;

/// Records an exchange. A request without an operation comes from a credential provider.
fn record(exchanges: &Exchanges, call: &MockCall, response: &http::Response<Bytes>) {
    if !call.operation().is_empty() {
        exchanges.lock().unwrap_or_else(PoisonError::into_inner).push(to_json(call, response));
    }
}

fn to_json(call: &MockCall, response: &http::Response<Bytes>) -> Value {
    let headers: serde_json::Map<String, Value> = response
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into()))
        .collect();
    json!({
        "operation": call.operation(),
        "parameters": call.masked_parameters(),
        "status": response.status().as_u16(),
        "headers": headers,
        "body": String::from_utf8_lossy(response.body()),
    })
}

impl<T: Transport> Transport for RecordingTransport<T> {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_> {
        let call = MockCall::new(request.clone(), 0);
        Box::pin(async move {
            let response = self.transport.send(request, limits).await?;
            record(&self.exchanges, &call, &response);
            Ok(response)
        })
    }

    fn stream(&self, request: http::Request<Bytes>, limits: Limits) -> StreamFuture<'_> {
        let call = MockCall::new(request.clone(), 0);
        Box::pin(async move {
            let response = self.transport.stream(request, limits).await?;
            let mut recorded = http::Response::new(BytesMut::new());
            *recorded.status_mut() = response.status();
            *recorded.headers_mut() = response.headers().clone();
            let exchanges = Arc::clone(&self.exchanges);
            Ok(response.map(|body| BodyStream::new(Recorded { body, call, recorded, exchanges })))
        })
    }
}

/// A body that is recorded while it is read.
struct Recorded {
    body: BodyStream,
    call: MockCall,
    recorded: http::Response<BytesMut>,
    exchanges: Exchanges,
}

impl Stream for Recorded {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = ready!(Pin::new(&mut self.body).poll_next(context));
        match &chunk {
            Some(Ok(chunk)) => self.recorded.body_mut().extend_from_slice(chunk),
            Some(Err(_)) => {}
            // `BodyStream` does not poll again after the end.
            None => {
                let recorded = std::mem::take(&mut self.recorded).map(BytesMut::freeze);
                record(&self.exchanges, &self.call, &recorded);
            }
        }
        Poll::Ready(chunk)
    }
}

impl<T> Clone for RecordingTransport<T> {
    fn clone(&self) -> Self {
        RecordingTransport { transport: Arc::clone(&self.transport), exchanges: Arc::clone(&self.exchanges) }
    }
}

impl<T: fmt::Debug> fmt::Debug for RecordingTransport<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordingTransport").field("transport", &self.transport).finish_non_exhaustive()
    }
}
