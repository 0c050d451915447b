//! Sends a call: validates it, then makes attempts until one succeeds or no further attempt is
//! allowed.

use std::borrow::Cow;
use std::time::Duration;

use tokio::time::Instant;
use tracing::{Instrument, field};

use crate::async_runtime::require_tokio_runtime;
use crate::attempt::{ActiveCall, Attempt, Dispatcher, error_type};
use crate::call_state::CallState;
use crate::hooks::{After, Outcome};
use crate::nonce::nonce;
use crate::reply::Reply;
use crate::request::RequestOptions;
use crate::response_metadata::ResponseMetadata;
use crate::retry::is_safe_to_repeat;
use crate::retry_classifier::RetryAction;
use crate::service_error::Remedy;
use crate::settings::CallSettings;
use crate::wire::{DynStructure, text_at, validate};
use crate::{Credentials, Error, ErrorKind, OperationInfo, Result};

/// What a successful call returns.
pub(crate) struct Completed {
    pub(crate) reply: Reply,
    /// `None` unless the caller or a hook needs it.
    pub(crate) metadata: Option<ResponseMetadata>,
}

impl Dispatcher {
    /// Sends a request and reads its response.
    ///
    /// # Errors
    /// The request is invalid, or the last attempt failed.
    pub(crate) async fn send(
        &self,
        operation: &'static OperationInfo,
        request: &dyn DynStructure,
        settings: &CallSettings,
    ) -> Result<Completed> {
        let span = tracing::debug_span!(
            "call",
            rpc.system = "alicloud",
            rpc.service = self.service.product,
            rpc.method = operation.name,
            error.type = field::Empty,
        );
        let call = async { self.begin(operation, request, settings)?.run().await };
        let begin = Instant::now();
        let result = call.instrument(span.clone()).await;
        let result = result.map_err(|error| error.for_operation(operation.name)).inspect_err(|error| {
            span.record("error.type", error_type(error));
            let (attempts, request_id) = (error.attempts(), error.request_id());
            // Without the message, which may repeat parameters.
            span.in_scope(|| tracing::debug!(attempts, request_id, "call failed"));
        });
        let known = result.as_ref().map(|completed| completed.metadata.as_ref());
        if let Some(known) = known.transpose() {
            self.report(&self.hooks.after_call, operation, begin.elapsed(), known);
        }
        result
    }

    /// Calls hooks with how an attempt or a call ended.
    fn report(
        &self,
        hooks: &[After],
        operation: &'static OperationInfo,
        duration: Duration,
        result: Result<&ResponseMetadata, &Error>,
    ) {
        for hook in hooks {
            hook(&Outcome { operation, endpoint: &self.endpoint, duration, result });
        }
    }

    /// Fixes what all attempts of a call have in common.
    ///
    /// # Errors
    /// The operating system provides no randomness for the idempotency token.
    fn begin<'a>(
        &'a self,
        operation: &'static OperationInfo,
        request: &'a dyn DynStructure,
        settings: &'a CallSettings,
    ) -> Result<ActiveCall<'a>> {
        let mut options = Cow::Borrowed(&settings.options);
        let idempotency_token = match operation.idempotency_token {
            None => None,
            Some(parameter) => match token_of_caller(parameter, request, &settings.options) {
                // A read is idempotent without a token.
                None if settings.idempotency_tokens && !operation.read_only => Some(nonce()?),
                token => token,
            },
        };
        if idempotency_token.is_some() {
            options.to_mut().idempotency_token.clone_from(&idempotency_token);
        }
        Ok(ActiveCall { dispatcher: self, operation, request, settings, options, idempotency_token })
    }
}

/// Returns the idempotency token that the caller set, unless it is empty.
fn token_of_caller(parameter: &str, request: &dyn DynStructure, options: &RequestOptions) -> Option<String> {
    let undeclared = || {
        let (_, value) = options.parameters.iter().find(|(name, _)| name == parameter)?;
        (!value.is_empty()).then(|| value.clone())
    };
    text_at(request, parameter).or_else(undeclared)
}

/// Returns whether two credentials authenticate in the same way.
fn is_same(one: &Credentials, other: &Credentials) -> bool {
    one.access_key_id() == other.access_key_id() && one.secrets() == other.secrets()
}

impl ActiveCall<'_> {
    async fn run(&self) -> Result<Completed> {
        self.settings.validate()?;
        if self.dispatcher.validate_requests {
            let violations = validate(self.request);
            if !violations.is_empty() {
                let messages: Vec<String> = violations.iter().map(ToString::to_string).collect();
                return Err(Error::new(ErrorKind::InvalidRequest, messages.join("; ")));
            }
        }
        require_tokio_runtime()?;
        let result = self.retry_loop().await;
        result.map_err(|error| error.with_idempotency_token(self.idempotency_token.as_deref()))
    }

    async fn retry_loop(&self) -> Result<Completed> {
        let mut state = CallState::start(self.settings.timeout);
        let mut attempt = Attempt::FIRST;
        let hooks = &self.dispatcher.hooks;
        loop {
            let begin = Instant::now();
            let result = self.attempt(attempt, &mut state).await;
            let duration = begin.elapsed();
            state.add_duration(duration);
            let error = match result {
                Ok(reply) => {
                    self.dispatcher.budget.deposit(self.operation.name);
                    let metadata = self.metadata(&reply, &mut state);
                    if let Some(metadata) = &metadata {
                        self.dispatcher.report(&hooks.after_attempt, self.operation, duration, Ok(metadata));
                    }
                    return Ok(Completed { reply, metadata });
                }
                // A classifier may ask for the operation.
                Err(error) => state.end_attempt(error).for_operation(self.operation.name),
            };
            self.dispatcher.report(&hooks.after_attempt, self.operation, duration, Err(&error));
            let action = self.decision(&error);
            let pause = match self.remedy(attempt, &error, action, &mut state).await {
                true => Some(Duration::ZERO),
                false => self.pause_before_retry(attempt, &error, &state, action),
            };
            let Some(pause) = pause else { return Err(error.with_timing(state.take_timing())) };
            tracing::debug!(error.type = error_type(&error), pause_ms = pause.as_millis(), "backing off");
            state.keep_error(error.without_operation());
            // The pause ends before the deadline (`allows_pause`), so it needs no time limit.
            tokio::time::sleep(pause).await;
            attempt = attempt.after(pause);
        }
    }

    /// Returns what the caller's classifier decides about an error.
    fn decision(&self, error: &Error) -> Option<RetryAction> {
        self.settings.classifier.as_ref().and_then(|classify| classify(error))
    }

    /// Decides whether another attempt follows this error, and returns the pause before it.
    fn pause_before_retry(
        &self,
        attempt: Attempt,
        error: &Error,
        state: &CallState,
        action: Option<RetryAction>,
    ) -> Option<Duration> {
        let pause = self.settings.retry.pause(attempt.number, error.retry_after())?;
        let is_retryable = action.map_or(error.is_retryable(), |action| action == RetryAction::Retry);
        // Nothing about an invalid request changes, whatever a classifier decides: a hook may have failed.
        let is_retryable = is_retryable && error.kind() != ErrorKind::InvalidRequest;
        if !is_retryable || !is_safe_to_repeat(error, self.is_idempotent()) || !state.allows_pause(pause) {
            return None;
        }
        // The budget comes last, so that only a retry that is made is charged. It keeps retries from
        // adding to the load of the service. A request that was not sent has added nothing.
        if !error.nothing_sent() && !self.dispatcher.budget.withdraw(self.operation.name) {
            tracing::debug!("not retried: the retry budget is exhausted");
            return None;
        }
        Some(pause)
    }

    /// Corrects what the service rejected the request for, and returns whether another attempt
    /// follows at once. It needs no retry budget: the correction is made once in a call.
    async fn remedy(
        &self,
        attempt: Attempt,
        error: &Error,
        action: Option<RetryAction>,
        state: &mut CallState,
    ) -> bool {
        let (Some(remedy), Some(signed_with)) = (error.remedy(), state.take_signed_with()) else {
            return false;
        };
        // The client learns from the error even if this call makes no further attempt. That attempt
        // cannot duplicate work: this one was rejected, and an earlier one was only followed by this one
        // if the call is idempotent or the earlier one did not execute.
        let is_last = attempt.number >= self.settings.retry.attempts() || action == Some(RetryAction::Stop);
        match remedy {
            Remedy::Clock(server) => {
                let corrected = self.dispatcher.clock.correct(server, signed_with.date);
                corrected && !is_last && !std::mem::replace(&mut state.clock_corrected, true)
            }
            // The credentials of the provider were not sent.
            Remedy::Credentials if self.operation.anonymous => false,
            Remedy::Credentials => {
                let rejected = signed_with.credentials;
                self.dispatcher.credentials.invalidate(&rejected);
                let may_repeat = !is_last && !std::mem::replace(&mut state.credentials_replaced, true);
                may_repeat && self.has_other_credentials(&rejected, state).await
            }
        }
    }

    /// Returns whether the provider now has other credentials than those that were rejected.
    async fn has_other_credentials(&self, rejected: &Credentials, state: &mut CallState) -> bool {
        match state.within_deadline(self.dispatcher.credentials.credentials()).await {
            Ok(credentials) => !is_same(&credentials, rejected),
            Err(error) => {
                // The error of the service is more useful to the caller than this one.
                tracing::debug!(error.type = error_type(&error), "no other credentials");
                false
            }
        }
    }

    /// Returns whether executing the request twice has the effect of executing it once.
    pub(crate) fn is_idempotent(&self) -> bool {
        let by_default = self.operation.read_only || self.idempotency_token.is_some();
        self.settings.idempotent.unwrap_or(by_default)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_with_another_token_secret_or_id_are_others() {
        let credentials = |id: &str, secret: &str| Credentials::new(id, secret);
        let temporary = |token: &str| credentials("a", "b").with_security_token(token);
        assert!(is_same(&credentials("a", "b"), &credentials("a", "b")));
        assert!(is_same(&temporary("t"), &temporary("t")));
        assert!(
            !is_same(&temporary("t"), &temporary("u")) && !is_same(&temporary("t"), &credentials("a", "b"))
        );
        assert!(!is_same(&credentials("a", "b"), &credentials("a", "c")));
        assert!(!is_same(&credentials("a", "b"), &credentials("c", "b")));
        assert!(!is_same(&Credentials::bearer("t"), &Credentials::bearer("u")));
    }
}
