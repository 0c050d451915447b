//! Which provider has the credentials of a call, and why each of the others does not.

use alicloud_runtime::credentials::{
    CliProfile, DefaultChain, ProvideCredentials, ProviderConfig, ProviderDiagnosis, ProviderOutcome,
};
use alicloud_runtime::transport::{Limits, SendFuture, Transport, TransportError, TransportErrorKind};
use alicloud_runtime::{Credentials, bytes::Bytes, http};

use super::LIMIT;
use super::check::Check;
use crate::failure::Cause;

/// Returns a check for the credentials of a call, and one for each provider of the default chain.
pub(super) async fn checks(profile: Option<&str>, config: ProviderConfig, offline: bool) -> Vec<Check> {
    let config = if offline { config.transport(Offline) } else { config };
    match profile {
        Some(name) => {
            let provider = CliProfile::new().profile(name).configure(config);
            match tokio::time::timeout(LIMIT, provider.credentials()).await {
                Ok(Ok(credentials)) => vec![found(&format!("profile `{name}`"), &credentials)],
                Ok(Err(error)) if offline && error.is_retryable() => vec![unknown("the profile")],
                Ok(Err(error)) => vec![missing(error.to_string())],
                Err(_) => vec![timed_out()],
            }
        }
        None => match tokio::time::timeout(LIMIT, DefaultChain::new().configure(config).diagnose()).await {
            Ok(diagnosis) => of_chain(&diagnosis, offline),
            Err(_) => vec![timed_out()],
        },
    }
}

fn of_chain(diagnosis: &[ProviderDiagnosis], offline: bool) -> Vec<Check> {
    let decided = diagnosis
        .iter()
        .find(|found| matches!(found.outcome, ProviderOutcome::Chosen(_) | ProviderOutcome::Stopped(_)));
    let first = decided.map_or("an earlier provider", |found| found.provider);
    let credentials = match decided.map(|found| (found, &found.outcome)) {
        Some((found_at, ProviderOutcome::Chosen(credentials))) => found(found_at.provider, credentials),
        Some((found_at, _)) if offline => unknown(found_at.provider),
        Some((found_at, _)) => missing(format!("{} failed, which stops the search", found_at.provider)),
        None => missing(
            "no provider has any: set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or run \
             `aliyun configure`"
                .to_owned(),
        ),
    };
    std::iter::once(credentials).chain(diagnosis.iter().map(|found| of_provider(found, first))).collect()
}

/// Returns what one provider has. `first` is the provider that comes before those that were not asked.
fn of_provider(found: &ProviderDiagnosis, first: &str) -> Check {
    let name = format!("  {}", found.provider);
    let setting = found.setting.as_deref();
    let check = match (&found.outcome, setting) {
        (ProviderOutcome::Chosen(_), setting) => {
            Check::ok(name, format!("used{}", setting.map(|at| format!(", from {at}")).unwrap_or_default()))
        }
        (ProviderOutcome::Skipped(reason), None) => Check::skipped(name, reason.as_str()),
        (ProviderOutcome::Skipped(reason) | ProviderOutcome::Stopped(reason), Some(setting)) => {
            // The reason may name the variable or the file already.
            let origin = match reason.contains(setting) {
                true => String::new(),
                false => format!(" (set by {setting})"),
            };
            Check::warning(name, format!("broken: {reason}{origin}"))
        }
        (ProviderOutcome::Stopped(reason), None) => Check::warning(name, format!("broken: {reason}")),
        (_, Some(setting)) => Check::skipped(name, format!("shadowed by {first}; {setting} would be used")),
        (_, None) => Check::skipped(name, format!("not tried: {first} comes first")),
    };
    match setting {
        Some(setting) => check.with("setting", setting),
        None => check,
    }
}

/// Returns the check of credentials that a call can use.
fn found(provider: &str, credentials: &Credentials) -> Check {
    let id = credentials.access_key_id().map(masked);
    let shown = id.as_deref().unwrap_or_default();
    let kind = match credentials {
        anonymous if anonymous.is_anonymous() => "anonymous",
        temporary if temporary.is_temporary() => "temporary credentials",
        key if key.access_key_id().is_some() => "access key",
        _ => "bearer token",
    };
    let detail = format!("{kind} {shown}").trim_end().to_owned() + &format!(", from {provider}");
    let check = match credentials.expiration() {
        _ if credentials.is_anonymous() => {
            Check::warning("credentials", format!("{detail}: only operations that need none can be called"))
        }
        Some(expiration) => Check::ok("credentials", format!("{detail}, until {expiration}"))
            .with("expiration", expiration.to_string()),
        None if credentials.is_temporary() => {
            Check::ok("credentials", format!("{detail}, until an unknown time"))
        }
        None => Check::ok("credentials", detail),
    };
    let check = check.with("provider", provider).with("kind", kind);
    match id {
        Some(id) => check.with("accessKeyId", id),
        None => check,
    }
}

fn missing(reason: String) -> Check {
    Check::failed("credentials", Cause::Configuration, reason)
}

fn unknown(provider: &str) -> Check {
    Check::warning(
        "credentials",
        format!("unknown: {provider} needs a server, which --offline does not call"),
    )
}

fn timed_out() -> Check {
    missing(format!("timed out after {LIMIT:?}: a provider does not respond"))
}

/// Returns the ends of an access key ID, by which its owner recognizes it.
fn masked(id: &str) -> String {
    let letters: Vec<char> = id.chars().collect();
    match letters.as_slice() {
        // Less would be left out than shown.
        letters if letters.len() < 16 => "****".to_owned(),
        [a, b, c, d, .., w, x, y, z] => {
            String::from_iter([*a, *b, *c, *d]) + "****" + &String::from_iter([w, x, y, z])
        }
        _ => "****".to_owned(),
    }
}

/// The transport of `--offline`: it sends nothing.
#[derive(Debug)]
struct Offline;

impl Transport for Offline {
    fn send(&self, _: http::Request<Bytes>, _: Limits) -> SendFuture<'_> {
        Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect, "not called: --offline")) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_access_key_id_is_shown_by_its_ends_only() {
        for (id, expected) in [
            ("LTAI5tExampleExampleabcd", "LTAI****abcd"),
            ("STS.NUexampleexample1234", "STS.****1234"),
            ("LTAI5tExampleab", "****"),
            (
                "\u{e4}\u{e4}\u{e4}\u{e4}0123456789\u{e4}\u{e4}\u{e4}\u{e4}",
                "\u{e4}\u{e4}\u{e4}\u{e4}****\u{e4}\u{e4}\u{e4}\u{e4}",
            ),
            ("", "****"),
        ] {
            assert_eq!(masked(id), expected);
        }
    }
}
