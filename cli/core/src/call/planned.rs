//! A call that was not sent yet: what options ask of it, its request, and how it is sent or shown.

use alicloud_catalogue::Operation;
use alicloud_runtime::{Call, Client, DynamicRequest, OperationInfo};
use serde_json::{Map, Value as Json};

use super::prepare::{PreparedRequest, Purpose, prepare};
use super::{Prepared, Progress, connection, jobs, pages};
use crate::arguments::{CallOptions, ConnectionOptions, OutputFormat, OutputOptions, Sample};
use crate::failure::{Cause, Failure, Outcome};
use crate::line::CallLine;
use crate::output::{Printer, note, print, print_json};
use crate::sample::{self, SampleOptions};
use crate::{Product, show};

/// Parameters by which older gateways choose the operation. With them, a call that only reads could become another.
const OF_PROTOCOL: &[&str] = &["Action", "Version"];

/// A call as it was asked for, before anything is sent.
pub(crate) struct Planned<'a> {
    pub(crate) product: &'static Product,
    pub(crate) info: &'static OperationInfo,
    pub(crate) operation: &'a Operation,
    /// The parameters by their names on the wire.
    pub(crate) parameters: &'a Map<String, Json>,
    /// Parameters that are not described.
    pub(crate) unchecked: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) output: &'a OutputOptions,
    pub(crate) connection: &'a ConnectionOptions,
    pub(crate) options: &'a CallOptions,
}

impl<'a> Planned<'a> {
    /// Plans a call.
    ///
    /// # Errors
    /// An option is malformed, or an unchecked parameter is described or belongs to the protocol.
    pub(super) fn new(
        product: &'static Product,
        line: &'a CallLine,
        prepared: &'a Prepared,
    ) -> Outcome<Self> {
        let Prepared { info, operation, parameters } = prepared;
        let pairs = |option: &'static str, texts: &[String]| -> Outcome<Vec<(String, String)>> {
            texts.iter().map(|text| pair(option, text)).collect()
        };
        let unchecked = pairs("--unchecked", &line.call.unchecked)?;
        for (name, _) in &unchecked {
            if OF_PROTOCOL.contains(&name.as_str()) {
                return Err(Failure::usage(format!(
                    "--unchecked: {name} belongs to the protocol and cannot be set"
                )));
            }
            if operation.sent_parameters().any(|field| field.name == *name) {
                return Err(Failure::usage(format!(
                    "{name} is described: use --{name}, which is checked; --unchecked is for other parameters"
                )));
            }
        }
        Ok(Planned {
            product,
            info,
            operation,
            parameters,
            unchecked,
            headers: pairs("--header", &line.call.header)?,
            output: &line.output,
            connection: &line.connection,
            options: &line.call,
        })
    }
}

impl Planned<'_> {
    /// Checks what options ask of the operation.
    pub(super) fn check_options(&self) -> Outcome {
        let name = self.info.name;
        let options = self.options;
        if (options.all || options.items) && self.info.pagination.is_none() {
            let option = if options.all { "--all" } else { "--items" };
            return Err(Failure::usage(format!(
                "{name} does not list items in pages; call it without {option}"
            )));
        }
        if options.items && self.output.output == Some(OutputFormat::Table) {
            return Err(Failure::usage("a table needs all items: use --all with -o table"));
        }
        if options.limit_items.is_some() && !options.all && !options.items {
            return Err(Failure::usage("--limit-items is for --all and --items"));
        }
        if options.wait.is_some() && self.info.waiter.is_none() && self.operation.lookups.is_empty() {
            return Err(Failure::usage(format!(
                "{name} neither starts a job nor looks one up; call it without --wait"
            )));
        }
        Ok(())
    }

    /// Returns the request, which the SDK has checked except for limits.
    pub(crate) fn request(&self) -> Outcome<DynamicRequest> {
        Ok(DynamicRequest::new(self.info, &Json::Object(self.parameters.clone()))?)
    }

    /// Adds headers and further parameters to a call.
    pub(super) fn with_additions(&self, mut call: Call<DynamicRequest>) -> Call<DynamicRequest> {
        for (name, value) in &self.headers {
            call = call.header(name, value);
        }
        for (name, value) in &self.unchecked {
            call = call.parameter(name, value);
        }
        call
    }

    /// Sends the call, or shows its request.
    pub(super) async fn run(&self, printer: Printer<'_>, progress: &Progress<'_>) -> Outcome {
        let CallOptions { dry_run, sample, .. } = *self.options;
        match sample {
            _ if dry_run => self.show(progress).await,
            Some(Sample::Curl) => {
                let PreparedRequest { request, .. } = prepare(self, Purpose::Send, progress).await?;
                if let Some(warning) = show::curl_warning(&request) {
                    note(warning);
                }
                print(&(show::curl(&request) + "\n"))
            }
            Some(Sample::Rust) => {
                prepare(self, Purpose::Check, progress).await?;
                let options = SampleOptions {
                    region: self.connection.region.clone(),
                    wait: self.options.wait,
                    items: self.options.items || self.options.all,
                    endpoint: self.connection.endpoint.clone(),
                    parameters: self.unchecked.clone(),
                    headers: self.headers.clone(),
                };
                let parameters = Json::Object(self.parameters.clone());
                print(&sample::program(self.product, self.operation, &parameters, &options)?)
            }
            Some(Sample::Json) => {
                prepare(self, Purpose::Check, progress).await?;
                if !self.unchecked.is_empty() {
                    note("note: parameters of --unchecked are left out, because --input does not take them");
                }
                print(&show::request_json(self.operation, &Json::Object(self.parameters.clone())))
            }
            None => {
                let sent = self.send(printer, progress).await;
                sent.map_err(|failure| progress.known.after_sending(failure, self.info))
            }
        }
    }

    /// Shows the request without secrets.
    async fn show(&self, progress: &Progress<'_>) -> Outcome {
        let PreparedRequest { request, notes } = prepare(self, Purpose::View, progress).await?;
        if !self.output.quiet {
            for text in notes {
                note(&format!("note: {text}"));
            }
        }
        match self.output.output {
            Some(OutputFormat::Json | OutputFormat::Jsonl) => {
                print_json(&show::dry_run_json(&request, self.operation))
            }
            _ => print(&show::dry_run(&request, self.operation)),
        }
    }

    async fn send(&self, printer: Printer<'_>, progress: &Progress<'_>) -> Outcome {
        let request = self.request()?;
        let client =
            connection::builder(self.product, self.connection, self.options, progress)?.build().await?;
        let call = self.with_additions(client.call(request));
        let outcome = self.send_with(&client, call, printer, progress).await;
        outcome.map_err(|failure| match failure.cause {
            // The host is most likely what is wrong.
            Cause::Transport => failure.with("endpoint", client.endpoint().to_string()),
            _ => failure,
        })
    }

    async fn send_with(
        &self,
        client: &Client,
        call: Call<DynamicRequest>,
        printer: Printer<'_>,
        progress: &Progress<'_>,
    ) -> Outcome {
        match self.options.wait {
            Some(timeout) if self.info.waiter.is_some() => {
                jobs::look_up(self, call, timeout, printer, progress).await
            }
            Some(timeout) => jobs::start(self, client, call, timeout, printer, progress).await,
            None if self.options.all => pages::all(self, call, printer).await,
            None if self.options.items => pages::items(self, call, printer).await,
            None => {
                let response = call.await?;
                printer.response(&response.text())
            }
        }
    }
}

/// Splits `name=value`.
fn pair(option: &str, text: &str) -> Outcome<(String, String)> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err(Failure::usage(format!("{option}: expected NAME=VALUE, not `{text}`"))),
    }
}
