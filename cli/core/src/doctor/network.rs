//! Whether the service is reached, and what its clock shows.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use alicloud_runtime::{
    Client, ClientBuilder, Credentials, Endpoint, ErrorKind, Json, OperationInfo, Outcome, RetryPolicy,
    Timestamp,
};
use jiff::SignedDuration;
use jiff::fmt::rfc2822::DateTimeParser;

use super::LIMIT;
use super::check::Check;
use crate::Product;
use crate::failure::Cause;

/// The difference of the clocks from which a warning is due, in seconds. A `Date` has whole seconds, and the
/// service accepts 15 minutes.
const NOTABLE_SECONDS: u64 = 60;

/// What the response of the service had beside its content.
#[derive(Debug, Clone)]
struct Seen {
    status: u16,
    date: Option<String>,
    received: Timestamp,
    duration: Duration,
    /// Whether the response has a request ID, as those of the service do.
    is_from_service: bool,
}

/// Calls an operation that needs no credentials. Any response shows that the service is reached, an error too.
pub(super) async fn checks(
    product: &Product,
    builder: ClientBuilder<Client>,
    endpoint: &Endpoint,
) -> Vec<Check> {
    let Some(operation) = cheap_operation(product) else {
        return vec![Check::skipped("service", "not called: it has no operation that needs no credentials")];
    };
    let seen = Arc::new(Mutex::new(None));
    let kept = Arc::clone(&seen);
    let builder = builder
        .credentials(Credentials::anonymous())
        .endpoint(endpoint.to_string())
        .timeout(LIMIT)
        .attempt_timeout(LIMIT)
        .retry(RetryPolicy::none())
        .after_attempt(move |outcome| *kept.lock().unwrap_or_else(PoisonError::into_inner) = look(outcome));
    let client = match builder.build().await {
        Ok(client) => client,
        Err(error) => return vec![Check::failed("service", Cause::Configuration, error.to_string())],
    };
    let called = client.call_by_name(product.groups, operation.name, &Json::Object(Default::default())).await;
    let seen = seen.lock().unwrap_or_else(PoisonError::into_inner).clone();
    match (seen, called) {
        (Some(seen), _) => vec![reached(operation, endpoint, &seen), clock(&seen)],
        (None, Ok(_)) => vec![Check::ok("service", format!("{} was called", operation.name))],
        (None, Err(error)) => {
            let cause = match error.kind() {
                ErrorKind::Connection | ErrorKind::Timeout => Cause::Transport,
                _ => Cause::Configuration,
            };
            vec![Check::failed("service", cause, format!("{} is not reached: {error}", endpoint.host()))]
        }
    }
}

/// Returns an operation that can be called without credentials and without parameters.
fn cheap_operation(product: &Product) -> Option<&'static OperationInfo> {
    let empty = Json::Object(Default::default());
    product
        .operations()
        .find(|operation| operation.anonymous && operation.read_only && operation.request(&empty).is_ok())
}

fn look(outcome: &Outcome<'_>) -> Option<Seen> {
    let date = outcome.response_headers().and_then(|headers| headers.get("date"));
    Some(Seen {
        status: outcome.http_status()?,
        date: date.and_then(|date| date.to_str().ok()).map(str::to_owned),
        received: Timestamp::now(),
        duration: outcome.duration(),
        is_from_service: outcome.request_id().is_some(),
    })
}

fn reached(operation: &OperationInfo, endpoint: &Endpoint, seen: &Seen) -> Check {
    let detail = format!("HTTP {} to {} in {} ms", seen.status, operation.name, seen.duration.as_millis());
    let check = match seen.is_from_service {
        true => Check::ok("service", detail),
        false => Check::warning(
            "service",
            format!("{detail}, without a request ID: {} may be a proxy or another server", endpoint.host()),
        ),
    };
    check.with("httpStatus", seen.status)
}

/// Compares the clocks. The response was made half of the time before it was received.
fn clock(seen: &Seen) -> Check {
    let date = seen.date.as_ref().and_then(|date| DateTimeParser::new().parse_timestamp(date).ok());
    let Some(date) = date else {
        return Check::skipped("clock", "unknown: the response has no valid `Date`");
    };
    let half = SignedDuration::try_from(seen.duration / 2).unwrap_or_default();
    let here = seen.received.checked_sub(half).unwrap_or(seen.received);
    let seconds = here.duration_since(date).as_secs();
    let apart = seconds.unsigned_abs();
    let check = match apart < NOTABLE_SECONDS {
        true => Check::ok("clock", format!("differs from that of the service by {apart} s")),
        false => {
            let direction = if seconds > 0 { "ahead of" } else { "behind" };
            Check::warning(
                "clock",
                format!(
                    "{apart} s {direction} that of the service, which rejects requests from 900 s on: set the clock \
                     of this machine"
                ),
            )
        }
    };
    check.with("clockDifferenceSeconds", seconds)
}
