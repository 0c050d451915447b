//! Keys from a program.

use std::fmt;
use std::process::Stdio;
use std::time::Duration;

use jiff::SignedDuration;
use secrecy::zeroize::Zeroizing;
use serde_json::Value;
use tokio::io::AsyncReadExt;
use tokio::process::Command;

use super::answer::{SecretJson, required, text, time};
use super::{Asked, CachedCredentials, Credentials, ProvideCredentials, ProviderConfig, none};
use crate::Result;

const TIMEOUT: Duration = Duration::from_secs(60);
const LONGEST_OUTPUT: usize = 64 << 10;
const AHEAD: SignedDuration = SignedDuration::from_mins(3);

/// Keys that a program of your own prints.
///
/// The command is split into words as a shell does it, and run without one: there are no
/// variables, no pipes and no patterns in it. On Windows, too, a backslash has to stand in
/// quotes. The program has a minute, no input, and what it writes to its standard error is
/// thrown away, for it may hold secrets. It ends with 0 and prints JSON:
///
/// ```json
/// {"mode": "StsToken", "access_key_id": "STS.id", "access_key_secret": "...",
///  "sts_token": "...", "expiration": "2030-01-02T03:04:05Z"}
/// ```
///
/// `sts_token` must be there if `mode` is `StsToken`. Keys are renewed 3 minutes before their
/// `expiration`; without one, the program runs again after an hour. It needs the runtime of
/// `tokio`, with I/O and time enabled.
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
pub struct ProcessCredentials(CachedCredentials<Source>);

struct Source {
    command: String,
    timeout: Duration,
}

impl ProcessCredentials {
    /// The program and its arguments.
    pub fn new(command: impl Into<String>) -> Self {
        ProcessCredentials(CachedCredentials::new(Source { command: command.into(), timeout: TIMEOUT }))
    }

    /// How long the program may take, in place of a minute. It is killed then.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        ProcessCredentials(self.0.setting(|source| source.timeout = timeout))
    }

    /// Uses the clock of this configuration. The program has the environment of this
    /// process.
    #[must_use]
    pub fn configure(self, config: ProviderConfig) -> Self {
        ProcessCredentials(self.0.configure(config))
    }
}

/// Runs the program, for at most a minute.
pub(super) async fn fetch(command: &str) -> Result<Credentials> {
    run(command, TIMEOUT).await
}

async fn run(command: &str, timeout: Duration) -> Result<Credentials> {
    let Some(words) = shlex::split(command) else {
        return Err(none("the command of the external program has a quote that does not end"));
    };
    let Some((program, arguments)) = words.split_first() else {
        return Err(none("the command of the external program is empty"));
    };
    // The arguments may hold secrets.
    let told = |reason: &dyn fmt::Display| none(format_args!("the program `{program}`: {reason}"));
    let failed = |error: std::io::Error| told(&error).with_source(error);
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(failed)?;
    let stdout = child.stdout.take().ok_or_else(|| told(&"it has no standard output"))?;
    let finished = async {
        // Room for everything at once, so that no copy is left behind where it grew.
        let mut output = Zeroizing::new(Vec::with_capacity(LONGEST_OUTPUT + 1));
        stdout.take(LONGEST_OUTPUT as u64 + 1).read_to_end(&mut output).await.map_err(failed)?;
        if output.len() > LONGEST_OUTPUT {
            return Err(told(&format_args!("it prints more than {LONGEST_OUTPUT} bytes")));
        }
        match child.wait().await.map_err(failed)? {
            status if status.success() => Ok(output),
            status => Err(told(&format_args!("it ended with {status}; run it by hand to see why"))),
        }
    };
    let Ok(finished) = tokio::time::timeout(timeout, finished).await else {
        return Err(told(&format_args!("it did not end within {} s", timeout.as_secs_f64())));
    };
    let output = finished?;
    let json = SecretJson::parse(&output).map_err(|reason| told(&format_args!("its output is {reason}")))?;
    keys(json.value()).map_err(|reason| told(&format_args!("its output cannot be used: {reason}")))
}

fn keys(json: &Value) -> Result<Credentials, String> {
    let keys = Credentials::new(required(json, "access_key_id")?, required(json, "access_key_secret")?);
    let token = match text(json, "mode") {
        Some("StsToken") => required(json, "sts_token")?,
        _ => text(json, "sts_token").unwrap_or_default(),
    };
    let keys = keys.with_security_token(token).renewed_ahead(AHEAD);
    match json.get("expiration").filter(|value| !value.is_null() && *value != "") {
        Some(_) => Ok(keys.expires_at(time(json, "expiration")?)),
        None => Ok(keys),
    }
}

/// No more than the program: its arguments may hold secrets.
impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = shlex::split(&self.command).unwrap_or_default();
        f.debug_struct("Source").field("program", &words.first()).finish_non_exhaustive()
    }
}

impl ProvideCredentials for Source {
    fn credentials(&self) -> Asked<'_> {
        Box::pin(run(&self.command, self.timeout))
    }
}

impl ProvideCredentials for ProcessCredentials {
    fn credentials(&self) -> Asked<'_> {
        self.0.credentials()
    }
}
