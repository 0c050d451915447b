//! Calls whose responses are streams: of bytes, or of events.
//!
//! Such a call ends with the head of a successful response. What follows is read by the caller, at its own pace, and is
//! not retried: some of it has been handed over already.

mod bytes;
mod events;
mod head;
mod parser;

pub use self::bytes::ByteStream;
pub use self::events::{EventStream, ServerSentEvent};

use self::head::StreamHead;
use crate::transport::BodyStream;
use crate::{Call, CallFuture, Request, Result, StreamsBytes, StreamsEvents};

impl<R: StreamsBytes> Call<R> {
    /// Returns the future of the call, whose result is the body of the response while it arrives, such as a file.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, Result, StreamsBytes};
    /// async fn download<O: StreamsBytes>(client: &Client, request: O, file: &mut Vec<u8>) -> Result<u64> {
    ///     let mut body = client.call(request).stream().await?;
    ///     while let Some(chunk) = body.next().await {
    ///         file.extend_from_slice(&chunk?);
    ///     }
    ///     Ok(body.received())
    /// }
    /// ```
    ///
    /// # The head and the body
    ///
    /// The future is ready when the head of a successful response has arrived. Until then, everything is as for other
    /// calls: credentials, hooks, retries, their budget, [`timeout`](Self::timeout) and
    /// [`attempt_timeout`](Self::attempt_timeout). An error response is received whole. The hooks
    /// [`after_attempt`](crate::ClientBuilder::after_attempt) and [`after_call`](crate::ClientBuilder::after_call) see
    /// the head.
    ///
    /// After that, nothing is sent again. If the stream breaks, its last item is an error, whose
    /// [`may_have_executed`](crate::Error::may_have_executed) is `true` and which states how much had arrived. `timeout`
    /// has ended, and `attempt_timeout` limits the wait for each chunk, so a stream may take any time as long as it
    /// does not stall.
    ///
    /// # Connections
    ///
    /// A stream keeps its connection until its last byte has been read. With HTTP/1, it counts towards
    /// [`max_connections`](crate::ClientBuilder::max_connections). A slow reader makes the service wait; the body is not
    /// collected in memory. Dropping the stream closes the connection, or resets the stream of HTTP/2.
    ///
    /// # Errors
    /// The same as for [`send`](Self::send).
    pub fn stream(self) -> CallFuture<ByteStream> {
        Box::pin(async move {
            let (head, body) = open(self).await?;
            Ok(ByteStream::new(head, body))
        })
    }
}

impl<R: StreamsEvents> Call<R> {
    /// Returns the future of the call, whose result is the events of the response while they arrive.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, Result, StreamsEvents};
    /// async fn print<O: StreamsEvents>(client: &Client, request: O) -> Result<()> {
    ///     let mut events = client.call(request).events().await?;
    ///     while let Some(event) = events.next().await {
    ///         println!("{:?}", event?.data);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// What [`stream`](Call::stream) documents for chunks applies to events: calls are retried until the head has
    /// arrived and not after it, [`timeout`](Self::timeout) ends with the head, and
    /// [`attempt_timeout`](Self::attempt_timeout) limits the time in which nothing arrives. A comment, which services
    /// send to keep a connection open, counts as something.
    ///
    /// # Errors
    /// The same as for [`send`](Self::send).
    pub fn events(self) -> CallFuture<EventStream<R::Response>> {
        Box::pin(async move {
            let (head, body) = open(self).await?;
            Ok(EventStream::new(head, body))
        })
    }
}

/// Sends a call, and returns the head of the response and its body.
async fn open<R: Request>(mut call: Call<R>) -> Result<(StreamHead, BodyStream)> {
    let settings = &mut call.settings;
    (settings.streams, settings.keeps_metadata) = (true, true);
    let operation = call.request.operation();
    let completed = call.client.dispatcher().send(operation, &call.request, &call.settings).await?;
    let opened = completed.reply.into_stream().expect("a call that streams receives a stream");
    let metadata = completed.metadata.expect("a call keeps the metadata that its settings ask for");
    let max_event_bytes = call.settings.max_response_bytes;
    let head = StreamHead { operation, metadata, secrets: opened.secrets, max_event_bytes };
    Ok((head, opened.body.with_idle_timeout(call.settings.attempt_timeout)))
}
