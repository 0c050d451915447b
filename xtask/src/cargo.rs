//! Cargo, run by a program that cargo runs.

use std::process::Command;

/// A command of the cargo that runs this program, as if a person gave it.
///
/// What cargo tells a program about its package is left out: build scripts look at it, and would
/// run again after each change between a cargo that a person runs and one that this program does.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    let of_package = |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(of_package) {
            command.env_remove(name);
        }
    }
    command.args(arguments);
    command
}
