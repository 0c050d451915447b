//! A response that is a stream of events.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::head::{StreamHead, count};
use super::parser::{EventParser, RawEvent, TooLong};
use crate::async_runtime::require_tokio_runtime;
use crate::operation::{CallResponse, Received};
use crate::redact::redact_text;
use crate::response::ReceivedResponse;
use crate::response_headers::is_event_stream;
use crate::transport::BodyStream;
use crate::wire::{Response, Structure};
use crate::{Error, ErrorKind, ResponseMetadata, Result};

/// How long to wait for the end of a body after its last event, so that the connection can be used again.
const END_TIMEOUT: Duration = Duration::from_millis(50);

/// The data that some services send after the last event.
const DONE: &str = "[DONE]";

/// An event of a response.
///
/// ```
/// # use alicloud_runtime::{Client, ClientBuilder, Credentials, Operation, OperationInfo, Service, StreamsEvents};
/// # use alicloud_runtime::{ServerSentEvent, structure, transport::{MockResponse, MockTransport}};
/// # #[derive(Clone)]
/// # struct Chat {}
/// # #[derive(Clone, Default)]
/// # struct ChatResponse { text: Option<String> }
/// # structure! { Chat {} }
/// # structure! { ChatResponse { text: "Text" } }
/// # impl Operation for Chat {
/// #     type Response = ChatResponse;
/// #     const INFO: &'static OperationInfo = &OperationInfo::of::<Self>().post("Chat");
/// # }
/// # impl StreamsEvents for Chat {}
/// # const SERVICE: Service = Service::new("Demo", "2026-01-01", "demo.{region}.aliyuncs.com");
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
/// # runtime.block_on(async {
/// let response = MockResponse::new(200, "id: 7\nevent: result\n").chunk("data: {\"Text\": \"hello\"}\n\n");
/// let mock = MockTransport::new().respond_with(response.header("content-type", "text/event-stream"));
/// # let builder = ClientBuilder::<Client>::new(&SERVICE).endpoint("https://demo.test");
/// # let client = builder.credentials(Credentials::new("id", "secret")).transport(mock).build().await?;
/// let mut events = client.call(Chat {}).events().await?;
/// let event: ServerSentEvent<ChatResponse> = events.next().await.unwrap()?;
/// assert_eq!((event.id.as_deref(), event.event.as_deref()), (Some("7"), Some("result")));
/// assert_eq!(event.data.text.as_deref(), Some("hello"));
/// assert!(events.next().await.is_none());
/// # Ok::<(), alicloud_runtime::Error>(())
/// # })?;
/// # Ok::<(), alicloud_runtime::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServerSentEvent<T> {
    /// The ID that the service set with this event or before. Some services send the request ID. Credentials that the
    /// server repeated in it are replaced by `***`.
    pub id: Option<String>,
    /// The name of the event, if the service sent one. Credentials in it are replaced, too.
    pub event: Option<String>,
    /// How long the service asks to wait before a stream that broke is requested again, if it sent this since the
    /// event before.
    pub retry: Option<Duration>,
    /// The data.
    pub data: T,
}

/// The events of a response while they arrive, as a [`Stream`] or with [`next`](Self::next): the result of
/// [`Call::events`](crate::Call::events).
///
/// The data of each event is read like a response. The stream ends with the body, with the data `[DONE]`, and after an
/// error. If an event has an error code of the service instead of the members of a response, the stream ends with that
/// [error](crate::ErrorKind::Service). An event without data, or with empty data, is left out. An event may be as long as [`max_response_bytes`](crate::ClientBuilder::max_response_bytes); the stream has no limit.
///
/// If the service sends a document instead of events, because the request did not ask for a stream, that document is the
/// only event.
///
/// Dropping the stream ends the exchange.
///
/// ```
/// # use alicloud_runtime::{EventStream, Result, wire::Structure};
/// async fn print<T: Structure>(mut events: EventStream<T>) -> Result<()> {
///     println!("request {:?}", events.metadata().request_id());
///     while let Some(event) = events.next().await {
///         let event = event?;
///         println!("{:?}: {:?}", event.id, event.data);
///     }
///     Ok(())
/// }
/// ```
#[must_use = "dropping the stream ends the exchange"]
pub struct EventStream<T> {
    head: Arc<StreamHead>,
    state: State,
    data: PhantomData<fn() -> T>,
}

/// An event whose type is that of the operation.
type AnyEvent = ServerSentEvent<Box<dyn Response>>;

type Reading = Pin<Box<dyn Future<Output = (Box<Events>, Option<Result<AnyEvent>>)> + Send>>;

enum State {
    Ready(Box<Events>),
    Reading(Reading),
    Done,
}

/// Reads one event after the other.
struct Events {
    head: Arc<StreamHead>,
    body: BodyStream,
    parser: EventParser,
    /// What the parser has not read of the last chunk.
    chunk: Bytes,
    /// Whether the body is a document.
    is_document: bool,
    /// The number of events so far.
    events: u64,
}

impl<T> EventStream<T> {
    pub(super) fn new(head: StreamHead, body: BodyStream) -> Self {
        let head = Arc::new(head);
        let events = Events {
            head: Arc::clone(&head),
            body,
            parser: EventParser::new(head.max_event_bytes),
            chunk: Bytes::new(),
            is_document: !is_event_stream(head.metadata.response_headers()),
            events: 0,
        };
        EventStream { head, state: State::Ready(Box::new(events)), data: PhantomData }
    }

    /// Returns the HTTP status, the headers, the request ID, the attempts and their durations, until the head of the
    /// response arrived. [`raw_body`](ResponseMetadata::raw_body) is empty.
    pub fn metadata(&self) -> &ResponseMetadata {
        &self.head.metadata
    }
}

impl<T: Structure> EventStream<T> {
    /// Returns the next event, or `None` after the last.
    pub async fn next(&mut self) -> Option<Result<ServerSentEvent<T>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn typed(&self, event: AnyEvent) -> ServerSentEvent<T> {
        let ServerSentEvent { id, event, retry, data } = event;
        let received = Received { operation: self.head.operation, response: data, metadata: None };
        ServerSentEvent { id, event, retry, data: T::from_received(received) }
    }
}

impl<T: Structure> Stream for EventStream<T> {
    type Item = Result<ServerSentEvent<T>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut reading = match std::mem::replace(&mut self.state, State::Done) {
            State::Ready(mut events) => Box::pin(async move {
                let next = events.next().await;
                (events, next)
            }),
            State::Reading(reading) => reading,
            State::Done => return Poll::Ready(None),
        };
        let Poll::Ready((events, next)) = reading.as_mut().poll(context) else {
            self.state = State::Reading(reading);
            return Poll::Pending;
        };
        if let Some(Ok(_)) = &next {
            self.state = State::Ready(events);
        }
        Poll::Ready(next.map(|event| event.map(|event| self.typed(event))))
    }
}

impl Events {
    async fn next(&mut self) -> Option<Result<AnyEvent>> {
        // Timers panic without one.
        if let Err(error) = require_tokio_runtime() {
            return Some(Err(self.complete(error)));
        }
        if self.is_document {
            return self.document().await;
        }
        loop {
            match self.parser.next(&mut self.chunk) {
                Ok(Some(event)) if event.data.trim_ascii() == DONE => {
                    self.reach_end().await;
                    return None;
                }
                Ok(Some(event)) if event.data.trim_ascii().is_empty() => continue,
                Ok(Some(event)) => return Some(self.read(event).await),
                Ok(None) => {}
                Err(TooLong) => {
                    let max_bytes = self.head.max_event_bytes;
                    let message =
                        format!("event too long: more than {max_bytes} bytes; raise `max_response_bytes`");
                    return Some(Err(self.complete(Error::new(ErrorKind::InvalidResponse, message))));
                }
            }
            self.chunk = match self.body.next().await {
                Some(Ok(chunk)) => chunk,
                Some(Err(error)) => return Some(Err(self.complete(error.into_error()))),
                None => {
                    if self.parser.is_within_event() {
                        let operation = self.head.operation.name;
                        tracing::warn!(
                            operation,
                            "left out an event that was not complete at the end of the stream"
                        );
                    }
                    return None;
                }
            };
        }
    }

    /// Reads the body as the only event.
    async fn document(&mut self) -> Option<Result<AnyEvent>> {
        if self.events > 0 {
            return None;
        }
        let max_bytes = self.head.max_event_bytes;
        match self.body.read_to(max_bytes).await {
            Ok((document, true)) => Some(self.read_data(RawEvent::default(), document).await),
            Ok((_, false)) => {
                let message = format!("response too long: more than {max_bytes} bytes");
                Some(Err(self.complete(Error::new(ErrorKind::InvalidResponse, message))))
            }
            Err(error) => Some(Err(self.complete(error.into_error()))),
        }
    }

    async fn read(&mut self, mut event: RawEvent) -> Result<AnyEvent> {
        let data = std::mem::take(&mut event.data);
        let read = self.read_data(event, data.into()).await;
        if read.is_err() {
            self.reach_end().await;
        }
        read
    }

    /// Reads the data of an event like the body of a response.
    async fn read_data(&mut self, event: RawEvent, data: Bytes) -> Result<AnyEvent> {
        let StreamHead { operation, metadata, secrets, max_event_bytes } = &*self.head;
        // Without the headers, which describe the stream and not the event.
        let mut response = http::Response::new(data);
        *response.status_mut() = metadata.status;
        let received = ReceivedResponse::new(response, operation, *max_event_bytes);
        let read = match received.is_large() {
            true => received.read_on_thread(secrets.clone()).await,
            false => received.read(&|| secrets.clone()),
        };
        let data = read.map_err(|error| self.complete(error))?;
        self.events += 1;
        // `Debug` prints them, and a server may repeat anything.
        let shown = |text: Option<String>| text.map(|text| redact_text(&text, secrets));
        Ok(ServerSentEvent { id: shown(event.id), event: shown(event.event), retry: event.retry, data })
    }

    /// Reads what follows the last event, which is nothing as a rule. A connection whose response has an unread rest
    /// cannot be used again.
    async fn reach_end(&mut self) {
        let end = async { while let Some(Ok(_)) = self.body.next().await {} };
        let _ = tokio::time::timeout(END_TIMEOUT, end).await;
    }

    fn complete(&self, error: Error) -> Error {
        self.head.complete(error, count(self.events, "event"))
    }
}

/// Shows the metadata.
impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").field("head", &self.head).finish_non_exhaustive()
    }
}
