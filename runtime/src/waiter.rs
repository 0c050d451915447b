//! Waiters: poll a lookup until the jobs in its response have finished.

use std::fmt;
use std::future::IntoFuture;
use std::time::{Duration, Instant};

use crate::async_runtime::require_tokio_runtime;
use crate::retry::{backoff, jittered};
use crate::wire::{Structure, text, visit_at};
use crate::{Call, CallFuture, Error, ErrorKind, Operation, Result};

/// The request of a lookup of jobs.
///
/// Generated code implements it for operations with an [`OperationInfo::waiter`](crate::OperationInfo).
pub trait Waitable: Operation {}

impl<O: Waitable> Call<O> {
    /// Polls until all jobs have finished, for at most `timeout`. Await it for the last response.
    ///
    /// A failed job has finished: the call succeeds, and the response reports the failure. A job is
    /// not finished if its state is unknown to this version of the crate, or if the response reports
    /// that it was not found. If a response contains no job at all, polling continues. A job that
    /// the service leaves out beside others is not noticed: compare their number with what you asked for.
    ///
    /// The first pause is at most 2 seconds. Pauses double up to 30 seconds, with jitter: see
    /// [`Waiter::backoff`]. A retryable error is retried after the next pause, or later if the service
    /// asks for it. The last lookup is shortly before the timeout.
    ///
    /// # Errors
    /// A lookup failed with an error that is not retryable, which ends the wait at once. Or the waiter
    /// timed out: a [`Timeout`](ErrorKind::Timeout) with the last state of the jobs. The jobs
    /// themselves keep running.
    pub fn wait_until_done(self, timeout: Duration) -> Waiter<O> {
        Waiter {
            call: self,
            timeout,
            first_pause: Duration::from_secs(2),
            longest_pause: Duration::from_secs(30),
        }
    }
}

/// A waiter that has not started. Await it to poll.
#[must_use = "nothing is sent until it is awaited"]
pub struct Waiter<O> {
    call: Call<O>,
    timeout: Duration,
    first_pause: Duration,
    longest_pause: Duration,
}

impl<O: Waitable> Waiter<O> {
    /// Sets the longest pause before the second lookup, and the longest pause between any two
    /// lookups. Each is at least one millisecond.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        const SHORTEST: Duration = Duration::from_millis(1);
        self.longest_pause = longest.max(SHORTEST);
        self.first_pause = first.clamp(SHORTEST, self.longest_pause);
        self
    }

    /// Returns the future of the waiter, which polls until all jobs have finished. `waiter.await` is short
    /// for `waiter.send().await`; functions that take futures, such as `tokio::spawn`, need `send`.
    ///
    /// # Errors
    /// The future returns the errors of [`wait_until_done`](Call::wait_until_done).
    pub fn send(self) -> CallFuture<O::Response> {
        Box::pin(async move {
            require_tokio_runtime().map_err(|error| error.for_operation(O::INFO.name))?;
            let mut progress = Progress::default();
            match tokio::time::timeout(self.timeout, self.poll_until_done(&mut progress)).await {
                Ok(Ok(Some(response))) => Ok(response),
                Ok(Err(error)) => Err(error),
                Ok(Ok(None)) | Err(_) => Err(progress.timed_out(self.timeout).for_operation(O::INFO.name)),
            }
        })
    }

    /// Polls until the jobs have finished. Returns `None` if there is no time for another lookup.
    async fn poll_until_done(&self, progress: &mut Progress) -> Result<Option<O::Response>> {
        let end = Instant::now().checked_add(self.timeout);
        // The last lookup must start early enough that its response arrives before the timeout.
        let for_last_lookup = (self.timeout / 10).min(Duration::from_secs(1));
        let mut is_last = false;
        loop {
            progress.lookups += 1;
            match self.call.dispatch().await {
                Ok(response) => {
                    let waiter = O::INFO.waiter;
                    progress.unfinished = waiter.map(|info| info.unfinished(&response)).unwrap_or_default();
                    progress.last_error = None;
                    if progress.unfinished.is_empty() {
                        return Ok(Some(response));
                    }
                }
                Err(error) if error.is_retryable() => progress.last_error = Some(error),
                Err(error) => return Err(error),
            }
            if is_last {
                return Ok(None);
            }
            let mut pause = self.pause(progress);
            let left = end.map(|end| end.saturating_duration_since(Instant::now()));
            if let Some(left) = left.filter(|left| pause.saturating_add(for_last_lookup) >= *left) {
                pause = left.saturating_sub(for_last_lookup);
                is_last = true;
            }
            tracing::debug!(
                rpc.method = O::INFO.name,
                unfinished = progress.unfinished.len(),
                "not finished; looking up again"
            );
            tokio::time::sleep(pause).await;
        }
    }

    /// Returns the pause before the next lookup. Half of it is fixed, so that lookups never follow
    /// each other immediately; half is random, so that clients do not poll in step.
    fn pause(&self, progress: &Progress) -> Duration {
        let earlier = progress.lookups.saturating_sub(1);
        let whole = backoff(self.first_pause, self.longest_pause, earlier);
        let pause = whole / 2 + jittered(whole / 2);
        pause.max(progress.last_error.as_ref().and_then(Error::retry_after).unwrap_or_default())
    }
}

/// What the lookups have reported so far.
#[derive(Default)]
struct Progress {
    lookups: u32,
    /// The states of the jobs that are not finished.
    unfinished: Vec<String>,
    /// The error of the last lookup.
    last_error: Option<Error>,
}

impl Progress {
    fn timed_out(self, timeout: Duration) -> Error {
        let mut states = self.unfinished;
        states.sort_unstable();
        states.dedup();
        let states = if states.is_empty() { "unknown".to_owned() } else { states.join(", ") };
        let message =
            format!("waiting timed out after {timeout:?} and {} lookups; last state: {states}", self.lookups);
        let error = Error::new(ErrorKind::Timeout, message);
        match self.last_error {
            Some(last) => error.with_source(last),
            None => error,
        }
    }
}

impl<O: Waitable> IntoFuture for Waiter<O> {
    type Output = Result<O::Response>;
    type IntoFuture = CallFuture<O::Response>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<O: fmt::Debug> fmt::Debug for Waiter<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter")
            .field("call", &self.call)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// Returns the job IDs at a path of a response, for the request that looks up the jobs. Generated
/// code calls it.
///
/// # Errors
/// The response has no ID at the path.
pub fn submitted_ids<O: Operation>(response: &impl Structure, path: &str) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    visit_at(response, path, &mut |view| ids.extend(text(view).filter(|id| !id.is_empty())));
    if ids.is_empty() {
        let message = format!("nothing to look up: the response has no `{path}`");
        return Err(Error::new(ErrorKind::InvalidResponse, message).for_operation(O::INFO.name));
    }
    Ok(ids)
}
