//! Cargo, run by a program that cargo runs.

use std::ffi::OsStr;
use std::process::Command;

/// Returns a command of the cargo that runs this program, with the environment of a shell.
///
/// Cargo sets variables about the package of a program that it runs. Build scripts read them, so
/// passing them on would make cargo rebuild after each switch between a shell and this program.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = without_package(env!("CARGO"));
    command.args(arguments);
    command
}

/// Returns a command of a program that runs cargo, without those variables.
pub(crate) fn without_package(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    let of_package = |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(of_package) {
            command.env_remove(name);
        }
    }
    command
}
