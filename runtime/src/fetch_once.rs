//! The credentials that a client fetches when it is built.

use std::time::Duration;

use tokio::time::Instant;

use crate::settings::CallSettings;
use crate::{Error, ErrorKind, ProvideCredentials, Result};

/// Fetches credentials, and retries a failure that may pass. They are dropped: each attempt of a call
/// asks the provider, which caches.
///
/// # Errors
/// The last failure, or a timeout.
pub(crate) async fn fetch_once(provider: &dyn ProvideCredentials, settings: &CallSettings) -> Result<()> {
    let timeout = settings.timeout;
    let begin = Instant::now();
    let mut attempts = 0;
    let mut previous: Option<Error> = None;
    loop {
        let time_left = timeout.saturating_sub(begin.elapsed());
        let Ok(fetched) = tokio::time::timeout(time_left, provider.credentials()).await else {
            return Err(timed_out(timeout, previous));
        };
        let Err(error) = fetched else { return Ok(()) };
        attempts += 1;
        let pause = settings.retry.pause(attempts, error.retry_after()).filter(|_| error.is_retryable());
        let Some(pause) = pause.filter(|pause| *pause < timeout.saturating_sub(begin.elapsed())) else {
            return Err(error);
        };
        tracing::debug!(%error, pause_ms = pause.as_millis(), "no credentials yet; backing off");
        previous = Some(error);
        tokio::time::sleep(pause).await;
    }
}

fn timed_out(timeout: Duration, previous: Option<Error>) -> Error {
    let suffix = previous.as_ref().map(|error| format!("; previous error: {error}")).unwrap_or_default();
    let message = format!("no credentials: the provider timed out after {timeout:?}{suffix}");
    let error = Error::new(ErrorKind::Timeout, message);
    match previous {
        Some(previous) => error.with_source(previous),
        None => error,
    }
}
