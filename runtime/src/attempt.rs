//! The way of a call: attempts until one goes well, or none is left, or time is over.

use std::future::Future;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;
use tracing::{Instrument, field};

use crate::answer::understand;
use crate::call::Settings;
use crate::client::Client;
use crate::redact::without_secrets;
use crate::request::{RequestStamp, prepare};
use crate::retry::may_retry;
use crate::transport::{Limits, TransportError, time_is_over, too_long};
use crate::wire::{Structure, check, text_at};
use crate::{Credentials, Error, ErrorKind, OperationInfo, Result};

/// The parameter by which services of Alibaba Cloud know a request that they have seen.
const IDEMPOTENCY_TOKEN: &str = "ClientToken";

/// What has happened to a call so far, and how long it may go on.
struct History {
    timeout: Duration,
    /// When that is over, unless it is later than time goes.
    end: Option<Instant>,
    /// How many requests were sent, or were tried to be sent.
    attempts: u32,
    in_flight: bool,
    /// Whether an attempt that has ended may have been carried out.
    may_have_executed: bool,
    last: Option<Error>,
}

impl History {
    fn begin(timeout: Duration) -> Self {
        History {
            timeout,
            end: Instant::now().checked_add(timeout),
            attempts: 0,
            in_flight: false,
            may_have_executed: false,
            last: None,
        }
    }

    /// Whether the call may still go on after a pause.
    fn has_time_after(&self, pause: Duration) -> bool {
        self.end.is_none_or(|end| Instant::now().checked_add(pause).is_some_and(|then| then < end))
    }

    /// What comes of something within the time of the call, or at most within this time: the
    /// two have one timer.
    async fn within<T>(
        &mut self,
        most: Option<Duration>,
        awaited: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        let most_end = most.and_then(|most| Instant::now().checked_add(most));
        let Some(end) = [self.end, most_end].into_iter().flatten().min() else { return awaited.await };
        match tokio::time::timeout_at(end, awaited).await {
            Ok(result) => result,
            Err(_) if self.end == Some(end) => Err(self.timed_out()),
            Err(_) => Err(time_is_over(most.unwrap_or_default()).into_error()),
        }
    }

    /// An attempt has ended in this error.
    fn failed(&mut self, error: Error) -> Error {
        self.in_flight = false;
        let error = error.with_may_have_executed(self.may_have_executed).after_attempts(self.attempts);
        self.may_have_executed = error.may_have_executed();
        error
    }

    fn timed_out(&mut self) -> Error {
        let during = match (self.attempts, self.in_flight) {
            (0, _) => "before anything was sent".to_owned(),
            (attempt, true) => format!("during attempt {attempt}"),
            (attempt, false) => format!("before attempt {}", attempt + 1),
        };
        let last = self.last.as_ref().map(|last| format!("; before that: {last}"));
        let message =
            format!("the {:?} for the call were over {during}{}", self.timeout, last.unwrap_or_default());
        let error = Error::new(ErrorKind::Timeout, message)
            .with_may_have_executed(self.may_have_executed || self.in_flight)
            .after_attempts(self.attempts);
        match self.last.take() {
            Some(last) => error.with_source(last),
            None => error,
        }
    }
}

impl Client {
    /// Sends a request and reads its answer. It knows neither type, so that it is compiled
    /// once and not once per operation.
    pub(crate) async fn send(
        &self,
        operation: &'static OperationInfo,
        request: &dyn Structure,
        settings: &Settings,
        answer: &mut (dyn Structure + Send),
    ) -> Result<()> {
        let span = tracing::debug_span!(
            "call",
            rpc.system = "alicloud",
            rpc.service = self.service().product,
            rpc.method = operation.name,
            error.type = field::Empty,
        );
        let outgoing = Outgoing { client: self, operation, request, settings };
        let sent = async {
            let sent = outgoing.send_in_time(answer).await;
            sent.map_err(|error| error.for_operation(operation.name)).inspect_err(|error| {
                // The message may repeat parameters, so it is not here.
                tracing::Span::current().record("error.type", error_type(error));
                tracing::debug!(attempts = error.attempts(), request_id = error.request_id(), "failed");
            })
        };
        sent.instrument(span).await
    }
}

/// A call that is under way.
struct Outgoing<'a> {
    client: &'a Client,
    operation: &'static OperationInfo,
    request: &'a dyn Structure,
    settings: &'a Settings,
}

impl Outgoing<'_> {
    async fn send_in_time(&self, answer: &mut (dyn Structure + Send)) -> Result<()> {
        self.settings.refused()?;
        if self.client.validate_requests() {
            let broken = check(self.request);
            if !broken.is_empty() {
                return Err(Error::new(ErrorKind::InvalidRequest, broken.join("; ")));
            }
        }
        needs_tokio()?;
        self.attempts(answer, History::begin(self.settings.timeout)).await
    }

    async fn attempts(&self, answer: &mut (dyn Structure + Send), mut history: History) -> Result<()> {
        let repeatable = self.operation.read_only || text_at(self.request, IDEMPOTENCY_TOKEN).is_some();
        let mut pause = Duration::ZERO;
        let mut tries = 0;
        loop {
            tries += 1;
            let Err(error) = self.attempt(answer, &mut history, pause).await else {
                self.client.budget().deposit();
                return Ok(());
            };
            let error = history.failed(error);
            let next = self.settings.retry.pause(tries, error.retry_after());
            let next =
                next.filter(|pause| may_retry(&error, repeatable) && history.has_time_after(*pause));
            let Some(next) = next else {
                return Err(error);
            };
            if !self.client.budget().withdraw() {
                tracing::debug!("no retry: the budget is spent");
                return Err(error);
            }
            tracing::debug!(error.type = error_type(&error), pause_ms = next.as_millis(), "another attempt follows");
            history.last = Some(error);
            tokio::time::sleep(next).await;
            pause = next;
        }
    }

    /// One request and one answer, within a span by the OpenTelemetry conventions for HTTP.
    /// `url.full` is not in it, for it carries the parameters.
    async fn attempt(
        &self,
        answer: &mut (dyn Structure + Send),
        history: &mut History,
        pause: Duration,
    ) -> Result<()> {
        let endpoint = self.client.endpoint();
        let span = tracing::debug_span!(
            "attempt",
            otel.name = %format_args!("{} {}", self.operation.method.as_str(), self.operation.name),
            otel.kind = "client",
            otel.status_code = field::Empty,
            http.request.method = self.operation.method.as_str(),
            http.request.resend_count = field::Empty,
            http.response.status_code = field::Empty,
            server.address = endpoint.address(),
            server.port = endpoint.port(),
            alicloud.request_id = field::Empty,
            error.type = field::Empty,
        );
        if history.attempts > 0 {
            span.record("http.request.resend_count", history.attempts);
        }
        let exchange = async {
            let result = self.exchange(answer, history, pause).await;
            let span = tracing::Span::current();
            match &result {
                Ok(()) => {
                    if !span.is_disabled()
                        && let Some(request_id) = text_at(answer, "RequestId")
                    {
                        span.record("alicloud.request_id", request_id);
                    }
                    tracing::debug!("answered");
                }
                Err(error) => {
                    span.record("otel.status_code", "ERROR");
                    span.record("error.type", error_type(error));
                    if let Some(request_id) = error.request_id() {
                        span.record("alicloud.request_id", request_id);
                    }
                }
            }
            result
        };
        exchange.instrument(span).await
    }

    async fn exchange(
        &self,
        answer: &mut (dyn Structure + Send),
        history: &mut History,
        pause: Duration,
    ) -> Result<()> {
        let credentials = match self.operation.anonymous {
            true => Credentials::anonymous(),
            false => history.within(None, self.client.credentials()).await?,
        };
        let stamp = RequestStamp { retries: history.attempts, pause, ..RequestStamp::now()? };
        let prepared = prepare(
            self.client.service(),
            self.client.endpoint(),
            self.operation,
            self.request,
            &self.settings.options,
            &credentials,
            &stamp,
        )?;
        history.attempts += 1;
        history.in_flight = true;
        let received = self.received(prepared, history).await?;
        tracing::Span::current().record("http.response.status_code", received.status().as_u16());
        let failed = match understand(&received, answer) {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        let Some(clean) = without_secrets(&received, &credentials.secrets()) else { return Err(failed) };
        // The error is made again, of an answer without the secrets.
        Err(understand(&clean, answer).err().unwrap_or_else(|| Error::service(&clean)))
    }

    /// The answer, within the limits, whatever the transport makes of them.
    async fn received(
        &self,
        request: http::Request<Bytes>,
        history: &mut History,
    ) -> Result<http::Response<Bytes>> {
        let Settings { attempt_timeout, max_response_bytes, .. } = *self.settings;
        let sent = self.client.transport().send(request, Limits::new(attempt_timeout, max_response_bytes));
        let answered = async { sent.await.map_err(TransportError::into_error) };
        let received = history.within(Some(attempt_timeout), answered).await?;
        if received.body().len() > max_response_bytes {
            return Err(too_long(max_response_bytes).into_error());
        }
        Ok(received)
    }
}

/// # Errors
/// There is no runtime of tokio here, whose timers everything that is awaited needs.
pub(crate) fn needs_tokio() -> Result<()> {
    tokio::runtime::Handle::try_current().map(drop).map_err(|_| {
        let message = "this is awaited on a runtime of tokio; without one, use `send_blocking` and its like of the \
                       feature `blocking`";
        Error::new(ErrorKind::Configuration, message)
    })
}

/// What went wrong, as a word of which there are few. A code that is none is not repeated.
fn error_type(error: &Error) -> String {
    let is_word = |code: &&str| {
        code.len() <= 64 && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
    };
    match (error.code().filter(is_word), error.http_status()) {
        (Some(code), _) => code.to_owned(),
        (None, Some(status)) => status.to_string(),
        (None, None) => format!("{:?}", error.kind()),
    }
}
