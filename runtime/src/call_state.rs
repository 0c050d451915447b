//! The state of a call across its attempts: its deadline, and what has happened so far.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use tokio::time::Instant;

use crate::response_metadata::Timing;
use crate::transport::{Progress, Stage, TransportError};
use crate::{Credentials, Error, ErrorKind, Result};

/// What the last request of a call was signed with, for an error that rejects one of them.
pub(crate) struct SignedWith {
    pub(crate) credentials: Credentials,
    /// The time in the request.
    pub(crate) date: Timestamp,
}

/// The state of a call across its attempts.
pub(crate) struct CallState {
    timeout: Duration,
    begin: Instant,
    attempt_durations: Vec<Duration>,
    /// The status, the headers and the body of the last response, if the call or a hook needs them.
    pub(crate) received: Option<(StatusCode, HeaderMap, Bytes)>,
    /// `None` if the timeout is too long for an `Instant`: the call has no deadline then.
    deadline: Option<Instant>,
    /// The number of requests that were sent, successfully or not. A failure to get credentials
    /// does not count.
    sent: u32,
    /// Whether an attempt is waiting for its response. If the call times out now, the operation
    /// may have executed.
    in_flight: bool,
    /// How far the transport has got with this attempt.
    progress: Progress,
    /// Whether an earlier attempt may have executed. It stays set, even if a later attempt
    /// certainly did not execute the operation.
    may_have_executed: bool,
    signed_with: Option<SignedWith>,
    /// The credentials of earlier attempts.
    earlier_credentials: Vec<Credentials>,
    /// Whether the clock was corrected for this call. A second correction would not help.
    pub(crate) clock_corrected: bool,
    /// Whether other credentials were requested for this call.
    pub(crate) credentials_replaced: bool,
    last_error: Option<Error>,
}

impl CallState {
    /// Starts the clock of a call.
    pub(crate) fn start(timeout: Duration) -> Self {
        let begin = Instant::now();
        CallState {
            timeout,
            begin,
            attempt_durations: Vec::new(),
            received: None,
            deadline: begin.checked_add(timeout),
            sent: 0,
            in_flight: false,
            progress: Progress::default(),
            may_have_executed: false,
            signed_with: None,
            earlier_credentials: Vec::new(),
            clock_corrected: false,
            credentials_replaced: false,
            last_error: None,
        }
    }

    pub(crate) fn sent(&self) -> u32 {
        self.sent
    }

    /// Returns whether the deadline is later than the end of a pause that begins now.
    pub(crate) fn allows_pause(&self, pause: Duration) -> bool {
        self.deadline.is_none_or(|deadline| {
            Instant::now().checked_add(pause).is_some_and(|pause_end| pause_end < deadline)
        })
    }

    /// Notes that a request is about to be sent. The transport reports its progress with the value
    /// that is returned.
    pub(crate) fn begin_attempt(&mut self, signed_with: SignedWith) -> Progress {
        self.sent += 1;
        self.in_flight = true;
        let previous = self.signed_with.replace(signed_with);
        self.earlier_credentials.extend(previous.map(|previous| previous.credentials));
        self.progress = self.progress.next();
        self.progress.clone()
    }

    /// Returns the secrets of all credentials so far. A response may repeat those of an earlier attempt.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let last = self.signed_with.iter().map(|signed_with| &signed_with.credentials);
        let mut secrets = Vec::new();
        for secret in self.earlier_credentials.iter().chain(last).flat_map(Credentials::secrets) {
            if !secrets.iter().any(|known| known == secret) {
                secrets.push(secret.to_owned());
            }
        }
        secrets
    }

    /// Returns what the last request was signed with, and forgets it, except for the secrets.
    pub(crate) fn take_signed_with(&mut self) -> Option<SignedWith> {
        let signed_with = self.signed_with.take()?;
        self.earlier_credentials.push(signed_with.credentials.clone());
        Some(signed_with)
    }

    /// Returns whether a request that is idempotent, or was not processed, may be sent again within this attempt, at
    /// once: a server that closes idle connections is not a failure that a pause would help against.
    pub(crate) fn may_resend(&mut self, error: &Error) -> bool {
        let may_resend = self.progress.stage() == Stage::Stale;
        if may_resend {
            self.may_have_executed |= error.may_have_executed();
            self.sent -= 1;
        }
        may_resend
    }

    /// Notes that an attempt failed, and completes its error with the state of the call.
    pub(crate) fn end_attempt(&mut self, error: Error) -> Error {
        self.in_flight = false;
        let error = error.with_may_have_executed(self.may_have_executed).with_attempts(self.sent);
        self.may_have_executed = error.may_have_executed();
        error
    }

    /// Notes how long an attempt took.
    pub(crate) fn add_duration(&mut self, duration: Duration) {
        self.attempt_durations.push(duration);
    }

    /// Returns how long the call has taken until now, and forgets the durations of its attempts.
    pub(crate) fn take_timing(&mut self) -> Timing {
        Timing { call: self.begin.elapsed(), attempts: std::mem::take(&mut self.attempt_durations) }
    }

    /// Keeps the error of an attempt that is retried, for the message of a timeout.
    pub(crate) fn keep_error(&mut self, error: Error) {
        self.last_error = Some(error);
    }

    /// Awaits a future until the deadline of the call.
    ///
    /// # Errors
    /// The error of the future, or a timeout of the call.
    pub(crate) async fn within_deadline<T>(&mut self, future: impl Future<Output = Result<T>>) -> Result<T> {
        match self.deadline {
            Some(deadline) => {
                tokio::time::timeout_at(deadline, future).await.unwrap_or_else(|_| Err(self.timed_out()))
            }
            None => future.await,
        }
    }

    /// Awaits the exchange of an attempt until the time limit of the attempt or the deadline of
    /// the call, whichever is earlier. One timer serves both. The time in which the exchange waits
    /// for a connection does not count for the attempt: with many calls at once, it depends on
    /// their number and not on the service, and a retry would only lose the place in the queue.
    ///
    /// # Errors
    /// The error of the exchange, or a timeout of the attempt or of the call.
    pub(crate) async fn within_attempt<T>(
        &mut self,
        attempt_timeout: Duration,
        exchange: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        let mut exchange = pin!(exchange);
        let mut begin = Instant::now();
        loop {
            let attempt_end = begin.checked_add(attempt_timeout);
            let Some(end) = attempt_end.filter(|end| self.deadline.is_none_or(|deadline| *end < deadline))
            else {
                return self.within_deadline(exchange).await;
            };
            if let Ok(result) = tokio::time::timeout_at(end, exchange.as_mut()).await {
                return result;
            }
            match self.progress.stage() {
                Stage::Waiting => begin = Instant::now(),
                Stage::Sending(since) if since > begin => begin = since,
                _ => return Err(TransportError::timed_out(attempt_timeout).into_error()),
            }
        }
    }

    /// Creates the error of a call that timed out now.
    fn timed_out(&mut self) -> Error {
        let is_waiting = self.in_flight && self.progress.cancel();
        let phase = match (self.sent, self.in_flight) {
            (attempt, true) if is_waiting => {
                format!("before attempt {attempt} was sent: no connection became available")
            }
            (0, _) => "before the request was sent".to_owned(),
            (attempt, true) => format!("during attempt {attempt}"),
            (attempt, false) => format!("before attempt {}", attempt + 1),
        };
        let previous = self.last_error.as_ref().map(|error| format!("; previous error: {error}"));
        let message = format!("timed out after {:?} {phase}{}", self.timeout, previous.unwrap_or_default());
        let error = Error::new(ErrorKind::Timeout, message)
            .with_may_have_executed(self.may_have_executed || (self.in_flight && !is_waiting))
            .with_attempts(self.sent);
        match self.last_error.take() {
            Some(last) => error.with_source(last),
            None => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> CallState {
        CallState::start(Duration::from_secs(60))
    }

    fn anonymous() -> SignedWith {
        SignedWith { credentials: Credentials::anonymous(), date: Timestamp::now() }
    }

    /// Credentials that the service rejected may still be valid elsewhere.
    #[test]
    fn the_secrets_of_all_attempts_are_known_once() {
        let mut state = state();
        for secret in ["first", "second", "second"] {
            let credentials = Credentials::new("id", secret);
            state.begin_attempt(SignedWith { credentials, date: Timestamp::now() });
        }
        let secrets = state.secrets();
        assert!(secrets.iter().any(|known| known == "first"), "{secrets:?}");
        assert_eq!(secrets.iter().filter(|known| *known == "second").count(), 1);
    }

    #[test]
    fn a_pause_must_end_before_the_deadline() {
        assert!(state().allows_pause(Duration::from_secs(59)));
        assert!(!state().allows_pause(Duration::from_secs(60)));
        assert!(!state().allows_pause(Duration::MAX));
        assert!(CallState::start(Duration::MAX).allows_pause(Duration::from_secs(60)));
    }

    #[test]
    fn an_attempt_that_may_have_executed_is_not_forgotten() {
        let mut state = state();
        state.begin_attempt(anonymous());
        let lost = Error::new(ErrorKind::Connection, "lost").with_may_have_executed(true);
        assert!(state.end_attempt(lost).may_have_executed());
        state.begin_attempt(anonymous());
        let refused = state.end_attempt(Error::new(ErrorKind::Connection, "refused"));
        assert_eq!((refused.may_have_executed(), refused.attempts()), (true, 2));
    }

    #[test]
    fn a_timeout_names_its_phase_and_the_previous_error() {
        let mut state = state();
        assert_eq!(state.timed_out().to_string(), "timed out after 60s before the request was sent");
        state.begin_attempt(anonymous());
        let during = state.timed_out();
        assert_eq!(during.to_string(), "timed out after 60s during attempt 1");
        assert!(during.may_have_executed());
        let error = state.end_attempt(Error::new(ErrorKind::Connection, "refused"));
        state.keep_error(error);
        let before = state.timed_out();
        assert_eq!(before.to_string(), "timed out after 60s before attempt 2; previous error: refused");
        assert!(!before.may_have_executed());
    }
}
