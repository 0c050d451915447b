//! Runs a command with a loopback server: `loopback <command> [arguments]`.
//!
//! The command finds the endpoint and the credentials of the server in its environment. `cargo xtask example`
//! runs the examples of `alicloud-ice` in this way.

use std::process::{Command, ExitCode};

use alicloud_ice_local::LocalIce;

/// The variables that lead to credentials other than those of the server.
const OTHER_CREDENTIALS: &[&str] = &["ALIBABA_CLOUD_SECURITY_TOKEN", "ALIBABA_CLOUD_PROFILE"];

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let Some(program) = arguments.next() else {
        eprintln!("error: no command; usage: loopback <command> [arguments]");
        return ExitCode::FAILURE;
    };
    let server = match LocalIce::builder().examples(true).start() {
        Ok(server) => server,
        Err(error) => {
            eprintln!("error: cannot start the loopback server: {error}");
            return ExitCode::FAILURE;
        }
    };
    let mut command = Command::new(&program);
    command
        .args(arguments)
        .env("ALIBABA_CLOUD_ICE_ENDPOINT", server.url())
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", server.access_key_id())
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", server.access_key_secret());
    for (name, _) in std::env::vars_os() {
        // Cargo sets variables about this package. Build scripts of the command would read them.
        let foreign = ["CARGO_PKG_", "CARGO_MANIFEST_"];
        let text = name.to_string_lossy();
        if OTHER_CREDENTIALS.contains(&&*text) || foreign.iter().any(|prefix| text.starts_with(prefix)) {
            command.env_remove(&name);
        }
    }
    match command.status() {
        // A signal has no code.
        Ok(status) => {
            status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
        }
        Err(error) => {
            eprintln!("error: cannot start `{}`: {error}", program.to_string_lossy());
            ExitCode::FAILURE
        }
    }
}
