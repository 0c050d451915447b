//! The thread that posts callbacks, one after the other, and that finishes jobs when they are due.

use std::net::SocketAddr;
use std::time::Duration;

use alicloud_runtime::callback::signature;
use jiff::Timestamp;

use super::CallbackOutcome;
use super::post::{Failure, Rules, post};
use super::queue::{Next, Waiting};
use crate::service::Service;

/// How often a callback is posted at most.
const ATTEMPTS: u32 = 3;

/// How long it takes to the next attempt.
const PAUSE: Duration = Duration::from_secs(1);

/// Posts callbacks until the server is stopped.
pub(crate) fn run(service: &Service, own: SocketAddr) {
    let rules = Rules { any_host: service.config.callbacks_to_any_host, own };
    loop {
        match service.callbacks.next(service.next_due()) {
            Next::Post(waiting) => {
                let Some(outcome) = deliver(service, &waiting, rules) else { return };
                let write = |posted: &_| service.write_callback(&waiting.account, posted);
                service.callbacks.finish(&waiting, outcome, write);
            }
            Next::Look => service.settle(),
            Next::Stop => return,
        }
    }
}

/// Posts a callback until it is delivered, or dropped. Returns `None` if the server was stopped meanwhile.
fn deliver(service: &Service, waiting: &Waiting, rules: Rules) -> Option<CallbackOutcome> {
    for attempt in 1.. {
        let headers = headers(service, waiting);
        let failure = match post(&waiting.url, &headers, &waiting.body, rules) {
            Err(Failure::NotPosted(reason)) => return Some(CallbackOutcome::NotPosted(reason)),
            Err(Failure::Attempt(reason)) => Some(reason),
            Ok(()) => None,
        };
        service.callbacks.count(waiting);
        match failure {
            None => return Some(CallbackOutcome::Delivered),
            Some(reason) if attempt == ATTEMPTS => return Some(CallbackOutcome::Dropped(reason)),
            Some(_) if !service.callbacks.pause(PAUSE) => return None,
            Some(_) => {}
        }
    }
    None
}

/// Returns the headers of a signature, if the callback is signed.
fn headers(service: &Service, waiting: &Waiting) -> Vec<(String, String)> {
    let Some(key) = &waiting.key else { return Vec::new() };
    let product = service.catalogue.product.service.product.to_ascii_uppercase();
    let now = Timestamp::now().saturating_add(waiting.clock_offset).unwrap_or(Timestamp::MAX).as_second();
    vec![
        (format!("X-{product}-TIMESTAMP"), now.to_string()),
        (format!("X-{product}-SIGNATURE"), signature(&waiting.url, now, key)),
    ]
}
