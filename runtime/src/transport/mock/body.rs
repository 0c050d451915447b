//! The body of a mocked response that arrives in chunks.

use std::time::Duration;

use bytes::Bytes;

use super::super::body::BodyStream;
use super::super::error::{TransportError, TransportErrorKind};
use super::MockResponse;

/// What happens after the first chunk of a body.
#[derive(Clone)]
pub(super) enum Step {
    Chunk(Bytes),
    Pause(Duration),
    Lost,
    Hang,
}

impl MockResponse {
    /// Creates a response with status 200 that is a stream of events (`text/event-stream`) with these data. Each
    /// event is a chunk of its own.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use alicloud_runtime::transport::{MockResponse, MockTransport};
    /// // An event, a pause and another event. Then the connection breaks.
    /// let broken = MockResponse::events([r#"{"Text": "a"}"#])
    ///     .pause(Duration::from_millis(1))
    ///     .chunk("data: {\"Text\": \"b\"}\n\n")
    ///     .then_lost();
    /// let mock = MockTransport::new()
    ///     .respond_with(broken)
    ///     .respond_with(MockResponse::events([r#"{"Text": "a"}"#, "[DONE]"]));
    /// # drop(mock);
    /// ```
    pub fn events<D: AsRef<str>>(data: impl IntoIterator<Item = D>) -> Self {
        let response = MockResponse::new(200, "").header("content-type", "text/event-stream");
        data.into_iter().fold(response, |response, data| {
            let lines: String = data.as_ref().lines().map(|line| format!("data: {line}\n")).collect();
            response.chunk(lines + "\n")
        })
    }

    /// Adds a chunk to the body. A call that [streams](crate::Call::stream) the response receives it by itself. It has
    /// no effect on a fault.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use alicloud_runtime::transport::{Limits, MockResponse, MockTransport, Transport};
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// # let limits = Limits::new(Duration::from_secs(1), 1 << 20);
    /// let response = MockResponse::new(200, "ab").pause(Duration::from_millis(1)).chunk("cd").then_lost();
    /// let mock = MockTransport::new().respond_with(response);
    /// let mut body = mock.stream(http::Request::default(), limits).await.unwrap().into_body();
    /// assert_eq!(body.next().await.unwrap().unwrap(), "ab");
    /// assert_eq!(body.next().await.unwrap().unwrap(), "cd");
    /// assert!(body.next().await.unwrap().is_err());
    /// # });
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn chunk(self, chunk: impl Into<Bytes>) -> Self {
        self.then(Step::Chunk(chunk.into()))
    }

    /// Adds a pause before the chunk that follows. It needs a `tokio` runtime with time enabled.
    #[must_use]
    pub fn pause(self, pause: Duration) -> Self {
        self.then(Step::Pause(pause))
    }

    /// Lets the connection break after the chunks so far.
    #[must_use]
    pub fn then_lost(self) -> Self {
        self.then(Step::Lost)
    }

    /// Lets nothing arrive after the chunks so far: the client's own timeouts end it.
    #[must_use]
    pub fn then_hang(self) -> Self {
        self.then(Step::Hang)
    }

    fn then(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}

/// Returns a body that consists of a first chunk and these steps.
pub(super) fn body_of(first: Bytes, steps: Vec<Step>) -> BodyStream {
    let steps = std::iter::once(Step::Chunk(first)).chain(steps).collect::<Vec<_>>().into_iter();
    BodyStream::unfold(steps, |mut steps| async move {
        loop {
            match steps.next()? {
                Step::Chunk(chunk) if chunk.is_empty() => {}
                Step::Chunk(chunk) => return Some((Ok(chunk), steps)),
                Step::Pause(pause) => tokio::time::sleep(pause).await,
                Step::Lost => {
                    let lost =
                        TransportError::new(TransportErrorKind::Interrupted, "connection reset by peer");
                    return Some((Err(lost), steps));
                }
                Step::Hang => std::future::pending().await,
            }
        }
    })
}
