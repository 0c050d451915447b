//! The body of a response while it arrives.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::time::{Instant, Sleep};

use super::error::TransportError;

/// The body of a response while it arrives: a [`Stream`] of its chunks, which
/// [`Transport::stream`](super::Transport::stream) returns.
///
/// A chunk has any length; where a body is cut means nothing. The stream ends after the last byte, or after an
/// error. Dropping it ends the exchange.
///
/// ```
/// # use alicloud_runtime::transport::{Limits, MockTransport, Transport};
/// # use std::time::Duration;
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let mock = MockTransport::new().respond(200, "abc");
/// let limits = Limits::new(Duration::from_secs(1), 1 << 20);
/// let mut body = mock.stream(http::Request::default(), limits).await.unwrap().into_body();
/// assert_eq!(body.next().await.unwrap().unwrap(), "abc");
/// assert!(body.next().await.is_none());
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use = "dropping the body of a response ends the exchange"]
pub struct BodyStream(Option<Chunks>);

/// What a transport has added to a request and a response may repeat, among the extensions of the response.
#[derive(Clone)]
#[cfg_attr(not(feature = "default-https-client"), allow(dead_code))]
pub(crate) struct ResponseSecrets(pub(crate) Vec<String>);

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

impl BodyStream {
    /// Creates a body from a stream of its chunks.
    ///
    /// ```
    /// # use alicloud_runtime::transport::BodyStream;
    /// let chunks = futures_util::stream::iter([Ok("a".into()), Ok("b".into())]);
    /// let body = BodyStream::new(chunks);
    /// # drop(body);
    /// ```
    pub fn new(chunks: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        BodyStream(Some(Box::pin(chunks)))
    }

    /// Creates a body from a state and a function that returns the next chunk with the next state, or `None`
    /// at the end.
    pub(crate) fn unfold<S, F, N>(state: S, next: F) -> Self
    where
        S: Send + 'static,
        F: FnMut(S) -> N + Send + 'static,
        N: Future<Output = Option<(Result<Bytes, TransportError>, S)>> + Send + 'static,
    {
        BodyStream::new(Unfold { next, state: Some(state), pending: None })
    }

    /// Returns the next chunk, or `None` after the last.
    ///
    /// # Errors
    /// The connection broke, the body is malformed, or it is too long. No chunk follows.
    pub async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Reads the body up to a maximum length. Returns it, and whether it is the whole body.
    ///
    /// # Errors
    /// As for [`next`](Self::next).
    pub(crate) async fn read_to(&mut self, max_bytes: usize) -> Result<(Bytes, bool), TransportError> {
        let mut read = BytesMut::new();
        while let Some(chunk) = self.next().await {
            let chunk = chunk?;
            let room = max_bytes - read.len();
            read.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
            if chunk.len() > room {
                return Ok((read.freeze(), false));
            }
        }
        Ok((read.freeze(), true))
    }

    /// Fails with a timeout if a chunk takes longer than this. The time runs while the stream is polled, so a
    /// slow reader does not use it up.
    pub(crate) fn with_idle_timeout(self, timeout: Duration) -> Self {
        BodyStream::new(WithIdleTimeout { body: self, timeout, timer: None })
    }
}

/// A body that has arrived already.
impl From<Bytes> for BodyStream {
    fn from(body: Bytes) -> Self {
        BodyStream::unfold(Some(body).filter(|body| !body.is_empty()), |body| async {
            Some((Ok(body?), None))
        })
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, TransportError>;

    /// Ends after an error, and drops the inner stream as soon as it has ended.
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(chunks) = &mut self.0 else { return Poll::Ready(None) };
        let polled = chunks.as_mut().poll_next(context);
        if let Poll::Ready(None | Some(Err(_))) = &polled {
            self.0 = None;
        }
        polled
    }
}

/// Shows nothing of the content, which may be secret.
impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream").finish_non_exhaustive()
    }
}

/// A stream of what a function returns.
struct Unfold<S, F, N> {
    next: F,
    state: Option<S>,
    pending: Option<Pin<Box<N>>>,
}

// Neither the function nor the state is pinned; the future is, in its box.
impl<S, F, N> Unpin for Unfold<S, F, N> {}

impl<S, F, N> Stream for Unfold<S, F, N>
where
    F: FnMut(S) -> N,
    N: Future<Output = Option<(Result<Bytes, TransportError>, S)>>,
{
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if let Some(state) = this.state.take() {
            this.pending = Some(Box::pin((this.next)(state)));
        }
        let Some(pending) = &mut this.pending else { return Poll::Ready(None) };
        let Poll::Ready(next) = pending.as_mut().poll(context) else { return Poll::Pending };
        this.pending = None;
        Poll::Ready(next.map(|(chunk, state)| {
            this.state = Some(state);
            chunk
        }))
    }
}

/// A body that must not be silent for too long.
struct WithIdleTimeout {
    body: BodyStream,
    timeout: Duration,
    /// Set while a chunk is awaited.
    timer: Option<Pin<Box<Sleep>>>,
}

impl Stream for WithIdleTimeout {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Poll::Ready(chunk) = Pin::new(&mut self.body).poll_next(context) {
            self.timer = None;
            return Poll::Ready(chunk);
        }
        let timeout = self.timeout;
        if self.timer.is_none() {
            // A timeout that is too long for an `Instant` never ends.
            let end = Instant::now().checked_add(timeout);
            self.timer = end.map(|end| Box::pin(tokio::time::sleep_until(end)));
        }
        let has_expired = self.timer.as_mut().is_some_and(|timer| timer.as_mut().poll(context).is_ready());
        if has_expired { Poll::Ready(Some(Err(TransportError::stalled(timeout)))) } else { Poll::Pending }
    }
}

#[cfg(test)]
mod tests {
    use super::super::error::TransportErrorKind;
    use super::*;

    fn chunks(items: Vec<Result<Bytes, TransportError>>) -> BodyStream {
        BodyStream::unfold(items.into_iter(), |mut items| async { Some((items.next()?, items)) })
    }

    #[tokio::test]
    async fn a_body_ends_after_its_last_chunk_and_after_an_error() {
        assert!(BodyStream::from(Bytes::new()).next().await.is_none());
        let lost = || Err(TransportError::new(TransportErrorKind::Interrupted, "lost"));
        let mut body = chunks(vec![Ok("a".into()), lost(), Ok("b".into())]);
        assert_eq!(body.next().await.unwrap().unwrap(), "a");
        assert!(body.next().await.unwrap().is_err());
        assert!(body.next().await.is_none() && body.next().await.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn only_a_wait_for_a_chunk_counts_as_idle() {
        let timeout = Duration::from_millis(100);
        let body = BodyStream::unfold(0_u32, move |number| async move {
            tokio::time::sleep(if number < 3 { Duration::from_millis(99) } else { Duration::MAX }).await;
            Some((Ok(Bytes::from(number.to_string())), number + 1))
        });
        let mut body = body.with_idle_timeout(timeout);
        for number in ["0", "1", "2"] {
            assert_eq!(body.next().await.unwrap().unwrap(), number);
            tokio::time::sleep(3 * timeout).await;
        }
        let begin = Instant::now();
        let error = body.next().await.unwrap().unwrap_err();
        assert_eq!((error.kind(), begin.elapsed()), (TransportErrorKind::Timeout, timeout));
        assert!(body.next().await.is_none());
        let mut endless = chunks(vec![Ok("a".into())]).with_idle_timeout(Duration::MAX);
        assert_eq!(endless.next().await.unwrap().unwrap(), "a");
    }
}
