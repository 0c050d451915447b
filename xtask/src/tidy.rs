//! `cargo xtask tidy`: checks of the description that no other tool makes.

use std::process::ExitCode;

use alicloud_generator::{list_operations, undocumented};
use anyhow::Result;

use crate::spec::{ice_crate, ice_root, print_problems, read_input};

/// List everything in the description of ICE that is not documented
#[derive(Debug, clap::Args)]
pub(crate) struct Tidy {}

impl Tidy {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let spec = ice_root();
        let mut input = read_input(&spec, &ice_crate())?;
        list_operations(&mut input.sources, &input.root);
        let reports = undocumented(&input).unwrap_or_else(|problems| problems);
        if reports.is_empty() {
            println!("everything is documented");
            return Ok(ExitCode::SUCCESS);
        }
        print_problems(&spec, &reports, "; describe each item in your own words");
        Ok(ExitCode::FAILURE)
    }
}
