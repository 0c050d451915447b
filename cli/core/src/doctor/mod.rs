//! `doctor`: checks what a call needs, and finds out why it would fail.

mod check;
mod credentials;
mod network;
mod proxies;

use std::ffi::OsString;
use std::time::Duration;

use alicloud_runtime::credentials::ProviderConfig;
use alicloud_runtime::{Client, ClientBuilder, ResolvedEndpoint};

use self::check::{Check, Report};
use crate::Product;
use crate::failure::{Cause, Outcome, in_options};
use crate::output::{print, print_json};
use crate::safety;

/// The time limit of fetching credentials, and that of the request to the service.
const LIMIT: Duration = Duration::from_secs(10);

/// The arguments of `doctor`.
#[derive(Debug, Clone, Copy, Default, clap::Args)]
pub(crate) struct DoctorArguments {
    /// Check this machine alone: call neither the service nor servers of credentials
    #[arg(long)]
    offline: bool,
}

/// What a call would be made with.
pub(crate) struct Setup<'a> {
    /// The client, with the options of the command line.
    pub(crate) builder: ClientBuilder<Client>,
    /// The CLI profile that an option names.
    pub(crate) profile: Option<&'a str>,
    /// Where credentials are looked up.
    pub(crate) config: ProviderConfig,
    /// The environment.
    pub(crate) variable: &'a dyn Fn(&str) -> Option<OsString>,
}

impl DoctorArguments {
    /// Prints the results of all checks.
    ///
    /// # Errors
    /// A call could not be made: a setting is missing or invalid, or the service is not reached.
    pub(crate) async fn run(&self, product: &Product, json: bool, setup: Setup<'_>) -> Outcome {
        let report = self.report(product, setup).await;
        match json {
            true => print_json(&report.to_json())?,
            false => print(&report.to_text())?,
        }
        report.outcome()
    }

    async fn report(&self, product: &Product, setup: Setup<'_>) -> Report {
        let Setup { builder, profile, config, variable } = setup;
        let mut checks = vec![programs(product)];
        checks.extend(mode(product, variable));
        let resolved = builder.resolve_endpoint().await;
        checks.extend(match &resolved {
            Ok(resolved) => endpoint(resolved),
            Err(error) => {
                vec![Check::failed("endpoint", Cause::Configuration, in_options(&error.to_string()))]
            }
        });
        checks.extend(credentials::checks(profile, config, self.offline).await);
        if let Ok(resolved) = &resolved {
            checks.push(proxies::check(&resolved.endpoint, variable));
            checks.extend(match self.offline {
                true => vec![Check::skipped("service", "not called: --offline")],
                false => network::checks(product, builder, &resolved.endpoint).await,
            });
        }
        Report(checks)
    }
}

/// Returns the versions of the program and its libraries, and the system.
fn programs(product: &Product) -> Check {
    let library = product.service.user_agent.replace('/', " ");
    let runtime = alicloud_runtime::VERSION;
    let (system, machine) = (std::env::consts::OS, std::env::consts::ARCH);
    Check::ok(
        "version",
        format!(
            "{} {}, {library}, alicloud-runtime {runtime}, on {system} {machine}",
            product.package, product.version
        ),
    )
    .with("program", product.version)
    .with("library", library)
    .with("runtime", runtime)
}

/// Returns a check if operations that change something are refused.
fn mode(product: &Product, variable: &dyn Fn(&str) -> Option<OsString>) -> Option<Check> {
    let name = safety::read_only_variable(product);
    Some(match safety::is_read_only(product, variable) {
        Ok(false) => return None,
        Ok(true) => Check::warning(
            "read-only mode",
            format!("{name} is set: only operations that read can be called"),
        ),
        Err(failure) => Check::failed("read-only mode", Cause::Configuration, failure.message),
    })
}

/// Returns the region, its origin, and the endpoint.
fn endpoint(resolved: &ResolvedEndpoint) -> Vec<Check> {
    let region = match &resolved.region {
        Some(region) => {
            let origin = resolved.region_origin.as_deref().unwrap_or("an option");
            Check::ok("region", format!("{region}, from {origin}"))
                .with("region", region.as_str())
                .with("origin", origin)
        }
        None => Check::skipped("region", "not needed: the endpoint is set"),
    };
    let endpoint = resolved.endpoint.to_string();
    vec![region, Check::ok("endpoint", endpoint.clone()).with("endpoint", endpoint)]
}

#[cfg(test)]
mod tests;
