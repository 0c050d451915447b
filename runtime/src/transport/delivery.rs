//! How the task of an exchange hands over a response: whole at its end, or chunk by chunk.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::body::BodyStream;
use super::content_coding::{ChunkDecoder, read_body};
use super::error::{TransportError, TransportErrorKind};
use super::tied::Tied;

/// What becomes of the body of a response.
#[derive(Clone)]
pub(super) enum Delivery {
    /// The body is received whole, up to a maximum length.
    Whole(usize),
    /// The head and each chunk are passed on while they arrive. Error responses are received whole.
    Chunks(Sender<Result<Part, TransportError>>),
}

/// A part of a response that is passed on.
pub(super) enum Part {
    Head(http::response::Parts),
    Chunk(Bytes),
    /// After the last chunk. Without it, the task was aborted.
    End,
    /// An error response.
    Whole(http::Response<Bytes>),
}

impl Delivery {
    /// Receives a response. Its body is empty if it was passed on. The errors of `hyper` do not contain the URL,
    /// whose parameters must not reach a log.
    ///
    /// # Errors
    /// The body was not received, because the connection broke or the body is malformed or too long.
    pub(super) async fn receive(
        &self,
        response: http::Response<Incoming>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let (mut head, mut body) = response.into_parts();
        let sender = match self {
            Delivery::Chunks(sender) if head.status.is_success() => sender,
            // The limit of an error response does not depend on the call.
            Delivery::Chunks(_) => {
                let body = read_body(&mut head, body, 0).await?;
                return Ok(http::Response::from_parts(head, body));
            }
            Delivery::Whole(max_bytes) => {
                let body = read_body(&mut head, body, *max_bytes).await?;
                return Ok(http::Response::from_parts(head, body));
            }
        };
        let mut decoder = ChunkDecoder::new(&mut head)?;
        let mut received = http::Response::new(Bytes::new());
        *received.status_mut() = head.status;
        pass(sender, Part::Head(head)).await?;
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| TransportError::new(TransportErrorKind::Interrupted, error))?;
            // Trailers are of no use here.
            let Ok(data) = frame.into_data() else { continue };
            decoder.push(data);
            while let Some(piece) = decoder.pull()? {
                pass_chunk(sender, piece).await?;
            }
        }
        decoder.end();
        while let Some(piece) = decoder.pull()? {
            pass_chunk(sender, piece).await?;
        }
        Ok(received)
    }
}

async fn pass_chunk(
    sender: &Sender<Result<Part, TransportError>>,
    chunk: Bytes,
) -> Result<(), TransportError> {
    if chunk.is_empty() {
        tokio::task::yield_now().await;
        return Ok(());
    }
    pass(sender, Part::Chunk(chunk)).await
}

/// Passes on a part as soon as the one before was taken, so that a slow reader makes the server wait.
async fn pass(sender: &Sender<Result<Part, TransportError>>, part: Part) -> Result<(), TransportError> {
    let dropped = |_| TransportError::new(TransportErrorKind::Interrupted, "the stream was dropped");
    sender.send(Ok(part)).await.map_err(dropped)
}

/// Runs an exchange as a task that passes on its response. Returns the response as soon as its head has arrived.
/// The task ends when the body is dropped.
pub(super) async fn deliver<F>(
    exchange: impl FnOnce(Delivery) -> F,
) -> Result<http::Response<BodyStream>, TransportError>
where
    F: Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'static,
{
    // The shortest there is: each part is an allocation that the reader has not asked for.
    let (sender, receiver) = channel(1);
    let exchange = exchange(Delivery::Chunks(sender.clone()));
    let task: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(async move {
        let last = exchange.await.map(|response| match response.status().is_success() {
            true => Part::End,
            false => Part::Whole(response),
        });
        // The connection is back in the pool when the reader sees the end. Fails if the stream was dropped.
        let _ = sender.send(last).await;
    });
    let mut parts = Parts { receiver, task: Tied::spawn(task), has_ended: false };
    match poll_fn(|context| parts.poll_part(context)).await? {
        Part::Head(head) => Ok(http::Response::from_parts(head, BodyStream::new(parts))),
        Part::Whole(response) => Ok(response.map(BodyStream::from)),
        Part::Chunk(_) | Part::End => Err(shut_down()),
    }
}

/// Creates the error of an exchange whose task was aborted.
pub(super) fn shut_down() -> TransportError {
    TransportError::new(TransportErrorKind::Interrupted, "the runtime is shutting down")
}

/// The parts of a response after its head.
struct Parts {
    receiver: Receiver<Result<Part, TransportError>>,
    /// Drives the connection.
    task: Tied<dyn Future<Output = ()> + Send>,
    has_ended: bool,
}

impl Parts {
    fn poll_part(&mut self, context: &mut Context<'_>) -> Poll<Result<Part, TransportError>> {
        // A runtime that is shut down ends the task, and not the sender: that is in the future, which is tied to this.
        self.has_ended = self.has_ended || self.task.poll_end(context).is_ready();
        match self.receiver.poll_recv(context) {
            Poll::Ready(Some(part)) => Poll::Ready(part),
            Poll::Pending if !self.has_ended => Poll::Pending,
            // Also `Pending` may be a request to let other tasks run.
            Poll::Pending | Poll::Ready(None) => {
                Poll::Ready(self.receiver.try_recv().unwrap_or_else(|_| Err(shut_down())))
            }
        }
    }
}

impl Stream for Parts {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(match ready!(self.poll_part(context)) {
            Ok(Part::Chunk(chunk)) => Some(Ok(chunk)),
            Ok(Part::End) => None,
            Ok(Part::Head(_) | Part::Whole(_)) => Some(Err(shut_down())),
            Err(error) => Some(Err(error)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The last part is there, but the runtime asks the reader to let other tasks run first.
    #[tokio::test]
    async fn the_end_is_not_lost_when_the_budget_of_a_task_is_used_up() {
        for used in 0..140 {
            let response = deliver(|delivery| async move {
                if let Delivery::Chunks(sender) = &delivery {
                    pass(sender, Part::Head(http::Response::new(()).into_parts().0)).await?;
                }
                Ok(http::Response::new(Bytes::new()))
            });
            let mut response = response.await.unwrap();
            // Until the task has ended.
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
            let end = tokio::spawn(async move {
                for _ in 0..used {
                    tokio::task::coop::consume_budget().await;
                }
                response.body_mut().next().await
            });
            assert!(end.await.unwrap().is_none(), "{used}");
        }
    }
}
