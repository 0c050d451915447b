//! Waiters: poll a lookup until the jobs in its response have finished.

mod found;
mod progress;
mod submitted;

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use tokio::time::Instant;

use self::found::{Found, is_missing};
pub use self::progress::WaitProgress;
pub use self::submitted::submitted_ids;
use crate::async_runtime::require_tokio_runtime;
use crate::job::WaitedJob;
use crate::redact::redact_text;
use crate::response_metadata::Timing;
use crate::retry::{backoff, jittered};
use crate::wire::secrets;
use crate::{Call, CallFuture, Error, ErrorKind, Request, Result, WaiterInfo};

/// The request of a lookup of jobs.
///
/// Generated code implements it for operations with an [`OperationInfo::waiter`](crate::OperationInfo). A
/// [`DynamicRequest`](crate::DynamicRequest) of another operation fails when the wait is awaited.
pub trait Waitable: Request {}

impl<R: Waitable> Call<R> {
    /// Polls until all jobs have succeeded, for at most `timeout`. Await it for the last response.
    ///
    /// The first pause is at most 2 seconds. Pauses double up to 30 seconds, with jitter: see
    /// [`Waiter::backoff`]. A state that this version of the crate does not know is not final. The last
    /// lookup is shortly before the timeout.
    ///
    /// # Errors
    /// A wait that ends without success is an error. It does not stop the jobs. [`Error::jobs`] has the
    /// jobs, and [`Error::response`] the last response:
    ///
    /// - [`JobFailed`](ErrorKind::JobFailed): all jobs have finished, and at least one has failed.
    ///   [`Error::code`] is that of the job, if one has failed.
    /// - [`JobNotFound`](ErrorKind::JobNotFound): a job was still missing from the responses after the
    ///   [grace period](Waiter::grace_period) of 15 seconds, or the lookups still reported the status 404,
    ///   whose code and message the error has.
    /// - [`Timeout`](ErrorKind::Timeout): a job has not finished. The message has the last states.
    ///
    /// A lookup that fails ends the wait with its own error, if the error is not retryable, such as a
    /// denied permission, or if no lookup has reached the service yet, as with a wrong host. Any other
    /// failed lookup is repeated after the next pause, or later if the service asks for it, but not later than
    /// shortly before the timeout.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use alicloud_runtime::{Call, ErrorKind, Result, Waitable};
    /// async fn wait<O: Waitable>(lookup: Call<O>) -> Result<()> {
    ///     match lookup.wait_until_done(Duration::from_secs(600)).await {
    ///         Ok(response) => println!("all jobs have succeeded: {response:?}"),
    ///         Err(error) if error.kind() == ErrorKind::JobFailed => {
    ///             for job in error.jobs() {
    ///                 println!("{:?} {:?} {:?} {:?}", job.id, job.state, job.code, job.message);
    ///             }
    ///         }
    ///         Err(error) => return Err(error),
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub fn wait_until_done(self, timeout: Duration) -> Waiter<R> {
        let (first_pause, longest_pause) = self.settings.wait_backoff;
        Waiter {
            call: self,
            timeout,
            first_pause,
            longest_pause,
            grace_period: Duration::from_secs(15),
            on_progress: None,
        }
    }
}

/// A waiter that has not started. Await it to poll.
#[must_use = "nothing is sent until it is awaited"]
pub struct Waiter<R: Request> {
    call: Call<R>,
    timeout: Duration,
    first_pause: Duration,
    longest_pause: Duration,
    grace_period: Duration,
    on_progress: Option<OnProgress<R>>,
}

/// Returns pauses that are not so short that a wait would be a flood of requests.
pub(crate) fn bounded_backoff(first: Duration, longest: Duration) -> (Duration, Duration) {
    const SHORTEST: Duration = Duration::from_millis(1);
    let longest = longest.max(SHORTEST);
    (first.clamp(SHORTEST, longest), longest)
}

type OnProgress<R> = Box<dyn FnMut(&WaitProgress<'_, <R as Request>::Response>) + Send>;

impl<R: Waitable> Waiter<R> {
    /// Sets the longest pause before the second lookup, and the longest pause between any two
    /// lookups. Each is at least one millisecond. The defaults are those of the client: 2 and 30 seconds, unless
    /// [`ClientBuilder::wait_backoff`](crate::ClientBuilder::wait_backoff) sets others.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        (self.first_pause, self.longest_pause) = bounded_backoff(first, longest);
        self
    }

    /// Sets how long a job may be missing from the responses, without a break. The default is 15 seconds: a job that
    /// was submitted a moment ago may not be visible to lookups yet. A longer one than the timeout
    /// makes the wait end with a timeout instead.
    pub fn grace_period(mut self, period: Duration) -> Self {
        self.grace_period = period;
        self
    }

    /// Sets a function that is called after each lookup that has a response, as for a progress bar.
    /// It must not block.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use alicloud_runtime::{Call, Result, Waitable};
    /// async fn wait<O: Waitable>(lookup: Call<O>) -> Result<O::Response> {
    ///     let wait = lookup.wait_until_done(Duration::from_secs(600));
    ///     wait.on_progress(|progress| {
    ///         for job in progress.jobs {
    ///             println!("{:?} {job}", progress.elapsed);
    ///         }
    ///     })
    ///     .await
    /// }
    /// ```
    pub fn on_progress(mut self, watch: impl FnMut(&WaitProgress<'_, R::Response>) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(watch));
        self
    }

    /// Returns the future of the waiter, which polls until all jobs have succeeded. `waiter.await` is
    /// short for `waiter.send().await`; functions that take futures, such as `tokio::spawn`, need `send`.
    ///
    /// # Errors
    /// The future returns the errors of [`wait_until_done`](Call::wait_until_done).
    pub fn send(self) -> CallFuture<R::Response> {
        let operation = self.call.request.operation().name;
        Box::pin(async move { self.run().await.map_err(|error| error.for_operation(operation)) })
    }

    /// Returns how a response of the operation reports its jobs.
    ///
    /// # Errors
    /// The operation does not look up jobs.
    fn info(&self) -> Result<WaiterInfo> {
        self.call.request.operation().waiter.ok_or_else(|| {
            let message =
                "cannot wait: the operation does not look up jobs; wait with the lookup of its jobs";
            Error::new(ErrorKind::InvalidRequest, message)
        })
    }

    /// Polls until the jobs have finished.
    async fn run(mut self) -> Result<R::Response> {
        let waiter = self.info()?;
        require_tokio_runtime()?;
        let mut found = Found::default();
        let (begin, timeout) = (Instant::now(), self.timeout);
        let error = match tokio::time::timeout(timeout, self.poll(waiter, &mut found)).await {
            Ok(Ok(true)) => match found.last {
                Some((_, response)) => return Ok(response),
                // Jobs have only finished if a response reports it.
                None => found.timed_out(timeout),
            },
            Ok(Err(error)) => error,
            Ok(Ok(false)) | Err(_) => found.timed_out(timeout),
        };
        Err(match error.attempts() {
            // The error is not one of a lookup, which has its own duration.
            0 => error.with_timing(Timing { call: begin.elapsed(), ..Timing::default() }),
            _ => error,
        })
    }

    /// Polls until the jobs have succeeded. Returns whether they have: `false` if there is no time for
    /// another lookup.
    ///
    /// # Errors
    /// A job has failed or was not found, or a lookup failed for good.
    async fn poll(&mut self, waiter: WaiterInfo, found: &mut Found<R::Response>) -> Result<bool> {
        let begin = Instant::now();
        // The last lookup must start early enough that its response arrives before the timeout.
        let for_last_lookup = (self.timeout / 10).min(Duration::from_secs(1));
        loop {
            found.lookups = found.lookups.saturating_add(1);
            match self.call.dispatch().await {
                Ok(response) => {
                    found.secrets = Self::secrets(&self.call).await;
                    let jobs = self.jobs(waiter, &response, &found.secrets);
                    self.report(&jobs, &response, found.lookups, begin.elapsed());
                    found.error = None;
                    found.last = Some((jobs, response));
                    if found.all(WaitedJob::is_finished) {
                        return found.outcome();
                    }
                    let missing_for = found.missing_for(found.lacks_a_job());
                    if missing_for.is_some_and(|missing_for| missing_for >= self.grace_period) {
                        return Err(found.not_found(begin.elapsed()));
                    }
                }
                Err(error) if is_missing(&error) => {
                    if found.missing_for(true).is_some_and(|missing_for| missing_for >= self.grace_period) {
                        return Err(found.with_last(error.with_kind(ErrorKind::JobNotFound)));
                    }
                    found.error = Some(error);
                }
                Err(error) if self.ends_wait(&error, found) => return Err(found.with_last(error)),
                Err(error) => found.error = Some(error),
            }
            if found.is_at_end {
                return Ok(false);
            }
            let mut pause = self.pause(found);
            let left = self.timeout.saturating_sub(begin.elapsed());
            if pause.saturating_add(for_last_lookup) >= left {
                pause = left.saturating_sub(for_last_lookup);
                found.is_at_end = true;
            }
            tracing::debug!(
                rpc.method = self.call.request.operation().name,
                lookups = found.lookups,
                "not finished; looking up again"
            );
            tokio::time::sleep(pause).await;
        }
    }

    /// Returns the jobs of a response, without secrets: they become part of errors.
    fn jobs(&self, waiter: WaiterInfo, response: &R::Response, secrets: &[String]) -> Vec<WaitedJob> {
        let mut jobs = waiter.jobs(&self.call.request, response);
        for job in &mut jobs {
            for text in [&mut job.id, &mut job.state, &mut job.code, &mut job.message].into_iter().flatten() {
                *text = redact_text(text, secrets);
            }
        }
        jobs
    }

    fn report(&mut self, jobs: &[WaitedJob], response: &R::Response, lookups: u32, elapsed: Duration) {
        if let Some(watch) = &mut self.on_progress {
            watch(&WaitProgress { lookups, elapsed, jobs, response });
        }
    }

    /// Returns whether the error of a lookup is that of the wait.
    fn ends_wait(&self, error: &Error, found: &Found<R::Response>) -> bool {
        if !error.is_retryable() {
            return true;
        }
        // The call has made its attempts. A host that none of them reached is most likely a wrong one;
        // after a lookup, the same error is a network that has failed for a while.
        let has_reached = error.http_status().is_some() || error.may_have_executed();
        let is_setup = matches!(error.kind(), ErrorKind::Connection | ErrorKind::Credentials);
        is_setup && !has_reached && found.last.is_none() && found.error.is_none()
    }

    /// Returns what the error of a job must not contain, though a server repeats it.
    async fn secrets(call: &Call<R>) -> Vec<String> {
        let mut secrets = secrets(&call.request);
        // From the cache: a lookup has just used them.
        if let Ok(credentials) = call.client.dispatcher().credentials.credentials().await {
            secrets.extend(credentials.secrets().into_iter().map(str::to_owned));
        }
        secrets
    }

    /// Returns the pause before the next lookup. Half of it is fixed, so that lookups never follow
    /// each other immediately; half is random, so that clients do not poll in step.
    fn pause(&self, found: &Found<R::Response>) -> Duration {
        let earlier = found.lookups.saturating_sub(1);
        let whole = backoff(self.first_pause, self.longest_pause, earlier);
        let mut pause = whole / 2 + jittered(whole / 2);
        if let Some(since) = found.missing_since {
            // A job that is still missing is reported when the period ends, not long after it.
            let left = self.grace_period.saturating_sub(since.elapsed());
            pause = pause.min(left.max(Duration::from_millis(1)));
        }
        pause.max(found.error.as_ref().and_then(Error::retry_after).unwrap_or_default())
    }
}

impl<R: Waitable> IntoFuture for Waiter<R> {
    type Output = Result<R::Response>;
    type IntoFuture = CallFuture<R::Response>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<R: Request> fmt::Debug for Waiter<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter")
            .field("call", &self.call)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
