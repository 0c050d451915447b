//! A call that has not been sent yet.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::operation::{CallResponse, Received};
use crate::response_metadata::{ResponseMetadata, ResponseWithMetadata};
use crate::retry_loop::Completed;
use crate::settings::CallSettings;
use crate::{Client, Error, Request, Result, RetryAction, RetryPolicy};

/// The future of a call, a waiter or a page. It is `Send` and `'static`, so it can be spawned and joined.
///
/// Calls of all operations with the same response have the same type, so a `Vec` holds them.
pub type CallFuture<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

/// A call that has not been sent yet. Await it to send it, or call [`send`](Self::send) for its future.
///
/// The methods change this call only, not the client. Dropping the future cancels the call and
/// its timers; the service may have received the request nevertheless.
///
/// It must be awaited on a `tokio` runtime with I/O and time enabled, as `#[tokio::main]` and
/// `enable_all` of the runtime's builder do. Without a runtime, the call returns an error; on a
/// runtime without time, tokio panics.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<R> {
    pub(crate) client: Client,
    pub(crate) request: R,
    pub(crate) settings: CallSettings,
}

impl Client {
    /// Creates a call of a typed request or of a [`DynamicRequest`](crate::DynamicRequest). It is sent when it
    /// is awaited.
    pub fn call<R: Request>(&self, request: R) -> Call<R> {
        let mut settings = self.settings().clone();
        settings.keeps_metadata = R::Response::NEEDS_METADATA;
        Call { client: self.clone(), request, settings }
    }
}

impl<R: Request> Call<R> {
    /// Sets the time limit of the whole call: credentials, all attempts, the pauses between them,
    /// and the last byte of the response. Of a [stream](Self::stream), it limits the time until the head of the response.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Sets the time limit of each attempt, from sending the request to the last byte of the
    /// response.
    ///
    /// There is no separate limit for the first byte. If a server accepts a request and never
    /// responds, the attempt ends after this time, and the next one follows if the call is
    /// idempotent; otherwise the call fails, and the operation [may have
    /// executed](Error::may_have_executed). So with the defaults, such a call takes 15 to 60
    /// seconds. Set a shorter limit for operations that usually respond within milliseconds.
    ///
    /// Of a [stream](Self::stream), it limits the time until the head of the response, and then the wait for each
    /// chunk.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = timeout;
        self
    }

    /// Sets the retry policy of this call.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Sets a function that decides whether a failed attempt is retried, as
    /// [`ClientBuilder::retry_classifier`](crate::ClientBuilder::retry_classifier) does for all calls.
    pub fn retry_classifier(
        mut self,
        classifier: impl Fn(&Error) -> Option<RetryAction> + Send + Sync + 'static,
    ) -> Self {
        self.settings.classifier = Some(Arc::new(classifier));
        self
    }

    /// Sets whether executing this request twice has the effect of executing it once, so that it is
    /// retried even if it [may have executed](Error::may_have_executed). The default is `true` for
    /// an operation that only reads and for a request with an idempotency token.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.settings.idempotent = Some(idempotent);
        self
    }

    /// Sets whether a random idempotency token is filled in if the operation has a parameter for it
    /// and the request does not set it. All attempts of a call have the same token;
    /// [`Error::idempotency_token`] returns it. The default is `true`.
    pub fn idempotency_tokens(mut self, fill: bool) -> Self {
        self.settings.idempotency_tokens = fill;
        self
    }

    /// Adds a header. If its name begins with `x-acs-`, it is signed. An invalid header, or one
    /// that the protocol sets, is reported when the call is awaited.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        if let Err(message) = self.settings.options.set_header(name.as_ref(), value.as_ref()) {
            self.settings.invalid = Some(message);
        }
        self
    }

    /// Adds a query parameter that this version of the crate does not declare. A parameter of the
    /// request takes precedence over it.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.options.set_parameter(name.into(), value.into());
        self
    }

    /// Returns the future of the call, which sends it when it is polled. `call.await` is short for
    /// `call.send().await`; functions that take futures, such as `tokio::spawn` and `join!`, need `send`.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, Operation, Result};
    ///
    /// async fn both<A: Operation, B: Operation>(client: &Client, a: A, b: B) -> Result<(A::Response, B::Response)> {
    ///     let (a, b) = tokio::join!(client.call(a).send(), client.call(b).send());
    ///     Ok((a?, b?))
    /// }
    ///
    /// fn in_background<O: Operation>(client: &Client, request: O) -> tokio::task::JoinHandle<Result<O::Response>> {
    ///     tokio::spawn(client.call(request).send())
    /// }
    ///
    /// async fn all<O: Operation>(client: &Client, requests: Vec<O>) -> Result<Vec<O::Response>> {
    ///     futures_util::future::try_join_all(requests.into_iter().map(|request| client.call(request).send())).await
    /// }
    /// ```
    ///
    /// # Errors
    /// The future returns an [`Error`], whose [`kind`](Error::kind) is the class of the failure.
    pub fn send(self) -> CallFuture<R::Response> {
        Box::pin(async move { self.dispatch().await })
    }

    /// Returns a future like that of [`send`](Self::send), whose result also has the HTTP status, the headers,
    /// the body, the request ID, the number of attempts and their durations.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, Operation, Result};
    /// async fn request_id<O: Operation>(client: &Client, request: O) -> Result<Option<String>> {
    ///     let sent = client.call(request).send_with_metadata().await?;
    ///     println!("{:?} after {:?}", sent.response, sent.metadata.duration());
    ///     Ok(sent.metadata.request_id().map(str::to_owned))
    /// }
    /// ```
    ///
    /// # Errors
    /// The same as for [`send`](Self::send). An [`Error`] has methods of the same names.
    pub fn send_with_metadata(mut self) -> CallFuture<ResponseWithMetadata<R::Response>> {
        self.settings.keeps_metadata = true;
        Box::pin(async move {
            let (response, metadata) = self.complete().await?;
            let metadata = metadata.expect("a call keeps the metadata that its settings ask for");
            Ok(ResponseWithMetadata::new(response, metadata))
        })
    }

    /// Sends the call. Waiters and listings send the same call several times.
    pub(crate) async fn dispatch(&self) -> Result<R::Response> {
        Ok(self.complete().await?.0)
    }

    async fn complete(&self) -> Result<(R::Response, Option<ResponseMetadata>)> {
        let operation = self.request.operation();
        let sent = self.client.dispatcher().send(operation, &self.request, &self.settings).await;
        let Completed { reply, metadata } = sent?;
        let response = reply.into_response().expect("only a call that streams receives a stream");
        let received = Received { operation, response, metadata: metadata.as_ref() };
        Ok((CallResponse::from_received(received), metadata))
    }
}

impl<R: Request> IntoFuture for Call<R> {
    type Output = Result<R::Response>;
    type IntoFuture = CallFuture<R::Response>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<R: fmt::Debug> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("request", &self.request)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
