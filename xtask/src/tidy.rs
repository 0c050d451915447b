//! `cargo xtask tidy`: the rules of the house that no other tool knows.

use std::process::ExitCode;

use alicloud_generator::{list_operations, undocumented};
use anyhow::Result;

use crate::regen::{input, tell, workspace};

/// Tell what in the description of ICE nobody has documented yet.
#[derive(Debug, clap::Args)]
pub(crate) struct Tidy {}

impl Tidy {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let spec = workspace().join("specs/ice/openapi.yaml");
        let mut input = input(&spec, &workspace().join("generated/ice"))?;
        list_operations(&mut input.sources, &input.root);
        let reports = undocumented(&input).unwrap_or_else(|problems| problems);
        if reports.is_empty() {
            println!("everything is documented");
            return Ok(ExitCode::SUCCESS);
        }
        tell(&spec, &reports, "");
        eprintln!("say what they mean, in words of your own");
        Ok(ExitCode::FAILURE)
    }
}
