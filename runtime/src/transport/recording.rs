//! Records responses for tests.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use serde_json::{Value, json};

use super::mock::MockCall;
use super::send::{Limits, SendFuture, Transport};

/// A transport that sends through another one and records the responses.
///
/// Record the responses of the service once, store them in a file, and
/// [replay](super::MockTransport::replay) them in a test. Clones share the recording: keep one,
/// and give the other to a client.
///
/// Of a request, the operation and the parameters are recorded, with `***` in place of those that are documented to
/// be secret. Headers are not. Exchanges of credential providers are not recorded. Responses are recorded as text,
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
    exchanges: Arc<Mutex<Vec<Value>>>,
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
            // A request without an operation comes from a credential provider.
            if call.operation().is_empty() {
                return Ok(response);
            }
            let exchange = to_json(&call, &response);
            self.exchanges.lock().unwrap_or_else(PoisonError::into_inner).push(exchange);
            Ok(response)
        })
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
