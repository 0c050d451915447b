//! The command that runs with the server.

use std::ffi::{OsStr, OsString};
use std::io;
use std::process::{ExitCode, ExitStatus};

use alicloud_local::LocalService;
use tokio::process::{Child, Command};

use crate::Product;
use crate::call::runtime;
use crate::failure::{Failure, Outcome};
use crate::interruption::{Interruption, Interruptions};

/// The variables that lead to other credentials than those of the server.
const OTHER_CREDENTIALS: &[&str] = &["ALIBABA_CLOUD_SECURITY_TOKEN", "ALIBABA_CLOUD_PROFILE"];

/// Runs a command that finds the server in its environment, and returns its exit code.
///
/// # Errors
/// The command cannot start.
pub(super) fn run(
    product: &Product,
    server: &LocalService,
    program: &OsStr,
    arguments: &[OsString],
) -> Outcome<ExitCode> {
    let endpoint = format!("ALIBABA_CLOUD_{}_ENDPOINT", product.service.product.to_uppercase());
    let mut command = Command::new(program);
    command
        .args(arguments)
        .env(endpoint, server.url())
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", server.access_key_id())
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", server.access_key_secret());
    // A proxy cannot reach a server on this machine.
    for name in ["NO_PROXY", "no_proxy"] {
        let others = std::env::var(name).ok().filter(|others| !others.is_empty());
        let host = server.host();
        command.env(name, others.map_or_else(|| host.clone(), |others| format!("{others},{host}")));
    }
    for name in OTHER_CREDENTIALS {
        command.env_remove(name);
    }
    let status = runtime()?.block_on(async {
        let mut interruptions = Interruptions::listen();
        let mut child = command.spawn()?;
        loop {
            tokio::select! {
                status = child.wait() => return status,
                // The command may have to clean up, so its end is waited for. A terminal has interrupted it as well.
                interruption = interruptions.next() => if interruption == Interruption::System {
                    terminate(&mut child)?;
                },
            }
        }
    });
    let status = status.map_err(|error: io::Error| {
        Failure::usage(format!("cannot run `{}`: {error}", program.to_string_lossy()))
    })?;
    Ok(exit_code(status))
}

/// Asks a command to end.
#[cfg(unix)]
fn terminate(child: &mut Child) -> io::Result<()> {
    let id = child.id().and_then(|id| i32::try_from(id).ok()).and_then(rustix::process::Pid::from_raw);
    match id {
        Some(id) => Ok(rustix::process::kill_process(id, rustix::process::Signal::TERM)?),
        None => Ok(()),
    }
}

#[cfg(not(unix))]
fn terminate(child: &mut Child) -> io::Result<()> {
    child.start_kill()
}

/// Returns the exit code of a command; 128 and the number of the signal if one has ended it, as a shell does.
fn exit_code(status: ExitStatus) -> ExitCode {
    #[cfg(unix)]
    let by_signal = std::os::unix::process::ExitStatusExt::signal(&status).map(|signal| signal + 128);
    #[cfg(not(unix))]
    let by_signal = None;
    let code = status.code().or(by_signal).and_then(|code| u8::try_from(code).ok());
    code.map_or(ExitCode::FAILURE, ExitCode::from)
}
