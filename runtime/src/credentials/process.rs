//! Credentials from a program.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::pin;
use std::process::{ExitStatus, Stdio};
use std::task::Poll;
use std::time::Duration;

use jiff::SignedDuration;
use secrecy::zeroize::Zeroizing;
use serde_json::Value;
use tokio::io::AsyncReadExt;
use tokio::process::{Child, Command};

use super::cached::CachedCredentials;
use super::command_split::split_command;
use super::credential::Credentials;
use super::error::no_credentials;
use super::expiration::expiration;
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use super::secret_json::{SecretJson, required, text};
use crate::Result;
use crate::async_runtime::require_tokio_runtime;

const TIMEOUT: Duration = Duration::from_secs(60);
const MAX_OUTPUT_BYTES: usize = 64 << 10;
/// How long the output of a program that has exited is read. It is there already; only the notice of it
/// may be late.
const DRAIN: Duration = Duration::from_millis(100);
const REFRESH_BEFORE: SignedDuration = SignedDuration::from_mins(3);

/// Credentials that a program prints.
///
/// The command is split into words like in a shell, but run without one: variables, pipes and
/// patterns have no meaning. A backslash escapes the next character; on Windows it stands for itself,
/// so `C:\tools\keys.exe` needs no quotes. The program has no input and a time limit of one minute.
/// Its standard error is discarded, because it may contain secrets. Processes that it leaves behind
/// are not waited for, and what follows the JSON is ignored. It must exit with 0 and print JSON of at most 64 KiB:
///
/// ```json
/// {"mode": "StsToken", "access_key_id": "STS.id", "access_key_secret": "...",
///  "sts_token": "...", "expiration": "2030-01-02T03:04:05Z"}
/// ```
///
/// `mode` is `AK` or `StsToken`, and `sts_token` is required for the latter. Credentials are refreshed 3 minutes before their
/// `expiration`, or after an hour if they have none. The `tokio` runtime needs I/O and time enabled.
///
/// ```
/// # #[cfg(unix)] {
/// # use alicloud_runtime::credentials::{ProcessCredentials, ProvideCredentials};
/// #
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
    require_tokio_runtime()?;
    let words = split_command(command, cfg!(windows)).map_err(|reason| {
        no_credentials(format_args!("invalid command of the external program: {reason}"))
    })?;
    let Some((program, arguments)) = words.split_first() else {
        return Err(no_credentials("invalid command of the external program: empty"));
    };
    // The arguments may contain secrets, so errors show the name of the program alone.
    let error_for = |reason: &dyn fmt::Display| no_credentials(format_args!("program `{program}`: {reason}"));
    let failed =
        |error: io::Error| error_for(&error).with_credentials_retryable(passes(&error)).with_source(error);
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(failed)?;
    // With the full capacity, as growing would leave a copy of the secret in freed memory.
    let mut output = Zeroizing::new(Vec::with_capacity(MAX_OUTPUT_BYTES + 1));
    let finished = async {
        let exited = read_output(&mut child, &mut output).await.map_err(failed)?;
        if output.len() > MAX_OUTPUT_BYTES && (exited.is_none() || SecretJson::parse_first(&output).is_err())
        {
            return Err(error_for(&format_args!("output longer than {MAX_OUTPUT_BYTES} bytes")));
        }
        match exited {
            Some(status) => Ok(status),
            None => child.wait().await.map_err(failed),
        }
    };
    // The program may have failed to reach a server, so that its failure passes.
    let passing = |reason: &dyn fmt::Display| error_for(reason).with_credentials_retryable(true);
    let Ok(finished) = tokio::time::timeout(timeout, finished).await else {
        return Err(passing(&format_args!("timed out after {timeout:?}")));
    };
    let status = finished?;
    if !status.success() {
        return Err(passing(&format_args!("failed with {status}; run it manually to see its error output")));
    }
    // What follows may come from a process that was left behind.
    let json = SecretJson::parse_first(&output)
        .map_err(|reason| error_for(&format_args!("invalid output: {reason}")))?;
    credentials(json.value()).map_err(|reason| error_for(&format_args!("invalid output: {reason}")))
}

/// Reads the output of a program until it ends or is too long, and returns the exit status if the
/// program exited before its output ended. Processes that it started may keep the output open, so
/// then only what is there is read.
async fn read_output(child: &mut Child, output: &mut Vec<u8>) -> io::Result<Option<ExitStatus>> {
    let Some(stdout) = child.stdout.take() else { return Ok(None) };
    let mut limited = stdout.take(MAX_OUTPUT_BYTES as u64 + 1);
    let mut read = pin!(limited.read_to_end(output));
    let mut exit = pin!(child.wait());
    let exited = poll_fn(|context| match read.as_mut().poll(context) {
        Poll::Ready(read) => Poll::Ready(read.map(|_| None)),
        Poll::Pending => exit.as_mut().poll(context).map(|exited| exited.map(Some)),
    })
    .await?;
    if exited.is_some()
        && let Ok(read) = tokio::time::timeout(DRAIN, read).await
    {
        read?;
    }
    Ok(exited)
}

/// Returns whether a failure to run a program passes, such as too many open files.
fn passes(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidInput, NotADirectory, NotFound, PermissionDenied};
    !matches!(error.kind(), NotFound | PermissionDenied | NotADirectory | InvalidInput)
}

fn credentials(json: &Value) -> Result<Credentials, String> {
    let credentials =
        Credentials::new(required(json, "access_key_id")?, required(json, "access_key_secret")?);
    let token = match text(json, "mode") {
        Some("StsToken") => required(json, "sts_token")?,
        Some("AK") | None => text(json, "sts_token").unwrap_or_default(),
        // The credentials may be those of another identity, which would have to assume a role first.
        Some(_) => return Err("unsupported `mode`: expected `AK` or `StsToken`".to_owned()),
    };
    let credentials = credentials.with_security_token(token).with_refresh_before(REFRESH_BEFORE);
    Ok(credentials.with_expiration(expiration(json, "expiration")))
}

/// Shows the program without its arguments, which may contain secrets.
impl fmt::Debug for ProcessProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = split_command(&self.command, cfg!(windows)).unwrap_or_default();
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
