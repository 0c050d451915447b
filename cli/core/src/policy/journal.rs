//! Reads the operations of recorded calls.

use std::fs;
use std::io::Read;
use std::path::Path;

use alicloud_runtime::OperationInfo;
use serde_json::Value as Json;

use crate::Product;
use crate::failure::{Failure, Outcome};
use crate::operations::find;

/// Reads the operations of a journal, and a note about lines that were left out. The path `-` is standard input.
///
/// Lines without a member `operation` are left out, and so is the last line if it is cut off, because a program
/// may be writing it. Anything else that cannot be read is an error: a policy without it would deny calls.
///
/// # Errors
/// The file cannot be read, a line is not JSON, an operation is unknown, or no line has one.
pub(super) fn read(
    product: &Product,
    path: &Path,
    stdin: &mut dyn Read,
) -> Outcome<(Vec<&'static OperationInfo>, Option<String>)> {
    let (name, text) = match path.to_str() {
        Some("-") => {
            let mut text = Vec::new();
            ("standard input".to_owned(), stdin.read_to_end(&mut text).map(|_| text))
        }
        _ => (path.display().to_string(), fs::read(path)),
    };
    let text = text.map_err(|error| Failure::usage(format!("{name} cannot be read: {error}")))?;
    let text = String::from_utf8_lossy(&text);
    parse(product, &name, text.trim_start_matches('\u{feff}'))
}

fn parse(
    product: &Product,
    name: &str,
    text: &str,
) -> Outcome<(Vec<&'static OperationInfo>, Option<String>)> {
    let failure = |line: usize, reason: &str| Failure::usage(format!("{name}, line {line}: {reason}"));
    let mut operations = Vec::new();
    let mut left_out = Vec::new();
    for (index, line) in text.split_inclusive('\n').enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let number = index + 1;
        let call: Json = match serde_json::from_str(line) {
            Ok(call) => call,
            Err(error) if error.is_eof() && !line.ends_with('\n') => {
                left_out.push(format!("line {number}, which is cut off"));
                continue;
            }
            Err(error) => return Err(failure(number, &format!("not JSON: {error}"))),
        };
        match call.get("operation") {
            Some(Json::String(operation)) => {
                operations.push(find(product, operation).map_err(|error| failure(number, &error.message))?);
            }
            Some(other) if !other.is_null() => {
                return Err(failure(number, &format!("`operation` is not a string: {other}")));
            }
            // The local server writes what it has posted, too.
            _ if call.get("callback").is_some() => {}
            _ => left_out.push(format!("line {number}, which has no operation")),
        }
    }
    if operations.is_empty() {
        return Err(Failure::usage(format!(
            "{name} has no operations: expected JSON lines with a member `operation`"
        )));
    }
    Ok((operations, note(name, &left_out)))
}

fn note(name: &str, left_out: &[String]) -> Option<String> {
    let first = left_out.first()?;
    Some(match left_out.len() {
        1 => format!("{name}: left out {first}"),
        count => format!("{name}: left out {count} lines, beginning with {first}"),
    })
}
