//! `tidy`: checks of the description that no other tool makes.

use std::path::PathBuf;
use std::process::ExitCode;

use alicloud_generator::{list_operations, undocumented};
use anyhow::Result;

use crate::files::display_path;
use crate::spec::{print_problems, read_input};
use crate::{Project, Service};

/// List everything in the descriptions that is not documented
#[derive(Debug, clap::Args)]
pub struct Tidy {
    /// The root document of the description [default: each description of the project]
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
}

impl Tidy {
    /// Runs the command.
    ///
    /// # Errors
    /// A description cannot be read.
    pub fn run(self, project: &Project) -> Result<ExitCode> {
        let mut is_documented = true;
        for Service { spec, out } in project.chosen(self.spec, None)? {
            let (mut input, _) = read_input(&spec, &std::path::absolute(&out)?, project)?;
            list_operations(&mut input.sources, &input.root);
            let reports = undocumented(&input).unwrap_or_else(|problems| problems);
            if reports.is_empty() {
                println!("{}: everything is documented", display_path(&spec).display());
            } else {
                print_problems(&spec, &reports, "; describe each item in your own words");
                is_documented = false;
            }
        }
        Ok(if is_documented { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
