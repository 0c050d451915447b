//! The call of an operation.

mod connection;
mod jobs;
mod pages;
mod prepare;
mod progress;
#[cfg(test)]
mod tests;

use std::io::IsTerminal;

use alicloud_catalogue::Operation;
use alicloud_runtime::credentials::ProviderConfig;
use alicloud_runtime::{Call, Client, DynamicRequest, OperationInfo};
use anstyle::{AnsiColor, Style};
use serde_json::{Map, Value as Json};

use crate::arguments::{
    CallOptions, ConnectionOptions, Files, OutputFormat, OutputOptions, Sample, rewritten, split,
};
use crate::check::check;
use crate::doctor::{DoctorArguments, Setup};
use crate::failure::{Cause, Failure, Outcome};
use crate::line::{self, CallLine};
use crate::output::{Printer, note, print, print_json};
use crate::sample::{self, SampleOptions};
use crate::{Product, operations, request, safety, show};
use prepare::{PreparedRequest, Purpose, prepare};
use progress::Progress;

const WARNING: Style = AnsiColor::Yellow.on_default().bold();

/// A call as it was asked for, before anything is sent.
pub(crate) struct Planned<'a> {
    pub(crate) product: &'static Product,
    pub(crate) info: &'static OperationInfo,
    pub(crate) operation: &'a Operation,
    /// The parameters by their names on the wire.
    pub(crate) parameters: Map<String, Json>,
    /// Parameters that are not described.
    pub(crate) unchecked: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) output: &'a OutputOptions,
    pub(crate) connection: &'a ConnectionOptions,
    pub(crate) options: &'a CallOptions,
}

/// Runs the call of an operation with the tokens of its command line.
///
/// # Errors
/// The arguments are wrong, or the call fails.
pub(crate) fn run(product: &'static Product, line: &CallLine, prepared: Prepared) -> Outcome {
    let Prepared { info, operation, parameters } = prepared;
    let CallLine { output, connection, call: options } = line;
    let pairs = |option: &'static str, texts: &[String]| -> Outcome<Vec<(String, String)>> {
        texts.iter().map(|text| pair(option, text)).collect()
    };
    let planned = Planned {
        product,
        info,
        operation: &operation,
        parameters,
        unchecked: pairs("--unchecked", &options.unchecked)?,
        headers: pairs("--header", &options.header)?,
        output,
        connection,
        options,
    };
    for (name, _) in &planned.unchecked {
        if operation.sent_parameters().any(|field| field.name == *name) {
            return Err(Failure::usage(format!(
                "{name} is described: use --{name}, which is checked; --unchecked is for other parameters"
            )));
        }
    }
    let printer = Printer::new(output, &operation)?;
    planned.check_options()?;
    for warning in check(&operation, &planned.parameters)? {
        if !output.quiet {
            note(&format!("{WARNING}warning{WARNING:#}: {warning}"));
        }
    }
    let mut ask = |question: &str| {
        note(question.trim_end_matches('\n'));
        let mut answer = String::new();
        std::io::stdin().read_line(&mut answer)?;
        Ok(answer)
    };
    let environment = |name: &str| std::env::var_os(name);
    // What is only shown needs no permission.
    if !options.dry_run && options.sample.is_none() {
        safety::check(product, info, &environment, options.yes, std::io::stdin().is_terminal(), &mut ask)?;
    }
    let known = progress::Known::default();
    runtime()?.block_on(async {
        let progress = Progress::new(output, &known);
        tokio::select! {
            outcome = planned.run(printer, &progress) => outcome,
            _ = tokio::signal::ctrl_c() => Err(known.interrupted(info)),
        }
    })
}

fn runtime() -> Outcome<tokio::runtime::Runtime> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Failure::internal(format!("cannot start: {error}")))
}

/// Checks what calls need.
///
/// # Errors
/// A call could not be made.
pub(crate) fn doctor(
    product: &'static Product,
    doctor: &DoctorArguments,
    connection: &ConnectionOptions,
    json: bool,
) -> Outcome {
    let known = progress::Known::default();
    let progress = Progress::new(&OutputOptions { quiet: true, ..OutputOptions::default() }, &known);
    let setup = Setup {
        builder: connection::builder(product, connection, &CallOptions::default(), &progress)?,
        profile: connection.profile.as_deref(),
        config: ProviderConfig::new(),
        variable: &|name| std::env::var_os(name),
    };
    runtime()?.block_on(doctor.run(product, json, setup))
}

/// An operation and its parameters, from the tokens of a command line.
pub(crate) struct Prepared {
    info: &'static OperationInfo,
    operation: Operation,
    parameters: Map<String, Json>,
}

/// What the tokens after the name of an operation ask for.
pub(crate) enum Asked {
    /// The help of the operation.
    Help(&'static OperationInfo),
    /// Its call.
    Call(Box<CallLine>, Box<Prepared>),
}

/// Reads the tokens after the name of an operation.
///
/// # Errors
/// The operation or a parameter is unknown, or a value has the wrong shape.
pub(crate) fn read(product: &Product, name: &str, tokens: &[String]) -> Outcome<Asked> {
    let info = operations::find(product, name)?;
    // Help needs no valid parameters.
    if tokens.iter().take_while(|token| *token != "--").any(|token| token == "--help" || token == "-h") {
        return Ok(Asked::Help(info));
    }
    let operation = operations::describe(product, info)?;
    let (rest, given) = split(&operation, &line::call_command(), &rewritten(&operation, tokens))?;
    let line = line::parse_call(product, info.name, rest)?;
    // As one of several letters: `-qh`.
    if line.call.help {
        return Ok(Asked::Help(info));
    }
    line::check_foreign(product, &line.call)?;
    let parameters = request::parameters(&operation, line.call.input.as_deref(), given, &Files::default())?;
    Ok(Asked::Call(Box::new(line), Box::new(Prepared { info, operation, parameters })))
}

impl Planned<'_> {
    /// Checks what options ask of the operation.
    fn check_options(&self) -> Outcome {
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
    fn with_additions(&self, mut call: Call<DynamicRequest>) -> Call<DynamicRequest> {
        for (name, value) in &self.headers {
            call = call.header(name, value);
        }
        for (name, value) in &self.unchecked {
            call = call.parameter(name, value);
        }
        call
    }

    /// Sends the call, or shows its request.
    async fn run(&self, printer: Printer<'_>, progress: &Progress<'_>) -> Outcome {
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
