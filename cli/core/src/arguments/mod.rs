//! The command line: own options by `clap`, the parameters of an operation by its document.
//!
//! Parameters keep their capitals (`--Output`) and own options are lower case (`--output`), so that they cannot
//! collide. Parameters may also be written in lower case, as in `--job-ids`, unless an option has that name.

mod file;
mod habits;
mod options;
mod parameters;
#[cfg(test)]
pub(crate) mod tests;
mod text;

pub(crate) use file::{Files, is_reference};
pub(crate) use habits::rewritten;
pub(crate) use options::{CallOptions, ColorChoice, ConnectionOptions, OutputFormat, OutputOptions, Sample};
pub(crate) use parameters::{Given, is_followed_by_value, is_value, secret_is_visible, split};
pub(crate) use text::to_json;
