//! The command line of an Alibaba Cloud service, made from the catalogue of its generated crate.
//!
//! It knows no operation. The program of a service states what it is for in a [`Product`] and calls [`run`].

mod arguments;
mod call;
mod check;
mod failure;
mod help;
#[cfg(test)]
mod ice;
mod line;
mod list;
mod marks;
mod notation;
mod operations;
mod output;
mod product;
mod report;
mod request;
mod search;
mod skeleton;
mod terminal;
mod text;

pub use product::Product;

use std::process::ExitCode;

use crate::failure::{Cause, Failure, Outcome};
use crate::line::Request;

/// Runs the command line with the arguments of the process, and returns its exit code.
pub fn run(product: &'static Product) -> ExitCode {
    let tokens = match utf8_arguments() {
        Ok(tokens) => tokens,
        Err(failure) => return report::report(product, &failure, &[]),
    };
    match run_tokens(product, &tokens) {
        Ok(()) => ExitCode::SUCCESS,
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

fn run_tokens(product: &'static Product, tokens: &[String]) -> Outcome {
    match line::parse(product, tokens)? {
        Request::Call { operation, tokens } => match call::read(product, &operation, &tokens)? {
            call::Asked::Help(_) => Ok(()),
            call::Asked::Call(line, prepared) => {
                output::apply_color(line.output.color);
                call::run(product, &line, *prepared)
            }
        },
        Request::Command(line) => {
            output::apply_color(line.output.color);
            match line.command {
                line::Command::Call { .. } => {
                    Err(Failure::new(Cause::Internal, "a call is no other command"))
                }
            }
        }
    }
}
