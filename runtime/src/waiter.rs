//! Jobs that go on after the call which started them.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::{Duration, Instant};

use crate::async_runtime::require_tokio_runtime;
use crate::retry::{backoff, jittered};
use crate::wire::{Structure, Wire, set, text, visit_at};
use crate::{Call, Error, ErrorKind, Operation, Result};

/// How the answer of a lookup tells whether a job goes on.
///
/// ```
/// use alicloud_runtime::WaiterInfo;
///
/// const WAITER: WaiterInfo = WaiterInfo::new("Jobs[].Status").success(&["Success"]).failure(&["Fail"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaiterInfo {
    /// Where the state stands in the answer; `[]` after a name stands for every item.
    pub state: &'static str,
    /// Where in the answer stands what was asked for and not found, if it says so.
    pub missing: Option<&'static str>,
    /// The states in which a job is over and went well.
    pub success: &'static [&'static str],
    /// The states in which a job is over and did not go well.
    pub failure: &'static [&'static str],
}

impl WaiterInfo {
    /// Says where the state stands in the answer.
    pub const fn new(state: &'static str) -> Self {
        WaiterInfo { state, missing: None, success: &[], failure: &[] }
    }

    /// Says where in the answer stands what was asked for and not found.
    #[must_use]
    pub const fn missing(self, path: &'static str) -> Self {
        WaiterInfo { missing: Some(path), ..self }
    }

    /// Names the states in which a job is over and went well.
    #[must_use]
    pub const fn success(self, states: &'static [&'static str]) -> Self {
        WaiterInfo { success: states, ..self }
    }

    /// Names the states in which a job is over and did not go well.
    #[must_use]
    pub const fn failure(self, states: &'static [&'static str]) -> Self {
        WaiterInfo { failure: states, ..self }
    }

    /// The states of the jobs that go on. One without a state goes on, too.
    fn going_on(&self, answer: &dyn Structure) -> Vec<String> {
        let mut going_on = Vec::new();
        let mut found = false;
        visit_at(answer, self.state, &mut |view| {
            found = true;
            let state = text(view).unwrap_or_else(|| "no state".to_owned());
            if !self.success.iter().chain(self.failure).any(|over| *over == state) {
                going_on.push(state);
            }
        });
        // It may have been started so lately that the lookup does not know it yet.
        if let Some(missing) = self.missing {
            visit_at(answer, missing, &mut |view| {
                going_on.extend(text(view).map(|id| format!("`{id}` was not found")));
            });
        }
        if !found && going_on.is_empty() {
            going_on.push("no job was found".to_owned());
        }
        going_on
    }
}

/// An operation that looks up jobs, as its [`OperationInfo::waiter`](crate::OperationInfo)
/// says. Generated code implements it.
pub trait Waitable: Operation {}

impl<O: Waitable> Call<O> {
    /// Asks again and again until no job goes on, for this long at most. Await it for the
    /// answer that says so.
    ///
    /// Over is not well: a job that failed is over, and what the answer says of it is for the
    /// caller to read. A job in a state that this version of the crate does not know goes on,
    /// and so does one that the answer says was not found; so does an answer without any job.
    ///
    /// The first pause is up to 2 seconds and each is longer than the one before, up to 30
    /// seconds; see [`Waiter::pauses`]. A failure that may pass is waited out, for as long as the
    /// service asks. Shortly before time is over there is a last look; then the error is a
    /// [`Timeout`](ErrorKind::Timeout) that names the state of the job. The job itself goes on.
    pub fn wait_until_done(self, deadline: Duration) -> Waiter<O> {
        Waiter { call: self, deadline, first: Duration::from_secs(2), longest: Duration::from_secs(30) }
    }
}

/// A wait for jobs that has not begun. Await it.
#[must_use = "nothing is sent until it is awaited"]
pub struct Waiter<O> {
    call: Call<O>,
    deadline: Duration,
    first: Duration,
    longest: Duration,
}

impl<O: Waitable> Waiter<O> {
    /// How long the first pause is at most, and every one; a millisecond at least.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        let longest = longest.max(Duration::from_millis(1));
        (self.first, self.longest) = (first.clamp(Duration::from_millis(1), longest), longest);
        self
    }

    /// The answer; none if there is no time for another look.
    async fn ask_until_done(&self, asked: &mut Asked) -> Result<Option<O::Response>> {
        let end = Instant::now().checked_add(self.deadline);
        let for_last_look = (self.deadline / 10).min(Duration::from_secs(1));
        let mut is_last = false;
        loop {
            asked.times += 1;
            match self.call.send().await {
                Ok(answer) => {
                    asked.going_on =
                        O::INFO.waiter.map(|waiter| waiter.going_on(&answer)).unwrap_or_default();
                    asked.last = None;
                    if asked.going_on.is_empty() {
                        return Ok(Some(answer));
                    }
                }
                Err(error) if error.is_retryable() => asked.last = Some(error),
                Err(error) => return Err(error),
            }
            if is_last {
                return Ok(None);
            }
            // Half of a pause is certain, so that a lookup is not repeated at once.
            let whole = backoff(self.first, self.longest, asked.times.saturating_sub(1));
            let mut pause = whole / 2 + jittered(whole / 2);
            if let Some(hint) = asked.last.as_ref().and_then(Error::retry_after) {
                pause = pause.max(hint);
            }
            let left = end.map(|end| end.saturating_duration_since(Instant::now()));
            if let Some(left) = left.filter(|left| pause.saturating_add(for_last_look) >= *left) {
                pause = left.saturating_sub(for_last_look);
                is_last = true;
            }
            tracing::debug!(rpc.method = O::INFO.name, going_on = asked.going_on.len(), "waiting for jobs");
            tokio::time::sleep(pause).await;
        }
    }
}

/// What the lookups have told so far.
#[derive(Default)]
struct Asked {
    times: u32,
    going_on: Vec<String>,
    last: Option<Error>,
}

impl Asked {
    fn in_vain(self, deadline: Duration) -> Error {
        let mut states = self.going_on;
        states.sort_unstable();
        states.dedup();
        let known = if states.is_empty() { "unknown".to_owned() } else { states.join(", ") };
        let message =
            format!("not over after {deadline:?} and {} lookups; the last state: {known}", self.times);
        let error = Error::new(ErrorKind::Timeout, message);
        match self.last {
            Some(last) => error.with_source(last),
            None => error,
        }
    }
}

impl<O: Waitable> IntoFuture for Waiter<O> {
    type Output = Result<O::Response>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            require_tokio_runtime().map_err(|error| error.for_operation(O::INFO.name))?;
            let mut asked = Asked::default();
            match tokio::time::timeout(self.deadline, self.ask_until_done(&mut asked)).await {
                Ok(Ok(Some(answer))) => Ok(answer),
                Ok(Err(error)) => Err(error),
                Ok(Ok(None)) | Err(_) => Err(asked.in_vain(self.deadline).for_operation(O::INFO.name)),
            }
        })
    }
}

impl<O: fmt::Debug> fmt::Debug for Waiter<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter")
            .field("call", &self.call)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

/// The request that looks up what an answer says was started: parameters, each with the path
/// of its values in the answer. Generated code calls it.
///
/// # Errors
/// The answer names nothing at one of the paths.
pub fn lookup<O: Operation>(started: &dyn Structure, parameters: &[(&str, &str)]) -> Result<O> {
    let mut request = <O as Wire>::empty();
    for (parameter, path) in parameters {
        let mut values = Vec::new();
        visit_at(started, path, &mut |view| values.extend(text(view).filter(|value| !value.is_empty())));
        if values.is_empty() || !set(&mut request, parameter, &values) {
            let message = format!("the answer names nothing to look up: there is no `{path}` in it");
            return Err(Error::new(ErrorKind::InvalidResponse, message).for_operation(O::INFO.name));
        }
    }
    Ok(request)
}
