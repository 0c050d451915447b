//! Operations whose responses are streams.

use super::{Operation, OperationInfo};

/// How the response of an operation is streamed.
///
/// ```
/// # use alicloud_runtime::{OperationInfo, Streaming};
/// fn method(operation: &OperationInfo) -> &'static str {
///     match operation.streaming {
///         Some(Streaming::Bytes) => "stream",
///         Some(Streaming::Events) => "events",
///         _ => "send",
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Streaming {
    /// The body is bytes, such as a file. The request is [`StreamsBytes`].
    Bytes,
    /// The body is a stream of events (`text/event-stream`). The request is [`StreamsEvents`].
    Events,
}

/// The request of an operation whose response is bytes, such as a file: a call of it has the method
/// [`stream`](crate::Call::stream).
///
/// Generated code implements it for operations with [`Streaming::Bytes`].
///
/// ```
/// # use alicloud_runtime::{Operation, OperationInfo, Streaming, StreamsBytes, structure, wire::Field};
/// #[derive(Clone)]
/// struct Download {
///     file: String,
/// }
///
/// #[derive(Clone, Default)]
/// struct DownloadResponse {}
///
/// structure! { Download { file: Field::query("File").required() } }
/// structure! { DownloadResponse {} }
///
/// impl Operation for Download {
///     type Response = DownloadResponse;
///
///     const INFO: &'static OperationInfo =
///         &OperationInfo::of::<Self>().get("Download").read_only().streaming(Streaming::Bytes);
/// }
///
/// impl StreamsBytes for Download {}
/// ```
#[diagnostic::on_unimplemented(
    message = "the response of `{Self}` is not a stream of bytes",
    note = "await the call, or call `.events()` if its response is a stream of events"
)]
pub trait StreamsBytes: Operation {}

/// The request of an operation whose response is a stream of events: a call of it has the method
/// [`events`](crate::Call::events). The data of each event is the JSON of [`Operation::Response`].
///
/// Generated code implements it for operations with [`Streaming::Events`].
///
/// ```
/// # use alicloud_runtime::{Operation, OperationInfo, Streaming, StreamsEvents, structure, wire::Field};
/// #[derive(Clone)]
/// struct Chat {
///     prompt: String,
/// }
///
/// #[derive(Clone, Default)]
/// struct ChatResponse {
///     text: Option<String>,
/// }
///
/// structure! { Chat { prompt: Field::query("Prompt").required() } }
/// structure! { ChatResponse { text: "Text" } }
///
/// impl Operation for Chat {
///     type Response = ChatResponse;
///
///     const INFO: &'static OperationInfo =
///         &OperationInfo::of::<Self>().post("Chat").streaming(Streaming::Events);
/// }
///
/// impl StreamsEvents for Chat {}
/// ```
#[diagnostic::on_unimplemented(
    message = "the response of `{Self}` is not a stream of events",
    note = "await the call, or call `.stream()` if its response is bytes"
)]
pub trait StreamsEvents: Operation {}

impl OperationInfo {
    /// Sets how the response is streamed. [`StreamsBytes`] and [`StreamsEvents`] have examples.
    #[must_use]
    pub const fn streaming(mut self, streaming: Streaming) -> Self {
        self.streaming = Some(streaming);
        self
    }
}
