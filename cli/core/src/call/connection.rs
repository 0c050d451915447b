//! The client of a call.

use std::time::Duration;

use alicloud_runtime::{Client, ClientBuilder, RetryPolicy};

use super::Progress;
use crate::Product;
use crate::arguments::{CallOptions, ConnectionOptions};
use crate::failure::{Failure, Outcome};

/// Returns the builder of a client with the options of a command line.
///
/// # Errors
/// Options contradict each other.
pub(crate) fn builder(
    product: &Product,
    connection: &ConnectionOptions,
    call: &CallOptions,
    progress: &Progress<'_>,
) -> Outcome<ClientBuilder<Client>> {
    let own_name = format!("{}/{}", product.package, product.version);
    let caller = connection.user_agent.clone().or_else(|| std::env::var("ALIBABA_CLOUD_USER_AGENT").ok());
    let app_name = format!("{own_name} {}", caller.unwrap_or_default());
    let mut builder = ClientBuilder::new(product.service).app_name(app_name);
    if let Some(region) = &connection.region {
        builder = builder.region(region);
    }
    if let Some(endpoint) = endpoint(product, connection, call.foreign.insecure)? {
        builder = builder.endpoint(endpoint);
    }
    if let Some(profile) = &connection.profile {
        builder = builder.profile(profile);
    }
    if connection.vpc {
        builder = builder.vpc(true);
    }
    if let Some(timeout) = connection.connect_timeout {
        builder = builder.connect_timeout(timeout);
    }
    if let Some(timeout) = connection.read_timeout {
        builder = builder.attempt_timeout(timeout);
        // A longer attempt needs a longer call.
        let whole = connection.timeout.unwrap_or_else(|| timeout.saturating_mul(4).max(DEFAULT_TIMEOUT));
        builder = builder.timeout(whole);
    } else if let Some(timeout) = connection.timeout {
        builder = builder.timeout(timeout).attempt_timeout(timeout.min(DEFAULT_ATTEMPT));
    }
    if let Some(retries) = connection.retry_count {
        let attempts = retries.saturating_add(1);
        builder = builder.retry(RetryPolicy::default().max_attempts(attempts));
    }
    Ok(progress.watch(builder))
}

/// The time limits of the SDK, which an option that changes one of them must not contradict.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
const DEFAULT_ATTEMPT: Duration = Duration::from_secs(15);

/// Returns the endpoint that is set, by option or by variable.
///
/// The library reads no variable for it, because a variable that sends signed requests elsewhere is a risk in a
/// server. A person at a command line sets it on purpose.
fn endpoint(product: &Product, connection: &ConnectionOptions, insecure: bool) -> Outcome<Option<String>> {
    let variable = |name: String| std::env::var(name).ok().filter(|value| !value.is_empty());
    let of_product = format!("ALIBABA_CLOUD_{}_ENDPOINT", product.service.product.to_uppercase());
    let endpoint = connection
        .endpoint
        .clone()
        .or_else(|| variable(of_product))
        .or_else(|| variable("ALIBABA_CLOUD_ENDPOINT".to_owned()));
    match endpoint {
        Some(endpoint) if insecure && !endpoint.contains("://") => Ok(Some(format!("http://{endpoint}"))),
        None if insecure => {
            Err(Failure::usage("--insecure is for a server on this machine; name it with --endpoint"))
        }
        endpoint => Ok(endpoint),
    }
}
