//! A call as a line of the program.

use alicloud_catalogue::{Field, Operation, Scalar, Shape, Style};
use serde_json::{Map, Value as Json};

use super::curl::quoted;
use crate::Product;
use crate::arguments::{is_reference, is_value, to_json};
use crate::sample::{contains_secret, has_secret};

/// The longest call that stands on one line.
const LONGEST_LINE: usize = 100;

/// Returns the line that makes a call. It has no newline at the end.
///
/// `options` are words that follow the parameters, such as `--wait`, or `--region` and `cn-shanghai`. A secret, and a
/// text that cannot be written on a command line, is `@Name.txt`: a file that the reader makes. Parameters that are
/// not described are written with `--unchecked`.
pub(crate) fn command_line(
    product: &Product,
    operation: &Operation,
    parameters: &Map<String, Json>,
    options: &[&str],
) -> String {
    let fields: Vec<&Field> = operation.sent_parameters().collect();
    let given = |field: &&Field| parameters.get(&field.name).filter(|value| !value.is_null());
    let mut parts = vec![format!("{} {}", product.program, operation.name)];
    parts.extend(
        fields.iter().filter_map(|field| given(field).map(|value| parameter(operation, field, value))),
    );
    let others = parameters.iter().filter(|(name, _)| fields.iter().all(|field| field.name != name.as_str()));
    parts.extend(
        others
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| format!("--unchecked {}", quoted(&format!("{name}={}", plain(value))))),
    );
    for option in options {
        let word = quoted(option);
        match parts.last_mut() {
            Some(last) if !option.starts_with('-') => last.extend([" ", &word]),
            _ => parts.push(word.into_owned()),
        }
    }
    let line = parts.join(" ");
    match line.chars().count() <= LONGEST_LINE && !line.contains('\n') {
        true => line,
        false => parts.join(" \\\n  "),
    }
}

/// Returns the option of a parameter with its value, as words of a shell.
fn parameter(operation: &Operation, field: &Field, value: &Json) -> String {
    let name = &field.name;
    let value = argument(operation, field, value).unwrap_or_else(|| format!("@{name}.txt"));
    // A value that looks like an option follows after `=`.
    match is_value(&value) {
        true => format!("--{name} {}", quoted(&value)),
        false => quoted(&format!("--{name}={value}")).into_owned(),
    }
}

/// Returns a value as it is typed. `None` if it must not or cannot stand on the command line.
fn argument(operation: &Operation, field: &Field, value: &Json) -> Option<String> {
    let shape = &field.shape;
    let read = |text: &str| to_json(operation, shape, text, &field.name);
    let forms = forms(field, value);
    let is_same = |text: &&String| read(text).is_ok_and(|read| read == *value);
    // A number that is given as a string is read as a number, which the service gets as the same text.
    let text = forms.iter().find(is_same).or(if value.is_string() { forms.first() } else { forms.last() })?;
    let is_secret = *shape.innermost() == Shape::Scalar(Scalar::Secret)
        || contains_secret(operation, shape, value)
        || match read(text) {
            Ok(read) => contains_secret(operation, shape, &read),
            Err(_) => has_secret(operation, shape),
        };
    let text = escaped(text);
    (!is_secret && !is_reference(&text) && !text.contains('\0')).then_some(text)
}

/// Returns the texts that may stand for a value, the shortest first.
fn forms(field: &Field, value: &Json) -> Vec<String> {
    match value {
        // One line end at the end of a value is left out.
        Json::String(text) => {
            vec![text.clone(), format!("{text}\n"), format!("{text}\r\n"), value.to_string()]
        }
        Json::Array(items) if field.style == Style::CommaList && !items.is_empty() => {
            let joined = items.iter().map(plain).collect::<Vec<_>>().join(",");
            // A list that begins with a file is one in JSON.
            let joined = Some(joined).filter(|joined| !is_reference(&escaped(joined)));
            joined.into_iter().chain([value.to_string()]).collect()
        }
        _ => vec![value.to_string()],
    }
}

/// Returns a text as it is typed: `@@` is the sign `@`. There is no such way for `file://`.
fn escaped(text: &str) -> String {
    if text.starts_with('@') { format!("@{text}") } else { text.to_owned() }
}

/// Returns a text without quotes, and any other value as JSON.
fn plain(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
