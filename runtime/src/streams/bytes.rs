//! A response that is bytes.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::head::{StreamHead, count};
use crate::async_runtime::require_tokio_runtime;
use crate::transport::BodyStream;
use crate::{Error, ErrorKind, ResponseMetadata, Result};

/// The body of a response while it arrives, as a [`Stream`] of chunks or with [`next`](Self::next): the result of
/// [`Call::stream`](crate::Call::stream).
///
/// A chunk is read when it is polled for, not ahead. The stream ends after an error. Dropping it ends the exchange.
///
/// ```
/// # use alicloud_runtime::{ByteStream, Result};
/// # use std::io::Write;
/// async fn save(mut body: ByteStream, file: &mut std::fs::File) -> Result<(), Box<dyn std::error::Error>> {
///     println!("request {:?}", body.metadata().request_id());
///     while let Some(chunk) = body.next().await {
///         file.write_all(&chunk?)?;
///     }
///     Ok(())
/// }
/// ```
#[must_use = "dropping the stream ends the exchange"]
pub struct ByteStream {
    head: StreamHead,
    body: BodyStream,
    received: u64,
}

impl ByteStream {
    pub(super) fn new(head: StreamHead, body: BodyStream) -> Self {
        ByteStream { head, body, received: 0 }
    }

    /// Returns the next chunk, or `None` after the last byte. A chunk has any length, except zero.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Collects the chunks that have not been read yet, in memory.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, ClientBuilder, Credentials, Operation, OperationInfo, Service, StreamsBytes};
    /// # use alicloud_runtime::{structure, transport::{MockResponse, MockTransport}};
    /// # #[derive(Clone, Default)]
    /// # struct GetThumbnail {}
    /// # structure! { GetThumbnail {} }
    /// # impl Operation for GetThumbnail {
    /// #     type Response = GetThumbnail;
    /// #     const INFO: &'static OperationInfo = &OperationInfo::of::<Self>().get("GetThumbnail");
    /// # }
    /// # impl StreamsBytes for GetThumbnail {}
    /// # const SERVICE: Service = Service::new("Demo", "2026-01-01", "demo.{region}.aliyuncs.com");
    /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    /// # runtime.block_on(async {
    /// let mock = MockTransport::new().respond_with(MockResponse::new(200, "abc").chunk("def"));
    /// # let builder = ClientBuilder::<Client>::new(&SERVICE).endpoint("https://demo.test");
    /// # let client = builder.credentials(Credentials::new("id", "secret")).transport(mock).build().await?;
    /// let mut body = client.call(GetThumbnail {}).stream().await?;
    /// assert_eq!(body.metadata().http_status(), 200);
    /// assert_eq!(body.next().await.unwrap()?, "abc");
    /// assert_eq!(body.received(), 3);
    /// assert_eq!(body.all(10 << 20).await?, "def");
    /// # Ok::<(), alicloud_runtime::Error>(())
    /// # })?;
    /// # Ok::<(), alicloud_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    /// The stream broke, or there are more than `max_bytes`.
    pub async fn all(mut self, max_bytes: usize) -> Result<Bytes> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.next().await {
            let chunk = chunk?;
            if chunk.len() > max_bytes - all.len() {
                let message = format!("response too long: more than {max_bytes} bytes");
                return Err(self.complete(Error::new(ErrorKind::InvalidResponse, message)));
            }
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// Returns the HTTP status, the headers, the request ID, the attempts and their durations, until the head of the
    /// response arrived. [`raw_body`](ResponseMetadata::raw_body) is empty.
    pub fn metadata(&self) -> &ResponseMetadata {
        &self.head.metadata
    }

    /// Returns the number of bytes that were read so far, without their content coding.
    pub fn received(&self) -> u64 {
        self.received
    }

    fn complete(&self, error: Error) -> Error {
        self.head.complete(error, count(self.received, "byte"))
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // Timers panic without one.
        if let Err(error) = require_tokio_runtime() {
            self.body = BodyStream::from(Bytes::new());
            return Poll::Ready(Some(Err(self.complete(error))));
        }
        loop {
            match ready!(Pin::new(&mut self.body).poll_next(context)) {
                Some(Ok(chunk)) if chunk.is_empty() => {}
                Some(Ok(chunk)) => {
                    self.received += chunk.len() as u64;
                    return Poll::Ready(Some(Ok(chunk)));
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(self.complete(error.into_error())))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// Shows the metadata and the number of bytes so far.
impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream")
            .field("head", &self.head)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}
