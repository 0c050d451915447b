//! What was exchanged, kept for a test.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use serde_json::{Value, json};

use super::{Limits, SendFuture, Transport};

/// A transport that hands everything to another one and keeps what came of it.
///
/// Take the answers once from the service, keep them in a file, and let a test
/// [replay](super::MockTransport::replay) them. Clones share what is kept: keep one, give the
/// other to a client.
///
/// What shows who is calling is not kept: neither a header with a signature or a token, nor
/// the parameters, of which only the operation is named, nor any exchange that is no call of
/// an operation. Answers are kept as they are, in text. Some hold credentials, such as those
/// for uploading a file: look before you share them.
///
/// ```
/// use alicloud_runtime::transport::{Limits, RecordingTransport, MockTransport, Transport};
/// # use std::time::Duration;
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// # let limits = Limits::new(Duration::from_secs(1), 1 << 20);
/// let recording = RecordingTransport::new(MockTransport::new().respond(200, r#"{"RequestId":"1"}"#));
/// let call = http::Request::builder().header("x-acs-action", "GetUrlUploadInfos");
/// recording.send(call.body(bytes::Bytes::new()).unwrap(), limits).await.unwrap();
/// let kept = recording.to_json();
///
/// let replayed = MockTransport::replay(&kept).unwrap();
/// let answer = replayed.send(http::Request::default(), limits).await.unwrap();
/// assert_eq!(answer.body(), r#"{"RequestId":"1"}"#);
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct RecordingTransport<T> {
    transport: Arc<T>,
    exchanges: Arc<Mutex<Vec<Value>>>,
}

impl<T: Transport> RecordingTransport<T> {
    /// Keeps what comes of this transport.
    pub fn new(transport: T) -> Self {
        RecordingTransport { transport: Arc::new(transport), exchanges: Arc::default() }
    }

    /// The answers so far in order, as JSON text. An exchange without an answer is not
    /// among them.
    pub fn to_json(&self) -> String {
        let exchanges = self.exchanges.lock().unwrap_or_else(PoisonError::into_inner);
        format!("{:#}", Value::Array(exchanges.clone()))
    }
}

fn kept(operation: &str, answer: &http::Response<Bytes>) -> Value {
    let headers: serde_json::Map<String, Value> = answer
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into()))
        .collect();
    json!({
        "operation": operation,
        "status": answer.status().as_u16(),
        "headers": headers,
        "body": String::from_utf8_lossy(answer.body()),
    })
}

impl<T: Transport> Transport for RecordingTransport<T> {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_> {
        let operation = request.headers().get("x-acs-action").and_then(|name| name.to_str().ok());
        let operation = operation.unwrap_or_default().to_owned();
        Box::pin(async move {
            let answer = self.transport.send(request, limits).await?;
            // Whatever is no call of an operation asks for keys.
            if operation.is_empty() {
                return Ok(answer);
            }
            let exchange = kept(&operation, &answer);
            self.exchanges.lock().unwrap_or_else(PoisonError::into_inner).push(exchange);
            Ok(answer)
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
