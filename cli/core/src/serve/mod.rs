//! `serve`: a local server that plays the service, for tests.

mod child;
mod coverage;

use std::ffi::OsString;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use alicloud_local::{Builder, LocalService};
use serde_json::json;

use crate::Product;
use crate::call::runtime;
use crate::failure::{Failure, Outcome};
use crate::interruption::Interruptions;
use crate::output::print;

/// The arguments of `serve`.
#[derive(Debug, clap::Args)]
#[command(about = "Run a local server that plays the service, for tests")]
pub(crate) struct ServeArguments {
    /// The command to run with the server, after `--`; its exit code is handed on
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
    /// The port; 0 takes one that is free
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The address to listen on; others than 127.0.0.1 can be reached from other machines
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Begin with the resources, jobs and faults in a JSON file
    #[arg(long, value_name = "FILE")]
    setup: Option<PathBuf>,
    /// Begin with a resource and a finished job of each kind, with the IDs of the documentation
    #[arg(long)]
    examples: bool,
    /// Permit only the calls that a RAM policy allows
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// Respond with what a recording transport has recorded, where it has the request
    #[arg(long, value_name = "FILE")]
    replay: Option<PathBuf>,
    /// Append each request to a file as a line of JSON, as `policy --from` reads it
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
    /// Reject unknown parameters and values of enums, too
    #[arg(long, conflicts_with = "lenient")]
    strict: bool,
    /// Accept invalid parameters
    #[arg(long)]
    lenient: bool,
    /// Reject the operations whose responses would be samples
    #[arg(long)]
    only_state: bool,
    /// Post callbacks to any host; without it, to loopback addresses only
    #[arg(long)]
    callbacks_to_any_host: bool,
    /// Print what the server can do with each operation, and end
    #[arg(long)]
    coverage: bool,
}

impl ServeArguments {
    /// Runs the server until the command ends, or until it is interrupted. Returns the exit code.
    ///
    /// # Errors
    /// A file cannot be read, the server or the command cannot start.
    pub(crate) fn run(&self, product: &'static Product, json: bool) -> Outcome<ExitCode> {
        let server = self.start(product)?;
        if self.coverage {
            return coverage::print(&server.coverage(), json).map(|()| ExitCode::SUCCESS);
        }
        match self.command.split_first() {
            Some((program, arguments)) => child::run(product, &server, program, arguments),
            None => runtime()?.block_on(async {
                let mut interruptions = Interruptions::listen();
                announce(product, &server, json)?;
                interruptions.next().await;
                Ok(ExitCode::SUCCESS)
            }),
        }
    }

    fn start(&self, product: &Product) -> Outcome<LocalService> {
        let service = alicloud_local::Product {
            service: product.service,
            groups: product.groups,
            describe: product.describe,
            documents: product.documents,
            events: product.events,
        };
        let mut builder = Builder::<LocalService>::new(service)
            .port(self.port)
            .host(self.host)
            .examples(self.examples)
            .strict(self.strict)
            .lenient(self.lenient)
            .only_state(self.only_state)
            .callbacks_to_any_host(self.callbacks_to_any_host);
        if let Some(path) = &self.setup {
            builder = builder.setup(read(path)?);
        }
        if let Some(path) = &self.policy {
            builder = builder.policy(read(path)?);
        }
        if let Some(path) = &self.replay {
            builder = builder.recording(read(path)?);
        }
        if let Some(path) = &self.journal {
            builder = builder.journal(path);
        }
        builder.start().map_err(|error| Failure::usage(self.with_file(&error.to_string())))
    }

    /// Adds the name of the file to an error about what is in it.
    fn with_file(&self, error: &str) -> String {
        let files = [("setup", &self.setup), ("policy", &self.policy), ("recording", &self.replay)];
        let file = files.iter().find(|(kind, _)| error.starts_with(&format!("invalid {kind}: ")));
        match file.and_then(|(_, file)| file.as_ref()) {
            Some(file) => format!("{}: {error}", file.display()),
            None => error.to_owned(),
        }
    }
}

fn read(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path)
        .map_err(|error| Failure::usage(format!("{} cannot be read: {error}", path.display())))
}

/// Prints one line when the server listens, so that a program that waits for it knows.
fn announce(product: &Product, server: &LocalService, json: bool) -> Outcome {
    let (url, id, secret) = (server.url(), server.access_key_id(), server.access_key_secret());
    if json {
        let document = json!({ "url": url, "access_key_id": id, "access_key_secret": secret });
        return print(&format!("{document}\n"));
    }
    let name = product.service.product;
    print(&format!("{name} is at {url} (access key ID: {id}, secret: {secret})\n"))
}
