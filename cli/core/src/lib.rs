//! The command line of an Alibaba Cloud service, made from the catalogue of its generated crate.
//!
//! It knows no operation. The program of a service states what it is for in a [`Product`] and calls [`run`].

mod arguments;
mod call;
mod check;
#[cfg(test)]
mod choices;
mod completion;
mod doctor;
mod document;
mod explore;
mod failure;
mod help;
mod interruption;
mod line;
mod list;
mod man;
mod marks;
mod notation;
mod operations;
mod output;
mod policy;
mod problems;
mod product;
mod report;
mod request;
mod safety;
mod sample;
mod search;
mod serve;
mod show;
mod skeleton;
mod terminal;
#[cfg(test)]
mod testing;
mod text;
mod warnings;

pub use product::Product;

use std::process::ExitCode;

use crate::arguments::{OutputFormat, OutputOptions};
use crate::failure::{Failure, Outcome};
use crate::help::HelpArgs;
use crate::line::{Command, Line, Request};

/// Runs the command line with the arguments of the process, and returns its exit code.
pub fn run(product: &'static Product) -> ExitCode {
    let tokens = match utf8_arguments() {
        Ok(tokens) => tokens,
        Err(failure) => return report::report(product, &failure, &[]),
    };
    match run_tokens(product, &tokens) {
        Ok(code) => code,
        Err(failure) => report::report(product, &failure, &tokens),
    }
}

fn utf8_arguments() -> Outcome<Vec<String>> {
    let arguments = std::env::args_os().skip(1).map(|argument| {
        argument.into_string().map_err(|argument| {
            Failure::usage(format!("the argument `{}` is not UTF-8", argument.to_string_lossy()))
        })
    });
    arguments.collect()
}

fn run_tokens(product: &'static Product, tokens: &[String]) -> Outcome<ExitCode> {
    let outcome = match line::parse(product, &with_help_option(product, tokens))? {
        Request::Call { operation, tokens } => match call::read(product, &operation, &tokens)? {
            call::Asked::Help(operation) => {
                let help = HelpArgs { operation: operation.name.to_owned(), ..HelpArgs::default() };
                help.run(product, is_json(&tokens))
            }
            call::Asked::Call(line, prepared) => {
                output::apply_color(line.output.color);
                call::run(product, &line, &prepared, report::is_for_programs(product, &tokens))
            }
        },
        Request::Document(kind, line) => {
            output::apply_color(line.output.color);
            prints_json(&line.output)?;
            line.run(kind)
        }
        Request::CallHelp => output::print(&line::call_help(product)),
        Request::Command(line) => return run_command(product, &line),
    };
    outcome.map(|()| ExitCode::SUCCESS)
}

/// Writes `help` about the program, or about a command, as the option that `clap` has for it.
fn with_help_option(product: &Product, tokens: &[String]) -> Vec<String> {
    let option = "--help".to_owned();
    match tokens {
        [help] if help == "help" => vec![option],
        [help, command] if help == "help" && line::is_command(product, command) => {
            vec![command.clone(), option]
        }
        tokens => tokens.to_vec(),
    }
}

/// Runs a command and returns the exit code, which a command that it runs may have.
fn run_command(product: &'static Product, line: &Line) -> Outcome<ExitCode> {
    output::apply_color(line.output.color);
    let json = prints_json(&line.output)?;
    let outcome = match &line.command {
        Command::Serve(serve) => return serve.run(product, json),
        Command::Explore(explore) => explore.run(product, &line.connection, json),
        Command::Call { .. } => Err(Failure::internal("a call is no other command")),
        Command::List(list) => list.run(product, json),
        Command::Search(search) => search.run(product, json),
        Command::Help(help) => help.run(product, json),
        Command::Skeleton(skeleton) => skeleton.run(product),
        Command::Policy(policy) => policy.run(product, json),
        Command::Doctor(doctor) => call::doctor(product, doctor, &line.connection, json),
        Command::Completion(completion) => completion.run(product),
        Command::Man(man) => man.run(product, line::command(product), line::call_command()),
        Command::Complete(complete) => complete.run(product, line::command(product), line::call_command()),
    };
    outcome.map(|()| ExitCode::SUCCESS)
}

/// Returns whether a command that is no call prints JSON.
///
/// # Errors
/// The options are for calls.
fn prints_json(options: &OutputOptions) -> Outcome<bool> {
    if let Some(format @ (OutputFormat::Table | OutputFormat::Csv)) = options.output {
        let format = format!("{format:?}").to_lowercase();
        return Err(Failure::usage(format!("-o {format} is for calls; this command prints text or JSON")));
    }
    if options.query.is_some() || !options.columns.is_empty() {
        return Err(Failure::usage(
            "--query and --columns are for calls; `jq` selects from -o json of this command",
        ));
    }
    Ok(matches!(options.output, Some(OutputFormat::Json | OutputFormat::Jsonl)))
}

/// Returns whether the tokens of a call ask for JSON. They are not parsed, because help needs no valid call.
fn is_json(tokens: &[String]) -> bool {
    matches!(report::output_format(tokens), Some("json" | "jsonl"))
}
