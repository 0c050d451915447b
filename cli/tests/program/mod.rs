//! The program, a server that it calls, and what a run of it has printed.

use std::process::{Command, Output};

use alicloud_ice_local::LocalIce;
use tempfile::TempDir;

/// A server, and the environment of the program.
pub(crate) struct Place {
    pub(crate) server: LocalIce,
    pub(crate) home: TempDir,
}

/// What a run has printed, and its exit code.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: i32,
}

impl Place {
    pub(crate) fn new() -> Self {
        let server = LocalIce::builder().examples(true).start().expect("the server starts");
        Place { server, home: tempfile::tempdir().expect("a folder can be made") }
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ice"));
        command
            .args(arguments)
            .env_clear()
            .env("HOME", self.home.path())
            .env("ICE_ERROR_FORMAT", "text")
            .env("ALIBABA_CLOUD_ICE_ENDPOINT", self.server.url())
            .env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")
            .env("ALIBABA_CLOUD_ACCESS_KEY_ID", self.server.access_key_id())
            .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", self.server.access_key_secret());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.command(arguments))
    }
}

impl Run {
    pub(crate) fn of(command: &mut Command) -> Self {
        let Output { status, stdout, stderr } = command.output().expect("the program starts");
        Run {
            stdout: String::from_utf8(stdout).expect("output is UTF-8"),
            stderr: String::from_utf8(stderr).expect("reports are UTF-8"),
            code: status.code().expect("the program ends by itself"),
        }
    }
}
