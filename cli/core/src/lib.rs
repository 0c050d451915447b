//! The command line of an Alibaba Cloud service, made from the catalogue of its generated crate.
//!
//! It knows no operation. The program of a service states what it is for in a [`Product`] and calls [`run`].

mod doctor;
mod failure;
mod operations;
mod output;
mod policy;
mod product;
mod safety;
#[cfg(test)]
mod testing;

pub use product::Product;

use std::process::ExitCode;

/// Runs the command line with the arguments of the process, and returns its exit code.
pub fn run(product: &'static Product) -> ExitCode {
    let _ = product;
    ExitCode::SUCCESS
}
