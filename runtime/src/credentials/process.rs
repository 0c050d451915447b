//! Credentials from a program.

use std::fmt;
use std::process::Stdio;
use std::time::Duration;

use jiff::SignedDuration;
use secrecy::zeroize::Zeroizing;
use serde_json::Value;
use tokio::io::AsyncReadExt;
use tokio::process::Command;

use super::cached::CachedCredentials;
use super::credential::Credentials;
use super::error::no_credentials;
use super::expiration::expiration;
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use super::secret_json::{SecretJson, required, text};
use crate::Result;

const TIMEOUT: Duration = Duration::from_secs(60);
const MAX_OUTPUT_BYTES: usize = 64 << 10;
const REFRESH_BEFORE: SignedDuration = SignedDuration::from_mins(3);

/// Credentials that a program prints.
///
/// The command is split into words like in a shell, but run without one: variables, pipes and
/// patterns have no meaning. A backslash must be quoted, on Windows as well. The program has no
/// input and a time limit of one minute. Its standard error is discarded, because it may contain
/// secrets. It must exit with 0 and print JSON:
///
/// ```json
/// {"mode": "StsToken", "access_key_id": "STS.id", "access_key_secret": "...",
///  "sts_token": "...", "expiration": "2030-01-02T03:04:05Z"}
/// ```
///
/// `sts_token` is required if `mode` is `StsToken`. Credentials are refreshed 3 minutes before their
/// `expiration`, or after an hour if they have none. The `tokio` runtime needs I/O and time enabled.
///
/// ```
/// # #[cfg(unix)] {
/// use alicloud_runtime::credentials::{ProcessCredentials, ProvideCredentials};
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// let program = ProcessCredentials::new(r#"echo '{"access_key_id": "id", "access_key_secret": "a secret"}'"#);
/// assert_eq!(program.credentials().await?.access_key_id(), Some("id"));
/// # Ok::<(), alicloud_runtime::Error>(())
/// # })?;
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct ProcessCredentials(CachedCredentials<ProcessProvider>);

struct ProcessProvider {
    command: String,
    timeout: Duration,
}

impl ProcessCredentials {
    /// Creates a provider that runs a program with arguments.
    pub fn new(command: impl Into<String>) -> Self {
        ProcessCredentials(CachedCredentials::new(ProcessProvider {
            command: command.into(),
            timeout: TIMEOUT,
        }))
    }

    /// Sets the time limit, after which the program is killed. The default is one minute.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        ProcessCredentials(self.0.update(|provider| provider.timeout = timeout))
    }

    /// Sets the configuration. Only its clock is used; the program has the environment of this
    /// process.
    #[must_use]
    pub fn configure(self, config: ProviderConfig) -> Self {
        ProcessCredentials(self.0.configure(config))
    }
}

/// Runs a program with the default time limit.
pub(super) async fn fetch(command: &str) -> Result<Credentials> {
    run(command, TIMEOUT).await
}

async fn run(command: &str, timeout: Duration) -> Result<Credentials> {
    let Some(words) = shlex::split(command) else {
        return Err(no_credentials("invalid command of the external program: unclosed quote"));
    };
    let Some((program, arguments)) = words.split_first() else {
        return Err(no_credentials("invalid command of the external program: empty"));
    };
    // The arguments may contain secrets, so errors show the name of the program alone.
    let error_for = |reason: &dyn fmt::Display| no_credentials(format_args!("program `{program}`: {reason}"));
    let failed = |error: std::io::Error| error_for(&error).with_source(error);
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(failed)?;
    let stdout = child.stdout.take().ok_or_else(|| error_for(&"no standard output"))?;
    let finished = async {
        // With the full capacity, as growing would leave a copy of the secret in freed memory.
        let mut output = Zeroizing::new(Vec::with_capacity(MAX_OUTPUT_BYTES + 1));
        stdout.take(MAX_OUTPUT_BYTES as u64 + 1).read_to_end(&mut output).await.map_err(failed)?;
        if output.len() > MAX_OUTPUT_BYTES {
            return Err(error_for(&format_args!("output longer than {MAX_OUTPUT_BYTES} bytes")));
        }
        match child.wait().await.map_err(failed)? {
            status if status.success() => Ok(output),
            status => {
                Err(error_for(&format_args!("failed with {status}; run it manually to see its error output")))
            }
        }
    };
    let Ok(finished) = tokio::time::timeout(timeout, finished).await else {
        return Err(error_for(&format_args!("timed out after {timeout:?}")));
    };
    let output = finished?;
    let json =
        SecretJson::parse(&output).map_err(|reason| error_for(&format_args!("invalid output: {reason}")))?;
    credentials(json.value()).map_err(|reason| error_for(&format_args!("invalid output: {reason}")))
}

fn credentials(json: &Value) -> Result<Credentials, String> {
    let credentials =
        Credentials::new(required(json, "access_key_id")?, required(json, "access_key_secret")?);
    let token = match text(json, "mode") {
        Some("StsToken") => required(json, "sts_token")?,
        _ => text(json, "sts_token").unwrap_or_default(),
    };
    let credentials = credentials.with_security_token(token).with_refresh_before(REFRESH_BEFORE);
    Ok(credentials.with_expiration(expiration(json, "expiration")))
}

/// Shows the program without its arguments, which may contain secrets.
impl fmt::Debug for ProcessProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = shlex::split(&self.command).unwrap_or_default();
        f.debug_struct("ProcessProvider").field("program", &words.first()).finish_non_exhaustive()
    }
}

impl ProvideCredentials for ProcessProvider {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(run(&self.command, self.timeout))
    }
}

impl ProvideCredentials for ProcessCredentials {
    fn credentials(&self) -> CredentialsFuture<'_> {
        self.0.credentials()
    }

    fn invalidate(&self, rejected: &Credentials) {
        self.0.invalidate(rejected);
    }
}
