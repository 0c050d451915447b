//! The call of an operation.

mod connection;
mod jobs;
mod pages;
mod planned;
mod prepare;
mod progress;
#[cfg(test)]
mod tests;

use std::io::IsTerminal;

use alicloud_catalogue::Operation;
use alicloud_runtime::credentials::ProviderConfig;
use alicloud_runtime::{Client, ClientBuilder, ErrorKind, OperationInfo};
use anstyle::{AnsiColor, Style};
use serde_json::{Map, Value as Json, json};

use crate::Product;
use crate::arguments::{CallOptions, ConnectionOptions, Files, OutputOptions, rewritten, split};
use crate::check::check;
use crate::doctor::{DoctorArguments, Setup};
use crate::failure::{Cause, Failure, Outcome};
use crate::interruption::Interruptions;
use crate::line::{self, CallLine};
use crate::output::{Printer, note};
use crate::{operations, request, safety};
pub(crate) use jobs::Lookup;
use planned::Planned;
use progress::Progress;

const WARNING: Style = AnsiColor::Yellow.on_default().bold();

/// Runs the call of an operation with the tokens of its command line. `for_programs` is whether a program reads
/// standard error.
///
/// # Errors
/// The arguments are wrong, or the call fails.
pub(crate) fn run(
    product: &'static Product,
    line: &CallLine,
    prepared: &Prepared,
    for_programs: bool,
) -> Outcome {
    let CallLine { output, call: options, .. } = line;
    let Prepared { info, operation, .. } = prepared;
    let planned = Planned::new(product, line, prepared)?;
    let printer = Printer::new(output, operation)?;
    planned.check_options()?;
    let warnings = check(product, operation, planned.parameters)?;
    if !for_programs && !output.quiet {
        for warning in &warnings {
            note(&format!("{WARNING}warning{WARNING:#}: {warning}"));
        }
    }
    // What is only shown needs no permission.
    if !options.dry_run && options.sample.is_none() {
        confirm(product, info, options.yes)?;
    }
    let known = progress::Known::default();
    let runtime = runtime()?;
    let outcome = runtime.block_on(async {
        let mut interruptions = Interruptions::listen();
        let progress = Progress::new(output, &known);
        tokio::select! {
            outcome = planned.run(printer, &progress) => outcome,
            _ = interruptions.next() => Err(known.interrupted(info)),
        }
    });
    // A lookup of a host name may hang; its result is of no use any more.
    runtime.shutdown_background();
    let outcome = outcome.map_err(|failure| of_reading(failure, info));
    // A program gets one object: the report, or else the warnings alone.
    match outcome {
        outcome if !for_programs || warnings.is_empty() => outcome,
        Ok(()) if output.quiet => Ok(()),
        Ok(()) => {
            note(&json!({ "warnings": warnings }).to_string());
            Ok(())
        }
        Err(failure) => Err(failure.with("warnings", warnings)),
    }
}

/// Checks that the operation may be called, and asks before a deletion.
fn confirm(product: &Product, operation: &OperationInfo, yes: bool) -> Outcome {
    let mut ask = |question: &str| {
        note(question.trim_end_matches('\n'));
        let mut answer = String::new();
        std::io::stdin().read_line(&mut answer)?;
        Ok(answer)
    };
    let environment = |name: &str| std::env::var_os(name);
    safety::check(product, operation, &environment, yes, std::io::stdin().is_terminal(), &mut ask)
}

/// Returns the failure of a call that changes nothing: it is the same whether it has executed.
fn of_reading(failure: Failure, operation: &OperationInfo) -> Failure {
    match (&failure.error, failure.cause) {
        (Some(error), Cause::Uncertain) if operation.read_only => {
            let cause = if error.kind() == ErrorKind::Service { Cause::Service } else { Cause::Transport };
            Failure { cause, ..failure }
        }
        _ => failure,
    }
}

/// Returns a runtime on this thread.
///
/// # Errors
/// The system has no resources for it.
pub(crate) fn runtime() -> Outcome<tokio::runtime::Runtime> {
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
    let setup = Setup {
        builder: client_builder(product, connection)?,
        profile: connection.profile.as_deref(),
        config: ProviderConfig::new(),
        variable: &|name| std::env::var_os(name),
    };
    runtime()?.block_on(doctor.run(product, json, setup))
}

/// Returns the builder of a client that shows no progress.
///
/// # Errors
/// Options contradict each other.
pub(crate) fn client_builder(
    product: &Product,
    connection: &ConnectionOptions,
) -> Outcome<ClientBuilder<Client>> {
    let known = progress::Known::default();
    let progress = Progress::new(&OutputOptions { quiet: true, ..OutputOptions::default() }, &known);
    connection::builder(product, connection, &CallOptions::default(), &progress)
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
